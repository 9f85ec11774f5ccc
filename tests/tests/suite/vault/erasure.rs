//! What is erased is gone, and nothing of the person stands in the clear.

use super::{choices, database, furnished, secret, sound};
use consent_desk_tests::{Room, decide, held};
use desk::history::Erasable;
use desk::{Action, Decision, HistoryItem, Problem, Settings};
use std::fs;

#[tokio::test]
async fn what_is_erased_is_gone_from_the_file_and_the_chain_still_checks() {
    let (room, request) = furnished("erase").await;
    let plain = |room: &Room| -> String {
        let target = room.file("plain.db");
        let _ = fs::remove_file(&target);
        let connection = database(room);
        connection
            .execute_batch(&format!(
                "ATTACH DATABASE '{}' AS plain KEY ''; SELECT sqlcipher_export('plain'); DETACH DATABASE plain;",
                target.display()
            ))
            .expect("exported");
        let free: i64 = connection
            .query_row("PRAGMA freelist_count", [], |row| row.get(0))
            .expect("a count");
        assert_eq!(free, 0, "no unused page is left that could still hold it");
        let text = String::from_utf8_lossy(&fs::read(&target).expect("a file")).into_owned();
        fs::remove_file(&target).expect("removable");
        text
    };
    assert!(plain(&room).contains("canary-9901") && plain(&room).contains("canary-attached-7766"));
    let view = room.read().await;
    let letter = view.requests[0].letters[0].id;
    let file = view.requests[0].files[0].seq;
    let count = view.history.count.expect("open");
    let view = room
        .act(Action::Erase(Erasable::Letter { letter }))
        .await
        .expect("erased");
    assert!(view.requests[0].letters.is_empty());
    assert!(!plain(&room).contains("canary-9901"));
    let view = room
        .act(Action::Erase(Erasable::Attachment { seq: file }))
        .await
        .expect("erased");
    assert!(view.requests[0].files.is_empty());
    assert!(!plain(&room).contains("canary-attached"));
    assert!(sound(&room).await);
    assert_eq!(view.history.count, Some(count + 2));
    let person = view.people[0].id;
    let view = room
        .act(Action::Erase(Erasable::Person { person }))
        .await
        .expect("erased");
    assert!(view.people.is_empty());
    assert!(
        view.requests.iter().all(|it| it.request.id != request),
        "a person goes with their requests"
    );
    assert!(!plain(&room).contains("王小明"));
    assert_eq!(choices(&view).len(), 3, "the decisions stay");
    let view = room
        .act(Action::Erase(Erasable::Everything))
        .await
        .expect("erased");
    assert!(choices(&view).is_empty() && held(&view).known);
    assert_eq!(room.line(), None, "from the keyring too");
    assert!(!plain(&room).contains("cookies"));
    assert!(sound(&room).await);
    let codes: Vec<_> = room
        .desk()
        .history()
        .await
        .into_iter()
        .map(|it| it.code)
        .collect();
    assert!(
        codes
            .iter()
            .all(|it| it == "erased" || it == "erased-event")
    );
    assert_eq!(
        room.act(Action::Erase(Erasable::Letter { letter }))
            .await
            .expect_err("already gone"),
        Problem::NotInHistory {
            what: HistoryItem::Letter
        }
    );
}

#[tokio::test]
async fn an_erasure_that_did_not_reach_the_keyring_is_not_undone_by_it() {
    let (mut room, _) = furnished("erase-cut").await;
    let (line, custody) = (room.line(), room.custody().await);
    let action = Action::Erase(Erasable::Everything);
    room.act(action).await.expect("erased");
    room.close();
    // As if the machine had died before the keyring was told.
    room.memory
        .put("choices/qiniu-cloud", line.expect("a line").as_bytes());
    room.memory
        .put("ledger", custody.expect("an entry").as_bytes());
    room.restart();
    let view = room.read().await;
    assert!(choices(&view).is_empty() && held(&view).known);
    assert_eq!(room.line(), None);
}

#[tokio::test]
async fn no_word_of_the_person_stands_in_the_clear() {
    let (mut room, _) = furnished("clear").await;
    room.act(Action::Set {
        settings: Settings::default(),
    })
    .await
    .expect("saved");
    let code = room.recoverable().await;
    room.restart();
    room.read().await;
    let mut folders = vec![room.folder.clone()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            seen += 1;
            let bytes = fs::read(entry.path()).expect("a file");
            for canary in [
                "王小明",
                "wangxm@",
                "uid-8812",
                "canary",
                "cookies",
                "withdrawn",
                code.as_str(),
            ] {
                assert!(
                    !bytes
                        .windows(canary.len())
                        .any(|it| it == canary.as_bytes()),
                    "{canary} in {}",
                    entry.path().display()
                );
            }
        }
    }
    assert!(seen >= 4, "{seen} files were read");
    assert!(
        format!("{:?}", decide("cookies", Decision::Given)).contains("cookies")
            && !format!(
                "{:?}",
                Action::Recover {
                    code: secret(&code)
                }
            )
            .contains(&code),
        "a code does not come out of a message"
    );
}
