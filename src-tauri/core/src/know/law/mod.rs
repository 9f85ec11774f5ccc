//! What the law says, as far as letters, clocks and records rest on it: statutes and their articles, what
//! each right rests on, how a place is cited, periods, and the authorities.
//!
//! Nothing of this stands anywhere else. A statute whose text was not read is not quoted.

mod authorities;
mod basis;
mod cite;
pub mod periods;
mod statute;
mod terms;

pub use authorities::{Authority, Contacts, authorities, is_trustarc};
pub use basis::{CLAIM, GDPR_COMPLAINT, POLICE, REPORT, basis, deletion_grounds, duties};
pub use cite::{chinese_number, cite, clause, clause_in, join};
pub use statute::{Article, Statute, pipl, regulations};
pub use terms::{LegalTerm, terms};
