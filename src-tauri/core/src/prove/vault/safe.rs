//! What the desk asks of whatever keeps its entries, and how patiently.

use crate::base::problem::Problem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The service name of every entry.
pub(super) const SERVICE: &str = "consent-desk";

/// How long a call may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// No prompt is to appear: a locked keyring is an answer.
    Quiet,
    /// The person asked for this and may be typing a password.
    Prompting,
}

impl Patience {
    /// How long that is.
    pub(super) fn deadline(self) -> Duration {
        match self {
            Self::Quiet => Duration::from_secs(5),
            Self::Prompting => Duration::from_secs(90),
        }
    }
}

/// An entry's bytes, or `None` where there is no such entry.
pub(super) type Read = Result<Option<Vec<u8>>, Problem>;

/// Where entries are kept. Calls block, and may hang for as long as a prompt stays unanswered.
pub(super) trait Safe: Send + Sync {
    /// Reads an entry.
    fn read(&self, entry: &str, patience: Patience) -> Read;
    /// The bytes of several entries, in their order. The first problem ends the list, because what stops one entry
    /// stops them all; so does `given_up`.
    fn read_all(&self, entries: &[String], patience: Patience, given_up: &AtomicBool) -> Vec<Read> {
        let mut all = Vec::new();
        for entry in entries {
            let read = self.read(entry, patience);
            let last = read.is_err() || given_up.load(Ordering::SeqCst);
            all.push(read);
            if last {
                break;
            }
        }
        all
    }
    /// Makes or replaces the entry.
    fn write(&self, entry: &str, secret: &[u8], patience: Patience) -> Result<(), Problem>;
    /// Removes the entry.
    fn remove(&self, entry: &str, patience: Patience) -> Result<(), Problem>;
}
