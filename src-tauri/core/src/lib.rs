//! What Consent Desk knows and does, without a window, a clock or a network.
//!
//! [`Desk`] is the door. [`Catalogue`] is what the providers say, [`View`] is what the person decided,
//! [`Action`] is everything a person can do, [`Problem`] is everything that can go wrong. All four are
//! plain data; the interface's TypeScript types are made from them.

mod agenda;
mod catalogue;
pub mod clause;
mod consent;
mod deadline;
mod desk;
mod disk;
pub mod docx;
pub mod history;
mod law;
pub mod letter;
pub mod mail;
pub mod paper;
pub mod press;
mod problem;
mod proof;
pub mod receipt;
mod request;
pub mod schema;
mod sheet;
mod text;
pub mod vault;

pub use agenda::calendar_file;
pub use catalogue::*;
pub use consent::{Choice, Choices, Decision};
pub use deadline::*;
pub use desk::*;
pub use disk::write_whole;
pub use letter::{
    Available, Block, BlockKind, Draft, Form, Letter, LetterLanguage, Refusal, clause, compose,
};
pub use problem::{Problem, Reason};
pub use request::{
    AgendaItem, AgendaWhat, ClockView, Closing, ComplaintTo, Correction, EventView, Facts, Next,
    NextStep, Outcome, Recorded, RequestView, Standing, Status, Step, agenda, check as check_step,
    view as view_request,
};
pub use sheet::decisions;
pub use text::{Language, Texts, Words, china_day};
pub use vault::{Defect, Keyring};
