//! Steps, statuses, clocks and next steps in words. Whatever says something of a request says it with these:
//! the screen, the papers of a case, the terminal, the calendar, the notifications.

use super::step::{Step, StepKind};
use crate::act::letter::{LetterLanguage, Refusal};
use crate::base::words::{Language, Texts, Words};
use crate::know::catalogue::Right;
use jiff::civil::Date;
use serde::Serialize;

/// The id under which a unit variant is known, the same as in JSON.
pub(crate) fn id(word: &impl Serialize) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

pub(super) fn say(language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
    Texts::built_in().say(language, id, arguments)
}

pub(super) fn day(language: Language, date: Date) -> String {
    Texts::built_in().day(language, date)
}

/// What a request, or its first letter, is called in a reader's language: by its own title where that is in it, and
/// otherwise as a letter for its right is.
pub(crate) fn named(title: &str, written: LetterLanguage, right: Right, of: Language) -> String {
    match written.languages().first() == Some(&of) {
        true => title.to_owned(),
        false => say(of, &format!("letter-title-{}", right.id()), &[]),
    }
}

/// The name of a kind of step.
pub(super) fn kind(kind: StepKind) -> Words {
    Words::each(|language| say(language, &format!("request-step-{}", id(&kind)), &[]))
}

/// What happened, and what belongs to it, with the dates that stood there before; `again` where it was sent
/// before.
pub(super) fn event(step: &Step, again: bool, corrected_from: &[Date]) -> (Words, Words) {
    let what = Words::each(|language| match step {
        Step::Sent { .. } if again => say(language, "request-step-sent-again", &[]),
        _ => step.words(language).0,
    });
    let detail = Words::each(|language| {
        let mut details = step.words(language).1;
        details.extend(corrected_from.iter().map(|it| {
            let from = day(language, *it);
            say(language, "request-corrected-from", &[("date", &from)])
        }));
        details.join(&say(language, "request-comma", &[]))
    });
    (what, detail)
}

/// Where a request stands, since when, and why it was refused.
pub(super) fn stands(status: &impl Serialize, since: Date, refusals: &[Refusal]) -> Words {
    Words::each(|language| {
        let status = say(language, &format!("request-status-{}", id(status)), &[]);
        let since = day(language, since);
        let arguments = [("status", status.as_str()), ("since", &since)];
        let stands = say(language, "request-status", &arguments);
        if refusals.is_empty() {
            return stands;
        }
        let reasons = reasons(refusals, language);
        let arguments = [("stands", stands.as_str()), ("reasons", &reasons)];
        say(language, "request-status-reasons", &arguments)
    })
}

/// The reasons of a refusal, one after the other.
fn reasons(refusals: &[Refusal], language: Language) -> String {
    let reasons: Vec<_> = refusals
        .iter()
        .map(|it| say(language, &format!("request-refusal-{}", id(it)), &[]))
        .collect();
    reasons.join(&say(language, "request-and", &[]))
}

/// What can be done, and until or from when: a date that is behind says nothing more.
pub(super) fn next(
    what: &impl Serialize,
    since: Option<Date>,
    until: Option<Date>,
    today: Date,
) -> Words {
    Words::each(|language| {
        let mut line = say(language, &format!("request-next-{}", id(what)), &[]);
        let dates = [
            ("request-next-since", since.filter(|it| *it > today)),
            ("request-next-until", until),
        ];
        for (message, date) in dates {
            if let Some(date) = date {
                line.push_str(&say(language, message, &[("date", &day(language, date))]));
            }
        }
        line
    })
}

impl Step {
    /// What happened, and what belongs to it: channel, reasons, dates, the person's own words.
    pub fn words(&self, language: Language) -> (String, Vec<String>) {
        let say = |message: &str, arguments: &[(&str, &str)]| say(language, message, arguments);
        let until = |message: &str, date: Date| say(message, &[("date", &day(language, date))]);
        let mut details: Vec<String> = Vec::new();
        let mut event = say(&format!("request-step-{}", id(&self.kind())), &[]);
        match self {
            // Titled in the language it was written in; a reader of the other one knows it by its right.
            Self::Drafted {
                title,
                language: written,
                right,
                ..
            } => {
                details.push(named(title, *written, *right, language));
                return (event, details);
            }
            Self::Sent {
                channel: Some(channel),
                ..
            } => {
                details.push(say(&format!("request-channel-{}", id(channel)), &[]));
            }
            Self::CameBack { why, .. } => {
                details.push(say(&format!("request-returned-{}", id(why)), &[]));
            }
            Self::Extended { until: to, by, .. } => {
                details.extend(to.map(|it| until("request-extended-until", it)));
                if let Some(by) = by {
                    let period = by.text(language);
                    details.push(say("request-extended-by", &[("period", &period)]));
                }
            }
            Self::Answered {
                outcome,
                reasons: given,
                ..
            } => {
                event = say(&format!("request-outcome-{}", id(outcome)), &[]);
                if !given.is_empty() {
                    details.push(reasons(given, language));
                }
            }
            Self::Reminded { until: to, .. } | Self::Rebutted { until: to, .. } => {
                details.extend(to.map(|it| until("request-reminded-until", it)));
            }
            Self::Complained { to, .. } => {
                event = say(&format!("request-complained-{}", id(to)), &[]);
            }
            Self::Closed { why, .. } => {
                details.push(say(&format!("request-closing-{}", id(why)), &[]));
            }
            _ => {}
        }
        let texts = self.texts().filter(|text| !text.trim().is_empty());
        details.extend(texts.cloned());
        (event, details)
    }
}
