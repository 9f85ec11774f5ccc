//! What can be done now, the most useful first.

use super::check::check;
use super::replay::Replayed;
use super::status::{ClockStanding, ClockView, RequestStatus, guiding};
use super::step::{Closing, ComplaintTo, Outcome, Recorded, ReturnReason, Step, StepKind};
use super::words;
use crate::act::deadline::{ClockAbout, ClockKind, ClockState, Count, Figure};
use crate::act::letter::FollowUpKind;
use crate::base::words::{Language, Words};
use crate::know::catalogue::Regime;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    /// Send the letter.
    Send,
    /// Send it again, another way: it came back.
    SendAgain,
    /// Record that the provider confirmed receipt.
    RecordAcknowledgment,
    /// Show what proves identity, no more than is needed.
    ShowIdentity,
    /// Record that identity is verified.
    RecordVerification,
    /// Wait.
    Wait,
    /// Record the answer.
    RecordAnswer,
    /// Record an extension.
    RecordExtension,
    /// Send a reminder.
    Remind,
    /// Answer the refusal.
    AnswerRefusal,
    /// Complain to the provider.
    ComplainToProvider,
    /// Complain to an authority.
    ComplainToAuthority,
    /// Sue (PIPL 50(2)).
    GoToCourt,
    /// Close the request.
    Close,
    /// Take it up again.
    Reopen,
}

impl Next {
    /// What is recorded once it is done; nothing for waiting.
    pub fn records(self) -> Option<StepKind> {
        Some(match self {
            Self::Send | Self::SendAgain => StepKind::Sent,
            Self::RecordAcknowledgment => StepKind::Acknowledged,
            Self::ShowIdentity => StepKind::IdentityShown,
            Self::RecordVerification => StepKind::IdentityVerified,
            Self::Wait => return None,
            Self::RecordAnswer => StepKind::Answered,
            Self::RecordExtension => StepKind::Extended,
            Self::Remind => StepKind::Reminded,
            Self::AnswerRefusal => StepKind::Rebutted,
            Self::ComplainToProvider | Self::ComplainToAuthority | Self::GoToCourt => {
                StepKind::Complained
            }
            Self::Close => StepKind::Closed,
            Self::Reopen => StepKind::Reopened,
        })
    }

    /// To whom it complains.
    pub fn complaint_to(self) -> Option<ComplaintTo> {
        match self {
            Self::ComplainToProvider => Some(ComplaintTo::Provider),
            Self::ComplainToAuthority => Some(ComplaintTo::Authority),
            Self::GoToCourt => Some(ComplaintTo::Court),
            _ => None,
        }
    }

    /// The letter by which it is done, if one can be written here.
    pub fn letter(self) -> Option<FollowUpKind> {
        match self {
            Self::Remind => Some(FollowUpKind::Reminder),
            Self::AnswerRefusal => Some(FollowUpKind::Rebuttal),
            Self::ComplainToProvider => Some(FollowUpKind::Complaint),
            Self::ComplainToAuthority => Some(FollowUpKind::RegulatorComplaint),
            _ => None,
        }
    }
}

/// A step that is offered, the most useful first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextStep {
    /// What.
    pub what: Next,
    /// Since when it makes sense.
    #[ts(type = "string | null")]
    pub since: Option<Date>,
    /// Until when.
    #[ts(type = "string | null")]
    pub until: Option<Date>,
    /// It in words, with the date that matters now.
    pub says: Words,
    /// What is recorded once it is done.
    pub records: Option<StepKind>,
    /// To whom it complains.
    pub complaint_to: Option<ComplaintTo>,
    /// The letter by which it is done.
    pub letter: Option<FollowUpKind>,
}

impl NextStep {
    /// What can be done, and from or until when.
    pub fn line(&self, language: Language) -> String {
        self.says.get(language).to_owned()
    }
}

/// A kind of step that can be recorded now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Recordable {
    /// The kind.
    pub step: StepKind,
    /// Its name.
    pub name: Words,
    /// Whether it is among what is offered now; the others are possible and less likely.
    pub offered: bool,
}

/// What can be recorded now: what the rules of [`check`] let follow, and first what is offered.
pub(super) fn recordable(recorded: &[Recorded], next: &[NextStep], today: Date) -> Vec<Recordable> {
    let possible = samples(today).into_iter().filter_map(|step| {
        check(recorded, &step, today).ok()?;
        let kind = step.kind();
        Some(Recordable {
            step: kind,
            name: words::kind(kind),
            offered: kind == StepKind::Note || next.iter().any(|it| it.records == Some(kind)),
        })
    });
    let mut possible: Vec<_> = possible.collect();
    let place = |it: &Recordable| next.iter().position(|next| next.records == Some(it.step));
    possible.sort_by_key(|it| (!it.offered, place(it).unwrap_or(usize::MAX)));
    possible
}

/// One step of each kind that a person records by hand, complete enough to be held against the rules.
fn samples(on: Date) -> Vec<Step> {
    let some = || "…".to_owned();
    vec![
        Step::Sent {
            on,
            channel: None,
            reference: String::new(),
        },
        Step::CameBack {
            on,
            why: ReturnReason::Other,
            note: String::new(),
        },
        Step::Acknowledged {
            on,
            reference: String::new(),
        },
        Step::IdentityAsked {
            on,
            what: String::new(),
        },
        Step::IdentityShown {
            on,
            what: String::new(),
        },
        Step::IdentityVerified { on },
        Step::Extended {
            on,
            until: None,
            by: Some(Figure::new(1, Count::Days)),
            reason: some(),
        },
        Step::Answered {
            on,
            outcome: Outcome::Full,
            reasons: Vec::new(),
            note: String::new(),
        },
        Step::Reminded { on, until: None },
        Step::Rebutted { on, until: None },
        Step::Complained {
            on,
            to: ComplaintTo::Provider,
            name: String::new(),
            reference: String::new(),
        },
        Step::Note { on, text: some() },
        Step::Closed {
            on,
            why: Closing::Fulfilled,
        },
        Step::Reopened { on },
    ]
}

pub(super) fn next_steps(
    replayed: &Replayed,
    status: RequestStatus,
    since: Date,
    clocks: &[ClockView],
    regime: Regime,
    today: Date,
) -> Vec<NextStep> {
    let mut steps: Vec<NextStep> = Vec::new();
    let mut offer = |what, since: Option<Date>, until| {
        if !steps.iter().any(|it| it.what == what) {
            steps.push(NextStep {
                says: words::next(&what, since, until, today),
                records: what.records(),
                complaint_to: what.complaint_to(),
                letter: what.letter(),
                what,
                since,
                until,
            });
        }
    };
    match status {
        RequestStatus::Closed => offer(Next::Reopen, Some(since), None),
        RequestStatus::Drafted => {
            offer(Next::Send, Some(since), None);
            offer(Next::Close, Some(since), None);
        }
        RequestStatus::CameBack => {
            offer(Next::SendAgain, Some(since), None);
            offer(Next::Close, Some(since), None);
        }
        RequestStatus::AnsweredInFull => {
            offer(Next::Close, Some(since), None);
            offer(Next::ComplainToProvider, Some(since), None);
            // Taken up again after an answer that did not hold.
            if replayed.answer().is_none() {
                offer(Next::RecordAnswer, Some(since), None);
            }
        }
        _ => {
            let answer = replayed.answer();
            let asked = replayed.identity_open();
            if let Some(asked) = asked.filter(|_| answer.is_none()) {
                if !replayed.identity_shown() {
                    offer(Next::ShowIdentity, Some(asked), None);
                }
                offer(Next::RecordVerification, Some(asked), None);
            }
            let reminded = replayed.last(|step| matches!(step, Step::Reminded { .. }));
            let rebutted = replayed.last(|step| matches!(step, Step::Rebutted { .. }));
            let to_provider = replayed.complained(ComplaintTo::Provider);
            let to_authority = replayed.complained(ComplaintTo::Authority);
            let to_court = replayed.complained(ComplaintTo::Court);
            // When something may be said about silence or a refusal.
            let guide = guiding(clocks).and_then(|it| it.clock.due);
            let silence = guide
                .filter(|due| today > due.latest && answer.is_none())
                .and_then(|due| due.latest.tomorrow().ok());
            let refused = answer.map(|it| it.on);
            let handling = clocks
                .iter()
                .find(|it| it.clock.about == ClockAbout::Complaint);
            let unanswered = rebutted.is_none_or(|it| refused.is_some_and(|refused| it < refused));
            if let Some(since) = refused.filter(|_| {
                unanswered && to_provider.is_none() && to_authority.is_none() && to_court.is_none()
            }) {
                offer(Next::AnswerRefusal, Some(since), None);
            }
            if let Some(ground) = refused.or(silence) {
                if refused.is_none() && reminded.is_none() {
                    offer(Next::Remind, Some(ground), None);
                }
                if let Some(until) = replayed.grace().filter(|until| *until >= today) {
                    offer(Next::Wait, rebutted.or(reminded), Some(until));
                }
                if let Some(handling) = handling
                    .filter(|it| matches!(it.standing, ClockStanding::Running | ClockStanding::Due))
                    .and_then(|it| it.clock.due)
                {
                    offer(Next::Wait, to_provider, Some(handling.latest));
                }
                let asked_again = rebutted.or(reminded);
                if to_provider.is_none() {
                    offer(Next::ComplainToProvider, asked_again.or(Some(ground)), None);
                }
                if to_authority.is_none() {
                    let since = to_provider.or(asked_again).unwrap_or(ground);
                    offer(Next::ComplainToAuthority, Some(since), None);
                }
                // A refusal can be taken to court; who was only met with silence asks once more first, so
                // that the refusal can be shown (PIPL 50(2)).
                let ripe = refused.or(reminded).or(to_provider).or(to_authority);
                if let Some(since) = ripe.filter(|_| regime == Regime::Pipl && to_court.is_none()) {
                    offer(Next::GoToCourt, Some(since), None);
                }
            } else if let Some(due) = guide {
                offer(Next::Wait, Some(since), Some(due.latest));
            }
            let sent = replayed.first_sent();
            let sign = replayed.first(|step| {
                matches!(
                    step,
                    Step::Acknowledged { .. } | Step::IdentityAsked { .. } | Step::Answered { .. }
                )
            });
            if sign.is_none() {
                offer(Next::RecordAcknowledgment, sent, None);
            }
            let verified = replayed.first(|step| matches!(step, Step::IdentityVerified { .. }));
            let needs = clocks.iter().any(|it| {
                it.clock.kind == ClockKind::Promise && it.clock.state == ClockState::NotRunning
            });
            if needs && verified.is_none() && answer.is_none() {
                offer(Next::RecordVerification, sent, None);
            }
            if answer.is_none() {
                offer(Next::RecordExtension, sent, None);
            }
            offer(Next::RecordAnswer, sent, None);
            if let Some(since) = refused.or(to_authority).or(to_court) {
                offer(Next::Close, Some(since), None);
            }
        }
    }
    steps
}
