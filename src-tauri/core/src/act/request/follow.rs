//! What the next letter of a request takes from what happened to it.

use super::replay::Replayed;
use super::status::{ClockStanding, ClockView};
use super::step::{ComplaintTo, Outcome, Step};
use crate::act::deadline::{ClockAbout, ClockKind};
use crate::act::letter::{
    FollowUp, FollowUpKind, Happened, Lapsed, Occasion, PeriodOf, Refused, Undone,
};
use crate::know::catalogue::Regime;
use jiff::ToSpan;
use jiff::civil::Date;

/// How long a letter that follows leaves for the answer, in days. A suggestion that the person can change.
pub const GRACE: i32 = 10;

/// What happened so far, as the next letter tells it: the steps that letters know, by date as corrected.
pub(super) fn course(replayed: &Replayed) -> Vec<Happened> {
    replayed
        .steps()
        .filter_map(|(step, on)| occasion(step, on))
        .collect()
}

fn occasion(step: &Step, on: Date) -> Option<Happened> {
    let plain = |what, words: &str| Happened {
        on,
        what,
        channel: None,
        until: None,
        words: words.to_owned(),
    };
    Some(match step {
        Step::Sent {
            channel, reference, ..
        } => Happened {
            channel: *channel,
            ..plain(Occasion::Sent, reference)
        },
        Step::Acknowledged { reference, .. } => plain(Occasion::Acknowledged, reference),
        Step::IdentityAsked { what, .. } => plain(Occasion::IdentityAsked, what),
        Step::IdentityShown { what, .. } => plain(Occasion::IdentityShown, what),
        Step::IdentityVerified { .. } => plain(Occasion::IdentityVerified, ""),
        Step::Extended { until, reason, .. } => Happened {
            until: *until,
            ..plain(Occasion::Extended, reason)
        },
        Step::Answered { outcome, note, .. } => plain(
            match outcome {
                Outcome::Full => Occasion::Answered,
                Outcome::Part => Occasion::AnsweredInPart,
                Outcome::Refused => Occasion::Refused,
                Outcome::Nothing => Occasion::AnsweredWithNothing,
            },
            note,
        ),
        Step::Reminded { until, .. } => Happened {
            until: *until,
            ..plain(Occasion::Reminded, "")
        },
        Step::Rebutted { until, .. } => Happened {
            until: *until,
            ..plain(Occasion::Rebutted, "")
        },
        Step::Complained {
            to: ComplaintTo::Provider,
            reference,
            ..
        } => plain(Occasion::Complained, reference),
        Step::Complained {
            name, reference, ..
        } => {
            let named = [name.as_str(), reference].join(" ");
            plain(Occasion::Reported, named.trim())
        }
        // A letter that never arrived, what the person noted for themselves, and what the desk keeps for itself, is no
        // part of a letter.
        Step::Note { .. }
        | Step::CameBack { .. }
        | Step::Drafted { .. }
        | Step::Corrected { .. }
        | Step::Undone { .. }
        | Step::Closed { .. }
        | Step::Reopened { .. } => return None,
    })
}

/// One for each letter that can follow; none before the first letter was sent.
pub(super) fn follow_ups(
    replayed: &Replayed,
    clocks: &[ClockView],
    regime: Regime,
    today: Date,
) -> Vec<FollowUp> {
    let Some(sending) = replayed.sending() else {
        return Vec::new();
    };
    let refused = replayed
        .answer()
        .filter(|it| it.outcome != Outcome::Full)
        .map(|answer| Refused {
            on: answer.on,
            undone: match answer.outcome {
                Outcome::Full | Outcome::Refused => Undone::All,
                Outcome::Part => Undone::Part,
                Outcome::Nothing => Undone::Unaddressed,
            },
            reasons: answer.reasons.to_vec(),
            quote: answer.note.to_owned(),
        });
    let lapsed = lapsed(clocks, regime);
    [
        FollowUpKind::Reminder,
        FollowUpKind::Rebuttal,
        FollowUpKind::Complaint,
        FollowUpKind::RegulatorComplaint,
        FollowUpKind::Claim,
    ]
    .into_iter()
    .map(|kind| FollowUp {
        kind,
        number: String::new(),
        sent: sending.on,
        channel: sending.channel,
        reference: sending.reference.to_owned(),
        lapsed: lapsed.filter(|_| kind != FollowUpKind::Rebuttal),
        // A reminder speaks of silence, not of what was answered.
        refused: refused.clone().filter(|_| kind != FollowUpKind::Reminder),
        // Neither an authority nor a court is given a day.
        answer_by: (!matches!(kind, FollowUpKind::RegulatorComplaint | FollowUpKind::Claim))
            .then(|| today.checked_add(GRACE.days()).ok())
            .flatten(),
    })
    .collect()
}

/// The period that has run out without an answer. A yardstick or a standard is nobody's promise, and no law;
/// China's law sets no figure.
fn lapsed(clocks: &[ClockView], regime: Regime) -> Option<Lapsed> {
    let out = clocks.iter().find(|it| {
        let binds = match it.clock.kind {
            ClockKind::Promise => true,
            ClockKind::Law => regime != Regime::Pipl,
            ClockKind::Yardstick | ClockKind::Standard => false,
        };
        binds
            && it.clock.about == ClockAbout::Request
            && matches!(it.standing, ClockStanding::Overdue | ClockStanding::Late)
    })?;
    let clock = &out.clock;
    Some(Lapsed {
        clock: match clock.kind {
            ClockKind::Law => PeriodOf::Law,
            _ => PeriodOf::Promise,
        },
        from: clock.from?,
        until: clock.first.or(clock.due)?.latest,
        extended: (!clock.extended.is_empty())
            .then_some(clock.due)
            .flatten()
            .map(|it| it.latest),
    })
}
