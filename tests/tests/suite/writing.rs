//! While a letter is written: what it lacks and which passage a field makes, what is kept of it, and what of
//! it goes into the letter to another provider.

use consent_desk_tests::{Mood, POLICY, Room, TODAY, noon};
use desk::history::Erasable;
use desk::letter::{Answer, StandingAnswer};
use desk::vault::{Addressee, Unfinished};
use desk::{Action, Channel, Decision, Draft, Format, Preview};
use std::fs;
use std::path::Path;

fn draft() -> Draft {
    Draft {
        policy: POLICY.into(),
        right: "deletion".into(),
        name: "王小明".into(),
        account: "uid-8812".into(),
        contact: "wangxm@example.com".into(),
        identifiers: "device-canary".into(),
        grounds: vec!["pipl-47-3".into()],
        details: "please-canary".into(),
        ..Draft::default()
    }
}

fn unfinished(draft: Draft) -> Unfinished {
    Unfinished {
        draft,
        person: None,
        request: None,
        also: vec![Addressee {
            policy: "kingsoft-cloud".into(),
            account: "other-canary".into(),
            contact: String::new(),
        }],
    }
}

fn preview(room: &Room, draft: &Draft, field: Option<&str>) -> Preview {
    room.desk()
        .preview(draft, field, noon(TODAY))
        .expect("a preview")
}

#[test]
fn what_a_letter_lacks_is_named_in_the_order_of_its_form() {
    let room = Room::new("missing");
    let missing = |draft: &Draft| -> Vec<String> {
        let missing = preview(&room, draft, None).missing;
        missing.into_iter().map(|it| it.field).collect()
    };
    assert_eq!(missing(&draft()), Vec::<String>::new());
    let empty = Draft {
        policy: POLICY.into(),
        right: "deletion".into(),
        ..Draft::default()
    };
    assert_eq!(missing(&empty), ["name", "contact", "grounds"]);
    let child =
        serde_json::json!({ "kind": "guardian", "child": "", "relation": "mother", "proof": "" });
    let child = Draft {
        capacity: serde_json::from_value(child).expect("a capacity"),
        ..draft()
    };
    assert_eq!(missing(&child), ["child"]);
    // Correcting is one thing among others that can be asked for a child.
    let mut minors = Draft {
        policy: "kingsoft-cloud".into(),
        right: "minors".into(),
        grounds: Vec::new(),
        ..child
    };
    assert_eq!(missing(&minors), ["child"]);
    minors.asks = vec!["correct".into()];
    assert_eq!(missing(&minors), ["child", "field", "correct"]);
}

#[test]
fn the_passage_that_a_field_makes_is_found_on_the_page() {
    let room = Room::new("passage");
    for language in ["zh-CN", "both"] {
        let draft = Draft {
            language: serde_json::from_value(language.into()).expect("a language"),
            ..draft()
        };
        let lit = |field: &str| preview(&room, &draft, Some(field)).lit;
        let (name, account, details) = (lit("name"), lit("account"), lit("details"));
        for (field, places) in [
            ("name", &name),
            ("account", &account),
            ("details", &details),
        ] {
            assert!(!places.is_empty(), "{field} in {language}");
            for place in places {
                assert!(
                    place.left > 0.0
                        && place.top > 0.0
                        && place.width > 0.0
                        && place.left + place.width < 100.0
                        && place.top + place.height < 100.0,
                    "{field} off the page: {place:?}"
                );
            }
        }
        assert!(
            account[0].top > name[0].top,
            "the account stands below the name"
        );
        assert!(
            !account.iter().any(|it| name.contains(it)),
            "each its own passage"
        );
        let whole = room
            .desk()
            .preview(&draft, None, noon(TODAY))
            .expect("a preview");
        assert!(whole.lit.is_empty(), "nothing is lit unasked");
        assert_eq!(lit("nothing-of-the-kind").len(), 0);
    }
    // An empty field shows where it will stand.
    let empty = Draft {
        name: String::new(),
        ..draft()
    };
    let blank = preview(&room, &empty, Some("name"));
    assert_eq!(blank.lit, blank.missing[0].places);
    assert!(!blank.lit.is_empty());
}

#[test]
fn a_letter_turned_to_another_provider_says_nothing_that_this_one_knows() {
    let room = Room::new("carry");
    let full = Draft {
        since: Some(TODAY),
        grounds: vec!["pipl-47-3".into(), "account-cancelled".into()],
        collected: vec!["registration".into()],
        decision: "decision-canary".into(),
        standing: vec![StandingAnswer {
            consent: "cookies".into(),
            answer: Answer::Refuse,
        }],
        no_exception: true,
        id_copy: true,
        ..draft()
    };
    let other = room
        .desk()
        .carry(&full, "kingsoft-cloud", "deletion")
        .expect("carried");
    assert_eq!(
        (other.policy.as_str(), other.right.as_str()),
        ("kingsoft-cloud", "deletion")
    );
    let text = serde_json::to_string(&other).expect("plain data");
    for canary in [
        "uid-8812",
        "wangxm@",
        "device-canary",
        "decision-canary",
        "2026-11-23",
    ] {
        assert!(!text.contains(canary), "{canary} went to another provider");
    }
    assert_eq!(other.name, "王小明");
    assert_eq!(
        other.grounds,
        ["pipl-47-3"],
        "the law's grounds fit anywhere"
    );
    assert_eq!(other.details, "please-canary");
    assert!(other.id_copy && !other.no_exception);
    // To the same provider, for another right, the account stays; grounds of deletion do not.
    let same = room.desk().carry(&full, POLICY, "access").expect("carried");
    assert_eq!(
        (
            same.account.as_str(),
            same.contact.as_str(),
            same.identifiers.as_str()
        ),
        ("uid-8812", "wangxm@example.com", "device-canary")
    );
    assert!(same.grounds.is_empty() && same.standing.is_empty());
    // What comes out is a letter.
    for (policy, right) in [("kingsoft-cloud", "minors"), (POLICY, "correction")] {
        let carried = room.desk().carry(&full, policy, right).expect("carried");
        preview(&room, &carried, None);
    }
}

/// Whether any file in the folder holds these words.
fn holds(folder: &Path, words: &str) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|it| it.path()).any(|path| match path.is_dir() {
        true => holds(&path, words),
        false => {
            let bytes = fs::read(path).unwrap_or_default();
            bytes.windows(words.len()).any(|it| it == words.as_bytes())
        }
    })
}

#[tokio::test]
async fn an_unfinished_letter_survives_and_is_never_in_the_clear() {
    let mut room = Room::new("unfinished");
    assert_eq!(room.read().await.unfinished.len(), 0);
    let now = noon(TODAY);
    let kept = room.desk().keep(unfinished(draft()), now).await;
    assert_eq!(kept.expect("kept").len(), 1);
    // Written over, not added; what follows in a request stands apart.
    let longer = Draft {
        details: "please-canary, and soon".into(),
        ..draft()
    };
    room.desk()
        .keep(unfinished(longer), now)
        .await
        .expect("kept");
    let before = room.read().await;
    // Killed and started again: what was kept is there, and nothing was added to the history.
    room.restart();
    let view = room.read().await;
    assert_eq!(view.history.count, before.history.count);
    let [kept] = view.unfinished.as_slice() else {
        panic!("{:?}", view.unfinished);
    };
    assert_eq!(kept.letter.draft.details, "please-canary, and soon");
    assert_eq!(kept.letter.also[0].account, "other-canary");
    // A new key takes it along.
    room.recoverable().await;
    room.restart();
    assert_eq!(room.read().await.unfinished.len(), 1);
    for canary in ["王小明", "uid-8812", "wangxm@", "canary", "deletion"] {
        assert!(!holds(&room.folder, canary), "{canary} in the clear");
    }
    assert!(
        room.desk()
            .check_history()
            .await
            .expect("checked")
            .is_empty()
    );
    // Thrown away, it is gone.
    let key = view.unfinished[0].key.clone();
    assert!(
        room.desk()
            .let_go(&key, now)
            .await
            .expect("gone")
            .is_empty()
    );
    room.restart();
    assert!(room.read().await.unfinished.is_empty());
}

#[tokio::test]
async fn a_letter_that_is_saved_or_erased_is_no_longer_unfinished() {
    let room = Room::new("finished");
    room.read().await;
    let now = noon(TODAY);
    room.desk()
        .keep(unfinished(draft()), now)
        .await
        .expect("kept");
    let other = Draft {
        right: "access".into(),
        ..draft()
    };
    room.desk()
        .keep(unfinished(other), now)
        .await
        .expect("kept");
    let saved = room
        .desk()
        .save_into(
            &draft(),
            Format::Pdf,
            None,
            None,
            &room.folder.join("letters"),
            now,
        )
        .await
        .expect("saved");
    assert!(saved.mail.to.is_some_and(|it| it.ends_with("@qiniu.com")));
    assert!(saved.mail.subject.contains("王小明") && saved.mail.body.contains("please-canary"));
    let left = room.read().await.unfinished;
    assert_eq!(left.len(), 1, "the other one is still kept");
    assert_eq!(left[0].letter.draft.right, "access");
    let erase = Action::Erase(Erasable::Everything);
    assert!(room.act(erase).await.expect("erased").unfinished.is_empty());
}

#[tokio::test]
async fn a_keyring_that_refuses_is_named_and_not_asked_at_every_key() {
    let room = Room::new("refused");
    room.memory.feel(Mood::Denies);
    room.read().await;
    for _ in 0..2 {
        room.desk()
            .keep(unfinished(draft()), noon(TODAY))
            .await
            .expect_err("not kept");
    }
    assert!(!holds(&room.folder, "canary"));
}

#[tokio::test]
async fn an_open_history_keeps_a_letter_whatever_became_of_the_keyring() {
    let room = Room::new("kept-without");
    room.read().await;
    room.decide("cookies", Decision::Given)
        .await
        .expect("saved");
    room.memory.feel(Mood::Fails);
    let tell = Action::Tell {
        policy: POLICY.into(),
        consents: vec!["cookies".into()],
        channel: Channel::Email,
        on: TODAY,
    };
    room.act(tell).await.expect("on the disk");
    let view = room.desk().view(noon(TODAY)).await;
    assert!(view.keyring.is_some(), "the anchor was not taken");
    for _ in 0..2 {
        let kept = room.desk().keep(unfinished(draft()), noon(TODAY)).await;
        assert_eq!(kept.expect("kept").len(), 1);
    }
}
