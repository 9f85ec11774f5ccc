//! The shape of the documents: the fields of ISO/IEC TS 27560:2023 under their DPV names.

use super::ExerciseState;
use crate::decide::consent::Decision;
use crate::know::catalogue::Channel;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// One JSON-LD document as it is written to a file.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Document {
    /// One or all records for the person to keep.
    Receipt(Box<Receipt>),
    /// One consent.
    Record(Box<ConsentRecord>),
    /// One request.
    Request(Box<RequestRecord>),
}

/// `dpv:ConsentReceipt`: records for the person to keep.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Receipt {
    /// What the prefixes mean.
    #[serde(rename = "@context")]
    pub context: Value,
    /// `urn:uuid:` and its id.
    #[serde(rename = "@id")]
    pub iri: String,
    /// Its type.
    #[serde(rename = "@type")]
    pub kind: ReceiptType,
    /// The profile it keeps to.
    #[serde(rename = "dct:conformsTo")]
    pub conforms_to: Reference,
    /// Its id, a UUID.
    #[serde(rename = "dct:identifier")]
    pub identifier: String,
    /// When it was made.
    #[serde(rename = "dct:issued")]
    #[schemars(extend("format" = "date-time"))]
    pub issued: String,
    /// Whose records.
    #[serde(rename = "dpv:hasDataSubject")]
    pub person: Reference,
    /// What it says of itself, and where rights are exercised.
    #[serde(rename = "dpv:hasNotice")]
    pub notice: Node,
    /// Its consent records.
    #[serde(rename = "dpv:hasRecordOfActivity")]
    pub records: Vec<Activity>,
}

/// A record inside a receipt.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Activity {
    /// A consent.
    Consent(Box<ConsentRecord>),
    /// A request.
    Request(Box<RequestRecord>),
}

/// `dpv:ConsentRecord`: one consent.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ConsentRecord {
    /// What the prefixes mean; inside a receipt it stands there.
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    pub context: Option<Value>,
    /// `urn:uuid:` and its id.
    #[serde(rename = "@id")]
    pub iri: String,
    /// Its type.
    #[serde(rename = "@type")]
    pub kind: RecordType,
    /// The profile it keeps to (schema_version).
    #[serde(rename = "dct:conformsTo")]
    pub conforms_to: Reference,
    /// Its id, a UUID (record_id).
    #[serde(rename = "dct:identifier")]
    pub identifier: String,
    /// The person, under a pseudonym (pii_principal_id).
    #[serde(rename = "dpv:hasDataSubject")]
    pub person: Reference,
    /// The policy (privacy_notice, language).
    #[serde(rename = "dpv:hasNotice")]
    pub notice: Notice,
    /// The provider (pii_controllers).
    #[serde(rename = "dpv:hasDataController")]
    pub controller: Controller,
    /// What is done with which information, and why.
    #[serde(rename = "dpv:hasProcess")]
    pub process: Process,
    /// How long and where information is kept, as the policy says for all of it (retention_period,
    /// storage_locations).
    #[serde(rename = "dpv:hasStorageCondition")]
    pub storage: Vec<Node>,
    /// Who receives information, as the policy says for all of it (recipient_third_parties).
    #[serde(rename = "dpv:hasRecipient")]
    pub recipients: Vec<Node>,
    /// Where the law applies (jurisdiction).
    #[serde(rename = "dpv:hasJurisdiction")]
    pub jurisdiction: Reference,
    /// Which law.
    #[serde(rename = "dpv:hasApplicableLaw")]
    pub laws: Vec<Node>,
    /// How to withdraw (withdrawal_method).
    #[serde(rename = "dpv:hasConsentControl")]
    pub withdrawal: Control,
    /// The rights that the policy offers (privacy_rights).
    #[serde(rename = "dpv:hasRight")]
    pub rights: Vec<RightNode>,
    /// What happened, oldest first (event).
    #[serde(rename = "dpv:hasConsentStatus")]
    pub events: Vec<Status>,
}

/// `dpv:RightExerciseRecord`: one request.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct RequestRecord {
    /// What the prefixes mean; inside a receipt it stands there.
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    pub context: Option<Value>,
    /// `urn:uuid:` and its id.
    #[serde(rename = "@id")]
    pub iri: String,
    /// Its type.
    #[serde(rename = "@type")]
    pub kind: RequestType,
    /// Its id, a UUID.
    #[serde(rename = "dct:identifier")]
    pub identifier: String,
    /// The person, under a pseudonym.
    #[serde(rename = "dpv:hasDataSubject")]
    pub person: Reference,
    /// The policy.
    #[serde(rename = "dpv:hasNotice")]
    pub notice: Notice,
    /// The provider.
    #[serde(rename = "dpv:hasDataController")]
    pub controller: Controller,
    /// The right.
    #[serde(rename = "dpv:hasRight")]
    pub right: RightNode,
    /// What happened, oldest first.
    #[serde(rename = "dct:hasPart")]
    pub steps: Vec<RequestStep>,
}

/// `dpv:RightExerciseActivity`: one step of a request.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct RequestStep {
    /// Its type.
    #[serde(rename = "@type")]
    pub kind: StepType,
    /// When it was recorded.
    #[serde(rename = "dct:date")]
    pub date: Moment,
    /// The state it led to.
    #[serde(rename = "dpv:hasStatus")]
    pub status: StateReference,
    /// Whatever belongs to it.
    #[serde(rename = "dct:description", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

macro_rules! types {
    ($($name:ident $term:literal $doc:literal,)*) => {
        $(#[doc = $doc]
        #[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
        pub enum $name {
            #[doc = $doc]
            #[serde(rename = $term)]
            It,
        })*
    };
}
types! {
    ReceiptType "dpv:ConsentReceipt" "The type of a receipt.",
    RecordType "dpv:ConsentRecord" "The type of a consent record.",
    RequestType "dpv:RightExerciseRecord" "The type of a request's record.",
    StepType "dpv:RightExerciseActivity" "The type of a step.",
    NoticeType "dpv:PrivacyNotice" "The type of a policy.",
    ProcessType "dpv:Process" "The type of a process.",
    ControlType "dpv:WithdrawConsent" "The type of a way to withdraw.",
    RightType "dpv:DataSubjectRight" "The type of a right.",
}

/// Something named by its IRI.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Reference {
    /// The IRI.
    #[serde(rename = "@id")]
    pub iri: String,
}

/// A state named by its IRI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct StateReference {
    /// The state.
    #[serde(rename = "@id")]
    pub state: ExerciseState,
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Said {
    /// The text.
    #[serde(rename = "@value")]
    pub value: String,
    /// Its language, as a BCP 47 tag.
    #[serde(rename = "@language")]
    pub language: String,
}

/// A moment in UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Moment {
    /// RFC 3339.
    #[serde(rename = "@value")]
    #[schemars(extend("format" = "date-time"))]
    pub value: String,
    /// `xsd:dateTime`.
    #[serde(rename = "@type")]
    pub kind: String,
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Day {
    /// RFC 3339.
    #[serde(rename = "@value")]
    #[schemars(extend("format" = "date"))]
    pub value: String,
    /// `xsd:date`.
    #[serde(rename = "@type")]
    pub kind: String,
}

/// Anything with a type, a name, a description and a place in the policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Node {
    /// Its IRI, where it has one.
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub iri: Option<String>,
    /// Its types.
    #[serde(rename = "@type")]
    pub types: Vec<String>,
    /// Its name.
    #[serde(rename = "dct:title", skip_serializing_if = "Vec::is_empty")]
    pub title: Vec<Said>,
    /// What is said of it.
    #[serde(rename = "dct:description", skip_serializing_if = "Vec::is_empty")]
    pub description: Vec<Said>,
    /// The clause.
    #[serde(rename = "dct:source", skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<Said>,
}

/// The policy a consent stands in.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Notice {
    /// Its type.
    #[serde(rename = "@type")]
    pub kind: NoticeType,
    /// Its title.
    #[serde(rename = "dct:title")]
    pub title: Vec<Said>,
    /// The version's date.
    #[serde(rename = "dct:date")]
    pub date: Day,
    /// The language of the text that governs.
    #[serde(rename = "dct:language")]
    pub language: String,
    /// The clause.
    #[serde(rename = "dct:source", skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<Said>,
}

/// The provider.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Controller {
    /// Its IRI, made from the policy's id.
    #[serde(rename = "@id")]
    pub iri: String,
    /// Its types (party_type).
    #[serde(rename = "@type")]
    pub types: Vec<String>,
    /// Its registered name.
    #[serde(rename = "dpv:hasName")]
    pub name: Vec<Said>,
    /// Its postal address, or that the policy gives none.
    #[serde(rename = "schema:address")]
    pub address: Vec<Said>,
    /// Its e-mail addresses.
    #[serde(rename = "schema:email", skip_serializing_if = "Vec::is_empty")]
    pub email: Vec<String>,
    /// Its telephone numbers.
    #[serde(rename = "schema:telephone", skip_serializing_if = "Vec::is_empty")]
    pub telephone: Vec<String>,
    /// Its pages.
    #[serde(rename = "schema:url", skip_serializing_if = "Vec::is_empty")]
    pub url: Vec<String>,
}

/// What is done with which information, and why.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Process {
    /// Its type.
    #[serde(rename = "@type")]
    pub kind: ProcessType,
    /// What it is about.
    #[serde(rename = "dct:description")]
    pub description: Vec<Said>,
    /// Purposes.
    #[serde(rename = "dpv:hasPurpose")]
    pub purposes: Vec<Node>,
    /// Consent, and whether it must be a separate one.
    #[serde(rename = "dpv:hasLegalBasis")]
    pub basis: Vec<Node>,
    /// Kinds of information (pii_information, pii_type, pii_optional).
    #[serde(rename = "dpv:hasPersonalData")]
    pub information: Vec<Information>,
}

/// A kind of information.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Information {
    /// `dpv:PersonalData`, the term of the vocabulary, and `dpv:SensitivePersonalData` where the policy
    /// calls it so, or the law or GB/T 35273 lists it.
    #[serde(rename = "@type")]
    pub types: Vec<String>,
    /// Its name.
    #[serde(rename = "dct:title")]
    pub title: Vec<Said>,
    /// Optional: it rests on consent.
    #[serde(rename = "dpv:hasNecessity")]
    pub necessity: Reference,
}

/// How to withdraw.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Control {
    /// Its type.
    #[serde(rename = "@type")]
    pub kind: ControlType,
    /// The steps, or that the policy gives none.
    #[serde(rename = "dct:description")]
    pub description: Vec<Said>,
    /// The channels.
    #[serde(rename = "dpv:isExercisedAt", skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<Place>,
}

/// A right that the policy offers.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct RightNode {
    /// Its type.
    #[serde(rename = "@type")]
    pub kind: RightType,
    /// Its name.
    #[serde(rename = "dct:title")]
    pub title: Vec<Said>,
    /// The articles it rests on: `cn-pipl:A45-1` is article 45, paragraph 1 of the Personal Information
    /// Protection Law, `cn-ndsr:A23` article 23 of the Network Data Security Management Regulations.
    #[serde(rename = "dct:references", skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<Reference>,
    /// The clause.
    #[serde(rename = "dct:source", skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<Said>,
    /// The channels.
    #[serde(rename = "dpv:isExercisedAt", skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<Place>,
}

/// Where something is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Place {
    /// The channel.
    #[serde(rename = "desk:channel")]
    pub channel: Channel,
    /// Address, number or menu path, if printed.
    #[serde(rename = "schema:identifier", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// One event of a consent (event: time, validity, entity, type, state).
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Status {
    /// The status in DPV's terms, and what sort of event made it known.
    #[serde(rename = "@type")]
    pub types: (State27560, Stage),
    /// When it was recorded; absent where nothing was.
    #[serde(
        rename = "dpv:isIndicatedAtTime",
        skip_serializing_if = "Option::is_none"
    )]
    pub at: Option<Moment>,
    /// By whom: the person, or the provider.
    #[serde(rename = "dpv:isIndicatedBy")]
    pub by: Reference,
    /// For how long: until the person decides otherwise.
    #[serde(rename = "dpv:hasDuration")]
    pub validity: Reference,
    /// By which letter or step the provider was told.
    #[serde(rename = "dct:description", skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
}

/// The status of a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub enum State27560 {
    /// Not decided.
    #[serde(rename = "dpv:ConsentUnknown")]
    Unknown,
    /// Given.
    #[serde(rename = "dpv:ConsentGiven")]
    Given,
    /// Refused.
    #[serde(rename = "dpv:ConsentRefused")]
    Refused,
    /// Withdrawn.
    #[serde(rename = "dpv:ConsentWithdrawn")]
    Withdrawn,
}

impl From<Decision> for State27560 {
    fn from(decision: Decision) -> Self {
        match decision {
            Decision::Undecided => Self::Unknown,
            Decision::Given => Self::Given,
            Decision::Refused => Self::Refused,
            Decision::Withdrawn => Self::Withdrawn,
        }
    }
}

/// What sort of event made a status known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub enum Stage {
    /// Nothing happened yet.
    #[serde(rename = "desk:Nothing")]
    Nothing,
    /// Recorded here.
    #[serde(rename = "desk:Recorded")]
    Recorded,
    /// The provider was told.
    #[serde(rename = "desk:Told")]
    Told,
    /// The provider confirmed.
    #[serde(rename = "desk:Confirmed")]
    Confirmed,
}
