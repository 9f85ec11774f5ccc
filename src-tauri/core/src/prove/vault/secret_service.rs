//! The Secret Service as it is met: without a keyring, with one that is locked, with several, restarted, or
//! played by another program (KeePassXC, KWallet). The only file that names `secret_service`.
//!
//! The default keyring is where entries are made, and what stands in it counts. Where it holds none of that
//! name, an entry that one other keyring holds is taken: so a person who made another keyring the default
//! keeps what was decided. Of several none is taken in silence.

use super::safe::{Change, Changed, Patience, Read, SERVICE, Safe, still_wanted};
use crate::base::problem::{Cause, Problem, because};
use secret_service::blocking::{Collection, Item, SecretService};
use secret_service::{EncryptionType, Error};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use zbus::blocking::{Connection, fdo::DBusProxy};
use zbus::names::{BusName, WellKnownName};
use zbus::zvariant::OwnedObjectPath;

/// The service's name on the bus.
const SECRETS: &str = "org.freedesktop.secrets";
/// What a call is answered with when what it asks for is locked (Secret Service API, "Errors").
const IS_LOCKED: &str = "org.freedesktop.Secret.Error.IsLocked";
/// The alias of the keyring in which entries are made (Secret Service API, "Aliases").
const DEFAULT: &str = "default";
/// The name of a keyring that is made because there is none; libsecret gives the same.
const MADE: &str = "Default keyring";
/// Every entry's media type.
const MEDIA: &str = "application/octet-stream";

/// A session with the service, and which process answers: after a restart the session is worth nothing.
type Session = (String, Arc<SecretService<'static>>);

/// The door to the service.
#[derive(Default)]
pub struct Service {
    bus: Mutex<Option<Connection>>,
    session: Mutex<Option<Session>>,
    /// The entry that was read last, and where it was found by the service that answers now: who writes one has
    /// often just read it.
    found: Mutex<Option<(String, OwnedObjectPath)>>,
}

impl Service {
    /// The session with whoever answers now. A bus that was restarted is reached anew.
    fn session(&self) -> Result<Arc<SecretService<'static>>, Problem> {
        // Nothing is asked of the service while these are held: a call that hangs keeps nobody else waiting.
        let known = self
            .bus
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let known = known.and_then(|bus| Some((owner(&bus).ok()?, bus)));
        let (owner, bus) = match known {
            Some(known) => known,
            None => {
                let bus = Connection::session().map_err(because(Problem::KeyringMissing))?;
                let mut known = self.bus.lock().unwrap_or_else(PoisonError::into_inner);
                *known = Some(bus.clone());
                (owner(&bus)?, bus)
            }
        };
        let session = self.session.lock();
        if let Some((of, session)) = &*session.unwrap_or_else(PoisonError::into_inner)
            && *of == owner
        {
            return Ok(session.clone());
        }
        let made = begun(&bus).map_err(|it| problem(&it))?;
        let made = Arc::new(made);
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        *session = Some((owner, made.clone()));
        self.keep_found(None);
        Ok(made)
    }

    fn keep_found(&self, found: Option<(String, OwnedObjectPath)>) {
        *self.found.lock().unwrap_or_else(PoisonError::into_inner) = found;
    }

    /// The entry, where it is the one that was read last; it is taken at its word once.
    fn just_read<'a>(&self, service: &'a SecretService<'static>, entry: &str) -> Option<Item<'a>> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let (name, path) = found.take()?;
        drop(found);
        let item = (name == entry).then(|| service.get_item_by_path(path).ok());
        item.flatten()
    }
}

/// A session in which secrets are encrypted on their way.
fn begun(bus: &Connection) -> Result<SecretService<'static>, Error> {
    let begin = |encryption| SecretService::connect_with_existing(encryption, bus.clone());
    begin(EncryptionType::Dh).or_else(|error| match error {
        // KWallet without its plug-in for cryptography knows no other; the bus is this person's own.
        Error::Zbus(zbus::Error::MethodError(..)) => begin(EncryptionType::Plain),
        other => Err(other),
    })
}

impl Safe for Service {
    fn read(&self, entry: &str, patience: Patience) -> Read {
        let service = self.session()?;
        let item = find(&service, entry, patience)?;
        let found = item.as_ref().map(|it| it.item_path.clone());
        self.keep_found(found.map(|path| (entry.to_owned(), path)));
        held(item.as_ref())
    }

    fn read_all(&self, entries: &[String], patience: Patience, given_up: &AtomicBool) -> Vec<Read> {
        let mut all = Vec::new();
        self.keep_found(None);
        // All are sought at once: of thousands of entries that might be, few are.
        let read = self.session().and_then(|service| {
            let home = opened(&service, patience)?;
            let mut found = by_name(&service)?;
            for entry in entries {
                let candidates = found.remove(entry).unwrap_or_default();
                let item = chosen(&service, &home, entry, candidates, patience)?;
                all.push(held(item.as_ref()));
                if given_up.load(Ordering::SeqCst) {
                    break;
                }
            }
            Ok(())
        });
        all.extend(read.err().map(Err));
        all
    }

    fn replace(
        &self,
        entry: &str,
        change: &Change<'_>,
        patience: Patience,
    ) -> Result<Changed, Problem> {
        let service = self.session()?;
        // It may have been locked or removed since it was read; then it is sought as any other.
        let just_read = self.just_read(&service, entry);
        let still = just_read.and_then(|item| held(Some(&item)).ok().map(|theirs| (item, theirs)));
        let (item, theirs) = match still {
            Some((item, theirs)) => (Some(item), theirs),
            None => {
                let item = find(&service, entry, patience)?;
                // Finding it may have taken as long as a person takes to type a password.
                let theirs = held(item.as_ref())?;
                (item, theirs)
            }
        };
        still_wanted(change.given_up)?;
        if let Some(theirs) = theirs
            && change.leaves(Some(&theirs))
        {
            return Ok(Changed::Left(theirs));
        }
        let done = match (&item, change.secret) {
            (Some(item), Some(secret)) => item.set_secret(secret, MEDIA),
            (Some(item), None) => item.delete(),
            (None, Some(secret)) => {
                let label = format!("keyring:{entry}@{SERVICE}");
                let home = home(&service, patience)?;
                let made = home.create_item(&label, named(entry), secret, true, MEDIA);
                made.map(drop)
            }
            (None, None) => return Ok(Changed::To(None)),
        };
        done.map_err(|it| problem(&it))?;
        let after = match (item, change.secret) {
            (Some(item), Some(_)) => held(Some(&item)),
            _ => held(find(&service, entry, patience)?.as_ref()),
        };
        after.map(Changed::To)
    }
}

/// Who answers for the service, without any prompt: its unique name on the bus. It is started where the bus
/// knows how.
///
/// # Errors
/// `KeyringMissing` where there is no bus, or no service on it.
fn owner(bus: &Connection) -> Result<String, Problem> {
    let names = DBusProxy::new(bus).map_err(because(Problem::KeyringFailed))?;
    let name = WellKnownName::from_static_str(SECRETS).map_err(because(Problem::KeyringFailed))?;
    let named = || names.get_name_owner(BusName::WellKnown(name.clone()));
    if let Ok(owner) = named() {
        return Ok(owner.to_string());
    }
    let startable = names.list_activatable_names().unwrap_or_default();
    if !startable.iter().any(|name| name.as_str() == SECRETS) {
        let said = format!("{SECRETS} neither runs nor can be started");
        return Err(Problem::KeyringMissing(Cause::said([said])));
    }
    let started = names.start_service_by_name(name.clone(), 0);
    started.map_err(because(Problem::KeyringMissing))?;
    let owner = named().map_err(because(Problem::KeyringMissing))?;
    Ok(owner.to_string())
}

/// What an entry is found by.
fn named(entry: &str) -> HashMap<&str, &str> {
    HashMap::from([("service", SERVICE), ("username", entry)])
}

/// The entry of that name, unlocked.
fn find<'a>(
    service: &'a SecretService<'static>,
    entry: &str,
    patience: Patience,
) -> Result<Option<Item<'a>>, Problem> {
    let home = default(service)?.map_or(String::new(), |it| it.collection_path.to_string());
    let candidates = search(service, named(entry))?;
    let at_hand = |(item, locked): &(Item<'_>, bool)| !locked && keyring_of(item) == home.as_str();
    if candidates.iter().any(at_hand) {
        return chosen(service, &home, entry, candidates, patience);
    }
    // It may lie behind a lock, and some services name what does so only once it is open.
    let home = opened(service, patience)?;
    let candidates = search(service, named(entry))?;
    chosen(service, &home, entry, candidates, patience)
}

/// The path of the default keyring, unlocked; empty where there is none. A quiet search opens no window: where the
/// answer lies behind a lock, the lock is the answer.
fn opened(service: &SecretService<'static>, patience: Patience) -> Result<String, Problem> {
    let Some(default) = default(service)? else {
        return Ok(String::new());
    };
    if default.is_locked().map_err(|it| problem(&it))? {
        match patience {
            Patience::Quiet => return Err(Problem::KeyringLocked),
            Patience::Prompting => default.unlock().map_err(|it| problem(&it))?,
        }
    }
    Ok(default.collection_path.to_string())
}

/// What is found in whatever keyring, and whether it is locked.
type Candidates<'a> = Vec<(Item<'a>, bool)>;

fn search<'a>(
    service: &'a SecretService<'static>,
    attributes: HashMap<&str, &str>,
) -> Result<Candidates<'a>, Problem> {
    let found = service
        .search_items(attributes)
        .map_err(|it| problem(&it))?;
    let unlocked = found.unlocked.into_iter().map(|it| (it, false));
    Ok(unlocked
        .chain(found.locked.into_iter().map(|it| (it, true)))
        .collect())
}

/// Every entry of the desk's, by its name.
fn by_name<'a>(
    service: &'a SecretService<'static>,
) -> Result<HashMap<String, Candidates<'a>>, Problem> {
    let mut all: HashMap<String, Candidates<'a>> = HashMap::new();
    for found in search(service, HashMap::from([("service", SERVICE)]))? {
        let mut attributes = found.0.get_attributes().map_err(|it| problem(&it))?;
        let name = attributes.remove("username").unwrap_or_default();
        all.entry(name).or_default().push(found);
    }
    Ok(all)
}

/// The one that counts, unlocked.
fn chosen<'a>(
    service: &'a SecretService<'static>,
    home: &str,
    entry: &str,
    candidates: Candidates<'a>,
    patience: Patience,
) -> Result<Option<Item<'a>>, Problem> {
    let (at_home, elsewhere): (Vec<_>, Vec<_>) = candidates
        .into_iter()
        .partition(|(item, _)| keyring_of(item) == home);
    let mut candidates = if at_home.is_empty() {
        elsewhere
    } else {
        at_home
    };
    if candidates.len() > 1 {
        let keyrings = candidates.iter().map(|(it, _)| label(service, it));
        return Err(Problem::KeyringTwice {
            entry: entry.to_owned(),
            keyrings: keyrings.collect(),
        });
    }
    let Some((item, locked)) = candidates.pop() else {
        return Ok(None);
    };
    if locked {
        match patience {
            Patience::Quiet => return Err(Problem::KeyringLocked),
            Patience::Prompting => item.unlock().map_err(|it| problem(&it))?,
        }
    }
    Ok(Some(item))
}

/// What an entry holds.
fn held(item: Option<&Item>) -> Read {
    let secret = item.map(|it| it.get_secret().map_err(|it| problem(&it)));
    // KWallet, ended before it wrote its file, keeps the name of an entry without what was in it.
    Ok(secret.transpose()?.filter(|it| !it.is_empty()))
}

fn default<'a>(service: &'a SecretService<'static>) -> Result<Option<Collection<'a>>, Problem> {
    match service.get_collection_by_alias(DEFAULT) {
        Ok(default) => Ok(Some(default)),
        Err(Error::NoResult) => Ok(None),
        Err(error) => Err(problem(&error)),
    }
}

/// The keyring in which an entry is made. Where there is none the service asks the person for the password of
/// a new one; that is their consent.
fn home<'a>(
    service: &'a SecretService<'static>,
    patience: Patience,
) -> Result<Collection<'a>, Problem> {
    match default(service)? {
        Some(default) => Ok(default),
        None if patience == Patience::Quiet => Err(Problem::KeyringNotMade(Cause::none())),
        None => {
            let made = service.create_collection(MADE, DEFAULT);
            made.map_err(|error| match problem(&error) {
                Problem::KeyringDenied(cause) => Problem::KeyringNotMade(cause),
                other => other,
            })
        }
    }
}

/// The path of the keyring that holds an item: the item's own without its last part (Secret Service API,
/// "Object Paths").
fn keyring_of<'a>(item: &'a Item<'_>) -> &'a str {
    let path = item.item_path.as_str();
    path.rsplit_once('/').map_or("", |(keyring, _)| keyring)
}

/// What the person calls the keyring that holds an item.
fn label(service: &SecretService<'static>, item: &Item<'_>) -> String {
    let path = keyring_of(item);
    let keyring = path
        .try_into()
        .ok()
        .and_then(|path| service.get_collection_by_path(path).ok());
    let label = keyring.and_then(|it| it.get_label().ok());
    let label = label.filter(|it| !it.trim().is_empty());
    label.unwrap_or_else(|| path.rsplit('/').next().unwrap_or_default().to_owned())
}

fn problem(error: &Error) -> Problem {
    let cause = || Cause::of(error);
    match error {
        Error::Locked => Problem::KeyringLocked,
        Error::Zbus(zbus::Error::MethodError(name, ..)) if name.as_str() == IS_LOCKED => {
            Problem::KeyringLocked
        }
        Error::Prompt | Error::NoResult => Problem::KeyringDenied(cause()),
        Error::Unavailable => Problem::KeyringMissing(cause()),
        _ => Problem::KeyringFailed(cause()),
    }
}
