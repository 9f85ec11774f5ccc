//! Steps, statuses, clocks and next steps in words. Whatever says something of a request says it with these:
//! the screen, the papers of a case, the terminal, the calendar, the notifications.

use super::next::{Next, NextStep};
use super::status::{ClockStanding, ClockView, RequestStatus};
use super::step::{Step, StepKind};
use super::view::{Correction, EventView, Facts, RequestView};
use crate::act::letter::Refusal;
use crate::base::words::{Language, Texts, Words};
use jiff::civil::Date;
use serde::Serialize;

/// The id under which a unit variant is known, the same as in JSON.
pub(crate) fn id(word: &impl Serialize) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

fn say(language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
    Texts::built_in().say(language, id, arguments)
}

fn day(language: Language, date: Date) -> String {
    Texts::built_in().day(language, date)
}

/// The name of a kind of step.
pub(super) fn kind(kind: StepKind) -> Words {
    Words::each(|language| say(language, &format!("request-step-{}", id(&kind)), &[]))
}

/// What happened, and what belongs to it; `again` where it was sent before.
pub(super) fn event(step: &Step, again: bool, corrections: &[Correction]) -> (Words, Words) {
    let what = Words::each(|language| match step {
        Step::Sent { .. } if again => say(language, "request-step-sent-again", &[]),
        _ => step.words(language).0,
    });
    let detail = Words::each(|language| {
        let mut details = step.words(language).1;
        details.extend(corrections.iter().map(|it| {
            let from = day(language, it.from);
            say(language, "request-corrected-from", &[("date", &from)])
        }));
        details.join(&say(language, "request-comma", &[]))
    });
    (what, detail)
}

/// Where a request stands, since when, and why it was refused.
pub(super) fn stands(status: RequestStatus, since: Date, refusals: &[Refusal]) -> Words {
    Words::each(|language| {
        let status = say(language, &format!("request-status-{}", id(&status)), &[]);
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

/// What the catalogue no longer holds.
pub(super) fn facts(facts: Facts) -> Option<Words> {
    let message = format!("request-facts-{}", id(&facts));
    (facts != Facts::Present).then(|| Words::each(|language| say(language, &message, &[])))
}

/// What can be done, and until or from when: a date that is behind says nothing more.
pub(super) fn next(what: Next, since: Option<Date>, until: Option<Date>, today: Date) -> Words {
    Words::each(|language| {
        let mut line = say(language, &format!("request-next-{}", id(&what)), &[]);
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

/// What became of a clock, with the days over or left.
pub(super) fn became(view: &ClockView, language: Language) -> String {
    let (over, working, left) = (
        view.days_over.to_string(),
        view.working_days_over.to_string(),
        view.days_left.unwrap_or(0).to_string(),
    );
    let one = view.days_over.max(view.days_left.unwrap_or(0)) == 1;
    let arguments = [
        ("count", if one { "one" } else { "other" }),
        ("over", over.as_str()),
        ("working", &working),
        ("left", &left),
    ];
    let message = format!("request-standing-{}", id(&view.standing));
    say(language, &message, &arguments)
}

/// Which clock is overdue, and by how much.
pub(super) fn overdue(view: &ClockView) -> Words {
    Words::each(|language| {
        format!(
            "{}{}{}",
            view.words.name.get(language),
            say(language, "request-clock-colon", &[]),
            became(view, language)
        )
    })
}

impl RequestView {
    /// Where it stands and since when, as a line.
    pub fn status_line(&self, language: Language) -> String {
        self.stands.get(language).to_owned()
    }

    /// Its events as lines, for a terminal: date, event, what belongs to it.
    pub fn timeline(&self, language: Language) -> Vec<String> {
        self.events.iter().map(|it| it.line(language)).collect()
    }

    /// What the catalogue no longer holds, if anything.
    pub fn facts_line(&self, language: Language) -> Option<String> {
        Some(self.facts_words.as_ref()?.get(language).to_owned())
    }
}

impl NextStep {
    /// What can be done, and from or until when.
    pub fn line(&self, language: Language) -> String {
        self.says.get(language).to_owned()
    }
}

impl ClockView {
    /// What became of it, with the days over or left.
    pub fn line(&self, language: Language) -> String {
        match self.standing {
            ClockStanding::Still => say(language, "request-standing-still", &[]),
            _ => became(self, language),
        }
    }
}

impl Step {
    /// What happened, and what belongs to it: channel, reasons, dates, the person's own words.
    pub fn words(&self, language: Language) -> (String, Vec<String>) {
        let say = |message: &str, arguments: &[(&str, &str)]| say(language, message, arguments);
        let until = |message: &str, date: Date| say(message, &[("date", &day(language, date))]);
        let mut details: Vec<String> = Vec::new();
        let mut event = say(&format!("request-step-{}", id(&self.kind())), &[]);
        match self {
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

impl EventView {
    /// The event as a line.
    pub fn line(&self, language: Language) -> String {
        let date = day(language, self.on);
        let (event, details) = (self.what.get(language), self.detail.get(language));
        let message = if details.is_empty() {
            "request-event"
        } else {
            "request-event-details"
        };
        let arguments = [
            ("date", date.as_str()),
            ("event", event),
            ("details", details),
        ];
        say(language, message, &arguments)
    }
}
