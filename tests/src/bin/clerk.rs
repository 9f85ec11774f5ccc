//! Works at a desk until it is done or killed, and says after each thing whether it was saved:
//! `clerk FOLDER CABINET JOB`. The tests kill it and let its disk fail.

use consent_desk_tests::{Cabinet, POLICY, TODAY, decide, noon};
use desk::history::{Erasable, Profile};
use desk::{Action, Catalogue, Decision, Desk, Keyring, Language, Problem, Secret};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

/// Says what came of something. One write to standard output, so that a kill leaves whole lines.
fn say(what: &str, result: Result<(), Problem>) {
    let line = match result {
        Ok(()) => format!("saved {what}\n"),
        Err(problem) => format!("failed {what} {problem:?}\n"),
    };
    let _ = std::io::stdout().write_all(line.as_bytes());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, cabinet, job] = arguments.as_slice() else {
        panic!("clerk FOLDER CABINET JOB");
    };
    let keyring = Keyring::with_store(Arc::new(Cabinet(PathBuf::from(cabinet))));
    let folder = PathBuf::from(folder);
    // Its policy alone: it is started some thousand times.
    let catalogue = Arc::new(Catalogue::of(POLICY));
    let desk = Desk::with_catalogue(keyring, &folder, catalogue).with_backup_work(4);
    let now = noon(TODAY);
    let act = async |action: Action| desk.act(action, now).await.map(|_| ());
    let _ = act(Action::Read { unlock: false }).await;
    let secret = || Secret::new("four words nobody guesses");
    match job.as_str() {
        "save" => {
            for (consent, decision) in [
                ("cookies", Decision::Given),
                ("cookies", Decision::Refused),
                ("beacons", Decision::Withdrawn),
            ] {
                let result = act(decide(consent, decision)).await;
                say(&format!("{consent} {}", decision.id()), result);
            }
        }
        "undo" => {
            let result = act(decide("cookies", Decision::Given)).await;
            let done = result.is_ok();
            say("cookies given", result);
            if done {
                let policy = POLICY.into();
                say("undo", act(Action::Undo { policy }).await);
            }
        }
        "key" => {
            let code = desk.new_code(now).await;
            match code {
                Ok(code) => {
                    println!("code {}", code.code);
                    let code = Secret::new(code.code);
                    say("key", act(Action::ConfirmCode { code }).await);
                }
                Err(problem) => say("key", Err(problem)),
            }
        }
        "backup" => {
            let result = desk.back_up(&secret(), Language::ZhCn, &folder, now).await;
            if let Ok(path) = &result {
                println!("path {}", path.display());
            }
            say("backup", result.map(|_| ()));
        }
        "restore" => {
            let backup = std::fs::read(format!("{cabinet}/backup.age")).expect("a backup");
            let result = desk.bring_in(&backup, &secret(), now).await;
            say("restore", result.map(|_| ()));
        }
        "erase" => {
            let person = desk.view(now).await.people[0].id;
            say(
                "erase",
                act(Action::Erase(Erasable::Person { person })).await,
            );
        }
        "loop" => {
            let mut number = desk
                .view(now)
                .await
                .people
                .first()
                .and_then(|it| it.profile.name.parse().ok())
                .unwrap_or(0u64);
            let mut person = desk.view(now).await.people.first().map(|it| it.id);
            loop {
                number += 1;
                let profile = Profile {
                    name: number.to_string(),
                    ..Profile::default()
                };
                let view = desk.act(Action::SavePerson { person, profile }, now).await;
                person = match &view {
                    Ok(view) => view.people.first().map(|it| it.id),
                    Err(_) => None,
                };
                say(&number.to_string(), view.map(|_| ()));
                let decision = [Decision::Given, Decision::Refused][usize::from(number % 2 == 0)];
                let result = act(decide("cookies", decision)).await;
                say(&format!("cookies {}", decision.id()), result);
            }
        }
        other => panic!("no job {other}"),
    }
}
