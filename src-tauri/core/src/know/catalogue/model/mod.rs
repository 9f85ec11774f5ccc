//! The shape of the catalogue: what a policy's file holds, what the interface shows and what
//! `consent-desk catalogue --json` prints are the same structures.

mod collection;
mod consent;
mod contact;
mod general;
mod matrix;
mod offer;
mod period;
mod policy;
mod recipient;
mod right;
mod source;
mod statement;
mod taxonomy;

pub use collection::*;
pub use consent::*;
pub use contact::*;
pub use general::*;
pub use matrix::*;
pub use offer::*;
pub use period::*;
pub use policy::*;
pub use recipient::*;
pub use right::*;
pub use source::*;
pub use statement::*;
pub use taxonomy::*;

use crate::base::problem::Problem;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// Everything the desk knows.
#[derive(Clone, Debug, Serialize, TS, JsonSchema)]
pub struct Catalogue {
    /// The version of this shape.
    pub schema: u32,
    /// Kinds of information, purposes and recipients, by which policies are compared.
    pub taxonomy: Taxonomy,
    /// The policies, built-in ones first.
    pub policies: Vec<Policy>,
    /// The policies side by side: a row a kind of information, a cell a policy, in the order of
    /// `policies`.
    pub matrix: Vec<Row>,
    /// Files or entries that were left out, and why.
    pub faults: Vec<Problem>,
}
