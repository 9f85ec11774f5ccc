//! The steps with their dates as corrected, and what can be read off them.

use super::step::{Closing, ComplaintTo, Outcome, Recorded, Step};
use crate::act::deadline::{Announced, Milestones};
use crate::act::letter::Refusal;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The events with their dates as corrected.
pub(super) struct Replayed<'a> {
    pub(super) events: Vec<(&'a Recorded, Option<Date>)>,
}

impl<'a> Replayed<'a> {
    pub(super) fn new(recorded: &'a [Recorded]) -> Self {
        let mut corrected = BTreeMap::new();
        for event in recorded {
            if let Step::Corrected { of, to } = event.step {
                corrected.insert(of, to);
            }
        }
        let date = |event: &Recorded| {
            let own = event.step.on()?;
            Some(corrected.get(&event.seq).copied().unwrap_or(own))
        };
        Self {
            events: recorded.iter().map(|it| (it, date(it))).collect(),
        }
    }

    /// The steps with their dates, in the order in which they were recorded.
    pub(super) fn steps(&self) -> impl DoubleEndedIterator<Item = (&'a Step, Date)> {
        self.events
            .iter()
            .filter_map(|(event, date)| Some((&event.step, (*date)?)))
    }

    pub(super) fn first(&self, wanted: impl Fn(&Step) -> bool) -> Option<Date> {
        self.steps().find(|(step, _)| wanted(step)).map(|it| it.1)
    }

    pub(super) fn last(&self, wanted: impl Fn(&Step) -> bool) -> Option<Date> {
        self.steps()
            .rev()
            .find(|(step, _)| wanted(step))
            .map(|it| it.1)
    }

    /// When it was first sent.
    pub(super) fn sent(&self) -> Option<Date> {
        let sent = self
            .steps()
            .filter(|(step, _)| matches!(step, Step::Sent { .. }));
        sent.map(|it| it.1).min()
    }

    pub(super) fn closed(&self) -> Option<(Closing, Date)> {
        self.steps().rev().find_map(|(step, date)| match step {
            Step::Reopened { .. } => Some(None),
            Step::Closed { why, .. } => Some(Some((*why, date))),
            _ => None,
        })?
    }

    /// The last answer, unless the request was reopened after it.
    pub(super) fn answer(&self) -> Option<(Outcome, Option<Refusal>, Date)> {
        self.steps().rev().find_map(|(step, date)| match step {
            Step::Reopened { .. } => Some(None),
            Step::Answered {
                outcome, reason, ..
            } => Some(Some((*outcome, *reason, date))),
            _ => None,
        })?
    }

    /// Identity was asked for and not verified since.
    pub(super) fn identity_open(&self) -> Option<Date> {
        self.steps().rev().find_map(|(step, date)| match step {
            Step::IdentityVerified { .. } => Some(None),
            Step::IdentityAsked { .. } => Some(Some(date)),
            _ => None,
        })?
    }

    pub(super) fn milestones(&self) -> Milestones {
        let extensions = self.steps().filter_map(|(step, on)| match step {
            Step::Extended { until, by, .. } => Some(Announced {
                on,
                until: *until,
                by: *by,
            }),
            _ => None,
        });
        Milestones {
            sent: self.sent(),
            received: self.first(|step| matches!(step, Step::Acknowledged { .. })),
            verified: self.first(|step| matches!(step, Step::IdentityVerified { .. })),
            complained: self.complained(ComplaintTo::Provider),
            extensions: extensions.collect(),
        }
    }

    pub(super) fn complained(&self, whom: ComplaintTo) -> Option<Date> {
        self.last(|step| matches!(step, Step::Complained { to, .. } if *to == whom))
    }
}
