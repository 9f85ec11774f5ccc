//! What happened, as events, and what follows from them. Nothing that can be computed is stored.

use crate::act::letter::{self, Draft, Letter};
use crate::act::request::{Outcome, Recorded, Step};
use crate::base::ids::{hex, unhex};
use crate::base::words::{Language, Texts, china_day};
use crate::decide::consent::{Choices, Decision};
use crate::know::catalogue::{Catalogue, Channel};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;
use uuid::Uuid;

/// The fingerprint of a history up to an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head(pub [u8; 32]);

impl Head {
    /// As 64 hexadecimal digits.
    pub fn to_hex(self) -> String {
        hex(&self.0)
    }

    /// From 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        Some(Self(unhex(text)?))
    }
}

/// One event, read.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place, counted from 1.
    pub seq: u64,
    /// Its id.
    pub id: Uuid,
    /// When it was recorded.
    pub at: Timestamp,
    /// What happened; `None` once erased.
    pub event: Option<Event>,
    /// The history's head after it.
    pub head: Head,
}

/// The history's fingerprint: whoever dates a letter that bears it dates the history up to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The newest event's digest, shortened, in hexadecimal.
    pub head: String,
    /// How many events stand up to it.
    pub count: u64,
}

impl Seal {
    /// The fingerprint as one line of text.
    pub fn line(&self, language: Language) -> String {
        let entries = self.count.to_string();
        let arguments = [("head", self.head.as_str()), ("entries", &entries)];
        Texts::built_in().say(language, "seal-line", &arguments)
    }

    /// What its QR code holds, such as `CONSENT-DESK/42/3F9A2B1C`: capitals, which a QR code packs closely.
    pub fn code(&self) -> String {
        format!("CONSENT-DESK/{}/{}", self.count, self.head.to_uppercase())
    }
}

/// Something that happened. The history is a list of these and of nothing else.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The person decided on an optional consent.
    Decided {
        /// The policy's id.
        policy: String,
        /// The version of the policy that the decision was made on.
        version: Date,
        /// The consent's id.
        consent: String,
        /// The decision.
        decision: Decision,
    },
    /// The person took a decision back; what held before it holds again.
    TakenBack {
        /// The policy's id.
        policy: String,
        /// The decision's id.
        decision: Uuid,
    },
    /// All decisions on a policy were set at once.
    Set {
        /// The policy's id.
        policy: String,
        /// The decisions, as a line of the keyring.
        line: String,
        /// What the keyring held instead, where it did not agree.
        instead_of: Option<String>,
        /// Why.
        why: Set,
    },
    /// The person told the provider of their decision.
    Told {
        /// The policy's id.
        policy: String,
        /// The consents' ids.
        consents: Vec<String>,
        /// How.
        channel: Channel,
        /// When.
        on: Date,
    },
    /// The provider confirmed it.
    Confirmed {
        /// The policy's id.
        policy: String,
        /// The consents' ids.
        consents: Vec<String>,
        /// When.
        on: Date,
    },
    /// What a letter needs to know of someone was saved.
    Person {
        /// Theirs for good.
        person: Uuid,
        /// All that is known.
        profile: Profile,
    },
    /// A step in the life of a request.
    Request {
        /// The request.
        request: Uuid,
        /// What happened.
        step: Step,
    },
    /// A letter was made.
    Letter {
        /// The letter.
        letter: Uuid,
        /// The request it belongs to.
        request: Option<Uuid>,
        /// Whose it is, if someone known.
        person: Option<Uuid>,
        /// What it was made from.
        draft: Box<Draft>,
        /// Its words.
        text: String,
    },
    /// A file was attached to a request. Its bytes stand beside the event.
    Attached {
        /// The request.
        request: Uuid,
        /// The file's name.
        name: String,
        /// Its size in bytes.
        size: u64,
        /// SHA-256 of its bytes.
        sha256: String,
    },
    /// A table of working days was taken in.
    WorkingDays {
        /// The table (JSON).
        table: String,
    },
    /// What these events said was erased.
    Erased {
        /// What was erased.
        what: Erasure,
        /// The events' ids.
        events: Vec<Uuid>,
    },
    /// The history got a new key and a new recovery code.
    KeyChanged,
    /// The recovery code opened the history when the keyring could not.
    Recovered,
    /// A backup was made.
    BackedUp,
    /// Another machine's history was taken in: the next `events` events are its own.
    Merged {
        /// How many.
        events: u64,
        /// Its head (hexadecimal).
        head: String,
        /// Policies on which its decisions end differently, and how: a line of the keyring for each.
        differ: BTreeMap<String, String>,
    },
    /// The person went on although the end of the history was missing or was another.
    WentOn {
        /// How many events there should have been.
        expected: u64,
    },
}

/// Why all decisions on a policy were set at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Set {
    /// The keyring held them before there was a history, or another machine's history alone knew them.
    Adopted,
    /// The keyring did not take a change, so it does not hold.
    NotSaved,
    /// Keyring and history, or two histories, did not agree, and the person chose.
    Settled,
    /// The person began anew.
    Anew,
}

/// What a person may have erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Erasure {
    /// One letter.
    Letter,
    /// One attached file.
    Attachment,
    /// A request with its letters and files.
    Request,
    /// A person with their letters, requests and files.
    Person,
    /// Everything.
    Everything,
}

/// Who someone is to whoever sits at the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kinship {
    /// Themselves.
    #[default]
    Myself,
    /// A child of whom they are guardian.
    Child,
    /// A relative who has died.
    Deceased,
    /// A company they represent.
    Company,
    /// Someone who authorised them.
    Principal,
}

/// What a letter needs to know of someone. It never leaves the machine but in a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Profile {
    /// Their name.
    pub name: String,
    /// Who they are to whoever sits at the desk.
    pub kinship: Kinship,
    /// The e-mail address or number by which providers know them.
    pub contact: String,
    /// The account at each provider, by policy id.
    pub accounts: BTreeMap<String, String>,
}

impl Event {
    /// Reads an event back; `None` for anything that this program would not have written.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Its code, for lists.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Decided { .. } => "decided",
            Self::TakenBack { .. } => "taken-back",
            Self::Set { .. } => "set",
            Self::Told { .. } => "told",
            Self::Confirmed { .. } => "confirmed",
            Self::Person { .. } => "person",
            Self::Request { .. } => "request",
            Self::Letter { .. } => "letter",
            Self::Attached { .. } => "attached",
            Self::WorkingDays { .. } => "working-days",
            Self::Erased { .. } => "erased",
            Self::KeyChanged => "key-changed",
            Self::Recovered => "recovered",
            Self::BackedUp => "backed-up",
            Self::Merged { .. } => "merged",
            Self::WentOn { .. } => "went-on",
        }
    }
}

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

/// The decisions on one policy as events made them.
#[derive(Clone, Debug, Default)]
pub struct Decisions {
    /// What holds.
    pub choices: Choices,
    /// Every state that ever held, as lines of the keyring: what a keyring that fell behind may hold.
    pub past: BTreeSet<String>,
    /// The latest decision and the decisions before it, while it can be taken back.
    pub latest: Option<(Uuid, Choices)>,
    /// Whether the history knows of any decision on this policy.
    pub known: bool,
    /// What another machine's history says, until the person settles it.
    pub other: Option<Choices>,
    /// Consents of which the provider was told since the decision that holds.
    pub told: BTreeMap<String, Telling>,
    /// Consents that the provider confirmed since it was told.
    pub confirmed: BTreeMap<String, Telling>,
}

/// A letter that was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// Its event's place.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// The letter.
    pub letter: Uuid,
    /// Its request.
    pub request: Option<Uuid>,
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

/// Everything that follows from a history.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// Decisions by policy.
    pub decisions: BTreeMap<String, Decisions>,
    /// People by id, the one first known first.
    pub people: Vec<(Uuid, Profile)>,
    /// Steps by request, the request begun first first.
    pub requests: Vec<(Uuid, Vec<Recorded>)>,
    /// Letters.
    pub letters: Vec<Made>,
    /// Attached files by request.
    pub files: BTreeMap<Uuid, Vec<Attachment>>,
    /// Tables of working days that were taken in, the latest last.
    pub tables: Vec<String>,
    /// When the latest backup was made.
    pub backed_up: Option<Timestamp>,
    /// The place at which everything was erased, if it ever was.
    pub emptied: Option<u64>,
    /// Whether a recovery code is there for the key in use.
    pub recoverable: bool,
}

impl Past {
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
                let id = entry.id;
                let it = self.policy(policy);
                let before = it.choices.clone();
                if it.choices.decide(consent, *decision, day) {
                    it.latest = Some((id, before));
                    it.told.remove(consent);
                    it.confirmed.remove(consent);
                }
                it.remember(policy);
            }
            Event::TakenBack { policy, decision } => {
                let it = self.policy(policy);
                if let Some((_, before)) = it.latest.take_if(|(latest, _)| latest == decision) {
                    it.choices = before;
                }
                it.remember(policy);
            }
            Event::Set { policy, line, .. } => {
                let it = self.policy(policy);
                if let Ok(choices) = Choices::from_line(line, policy) {
                    it.choices = choices;
                }
                (it.latest, it.other) = (None, None);
                it.remember(policy);
            }
            Event::Told {
                policy,
                consents,
                channel,
                on,
            } => {
                let it = self.policy(policy);
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
                for consent in consents {
                    let telling = Telling {
                        on: *on,
                        channel: None,
                        request: None,
                    };
                    it.confirmed.insert(consent.clone(), telling);
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
                if matches!(step, Step::Sent { .. } | Step::Answered { .. }) {
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
            Event::WorkingDays { table } => self.tables.push(table.clone()),
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
    /// in full.
    fn tell(&mut self, request: Uuid) {
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
        let latest = steps.iter().rev().find_map(|it| match &it.step {
            Step::Sent { on, channel, .. } => Some((*on, Some(*channel))),
            Step::Answered {
                on,
                outcome: Outcome::Full,
                ..
            } => Some((*on, None)),
            _ => None,
        });
        let Some((on, channel)) = latest else { return };
        let it = self.policy(&policy);
        let facts = match channel {
            Some(_) => &mut it.told,
            None => &mut it.confirmed,
        };
        for consent in consents {
            let request = Some(request.to_string());
            facts.insert(
                consent,
                Telling {
                    on,
                    channel,
                    request,
                },
            );
        }
    }
}

impl Decisions {
    fn remember(&mut self, policy: &str) {
        self.known = true;
        if let Ok(line) = self.choices.to_line(policy) {
            self.past.insert(line);
        }
    }

    /// Whether the keyring may hold this because it fell behind.
    pub fn was(&self, choices: &Choices, policy: &str) -> bool {
        choices.is_empty()
            || choices
                .to_line(policy)
                .is_ok_and(|line| self.past.contains(&line))
    }
}

/// Which events say anything of what is to be erased.
pub fn concerned(
    entries: &[Entry],
    what: Erasure,
    id: Option<Uuid>,
    seq: Option<u64>,
) -> BTreeSet<u64> {
    let mut people: BTreeSet<Uuid> = BTreeSet::new();
    let mut requests: BTreeSet<Uuid> = BTreeSet::new();
    match (what, id) {
        (Erasure::Person, Some(id)) => {
            people.insert(id);
        }
        (Erasure::Request, Some(id)) => {
            requests.insert(id);
        }
        _ => {}
    }
    for entry in entries {
        if let Some(Event::Request { request, step }) = &entry.event
            && let Step::Drafted {
                person: Some(person),
                ..
            } = step
            && person.parse().is_ok_and(|it| people.contains(&it))
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
        (Some(_), Erasure::Everything) => true,
        (Some(Event::Letter { letter, .. }), Erasure::Letter) => Some(*letter) == id,
        (Some(Event::Attached { .. }), Erasure::Attachment) => Some(entry.seq) == seq,
        (Some(Event::Person { person, .. }), Erasure::Person) => people.contains(person),
        (
            Some(Event::Letter {
                request, person, ..
            }),
            Erasure::Person | Erasure::Request,
        ) => {
            request.is_some_and(|it| requests.contains(&it))
                || person.is_some_and(|it| people.contains(&it))
        }
        (
            Some(Event::Attached { request, .. } | Event::Request { request, .. }),
            Erasure::Person | Erasure::Request,
        ) => requests.contains(request),
        _ => false,
    };
    entries
        .iter()
        .filter(|entry| of(entry))
        .map(|entry| entry.seq)
        .collect()
}

/// The number by which a step is spoken of. It comes from the event's id, not from its place, so that it
/// is the same on every machine, and has 48 bits, which a number of JavaScript holds exactly.
pub fn step_id(id: Uuid) -> u64 {
    id.as_bytes()[10..]
        .iter()
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// The first digits of a head, as people compare them.
pub fn short(head: Head) -> String {
    head.to_hex()[..16].to_owned()
}
