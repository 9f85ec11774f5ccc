//! Consent Desk: the window and the terminal of the core.
//!
//! Start-up order: the network is closed first, before any thread or library could open it; a crash is
//! kept from writing the memory to the disk; then either a command of the terminal runs, or the window
//! opens. This crate reads the clock and names
//! the window system; everything else is in the core.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod call;
mod commands;
mod network;
mod reminder;
mod single;
mod terminal;
mod window;

use desk::{Desk, Keyring, Language};
use jiff::Timestamp;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    if !cfg!(feature = "driven") {
        network::close();
    }
    // Where the system does not let us, it is no reason not to start.
    #[cfg(target_os = "linux")]
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
    match terminal::run(std::env::args_os().skip(1)) {
        Some(code) => code,
        None => window::open(),
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
