//! What is collected, how, and whether it can be refused.

use super::Listed;
use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;
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
    /// The policy does not say.
    NotStated,
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
    /// On what it rests, where the text says so.
    #[serde(default)]
    pub basis: Vec<Basis>,
    /// What happens without it, if the policy says so of it.
    #[serde(skip_deserializing)]
    pub if_refused: Option<Words>,
    /// What the policy says of every refusal.
    #[serde(skip_deserializing)]
    pub if_refused_in_general: Vec<Said>,
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
    /// Whose it is.
    #[serde(default)]
    pub whose: Whose,
    /// Which texts of law and standards list it as sensitive, by its kind. Information of an
    /// organization is none of a person's and listed nowhere.
    #[serde(skip_deserializing)]
    pub listed: Vec<Listed>,
}

/// Whose information it is. Who gives that of others owes them their consent.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    IntoStaticStr,
    Serialize,
    Deserialize,
    TS,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Whose {
    /// The person's own.
    #[default]
    Own,
    /// Other people's: friends, message recipients, persons in charge, representatives.
    Others,
    /// A child's under fourteen.
    Children,
    /// A company's or another organization's.
    Organisation,
}

/// On what a processing rests, as the policy says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Which of the law's grounds.
    pub ground: LegalGround,
    /// See [`Source::clause`](super::Source::clause).
    pub clause: String,
}

/// The grounds of PIPL 13(1), and the one that only laws abroad know.
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
pub enum LegalGround {
    /// (1) Consent, which can be withdrawn.
    Consent,
    /// (2) Making or performing a contract with the person.
    Contract,
    /// (3) A duty or function by law.
    LegalDuty,
    /// (4) Public health, or life, health and property in an emergency.
    Emergency,
    /// (5) Reporting in the public interest.
    PublicInterest,
    /// (6) Information that is lawfully public.
    Disclosed,
    /// (7) Another case in laws or administrative regulations.
    Other,
    /// GDPR 6(1)(f): legitimate interests, which Chinese law does not know as a ground.
    LegitimateInterests,
}

/// What a policy says, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Said {
    /// The document's id.
    pub document: String,
    /// See [`Source::clause`](super::Source::clause).
    pub clause: String,
    /// What it says.
    pub text: Words,
}
