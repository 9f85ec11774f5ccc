//! Which rights a policy's reader has, and what the policy offers for each.

use super::FollowUpKind;
use crate::base::problem::Problem;
use crate::know::catalogue::{Offer, Policy, Regime, Right};
use crate::know::law;
use serde::Serialize;
use ts_rs::TS;

/// A right that a letter can be written for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Available {
    /// What [`super::Draft::right`] takes: the offer's id, or the right's own.
    pub id: String,
    /// The right.
    pub right: Right,
    /// Whether the policy offers it; otherwise the letter rests on the law alone.
    pub offered: bool,
}

/// The rights of a policy's reader, in the order in which they are shown: what the policy offers, and what
/// the law gives where the policy is silent.
pub fn rights(policy: &Policy) -> Vec<Available> {
    let mut available = Vec::new();
    for &right in Right::ALL {
        let offers = policy.rights.iter().filter(|it| it.right == right);
        let before = available.len();
        available.extend(offers.map(|it| Available {
            id: it.id.clone(),
            right,
            offered: true,
        }));
        if available.len() == before && regimes(policy).into_iter().any(|it| gives(it, right)) {
            available.push(Available {
                id: right.id().to_owned(),
                right,
                offered: false,
            });
        }
    }
    available
}

/// The legal orders by which a right of this policy can be claimed: China's, and those which the policy
/// says it follows.
pub fn regimes(policy: &Policy) -> Vec<Regime> {
    let mut regimes = vec![Regime::Pipl];
    regimes.extend(policy.regimes.iter().map(|it| it.regime));
    regimes
}

/// Whether a legal order gives a right. One may complain to a provider anywhere.
fn gives(regime: Regime, right: Right) -> bool {
    right == Right::Complaint || !law::basis(right, regime).is_empty()
}

/// The right a letter is about, and the policy's offer of it.
#[derive(Clone, Copy)]
pub(super) struct Matter<'a> {
    pub right: Right,
    pub offer: Option<&'a Offer>,
}

impl Matter<'_> {
    /// The legal orders that give this right, of those that the policy follows.
    pub fn regimes(&self, policy: &Policy) -> Vec<Regime> {
        let mut regimes = regimes(policy);
        regimes.retain(|&it| gives(it, self.right));
        regimes
    }
}

pub(super) fn matter<'a>(policy: &'a Policy, id: &str) -> Result<Matter<'a>, Problem> {
    let available = rights(policy);
    match available.iter().find(|it| it.id == id) {
        Some(found) => Ok(Matter {
            right: found.right,
            offer: policy.rights.iter().find(|it| it.id == id),
        }),
        None => Err(Problem::UnknownRight {
            given: id.to_owned(),
            known: available.into_iter().map(|it| it.id).collect(),
        }),
    }
}

/// The right behind an id.
pub fn right(policy: &Policy, id: &str) -> Result<Right, Problem> {
    Ok(matter(policy, id)?.right)
}

/// Whether the reader is an authority.
pub(super) fn to_authority(matter: Matter, follow_up: Option<FollowUpKind>) -> bool {
    matter.right == Right::RegulatorComplaint
        || follow_up == Some(FollowUpKind::RegulatorComplaint)
        || by_trustarc(matter)
}

/// Whether the policy's offer is TrustArc's service and nothing else.
pub(super) fn by_trustarc(matter: Matter) -> bool {
    matter.offer.is_some_and(|offer| {
        let mut routes = offer.channels.iter().peekable();
        routes.peek().is_some() && routes.all(|it| law::is_trustarc(it.value.as_deref()))
    })
}
