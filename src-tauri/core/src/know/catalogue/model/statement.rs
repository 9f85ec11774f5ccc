//! What else a person should know, and what is wrong with a text.

use crate::base::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What else a person should know.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Stable id.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// What the policy says.
    #[serde(skip_deserializing)]
    pub text: Words,
}

/// What a statement is about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// How the policy is taken as accepted.
    Acceptance,
    /// What the policy covers.
    Scope,
    /// Cookies and the like.
    Cookies,
    /// Real-name verification.
    Verification,
    /// Automated decisions and profiling.
    Automated,
    /// Third parties' services.
    ThirdParty,
    /// Selling information.
    Sale,
    /// Handing information on when a business changes hands.
    Transfer,
    /// Abroad.
    Abroad,
    /// Minors.
    Minors,
    /// Security measures.
    Security,
    /// What happens when something leaks.
    Incident,
    /// Closing the account.
    AccountClosure,
    /// When no consent is asked, or a request is refused.
    Exceptions,
    /// The customer's own business data.
    BusinessData,
    /// Liability.
    Liability,
    /// Changes of the policy.
    Updates,
}

/// What is wrong with a policy's text.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Discrepancy {
    /// Stable id.
    pub id: String,
    /// What sort.
    pub kind: Flaw,
    /// See [`Source::document`].
    #[serde(default)]
    pub document: String,
    /// See [`Source::clause`].
    pub clause: String,
    /// What it is.
    #[serde(skip_deserializing)]
    pub note: Words,
}

/// What sort of discrepancy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// Clause numbers.
    Numbering,
    /// The languages differ.
    Translation,
    /// A blank that was never filled.
    Placeholder,
    /// Two clauses that do not agree.
    Contradiction,
    /// A wording with two readings.
    Ambiguity,
}
