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

/// A change of an entry.
pub(super) struct Change<'a> {
    /// What it is to hold; with `None` the entry is removed.
    pub(super) secret: Option<&'a [u8]>,
    /// What it held when the change was thought of, where that matters: what another program wrote since is left.
    pub(super) known: Option<Option<&'a str>>,
    /// Whoever asked for it is waiting no longer.
    pub(super) given_up: &'a AtomicBool,
}

impl Change<'_> {
    /// Whether another program wrote what the entry holds now. An entry that is gone says nothing that could be lost.
    pub(super) fn leaves(&self, held: Option<&Vec<u8>>) -> bool {
        let (Some(known), Some(held)) = (self.known, held) else {
            return false;
        };
        self.secret != Some(held) && known != Some(&text(held.clone()))
    }
}

/// What came of a change.
pub(super) enum Changed {
    /// It was made; this is what the entry holds, read back.
    To(Option<Vec<u8>>),
    /// It was not: another program wrote this since.
    Left(Vec<u8>),
}

/// Bytes that are no text are an entry all the same: the reader will call it damaged.
pub(super) fn text(secret: Vec<u8>) -> String {
    String::from_utf8(secret).unwrap_or_else(|_| "\u{fffd}".to_owned())
}

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
    /// Makes, replaces or removes the entry. Finding an entry is what prompts: whoever gave up meanwhile does not
    /// find it changed later, behind their back.
    ///
    /// # Errors
    /// `KeyringCancelled` where it was given up before anything was written.
    fn replace(
        &self,
        entry: &str,
        change: &Change<'_>,
        patience: Patience,
    ) -> Result<Changed, Problem>;
}

/// That nobody gave up.
pub(super) fn still_wanted(given_up: &AtomicBool) -> Result<(), Problem> {
    match given_up.load(Ordering::SeqCst) {
        true => Err(Problem::KeyringCancelled),
        false => Ok(()),
    }
}
