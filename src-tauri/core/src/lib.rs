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
mod law;
mod letter;
mod press;
mod problem;
mod request;
pub mod schema;
mod sheet;
mod text;
mod vault;

pub use agenda::calendar_file;
pub use catalogue::*;
pub use consent::{Choice, Choices, Decision};
pub use deadline::{
    Announced, Calendar, Clock, ClockAbout, ClockKind, ClockSource, ClockState, Count, DayReason,
    Due, Figure, Milestones, Regime, TraceDay, YearTable, clocks, parse_date, read_tables,
};
pub use desk::{Action, Desk, Format, PolicyView, Preview, Settings, Theme, View};
pub use disk::write_whole;
pub use letter::{Block, BlockKind, Draft, Letter, LetterLanguage, clause, compose};
pub use problem::{Problem, Reason};
pub use request::{
    AgendaItem, AgendaWhat, ClockView, Closing, ComplaintTo, Correction, EventView, Facts, Next,
    NextStep, Outcome, Recorded, Refusal, RequestView, Standing, Status, Step, agenda,
    check as check_step, view as view_request,
};
pub use text::{Language, Texts, Words};
pub use vault::Keyring;
