//! Histories, keyring entries and backups of earlier versions: every later version opens them. A folder of
//! `golden/` is made once, by the version it is named after, with
//! `UPDATE_GOLDEN=1 script/test golden`, and never again.

use consent_desk_tests::{POLICY, Room, TODAY, held, noon};
use desk::history::{Kinship, Profile};
use desk::{
    Action, Decision, Draft, Format, Language, LetterLanguage, Problem, Secret, Step, View,
};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const PASSPHRASE: &str = "a passphrase of the golden files";

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

/// An event without its words, which may improve from version to version.
fn facts(event: &desk::EventView) -> serde_json::Value {
    let mut facts = serde_json::to_value(event).expect("JSON");
    for words in ["what", "detail", "undoable"] {
        facts.as_object_mut().expect("an object").remove(words);
    }
    facts
}

/// What a person would find again, without what depends on today's catalogue.
fn essence(view: &View) -> serde_json::Value {
    serde_json::json!({
        "count": view.history.count,
        "choices": held(view).choices,
        "told": held(view).told,
        "confirmed": held(view).confirmed,
        "people": view.people,
        "requests": view.requests.iter().map(|it| serde_json::json!({
            "id": it.request.id,
            "title": it.request.title,
            "status": it.request.status,
            "events": it.request.events.iter().map(facts).collect::<Vec<_>>(),
            "letters": it.letters.iter().map(|letter| &letter.text).collect::<Vec<_>>(),
            "files": it.files,
        })).collect::<Vec<_>>(),
    })
}

async fn make(folder: &Path) {
    let room = Room::new("golden-make");
    room.read().await;
    let now = noon(TODAY);
    for (consent, decision) in [
        ("cookies", Decision::Given),
        ("cookies", Decision::Refused),
        ("marketing-email", Decision::Withdrawn),
        ("beacons", Decision::Given),
    ] {
        room.decide(consent, decision).await.expect("saved");
    }
    let policy = || POLICY.to_owned();
    room.act(Action::Undo { policy: policy() })
        .await
        .expect("undone");
    room.act(Action::Tell {
        policy: policy(),
        consents: vec!["cookies".into()],
        channel: desk::Channel::Browser,
        on: TODAY,
    })
    .await
    .expect("told");
    room.act(Action::Confirm {
        policy: policy(),
        consents: vec!["cookies".into()],
        on: TODAY,
    })
    .await
    .expect("confirmed");
    let profile = Profile {
        name: "王小明".into(),
        kinship: Kinship::Myself,
        contact: "wangxm@example.com".into(),
        accounts: BTreeMap::from([(policy(), "uid-8812".into())]),
    };
    let view = room
        .act(Action::SavePerson {
            person: None,
            profile,
        })
        .await
        .expect("saved");
    let person = view.people[0].id;
    let draft = Draft {
        policy: policy(),
        right: "withdraw-consent".into(),
        language: LetterLanguage::Both,
        name: "王小明".into(),
        consents: vec!["marketing-email".into()],
        ..Draft::default()
    };
    let saved = room
        .desk()
        .save_into(
            &draft,
            Format::Txt,
            Some(person),
            None,
            &room.file("letters"),
            now,
        )
        .await
        .expect("a letter");
    let request = saved.request.expect("a request");
    for step in [
        Step::Sent {
            on: TODAY,
            channel: Some(desk::Channel::Email),
            reference: "20261123-1".into(),
        },
        Step::Note {
            on: TODAY,
            text: "rang them".into(),
        },
    ] {
        room.act(Action::Step { request, step })
            .await
            .expect("recorded");
    }
    room.desk()
        .attach(request, "reply.txt", b"received".to_vec(), now)
        .await
        .expect("attached");
    let code = room.desk().new_code(now).await.expect("a code").code;
    let view = room
        .act(Action::ConfirmCode {
            code: Secret::new(code.as_str()),
        })
        .await
        .expect("typed back");
    fs::create_dir_all(folder).expect("a folder");
    let backup = room
        .desk()
        .back_up(&Secret::new(PASSPHRASE), Language::ZhCn, folder, now)
        .await
        .expect("a backup");
    fs::rename(backup, folder.join("backup.age")).expect("renamed");
    let view = room
        .desk()
        .view(now)
        .await
        .history
        .count
        .map_or(view.clone(), |_| view);
    let mut found = essence(&view);
    found["count"] = serde_json::json!(room.desk().view(now).await.history.count);
    for name in ["history.db", "recovery.age"] {
        fs::copy(room.file(name), folder.join(name)).expect("copied");
    }
    let keyring: BTreeMap<String, String> = room
        .memory
        .entries
        .lock()
        .expect("entries")
        .iter()
        .map(|(name, bytes)| (name.clone(), String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    let write = |name: &str, value: serde_json::Value| {
        let text = serde_json::to_string_pretty(&value).expect("JSON") + "\n";
        fs::write(folder.join(name), text).expect("written");
    };
    write("keyring.json", serde_json::json!(keyring));
    write("found.json", found);
    fs::write(folder.join("code.txt"), code + "\n").expect("written");
}

#[tokio::test]
async fn every_version_opens_what_earlier_ones_wrote() {
    let newest = golden().join(env!("CARGO_PKG_VERSION"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() && !newest.exists() {
        make(&newest).await;
    }
    let mut opened = 0;
    for folder in fs::read_dir(golden()).expect("a folder").flatten() {
        let folder = folder.path();
        let json = |name: &str| -> serde_json::Value {
            let text = fs::read_to_string(folder.join(name)).expect("a file");
            serde_json::from_str(&text).expect("JSON")
        };
        let found = json("found.json");
        // With its keyring; without it, by the recovery code; and from the backup alone.
        for way in ["keyring", "code", "backup"] {
            let mut room = Room::new(&format!("golden-{way}"));
            room.close();
            fs::create_dir_all(&room.folder).expect("a folder");
            if way != "backup" {
                for name in ["history.db", "recovery.age"] {
                    fs::copy(folder.join(name), room.file(name)).expect("copied");
                }
            }
            if way == "keyring" {
                for (name, line) in json("keyring.json").as_object().expect("entries") {
                    room.memory
                        .put(name, line.as_str().expect("a line").as_bytes());
                }
            }
            room.restart();
            let mut view = room.read().await;
            match way {
                "code" => {
                    let code = fs::read_to_string(folder.join("code.txt")).expect("a code");
                    let code = Secret::new(code);
                    view = room.act(Action::Recover { code }).await.expect("recovered");
                }
                "backup" => {
                    let bytes = fs::read(folder.join("backup.age")).expect("a backup");
                    room.desk()
                        .bring_in(&bytes, &Secret::new(PASSPHRASE), noon(TODAY))
                        .await
                        .expect("brought in");
                    view = room.read().await;
                }
                _ => {}
            }
            assert_eq!(view.history.problem, None);
            assert_eq!(room.desk().check_history().await, Ok(Vec::new()));
            let mut now = essence(&view);
            let count = |value: &serde_json::Value| value["count"].as_u64().expect("a count");
            // A recovery is an event more, and the backup holds all but the event of its own making.
            let more = match way {
                "code" => 1,
                "backup" => -1,
                _ => 0,
            };
            assert_eq!(
                count(&now).cast_signed() - count(&found).cast_signed(),
                more,
                "{way}"
            );
            now["count"] = found["count"].clone();
            assert_eq!(now, found, "{}: {way}", folder.display());
            opened += 1;
        }
    }
    assert!(opened >= 3);
}

/// A history that a later version wrote, in a form that this one does not know: it is said, and not a byte of the
/// folder or of the keyring is another one afterwards, whatever the person tries.
#[tokio::test]
async fn a_newer_versions_history_is_refused_and_left_as_it_is() {
    let mut room = Room::new("golden-newer");
    room.read().await;
    room.decide("cookies", Decision::Given)
        .await
        .expect("saved");
    room.close();
    let connection = super::vault::database(&room);
    connection
        .execute_batch("PRAGMA user_version = 2; PRAGMA wal_checkpoint(TRUNCATE);")
        .expect("the version of a later desk");
    drop(connection);
    let stands = |room: &Room| {
        let keyring = room.memory.entries.lock().expect("entries").clone();
        (fs::read(room.file("history.db")).expect("there"), keyring)
    };
    let before = stands(&room);
    room.restart();
    let view = room.read().await;
    assert_eq!(view.history.problem, Some(Problem::HistoryNewer));
    let refused = room.decide("cookies", Decision::Withdrawn).await;
    assert_eq!(refused.expect_err("refused"), Problem::HistoryNewer);
    assert!(stands(&room) == before, "nothing was written");
}
