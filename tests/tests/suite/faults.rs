//! Disks that fail and machines that die, at every step. Whatever was called saved is there afterwards, and
//! the history opens.

use consent_desk_tests::{Cabinet, POLICY, TODAY, decide, held, noon, open_desk, place};
use desk::history::Profile;
use desk::{Action, Decision, Desk, Keyring, Language, Secret, View};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// A data folder and a keyring of files, in a temporary folder that goes with it.
struct House(PathBuf);

impl House {
    fn new(name: &str) -> Self {
        let path = place(name);
        fs::create_dir_all(path.join("keyring")).expect("a folder");
        Self(path)
    }
    fn data(&self) -> PathBuf {
        self.0.join("data")
    }
    fn keyring(&self) -> PathBuf {
        self.0.join("keyring")
    }
    fn desk(&self) -> Desk {
        let keyring = Keyring::with_store(Arc::new(Cabinet(self.keyring())));
        open_desk(keyring, &self.data()).with_backup_work(4)
    }
    fn furnish_like(&self, other: &Self) {
        let _ = fs::remove_dir_all(&self.0);
        copy(&other.0, &self.0);
    }
    fn clerk(&self, job: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clerk"));
        command
            .arg(self.data())
            .arg(self.keyring())
            .arg(job)
            .stderr(Stdio::null());
        command
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

/// The library that lets calls fail, compiled from C for this machine.
fn faults() -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("faults/faults.c");
    let library =
        std::env::temp_dir().join(format!("consent-desk-faults-{}.so", std::process::id()));
    let compiled = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .arg(&library)
        .arg(source)
        .arg("-ldl")
        .status()
        .expect("a C compiler");
    assert!(compiled.success());
    library
}

fn decisions(view: &View) -> BTreeMap<String, Decision> {
    held(view)
        .choices
        .iter()
        .map(|(id, choice)| (id.clone(), choice.decision))
        .collect()
}

/// What the house holds when it is opened after the fault: the history open and sound, the keyring in step.
async fn after(house: &House, what: &str) -> View {
    let desk = house.desk();
    let now = noon(TODAY);
    let view = desk
        .act(Action::Read { unlock: false }, now)
        .await
        .expect("reading tells");
    assert_eq!(view.keyring, None, "{what}");
    assert_eq!(view.history.problem, None, "{what}");
    assert_eq!(held(&view).other, None, "{what}");
    assert!(held(&view).known, "{what}");
    assert_eq!(desk.check_history().await, Ok(Vec::new()), "{what}");
    let again = desk
        .act(Action::Read { unlock: false }, now)
        .await
        .expect("reading tells");
    assert!(again.notices.is_empty(), "{what}: put right once");
    let line = fs::read_to_string(house.keyring().join(format!("choices+{POLICY}")));
    let line = line.unwrap_or_default();
    for (consent, decision) in decisions(&view) {
        let letter = &decision.id()[..1];
        assert!(
            line.contains(&format!("{consent}={letter}")),
            "{what}: {line}"
        );
    }
    view
}

#[test]
#[cfg_attr(without = "linux", ignore = "linux")]
fn a_failing_disk_and_a_kill_at_every_step_lose_nothing_that_was_called_saved() {
    let library = faults();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let now = noon(TODAY);
    let furnished = House::new("faults-before");
    runtime.block_on(async {
        let desk = furnished.desk();
        desk.act(Action::Read { unlock: false }, now)
            .await
            .expect("read");
        for consent in ["cookies", "profile"] {
            desk.act(decide(consent, Decision::Withdrawn), now)
                .await
                .expect("saved");
        }
        let profile = Profile {
            name: "王小明".into(),
            ..Profile::default()
        };
        desk.act(
            Action::SavePerson {
                person: None,
                profile,
            },
            now,
        )
        .await
        .expect("saved");
        // Another machine's history with something of its own, to be taken in.
        let other = House::new("faults-other");
        other.furnish_like(&furnished);
        let theirs = other.desk();
        theirs
            .act(decide("feedback", Decision::Given), now)
            .await
            .expect("saved");
        let secret = Secret::new("four words nobody guesses");
        let path = theirs
            .back_up(&secret, Language::ZhCn, &other.data(), now)
            .await
            .expect("a backup");
        fs::copy(path, furnished.keyring().join("backup.age")).expect("copied");
    });

    let mut injected = BTreeMap::new();
    for job in ["save", "undo", "key", "backup", "restore", "erase"] {
        for kind in ["io", "full", "short", "kill", "killed-after"] {
            let house = House::new("faults-now");
            let counter =
                std::env::temp_dir().join(format!("consent-desk-count-{}", std::process::id()));
            let mut at = 0;
            loop {
                at += 1;
                house.furnish_like(&furnished);
                let _ = fs::remove_file(&counter);
                let output = house
                    .clerk(job)
                    .env("LD_PRELOAD", &library)
                    .env("FAULT_FOLDER", &house.0)
                    .env("FAULT_KIND", kind)
                    .env("FAULT_AT", at.to_string())
                    .env("FAULT_COUNT", &counter)
                    .output()
                    .expect("a clerk");
                let said = String::from_utf8_lossy(&output.stdout).into_owned();
                let what = format!("{job}, {kind} at call {at}:\n{said}");
                let calls: Option<u32> = fs::read_to_string(&counter)
                    .ok()
                    .and_then(|it| it.parse().ok());
                let killed = kind.starts_with("kill");
                if calls.is_some_and(|calls| calls < at) {
                    break;
                }
                assert_eq!(calls.is_none(), killed, "{what}");
                *injected.entry(job).or_insert(0) += 1;

                let view = runtime.block_on(after(&house, &what));
                let mut expected = BTreeMap::from([
                    ("cookies".to_owned(), Decision::Withdrawn),
                    ("profile".to_owned(), Decision::Withdrawn),
                ]);
                let saved: Vec<&str> = said
                    .lines()
                    .filter_map(|it| it.strip_prefix("saved "))
                    .collect();
                for line in &saved {
                    match line.split_once(' ') {
                        Some((consent, decision)) => {
                            let decision = Decision::ALL.into_iter().find(|it| it.id() == decision);
                            expected.insert(consent.to_owned(), decision.expect("a decision"));
                        }
                        None if *line == "undo" => {
                            expected.insert("cookies".into(), Decision::Withdrawn);
                        }
                        None if *line == "restore" => {
                            expected.insert("feedback".into(), Decision::Given);
                        }
                        None => {}
                    }
                }
                let found = decisions(&view);
                if killed {
                    // What was under way when it died may have been done; what was saved was.
                    let steps = [
                        "cookies given",
                        "cookies refused",
                        "beacons withdrawn",
                        "undo",
                        "restore",
                    ];
                    let mut possible = vec![expected.clone()];
                    let mut next = expected;
                    let going = match job {
                        "save" => steps.get(saved.len()).copied(),
                        "undo" => [steps[0], "undo"].get(saved.len()).copied(),
                        "restore" => Some("restore"),
                        _ => None,
                    };
                    match going {
                        Some("undo") => {
                            next.insert("cookies".into(), Decision::Withdrawn);
                        }
                        Some("restore") => {
                            next.insert("feedback".into(), Decision::Given);
                        }
                        Some(step) => {
                            let (consent, decision) = step.split_once(' ').expect("two words");
                            let decision = Decision::ALL.into_iter().find(|it| it.id() == decision);
                            next.insert(consent.into(), decision.expect("a decision"));
                        }
                        None => {}
                    }
                    possible.push(next);
                    assert!(possible.contains(&found), "{what}{found:?}");
                } else {
                    assert_eq!(found, expected, "{what}");
                }
                match job {
                    "key" => {
                        let code = said.lines().find_map(|it| it.strip_prefix("code "));
                        if let (Some(code), true) = (code, saved.contains(&"key")) {
                            // The keyring is lost: the code that was called saved opens the history.
                            fs::remove_dir_all(house.keyring()).expect("removable");
                            fs::create_dir(house.keyring()).expect("a folder");
                            let code = Secret::new(code);
                            let view = runtime
                                .block_on(house.desk().act(Action::Recover { code }, now))
                                .unwrap_or_else(|problem| panic!("{what}{problem:?}"));
                            assert_eq!(decisions(&view).len(), 2, "{what}");
                        }
                    }
                    "backup" => {
                        let path = said.lines().find_map(|it| it.strip_prefix("path "));
                        if let Some(path) = path {
                            let bytes = fs::read(path).expect("a file");
                            let rows = desk::vault::read_backup(
                                &bytes,
                                "four words nobody guesses",
                                |_, _| Ok(()),
                            );
                            assert!(rows.is_ok(), "{what}");
                        }
                    }
                    "erase" if saved.contains(&"erase") => {
                        assert!(view.people.is_empty(), "{what}");
                    }
                    "erase" if !killed => assert_eq!(view.people.len(), 1, "{what}"),
                    _ => {}
                }
            }
            let _ = fs::remove_file(&counter);
        }
    }
    let all: i32 = injected.values().sum();
    println!("{all} faults injected: {injected:?}");
    assert!(injected.values().all(|&count| count > 50));
    let _ = fs::remove_file(library);
}

#[test]
fn a_thousand_kills_lose_nothing_that_was_called_saved() {
    let house = House::new("kills");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    // Any numbers will do, as long as the moments differ.
    let mut moments = fastrand::Rng::with_seed(0x9e37_79b9_7f4a_7c15);
    let mut random = |below: u64| moments.u64(..below);
    let mut last = 0;
    let mut cookies = None;
    for round in 0..1_000 {
        let mut clerk = house
            .clerk("loop")
            .stdout(Stdio::piped())
            .spawn()
            .expect("a clerk");
        let mut lines = BufReader::new(clerk.stdout.take().expect("its words")).lines();
        let mut take = |line: String| {
            if let Some(number) = line.strip_prefix("saved ").and_then(|it| it.parse().ok()) {
                last = number;
            } else if let Some(decision) = line.strip_prefix("saved cookies ") {
                cookies = Some(decision.to_owned());
            } else {
                panic!("{line}");
            }
        };
        for _ in 0..random(5) {
            take(lines.next().expect("a line").expect("text"));
        }
        // Somewhere within the next thing it does: this waits for nothing.
        std::thread::sleep(Duration::from_micros(random(2_500)));
        clerk.kill().expect("killed");
        clerk.wait().expect("gone");
        for line in lines {
            take(line.expect("text"));
        }
        if round % 50 != 49 {
            continue;
        }
        let view = runtime.block_on(after(&house, &format!("round {round}")));
        let number: u64 = view
            .people
            .first()
            .map_or(0, |it| it.profile.name.parse().expect("a number"));
        assert!(
            number == last || number == last + 1,
            "round {round}: {number}, and {last} was saved"
        );
        if let Some(saved) = &cookies {
            let found = decisions(&view)["cookies"].id();
            let next = if saved == "given" { "refused" } else { "given" };
            assert!(
                found == saved || found == next,
                "round {round}: {found}, and {saved} was saved"
            );
        }
        // What was under way may have been done; the next clerk goes on from there.
        last = number;
    }
    println!("1000 kills, {last} people saved");
}
