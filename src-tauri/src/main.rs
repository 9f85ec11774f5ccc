//! Consent Desk: the window and the terminal of the core.
//!
//! Start-up order: the network is closed first, before any thread or library could open it; then
//! either a command of the terminal runs, or the window opens. This crate reads the clock and names
//! the window system; everything else is in the core.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod network;
mod terminal;
mod window;

use desk::{Desk, Keyring, Language};
use jiff::civil::Date;
use jiff::tz::{self, TimeZone};
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    if !cfg!(feature = "driven") {
        network::close();
    }
    match terminal::run(std::env::args_os().skip(1)) {
        Some(code) => code,
        None => window::open(),
    }
}

/// Today in China. The periods of the law and of the policies are counted there, and China has kept one
/// time, UTC+8, without summer time since 1992.
fn today() -> Date {
    jiff::Timestamp::now()
        .to_zoned(TimeZone::fixed(tz::offset(8)))
        .date()
}

/// The system's language.
fn language() -> Language {
    Language::of_locale(&sys_locale::get_locale().unwrap_or_default())
}

/// Opens the desk on the system's keyring and the person's data folder.
fn desk() -> Desk {
    let folder = dirs::data_dir()
        .unwrap_or_else(|| PathBuf::from("."))
        .join("consent-desk");
    Desk::open(Keyring::system(), &folder)
}
