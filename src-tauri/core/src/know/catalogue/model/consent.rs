//! Optional consents.

use super::{Item, Listed, Route, Said, Source};
use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;
use ts_rs::TS;

/// Whether a consent is the person's to decide now or the provider's to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// The person can decide now.
    DecideNow,
    /// The provider says that it must ask first; a standing answer can be left.
    AskFirst,
}

/// Who demands separate consent (单独同意).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Demand {
    /// The policy's own text.
    Policy,
    /// PIPL 23, 25, 26, 29 or 39.
    Law,
}

/// Why separate consent is due.
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
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum SeparateReason {
    /// PIPL 23: information goes to another controller.
    Sharing,
    /// PIPL 25: it is made public.
    Publication,
    /// PIPL 39: it goes abroad.
    Abroad,
    /// PIPL 28 and 29: the law lists the information as sensitive.
    ListedByLaw,
    /// PIPL 29: the policy itself calls the information sensitive.
    CalledSensitive,
    /// GB/T 35273 lists the information as sensitive; whether it is so by the law, and PIPL 29 asks for
    /// separate consent, depends on what its misuse can do. No demand of the law by itself.
    ListedByStandard,
}

impl SeparateReason {
    /// Its id.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether the law demands separate consent for this reason.
    pub fn is_law(self) -> bool {
        self != Self::ListedByStandard
    }
}

/// An optional consent.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Stable id.
    pub id: String,
    /// Its name.
    #[serde(skip_deserializing)]
    pub name: Words,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// Decide now, or they must ask first.
    pub group: Group,
    /// Whether the law or the policy asks for separate consent.
    #[serde(skip_deserializing)]
    pub separate_consent: bool,
    /// Which of them does. In a file, what the policy demands; the law's demand follows from the
    /// reasons below.
    #[serde(default)]
    pub separate: Vec<Demand>,
    /// Why separate consent is due, or may be. In a file, the reasons that do not follow from the
    /// information: sharing, publication, transfers abroad.
    #[serde(default)]
    pub separate_for: Vec<SeparateReason>,
    /// Purposes, from the taxonomy.
    #[serde(default)]
    pub purposes: Vec<String>,
    /// Kinds of information concerned, where the policy names them.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Entries of `collected` that it is about; those at the same place where a file names none.
    #[serde(default)]
    pub collected: Vec<String>,
    /// What is collected on it: the items of these kinds in these entries.
    #[serde(skip_deserializing)]
    pub items: Vec<Item>,
    /// Whether the policy itself marks any of it as sensitive.
    #[serde(skip_deserializing)]
    pub sensitive: bool,
    /// Which texts of law and standards list any of it as sensitive.
    #[serde(skip_deserializing)]
    pub listed: Vec<Listed>,
    /// How to withdraw; empty where no clause prints a way for it.
    #[serde(default)]
    pub withdraw: Vec<Route>,
    /// The clause that prints these ways for it.
    pub withdraw_source: Option<Source>,
    /// What it is about.
    #[serde(skip_deserializing)]
    pub about: Words,
    /// What a refusal or withdrawal changes, if the policy says.
    #[serde(skip_deserializing)]
    pub effect: Option<Words>,
    /// What the policy says of every withdrawal.
    #[serde(skip_deserializing)]
    pub effect_in_general: Vec<Said>,
    /// The provider's own path, step by step, if the policy gives one.
    #[serde(skip_deserializing)]
    pub steps: Option<Words>,
}
