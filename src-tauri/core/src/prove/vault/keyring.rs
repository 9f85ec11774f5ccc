//! The operating system's keyring: Secret Service, Keychain or Credential Manager.
//!
//! A keyring call can hang for as long as a prompt stays unanswered, so each one runs on a thread of
//! its own with a deadline, and a thread that does not come back is left behind, never joined. The
//! connection it may still hold is left with it: the next call makes a new one.

use super::safe::{Change, Changed, Patience, Read, SERVICE, Safe, still_wanted, text};
use crate::base::problem::{Cause, Problem, because};
use keyring_core::{CredentialStore, Entry, Error};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;
use tokio::sync::{Notify, oneshot};

/// A store of `keyring-core`: Keychain, Credential Manager, or one that a test made.
struct Credentials(Arc<CredentialStore>);

impl Credentials {
    fn entry(&self, entry: &str) -> Result<Entry, Problem> {
        let entry = self.0.build(SERVICE, entry, None);
        entry.map_err(|error| problem(&error))
    }
}

impl Safe for Credentials {
    fn read(&self, entry: &str, _: Patience) -> Read {
        match self.entry(entry)?.get_secret() {
            Ok(secret) => Ok(Some(secret)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(problem(&error)),
        }
    }

    fn replace(
        &self,
        entry: &str,
        change: &Change<'_>,
        patience: Patience,
    ) -> Result<Changed, Problem> {
        let before = self.read(entry, patience)?;
        still_wanted(change.given_up)?;
        let at = self.entry(entry)?;
        match (before, change.secret) {
            (Some(theirs), _) if change.leaves(Some(&theirs)) => return Ok(Changed::Left(theirs)),
            (_, Some(secret)) => at.set_secret(secret),
            (Some(_), None) => at.delete_credential(),
            (None, None) => return Ok(Changed::To(None)),
        }
        .map_err(|error| problem(&error))?;
        self.read(entry, patience).map(Changed::To)
    }
}

/// A door to the keyring. Clones share it.
#[derive(Clone)]
pub struct Keyring {
    fixed: Option<Arc<dyn Safe>>,
    current: Arc<Mutex<Option<Arc<dyn Safe>>>>,
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
    pub fn with_store(store: Arc<CredentialStore>) -> Self {
        Self {
            fixed: Some(Arc::new(Credentials(store))),
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
        let read =
            move |safe: &dyn Safe, _: &AtomicBool| Ok(safe.read(&entry, patience)?.map(text));
        self.call(patience, read).await
    }

    /// The lines of several entries, in one go; the first problem ends the list, because what stops one entry
    /// stops them all.
    pub async fn read_all(
        &self,
        entries: Vec<String>,
        patience: Patience,
    ) -> Vec<Result<Option<String>, Problem>> {
        let read = move |safe: &dyn Safe, given_up: &AtomicBool| {
            let all = safe.read_all(&entries, patience, given_up);
            Ok(all.into_iter().map(|read| Ok(read?.map(text))).collect())
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
        self.begin(patience, move |safe, given_up| {
            replace(safe, &entry, None, line, patience, given_up).map(drop)
        })
    }

    /// Writes as [`Keyring::write`] does, but not over what another program wrote since the entry's line was the
    /// known one. That is given back then, and left as it is.
    pub async fn exchange(
        &self,
        entry: &str,
        known: Option<String>,
        line: Option<String>,
        patience: Patience,
    ) -> Result<Option<String>, Problem> {
        let entry = entry.to_owned();
        self.call(patience, move |safe, given_up| {
            replace(safe, &entry, Some(known), line, patience, given_up)
        })
        .await
    }

    async fn call<T: Send + 'static>(
        &self,
        patience: Patience,
        job: impl FnOnce(&dyn Safe, &AtomicBool) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let call = self.begin(patience, job);
        self.outcome(call).await
    }

    fn begin<T: Send + 'static>(
        &self,
        patience: Patience,
        job: impl FnOnce(&dyn Safe, &AtomicBool) -> Result<T, Problem> + Send + 'static,
    ) -> Call<T> {
        let (answer, answered) = oneshot::channel();
        let (done, ended) = mpsc::channel();
        let given_up = Arc::new(AtomicBool::new(false));
        let (keyring, flag) = (self.clone(), given_up.clone());
        let work = move || {
            let result = keyring.safe().and_then(|safe| job(&*safe, &flag));
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

    fn safe(&self) -> Result<Arc<dyn Safe>, Problem> {
        if let Some(safe) = &self.fixed {
            return Ok(safe.clone());
        }
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        match &*current {
            Some(safe) => Ok(safe.clone()),
            None => Ok(current.insert(platform()?).clone()),
        }
    }
}

/// How long a program that ends waits for a call that it began.
const LAST: Duration = Duration::from_secs(5);

/// A call that was begun. Whoever lets go of it without asking for its outcome waits until it has ended, within
/// bounds: a program that ends does not cut off what it began. What has not ended by then is given up, and writes
/// nothing once somebody else may.
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
            self.given_up.store(true, Ordering::SeqCst);
        }
    }
}

/// Replaces an entry's line; gives back the one that stays in its place.
fn replace(
    safe: &dyn Safe,
    entry: &str,
    known: Option<Option<String>>,
    line: Option<String>,
    patience: Patience,
    given_up: &AtomicBool,
) -> Result<Option<String>, Problem> {
    let change = Change {
        secret: line.as_deref().map(str::as_bytes),
        known: known.as_ref().map(Option::as_deref),
        given_up,
    };
    match safe.replace(entry, &change, patience)? {
        Changed::Left(theirs) => Ok(Some(text(theirs))),
        Changed::To(after) => match after.map(text) == line {
            true => Ok(None),
            false => Err(Problem::KeyringForgetful),
        },
    }
}

fn problem(error: &Error) -> Problem {
    match error {
        Error::NoStorageAccess(_) => Problem::KeyringDenied(Cause::of(error)),
        Error::NoDefaultStore => Problem::KeyringMissing(Cause::of(error)),
        _ => Problem::KeyringFailed(Cause::of(error)),
    }
}

/// Linux and the other free systems: the Secret Service.
#[cfg(all(
    unix,
    not(any(target_os = "macos", target_os = "ios", target_os = "android"))
))]
fn platform() -> Result<Arc<dyn Safe>, Problem> {
    Ok(Arc::new(super::secret_service::Service::default()))
}

/// Keychain has no question that tells without a prompt.
#[cfg(target_os = "macos")]
fn platform() -> Result<Arc<dyn Safe>, Problem> {
    let store = apple_native_keyring_store::keychain::Store::new();
    Ok(Arc::new(Credentials(store.map_err(|it| problem(&it))?)))
}

/// Credential Manager is open while the person is signed in.
#[cfg(windows)]
fn platform() -> Result<Arc<dyn Safe>, Problem> {
    let store = windows_native_keyring_store::Store::new();
    Ok(Arc::new(Credentials(store.map_err(|it| problem(&it))?)))
}
