//! What Consent Desk knows and does, without a window, a clock or a network.
//!
//! [`Desk`] is the door. [`Catalogue`] is what the providers say, [`View`] is what the person decided,
//! [`Action`] is everything a person can do, [`Problem`] is everything that can go wrong. All four are
//! plain data; the interface's TypeScript types are made from them.

mod act;
mod base;
mod decide;
mod desk;
mod know;
mod paper;
mod prove;

pub use act::deadline::*;
pub use act::letter::{
    self, Available, Block, BlockKind, Draft, Form, Letter, LetterLanguage, Refusal, compose,
};
pub use act::request::{
    AgendaItem, AgendaWhat, ClockStanding, ClockView, Closing, ComplaintTo, Correction, EventView,
    Facts, GRACE, Next, NextStep, Outcome, Recordable, Recorded, RequestStatus, RequestView,
    ReturnReason, Step, StepKind, agenda, check as check_step, view as view_request, withdrawn,
};
pub use base::files::{only_a_file, private_folder, read_bounded, read_text, write_whole};
pub use base::ids::{self, EventId, LetterId, PersonId, RequestId};
pub use base::problem::{Cause, Defect, HistoryItem, Problem, Reason, because};
pub use base::progress::Work;
pub use base::words::{Language, Texts, Words, china_day};
pub use decide::check_up::{Advice, Because, Question, Subject, questions};
pub use decide::consent::{Choice, Choices, Decision};
pub use desk::*;
pub use know::catalogue::*;
pub use know::law::{LegalTerm, clause, terms};
pub use know::{clause, draft, import, review, verify};
pub use paper::calendar::calendar_file;
pub use paper::spreadsheet::decisions;
pub use paper::{docx, mail, report, typesetting};
pub use prove::narration::Concern;
pub use prove::vault::Keyring;
pub use prove::{history, record, vault};
