//! What follows on a first letter: a reminder, the answer to a refusal, complaints.

use crate::catalogue::Channel;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A letter that follows on an earlier one of the same right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// What it is.
    pub step: Step,
    /// When the first letter was sent.
    #[ts(type = "string")]
    pub sent: Date,
    /// By which channel it was sent.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// A ticket or tracking number; may be empty.
    #[serde(default)]
    pub reference: String,
    /// The period that has run out, if one has.
    #[serde(default)]
    pub lapsed: Option<Lapsed>,
    /// By when an answer is asked for.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub answer_by: Option<Date>,
}

/// What a follow-up is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case",
    deny_unknown_fields
)]
pub enum Step {
    /// Nothing was heard in time (催告函).
    Reminder,
    /// The answer to a refusal.
    Rebuttal {
        /// When the provider refused.
        #[ts(type = "string")]
        refused: Date,
        /// Its reasons.
        reasons: Vec<Refusal>,
        /// Its own words; may be empty.
        #[serde(default)]
        quote: String,
    },
    /// A complaint to the provider.
    Complaint,
    /// A complaint to [`super::Draft::authority`].
    Regulator,
}

/// Why a provider refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// Another channel is to be used.
    OtherChannel,
    /// An identity document is demanded.
    IdentityDocument,
    /// The law is said to demand keeping.
    LegalRetention,
    /// The account still has resources, a balance or a debt.
    AccountHasResources,
    /// The answer came in another language only.
    OtherLanguage,
    /// No reasons were given.
    NoReasons,
    /// Another reason; the person's own words say why it does not carry.
    Other,
}

/// A period that has run out. The dates are counted elsewhere; the letter says how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Lapsed {
    /// Whose period.
    pub clock: Clock,
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
pub enum Clock {
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
    pub what: Event,
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
pub enum Event {
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

/// Whom a complaint may go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// Cyberspace administration (网信部门).
    Cyberspace,
    /// Telecommunications: the Ministry of Industry and Information Technology and its offices.
    Telecom,
    /// Market regulation and consumers (12315).
    Consumer,
    /// The local government's line (12345).
    Local,
    /// TrustArc, a private body that settles disputes, where the policy names it.
    Trustarc,
}
