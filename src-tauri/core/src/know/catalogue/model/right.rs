//! The rights of the person, and the legal orders that give them.

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
