//! One event as it stands in the history's file, and what its fingerprints are made of.
//!
//! What an event says stands in a row of its own, with a random salt: erasing deletes that row and leaves
//! the event's fingerprint as a tombstone, from which nothing can be guessed back.

use crate::base::ids::{EventId, hex, random};
use crate::base::problem::{Problem, because};
use crate::prove::history::{Entry, Event, Head};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// One event as it stands in the file. `text` and `salt` are gone once it was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id, the same on every machine.
    pub id: EventId,
    /// When it was recorded, in microseconds since 1970 (UTC).
    pub at: i64,
    /// SHA-256 of salt and text.
    pub digest: [u8; 32],
    /// Salt and text (JSON).
    pub body: Option<([u8; 16], String)>,
    /// A file that belongs to it.
    pub file: Option<Vec<u8>>,
}

impl Row {
    /// A new event.
    pub fn new(event: &Event, file: Option<Vec<u8>>, now: Timestamp) -> Result<Self, Problem> {
        let text = serde_json::to_string(event).map_err(because(Problem::HistoryUnreadable))?;
        let salt = random()?;
        Ok(Self {
            id: EventId::new()?,
            at: now.as_microsecond(),
            digest: digest(&salt, &text),
            body: Some((salt, text)),
            file,
        })
    }

    /// Whether what it says is what its fingerprint was made of.
    pub fn is_sound(&self) -> bool {
        let file = self.file.as_ref().map(|it| hex(&Sha256::digest(it)));
        self.said(file.as_deref()).1
    }

    /// What it says, and whether that is what its fingerprint was made of; `file` is that of the file that
    /// belongs to it.
    pub(super) fn said(&self, file: Option<&str>) -> (Option<Event>, bool) {
        let Some((salt, text)) = &self.body else {
            return (None, file.is_none());
        };
        let event = Event::read(text);
        // What stands beside an event is what the event says stands there.
        let whole = event.as_ref().is_some_and(|it| it.beside() == file);
        let sound = whole && digest(salt, text) == self.digest;
        (event, sound)
    }

    /// The head after this event at place `seq`.
    pub fn head(&self, before: Head, seq: u64) -> Head {
        let mut hash = Sha256::new();
        hash.update(b"consent-desk/1");
        hash.update(before.0);
        hash.update(seq.to_be_bytes());
        hash.update(self.id.as_bytes());
        hash.update(self.at.to_be_bytes());
        hash.update(self.digest);
        Head(hash.finalize().into())
    }
}

/// An event as it was read: its place, the head after it, and the fingerprint of the file that belongs to it.
pub(super) type Found = (u64, Head, Row, Option<String>);

/// An event that was looked at.
pub(super) struct Looked {
    pub seq: u64,
    pub head: Head,
    pub row: Row,
    pub event: Option<Event>,
    /// Whether what it says is what its fingerprint was made of.
    pub sound: bool,
    /// The head that stands before it.
    pub before: Head,
    /// Whether its own follows from that.
    pub follows: bool,
}

pub(super) fn looked_at(mut before: Head, rows: Vec<Found>) -> Vec<Looked> {
    let look = |(seq, head, row, file): Found| {
        let (event, sound) = row.said(file.as_deref());
        let follows = row.head(before, seq) == head;
        Looked {
            seq,
            row,
            event,
            sound,
            before: std::mem::replace(&mut before, head),
            follows,
            head,
        }
    };
    rows.into_iter().map(look).collect()
}

/// A row, read.
pub(super) fn entry(seq: u64, head: Head, row: &Row) -> Entry {
    let event = row.body.as_ref().and_then(|(_, text)| Event::read(text));
    recorded(seq, head, row, event)
}

/// The same, where what it says was read already.
pub(super) fn recorded(seq: u64, head: Head, row: &Row, event: Option<Event>) -> Entry {
    Entry {
        seq,
        id: row.id,
        at: Timestamp::from_microsecond(row.at).unwrap_or(Timestamp::UNIX_EPOCH),
        event,
        head,
    }
}

fn digest(salt: &[u8; 16], text: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(text.as_bytes());
    hash.finalize().into()
}
