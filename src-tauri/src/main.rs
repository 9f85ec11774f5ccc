//! Consent Desk: the terminal and the host of the window.
//!
//! Start-up order: the network is closed first, before any thread or library could open it; a crash is
//! kept from writing the memory to the disk; then either a command of the terminal runs, or the window's
//! program is started, within the files that it needs, and served. This program binds no web engine: commands
//! need none, the window's program is born with the network closed, and the history's key never is in the same
//! process as a page.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod about;
mod call;
mod commands;
mod dialog;
mod handed;
mod host;
mod log;
mod menu;
mod network;
mod packing;
mod pipe;
mod reach;
mod reminder;
mod reveal;
mod shelf;
mod single;
mod terminal;

use desk::{Desk, Keyring, Language, Problem, Texts};
use jiff::Timestamp;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    network::close();
    // Where the system does not let us, it is no reason not to start.
    #[cfg(target_os = "linux")]
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
    unreadable();
    std::panic::set_hook(Box::new(|panic| {
        // For a report of the fault: where it is, never what a person typed.
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tell("terminal-fault", &[("place", &place)]);
    }));
    let run = || {
        terminal::run(std::env::args_os().skip(1))
            .unwrap_or_else(|given| host::open(given.as_deref()))
    };
    std::panic::catch_unwind(run).unwrap_or(ExitCode::from(FAULT))
}

/// Keeps other programs of the same person from reading this one's memory, where the history's key is. The
/// window's program stays readable: the desktop's portals look at it before they open a file chooser.
#[cfg(target_os = "linux")]
fn unreadable() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// The exit code of a fault of the program's own (`EX_SOFTWARE` of sysexits.h).
const FAULT: u8 = 70;

/// Says something on standard error, with what to do; where nobody can be told, that is no fault.
fn tell(id: &str, arguments: &[(&str, &str)]) {
    let (texts, language) = (Texts::built_in(), language());
    let mut error = std::io::stderr().lock();
    let _ = writeln!(error, "{}", texts.say(language, id, arguments));
    if let Some(hint) = texts.attribute(language, id, "hint", arguments) {
        let _ = writeln!(error, "{hint}");
    }
}

/// Says on standard error what went wrong, and what to do.
fn tell_problem(problem: &Problem) {
    let (text, hint) = problem.text(language());
    let mut error = std::io::stderr().lock();
    for line in std::iter::once(text).chain(hint) {
        let _ = writeln!(error, "{line}");
    }
}

/// The moment, by the machine's clock.
fn now() -> Timestamp {
    Timestamp::now()
}

/// The data folder.
fn folder() -> PathBuf {
    dirs::data_dir()
        .unwrap_or_else(|| PathBuf::from("."))
        .join("consent-desk")
}

/// The system's language.
fn language() -> Language {
    Language::of_locale(&sys_locale::get_locale().unwrap_or_default())
}

/// Opens the desk on the system's keyring and the person's data folder.
fn desk() -> Desk {
    Desk::open(Keyring::system(), &folder())
}

/// The same for what is asked of one policy alone.
fn desk_on(policy: &str) -> Desk {
    Desk::on(Keyring::system(), &folder(), policy)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, dumpable_behavior};

    #[test]
    fn the_memory_is_closed_to_others() {
        super::unreadable();
        assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
    }
}
