//! Reports: the recovery sheet, the consent receipt, a request's case file, the history. Each is made
//! from plain strings, dates and tables, so that it knows nothing of where they are kept.

mod case;
mod history;
mod piece;
mod receipt;
mod sheet;

pub use case::{CaseFile, Clause, Clock, Enclosure, Moment, Party, Role, Writing, case_file};
pub use history::{History, HistoryEvent, history};
pub use piece::{Attachment, Column, Paper, Piece, moment};
pub use receipt::consent_receipt;
pub(crate) use receipt::happening;
pub use sheet::{RecoverySheet, recovery_sheet};
