//! Where a fact stands in a policy's text.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a fact stands.
#[derive(Clone, Debug, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The document's id; empty in a file means the first document.
    #[serde(default)]
    pub document: String,
    /// The clause as printed, such as `2.1.1(1)`; `preamble` and `closing` for text without a number;
    /// `3.1.1#2` for the second clause of that number.
    pub clause: String,
}
