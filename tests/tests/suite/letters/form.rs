//! What a letter’s form asks for, and what it does not take.

use super::samples::{STEPS, TODAY, bare, followed, text};
use desk::letter::{Capacity, CapacityKind, ChildAge, Field, FollowUpKind, Form, form, rights};
use desk::{Catalogue, Draft, LetterLanguage, Problem, Regime, Right, compose};
use jiff::civil::{Date, date};

#[test]
fn a_field_that_a_letter_does_not_bear_is_named() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("kingsoft-cloud").expect("a policy");
    let refused = |draft: &Draft| match compose(draft, &catalogue, TODAY) {
        Err(
            Problem::FieldTooLong { field, .. }
            | Problem::FieldControl { field, .. }
            | Problem::FieldDate { field, .. },
        ) => field,
        other => panic!("{other:?}"),
    };
    for bad in ["长".repeat(201), "a\u{202e}b".to_owned(), "a\nb".to_owned()] {
        type Change = fn(&mut Draft, String);
        let changes: [(&str, Change); 10] = [
            ("child", |draft, bad| {
                draft.capacity = Capacity::Guardian {
                    child: bad,
                    relation: String::new(),
                    age: ChildAge::Unsaid,
                    proof: String::new(),
                }
            }),
            ("relation", |draft, bad| {
                draft.capacity = Capacity::Guardian {
                    child: String::new(),
                    relation: bad,
                    age: ChildAge::Unsaid,
                    proof: String::new(),
                }
            }),
            ("interest", |draft, bad| {
                draft.capacity = Capacity::CloseRelative {
                    deceased: String::new(),
                    relation: String::new(),
                    agreed: false,
                    died: None,
                    interest: bad,
                    proof: String::new(),
                }
            }),
            ("principal", |draft, bad| {
                draft.capacity = Capacity::Agent {
                    principal: bad,
                    proof: String::new(),
                }
            }),
            ("company", |draft, bad| {
                draft.capacity = Capacity::Company {
                    company: bad,
                    post: String::new(),
                    proof: String::new(),
                }
            }),
            ("enclosures", |draft, bad| draft.enclosures = vec![bad]),
            ("history", |draft, bad| draft.history[0].words = bad),
            ("reference", |draft, bad| {
                draft.follow_up.as_mut().expect("one").reference = bad
            }),
            ("quote", |draft, bad| {
                draft
                    .follow_up
                    .as_mut()
                    .expect("one")
                    .refused
                    .as_mut()
                    .expect("one")
                    .quote = bad
            }),
            ("recipient", |draft, bad| draft.recipient = bad),
        ];
        for (field, change) in changes {
            let mut draft = followed(policy, "deletion", Regime::Pipl, FollowUpKind::Rebuttal);
            change(&mut draft, bad.clone());
            assert_eq!(refused(&draft), field);
        }
    }
    let tomorrow = TODAY.tomorrow().expect("a day");
    type Change = fn(&mut Draft, Date, Date);
    let changes: [(&str, Change); 8] = [
        ("since", |draft, _, tomorrow| draft.since = Some(tomorrow)),
        ("noticed", |draft, _, tomorrow| {
            draft.noticed = Some(tomorrow)
        }),
        ("history", |draft, _, tomorrow| {
            draft.history[0].on = tomorrow
        }),
        ("sent", |draft, _, tomorrow| {
            draft.follow_up.as_mut().expect("one").sent = tomorrow
        }),
        ("refused", |draft, _, tomorrow| {
            draft
                .follow_up
                .as_mut()
                .expect("one")
                .refused
                .as_mut()
                .expect("one")
                .on = tomorrow
        }),
        ("refused", |draft, _, _| {
            draft
                .follow_up
                .as_mut()
                .expect("one")
                .refused
                .as_mut()
                .expect("one")
                .on = date(2026, 10, 19)
        }),
        ("answer-by", |draft, today, _| {
            draft.follow_up.as_mut().expect("one").answer_by = Some(today)
        }),
        ("died", |draft, _, tomorrow| {
            draft.capacity = Capacity::CloseRelative {
                deceased: String::new(),
                relation: String::new(),
                agreed: false,
                died: Some(tomorrow),
                interest: String::new(),
                proof: String::new(),
            };
        }),
    ];
    for (field, change) in changes {
        let mut draft = followed(policy, "deletion", Regime::Pipl, FollowUpKind::Rebuttal);
        change(&mut draft, TODAY, tomorrow);
        assert_eq!(refused(&draft), field);
    }
}

#[test]
fn a_form_asks_for_nothing_that_its_letter_does_not_take() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        for right in rights(policy) {
            let shown: Form = form(policy, &right.id, Regime::Pipl, None).expect("a form");
            let mut seen = shown.fields.clone();
            seen.dedup();
            assert_eq!(seen.len(), shown.fields.len());
            let has = |field| shown.fields.contains(&field);
            assert_eq!(
                has(Field::Grounds),
                !(shown.grounds.is_empty() && shown.statutory.is_empty())
            );
            assert_eq!(has(Field::Asks), !shown.asks.is_empty());
            assert!(
                shown
                    .asks
                    .iter()
                    .all(|it| !it.text.zh_cn.is_empty() && !it.text.en_us.is_empty())
            );
            assert_eq!(
                has(Field::Consents) || has(Field::Standing),
                matches!(right.right, Right::WithdrawConsent | Right::StandingRefusal)
            );
            assert!(
                shown
                    .capacities
                    .iter()
                    .all(|it| it.kind == CapacityKind::Person || !it.proof.zh_cn.is_empty())
            );
            assert!(!shown.warnings.is_empty() || right.right != Right::CancelAccount);
            assert!(shown.required.iter().all(|it| shown.fields.contains(it)));
            assert!(shown.roads.iter().any(|it| it.id == "court" && it.verify));
            // What the policy wants to see stands in the form with its clause, and in the letter.
            if let Some(evidence) = shown.evidence {
                let zh = text(&bare(policy, &right.id), LetterLanguage::ZhCn, &catalogue);
                assert!(
                    zh.contains(evidence.text.zh_cn.trim_end_matches('。'))
                        && evidence.clause.is_some()
                );
            }
            for kind in STEPS {
                let after = form(policy, &right.id, Regime::Pipl, Some(kind)).expect("a form");
                assert!(after.fields.contains(&Field::Sent) && after.grounds.is_empty());
                assert_eq!(after.refusals.is_empty(), kind == FollowUpKind::Reminder);
            }
        }
    }
}
