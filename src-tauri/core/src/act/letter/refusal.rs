//! A refusal and its reasons.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an answer left undone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Undone {
    /// All of it: it was refused.
    #[default]
    All,
    /// Some of it.
    Part,
    /// Nothing was said to the matter.
    Unaddressed,
}

/// A refusal, as the provider put it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Refused {
    /// When.
    #[ts(type = "string")]
    pub on: Date,
    /// What it left undone.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub undone: Undone,
    /// Its reasons.
    #[serde(default)]
    pub reasons: Vec<Refusal>,
    /// Its own words; may be empty.
    #[serde(default)]
    pub quote: String,
}

/// Why a provider refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// Another channel is to be used.
    OtherChannelDemanded,
    /// An identity document is demanded.
    IdDemanded,
    /// The law is said to demand keeping.
    LegalRetention,
    /// The account still has resources, a balance or a debt.
    AccountHasResources,
    /// The answer came in another language only.
    OtherLanguage,
    /// No reasons were given.
    NoReasonsGiven,
    /// What is asked is said to be a trade secret.
    TradeSecret,
    /// The requests are said to be repeated or abusive.
    Abuse,
    /// It is said to cost too much.
    Cost,
    /// It is said to be too hard technically.
    TechnicalDifficulty,
    /// It is said to harm the rights of others.
    OthersRights,
    /// The person is told to do it in the console.
    SelfService,
    /// The person is told to look in the app.
    InApp,
    /// Identity is said to be impossible to verify.
    Unverifiable,
    /// The account is said to be a company's.
    CompanyAccount,
    /// The provider is said to process for others only.
    OnlyProcessor,
    /// The answer repeats the policy's own words.
    PolicyWords,
    /// The answer's file does not open, or cannot be read.
    Unreadable,
    /// The answer speaks of part of what was asked, and not of the rest.
    Incomplete,
    /// Another reason; the person's own words say why it does not carry.
    Other,
}

impl Refusal {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 20] = [
        Self::OtherChannelDemanded,
        Self::IdDemanded,
        Self::LegalRetention,
        Self::AccountHasResources,
        Self::OtherLanguage,
        Self::NoReasonsGiven,
        Self::TradeSecret,
        Self::Abuse,
        Self::Cost,
        Self::TechnicalDifficulty,
        Self::OthersRights,
        Self::SelfService,
        Self::InApp,
        Self::Unverifiable,
        Self::CompanyAccount,
        Self::OnlyProcessor,
        Self::PolicyWords,
        Self::Unreadable,
        Self::Incomplete,
        Self::Other,
    ];
}
