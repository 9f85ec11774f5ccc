//! What the person keeps here: choices in the operating system's keyring, the history in an encrypted
//! file, and what brings one back when the other is lost.
//!
//! Every change goes to the history first, then to the keyring, and is only then called saved. Whoever
//! was interrupted in between is brought up the next time both are read; where they contradict each
//! other both versions are shown and nothing is written until the person has chosen. What cannot be read
//! is set aside, never deleted.

mod backup;
mod change;
mod code;
mod copies;
mod erase;
mod key_record;
mod keyring;
mod ledger;
mod merge;
mod passphrase;
mod read;
mod recover;
mod row;
mod safe;
#[cfg(all(
    unix,
    not(any(target_os = "macos", target_os = "ios", target_os = "android"))
))]
mod secret_service;
mod unfinished;

pub use self::keyring::{Call, Keyring};
pub use backup::{read_backup, read_backup_lines, read_recovery_file};
pub use code::Code;
pub use ledger::{Key, Ledger};
pub use passphrase::SHORTEST_PASSPHRASE;
pub use row::Row;
pub use safe::Patience;
pub use unfinished::{Addressee, Kept, Unfinished};

use crate::base::files;
use crate::base::problem::Problem;
use crate::decide::consent::Choices;
use crate::prove::history::{Event, Past, Set};
use jiff::civil::Date;
use key_record::KeyRecord;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;
use ts_rs::TS;

/// The keyring's entry that holds the history's key record.
const KEY_RECORD: &str = "ledger";
const HISTORY: &str = "history.db";
const HISTORY_NEW: &str = "history.new.db";
const RECOVERY: &str = "recovery.age";
const RECOVERY_NEW: &str = "recovery.new.age";
const COPIES: &str = "copies";
const SET_ASIDE: &str = "set-aside";
/// How many earlier states of the history are kept beside it.
const MOST_COPIES: usize = 5;

/// How often, and how far apart, a claim is tried: for three seconds.
const CLAIM_TRIES: u32 = 60;
const CLAIM_PAUSE: Duration = Duration::from_millis(50);

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
    /// There is none; the first change makes it, with the key that the keyring holds where it holds one.
    None(Option<KeyRecord>),
    /// It is open.
    Open(Box<Open>),
    /// It cannot be used until the person has done something about it; with its key record as far as that can be
    /// read.
    Barred(Problem, Option<KeyRecord>),
}

/// An open history. It has its key.
struct Open {
    ledger: Ledger,
    /// What follows from it.
    past: Past,
    /// What the keyring keeps of it.
    record: KeyRecord,
}

impl Open {
    fn new(ledger: Ledger, record: KeyRecord) -> Box<Self> {
        Box::new(Self {
            past: Past::of(ledger.entries()),
            ledger,
            record,
        })
    }
}

impl History {
    /// What the keyring keeps of it.
    fn key_record(&self) -> Option<&KeyRecord> {
        match self {
            Self::Unread => None,
            Self::None(record) | Self::Barred(_, record) => record.as_ref(),
            Self::Open(open) => Some(&open.record),
        }
    }
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
    history: History,
    held: BTreeMap<String, Held>,
    notices: Vec<Notice>,
    /// The anchor that is being written, and what the keyring's entry says with it. Before the claim, so that
    /// it is written by the time another desk may.
    anchoring: Option<(KeyRecord, Call<()>)>,
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
            history: History::Unread,
            held,
            notices: Vec::new(),
            anchoring: None,
            claim: None,
            work: backup::WORK,
        }
    }

    /// Closes it, and gives the folder it was in.
    pub fn into_folder(self) -> PathBuf {
        self.folder
    }

    /// Makes sure that no other desk writes here: `DeskInUse` where one does. The claim ends with the
    /// process, however it ends.
    pub fn claim(&mut self) -> Result<(), Problem> {
        if self.claim.is_some() {
            return Ok(());
        }
        files::private_folder(&self.folder)?;
        let path = self.folder.join("desk.lock");
        let mut lock = File::options();
        lock.create(true).truncate(false).write(true);
        let file = files::only_a_file(&path)
            .and_then(|()| lock.open(&path))
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

    /// The same, after a short wait: a command in a terminal is done in a moment.
    pub(super) async fn claim_in_time(&mut self) -> Result<(), Problem> {
        self.anchored().await?;
        for _ in 0..CLAIM_TRIES {
            match self.claim() {
                Err(Problem::DeskInUse) => tokio::time::sleep(CLAIM_PAUSE).await,
                other => return other,
            }
        }
        self.claim()
    }

    /// The policies on which decisions are kept: those of the program, and those that the person put on the desk.
    pub(super) fn policies(&self) -> Vec<String> {
        let own = self.past().map_or(&[][..], |it| &it.policies).iter();
        let own = own.filter_map(|it| it.policy.clone());
        let mut all = self.policies.clone();
        for id in own {
            if !all.contains(&id) {
                all.push(id);
            }
        }
        all
    }

    /// What is wrong with the keyring as a whole.
    pub fn trouble(&self) -> Option<&Problem> {
        self.trouble.as_ref()
    }

    /// What stands in the way of using the history.
    pub fn barred(&self) -> Option<&Problem> {
        match &self.history {
            History::Barred(problem, _) => Some(problem),
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
            History::Open(open) => Some(&open.past),
            _ => None,
        }
    }

    /// The history, if it is open.
    pub fn ledger(&self) -> Option<&Ledger> {
        match &self.history {
            History::Open(open) => Some(&open.ledger),
            _ => None,
        }
    }

    /// The decisions on a policy; `None` where they are not known.
    pub fn choices(&self, policy: &str) -> Option<&Choices> {
        let held = self.held.get(policy)?;
        match &self.history {
            History::Unread => None,
            History::Open(open) => Some(
                open.past
                    .decisions
                    .get(policy)
                    .map_or(const { &Choices::new() }, |it| &it.choices),
            ),
            _ if held.problem.is_some() => None,
            // With the history barred, an empty keyring says nothing.
            History::Barred(..) if held.line.is_none() => None,
            History::None(_) | History::Barred(..) => Some(&held.choices),
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

    /// Whether a history lies in a folder, whatever its state.
    pub fn is_in(folder: &Path) -> bool {
        folder.join(HISTORY).exists()
    }

    /// Whether a recovery code for the key in use was typed back.
    pub fn recoverable(&self) -> bool {
        self.past().is_some_and(|it| it.recoverable) && self.folder.join(RECOVERY).exists()
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
