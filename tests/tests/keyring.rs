//! Decisions and a keyring that fails on demand.

use desk::{Action, Decision, Desk, Keyring, Problem, View};
use jiff::civil::{Date, date};
use keyring_core::api::{CredentialApi, CredentialStoreApi};
use keyring_core::{Credential, Entry, Error};
use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

const TODAY: Date = date(2026, 11, 23);
const POLICY: &str = "qiniu-cloud";

/// A keyring in memory. It can refuse, forget, and hold a call until it is let go.
#[derive(Debug, Default)]
struct Memory {
    entries: Mutex<BTreeMap<String, Vec<u8>>>,
    mood: Mutex<Mood>,
    /// A call is being held.
    held: Mutex<bool>,
    changed: Condvar,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Mood {
    #[default]
    Willing,
    Denies,
    Fails,
    Forgets,
    /// Lets so many calls pass and holds the next.
    HoldsAfter(u32),
}

impl Memory {
    fn feel(&self, mood: Mood) {
        *self.mood.lock().expect("mood") = mood;
        self.changed.notify_all();
    }

    /// Returns once a call is being held.
    fn wait_for_a_held_call(&self) {
        let mut mood = self.mood.lock().expect("mood");
        while !*self.held.lock().expect("held") {
            mood = self.changed.wait(mood).expect("mood");
        }
    }

    fn get(&self, name: &str) -> Option<String> {
        let entries = self.entries.lock().expect("entries");
        entries
            .get(name)
            .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        self.entries
            .lock()
            .expect("entries")
            .insert(name.to_owned(), bytes.to_owned());
    }

    fn willing(&self) -> keyring_core::Result<Mood> {
        let mut mood = self.mood.lock().expect("mood");
        while *mood == Mood::HoldsAfter(0) {
            *self.held.lock().expect("held") = true;
            self.changed.notify_all();
            mood = self.changed.wait(mood).expect("mood");
        }
        *self.held.lock().expect("held") = false;
        if let Mood::HoldsAfter(left) = &mut *mood {
            *left -= 1;
        }
        match *mood {
            Mood::Denies => Err(Error::NoStorageAccess("denied".into())),
            Mood::Fails => Err(Error::PlatformFailure("failed".into())),
            mood => Ok(mood),
        }
    }
}

#[derive(Debug)]
struct Store(Arc<Memory>);

#[derive(Debug)]
struct Place(Arc<Memory>, String);

impl CredentialStoreApi for Store {
    fn vendor(&self) -> String {
        "memory".into()
    }
    fn id(&self) -> String {
        "memory".into()
    }
    fn build(
        &self,
        _: &str,
        user: &str,
        _: Option<&HashMap<&str, &str>>,
    ) -> keyring_core::Result<Entry> {
        Ok(Entry::new_with_credential(Arc::new(Place(
            self.0.clone(),
            user.to_owned(),
        ))))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl CredentialApi for Place {
    fn set_secret(&self, secret: &[u8]) -> keyring_core::Result<()> {
        if self.0.willing()? != Mood::Forgets {
            self.0.put(&self.1, secret);
        }
        Ok(())
    }
    fn get_secret(&self) -> keyring_core::Result<Vec<u8>> {
        self.0.willing()?;
        self.0
            .entries
            .lock()
            .expect("entries")
            .get(&self.1)
            .cloned()
            .ok_or(Error::NoEntry)
    }
    fn delete_credential(&self) -> keyring_core::Result<()> {
        self.0.willing()?;
        self.0
            .entries
            .lock()
            .expect("entries")
            .remove(&self.1)
            .map(|_| ())
            .ok_or(Error::NoEntry)
    }
    fn get_credential(&self) -> keyring_core::Result<Option<Arc<Credential>>> {
        Ok(None)
    }
    fn get_specifiers(&self) -> Option<(String, String)> {
        Some(("consent-desk".into(), self.1.clone()))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A desk on a keyring in memory and a folder of its own.
struct Room {
    memory: Arc<Memory>,
    folder: PathBuf,
    desk: Desk,
}

impl Room {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("consent-desk-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let memory = Arc::new(Memory::default());
        let desk = Self::desk(&memory, &folder);
        Self {
            memory,
            folder,
            desk,
        }
    }

    /// The deadline is one that no willing call comes near, on however busy a machine.
    fn desk(memory: &Arc<Memory>, folder: &Path) -> Desk {
        let keyring = Keyring::with_store(Arc::new(Store(memory.clone())))
            .with_deadline(Duration::from_secs(60));
        Desk::open(keyring, folder)
    }

    /// Decides, and stops waiting as soon as the keyring holds a call.
    async fn decide_and_stop(&self, consent: &str, decision: Decision) -> Result<View, Problem> {
        let stop = async {
            let memory = self.memory.clone();
            tokio::task::spawn_blocking(move || memory.wait_for_a_held_call())
                .await
                .expect("held");
            self.desk.cancel();
        };
        tokio::join!(self.decide(consent, decision), stop).0
    }

    /// Lets the held call go, and returns once its thread, which nobody waits for, has done what it will.
    fn let_go(&self) {
        self.memory.feel(Mood::Willing);
        for _ in 0..10_000 {
            // Every entry that is open holds on to the memory; so do this room and its desk.
            if Arc::strong_count(&self.memory) == 2 {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("a call never came back");
    }

    /// The policies of which the data folder says that an entry is to be expected.
    fn expected(&self) -> serde_json::Value {
        let text = std::fs::read(self.folder.join("desk.json")).expect("desk.json");
        serde_json::from_slice::<serde_json::Value>(&text).expect("JSON")["expected"].clone()
    }

    /// Closes the program and opens it again.
    fn restart(&mut self) {
        self.desk = Self::desk(&self.memory, &self.folder);
    }

    async fn read(&self) -> View {
        self.desk
            .act(Action::Read { unlock: false }, TODAY)
            .await
            .expect("reading tells, it does not fail")
    }

    async fn decide(&self, consent: &str, decision: Decision) -> Result<View, Problem> {
        let action = Action::Decide {
            policy: POLICY.into(),
            consent: consent.into(),
            decision,
        };
        self.desk.act(action, TODAY).await
    }

    fn line(&self) -> Option<String> {
        self.memory.get("choices/qiniu-cloud")
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn held(view: &View) -> &desk::PolicyView {
    view.policies
        .iter()
        .find(|held| held.policy == POLICY)
        .expect("the policy")
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
        (Mood::Denies, Problem::KeyringDenied),
        (Mood::Fails, Problem::KeyringFailed),
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
    assert_eq!(room.expected(), serde_json::json!([]));
}

#[tokio::test]
async fn an_unanswered_call_ends_at_its_deadline() {
    let room = Room::new("deadline");
    let store = Arc::new(Store(room.memory.clone()));
    let hasty = Keyring::with_store(store).with_deadline(Duration::from_millis(20));
    room.memory.feel(Mood::HoldsAfter(0));
    let hasty = Desk::open(hasty, &room.folder);
    let view = hasty
        .act(Action::Read { unlock: true }, TODAY)
        .await
        .expect("reading tells, it does not fail");
    assert_eq!(view.keyring, Some(Problem::KeyringTimedOut));
    assert!(!held(&view).known);
    let action = Action::Decide {
        policy: POLICY.into(),
        consent: "cookies".into(),
        decision: Decision::Given,
    };
    assert_eq!(
        hasty.act(action, TODAY).await.expect_err("held"),
        Problem::KeyringTimedOut
    );
    drop(hasty);
    room.let_go();
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
        let result = room.decide_and_stop("cookies", Decision::Given).await;
        assert_eq!(result.expect_err("stopped"), Problem::KeyringCancelled);
        room.let_go();
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
        room.decide_and_stop("cookies", Decision::Withdrawn)
            .await
            .expect_err("stopped");
        room.let_go();
        assert_eq!(room.line(), line);
        let view = room.desk.view(TODAY).await;
        assert_eq!(
            held(&view).choices["cookies"].decision,
            Decision::Given,
            "shown as it is saved"
        );
    }
}

#[tokio::test]
async fn an_entry_is_expected_from_before_it_is_written_until_begun_anew() {
    let room = Room::new("expected");
    room.read().await;
    // A file stands where the data folder is to be: then nothing is saved that would not be missed.
    std::fs::write(&room.folder, "in the way").expect("writable");
    for _ in 0..2 {
        let problem = room
            .decide("cookies", Decision::Given)
            .await
            .expect_err("nowhere to note it");
        assert!(
            matches!(problem, Problem::FileUnwritable { .. }),
            "{problem:?}"
        );
        assert_eq!(room.line(), None);
    }
    std::fs::remove_file(&room.folder).expect("removable");
    room.decide("cookies", Decision::Given)
        .await
        .expect("saved");
    assert_eq!(room.expected(), serde_json::json!([POLICY]));
    // The last decision taken back: the entry stays, so that it can be missed.
    room.decide("cookies", Decision::Undecided)
        .await
        .expect("saved");
    assert!(room.line().is_some());
    assert_eq!(room.expected(), serde_json::json!([POLICY]));
    room.desk
        .act(
            Action::StartAnew {
                policy: POLICY.into(),
            },
            TODAY,
        )
        .await
        .expect("begun anew");
    assert_eq!(room.expected(), serde_json::json!([]));
}

#[tokio::test]
async fn damage_is_kept_until_the_person_says_otherwise() {
    let room = Room::new("damage");
    room.memory
        .put("choices/qiniu-cloud", b"cd1;cookies=g261101;00000000");
    let damaged = Problem::EntryDamaged {
        policy: POLICY.into(),
    };
    let view = room.read().await;
    assert_eq!(held(&view).problem, Some(damaged.clone()));
    assert_eq!(
        room.decide("cookies", Decision::Refused)
            .await
            .expect_err("damaged"),
        damaged
    );
    assert_eq!(room.line().as_deref(), Some("cd1;cookies=g261101;00000000"));
    let view = room
        .desk
        .act(
            Action::StartAnew {
                policy: POLICY.into(),
            },
            TODAY,
        )
        .await
        .expect("set aside");
    assert!(held(&view).known && held(&view).choices.is_empty());
    assert_eq!(
        room.memory
            .get("set-aside/qiniu-cloud/2026-11-23")
            .as_deref(),
        Some("cd1;cookies=g261101;00000000")
    );
    assert_eq!(room.line(), None);

    room.memory.put("choices/qiniu-cloud", &[0xff, 0xfe]);
    assert_eq!(
        held(&room.read().await).problem,
        Some(damaged),
        "bytes that are no text are damage too"
    );
}

#[tokio::test]
async fn a_second_damage_on_the_same_day_does_not_replace_the_first() {
    let room = Room::new("twice");
    for text in ["first", "second"] {
        room.memory.put("choices/qiniu-cloud", text.as_bytes());
        room.read().await;
        room.desk
            .act(
                Action::StartAnew {
                    policy: POLICY.into(),
                },
                TODAY,
            )
            .await
            .expect("set aside");
    }
    assert_eq!(
        room.memory
            .get("set-aside/qiniu-cloud/2026-11-23")
            .as_deref(),
        Some("first")
    );
    assert_eq!(
        room.memory
            .get("set-aside/qiniu-cloud/2026-11-23/2")
            .as_deref(),
        Some("second")
    );
}

#[tokio::test]
async fn an_emptied_keyring_is_not_a_fresh_start() {
    let mut room = Room::new("emptied");
    room.read().await;
    room.decide("cookies", Decision::Given)
        .await
        .expect("saved");
    room.memory.entries.lock().expect("entries").clear();

    let view = room.read().await;
    assert_eq!(
        held(&view).problem,
        Some(Problem::EntryRemoved {
            policy: POLICY.into()
        })
    );
    assert_eq!(
        held(&view).choices["cookies"].decision,
        Decision::Given,
        "what is remembered is still shown"
    );
    room.desk
        .act(
            Action::Restore {
                policy: POLICY.into(),
            },
            TODAY,
        )
        .await
        .expect("saved again");
    assert!(room.line().expect("an entry").contains("cookies=g"));

    room.memory.entries.lock().expect("entries").clear();
    room.restart();
    let view = room.read().await;
    assert_eq!(
        held(&view).problem,
        Some(Problem::EntryMissing {
            policy: POLICY.into()
        })
    );
    assert!(!held(&view).known);
    room.desk
        .act(
            Action::StartAnew {
                policy: POLICY.into(),
            },
            TODAY,
        )
        .await
        .expect("begun anew");
    assert!(held(&room.read().await).known);
}

#[tokio::test]
async fn another_programs_change_is_shown_before_anything_is_written() {
    let room = Room::new("changed");
    room.read().await;
    room.decide("cookies", Decision::Given)
        .await
        .expect("saved");
    let ours = room.line().expect("an entry");
    let other = Room::new("other");
    other.read().await;
    other
        .decide("beacons", Decision::Withdrawn)
        .await
        .expect("saved");
    let theirs = other.line().expect("an entry");
    room.memory.put("choices/qiniu-cloud", theirs.as_bytes());
    assert_ne!(ours, theirs);
    let problem = room
        .decide("feedback", Decision::Given)
        .await
        .expect_err("changed meanwhile");
    assert_eq!(
        problem,
        Problem::EntryChanged {
            policy: POLICY.into()
        }
    );
    assert_eq!(room.line(), Some(theirs));
    let view = room.desk.view(TODAY).await;
    assert_eq!(held(&view).choices.keys().collect::<Vec<_>>(), ["beacons"]);
    room.decide("feedback", Decision::Given)
        .await
        .expect("decided on what is shown");
}

#[tokio::test]
async fn undo_brings_back_the_decision_and_its_date() {
    let room = Room::new("undo");
    room.read().await;
    let action = Action::Decide {
        policy: POLICY.into(),
        consent: "cookies".into(),
        decision: Decision::Given,
    };
    room.desk
        .act(action, date(2026, 10, 12))
        .await
        .expect("saved");
    let line = room.line();
    room.decide("cookies", Decision::Withdrawn)
        .await
        .expect("saved");
    let view = room
        .desk
        .act(
            Action::Undo {
                policy: POLICY.into(),
            },
            TODAY,
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
    for policy in room.desk.catalogue().policies.clone() {
        for consent in &policy.consents {
            let action = Action::Decide {
                policy: policy.id.clone(),
                consent: consent.id.clone(),
                decision: Decision::Withdrawn,
            };
            room.desk.act(action, TODAY).await.expect("fits");
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
    for (held, policy) in view.policies.iter().zip(&room.desk.catalogue().policies) {
        assert_eq!(held.choices.len(), policy.consents.len());
    }
}

#[tokio::test]
async fn nothing_that_was_decided_is_written_beside_the_keyring() {
    let room = Room::new("beside");
    room.read().await;
    room.decide("third-party-profiling", Decision::Withdrawn)
        .await
        .expect("saved");
    for entry in std::fs::read_dir(&room.folder)
        .expect("the data folder")
        .flatten()
    {
        let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
        assert!(
            !text.contains("profiling") && !text.contains("withdrawn"),
            "{}",
            entry.path().display()
        );
    }
    std::fs::write(room.folder.join("desk.json"), "{ not json").expect("writable");
    let again = Desk::open(
        Keyring::with_store(Arc::new(Store(room.memory.clone()))),
        &room.folder,
    );
    assert_eq!(again.view(TODAY).await.settings, desk::Settings::default());
    assert!(
        room.folder.join("desk.json.damaged").exists(),
        "what cannot be read is set aside"
    );
}
