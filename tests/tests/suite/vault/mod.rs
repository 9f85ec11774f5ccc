//! The history and the keyring, each bringing the other back: what is lost, damaged, altered, erased,
//! recovered, backed up and merged.

mod agreement;
mod attached;
mod backups;
mod damage;
mod erasure;
mod recovery;

use consent_desk_tests::{POLICY, Room, TODAY, held, noon};
use desk::history::Profile;
use desk::{Action, Decision, Draft, Format, RequestId, Secret, View};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;

const PASSPHRASE: &str = "four words nobody guesses";

fn secret(text: &str) -> Secret {
    Secret::new(text)
}

/// A room in which something was decided, someone is known, a letter is written and a file attached.
async fn furnished(name: &str) -> (Room, RequestId) {
    let room = Room::new(name);
    room.read().await;
    for (consent, decision) in [
        ("cookies", Decision::Refused),
        ("marketing-email", Decision::Withdrawn),
        ("profile", Decision::Given),
    ] {
        room.decide(consent, decision).await.expect("saved");
    }
    let profile = Profile {
        name: "王小明".into(),
        contact: "wangxm@example.com".into(),
        accounts: BTreeMap::from([(POLICY.into(), "uid-8812".into())]),
        ..Profile::default()
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
        policy: POLICY.into(),
        right: "deletion".into(),
        name: "王小明".into(),
        details: "工单 canary-9901".into(),
        ..Draft::default()
    };
    let saved = room
        .desk()
        .save_into(
            &draft,
            Format::Txt,
            Some(person),
            None,
            &room.folder.join("letters"),
            noon(TODAY),
        )
        .await
        .expect("a letter");
    assert_eq!(saved.problem, None);
    let request = saved.request.expect("a request");
    room.desk()
        .attach(
            request,
            "答复 canary.txt",
            b"canary-attached-7766".to_vec(),
            noon(TODAY),
        )
        .await
        .expect("attached");
    let _ = fs::remove_dir_all(room.folder.join("letters"));
    (room, request)
}

/// The key in the keyring's entry, as the database takes it.
pub fn database(room: &Room) -> Connection {
    let custody = room.memory.get("ledger").expect("the history's entry");
    let key = custody.split(';').nth(1).expect("a key").to_owned();
    let connection = Connection::open(room.file("history.db")).expect("the history");
    connection
        .execute_batch(&format!("PRAGMA key = \"x'{key}'\""))
        .expect("a key");
    connection
}

fn choices(view: &View) -> BTreeMap<String, Decision> {
    held(view)
        .choices
        .iter()
        .map(|(id, choice)| (id.clone(), choice.decision))
        .collect()
}

async fn sound(room: &Room) -> bool {
    room.desk().check_history().await == Ok(Vec::new())
}

fn crc32(text: &str) -> u32 {
    let mut sum = !0u32;
    for byte in text.bytes() {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 {
                sum >> 1 ^ 0xedb8_8320
            } else {
                sum >> 1
            };
        }
    }
    !sum
}
