//! Steps that life has: what comes back, what says nothing, what was recorded by mistake; and what follows.

use super::requests::{History, clock, day, offered, rule, sent};
use desk::letter::{Authority, FollowUpKind, Occasion, PeriodOf};
use desk::{
    Channel, ClockStanding, ComplaintTo, GRACE, Language, Next, Outcome, Problem, Recorded,
    Refusal, RequestStatus, ReturnReason, Step, StepKind,
};
use jiff::{Timestamp, ToSpan};

fn came_back(on: &str) -> Step {
    Step::CameBack {
        on: day(on),
        why: ReturnReason::Undeliverable,
        note: "550 no such user".into(),
    }
}

fn answered(on: &str, outcome: Outcome, reasons: &[Refusal]) -> Step {
    Step::Answered {
        on: day(on),
        outcome,
        reasons: reasons.to_vec(),
        note: String::new(),
    }
}

#[test]
fn a_letter_that_came_back_stops_its_clocks_until_it_is_sent_again() {
    let today = "2026-09-20";
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    assert_eq!(
        history.refused(came_back("2026-09-09"), today),
        Problem::DateBeforeRequest {
            date: "2026-09-09".into(),
            earliest: "2026-09-10".into()
        }
    );
    history.add(came_back("2026-09-12"), today);
    let view = history.view(today);
    assert_eq!(view.status, RequestStatus::CameBack);
    assert_eq!(offered(&view)[0], Next::SendAgain);
    assert!(view.clocks.iter().all(|it| it.clock.due.is_none()));
    assert!(
        view.follow_ups.is_empty(),
        "nothing arrived that could be followed on"
    );
    assert_eq!(
        history.refused(came_back("2026-09-13"), today),
        rule("all-came-back")
    );

    history.add(
        Step::Sent {
            on: day("2026-09-14"),
            channel: Some(Channel::Post),
            reference: "EMS 1".into(),
        },
        today,
    );
    let view = history.view(today);
    assert_eq!(view.status, RequestStatus::Sent);
    assert_eq!(view.events[3].what.get(Language::EnUs), "Sent again");
    let yardstick = view.clocks.iter().find(|it| it.id == "yardstick-request");
    assert_eq!(
        yardstick.and_then(|it| it.clock.from),
        Some(day("2026-09-14"))
    );
    let next = &view.follow_ups[0];
    assert_eq!(
        (next.sent, next.channel),
        (day("2026-09-14"), Some(Channel::Post))
    );

    // Of two ways the one that did not come back counts.
    let mut both = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    both.add(sent("2026-09-11"), today);
    both.add(came_back("2026-09-12"), today);
    let view = both.view(today);
    assert_eq!(view.status, RequestStatus::Sent);
    assert_eq!(clock(&view, "yardstick-request").1, ClockStanding::Running);
}

#[test]
fn what_is_recorded_late_counts_from_the_day_on_which_it_happened() {
    let today = "2026-10-20";
    let acknowledged = |on: &str| Step::Acknowledged {
        on: day(on),
        reference: String::new(),
    };
    let reminded = |on: &str, until: &str| Step::Reminded {
        on: day(on),
        until: Some(day(until)),
    };
    let sent_on = |on| History::sent("kingsoft-cloud", "deletion", on);
    // A refusal is in the history; the receipt of weeks before is found and recorded.
    let mut history = sent_on("2026-09-10");
    history.add(
        answered("2026-09-28", Outcome::Refused, &[Refusal::IdDemanded]),
        today,
    );
    history.add(acknowledged("2026-09-14"), today);
    history.add(acknowledged("2026-09-12"), today);
    let view = history.view(today);
    assert_eq!(
        (view.status, view.since),
        (RequestStatus::Refused, day("2026-09-28"))
    );
    let confirmed = view
        .clocks
        .iter()
        .find(|it| it.clock.about == desk::ClockAbout::Confirmation);
    assert!(confirmed.is_none_or(|it| it.standing == ClockStanding::Met));
    // Of two answers the later one stands, whichever was recorded first.
    history.add(answered("2026-09-20", Outcome::Nothing, &[]), today);
    let view = history.view(today);
    assert_eq!(
        (view.status, view.since),
        (RequestStatus::Refused, day("2026-09-28"))
    );
    let refused = view.follow_ups.iter().find_map(|it| it.refused.as_ref());
    assert_eq!(refused.map(|it| it.on), Some(day("2026-09-28")));
    // An answer that was overlooked ends the waiting, though a reminder went out after it.
    let mut history = sent_on("2026-09-10");
    history.add(reminded("2026-10-08", "2026-10-18"), today);
    history.add(reminded("2026-10-02", "2026-10-12"), today);
    history.add(answered("2026-09-28", Outcome::Full, &[]), today);
    assert_eq!(history.view(today).status, RequestStatus::AnsweredInFull);
    // What was sent after that day is not what came back on it.
    let mut history = sent_on("2026-09-10");
    history.add(sent("2026-09-15"), today);
    history.add(came_back("2026-09-13"), today);
    let view = history.view(today);
    let yardstick = view.clocks.iter().find(|it| it.id == "yardstick-request");
    assert_eq!(
        yardstick.and_then(|it| it.clock.from),
        Some(day("2026-09-15"))
    );
    // Identity that was verified stays so when the asking is recorded after it.
    let mut history = sent_on("2026-09-10");
    history.add(acknowledged("2026-09-11"), today);
    history.add(
        Step::IdentityVerified {
            on: day("2026-09-15"),
        },
        today,
    );
    history.add(
        Step::IdentityAsked {
            on: day("2026-09-12"),
            what: String::new(),
        },
        today,
    );
    let view = history.view(today);
    assert_eq!(view.status, RequestStatus::IdentityVerified);
    assert!(!offered(&view).contains(&Next::ShowIdentity));
}

#[test]
fn a_channel_that_nobody_chose_is_not_recorded_and_old_steps_read_as_before() {
    let read = |text: &str| serde_json::from_str::<Step>(text).expect("a step");
    assert_eq!(
        read(r#"{"step":"sent","on":"2026-09-10","channel":"email"}"#),
        Step::Sent {
            on: day("2026-09-10"),
            channel: Some(Channel::Email),
            reference: String::new()
        }
    );
    let unsaid = read(r#"{"step":"sent","on":"2026-09-10"}"#);
    assert!(matches!(unsaid, Step::Sent { channel: None, .. }));
    for language in Language::ALL {
        assert!(unsaid.words(language).1.is_empty(), "no channel is told");
    }
    for (text, reasons) in [
        (r#""reason":"id-demanded","#, vec![Refusal::IdDemanded]),
        (r#""reason":null,"#, vec![]),
        ("", vec![]),
        (
            r#""reasons":["id-demanded","other-language"],"#,
            vec![Refusal::IdDemanded, Refusal::OtherLanguage],
        ),
    ] {
        let text = format!(
            r#"{{"step":"answered","on":"2026-09-10",{text}"outcome":"refused","note":""}}"#
        );
        assert_eq!(
            read(&text),
            answered("2026-09-10", Outcome::Refused, &reasons)
        );
    }
    let several = serde_json::to_value(answered(
        "2026-09-10",
        Outcome::Refused,
        &[Refusal::IdDemanded],
    ));
    assert_eq!(several.expect("JSON")["reasons"][0], "id-demanded");
}

#[test]
fn an_answer_that_says_nothing_to_the_matter_ends_no_period() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    history.add(answered("2026-09-20", Outcome::Nothing, &[]), "2026-09-20");
    let view = history.view("2026-09-20");
    assert_eq!(view.status, RequestStatus::AnsweredWithNothing);
    assert_eq!(clock(&view, "yardstick-request").1, ClockStanding::Running);
    assert_eq!(offered(&view)[0], Next::AnswerRefusal);
    assert!(offered(&view).contains(&Next::RecordAnswer));
    let late = history.view("2026-10-20");
    assert_eq!(clock(&late, "yardstick-request").1, ClockStanding::Overdue);
    assert!(late.overdue_words.is_some());
    assert_eq!(
        late.course.last().map(|it| it.what),
        Some(Occasion::AnsweredWithNothing)
    );
}

#[test]
fn a_letter_that_follows_calls_an_answer_what_it_was() {
    let today = "2026-09-25";
    let catalogue = desk::Catalogue::load(None);
    for (outcome, reasons, said) in [
        (Outcome::Nothing, vec![Refusal::PolicyWords], "没有回应请求"),
        (Outcome::Part, vec![Refusal::Incomplete], "只办理了一部分"),
        (Outcome::Refused, vec![Refusal::IdDemanded], "答复拒绝办理"),
    ] {
        let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
        history.add(answered("2026-09-20", outcome, &reasons), today);
        let view = history.view(today);
        let complaint = |it: &&desk::letter::FollowUp| it.kind == FollowUpKind::Complaint;
        let draft = desk::Draft {
            policy: "kingsoft-cloud".into(),
            right: "deletion".into(),
            history: view.course.clone(),
            follow_up: view.follow_ups.iter().find(complaint).cloned(),
            ..desk::Draft::default()
        };
        let text = desk::compose(&draft, &catalogue, day(today))
            .expect("a letter")
            .to_text();
        let told =
            ["没有回应请求", "只办理了一部分", "答复拒绝办理"].map(|it| text.matches(it).count());
        assert_eq!(told.iter().sum::<usize>(), 1, "told once: {text}");
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn several_reasons_are_told_and_answered_together() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    let reasons = [Refusal::IdDemanded, Refusal::LegalRetention];
    history.add(
        answered("2026-09-20", Outcome::Refused, &reasons),
        "2026-09-20",
    );
    let view = history.view("2026-09-20");
    assert_eq!(view.refusals, reasons);
    let stands = view.stands.get(Language::EnUs);
    assert!(
        stands.contains("identity document") && stands.contains("law is said"),
        "{stands}"
    );
    let rebuttal = view
        .follow_ups
        .iter()
        .find(|it| it.kind == FollowUpKind::Rebuttal)
        .expect("a rebuttal");
    assert_eq!(
        rebuttal.refused.as_ref().map(|it| it.reasons.as_slice()),
        Some(&reasons[..])
    );

    history.add(
        Step::Rebutted {
            on: day("2026-09-21"),
            until: Some(day("2026-10-01")),
        },
        "2026-09-21",
    );
    let view = history.view("2026-09-22");
    assert_eq!(view.status, RequestStatus::Rebutted);
    assert!(
        !offered(&view).contains(&Next::AnswerRefusal),
        "it was answered"
    );
    assert_eq!(
        (offered(&view)[0], view.next[0].until),
        (Next::Wait, Some(day("2026-10-01")))
    );
    // A court is for China's law and for what was refused.
    assert!(offered(&view).contains(&Next::GoToCourt));
    history.add(
        Step::Complained {
            on: day("2026-10-10"),
            to: ComplaintTo::Court,
            name: "北京互联网法院".into(),
            reference: String::new(),
        },
        "2026-10-10",
    );
    let view = history.view("2026-10-10");
    assert_eq!(view.status, RequestStatus::BeforeCourt);
    assert!(!offered(&view).contains(&Next::GoToCourt));
}

#[test]
fn a_step_recorded_by_mistake_is_taken_back_unless_another_rests_on_it() {
    let today = "2026-09-20";
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    let [drafted, sending] = [0, 1].map(|it: usize| history.recorded[it].seq);
    history.add(
        Step::Acknowledged {
            on: day("2026-09-11"),
            reference: String::new(),
        },
        today,
    );
    let acknowledged = history.recorded[2].seq;
    let undo = |of| Step::Undone { of };
    assert_eq!(
        history.refused(undo(drafted), today),
        rule("undo-of-letter")
    );
    assert_eq!(history.refused(undo(999), today), rule("undo-of-nothing"));
    assert_eq!(history.refused(undo(sending), today), rule("undo-needed"));
    let view = history.view(today);
    let undoable: Vec<_> = view.events.iter().map(|it| it.undoable).collect();
    assert_eq!(undoable, [false, false, true]);

    history.add(undo(acknowledged), today);
    assert_eq!(
        history.refused(undo(acknowledged), today),
        rule("undo-of-nothing")
    );
    let view = history.view(today);
    assert_eq!((view.status, view.events.len()), (RequestStatus::Sent, 2));
    assert!(offered(&view).contains(&Next::RecordAcknowledgment));
    assert_eq!(history.recorded.len(), 4, "nothing is deleted");

    // With the step its correction goes too.
    history.add(
        Step::Corrected {
            of: sending,
            to: day("2026-09-12"),
        },
        today,
    );
    assert_eq!(history.view(today).sent, Some(day("2026-09-12")));
    history.add(undo(sending), today);
    let view = history.view(today);
    assert_eq!((view.status, view.sent), (RequestStatus::Drafted, None));
    assert!(view.course.is_empty() && view.follow_ups.is_empty());
}

#[test]
fn what_can_be_recorded_is_what_the_rules_let_follow() {
    let kinds = |history: &History, today: &str| -> Vec<StepKind> {
        let view = history.view(today);
        let offered = view.recordable.iter().take_while(|it| it.offered).count();
        assert!(view.recordable[offered..].iter().all(|it| !it.offered));
        view.recordable.iter().map(|it| it.step).collect()
    };
    let drafted = History::new("kingsoft-cloud", "deletion", "2026-09-10");
    assert_eq!(
        kinds(&drafted, "2026-09-10"),
        [StepKind::Sent, StepKind::Closed, StepKind::Note]
    );
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    let sent = kinds(&history, "2026-09-11");
    assert!(sent.contains(&StepKind::CameBack) && sent.contains(&StepKind::Complained));
    assert!(!sent.contains(&StepKind::IdentityShown) && !sent.contains(&StepKind::Reopened));
    history.add(
        Step::IdentityAsked {
            on: day("2026-09-12"),
            what: String::new(),
        },
        "2026-09-12",
    );
    assert_eq!(kinds(&history, "2026-09-12")[0], StepKind::IdentityShown);
    history.add(
        Step::IdentityShown {
            on: day("2026-09-13"),
            what: "账号内核验".into(),
        },
        "2026-09-13",
    );
    assert_eq!(
        offered(&history.view("2026-09-13"))[0],
        Next::RecordVerification
    );
    history.add(answered("2026-09-20", Outcome::Full, &[]), "2026-09-20");
    let full = kinds(&history, "2026-09-20");
    assert!(!full.contains(&StepKind::Reminded) && !full.contains(&StepKind::Rebutted));
}

#[test]
fn a_letter_that_follows_takes_what_happened_and_only_what_binds() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    history.add(
        Step::IdentityVerified {
            on: day("2026-09-15"),
        },
        "2026-09-15",
    );
    let of = |history: &History, today: &str, kind| {
        let view = history.view(today);
        view.follow_ups.into_iter().find(|it| it.kind == kind)
    };
    // The yardstick is over on 8 October, the promise on 12 October: only the promise binds anyone.
    let early = of(&history, "2026-10-10", FollowUpKind::Reminder).expect("a reminder");
    assert_eq!(early.lapsed, None);
    let late = of(&history, "2026-10-20", FollowUpKind::Reminder).expect("a reminder");
    let lapsed = late.lapsed.expect("the promise");
    assert_eq!(
        (lapsed.clock, lapsed.from, lapsed.until, lapsed.extended),
        (
            PeriodOf::Promise,
            day("2026-09-15"),
            day("2026-10-12"),
            None
        )
    );
    assert_eq!(late.answer_by, Some(day("2026-10-20") + GRACE.days()));
    assert_eq!(
        (late.reference.as_str(), late.channel),
        ("T-1", Some(Channel::Ticket))
    );

    history.add(
        answered("2026-10-21", Outcome::Refused, &[Refusal::NoReasonsGiven]),
        "2026-10-21",
    );
    let today = "2026-10-22";
    let complaint = of(&history, today, FollowUpKind::Complaint).expect("a complaint");
    assert!(complaint.lapsed.is_some(), "answered late");
    assert!(complaint.refused.is_some());
    let reminder = of(&history, today, FollowUpKind::Reminder).expect("a reminder");
    assert_eq!(reminder.refused, None, "a reminder speaks of silence");
    let rebuttal = of(&history, today, FollowUpKind::Rebuttal).expect("a rebuttal");
    assert_eq!(rebuttal.lapsed, None);
    let authority = of(&history, today, FollowUpKind::RegulatorComplaint).expect("a complaint");
    assert_eq!(authority.answer_by, None, "an authority is not given a day");
    // What one notes for oneself is told to nobody.
    let text = "对方客服态度不好".into();
    let on = day(today);
    history.add(Step::Note { on, text }, today);
    let course: Vec<_> = history
        .view(today)
        .course
        .iter()
        .map(|it| it.what)
        .collect();
    assert_eq!(
        course,
        [
            Occasion::Sent,
            Occasion::IdentityVerified,
            Occasion::Refused
        ]
    );
}

#[test]
fn steps_of_every_kind_are_named_in_both_languages() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    for step in [
        came_back("2026-09-11"),
        sent("2026-09-12"),
        answered("2026-09-20", Outcome::Nothing, &[Refusal::Other]),
    ] {
        history.recorded.push(Recorded {
            seq: 50 + history.recorded.len() as u64,
            at: Timestamp::UNIX_EPOCH,
            step,
        });
    }
    let view = history.view("2026-09-20");
    let words = view.events.iter().flat_map(|it| [&it.what, &it.detail]);
    let words = words.chain(view.recordable.iter().map(|it| &it.name));
    let words = words
        .chain(view.next.iter().map(|it| &it.says))
        .chain([&view.stands]);
    for words in words {
        for language in Language::ALL {
            let text = words.get(language);
            assert!(!text.contains("request-") && !text.contains('{'), "{text}");
        }
    }
}

#[test]
fn bodies_that_want_the_provider_asked_first_are_told_apart() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    assert_eq!(
        history.view("2026-09-10").not_yet,
        [Authority::Telecom, Authority::Trustarc]
    );
    history.add(
        answered("2026-09-20", Outcome::Refused, &[Refusal::NoReasonsGiven]),
        "2026-09-20",
    );
    assert_eq!(history.view("2026-09-20").not_yet, [Authority::Telecom]);
    history.add(
        Step::Complained {
            on: day("2026-09-21"),
            to: ComplaintTo::Provider,
            name: String::new(),
            reference: String::new(),
        },
        "2026-09-21",
    );
    assert!(history.view("2026-09-21").not_yet.is_empty());
}
