//! What follows on a first letter, as a person fills it in: a reminder, the answer to a refusal, complaints.

use super::refusal::Refused;
use crate::know::catalogue::Channel;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A letter that follows on an earlier one of the same right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// What it is.
    pub kind: FollowUpKind,
    /// When the first letter was sent.
    #[ts(type = "string")]
    pub sent: Date,
    /// By which channel it was sent.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// The first letter's own number; made as it was made there where it is empty.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub number: String,
    /// A ticket or tracking number; may be empty.
    #[serde(default)]
    pub reference: String,
    /// The period that has run out, if one has.
    #[serde(default)]
    pub lapsed: Option<Lapsed>,
    /// The refusal, if there was one.
    #[serde(default)]
    pub refused: Option<Refused>,
    /// By when an answer is asked for.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub answer_by: Option<Date>,
}

/// What a follow-up is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FollowUpKind {
    /// Nothing was heard in time (催告函).
    Reminder,
    /// The answer to a refusal.
    Rebuttal,
    /// A complaint to the provider.
    Complaint,
    /// A complaint to [`super::Draft::authority`].
    RegulatorComplaint,
    /// A statement of claim to a court (起诉状).
    Claim,
}

impl FollowUpKind {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Reminder => "reminder",
            Self::Rebuttal => "rebuttal",
            Self::Complaint => "complaint",
            Self::RegulatorComplaint => "regulator-complaint",
            Self::Claim => "claim",
        }
    }
}

/// A period that has run out. The dates are counted elsewhere; the letter says how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Lapsed {
    /// Whose period.
    pub clock: PeriodOf,
    /// The day of the event from which it ran.
    #[ts(type = "string")]
    pub from: Date,
    /// Its last day.
    #[ts(type = "string")]
    pub until: Date,
    /// The last day after an extension that the provider announced.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub extended: Option<Date>,
}

/// Whose period has run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodOf {
    /// The one that the provider's policy promises for this right.
    Promise,
    /// The one that the law sets (GDPR: one month; CCPA: 45 days). China's law sets none in figures.
    Law,
}

/// Something that happened to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Happened {
    /// When.
    #[ts(type = "string")]
    pub on: Date,
    /// What.
    pub what: Occasion,
    /// By which channel, if any.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// Until when: an extension, an answer asked for.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub until: Option<Date>,
    /// More, in the person's or the provider's own words; may be empty.
    #[serde(default)]
    pub words: String,
}

/// What can happen to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// The person decided.
    Decided,
    /// The person sent the request.
    Sent,
    /// The provider confirmed receipt.
    Acknowledged,
    /// The provider asked for proof of identity.
    IdentityAsked,
    /// The person gave proof of identity.
    IdentityShown,
    /// The provider confirmed identity.
    IdentityVerified,
    /// The provider announced that it needs longer.
    Extended,
    /// The provider did all that was asked.
    Answered,
    /// The provider did a part of it.
    AnsweredInPart,
    /// The provider refused.
    Refused,
    /// The provider answered and said nothing to the matter.
    AnsweredWithNothing,
    /// The person reminded the provider.
    Reminded,
    /// The person answered the refusal.
    Rebutted,
    /// The person complained to the provider.
    Complained,
    /// The person complained to an authority.
    Reported,
    /// Anything else; the words say what.
    Other,
}

impl Occasion {
    /// The provider answered, one way or another.
    pub(super) fn is_answer(self) -> bool {
        matches!(
            self,
            Self::Answered | Self::AnsweredInPart | Self::Refused | Self::AnsweredWithNothing
        )
    }
}
