//! A keyring that is lost: the recovery code, a change of key that was interrupted, a history that nobody can open.

use super::{choices, crc32, furnished, secret, sound};
use consent_desk_tests::{Room, held};
use desk::vault::Notice;
use desk::{Action, Decision, Problem};
use std::fs;

#[tokio::test]
async fn a_lost_keyring_is_made_good_by_the_recovery_code() {
    let (mut room, request) = furnished("recover").await;
    let before = room.read().await;
    assert!(!before.history.recoverable);
    let code = room.new_code().await;
    let typed = |code: &str| Action::ConfirmCode { code: secret(code) };
    let custody = room.custody().await;
    assert_eq!(
        room.act(typed(&code[1..])).await.expect_err("cut"),
        Problem::RecoveryCodeMistyped
    );
    assert_eq!(room.custody().await, custody, "nothing has changed");
    // As a person types: lower case, no hyphens, full width, O for 0.
    let loose: String = code
        .to_lowercase()
        .replace('-', " ")
        .replace('0', "O")
        .replace('1', "l")
        .chars()
        .map(|it| match it {
            'a'..='f' => char::from_u32(u32::from(it) + 0xfee0).expect("full width"),
            it => it,
        })
        .collect();
    let view = room.act(typed(&loose)).await.expect("typed back");
    assert!(view.history.recoverable);
    assert_ne!(
        room.custody().await,
        custody,
        "a new code comes with a new key"
    );
    assert!(sound(&room).await);
    room.decide("beacons", Decision::Given)
        .await
        .expect("saved");

    room.close();
    room.memory.entries.lock().expect("entries").clear();
    room.restart();
    let view = room.read().await;
    assert_eq!(view.history.problem, Some(Problem::HistoryKeyMissing));
    assert!(!held(&view).known, "nothing is shown as undecided");
    assert_eq!(
        room.decide("cookies", Decision::Given)
            .await
            .expect_err("no key"),
        Problem::HistoryKeyMissing
    );
    let stranger = Room::new("recover-stranger");
    stranger.read().await;
    stranger
        .decide("cookies", Decision::Given)
        .await
        .expect("saved");
    let other = stranger.new_code().await;
    let recover = |code: &str| Action::Recover { code: secret(code) };
    assert_eq!(
        room.act(recover(&other)).await.expect_err("another's code"),
        Problem::RecoveryCodeWrong
    );
    let view = room.act(recover(&code)).await.expect("recovered");
    assert_eq!(view.history.problem, None);
    assert_eq!(choices(&view).len(), 4);
    assert!(room.line().expect("an entry").contains("beacons=g"));
    assert_eq!(view.requests[0].request.id, request);
    assert_eq!(view.people[0].profile.name, "王小明");
    room.restart();
    assert_eq!(choices(&room.read().await).len(), 4);
    assert!(sound(&room).await);
}

#[tokio::test]
async fn an_interrupted_change_of_key_is_completed_or_undone() {
    // Kept: the keyring's line with both keys, and the files of before and after.
    let (mut room, _) = furnished("key").await;
    let (old_line, old_file) = (
        room.custody().await.expect("an entry"),
        fs::read(room.file("history.db")).expect("a file"),
    );
    let code = room.new_code().await;
    let pending = fs::read(room.file("recovery.new.age")).expect("a recovery file");
    room.act(Action::ConfirmCode {
        code: secret(&code),
    })
    .await
    .expect("changed");
    let new_line = room.custody().await.expect("an entry");
    let new_file = fs::read(room.file("history.db")).expect("a file");
    let new_key = new_line.split(';').nth(1).expect("a key");
    let body = {
        let (body, _) = old_line.rsplit_once(';').expect("a sum");
        format!("{body}{new_key}")
    };
    let both = format!("{body};{:08x}", crc32(&body));
    for (file, notice) in [
        (&old_file, Notice::KeyChangeUndone),
        (&new_file, Notice::KeyChangeCompleted),
    ] {
        room.close();
        fs::write(room.file("history.db"), file).expect("writable");
        fs::write(room.file("recovery.new.age"), &pending).expect("writable");
        fs::write(room.file("history.new.db"), b"half").expect("writable");
        let _ = fs::remove_file(room.file("recovery.age"));
        room.memory.put("ledger", both.as_bytes());
        room.restart();
        let view = room.read().await;
        assert_eq!(view.history.problem, None);
        assert_eq!(view.notices, std::slice::from_ref(&notice));
        assert_eq!(choices(&view).len(), 3);
        assert_eq!(
            view.history.recoverable,
            notice == Notice::KeyChangeCompleted
        );
        assert!(!room.file("history.new.db").exists());
        let line = room.custody().await.expect("an entry");
        assert_eq!(line.split(';').nth(4), Some(""), "one key again: {line}");
        room.restart();
        assert!(room.read().await.notices.is_empty());
        assert!(sound(&room).await);
    }
}

#[tokio::test]
async fn a_history_that_nobody_can_open_is_set_aside_and_a_new_one_begins() {
    let (mut room, _) = furnished("aside").await;
    room.close();
    let line = room.line().expect("a line");
    room.memory.entries.lock().expect("entries").clear();
    room.memory.put("choices/qiniu-cloud", line.as_bytes());
    room.restart();
    let view = room.read().await;
    assert_eq!(view.history.problem, Some(Problem::HistoryKeyMissing));
    let before = fs::read(room.file("history.db")).expect("a file");
    let view = room.act(Action::SetHistoryAside).await.expect("set aside");
    assert_eq!(view.history.problem, None);
    assert_eq!(choices(&view).len(), 3, "what the keyring holds stays");
    let aside = room.file("set-aside/2026-11-23 history.db");
    assert_eq!(fs::read(aside).expect("a file"), before);
    room.decide("cookies", Decision::Given)
        .await
        .expect("a new history begins");
    assert!(sound(&room).await);
}
