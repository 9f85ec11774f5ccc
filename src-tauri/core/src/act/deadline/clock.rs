//! A clock: a period with what it rests on, set by the dates of a request.

use super::{Calendar, DayReason, Due, Figure, TraceDay};
use crate::know::catalogue::{Meaning, Regime, Start};
use crate::know::law::Article;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a clock rests on. They are never mixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClockKind {
    /// A statute.
    Law,
    /// A regulator's yardstick for apps: Measures for Determining Illegal Collection and Use of Personal
    /// Information by Apps (2019), part 6.
    Yardstick,
    /// A recommended standard: GB/T 35273-2020.
    Standard,
    /// The provider's own policy.
    Promise,
}

impl ClockKind {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Yardstick => "yardstick",
            Self::Standard => "standard",
            Self::Promise => "promise",
        }
    }
}

/// What a clock waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClockAbout {
    /// The answer to the request, or its fulfilment.
    Request,
    /// The confirmation that the request was received (CCPA).
    Confirmation,
    /// The handling of a complaint to the provider.
    Complaint,
}

impl ClockAbout {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Confirmation => "confirmation",
            Self::Complaint => "complaint",
        }
    }
}

/// Where a clock's figure stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "source", rename_all = "kebab-case")]
pub enum ClockSource {
    /// Articles of Chinese statutes.
    Articles {
        /// The articles.
        articles: Vec<Article>,
    },
    /// A provision of the regime's own law.
    Abroad {
        /// The regime.
        regime: Regime,
        /// The article, where one is cited.
        article: Option<String>,
    },
    /// Measures for Determining Illegal Collection and Use of Personal Information by Apps (2019), part 6.
    Measures,
    /// GB/T 35273-2020, clause 8.7.
    Standard,
    /// The provider's policy.
    Policy {
        /// The document's id.
        document: String,
        /// The clause.
        clause: String,
    },
}

/// Whether a clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClockState {
    /// The law says "timely" and names no figure.
    NoFigure,
    /// The law may name a figure; its text was not read in the original, so none is reckoned with.
    Unread,
    /// What it starts with is not recorded.
    NotRunning,
    /// It is counted back from an event whose date is not known.
    BeforeEvent,
    /// It has a date.
    Running,
    /// Its figure is beyond what is reckoned.
    TooLong,
}

/// Why a clock is counted from another day than the one that its source names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Assumed {
    /// From sending: receipt is not recorded.
    SendingForReceipt,
    /// From sending: the source names no start, and receipt is not recorded.
    SendingUnstated,
    /// From receipt: the source names no start, and nobody can handle what has not arrived.
    ReceiptUnstated,
}

/// An extension that the provider announced: a date, or so much more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Announced {
    /// When it was announced.
    #[ts(type = "string")]
    pub on: Date,
    /// Until when.
    #[ts(type = "string | null")]
    pub until: Option<Date>,
    /// By how much, counted from the end of the period before.
    pub by: Option<Figure>,
}

/// The dates on which clocks start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Milestones {
    /// The request was sent.
    pub sent: Option<Date>,
    /// The provider confirmed that it has it.
    pub received: Option<Date>,
    /// The provider confirmed the person's identity.
    pub verified: Option<Date>,
    /// A complaint went to the provider.
    pub complained: Option<Date>,
    /// Extensions, in order.
    pub extensions: Vec<Announced>,
}

/// One clock of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Clock {
    /// What it rests on.
    pub kind: ClockKind,
    /// What it waits for.
    pub about: ClockAbout,
    /// Its length; absent where the law only says "timely", or was not read in the original.
    pub figure: Option<Figure>,
    /// From when it runs.
    pub starts: Start,
    /// What it ends with, where its source says so.
    pub meaning: Option<Meaning>,
    /// Where that stands.
    pub source: ClockSource,
    /// Whether the source was read in its original; otherwise it is to be checked before one relies on it.
    pub verified: bool,
    /// By how much its source allows it to be extended.
    pub extension: Option<Figure>,
    /// Whether it runs.
    pub state: ClockState,
    /// The day it is counted from.
    #[ts(type = "string | null")]
    pub from: Option<Date>,
    /// Why that is another day than its source names, if it is.
    pub assumed: Option<Assumed>,
    /// When it ends, extensions left out.
    pub first: Option<Due>,
    /// Extensions that moved it.
    pub extended: Vec<Announced>,
    /// The furthest that its source lets it be extended.
    pub limit: Option<Due>,
    /// Whether the provider announced more than that.
    pub beyond: bool,
    /// When it ends.
    pub due: Option<Due>,
}

/// A clock before it is set.
pub(super) struct Rule {
    pub(super) kind: ClockKind,
    pub(super) about: ClockAbout,
    pub(super) figure: Option<Figure>,
    pub(super) starts: Start,
    pub(super) meaning: Option<Meaning>,
    pub(super) source: ClockSource,
    pub(super) verified: bool,
    pub(super) extension: Option<Figure>,
}

impl Rule {
    pub(super) fn set(self, dates: &Milestones, calendar: &Calendar) -> Clock {
        use Assumed::{ReceiptUnstated, SendingForReceipt, SendingUnstated};
        let (from, assumed) = match (self.about, self.starts) {
            (ClockAbout::Complaint, _) => (dates.complained, Some(SendingUnstated)),
            (_, Start::IdentityVerified) => (dates.verified, None),
            (_, Start::Received) => match dates.received {
                Some(date) => (Some(date), None),
                None => (dates.sent, Some(SendingForReceipt)),
            },
            (_, Start::NotStated) => match dates.received {
                Some(date) => (Some(date), Some(ReceiptUnstated)),
                None => (dates.sent, Some(SendingUnstated)),
            },
            (_, Start::BeforeEvent) => (None, None),
        };
        let mut clock = Clock {
            kind: self.kind,
            about: self.about,
            figure: self.figure,
            starts: self.starts,
            meaning: self.meaning,
            source: self.source,
            verified: self.verified,
            extension: self.extension,
            state: match self.verified {
                true => ClockState::NoFigure,
                false => ClockState::Unread,
            },
            from,
            assumed: assumed.filter(|_| from.is_some()),
            first: None,
            extended: Vec::new(),
            limit: None,
            beyond: false,
            due: None,
        };
        let Some(figure) = self.figure else {
            return clock;
        };
        let Some(from) = from else {
            clock.state = match self.starts {
                Start::BeforeEvent => ClockState::BeforeEvent,
                _ => ClockState::NotRunning,
            };
            return clock;
        };
        let Some(first) = calendar.due(from, figure) else {
            clock.state = ClockState::TooLong;
            return clock;
        };
        clock.state = ClockState::Running;
        clock.first = Some(first);
        clock.limit = self.extension.and_then(|by| calendar.due(first, by));
        // A provider may promise itself more time; the law's own period is extended as far as the law says.
        let movable = self.kind == ClockKind::Promise
            || (self.kind == ClockKind::Law && self.extension.is_some());
        if movable && self.about == ClockAbout::Request {
            clock.extended = dates.extensions.clone();
        }
        let mut due = first;
        for announced in &clock.extended {
            due = match (announced.until, announced.by) {
                (Some(until), _) => until.into(),
                (None, Some(by)) => calendar.due(due, by).unwrap_or(due),
                (None, None) => due,
            };
        }
        let furthest = clock.limit.unwrap_or(first);
        clock.beyond = due.latest > furthest.latest;
        if clock.beyond && self.kind == ClockKind::Law {
            due = furthest;
        }
        clock.due = Some(due);
        clock
    }
}

impl Clock {
    /// Its id among the clocks of a request.
    pub fn id(&self) -> String {
        format!("{}-{}", self.kind.id(), self.about.id())
    }

    /// Why it ends when it ends, day by day; empty while it does not run.
    pub fn trace(&self, calendar: &Calendar) -> Vec<TraceDay> {
        let (Some(from), Some(figure), Some(first)) = (self.from, self.figure, self.first) else {
            return Vec::new();
        };
        let counted = |from: Due, figure| calendar.count(from, figure);
        let mut days = counted(from.into(), figure).map_or(Vec::new(), |(_, days)| days);
        if self.beyond && self.kind == ClockKind::Law {
            // Cut to what the law allows.
            let more = self.extension.and_then(|by| counted(first, by));
            days.extend(more.into_iter().flat_map(|(_, days)| days));
            return days;
        }
        let mut due = first;
        for announced in &self.extended {
            match (announced.until, announced.by) {
                (Some(until), _) => {
                    days.push(TraceDay {
                        date: until,
                        reason: DayReason::Announced,
                        most: 0,
                        fewest: 0,
                    });
                    due = until.into();
                }
                (None, Some(by)) => {
                    if let Some((end, more)) = counted(due, by) {
                        days.extend(more);
                        due = end;
                    }
                }
                (None, None) => {}
            }
        }
        days
    }
}
