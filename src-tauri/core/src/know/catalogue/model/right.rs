//! The rights of the person, and how a policy offers them.

use super::{Deadline, Route};
use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;

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
    IntoStaticStr,
    Serialize,
    Deserialize,
    TS,
    VariantArray,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
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
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Its id.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A right of the person, in the order in which rights are shown.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    IntoStaticStr,
    Serialize,
    Deserialize,
    TS,
    VariantArray,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Right {
    /// PIPL 45: to see one's information.
    Access,
    /// PIPL 45: to have a copy of it.
    Copy,
    /// PIPL 45(3): to have it moved to another controller.
    Portability,
    /// PIPL 46: to correct and supplement.
    Correction,
    /// PIPL 47: to delete.
    Deletion,
    /// PIPL 15: to withdraw consent.
    WithdrawConsent,
    /// Regulations 23, 24: to close the account.
    CancelAccount,
    /// PIPL 44: to restrict processing.
    Restriction,
    /// PIPL 44: to refuse processing.
    Objection,
    /// PIPL 24(2): to refuse marketing.
    MarketingOptOut,
    /// PIPL 24(3): explanation and refusal of automated decisions.
    AutomatedDecision,
    /// PIPL 48: explanation of the rules.
    Explanation,
    /// Complaint to the provider.
    Complaint,
    /// PIPL 65: complaint to the authorities.
    RegulatorComplaint,
    /// A private service that settles disputes, neither the provider nor an authority.
    DisputeService,
    /// PIPL 31: what guardians may ask for.
    Minors,
    /// PIPL 49: what close relatives may ask for.
    Posthumous,
    /// PIPL 49: what the person arranges in their lifetime.
    LifetimeArrangement,
    /// To be told before a service ends.
    CessationNotice,
    /// PIPL 14, 16: the answer to what must be asked first.
    StandingRefusal,
    /// PIPL 51, 57: the account was misused, or its information leaked.
    AccountMisuse,
    /// PIPL 39: to be told what goes abroad, to whom and how.
    Abroad,
    /// California: to opt out of sale.
    CcpaOptOut,
    /// California: not to be treated worse.
    NonDiscrimination,
}

impl Right {
    /// All of them, in the order in which they are shown.
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Its id.
    pub fn id(self) -> &'static str {
        self.into()
    }
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
