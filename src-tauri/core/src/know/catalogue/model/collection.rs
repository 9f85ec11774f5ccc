//! What is collected, how, and whether it can be refused.

use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How information reaches the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The person gives it.
    Provided,
    /// It is recorded while the service is used.
    Automatic,
    /// Others give it.
    ThirdParty,
}

/// Whether the person has a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Necessity {
    /// No service without it.
    Required,
    /// Refusing costs nothing.
    Optional,
    /// Needed for one function or situation.
    Conditional,
}

/// A category of information that the policy says is collected.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Collected {
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
    /// How it is collected.
    pub source: Origin,
    /// Whether it can be refused.
    pub necessity: Necessity,
    /// Purposes, from the taxonomy.
    pub purposes: Vec<String>,
    /// What is collected.
    pub items: Vec<Item>,
    /// Why.
    #[serde(skip_deserializing)]
    pub purpose: Words,
    /// What happens without it, if the policy says.
    #[serde(skip_deserializing)]
    pub if_refused: Option<Words>,
    /// A remark.
    #[serde(skip_deserializing)]
    pub note: Option<Words>,
}

/// One thing collected.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its kind, from the taxonomy.
    pub kind: String,
    /// The policy's own word, in Chinese.
    pub term: String,
    /// The kind's name.
    #[serde(skip_deserializing)]
    pub name: Words,
    /// Whether the policy itself marks it sensitive.
    #[serde(default)]
    pub sensitive: bool,
    /// Whether the policy says that it may be left out.
    #[serde(default)]
    pub optional: bool,
}
