//! Two policies held against each other: what one says and the other does not, and where they differ in
//! what can be compared. Words are never compared, only what stands for them: kinds, consents, figures.

use super::model::{Asked, Catalogue, Cell, Deadline, Keeping, Named, Policy, Right};
use crate::base::problem::Problem;
use schemars::JsonSchema;
use serde::Serialize;
use strum::VariantArray;
use ts_rs::TS;

/// What two policies say, side by side.
#[derive(Clone, Debug, PartialEq, Serialize, TS, JsonSchema)]
pub struct Comparison {
    /// What is collected: a line a kind of information, in the taxonomy's order. The facts are entries of
    /// `collected`.
    pub collected: Vec<Compared>,
    /// Who receives information: a line a kind of recipient. The facts are entries of `recipients`.
    pub recipients: Vec<Compared>,
    /// How long and where it is kept: a line a matter. The facts are entries of `retention`.
    pub keeping: Vec<Compared>,
    /// Rights: a line a right that at least one of them offers. The facts are entries of `rights`.
    pub rights: Vec<Compared>,
}

/// A line of a comparison.
#[derive(Clone, Debug, PartialEq, Serialize, TS, JsonSchema)]
pub struct Compared {
    /// What is compared: the id of a kind, of a kind of recipient, of a matter of keeping, or of a right.
    pub of: String,
    /// What comes of it.
    pub verdict: Verdict,
    /// What the first policy says of it.
    pub first: Vec<Fact>,
    /// What the second policy says of it.
    pub second: Vec<Fact>,
}

/// A fact that a line rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Fact {
    /// Its id within its policy.
    pub id: String,
    /// For a right, the period promised for requests under it: its own, or that of the general clause.
    pub within: Option<Deadline>,
}

/// What comes of holding two policies against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The first says so, the second does not.
    First,
    /// The second says so, the first does not.
    Second,
    /// One names it, the other has only a more general word, under which it may or may not fall.
    Unclear,
    /// Both say so, and differ in what can be compared.
    Differs,
    /// Both say so, and what can be compared is the same. Their words may still differ.
    Alike,
}

impl Catalogue {
    /// Holds two policies against each other.
    ///
    /// # Errors
    ///
    /// `unknown-policy` where there is none with one of the ids.
    pub fn comparison(&self, first: &str, second: &str) -> Result<Comparison, Problem> {
        let (one, other) = (self.policy(first)?, self.policy(second)?);
        let place = |policy: &Policy| self.policies.iter().position(|it| it.id == policy.id);
        let cells = |cells: &[Option<Cell>], policy: &Policy| {
            place(policy).and_then(|at| cells.get(at).cloned().flatten())
        };
        let collected = self.matrix.iter().filter_map(|row| {
            collected(&row.kind, cells(&row.cells, one), cells(&row.cells, other))
        });
        let recipients = self.taxonomy.recipients.iter().filter_map(|kind| {
            let side = |policy: &Policy| {
                let of = policy.recipients.iter().filter(|it| it.kind == kind.id);
                of.map(|it| (it.id.clone(), it.consent))
                    .collect::<Vec<(_, Asked)>>()
            };
            line(&kind.id, side(one), side(other))
        });
        let keeping = Keeping::VARIANTS.iter().filter_map(|about| {
            let side = |policy: &Policy| {
                let of = policy.retention.iter().filter(|it| it.about == *about);
                of.map(|it| (it.id.clone(), it.period.clone())).collect()
            };
            line(about.id(), side(one), side(other))
        });
        let rights = Right::ALL.iter().filter_map(|right| {
            let side = |policy: &Policy| {
                let of = policy.rights.iter().filter(|it| it.right == *right);
                of.map(|it| {
                    let promised = policy.promised(Some(it), *right);
                    let certain = promised.filter(|it| !it.enquiry);
                    (it.id.clone(), certain.map(|it| it.deadline.clone()))
                })
                .collect::<Vec<_>>()
            };
            let facts = |all: &[(String, Option<Deadline>)]| {
                let fact = |(id, within): &(String, Option<Deadline>)| Fact {
                    id: id.clone(),
                    within: within.clone(),
                };
                all.iter().map(fact).collect()
            };
            let (mine, theirs) = (side(one), side(other));
            let (first, second) = (facts(&mine), facts(&theirs));
            Some(Compared {
                first,
                second,
                ..line(right.id(), wherever(mine), wherever(theirs))?
            })
        });
        Ok(Comparison {
            collected: collected.collect(),
            recipients: recipients.collect(),
            keeping: keeping.collect(),
            rights: rights.collect(),
        })
    }
}

/// A kind of information; none where neither policy has its own word for it, so that a general kind is not
/// told once more beside its special ones.
fn collected(kind: &str, first: Option<Cell>, second: Option<Cell>) -> Option<Compared> {
    let own = |cell: &Option<Cell>| cell.as_ref().is_some_and(|it| it.named == Named::Itself);
    if !own(&first) && !own(&second) {
        return None;
    }
    let general = |cell: &Option<Cell>| cell.as_ref().is_some_and(|it| it.named == Named::General);
    let verdict = match (&first, &second) {
        _ if general(&first) || general(&second) => Verdict::Unclear,
        (Some(one), Some(other))
            if (one.necessity, one.sensitive) != (other.necessity, other.sensitive) =>
        {
            Verdict::Differs
        }
        (Some(_), Some(_)) => Verdict::Alike,
        (Some(_), None) => Verdict::First,
        (None, _) => Verdict::Second,
    };
    let facts = |cell: Option<Cell>| {
        let mut facts: Vec<Fact> = Vec::new();
        for it in cell.into_iter().flat_map(|it| it.uses) {
            if facts.iter().all(|fact| fact.id != it.entry) {
                facts.push(fact(it.entry));
            }
        }
        facts
    };
    Some(Compared {
        of: kind.to_owned(),
        verdict,
        first: facts(first),
        second: facts(second),
    })
}

/// Promised periods as they are compared: wherever they stand.
fn wherever(side: Vec<(String, Option<Deadline>)>) -> Vec<(String, Option<Deadline>)> {
    let placeless = |it: Deadline| Deadline {
        clause: String::new(),
        ..it
    };
    side.into_iter()
        .map(|(id, within)| (id, within.map(placeless)))
        .collect()
}

/// A line from the facts of both, each with what of it can be compared; none where neither has any.
fn line<T: PartialEq>(
    of: &str,
    first: Vec<(String, T)>,
    second: Vec<(String, T)>,
) -> Option<Compared> {
    let within = |one: &[(String, T)], other: &[(String, T)]| {
        one.iter()
            .all(|(_, it)| other.iter().any(|(_, its)| it == its))
    };
    let verdict = match (first.is_empty(), second.is_empty()) {
        (true, true) => return None,
        (false, true) => Verdict::First,
        (true, false) => Verdict::Second,
        _ if within(&first, &second) && within(&second, &first) => Verdict::Alike,
        _ => Verdict::Differs,
    };
    let facts = |side: Vec<(String, T)>| side.into_iter().map(|(id, _)| fact(id)).collect();
    Some(Compared {
        of: of.to_owned(),
        verdict,
        first: facts(first),
        second: facts(second),
    })
}

fn fact(id: String) -> Fact {
    Fact { id, within: None }
}
