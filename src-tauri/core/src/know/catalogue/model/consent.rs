//! Optional consents.

use super::Route;
use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
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
    /// Which of them does.
    #[serde(default)]
    pub separate: Vec<Demand>,
    /// Purposes, from the taxonomy.
    #[serde(default)]
    pub purposes: Vec<String>,
    /// Kinds of information concerned, where the policy names them.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// How to withdraw; empty where the policy does not say.
    #[serde(default)]
    pub withdraw: Vec<Route>,
    /// What it is about.
    #[serde(skip_deserializing)]
    pub about: Words,
    /// What a refusal or withdrawal changes, if the policy says.
    #[serde(skip_deserializing)]
    pub effect: Option<Words>,
    /// The provider's own path, step by step, if the policy gives one.
    #[serde(skip_deserializing)]
    pub steps: Option<Words>,
}
