//! Steps, statuses, clocks and next steps in words.

use super::next::NextStep;
use super::status::ClockView;
use super::step::Step;
use super::view::{EventView, Facts, RequestView};
use crate::base::words::{Language, Texts};
use jiff::civil::Date;
use serde::Serialize;

/// The id under which a unit variant is known, the same as in JSON.
pub(crate) fn id(word: &impl Serialize) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

impl RequestView {
    /// Where it stands and since when, as a line.
    pub fn status_line(&self, language: Language) -> String {
        let texts = Texts::built_in();
        let status = texts.say(
            language,
            &format!("request-status-{}", id(&self.status)),
            &[],
        );
        let since = self.since.to_string();
        let arguments = [("status", status.as_str()), ("since", &since)];
        texts.say(language, "request-status", &arguments)
    }

    /// Its events as lines, for a terminal and for the papers of a case: date, event, details, and what
    /// was corrected.
    pub fn timeline(&self, language: Language) -> Vec<String> {
        self.events.iter().map(|it| it.line(language)).collect()
    }

    /// What the catalogue no longer holds, if anything.
    pub fn facts_line(&self, language: Language) -> Option<String> {
        let id = id(&self.facts);
        (self.facts != Facts::Present)
            .then(|| Texts::built_in().say(language, &format!("request-facts-{id}"), &[]))
    }
}

impl NextStep {
    /// What can be done, and since or until when.
    pub fn line(&self, language: Language) -> String {
        let texts = Texts::built_in();
        let mut line = texts.say(language, &format!("request-next-{}", self.what.id()), &[]);
        for (id, date) in [
            ("request-next-since", self.since),
            ("request-next-until", self.until),
        ] {
            if let Some(date) = date {
                line.push_str(&texts.say(language, id, &[("date", &date.to_string())]));
            }
        }
        line
    }
}

impl ClockView {
    /// What became of it, with the days over or left.
    pub fn line(&self, language: Language) -> String {
        let texts = Texts::built_in();
        let (over, working, left) = (
            self.days_over.to_string(),
            self.working_days_over.to_string(),
            self.days_left.unwrap_or(0).to_string(),
        );
        let one = self.days_over.max(self.days_left.unwrap_or(0)) == 1;
        let arguments = [
            ("count", if one { "one" } else { "other" }),
            ("over", over.as_str()),
            ("working", &working),
            ("left", &left),
        ];
        texts.say(
            language,
            &format!("request-standing-{}", id(&self.standing)),
            &arguments,
        )
    }
}

impl Step {
    /// What happened, and what belongs to it: channel, reason, dates, the person's own words.
    pub fn words(&self, language: Language) -> (String, Vec<String>) {
        let texts = Texts::built_in();
        let say = |id: &str, arguments: &[(&str, &str)]| texts.say(language, id, arguments);
        let mut details: Vec<String> = Vec::new();
        let mut event = say(&format!("request-step-{}", self.id()), &[]);
        match self {
            Self::Sent { channel, .. } => {
                let channel = say(&format!("request-channel-{}", id(channel)), &[]);
                details.push(channel);
            }
            Self::Extended { until, by, .. } => {
                if let Some(until) = until {
                    let date = until.to_string();
                    details.push(say("request-extended-until", &[("date", &date)]));
                }
                if let Some(by) = by {
                    let period = by.text(language);
                    details.push(say("request-extended-by", &[("period", &period)]));
                }
            }
            Self::Answered {
                outcome, reason, ..
            } => {
                event = say(&format!("request-outcome-{}", id(outcome)), &[]);
                if let Some(reason) = reason {
                    details.push(say(&format!("request-refusal-{}", id(reason)), &[]));
                }
            }
            Self::Reminded {
                until: Some(until), ..
            } => {
                let date = until.to_string();
                details.push(say("request-reminded-until", &[("date", &date)]));
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

    /// The step as a line, under the date that counts.
    pub fn line(&self, on: Date, language: Language) -> String {
        let (event, details) = self.words(language);
        line(on, &event, &details, language)
    }
}

impl EventView {
    /// [`Step::words`], and what was corrected.
    pub fn words(&self, language: Language) -> (String, Vec<String>) {
        let (event, mut details) = self.event.words(language);
        for correction in &self.corrections {
            let from = correction.from.to_string();
            let texts = Texts::built_in();
            details.push(texts.say(language, "request-corrected-from", &[("date", &from)]));
        }
        (event, details)
    }

    /// The event as a line.
    pub fn line(&self, language: Language) -> String {
        let (event, details) = self.words(language);
        line(self.on, &event, &details, language)
    }
}

fn line(on: Date, event: &str, details: &[String], language: Language) -> String {
    let texts = Texts::built_in();
    let comma = texts.say(language, "request-comma", &[]);
    let (date, details) = (on.to_string(), details.join(&comma));
    let id = if details.is_empty() {
        "request-event"
    } else {
        "request-event-details"
    };
    let arguments = [
        ("date", date.as_str()),
        ("event", event),
        ("details", &details),
    ];
    texts.say(language, id, &arguments)
}
