//! The end of the road: where one can still go, when, by which source, and what a claim needs.

use super::phrase::{list, phrases, tell};
use crate::base::words::Words;
use crate::know::catalogue::{ForumKind, Policy, Right};
use crate::know::law::{self, Article, pipl};
use serde::Serialize;
use ts_rs::TS;

/// A way that is open when a provider refuses or says nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Road {
    /// Its id: `court`, `police`, `consumer-association`, `public-interest`.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// What must be so first.
    pub when: Words,
    /// The articles that it rests on; empty where no law at hand names it.
    pub source: Words,
    /// What is needed, one by one.
    pub needs: Vec<Words>,
    /// Whether it is to be checked before one relies on it.
    pub verify: bool,
}

/// The ways that are open for a right of a policy.
pub(super) fn roads(policy: &Policy, right: Right) -> Vec<Road> {
    let road = |id: &str, articles: &[Article], needs: Vec<Words>| Road {
        id: id.to_owned(),
        name: tell(&format!("road-{id}"), &[]),
        when: tell(&format!("road-{id}-when"), &[]),
        source: law::cite(articles),
        needs,
        verify: id != "public-interest",
    };
    let mut roads = vec![road("court", &law::CLAIM, court(policy))];
    if matches!(right, Right::AccountMisuse | Right::RegulatorComplaint) {
        roads.push(road("police", &law::POLICE, Vec::new()));
    }
    roads.push(road("consumer-association", &[], Vec::new()));
    roads.push(road("public-interest", &[pipl(70, 0)], Vec::new()));
    roads
}

/// What a claim needs, and where it goes: by the policy's own clause, or else by the law.
fn court(policy: &Policy) -> Vec<Words> {
    let mut needs: Vec<Words> = [
        "request",
        "refusal",
        "identity",
        "defendant",
        "policy",
        "cause",
    ]
    .into_iter()
    .map(|it| tell(&format!("court-{it}"), &[]))
    .collect();
    let courts = policy
        .forums
        .iter()
        .filter(|it| it.kind == ForumKind::Court);
    let clauses = courts.map(|it| {
        let clause = law::clause_in(&it.clause);
        tell(
            "letter-with-clause",
            &[("text", &phrases(&it.text)), ("clause", &clause)],
        )
    });
    let clauses: Vec<Words> = clauses.collect();
    if !clauses.is_empty() {
        needs.push(tell("court-venue-clause", &[("text", &list(&clauses))]));
    }
    needs.push(tell("court-venue", &[]));
    needs
}
