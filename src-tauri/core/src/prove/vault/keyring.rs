//! The operating system's keyring: Secret Service, Keychain or Credential Manager.
//!
//! A keyring call can hang for as long as a prompt stays unanswered, so each one runs on a thread of
//! its own with a deadline, and a thread that does not come back is left behind, never joined. The
//! store it may still hold locked is left with it: the next call makes a new one. A store made anew is
//! also what survives a restart of the keyring's service.

use crate::base::problem::{Cause, Problem, because};
use keyring::{Entry, Error};
use keyring_core::CredentialStore;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;
use tokio::sync::{Notify, oneshot};

/// The service name of every entry.
const SERVICE: &str = "consent-desk";

/// How long a call may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// No prompt is to appear: a locked keyring is an answer.
    Quiet,
    /// The person asked for this and may be typing a password.
    Prompting,
}

impl Patience {
    fn deadline(self) -> Duration {
        match self {
            Self::Quiet => Duration::from_secs(5),
            Self::Prompting => Duration::from_secs(90),
        }
    }
}

type Store = Arc<CredentialStore>;

/// A door to the keyring. Clones share it.
#[derive(Clone)]
pub struct Keyring {
    fixed: Option<Store>,
    current: Arc<Mutex<Option<Store>>>,
    cancelled: Arc<Notify>,
    deadline: Option<Duration>,
}

impl Keyring {
    /// The operating system's own keyring.
    pub fn system() -> Self {
        Self {
            fixed: None,
            current: Arc::default(),
            cancelled: Arc::default(),
            deadline: None,
        }
    }

    /// A given store, such as the mock of `keyring-core`.
    pub fn with_store(store: Store) -> Self {
        Self {
            fixed: Some(store),
            ..Self::system()
        }
    }

    /// A keyring that holds until the program ends, for what is tried out.
    ///
    /// # Errors
    /// `KeyringMissing` where not even that can be made.
    pub fn in_memory() -> Result<Self, Problem> {
        let store = keyring_core::mock::Store::new().map_err(|error| problem(&error))?;
        Ok(Self::with_store(store))
    }

    /// The same keyring with another deadline for every call.
    pub fn with_deadline(self, deadline: Duration) -> Self {
        Self {
            deadline: Some(deadline),
            ..self
        }
    }

    /// Stops waiting for every call that is under way.
    pub fn cancel(&self) {
        self.cancelled.notify_waiters();
    }

    /// The entry's line, or `None` where there is no such entry. That says nothing about whether there
    /// ever was one.
    pub async fn read(&self, entry: &str, patience: Patience) -> Result<Option<String>, Problem> {
        let entry = entry.to_owned();
        self.call(patience, move |store, _| line(store, &entry))
            .await
    }

    /// The lines of several entries, in one go; the first problem ends the list, because what stops one entry
    /// stops them all.
    pub async fn read_all(
        &self,
        entries: Vec<String>,
        patience: Patience,
    ) -> Vec<Result<Option<String>, Problem>> {
        let read = move |store: &Store, given_up: &AtomicBool| {
            let mut lines = Vec::new();
            for entry in &entries {
                let read = line(store, entry);
                let last = read.is_err() || given_up.load(Ordering::SeqCst);
                lines.push(read);
                if last {
                    break;
                }
            }
            Ok(lines)
        };
        self.call(patience, read)
            .await
            .unwrap_or_else(|problem| vec![Err(problem)])
    }

    /// Writes the entry's line and reads it back. With `None` the entry is removed.
    pub async fn write(
        &self,
        entry: &str,
        line: Option<String>,
        patience: Patience,
    ) -> Result<(), Problem> {
        let writing = self.begin_write(entry, line, patience);
        self.outcome(writing).await
    }

    /// Begins what [`Keyring::write`] does and does not wait for it; its outcome is to be asked for.
    pub fn begin_write(&self, entry: &str, line: Option<String>, patience: Patience) -> Call<()> {
        let entry = entry.to_owned();
        self.begin(patience, move |store, given_up| {
            let entry = open(store, &entry)?;
            // A read first: it is what prompts. Whoever gave up meanwhile must not find the choice
            // saved later, behind their back.
            let before = match entry.get_password() {
                Ok(before) => Some(before),
                Err(Error::NoEntry) => None,
                Err(Error::BadEncoding(_)) => Some(String::new()),
                Err(error) => return Err(problem(&error)),
            };
            if given_up.load(Ordering::SeqCst) {
                return Err(Problem::KeyringCancelled);
            }
            match &line {
                Some(line) => entry.set_password(line).map_err(|error| problem(&error))?,
                None if before.is_some() => {
                    entry.delete_credential().map_err(|error| problem(&error))?
                }
                None => return Ok(()),
            }
            let after = match entry.get_password() {
                Ok(after) => Some(after),
                Err(Error::NoEntry) => None,
                Err(error) => return Err(problem(&error)),
            };
            if after == line {
                Ok(())
            } else {
                Err(Problem::KeyringForgetful)
            }
        })
    }

    async fn call<T: Send + 'static>(
        &self,
        patience: Patience,
        job: impl FnOnce(&Store, &AtomicBool) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let call = self.begin(patience, job);
        self.outcome(call).await
    }

    fn begin<T: Send + 'static>(
        &self,
        patience: Patience,
        job: impl FnOnce(&Store, &AtomicBool) -> Result<T, Problem> + Send + 'static,
    ) -> Call<T> {
        let (answer, answered) = oneshot::channel();
        let (done, ended) = mpsc::channel();
        let given_up = Arc::new(AtomicBool::new(false));
        let (keyring, flag) = (self.clone(), given_up.clone());
        let work = move || {
            let result = keyring.store(patience).and_then(|store| job(&store, &flag));
            // Nobody may be waiting any more; then the answer has no reader.
            let _ = answer.send(result);
            drop(done);
        };
        // Without a thread the channels close at once, which is a failure of its own.
        let _ = std::thread::Builder::new()
            .name("keyring".into())
            .spawn(work);
        Call {
            answered,
            ended,
            given_up,
            deadline: self.deadline.unwrap_or(patience.deadline()),
        }
    }

    /// What came of a call, once it has ended, its deadline has passed or waiting was stopped.
    pub async fn outcome<T>(&self, mut call: Call<T>) -> Result<T, Problem> {
        let result = tokio::select! {
            result = &mut call.answered => result.map_err(because(Problem::KeyringFailed)).flatten(),
            () = self.cancelled.notified() => Err(Problem::KeyringCancelled),
            () = tokio::time::sleep(call.deadline) => Err(Problem::KeyringTimedOut),
        };
        if let Err(problem) = &result {
            call.given_up.store(true, Ordering::SeqCst);
            if *problem != Problem::KeyringLocked {
                *self.current.lock().unwrap_or_else(PoisonError::into_inner) = None;
            }
        }
        result
    }

    fn store(&self, patience: Patience) -> Result<Store, Problem> {
        if let Some(store) = &self.fixed {
            return Ok(store.clone());
        }
        platform::ready(patience)?;
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        match &*current {
            Some(store) => Ok(store.clone()),
            None => Ok(current
                .insert(platform::store().map_err(|error| problem(&error))?)
                .clone()),
        }
    }
}

/// How long a program that ends waits for a call that it began.
const LAST: Duration = Duration::from_secs(5);

/// A call that was begun. Whoever lets go of it without asking for its outcome waits until it has ended, within
/// bounds: a program that ends does not cut off what it began.
pub struct Call<T> {
    answered: oneshot::Receiver<Result<T, Problem>>,
    /// Closes when the call has ended.
    ended: mpsc::Receiver<()>,
    given_up: Arc<AtomicBool>,
    deadline: Duration,
}

impl<T> Drop for Call<T> {
    fn drop(&mut self) {
        if !self.given_up.load(Ordering::SeqCst) {
            let _ = self.ended.recv_timeout(self.deadline.min(LAST));
        }
    }
}

/// What an entry holds.
fn line(store: &Store, entry: &str) -> Result<Option<String>, Problem> {
    match open(store, entry)?.get_password() {
        Ok(line) => Ok(Some(line)),
        Err(Error::NoEntry) => Ok(None),
        // Bytes that are no text are an entry all the same: the reader will call it damaged.
        Err(Error::BadEncoding(_)) => Ok(Some("\u{fffd}".to_owned())),
        Err(error) => Err(problem(&error)),
    }
}

/// An entry of this store: the one that `keyring` would choose is chosen once a process and never again.
fn open(store: &Store, entry: &str) -> Result<Entry, Problem> {
    let inner = store
        .build(SERVICE, entry, None)
        .map_err(|error| problem(&error))?;
    Ok(Entry { inner })
}

fn problem(error: &Error) -> Problem {
    match error {
        Error::NoStorageAccess(_) => Problem::KeyringDenied(Cause::of(error)),
        Error::NoDefaultStore => Problem::KeyringMissing(Cause::of(error)),
        _ => Problem::KeyringFailed(Cause::of(error)),
    }
}

#[cfg(all(
    unix,
    not(any(target_os = "macos", target_os = "ios", target_os = "android"))
))]
mod platform {
    use super::{Cause, Patience, Problem, Store, because};
    use std::sync::{Mutex, PoisonError};
    use zbus::blocking::{Connection, fdo::DBusProxy};
    use zbus::zvariant::{OwnedObjectPath, OwnedValue};

    const SECRETS: &str = "org.freedesktop.secrets";

    pub fn store() -> keyring_core::Result<Store> {
        Ok(zbus_secret_service_keyring_store::Store::new()?)
    }

    /// The session's bus, once it was reached: every question would else begin with a new connection.
    static BUS: Mutex<Option<Connection>> = Mutex::new(None);

    /// Asks the Secret Service, without any prompt, whether it is there and unlocked. A bus that was restarted
    /// is reached anew.
    pub fn ready(patience: Patience) -> Result<(), Problem> {
        let mut bus = BUS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = &*bus {
            match ask(known, patience) {
                Err(Problem::KeyringMissing(_) | Problem::KeyringFailed(_)) => {}
                answer => return answer,
            }
        }
        let fresh = Connection::session().map_err(because(Problem::KeyringMissing))?;
        ask(bus.insert(fresh), patience)
    }

    fn ask(bus: &Connection, patience: Patience) -> Result<(), Problem> {
        let names = DBusProxy::new(bus).map_err(because(Problem::KeyringFailed))?;
        let running = SECRETS
            .try_into()
            .is_ok_and(|name| names.name_has_owner(name).unwrap_or(false));
        let startable = || {
            let startable = names.list_activatable_names().unwrap_or_default();
            startable.iter().any(|name| name.as_str() == SECRETS)
        };
        if !running && !startable() {
            let said = format!("{SECRETS} neither runs nor can be started");
            return Err(Problem::KeyringMissing(Cause::said([said])));
        }
        let call = |path: &str, interface: &str, method: &str, body: &(&str, &str)| {
            bus.call_method(Some(SECRETS), path, Some(interface), method, body)
        };
        let collection: OwnedObjectPath = bus
            .call_method(
                Some(SECRETS),
                "/org/freedesktop/secrets",
                Some("org.freedesktop.Secret.Service"),
                "ReadAlias",
                &("default",),
            )
            .and_then(|reply| reply.body().deserialize())
            .map_err(because(Problem::KeyringMissing))?;
        // No default keyring yet: the first write will ask the person to make one.
        if collection.as_str() == "/" {
            return Ok(());
        }
        let locked = call(
            collection.as_str(),
            "org.freedesktop.DBus.Properties",
            "Get",
            &("org.freedesktop.Secret.Collection", "Locked"),
        )
        .and_then(|reply| reply.body().deserialize::<OwnedValue>())
        .map_err(because(Problem::KeyringFailed))?;
        match bool::try_from(locked) {
            Ok(true) if patience == Patience::Quiet => Err(Problem::KeyringLocked),
            Ok(_) => Ok(()),
            Err(error) => Err(Problem::KeyringFailed(Cause::of(&error))),
        }
    }
}

#[cfg(target_os = "macos")]
mod platform {
    use super::{Patience, Problem, Store};

    pub fn store() -> keyring_core::Result<Store> {
        Ok(apple_native_keyring_store::keychain::Store::new()?)
    }

    /// Keychain has no question that tells without a prompt.
    pub fn ready(_: Patience) -> Result<(), Problem> {
        Ok(())
    }
}

#[cfg(windows)]
mod platform {
    use super::{Patience, Problem, Store};

    pub fn store() -> keyring_core::Result<Store> {
        Ok(windows_native_keyring_store::Store::new()?)
    }

    /// Credential Manager is open while the person is signed in.
    pub fn ready(_: Patience) -> Result<(), Problem> {
        Ok(())
    }
}
