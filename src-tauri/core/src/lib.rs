//! What Consent Desk knows and does, without a window, a clock or a network.
//!
//! [`Desk`] is the door. [`Catalogue`] is what the providers say, [`View`] is what the person decided,
//! [`Action`] is everything a person can do, [`Problem`] is everything that can go wrong. All four are
//! plain data; the interface's TypeScript types are made from them.

mod catalogue;
pub mod clause;
mod consent;
mod desk;
mod disk;
mod law;
pub mod letter;
mod press;
mod problem;
pub mod schema;
mod sheet;
mod text;
mod vault;

pub use catalogue::*;
pub use consent::{Choice, Choices, Decision};
pub use desk::{Action, Desk, Format, PolicyView, Preview, Settings, Theme, View};
pub use disk::write_whole;
pub use letter::{Block, BlockKind, Draft, Letter, LetterLanguage, clause, compose};
pub use problem::{Problem, Reason};
pub use text::{Language, Texts, Words};
pub use vault::Keyring;
