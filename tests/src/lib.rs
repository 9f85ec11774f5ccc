//! What the tests share: keyrings that fail on demand, and a room with a desk in it.

pub mod parsers;

use desk::{Action, Catalogue, Decision, Desk, Keyring, PolicyView, Problem, Secret, View};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::{self, TimeZone};
use keyring_core::api::{CredentialApi, CredentialStoreApi};
use keyring_core::{Credential, Entry, Error};
use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, LazyLock, Mutex};
use std::time::Duration;

/// The day on which tests take place.
pub const TODAY: Date = date(2026, 11, 23);
/// The policy that most tests are about.
pub const POLICY: &str = "qiniu-cloud";

/// Noon in China on a day.
pub fn noon(day: Date) -> Timestamp {
    let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::fixed(tz::offset(8)));
    noon.expect("a day of this century").timestamp()
}

/// The policies that ship with the program, read once for all that one process tests.
pub fn catalogue() -> &'static Arc<Catalogue> {
    static READ: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Catalogue::load(None)));
    &READ
}

/// A desk on a keyring and a data folder. The policies that ship are read once; a folder with policies of its own
/// is read as the program reads it.
pub fn open_desk(keyring: Keyring, folder: &Path) -> Desk {
    match folder.join("catalogue").exists() {
        true => Desk::open(keyring, folder),
        false => Desk::with_catalogue(keyring, folder, Arc::clone(catalogue())),
    }
}

/// A path of its own in the folder for temporary files; nothing is there yet.
pub fn place(name: &str) -> PathBuf {
    static GIVEN: AtomicU32 = AtomicU32::new(0);
    let number = GIVEN.fetch_add(1, Ordering::Relaxed);
    let process = std::process::id();
    let path = std::env::temp_dir().join(format!("consent-desk-{name}-{process}-{number}"));
    let _ = std::fs::remove_dir_all(&path);
    path
}

/// A keyring in memory. It can refuse, forget, and hold a call until it is let go.
#[derive(Debug, Default)]
pub struct Memory {
    /// Entries by name.
    pub entries: Mutex<BTreeMap<String, Vec<u8>>>,
    mood: Mutex<Mood>,
    /// A call is being held.
    held: Mutex<bool>,
    changed: Condvar,
}

/// How it answers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Mood {
    /// Does as it is told.
    #[default]
    Willing,
    /// Refuses access.
    Denies,
    /// Fails.
    Fails,
    /// Accepts and does not keep.
    Forgets,
    /// Lets so many calls pass and holds the next.
    HoldsAfter(u32),
}

impl Memory {
    /// From now on it is in this mood.
    pub fn feel(&self, mood: Mood) {
        *self.mood.lock().expect("mood") = mood;
        self.changed.notify_all();
    }

    /// Returns once a call is being held.
    pub fn wait_for_a_held_call(&self) {
        let mut mood = self.mood.lock().expect("mood");
        while !*self.held.lock().expect("held") {
            mood = self.changed.wait(mood).expect("mood");
        }
    }

    /// An entry's text.
    pub fn get(&self, name: &str) -> Option<String> {
        let entries = self.entries.lock().expect("entries");
        entries
            .get(name)
            .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    }

    /// Writes an entry behind the desk's back.
    pub fn put(&self, name: &str, bytes: &[u8]) {
        self.entries
            .lock()
            .expect("entries")
            .insert(name.to_owned(), bytes.to_owned());
    }

    fn willing(&self) -> keyring_core::Result<Mood> {
        let mut mood = self.mood.lock().expect("mood");
        while *mood == Mood::HoldsAfter(0) {
            *self.held.lock().expect("held") = true;
            self.changed.notify_all();
            mood = self.changed.wait(mood).expect("mood");
        }
        *self.held.lock().expect("held") = false;
        if let Mood::HoldsAfter(left) = &mut *mood {
            *left -= 1;
        }
        match *mood {
            Mood::Denies => Err(Error::NoStorageAccess("denied".into())),
            Mood::Fails => Err(Error::PlatformFailure("failed".into())),
            mood => Ok(mood),
        }
    }
}

/// The memory as a store.
#[derive(Debug)]
pub struct Store(pub Arc<Memory>);

#[derive(Debug)]
struct Place(Arc<Memory>, String);

impl CredentialStoreApi for Store {
    fn vendor(&self) -> String {
        "memory".into()
    }
    fn id(&self) -> String {
        "memory".into()
    }
    fn build(
        &self,
        _: &str,
        user: &str,
        _: Option<&HashMap<&str, &str>>,
    ) -> keyring_core::Result<Entry> {
        Ok(Entry::new_with_credential(Arc::new(Place(
            self.0.clone(),
            user.to_owned(),
        ))))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl CredentialApi for Place {
    fn set_secret(&self, secret: &[u8]) -> keyring_core::Result<()> {
        if self.0.willing()? != Mood::Forgets {
            self.0.put(&self.1, secret);
        }
        Ok(())
    }
    fn get_secret(&self) -> keyring_core::Result<Vec<u8>> {
        self.0.willing()?;
        self.0
            .entries
            .lock()
            .expect("entries")
            .get(&self.1)
            .cloned()
            .ok_or(Error::NoEntry)
    }
    fn delete_credential(&self) -> keyring_core::Result<()> {
        self.0.willing()?;
        self.0
            .entries
            .lock()
            .expect("entries")
            .remove(&self.1)
            .map(|_| ())
            .ok_or(Error::NoEntry)
    }
    fn get_credential(&self) -> keyring_core::Result<Option<Arc<Credential>>> {
        Ok(None)
    }
    fn get_specifiers(&self) -> Option<(String, String)> {
        Some(("consent-desk".into(), self.1.clone()))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A keyring of files, which outlives a process: one file an entry, written whole or not at all.
#[derive(Debug)]
pub struct Cabinet(pub PathBuf);

#[derive(Debug)]
struct Drawer(PathBuf);

impl CredentialStoreApi for Cabinet {
    fn vendor(&self) -> String {
        "files".into()
    }
    fn id(&self) -> String {
        "files".into()
    }
    fn build(
        &self,
        _: &str,
        user: &str,
        _: Option<&HashMap<&str, &str>>,
    ) -> keyring_core::Result<Entry> {
        let path = self.0.join(user.replace('/', "+"));
        Ok(Entry::new_with_credential(Arc::new(Drawer(path))))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl CredentialApi for Drawer {
    fn set_secret(&self, secret: &[u8]) -> keyring_core::Result<()> {
        desk::write_whole(&self.0, secret)
            .map_err(|_| Error::PlatformFailure("the file cannot be written".into()))
    }
    fn get_secret(&self) -> keyring_core::Result<Vec<u8>> {
        std::fs::read(&self.0).map_err(|_| Error::NoEntry)
    }
    fn delete_credential(&self) -> keyring_core::Result<()> {
        std::fs::remove_file(&self.0).map_err(|_| Error::NoEntry)
    }
    fn get_credential(&self) -> keyring_core::Result<Option<Arc<Credential>>> {
        Ok(None)
    }
    fn get_specifiers(&self) -> Option<(String, String)> {
        None
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A desk on a keyring in memory and a folder of its own.
pub struct Room {
    /// The keyring.
    pub memory: Arc<Memory>,
    /// The data folder.
    pub folder: PathBuf,
    /// The desk; taken out while the program is closed.
    pub desk: Option<Desk>,
}

impl Room {
    /// A fresh one.
    pub fn new(name: &str) -> Self {
        let folder = place(name);
        let memory = Arc::new(Memory::default());
        let desk = Some(Self::open(&memory, &folder));
        Self {
            memory,
            folder,
            desk,
        }
    }

    /// The deadline is one that no willing call comes near, on however busy a machine.
    pub fn open(memory: &Arc<Memory>, folder: &Path) -> Desk {
        let keyring = Keyring::with_store(Arc::new(Store(memory.clone())))
            .with_deadline(Duration::from_secs(60));
        open_desk(keyring, folder).with_backup_work(10)
    }

    /// The desk.
    pub fn desk(&self) -> &Desk {
        self.desk.as_ref().expect("the program is open")
    }

    /// Closes the program.
    pub fn close(&mut self) {
        self.desk = None;
    }

    /// Closes the program and opens it again.
    pub fn restart(&mut self) {
        self.close();
        self.desk = Some(Self::open(&self.memory, &self.folder));
    }

    /// Does something.
    pub async fn act(&self, action: Action) -> Result<View, Problem> {
        let done = self.desk().act(action, noon(TODAY)).await;
        self.desk().settled().await;
        done
    }

    /// The history's entry in the keyring, once it says how far the history has come.
    pub async fn custody(&self) -> Option<String> {
        if let Some(desk) = &self.desk {
            desk.settled().await;
        }
        self.memory.get("ledger")
    }

    /// Reads keyring and history.
    pub async fn read(&self) -> View {
        self.act(Action::Read { unlock: false })
            .await
            .expect("reading tells, it does not fail")
    }

    /// Decides on a consent of [`POLICY`].
    pub async fn decide(&self, consent: &str, decision: Decision) -> Result<View, Problem> {
        self.act(decide(consent, decision)).await
    }

    /// A new recovery code, not yet typed back.
    pub async fn new_code(&self) -> String {
        let code = self.desk().new_code(noon(TODAY)).await;
        code.expect("a code").code
    }

    /// A recovery code that the person typed back.
    pub async fn recoverable(&self) -> String {
        let code = self.new_code().await;
        let typed = Secret::new(&code);
        let typed = self.act(Action::ConfirmCode { code: typed }).await;
        typed.expect("typed back");
        code
    }

    /// The policy's entry in the keyring.
    pub fn line(&self) -> Option<String> {
        self.memory.get("choices/qiniu-cloud")
    }

    /// The path of a file in the data folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.close();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A decision on a consent of [`POLICY`].
pub fn decide(consent: &str, decision: Decision) -> Action {
    Action::Decide {
        policy: POLICY.into(),
        consent: consent.into(),
        decision,
    }
}

/// What a view says of [`POLICY`].
pub fn held(view: &View) -> &PolicyView {
    view.policies
        .iter()
        .find(|held| held.policy == POLICY)
        .expect("the policy")
}
