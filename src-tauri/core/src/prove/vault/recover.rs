//! Recovery: a code that opens the history when the keyring is lost, and what can be done when it does not open.

use super::backup::{read_recovery_file, recovery_file};
use super::code::Code;
use super::key_record::KeyRecord;
use super::ledger::{Key, Ledger, sync_folder};
use super::row::Row;
use super::safe::Patience;
use super::{HISTORY, History, KEY_RECORD, RECOVERY, RECOVERY_NEW, SET_ASIDE, Vault, rows};
use crate::base::files;
use crate::base::problem::{Cause, Problem};
use crate::base::words::china_day;
use crate::prove::history::Event;
use jiff::Timestamp;
use std::fs;

/// The largest recovery file that is read (bytes); it holds a key.
const LARGEST_RECOVERY: u64 = 1 << 20;

impl Vault {
    /// A new recovery code, and with it a new key. Neither is in use before the code was typed back
    /// ([`Vault::confirm_code`]): a code that nobody wrote down opens nothing.
    pub async fn new_code(&mut self, now: Timestamp) -> Result<Code, Problem> {
        self.ready(now).await?;
        let (key, code) = (Key::random()?, Code::random()?);
        let path = self.folder.join(RECOVERY_NEW);
        files::write_whole(&path, &recovery_file(&key, &code)?)?;
        Ok(code)
    }

    /// Takes the code that was typed back, and with it changes the history's key. Interrupted at any
    /// point, the change is completed or undone the next time the history is opened.
    pub async fn confirm_code(&mut self, typed: &str, now: Timestamp) -> Result<(), Problem> {
        self.ready(now).await?;
        let code = Code::typed(typed)?;
        let path = self.folder.join(RECOVERY_NEW);
        let bytes = files::read_bounded(&path, LARGEST_RECOVERY)?;
        let key = read_recovery_file(&bytes, &code)?;
        let History::Open(open) = &self.history else {
            return Err(Problem::HistoryUnreadable(Cause::none()));
        };
        let record = open.record.clone();
        let mut rows = rows(&open.ledger)?;
        rows.push(Row::new(&Event::KeyChanged, None, now)?);
        let both = KeyRecord {
            next: Some(key.clone()),
            ..record.clone()
        };
        let write = |record: &KeyRecord| {
            let (keyring, line) = (self.keyring.clone(), record.to_line());
            async move {
                keyring
                    .write(KEY_RECORD, Some(line), Patience::Prompting)
                    .await
            }
        };
        write(&both).await?;
        let changed = KeyRecord {
            key,
            ..record.clone()
        };
        if let Err(problem) = self.swap_in(changed.clone(), rows.into_iter().map(Ok)) {
            let _ = self
                .keyring
                .write(KEY_RECORD, Some(record.to_line()), Patience::Quiet)
                .await;
            return Err(problem);
        }
        let changed = KeyRecord {
            anchor: self.ledger().map_or(record.anchor, Ledger::anchor),
            ..changed
        };
        let kept = self
            .keyring
            .write(KEY_RECORD, Some(changed.to_line()), Patience::Prompting)
            .await;
        // Without this write the keyring still holds both keys, and the next opening completes the change.
        self.trouble = kept.err();
        self.record_kept(changed);
        let to = self.folder.join(RECOVERY);
        fs::rename(&path, &to).map_err(|error| Problem::unwritable(&to, &error))?;
        let _ = sync_folder(&to);
        self.drop_copies();
        self.copy(now);
        Ok(())
    }

    /// Opens the history with the recovery code when the keyring cannot, and puts key and decisions back
    /// into the keyring.
    pub async fn recover(&mut self, typed: &str, now: Timestamp) -> Result<(), Problem> {
        self.claim_in_time().await?;
        let code = Code::typed(typed)?;
        let path = self.folder.join(HISTORY);
        let mut found = Err(Problem::RecoveryFileMissing);
        for name in [RECOVERY, RECOVERY_NEW] {
            let file = self.folder.join(name);
            let Ok(bytes) = files::read_bounded(&file, LARGEST_RECOVERY) else {
                continue;
            };
            let opened = read_recovery_file(&bytes, &code)
                .and_then(|key| Ok((Ledger::open(&path, &key, true)?, key)));
            if opened.is_ok() || found == Err(Problem::RecoveryFileMissing) {
                found = opened.map(|(ledger, key)| (name, key, ledger.anchor()));
            }
            if found.is_ok() {
                break;
            }
        }
        let (name, key, anchor) = found?;
        self.set_aside_entry(KEY_RECORD, now).await?;
        let record = KeyRecord {
            key,
            anchor,
            next: None,
        };
        self.keyring
            .write(KEY_RECORD, Some(record.to_line()), Patience::Prompting)
            .await?;
        if name == RECOVERY_NEW {
            let _ = fs::rename(self.folder.join(name), self.folder.join(RECOVERY));
        }
        self.read(Patience::Prompting, now).await;
        self.record(vec![(Event::Recovered, None)], now).await
    }

    /// Sets a history that cannot be used aside, with its key, so that a new one can begin. The decisions in the
    /// keyring are its beginning.
    pub async fn set_history_aside(&mut self, now: Timestamp) -> Result<(), Problem> {
        self.claim_in_time().await?;
        self.set_aside_entry(KEY_RECORD, now).await?;
        self.history = History::Unread;
        for name in [HISTORY, RECOVERY, RECOVERY_NEW] {
            self.set_aside_file(name, now)?;
        }
        self.keyring
            .write(KEY_RECORD, None, Patience::Prompting)
            .await?;
        self.read(Patience::Prompting, now).await;
        Ok(())
    }

    pub(super) fn set_aside_file(&self, name: &str, now: Timestamp) -> Result<(), Problem> {
        let from = self.folder.join(name);
        if !from.exists() {
            return Ok(());
        }
        let folder = self.folder.join(SET_ASIDE);
        files::private_folder(&folder)?;
        let to = files::free_name(&folder, &format!("{} {name}", china_day(now)), None);
        fs::rename(&from, &to).map_err(|error| Problem::unwritable(&to, &error))?;
        let _ = sync_folder(&to);
        Ok(())
    }

    /// Goes on with a history whose end is missing or is another, as the person says; it stays recorded.
    pub async fn go_on(&mut self, now: Timestamp) -> Result<(), Problem> {
        self.claim_in_time().await?;
        let History::Barred(Problem::HistoryFlawed { .. }, Some(record)) = &self.history else {
            return Ok(());
        };
        let expected = record.anchor.count;
        let mut ledger = Ledger::open(&self.folder.join(HISTORY), &record.key, true)?;
        ledger.append(&[Row::new(&Event::WentOn { expected }, None, now)?])?;
        let record = KeyRecord {
            anchor: ledger.anchor(),
            ..record.clone()
        };
        drop(ledger);
        self.keyring
            .write(KEY_RECORD, Some(record.to_line()), Patience::Prompting)
            .await?;
        self.read(Patience::Prompting, now).await;
        Ok(())
    }
}
