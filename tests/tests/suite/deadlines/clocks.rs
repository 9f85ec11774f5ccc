//! The clocks that run on a request, each by its own figure and source.

use super::{FIFTEEN, day};
use desk::{
    Assumed, Calendar, Catalogue, Clock, ClockKind, ClockSource, ClockState, Count, Figure,
    Language, Milestones, Regime, Right, clocks,
};
use std::collections::BTreeSet;

fn offer_clocks(policy: &str, offer: &str, regime: Regime, dates: &Milestones) -> Vec<Clock> {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy(policy).expect("a policy");
    let offer = policy.offer(offer).expect("an offer");
    clocks(
        offer.right,
        policy.promised(Some(offer), offer.right),
        regime,
        dates,
        &Calendar::built_in(),
    )
}

fn sent_and_verified(sent: &str, verified: &str) -> Milestones {
    Milestones {
        sent: Some(day(sent)),
        verified: Some(day(verified)),
        ..Milestones::default()
    }
}

fn of(clocks: &[Clock], kind: ClockKind) -> &Clock {
    clocks.iter().find(|it| it.kind == kind).expect("the clock")
}

#[test]
fn the_promises_of_the_five_policies_are_counted() {
    let dates = sent_and_verified("2026-09-14", "2026-09-15");
    for (policy, offer, due, limit) in [
        ("baidu-ai-cloud", "deletion", "2026-10-12", None),
        (
            "kingsoft-cloud",
            "deletion",
            "2026-10-12",
            Some("2026-11-02"),
        ),
        // 15 days end on 30 September; 15 more on 15 October.
        (
            "kingsoft-ern-sdk",
            "deletion",
            "2026-09-30",
            Some("2026-10-15"),
        ),
        // Completed in 15 working days, from when is not said: from sending.
        ("qiniu-cloud", "correction", "2026-10-10", None),
        // 30 days end on 15 October.
        ("tencent-cloud", "question", "2026-10-15", None),
    ] {
        let clocks = offer_clocks(policy, offer, Regime::Pipl, &dates);
        let promise = of(&clocks, ClockKind::Promise);
        assert_eq!(promise.due, Some(day(due).into()), "{policy} {offer}");
        assert_eq!(
            promise.limit,
            limit.map(|it| day(it).into()),
            "{policy} {offer}"
        );
    }
}

#[test]
fn a_general_clause_promises_for_the_rights_it_covers_and_an_enquiry_is_no_promise() {
    let catalogue = Catalogue::load(None);
    let dates = sent_and_verified("2026-09-10", "2026-09-15");
    for (policy, right, due) in [
        // Baidu's clause 10 is for requests: 15 working days from verification, 3 of them days off.
        ("baidu-ai-cloud", Right::Restriction, Some("2026-10-12")),
        // Qiniu's 6.8 is for complaints and questions, Tencent's 十 for questions.
        ("qiniu-cloud", Right::WithdrawConsent, None),
        ("qiniu-cloud", Right::Complaint, Some("2026-10-15")),
        ("tencent-cloud", Right::Deletion, None),
        ("kingsoft-cloud", Right::CessationNotice, None),
        // TrustArc is not Kingsoft.
        ("kingsoft-cloud", Right::DisputeService, None),
    ] {
        let policy = catalogue.policy(policy).expect("a policy");
        let offer = policy.rights.iter().find(|it| it.right == right);
        let promised = policy.promised(offer, right);
        let calendar = Calendar::built_in();
        let clocks = clocks(right, promised, Regime::Pipl, &dates, &calendar);
        let promise = clocks.iter().find(|it| it.kind == ClockKind::Promise);
        let found = promise.and_then(|it| it.due).map(|it| it.latest);
        assert_eq!(found, due.map(day), "{} {right:?}", policy.id);
    }
}

#[test]
fn nothing_is_reckoned_as_law_that_was_not_read_in_its_original() {
    let calendar = Calendar::built_in();
    let dates = sent_and_verified("2026-11-20", "2026-11-22");
    let mut unread = BTreeSet::new();
    for &right in Right::ALL {
        for &regime in Regime::ALL {
            for clock in clocks(right, None, regime, &dates, &calendar) {
                let words = clock.words();
                let marked = words
                    .lines
                    .iter()
                    .any(|it| it.en_us.starts_with("Not read in"));
                assert_eq!(marked, !clock.verified, "{right:?} {regime:?}");
                if clock.kind == ClockKind::Law && !clock.verified {
                    unread.insert(regime.id());
                    assert_eq!(clock.state, ClockState::Unread);
                    assert_eq!(
                        (clock.figure, clock.extension, clock.due),
                        (None, None, None)
                    );
                    let shown = words.lines.iter().chain([&words.end]);
                    let figures =
                        shown.filter(|it| it.en_us.contains(|it: char| it.is_ascii_digit()));
                    assert_eq!(figures.count(), 0, "{words:?}");
                }
            }
        }
    }
    assert_eq!(unread.into_iter().collect::<Vec<_>>(), ["ccpa", "pdpa"]);
}

#[test]
fn every_offer_has_its_clocks_and_they_are_never_mixed() {
    let catalogue = Catalogue::load(None);
    let calendar = Calendar::built_in();
    let dates = sent_and_verified("2026-11-20", "2026-11-22");
    let mut promises = 0;
    for policy in &catalogue.policies {
        for offer in &policy.rights {
            for &regime in Regime::ALL {
                let promised = policy.promised(Some(offer), offer.right);
                let clocks = clocks(offer.right, promised, regime, &dates, &calendar);
                let ids: BTreeSet<_> = clocks.iter().map(Clock::id).collect();
                assert_eq!(ids.len(), clocks.len(), "{} {}", policy.id, offer.id);
                for clock in &clocks {
                    let place = format!("{} {} {}", policy.id, offer.id, clock.id());
                    match (clock.kind, &clock.source) {
                        (ClockKind::Law, ClockSource::Articles { articles }) => {
                            assert!(!articles.is_empty() && clock.figure.is_none(), "{place}");
                            assert_eq!(clock.state, ClockState::NoFigure);
                        }
                        (ClockKind::Law, ClockSource::Abroad { regime: named, .. }) => {
                            assert_eq!(*named, regime);
                            assert_eq!(clock.due.is_some(), clock.verified, "{place}");
                        }
                        (ClockKind::Yardstick, ClockSource::Measures) => {
                            assert_eq!((clock.figure, regime), (Some(FIFTEEN), Regime::Pipl));
                            assert_eq!(clock.verified, offer.right == Right::Complaint);
                        }
                        (ClockKind::Standard, ClockSource::Standard) => {
                            assert_eq!(regime, Regime::Pipl);
                            assert!(!clock.verified, "{place}");
                        }
                        (ClockKind::Promise, ClockSource::Policy { clause, .. }) => {
                            promises += 1;
                            let deadline = promised.expect("a promise").deadline;
                            assert_eq!(*clause, deadline.clause);
                            let before = deadline.starts == desk::Start::BeforeEvent;
                            assert_eq!(clock.due.is_none(), before, "{place}");
                        }
                        other => panic!("{place}: {other:?}"),
                    }
                    if let Some(due) = clock.due {
                        let trace = clock.trace(&calendar);
                        assert_eq!(trace.last().expect("days").date, due.latest, "{place}");
                    }
                    for language in Language::ALL {
                        let trace = clock.trace(&calendar);
                        let lines = clock.lines(language).into_iter();
                        for line in lines.chain(trace.iter().map(|it| it.line(language))) {
                            assert!(
                                !line.contains("request-") && !line.contains('{'),
                                "{place}: {line}"
                            );
                        }
                    }
                }
                let counted = clocks.iter().any(|it| it.kind == ClockKind::Promise);
                assert!(
                    counted || offer.deadline.is_none(),
                    "{} {}",
                    policy.id,
                    offer.id
                );
                let by_request = promised.is_some_and(|it| !it.enquiry);
                assert!(by_request || !counted, "{} {}", policy.id, offer.id);
            }
        }
    }
    assert!(promises > 100, "{promises}");
}

#[test]
fn a_promise_that_starts_with_identity_waits_for_it() {
    let dates = Milestones {
        sent: Some(day("2026-11-20")),
        received: Some(day("2026-11-23")),
        ..Milestones::default()
    };
    let clocks = offer_clocks("kingsoft-cloud", "deletion", Regime::Pipl, &dates);
    let promise = of(&clocks, ClockKind::Promise);
    assert_eq!((promise.state, promise.due), (ClockState::NotRunning, None));
    let yardstick = of(&clocks, ClockKind::Yardstick);
    assert_eq!(
        (yardstick.from, yardstick.assumed),
        (Some(day("2026-11-23")), Some(Assumed::ReceiptUnstated))
    );
    let standard = of(&clocks, ClockKind::Standard);
    assert_eq!(
        (standard.from, standard.assumed),
        (Some(day("2026-11-23")), Some(Assumed::ReceiptUnstated))
    );
}

#[test]
fn the_law_abroad_has_figures_of_its_own() {
    let dates = |extended: Option<Figure>| Milestones {
        sent: Some(day("2026-01-31")),
        extensions: extended
            .map(|by| desk::Announced {
                on: day("2026-02-20"),
                until: None,
                by: Some(by),
            })
            .into_iter()
            .collect(),
        ..Milestones::default()
    };
    let law = |regime, extended| {
        let clocks = offer_clocks("kingsoft-cloud", "access", regime, &dates(extended));
        let about = desk::ClockAbout::Request;
        clocks
            .into_iter()
            .find(|it| it.kind == ClockKind::Law && it.about == about)
            .expect("the law")
    };
    let gdpr = law(Regime::Gdpr, None);
    assert_eq!(gdpr.due, Some(day("2026-02-28").into()));
    assert_eq!(gdpr.limit, Some(day("2026-04-28").into()));
    // A Saturday stays: Chinese days off do not move what European law sets.
    assert_eq!(law(Regime::Ccpa, None).due, Some(day("2026-03-17").into()));
    assert_eq!(law(Regime::Pdpa, None).due, None);
    // Two months more are allowed, three are cut to two and said to be too much.
    let two = law(Regime::Gdpr, Some(Figure::new(2, Count::Months)));
    assert_eq!(
        (two.due, two.beyond),
        (Some(day("2026-04-28").into()), false)
    );
    let three = law(Regime::Gdpr, Some(Figure::new(3, Count::Months)));
    assert_eq!(
        (three.due, three.beyond),
        (Some(day("2026-04-28").into()), true)
    );
    assert_eq!(
        three
            .trace(&Calendar::built_in())
            .last()
            .expect("days")
            .date,
        day("2026-04-28")
    );
    let clocks = offer_clocks("kingsoft-cloud", "access", Regime::Ccpa, &dates(None));
    let confirmation = clocks
        .iter()
        .find(|it| it.about == desk::ClockAbout::Confirmation);
    let confirmation = confirmation
        .and_then(|it| it.due)
        .expect("ten business days");
    assert_eq!(
        (confirmation.latest, confirmation.provisional),
        (day("2026-02-13"), true)
    );
}

#[test]
fn an_extension_is_added_to_the_end() {
    let mut dates = sent_and_verified("2026-09-14", "2026-09-15");
    dates.extensions.push(desk::Announced {
        on: day("2026-10-09"),
        until: None,
        by: Some(FIFTEEN),
    });
    let clocks = offer_clocks("kingsoft-cloud", "deletion", Regime::Pipl, &dates);
    let promise = of(&clocks, ClockKind::Promise);
    assert_eq!(promise.first, Some(day("2026-10-12").into()));
    assert_eq!(
        (promise.due, promise.beyond),
        (Some(day("2026-11-02").into()), false)
    );
    // Neither the yardstick nor the standard moves because the provider says so.
    assert!(of(&clocks, ClockKind::Yardstick).extended.is_empty());
    dates.extensions[0] = desk::Announced {
        on: day("2026-10-09"),
        until: Some(day("2026-12-31")),
        by: None,
    };
    let clocks = offer_clocks("kingsoft-cloud", "deletion", Regime::Pipl, &dates);
    let promise = of(&clocks, ClockKind::Promise);
    assert_eq!(
        (promise.due, promise.beyond),
        (Some(day("2026-12-31").into()), true)
    );
    assert_eq!(promise.limit, Some(day("2026-11-02").into()));
}
