//! A request becomes a letter: blocks of text in one language or two.
//!
//! [`Draft`] is what the person fills in, [`form`] says what there is to fill in, [`compose`] writes.

mod answer;
mod asks;
mod capacity;
mod carry;
mod characters;
mod course;
mod court;
mod draft;
mod follow_up;
mod form;
mod matter;
mod page;
mod passage;
mod phrase;
mod proof;
mod reasons;
mod rebuttal;
mod refusal;
mod source;
mod writer;

pub use crate::know::law::{Authority, Contacts, authorities};
pub use capacity::{Capacity, CapacityKind, ChildAge, kin, kinship};
pub use carry::carried;
pub(crate) use characters::{code_point, is_selector, is_silent, is_unprintable, pieces};
pub use court::Road;
pub use draft::{Answer, Draft, LetterLanguage, StandingAnswer, field_of, typed};
pub use follow_up::{FollowUp, FollowUpKind, Happened, Lapsed, Occasion, PeriodOf};
pub use form::{Field, Form, Tick, Writes, form};
pub use matter::{Available, regimes, right, rights};
pub use page::{Block, BlockKind, Letter, first_line};
pub use passage::{missing, passage};
pub use refusal::{Refusal, Refused, Undone};

use crate::base::problem::Problem;
use crate::know::catalogue::Catalogue;
use jiff::civil::Date;

/// Composes the letter of a draft. `today` is the date it will bear.
pub fn compose(draft: &Draft, catalogue: &Catalogue, today: Date) -> Result<Letter, Problem> {
    let policy = catalogue.policy(&draft.policy)?;
    let matter = matter::matter(policy, &draft.right)?;
    let draft = draft::cleaned(draft, today)?;
    writer::write(&draft, catalogue, policy, matter, today)
}
