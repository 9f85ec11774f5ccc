//! What follows from the events: decisions, requests, letters, people. Nothing of it is stored.

use super::chain::{Entry, Head, Seal, short};
use super::decisions::{Decisions, Telling};
use super::event::{Erasable, Erasure, Event, Profile};
use super::taken::{self, TakenPolicy};
use crate::act::letter;
use crate::act::letter::{Draft, Letter};
use crate::act::request::{self, Outcome, Recorded, Step};
use crate::base::ids::{EventId, LetterId, PersonId, RequestId};
use crate::base::words::china_day;
use crate::decide::consent::Choices;
use crate::know::catalogue::{Catalogue, Channel};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// A letter that was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// Its event's place.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// The letter.
    pub letter: LetterId,
    /// Its request.
    pub request: Option<RequestId>,
    /// The history's head after it.
    pub head: Head,
    /// What it was made from.
    pub draft: Draft,
    /// Its words.
    pub text: String,
}

impl Made {
    /// The letter as it was made. Where catalogue or words have changed since, so that it would read otherwise
    /// today, it is made of its recorded words.
    pub fn letter(&self, catalogue: &Catalogue) -> Letter {
        let day = china_day(self.at);
        let composed = letter::compose(&self.draft, catalogue, day).ok();
        composed
            .filter(|letter| letter.to_text() == self.text)
            .unwrap_or_else(|| {
                let languages = self.draft.language.languages();
                let language = languages.first().copied().unwrap_or_default();
                Letter::of_words(&self.text, language, day)
            })
    }

    /// The history's fingerprint after it, which it bears.
    pub fn seal(&self) -> Seal {
        Seal {
            head: short(self.head),
            count: self.seq,
        }
    }
}

/// A file that was attached.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Attachment {
    /// Its event's place, by which it is asked for.
    #[ts(type = "number")]
    pub seq: u64,
    /// The day it was attached.
    #[ts(type = "string")]
    pub on: Date,
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

/// A table of working days that was taken in.
#[derive(Clone, Debug)]
pub struct TakenTable {
    /// The id of its event.
    pub event: EventId,
    /// When.
    pub on: Date,
    /// The table (JSON).
    pub table: String,
}

/// Everything that follows from a history.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// Decisions by policy.
    pub decisions: BTreeMap<String, Decisions>,
    /// People by id, the one first known first.
    pub people: Vec<(PersonId, Profile)>,
    /// Steps by request, the request begun first first.
    pub requests: Vec<(RequestId, Vec<Recorded>)>,
    /// Letters.
    pub letters: Vec<Made>,
    /// Attached files by request.
    pub files: BTreeMap<RequestId, Vec<Attachment>>,
    /// Tables of working days that were taken in, the latest last.
    pub tables: Vec<TakenTable>,
    /// How often the tables changed: one taken in, one taken back.
    pub table_changes: u32,
    /// Policies' texts that were taken in, the first first.
    pub policies: Vec<TakenPolicy>,
    /// When the latest backup was made.
    pub backed_up: Option<Timestamp>,
    /// The place at which everything was erased, if it ever was.
    pub emptied: Option<u64>,
    /// Whether a recovery code is there for the key in use.
    pub recoverable: bool,
}

impl Past {
    /// The steps of a request; `None` where there is no such request.
    pub fn steps(&self, request: RequestId) -> Option<&[Recorded]> {
        let found = self.requests.iter().find(|(id, _)| *id == request);
        found.map(|(_, steps)| steps.as_slice())
    }

    /// What follows from these events.
    pub fn of(entries: &[Entry]) -> Self {
        Self::replay(entries, |_, _| {})
    }

    /// The same; `each` sees every event that counts here, and what follows once it has happened.
    pub fn replay(entries: &[Entry], mut each: impl FnMut(&Entry, &Self)) -> Self {
        let mut past = Self::default();
        // How many of the next events are another machine's. Its decisions are history, not what holds
        // here: what is to hold was set, or is asked of the person, when it was taken in.
        let mut foreign = 0;
        for entry in entries {
            let theirs = foreign > 0;
            if theirs {
                foreign -= 1;
            }
            match &entry.event {
                Some(Event::Merged { events, .. }) => foreign = *events,
                Some(Event::Decided { .. } | Event::Set { .. } | Event::TakenBack { .. })
                    if theirs =>
                {
                    continue;
                }
                _ => {}
            }
            past.take(entry);
            each(entry, &past);
        }
        past
    }

    /// Takes in one more event.
    pub fn take(&mut self, entry: &Entry) {
        let Some(event) = &entry.event else { return };
        let day = china_day(entry.at);
        match event {
            Event::Decided {
                policy,
                consent,
                decision,
                ..
            } => {
                self.policy(policy)
                    .decide(entry.id, consent, *decision, day);
            }
            Event::TakenBack { policy, decision } => self.policy(policy).take_back(*decision),
            Event::Set { policy, line, .. } => {
                let choices = Choices::from_line(line, policy).ok();
                self.policy(policy).set(choices);
            }
            Event::Told {
                policy,
                consents,
                channel,
                on,
            } => {
                let it = self.policy(policy);
                it.told_by(entry.id);
                for consent in consents {
                    let telling = Telling {
                        on: *on,
                        channel: Some(*channel),
                        request: None,
                    };
                    it.told.insert(consent.clone(), telling);
                    it.confirmed.remove(consent);
                }
            }
            Event::Confirmed {
                policy,
                consents,
                on,
            } => {
                let it = self.policy(policy);
                it.told_by(entry.id);
                for consent in consents {
                    let telling = Telling {
                        on: *on,
                        channel: None,
                        request: None,
                    };
                    it.confirmed.insert(consent.clone(), telling);
                }
            }
            Event::TellingTakenBack { policy, telling } => {
                let it = self.policy(policy);
                let last = it.tellings.pop_if(|(event, _, _)| event == telling);
                if let Some((_, told, confirmed)) = last {
                    (it.told, it.confirmed) = (told, confirmed);
                }
            }
            Event::Person { person, profile } => {
                match self.people.iter_mut().find(|(id, _)| id == person) {
                    Some((_, known)) => *known = profile.clone(),
                    None => self.people.push((*person, profile.clone())),
                }
            }
            Event::Request { request, step } => {
                let recorded = Recorded {
                    seq: step_id(entry.id),
                    at: entry.at,
                    step: step.clone(),
                };
                match self.requests.iter_mut().find(|(id, _)| id == request) {
                    Some((_, steps)) => steps.push(recorded),
                    None => self.requests.push((*request, vec![recorded])),
                }
                if matches!(
                    step,
                    Step::Sent { .. } | Step::Answered { .. } | Step::Undone { .. }
                ) {
                    self.tell(*request);
                }
            }
            Event::Letter {
                letter,
                request,
                draft,
                text,
                ..
            } => self.letters.push(Made {
                seq: entry.seq,
                at: entry.at,
                letter: *letter,
                request: *request,
                head: entry.head,
                draft: (**draft).clone(),
                text: text.clone(),
            }),
            Event::Attached {
                request,
                name,
                size,
                sha256,
            } => self.files.entry(*request).or_default().push(Attachment {
                seq: entry.seq,
                on: day,
                name: name.clone(),
                size: *size,
                sha256: sha256.clone(),
            }),
            Event::WorkingDays { table } => {
                self.table_changes += 1;
                self.tables.push(TakenTable {
                    event: entry.id,
                    on: day,
                    table: table.clone(),
                });
            }
            Event::TableTakenBack { table } => {
                self.table_changes += 1;
                self.tables.retain(|it| it.event != *table);
            }
            Event::PolicyRead { .. }
            | Event::PolicyDrafted { .. }
            | Event::PolicyJudged { .. }
            | Event::PolicyGiven { .. }
            | Event::PolicyAdopted { .. }
            | Event::PolicyPutAway { .. } => taken::take(&mut self.policies, entry.seq, day, event),
            Event::BackedUp => self.backed_up = Some(entry.at),
            Event::KeyChanged => self.recoverable = true,
            Event::Merged { differ, .. } => {
                for (policy, line) in differ {
                    self.policy(policy).other = Choices::from_line(line, policy).ok();
                }
            }
            Event::Erased {
                what: Erasure::Everything,
                ..
            } => self.emptied = Some(entry.seq),
            Event::Erased { .. } | Event::Recovered | Event::WentOn { .. } => {}
        }
    }

    /// The decisions on a policy.
    pub fn policy(&mut self, policy: &str) -> &mut Decisions {
        self.decisions.entry(policy.to_owned()).or_default()
    }

    /// A request for withdrawal tells the provider when it is sent, and is confirmed when it is answered
    /// in full; a step that is taken back says neither any more.
    fn tell(&mut self, request: RequestId) {
        let Some((_, steps)) = self.requests.iter().find(|(id, _)| *id == request) else {
            return;
        };
        let Some((policy, consents)) = steps.iter().find_map(|it| match &it.step {
            Step::Drafted {
                policy, consents, ..
            } => Some((policy.clone(), consents.clone())),
            _ => None,
        }) else {
            return;
        };
        let telling = |on: &Date, channel: Option<Channel>| Telling {
            on: *on,
            channel,
            request: Some(request.to_string()),
        };
        let mut latest = None;
        let (mut told, mut confirmed) = (None, None);
        for it in request::counting(steps) {
            match &it.step {
                Step::Sent { on, channel, .. } => {
                    told = Some(telling(on, *channel));
                    latest = Some(true);
                }
                Step::Answered {
                    on,
                    outcome: Outcome::Full,
                    ..
                } => {
                    confirmed = Some(telling(on, None));
                    latest = Some(false);
                }
                _ => {}
            }
        }
        let undone = steps
            .last()
            .is_some_and(|it| matches!(it.step, Step::Undone { .. }));
        let it = self.policy(&policy);
        it.tellings.clear();
        if undone {
            // What only this request said is said no longer.
            let by_this = |facts: &Telling| facts.request.as_deref() == Some(&*request.to_string());
            it.told.retain(|_, facts| told.is_some() || !by_this(facts));
            it.confirmed
                .retain(|_, facts| confirmed.is_some() || !by_this(facts));
            return;
        }
        let (facts, telling) = match latest {
            Some(true) => (&mut it.told, told),
            Some(false) => (&mut it.confirmed, confirmed),
            None => return,
        };
        for (consent, telling) in consents.into_iter().zip(std::iter::repeat(telling)) {
            facts.extend(telling.map(|it| (consent, it)));
        }
    }
}

/// The number by which a step is spoken of. It comes from the event's id, not from its place, so that it
/// is the same on every machine, and has 48 bits, which a number of JavaScript holds exactly.
pub fn step_id(id: EventId) -> u64 {
    id.as_bytes()[10..]
        .iter()
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Which events say anything of what is to be erased.
pub fn concerned(entries: &[Entry], what: Erasable) -> BTreeSet<u64> {
    let wanted = match what {
        Erasable::Person { person } => Some(person),
        _ => None,
    };
    let theirs = |given: &Option<String>| {
        let given = given.as_deref().and_then(|it| it.parse().ok());
        wanted.is_some() && given == wanted
    };
    let mut requests: BTreeSet<RequestId> = BTreeSet::new();
    if let Erasable::Request { request } = what {
        requests.insert(request);
    }
    for entry in entries {
        if let Some(Event::Request { request, step }) = &entry.event
            && let Step::Drafted { person: given, .. } = step
            && theirs(given)
        {
            requests.insert(*request);
        }
    }
    let of = |entry: &Entry| match (&entry.event, what) {
        (None, _) => false,
        // What was erased, and how the history came about, stays: without it the chain explains nothing.
        (
            Some(
                Event::Erased { .. }
                | Event::KeyChanged
                | Event::Merged { .. }
                | Event::Recovered
                | Event::WentOn { .. },
            ),
            _,
        ) => false,
        (Some(_), Erasable::Everything) => true,
        (Some(Event::Letter { letter, .. }), Erasable::Letter { letter: one }) => *letter == one,
        (Some(Event::Attached { .. }), Erasable::Attachment { seq }) => entry.seq == seq,
        (Some(event), Erasable::Policy { text }) => event.policy_text() == Some(text),
        (Some(Event::Person { person, .. }), Erasable::Person { .. }) => Some(*person) == wanted,
        (
            Some(Event::Letter {
                request, person, ..
            }),
            Erasable::Person { .. } | Erasable::Request { .. },
        ) => {
            request.is_some_and(|it| requests.contains(&it))
                || (person.is_some() && *person == wanted)
        }
        (
            Some(Event::Attached { request, .. } | Event::Request { request, .. }),
            Erasable::Person { .. } | Erasable::Request { .. },
        ) => requests.contains(request),
        _ => false,
    };
    entries
        .iter()
        .filter(|entry| of(entry))
        .map(|entry| entry.seq)
        .collect()
}
