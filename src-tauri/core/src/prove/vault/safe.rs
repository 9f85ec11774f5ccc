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
    /// Makes, replaces or, with no secret, removes the entry, and gives what it holds then, read back. Finding an
    /// entry is what prompts: whoever gave up meanwhile does not find it changed later, behind their back.
    ///
    /// # Errors
    /// `KeyringCancelled` where it was `given_up` before anything was written.
    fn replace(
        &self,
        entry: &str,
        secret: Option<&[u8]>,
        patience: Patience,
        given_up: &AtomicBool,
    ) -> Read;
}

/// That nobody gave up.
pub(super) fn still_wanted(given_up: &AtomicBool) -> Result<(), Problem> {
    match given_up.load(Ordering::SeqCst) {
        true => Err(Problem::KeyringCancelled),
        false => Ok(()),
    }
}
