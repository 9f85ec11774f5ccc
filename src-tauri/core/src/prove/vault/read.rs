//! Reading: keyring and history are compared, and the one that is behind is brought up.

use super::key_record::KeyRecord;
use super::ledger::Ledger;
use super::safe::Patience;
use super::{
    CLAIM_PAUSE, CLAIM_TRIES, HISTORY, HISTORY_NEW, Held, History, KEY_RECORD, Notice, Open,
    RECOVERY, RECOVERY_NEW, Vault, adopted, entry,
};
use crate::base::files;
use crate::base::problem::{Cause, Problem};
use crate::decide::consent::Choices;
use jiff::Timestamp;
use std::fs;

impl Vault {
    /// Reads keyring and history, and brings up whichever fell behind.
    pub async fn read(&mut self, patience: Patience, now: Timestamp) {
        for _ in 0..CLAIM_TRIES {
            self.read_once(patience, now).await;
            if !self.seen_in_passing() {
                break;
            }
            tokio::time::sleep(CLAIM_PAUSE).await;
        }
    }

    /// Whether what is wrong may only be another desk in the middle of a change: the file is briefly
    /// locked, or the keyring is a step ahead of what was read of the history.
    fn seen_in_passing(&self) -> bool {
        let changing = match &self.history {
            History::Barred(Problem::DeskInUse | Problem::HistoryUnreadable(_), _) => true,
            History::Open(_) => self.held.values().any(|it| it.other.is_some()),
            _ => false,
        };
        changing && self.claim.is_none() && self.trouble.is_none()
    }

    async fn read_once(&mut self, patience: Patience, now: Timestamp) {
        let told = self.anchored().await;
        self.notices.clear();
        self.trouble = told.err();
        if self.trouble.is_some() {
            return;
        }
        // The keyring first: a change comes to the history before it comes here, so that whatever stands here
        // is in the history by the time that is read.
        let entries = std::iter::once(KEY_RECORD.to_owned());
        let entries = entries.chain(self.policies.iter().map(|it| entry(it)));
        let mut lines = self
            .keyring
            .read_all(entries.collect(), patience)
            .await
            .into_iter();
        let line = match lines
            .next()
            .unwrap_or(Err(Problem::KeyringFailed(Cause::none())))
        {
            Ok(line) => line,
            // What was read before stays: it is still what the person decided.
            Err(problem) => {
                self.trouble = Some(problem);
                return;
            }
        };
        self.open(line.as_deref());
        // Which policies the person put on the desk, the history says.
        let known = self.policies.clone();
        let mut own = self.policies();
        own.retain(|it| !known.contains(it));
        let more = match own.is_empty() {
            true => Vec::new(),
            false => {
                let entries = own.iter().map(|it| entry(it)).collect();
                self.keyring.read_all(entries, patience).await
            }
        };
        let all = known
            .into_iter()
            .zip(lines)
            .chain(own.into_iter().zip(more));
        for (policy, line) in all.collect::<Vec<_>>() {
            let result = match line {
                Ok(line) => self.reconcile(&policy, line, patience, now).await,
                Err(problem) => Err(problem),
            };
            if let Err(problem) = result {
                if problem.is_keyring() {
                    // What stops one entry stops them all; waiting for each would only take longer.
                    self.trouble = Some(problem);
                    break;
                }
                if let Some(held) = self.held.get_mut(&policy) {
                    held.problem = Some(problem);
                }
            }
        }
        if self.trouble.is_none() {
            self.anchor(patience);
            let _ = self.anchored().await;
            self.copy(now);
        }
    }

    /// Opens the history with what the keyring says of it.
    pub(super) fn open(&mut self, line: Option<&str>) {
        let path = self.folder.join(HISTORY);
        let exists = match files::is_there(&path) {
            Ok(exists) => exists,
            // What cannot be looked at is not gone: nothing is begun in its place.
            Err(problem) => {
                let record = line.and_then(|it| KeyRecord::from_line(it).ok());
                self.history = History::Barred(problem, record);
                return;
            }
        };
        let claimed = exists.then(|| self.claim());
        let writable = claimed == Some(Ok(()));
        let in_use = claimed == Some(Err(Problem::DeskInUse));
        let mut record = match line.map(KeyRecord::from_line) {
            None => {
                self.history = if exists {
                    History::Barred(Problem::HistoryKeyMissing, None)
                } else {
                    History::None(None)
                };
                return;
            }
            Some(Err(problem)) => {
                self.history = History::Barred(problem, None);
                return;
            }
            Some(Ok(record)) => record,
        };
        if !exists {
            self.history = match record.anchor.count {
                0 => History::None(Some(record)),
                count => History::Barred(Problem::HistoryMissing { count }, Some(record)),
            };
            return;
        }
        if writable {
            // A new file that was never swapped in is a change that did not happen.
            let _ = fs::remove_file(self.folder.join(HISTORY_NEW));
        }
        let mut opened = Ledger::open(&path, &record.key, writable);
        if let Some(next) = record.next.take() {
            match (&opened, Ledger::open(&path, &next, writable)) {
                (Err(_), Ok(ledger)) => {
                    record.key = next;
                    opened = Ok(ledger);
                    let _ = fs::rename(self.folder.join(RECOVERY_NEW), self.folder.join(RECOVERY));
                    self.notices.push(Notice::KeyChangeCompleted);
                }
                _ => self.notices.push(Notice::KeyChangeUndone),
            }
        }
        self.history = match opened {
            // A file in the middle of another desk's change cannot be looked at; nothing is wrong with it.
            Err(Problem::FileUnwritable { .. }) if in_use => {
                History::Barred(Problem::DeskInUse, Some(record))
            }
            Err(problem) => History::Barred(problem, Some(record)),
            Ok(ledger) => match ledger.against(record.anchor) {
                Some(flaw) => History::Barred(Problem::HistoryFlawed { flaw }, Some(record)),
                None => History::Open(Open::new(ledger, record)),
            },
        };
    }

    /// Holds what the keyring says on a policy against the history. Only the desk that opened the history
    /// to write to it brings anything up: one that looked at it while another was writing knows an old state,
    /// even when the other has ended since.
    pub(super) async fn reconcile(
        &mut self,
        policy: &str,
        line: Option<String>,
        patience: Patience,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let anchor = self.history.key_record().map_or(0, |it| it.anchor.count);
        let read = line
            .as_deref()
            .map_or(Ok(Choices::default()), |it| Choices::from_line(it, policy));
        let held = self.held.entry(policy.to_owned()).or_default();
        held.line.clone_from(&line);
        held.other = None;
        held.problem = read.as_ref().err().cloned();
        let Ok(choices) = read else { return Ok(()) };
        held.choices.clone_from(&choices);
        let History::Open(open) = &self.history else {
            return Ok(());
        };
        let none = Default::default();
        let past = open.past.decisions.get(policy).unwrap_or(&none);
        if choices == past.choices {
            return Ok(());
        }
        // The keyring was to be emptied and was not yet.
        let emptied = open.past.emptied.is_some_and(|seq| anchor < seq);
        if past.was(&choices) || (emptied && !past.known) {
            let wanted = past.choices.clone();
            if self.claim.is_none() {
                return Ok(());
            }
            let written = self.write_choices(policy, &wanted, patience).await;
            if let Err(problem) = written {
                // What another program wrote meanwhile is shown already.
                return match problem.is_keyring() {
                    true => Err(problem),
                    false => Ok(()),
                };
            }
            if line.is_none() {
                self.notices.push(Notice::PutBack {
                    policy: policy.to_owned(),
                });
            }
        } else if !past.known {
            if self.claim.is_none() {
                return Ok(());
            }
            self.append(vec![(adopted(policy, line.unwrap_or_default()), None)], now)?;
            self.notices.push(Notice::Adopted {
                policy: policy.to_owned(),
            });
        } else if let Some(held) = self.held.get_mut(policy) {
            held.other = Some(choices);
        }
        Ok(())
    }

    /// Writes a policy's decisions into the keyring: no entry where nothing is decided.
    ///
    /// # Errors
    /// `DecisionsDiffer` or `EntryDamaged` where another program wrote something since the entry was read: that stays,
    /// and is shown.
    pub(super) async fn write_choices(
        &mut self,
        policy: &str,
        choices: &Choices,
        patience: Patience,
    ) -> Result<(), Problem> {
        let line = if choices.is_empty() {
            None
        } else {
            Some(choices.to_line(policy)?)
        };
        let known = self.held.get(policy).and_then(|it| it.line.clone());
        let result = self
            .keyring
            .exchange(&entry(policy), known, line.clone(), patience)
            .await;
        self.trouble = result.as_ref().err().cloned();
        let theirs = result?;
        let held = self.held.entry(policy.to_owned()).or_default();
        if theirs.is_none() {
            *held = Held {
                line,
                choices: choices.clone(),
                ..Held::default()
            };
            return Ok(());
        }
        held.line = theirs;
        match Choices::from_line(held.line.as_deref().unwrap_or_default(), policy) {
            Ok(other) => {
                held.other = Some(other);
                Err(Problem::DecisionsDiffer {
                    policy: policy.to_owned(),
                })
            }
            Err(problem) => {
                held.problem = Some(problem.clone());
                Err(problem)
            }
        }
    }

    /// Begins to tell the keyring how far the history has come. Nobody waits for it: what was saved is in the
    /// history, and one that is ahead of the keyring is brought up when both are next read.
    pub(super) fn anchor(&mut self, patience: Patience) {
        let History::Open(open) = &self.history else {
            return;
        };
        let record = &open.record;
        let fresh = KeyRecord {
            anchor: open.ledger.anchor(),
            ..record.clone()
        };
        if self.claim.is_none() || (fresh.anchor == record.anchor && !self.notices_of_key()) {
            return;
        }
        let line = fresh.to_line();
        let call = self.keyring.begin_write(KEY_RECORD, Some(line), patience);
        self.anchoring = Some((fresh, call));
    }

    /// Waits until the keyring was told, before anything else is asked of it. That it did not take it is trouble
    /// to be shown and loses nothing.
    ///
    /// # Errors
    /// `KeyringCancelled` where the person stopped waiting: then nothing else is begun, either.
    pub async fn anchored(&mut self) -> Result<(), Problem> {
        let Some((fresh, call)) = self.anchoring.take() else {
            return Ok(());
        };
        match self.keyring.outcome(call).await {
            Ok(()) => self.record_kept(fresh),
            Err(Problem::KeyringCancelled) => return Err(Problem::KeyringCancelled),
            Err(problem) => self.trouble = Some(problem),
        }
        Ok(())
    }

    /// What the keyring keeps of the open history from now on.
    pub(super) fn record_kept(&mut self, record: KeyRecord) {
        if let History::Open(open) = &mut self.history {
            open.record = record;
        }
    }

    pub(super) fn notices_of_key(&self) -> bool {
        let of_key =
            |it: &Notice| matches!(it, Notice::KeyChangeCompleted | Notice::KeyChangeUndone);
        self.notices.iter().any(of_key)
    }
}
