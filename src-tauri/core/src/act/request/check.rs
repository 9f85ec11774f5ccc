//! Whether a step can follow what is recorded.

use super::replay::{Replayed, counting};
use super::step::{ComplaintTo, Outcome, Recorded, Step};
use crate::act::deadline::Figure;
use crate::act::letter::Refusal;
use crate::base::problem::Problem;
use crate::know::catalogue::Regime;
use jiff::Timestamp;
use jiff::civil::Date;

/// The longest text of an event, in characters.
const LONGEST_TEXT: usize = 2_000;

/// Whether a step can follow what is recorded. `today` is the civil date in Asia/Shanghai. Nothing is
/// changed; the first rule that is broken is named.
pub fn check(recorded: &[Recorded], step: &Step, today: Date) -> Result<(), Problem> {
    let refuse = |rule: &str| {
        Err(Problem::StepRefused {
            rule: rule.to_owned(),
        })
    };
    let before = Replayed::new(recorded);
    let began = before.first(|step| matches!(step, Step::Drafted { .. }));
    let sent = before.first_sent();
    for text in step.texts() {
        if text.chars().count() > LONGEST_TEXT {
            return Err(Problem::FieldTooLong {
                field: "details".to_owned(),
                limit: LONGEST_TEXT,
            });
        }
    }

    match (step, began) {
        (Step::Drafted { .. }, Some(_)) => return refuse("drafted-already"),
        (Step::Drafted { .. }, None) => {}
        (_, None) => return refuse("no-letter"),
        _ => {}
    }
    let after_sending = !matches!(
        step,
        Step::Drafted { .. }
            | Step::Sent { .. }
            | Step::Note { .. }
            | Step::Corrected { .. }
            | Step::Undone { .. }
            | Step::Closed { .. }
            | Step::Reopened { .. }
    );
    if after_sending && sent.is_none() {
        return refuse("not-sent");
    }
    let closed = before.closed();
    match step {
        Step::Reopened { .. } if closed.is_none() => return refuse("not-closed"),
        Step::Reopened { .. }
        | Step::Note { .. }
        | Step::Corrected { .. }
        | Step::Undone { .. } => {}
        _ if closed.is_some() => return refuse("closed"),
        _ => {}
    }

    let answer = before.answer();
    match step {
        Step::Answered {
            outcome,
            reasons,
            note,
            ..
        } => {
            if answer.is_some_and(|it| it.outcome == Outcome::Full) {
                return refuse("answered-already");
            }
            match (outcome, reasons.is_empty()) {
                (Outcome::Full, false) => return refuse("reason-for-full"),
                (Outcome::Part | Outcome::Refused, true) => return refuse("reason-missing"),
                _ if reasons.contains(&Refusal::Other) && note.trim().is_empty() => {
                    return refuse("reason-missing");
                }
                _ => {}
            }
        }
        Step::CameBack { .. } if before.sending().is_none() => return refuse("all-came-back"),
        Step::IdentityShown { .. } if before.first(identity_asked).is_none() => {
            return refuse("identity-not-asked");
        }
        Step::Rebutted { .. } if answer.is_none_or(|it| it.outcome == Outcome::Full) => {
            return refuse("nothing-to-rebut");
        }
        Step::Rebutted {
            on,
            until: Some(until),
        } if until <= on => return refuse("reminder-backwards"),
        Step::Undone { of } => return check_undone(recorded, *of, today),
        Step::Extended {
            on,
            until,
            by,
            reason,
        } => {
            if answer.is_some_and(|it| it.outcome == Outcome::Full) {
                return refuse("answered-already");
            }
            if reason.trim().is_empty() {
                return refuse("reason-missing");
            }
            match (until, by) {
                (Some(until), None) if until <= on || until.year() >= 2200 => {
                    return refuse("extension-backwards");
                }
                (None, Some(by)) if by.value == 0 || by.value > Figure::MOST => {
                    return refuse("extension-figure");
                }
                (Some(_), None) | (None, Some(_)) => {}
                _ => return refuse("extension-figure"),
            }
        }
        Step::IdentityVerified { .. } => {
            let verified = before.first(|step| matches!(step, Step::IdentityVerified { .. }));
            if verified.is_some() && before.identity_open().is_none() {
                return refuse("verified-already");
            }
        }
        Step::Reminded {
            on,
            until: Some(until),
        } if until <= on => return refuse("reminder-backwards"),
        Step::Reminded { .. } if answer.is_some_and(|it| it.outcome == Outcome::Full) => {
            return refuse("answered-already");
        }
        Step::Complained {
            to: ComplaintTo::Authority | ComplaintTo::Court,
            name,
            ..
        } if name.trim().is_empty() => return refuse("authority-missing"),
        Step::Note { text, .. } if text.trim().is_empty() => return refuse("note-empty"),
        _ => {}
    }
    check_date(recorded, step, today)
}

fn identity_asked(step: &Step) -> bool {
    matches!(step, Step::IdentityAsked { .. })
}

/// What another step rests on cannot be taken back before that step is; the letter itself is erased, not
/// taken back.
fn check_undone(recorded: &[Recorded], of: u64, today: Date) -> Result<(), Problem> {
    let refuse = |rule: &str| {
        Err(Problem::StepRefused {
            rule: rule.to_owned(),
        })
    };
    let event = counting(recorded).find(|it| it.seq == of);
    match event.map(|it| &it.step) {
        None | Some(Step::Undone { .. } | Step::Corrected { .. }) => {
            return refuse("undo-of-nothing");
        }
        Some(Step::Drafted { .. }) => return refuse("undo-of-letter"),
        Some(_) => {}
    }
    // The list is gone through once with the step and once without: what can no longer follow needs it.
    let broken = |without: Option<u64>| {
        let mut list: Vec<Recorded> = Vec::new();
        let mut broken = 0;
        for it in counting(recorded).filter(|it| Some(it.seq) != without) {
            if matches!(it.step, Step::Corrected { of, .. } if Some(of) == without) {
                continue;
            }
            broken += usize::from(check(&list, &it.step, today).is_err());
            list.push(it.clone());
        }
        broken
    };
    if broken(Some(of)) > broken(None) {
        return refuse("undo-needed");
    }
    Ok(())
}

/// Whose law the request rests on.
fn regime(recorded: &[Recorded], step: &Step) -> Regime {
    let steps = recorded.iter().map(|it| &it.step).chain([step]);
    let mut regimes = steps.filter_map(|it| match it {
        Step::Drafted { regime, .. } => Some(*regime),
        _ => None,
    });
    regimes.next().unwrap_or(Regime::Pipl)
}

/// No date in the future, none before the request.
fn check_date(recorded: &[Recorded], step: &Step, today: Date) -> Result<(), Problem> {
    let (date, about) = match step {
        Step::Corrected { of, to } => {
            let event = recorded.iter().find(|event| event.seq == *of);
            match event.filter(|event| event.step.on().is_some()) {
                Some(event) => (*to, &event.step),
                None => {
                    return Err(Problem::StepRefused {
                        rule: "correction-of-nothing".to_owned(),
                    });
                }
            }
        }
        step => match step.on() {
            Some(on) => (on, step),
            None => return Ok(()),
        },
    };
    if date > today {
        return Err(Problem::DateFuture {
            date: date.to_string(),
            today: today.to_string(),
            place: regime(recorded, step).id().to_owned(),
        });
    }
    // The list as it would be, so that a correction is held against every other date too.
    let mut all = recorded.to_vec();
    all.push(Recorded {
        seq: u64::MAX,
        at: Timestamp::UNIX_EPOCH,
        step: step.clone(),
    });
    let after = Replayed::new(&all);
    let began = after
        .first(|step| matches!(step, Step::Drafted { .. }))
        .unwrap_or(date);
    let sent = after.first_sent();
    let needs_sending = |step: &Step| {
        !matches!(
            step,
            Step::Drafted { .. } | Step::Sent { .. } | Step::Note { .. } | Step::Closed { .. }
        )
    };
    // Moving the beginning is held against what followed it; anything else against the beginning.
    let (itself, moves) = match step {
        Step::Corrected { of, .. } => (
            *of,
            matches!(about, Step::Drafted { .. } | Step::Sent { .. }),
        ),
        _ => (u64::MAX, false),
    };
    for (event, on) in &after.events {
        let Some(on) = *on else { continue };
        let earliest = match sent {
            Some(sent) if needs_sending(&event.step) => sent,
            _ => began,
        };
        if on >= earliest {
            continue;
        }
        if event.seq == itself {
            return Err(Problem::DateBeforeRequest {
                date: date.to_string(),
                earliest: earliest.to_string(),
            });
        }
        if moves {
            return Err(Problem::DateAfterAnother {
                date: date.to_string(),
                other: on.to_string(),
            });
        }
    }
    if let Step::Corrected { of, to } = step {
        let extended = recorded.iter().find(|event| event.seq == *of);
        if let Some(Step::Extended {
            until: Some(until), ..
        }) = extended.map(|it| &it.step)
            && until <= to
        {
            return Err(Problem::StepRefused {
                rule: "extension-backwards".to_owned(),
            });
        }
    }
    Ok(())
}
