//! A request becomes a letter: blocks of text in one language or two.
//!
//! [`Draft`] is what the person fills in, [`form`] says what there is to fill in, [`compose`] writes.

mod answer;
mod asks;
mod carry;
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
mod refusal;
mod source;
mod writer;

pub use crate::know::law::{Authority, Contacts, authorities};
pub use carry::carried;
pub use court::Road;
pub use draft::{Answer, Capacity, ChildAge, Draft, StandingAnswer};
pub use follow_up::{FollowUp, FollowUpKind, Happened, Lapsed, Occasion, PeriodOf};
pub use form::{CapacityKind, Field, Form, Tick, Writes, form};
pub use matter::{Available, regimes, right, rights};
pub use page::{Block, BlockKind, Letter, first_line};
pub use passage::{missing, passage};
pub use refusal::{Refusal, Refused};

use crate::base::problem::Problem;
use crate::base::words::{Language, Words};
use crate::know::catalogue::Catalogue;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The language of a letter, which is not the language of the interface: its reader is the provider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum LetterLanguage {
    /// Chinese.
    #[default]
    #[serde(rename = "zh-CN")]
    ZhCn,
    /// English.
    #[serde(rename = "en-US")]
    EnUs,
    /// Chinese and English side by side.
    #[serde(rename = "both")]
    Both,
}

impl LetterLanguage {
    /// The languages, in the order of their columns.
    pub fn languages(self) -> &'static [Language] {
        match self {
            Self::ZhCn => &[Language::ZhCn],
            Self::EnUs => &[Language::EnUs],
            Self::Both => &Language::ALL,
        }
    }
}

/// What relatives and guardians are to those they write for, by the ends of the ids of their words.
pub fn kin(capacity: CapacityKind) -> &'static [&'static str] {
    match capacity {
        CapacityKind::Guardian => &["mother", "father", "guardian"],
        CapacityKind::CloseRelative => &[
            "spouse",
            "parent",
            "child",
            "sibling",
            "grandparent",
            "grandchild",
        ],
        CapacityKind::Person | CapacityKind::Agent | CapacityKind::Company => &[],
    }
}

/// A relation in words: those of its id, or those that were typed.
pub fn kinship(capacity: &Capacity, relation: &str) -> Words {
    match kin(capacity.kind()).contains(&relation) {
        true => phrase::tell(&format!("kin-{relation}"), &[]),
        false => Words::same(relation),
    }
}

/// Composes the letter of a draft. `today` is the date it will bear.
pub fn compose(draft: &Draft, catalogue: &Catalogue, today: Date) -> Result<Letter, Problem> {
    let policy = catalogue.policy(&draft.policy)?;
    let matter = matter::matter(policy, &draft.right)?;
    let draft = draft::cleaned(draft, today)?;
    writer::write(&draft, catalogue, policy, matter, today)
}
