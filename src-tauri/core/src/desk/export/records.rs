//! What happened to each consent and each request, from the events of the history.

use super::sources::Sources;
use crate::act::request::{self, Closing, EventView, Outcome, Step};
use crate::base::ids::{EventId, new_id, sha256};
use crate::base::problem::Problem;
use crate::base::words::Texts;
use crate::decide::consent::{Choices, Decision};
use crate::know::catalogue::{Consent, Policy, Right};
use crate::prove::history::{Event, Past, step_id};
use crate::prove::record::{
    ConsentCourse, ConsentEvent, Exercise, ExerciseState, ExerciseStep, Happening, Recorder,
};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, offset};
use std::collections::{BTreeMap, BTreeSet};
use uuid::{Builder, Uuid};

/// Consents and requests with their events, of one policy or of all.
pub struct Records<'a> {
    /// The person's pseudonym: the id of the history's first event, which is random and the same in every
    /// export and on every machine that the history is restored on.
    person: Uuid,
    consents: Vec<(String, &'a Policy, &'a Consent, Vec<ConsentEvent>)>,
    requests: Vec<(String, &'a Policy, Right, Vec<ExerciseStep>)>,
}

impl<'a> Records<'a> {
    /// Every consent of the policy, or of each policy, also those on which nothing was decided; and every
    /// request that was sent.
    pub fn of(from: &Sources<'a>, policy: Option<&str>) -> Result<Self, Problem> {
        if let Some(policy) = policy {
            from.catalogue.policy(policy)?;
        }
        let wanted = |id: &str| policy.is_none_or(|it| it == id);
        let first = from.ledger.and_then(|it| it.entries().first());
        let person = match first {
            Some(entry) => Uuid::from_bytes(*entry.id.as_bytes()),
            None => new_id()?,
        };
        let mut told = happenings(from);
        let ids = from.catalogue.ids();
        let mut consents = Vec::new();
        for id in ids.iter().filter(|id| wanted(id)) {
            let newest = from.catalogue.policy(id)?;
            for consent in &newest.consents {
                let key = (id.clone(), consent.id.clone());
                let story = told.remove(&key).unwrap_or_default();
                // The version decided on, while the catalogue has it.
                let decided = story
                    .version
                    .and_then(|it| request::held(from.catalogue, id, it));
                let decided = decided.and_then(|it| Some((it, it.consent(&consent.id).ok()?)));
                let (policy, consent) = decided.unwrap_or((newest, consent));
                let record = derived(person, &[id, &consent.id]).to_string();
                consents.push((record, policy, consent, story.events));
            }
        }
        let mut requests = Vec::new();
        for filed in from.view.requests.iter().rev() {
            let request = &filed.request;
            let policy = request::held(from.catalogue, &request.policy, request.version);
            let steps = steps(from, &request.events);
            if let Some(policy) = policy.filter(|it| wanted(&it.id) && !steps.is_empty()) {
                requests.push((request.id.to_string(), policy, request.right, steps));
            }
        }
        Ok(Self {
            person,
            consents,
            requests,
        })
    }

    /// The consents.
    pub fn entries(&self) -> Vec<ConsentCourse<'_>> {
        self.consents
            .iter()
            .map(|(id, policy, consent, events)| ConsentCourse {
                id,
                policy,
                consent,
                events,
            })
            .collect()
    }

    /// Something made of all of it, under an id of its own.
    pub fn with<T>(
        &self,
        from: &Sources,
        make: impl FnOnce(&Recorder, &str, &[ConsentCourse], &[Exercise]) -> T,
    ) -> T {
        let person = self.person.to_string();
        let recorder = Recorder {
            catalogue: from.catalogue,
            person: &person,
            languages: &[from.language],
        };
        let exercises: Vec<_> = self
            .requests
            .iter()
            .map(|(id, policy, right, steps)| Exercise {
                id,
                policy,
                right: *right,
                steps,
            })
            .collect();
        let (entries, at) = (self.entries(), from.now.to_string());
        let mut names = vec!["receipt", from.language.tag(), &at];
        names.extend(entries.iter().map(|it| it.id));
        let id = derived(self.person, &names).to_string();
        make(&recorder, &id, &entries, &exercises)
    }
}

/// What happened to one consent, and on which version of the policy it was decided last.
#[derive(Default)]
struct Story {
    version: Option<Date>,
    events: Vec<ConsentEvent>,
}

/// What happened to each consent, in the order of the history. What was decided follows from what holds
/// after each event, so that nothing is taken for a decision that did not become one.
fn happenings(from: &Sources) -> BTreeMap<(String, String), Story> {
    let mut stories: BTreeMap<(String, String), Story> = BTreeMap::new();
    let mut add = |policy: &str, consent: &str, at: Timestamp, kind: Happening| {
        let key = (policy.to_owned(), consent.to_owned());
        let story = stories.entry(key).or_default();
        story.events.push(ConsentEvent { at, kind });
    };
    let mut versions = Vec::new();
    let taken_back: BTreeSet<EventId> = from
        .ledger
        .map_or(&[][..], |it| it.entries())
        .iter()
        .filter_map(|entry| match &entry.event {
            Some(Event::TellingTakenBack { telling, .. }) => Some(*telling),
            _ => None,
        })
        .collect();
    let Some(ledger) = from.ledger else {
        // Decisions from before there was a history: the keyring has the day alone.
        for policy in &from.view.policies {
            for (consent, choice) in &policy.choices {
                let kind = Happening::Recorded(choice.decision);
                add(&policy.policy, consent, midnight(choice.decided), kind);
            }
        }
        return stories;
    };
    let mut holds: BTreeMap<String, Choices> = BTreeMap::new();
    Past::replay(ledger.entries(), |entry, past| match &entry.event {
        // What was said and taken back did not happen.
        _ if taken_back.contains(&entry.id) => {}
        Some(
            event @ (Event::Decided { policy, .. }
            | Event::TakenBack { policy, .. }
            | Event::Set { policy, .. }),
        ) => {
            let after = past.decisions.get(policy).map(|it| it.choices.clone());
            let after = after.unwrap_or_default();
            let before = holds.insert(policy.clone(), after.clone());
            for (consent, decision) in changes(&before.unwrap_or_default(), &after) {
                add(policy, &consent, entry.at, Happening::Recorded(decision));
            }
            if let Event::Decided {
                version, consent, ..
            } = event
            {
                versions.push((policy.clone(), consent.clone(), *version));
            }
        }
        Some(Event::Told {
            policy,
            consents,
            channel,
            on,
        }) => {
            let channel = from.say(&format!("request-channel-{}", request::id(channel)), &[]);
            let date = Texts::built_in().day(from.language, *on);
            let how = from.say("receipt-how", &[("date", &date), ("channel", &channel)]);
            for consent in consents {
                let how = how.clone();
                add(policy, consent, entry.at, Happening::Told { how });
            }
        }
        Some(Event::Confirmed {
            policy, consents, ..
        }) => {
            for consent in consents {
                add(policy, consent, entry.at, Happening::Confirmed);
            }
        }
        Some(Event::Request { request, step }) => {
            // Sending a withdrawal tells the provider; an answer in full confirms it.
            let kind = match step {
                Step::Sent { .. } => None,
                Step::Answered {
                    outcome: Outcome::Full,
                    ..
                } => Some(Happening::Confirmed),
                _ => return,
            };
            let Ok(filed) = from.request(*request) else {
                return;
            };
            let number = step_id(entry.id);
            let event = filed.request.events.iter().find(|it| it.seq == number);
            // A step that was taken back tells nothing.
            let Some(event) = event else { return };
            let line = event.line(from.language);
            let title = filed.request.named.get(from.language);
            let arguments = [("title", title), ("line", &line)];
            let told = Happening::Told {
                how: from.say("receipt-how-request", &arguments),
            };
            let kind = kind.unwrap_or(told);
            for consent in &filed.request.consents {
                add(&filed.request.policy, consent, entry.at, kind.clone());
            }
        }
        _ => {}
    });
    for (policy, consent, version) in versions {
        if let Some(story) = stories.get_mut(&(policy, consent)) {
            story.version = Some(version);
        }
    }
    stories
}

/// The consents on which something else holds than before.
fn changes(before: &Choices, after: &Choices) -> Vec<(String, Decision)> {
    let decision = |choices: &Choices, id: &str| choices.get(id).map(|it| it.decision);
    let ids: BTreeSet<&str> = before.iter().chain(after.iter()).map(|it| it.0).collect();
    ids.into_iter()
        .filter(|id| decision(before, id) != decision(after, id))
        .map(|id| (id.to_owned(), decision(after, id).unwrap_or_default()))
        .collect()
}

/// The steps of a request in DPV's terms. A step that leads to no other state keeps the one before; what
/// the person noted for themselves is theirs.
fn steps(from: &Sources, events: &[EventView]) -> Vec<ExerciseStep> {
    let mut state = None;
    let mut steps = Vec::new();
    for event in events {
        state = match &event.event {
            Step::Drafted { .. }
            | Step::Note { .. }
            | Step::Corrected { .. }
            | Step::Undone { .. } => continue,
            Step::Sent { .. } => state.or(Some(ExerciseState::Initiated)),
            Step::Acknowledged { .. } | Step::IdentityVerified { .. } => {
                Some(ExerciseState::Acknowledged)
            }
            Step::IdentityAsked { .. } | Step::CameBack { .. } => {
                Some(ExerciseState::RequiresAction)
            }
            Step::Extended { .. } => Some(ExerciseState::ActionDelayed),
            Step::Answered { outcome, .. } => Some(match outcome {
                Outcome::Full => ExerciseState::Fulfilled,
                Outcome::Part | Outcome::Nothing => ExerciseState::Unfulfilled,
                Outcome::Refused => ExerciseState::Rejected,
            }),
            Step::Closed {
                why: Closing::Fulfilled,
                ..
            } => Some(ExerciseState::Fulfilled),
            Step::IdentityShown { .. }
            | Step::Reminded { .. }
            | Step::Rebutted { .. }
            | Step::Complained { .. }
            | Step::Closed { .. }
            | Step::Reopened { .. } => state,
        };
        if let Some(state) = state {
            steps.push(ExerciseStep {
                at: event.at,
                state,
                note: Some(event.line(from.language)),
            });
        }
    }
    steps
}

fn midnight(day: Date) -> Timestamp {
    day.to_zoned(TimeZone::fixed(offset(8)))
        .map_or(Timestamp::UNIX_EPOCH, |it| it.timestamp())
}

/// An id that follows from a name and the pseudonym, so that it is the same in every export and says
/// nothing of either: a UUID of version 8.
fn derived(person: Uuid, names: &[&str]) -> Uuid {
    let digest = sha256(format!("{person}/{}", names.join("/")).as_bytes());
    let bytes = digest[..32].parse::<Uuid>().unwrap_or_default();
    Builder::from_custom_bytes(bytes.into_bytes()).into_uuid()
}
