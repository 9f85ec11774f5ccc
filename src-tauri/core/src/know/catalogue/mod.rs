//! What the providers say: one file a policy version, facts and clause numbers, words from Fluent.
//!
//! The same structures are read from the catalogue's TOML, shown by the interface and printed by
//! `consent-desk catalogue --json`, so there is one shape to know. A text stands in both languages
//! side by side, because a fact is compared across languages, not only shown in one.

use crate::base::problem::Problem;
use crate::base::words::{Language, Texts, Words};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// Everything the desk knows.
#[derive(Clone, Debug, Serialize, TS, JsonSchema)]
pub struct Catalogue {
    /// The version of this shape.
    pub schema: u32,
    /// Kinds of information, purposes and recipients, by which policies are compared.
    pub taxonomy: Taxonomy,
    /// The policies, built-in ones first.
    pub policies: Vec<Policy>,
    /// Files or entries that were left out, and why.
    pub faults: Vec<Problem>,
}

/// The terms by which policies are compared.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Taxonomy {
    #[serde(skip_serializing)]
    #[ts(skip)]
    #[allow(dead_code)]
    schema: u32,
    /// Categories of GB/T 35273-2020, Annex A, a recommended standard.
    #[serde(deserialize_with = "terms")]
    pub categories: Vec<Term>,
    /// Kinds of information.
    #[serde(rename(deserialize = "kind"))]
    pub kinds: Vec<Kind>,
    /// Purposes of processing.
    #[serde(rename(deserialize = "purpose"))]
    pub purposes: Vec<Term>,
    /// Kinds of recipients.
    #[serde(rename(deserialize = "recipient"))]
    pub recipients: Vec<Term>,
    /// Names of the rights.
    #[serde(skip_deserializing)]
    pub rights: Vec<Term>,
}

/// A term and its name.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stable id.
    pub id: String,
    /// Its name.
    #[serde(skip_deserializing)]
    pub name: Words,
}

fn terms<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Term>, D::Error> {
    let ids = Vec::<String>::deserialize(deserializer)?;
    Ok(ids
        .into_iter()
        .map(|id| Term {
            id,
            name: Words::default(),
        })
        .collect())
}

/// A kind of information, the same thing in every policy.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Stable id.
    pub id: String,
    /// The category it belongs to.
    pub category: String,
    /// The term of the W3C Data Privacy Vocabulary, where one fits.
    pub dpv: Option<String>,
    /// Its name.
    #[serde(skip_deserializing)]
    pub name: Words,
}

/// One version of one policy.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    #[serde(skip_serializing)]
    #[ts(skip)]
    schema: u32,
    /// Stable id, shared by the versions of a policy.
    pub id: String,
    /// The provider's short name.
    #[serde(skip_deserializing)]
    pub provider: Words,
    /// The registered name of the controller (个人信息处理者).
    #[serde(skip_deserializing)]
    pub controller: Words,
    /// The department or post that letters are addressed to, if the policy names one.
    #[serde(skip_deserializing)]
    pub addressee: Option<Words>,
    /// Where the policy names its controller.
    #[serde(rename(deserialize = "controller"))]
    pub controller_source: Source,
    /// The date by which this version is known.
    #[ts(type = "string")]
    #[schemars(with = "String", extend("format" = "date"))]
    pub version: jiff::civil::Date,
    /// Since when it is in force; absent where the policy prints no date.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub in_force: Option<jiff::civil::Date>,
    /// When these facts were last held against the text.
    #[ts(type = "string")]
    #[schemars(with = "String", extend("format" = "date"))]
    pub checked: jiff::civil::Date,
    /// The name of the text that the facts were read from.
    pub source: String,
    /// The documents, the governing one first.
    #[serde(rename(deserialize = "document"))]
    pub documents: Vec<Document>,
    /// Information collected.
    #[serde(default)]
    pub collected: Vec<Collected>,
    /// Optional consents.
    #[serde(rename(deserialize = "consent"), default)]
    pub consents: Vec<Consent>,
    /// Rights offered.
    #[serde(rename(deserialize = "right"), default)]
    pub rights: Vec<Offer>,
    /// Rights that the policy does not speak of.
    pub not_offered: Vec<Right>,
    /// Legal orders beside that of China which the policy says it follows.
    #[serde(rename(deserialize = "regime"), default)]
    pub regimes: Vec<Followed>,
    /// Who receives information.
    #[serde(rename(deserialize = "recipient"), default)]
    pub recipients: Vec<Recipient>,
    /// How long and where information is kept.
    #[serde(default)]
    pub retention: Vec<Retention>,
    /// How to reach the provider.
    #[serde(rename(deserialize = "contact"), default)]
    pub contacts: Vec<Contact>,
    /// What else a person should know: cookies, minors, incidents, updates, exceptions...
    #[serde(rename(deserialize = "statement"), default)]
    pub statements: Vec<Statement>,
    /// Where the policy contradicts itself, is misnumbered or differs between its languages.
    #[serde(rename(deserialize = "discrepancy"), default)]
    pub discrepancies: Vec<Discrepancy>,
}

/// Where a fact stands.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The document's id; empty in a file means the first document.
    #[serde(default)]
    pub document: String,
    /// The clause as printed, such as `2.1.1(1)`; `preamble` and `closing` for text without a number;
    /// `3.1.1#2` for the second clause of that number.
    pub clause: String,
}

/// A legal order by which rights are claimed.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    TS,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// China: the Personal Information Protection Law and the Regulations under it.
    #[default]
    Pipl,
    /// European Union and Economic Area: the General Data Protection Regulation.
    Gdpr,
    /// California: the Consumer Privacy Act.
    Ccpa,
    /// Singapore: the Personal Data Protection Act.
    Pdpa,
}

impl Regime {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Pipl, Self::Gdpr, Self::Ccpa, Self::Pdpa];

    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pipl => "pipl",
            Self::Gdpr => "gdpr",
            Self::Ccpa => "ccpa",
            Self::Pdpa => "pdpa",
        }
    }
}

/// A legal order that a policy says it follows for users who live there.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Followed {
    /// Which.
    pub regime: Regime,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
}

/// One document of a policy; clause numbers restart in each.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Stable id.
    pub id: String,
    /// Its title.
    #[serde(skip_deserializing)]
    pub title: Words,
    /// The line of the source text at which it begins.
    pub heading: String,
    /// Its own version, if printed.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub version: Option<jiff::civil::Date>,
    /// Since when it is in force, if printed.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub in_force: Option<jiff::civil::Date>,
}

/// How information reaches the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The person gives it.
    Provided,
    /// It is recorded while the service is used.
    Automatic,
    /// Others give it.
    ThirdParty,
}

/// Whether the person has a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Necessity {
    /// No service without it.
    Required,
    /// Refusing costs nothing.
    Optional,
    /// Needed for one function or situation.
    Conditional,
}

/// A category of information that the policy says is collected.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Collected {
    /// Stable id.
    pub id: String,
    /// Its name.
    #[serde(skip_deserializing)]
    pub name: Words,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// How it is collected.
    pub source: Origin,
    /// Whether it can be refused.
    pub necessity: Necessity,
    /// Purposes, from the taxonomy.
    pub purposes: Vec<String>,
    /// What is collected.
    pub items: Vec<Item>,
    /// Why.
    #[serde(skip_deserializing)]
    pub purpose: Words,
    /// What happens without it, if the policy says.
    #[serde(skip_deserializing)]
    pub if_refused: Option<Words>,
    /// A remark.
    #[serde(skip_deserializing)]
    pub note: Option<Words>,
}

/// One thing collected.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its kind, from the taxonomy.
    pub kind: String,
    /// The policy's own word, in Chinese.
    pub term: String,
    /// The kind's name.
    #[serde(skip_deserializing)]
    pub name: Words,
    /// Whether the policy itself marks it sensitive.
    #[serde(default)]
    pub sensitive: bool,
    /// Whether the policy says that it may be left out.
    #[serde(default)]
    pub optional: bool,
}

/// Whether a consent is the person's to decide now or the provider's to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// The person can decide now.
    DecideNow,
    /// The provider says that it must ask first; a standing answer can be left.
    AskFirst,
}

/// Who demands separate consent (单独同意).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Demand {
    /// The policy's own text.
    Policy,
    /// PIPL 23, 25, 26, 29 or 39.
    Law,
}

/// An optional consent.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Stable id.
    pub id: String,
    /// Its name.
    #[serde(skip_deserializing)]
    pub name: Words,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// Decide now, or they must ask first.
    pub group: Group,
    /// Whether the law or the policy asks for separate consent.
    #[serde(skip_deserializing)]
    pub separate_consent: bool,
    /// Which of them does.
    #[serde(default)]
    pub separate: Vec<Demand>,
    /// Purposes, from the taxonomy.
    #[serde(default)]
    pub purposes: Vec<String>,
    /// Kinds of information concerned, where the policy names them.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// How to withdraw; empty where the policy does not say.
    #[serde(default)]
    pub withdraw: Vec<Route>,
    /// What it is about.
    #[serde(skip_deserializing)]
    pub about: Words,
    /// What a refusal or withdrawal changes, if the policy says.
    #[serde(skip_deserializing)]
    pub effect: Option<Words>,
    /// The provider's own path, step by step, if the policy gives one.
    #[serde(skip_deserializing)]
    pub steps: Option<Words>,
}

/// A way to reach the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Electronic mail.
    Email,
    /// Telephone.
    Phone,
    /// A letter on paper.
    Post,
    /// A support ticket.
    Ticket,
    /// A web page.
    Web,
    /// The person's own account pages.
    SelfService,
    /// Online customer service (在线客服).
    OnlineService,
    /// A message inside the site (站内信).
    SiteMessage,
    /// The unsubscribe link or reply in a message.
    Unsubscribe,
    /// The browser's settings.
    Browser,
    /// Customer service, without saying how to reach it.
    CustomerService,
}

/// A channel and its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The channel.
    pub channel: Channel,
    /// Address, number or menu path, if printed.
    pub value: Option<String>,
}

macro_rules! rights {
    ($($name:ident $id:literal $doc:literal,)*) => {
        /// A right of the person.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum Right { $(#[doc = $doc] $name,)* }

        impl Right {
            /// All of them, in the order in which they are shown.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
            /// Its id.
            pub fn id(self) -> &'static str { match self { $(Self::$name => $id,)* } }
        }
    };
}
rights! {
    Access "access" "PIPL 45: to see one's information.",
    Copy "copy" "PIPL 45: to have a copy of it.",
    Portability "portability" "PIPL 45(3): to have it moved to another controller.",
    Correction "correction" "PIPL 46: to correct and supplement.",
    Deletion "deletion" "PIPL 47: to delete.",
    WithdrawConsent "withdraw-consent" "PIPL 15: to withdraw consent.",
    CancelAccount "cancel-account" "Regulations 23, 24: to close the account.",
    Restriction "restriction" "PIPL 44: to restrict processing.",
    Objection "objection" "PIPL 44: to refuse processing.",
    MarketingOptOut "marketing-opt-out" "PIPL 24(2): to refuse marketing.",
    AutomatedDecision "automated-decision" "PIPL 24(3): explanation and refusal of automated decisions.",
    Explanation "explanation" "PIPL 48: explanation of the rules.",
    Complaint "complaint" "Complaint to the provider.",
    RegulatorComplaint "regulator-complaint" "PIPL 65: complaint to the authorities.",
    Minors "minors" "PIPL 31: what guardians may ask for.",
    Posthumous "posthumous" "PIPL 49: what close relatives may ask for.",
    LifetimeArrangement "lifetime-arrangement" "PIPL 49: what the person arranges in their lifetime.",
    CessationNotice "cessation-notice" "To be told before a service ends.",
    StandingRefusal "standing-refusal" "PIPL 14, 16: the answer to what must be asked first.",
    AccountMisuse "account-misuse" "PIPL 51, 57: the account was misused, or its information leaked.",
    Abroad "abroad" "PIPL 39: to be told what goes abroad, to whom and how.",
    CcpaOptOut "ccpa-opt-out" "California: to opt out of sale.",
    NonDiscrimination "non-discrimination" "California: not to be treated worse.",
}

/// A right as the policy offers it.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Which right.
    pub right: Right,
    /// Stable id; the right's own unless it stands twice in a policy.
    #[serde(default)]
    pub id: String,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// How to exercise it, in the policy's order.
    pub channels: Vec<Route>,
    /// The policy's own grounds.
    #[serde(default)]
    pub grounds: Vec<Point>,
    /// What must be so first, and limits.
    #[serde(default)]
    pub conditions: Vec<Point>,
    /// What the provider wants to see.
    pub evidence: Option<Evidence>,
    /// The period that the policy promises; absent where it promises none.
    pub deadline: Option<Deadline>,
    /// What the policy offers, in one sentence.
    #[serde(skip_deserializing)]
    pub summary: Words,
}

/// One ground or condition.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// Stable id.
    pub id: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// What a condition does; absent on a ground.
    pub role: Option<ConditionRole>,
    /// What it says.
    #[serde(flatten, skip_deserializing)]
    pub text: Words,
}

/// What a condition of a right does. One without a role is a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConditionRole {
    /// It must be so before the request, and the person can see to it.
    Precondition,
    /// It follows from the request.
    Consequence,
}

/// What a provider asks for as proof.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// See [`Source::clause`].
    pub clause: String,
    /// What it is.
    #[serde(flatten, skip_deserializing)]
    pub text: Words,
}

/// A period that a policy promises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// How many.
    pub value: u32,
    /// Of what.
    pub unit: DayUnit,
    /// From when.
    pub starts: Start,
    /// Until what.
    pub meaning: Meaning,
    /// See [`Source::clause`].
    pub clause: String,
    /// By how much it may be extended.
    pub extension: Option<Extension>,
}

/// By how much a promised period may be extended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// How many.
    pub value: u32,
    /// Of what.
    pub unit: DayUnit,
}

/// What a promised period is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DayUnit {
    /// Chinese working days, make-up days among them.
    WorkingDays,
    /// Calendar days.
    Days,
}

/// How long something is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// How many.
    pub value: u32,
    /// Of what.
    pub unit: Unit,
}

/// What a period of keeping is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Chinese working days, make-up days among them.
    WorkingDays,
    /// Calendar days.
    Days,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
}

/// From when a promised period runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// Once identity has been verified.
    IdentityVerified,
    /// On receipt.
    Received,
    /// The policy does not say.
    NotStated,
    /// Counted back from an event.
    BeforeEvent,
}

/// What a promised period ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// The request is completed.
    Complete,
    /// An answer.
    Reply,
    /// The request is handled.
    Handle,
    /// A notice before the event.
    AdvanceNotice,
}

/// Which consent the policy says it asks for before passing information on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// Explicit consent (明确同意).
    Explicit,
    /// Separate consent (单独同意).
    Separate,
    /// Consent, without more.
    Required,
    /// None: the policy says that it asks for none.
    None,
    /// The policy does not say.
    NotStated,
}

/// Someone who receives information.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// Stable id.
    pub id: String,
    /// Who, in the policy's terms.
    #[serde(skip_deserializing)]
    pub name: Words,
    /// The kind of recipient, from the taxonomy.
    pub kind: String,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// Which consent is asked for.
    pub consent: Asked,
    /// Why they receive it.
    #[serde(skip_deserializing)]
    pub purpose: Words,
    /// A remark.
    #[serde(skip_deserializing)]
    pub note: Option<Words>,
}

/// How long or where information is kept.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Stable id.
    pub id: String,
    /// Period, place, after closure, after deletion, archive.
    pub about: Keeping,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// The figure, if one is printed.
    pub period: Option<Period>,
    /// What the policy says.
    #[serde(skip_deserializing)]
    pub text: Words,
}

/// What a statement on keeping is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Keeping {
    /// How long.
    Period,
    /// Where.
    Place,
    /// What remains when the account is closed.
    AfterClosure,
    /// What remains when information is deleted.
    AfterDeletion,
    /// Archives.
    Archive,
}

/// How to reach the provider.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Stable id; the kind's own unless it stands twice.
    #[serde(default)]
    pub id: String,
    /// What it is for.
    #[serde(skip_deserializing)]
    pub label: Words,
    /// The channel: e-mail, phone, post, ticket, web.
    pub kind: Channel,
    /// The address as printed; absent where the policy only names the channel.
    pub value: Option<String>,
    /// A postal address in both languages.
    #[serde(skip_deserializing)]
    pub address: Option<Words>,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
}

/// What else a person should know.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Stable id.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// What the policy says.
    #[serde(skip_deserializing)]
    pub text: Words,
}

/// What a statement is about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// How the policy is taken as accepted.
    Acceptance,
    /// What the policy covers.
    Scope,
    /// Cookies and the like.
    Cookies,
    /// Real-name verification.
    Verification,
    /// Automated decisions and profiling.
    Automated,
    /// Third parties' services.
    ThirdParty,
    /// Handing information on when a business changes hands.
    Transfer,
    /// Abroad.
    Abroad,
    /// Minors.
    Minors,
    /// Security measures.
    Security,
    /// What happens when something leaks.
    Incident,
    /// Closing the account.
    AccountClosure,
    /// When no consent is asked, or a request is refused.
    Exceptions,
    /// The customer's own business data.
    BusinessData,
    /// Liability.
    Liability,
    /// Changes of the policy.
    Updates,
}

/// What is wrong with a policy's text.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Discrepancy {
    /// Stable id.
    pub id: String,
    /// What sort.
    pub kind: Flaw,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// What it is.
    #[serde(skip_deserializing)]
    pub note: Words,
}

/// What sort of discrepancy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// Clause numbers.
    Numbering,
    /// The languages differ.
    Translation,
    /// A blank that was never filled.
    Placeholder,
    /// Two clauses that do not agree.
    Contradiction,
    /// A wording with two readings.
    Ambiguity,
}

/// The text of one catalogue file and of its words.
pub struct PolicyText<'a> {
    /// The file's name, for messages.
    pub file: &'a str,
    /// The facts (TOML).
    pub facts: &'a str,
    /// The words in Chinese (Fluent).
    pub zh_cn: &'a str,
    /// The words in English (Fluent).
    pub en_us: &'a str,
}

macro_rules! built_in {
    ($($name:literal,)*) => {
        &[$(PolicyText {
            file: concat!($name, ".toml"),
            facts: include_str!(concat!("../../../catalogue/", $name, ".toml")),
            zh_cn: include_str!(concat!("../../../../../locales/zh-CN/catalogue/", $name, ".ftl")),
            en_us: include_str!(concat!("../../../../../locales/en-US/catalogue/", $name, ".ftl")),
        },)*]
    };
}

/// The policies that ship with the program, in the order in which they are shown.
const BUILT_IN: &[PolicyText<'static>] = built_in![
    "qiniu-cloud.2021-11-01",
    "tencent-cloud.2020-08-12",
    "kingsoft-cloud.2022-07-05",
    "kingsoft-ern-sdk.2022-05-05",
    "baidu-ai-cloud.2025-03-31",
];

const TAXONOMY: &str = include_str!("../../../catalogue/taxonomy.toml");

/// A person's own catalogue file is read up to this size.
const LARGEST_FILE: u64 = 4 << 20;

impl Catalogue {
    /// The built-in policies, then those in `folder`, if there is one: `<name>.toml` beside
    /// `<name>.zh-CN.ftl` and `<name>.en-US.ftl`. A broken file is named in `faults`; the rest works.
    pub fn load(folder: Option<&Path>) -> Self {
        let mut taxonomy: Taxonomy = match toml::from_str(TAXONOMY) {
            Ok(taxonomy) => taxonomy,
            Err(error) => unreachable!("the built-in taxonomy is tested: {error}"),
        };
        taxonomy.name(Texts::built_in());
        let mut catalogue = Self {
            schema: 1,
            taxonomy,
            policies: Vec::new(),
            faults: Vec::new(),
        };
        for text in BUILT_IN {
            catalogue.add(text);
        }
        for path in folder.into_iter().flat_map(toml_files) {
            if let Err(problem) = catalogue.add_file(&path) {
                catalogue.faults.push(problem);
            }
        }
        catalogue
    }

    /// Adds the policy in `path` and its words beside it.
    pub fn add_file(&mut self, path: &Path) -> Result<(), Problem> {
        let read = |path: &Path| -> Result<String, Problem> {
            let size = std::fs::metadata(path)
                .map_err(|error| Problem::unreadable(path, &error))?
                .len();
            if size > LARGEST_FILE {
                let reason = crate::base::problem::Reason::TooLarge;
                return Err(Problem::FileUnreadable {
                    path: path.display().to_string(),
                    reason,
                });
            }
            std::fs::read_to_string(path).map_err(|error| Problem::unreadable(path, &error))
        };
        let words = |language: Language| read(&words_file(path, language));
        let (facts, zh_cn, en_us) = (read(path)?, words(Language::ZhCn)?, words(Language::EnUs)?);
        let file = path.display().to_string();
        self.add(&PolicyText {
            file: &file,
            facts: &facts,
            zh_cn: &zh_cn,
            en_us: &en_us,
        });
        Ok(())
    }

    /// Adds a policy. What breaks a rule is named in `faults`; a policy with any fault is left out, so
    /// that nothing half-read is shown as what a provider says.
    fn add(&mut self, text: &PolicyText) {
        match check(text, &self.taxonomy) {
            Ok(policy) => {
                let same =
                    |other: &Policy| other.id == policy.id && other.version == policy.version;
                if self.policies.iter().any(same) {
                    let detail = format!("{} {}", policy.id, policy.version);
                    self.faults.push(fault(
                        text.file,
                        line_of(text.facts, "version"),
                        "policy-once",
                        detail,
                    ));
                } else {
                    self.policies.push(policy);
                }
            }
            Err(faults) => self.faults.extend(faults),
        }
    }

    /// The newest version of a policy.
    pub fn policy(&self, id: &str) -> Result<&Policy, Problem> {
        self.policies
            .iter()
            .filter(|policy| policy.id == id)
            .max_by_key(|policy| policy.version)
            .ok_or_else(|| Problem::UnknownPolicy {
                given: id.to_owned(),
                known: self.ids(),
            })
    }

    /// The policies' ids, each once, in order.
    pub fn ids(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        self.policies
            .iter()
            .filter(|policy| seen.insert(&policy.id))
            .map(|policy| policy.id.clone())
            .collect()
    }
}

/// Where a policy's words stand: beside its facts, under the language's name.
fn words_file(facts: &Path, language: Language) -> PathBuf {
    facts.with_extension(format!("{}.ftl", language.tag()))
}

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "toml")
    });
    paths.sort();
    paths
}

impl Policy {
    /// An optional consent by its id.
    pub fn consent(&self, id: &str) -> Result<&Consent, Problem> {
        self.consents
            .iter()
            .find(|consent| consent.id == id)
            .ok_or_else(|| Problem::UnknownConsent {
                given: id.to_owned(),
                known: self
                    .consents
                    .iter()
                    .map(|consent| consent.id.clone())
                    .collect(),
            })
    }

    /// A right as offered here, by the offer's id.
    pub fn offer(&self, id: &str) -> Result<&Offer, Problem> {
        self.rights
            .iter()
            .find(|offer| offer.id == id)
            .ok_or_else(|| Problem::UnknownRight {
                given: id.to_owned(),
                known: self.rights.iter().map(|offer| offer.id.clone()).collect(),
            })
    }

    /// The document in which a fact stands.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }
}

impl Taxonomy {
    fn name(&mut self, texts: &Texts) {
        let words = |prefix: &str, id: &str| {
            texts
                .words(&format!("{prefix}-{id}"), None)
                .unwrap_or_default()
        };
        self.rights = Right::ALL
            .iter()
            .map(|right| Term {
                id: right.id().into(),
                ..Term::default()
            })
            .collect();
        for (prefix, list) in [
            ("category", &mut self.categories),
            ("purpose", &mut self.purposes),
            ("recipient", &mut self.recipients),
            ("right", &mut self.rights),
        ] {
            for term in list {
                term.name = words(prefix, &term.id);
            }
        }
        for kind in &mut self.kinds {
            kind.name = words("kind", &kind.id);
        }
    }
}

fn fault(file: &str, line: usize, rule: &str, detail: impl Into<String>) -> Problem {
    Problem::CatalogueFault {
        file: file.to_owned(),
        line,
        rule: rule.to_owned(),
        detail: detail.into(),
    }
}

/// The first line that begins so, counted from 1.
fn line_of(facts: &str, beginning: &str) -> usize {
    facts
        .lines()
        .position(|line| line.starts_with(beginning))
        .map_or(1, |index| index + 1)
}

/// Reads one policy and holds it against every rule: the policy, or all that is wrong with it.
pub fn check(text: &PolicyText, taxonomy: &Taxonomy) -> Result<Policy, Vec<Problem>> {
    let mut policy: Policy = toml::from_str(text.facts).map_err(|error| {
        let offset = error
            .span()
            .map_or(0, |span| span.start)
            .min(text.facts.len());
        let line = text.facts[..offset].matches('\n').count() + 1;
        vec![fault(text.file, line, "facts-readable", error.message())]
    })?;
    let (texts, broken) = Texts::parse(text.zh_cn, text.en_us);
    let mut checker = Checker {
        text,
        taxonomy,
        texts,
        faults: Vec::new(),
        documents: Vec::new(),
    };
    for (language, line) in broken {
        let file = words_file(Path::new(text.file), language);
        checker.faults.push(fault(
            &file.display().to_string(),
            line,
            "words-readable",
            language.tag(),
        ));
    }
    checker.policy(&mut policy);
    if checker.faults.is_empty() {
        Ok(policy)
    } else {
        Err(checker.faults)
    }
}

/// Most bytes that the ids of a policy's consents may take, so that every decision on them fits into
/// one keyring entry: 9 bytes beside each id, 60 around them, 1,200 in all.
const MOST_CONSENT_BYTES: usize = 1_140;

struct Checker<'a> {
    text: &'a PolicyText<'a>,
    taxonomy: &'a Taxonomy,
    texts: Texts,
    faults: Vec<Problem>,
    documents: Vec<String>,
}

impl Checker<'_> {
    fn policy(&mut self, policy: &mut Policy) {
        if policy.schema != 1 {
            self.fail(
                line_of(self.text.facts, "schema"),
                "schema-known",
                policy.schema.to_string(),
            );
        }
        if !is_id(&policy.id) {
            self.fail(line_of(self.text.facts, "id"), "id-form", &policy.id);
        }
        if policy.documents.is_empty() {
            self.fail(
                line_of(self.text.facts, "document"),
                "document-given",
                &policy.id,
            );
        }
        self.documents = policy
            .documents
            .iter()
            .map(|document| document.id.clone())
            .collect();
        policy.provider = self.words(1, "provider", None);
        policy.controller = self.words(1, "controller", None);
        policy.addressee = self.optional(1, "controller", "addressee");
        let line = line_of(self.text.facts, "[controller]");
        self.place(
            line,
            &mut policy.controller_source.document,
            &policy.controller_source.clause,
        );

        let lines = self.lines("document", policy.documents.iter().map(|it| it.id.as_str()));
        for (document, line) in policy.documents.iter_mut().zip(lines) {
            document.title = self.words(line, &format!("document-{}", document.id), None);
        }
        let lines = self.lines(
            "collected",
            policy.collected.iter().map(|it| it.id.as_str()),
        );
        for (entry, line) in policy.collected.iter_mut().zip(lines) {
            self.place(line, &mut entry.document, &entry.clause);
            self.terms(
                line,
                "purpose-known",
                &entry.purposes,
                &self.taxonomy.purposes,
            );
            let id = format!("collected-{}", entry.id);
            entry.name = self.words(line, &id, None);
            entry.purpose = self.words(line, &id, Some("purpose"));
            entry.if_refused = self.optional(line, &id, "if-refused");
            entry.note = self.optional(line, &id, "note");
            if entry.items.is_empty() {
                self.fail(line, "items-given", &entry.id);
            }
            for item in &mut entry.items {
                match self.taxonomy.kinds.iter().find(|kind| kind.id == item.kind) {
                    Some(kind) => item.name = kind.name.clone(),
                    None => self.fail(line, "kind-known", &item.kind),
                }
            }
        }
        let lines = self.lines("consent", policy.consents.iter().map(|it| it.id.as_str()));
        for (consent, line) in policy.consents.iter_mut().zip(lines) {
            self.place(line, &mut consent.document, &consent.clause);
            self.terms(
                line,
                "purpose-known",
                &consent.purposes,
                &self.taxonomy.purposes,
            );
            for kind in &consent.kinds {
                if !self.taxonomy.kinds.iter().any(|known| known.id == *kind) {
                    self.fail(line, "kind-known", kind);
                }
            }
            let id = format!("consent-{}", consent.id);
            consent.name = self.words(line, &id, None);
            consent.about = self.words(line, &id, Some("about"));
            consent.effect = self.optional(line, &id, "effect");
            consent.steps = self.optional(line, &id, "steps");
            consent.separate_consent = !consent.separate.is_empty();
        }
        let bytes: usize = policy
            .consents
            .iter()
            .map(|consent| consent.id.len() + 9)
            .sum();
        if bytes > MOST_CONSENT_BYTES {
            self.fail(
                line_of(self.text.facts, "[[consent]]"),
                "consents-fit-keyring",
                bytes.to_string(),
            );
        }
        let line = line_of(self.text.facts, "[[regime]]");
        for followed in &mut policy.regimes {
            self.place(line, &mut followed.document, &followed.clause);
        }
        for offer in &mut policy.rights {
            if offer.id.is_empty() {
                offer.id = offer.right.id().to_owned();
            }
        }
        let lines = self.lines("right", policy.rights.iter().map(|it| it.id.as_str()));
        for (offer, line) in policy.rights.iter_mut().zip(lines) {
            self.place(line, &mut offer.document, &offer.clause);
            let id = format!("right-{}", offer.id);
            offer.summary = self.words(line, &id, None);
            for (prefix, points) in [
                ("ground", &mut offer.grounds),
                ("condition", &mut offer.conditions),
            ] {
                for point in points {
                    self.clause(line, &point.clause);
                    point.text = self.words(line, &id, Some(&format!("{prefix}-{}", point.id)));
                }
            }
            if let Some(evidence) = &mut offer.evidence {
                self.clause(line, &evidence.clause);
                evidence.text = self.words(line, &id, Some("evidence"));
            }
            if let Some(deadline) = &offer.deadline {
                self.clause(line, &deadline.clause);
                if deadline.value == 0
                    || deadline
                        .extension
                        .as_ref()
                        .is_some_and(|extension| extension.value == 0)
                {
                    self.fail(line, "period-positive", &offer.id);
                }
            }
            if policy.not_offered.contains(&offer.right) {
                self.fail(line, "right-offered-or-not", offer.right.id());
            }
        }
        let lines = self.lines(
            "recipient",
            policy.recipients.iter().map(|it| it.id.as_str()),
        );
        for (recipient, line) in policy.recipients.iter_mut().zip(lines) {
            self.place(line, &mut recipient.document, &recipient.clause);
            self.terms(
                line,
                "recipient-known",
                [&recipient.kind],
                &self.taxonomy.recipients,
            );
            let id = format!("recipient-{}", recipient.id);
            recipient.name = self.words(line, &id, None);
            recipient.purpose = self.words(line, &id, Some("purpose"));
            recipient.note = self.optional(line, &id, "note");
        }
        let lines = self.lines(
            "retention",
            policy.retention.iter().map(|it| it.id.as_str()),
        );
        for (entry, line) in policy.retention.iter_mut().zip(lines) {
            self.place(line, &mut entry.document, &entry.clause);
            entry.text = self.words(line, &format!("retention-{}", entry.id), None);
            if entry
                .period
                .as_ref()
                .is_some_and(|period| period.value == 0)
            {
                self.fail(line, "period-positive", &entry.id);
            }
        }
        for contact in &mut policy.contacts {
            if contact.id.is_empty() {
                contact.id = serde_json::to_value(contact.kind)
                    .ok()
                    .and_then(|kind| kind.as_str().map(str::to_owned))
                    .unwrap_or_default();
            }
        }
        let lines = self.lines("contact", policy.contacts.iter().map(|it| it.id.as_str()));
        for (contact, line) in policy.contacts.iter_mut().zip(lines) {
            self.place(line, &mut contact.document, &contact.clause);
            let id = format!("contact-{}", contact.id);
            contact.label = self.words(line, &id, None);
            contact.address = self.optional(line, &id, "address");
        }
        let lines = self.lines(
            "statement",
            policy.statements.iter().map(|it| it.id.as_str()),
        );
        for (statement, line) in policy.statements.iter_mut().zip(lines) {
            self.place(line, &mut statement.document, &statement.clause);
            statement.text = self.words(line, &format!("statement-{}", statement.id), None);
        }
        let lines = self.lines(
            "discrepancy",
            policy.discrepancies.iter().map(|it| it.id.as_str()),
        );
        for (entry, line) in policy.discrepancies.iter_mut().zip(lines) {
            self.place(line, &mut entry.document, &entry.clause);
            entry.note = self.words(line, &format!("discrepancy-{}", entry.id), None);
        }
    }

    fn fail(&mut self, line: usize, rule: &str, detail: impl Into<String>) {
        self.faults.push(fault(self.text.file, line, rule, detail));
    }

    /// The lines of a section's entries; also: ids have a form and stand once.
    fn lines<'i>(&mut self, section: &str, ids: impl Iterator<Item = &'i str>) -> Vec<usize> {
        let header = format!("[[{section}]]");
        let mut headers = self
            .text
            .facts
            .lines()
            .enumerate()
            .filter(|(_, line)| line.trim_start().starts_with(&header));
        let mut seen = BTreeSet::new();
        let mut lines = Vec::new();
        for id in ids {
            let line = headers.next().map_or(1, |(index, _)| index + 1);
            lines.push(line);
            if !is_id(id) {
                self.faults.push(fault(self.text.file, line, "id-form", id));
            }
            if !seen.insert(id) {
                self.faults.push(fault(self.text.file, line, "id-once", id));
            }
        }
        lines
    }

    /// A fact has a clause, in a document of this policy.
    fn place(&mut self, line: usize, document: &mut String, clause: &str) {
        if document.is_empty() {
            *document = self.documents.first().cloned().unwrap_or_default();
        }
        if !self.documents.is_empty() && !self.documents.contains(document) {
            self.fail(line, "document-known", &*document);
        }
        self.clause(line, clause);
    }

    fn clause(&mut self, line: usize, clause: &str) {
        if clause.trim().is_empty() {
            self.fail(line, "clause-given", clause);
        }
    }

    fn terms<'i>(
        &mut self,
        line: usize,
        rule: &str,
        ids: impl IntoIterator<Item = &'i String>,
        known: &[Term],
    ) {
        for id in ids {
            if !known.iter().any(|term| term.id == *id) {
                self.faults.push(fault(self.text.file, line, rule, id));
            }
        }
    }

    fn words(&mut self, line: usize, id: &str, attribute: Option<&str>) -> Words {
        self.texts.words(id, attribute).unwrap_or_else(|| {
            let name = attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
            self.fail(line, "words-in-both-languages", name);
            Words::default()
        })
    }

    /// Words that may be absent, but not in one language alone.
    fn optional(&mut self, line: usize, id: &str, attribute: &str) -> Option<Words> {
        let present = Language::ALL
            .map(|language| self.texts.attribute(language, id, attribute, &[]).is_some());
        match present {
            [false, false] => None,
            _ => Some(self.words(line, id, Some(attribute))),
        }
    }
}

/// Ids stand in keyring entries, file names and message ids: lower-case ASCII, digits and hyphens.
fn is_id(id: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.len() <= 40 && id.split('-').all(part)
}
