//! Between a draft and a policy: what the rules suggested, and what a person said of each fact. A policy is made of
//! confirmed and corrected facts alone; nothing else of a draft ever reaches a letter.

mod build;
mod fact;
mod kept;
mod list;

pub use fact::{Judgement, ReadFact, Ruling, Section, Standing, Stated};
pub use kept::Kept;

use crate::base::problem::Problem;
use crate::know::catalogue::{Policy, Taxonomy};
use crate::know::clause::Outline;
use std::collections::BTreeMap;
use std::ops::Range;

/// The facts without which nobody knows whom a letter goes to.
const NEEDED: [&str; 2] = ["provider", "controller"];

/// A draft, and what the person said of its facts so far.
pub struct Review {
    policy: Policy,
    marks: BTreeMap<String, (usize, usize, f64)>,
    /// The latest ruling on each drafted fact, by its place.
    judged: BTreeMap<String, Ruling>,
    /// What the person found in the text where the rules found nothing, by its number.
    added: BTreeMap<String, Added>,
}

/// A fact that the person took from the text.
struct Added {
    says: Stated,
    start: usize,
    end: usize,
    document: String,
    clause: String,
    rejected: bool,
}

impl Review {
    /// A draft as it was kept, and the judgements on it in their order.
    ///
    /// # Errors
    /// What [`Kept::policy`] says.
    pub fn new(
        kept: &Kept,
        taxonomy: &Taxonomy,
        judgements: &[Judgement],
    ) -> Result<Self, Problem> {
        let mut review = Self {
            policy: kept.policy(taxonomy)?,
            marks: kept.marks.clone(),
            judged: BTreeMap::new(),
            added: BTreeMap::new(),
        };
        for judgement in judgements {
            review.take(judgement);
        }
        Ok(review)
    }

    fn take(&mut self, judgement: &Judgement) {
        let fact = judgement.fact.clone();
        match (&judgement.ruling, self.added.get_mut(&fact)) {
            (
                Ruling::Added {
                    to,
                    start,
                    end,
                    document,
                    clause,
                },
                _,
            ) => {
                let added = Added {
                    says: to.clone(),
                    start: *start,
                    end: *end,
                    document: document.clone(),
                    clause: clause.clone(),
                    rejected: false,
                };
                self.added.insert(fact, added);
            }
            (Ruling::Corrected { to }, Some(added)) => {
                (added.says, added.rejected) = (to.clone(), false);
            }
            (ruling, Some(added)) => added.rejected = *ruling == Ruling::Rejected,
            (Ruling::Suggested, None) => {
                self.judged.remove(&fact);
            }
            (ruling, None) => {
                self.judged.insert(fact, ruling.clone());
            }
        }
    }

    /// The id that the draft suggests.
    pub fn id(&self) -> &str {
        &self.policy.id
    }

    /// The needed facts that nobody has confirmed.
    pub fn wanting(&self) -> Vec<String> {
        let known = |it: &&str| {
            matches!(
                self.judged.get(*it),
                Some(Ruling::Confirmed | Ruling::Corrected { .. })
            )
        };
        let wanting = NEEDED.into_iter().filter(|it| !known(it));
        wanting.map(str::to_owned).collect()
    }
}

/// Where a passage (bytes of the text) stands: its document's id and its clause as cited.
pub fn place(policy: &Policy, outline: &Outline, range: &Range<usize>) -> (String, String) {
    let cited = outline.cited(range.start).map(|at| &outline.clauses[at]);
    let document = cited.and_then(|it| policy.documents.get(it.document));
    (
        document.map_or(String::new(), |it| it.id.clone()),
        cited.map_or_else(|| "preamble".to_owned(), |it| it.name.clone()),
    )
}
