//! What the providers say: one file a policy version, facts and clause numbers, words from Fluent.
//!
//! The same structures are read from the catalogue's TOML, shown by the interface and printed by
//! `consent-desk catalogue --json`, so there is one shape to know. A text stands in both languages
//! side by side, because a fact is compared across languages, not only shown in one.

mod check;
mod comparison;
mod derive;
mod load;
mod matrix;
mod model;
mod text;

pub use check::{check, rules};
pub use comparison::{Compared, Comparison, Fact, Verdict};
pub use model::*;
pub use text::PolicyText;
