//! The check-up: a policy's consents as a few questions, each with what can be advised and why. Groups and
//! advice follow from the facts of the catalogue by the rules of this file; nothing is decided by them.

use crate::know::catalogue::{Consent, Group, Policy};
use serde::Serialize;
use ts_rs::TS;

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Advertising, offers, events.
    Marketing,
    /// Profiles, personal recommendations, analysis.
    Profiling,
    /// Cookies and the like.
    Cookies,
    /// Details and services that one may leave out.
    Optional,
    /// Ways to verify identity, and filings.
    Verification,
    /// What the provider must ask first: sharing, transfer, abroad, new purposes.
    Sharing,
}

/// Why a refusal is advised, or why nothing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// The purposes are the provider's own, and the policy names no consequence of a refusal.
    OwnPurposeSilent,
    /// The purposes are the provider's own; the policy says what a refusal changes.
    OwnPurposeStated,
    /// The purpose is the service itself, or what the policy says a refusal costs may matter.
    Weigh,
    /// Nothing is asked yet: an answer here is one left beforehand.
    NotAsked,
}

/// What can be advised on one consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Advice {
    /// The consent's id.
    pub consent: String,
    /// Whether a refusal is advised. Consent is never advised: only the person knows what they want.
    pub refuse: bool,
    /// Why.
    pub because: Because,
}

/// One question of the check-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Question {
    /// What it is about.
    pub subject: Subject,
    /// The consents it asks for, in the policy's order.
    pub advice: Vec<Advice>,
}

/// Purposes that serve the provider and not the service one came for.
const OWN: [&str; 7] = [
    "marketing",
    "advertising",
    "profiling",
    "personalisation",
    "analytics",
    "research",
    "improvement",
];

/// A policy's consents as questions, the ones with the clearest answers first.
pub fn questions(policy: &Policy) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    for consent in &policy.consents {
        let (subject, advice) = (subject(consent), advice(consent));
        match questions.iter_mut().find(|it| it.subject == subject) {
            Some(question) => question.advice.push(advice),
            None => questions.push(Question {
                subject,
                advice: vec![advice],
            }),
        }
    }
    questions.sort_by_key(|it| it.subject);
    questions
}

fn subject(consent: &Consent) -> Subject {
    let about = |ids: &[&str]| consent.purposes.iter().any(|it| ids.contains(&it.as_str()));
    let kinds = |ids: &[&str]| consent.kinds.iter().any(|it| ids.contains(&it.as_str()));
    if consent.group == Group::AskFirst {
        Subject::Sharing
    } else if kinds(&["cookie", "click-tracking"]) {
        Subject::Cookies
    } else if about(&["profiling", "personalisation"]) {
        Subject::Profiling
    } else if about(&["marketing", "advertising", "event"]) {
        Subject::Marketing
    } else if about(&["analytics", "research", "improvement"]) {
        Subject::Profiling
    } else if about(&["identity-verification", "website-filing"]) {
        Subject::Verification
    } else {
        Subject::Optional
    }
}

fn advice(consent: &Consent) -> Advice {
    let own = !consent.purposes.is_empty()
        && consent.purposes.iter().all(|it| OWN.contains(&it.as_str()));
    let stated = consent.effect.is_some() || !consent.effect_in_general.is_empty();
    let because = match (stated, consent.group) {
        (_, Group::AskFirst) => Because::NotAsked,
        (false, _) if own => Because::OwnPurposeSilent,
        (true, _) if own => Because::OwnPurposeStated,
        _ => Because::Weigh,
    };
    Advice {
        consent: consent.id.clone(),
        refuse: matches!(
            because,
            Because::OwnPurposeSilent | Because::OwnPurposeStated
        ),
        because,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::know::catalogue::Catalogue;

    #[test]
    fn every_consent_is_asked_for_once() {
        for policy in &Catalogue::load(None).policies {
            let questions = questions(policy);
            let mut asked: Vec<_> = questions
                .iter()
                .flat_map(|it| it.advice.iter().map(|it| it.consent.as_str()))
                .collect();
            let mut all: Vec<_> = policy.consents.iter().map(|it| it.id.as_str()).collect();
            asked.sort_unstable();
            all.sort_unstable();
            assert_eq!(asked, all, "{}", policy.id);
            assert!(questions.len() <= 6);
        }
    }

    #[test]
    fn refusal_is_advised_for_the_providers_own_purposes_only() {
        let catalogue = Catalogue::load(None);
        let policy = catalogue.policy("qiniu-cloud").expect("built in");
        let advice: Vec<_> = questions(policy)
            .into_iter()
            .flat_map(|it| it.advice)
            .collect();
        let on = |id: &str| advice.iter().find(|it| it.consent == id).expect(id);
        assert!(on("marketing-email").refuse);
        assert!(on("third-party-profiling").refuse);
        // A way of verification, cookies that also keep one logged in, and an answer left beforehand are weighed.
        assert_eq!(on("face-verification").because, Because::Weigh);
        assert_eq!(on("cookies").because, Because::Weigh);
        assert_eq!(on("abroad").because, Because::NotAsked);
        assert!(!on("abroad").refuse);
    }
}
