//! The history as a report.

use super::piece::{Paper, Piece, column, exact, moment, say};
use crate::base::words::Language;
use crate::prove::history::Seal;
use jiff::Timestamp;
use jiff::civil::Date;

/// What a history export says.
#[derive(Clone, Debug)]
pub struct History {
    /// The day of the export.
    pub date: Date,
    /// The events, oldest first.
    pub events: Vec<HistoryEvent>,
    /// The fingerprint up to the last of them.
    pub seal: Seal,
}

/// One event of the history.
#[derive(Clone, Debug)]
pub struct HistoryEvent {
    /// Its number in the chain.
    pub number: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// What happened, as a sentence in the report's language.
    pub what: String,
    /// Its digest, shortened, in hexadecimal.
    pub digest: String,
}

/// The history as a table.
pub fn history(history: &History, language: Language) -> Paper {
    let say = |id: &str| say(language, id, &[]);
    let rows = history
        .events
        .iter()
        .map(|event| {
            vec![
                event.number.to_string(),
                moment(event.at),
                event.what.clone(),
                event.digest.clone(),
            ]
        })
        .collect();
    let columns = vec![
        column(say("paper-number"), 2),
        column(say("paper-time"), 5),
        column(say("paper-what"), 12),
        exact(say("paper-digest"), 6),
    ];
    let pieces = vec![
        Piece::Paragraph(say("history-about")),
        Piece::Table { columns, rows },
    ];
    Paper {
        title: say("history-title"),
        language,
        date: history.date,
        pieces,
        seal: Some(history.seal.clone()),
        attachment: None,
    }
}
