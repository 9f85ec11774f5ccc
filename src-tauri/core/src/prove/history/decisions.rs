//! The decisions on one policy as events made them: what holds, what ever held, what the provider was told.

use crate::base::ids::EventId;
use crate::decide::consent::{Choice, Choices, Decision};
use crate::know::catalogue::Channel;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// When and how a provider was told, or confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Telling {
    /// When.
    #[ts(type = "string")]
    pub on: Date,
    /// How; `null` for a confirmation.
    pub channel: Option<Channel>,
    /// The request by which it happened, if it was one.
    pub request: Option<String>,
}

/// Facts by consent.
type Facts = BTreeMap<String, Telling>;

/// The decisions on one policy as events made them.
#[derive(Clone, Debug, Default)]
pub struct Decisions {
    /// What holds.
    pub choices: Choices,
    /// Every state that ever held, as what changed from each to the next: what a keyring that fell behind may hold.
    past: Vec<Change>,
    /// The latest decision and what held before it, while it can be taken back.
    pub latest: Option<(EventId, Change)>,
    /// Whether the history knows of any decision on this policy.
    pub known: bool,
    /// What another machine's history says, until the person settles it.
    pub other: Option<Choices>,
    /// Consents of which the provider was told since the decision that holds.
    pub told: BTreeMap<String, Telling>,
    /// Consents that the provider confirmed since it was told.
    pub confirmed: BTreeMap<String, Telling>,
    /// What the person said of either that can be taken back, the latest last: the event, and `told` and
    /// `confirmed` before it.
    pub tellings: Vec<(EventId, Facts, Facts)>,
}

/// A consent, and what holds on it from then on.
#[derive(Clone, Debug)]
pub struct Change {
    consent: String,
    choice: Option<Choice>,
    /// Whether a state is reached with it. What changes many consents at once reaches one with the last of them.
    whole: bool,
}

impl Change {
    fn of(consent: &str, choice: Option<Choice>) -> Self {
        Self {
            consent: consent.to_owned(),
            choice,
            whole: true,
        }
    }
}

impl Decisions {
    /// The person decided on a consent.
    pub(super) fn decide(&mut self, event: EventId, consent: &str, decision: Decision, day: Date) {
        self.known = true;
        let before = Change::of(consent, self.choices.get(consent));
        if self.choices.decide(consent, decision, day) {
            let change = Change::of(consent, self.choices.get(consent));
            self.past.push(change);
            self.latest = Some((event, before));
            self.told.remove(consent);
            self.confirmed.remove(consent);
            self.tellings.clear();
        }
    }

    /// A decision was taken back, where it is the latest.
    pub(super) fn take_back(&mut self, decision: EventId) {
        self.known = true;
        if let Some((_, before)) = self.latest.take_if(|(latest, _)| *latest == decision) {
            self.choices.put(&before.consent, before.choice);
            self.past.push(before);
        }
    }

    /// All were set at once; to what, is nothing where it cannot be read.
    pub(super) fn set(&mut self, choices: Option<Choices>) {
        self.known = true;
        (self.latest, self.other) = (None, None);
        let Some(choices) = choices else { return };
        let before = self.past.len();
        let apart = choices.apart(&self.choices);
        self.past.extend(apart.map(|consent| Change {
            whole: false,
            ..Change::of(consent, choices.get(consent))
        }));
        if let Some(last) = self.past[before..].last_mut() {
            last.whole = true;
        }
        self.choices = choices;
    }

    /// Keeps what was known before the event said something of it.
    pub(super) fn told_by(&mut self, event: EventId) {
        let before = (event, self.told.clone(), self.confirmed.clone());
        self.tellings.push(before);
    }

    /// Whether the keyring may hold this because it fell behind.
    pub fn was(&self, choices: &Choices) -> bool {
        // On how many consents the state that is gone through and the one in question differ.
        let (mut state, mut apart) = (Choices::new(), choices.iter().count());
        choices.is_empty()
            || self.past.iter().any(|change| {
                let wanted = choices.get(&change.consent);
                apart += usize::from(change.choice != wanted);
                apart -= usize::from(state.get(&change.consent) != wanted);
                state.put(&change.consent, change.choice);
                change.whole && apart == 0
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(all: &[(&str, Decision)]) -> Choices {
        let mut choices = Choices::new();
        for (consent, decision) in all {
            choices.decide(consent, *decision, jiff::civil::date(2026, 11, 20));
        }
        choices
    }

    #[test]
    fn every_state_that_held_is_known_and_none_that_never_did() {
        use Decision::{Given, Refused, Withdrawn};
        let day = jiff::civil::date(2026, 11, 20);
        let mut it = Decisions::default();
        let event = EventId::from_bytes([1; 16]);
        it.decide(event, "a", Given, day);
        it.decide(event, "b", Refused, day);
        let held = [
            choices(&[]),
            choices(&[("a", Given)]),
            choices(&[("a", Given), ("b", Refused)]),
        ];
        it.take_back(event);
        assert_eq!(it.choices, held[1]);
        // Set at once: nothing held in between.
        let set = choices(&[("a", Withdrawn), ("c", Given), ("d", Given)]);
        it.set(Some(set.clone()));
        assert_eq!(it.choices, set);
        assert!(held.iter().chain([&set]).all(|state| it.was(state)));
        let never = [
            choices(&[("b", Refused)]),
            choices(&[("a", Withdrawn)]),
            choices(&[("a", Given), ("c", Given)]),
            choices(&[("a", Withdrawn), ("c", Given)]),
            choices(&[("a", Withdrawn), ("c", Given), ("d", Refused)]),
            choices(&[("a", Given), ("b", Refused), ("e", Given)]),
        ];
        for state in &never {
            assert!(!it.was(state), "{state:?}");
        }
        // Nothing at all, set at once, and what came before stays known.
        it.set(Some(Choices::new()));
        assert!(it.choices.is_empty() && it.was(&set));
        it.decide(event, "d", Given, day);
        assert!(it.was(&choices(&[("d", Given)])));
    }
}
