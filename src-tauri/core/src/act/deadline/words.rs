//! Periods, clocks and traces in words.

use super::clock::{Clock, ClockSource, ClockState};
use super::{DayReason, Due, TraceDay};
use crate::base::words::{Language, Texts};
use crate::know::catalogue::{Meaning, Start};
use crate::know::law;

impl DayReason {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Working => "working",
            Self::MadeUp => "made-up",
            Self::Weekend => "weekend",
            Self::Off => "off",
            Self::Statutory => "statutory",
            Self::MaybeOff => "maybe-off",
            Self::MaybeWorking => "maybe-working",
            Self::Day => "day",
            Self::LastDayOff => "last-day-off",
            Self::LastDayMaybeOff => "last-day-maybe-off",
            Self::MovedTo => "moved-to",
            Self::SameDay => "same-day",
            Self::MonthEnd => "month-end",
            Self::WeekdayAbroad => "weekday-abroad",
            Self::WeekendAbroad => "weekend-abroad",
            Self::Announced => "announced",
        }
    }
}

impl TraceDay {
    /// The day as a line: the date, the count, the reason.
    pub fn line(&self, language: Language) -> String {
        let [date, weekday, number, reason] = self.parts(language);
        let arguments = [
            ("date", date.as_str()),
            ("weekday", &weekday),
            ("number", &number),
            ("reason", &reason),
        ];
        Texts::built_in().say(language, "request-trace-line", &arguments)
    }

    /// The day as two cells of a table: the day itself, and how it was counted.
    pub fn cells(&self, language: Language) -> (String, String) {
        let [date, weekday, number, reason] = self.parts(language);
        (format!("{date} {weekday}"), format!("{number} · {reason}"))
    }

    fn parts(&self, language: Language) -> [String; 4] {
        let texts = Texts::built_in();
        let date = self.date.to_string();
        let weekday = texts.say(
            language,
            &format!(
                "request-weekday-{}",
                self.date.weekday().to_monday_one_offset()
            ),
            &[],
        );
        let reason = texts.say(
            language,
            &format!("request-trace-{}", self.reason.id()),
            &[],
        );
        let number = if self.most == self.fewest {
            self.most.to_string()
        } else {
            format!("{}–{}", self.fewest, self.most)
        };
        [date, weekday, number, reason]
    }
}

impl ClockState {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::NoFigure => "no-figure",
            Self::NotRunning => "not-running",
            Self::BeforeEvent => "before-event",
            Self::Running => "running",
            Self::TooLong => "too-long",
        }
    }
}

impl Clock {
    /// The clock in words: what it rests on and its standing, its figure, its start, its date.
    pub fn lines(&self, language: Language) -> Vec<String> {
        let texts = Texts::built_in();
        let say = |id: &str, arguments: &[(&str, &str)]| texts.say(language, id, arguments);
        let mut lines = vec![format!(
            "{}{}{}",
            say(&format!("request-clock-{}", self.kind.id()), &[]),
            say("request-clock-colon", &[]),
            say(&format!("request-clock-about-{}", self.about.id()), &[]),
        )];
        let source = self.source.text(language);
        lines.push(say("request-clock-source", &[("source", &source)]));
        lines.push(say(
            &format!("request-clock-standing-{}", self.kind.id()),
            &[],
        ));
        if !self.verified {
            lines.push(say("request-clock-unverified", &[]));
        }
        if let Some(figure) = self.figure {
            let period = figure.text(language);
            let start = say(
                &format!("request-clock-starts-{}", start_id(self.starts)),
                &[],
            );
            lines.push(say(
                "request-clock-figure",
                &[("period", &period), ("start", &start)],
            ));
        }
        if let Some(meaning) = self.meaning {
            lines.push(say(
                &format!("request-clock-ends-{}", meaning_id(meaning)),
                &[],
            ));
        }
        if let Some(more) = self.extension {
            let period = more.text(language);
            lines.push(say("request-clock-extension", &[("period", &period)]));
        }
        if self.state != ClockState::Running {
            lines.push(say(
                &format!("request-clock-state-{}", self.state.id()),
                &[],
            ));
        }
        if let Some(from) = self.from.filter(|_| self.figure.is_some()) {
            let from = from.to_string();
            let id = if self.assumed {
                "request-clock-from-assumed"
            } else {
                "request-clock-from"
            };
            lines.push(say(id, &[("date", &from)]));
        }
        if let Some(first) = self.first.filter(|_| !self.extended.is_empty()) {
            lines.push(say(
                "request-clock-first",
                &[("date", &first.text(language))],
            ));
        }
        if self.beyond {
            lines.push(say("request-clock-beyond", &[]));
        }
        if let Some(due) = self.due {
            lines.push(say("request-clock-due", &[("date", &due.text(language))]));
        }
        lines
    }
}

impl Due {
    /// The date, or the range with its mark.
    pub fn text(self, language: Language) -> String {
        let (earliest, latest) = (self.earliest.to_string(), self.latest.to_string());
        let id = match (self.provisional, self.earliest == self.latest) {
            (false, true) => return latest,
            (true, true) => "request-due-provisional",
            (_, false) => "request-due-range",
        };
        let arguments = [("earliest", earliest.as_str()), ("latest", &latest)];
        Texts::built_in().say(language, id, &arguments)
    }
}

impl ClockSource {
    /// The source as it is cited.
    pub fn text(&self, language: Language) -> String {
        let texts = Texts::built_in();
        let say = |id: &str, arguments: &[(&str, &str)]| texts.say(language, id, arguments);
        match self {
            Self::Articles { articles } => law::cite(articles).get(language).to_owned(),
            Self::Abroad { regime, article } => match article {
                Some(article) => say(
                    &format!("request-source-article-{}", regime.id()),
                    &[("article", article)],
                ),
                None => say(&format!("request-source-{}", regime.id()), &[]),
            },
            Self::Measures => say("request-source-measures", &[]),
            Self::Standard => say("request-source-standard", &[]),
            Self::Policy { clause, .. } => say(
                "request-source-policy",
                &[("clause", &law::clause(language, clause))],
            ),
        }
    }
}

fn start_id(start: Start) -> &'static str {
    match start {
        Start::IdentityVerified => "identity-verified",
        Start::Received => "received",
        Start::NotStated => "not-stated",
        Start::BeforeEvent => "before-event",
    }
}

fn meaning_id(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Complete => "complete",
        Meaning::Reply => "reply",
        Meaning::Handle => "handle",
        Meaning::AdvanceNotice => "advance-notice",
    }
}
