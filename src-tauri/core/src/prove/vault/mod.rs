//! What the person keeps here: choices in the operating system's keyring, the history in an encrypted
//! file, and what brings one back when the other is lost.
//!
//! Every change goes to the history first, then to the keyring, and is only then called saved. Whoever
//! was interrupted in between is brought up the next time both are read; where they contradict each
//! other both versions are shown and nothing is written until the person has chosen. What cannot be read
//! is set aside, never deleted.

mod backup;
mod key_record;
mod keyring;
mod ledger;

pub use backup::{Code, SHORTEST_PASSPHRASE, read_backup, read_backup_lines, read_recovery_file};
pub use keyring::{Keyring, Patience};
pub use ledger::{Key, Ledger};

use crate::base::files;
use crate::base::problem::{Defect, Problem, Reason};
use crate::base::words::china_day;
use crate::decide::consent::{Choices, Decision};
use crate::prove::history::{Entry, Erasure, Event, Head, Past, Set, concerned};
use backup::{BackupFault, back_up, recovery_file};
use jiff::Timestamp;
use jiff::civil::Date;
use key_record::Custody;
use ledger::{Anchor, Row, sync_folder};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use ts_rs::TS;
use uuid::Uuid;

/// The keyring's entry for the history.
const CUSTODY: &str = "ledger";
const HISTORY: &str = "history.db";
const HISTORY_NEW: &str = "history.new.db";
const RECOVERY: &str = "recovery.age";
const RECOVERY_NEW: &str = "recovery.new.age";
const COPIES: &str = "copies";
const SET_ASIDE: &str = "set-aside";
/// How many earlier states of the history are kept beside it.
const MOST_COPIES: usize = 5;

/// Something that was put right without being asked, and is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "notice", rename_all = "kebab-case")]
pub enum Notice {
    /// The keyring had lost these decisions; they were put back from the history.
    PutBack {
        /// The policy's id.
        policy: String,
    },
    /// The history did not know these decisions; they were taken from the keyring.
    Adopted {
        /// The policy's id.
        policy: String,
    },
    /// A change of key had been interrupted; it was completed.
    KeyChangeCompleted,
    /// A change of key had been interrupted; the old key and the old recovery code stay.
    KeyChangeUndone,
}

/// An earlier state of the history, kept beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Copy {
    /// Its file's name.
    pub name: String,
    /// The day it was made.
    #[ts(type = "string")]
    pub made: Date,
    /// How many events it holds.
    #[ts(type = "number")]
    pub count: u64,
}

/// What the keyring holds on one policy, as last read or written.
#[derive(Default)]
struct Held {
    line: Option<String>,
    choices: Choices,
    problem: Option<Problem>,
    /// The keyring's version, where it contradicts the history.
    other: Option<Choices>,
}

enum History {
    /// The keyring was not read yet.
    Unread,
    /// There is none; the first change makes it.
    None,
    /// It is open.
    Open(Box<(Ledger, Past)>),
    /// It cannot be used until the person has done something about it.
    Barred(Problem),
}

/// Which version of contradicting decisions holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// What the desk shows.
    Here,
    /// The keyring's, or the other machine's.
    Other,
}

/// Keyring and history together.
pub struct Vault {
    keyring: Keyring,
    folder: PathBuf,
    policies: Vec<String>,
    /// What is wrong with the keyring as a whole.
    trouble: Option<Problem>,
    custody: Option<Custody>,
    history: History,
    held: BTreeMap<String, Held>,
    notices: Vec<Notice>,
    /// Held while this desk may write; another desk finds it taken.
    claim: Option<File>,
    /// How much work a backup's passphrase costs: the binary logarithm of scrypt's rounds.
    pub work: u8,
}

impl Vault {
    /// A vault on a keyring and a folder, for these policies. Nothing is touched yet.
    pub fn new(keyring: Keyring, folder: &Path, policies: Vec<String>) -> Self {
        let held = policies
            .iter()
            .map(|id| (id.clone(), Held::default()))
            .collect();
        Self {
            keyring,
            folder: folder.to_owned(),
            policies,
            trouble: None,
            custody: None,
            history: History::Unread,
            held,
            notices: Vec::new(),
            claim: None,
            work: backup::WORK,
        }
    }

    /// Makes sure that no other desk writes here: `DeskInUse` where one does. The claim ends with the
    /// process, however it ends.
    pub fn claim(&mut self) -> Result<(), Problem> {
        if self.claim.is_some() {
            return Ok(());
        }
        files::private_folder(&self.folder)?;
        let path = self.folder.join("desk.lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|error| Problem::unwritable(&path, &error))?;
        match file.try_lock() {
            Ok(()) => {
                self.claim = Some(file);
                // What a desk that was killed left half-written.
                for folder in ["", COPIES, SET_ASIDE] {
                    files::sweep(&self.folder.join(folder));
                }
                Ok(())
            }
            Err(TryLockError::WouldBlock) => Err(Problem::DeskInUse),
            Err(TryLockError::Error(error)) => Err(Problem::unwritable(&path, &error)),
        }
    }

    /// What is wrong with the keyring as a whole.
    pub fn trouble(&self) -> Option<&Problem> {
        self.trouble.as_ref()
    }

    /// What stands in the way of using the history.
    pub fn barred(&self) -> Option<&Problem> {
        match &self.history {
            History::Barred(problem) => Some(problem),
            _ => None,
        }
    }

    /// What was put right when keyring and history were last read.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// What follows from the history, if it is open.
    pub fn past(&self) -> Option<&Past> {
        match &self.history {
            History::Open(open) => Some(&open.1),
            _ => None,
        }
    }

    /// The history, if it is open.
    pub fn ledger(&self) -> Option<&Ledger> {
        match &self.history {
            History::Open(open) => Some(&open.0),
            _ => None,
        }
    }

    /// The decisions on a policy; `None` where they are not known.
    pub fn choices(&self, policy: &str) -> Option<&Choices> {
        let held = self.held.get(policy)?;
        match &self.history {
            History::Unread => None,
            History::Open(open) => Some(
                open.1
                    .decisions
                    .get(policy)
                    .map_or(const { &Choices::new() }, |it| &it.choices),
            ),
            _ if held.problem.is_some() => None,
            // With the history barred, an empty keyring says nothing.
            History::Barred(_) if held.line.is_none() => None,
            History::None | History::Barred(_) => Some(&held.choices),
        }
    }

    /// What is wrong with this policy's entry.
    pub fn problem(&self, policy: &str) -> Option<&Problem> {
        self.held.get(policy)?.problem.as_ref()
    }

    /// The other version of the decisions on a policy, where there are two.
    pub fn other(&self, policy: &str) -> Option<&Choices> {
        let theirs = || self.past()?.decisions.get(policy)?.other.as_ref();
        self.held.get(policy)?.other.as_ref().or_else(theirs)
    }

    /// Whether a recovery code for the key in use was typed back.
    pub fn recoverable(&self) -> bool {
        self.past().is_some_and(|it| it.recoverable) && self.folder.join(RECOVERY).exists()
    }

    // ---- reading -------------------------------------------------------------------------------

    /// Reads keyring and history, and brings up whichever fell behind.
    pub async fn read(&mut self, patience: Patience, now: Timestamp) {
        self.notices.clear();
        self.trouble = None;
        let line = match self.keyring.read(CUSTODY, patience).await {
            Ok(line) => line,
            // What was read before stays: it is still what the person decided.
            Err(problem) => {
                self.trouble = Some(problem);
                return;
            }
        };
        self.open(line.as_deref());
        for policy in self.policies.clone() {
            let result = match self.keyring.read(&entry(&policy), patience).await {
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
            self.anchor(patience).await;
            self.copy(now);
        }
    }

    /// Opens the history with what the keyring says of it.
    fn open(&mut self, line: Option<&str>) {
        let path = self.folder.join(HISTORY);
        let exists = path.exists();
        let writable = exists && self.claim().is_ok();
        let custody = match line.map(Custody::from_line) {
            None => {
                self.custody = None;
                self.history = if exists {
                    History::Barred(Problem::HistoryKeyMissing)
                } else {
                    History::None
                };
                return;
            }
            Some(Err(problem)) => {
                self.custody = None;
                self.history = History::Barred(problem);
                return;
            }
            Some(Ok(custody)) => self.custody.insert(custody),
        };
        if !exists {
            self.history = match custody.anchor.count {
                0 => History::None,
                count => History::Barred(Problem::HistoryMissing { count }),
            };
            return;
        }
        if writable {
            // A new file that was never swapped in is a change that did not happen.
            let _ = fs::remove_file(self.folder.join(HISTORY_NEW));
        }
        let mut opened = Ledger::open(&path, &custody.key, writable);
        if let Some(next) = custody.next.take() {
            match (&opened, Ledger::open(&path, &next, writable)) {
                (Err(_), Ok(ledger)) => {
                    custody.key = next;
                    opened = Ok(ledger);
                    let _ = fs::rename(self.folder.join(RECOVERY_NEW), self.folder.join(RECOVERY));
                    self.notices.push(Notice::KeyChangeCompleted);
                }
                _ => self.notices.push(Notice::KeyChangeUndone),
            }
        }
        self.history = match opened {
            Err(problem) => History::Barred(problem),
            Ok(ledger) => match ledger.against(custody.anchor) {
                Some(flaw) => History::Barred(Problem::HistoryFlawed { flaw }),
                None => {
                    let past = Past::of(ledger.entries());
                    History::Open(Box::new((ledger, past)))
                }
            },
        };
    }

    /// Holds what the keyring says on a policy against the history.
    async fn reconcile(
        &mut self,
        policy: &str,
        line: Option<String>,
        patience: Patience,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let anchor = self.custody.as_ref().map_or(0, |it| it.anchor.count);
        let read = line
            .as_deref()
            .map_or(Ok(Choices::default()), |it| Choices::from_line(it, policy));
        let Some(held) = self.held.get_mut(policy) else {
            return Ok(());
        };
        held.line.clone_from(&line);
        held.other = None;
        held.problem = read.as_ref().err().cloned();
        let Ok(choices) = read else { return Ok(()) };
        held.choices.clone_from(&choices);
        let History::Open(open) = &self.history else {
            return Ok(());
        };
        let none = Default::default();
        let past = open.1.decisions.get(policy).unwrap_or(&none);
        if choices == past.choices {
            return Ok(());
        }
        // The keyring was to be emptied and was not yet.
        let emptied = open.1.emptied.is_some_and(|seq| anchor < seq);
        if past.was(&choices, policy) || (emptied && !past.known) {
            let wanted = past.choices.clone();
            if self.claim().is_err() {
                return Ok(());
            }
            self.write_choices(policy, &wanted, patience).await?;
            if line.is_none() {
                self.notices.push(Notice::PutBack {
                    policy: policy.to_owned(),
                });
            }
        } else if !past.known {
            if self.claim().is_err() {
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
    async fn write_choices(
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
        let result = self
            .keyring
            .write(&entry(policy), line.clone(), patience)
            .await;
        self.trouble = result.as_ref().err().cloned();
        result?;
        if let Some(held) = self.held.get_mut(policy) {
            *held = Held {
                line,
                choices: choices.clone(),
                ..Held::default()
            };
        }
        Ok(())
    }

    /// Tells the keyring how far the history has come. That it cannot be told just now loses nothing: a
    /// history that is ahead of the keyring is brought up when both are next read.
    async fn anchor(&mut self, patience: Patience) {
        let (Some(ledger), Some(custody)) = (self.ledger(), &self.custody) else {
            return;
        };
        let mut fresh = custody.clone();
        fresh.anchor = ledger.anchor();
        if self.claim.is_none() || (fresh.anchor == custody.anchor && !self.notices_of_key()) {
            return;
        }
        match self
            .keyring
            .write(CUSTODY, Some(fresh.to_line()), patience)
            .await
        {
            Ok(()) => self.custody = Some(fresh),
            Err(problem) => self.trouble = Some(problem),
        }
    }

    fn notices_of_key(&self) -> bool {
        let of_key =
            |it: &Notice| matches!(it, Notice::KeyChangeCompleted | Notice::KeyChangeUndone);
        self.notices.iter().any(of_key)
    }

    // ---- writing -------------------------------------------------------------------------------

    /// Makes sure that there is a history to write to.
    async fn ready(&mut self, now: Timestamp) -> Result<(), Problem> {
        if matches!(self.history, History::Unread) {
            self.read(Patience::Prompting, now).await;
        }
        self.claim()?;
        match &self.history {
            History::Open(_) => Ok(()),
            History::Barred(problem) => Err(problem.clone()),
            History::Unread => Err(self.trouble.clone().unwrap_or(Problem::KeyringFailed)),
            History::None => {
                self.begin(std::iter::empty()).await?;
                // What the keyring held before there was a history is its beginning.
                let before: Vec<_> = self
                    .held
                    .iter()
                    .filter(|(_, held)| !held.choices.is_empty())
                    .filter_map(|(policy, held)| Some((adopted(policy, held.line.clone()?), None)))
                    .collect();
                if before.is_empty() {
                    Ok(())
                } else {
                    self.append(before, now)
                }
            }
        }
    }

    /// Begins a history with these events. The keyring gets the key before the file is made: a file whose
    /// key was never kept could not be opened by anyone.
    async fn begin(
        &mut self,
        rows: impl Iterator<Item = Result<Row, Problem>>,
    ) -> Result<(), Problem> {
        let custody = match &self.custody {
            Some(custody) => custody.clone(),
            None => Custody {
                key: Key::random()?,
                anchor: Anchor::default(),
                next: None,
            },
        };
        let result = self
            .keyring
            .write(CUSTODY, Some(custody.to_line()), Patience::Prompting)
            .await;
        self.trouble = result.as_ref().err().cloned();
        result?;
        let key = custody.key.clone();
        self.custody = Some(custody);
        self.swap_in(&key, rows)
    }

    /// Builds a history beside the one in use, checks it in full, and puts it in its place in one step.
    fn swap_in(
        &mut self,
        key: &Key,
        rows: impl Iterator<Item = Result<Row, Problem>>,
    ) -> Result<(), Problem> {
        let (path, fresh) = (self.folder.join(HISTORY), self.folder.join(HISTORY_NEW));
        let _ = fs::remove_file(&fresh);
        let built = (|| {
            drop(Ledger::create(&fresh, key, rows)?);
            drop(Ledger::open(&fresh, key, true)?);
            Ok(())
        })();
        if let Err(problem) = built {
            let _ = fs::remove_file(&fresh);
            return Err(problem);
        }
        // Some systems do not rename onto a file that is open.
        let before = std::mem::replace(&mut self.history, History::Unread);
        drop(before);
        let renamed = fs::rename(&fresh, &path).map_err(|error| Problem::unwritable(&path, &error));
        let _ = sync_folder(&path);
        let key = match (&renamed, &self.custody) {
            (Err(_), Some(custody)) => custody.key.clone(),
            _ => key.clone(),
        };
        self.history = match Ledger::open(&path, &key, true) {
            Ok(ledger) => {
                let past = Past::of(ledger.entries());
                History::Open(Box::new((ledger, past)))
            }
            Err(_) if !path.exists() => History::None,
            Err(problem) => History::Barred(problem),
        };
        renamed?;
        self.barred().map_or(Ok(()), |problem| Err(problem.clone()))
    }

    /// Appends events to the open history, with the file that belongs to each.
    fn append(
        &mut self,
        events: Vec<(Event, Option<Vec<u8>>)>,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let History::Open(open) = &mut self.history else {
            return Err(Problem::HistoryUnreadable);
        };
        let (ledger, past) = open.as_mut();
        let known = ledger.entries().len();
        let rows: Result<Vec<_>, _> = events
            .into_iter()
            .map(|(event, file)| Row::new(&event, file, now))
            .collect();
        if let Err(problem) = ledger.append(&rows?) {
            *past = Past::of(ledger.entries());
            return Err(problem);
        }
        for entry in &ledger.entries()[known..] {
            past.take(entry);
        }
        Ok(())
    }

    /// Records what happened: on the disk when this returns.
    pub async fn record(
        &mut self,
        events: Vec<(Event, Option<Vec<u8>>)>,
        now: Timestamp,
    ) -> Result<(), Problem> {
        self.ready(now).await?;
        self.append(events, now)?;
        self.anchor(Patience::Quiet).await;
        Ok(())
    }

    /// Records a change of a policy's decisions: history, keyring, then saved. What the keyring does not
    /// take does not hold, and the history says so.
    async fn change(&mut self, policy: &str, event: Event, now: Timestamp) -> Result<(), Problem> {
        let before = self.choices(policy).cloned().unwrap_or_default();
        self.append(vec![(event, None)], now)?;
        let wanted = self.choices(policy).cloned().unwrap_or_default();
        let saved = self
            .write_choices(policy, &wanted, Patience::Prompting)
            .await;
        if saved.is_err() {
            let event = Event::Set {
                policy: policy.to_owned(),
                line: before.to_line(policy)?,
                instead_of: None,
                why: Set::NotSaved,
            };
            self.append(vec![(event, None)], now)?;
            return saved;
        }
        self.anchor(Patience::Quiet).await;
        Ok(())
    }

    /// The policy's entry is read afresh: another program may have written.
    async fn fresh(&mut self, policy: &str, now: Timestamp) -> Result<(), Problem> {
        self.ready(now).await?;
        let result = self.keyring.read(&entry(policy), Patience::Prompting).await;
        self.trouble = result.as_ref().err().cloned();
        let line = result?;
        self.reconcile(policy, line, Patience::Prompting, now)
            .await?;
        if let Some(problem) = self.problem(policy) {
            return Err(problem.clone());
        }
        if self.other(policy).is_some() {
            return Err(Problem::DecisionsDiffer {
                policy: policy.to_owned(),
            });
        }
        Ok(())
    }

    /// Decides on a consent.
    pub async fn decide(
        &mut self,
        policy: &str,
        version: Date,
        consent: &str,
        decision: Decision,
        now: Timestamp,
    ) -> Result<(), Problem> {
        self.fresh(policy, now).await?;
        let mut wanted = self.choices(policy).cloned().unwrap_or_default();
        if !wanted.decide(consent, decision, china_day(now)) {
            return Ok(());
        }
        // What does not fit into the keyring is refused before anything is written.
        wanted.to_line(policy)?;
        let event = Event::Decided {
            policy: policy.to_owned(),
            version,
            consent: consent.to_owned(),
            decision,
        };
        self.change(policy, event, now).await
    }

    /// Takes the latest decision on a policy back.
    pub async fn undo(&mut self, policy: &str, now: Timestamp) -> Result<(), Problem> {
        self.fresh(policy, now).await?;
        let latest = self
            .past()
            .and_then(|it| it.decisions.get(policy)?.latest.as_ref());
        let Some((decision, _)) = latest else {
            return Ok(());
        };
        let event = Event::TakenBack {
            policy: policy.to_owned(),
            decision: *decision,
        };
        self.change(policy, event, now).await
    }

    /// Lets one of two contradicting versions hold. The other stays in the history.
    pub async fn settle(
        &mut self,
        policy: &str,
        version: Version,
        now: Timestamp,
    ) -> Result<(), Problem> {
        self.ready(now).await?;
        let Some(other) = self.other(policy).cloned() else {
            return Ok(());
        };
        let here = self.choices(policy).cloned().unwrap_or_default();
        let (kept, dropped) = match version {
            Version::Here => (here, other),
            Version::Other => (other, here),
        };
        let event = Event::Set {
            policy: policy.to_owned(),
            line: kept.to_line(policy)?,
            instead_of: Some(dropped.to_line(policy)?),
            why: Set::Settled,
        };
        self.change(policy, event, now).await
    }

    /// Puts the decisions of the history into an entry that cannot be understood, or with `anew` begins
    /// with none. What was in the entry is first copied to an entry of its own.
    pub async fn mend(&mut self, policy: &str, anew: bool, now: Timestamp) -> Result<(), Problem> {
        self.ready(now).await?;
        self.set_aside_entry(&entry(policy), now).await?;
        if anew {
            let event = Event::Set {
                policy: policy.to_owned(),
                line: Choices::default().to_line(policy)?,
                instead_of: None,
                why: Set::Anew,
            };
            self.change(policy, event, now).await
        } else {
            let wanted = self.choices(policy).cloned().unwrap_or_default();
            self.write_choices(policy, &wanted, Patience::Prompting)
                .await
        }
    }

    async fn set_aside_entry(&mut self, name: &str, now: Timestamp) -> Result<(), Problem> {
        let prompting = Patience::Prompting;
        let Some(line) = self.keyring.read(name, prompting).await? else {
            return Ok(());
        };
        let day = china_day(now);
        let mut aside = format!("{SET_ASIDE}/{name}/{day}");
        for number in 2.. {
            match self.keyring.read(&aside, prompting).await? {
                Some(other) if other != line => {
                    aside = format!("{SET_ASIDE}/{name}/{day}/{number}")
                }
                _ => break,
            }
        }
        self.keyring.write(&aside, Some(line), prompting).await
    }

    // ---- recovery ------------------------------------------------------------------------------

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
        let bytes = fs::read(&path).map_err(|error| Problem::unreadable(&path, &error))?;
        let key = read_recovery_file(&bytes, &code)?;
        let (Some(custody), Some(ledger)) = (self.custody.clone(), self.ledger()) else {
            return Err(Problem::HistoryUnreadable);
        };
        let mut rows = rows(ledger)?;
        rows.push(Row::new(&Event::KeyChanged, None, now)?);
        let both = Custody {
            next: Some(key.clone()),
            ..custody.clone()
        };
        let write = |custody: &Custody| {
            let (keyring, line) = (self.keyring.clone(), custody.to_line());
            async move {
                keyring
                    .write(CUSTODY, Some(line), Patience::Prompting)
                    .await
            }
        };
        write(&both).await?;
        if let Err(problem) = self.swap_in(&key, rows.into_iter().map(Ok)) {
            let _ = self
                .keyring
                .write(CUSTODY, Some(custody.to_line()), Patience::Quiet)
                .await;
            return Err(problem);
        }
        let changed = Custody {
            key,
            anchor: self.ledger().map_or(custody.anchor, Ledger::anchor),
            next: None,
        };
        let kept = self
            .keyring
            .write(CUSTODY, Some(changed.to_line()), Patience::Prompting)
            .await;
        // Without this write the keyring still holds both keys, and the next opening completes the change.
        self.trouble = kept.err();
        self.custody = Some(changed);
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
        self.claim()?;
        let code = Code::typed(typed)?;
        let path = self.folder.join(HISTORY);
        let mut found = Err(Problem::RecoveryFileMissing);
        for name in [RECOVERY, RECOVERY_NEW] {
            let Ok(bytes) = fs::read(self.folder.join(name)) else {
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
        self.set_aside_entry(CUSTODY, now).await?;
        let custody = Custody {
            key,
            anchor,
            next: None,
        };
        self.keyring
            .write(CUSTODY, Some(custody.to_line()), Patience::Prompting)
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
        self.claim()?;
        self.set_aside_entry(CUSTODY, now).await?;
        self.history = History::Unread;
        for name in [HISTORY, RECOVERY, RECOVERY_NEW] {
            self.set_aside_file(name, now)?;
        }
        self.keyring
            .write(CUSTODY, None, Patience::Prompting)
            .await?;
        self.custody = None;
        self.read(Patience::Prompting, now).await;
        Ok(())
    }

    fn set_aside_file(&self, name: &str, now: Timestamp) -> Result<(), Problem> {
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
        self.claim()?;
        let (History::Barred(Problem::HistoryFlawed { .. }), Some(custody)) =
            (&self.history, &self.custody)
        else {
            return Ok(());
        };
        let expected = custody.anchor.count;
        let mut ledger = Ledger::open(&self.folder.join(HISTORY), &custody.key, true)?;
        ledger.append(&[Row::new(&Event::WentOn { expected }, None, now)?])?;
        let custody = Custody {
            anchor: ledger.anchor(),
            ..custody.clone()
        };
        drop(ledger);
        self.keyring
            .write(CUSTODY, Some(custody.to_line()), Patience::Prompting)
            .await?;
        self.read(Patience::Prompting, now).await;
        Ok(())
    }

    // ---- copies and backups --------------------------------------------------------------------

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
    fn copy(&self, now: Timestamp) {
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

    fn drop_copies(&self) {
        for copy in self.copies() {
            let _ = fs::remove_file(self.folder.join(COPIES).join(copy.name));
        }
    }

    /// Puts an earlier state in the place of a history that cannot be used. The history is set aside.
    pub async fn return_to(&mut self, name: &str, now: Timestamp) -> Result<(), Problem> {
        self.claim()?;
        let copy = self
            .copies()
            .into_iter()
            .find(|it| it.name == name)
            .ok_or_else(|| Problem::FileUnreadable {
                path: name.to_owned(),
                reason: Reason::NotFound,
            })?;
        let custody = self.custody.clone().ok_or(Problem::HistoryKeyMissing)?;
        let from = self.folder.join(COPIES).join(&copy.name);
        let fresh = self.folder.join(HISTORY_NEW);
        files::copy_whole(&from, &fresh)?;
        drop(Ledger::open(&fresh, &custody.key, true)?);
        self.history = History::Unread;
        self.set_aside_file(HISTORY, now)?;
        let path = self.folder.join(HISTORY);
        fs::rename(&fresh, &path).map_err(|error| Problem::unwritable(&path, &error))?;
        let _ = sync_folder(&path);
        self.read(Patience::Prompting, now).await;
        self.go_on(now).await
    }

    /// Writes the history into one file that opens with a passphrase, on any machine and with any program
    /// that reads age files.
    pub async fn back_up(
        &mut self,
        path: &Path,
        passphrase: &str,
        now: Timestamp,
    ) -> Result<(), Problem> {
        if passphrase.chars().count() < SHORTEST_PASSPHRASE {
            return Err(Problem::PassphraseTooShort {
                limit: SHORTEST_PASSPHRASE,
            });
        }
        self.ready(now).await?;
        let ledger = self.ledger().ok_or(Problem::HistoryUnreadable)?;
        let anchor = ledger.anchor();
        let rows = (1..=anchor.count).map(|seq| ledger.row(seq));
        files::write_with(path, |file| {
            back_up(file, passphrase, self.work, anchor.count, rows).map_err(|fault| match fault {
                BackupFault::Io(error) => Problem::unwritable(path, &error),
                BackupFault::Problem(problem) => problem,
            })
        })?;
        self.record(vec![(Event::BackedUp, None)], now).await
    }

    /// Takes a backup in: as the history where there is none that can be used, else merged with it. Every
    /// event of both is kept. Tells how many are new here.
    pub async fn bring_in(
        &mut self,
        bytes: &[u8],
        passphrase: &str,
        now: Timestamp,
    ) -> Result<u64, Problem> {
        let theirs = read_backup(bytes, passphrase)?;
        if matches!(self.history, History::Unread) {
            self.read(Patience::Prompting, now).await;
        }
        self.claim()?;
        if self.barred().is_some() {
            self.set_history_aside(now).await?;
        }
        let count = theirs.len() as u64;
        if matches!(self.history, History::None) {
            self.begin(theirs.into_iter().map(Ok)).await?;
            self.anchor(Patience::Prompting).await;
            self.read(Patience::Prompting, now).await;
            return Ok(count);
        }
        let (Some(ledger), Some(custody)) = (self.ledger(), &self.custody) else {
            return Err(self.trouble.clone().unwrap_or(Problem::HistoryUnreadable));
        };
        let (own, key) = (rows(ledger)?, custody.key.clone());
        let merged = merge(own, theirs, now)?;
        if merged.new > 0 {
            self.copy(now);
            self.swap_in(&key, merged.rows.into_iter().map(Ok))?;
            self.anchor(Patience::Prompting).await;
            self.read(Patience::Prompting, now).await;
        }
        Ok(merged.new)
    }

    // ---- erasure and checking ------------------------------------------------------------------

    /// Erases what the history says of something; fingerprints stay as tombstones. Earlier states are
    /// let go of, too. Tells how many events were emptied.
    pub async fn erase(
        &mut self,
        what: Erasure,
        id: Option<Uuid>,
        seq: Option<u64>,
        now: Timestamp,
    ) -> Result<usize, Problem> {
        self.ready(now).await?;
        let History::Open(open) = &mut self.history else {
            return Err(Problem::HistoryUnreadable);
        };
        let (ledger, past) = open.as_mut();
        let seqs = concerned(ledger.entries(), what, id, seq);
        let events = ledger
            .entries()
            .iter()
            .filter(|entry| seqs.contains(&entry.seq))
            .map(|entry| entry.id)
            .collect();
        if seqs.is_empty() {
            return Err(Problem::UnknownRequest);
        }
        let tombstone = Row::new(&Event::Erased { what, events }, None, now)?;
        let erased = ledger.erase(&seqs, tombstone);
        *past = Past::of(ledger.entries());
        erased?;
        self.drop_copies();
        if what == Erasure::Everything {
            for policy in self.policies.clone() {
                self.write_choices(&policy, &Choices::default(), Patience::Prompting)
                    .await?;
            }
        }
        self.anchor(Patience::Quiet).await;
        self.copy(now);
        Ok(seqs.len())
    }

    /// Checks every event against the one before it and the last against the keyring.
    pub fn check(&mut self) -> Result<Vec<Defect>, Problem> {
        let anchor = self.custody.as_ref().map(|it| it.anchor);
        match &mut self.history {
            History::Open(open) => {
                let mut flaws = open.0.check()?;
                flaws.extend(anchor.and_then(|it| open.0.against(it)));
                Ok(flaws)
            }
            History::Barred(Problem::HistoryFlawed { flaw }) => Ok(vec![flaw.clone()]),
            History::Barred(problem) => Err(problem.clone()),
            History::None => Ok(Vec::new()),
            History::Unread => Err(self.trouble.clone().unwrap_or(Problem::KeyringFailed)),
        }
    }
}

fn adopted(policy: &str, line: String) -> Event {
    Event::Set {
        policy: policy.to_owned(),
        line,
        instead_of: None,
        why: Set::Adopted,
    }
}

/// The keyring entry of a policy.
fn entry(policy: &str) -> String {
    format!("choices/{policy}")
}

fn rows(ledger: &Ledger) -> Result<Vec<Row>, Problem> {
    (1..=ledger.anchor().count)
        .map(|seq| ledger.row(seq))
        .collect()
}

struct Merge {
    rows: Vec<Row>,
    new: u64,
}

/// Two histories become one that holds every event of both. What only the other decided since they parted
/// holds here too; where both decided and do not agree, the person is asked.
fn merge(mut own: Vec<Row>, theirs: Vec<Row>, now: Timestamp) -> Result<Merge, Problem> {
    let same = own
        .iter()
        .zip(&theirs)
        .take_while(|(one, other)| one.id == other.id)
        .count();
    let known: BTreeSet<Uuid> = own.iter().map(|row| row.id).collect();
    let entries = |rows: &[Row]| -> Vec<Entry> {
        let mut head = Head::default();
        (1..)
            .zip(rows)
            .map(|(seq, row)| {
                head = row.head(head, seq);
                ledger::entry(seq, head, row)
            })
            .collect()
    };
    let (mine, others) = (entries(&own), entries(&theirs));
    let decided = |entries: &[Entry]| -> BTreeSet<String> {
        entries
            .iter()
            .skip(same)
            .filter_map(|entry| match &entry.event {
                Some(
                    Event::Decided { policy, .. }
                    | Event::Set { policy, .. }
                    | Event::TakenBack { policy, .. },
                ) => Some(policy.clone()),
                _ => None,
            })
            .collect()
    };
    let (here, there) = (Past::of(&mine), Past::of(&others));
    let mut differ = BTreeMap::new();
    let mut adopt = Vec::new();
    for policy in decided(&others) {
        let theirs = there.decisions.get(&policy).cloned().unwrap_or_default();
        let ours = here.decisions.get(&policy).cloned().unwrap_or_default();
        if theirs.choices == ours.choices {
            continue;
        }
        let line = theirs.choices.to_line(&policy)?;
        if decided(&mine).contains(&policy) {
            differ.insert(policy, line);
        } else {
            adopt.push(adopted(&policy, line));
        }
    }
    let head = others.last().map_or(Head::default(), |it| it.head).to_hex();
    let fresh: Vec<Row> = theirs
        .into_iter()
        .filter(|row| !known.contains(&row.id))
        .collect();
    let new = fresh.len() as u64;
    // What the other machine erased is erased here as well.
    let erased: BTreeSet<Uuid> = others
        .iter()
        .filter_map(|entry| match &entry.event {
            Some(Event::Erased { events, .. }) => Some(events.clone()),
            _ => None,
        })
        .flatten()
        .collect();
    for row in own.iter_mut().filter(|row| erased.contains(&row.id)) {
        (row.body, row.file) = (None, None);
    }
    // Where this history had simply stopped, the other goes on.
    if own.len() > same && new > 0 {
        let event = Event::Merged {
            events: new,
            head,
            differ,
        };
        own.push(Row::new(&event, None, now)?);
        own.extend(fresh);
        for event in adopt {
            own.push(Row::new(&event, None, now)?);
        }
    } else {
        own.extend(fresh);
    }
    Ok(Merge { rows: own, new })
}
