//! Consent records and receipts in the form of ISO/IEC TS 27560:2023 with the terms of the W3C Data
//! Privacy Vocabulary (DPV 2), as JSON-LD. The standard lets the person keep the records; here they do.
//!
//! A record says what the policy says of a consent, and what happened to it: recorded here, told to the
//! provider, confirmed by the provider are three different events. Without an event the status is unknown,
//! because a policy says what a provider does, not what a person agreed to. Every name stands once in its
//! object: what there can be more of is a list.

use crate::base::words::{Language, Texts, Words};
use crate::decide::consent::Decision;
use crate::know::catalogue::{
    Catalogue, Channel, Consent, Contact, Demand, Kind, Offer, Policy, Regime, Right, Route,
};
use crate::know::law::{self, Article, Statute, clause};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

/// What happened to a consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// The person's decision was recorded here.
    Recorded(Decision),
    /// The provider was told.
    Told {
        /// By which letter, ticket or step, in the person's words.
        how: String,
    },
    /// The provider confirmed.
    Confirmed,
}

/// One event of a consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When it was recorded.
    pub at: Timestamp,
    /// What it was.
    pub kind: Happening,
}

/// One consent and everything that happened to it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The record's id, a UUID that stays the same in every export.
    pub id: &'a str,
    /// The policy.
    pub policy: &'a Policy,
    /// The consent, of that policy.
    pub consent: &'a Consent,
    /// Its events, oldest first.
    pub events: &'a [Event],
}

/// The state of a request, in DPV's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub enum State {
    /// Sent.
    #[serde(rename = "dpv:RequestInitiated")]
    Initiated,
    /// The provider said that it arrived.
    #[serde(rename = "dpv:RequestAcknowledged")]
    Acknowledged,
    /// The person has to do something, such as prove their identity.
    #[serde(rename = "dpv:RequestRequiresAction")]
    RequiresAction,
    /// The provider takes longer.
    #[serde(rename = "dpv:RequestActionDelayed")]
    ActionDelayed,
    /// The provider will do it.
    #[serde(rename = "dpv:RequestAccepted")]
    Accepted,
    /// The provider did it.
    #[serde(rename = "dpv:RequestFulfilled")]
    Fulfilled,
    /// The provider refused.
    #[serde(rename = "dpv:RequestRejected")]
    Rejected,
    /// It was not done, or not in full.
    #[serde(rename = "dpv:RequestUnfulfilled")]
    Unfulfilled,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::Initiated,
        Self::Acknowledged,
        Self::RequiresAction,
        Self::ActionDelayed,
        Self::Accepted,
        Self::Fulfilled,
        Self::Rejected,
        Self::Unfulfilled,
    ];

    /// Its id, by which its words are found.
    pub fn id(self) -> &'static str {
        match self {
            Self::Initiated => "initiated",
            Self::Acknowledged => "acknowledged",
            Self::RequiresAction => "requires-action",
            Self::ActionDelayed => "action-delayed",
            Self::Accepted => "accepted",
            Self::Fulfilled => "fulfilled",
            Self::Rejected => "rejected",
            Self::Unfulfilled => "unfulfilled",
        }
    }
}

/// One step of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When it was recorded.
    pub at: Timestamp,
    /// The state it led to.
    pub state: State,
    /// Channel, reason, new date: whatever belongs to it.
    pub note: Option<String>,
}

/// One request and everything that happened to it.
#[derive(Clone, Copy, Debug)]
pub struct Exercise<'a> {
    /// The record's id, a UUID that stays the same in every export.
    pub id: &'a str,
    /// The policy.
    pub policy: &'a Policy,
    /// The right.
    pub right: Right,
    /// Its steps, oldest first.
    pub steps: &'a [Step],
}

/// Makes records.
#[derive(Clone, Copy, Debug)]
pub struct Recorder<'a> {
    /// What the providers say.
    pub catalogue: &'a Catalogue,
    /// The person under a name that says nothing of who they are: a random UUID.
    pub person: &'a str,
    /// The languages of its texts.
    pub languages: &'a [Language],
}

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
    pub state: State,
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

const FORM: &str = "https://w3id.org/dpv/schema/dpv-27560";

/// What the prefixes mean, inside the document: no reader has to fetch anything. There is no DPV
/// vocabulary for Chinese law: `cn-pipl` and `cn-ndsr` name articles the way DPV names those of other laws
/// (`A45-1` is article 45, paragraph 1), `desk` names what this program alone distinguishes.
fn context() -> Value {
    json!({
        "cn-ndsr": "urn:consent-desk:cn-ndsr:",
        "cn-pipl": "urn:consent-desk:cn-pipl:",
        "dct": "http://purl.org/dc/terms/",
        "desk": "urn:consent-desk:terms:",
        "dpv": "https://w3id.org/dpv#",
        "loc": "https://w3id.org/dpv/loc#",
        "pd": "https://w3id.org/dpv/pd#",
        "schema": "https://schema.org/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "dct:issued": { "@id": "dct:issued", "@type": "xsd:dateTime" },
    })
}

impl Recorder<'_> {
    /// One consent as a document of its own.
    pub fn record(&self, entry: &Entry) -> Document {
        let mut record = self.consent_record(entry);
        record.context = Some(context());
        Document::Record(Box::new(record))
    }

    /// One request as a document of its own.
    pub fn request(&self, exercise: &Exercise) -> Document {
        let mut record = self.request_record(exercise);
        record.context = Some(context());
        Document::Request(Box::new(record))
    }

    /// One or all consents and requests in one receipt.
    pub fn receipt(
        &self,
        id: &str,
        at: Timestamp,
        entries: &[Entry],
        exercises: &[Exercise],
    ) -> Document {
        let consents = entries
            .iter()
            .map(|it| Activity::Consent(Box::new(self.consent_record(it))));
        let requests = exercises
            .iter()
            .map(|it| Activity::Request(Box::new(self.request_record(it))));
        Document::Receipt(Box::new(Receipt {
            context: context(),
            iri: urn(id),
            kind: ReceiptType::It,
            conforms_to: reference(format!("{FORM}#receipt")),
            identifier: id.to_owned(),
            issued: at.to_string(),
            person: reference(urn(self.person)),
            notice: Node {
                description: self.words("receipt-about"),
                ..node(&["dpv:RightExerciseNotice"])
            },
            records: consents.chain(requests).collect(),
        }))
    }

    fn consent_record(&self, entry: &Entry) -> ConsentRecord {
        let (policy, consent) = (entry.policy, entry.consent);
        ConsentRecord {
            context: None,
            iri: urn(entry.id),
            kind: RecordType::It,
            conforms_to: reference(format!("{FORM}#record")),
            identifier: entry.id.to_owned(),
            person: reference(urn(self.person)),
            notice: self.notice(policy, &consent.document, &consent.clause),
            controller: self.controller(policy),
            process: self.process(consent),
            storage: self.storage(policy),
            recipients: self.recipients(policy),
            jurisdiction: reference("loc:CN".to_owned()),
            laws: vec![
                self.statute(Statute::Pipl, "receipt-pipl"),
                self.statute(Statute::Regulations, "receipt-regulations"),
            ],
            withdrawal: self.withdrawal(policy, consent),
            rights: policy
                .rights
                .iter()
                .map(|it| self.offer(policy, it))
                .collect(),
            events: self.events(policy, entry.events),
        }
    }

    fn request_record(&self, exercise: &Exercise) -> RequestRecord {
        let policy = exercise.policy;
        let offer = policy.rights.iter().find(|it| it.right == exercise.right);
        let (document, clause) = offer.map_or(("", ""), |it| (&*it.document, &*it.clause));
        RequestRecord {
            context: None,
            iri: urn(exercise.id),
            kind: RequestType::It,
            identifier: exercise.id.to_owned(),
            person: reference(urn(self.person)),
            notice: self.notice(policy, document, clause),
            controller: self.controller(policy),
            right: match offer {
                Some(offer) => self.offer(policy, offer),
                None => self.right_node(exercise.right),
            },
            steps: exercise
                .steps
                .iter()
                .map(|step| RequestStep {
                    kind: StepType::It,
                    date: moment(step.at),
                    status: StateReference { state: step.state },
                    note: step.note.clone(),
                })
                .collect(),
        }
    }

    fn notice(&self, policy: &Policy, document: &str, clause: &str) -> Notice {
        let first = policy.documents.first();
        let found = policy.document(document).or(first);
        let version = found.and_then(|it| it.version).unwrap_or(policy.version);
        Notice {
            kind: NoticeType::It,
            title: found.map_or_else(Vec::new, |it| self.said(&it.title)),
            date: Day {
                value: version.to_string(),
                kind: "xsd:date".to_owned(),
            },
            // The text that the facts were read from.
            language: match policy.source.contains("en-US") {
                true => Language::EnUs.tag().to_owned(),
                false => Language::ZhCn.tag().to_owned(),
            },
            source: self.source(policy, document, clause),
        }
    }

    fn controller(&self, policy: &Policy) -> Controller {
        let of = |channel: Channel| {
            let contacts = policy.contacts.iter().filter(move |it| it.kind == channel);
            contacts.filter_map(|it| it.value.clone()).collect()
        };
        let address = |it: &Contact| it.address.as_ref().map(|words| self.said(words));
        Controller {
            iri: format!("urn:consent-desk:controller:{}", policy.id),
            types: vec![
                "dpv:DataController".to_owned(),
                "dpv:LegalEntity".to_owned(),
            ],
            name: self.said(&policy.controller),
            address: policy
                .contacts
                .iter()
                .find_map(address)
                .unwrap_or_else(|| self.words("receipt-silent")),
            email: of(Channel::Email),
            telephone: of(Channel::Phone),
            url: of(Channel::Web),
        }
    }

    fn process(&self, consent: &Consent) -> Process {
        let purposes = consent.purposes.iter().map(|id| Node {
            title: self.purpose(id).map_or_else(Vec::new, |it| self.said(it)),
            ..node(&["dpv:Purpose", purpose_term(id)])
        });
        let mut purposes: Vec<_> = purposes.collect();
        if purposes.is_empty() {
            purposes.push(self.silent("dpv:Purpose"));
        }
        // What the policy marks of this consent's items, or the law or a standard lists of the kind: a record
        // that held to the policy's mark alone would call Tencent's face data ordinary.
        let sensitive = |kind: &Kind| {
            let items = consent.items.iter().filter(|it| it.kind == kind.id);
            let items: Vec<_> = items.collect();
            match items.is_empty() {
                true => !kind.listed.is_empty(),
                false => items.iter().any(|it| it.sensitive || !it.listed.is_empty()),
            }
        };
        let information = consent.kinds.iter().filter_map(|id| {
            let kind = self.kind(id)?;
            let mut types = vec!["dpv:PersonalData".to_owned()];
            types.extend(kind.dpv.clone());
            if sensitive(kind) {
                types.push("dpv:SensitivePersonalData".to_owned());
            }
            Some((types, self.said(&kind.name)))
        });
        let mut information: Vec<_> = information.collect();
        if information.is_empty() {
            let types = vec!["dpv:PersonalData".to_owned()];
            information.push((types, self.words("receipt-silent")));
        }
        Process {
            kind: ProcessType::It,
            description: self.said(&consent.about),
            purposes,
            basis: self.basis(consent),
            information: information
                .into_iter()
                .map(|(types, title)| Information {
                    types,
                    title,
                    necessity: reference("dpv:Optional".to_owned()),
                })
                .collect(),
        }
    }

    /// Consent (PIPL 13(1)(1)), and separate consent where the law or the policy demands it.
    fn basis(&self, consent: &Consent) -> Vec<Node> {
        let article = Article {
            statute: Statute::Pipl,
            article: Some(13),
            paragraph: Some(1),
            item: Some(1),
        };
        let mut all = vec![Node {
            iri: Some(term(&article)),
            title: self.said(&law::cite(&[article])),
            ..node(&["dpv:Consent"])
        }];
        if consent.separate_consent {
            let policy = consent.separate.contains(&Demand::Policy);
            let policy = policy.then(|| self.words("receipt-separate-policy"));
            let reasons = consent.separate_for.iter().filter(|it| it.is_law());
            let reasons = reasons.map(|it| self.words(&format!("separate-{}", it.id())));
            let description = policy.into_iter().chain(reasons).flatten();
            all.push(Node {
                iri: Some("cn-pipl:SeparateConsent".to_owned()),
                title: self.words("receipt-separate"),
                description: description.collect(),
                ..node(&["dpv:Consent"])
            });
        }
        all
    }

    fn storage(&self, policy: &Policy) -> Vec<Node> {
        let kept = policy.retention.iter().map(|it| Node {
            description: self.said(&it.text),
            source: self.source(policy, &it.document, &it.clause),
            ..node(&["dpv:StorageCondition"])
        });
        let kept: Vec<_> = kept.collect();
        match kept.is_empty() {
            true => vec![self.silent("dpv:StorageCondition")],
            false => kept,
        }
    }

    fn recipients(&self, policy: &Policy) -> Vec<Node> {
        let named = policy.recipients.iter().map(|it| Node {
            title: self.said(&it.name),
            description: self.said(&it.purpose),
            source: self.source(policy, &it.document, &it.clause),
            ..node(&["dpv:Recipient"])
        });
        let named: Vec<_> = named.collect();
        match named.is_empty() {
            true => vec![self.silent("dpv:Recipient")],
            false => named,
        }
    }

    /// The ways that a clause prints for this consent; where none does, that the law gives the right anyway.
    fn withdrawal(&self, policy: &Policy, consent: &Consent) -> Control {
        let general = policy
            .rights
            .iter()
            .find(|it| it.right == Right::WithdrawConsent);
        let description = match (&consent.steps, general) {
            (Some(steps), _) => self.said(steps),
            (None, Some(offer)) if !consent.withdraw.is_empty() => self.said(&offer.summary),
            (None, _) => self.words("receipt-no-way"),
        };
        Control {
            kind: ControlType::It,
            description,
            at: places(&consent.withdraw),
        }
    }

    fn offer(&self, policy: &Policy, offer: &Offer) -> RightNode {
        RightNode {
            source: self.source(policy, &offer.document, &offer.clause),
            at: places(&offer.channels),
            ..self.right_node(offer.right)
        }
    }

    fn right_node(&self, right: Right) -> RightNode {
        let articles = law::basis(right, Regime::Pipl).iter();
        RightNode {
            kind: RightType::It,
            title: self.right(right).map_or_else(Vec::new, |it| self.said(it)),
            articles: articles.map(|it| reference(term(it))).collect(),
            source: Vec::new(),
            at: Vec::new(),
        }
    }

    fn events(&self, policy: &Policy, events: &[Event]) -> Vec<Status> {
        let person = reference(urn(self.person));
        let controller = reference(format!("urn:consent-desk:controller:{}", policy.id));
        let lasting = reference("dpv:IndeterminateDuration".to_owned());
        let mut state = State27560::Unknown;
        let mut list: Vec<_> = events
            .iter()
            .map(|event| {
                let (stage, by, how) = match &event.kind {
                    Happening::Recorded(decision) => {
                        state = (*decision).into();
                        (Stage::Recorded, &person, None)
                    }
                    Happening::Told { how } => (Stage::Told, &person, Some(how.clone())),
                    Happening::Confirmed => (Stage::Confirmed, &controller, None),
                };
                Status {
                    types: (state, stage),
                    at: Some(moment(event.at)),
                    by: by.clone(),
                    validity: lasting.clone(),
                    how,
                }
            })
            .collect();
        if list.is_empty() {
            list.push(Status {
                types: (state, Stage::Nothing),
                at: None,
                by: person,
                validity: lasting,
                how: None,
            });
        }
        list
    }

    fn statute(&self, statute: Statute, id: &str) -> Node {
        Node {
            iri: Some(format!("{}:Law", prefix(statute))),
            title: self.words(id),
            ..node(&["dpv:Law"])
        }
    }

    /// A kind of information of the taxonomy.
    pub(crate) fn kind(&self, id: &str) -> Option<&Kind> {
        self.catalogue.taxonomy.kinds.iter().find(|it| it.id == id)
    }

    /// The name of a purpose.
    pub(crate) fn purpose(&self, id: &str) -> Option<&Words> {
        let purposes = &self.catalogue.taxonomy.purposes;
        purposes.iter().find(|it| it.id == id).map(|it| &it.name)
    }

    /// The name of a right.
    pub(crate) fn right(&self, right: Right) -> Option<&Words> {
        let rights = &self.catalogue.taxonomy.rights;
        rights
            .iter()
            .find(|it| it.id == right.id())
            .map(|it| &it.name)
    }

    fn silent(&self, kind: &str) -> Node {
        Node {
            description: self.words("receipt-silent"),
            ..node(&[kind])
        }
    }

    fn source(&self, policy: &Policy, document: &str, number: &str) -> Vec<Said> {
        match number {
            "" => Vec::new(),
            number => self.each(|language| place(policy, document, number, language)),
        }
    }

    fn said(&self, words: &Words) -> Vec<Said> {
        self.each(|language| words.get(language).to_owned())
    }

    fn words(&self, id: &str) -> Vec<Said> {
        self.each(|language| Texts::built_in().say(language, id, &[]))
    }

    fn each(&self, text: impl Fn(Language) -> String) -> Vec<Said> {
        let said = |&language: &Language| Said {
            value: text(language),
            language: language.tag().to_owned(),
        };
        self.languages.iter().map(said).collect()
    }
}

/// A clause with its document: 《七牛云隐私权政策》第6.3条.
pub(crate) fn place(policy: &Policy, document: &str, number: &str, language: Language) -> String {
    let title = policy
        .document(document)
        .map_or("", |it| it.title.get(language));
    let clause = clause(language, number);
    Texts::built_in().say(
        language,
        "paper-place",
        &[("title", title), ("clause", &clause)],
    )
}

/// The document as indented JSON.
pub fn to_json(document: &Document) -> Vec<u8> {
    // Every key is a text and every value a text, a list or an object: this cannot fail.
    let mut bytes = serde_json::to_vec_pretty(document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The purposes that DPV has a term for; the others are purposes by their name alone.
fn purpose_term(id: &str) -> &'static str {
    match id {
        "account" => "dpv:AccountManagement",
        "service" => "dpv:ServiceProvision",
        "identity-verification" => "dpv:IdentityVerification",
        "payment" => "dpv:PaymentManagement",
        "support" => "dpv:CustomerCare",
        "notice" => "dpv:CommunicationManagement",
        "security" => "dpv:EnforceSecurity",
        "improvement" => "dpv:ImproveExistingProductsAndServices",
        "analytics" => "dpv:ServiceUsageAnalytics",
        "personalisation" => "dpv:Personalisation",
        "marketing" => "dpv:Marketing",
        "advertising" => "dpv:Advertising",
        "contract" => "dpv:FulfilmentOfContractualObligation",
        "legal-duty" => "dpv:LegalCompliance",
        "dispute" => "dpv:DisputeManagement",
        "research" => "dpv:ResearchAndDevelopment",
        "delivery" => "dpv:DeliveryOfGoods",
        _ => "dpv:Purpose",
    }
}

/// An article's term: `cn-pipl:A45-1`.
fn term(article: &Article) -> String {
    let parts = [article.article, article.paragraph, article.item];
    let numbers: Vec<_> = parts.iter().flatten().map(u8::to_string).collect();
    format!("{}:A{}", prefix(article.statute), numbers.join("-"))
}

fn prefix(statute: Statute) -> &'static str {
    match statute {
        Statute::Pipl => "cn-pipl",
        Statute::Regulations => "cn-ndsr",
        Statute::Gdpr => "eu-gdpr",
        Statute::Ccpa => "us-ccpa",
        Statute::Pdpa => "sg-pdpa",
    }
}

fn places(routes: &[Route]) -> Vec<Place> {
    let place = |route: &Route| Place {
        channel: route.channel,
        value: route.value.clone(),
    };
    routes.iter().map(place).collect()
}

fn node(types: &[&str]) -> Node {
    let mut types: Vec<_> = types.iter().map(|&it| it.to_owned()).collect();
    types.dedup();
    Node {
        iri: None,
        types,
        title: Vec::new(),
        description: Vec::new(),
        source: Vec::new(),
    }
}

fn reference(iri: String) -> Reference {
    Reference { iri }
}

fn urn(id: &str) -> String {
    format!("urn:uuid:{id}")
}

fn moment(at: Timestamp) -> Moment {
    Moment {
        value: at.to_string(),
        kind: "xsd:dateTime".to_owned(),
    }
}
