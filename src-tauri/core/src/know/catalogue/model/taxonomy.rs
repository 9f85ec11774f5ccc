//! The terms by which policies are compared.

use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;
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
    /// Kinds of which this is a special case (`skos:broader`).
    #[serde(default)]
    pub broader: Vec<String>,
    /// Which texts of law and standards list it as sensitive.
    #[serde(default)]
    pub listed: Vec<Listed>,
    /// Its name.
    #[serde(skip_deserializing)]
    pub name: Words,
}

/// A text that lists a kind of information as sensitive. That none does says nothing of the harm it can
/// do: the law's list is open, and any information can be sensitive by what is done with it.
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
pub enum Listed {
    /// PIPL 28(1): biometrics, religious belief, specific identity, health, financial accounts,
    /// whereabouts, and all information of children under fourteen.
    #[serde(rename = "pipl-28")]
    #[strum(serialize = "pipl-28")]
    Pipl28,
    /// PIPL 31: information of children under fourteen, for which a guardian consents.
    #[serde(rename = "pipl-31")]
    #[strum(serialize = "pipl-31")]
    Pipl31,
    /// GB/T 35273-2020, Annex B, a recommended standard: identity documents, passwords, transactions,
    /// records of communication, contact lists, pages visited, precise location and others.
    #[serde(rename = "gb-t-35273")]
    #[strum(serialize = "gb-t-35273")]
    GbT35273,
}

impl Listed {
    /// Its id.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether it is law, and not a standard that is only recommended.
    pub fn is_law(self) -> bool {
        self != Self::GbT35273
    }
}

impl Taxonomy {
    /// A kind of information by its id.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// The kinds of which this one is a special case, and those of which they are.
    pub fn broader(&self, id: &str) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        let mut ahead: Vec<&str> = vec![id];
        while let Some(kind) = ahead.pop().and_then(|id| self.kind(id)) {
            for id in &kind.broader {
                if !all.contains(&id.as_str()) {
                    all.push(id);
                    ahead.push(id);
                }
            }
        }
        all
    }
}
