//! Backups, the history of another machine, and the states that are kept.

use super::{PASSPHRASE, choices, furnished, secret, sound};
use consent_desk_tests::{POLICY, Room, TODAY, held, noon};
use desk::{Action, Cause, Decision, Language, Problem, Step};
use std::fs;

#[tokio::test]
async fn a_backup_opens_with_other_programs_and_brings_everything_back() {
    let (room, request) = furnished("backup").await;
    assert!(matches!(
        room.desk()
            .back_up(&secret("short"), Language::ZhCn, &room.folder, noon(TODAY))
            .await,
        Err(Problem::PassphraseTooShort { .. })
    ));
    assert_eq!(
        room.desk()
            .back_up(
                &secret("password1"),
                Language::ZhCn,
                &room.folder,
                noon(TODAY)
            )
            .await,
        Err(Problem::PassphraseGuessable)
    );
    let path = room
        .desk()
        .back_up(
            &secret(PASSPHRASE),
            Language::ZhCn,
            &room.folder,
            noon(TODAY),
        )
        .await
        .expect("a backup");
    let bytes = fs::read(&path).expect("a file");
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
    let identity = age::scrypt::Identity::new(PASSPHRASE.to_owned().into());
    let text = age::decrypt(&identity, &bytes).expect("as any age program");
    let text = String::from_utf8(text).expect("text");
    let count = room.read().await.history.count.expect("open");
    assert_eq!(
        text.lines().count() as u64,
        count,
        "a first line and one an event; the backup itself came after"
    );
    assert!(text.contains("王小明"));
    for line in text.lines() {
        serde_json::from_str::<serde_json::Value>(line).expect("JSON");
    }

    let other = Room::new("backup-other");
    let now = noon(TODAY);
    assert_eq!(
        other
            .desk()
            .bring_in(&bytes, &secret("another passphrase"), now)
            .await,
        Err(Problem::BackupRefused)
    );
    assert!(!other.file("history.db").exists());
    let new = other
        .desk()
        .bring_in(&bytes, &secret(PASSPHRASE), now)
        .await
        .expect("brought in");
    assert_eq!(new, count - 1);
    let view = other.read().await;
    assert_eq!(choices(&view).len(), 3);
    assert_eq!(other.line(), room.line());
    assert_eq!(view.requests[0].request.id, request);
    assert!(sound(&other).await);
    assert_eq!(
        other
            .desk()
            .bring_in(&bytes, &secret(PASSPHRASE), now)
            .await,
        Ok(0),
        "a second time nothing is new"
    );
}

#[tokio::test]
async fn two_machines_become_one_history_and_what_they_disagree_on_is_asked() {
    let (one, request) = furnished("merge-one").await;
    let now = noon(TODAY);
    let first = one
        .desk()
        .back_up(&secret(PASSPHRASE), Language::ZhCn, &one.folder, now)
        .await
        .expect("a backup");
    let two = Room::new("merge-two");
    two.desk()
        .bring_in(&fs::read(first).expect("a file"), &secret(PASSPHRASE), now)
        .await
        .expect("brought in");
    // Each goes its own way: both on one consent, one on another policy, one on a request.
    one.decide("cookies", Decision::Given).await.expect("saved");
    two.decide("cookies", Decision::Withdrawn)
        .await
        .expect("saved");
    let far = Action::Decide {
        policy: "tencent-cloud".into(),
        consent: two
            .desk()
            .catalogue()
            .policy("tencent-cloud")
            .expect("a policy")
            .consents[0]
            .id
            .clone(),
        decision: Decision::Refused,
    };
    two.act(far).await.expect("saved");
    let note = Action::Step {
        request,
        step: Step::Note {
            on: TODAY,
            text: "from the other machine".into(),
        },
    };
    two.act(note).await.expect("recorded");
    let second = two
        .desk()
        .back_up(&secret(PASSPHRASE), Language::ZhCn, &two.folder, now)
        .await
        .expect("a backup");
    let theirs = two.desk().history().await.len();
    let new = one
        .desk()
        .bring_in(&fs::read(second).expect("a file"), &secret(PASSPHRASE), now)
        .await
        .expect("merged");
    assert_eq!(new, 3);
    let view = one.read().await;
    assert!(sound(&one).await);
    let all = one.desk().history().await;
    assert!(all.len() > theirs, "every event of both, and the merger");
    assert_eq!(choices(&view)["cookies"], Decision::Given, "until settled");
    let other = held(&view).other.clone().expect("the other version");
    assert_eq!(other["cookies"].decision, Decision::Withdrawn);
    let far = view
        .policies
        .iter()
        .find(|it| it.policy == "tencent-cloud")
        .expect("a policy");
    assert_eq!(
        (far.choices.len(), &far.other),
        (1, &None),
        "only one of them decided there"
    );
    let text = serde_json::to_string(&view.requests).expect("JSON");
    assert!(text.contains("from the other machine"));
    assert_eq!(
        one.decide("cookies", Decision::Refused)
            .await
            .expect_err("two versions"),
        Problem::DecisionsDiffer {
            policy: POLICY.into()
        }
    );
    let settle = Action::Settle {
        policy: POLICY.into(),
        other: true,
    };
    let view = one.act(settle).await.expect("settled");
    assert_eq!(choices(&view)["cookies"], Decision::Withdrawn);
    assert_eq!(held(&view).other, None);
}

#[tokio::test]
async fn the_last_five_states_are_kept_and_can_be_returned_to() {
    let mut room = Room::new("copies");
    room.read().await;
    for (round, consent) in [
        "cookies",
        "beacons",
        "feedback",
        "profile",
        "marketing-email",
    ]
    .iter()
    .cycle()
    .take(8)
    .enumerate()
    {
        let decision = if round < 5 {
            Decision::Given
        } else {
            Decision::Refused
        };
        room.decide(consent, decision).await.expect("saved");
        room.restart();
        room.read().await;
    }
    let view = room.read().await;
    let counts: Vec<u64> = view.history.copies.iter().map(|it| it.count).collect();
    assert_eq!(counts, [8, 7, 6, 5, 4]);
    room.close();
    fs::write(room.file("history.db"), b"not a history").expect("writable");
    room.restart();
    let view = room.read().await;
    assert_eq!(
        view.history.problem,
        Some(Problem::HistoryUnreadable(Cause::none()))
    );
    assert_eq!(choices(&view).len(), 5, "the keyring still knows");
    let copy = view.history.copies[1].name.clone();
    let view = room.act(Action::ReturnTo { copy }).await.expect("returned");
    assert_eq!(view.history.problem, None);
    assert!(
        fs::read_dir(room.file("set-aside"))
            .expect("a folder")
            .count()
            > 0,
        "what could not be read is set aside"
    );
    assert!(sound(&room).await);
}
