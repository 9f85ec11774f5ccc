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

/// How many events one volume holds: about a hundred and fifty pages, and some four hundred megabytes of memory while
/// they are set.
const VOLUME: usize = 2_500;

/// The history as a table; where it is long, as volumes. Each ends with the fingerprint up to its last event, and the
/// next one names it.
pub fn history(history: &History, language: Language) -> Vec<Paper> {
    let volumes: Vec<_> = match history.events.len() {
        0 => vec![&[][..]],
        _ => history.events.chunks(VOLUME).collect(),
    };
    let mut before: Option<&HistoryEvent> = None;
    let papers = volumes.iter().enumerate().map(|(index, events)| {
        let last = events.last();
        let seal = match last {
            Some(last) if index + 1 < volumes.len() => Seal {
                head: last.digest.clone(),
                count: last.number,
            },
            _ => history.seal.clone(),
        };
        let title = match volumes.len() {
            1 => say(language, "history-title", &[]),
            count => {
                let (number, count) = ((index + 1).to_string(), count.to_string());
                let arguments = [("number", &*number), ("count", &*count)];
                say(language, "history-volume", &arguments)
            }
        };
        let mut pieces = vec![Piece::Paragraph(say(language, "history-about", &[]))];
        if let Some(before) = before {
            let number = before.number.to_string();
            let arguments = [("number", &*number), ("digest", &*before.digest)];
            pieces.push(Piece::Paragraph(say(
                language,
                "history-follows",
                &arguments,
            )));
        }
        pieces.push(table(events, language));
        before = last;
        Paper {
            title,
            language,
            date: history.date,
            pieces,
            seal: Some(seal),
            attachment: None,
        }
    });
    papers.collect()
}

fn table(events: &[HistoryEvent], language: Language) -> Piece {
    let say = |id: &str| say(language, id, &[]);
    let rows = events.iter().map(|event| {
        vec![
            event.number.to_string(),
            moment(event.at),
            event.what.clone(),
            event.digest.clone(),
        ]
    });
    Piece::Table {
        columns: vec![
            column(say("paper-number"), 2),
            column(say("paper-time"), 6),
            column(say("paper-what"), 12),
            exact(say("paper-digest"), 5),
        ],
        rows: rows.collect(),
    }
}
