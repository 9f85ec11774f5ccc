//! A row of the policies side by side.

use super::{Listed, Necessity};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// A kind of information and what each policy says of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS, JsonSchema)]
pub struct Row {
    /// The kind's id.
    pub kind: String,
    /// One a policy, in the order of the catalogue; none where neither the kind nor a more general or
    /// a more special one stands there.
    pub cells: Vec<Option<Cell>>,
}

/// What a policy says of a kind.
#[derive(Clone, Debug, PartialEq, Serialize, TS, JsonSchema)]
pub struct Cell {
    /// By which word.
    pub named: Named,
    /// The strongest claim of the uses.
    pub necessity: Necessity,
    /// Whether the policy marks any of it as sensitive.
    pub sensitive: bool,
    /// Which texts of law and standards list any of it as sensitive.
    pub listed: Vec<Listed>,
    /// Where it stands.
    pub uses: Vec<Use>,
}

/// By which word a policy speaks of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Named {
    /// By its own, perhaps with special ones beside it.
    Itself,
    /// Only by special kinds.
    Special,
    /// Only by a more general word, under which it may or may not fall.
    General,
}

/// One item of a collected entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Use {
    /// The entry's id.
    pub entry: String,
    /// The item's place in it, from 0.
    pub item: usize,
}
