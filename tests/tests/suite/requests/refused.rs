//! What cannot be part of a request.

use super::{History, REQUEST, answered, clock, day, extended, offered, rule, sent};
use desk::{
    Closing, ComplaintTo, Count, Figure, Next, Outcome, Problem, Refusal, RequestStatus, Step,
    view_request,
};

#[test]
fn a_date_that_cannot_be_is_refused_and_nothing_changes() {
    let history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    let before = history.recorded.clone();
    let acknowledged = |on: &str| Step::Acknowledged {
        on: day(on),
        reference: String::new(),
    };
    assert_eq!(
        history.refused(acknowledged("2026-09-09"), "2026-09-12"),
        Problem::DateBeforeRequest {
            date: "2026-09-09".into(),
            earliest: "2026-09-10".into()
        }
    );
    assert_eq!(
        history.refused(acknowledged("2026-09-13"), "2026-09-12"),
        Problem::DateFuture {
            date: "2026-09-13".into(),
            today: "2026-09-12".into(),
            place: "pipl".into()
        }
    );
    let unsent = History::new("kingsoft-cloud", "deletion", "2026-09-10");
    assert!(matches!(
        unsent.refused(sent("2026-09-09"), "2026-09-12"),
        Problem::DateBeforeRequest { .. }
    ));
    assert_eq!(history.recorded, before);
}

#[test]
fn steps_that_contradict_what_is_recorded_are_refused() {
    let today = "2026-11-22";
    let unsent = History::new("kingsoft-cloud", "deletion", "2026-09-10");
    assert_eq!(
        unsent.refused(unsent.recorded[0].step.clone(), today),
        rule("drafted-already")
    );
    assert_eq!(
        unsent.refused(extended("2026-09-20"), today),
        rule("not-sent")
    );
    assert_eq!(
        unsent.refused(Step::Reopened { on: day(today) }, today),
        rule("not-closed")
    );
    let nothing = History {
        recorded: Vec::new(),
        ..unsent
    };
    assert_eq!(
        nothing.refused(sent("2026-09-20"), today),
        rule("no-letter")
    );
    assert!(
        view_request(
            REQUEST,
            &[],
            &nothing.catalogue,
            &nothing.calendar,
            day(today)
        )
        .is_none()
    );

    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    for (step, expected) in [
        (
            answered("2026-09-20", Outcome::Refused, None),
            "reason-missing",
        ),
        (
            answered("2026-09-20", Outcome::Part, Some(Refusal::Other)),
            "reason-missing",
        ),
        (
            answered("2026-09-20", Outcome::Full, Some(Refusal::LegalRetention)),
            "reason-for-full",
        ),
        (
            Step::Extended {
                on: day("2026-09-20"),
                until: None,
                by: None,
                reason: "x".into(),
            },
            "extension-figure",
        ),
        (
            Step::Extended {
                on: day("2026-09-20"),
                until: Some(day("2026-10-20")),
                by: Some(Figure::new(1, Count::Days)),
                reason: "x".into(),
            },
            "extension-figure",
        ),
        (
            Step::Extended {
                on: day("2026-09-20"),
                until: None,
                by: Some(Figure::new(0, Count::Days)),
                reason: "x".into(),
            },
            "extension-figure",
        ),
        (
            Step::Extended {
                on: day("2026-09-20"),
                until: Some(day("2026-09-20")),
                by: None,
                reason: "x".into(),
            },
            "extension-backwards",
        ),
        (
            Step::Extended {
                on: day("2026-09-20"),
                until: Some(day("2026-10-20")),
                by: None,
                reason: " ".into(),
            },
            "reason-missing",
        ),
        (
            Step::Reminded {
                on: day("2026-09-20"),
                until: Some(day("2026-09-19")),
            },
            "reminder-backwards",
        ),
        (
            Step::Complained {
                on: day("2026-09-20"),
                to: ComplaintTo::Authority,
                name: String::new(),
                reference: String::new(),
            },
            "authority-missing",
        ),
        (
            Step::Note {
                on: day("2026-09-20"),
                text: "\n".into(),
            },
            "note-empty",
        ),
        (
            Step::Corrected {
                of: 99,
                to: day("2026-09-20"),
            },
            "correction-of-nothing",
        ),
    ] {
        assert_eq!(history.refused(step, today), rule(expected));
    }
    let long = Step::Note {
        on: day("2026-09-20"),
        text: "长".repeat(2_001),
    };
    assert!(matches!(
        history.refused(long, today),
        Problem::FieldTooLong { .. }
    ));

    // Verified without having been asked is possible, twice is not, unless it was asked for again.
    let verified = || Step::IdentityVerified {
        on: day("2026-09-21"),
    };
    history.add(verified(), today);
    assert_eq!(history.refused(verified(), today), rule("verified-already"));
    history.add(
        Step::IdentityAsked {
            on: day("2026-09-22"),
            what: String::new(),
        },
        today,
    );
    history.add(
        Step::IdentityVerified {
            on: day("2026-09-23"),
        },
        today,
    );
    // What has begun to run is not begun anew by asking again.
    assert_eq!(
        clock(&history.view(today), "promise-request").0,
        Some(day("2026-10-19"))
    );

    history.add(answered("2026-10-09", Outcome::Full, None), today);
    assert_eq!(
        history.refused(answered("2026-10-10", Outcome::Full, None), today),
        rule("answered-already")
    );
    assert_eq!(
        history.refused(extended("2026-10-10"), today),
        rule("answered-already")
    );
    assert_eq!(offered(&history.view(today))[0], Next::Close);
    history.add(
        Step::Closed {
            on: day("2026-10-12"),
            why: Closing::Fulfilled,
        },
        today,
    );
    assert_eq!(history.refused(sent("2026-10-13"), today), rule("closed"));
    history.add(
        Step::Note {
            on: day("2026-10-13"),
            text: "仍收到短信".into(),
        },
        today,
    );
    history.add(
        Step::Reopened {
            on: day("2026-10-14"),
        },
        today,
    );
    history.add(
        answered("2026-10-20", Outcome::Part, Some(Refusal::NoReasonsGiven)),
        today,
    );
    assert_eq!(history.view(today).status, RequestStatus::AnsweredInPart);
}
