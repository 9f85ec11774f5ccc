//! Periods, clocks and traces in words.

use super::clock::{Assumed, Clock, ClockSource, ClockState};
use super::{DayReason, Due, Figure, TraceDay};
use crate::base::words::{Language, Texts, Words};
use crate::know::catalogue::{Meaning, Start};
use crate::know::law;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

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

impl DayReason {
    /// Whether such a day counts, or may.
    fn counts(self) -> bool {
        !matches!(
            self,
            Self::Start | Self::Weekend | Self::Off | Self::Statutory | Self::WeekendAbroad
        )
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
        let counted = match number.is_empty() {
            true => reason,
            false => format!("{number} · {reason}"),
        };
        (format!("{date} {weekday}"), counted)
    }

    /// The day as it is shown.
    pub fn view(&self) -> TraceView {
        let [date, weekday, number, reason] =
            [0, 1, 2, 3].map(|part| Words::each(|language| self.parts(language)[part].clone()));
        TraceView {
            date,
            weekday,
            number,
            reason,
            counts: self.reason.counts(),
            notable: matches!(self.reason, DayReason::MadeUp | DayReason::Announced),
        }
    }

    fn parts(&self, language: Language) -> [String; 4] {
        let texts = Texts::built_in();
        let weekday = format!(
            "request-weekday-{}",
            self.date.weekday().to_monday_one_offset()
        );
        let reason = format!("request-trace-{}", self.reason.id());
        let number = match (self.reason.counts(), self.most == self.fewest) {
            (false, _) => String::new(),
            (true, true) if self.most == 0 => String::new(),
            (true, true) => self.most.to_string(),
            (true, false) => format!("{}–{}", self.fewest, self.most),
        };
        [
            texts.day(language, self.date),
            texts.say(language, &weekday, &[]),
            number,
            texts.say(language, &reason, &[]),
        ]
    }
}

/// One day of a date's explanation, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TraceView {
    /// The day.
    pub date: Words,
    /// Its weekday.
    pub weekday: Words,
    /// How many days were counted through it, or from how many to how many; empty where it does not count.
    pub number: Words,
    /// Why it counts, or does not.
    pub reason: Words,
    /// Whether it counts, or may.
    pub counts: bool,
    /// Whether it is one that surprises: a make-up day, a date that the provider named.
    pub notable: bool,
}

impl ClockState {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::NoFigure => "no-figure",
            Self::Unread => "unread",
            Self::NotRunning => "not-running",
            Self::BeforeEvent => "before-event",
            Self::Running => "running",
            Self::TooLong => "too-long",
        }
    }
}

/// A clock in words: what is shown of it on the screen, in a case file and in a terminal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ClockWords {
    /// What it rests on.
    pub name: Words,
    /// What it waits for.
    pub about: Words,
    /// When it ends, or why that is not known.
    pub end: Words,
    /// Its figure, its start, its extensions; where that stands and what it is worth.
    pub lines: Vec<Words>,
}

impl Clock {
    /// The clock in words.
    pub fn words(&self) -> ClockWords {
        let texts = Texts::built_in();
        let tell = |id: &str, arguments: &[(&str, &Words)]| texts.tell(id, arguments);
        let day = |date: Date| Words::each(|language| texts.day(language, date));
        let figure = |it: Figure| Words::each(|language| it.text(language));
        let due = |it: Due| Words::each(|language| it.text(language));
        let mut lines = Vec::new();
        if let Some(length) = self.figure {
            let start = tell(
                &format!("request-clock-starts-{}", start_id(self.starts)),
                &[],
            );
            let arguments = [("period", &figure(length)), ("start", &start)];
            lines.push(tell("request-clock-figure", &arguments));
        }
        if let Some(meaning) = self.meaning {
            lines.push(tell(
                &format!("request-clock-ends-{}", meaning_id(meaning)),
                &[],
            ));
        }
        if let Some(from) = self.from.filter(|_| self.figure.is_some()) {
            let id = match self.assumed {
                None => "request-clock-from",
                Some(Assumed::SendingForReceipt) => "request-clock-from-sending",
                Some(Assumed::SendingUnstated) => "request-clock-from-sending-unstated",
                Some(Assumed::ReceiptUnstated) => "request-clock-from-receipt-unstated",
            };
            lines.push(tell(id, &[("date", &day(from))]));
        }
        if let Some(more) = self.extension {
            lines.push(tell(
                "request-clock-extension",
                &[("period", &figure(more))],
            ));
        }
        if let Some(first) = self.first.filter(|_| !self.extended.is_empty()) {
            lines.push(tell("request-clock-first", &[("date", &due(first))]));
        }
        if self.beyond {
            lines.push(tell("request-clock-beyond", &[]));
        }
        let source = Words::each(|language| self.source.text(language));
        lines.push(tell("request-clock-source", &[("source", &source)]));
        lines.push(tell(
            &format!("request-clock-standing-{}", self.kind.id()),
            &[],
        ));
        if !self.verified {
            lines.push(tell("request-clock-unverified", &[]));
        }
        ClockWords {
            name: tell(&format!("request-clock-{}", self.kind.id()), &[]),
            about: tell(&format!("request-clock-about-{}", self.about.id()), &[]),
            end: match self.due {
                Some(date) => tell("request-clock-due", &[("date", &due(date))]),
                None => tell(&format!("request-clock-state-{}", self.state.id()), &[]),
            },
            lines,
        }
    }

    /// The same as lines: what it rests on and waits for, when it ends, and the rest.
    pub fn lines(&self, language: Language) -> Vec<String> {
        let words = self.words();
        let colon = Texts::built_in().say(language, "request-clock-colon", &[]);
        let name = words.name.get(language);
        let mut lines = vec![format!("{name}{colon}{}", words.about.get(language))];
        let rest = std::iter::once(&words.end).chain(&words.lines);
        lines.extend(rest.map(|it| it.get(language).to_owned()));
        lines
    }
}

impl Due {
    /// The date, or the range with its mark.
    pub fn text(self, language: Language) -> String {
        let texts = Texts::built_in();
        let [earliest, latest] = [self.earliest, self.latest].map(|it| texts.day(language, it));
        let id = match (self.provisional, self.earliest == self.latest) {
            (false, true) => return latest,
            (true, true) => "request-due-provisional",
            (_, false) => "request-due-range",
        };
        let arguments = [("earliest", earliest.as_str()), ("latest", &latest)];
        texts.say(language, id, &arguments)
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
