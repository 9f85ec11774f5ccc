//! Makes a desk that has been used for long, on the system's own keyring, for what measures the desk:
//! `grown_desk FOLDER EVENTS POLICIES`. The sample person's life comes first, then decisions until there are
//! so many events; beside the built-in policies, with whose providers this person holds accounts, stand so many of
//! one's own.

use desk::history::Event;
use desk::vault::{Key, Ledger, Row};
use desk::{Action, Catalogue, Decision, Desk, Keyring, Settings, sample};
use jiff::{SignedDuration, Timestamp};
use std::path::Path;

/// The policy that the grown part of the history decides on.
const POLICY: &str = "tencent-cloud";
const VERSION: &str = "2020-08-12";
/// How many events are put on the disk in one step.
const STEP: usize = 10_000;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, events, policies] = arguments.as_slice() else {
        panic!("grown_desk FOLDER EVENTS POLICIES");
    };
    let folder = Path::new(folder);
    let events: usize = events.parse().expect("a number of events");
    let policies: usize = policies.parse().expect("a number of policies");
    let now = Timestamp::now();

    let desk = Desk::open(Keyring::system(), folder);
    let documents = folder.join("letters");
    sample::fill(&desk, &documents, now - SignedDuration::from_hours(24))
        .await
        .expect("a keyring that takes what it is given");
    let catalogue = desk.catalogue();
    let known = catalogue.policy(POLICY).expect("built in");
    let (version, consents) = (known.version, known.consents.clone());
    drop(desk);

    let keyring = keyring_line("ledger").await;
    let key = keyring.split(';').nth(1).and_then(Key::from_hex);
    let key = key.expect("the history's key");
    let path = folder.join("history.db");
    let mut ledger = Ledger::open(&path, &key, true).expect("a history");
    let mut rows = Vec::new();
    for number in ledger.entries().len()..events {
        let decision = [Decision::Given, Decision::Refused][number % 2];
        let event = Event::Decided {
            policy: POLICY.to_owned(),
            version,
            consent: consents[number % consents.len()].id.clone(),
            decision,
        };
        let at = now - SignedDuration::from_secs((events - number).try_into().expect("small"));
        rows.push(Row::new(&event, None, at).expect("a row"));
        if rows.len() == STEP || number + 1 == events {
            ledger.append(&rows).expect("room on the disk");
            rows.clear();
        }
    }
    drop(ledger);
    own_policies(folder, policies);
    // Read once, so that the keyring knows how far it has come.
    let desk = Desk::open(Keyring::system(), folder);
    let view = desk.act(Action::Read { unlock: false }, now).await;
    let view = view.expect("readable");
    let mine = Catalogue::load(None).ids();
    let settings = Settings {
        mine: Some(mine),
        ..view.settings.clone()
    };
    let set = desk.act(Action::Set { settings }, now).await;
    set.expect("room on the disk");
    println!(
        "{} events, {} policies",
        view.history.count.unwrap_or_default(),
        view.policies.len()
    );
}

async fn keyring_line(entry: &str) -> String {
    let keyring = Keyring::system();
    let read = keyring.read(entry, desk::vault::Patience::Quiet).await;
    read.expect("readable").expect("there")
}

/// The shortest of the built-in policies under other names.
fn own_policies(folder: &Path, count: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: String| std::fs::read_to_string(root.join(path)).expect("in the checkout");
    let name = format!("{POLICY}.{VERSION}");
    let facts = read(format!("src-tauri/core/catalogue/{name}.toml"));
    let words = ["zh-CN", "en-US"].map(|tongue| {
        let text = read(format!("locales/{tongue}/catalogue/{name}.ftl"));
        (tongue, text)
    });
    let into = folder.join("catalogue");
    std::fs::create_dir_all(&into).expect("a folder");
    for number in 1..=count {
        let own = format!("own-{number:04}");
        let facts = facts.replacen(&format!("id = \"{POLICY}\""), &format!("id = \"{own}\""), 1);
        std::fs::write(into.join(format!("{own}.toml")), facts).expect("room");
        for (tongue, text) in &words {
            std::fs::write(into.join(format!("{own}.{tongue}.ftl")), text).expect("room");
        }
    }
}
