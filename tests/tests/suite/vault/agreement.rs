//! Keyring and history bring each other back, and where they contradict each other the person is asked.

use super::{choices, furnished, sound};
use consent_desk_tests::{Mood, POLICY, Room, TODAY, held, noon};
use desk::vault::Notice;
use desk::{Action, Decision, Problem};
use std::fs;

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

/// What another program writes while the history is being written is read right before the keyring is written to.
#[tokio::test]
async fn what_is_written_into_the_keyring_meanwhile_is_not_written_over() {
    for (theirs, problem) in [
        (
            "cd1;beacons=w261101;f317a02d",
            Problem::DecisionsDiffer {
                policy: POLICY.into(),
            },
        ),
        (
            "no such line",
            Problem::EntryDamaged {
                policy: POLICY.into(),
            },
        ),
    ] {
        let (room, _) = furnished("meanwhile").await;
        let before = room.read().await;
        // The entry as it is was read; its reading before it is written is held.
        room.memory.feel(Mood::HoldsAfter(1));
        let meanwhile = async {
            let memory = room.memory.clone();
            let held = tokio::task::spawn_blocking(move || memory.wait_for_a_held_call());
            held.await.expect("held");
            room.memory.put("choices/qiniu-cloud", theirs.as_bytes());
            room.memory.feel(Mood::Willing);
        };
        let (decided, ()) = tokio::join!(room.decide("feedback", Decision::Given), meanwhile);
        assert_eq!(decided.expect_err("not saved"), problem);
        assert_eq!(room.line().as_deref(), Some(theirs), "as they wrote it");
        for view in [room.desk().view(noon(TODAY)).await, room.read().await] {
            assert_eq!(choices(&view), choices(&before), "what held before holds");
            let shown = held(&view);
            assert!(shown.other.is_some() || shown.problem == Some(problem.clone()));
        }
        assert!(sound(&room).await);
    }
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
