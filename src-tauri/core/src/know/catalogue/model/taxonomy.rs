//! The terms by which policies are compared.

use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The terms by which policies are compared.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Taxonomy {
    #[serde(skip_serializing)]
    #[ts(skip)]
    #[allow(dead_code)]
    schema: u32,
    /// Categories of GB/T 35273-2020, Annex A, a recommended standard.
    #[serde(deserialize_with = "terms")]
    pub categories: Vec<Term>,
    /// Kinds of information.
    #[serde(rename(deserialize = "kind"))]
    pub kinds: Vec<Kind>,
    /// Purposes of processing.
    #[serde(rename(deserialize = "purpose"))]
    pub purposes: Vec<Term>,
    /// Kinds of recipients.
    #[serde(rename(deserialize = "recipient"))]
    pub recipients: Vec<Term>,
    /// Names of the rights.
    #[serde(skip_deserializing)]
    pub rights: Vec<Term>,
}

/// A term and its name.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stable id.
    pub id: String,
    /// Its name.
    #[serde(skip_deserializing)]
    pub name: Words,
}

fn terms<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Term>, D::Error> {
    let ids = Vec::<String>::deserialize(deserializer)?;
    Ok(ids
        .into_iter()
        .map(|id| Term {
            id,
            name: Words::default(),
        })
        .collect())
}

/// A kind of information, the same thing in every policy.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Stable id.
    pub id: String,
    /// The category it belongs to.
    pub category: String,
    /// The term of the W3C Data Privacy Vocabulary, where one fits.
    pub dpv: Option<String>,
    /// Its name.
    #[serde(skip_deserializing)]
    pub name: Words,
}

impl Taxonomy {
    /// A kind of information by its id.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }
}
