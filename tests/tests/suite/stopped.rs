//! Long work that brings something in, stopped at any part: everything is as it was, and begun again it comes to its end.

use consent_desk_tests::{POLICY, Room, TODAY, noon};
use desk::{Action, Decision, Desk, Language, Problem, Secret};
use std::sync::{Arc, Mutex};

const PASSPHRASE: &str = "four words nobody guesses";
const ZH: &str = include_str!("policies/zh.txt");

fn passphrase() -> Secret {
    Secret::new(PASSPHRASE)
}

/// Says stop as soon as a part is reached, and notes every part that it hears of.
struct Stopper {
    at: Arc<Mutex<Option<(u64, u64)>>>,
    heard: Arc<Mutex<Vec<(u64, u64)>>>,
}

impl Stopper {
    fn of(desk: &Arc<Desk>) -> Self {
        let (at, heard) = (Arc::default(), Arc::default());
        let stopper = Self { at, heard };
        let (at, heard) = (Arc::clone(&stopper.at), Arc::clone(&stopper.heard));
        let stopped = Arc::downgrade(desk);
        desk.watch(move |done, all| {
            heard.lock().expect("heard").push((done, all));
            if *at.lock().expect("a part") == Some((done, all)) {
                stopped.upgrade().expect("open").cancel();
            }
        });
        stopper
    }

    fn at(&self, part: Option<(u64, u64)>) {
        *self.at.lock().expect("a part") = part;
    }

    /// The parts that were heard of since this was last asked.
    fn heard(&self) -> Vec<(u64, u64)> {
        std::mem::take(&mut *self.heard.lock().expect("heard"))
    }
}

/// A desk in a room, with so many decisions behind it.
async fn desk(name: &str, decisions: usize) -> (Room, Arc<Desk>) {
    let mut room = Room::new(name);
    room.read().await;
    for turn in 0..decisions {
        let decision = [Decision::Given, Decision::Withdrawn][turn % 2];
        room.decide("cookies", decision).await.expect("saved");
    }
    let desk = Arc::new(room.desk.take().expect("open"));
    (room, desk)
}

/// The histories that lie in a room's folder, half-built ones included.
fn histories(room: &Room) -> Vec<String> {
    let entries = std::fs::read_dir(&room.folder).into_iter().flatten();
    let names = entries.map(|it| it.expect("there").file_name());
    let names = names.map(|it| it.to_string_lossy().into_owned());
    names.filter(|it| it.starts_with("history")).collect()
}

#[tokio::test]
async fn a_restore_that_is_stopped_leaves_everything_as_it_was() {
    let now = noon(TODAY);
    let (from, desk_from) = desk("stopped-from", 5).await;
    let backup = desk_from
        .back_up(&passphrase(), Language::ZhCn, &from.folder, now)
        .await;
    let backup = std::fs::read(backup.expect("a backup")).expect("there");

    // Taken in as the history where there is none, and merged with the one that is there.
    for (name, decisions) in [("stopped-empty", 0), ("stopped-merge", 3)] {
        let (room, desk) = desk(name, decisions).await;
        let before = desk.view(now).await.history;
        let (count, head, kept) = (before.count, before.head, histories(&room));
        let stopper = Stopper::of(&desk);
        // Once to its end elsewhere, to hear of every part.
        let (_other, twin) = self::desk("stopped-twin", decisions).await;
        let twins = Stopper::of(&twin);
        let new = twin.bring_in(&backup, &passphrase(), now).await;
        let new = new.expect("taken in");
        let parts = twins.heard();
        assert!(parts.len() >= 8, "{name}: {parts:?}");
        assert!(parts.iter().all(|(done, all)| done <= all), "{parts:?}");
        for part in &parts {
            stopper.at(Some(*part));
            let stopped = desk.bring_in(&backup, &passphrase(), now).await;
            assert_eq!(stopped, Err(Problem::Stopped), "{name} at {part:?}");
            let view = desk.act(Action::Read { unlock: true }, now).await;
            let after = view.expect("read").history;
            assert_eq!(
                (after.count, after.head),
                (count, head.clone()),
                "{name} at {part:?}"
            );
            assert_eq!(after.problem, None, "{name} at {part:?}");
            assert_eq!(histories(&room), kept, "{name} at {part:?}");
        }
        stopper.at(None);
        let taken = desk.bring_in(&backup, &passphrase(), now).await;
        assert_eq!(taken, Ok(new), "{name}");
        assert_eq!(desk.check_history().await, Ok(Vec::new()), "{name}");
    }
}

/// What stood in the way of a restore has been set aside by the time the new history is built: there is no way back then.
#[tokio::test]
async fn a_restore_over_a_history_that_cannot_be_used_is_not_left_half_way() {
    let now = noon(TODAY);
    let (from, desk_from) = desk("barred-from", 4).await;
    let backup = desk_from
        .back_up(&passphrase(), Language::ZhCn, &from.folder, now)
        .await;
    let backup = std::fs::read(backup.expect("a backup")).expect("there");
    let (room, first) = desk("barred", 2).await;
    drop(first);
    std::fs::write(room.folder.join("history.db"), "no history").expect("written");
    let desk = Arc::new(Room::open(&room.memory, &room.folder));
    let read = desk.act(Action::Read { unlock: true }, now).await;
    assert!(read.expect("read").history.problem.is_some());
    let stopper = Stopper::of(&desk);
    stopper.at(Some((2, 8)));
    let stopped = desk.bring_in(&backup, &passphrase(), now).await;
    assert_eq!(stopped, Err(Problem::Stopped));
    let lies = std::fs::read(room.folder.join("history.db")).expect("there");
    assert_eq!(lies, b"no history");
    stopper.at(Some((6, 8)));
    let taken = desk.bring_in(&backup, &passphrase(), now).await;
    assert_eq!(taken, Ok(4));
    assert_eq!(desk.check_history().await, Ok(Vec::new()));
}

#[tokio::test]
async fn a_policy_whose_reading_is_stopped_is_not_taken_in() {
    let now = noon(TODAY);
    let (_room, desk) = desk("stopped-policy", 1).await;
    let stopper = Stopper::of(&desk);
    let count = desk.view(now).await.history.count;
    for part in 1..=9 {
        stopper.at(Some((part, 9)));
        let stopped = desk.read_policy("policy.txt", ZH.as_bytes(), now).await;
        assert_eq!(stopped, Err(Problem::Stopped), "at {part}");
        let view = desk.view(now).await;
        assert!(view.texts.is_empty(), "at {part}");
        assert_eq!(view.history.count, count, "at {part}");
    }
    stopper.at(None);
    let text = desk.read_policy("policy.txt", ZH.as_bytes(), now).await;
    let view = desk.view(now).await;
    assert_eq!(view.texts.len(), 1);
    assert_eq!(view.texts[0].id, text.expect("taken in"));
}

/// A check of one's own copy tells of each fact, and ends at any of them once nobody wants it.
#[tokio::test]
async fn a_check_that_is_stopped_says_so_at_once() {
    let (_room, desk) = desk("stopped-check", 1).await;
    let stopper = Stopper::of(&desk);
    let check = || desk.verify_policy(POLICY, "policy.txt", ZH.as_bytes());
    let held = check().expect("held").len();
    let parts = stopper.heard();
    assert!(held > 0 && parts.len() > 50, "{held} facts, {parts:?}");
    for part in parts {
        stopper.at(Some(part));
        let stopped = check().map(|it| it.len());
        assert_eq!(stopped, Err(Problem::Stopped), "at {part:?}");
    }
    stopper.at(None);
    assert_eq!(check().map(|it| it.len()), Ok(held));
}

/// A flag that a signal handler raises stops what is under way, and whatever is begun after it.
#[tokio::test]
async fn a_raised_flag_stops_long_work() {
    let now = noon(TODAY);
    let (room, desk) = desk("stopped-flag", 2).await;
    let flag = Arc::default();
    desk.heed(Arc::clone(&flag));
    let backup = desk
        .back_up(&passphrase(), Language::ZhCn, &room.folder, now)
        .await;
    let backup = std::fs::read(backup.expect("a backup")).expect("there");
    flag.store(true, std::sync::atomic::Ordering::SeqCst);
    let stopped = desk.bring_in(&backup, &passphrase(), now).await;
    assert_eq!(stopped, Err(Problem::Stopped));
}
