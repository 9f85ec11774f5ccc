//! What is due when, over all requests.

use super::status::{ClockStanding, ClockView, RequestStatus, guiding};
use super::step::Step;
use super::view::RequestView;
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
    pub request: String,
    /// What the person calls it.
    pub title: String,
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
}

/// What is due when, by date, over the requests that are open. What passed stays until it is dealt with.
pub fn agenda(requests: &[RequestView], today: Date) -> Vec<AgendaItem> {
    let mut items: Vec<AgendaItem> = Vec::new();
    for request in requests
        .iter()
        .filter(|it| it.status != RequestStatus::Closed)
    {
        let item = |date: Date, what| AgendaItem {
            request: request.id.clone(),
            title: request.title.clone(),
            policy: request.policy.clone(),
            date,
            earliest: date,
            what,
            clock: None,
            provisional: false,
            overdue: date < today,
        };
        let open = |view: &&ClockView| {
            matches!(
                view.standing,
                ClockStanding::Running | ClockStanding::Due | ClockStanding::Overdue
            )
        };
        for view in request.clocks.iter().filter(open) {
            let Some(due) = view.clock.due else { continue };
            items.push(AgendaItem {
                earliest: due.earliest,
                clock: Some(view.id.clone()),
                provisional: due.provisional,
                overdue: view.standing == ClockStanding::Overdue,
                ..item(due.latest, AgendaWhat::ClockEnds)
            });
        }
        let reminder = request.events.iter().rev().find_map(|it| match it.event {
            Step::Reminded { until, .. } => Some(until),
            _ => None,
        });
        match (reminder, guiding(&request.clocks).filter(|it| open(it))) {
            (Some(Some(until)), Some(_)) => items.push(item(until, AgendaWhat::ReminderEnds)),
            (None, Some(guide)) => {
                if let Some(due) = guide.clock.due
                    && let Ok(date) = due.latest.tomorrow()
                {
                    items.push(AgendaItem {
                        provisional: due.provisional,
                        overdue: false,
                        ..item(date, AgendaWhat::RemindFrom)
                    });
                }
            }
            _ => {}
        }
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
