//! What an option is given, as the core knows it.

use desk::{
    Decision, Draft, Format, HistoryItem, Language, LetterLanguage, Problem, Regime, RequestId,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

/// No draft takes more room than this (bytes): every field is bounded.
const LARGEST_DRAFT: u64 = 1 << 20;

/// A whole letter's draft, as the interface sends it.
pub fn read_draft(path: &Path) -> Result<Draft, Problem> {
    let text = desk::read_text(path, LARGEST_DRAFT)?;
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| Problem::DraftFault {
        file: path.display().to_string(),
        line: error.line(),
        detail: error.to_string(),
    })
}

/// One of a few words, as they stand in JSON too.
pub fn choice<T: DeserializeOwned + Choices>(option: &str, given: &str) -> Result<T, Problem> {
    let read = serde_json::from_value(Value::String(given.to_owned()));
    read.ok().ok_or_else(|| Problem::UnknownChoice {
        option: option.to_owned(),
        given: given.to_owned(),
        known: T::KNOWN.iter().map(|known| (*known).to_owned()).collect(),
    })
}

/// A request's id.
pub fn request(given: &str) -> Result<RequestId, Problem> {
    given.parse().ok().ok_or(Problem::NotInHistory {
        what: HistoryItem::Request,
    })
}

/// The words an option takes.
pub trait Choices {
    const KNOWN: &'static [&'static str];
}

impl Choices for Language {
    const KNOWN: &'static [&'static str] = &["zh-CN", "en-US"];
}

impl Choices for LetterLanguage {
    const KNOWN: &'static [&'static str] = &["zh-CN", "en-US", "both"];
}

impl Choices for Format {
    const KNOWN: &'static [&'static str] = &["pdf", "docx", "txt", "eml"];
}

impl Choices for Regime {
    const KNOWN: &'static [&'static str] = &["pipl", "gdpr", "ccpa", "pdpa"];
}

impl Choices for Decision {
    const KNOWN: &'static [&'static str] = &["given", "refused", "withdrawn", "undecided"];
}
