//! How a request's clocks are shown: near and past, where the law is, and nothing that no source says.

use crate::requests::{History, day};
use desk::{Assumed, Language, Milestones, Regime, Right, agenda, clocks, day_at_law, prospect};
use jiff::Timestamp;

#[test]
fn dates_near_and_past_are_told_apart() {
    let history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    let at = |today: &str| {
        let view = history.view(today);
        let item = agenda(std::slice::from_ref(&view)).remove(0);
        (
            item.near,
            item.overdue,
            item.distance.get(Language::EnUs).to_owned(),
        )
    };
    assert_eq!(at("2026-09-30"), (false, false, "in 8 days".into()));
    assert_eq!(at("2026-10-01"), (true, false, "in 7 days".into()));
    assert_eq!(at("2026-10-07"), (true, false, "tomorrow".into()));
    assert_eq!(at("2026-10-08"), (true, false, "today".into()));
    assert_eq!(at("2026-10-09"), (false, true, "1 day overdue".into()));
    assert_eq!(at("2026-10-11"), (false, true, "3 days overdue".into()));
}

#[test]
fn the_day_is_counted_where_the_law_is() {
    let moment = |text: &str| text.parse::<Timestamp>().expect("a moment");
    for (at, expected) in [
        // Noon in Auckland on 28 November is the morning of that day in China and still the 27th in California.
        (
            "2026-11-27T23:00:00Z",
            ["2026-11-28", "2026-11-28", "2026-11-27", "2026-11-28"],
        ),
        (
            "2026-11-27T15:59:59Z",
            ["2026-11-27", "2026-11-27", "2026-11-27", "2026-11-27"],
        ),
        // Summer time: 22:30 UTC is after midnight in Brussels in July, before it in January.
        (
            "2026-07-01T22:30:00Z",
            ["2026-07-02", "2026-07-02", "2026-07-01", "2026-07-02"],
        ),
        (
            "2026-01-01T22:30:00Z",
            ["2026-01-02", "2026-01-01", "2026-01-01", "2026-01-02"],
        ),
        // 07:30 UTC is after midnight in California in July, before it in January.
        (
            "2026-07-01T07:30:00Z",
            ["2026-07-01", "2026-07-01", "2026-07-01", "2026-07-01"],
        ),
        (
            "2026-01-01T07:30:00Z",
            ["2026-01-01", "2026-01-01", "2025-12-31", "2026-01-01"],
        ),
    ] {
        let laws = [Regime::Pipl, Regime::Gdpr, Regime::Ccpa, Regime::Pdpa];
        let found = laws.map(|it| day_at_law(it, moment(at)));
        assert_eq!(found, expected.map(day), "{at}");
    }
}

#[test]
fn opting_out_in_california_has_its_own_clock_and_needs_no_confirmation() {
    let catalogue = desk::Catalogue::load(None);
    let policy = catalogue.policy("kingsoft-cloud").expect("a policy");
    let offer = policy
        .rights
        .iter()
        .find(|it| it.right == Right::CcpaOptOut);
    let dates = Milestones {
        sent: Some(day("2026-11-20")),
        ..Milestones::default()
    };
    let calendar = desk::Calendar::built_in();
    let promised = policy.promised(offer, Right::CcpaOptOut);
    let all = clocks(Right::CcpaOptOut, promised, Regime::Ccpa, &dates, &calendar);
    let law: Vec<_> = all
        .iter()
        .filter(|it| it.kind == desk::ClockKind::Law)
        .collect();
    assert_eq!(law.len(), 1);
    // The regulation was not read in its original: it is named, and no date is reckoned from it.
    assert_eq!((law[0].due, law[0].extension), (None, None));
}

#[test]
fn a_start_that_the_source_does_not_name_is_not_made_up() {
    let words = prospect(Right::Deletion, None, Regime::Pipl);
    let yardstick = &words[1];
    for (language, received) in [
        (Language::ZhCn, "自收到请求之日起"),
        (Language::EnUs, "from receipt"),
    ] {
        assert!(
            yardstick
                .lines
                .iter()
                .all(|it| !it.get(language).contains(received)),
            "{yardstick:?}"
        );
    }
    let history = History::sent("kingsoft-cloud", "deletion", "2026-09-10");
    let view = history.view("2026-09-10");
    let yardstick = &view.clocks.iter().find(|it| it.id == "yardstick-request");
    let clock = &yardstick.expect("the yardstick").clock;
    assert_eq!(clock.assumed, Some(Assumed::SendingUnstated));
    let lines = clock.lines(Language::ZhCn).join("");
    assert!(lines.contains("没有写明从哪天算起"), "{lines}");
}

#[test]
fn the_yardstick_is_shown_where_the_measures_speak() {
    for (right, shown) in [
        (Right::Deletion, true),
        (Right::Correction, true),
        (Right::CancelAccount, true),
        (Right::Complaint, true),
        (Right::Access, false),
        (Right::WithdrawConsent, false),
    ] {
        let words = prospect(right, None, Regime::Pipl);
        let found = words
            .iter()
            .any(|it| it.name.get(Language::EnUs).contains("yardstick"));
        assert_eq!(found, shown, "{right:?}");
    }
}
