//! The local log, for whoever looks for a fault: off until somebody asks for it. A line says when, which
//! command, how long it took and how it ended, by codes and causes. Nothing that a person typed, decided or keeps
//! stands in it.

use crate::call::Refusal;
use desk::{Problem, Settings, View};
use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::time::Duration;
use tracing::{Subscriber, info, warn};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::{MakeWriter, layer};
use tracing_subscriber::layer::SubscriberExt;

/// Whose lines are written. What libraries tell of themselves may quote a person, and is left out.
const OWN: &str = "consent-desk";
/// A log that has grown beyond this (bytes) is begun anew; the one before stays beside it.
const LARGEST: u64 = 1 << 20;
/// Asks for a log as `--log` does.
const VARIABLE: &str = "CONSENT_DESK_LOG";

/// Where lines go; nowhere while the log is off.
struct Log {
    file: Option<File>,
    /// The person who started the program asked for it, whatever the settings say.
    asked: bool,
}

static LOG: Mutex<Log> = Mutex::new(Log {
    file: None,
    asked: false,
});

fn log() -> MutexGuard<'static, Log> {
    LOG.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the log of the settings lies.
pub fn place(folder: &Path) -> PathBuf {
    folder.join("log.txt")
}

/// Begins the log that the command line or the environment asks for.
///
/// # Errors
/// `FileUnwritable`.
pub fn asked_for(option: Option<&Path>) -> Result<(), Problem> {
    let variable: Option<OsString> = std::env::var_os(VARIABLE).filter(|it| !it.is_empty());
    let Some(path) = option.or(variable.as_deref().map(Path::new)) else {
        return Ok(());
    };
    begin(path)?;
    log().asked = true;
    Ok(())
}

/// Begins or ends the log, as the settings say.
///
/// # Errors
/// `FileUnwritable`.
pub fn follow(settings: &Settings, folder: &Path) -> Result<(), Problem> {
    let on = log().file.is_some();
    match settings.log {
        _ if log().asked => Ok(()),
        true if !on => begin(&place(folder)),
        true => Ok(()),
        false => {
            log().file = None;
            Ok(())
        }
    }
}

fn begin(path: &Path) -> Result<(), Problem> {
    static BEGUN: Once = Once::new();
    let unwritable = |error: io::Error| Problem::unwritable(path, &error);
    if path.metadata().is_ok_and(|it| it.len() > LARGEST) {
        std::fs::rename(path, path.with_extension("old.txt")).map_err(unwritable)?;
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = desk::only_a_file(path).and_then(|()| options.open(path));
    log().file = Some(file.map_err(unwritable)?);
    BEGUN.call_once(|| {
        // Only a second subscriber could stand in the way, and there is none.
        let _ = tracing::subscriber::set_global_default(lines(|| Out));
    });
    let (version, language) = (env!("CARGO_PKG_VERSION"), crate::language().tag());
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    info!(target: OWN, version, os, arch, language, "started");
    Ok(())
}

/// Makes lines of what is told.
pub fn lines(writer: impl for<'a> MakeWriter<'a> + Send + Sync + 'static) -> impl Subscriber {
    let own = Targets::new().with_target(OWN, LevelFilter::INFO);
    let layer = layer()
        .with_ansi(false)
        .with_target(false)
        .with_writer(writer);
    tracing_subscriber::registry().with(layer).with(own)
}

struct Out;

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A disk without room takes no log; nothing else suffers from that.
        if let Some(file) = &mut log().file {
            let _ = file.write_all(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A command of the terminal has ended.
pub fn ran(command: &str, took: Duration, problem: Option<&Problem>) {
    let ms = took.as_millis();
    match problem {
        None => info!(target: OWN, command, ms, "done"),
        Some(problem) => told("failed", command, ms, problem),
    }
}

/// A call of the page was answered.
pub fn answered(command: &str, took: Duration, answer: &Result<String, Refusal>) {
    match answer {
        Ok(_) => ran(command, took, None),
        Err(Refusal::Problem(problem)) => ran(command, took, Some(problem)),
        // What it says may quote the call.
        Err(Refusal::Faulty(_)) => warn!(target: OWN, command, "faulty call"),
    }
}

/// What stands in the way, as the person is shown it.
pub fn stands(view: &View) {
    let history = &view.history;
    let policies = view.policies.iter().filter_map(|it| it.problem.as_ref());
    let problems = view.keyring.iter().chain(&history.problem).chain(policies);
    for problem in problems {
        told("stands in the way", "view", 0, problem);
    }
}

fn told(what: &str, command: &str, ms: u128, problem: &Problem) {
    let (code, causes) = (problem.code(), problem.causes().join(" <- "));
    warn!(target: OWN, command, ms, code, causes, "{what}");
}
