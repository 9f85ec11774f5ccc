//! Consent records and receipts in the form of ISO/IEC TS 27560:2023 with the terms of the W3C Data
//! Privacy Vocabulary (DPV 2), as JSON-LD. The standard lets the person keep the records; here they do.
//!
//! A record says what the policy says of a consent, and what happened to it: recorded here, told to the
//! provider, confirmed by the provider are three different events. Without an event the status is unknown,
//! because a policy says what a provider does, not what a person agreed to. Every name stands once in its
//! object: what there can be more of is a list.

mod make;
mod model;

pub(crate) use make::place;
pub use make::to_json;
pub use model::*;

use crate::base::words::Language;
use crate::decide::consent::Decision;
use crate::know::catalogue::{Catalogue, Consent, Policy, Right};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

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
pub struct ConsentEvent {
    /// When it was recorded.
    pub at: Timestamp,
    /// What it was.
    pub kind: Happening,
}

/// One consent and everything that happened to it.
#[derive(Clone, Copy, Debug)]
pub struct ConsentCourse<'a> {
    /// The record's id, a UUID that stays the same in every export.
    pub id: &'a str,
    /// The policy.
    pub policy: &'a Policy,
    /// The consent, of that policy.
    pub consent: &'a Consent,
    /// Its events, oldest first.
    pub events: &'a [ConsentEvent],
}

/// The state of a request, in DPV's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub enum ExerciseState {
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

impl ExerciseState {
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
pub struct ExerciseStep {
    /// When it was recorded.
    pub at: Timestamp,
    /// The state it led to.
    pub state: ExerciseState,
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
    pub steps: &'a [ExerciseStep],
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
