//! The steps that count, with their dates as corrected, and what can be read off them.

use super::step::{Closing, ComplaintTo, Outcome, Recorded, Step};
use crate::act::deadline::{Announced, Milestones};
use crate::act::letter::Refusal;
use crate::know::catalogue::Channel;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The events that count, with their dates as corrected.
pub(super) struct Replayed<'a> {
    pub(super) events: Vec<(&'a Recorded, Option<Date>)>,
}

/// The letter on its way.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sending<'a> {
    /// When it was sent.
    pub(super) on: Date,
    /// How.
    pub(super) channel: Option<Channel>,
    /// Ticket or tracking number.
    pub(super) reference: &'a str,
    /// Whether it came back.
    pub(super) returned: Option<Date>,
}

/// The last answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer<'a> {
    /// When it came.
    pub(super) on: Date,
    /// How.
    pub(super) outcome: Outcome,
    /// The reasons it gave.
    pub(super) reasons: &'a [Refusal],
    /// Its words.
    pub(super) note: &'a str,
}

/// The events that were not taken back.
pub(crate) fn counting(recorded: &[Recorded]) -> impl Iterator<Item = &Recorded> {
    let undone: BTreeSet<u64> = recorded
        .iter()
        .filter_map(|it| match it.step {
            Step::Undone { of } => Some(of),
            _ => None,
        })
        .collect();
    recorded.iter().filter(move |it| {
        let about = match it.step {
            Step::Undone { .. } => return false,
            Step::Corrected { of, .. } => of,
            _ => it.seq,
        };
        !undone.contains(&it.seq) && !undone.contains(&about)
    })
}

impl<'a> Replayed<'a> {
    pub(super) fn new(recorded: &'a [Recorded]) -> Self {
        let mut corrected = BTreeMap::new();
        for event in counting(recorded) {
            if let Step::Corrected { of, to } = event.step {
                corrected.insert(of, to);
            }
        }
        let date = |event: &Recorded| {
            let own = event.step.on()?;
            Some(corrected.get(&event.seq).copied().unwrap_or(own))
        };
        Self {
            events: counting(recorded).map(|it| (it, date(it))).collect(),
        }
    }

    /// The steps with their dates, in the order in which they were recorded.
    pub(super) fn steps(&self) -> impl DoubleEndedIterator<Item = (&'a Step, Date)> {
        self.events
            .iter()
            .filter_map(|(event, date)| Some((&event.step, (*date)?)))
    }

    /// The earliest day of these steps, which need not be the one that was recorded first.
    pub(super) fn first(&self, wanted: impl Fn(&Step) -> bool) -> Option<Date> {
        let dates = self.steps().filter(|(step, _)| wanted(step));
        dates.map(|it| it.1).min()
    }

    /// The latest day of these steps.
    pub(super) fn last(&self, wanted: impl Fn(&Step) -> bool) -> Option<Date> {
        let dates = self.steps().filter(|(step, _)| wanted(step));
        dates.map(|it| it.1).max()
    }

    /// Every time it was sent, in the order in which that was recorded.
    pub(super) fn sendings(&self) -> Vec<Sending<'a>> {
        let mut sendings: Vec<Sending> = Vec::new();
        for (step, on) in self.steps() {
            match step {
                Step::Sent {
                    channel, reference, ..
                } => sendings.push(Sending {
                    on,
                    channel: *channel,
                    reference,
                    returned: None,
                }),
                Step::CameBack { .. } => {
                    // What was sent after that day is not what came back on it.
                    let standing = sendings.iter_mut().filter(|it| it.returned.is_none());
                    if let Some(latest) = standing.max_by_key(|it| (it.on <= on, it.on)) {
                        latest.returned = Some(on);
                    }
                }
                _ => {}
            }
        }
        sendings
    }

    /// The first sending that has not come back: the one from which periods run.
    pub(super) fn sending(&self) -> Option<Sending<'a>> {
        let standing = self.sendings().into_iter();
        standing
            .filter(|it| it.returned.is_none())
            .min_by_key(|it| it.on)
    }

    /// When it was first sent, whatever became of it.
    pub(super) fn first_sent(&self) -> Option<Date> {
        self.sendings().iter().map(|it| it.on).min()
    }

    pub(super) fn closed(&self) -> Option<(Closing, Date)> {
        self.steps().rev().find_map(|(step, date)| match step {
            Step::Reopened { .. } => Some(None),
            Step::Closed { why, .. } => Some(Some((*why, date))),
            _ => None,
        })?
    }

    /// The latest answer by its day, of those recorded since the request was last reopened.
    pub(super) fn answer(&self) -> Option<Answer<'a>> {
        let since = self.steps().rev();
        let since = since.take_while(|(step, _)| !matches!(step, Step::Reopened { .. }));
        let answers = since.filter_map(|(step, on)| match step {
            Step::Answered {
                outcome,
                reasons,
                note,
                ..
            } => Some(Answer {
                on,
                outcome: *outcome,
                reasons,
                note,
            }),
            _ => None,
        });
        // Of one day the one that was recorded last, which comes first here.
        answers.reduce(|latest, it| if it.on > latest.on { it } else { latest })
    }

    /// Identity was asked for and neither shown nor verified since.
    pub(super) fn identity_open(&self) -> Option<Date> {
        let identity = self.steps().filter_map(|(step, date)| match step {
            Step::IdentityVerified { .. } => Some((date, false)),
            Step::IdentityAsked { .. } => Some((date, true)),
            _ => None,
        });
        let (date, open) = identity.max_by_key(|it| it.0)?;
        open.then_some(date)
    }

    /// Proof of identity was given since it was last asked for.
    pub(super) fn identity_shown(&self) -> bool {
        self.steps().rev().any(|(step, date)| {
            matches!(step, Step::IdentityShown { .. })
                && self.identity_open().is_some_and(|asked| date >= asked)
        })
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
            sent: self.sending().map(|it| it.on),
            received: self.first(|step| matches!(step, Step::Acknowledged { .. })),
            verified: self.first(|step| matches!(step, Step::IdentityVerified { .. })),
            complained: self.complained(ComplaintTo::Provider),
            extensions: extensions.collect(),
        }
    }

    pub(super) fn complained(&self, whom: ComplaintTo) -> Option<Date> {
        self.last(|step| matches!(step, Step::Complained { to, .. } if *to == whom))
    }

    /// The new date that the latest reminder or rebuttal names.
    pub(super) fn grace(&self) -> Option<Date> {
        let named = self.steps().filter_map(|(step, on)| match step {
            Step::Reminded { until, .. } | Step::Rebutted { until, .. } => Some((on, *until)),
            _ => None,
        });
        named.max_by_key(|it| it.0)?.1
    }
}
