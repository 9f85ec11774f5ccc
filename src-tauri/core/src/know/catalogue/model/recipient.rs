//! Who receives information, and how long and where it is kept.

use super::{Item, LegalGround, Period};
use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;

/// Which consent the policy says it asks for before passing information on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// Explicit consent (明确同意).
    Explicit,
    /// Separate consent (单独同意).
    Separate,
    /// Consent, without more.
    Required,
    /// None: the policy says that it asks for none.
    None,
    /// The policy does not say.
    NotStated,
}

/// Someone who receives information.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// Stable id.
    pub id: String,
    /// Who, in the policy's terms.
    #[serde(skip_deserializing)]
    pub name: Words,
    /// The kind of recipient, from the taxonomy.
    pub kind: String,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// Which consent is asked for.
    pub consent: Asked,
    /// Grounds beside consent on which the clause lets it pass.
    #[serde(default)]
    pub or_grounds: Vec<LegalGround>,
    /// Which information they receive; empty where the clause names none.
    #[serde(default)]
    pub items: Vec<Item>,
    /// Why they receive it.
    #[serde(skip_deserializing)]
    pub purpose: Words,
    /// A remark.
    #[serde(skip_deserializing)]
    pub note: Option<Words>,
}

/// How long or where information is kept.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Stable id.
    pub id: String,
    /// Period, place, after closure, after deletion, archive.
    pub about: Keeping,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// The figure, if one is printed.
    pub period: Option<Period>,
    /// The information that it is said of; empty where it is said of all.
    #[serde(default)]
    pub items: Vec<Item>,
    /// What the policy says.
    #[serde(skip_deserializing)]
    pub text: Words,
}

/// What a statement on keeping is about.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    IntoStaticStr,
    Serialize,
    Deserialize,
    TS,
    VariantArray,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Keeping {
    /// How long.
    Period,
    /// Where.
    Place,
    /// What remains when the account is closed.
    AfterClosure,
    /// What remains when information is deleted.
    AfterDeletion,
    /// Archives.
    Archive,
}

impl Keeping {
    /// As in the catalogue.
    pub fn id(self) -> &'static str {
        self.into()
    }
}
