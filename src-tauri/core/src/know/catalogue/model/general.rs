//! What a policy says once for many of its facts: effects of choosing, the documents and companies behind
//! it, disputes, transfers abroad.

use super::{Necessity, Right};
use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;

/// What a policy says of refusing, or of withdrawing, in general.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GeneralEffect {
    /// Stable id.
    pub id: String,
    /// Of refusing or of withdrawing.
    pub of: Choosing,
    /// See [`Source::document`](super::Source::document).
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`](super::Source::clause).
    pub clause: String,
    /// The documents whose facts it covers; its own where a file names none.
    #[serde(default)]
    pub documents: Vec<String>,
    /// Which collected entries a rule of refusal covers, by their necessity; all where none is named.
    #[serde(default)]
    pub necessity: Vec<Necessity>,
    /// What the policy says.
    #[serde(skip_deserializing)]
    pub text: Words,
}

/// What a general effect follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Choosing {
    /// Not giving information, or not consenting.
    Refusal,
    /// Withdrawing consent.
    Withdrawal,
}

/// What a provider wants to see with every request, not only with one right's.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GeneralEvidence {
    /// Stable id.
    pub id: String,
    /// See [`Source::document`](super::Source::document).
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`](super::Source::clause).
    pub clause: String,
    /// The rights for which it is wanted; all where none is named.
    #[serde(default)]
    pub rights: Vec<Right>,
    /// What it is.
    #[serde(skip_deserializing)]
    pub text: Words,
}

/// A document that governs what this policy does not.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fallback {
    /// Stable id.
    pub id: String,
    /// See [`Source::document`](super::Source::document).
    #[serde(default)]
    pub document: String,
    /// The clause that refers to it.
    pub clause: String,
    /// The rights for which it is referred to; all that the policy leaves open where none is named.
    #[serde(default)]
    pub rights: Vec<Right>,
    /// The policy of this catalogue that holds it; absent where the catalogue has not its text.
    pub policy: Option<String>,
    /// The document there; empty means that policy's first.
    #[serde(default)]
    pub target: String,
    /// Its title.
    #[serde(skip_deserializing)]
    pub title: Words,
}

/// A legal person to whom requests, complaints and claims are addressed.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Respondent {
    /// Stable id.
    pub id: String,
    /// Its registered name.
    #[serde(skip_deserializing)]
    pub name: Words,
    /// The documents to which it is a party; all where none is named.
    #[serde(default)]
    pub documents: Vec<String>,
    /// Where its name is printed: the document.
    #[serde(default)]
    pub document: String,
    /// Where its name is printed: the clause.
    pub clause: String,
    /// What sort of place that is.
    pub named_by: NamedBy,
}

/// Where a respondent's name comes from.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum NamedBy {
    /// The policy names it as the one who handles the information.
    Policy,
    /// An agreement with the person names it as the other party.
    Agreement,
    /// Only a notice around the policy names it, such as a copyright notice: to be checked before it is
    /// relied on.
    Notice,
}

/// A list kept elsewhere: of recipients, of software by others, of affiliates.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// Stable id.
    pub id: String,
    /// See [`Source::document`](super::Source::document).
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`](super::Source::clause).
    pub clause: String,
    /// The address, if one is printed.
    pub url: Option<String>,
    /// What is listed there.
    #[serde(skip_deserializing)]
    pub text: Words,
}

/// Who decides a dispute, or by which law.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forum {
    /// Stable id.
    pub id: String,
    /// Court, law or another body.
    pub kind: ForumKind,
    /// See [`Source::document`](super::Source::document).
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`](super::Source::clause).
    pub clause: String,
    /// What the text says.
    #[serde(skip_deserializing)]
    pub text: Words,
}

/// What a clause on disputes names.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ForumKind {
    /// A court.
    Court,
    /// The law that applies.
    Law,
    /// A private body that settles disputes.
    DisputeService,
}

/// What the policy says it tells a person before information goes abroad.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AbroadNotice {
    /// See [`Source::document`](super::Source::document).
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`](super::Source::clause).
    pub clause: String,
    /// The points that it promises.
    pub points: Vec<AbroadPoint>,
    /// The points of PIPL 39 that it leaves out.
    #[serde(skip_deserializing)]
    pub left_out: Vec<AbroadPoint>,
}

/// A point of what is told before information goes abroad.
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
pub enum AbroadPoint {
    /// The recipient's name (PIPL 39).
    Recipient,
    /// How to reach it (PIPL 39).
    Contact,
    /// The purpose (PIPL 39).
    Purpose,
    /// The way of processing (PIPL 39).
    Method,
    /// The kinds of information (PIPL 39).
    Kinds,
    /// How to exercise rights against it (PIPL 39).
    Exercise,
    /// The safeguards, which the law does not list here.
    Safeguards,
}
