//! What other hands, a failing disk or a cut did to a history has a name.

use super::{PASSPHRASE, crc32, database, furnished, secret};
use consent_desk_tests::{Room, TODAY, held, noon};
use desk::history::Event;
use desk::vault::{Key, Ledger, Row};
use desk::{Action, Decision, Defect, Language, Problem};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

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
    let key = Key::from_hex(custody.split(';').nth(1).expect("a key")).expect("a key");
    let path = room.file("history.db");
    let whole = fs::read(&path).expect("a file");
    let open = |path: &Path| Ledger::open(path, &key, true).map(|mut it| it.check());
    assert_eq!(open(&path), Ok(Ok(Vec::new())));
    let mut faults = 0;
    let mut file = fs::File::options().write(true).open(&path).expect("a file");
    let mut put = |position: usize, byte: u8| {
        file.seek(SeekFrom::Start(position as u64))
            .expect("a place");
        file.write_all(&[byte]).expect("writable");
    };
    for (position, &byte) in whole.iter().enumerate() {
        put(position, byte ^ 1 << (position % 8));
        match open(&path) {
            Ok(Ok(_)) => panic!("byte {position} is not missed"),
            Ok(Err(_)) | Err(_) => faults += 1,
        }
        put(position, byte);
    }
    assert!(fs::read(&path).expect("a file") == whole, "only looked at");
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
        .back_up(
            &secret(PASSPHRASE),
            Language::ZhCn,
            &room.folder,
            noon(TODAY),
        )
        .await
        .expect("a backup");
    let whole = fs::read(&path).expect("a file");
    for position in (0..whole.len()).step_by(5) {
        let mut bytes = whole.clone();
        bytes[position] ^= 0x10;
        for damaged in [bytes.as_slice(), &whole[..position]] {
            let problem =
                desk::vault::read_backup(damaged, PASSPHRASE, |_, _| Ok(())).expect_err("damaged");
            assert!(
                matches!(problem, Problem::BackupDamaged(_) | Problem::BackupRefused),
                "{problem:?} at {position}"
            );
            faults += 1;
        }
    }
    println!("{faults} faults in a keyring entry and a backup");
}

/// A long history is looked at in parts; what was done where two of them meet is named like all else.
#[test]
fn what_was_done_to_a_long_history_is_named_wherever_it_was() {
    let folder = consent_desk_tests::place("long");
    fs::create_dir_all(&folder).expect("writable");
    let (path, key) = (folder.join("history.db"), Key::random().expect("random"));
    let rows = (0..600).map(|number| {
        let event = Event::Decided {
            policy: "qiniu-cloud".to_owned(),
            version: TODAY,
            consent: format!("consent-{number}"),
            decision: Decision::Given,
        };
        Row::new(&event, None, noon(TODAY))
    });
    let ledger = Ledger::create(&path, &key, rows).expect("room");
    let entries: Vec<_> = ledger
        .entries()
        .iter()
        .map(|it| (it.seq, it.head))
        .collect();
    drop(ledger);
    let whole = fs::read(&path).expect("a file");
    let read = Ledger::open(&path, &key, false).expect("whole");
    let again: Vec<_> = read.entries().iter().map(|it| (it.seq, it.head)).collect();
    assert_eq!(again, entries);
    drop(read);
    for place in [1, 255, 256, 257, 300, 512, 513, 600] {
        let (changed, removed) = (
            Defect::Changed { seq: place },
            Defect::Removed { seq: place },
        );
        let (with, far) = (place - place % 256 + 256, place + 300);
        let mut cases = vec![
            (
                format!(
                    "UPDATE body SET text = replace(text, 'given', 'refused') WHERE seq = {place}"
                ),
                changed.clone(),
            ),
            (
                format!("UPDATE event SET at = at + 1 WHERE seq = {place}"),
                changed,
            ),
            (
                format!("DELETE FROM body WHERE seq = {place}"),
                removed.clone(),
            ),
        ];
        if place < 600 {
            cases.push((
                format!(
                    "DELETE FROM event WHERE seq = {place}; DELETE FROM body WHERE seq = {place}"
                ),
                removed,
            ));
        }
        for with in [with, far]
            .into_iter()
            .filter(|it| *it <= 600 && *it != place)
        {
            let swap = |table| {
                format!(
                    "UPDATE {table} SET seq = 1002 WHERE seq = {place}; UPDATE {table} SET seq = {place} WHERE seq = {with}; UPDATE {table} SET seq = {with} WHERE seq = 1002;"
                )
            };
            cases.push((
                swap("event") + &swap("body"),
                Defect::Swapped { seq: place, with },
            ));
        }
        for (sql, flaw) in cases {
            fs::write(&path, &whole).expect("writable");
            let connection = rusqlite::Connection::open(&path).expect("the history");
            let opening = format!("PRAGMA key = \"x'{}'\";", *key.to_hex());
            connection
                .execute_batch(&(opening + &sql))
                .expect("altered");
            drop(connection);
            let opened = Ledger::open(&path, &key, false).err();
            assert_eq!(opened, Some(Problem::HistoryFlawed { flaw }), "{sql}");
        }
    }
    let _ = fs::remove_dir_all(&folder);
}
