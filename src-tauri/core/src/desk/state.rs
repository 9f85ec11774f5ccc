//! The desk itself: what it holds, and how it is opened.

use super::action::Settings;
use super::providers::{Portion, Providers};
use super::settings::settings;
use crate::act::deadline::{Calendar, read_tables};
use crate::base::ids::TextId;
use crate::base::problem::Problem;
use crate::base::progress::Work;
use crate::know::catalogue::{Catalogue, Policy};
use crate::paper::typesetting;
use crate::prove::history::Past;
use crate::prove::vault::{Keyring, Patience, Vault};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use tokio::sync::Mutex;
use tokio::task::{JoinError, spawn_blocking};

/// The folder with the person's own policies, in the data folder.
const CATALOGUE: &str = "catalogue";

/// The desk.
pub struct Desk {
    /// What the providers say.
    pub(super) providers: Arc<Providers>,
    pub(super) keyring: Keyring,
    pub(super) folder: PathBuf,
    pub(super) state: Mutex<State>,
    pub(super) work: Work,
}

pub(super) struct State {
    pub(super) settings: Settings,
    pub(super) vault: Vault,
    /// The person said that the computer's clock is right.
    pub(super) clock_trusted: bool,
    /// What is one's own, while the sample person's stands in its place.
    pub(super) own: Option<Vault>,
    /// What the catalogue that is shown was put together from: each text on the desk, how often it was judged, its id.
    pub(super) shown: Vec<(TextId, usize, String)>,
    /// The policies that the person put on the desk, as they were last made, by their texts.
    pub(super) made: BTreeMap<TextId, (usize, String, Policy)>,
}

impl State {
    /// Puts what is one's own back in its place; nothing of the sample person stays.
    pub(super) fn end_sample(&mut self) {
        if let Some(own) = self.own.take() {
            let folder = std::mem::replace(&mut self.vault, own).into_folder();
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

impl Desk {
    /// Opens the desk on a keyring and a data folder. Neither keyring nor history is touched yet, so that a
    /// window can open whatever their state; [`Action::Read`] reads them. A damaged settings file is set
    /// aside.
    pub fn open(keyring: Keyring, folder: &Path) -> Self {
        let base = Catalogue::load(Some(&folder.join(CATALOGUE)));
        Self::with_catalogue(keyring, folder, Arc::new(base))
    }

    /// The same for a window, which is to be usable at once: where the data folder holds many policies and the person
    /// said where they hold accounts, their own are read, and the others by [`Self::whole`]. Until then such a desk is asked
    /// for its view and its catalogue; whatever else is asked may mean a policy that is not there yet.
    pub fn begin(keyring: Keyring, folder: &Path) -> Self {
        let Some(mine) = settings(folder).mine else {
            return Self::open(keyring, folder);
        };
        let (begun, unread) = Catalogue::begin(&folder.join(CATALOGUE), &mine);
        Self::with(keyring, folder, Arc::new(begun), unread)
    }

    /// The same for what is asked of one policy alone: where it is built in and the data folder holds no policy, the
    /// others are not read.
    pub fn on(keyring: Keyring, folder: &Path, policy: &str) -> Self {
        if Catalogue::is_in(&folder.join(CATALOGUE)) {
            return Self::open(keyring, folder);
        }
        match Catalogue::of(policy) {
            unknown if unknown.policies.is_empty() => Self::open(keyring, folder),
            base => Self::with_catalogue(keyring, folder, Arc::new(base)),
        }
    }

    /// The same with policies that were read already; the data folder's own are not looked for.
    pub fn with_catalogue(keyring: Keyring, folder: &Path, base: Arc<Catalogue>) -> Self {
        Self::with(keyring, folder, base, BTreeSet::new())
    }

    fn with(
        keyring: Keyring,
        folder: &Path,
        base: Arc<Catalogue>,
        unread: BTreeSet<String>,
    ) -> Self {
        let providers = Providers::new(base, unread, folder.join(CATALOGUE));
        let vault = Vault::new(keyring.clone(), folder, providers.ids());
        let settings = settings(folder);
        Self {
            providers: Arc::new(providers),
            keyring,
            folder: folder.to_owned(),
            state: Mutex::new(State {
                settings,
                vault,
                clock_trusted: false,
                own: None,
                shown: Vec::new(),
                made: BTreeMap::new(),
            }),
            work: Work::default(),
        }
    }

    /// The same desk with backups that cost less work to open, for tests: the binary logarithm of scrypt's
    /// rounds.
    pub fn with_backup_work(mut self, work: u8) -> Self {
        self.state.get_mut().vault.work = work;
        self
    }

    /// Makes sure that this is the only desk that writes here: `DeskInUse` where another does.
    pub async fn claim(&self) -> Result<(), Problem> {
        self.state.lock().await.vault.claim()
    }

    /// Has the policies read that are still to be read; where all are, that is at once.
    pub async fn whole(&self) {
        if self.providers.are_whole() {
            return;
        }
        // It goes on where nobody waits for it any more.
        let providers = Arc::clone(&self.providers);
        let read = spawn_blocking(move || providers.read_on()).await;
        if let Err(Ok(fault)) = read.map_err(JoinError::try_into_panic) {
            std::panic::resume_unwind(fault);
        }
    }

    /// What the providers say: fixed while the program runs, but for the policies that the person puts on the desk, and
    /// those that are still to be read.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.providers.catalogue().0
    }

    /// Whether all policies are read that there are.
    pub fn is_whole(&self) -> bool {
        self.providers.are_whole()
    }

    /// The part of the catalogue that begins with a policy, counted from nought: what crosses to the page at once.
    pub fn portion(&self, from: usize) -> Portion {
        self.providers.portion(from)
    }

    /// Lets go of what setting pages keeps in memory, until the next page is set.
    pub fn rest(&self) {
        typesetting::rest();
    }

    /// Stops waiting for the keyring, and long work. What was not saved by then is not saved.
    pub fn cancel(&self) {
        self.keyring.cancel();
        self.work.stop();
    }

    /// Stops long work once `flag` is raised, as by a signal of the terminal.
    pub fn heed(&self, flag: Arc<AtomicBool>) {
        self.work.heed(flag);
    }

    /// Tells `watcher` from now on how many parts of how many of long work are done.
    pub fn watch(&self, watcher: impl Fn(u64, u64) + Send + Sync + 'static) {
        self.work.watch(watcher);
    }
}

/// Reads keyring and history if that has not been done yet.
pub(super) async fn known(vault: &mut Vault, now: Timestamp) -> Result<(), Problem> {
    if vault.past().is_none() {
        vault.read(Patience::Prompting, now).await;
        if let Some(problem) = vault.trouble().or(vault.barred()) {
            return Err(problem.clone());
        }
    }
    Ok(())
}

/// Working days as they ship, and as the person took them in.
pub(super) fn calendar(past: &Past) -> Calendar {
    let tables = past
        .tables
        .iter()
        .filter_map(|it| read_tables(&it.table).ok());
    Calendar::built_in()
        .with(tables.flatten())
        .revised(past.table_changes)
}
