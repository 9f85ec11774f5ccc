//! The history as lines to read: the latest, or those in which something is sought. A window asks for as many as
//! it draws, however long the history is.

use crate::base::ids::RequestId;
use crate::base::words::{Language, Words, china_day};
use crate::know::catalogue::Catalogue;
use crate::prove::history::{Entry, Event, Past, short};
use crate::prove::narration::{Concern, Narrator, concern};
use jiff::civil::Date;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// What is sought of the history; all of it, unless something is said.
#[derive(Clone, Debug, Default, Deserialize, TS)]
pub struct Sought {
    /// Words that the sentence holds, every one of them, in whatever case.
    pub words: String,
    /// The language of the sentence.
    pub language: Language,
    /// What it is about: any of these, or anything where there are none.
    pub concerns: Vec<Concern>,
    /// How many lines are given at most, the latest; all where it is not said.
    pub most: Option<usize>,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Lines {
    /// The latest of the lines, the latest first.
    pub lines: Vec<Line>,
    /// How many there are in all.
    pub count: usize,
}

/// One event as a line of the history.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Line {
    /// Its place, counted from 1.
    #[ts(type = "number")]
    pub seq: u64,
    /// When it was recorded (RFC 3339, UTC).
    pub at: String,
    /// The day in China.
    #[ts(type = "string")]
    pub on: Date,
    /// What happened, as a sentence.
    pub says: Words,
    /// What it is about.
    pub concern: Concern,
    /// The request it belongs to, where that is still there.
    pub request: Option<RequestId>,
    /// Its code; `erased-event` for a tombstone.
    pub code: String,
    /// What it says: the event's own fields.
    #[ts(type = "Record<string, unknown>")]
    pub data: serde_json::Value,
    /// The first digits of the history's fingerprint after it.
    pub head: String,
}

/// The lines in which something is sought.
pub(super) fn found(
    catalogue: &Catalogue,
    past: &Past,
    entries: &[Entry],
    sought: &Sought,
) -> Lines {
    let narrator = |language| Narrator {
        catalogue,
        past,
        entries,
        language,
    };
    let words = sought.words.to_lowercase();
    let words: Vec<_> = words.split_whitespace().collect();
    let fits = |entry: &&Entry| {
        let about =
            sought.concerns.is_empty() || sought.concerns.contains(&concern(entry.event.as_ref()));
        about
            && (words.is_empty() || {
                let sentence = narrator(sought.language).sentence(entry).to_lowercase();
                words.iter().all(|word| sentence.contains(word))
            })
    };
    let fitting: Vec<&Entry> = entries.par_iter().filter(fits).collect();
    let requests: HashSet<&RequestId> = past.requests.iter().map(|(id, _)| id).collect();
    let line = |entry: &&Entry| {
        let event = entry.event.as_ref();
        let request = event.and_then(Event::request);
        Line {
            says: Words::each(|language| narrator(language).sentence(entry)),
            concern: concern(event),
            request: request.filter(|it| requests.contains(it)),
            seq: entry.seq,
            at: entry.at.to_string(),
            on: china_day(entry.at),
            code: event.map_or("erased-event", Event::code).to_owned(),
            data: event
                .and_then(|it| serde_json::to_value(it).ok())
                .unwrap_or_default(),
            head: short(entry.head),
        }
    };
    let most = sought.most.unwrap_or(usize::MAX);
    Lines {
        lines: fitting.iter().rev().take(most).map(line).collect(),
        count: fitting.len(),
    }
}
