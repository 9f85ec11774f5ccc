//! A right as a policy offers it.

use super::{Deadline, Right, Route};
use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// A case in which the policy says that a request may go unanswered or be refused.
    Exception,
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
