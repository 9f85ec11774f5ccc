//! Every event of the history as a sentence.

use super::Sources;
use crate::act::letter;
use crate::act::request::{self, Step};
use crate::decide::consent::Choices;
use crate::paper::report::HistoryEvent;
use crate::prove::history::{Entry, Event, short, step_id};
use uuid::Uuid;

/// Every event as a sentence in the reader's language, the first one first; one whose contents were erased
/// says so.
pub fn tale(from: &Sources) -> Vec<HistoryEvent> {
    let entries = from.ledger.map_or(&[][..], |it| it.entries());
    let event = |entry: &Entry| HistoryEvent {
        number: entry.seq,
        at: entry.at,
        what: match &entry.event {
            Some(event) => sentence(from, entries, event),
            None => from.say("history-event-erased-event", &[]),
        },
        digest: short(entry.head),
    };
    entries.iter().map(event).collect()
}

fn sentence(from: &Sources, entries: &[Entry], event: &Event) -> String {
    let say = |id: &str, arguments: &[(&str, &str)]| from.say(id, arguments);
    // The place of an event that another one speaks of.
    let place = |of: &dyn Fn(&Entry) -> bool| {
        let entry = entries.iter().find(|it| of(it));
        entry.map_or_else(|| "?".to_owned(), |it| it.seq.to_string())
    };
    match event {
        Event::Decided {
            policy,
            version,
            consent,
            decision,
        } => {
            let decision = say(&format!("receipt-decision-{}", decision.id()), &[]);
            let arguments = [
                ("provider", from.provider(policy)),
                ("consent", from.consent(policy, consent)),
                ("decision", decision),
                ("version", version.to_string()),
            ];
            say("history-event-decided", &borrowed(&arguments))
        }
        Event::TakenBack { policy, decision } => {
            let arguments = [
                ("provider", from.provider(policy)),
                ("number", place(&|it| it.id == *decision)),
            ];
            say("history-event-taken-back", &borrowed(&arguments))
        }
        Event::Set {
            policy,
            line,
            instead_of,
            why,
        } => {
            let arguments = [
                ("provider", from.provider(policy)),
                ("choices", choices(from, policy, line)),
            ];
            let id = format!("history-event-set-{}", request::id(why));
            let mut text = say(&id, &borrowed(&arguments));
            if let Some(other) = instead_of {
                let other = choices(from, policy, other);
                text.push_str(&say("history-instead-of", &[("choices", &other)]));
            }
            text
        }
        Event::Told {
            policy,
            consents,
            channel,
            on,
        } => {
            let channel = say(&format!("request-channel-{}", request::id(channel)), &[]);
            let arguments = [
                ("provider", from.provider(policy)),
                ("consents", from.consents(policy, consents)),
                ("channel", channel),
                ("date", on.to_string()),
            ];
            say("history-event-told", &borrowed(&arguments))
        }
        Event::Confirmed {
            policy,
            consents,
            on,
        } => {
            let arguments = [
                ("provider", from.provider(policy)),
                ("consents", from.consents(policy, consents)),
                ("date", on.to_string()),
            ];
            say("history-event-confirmed", &borrowed(&arguments))
        }
        Event::Person { profile, .. } => say("history-event-person", &[("name", &profile.name)]),
        Event::Request { request, step } => match (step, step.on()) {
            (
                Step::Drafted {
                    policy, title, on, ..
                },
                _,
            ) => {
                let arguments = [
                    ("provider", from.provider(policy)),
                    ("title", title.clone()),
                    ("date", on.to_string()),
                ];
                say("history-event-drafted", &borrowed(&arguments))
            }
            (Step::Corrected { of, to }, _) => {
                let arguments = [
                    ("title", title(from, *request)),
                    ("number", place(&|it| step_id(it.id) == *of)),
                    ("date", to.to_string()),
                ];
                say("history-event-corrected", &borrowed(&arguments))
            }
            (step, on) => {
                let line = on.map_or_else(String::new, |on| step.line(on, from.language));
                let arguments = [("title", title(from, *request)), ("line", line)];
                say("history-event-request", &borrowed(&arguments))
            }
        },
        Event::Letter { draft, text, .. } => {
            let title = letter::first_line(text).to_owned();
            let arguments = [("provider", from.provider(&draft.policy)), ("title", title)];
            say("history-event-letter", &borrowed(&arguments))
        }
        Event::Attached {
            request,
            name,
            size,
            ..
        } => {
            let arguments = [
                ("title", title(from, *request)),
                ("name", name.clone()),
                ("bytes", size.to_string()),
            ];
            say("history-event-attached", &borrowed(&arguments))
        }
        Event::WorkingDays { table } => {
            let tables = crate::act::deadline::read_tables(table).unwrap_or_default();
            let years = from.list(tables.iter().map(|it| it.year.to_string()));
            say("history-event-working-days", &[("years", &years)])
        }
        Event::Erased { what, events } => {
            let id = format!("history-event-erased-{}", request::id(what));
            say(&id, &[("events", &events.len().to_string())])
        }
        Event::KeyChanged => say("history-event-key-changed", &[]),
        Event::Recovered => say("history-event-recovered", &[]),
        Event::BackedUp => say("history-event-backed-up", &[]),
        Event::Merged { events, head, .. } => {
            let head: String = head.chars().take(16).collect();
            let arguments = [("events", events.to_string()), ("head", head)];
            say("history-event-merged", &borrowed(&arguments))
        }
        Event::WentOn { expected } => {
            let expected = expected.to_string();
            say("history-event-went-on", &[("expected", &expected)])
        }
    }
}

/// What the person calls a request; its id where the letter that began it was erased.
fn title(from: &Sources, request: Uuid) -> String {
    let id = request.to_string();
    from.request(&id)
        .map_or(id, |filed| filed.request.title.clone())
}

/// A line of the keyring in words.
fn choices(from: &Sources, policy: &str, line: &str) -> String {
    let choices = Choices::from_line(line, policy).unwrap_or_default();
    if choices.is_empty() {
        return from.say("history-nothing", &[]);
    }
    from.list(choices.iter().map(|(consent, choice)| {
        let decision = format!("receipt-decision-{}", choice.decision.id());
        let arguments = [
            ("provider", from.consent(policy, consent)),
            ("name", from.say(&decision, &[])),
        ];
        from.say("receipt-entry", &borrowed(&arguments))
    }))
}

fn borrowed<'a>(arguments: &'a [(&'a str, String)]) -> Vec<(&'a str, &'a str)> {
    arguments
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}
