//! What is due when, over all requests.

use super::status::{ClockStanding, ClockView, RequestStatus, guiding};
use super::step::{Recorded, Step};
use super::view::{RequestView, view};
use super::words::id;
use crate::act::deadline::{Calendar, Due};
use crate::base::ids::RequestId;
use crate::base::words::{Language, Texts, Words};
use crate::know::catalogue::Catalogue;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// What comes on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaWhat {
    /// A clock ends.
    ClockEnds,
    /// The reminder can be sent: the day after the clock that the person waits by.
    RemindFrom,
    /// The new date that a reminder named.
    ReminderEnds,
}

/// One date of one request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AgendaItem {
    /// The request's id.
    pub request: RequestId,
    /// What it is called, as on the screen.
    pub named: Words,
    /// The policy's id.
    pub policy: String,
    /// The date; the latest where it is a range.
    #[ts(type = "string")]
    pub date: Date,
    /// The earliest date it can be.
    #[ts(type = "string")]
    pub earliest: Date,
    /// What comes.
    pub what: AgendaWhat,
    /// The id of the clock, where one ends.
    pub clock: Option<String>,
    /// Whether the date may move when a table is published.
    pub provisional: bool,
    /// Whether it has passed without what was awaited.
    pub overdue: bool,
    /// Whether it is so near that it is among what needs the person now.
    pub near: bool,
    /// What comes, in words.
    pub says: Words,
    /// The date in words, or the range with its mark.
    pub due: Words,
    /// How far away it is, in words.
    pub distance: Words,
}

/// How many days ahead a date is among what needs the person now.
const NEAR: i32 = 7;

impl AgendaItem {
    /// Provider, request and what comes, in one line: for what is read away from the desk.
    pub fn line(&self, catalogue: &Catalogue, language: Language) -> String {
        let provider = catalogue
            .policy(&self.policy)
            .map_or(self.policy.as_str(), |it| it.provider.get(language));
        let what = self.text(language);
        let arguments = [
            ("provider", provider),
            ("title", self.named.get(language)),
            ("what", &what),
        ];
        Texts::built_in().say(language, "request-agenda-summary", &arguments)
    }

    /// What comes, in words, with the mark of what may still move.
    pub fn text(&self, language: Language) -> String {
        let says = self.says.get(language);
        if !self.provisional {
            return says.to_owned();
        }
        Texts::built_in().say(language, "request-agenda-provisional", &[("what", says)])
    }

    /// Fills in what follows from the dates: how near it is, and the words.
    fn told(mut self, today: Date) -> Self {
        let texts = Texts::built_in();
        let days = (self.date - today).get_days();
        self.near = !self.overdue && days <= NEAR;
        let message = match (self.what, &self.clock) {
            (AgendaWhat::ClockEnds, Some(clock)) => format!("request-ends-{clock}"),
            (what, _) => format!("request-agenda-{}", id(&what)),
        };
        self.says = Words::each(|language| texts.say(language, &message, &[]));
        let due = Due {
            earliest: self.earliest,
            latest: self.date,
            provisional: self.provisional,
        };
        self.due = Words::each(|language| due.text(language));
        let message = match days {
            0 => "request-distance-today",
            1.. => "request-distance-ahead",
            _ if self.overdue => "request-distance-over",
            _ => "request-distance-since",
        };
        let number = days.unsigned_abs().to_string();
        let count = if number == "1" { "one" } else { "other" };
        let arguments = [("days", number.as_str()), ("count", count)];
        self.distance = Words::each(|language| texts.say(language, message, &arguments));
        self
    }
}

/// What is due when, by date, over the requests that are open. What passed stays until it is dealt with.
pub fn agenda(requests: &[RequestView]) -> Vec<AgendaItem> {
    let mut items: Vec<AgendaItem> = Vec::new();
    for request in requests
        .iter()
        .filter(|it| it.status != RequestStatus::Closed)
    {
        let today = request.today;
        let item = |date: Date, what| AgendaItem {
            request: request.id,
            named: request.named.clone(),
            policy: request.policy.clone(),
            date,
            earliest: date,
            what,
            clock: None,
            provisional: false,
            overdue: date < today,
            near: false,
            says: Words::default(),
            due: Words::default(),
            distance: Words::default(),
        };
        let open = |view: &&ClockView| {
            matches!(
                view.standing,
                ClockStanding::Running | ClockStanding::Due | ClockStanding::Overdue
            )
        };
        let mut dates: Vec<AgendaItem> = Vec::new();
        for view in request.clocks.iter().filter(open) {
            let Some(due) = view.clock.due else { continue };
            dates.push(AgendaItem {
                earliest: due.earliest,
                clock: Some(view.id.clone()),
                provisional: due.provisional,
                overdue: view.standing == ClockStanding::Overdue,
                ..item(due.latest, AgendaWhat::ClockEnds)
            });
        }
        let reminder = request.events.iter().rev().find_map(|it| match it.event {
            Step::Reminded { until, .. } | Step::Rebutted { until, .. } => Some(until),
            _ => None,
        });
        match (reminder, guiding(&request.clocks).filter(|it| open(it))) {
            (Some(Some(until)), Some(_)) => dates.push(item(until, AgendaWhat::ReminderEnds)),
            (None, Some(guide)) => {
                if let Some(due) = guide.clock.due
                    && let Ok(date) = due.latest.tomorrow()
                {
                    dates.push(AgendaItem {
                        provisional: due.provisional,
                        overdue: false,
                        ..item(date, AgendaWhat::RemindFrom)
                    });
                }
            }
            _ => {}
        }
        items.extend(dates.into_iter().map(|it| it.told(today)));
    }
    items.sort_by(|one, other| {
        (one.date, &one.request, one.what, &one.clock).cmp(&(
            other.date,
            &other.request,
            other.what,
            &other.clock,
        ))
    });
    items
}

/// How long a date that no longer holds is still told to calendar programs, in days.
const REMEMBERED: i32 = 31;

/// The dates that once stood on a request's agenda and no longer do, with the words they had: what a calendar
/// program that took them in is told to cancel. Dates that lie well behind are left alone.
pub fn withdrawn(
    id: RequestId,
    recorded: &[Recorded],
    catalogue: &Catalogue,
    calendar: &Calendar,
    today: Date,
) -> Vec<AgendaItem> {
    let items = |recorded: &[Recorded]| {
        let view = view(id, recorded, catalogue, calendar, today);
        view.map_or(Vec::new(), |it| agenda(std::slice::from_ref(&it)))
    };
    let holds = items(recorded);
    let same =
        |one: &AgendaItem, other: &AgendaItem| (one.what, &one.clock) == (other.what, &other.clock);
    let mut gone: Vec<AgendaItem> = Vec::new();
    for length in (1..recorded.len()).rev() {
        for item in items(&recorded[..length]) {
            let remembered = (today - item.date).get_days() <= REMEMBERED;
            if remembered && !holds.iter().chain(&gone).any(|it| same(it, &item)) {
                gone.push(item);
            }
        }
    }
    gone
}
