//! Requests from the draft on, as they go and as they are corrected.

use super::{History, answered, clock, day, extended, offered, rule, sent};
use desk::{
    ClockKind, ClockStanding, Closing, ComplaintTo, Facts, Language, Next, Outcome, Problem,
    Recorded, Refusal, RequestStatus, Right, Step, agenda,
};

#[test]
fn the_letter_is_called_what_its_request_is_in_the_readers_language() {
    let view = History::new("kingsoft-cloud", "deletion", "2026-09-10").view("2026-09-10");
    let written = &view.events[0].detail;
    assert_eq!(written, &view.named);
    assert_eq!(written.get(Language::ZhCn), view.title);
    assert_eq!(
        written.get(Language::EnUs),
        "Request for deletion of personal information"
    );
}

#[test]
fn a_deletion_at_kingsoft_from_the_draft_to_the_complaint() {
    let mut history = History::new("kingsoft-cloud", "deletion", "2026-09-10");
    let view = history.view("2026-09-10");
    assert_eq!(
        (view.status, view.facts, view.right),
        (RequestStatus::Drafted, Facts::Present, Right::Deletion)
    );
    assert_eq!(offered(&view)[0], Next::Send);
    assert!(
        view.clocks
            .iter()
            .all(|it| it.standing == ClockStanding::Still)
    );

    history.add(sent("2026-09-10"), "2026-09-10");
    let view = history.view("2026-09-10");
    assert!(offered(&view).contains(&Next::RecordAcknowledgment));
    // The promise starts with identity; until then the person waits by the yardstick.
    assert_eq!(
        clock(&view, "promise-request"),
        (None, ClockStanding::Still)
    );

    history.add(
        Step::Acknowledged {
            on: day("2026-09-11"),
            reference: "K-7".into(),
        },
        "2026-09-11",
    );
    let view = history.view("2026-09-11");
    // Sunday 20 September is worked; 25 to 27 September and 1 to 7 October are off.
    assert_eq!(
        clock(&view, "yardstick-request"),
        (Some(day("2026-10-09")), ClockStanding::Running)
    );
    assert_eq!(
        (offered(&view)[0], view.next[0].until),
        (Next::Wait, Some(day("2026-10-09")))
    );

    history.add(
        Step::IdentityAsked {
            on: day("2026-09-14"),
            what: "身份证复印件".into(),
        },
        "2026-09-14",
    );
    let view = history.view("2026-09-14");
    assert_eq!(view.status, RequestStatus::IdentityAsked);
    assert_eq!(
        offered(&view)[..2],
        [Next::ShowIdentity, Next::RecordVerification]
    );
    assert_eq!(
        clock(&view, "promise-request"),
        (None, ClockStanding::Still),
        "paused"
    );

    history.add(
        Step::IdentityVerified {
            on: day("2026-09-15"),
        },
        "2026-09-15",
    );
    let view = history.view("2026-10-12");
    assert_eq!(
        clock(&view, "promise-request"),
        (Some(day("2026-10-12")), ClockStanding::Due)
    );
    assert_eq!(
        view.overdue.as_deref(),
        Some("yardstick-request"),
        "the last day of the promise is no breach of it"
    );

    history.add(extended("2026-10-12"), "2026-10-12");
    let view = history.view("2026-10-20");
    assert_eq!(view.status, RequestStatus::Extended);
    assert_eq!(
        clock(&view, "promise-request"),
        (Some(day("2026-11-02")), ClockStanding::Running)
    );
    assert_eq!(
        (offered(&view)[0], view.next[0].until),
        (Next::Wait, Some(day("2026-11-02")))
    );

    // Had they said nothing, a reminder would be offered the day after.
    let silent = history.view("2026-11-04");
    assert_eq!(silent.overdue.as_deref(), Some("promise-request"));
    let promise = silent
        .clocks
        .iter()
        .find(|it| it.id == "promise-request")
        .expect("the promise");
    assert_eq!((promise.days_over, promise.working_days_over), (2, 2));
    assert_eq!(
        (offered(&silent)[0], silent.next[0].since),
        (Next::Remind, Some(day("2026-11-03")))
    );
    assert!(offered(&silent).contains(&Next::ComplainToProvider));

    history.add(
        answered(
            "2026-10-30",
            Outcome::Refused,
            Some(Refusal::AccountHasResources),
        ),
        "2026-10-30",
    );
    let view = history.view("2026-11-04");
    assert_eq!(
        (view.status, view.refusals.as_slice()),
        (
            RequestStatus::Refused,
            [Refusal::AccountHasResources].as_slice()
        )
    );
    assert_eq!(clock(&view, "promise-request").1, ClockStanding::Met);
    assert_eq!(clock(&view, "yardstick-request").1, ClockStanding::Late);
    assert_eq!(view.overdue, None, "answered, if not as asked");
    assert_eq!(
        offered(&view)[..3],
        [
            Next::AnswerRefusal,
            Next::ComplainToProvider,
            Next::ComplainToAuthority
        ]
    );
    assert!(!offered(&view).contains(&Next::Remind));

    let complained = |on: &str, to, name: &str| Step::Complained {
        on: day(on),
        to,
        name: name.into(),
        reference: String::new(),
    };
    history.add(
        complained("2026-11-03", ComplaintTo::Provider, ""),
        "2026-11-03",
    );
    let view = history.view("2026-11-04");
    assert_eq!(
        clock(&view, "yardstick-complaint"),
        (Some(day("2026-11-24")), ClockStanding::Running)
    );
    assert_eq!(
        (offered(&view)[0], view.next[0].until),
        (Next::Wait, Some(day("2026-11-24")))
    );
    let view = history.view("2026-11-25");
    assert_eq!(view.overdue.as_deref(), Some("yardstick-complaint"));
    assert_eq!(offered(&view)[0], Next::ComplainToAuthority);

    history.add(
        complained("2026-11-25", ComplaintTo::Authority, "12377"),
        "2026-11-25",
    );
    history.add(
        Step::Closed {
            on: day("2026-11-26"),
            why: Closing::Elsewhere,
        },
        "2026-11-26",
    );
    let view = history.view("2026-11-26");
    assert_eq!(
        (view.status, offered(&view)),
        (RequestStatus::Closed, vec![Next::Reopen])
    );
    assert_eq!(view.overdue, None);
    assert!(agenda(std::slice::from_ref(&view)).is_empty());
    for language in Language::ALL {
        let lines = view
            .timeline(language)
            .into_iter()
            .chain([view.status_line(language)]);
        let next = view.next.iter().map(|it| it.line(language));
        let clocks = view.clocks.iter().map(|it| it.line(language));
        for line in lines.chain(next).chain(clocks) {
            assert!(!line.contains("request-") && !line.contains('{'), "{line}");
        }
    }
    assert!(
        view.timeline(Language::ZhCn)[6].contains("拒绝：称账号仍有资源"),
        "{:?}",
        view.timeline(Language::ZhCn)
    );
}

#[test]
fn a_corrected_date_counts_and_the_old_one_stays_visible() {
    let today = "2026-11-22";
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    history.add(
        Step::IdentityVerified {
            on: day("2026-09-16"),
        },
        today,
    );
    let verified = history.recorded[2].seq;
    history.add(
        Step::Corrected {
            of: verified,
            to: day("2026-09-15"),
        },
        today,
    );
    let view = history.view(today);
    assert_eq!(clock(&view, "promise-request").0, Some(day("2026-10-12")));
    let event = &view.events[2];
    assert_eq!((event.on, event.corrections.len()), (day("2026-09-15"), 1));
    assert_eq!(event.corrections[0].from, day("2026-09-16"));
    assert!(matches!(event.event, Step::IdentityVerified { on } if on == day("2026-09-16")));
    assert!(
        event
            .line(Language::EnUs)
            .contains("recorded as Sep 16, 2026 before")
    );

    history.add(
        Step::Corrected {
            of: verified,
            to: day("2026-09-14"),
        },
        today,
    );
    let corrections = &history.view(today).events[2].corrections;
    assert_eq!(
        (corrections[1].from, corrections[1].to),
        (day("2026-09-15"), day("2026-09-14"))
    );

    // Before the request, after what followed, in the future: refused, from both ends.
    let correct = |of, to: &str| Step::Corrected { of, to: day(to) };
    assert!(matches!(
        history.refused(correct(verified, "2026-09-09"), today),
        Problem::DateBeforeRequest { .. }
    ));
    assert!(matches!(
        history.refused(correct(verified, "2026-11-23"), today),
        Problem::DateFuture { .. }
    ));
    let sent_seq = history.recorded[1].seq;
    assert_eq!(
        history.refused(correct(sent_seq, "2026-09-20"), today),
        Problem::DateAfterAnother {
            date: "2026-09-20".into(),
            other: "2026-09-14".into()
        }
    );
    let correction = history.recorded[3].seq;
    assert_eq!(
        history.refused(correct(correction, "2026-09-14"), today),
        rule("correction-of-nothing")
    );
}

#[test]
fn a_request_outlives_its_policy() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    history.add(
        Step::IdentityVerified {
            on: day("2026-09-15"),
        },
        "2026-09-15",
    );
    history
        .catalogue
        .policies
        .retain(|it| it.id != "kingsoft-cloud");
    let view = history.view("2026-10-20");
    assert_eq!(
        (view.facts, view.status),
        (Facts::PolicyGone, RequestStatus::IdentityVerified)
    );
    assert!(
        view.clocks
            .iter()
            .all(|it| it.clock.kind != ClockKind::Promise)
    );
    assert_eq!(view.overdue.as_deref(), Some("yardstick-request"));
    assert_eq!(offered(&view)[0], Next::Remind);
    assert!(view.facts_line(Language::ZhCn).is_some());
    assert_eq!(
        history.check(&answered("2026-10-19", Outcome::Full, None), "2026-10-20"),
        Ok(())
    );

    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    for policy in &mut history.catalogue.policies {
        policy.version = day("2026-08-01");
    }
    assert_eq!(history.view("2026-09-20").facts, Facts::OtherVersion);
    for policy in &mut history.catalogue.policies {
        policy.rights.clear();
    }
    assert_eq!(history.view("2026-09-20").facts, Facts::OfferGone);
}

#[test]
fn steps_read_back_as_they_were_written() {
    let history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    for recorded in &history.recorded {
        let json = serde_json::to_string(recorded).expect("JSON");
        let again: Recorded = serde_json::from_str(&json).expect("its own JSON");
        assert_eq!(again, *recorded);
    }
    let json = serde_json::to_value(extended("2026-09-20")).expect("JSON");
    assert_eq!(
        (&json["step"], &json["by"]["unit"]),
        (&"extended".into(), &"working-days".into())
    );
    assert!(
        serde_json::from_str::<Step>(r#"{"step":"identity-verified","on":"2026-02-29"}"#).is_err()
    );
}
