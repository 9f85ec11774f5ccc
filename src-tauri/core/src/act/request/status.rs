//! Where a request stands, and what became of its clocks.

use super::replay::Replayed;
use super::step::{ComplaintTo, Outcome, Step};
use super::words::{id, say};
use crate::act::deadline::{Calendar, Clock, ClockAbout, ClockKind, ClockState, ClockWords};
use crate::base::words::{Language, Words};
use crate::know::catalogue::Meaning;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RequestStatus {
    /// Written, not sent.
    Drafted,
    /// Sent, no sign from the provider.
    Sent,
    /// It came back and was not sent again.
    CameBack,
    /// The provider confirmed that it has it.
    Acknowledged,
    /// The provider wants proof of identity.
    IdentityAsked,
    /// Proof of identity was given.
    IdentityShown,
    /// Identity is verified, the answer is awaited.
    IdentityVerified,
    /// The provider took more time.
    Extended,
    /// All that was asked was done.
    AnsweredInFull,
    /// Some of it was done.
    AnsweredInPart,
    /// Refused.
    Refused,
    /// An answer came that says nothing to the matter.
    AnsweredWithNothing,
    /// A reminder was sent.
    Reminded,
    /// The reasons of a refusal were answered.
    Rebutted,
    /// A complaint to the provider was sent.
    ComplainedToProvider,
    /// A complaint to an authority was sent.
    ComplainedToAuthority,
    /// It is before a court.
    BeforeCourt,
    /// Closed.
    Closed,
}

/// What became of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClockStanding {
    /// It does not run, or has no figure.
    Still,
    /// It runs.
    Running,
    /// It ends today or, as its table is not known, may have ended.
    Due,
    /// It has ended without what it waits for.
    Overdue,
    /// What it waits for came in time.
    Met,
    /// What it waits for came late.
    Late,
}

/// A clock and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ClockView {
    /// Its id among the clocks of the request: `promise-request`.
    pub id: String,
    /// The clock.
    pub clock: Clock,
    /// What became of it.
    pub standing: ClockStanding,
    /// By how many days it is, or was, overdue.
    pub days_over: u32,
    /// By how many working days.
    pub working_days_over: u32,
    /// Calendar days that are left.
    pub days_left: Option<u32>,
    /// The clock in words.
    pub words: ClockWords,
    /// What became of it, in words; absent while there is nothing to say.
    pub became: Option<Words>,
}

impl ClockView {
    /// What became of it, with the days over or left.
    pub fn line(&self, language: Language) -> String {
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
        let message = format!("request-standing-{}", id(&self.standing));
        say(language, &message, &arguments)
    }

    /// Which clock it is, and what became of it.
    pub(super) fn named(&self) -> Words {
        Words::each(|language| {
            format!(
                "{}{}{}",
                self.words.name.get(language),
                say(language, "request-clock-colon", &[]),
                self.line(language)
            )
        })
    }
}

/// Whether the answer is still awaited.
fn waits(status: RequestStatus) -> bool {
    use RequestStatus::{
        Acknowledged, Drafted, Extended, IdentityAsked, IdentityShown, IdentityVerified, Reminded,
        Sent,
    };
    matches!(
        status,
        Acknowledged
            | Drafted
            | Extended
            | IdentityAsked
            | IdentityShown
            | IdentityVerified
            | Reminded
            | Sent
    )
}

pub(super) fn status(replayed: &Replayed) -> Option<(RequestStatus, Date)> {
    let mut status: Option<(RequestStatus, Date)> = None;
    let mut before_closing = None;
    for (step, date) in replayed.steps() {
        // What was recorded late moves nothing back to where it stood on that day, save that an answer ends the
        // waiting. Who closes a request, or takes it up again, does so when they say it.
        let late = status.filter(|(_, since)| date < *since);
        if let Some((stands, _)) = late
            && !matches!(step, Step::Closed { .. } | Step::Reopened { .. })
            && !(matches!(step, Step::Answered { .. }) && waits(stands))
        {
            continue;
        }
        let new = match step {
            Step::Drafted { .. } => RequestStatus::Drafted,
            Step::Sent { .. }
                if matches!(
                    status,
                    None | Some((RequestStatus::Drafted | RequestStatus::CameBack, _))
                ) =>
            {
                RequestStatus::Sent
            }
            // Another sending that is still on its way keeps the request where it stood.
            Step::CameBack { .. } if replayed.sending().is_none() => RequestStatus::CameBack,
            Step::Acknowledged { .. } => RequestStatus::Acknowledged,
            Step::IdentityAsked { .. } => RequestStatus::IdentityAsked,
            Step::IdentityShown { .. } => RequestStatus::IdentityShown,
            Step::IdentityVerified { .. } => RequestStatus::IdentityVerified,
            Step::Extended { .. } => RequestStatus::Extended,
            Step::Answered { outcome, .. } => match outcome {
                Outcome::Full => RequestStatus::AnsweredInFull,
                Outcome::Part => RequestStatus::AnsweredInPart,
                Outcome::Refused => RequestStatus::Refused,
                Outcome::Nothing => RequestStatus::AnsweredWithNothing,
            },
            Step::Reminded { .. } => RequestStatus::Reminded,
            Step::Rebutted { .. } => RequestStatus::Rebutted,
            Step::Complained { to, .. } => match to {
                ComplaintTo::Provider => RequestStatus::ComplainedToProvider,
                ComplaintTo::Authority => RequestStatus::ComplainedToAuthority,
                ComplaintTo::Court => RequestStatus::BeforeCourt,
            },
            Step::Closed { .. } => {
                before_closing = status;
                RequestStatus::Closed
            }
            Step::Reopened { .. } => {
                // It goes on where it stood.
                status = before_closing.or(status);
                continue;
            }
            Step::Sent { .. }
            | Step::CameBack { .. }
            | Step::Note { .. }
            | Step::Corrected { .. }
            | Step::Undone { .. } => continue,
        };
        status = Some((new, date));
    }
    status
}

/// When what a clock waits for came.
fn ended(clock: &Clock, replayed: &Replayed) -> Option<Date> {
    match clock.about {
        ClockAbout::Confirmation => {
            replayed.first(|step| matches!(step, Step::Acknowledged { .. } | Step::Answered { .. }))
        }
        ClockAbout::Complaint => {
            let complained = replayed.complained(ComplaintTo::Provider)?;
            replayed
                .steps()
                .filter(|(step, date)| matches!(step, Step::Answered { .. }) && *date >= complained)
                .map(|it| it.1)
                .next_back()
        }
        // A partial answer is an answer, but what is to be completed or handled is not. What says nothing to
        // the matter is no answer at all.
        ClockAbout::Request => replayed.first(|step| match step {
            Step::Answered { outcome, .. } => match outcome {
                Outcome::Full | Outcome::Refused => true,
                Outcome::Part => matches!(clock.meaning, None | Some(Meaning::Reply)),
                Outcome::Nothing => false,
            },
            _ => false,
        }),
    }
}

pub(super) fn judge(
    clock: Clock,
    replayed: &Replayed,
    calendar: &Calendar,
    today: Date,
) -> ClockView {
    let mut view = ClockView {
        id: clock.id(),
        standing: ClockStanding::Still,
        days_over: 0,
        working_days_over: 0,
        days_left: None,
        words: clock.words(),
        became: None,
        clock,
    };
    let Some(due) = view.clock.due else {
        return view;
    };
    let over = |date: Date| u32::try_from((date - due.latest).get_days()).unwrap_or(0);
    let late = match ended(&view.clock, replayed) {
        Some(date) if date <= due.latest => {
            view.standing = ClockStanding::Met;
            None
        }
        Some(date) => {
            view.standing = ClockStanding::Late;
            Some(date)
        }
        None if replayed.closed().is_some() => None,
        None if today > due.latest => {
            view.standing = ClockStanding::Overdue;
            Some(today)
        }
        None => {
            view.standing = match today >= due.earliest {
                true => ClockStanding::Due,
                false => ClockStanding::Running,
            };
            view.days_left = u32::try_from((due.latest - today).get_days()).ok();
            None
        }
    };
    if let Some(date) = late {
        view.days_over = over(date);
        view.working_days_over = calendar.working_days(due.latest, date);
    }
    view.became = Some(Words::each(|language| view.line(language)));
    view
}

/// The clock that the person waits by: the promise if it runs, else the law's figure, the yardstick, the
/// standard.
pub(super) fn guiding(clocks: &[ClockView]) -> Option<&ClockView> {
    [
        ClockKind::Promise,
        ClockKind::Law,
        ClockKind::Yardstick,
        ClockKind::Standard,
    ]
    .into_iter()
    .find_map(|kind| {
        clocks.iter().find(|it| {
            it.clock.kind == kind
                && it.clock.about == ClockAbout::Request
                && it.clock.state == ClockState::Running
        })
    })
}
