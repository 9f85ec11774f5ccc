//! Decisions, and a keyring that fails on demand.

use consent_desk_tests::{Mood, POLICY, Room, Store, TODAY, decide, held, noon};
use desk::vault::Patience;
use desk::{Action, Cause, Decision, Desk, Keyring, Problem, View};
use jiff::civil::date;
use std::sync::{Arc, mpsc};
use std::time::Duration;

/// Decides, and stops waiting as soon as the keyring holds a call.
async fn decide_and_stop(room: &Room, consent: &str, decision: Decision) -> Result<View, Problem> {
    let stop = async {
        let memory = room.memory.clone();
        tokio::task::spawn_blocking(move || memory.wait_for_a_held_call())
            .await
            .expect("held");
        room.desk().cancel();
    };
    tokio::join!(room.decide(consent, decision), stop).0
}

/// Lets the held call go, and returns once its thread, which nobody waits for, has done what it will.
fn let_go(room: &Room) {
    room.memory.feel(Mood::Willing);
    for _ in 0..10_000 {
        // Every entry that is open holds on to the memory; so do this room and its desk.
        if Arc::strong_count(&room.memory) == 2 {
            return;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    panic!("a call never came back");
}

#[tokio::test]
async fn a_decision_is_found_again_after_a_restart() {
    let mut room = Room::new("restart");
    room.read().await;
    let view = room
        .decide("cookies", Decision::Refused)
        .await
        .expect("saved");
    assert_eq!(held(&view).choices["cookies"].decided, TODAY);
    room.restart();
    let view = room.read().await;
    assert!(held(&view).known);
    assert_eq!(held(&view).choices["cookies"].decision, Decision::Refused);
}

#[tokio::test]
async fn what_cannot_be_read_is_not_known_and_not_undecided() {
    let room = Room::new("unread");
    for (mood, problem) in [
        (Mood::Denies, Problem::KeyringDenied(Cause::none())),
        (Mood::Fails, Problem::KeyringFailed(Cause::none())),
    ] {
        room.memory.feel(mood);
        let view = room.read().await;
        assert_eq!(view.keyring, Some(problem.clone()));
        assert!(!held(&view).known);
        assert_eq!(
            room.decide("cookies", Decision::Given)
                .await
                .expect_err("not saved"),
            problem
        );
    }
    room.memory.feel(Mood::Willing);
    assert!(
        held(&room.read().await).known,
        "it recovers without a restart"
    );
}

#[tokio::test]
async fn a_failed_save_leaves_everything_as_it_was() {
    let room = Room::new("unsaved");
    room.read().await;
    room.decide("cookies", Decision::Given)
        .await
        .expect("saved");
    let line = room.line();
    room.memory.feel(Mood::Fails);
    room.decide("cookies", Decision::Withdrawn)
        .await
        .expect_err("not saved");
    room.memory.feel(Mood::Willing);
    assert_eq!(room.line(), line);
    assert_eq!(
        held(&room.read().await).choices["cookies"].decision,
        Decision::Given
    );
}

#[tokio::test]
async fn a_keyring_that_forgets_has_not_saved() {
    let room = Room::new("forgetful");
    room.read().await;
    room.memory.feel(Mood::Forgets);
    assert_eq!(
        room.decide("cookies", Decision::Given)
            .await
            .expect_err("lost"),
        Problem::KeyringForgetful
    );
    room.memory.feel(Mood::Willing);
    let view = room.read().await;
    assert_eq!(
        held(&view).problem,
        None,
        "what never was saved is not missing"
    );
    assert!(held(&view).known && held(&view).choices.is_empty());
}

#[tokio::test]
async fn an_unanswered_call_ends_at_its_deadline() {
    let room = Room::new("deadline");
    let store = Arc::new(Store(room.memory.clone()));
    let hasty = Keyring::with_store(store).with_deadline(Duration::from_millis(20));
    room.memory.feel(Mood::HoldsAfter(0));
    let hasty = Desk::open(hasty, &room.folder);
    let view = hasty
        .act(Action::Read { unlock: true }, noon(TODAY))
        .await
        .expect("reading tells, it does not fail");
    assert_eq!(view.keyring, Some(Problem::KeyringTimedOut));
    assert!(!held(&view).known);
    let action = decide("cookies", Decision::Given);
    assert_eq!(
        hasty.act(action, noon(TODAY)).await.expect_err("held"),
        Problem::KeyringTimedOut
    );
    drop(hasty);
    let_go(&room);
    assert_eq!(
        room.line(),
        None,
        "nothing is saved behind the person's back"
    );
    assert!(
        held(&room.read().await).known,
        "the keyring works again without a restart"
    );
}

#[tokio::test]
async fn who_stops_waiting_finds_nothing_saved_later() {
    // Held at the read that tells whether anything changed, and at the one that comes before the write.
    for passing in [0, 1] {
        let room = Room::new(&format!("cancel-{passing}"));
        room.read().await;
        room.memory.feel(Mood::HoldsAfter(passing));
        let result = decide_and_stop(&room, "cookies", Decision::Given).await;
        assert_eq!(result.expect_err("stopped"), Problem::KeyringCancelled);
        let_go(&room);
        assert_eq!(
            room.line(),
            None,
            "nothing is saved behind the person's back"
        );
        let view = room.read().await;
        assert!(
            held(&view).known && held(&view).choices.is_empty() && held(&view).problem.is_none()
        );
        room.decide("cookies", Decision::Given)
            .await
            .expect("saved");
        room.memory.feel(Mood::HoldsAfter(passing));
        let line = room.line();
        decide_and_stop(&room, "cookies", Decision::Withdrawn)
            .await
            .expect_err("stopped");
        let_go(&room);
        assert_eq!(room.line(), line);
        let view = room.desk().view(noon(TODAY)).await;
        assert_eq!(
            held(&view).choices["cookies"].decision,
            Decision::Given,
            "shown as it is saved"
        );
    }
}

/// Nobody waits for the anchor of a decision, but for closing: another desk may write as soon as this one is gone.
#[tokio::test]
async fn a_desk_that_closes_has_told_the_keyring_how_far_the_history_came() {
    let mut room = Room::new("anchored");
    room.read().await;
    room.decide("cookies", Decision::Given)
        .await
        .expect("saved");
    // The entry as it is, and the decision written and read back; then comes the anchor.
    room.memory.feel(Mood::HoldsAfter(4));
    let action = decide("cookies", Decision::Withdrawn);
    let saved = room.desk().act(action, noon(TODAY)).await;
    assert_eq!(saved.expect("saved").history.count, Some(2));
    room.memory.wait_for_a_held_call();
    let told = |room: &Room| {
        let record = room.memory.get("ledger").expect("the history's entry");
        record.split(';').nth(2).map(str::to_owned)
    };
    assert_eq!(told(&room).as_deref(), Some("1"), "saved without it");
    let (closed, closing) = mpsc::channel();
    let desk = room.desk.take();
    let close = std::thread::spawn(move || {
        drop(desk);
        closed.send(())
    });
    let waited = closing.recv_timeout(Duration::from_millis(100));
    room.memory.feel(Mood::Willing);
    assert!(waited.is_err(), "closing waits for it");
    close.join().expect("closed").expect("heard");
    assert_eq!(told(&room).as_deref(), Some("2"));
}

#[test]
fn a_call_that_is_let_go_of_ends_first_or_writes_nothing_later() {
    let room = Room::new("let-go");
    let begun = |deadline| {
        room.memory.feel(Mood::HoldsAfter(0));
        let keyring = Keyring::with_store(Arc::new(Store(room.memory.clone())));
        let keyring = keyring.with_deadline(deadline);
        let call = keyring.begin_write("entry", Some("line".into()), Patience::Quiet);
        room.memory.wait_for_a_held_call();
        call
    };
    drop(begun(Duration::from_millis(1)));
    let_go(&room);
    assert_eq!(room.memory.get("entry"), None, "given up in time");
    let call = begun(Duration::from_secs(60));
    room.memory.feel(Mood::Willing);
    drop(call);
    assert_eq!(room.memory.get("entry").as_deref(), Some("line"));
}

#[tokio::test]
async fn undo_brings_back_the_decision_and_its_date() {
    let room = Room::new("undo");
    room.read().await;
    let action = decide("cookies", Decision::Given);
    room.desk()
        .act(action, noon(date(2026, 10, 12)))
        .await
        .expect("saved");
    let line = room.line();
    room.decide("cookies", Decision::Withdrawn)
        .await
        .expect("saved");
    let view = room
        .desk()
        .act(
            Action::Undo {
                policy: POLICY.into(),
            },
            noon(TODAY),
        )
        .await
        .expect("undone");
    assert_eq!(held(&view).choices["cookies"].decided, date(2026, 10, 12));
    assert_eq!(room.line(), line);
    assert!(!held(&view).undo);
}

#[tokio::test]
async fn every_decision_on_every_consent_of_every_policy_fits_and_comes_back() {
    let mut room = Room::new("largest");
    room.read().await;
    for policy in room.desk().catalogue().policies.clone() {
        for consent in &policy.consents {
            let action = Action::Decide {
                policy: policy.id.clone(),
                consent: consent.id.clone(),
                decision: Decision::Withdrawn,
            };
            room.act(action).await.expect("fits");
        }
        let line = room
            .memory
            .get(&format!("choices/{}", policy.id))
            .expect("an entry");
        assert!(
            line.len() <= 1_200 && line.is_ascii() && !line.contains('\n'),
            "{}: {} bytes",
            policy.id,
            line.len()
        );
    }
    room.restart();
    let view = room.read().await;
    let catalogue = room.desk().catalogue();
    for (held, policy) in view.policies.iter().zip(&catalogue.policies) {
        assert_eq!(held.choices.len(), policy.consents.len());
    }
}

#[tokio::test]
async fn damage_is_kept_until_the_person_says_otherwise() {
    let room = Room::new("damage");
    let damaged = Problem::EntryDamaged {
        policy: POLICY.into(),
    };
    let mend = |anew| Action::Mend {
        policy: POLICY.into(),
        anew,
    };
    let aside = "set-aside/choices/qiniu-cloud/2026-11-23";
    room.memory
        .put("choices/qiniu-cloud", b"cd1;cookies=g261101;00000000");
    let view = room.read().await;
    assert_eq!(held(&view).problem, Some(damaged.clone()));
    assert!(!held(&view).known, "nothing else knows the decisions");
    assert_eq!(
        room.decide("cookies", Decision::Refused)
            .await
            .expect_err("damaged"),
        damaged
    );
    assert_eq!(room.line().as_deref(), Some("cd1;cookies=g261101;00000000"));
    let view = room.act(mend(true)).await.expect("begun anew");
    assert!(held(&view).known && held(&view).choices.is_empty());
    assert_eq!(
        room.memory.get(aside).as_deref(),
        Some("cd1;cookies=g261101;00000000")
    );
    room.decide("cookies", Decision::Refused)
        .await
        .expect("saved");
    let line = room.line();

    room.memory.put("choices/qiniu-cloud", &[0xff, 0xfe]);
    let view = room.read().await;
    assert_eq!(
        held(&view).problem,
        Some(damaged),
        "bytes that are no text are damage too"
    );
    assert_eq!(
        held(&view).choices["cookies"].decision,
        Decision::Refused,
        "the history knows"
    );
    let view = room.act(mend(false)).await.expect("put back");
    assert_eq!(held(&view).problem, None);
    assert_eq!(room.line(), line);
    assert!(
        room.memory.get(&format!("{aside}/2")).is_some(),
        "a second damage on the same day does not replace the first"
    );
}

#[tokio::test]
async fn a_desk_that_another_holds_can_be_looked_at_only() {
    let room = Room::new("two");
    room.read().await;
    room.decide("cookies", Decision::Refused)
        .await
        .expect("saved");
    let second = Room::open(&room.memory, &room.folder);
    let now = noon(TODAY);
    let view = second
        .act(Action::Read { unlock: false }, now)
        .await
        .expect("read");
    assert_eq!(held(&view).choices["cookies"].decision, Decision::Refused);
    let problem = second
        .act(decide("cookies", Decision::Given), now)
        .await
        .expect_err("the first desk writes");
    assert_eq!(problem, Problem::DeskInUse);
    assert_eq!(second.claim().await, Err(Problem::DeskInUse));
    room.decide("beacons", Decision::Given)
        .await
        .expect("the first desk still writes");
}

/// The first desk ends just after the second looked at the history: the second knows an old state, opened to
/// be looked at only. It must not write on that.
#[tokio::test]
async fn what_was_read_while_another_desk_was_writing_is_read_anew_before_anything_is_written() {
    let mut room = Room::new("old");
    room.read().await;
    let decision = room.decide("cookies", Decision::Refused).await;
    decision.expect("saved");
    let (second, now) = (Room::open(&room.memory, &room.folder), noon(TODAY));
    // The history's own entry is read, then the history; the next entry's reading is held.
    room.memory.feel(Mood::HoldsAfter(1));
    let reading = second.act(Action::Read { unlock: false }, now);
    let memory = room.memory.clone();
    let meanwhile = async {
        tokio::task::spawn_blocking(move || memory.wait_for_a_held_call())
            .await
            .expect("held");
        room.close();
        // The keyring is behind the history, so that there is something to bring up.
        let mut entries = room.memory.entries.lock().expect("entries");
        entries.remove("choices/qiniu-cloud").expect("an entry");
        drop(entries);
        room.memory.feel(Mood::Willing);
    };
    let (view, ()) = tokio::join!(reading, meanwhile);
    view.expect("read");
    let view = second.act(decide("beacons", Decision::Given), now).await;
    let view = view.expect("nobody else writes");
    assert_eq!(held(&view).choices.len(), 2);
}

/// Another desk is given a moment to finish, and what it wrote is known before anything is added to it.
#[tokio::test]
async fn desks_that_write_at_once_lose_nothing_and_say_nothing_untrue() {
    let room = Room::new("race");
    let now = noon(TODAY);
    let consents = ["cookies", "beacons"];
    let mut saved = 0;
    for round in 0..10 {
        let decision = [Decision::Given, Decision::Refused][round % 2];
        // Each of these is a command of its own: it reads, decides, and ends.
        let command = |consent: &'static str| {
            let desk = Room::open(&room.memory, &room.folder);
            async move {
                desk.act(Action::Read { unlock: true }, now)
                    .await
                    .expect("read");
                desk.act(decide(consent, decision), now).await
            }
        };
        // The first still holds what it claimed when the second asks.
        let (one, two) = tokio::join!(command(consents[0]), command(consents[1]));
        for result in [one, two] {
            match result {
                Ok(_) => saved += 1,
                Err(problem) => assert_eq!(problem, Problem::DeskInUse),
            }
        }
    }
    assert_eq!(saved, 20, "a moment is enough for both");
    let view = room.read().await;
    assert_eq!(view.history.problem, None);
    let last = consents.map(|it| held(&view).choices[it].decision);
    assert_eq!(last, [Decision::Refused; 2]);
}

#[tokio::test]
async fn settings_that_cannot_be_read_are_set_aside() {
    let room = Room::new("settings");
    room.read().await;
    std::fs::create_dir_all(&room.folder).expect("a folder");
    std::fs::write(room.file("desk.json"), "{ not json").expect("writable");
    let again = Desk::open(
        Keyring::with_store(Arc::new(Store(room.memory.clone()))),
        &room.folder,
    );
    assert_eq!(
        again.view(noon(TODAY)).await.settings,
        desk::Settings::default()
    );
    assert!(room.file("desk.json.damaged").exists());
}
