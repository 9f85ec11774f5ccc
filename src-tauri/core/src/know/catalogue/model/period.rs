//! Periods that a policy promises, and for which information is kept.

use super::Right;
use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;
use ts_rs::TS;

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
    /// Whether the policy promises it only for the usual case (一般情况下).
    #[serde(default)]
    pub usually: bool,
    /// Whether a period agreed in a contract may stand in its place.
    #[serde(default)]
    pub or_agreed: bool,
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

/// The period that a policy promises for a request: the right's own, or that of a general clause.
#[derive(Clone, Copy, Debug)]
pub struct Promised<'a> {
    /// The period, with its clause.
    pub deadline: &'a Deadline,
    /// The document that the clause stands in.
    pub document: &'a str,
    /// It is promised for letters in general, not for requests: it can be asked for, and nothing is late by it.
    pub enquiry: bool,
}

/// A period that a policy promises for more than one right: what its general clause covers.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// Stable id.
    pub id: String,
    /// See [`Source::document`](super::Source::document).
    #[serde(default)]
    pub document: String,
    /// The clause that says what it covers.
    pub clause: String,
    /// What is promised.
    pub deadline: Deadline,
    /// For what the clause promises it.
    pub covers: Vec<Covered>,
    /// The rights that the clause reaches, offered in the policy or not; all where none is named.
    #[serde(default)]
    pub rights: Vec<Right>,
    /// Rights that it does not reach.
    #[serde(default)]
    pub except: Vec<Right>,
    /// What it covers, in a sentence.
    #[serde(skip_deserializing)]
    pub text: Words,
}

impl Promise {
    /// Whether the clause reaches a right.
    pub fn reaches(&self, right: Right) -> bool {
        (self.rights.is_empty() || self.rights.contains(&right)) && !self.except.contains(&right)
    }
}

/// What a general promise is given for.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Covered {
    /// Requests.
    Requests,
    /// Questions, comments and suggestions.
    Questions,
    /// Complaints.
    Complaints,
}

/// A period in which the person must act, or loses something.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnPeriod {
    /// Stable id.
    pub id: String,
    /// See [`Source::document`](super::Source::document).
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`](super::Source::clause).
    pub clause: String,
    /// How many.
    pub value: u32,
    /// Of what.
    pub unit: DayUnit,
    /// From when.
    pub starts: OwnStart,
    /// What to do, in a few words.
    #[serde(skip_deserializing)]
    pub name: Words,
    /// What to do until then, and what follows if it is not done.
    #[serde(skip_deserializing)]
    pub text: Words,
}

/// From when a period runs in which the person must act.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum OwnStart {
    /// A change was announced.
    ChangeAnnounced,
    /// The provider gave notice that it ends the contract.
    EndAnnounced,
    /// The service ended.
    ServiceEnded,
    /// The person's details changed.
    DetailsChanged,
    /// The provider asked for money back.
    RefundAsked,
    /// The text does not say.
    NotStated,
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
