//! What can be wrong with a history.

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
