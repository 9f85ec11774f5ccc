//! What can be wrong with a history, and what it can lack.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// What is wrong with a history, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(tag = "flaw", rename_all = "kebab-case")]
pub enum Defect {
    /// The event at this place is not what it was.
    Changed {
        /// Its place, counted from 1.
        #[ts(type = "number")]
        seq: u64,
    },
    /// The event at this place is gone, and no erasure says so.
    Removed {
        /// Its place.
        #[ts(type = "number")]
        seq: u64,
    },
    /// Two events changed places.
    Swapped {
        /// The earlier place.
        #[ts(type = "number")]
        seq: u64,
        /// The later place.
        #[ts(type = "number")]
        with: u64,
    },
    /// Fewer events than the keyring knows of: the end was cut off, or an older file was put in its place.
    Cut {
        /// How many there are.
        #[ts(type = "number")]
        found: u64,
        /// How many there were.
        #[ts(type = "number")]
        expected: u64,
    },
    /// Every event fits the one before it, but not the fingerprint in the keyring: another history was
    /// put in its place.
    Rewritten {
        /// The place up to which the keyring knew it.
        #[ts(type = "number")]
        seq: u64,
    },
}

/// What the history holds under an id of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HistoryItem {
    /// A request.
    Request,
    /// A letter.
    Letter,
    /// An attached file.
    Attachment,
    /// Someone letters are written for.
    Person,
    /// A table of working days that was taken in.
    Table,
    /// A clock of a request.
    Clock,
    /// A policy's text that was taken in.
    Policy,
}
