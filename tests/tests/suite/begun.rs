//! A window on many policies opens with those of the person; the others are read afterwards, and nothing is said of them
//! until then.

use consent_desk_tests::{Mood, POLICY, Room, Store, TODAY, noon, place};
use desk::{
    Action, Catalogue, Decision, Desk, Draft, Format, Keyring, LetterLanguage, Portion, Settings,
    View,
};
use std::path::Path;
use std::sync::Arc;

/// The shortest of the policies that ship, and its words.
const FACTS: &str = include_str!("../../../src-tauri/core/catalogue/tencent-cloud.2020-08-12.toml");
const WORDS: [(&str, &str); 2] = [
    (
        "zh-CN",
        include_str!("../../../locales/zh-CN/catalogue/tencent-cloud.2020-08-12.ftl"),
    ),
    (
        "en-US",
        include_str!("../../../locales/en-US/catalogue/tencent-cloud.2020-08-12.ftl"),
    ),
];

/// Puts a policy into a folder. So that a few of them are many, it has a long comment at its end.
fn put(folder: &Path, file: &str, id: &str) {
    std::fs::create_dir_all(folder).expect("a folder");
    let facts = FACTS.replacen("id = \"tencent-cloud\"", &format!("id = \"{id}\""), 1);
    let comment = format!("# {}\n", "-".repeat(400_000));
    std::fs::write(folder.join(format!("{file}.toml")), facts + &comment).expect("room");
    for (language, words) in WORDS {
        std::fs::write(folder.join(format!("{file}.{language}.ftl")), words).expect("room");
    }
}

/// A room with the policies north, east and south, whose person holds an account with the second.
async fn room(name: &str) -> Room {
    let mut room = Room::new(name);
    for id in ["north", "east", "south"] {
        put(&room.file("catalogue"), id, id);
    }
    room.restart();
    hold(&room, Some(&[POLICY, "east"])).await;
    room
}

async fn hold(room: &Room, mine: Option<&[&str]>) {
    let settings = Settings {
        mine: mine.map(|it| it.iter().map(|&it| it.to_owned()).collect()),
        ..Settings::default()
    };
    room.act(Action::Set { settings }).await.expect("kept");
}

/// Opens the same as a window does.
fn begin(room: &mut Room) {
    room.close();
    let keyring = Keyring::with_store(Arc::new(Store(room.memory.clone())));
    room.desk = Some(Desk::begin(keyring, &room.folder));
}

macro_rules! json {
    ($it:expr) => {
        serde_json::to_string(&$it).expect("plain data")
    };
}

fn own(desk: &Desk) -> Vec<String> {
    let mut ids = desk.catalogue().ids();
    ids.retain(|it| ["north", "east", "south"].contains(&it.as_str()));
    ids
}

fn decide(policy: &str) -> Action {
    Action::Decide {
        policy: policy.to_owned(),
        consent: Catalogue::load(None)
            .policy("tencent-cloud")
            .expect("built in")
            .consents[0]
            .id
            .clone(),
        decision: Decision::Refused,
    }
}

fn decided(view: &View, policy: &str) -> Option<usize> {
    let held = view.policies.iter().find(|it| it.policy == policy)?;
    held.known.then_some(held.choices.len())
}

#[tokio::test]
async fn a_window_begins_with_the_persons_own_and_then_has_what_a_desk_has() {
    let mut room = room("begun-own").await;
    // Broken ones: one of which its beginning says whose it is, and one of which it does not.
    let folder = room.file("catalogue");
    std::fs::write(folder.join("west.toml"), "id = \"west\"\nschema = 1\n").expect("room");
    std::fs::write(folder.join("unknown.toml"), "schema = 1\n").expect("room");
    room.restart();
    let usual = room.desk().catalogue();
    begin(&mut room);
    let desk = room.desk();
    assert!(!desk.is_whole());
    assert_eq!(own(desk), ["east"]);
    assert!(desk.catalogue().policy(POLICY).is_ok());
    let faults = json!(usual.faults);
    assert!(faults.contains("/west."), "{faults}");
    let faults = json!(desk.catalogue().faults);
    assert!(faults.contains("/unknown.") && !faults.contains("/west."));
    let view = room.read().await;
    assert_eq!(decided(&view, "east"), Some(0));
    assert_eq!(decided(&view, "north"), None, "nothing is said of it");

    room.desk().whole().await;
    let whole = room.desk().catalogue();
    assert!(room.desk().is_whole());
    assert!(json!(whole) == json!(usual));
    let later = room.read().await;
    assert!(later.edition > view.edition, "the page asks for it");
    assert_eq!(decided(&later, "north"), Some(0));
    // Once is enough.
    room.desk().whole().await;
    assert_eq!(room.read().await.edition, later.edition);
}

#[tokio::test]
async fn few_policies_are_all_there_at_once_and_so_they_are_for_who_never_said_whose() {
    let mut room = room("begun-few").await;
    for id in ["north", "south"] {
        std::fs::remove_file(room.file("catalogue").join(format!("{id}.toml"))).expect("there");
    }
    put(&room.file("catalogue"), "east", "east");
    hold(&room, Some(&[POLICY])).await;
    begin(&mut room);
    assert!(room.desk().is_whole());
    assert_eq!(own(room.desk()), ["east"]);

    for id in ["north", "south"] {
        put(&room.file("catalogue"), id, id);
    }
    hold(&room, None).await;
    begin(&mut room);
    assert!(room.desk().is_whole());
    assert_eq!(own(room.desk()), ["east", "north", "south"]);
}

#[tokio::test]
async fn decisions_on_a_policy_that_is_still_to_be_read_are_kept_and_mended() {
    let mut room = room("begun-kept").await;
    room.act(decide("north")).await.expect("decided");
    let line = room.memory.get("choices/north").expect("kept");
    room.close();
    // The keyring lost them: they are put back, as they would be with all read.
    room.memory
        .entries
        .lock()
        .expect("entries")
        .remove("choices/north");
    begin(&mut room);
    let view = room.read().await;
    assert_eq!(room.memory.get("choices/north"), Some(line));
    assert!(!view.notices.is_empty());
    // What was put right is told with the provider's name, so that the view has all.
    let view = room.desk().view(noon(TODAY)).await;
    assert!(room.desk().is_whole());
    assert_eq!(decided(&view, "north"), Some(1));
}

#[tokio::test]
async fn what_is_under_way_with_a_provider_is_shown_with_its_policy() {
    let mut room = room("begun-request").await;
    let draft = Draft {
        policy: "south".into(),
        right: "deletion".into(),
        language: LetterLanguage::Both,
        name: "林一".into(),
        account: "lin@example.com".into(),
        ..Draft::default()
    };
    let documents = place("begun-letters");
    let saved = room.desk().save_into(
        &draft,
        Format::Txt,
        None,
        None,
        documents.as_path(),
        noon(TODAY),
    );
    saved.await.expect("saved");
    let usual = room.desk().view(noon(TODAY)).await;
    begin(&mut room);
    room.read().await;
    let view = room.desk().view(noon(TODAY)).await;
    assert!(json!(view.requests) == json!(usual.requests));
    assert!(room.desk().is_whole());
    let _ = std::fs::remove_dir_all(documents);
}

#[tokio::test]
async fn what_the_person_put_on_the_desk_is_there_before_the_rest_and_with_it() {
    let mut room = room("begun-adopted").await;
    let take = |name: &str, id: &str| {
        let facts = FACTS.replacen("id = \"tencent-cloud\"", &format!("id = \"{id}\""), 1);
        let [zh, en] = WORDS.map(|(_, words)| words.to_owned());
        (name.to_owned(), facts, zh, en)
    };
    let (name, facts, zh, en) = take("given.toml", "given");
    let id = room.desk().take_policy(&name, facts, zh, en, noon(TODAY));
    assert_eq!(id.await.expect("taken"), "given");
    room.desk().settled().await;
    begin(&mut room);
    room.read().await;
    assert!(room.desk().catalogue().policy("given").is_ok());
    assert_eq!(own(room.desk()), ["east"]);
    room.desk().whole().await;
    assert!(room.desk().catalogue().policy("given").is_ok());
    assert_eq!(own(room.desk()), ["east", "north", "south"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_keyring_that_does_not_answer_does_not_keep_the_others_from_being_read() {
    let mut room = room("begun-waiting").await;
    begin(&mut room);
    room.memory.feel(Mood::HoldsAfter(0));
    let desk = Arc::new(room.desk.take().expect("open"));
    let reading = tokio::spawn({
        let desk = Arc::clone(&desk);
        async move { desk.act(Action::Read { unlock: false }, noon(TODAY)).await }
    });
    let memory = Arc::clone(&room.memory);
    tokio::task::spawn_blocking(move || memory.wait_for_a_held_call())
        .await
        .expect("held");
    desk.whole().await;
    assert_eq!(own(&desk), ["east", "north", "south"]);
    let view = desk.unread(noon(TODAY));
    assert!(
        view.edition > 0
            && view
                .policies
                .iter()
                .any(|it| it.policy == "north" && !it.known)
    );
    room.memory.feel(Mood::Willing);
    let view = reading.await.expect("read").expect("read");
    assert_eq!(decided(&view, "north"), Some(0));
}

#[tokio::test]
async fn what_crosses_in_portions_is_the_catalogue() {
    let mut room = room("begun-portions").await;
    room.restart();
    let catalogue = room.desk().catalogue();
    let mut all: Option<Portion> = None;
    loop {
        let from = all.as_ref().map_or(0, |it| it.policies.len());
        let next = room.desk().portion(from);
        assert_eq!((next.count, next.whole), (catalogue.policies.len(), true));
        let ends = next.policies.is_empty();
        match &mut all {
            None => all = Some(next),
            Some(all) => {
                all.policies.extend(next.policies);
                all.faults.extend(next.faults);
                for (row, more) in all.matrix.iter_mut().zip(next.matrix) {
                    assert_eq!(row.kind, more.kind);
                    row.cells.extend(more.cells);
                }
            }
        }
        if ends {
            break;
        }
    }
    let all = all.expect("portions");
    assert!(json!(all.policies) == json!(catalogue.policies));
    assert!(json!(all.matrix) == json!(catalogue.matrix));
    assert!(json!(all.faults) == json!(catalogue.faults));
}
