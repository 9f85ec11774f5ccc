//! The last states of the history, kept beside it.

use super::ledger::{Ledger, sync_folder};
use super::safe::Patience;
use super::{COPIES, Copy, HISTORY, HISTORY_NEW, History, MOST_COPIES, Vault};
use crate::base::files;
use crate::base::problem::{Cause, Problem, Reason};
use crate::base::words::china_day;
use jiff::Timestamp;
use std::fs;

impl Vault {
    /// The earlier states that are kept beside the history, the newest first.
    pub fn copies(&self) -> Vec<Copy> {
        let entries = fs::read_dir(self.folder.join(COPIES));
        let mut copies: Vec<_> = entries
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| {
                let name = entry.file_name().into_string().ok()?;
                let (count, made) = name.strip_suffix(".db")?.split_once(' ')?;
                Some(Copy {
                    made: made.parse().ok()?,
                    count: count.parse().ok()?,
                    name,
                })
            })
            .collect();
        copies.sort_by_key(|copy| std::cmp::Reverse((copy.count, copy.made)));
        copies
    }

    /// Keeps the present state beside the history, if it is a new one, and lets the oldest go.
    pub(super) fn copy(&self, now: Timestamp) {
        let Some(ledger) = self.ledger() else { return };
        let count = ledger.anchor().count;
        let known = self.copies();
        if self.claim.is_none() || count == 0 || known.first().is_some_and(|it| it.count >= count) {
            return;
        }
        let folder = self.folder.join(COPIES);
        let name = format!("{count:06} {}.db", china_day(now));
        // A copy is a convenience: that there is no room for one is no reason to stop.
        let kept = files::private_folder(&folder).is_ok()
            && files::copy_whole(ledger.path(), &folder.join(name)).is_ok();
        if kept {
            for old in known.iter().skip(MOST_COPIES - 1) {
                let _ = fs::remove_file(folder.join(&old.name));
            }
        }
    }

    pub(super) fn drop_copies(&self) {
        for copy in self.copies() {
            let _ = fs::remove_file(self.folder.join(COPIES).join(copy.name));
        }
    }

    /// Puts an earlier state in the place of a history that cannot be used. The history is set aside.
    pub async fn return_to(&mut self, name: &str, now: Timestamp) -> Result<(), Problem> {
        self.claim_in_time().await?;
        let copy = self
            .copies()
            .into_iter()
            .find(|it| it.name == name)
            .ok_or_else(|| Problem::FileUnreadable {
                path: name.to_owned(),
                reason: Reason::NotFound,
                cause: Cause::none(),
            })?;
        let record = self.history.key_record();
        let record = record.cloned().ok_or(Problem::HistoryKeyMissing)?;
        let from = self.folder.join(COPIES).join(&copy.name);
        let fresh = self.folder.join(HISTORY_NEW);
        files::copy_whole(&from, &fresh)?;
        drop(Ledger::open(&fresh, &record.key, true)?);
        self.history = History::Unread;
        self.set_aside_file(HISTORY, now)?;
        let path = self.folder.join(HISTORY);
        fs::rename(&fresh, &path).map_err(|error| Problem::unwritable(&path, &error))?;
        let _ = sync_folder(&path);
        self.read(Patience::Prompting, now).await;
        self.go_on(now).await
    }
}
