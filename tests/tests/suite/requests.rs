//! The life of a request, from the draft to the complaint, and what cannot be part of one.

use desk::{
    AgendaWhat, Calendar, Catalogue, Channel, ClockKind, ClockStanding, Closing, ComplaintTo,
    Count, Facts, Figure, Language, LetterLanguage, Next, Outcome, Problem, Recorded, Refusal,
    Regime, RequestId, RequestStatus, RequestView, Right, Step, agenda, check_step, parse_date,
    view_request,
};
use jiff::Timestamp;
use jiff::civil::Date;

/// The request that these tests are about.
pub const REQUEST: RequestId = RequestId::from_bytes([1; 16]);

pub fn day(text: &str) -> Date {
    parse_date(text).expect("a date")
}

/// A history that takes what `check_step` lets through.
pub struct History {
    pub recorded: Vec<Recorded>,
    pub catalogue: Catalogue,
    pub calendar: Calendar,
}

impl History {
    pub fn new(policy: &str, offer: &str, on: &str) -> Self {
        let catalogue = Catalogue::load(None);
        let held = catalogue.policy(policy).expect("a policy");
        let drafted = Step::Drafted {
            on: day(on),
            policy: policy.into(),
            version: held.version,
            offer: offer.into(),
            right: held.offer(offer).expect("an offer").right,
            person: None,
            regime: Regime::Pipl,
            language: LetterLanguage::ZhCn,
            consents: Vec::new(),
            title: "删除，个人信息; 第一封".into(),
        };
        let mut history = Self {
            recorded: Vec::new(),
            catalogue,
            calendar: Calendar::built_in(),
        };
        history.add(drafted, on);
        history
    }

    pub fn sent(policy: &str, offer: &str, on: &str) -> Self {
        let mut history = Self::new(policy, offer, on);
        history.add(sent(on), on);
        history
    }

    pub fn check(&self, step: &Step, today: &str) -> Result<(), Problem> {
        check_step(&self.recorded, step, day(today))
    }

    pub fn add(&mut self, step: Step, today: &str) {
        self.check(&step, today)
            .unwrap_or_else(|it| panic!("{step:?}: {it:?}"));
        let seq = 10 + self.recorded.len() as u64;
        self.recorded.push(Recorded {
            seq,
            at: Timestamp::UNIX_EPOCH,
            step,
        });
    }

    pub fn refused(&self, step: Step, today: &str) -> Problem {
        let problem = self.check(&step, today).expect_err("refused");
        assert!(problem.is_usage());
        for language in Language::ALL {
            let (sentence, hint) = problem.text(language);
            assert!(
                !sentence.contains("problem-") && !sentence.contains('{'),
                "{sentence}"
            );
            assert!(hint.is_some() || matches!(problem, Problem::FieldTooLong { .. }));
        }
        problem
    }

    pub fn view(&self, today: &str) -> RequestView {
        view_request(
            REQUEST,
            &self.recorded,
            &self.catalogue,
            &self.calendar,
            day(today),
        )
        .expect("a request")
    }
}

pub fn sent(on: &str) -> Step {
    Step::Sent {
        on: day(on),
        channel: Some(Channel::Ticket),
        reference: "T-1".into(),
    }
}

fn answered(on: &str, outcome: Outcome, reason: Option<Refusal>) -> Step {
    Step::Answered {
        on: day(on),
        outcome,
        reasons: reason.into_iter().collect(),
        note: String::new(),
    }
}

fn extended(on: &str) -> Step {
    Step::Extended {
        on: day(on),
        until: None,
        by: Some(Figure::new(15, Count::WorkingDays)),
        reason: "系统核查".into(),
    }
}

pub fn rule(rule: &str) -> Problem {
    Problem::StepRefused { rule: rule.into() }
}

pub fn offered(view: &RequestView) -> Vec<Next> {
    view.next.iter().map(|it| it.what).collect()
}

pub fn clock(view: &RequestView, id: &str) -> (Option<Date>, ClockStanding) {
    let clock = view
        .clocks
        .iter()
        .find(|it| it.id == id)
        .expect("the clock");
    (clock.clock.due.map(|it| it.latest), clock.standing)
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
fn what_is_due_stands_on_the_agenda_until_it_is_dealt_with() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    history.add(
        Step::IdentityVerified {
            on: day("2026-09-15"),
        },
        "2026-09-15",
    );
    let view = history.view("2026-10-20");
    let items = agenda(std::slice::from_ref(&view));
    let dates: Vec<_> = items
        .iter()
        .map(|it| (it.date.to_string(), it.what, it.overdue))
        .collect();
    assert_eq!(
        dates,
        [
            // The yardstick from sending on, 30 days of the standard (a Saturday that is worked), the promise.
            ("2026-10-08".to_owned(), AgendaWhat::ClockEnds, true),
            ("2026-10-10".to_owned(), AgendaWhat::ClockEnds, true),
            ("2026-10-12".to_owned(), AgendaWhat::ClockEnds, true),
            ("2026-10-13".to_owned(), AgendaWhat::RemindFrom, false),
        ]
    );
    history.add(
        Step::Reminded {
            on: day("2026-10-20"),
            until: Some(day("2026-10-30")),
        },
        "2026-10-20",
    );
    let view = history.view("2026-10-21");
    assert_eq!(
        (offered(&view)[0], view.next[0].until),
        (Next::Wait, Some(day("2026-10-30")))
    );
    let items = agenda(std::slice::from_ref(&view));
    assert!(
        items
            .iter()
            .any(|it| it.what == AgendaWhat::ReminderEnds && it.date == day("2026-10-30"))
    );
    let view = history.view("2026-10-31");
    assert_eq!(
        offered(&view)[..2],
        [Next::ComplainToProvider, Next::ComplainToAuthority]
    );
}

#[test]
fn a_new_table_moves_open_requests() {
    let mut history = History::sent("kingsoft-cloud", "deletion", "2026-12-20");
    history.add(
        Step::IdentityVerified {
            on: day("2026-12-22"),
        },
        "2026-12-22",
    );
    let due = |history: &History| {
        let view = history.view("2026-12-23");
        view.clocks
            .iter()
            .find(|it| it.id == "promise-request")
            .and_then(|it| it.clock.due)
            .expect("a date")
    };
    assert!(due(&history).provisional);
    let notice = r#"{ "schema": 1, "years": [ { "year": 2027, "work": [], "off": ["2027-01-01","2027-02-05",
        "2027-02-08","2027-02-09","2027-02-10","2027-04-05","2027-05-03","2027-05-04","2027-06-09","2027-09-15",
        "2027-10-01","2027-10-04","2027-10-05"] } ] }"#;
    history.calendar = Calendar::built_in().with(desk::read_tables(notice).expect("a table"));
    assert_eq!(due(&history), day("2027-01-13").into());
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
