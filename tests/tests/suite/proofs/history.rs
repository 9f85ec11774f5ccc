//! The history as it is printed.

use super::{Room, live};
use consent_desk_tests::POLICY;
use desk::{Decision, Language, Problem, Secret};
use serde_json::json;
use std::collections::BTreeSet;

#[tokio::test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
async fn every_event_stands_in_the_printed_history_and_so_does_what_was_erased() {
    let mut room = Room::new("proof-history");
    let [asked, _] = live(&mut room).await;
    let table = r#"{"schema":1,"years":[{"year":2027,"off":["2027-01-01","2027-02-08","2027-02-09","2027-02-10",
        "2027-02-11","2027-02-12","2027-04-05","2027-05-03","2027-06-09","2027-09-15","2027-10-01","2027-10-04",
        "2027-10-05"],"work":[]}]}"#;
    let view = room
        .act(json!({ "action": "take-table", "table": table }))
        .await;
    let taken = &view.tables[0].id;
    room.act(json!({ "action": "take-table-back", "table": taken }))
        .await;
    let policy = room
        .act(json!({ "action": "mend", "policy": POLICY, "anew": true }))
        .await;
    assert!(
        policy
            .policies
            .iter()
            .any(|it| it.policy == POLICY && it.choices.is_empty())
    );
    let code = {
        let now = room.later();
        room.desk.new_code(now).await.expect("a code").code
    };
    room.act(json!({ "action": "confirm-code", "code": code }))
        .await;
    let file = room.desk.view(room.now).await.requests;
    let file = file
        .iter()
        .find(|it| it.request.id == asked)
        .expect("it")
        .files[1]
        .seq;
    room.act(json!({ "action": "erase", "what": "attachment", "seq": file }))
        .await;
    room.history_holds_every_event().await;
    // A letter in Chinese is called by its right in English.
    let tale = room.desk.narrate(Language::EnUs, room.now).await;
    let of_letters: Vec<_> = tale.iter().filter(|it| it.what.contains('“')).collect();
    assert!(of_letters.len() > 3);
    for it in of_letters {
        assert!(!it.what.contains("请求书"), "{}", it.what);
    }
    let (kept, data) = (
        room.folder.0.join("kept.db"),
        room.folder.0.join("data/history.db"),
    );
    std::fs::copy(&data, &kept).expect("copied");

    // Another machine's history comes in with a backup.
    let mut other = Room::new("proof-history-other");
    other.decide("beacons", Decision::Refused).await;
    other
        .act(json!({ "action": "save-person", "person": null, "profile": { "name": "外人" } }))
        .await;
    let passphrase = Secret::new("correct horse battery staple");
    let now = other.later();
    let backup = other
        .desk
        .back_up(&passphrase, Language::ZhCn, &other.folder.0, now)
        .await
        .expect("a backup");
    let bytes = std::fs::read(backup).expect("readable");
    let now = room.later();
    room.desk
        .bring_in(&bytes, &passphrase, now)
        .await
        .expect("taken in");
    room.history_holds_every_event().await;

    // The keyring is lost, and the end of the history is cut.
    room.memory.entries.lock().expect("entries").clear();
    room.desk = Room::desk(&room.memory, &room.folder.0);
    room.act(json!({ "action": "read", "unlock": true })).await;
    room.act(json!({ "action": "recover", "code": code })).await;
    let now = room.later();
    let own = room.folder.0.join("own.age");
    let made = room.desk.back_up_to(&passphrase, &own, now).await;
    made.expect("a backup");
    room.history_holds_every_event().await;
    let lines = room.desk.history().await;
    let codes: BTreeSet<&str> = lines.iter().map(|it| it.code.as_str()).collect();
    let all = [
        "attached",
        "backed-up",
        "confirmed",
        "decided",
        "erased",
        "erased-event",
        "key-changed",
        "letter",
        "merged",
        "person",
        "recovered",
        "request",
        "set",
        "table-taken-back",
        "taken-back",
        "told",
        "working-days",
    ];
    assert_eq!(
        codes,
        BTreeSet::from(all),
        "every sort of event is among them"
    );
    room.desk = Room::desk(&room.memory, &room.folder.0);
    std::fs::copy(&kept, &data).expect("copied");
    for name in ["data/history.db-wal", "data/history.db-shm"] {
        let _ = std::fs::remove_file(room.folder.0.join(name));
    }
    let view = room.act(json!({ "action": "read", "unlock": true })).await;
    assert!(matches!(
        view.history.problem,
        Some(Problem::HistoryFlawed { .. })
    ));
    room.act(json!({ "action": "go-on" })).await;
    room.history_holds_every_event().await;
    room.act(json!({ "action": "erase", "what": "everything" }))
        .await;
    room.history_holds_every_event().await;
}
