//! What happens in the life of a request, as the history keeps it.

use crate::act::deadline::Figure;
use crate::act::letter::{LetterLanguage, Refusal};
use crate::know::catalogue::{Channel, Regime, Right};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// All that was asked was done.
    Full,
    /// Some of it was done.
    Part,
    /// Nothing was done.
    Refused,
    /// An answer came that neither does what was asked nor refuses it: the policy's own words, "look in the
    /// app", an empty or unreadable file.
    Nothing,
}

/// Who receives a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ComplaintTo {
    /// The provider itself.
    Provider,
    /// An authority or another outside body, named in the event.
    Authority,
    /// A court (PIPL 50(2)), named in the event.
    Court,
}

/// Why a letter came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnReason {
    /// It could not be delivered: no such address, a full mailbox, a bounce.
    Undeliverable,
    /// The addressee would not take it.
    NotAccepted,
    /// Nobody collected it.
    NotCollected,
    /// Anything else, or no reason given.
    Other,
}

/// Why a request is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Closing {
    /// What was asked was done.
    Fulfilled,
    /// The person takes it back.
    TakenBack,
    /// The person pursues it no further.
    GivenUp,
    /// It goes on elsewhere: before an authority or a court.
    Elsewhere,
}

/// One event of a request. `on` is the civil date in Asia/Shanghai on which it happened, which is not
/// the moment at which it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// A letter was written. Always the first event.
    Drafted {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// The policy's id.
        policy: String,
        /// The version of the policy it was written under.
        #[ts(type = "string")]
        version: Date,
        /// The offer's id in that policy.
        offer: String,
        /// The right, so that the request stays readable when the policy is gone.
        right: Right,
        /// The person it is made for, where it is not oneself.
        person: Option<String>,
        /// Whose law it rests on.
        regime: Regime,
        /// The letter's language.
        language: LetterLanguage,
        /// The consents it withdraws.
        consents: Vec<String>,
        /// What the person calls it.
        title: String,
    },
    /// It was sent; more than once where several channels were used, or where it came back.
    Sent {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// By which channel, where the person said so.
        #[serde(default)]
        channel: Option<Channel>,
        /// Ticket, receipt or tracking number; may be empty.
        #[serde(default)]
        reference: String,
    },
    /// The latest sending that had not come back did.
    CameBack {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// Why.
        why: ReturnReason,
        /// What the carrier or the mail server said; may be empty.
        #[serde(default)]
        note: String,
    },
    /// The provider confirmed that it has it.
    Acknowledged {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// The provider's number; may be empty.
        #[serde(default)]
        reference: String,
    },
    /// The provider asked for proof of identity.
    IdentityAsked {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// What it asked for.
        #[serde(default)]
        what: String,
    },
    /// The person gave proof of identity.
    IdentityShown {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// What was given; may be empty.
        #[serde(default)]
        what: String,
    },
    /// Identity is verified, as far as the person can tell.
    IdentityVerified {
        /// When.
        #[ts(type = "string")]
        on: Date,
    },
    /// The provider announced an extension: until a date, or by so much.
    Extended {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// Until when.
        #[ts(type = "string | null")]
        until: Option<Date>,
        /// By how much.
        by: Option<Figure>,
        /// The reason it gave.
        reason: String,
    },
    /// The provider answered.
    Answered {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// How.
        outcome: Outcome,
        /// The reasons it gave for doing less than all. Versions before 0.3 wrote one, as `reason`.
        #[serde(default, alias = "reason", deserialize_with = "one_or_several")]
        reasons: Vec<Refusal>,
        /// A note; needed for another reason.
        #[serde(default)]
        note: String,
    },
    /// A reminder was sent.
    Reminded {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// The new date it names.
        #[ts(type = "string | null")]
        until: Option<Date>,
    },
    /// The reasons of a refusal were answered.
    Rebutted {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// The new date it names.
        #[serde(default)]
        #[ts(type = "string | null")]
        until: Option<Date>,
    },
    /// A complaint was sent.
    Complained {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// To whom.
        to: ComplaintTo,
        /// Which authority; may be empty for the provider.
        #[serde(default)]
        name: String,
        /// Its number; may be empty.
        #[serde(default)]
        reference: String,
    },
    /// Something worth keeping.
    Note {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// What.
        text: String,
    },
    /// The date of an earlier event was wrong. The old date stays visible.
    Corrected {
        /// The number of that event.
        #[ts(type = "number")]
        of: u64,
        /// The right date.
        #[ts(type = "string")]
        to: Date,
    },
    /// An earlier event was recorded by mistake and does not count. It stays in the history.
    Undone {
        /// The number of that event.
        #[ts(type = "number")]
        of: u64,
    },
    /// The request is closed.
    Closed {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// Why.
        why: Closing,
    },
    /// A closed request goes on.
    Reopened {
        /// When.
        #[ts(type = "string")]
        on: Date,
    },
}

/// What kind of step: what can be recorded, apart from what belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// [`Step::Drafted`].
    Drafted,
    /// [`Step::Sent`].
    Sent,
    /// [`Step::CameBack`].
    CameBack,
    /// [`Step::Acknowledged`].
    Acknowledged,
    /// [`Step::IdentityAsked`].
    IdentityAsked,
    /// [`Step::IdentityShown`].
    IdentityShown,
    /// [`Step::IdentityVerified`].
    IdentityVerified,
    /// [`Step::Extended`].
    Extended,
    /// [`Step::Answered`].
    Answered,
    /// [`Step::Reminded`].
    Reminded,
    /// [`Step::Rebutted`].
    Rebutted,
    /// [`Step::Complained`].
    Complained,
    /// [`Step::Note`].
    Note,
    /// [`Step::Corrected`].
    Corrected,
    /// [`Step::Undone`].
    Undone,
    /// [`Step::Closed`].
    Closed,
    /// [`Step::Reopened`].
    Reopened,
}

impl Step {
    /// The date it bears; what speaks of another step bears none of its own.
    pub fn on(&self) -> Option<Date> {
        match self {
            Self::Drafted { on, .. }
            | Self::Sent { on, .. }
            | Self::CameBack { on, .. }
            | Self::Acknowledged { on, .. }
            | Self::IdentityAsked { on, .. }
            | Self::IdentityShown { on, .. }
            | Self::IdentityVerified { on }
            | Self::Extended { on, .. }
            | Self::Answered { on, .. }
            | Self::Reminded { on, .. }
            | Self::Rebutted { on, .. }
            | Self::Complained { on, .. }
            | Self::Note { on, .. }
            | Self::Closed { on, .. }
            | Self::Reopened { on } => Some(*on),
            Self::Corrected { .. } | Self::Undone { .. } => None,
        }
    }

    /// Its kind.
    pub fn kind(&self) -> StepKind {
        match self {
            Self::Drafted { .. } => StepKind::Drafted,
            Self::Sent { .. } => StepKind::Sent,
            Self::CameBack { .. } => StepKind::CameBack,
            Self::Acknowledged { .. } => StepKind::Acknowledged,
            Self::IdentityAsked { .. } => StepKind::IdentityAsked,
            Self::IdentityShown { .. } => StepKind::IdentityShown,
            Self::IdentityVerified { .. } => StepKind::IdentityVerified,
            Self::Extended { .. } => StepKind::Extended,
            Self::Answered { .. } => StepKind::Answered,
            Self::Reminded { .. } => StepKind::Reminded,
            Self::Rebutted { .. } => StepKind::Rebutted,
            Self::Complained { .. } => StepKind::Complained,
            Self::Note { .. } => StepKind::Note,
            Self::Corrected { .. } => StepKind::Corrected,
            Self::Undone { .. } => StepKind::Undone,
            Self::Closed { .. } => StepKind::Closed,
            Self::Reopened { .. } => StepKind::Reopened,
        }
    }

    /// What the person or the provider put into words of their own.
    pub(super) fn texts(&self) -> impl Iterator<Item = &String> {
        let texts: [Option<&String>; 2] = match self {
            Self::Drafted { title, .. } => [Some(title), None],
            Self::Sent { reference, .. } | Self::Acknowledged { reference, .. } => {
                [Some(reference), None]
            }
            Self::IdentityAsked { what, .. } | Self::IdentityShown { what, .. } => {
                [Some(what), None]
            }
            Self::Extended { reason, .. } => [Some(reason), None],
            Self::CameBack { note, .. } | Self::Answered { note, .. } => [Some(note), None],
            Self::Complained {
                name, reference, ..
            } => [Some(name), Some(reference)],
            Self::Note { text, .. } => [Some(text), None],
            _ => [None, None],
        };
        texts.into_iter().flatten()
    }
}

/// Reads reasons as they are written, and the one reason or none of versions before 0.3.
fn one_or_several<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Refusal>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Given {
        Several(Vec<Refusal>),
        One(Option<Refusal>),
    }
    Ok(match Given::deserialize(from)? {
        Given::Several(reasons) => reasons,
        Given::One(reason) => reason.into_iter().collect(),
    })
}

/// An event as the history keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Its number in the history, ascending.
    pub seq: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// What happened.
    pub step: Step,
}
