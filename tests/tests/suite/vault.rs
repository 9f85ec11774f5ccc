//! The history and the keyring, each bringing the other back: what is lost, damaged, altered, erased,
//! recovered, backed up and merged.

use consent_desk_tests::{POLICY, Room, TODAY, decide, held, noon};
use desk::history::{Erasable, Profile};
use desk::vault::Notice;
use desk::{
    Action, Cause, Decision, Defect, Draft, Format, HistoryItem, Problem, RequestId, Secret,
    Settings, Step, View,
};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

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

#[tokio::test]
async fn entries_that_the_keyring_lost_are_put_back() {
    let (mut room, _) = furnished("put-back").await;
    let line = room.line();
    room.close();
    room.memory
        .entries
        .lock()
        .expect("entries")
        .remove("choices/qiniu-cloud");
    room.restart();
    let view = room.read().await;
    assert_eq!(
        view.notices,
        [Notice::PutBack {
            policy: POLICY.into()
        }],
        "and it is said"
    );
    assert_eq!(room.line(), line);
    assert!(room.read().await.notices.is_empty());

    // Older than the history: brought up without a word.
    room.decide("cookies", Decision::Given)
        .await
        .expect("saved");
    let newest = room.line();
    room.memory
        .put("choices/qiniu-cloud", line.expect("a line").as_bytes());
    let view = room.read().await;
    assert_eq!(choices(&view)["cookies"], Decision::Given);
    assert_eq!(room.line(), newest);
}

#[tokio::test]
async fn a_keyring_from_before_there_was_a_history_is_its_beginning() {
    let (mut room, _) = furnished("adopt").await;
    let line = room.line().expect("a line");
    room.close();
    fs::remove_dir_all(&room.folder).expect("removable");
    room.memory.entries.lock().expect("entries").clear();
    room.memory.put("choices/qiniu-cloud", line.as_bytes());
    room.restart();
    let before = room.read().await;
    assert_eq!(choices(&before).len(), 3);
    assert!(!room.file("history.db").exists(), "reading makes nothing");
    room.decide("beacons", Decision::Refused)
        .await
        .expect("saved");
    room.restart();
    let view = room.read().await;
    assert_eq!(choices(&view).len(), 4);
    assert_eq!(
        held(&view).choices["cookies"],
        held(&before).choices["cookies"]
    );
    assert_eq!(
        view.history.count,
        Some(2),
        "what was adopted, and the decision"
    );
}

#[tokio::test]
async fn a_contradiction_is_shown_and_nothing_is_written_until_it_is_settled() {
    for other in [false, true] {
        let (room, _) = furnished(&format!("differ-{other}")).await;
        let stranger = Room::new(&format!("differ-stranger-{other}"));
        stranger.read().await;
        stranger
            .decide("beacons", Decision::Given)
            .await
            .expect("saved");
        let theirs = stranger.line().expect("a line");
        room.memory.put("choices/qiniu-cloud", theirs.as_bytes());
        let problem = room
            .decide("feedback", Decision::Given)
            .await
            .expect_err("two versions");
        assert_eq!(
            problem,
            Problem::DecisionsDiffer {
                policy: POLICY.into()
            }
        );
        assert_eq!(room.line().as_deref(), Some(theirs.as_str()));
        let view = room.read().await;
        assert_eq!(choices(&view).len(), 3);
        let version = held(&view).other.clone().expect("the other version");
        assert_eq!(version.keys().collect::<Vec<_>>(), ["beacons"]);
        let settle = Action::Settle {
            policy: POLICY.into(),
            other,
        };
        let view = room.act(settle).await.expect("settled");
        assert_eq!(held(&view).other, None);
        assert_eq!(choices(&view).len(), if other { 1 } else { 3 });
        let text = serde_json::to_string(&room.desk().history().await).expect("JSON");
        assert!(text.contains("beacons"), "the other version stays recorded");
        assert!(sound(&room).await);
    }
}

#[tokio::test]
async fn a_lost_keyring_is_made_good_by_the_recovery_code() {
    let (mut room, request) = furnished("recover").await;
    let before = room.read().await;
    assert!(!before.history.recoverable);
    let code = room
        .desk()
        .new_code(noon(TODAY))
        .await
        .expect("a code")
        .code;
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
    let other = stranger
        .desk()
        .new_code(noon(TODAY))
        .await
        .expect("a code")
        .code;
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
    let code = room
        .desk()
        .new_code(noon(TODAY))
        .await
        .expect("a code")
        .code;
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

#[tokio::test]
async fn what_other_hands_did_to_the_history_is_found_and_named() {
    let (mut room, _) = furnished("altered").await;
    let count = room.read().await.history.count.expect("open");
    assert!(count >= 7, "{count} events to alter");
    let whole = fs::read(room.file("history.db")).expect("a file");
    let older = {
        room.close();
        let older = whole.clone();
        room.restart();
        room.read().await;
        room.decide("beacons", Decision::Given)
            .await
            .expect("saved");
        older
    };
    let newest = fs::read(room.file("history.db")).expect("a file");
    let count = count + 1;
    let cases: [(&str, Defect); 7] = [
        (
            "UPDATE body SET text = replace(text, 'refused', 'given') WHERE seq = 1",
            Defect::Changed { seq: 1 },
        ),
        (
            "UPDATE event SET at = at + 1 WHERE seq = 2",
            Defect::Changed { seq: 2 },
        ),
        (
            "DELETE FROM event WHERE seq = 3; DELETE FROM body WHERE seq = 3",
            Defect::Removed { seq: 3 },
        ),
        ("DELETE FROM body WHERE seq = 2", Defect::Removed { seq: 2 }),
        (
            "UPDATE event SET seq = 1002 WHERE seq = 2; UPDATE event SET seq = 2 WHERE seq = 4; UPDATE event SET seq = 4 WHERE seq = 1002;
             UPDATE body SET seq = 1002 WHERE seq = 2; UPDATE body SET seq = 2 WHERE seq = 4; UPDATE body SET seq = 4 WHERE seq = 1002",
            Defect::Swapped { seq: 2, with: 4 },
        ),
        (
            "UPDATE file SET bytes = x'00'",
            Defect::Changed { seq: count - 1 },
        ),
        (
            "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)",
            Defect::Cut {
                found: count - 1,
                expected: count,
            },
        ),
    ];
    for (sql, expected) in cases {
        room.close();
        fs::write(room.file("history.db"), &newest).expect("writable");
        database(&room).execute_batch(sql).expect("altered");
        room.restart();
        let view = room.read().await;
        assert_eq!(
            view.history.problem,
            Some(Problem::HistoryFlawed {
                flaw: expected.clone()
            }),
            "{sql}"
        );
        assert_eq!(
            room.desk().check_history().await,
            Ok(vec![expected]),
            "{sql}"
        );
        assert!(held(&view).known, "the keyring still shows the decisions");
        let problem = room
            .decide("cookies", Decision::Given)
            .await
            .expect_err("barred");
        assert!(matches!(problem, Problem::HistoryFlawed { .. }));
    }

    // An older file in its place; the person says to go on, and the history remembers.
    room.close();
    fs::write(room.file("history.db"), &older).expect("writable");
    room.restart();
    let view = room.read().await;
    let cut = Defect::Cut {
        found: count - 1,
        expected: count,
    };
    assert_eq!(
        view.history.problem,
        Some(Problem::HistoryFlawed { flaw: cut })
    );
    let view = room.act(Action::GoOn).await.expect("went on");
    assert_eq!(view.history.problem, None);
    assert_eq!(
        held(&view).other.as_ref().map(BTreeMap::len),
        Some(4),
        "the keyring knew one decision more, and the person is asked"
    );
    assert!(room.desk().history().await[0].code == "went-on");

    // A history of its own making, sound in itself, with the same number of events.
    let (mut stranger, _) = furnished("altered-stranger").await;
    room.close();
    stranger.close();
    let custody = stranger.custody().await.expect("an entry");
    let mut fields: Vec<String> = custody.split(';').map(str::to_owned).collect();
    fields[3] = "ab".repeat(32);
    fields.pop();
    let body = fields.join(";");
    stranger
        .memory
        .put("ledger", format!("{body};{:08x}", crc32(&body)).as_bytes());
    stranger.restart();
    let view = stranger.read().await;
    assert!(matches!(
        view.history.problem,
        Some(Problem::HistoryFlawed {
            flaw: Defect::Rewritten { .. }
        })
    ));
}

#[tokio::test]
async fn every_flipped_byte_and_every_cut_of_a_history_has_a_name() {
    let mut room = Room::new("bytes");
    room.read().await;
    for decision in [Decision::Given, Decision::Refused] {
        room.decide("cookies", decision).await.expect("saved");
    }
    room.close();
    let custody = room.custody().await.expect("an entry");
    let key = desk::vault::Key::from_hex(custody.split(';').nth(1).expect("a key")).expect("a key");
    let path = room.file("history.db");
    let whole = fs::read(&path).expect("a file");
    let open = |path: &Path| desk::vault::Ledger::open(path, &key, true).map(|mut it| it.check());
    assert_eq!(open(&path), Ok(Ok(Vec::new())));
    let mut faults = 0;
    for position in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[position] ^= 1 << (position % 8);
        fs::write(&path, &bytes).expect("writable");
        match open(&path) {
            Ok(Ok(_)) => panic!("byte {position} is not missed"),
            Ok(Err(_)) | Err(_) => faults += 1,
        }
    }
    for length in 0..whole.len() {
        fs::write(&path, &whole[..length]).expect("writable");
        match open(&path) {
            Ok(Ok(_)) => panic!("cut at {length}"),
            Ok(Err(_)) | Err(_) => faults += 1,
        }
    }
    println!("{faults} faults in a history of {} bytes", whole.len());
    assert_eq!(faults, 2 * whole.len());
}

#[tokio::test]
async fn a_damaged_keyring_entry_or_backup_has_a_name() {
    let (room, _) = furnished("bytes-backup").await;
    let custody = room.custody().await.expect("an entry");
    let mut faults = 0;
    for position in 0..custody.len() {
        for damaged in [
            custody[..position].to_owned(),
            String::from_utf8_lossy(
                &custody
                    .bytes()
                    .enumerate()
                    .map(|(at, byte)| if at == position { byte ^ 1 } else { byte })
                    .collect::<Vec<_>>(),
            )
            .into_owned(),
        ] {
            room.memory.put("ledger", damaged.as_bytes());
            let view = room.read().await;
            assert_eq!(view.history.problem, Some(Problem::HistoryKeyDamaged));
            faults += 1;
        }
    }
    room.memory.put("ledger", custody.as_bytes());
    room.read().await;
    let path = room
        .desk()
        .back_up(&secret(PASSPHRASE), &room.folder, noon(TODAY))
        .await
        .expect("a backup");
    let whole = fs::read(&path).expect("a file");
    for position in (0..whole.len()).step_by(5) {
        let mut bytes = whole.clone();
        bytes[position] ^= 0x10;
        for damaged in [bytes.as_slice(), &whole[..position]] {
            let problem = desk::vault::read_backup(damaged, PASSPHRASE).expect_err("damaged");
            assert!(
                matches!(problem, Problem::BackupDamaged(_) | Problem::BackupRefused),
                "{problem:?} at {position}"
            );
            faults += 1;
        }
    }
    println!("{faults} faults in a keyring entry and a backup");
}

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
async fn a_backup_opens_with_other_programs_and_brings_everything_back() {
    let (room, request) = furnished("backup").await;
    assert!(matches!(
        room.desk()
            .back_up(&secret("short"), &room.folder, noon(TODAY))
            .await,
        Err(Problem::PassphraseTooShort { .. })
    ));
    assert_eq!(
        room.desk()
            .back_up(&secret("password1"), &room.folder, noon(TODAY))
            .await,
        Err(Problem::PassphraseGuessable)
    );
    let path = room
        .desk()
        .back_up(&secret(PASSPHRASE), &room.folder, noon(TODAY))
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
        .back_up(&secret(PASSPHRASE), &one.folder, now)
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
        .back_up(&secret(PASSPHRASE), &two.folder, now)
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

#[tokio::test]
async fn no_word_of_the_person_stands_in_the_clear() {
    let (mut room, _) = furnished("clear").await;
    room.act(Action::Set {
        settings: Settings::default(),
    })
    .await
    .expect("saved");
    let code = room
        .desk()
        .new_code(noon(TODAY))
        .await
        .expect("a code")
        .code;
    room.act(Action::ConfirmCode {
        code: secret(&code),
    })
    .await
    .expect("changed");
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

#[tokio::test]
async fn a_file_that_cannot_be_attached_leaves_the_request_as_it_was() {
    let (room, request) = furnished("attach").await;
    let now = noon(TODAY);
    let before = room.desk().history().await.len();
    for (bytes, reason) in [
        (Vec::new(), desk::Reason::Empty),
        (vec![0; (25 << 20) + 1], desk::Reason::TooLarge),
    ] {
        let problem = room
            .desk()
            .attach(request, "scan.pdf", bytes, now)
            .await
            .expect_err("refused");
        assert_eq!(
            problem,
            Problem::FileUnreadable {
                path: "scan.pdf".into(),
                reason,
                cause: Cause::none(),
            }
        );
    }
    assert_eq!(
        room.desk()
            .attach(RequestId::from_bytes([1; 16]), "scan.pdf", vec![1], now)
            .await
            .expect_err("no request"),
        Problem::NotInHistory {
            what: HistoryItem::Request
        }
    );
    assert_eq!(room.desk().history().await.len(), before);
    let view = room
        .desk()
        .attach(request, "../../etc/pass:wd?.pdf", vec![7; 3 << 20], now)
        .await
        .expect("attached");
    let file = view.requests[0].files.last().expect("a file").clone();
    assert_eq!(file.name, "pass_wd_.pdf");
    let path = room
        .desk()
        .save_attachment(file.seq, &room.folder)
        .await
        .expect("saved");
    assert_eq!(fs::read(path).expect("a file"), vec![7; 3 << 20]);
}
