//! Clocks that went wrong, days in other places, and tables that contradict each other.

use super::requests::day;
use consent_desk_tests::{Room, TODAY, decide, noon};
use desk::{
    Action, Calendar, Count, Decision, Draft, Figure, Format, Language, Problem, Regime, Step,
};
use jiff::{Timestamp, ToSpan};

fn said(problem: &Problem, words: [&str; 2]) {
    for (language, word) in Language::ALL.into_iter().zip(words) {
        let (sentence, hint) = problem.text(language);
        assert!(sentence.contains(word), "{sentence}");
        assert!(hint.is_some());
    }
}

#[tokio::test]
async fn a_clock_that_went_back_is_said_before_anything_is_recorded() {
    let room = Room::new("clock-behind");
    room.decide("cookies", Decision::Refused)
        .await
        .expect("decided");
    let count = room.read().await.history.count;
    for past in [
        Timestamp::UNIX_EPOCH,
        noon(TODAY - 1.day()),
        noon(TODAY) - jiff::SignedDuration::from_hours(8),
    ] {
        let act = || room.desk().act(decide("feedback", Decision::Refused), past);
        let problem = act().await.expect_err("a clock behind the newest event");
        assert!(matches!(problem, Problem::ClockBehind { .. }));
        said(&problem, ["2026-11-23 12:00", "2026-11-23 12:00"]);
        assert_eq!(
            room.read().await.history.count,
            count,
            "nothing was recorded"
        );
    }
    // What a clock is moved when it is set by the network is no matter.
    let drifted = noon(TODAY) - jiff::SignedDuration::from_mins(5);
    let act = room
        .desk()
        .act(decide("feedback", Decision::Refused), drifted);
    act.await.expect("recorded");
    // The person may go on, and is not asked again.
    let past = noon(TODAY - 1.day());
    let go_on = room.desk().act(Action::TrustClock, past).await;
    go_on.expect("taken");
    let act = room.desk().act(decide("feedback", Decision::Given), past);
    act.await.expect("recorded");
}

#[tokio::test]
async fn a_clock_years_after_all_that_is_known_is_said_too() {
    let mut room = Room::new("clock-ahead");
    room.read().await;
    let last = Calendar::built_in()
        .years()
        .map(|it| it.year)
        .max()
        .expect("a year");
    let far = noon(day(&format!("{}-06-01", last + 3)));
    let act = || room.desk().act(decide("cookies", Decision::Refused), far);
    let problem = act().await.expect_err("far ahead");
    assert!(matches!(problem, Problem::ClockAhead { .. }));
    said(&problem, ["06-01 12:00", "06-01 12:00"]);
    room.desk()
        .act(Action::TrustClock, far)
        .await
        .expect("taken");
    act().await.expect("recorded");
    // The next year is no jump from there, even after a restart.
    room.restart();
    room.read().await;
    let next = noon(day(&format!("{}-05-01", last + 4)));
    let act = room.desk().act(decide("feedback", Decision::Refused), next);
    act.await.expect("recorded");
}

#[tokio::test]
async fn a_date_that_has_come_elsewhere_is_refused_with_the_place_that_counts() {
    // Half past midnight on 24 November in Auckland is still the 23rd in China.
    let room = Room::new("place");
    let at: Timestamp = "2026-11-23T11:30:00Z".parse().expect("a moment");
    let tell = Action::Tell {
        policy: consent_desk_tests::POLICY.into(),
        consents: vec!["cookies".into()],
        channel: desk::Channel::Browser,
        on: day("2026-11-24"),
    };
    let problem = room
        .desk()
        .act(tell, at)
        .await
        .expect_err("not yet in China");
    said(&problem, ["中国（UTC+8）", "China (UTC+8)"]);
    let text = problem.text(Language::EnUs).0;
    assert!(text.contains("2026-11-23"), "{text}");
}

/// Half past four in the morning of 24 November in China is the evening of the 23rd in Brussels and noon in California.
#[tokio::test]
async fn a_date_counts_in_the_place_whose_law_the_request_rests_on() {
    let at: Timestamp = "2026-11-23T20:30:00Z".parse().expect("a moment");
    for (regime, today, place) in [
        (Regime::Pipl, "2026-11-24", "China (UTC+8)"),
        (Regime::Gdpr, "2026-11-23", "Brussels"),
        (Regime::Ccpa, "2026-11-23", "Pacific"),
    ] {
        let room = Room::new("place-of-law");
        room.read().await;
        let draft = Draft {
            policy: "kingsoft-cloud".into(),
            right: "deletion".into(),
            regime,
            resident: true,
            name: "Mary Major".into(),
            ..Draft::default()
        };
        let folder = room.folder.join("letters");
        let saved = room
            .desk()
            .save_into(&draft, Format::Txt, None, None, &folder, noon(TODAY));
        let request = saved.await.expect("a letter").request.expect("a request");
        let sent = |on| {
            let step = Step::Sent {
                on,
                channel: None,
                reference: String::new(),
            };
            room.desk().act(Action::Step { request, step }, at)
        };
        let tomorrow = day(today).tomorrow().expect("a day");
        let problem = sent(tomorrow).await.expect_err("not yet there");
        let text = problem.text(Language::EnUs).0;
        assert!(text.contains(place) && text.contains(today), "{text}");
        sent(day(today)).await.expect("recorded");
    }
}

#[tokio::test]
async fn a_table_that_contradicts_the_one_in_use_is_asked_about_and_can_be_taken_back() {
    let shipped = Calendar::built_in();
    let mut table = shipped
        .years()
        .find(|it| it.year == 2026)
        .expect("2026")
        .clone();
    let made_up = day("2026-10-10");
    assert!(table.work.remove(&made_up), "a make-up day of 2026");
    let text = serde_json::json!({ "schema": 1, "years": [table] }).to_string();
    let take = |anyway| Action::TakeTable {
        table: text.clone(),
        anyway,
    };
    let room = Room::new("tables");
    room.decide("cookies", Decision::Refused)
        .await
        .expect("decided");
    let count = room.read().await.history.count;
    let problem = room.act(take(false)).await.expect_err("it differs");
    assert_eq!(
        problem,
        Problem::TableDiffers {
            worked: vec!["–".into()],
            off: vec!["2026-10-10".into()],
            count: 1
        }
    );
    said(&problem, ["2026-10-10", "2026-10-10"]);
    assert_eq!(room.read().await.history.count, count, "nothing was taken");

    let due = async || {
        let calendar = room.desk().working_days().await;
        let due = calendar.due(day("2026-09-15"), Figure::new(15, Count::WorkingDays));
        due.expect("a date").latest
    };
    assert_eq!(due().await, day("2026-10-12"));
    let view = room.act(take(true)).await.expect("taken all the same");
    assert_eq!(due().await, day("2026-10-13"));
    assert_eq!((view.tables.len(), &view.tables[0].years), (1, &vec![2026]));

    // The same once more contradicts nothing; the one that ships does now.
    room.act(take(false)).await.expect("nothing new");
    for table in room.read().await.tables {
        let back = Action::TakeTableBack { table: table.id };
        room.act(back).await.expect("taken back");
    }
    assert_eq!(due().await, day("2026-10-12"));
    assert!(room.read().await.tables.is_empty());
    let again = Action::TakeTableBack {
        table: desk::EventId::from_bytes([0; 16]),
    };
    room.act(again).await.expect_err("no such table");
    let revision = room.desk().working_days().await.revision();
    assert_eq!(
        revision, 4,
        "each change counts for the calendars that were sent"
    );
}
