//! What can be done now, the most useful first.

use super::replay::Replayed;
use super::status::{ClockStanding, ClockView, RequestStatus, guiding};
use super::step::{ComplaintTo, Step};
use crate::act::deadline::{ClockAbout, ClockKind, ClockState};
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    /// Send the letter.
    Send,
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
    /// Close the request.
    Close,
    /// Take it up again.
    Reopen,
}

impl Next {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::RecordAcknowledgment => "record-acknowledgment",
            Self::ShowIdentity => "show-identity",
            Self::RecordVerification => "record-verification",
            Self::Wait => "wait",
            Self::RecordAnswer => "record-answer",
            Self::RecordExtension => "record-extension",
            Self::Remind => "remind",
            Self::AnswerRefusal => "answer-refusal",
            Self::ComplainToProvider => "complain-to-provider",
            Self::ComplainToAuthority => "complain-to-authority",
            Self::Close => "close",
            Self::Reopen => "reopen",
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
}

pub(super) fn next_steps(
    replayed: &Replayed,
    status: RequestStatus,
    since: Date,
    clocks: &[ClockView],
    today: Date,
) -> Vec<NextStep> {
    let mut steps: Vec<NextStep> = Vec::new();
    let mut offer = |what, since: Option<Date>, until| {
        if !steps.iter().any(|it| it.what == what) {
            steps.push(NextStep { what, since, until });
        }
    };
    match status {
        RequestStatus::Closed => offer(Next::Reopen, Some(since), None),
        RequestStatus::Drafted => {
            offer(Next::Send, Some(since), None);
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
                offer(Next::ShowIdentity, Some(asked), None);
                offer(Next::RecordVerification, Some(asked), None);
            }
            let reminded = replayed.last(|step| matches!(step, Step::Reminded { .. }));
            let to_provider = replayed.complained(ComplaintTo::Provider);
            let to_authority = replayed.complained(ComplaintTo::Authority);
            // When something may be said about silence or a refusal.
            let guide = guiding(clocks).and_then(|it| it.clock.due);
            let silence = guide
                .filter(|due| today > due.latest && answer.is_none())
                .and_then(|due| due.latest.tomorrow().ok());
            let refused = answer.map(|it| it.2);
            let handling = clocks
                .iter()
                .find(|it| it.clock.about == ClockAbout::Complaint);
            let grace = replayed.steps().rev().find_map(|(step, _)| match step {
                Step::Reminded { until, .. } => Some(*until),
                _ => None,
            });
            if let Some(since) = refused.filter(|_| to_provider.is_none() && to_authority.is_none())
            {
                offer(Next::AnswerRefusal, Some(since), None);
            }
            if let Some(ground) = refused.or(silence) {
                let waits = grace.flatten().filter(|until| *until >= today);
                if refused.is_none() && reminded.is_none() {
                    offer(Next::Remind, Some(ground), None);
                }
                if let Some(until) = waits {
                    offer(Next::Wait, reminded, Some(until));
                }
                if let Some(handling) = handling
                    .filter(|it| matches!(it.standing, ClockStanding::Running | ClockStanding::Due))
                    .and_then(|it| it.clock.due)
                {
                    offer(Next::Wait, to_provider, Some(handling.latest));
                }
                if to_provider.is_none() {
                    offer(Next::ComplainToProvider, reminded.or(Some(ground)), None);
                }
                if to_authority.is_none() {
                    let since = to_provider.or(reminded).unwrap_or(ground);
                    offer(Next::ComplainToAuthority, Some(since), None);
                }
            } else if let Some(due) = guide {
                offer(Next::Wait, Some(since), Some(due.latest));
            }
            let sign = replayed.first(|step| {
                matches!(
                    step,
                    Step::Acknowledged { .. } | Step::IdentityAsked { .. } | Step::Answered { .. }
                )
            });
            if sign.is_none() {
                offer(Next::RecordAcknowledgment, replayed.sent(), None);
            }
            let verified = replayed.first(|step| matches!(step, Step::IdentityVerified { .. }));
            let needs = clocks.iter().any(|it| {
                it.clock.kind == ClockKind::Promise && it.clock.state == ClockState::NotRunning
            });
            if needs && verified.is_none() && answer.is_none() {
                offer(Next::RecordVerification, replayed.sent(), None);
            }
            if answer.is_none() {
                offer(Next::RecordExtension, replayed.sent(), None);
            }
            offer(Next::RecordAnswer, replayed.sent(), None);
            if refused.is_some() || to_authority.is_some() {
                offer(Next::Close, refused.or(to_authority), None);
            }
        }
    }
    steps
}
