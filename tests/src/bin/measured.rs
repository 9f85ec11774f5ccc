//! What single things take inside a desk, for script/bench: `measured JOB …`, a line of JSON each.
//! `open FOLDER` reads a desk as a window does, `decide FOLDER TIMES` saves decisions and beside them the least
//! that saving one could be, `letter TIMES FOLDER` writes the letter that the peers write, too.

use desk::history::Event;
use desk::vault::{Key, Ledger, Row};
use desk::{Action, Decision, Desk, Draft, Keyring, compose, typesetting};
use jiff::Timestamp;
use serde_json::json;
use std::path::Path;
use std::time::Instant;

const POLICY: &str = "tencent-cloud";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["open", folder] => open(Path::new(folder)).await,
        ["decide", folder, times] => decide(Path::new(folder), number(times)).await,
        ["letter", times, folder] => letter(number(times), Path::new(folder)),
        _ => panic!("measured open FOLDER | decide FOLDER TIMES | letter TIMES FOLDER"),
    }
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

/// Milliseconds since then.
fn since(then: Instant) -> f64 {
    then.elapsed().as_secs_f64() * 1000.0
}

async fn open(folder: &Path) {
    let now = Timestamp::now();
    let began = Instant::now();
    let desk = Desk::open(Keyring::system(), folder);
    let load = since(began);
    let began = Instant::now();
    let view = desk.act(Action::Read { unlock: false }, now).await;
    let read = since(began);
    let count = view.expect("readable").history.count;
    let began = Instant::now();
    let view = desk.view(now).await;
    let bytes = serde_json::to_vec(&(desk.catalogue(), view)).map_or(0, |it| it.len());
    println!(
        "{}",
        json!({ "load": load, "read": read, "shown": since(began), "bytes": bytes, "events": count })
    );
}

async fn decide(folder: &Path, times: usize) {
    let now = Timestamp::now();
    let desk = Desk::open(Keyring::system(), folder);
    let consents = desk
        .catalogue()
        .policy(POLICY)
        .expect("built in")
        .consents
        .clone();
    let view = desk.act(Action::Read { unlock: false }, now).await;
    let mut count = view.expect("readable").history.count;
    // The least: the same commit, and one entry of the keyring written once.
    let beside = folder.join("floor.db");
    let _ = std::fs::remove_file(&beside);
    let mut ledger = Ledger::create(&beside, &Key::random().expect("random"), std::iter::empty())
        .expect("a file");
    let store = zbus_secret_service_keyring_store::Store::new().expect("a Secret Service");
    let entry =
        keyring_core::api::CredentialStoreApi::build(&*store, "consent-desk-floor", "entry", None);
    let entry = entry.expect("an entry");
    for time in 0..times {
        let consent = consents[time % consents.len()].id.clone();
        let decision = [Decision::Given, Decision::Refused][time / consents.len() % 2];
        let event = Event::Decided {
            policy: POLICY.to_owned(),
            version: desk.catalogue().policy(POLICY).expect("built in").version,
            consent: consent.clone(),
            decision,
        };
        let began = Instant::now();
        let row = Row::new(&event, None, now).expect("a row");
        ledger.append(&[row]).expect("room");
        entry.set_password(&format!("{time:0>80}")).expect("taken");
        let floor = since(began);
        let action = Action::Decide {
            policy: POLICY.to_owned(),
            consent,
            decision,
        };
        let began = Instant::now();
        let view = desk.act(action, now).await.expect("saved");
        let decision = since(began);
        // What was decided so already is no change, and nothing is written.
        if view.history.count > count {
            println!("{}", json!({ "decision": decision, "floor": floor }));
        }
        count = view.history.count;
        // The keyring is told how far the history has come; the next decision does not begin before that.
        std::thread::sleep(std::time::Duration::from_millis(40));
    }
    let _ = entry.delete_credential();
    let _ = std::fs::remove_file(&beside);
}

fn letter(times: usize, folder: &Path) {
    let began = Instant::now();
    let desk = Desk::open(Keyring::in_memory().expect("memory"), folder);
    let opened = since(began);
    let now = Timestamp::now();
    let draft = Draft {
        policy: "qiniu-cloud".to_owned(),
        right: "access".to_owned(),
        name: "王小明".to_owned(),
        account: "wangxm@example.com".to_owned(),
        ..Draft::default()
    };
    for time in 0..times {
        let draft = Draft {
            details: format!("{time}"),
            ..draft.clone()
        };
        let began = Instant::now();
        let letter = compose(&draft, &desk.catalogue(), desk::china_day(now)).expect("a letter");
        let bytes = typesetting::pdf(&letter).expect("a PDF").len();
        let pdf = since(began);
        let began = Instant::now();
        let pages = desk.preview(&draft, None, now).expect("a preview");
        println!(
            "{}",
            json!({ "open": opened, "pdf": pdf, "bytes": bytes, "preview": since(began), "pages": pages.pages.len() })
        );
    }
}
