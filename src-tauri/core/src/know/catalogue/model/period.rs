//! Periods that a policy promises, and for which information is kept.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
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
