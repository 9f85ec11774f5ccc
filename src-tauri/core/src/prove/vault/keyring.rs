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
use std::sync::{Arc, Mutex, PoisonError};
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
        self.call(patience, move |store, _| {
            match open(store, &entry)?.get_password() {
                Ok(line) => Ok(Some(line)),
                Err(Error::NoEntry) => Ok(None),
                // Bytes that are no text are an entry all the same: the reader will call it damaged.
                Err(Error::BadEncoding(_)) => Ok(Some("\u{fffd}".to_owned())),
                Err(error) => Err(problem(&error)),
            }
        })
        .await
    }

    /// Writes the entry's line and reads it back. With `None` the entry is removed.
    pub async fn write(
        &self,
        entry: &str,
        line: Option<String>,
        patience: Patience,
    ) -> Result<(), Problem> {
        let entry = entry.to_owned();
        self.call(patience, move |store, given_up| {
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
        .await
    }

    async fn call<T: Send + 'static>(
        &self,
        patience: Patience,
        job: impl FnOnce(&Store, &AtomicBool) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (answer, answered) = oneshot::channel();
        let given_up = Arc::new(AtomicBool::new(false));
        let (keyring, flag) = (self.clone(), given_up.clone());
        let work = move || {
            let result = keyring.store(patience).and_then(|store| job(&store, &flag));
            // Nobody may be waiting any more; then the answer has no reader.
            let _ = answer.send(result);
        };
        std::thread::Builder::new()
            .name("keyring".into())
            .spawn(work)
            .map_err(because(Problem::KeyringFailed))?;
        let result = tokio::select! {
            result = answered => result.map_err(because(Problem::KeyringFailed)).flatten(),
            () = self.cancelled.notified() => Err(Problem::KeyringCancelled),
            () = tokio::time::sleep(self.deadline.unwrap_or(patience.deadline())) => Err(Problem::KeyringTimedOut),
        };
        if let Err(problem) = &result {
            given_up.store(true, Ordering::SeqCst);
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
    use zbus::blocking::{Connection, fdo::DBusProxy};
    use zbus::zvariant::{OwnedObjectPath, OwnedValue};

    const SECRETS: &str = "org.freedesktop.secrets";

    pub fn store() -> keyring_core::Result<Store> {
        Ok(zbus_secret_service_keyring_store::Store::new()?)
    }

    /// Asks the Secret Service, without any prompt, whether it is there and unlocked.
    pub fn ready(patience: Patience) -> Result<(), Problem> {
        let bus = Connection::session().map_err(because(Problem::KeyringMissing))?;
        let names = DBusProxy::new(&bus).map_err(because(Problem::KeyringFailed))?;
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
