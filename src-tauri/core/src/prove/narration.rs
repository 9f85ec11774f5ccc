//! Every event of the history as a sentence, told in one way: on the screen, on paper, in a terminal.

use super::history::{Entry, Erasure, Event, Past, step_id};
use crate::act::deadline::read_tables;
use crate::act::letter;
use crate::act::request::{self, Step};
use crate::base::ids::{RequestId, TextId};
use crate::base::words::{Language, Texts};
use crate::decide::consent::Choices;
use crate::know::catalogue::Catalogue;
use crate::know::review::Ruling;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an event is about, to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// Decisions, and what providers were told of them.
    Decisions,
    /// Requests, letters and files.
    Requests,
    /// People that letters are written for.
    People,
    /// Policies that the person put on their desk.
    Policies,
    /// The history itself: keys, backups, tables, what was erased.
    Keeping,
}

/// What an event is about; an event whose contents were erased says nothing but that.
pub fn concern(event: Option<&Event>) -> Concern {
    match event {
        Some(
            Event::Decided { .. }
            | Event::TakenBack { .. }
            | Event::Set { .. }
            | Event::Told { .. }
            | Event::Confirmed { .. }
            | Event::TellingTakenBack { .. },
        ) => Concern::Decisions,
        Some(Event::Request { .. } | Event::Letter { .. } | Event::Attached { .. }) => {
            Concern::Requests
        }
        Some(Event::Person { .. }) => Concern::People,
        Some(event) if event.policy_text().is_some() => Concern::Policies,
        _ => Concern::Keeping,
    }
}

/// Tells events in one language.
pub struct Narrator<'a> {
    /// What the providers say.
    pub catalogue: &'a Catalogue,
    /// What follows from the history.
    pub past: &'a Past,
    /// The history, the first event first.
    pub entries: &'a [Entry],
    /// The reader's language.
    pub language: Language,
}

impl Narrator<'_> {
    /// The event as a sentence; one whose contents were erased says so.
    pub fn sentence(&self, entry: &Entry) -> String {
        match &entry.event {
            Some(event) => self.tell(event),
            None => self.say("history-event-erased-event", &[]),
        }
    }

    fn tell(&self, event: &Event) -> String {
        match event {
            Event::Decided {
                policy,
                version,
                consent,
                decision,
            } => {
                let decision = self.say(&format!("receipt-decision-{}", decision.id()), &[]);
                let arguments = [
                    ("provider", self.provider(policy)),
                    ("consent", self.consent(policy, consent)),
                    ("decision", decision),
                    ("version", Texts::built_in().day(self.language, *version)),
                ];
                self.say("history-event-decided", &arguments)
            }
            Event::TakenBack { policy, decision } => {
                let arguments = [
                    ("provider", self.provider(policy)),
                    ("number", self.place(|it| it.id == *decision)),
                ];
                self.say("history-event-taken-back", &arguments)
            }
            Event::Set {
                policy,
                line,
                instead_of,
                why,
            } => {
                let arguments = [
                    ("provider", self.provider(policy)),
                    ("choices", self.choices(policy, line)),
                ];
                let id = format!("history-event-set-{}", request::id(why));
                let mut text = self.say(&id, &arguments);
                if let Some(other) = instead_of {
                    let other = self.choices(policy, other);
                    text.push_str(&self.say("history-instead-of", &[("choices", other)]));
                }
                text
            }
            Event::Told {
                policy,
                consents,
                channel,
                on,
            } => {
                let channel = self.say(&format!("request-channel-{}", request::id(channel)), &[]);
                let arguments = [
                    ("provider", self.provider(policy)),
                    ("consents", self.consents(policy, consents)),
                    ("channel", channel),
                    ("date", Texts::built_in().day(self.language, *on)),
                ];
                self.say("history-event-told", &arguments)
            }
            Event::Confirmed {
                policy,
                consents,
                on,
            } => {
                let arguments = [
                    ("provider", self.provider(policy)),
                    ("consents", self.consents(policy, consents)),
                    ("date", Texts::built_in().day(self.language, *on)),
                ];
                self.say("history-event-confirmed", &arguments)
            }
            Event::TellingTakenBack { policy, telling } => {
                let arguments = [
                    ("provider", self.provider(policy)),
                    ("number", self.place(|it| it.id == *telling)),
                ];
                self.say("history-event-telling-taken-back", &arguments)
            }
            Event::Person { profile, .. } => {
                self.say("history-event-person", &[("name", profile.name.clone())])
            }
            Event::Request { request, step } => self.step(*request, step),
            Event::Letter { draft, text, .. } => {
                let title = letter::first_line(text);
                let policy = self.catalogue.policy(&draft.policy).ok();
                let offer = policy.and_then(|it| it.offer(&draft.right).ok());
                let title = match offer.filter(|_| draft.follow_up.is_none()) {
                    Some(it) => request::named(title, draft.language, it.right, self.language),
                    None => title.to_owned(),
                };
                let arguments = [("provider", self.provider(&draft.policy)), ("title", title)];
                self.say("history-event-letter", &arguments)
            }
            Event::Attached {
                request,
                name,
                size,
                ..
            } => {
                let arguments = [
                    ("title", self.title(*request)),
                    ("name", name.clone()),
                    ("bytes", size.to_string()),
                ];
                self.say("history-event-attached", &arguments)
            }
            Event::WorkingDays { table } => {
                let tables = read_tables(table).unwrap_or_default();
                let years = self.list(tables.iter().map(|it| it.year.to_string()));
                self.say("history-event-working-days", &[("years", years)])
            }
            Event::TableTakenBack { table } => {
                let number = self.place(|it| it.id == *table);
                self.say("history-event-table-taken-back", &[("number", number)])
            }
            Event::Erased { what, events } => {
                let id = match what {
                    Erasure::Letter => "history-event-erased-letter",
                    Erasure::Attachment => "history-event-erased-attachment",
                    Erasure::Request => "history-event-erased-request",
                    Erasure::Person => "history-event-erased-person",
                    Erasure::Policy => "history-event-erased-policy",
                    Erasure::Everything => "history-event-erased-everything",
                };
                self.say(id, &[("events", events.len().to_string())])
            }
            Event::PolicyRead {
                name,
                provider,
                sha256,
                ..
            } => {
                let name = match name.is_empty() {
                    true => self.say("history-pasted", &[]),
                    false => name.clone(),
                };
                let arguments = [
                    ("name", name),
                    ("provider", provider.clone()),
                    ("digest", sha256.chars().take(16).collect()),
                ];
                self.say("history-event-policy-read", &arguments)
            }
            Event::PolicyDrafted { text, facts, .. } => {
                let arguments = [
                    ("provider", self.read_provider(*text)),
                    ("facts", facts.to_string()),
                ];
                self.say("history-event-policy-drafted", &arguments)
            }
            Event::PolicyJudged { text, judgements } => {
                let count = |of: fn(&Ruling) -> bool| {
                    let counted = judgements.iter().filter(|it| of(&it.ruling));
                    counted.count().to_string()
                };
                let arguments = [
                    ("provider", self.read_provider(*text)),
                    ("confirmed", count(|it| *it == Ruling::Confirmed)),
                    ("rejected", count(|it| *it == Ruling::Rejected)),
                    (
                        "corrected",
                        count(|it| matches!(it, Ruling::Corrected { .. } | Ruling::Added { .. })),
                    ),
                    ("back", count(|it| *it == Ruling::Suggested)),
                ];
                self.say("history-event-policy-judged", &arguments)
            }
            Event::PolicyGiven { name, provider, .. } => {
                let arguments = [("name", name.clone()), ("provider", provider.clone())];
                self.say("history-event-policy-given", &arguments)
            }
            Event::PolicyAdopted { text, policy } => {
                let arguments = [
                    ("provider", self.read_provider(*text)),
                    ("policy", policy.clone()),
                ];
                self.say("history-event-policy-adopted", &arguments)
            }
            Event::PolicyPutAway { text } => {
                let arguments = [("provider", self.read_provider(*text))];
                self.say("history-event-policy-put-away", &arguments)
            }
            Event::KeyChanged => self.say("history-event-key-changed", &[]),
            Event::Recovered => self.say("history-event-recovered", &[]),
            Event::BackedUp => self.say("history-event-backed-up", &[]),
            Event::Merged { events, head, .. } => {
                let head: String = head.chars().take(16).collect();
                let arguments = [("events", events.to_string()), ("head", head)];
                self.say("history-event-merged", &arguments)
            }
            Event::WentOn { expected } => self.say(
                "history-event-went-on",
                &[("expected", expected.to_string())],
            ),
        }
    }

    fn step(&self, request: RequestId, step: &Step) -> String {
        let texts = Texts::built_in();
        let spoken_of = |of: u64| self.place(|it| step_id(it.id) == of);
        match (step, step.on()) {
            (
                Step::Drafted {
                    policy,
                    title,
                    language,
                    right,
                    on,
                    ..
                },
                _,
            ) => {
                let arguments = [
                    ("provider", self.provider(policy)),
                    (
                        "title",
                        request::named(title, *language, *right, self.language),
                    ),
                    ("date", texts.day(self.language, *on)),
                ];
                self.say("history-event-drafted", &arguments)
            }
            (Step::Corrected { of, to }, _) => {
                let arguments = [
                    ("title", self.title(request)),
                    ("number", spoken_of(*of)),
                    ("date", texts.day(self.language, *to)),
                ];
                self.say("history-event-corrected", &arguments)
            }
            (Step::Undone { of }, _) => {
                let arguments = [("title", self.title(request)), ("number", spoken_of(*of))];
                self.say("history-event-undone", &arguments)
            }
            (step, on) => {
                let (event, details) = step.words(self.language);
                let comma = self.say("request-comma", &[]);
                let id = match details.is_empty() {
                    true => "history-event-request",
                    false => "history-event-request-details",
                };
                let date = on.map_or_else(String::new, |on| texts.day(self.language, on));
                let arguments = [
                    ("title", self.title(request)),
                    ("event", event),
                    ("date", date),
                    ("details", details.join(&comma)),
                ];
                self.say(id, &arguments)
            }
        }
    }

    fn say(&self, id: &str, arguments: &[(&str, String)]) -> String {
        let arguments: Vec<_> = arguments
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        Texts::built_in().say(self.language, id, &arguments)
    }

    /// Texts one after the other, as the reader's language lists them.
    fn list(&self, texts: impl IntoIterator<Item = String>) -> String {
        let texts: Vec<_> = texts.into_iter().collect();
        texts.join(match self.language {
            Language::ZhCn => "、",
            Language::EnUs => ", ",
        })
    }

    /// The place of an event that another one speaks of.
    fn place(&self, of: impl Fn(&Entry) -> bool) -> String {
        let entry = self.entries.iter().find(|it| of(it));
        entry.map_or_else(|| "?".to_owned(), |it| it.seq.to_string())
    }

    /// The provider's name; the policy's id where the catalogue no longer has it.
    fn provider(&self, policy: &str) -> String {
        let name = self.catalogue.policy(policy);
        name.map_or(policy, |it| it.provider.get(self.language))
            .to_owned()
    }

    /// The provider of a text that was taken in; the text's id once it was erased.
    fn read_provider(&self, text: TextId) -> String {
        let known = self.past.policies.iter().find(|it| it.text == text);
        let adopted = known.and_then(|it| it.policy.as_deref());
        match (adopted.map(|id| self.catalogue.policy(id)), known) {
            (Some(Ok(policy)), _) => policy.provider.get(self.language).to_owned(),
            (_, Some(known)) => known.provider.clone(),
            (_, None) => text.to_string(),
        }
    }

    /// The consent's name; its id where the catalogue no longer has it.
    fn consent(&self, policy: &str, consent: &str) -> String {
        let policy = self.catalogue.policy(policy);
        let name = policy.and_then(|it| it.consent(consent));
        name.map_or(consent, |it| it.name.get(self.language))
            .to_owned()
    }

    fn consents(&self, policy: &str, consents: &[String]) -> String {
        self.list(consents.iter().map(|it| self.consent(policy, it)))
    }

    /// What the person calls a request; its id where the letter that began it was erased.
    fn title(&self, request: RequestId) -> String {
        let known = self.past.requests.iter().find(|(id, _)| *id == request);
        let title = known.and_then(|(_, steps)| {
            steps.iter().find_map(|it| match &it.step {
                Step::Drafted {
                    title,
                    language,
                    right,
                    ..
                } => Some(request::named(title, *language, *right, self.language)),
                _ => None,
            })
        });
        title.unwrap_or_else(|| request.to_string())
    }

    /// A line of the keyring in words.
    fn choices(&self, policy: &str, line: &str) -> String {
        let choices = Choices::from_line(line, policy).unwrap_or_default();
        if choices.is_empty() {
            return self.say("history-nothing", &[]);
        }
        self.list(choices.iter().map(|(consent, choice)| {
            let decision = format!("receipt-decision-{}", choice.decision.id());
            let arguments = [
                ("provider", self.consent(policy, consent)),
                ("name", self.say(&decision, &[])),
            ];
            self.say("receipt-entry", &arguments)
        }))
    }
}
