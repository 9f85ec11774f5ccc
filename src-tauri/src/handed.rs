//! A backup that was opened from outside, in a file manager or by name: read while this start may still read any
//! file, kept until the person has typed its passphrase.

use desk::{Desk, Problem, Secret};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The largest backup that is taken over (bytes). It crosses a socket and waits in memory.
const LARGEST: u64 = 48 << 20;

/// A file's name and content.
#[derive(Clone)]
pub struct Handed {
    /// The name, for the person.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

static WAITING: Mutex<Option<Handed>> = Mutex::new(None);

fn waiting() -> MutexGuard<'static, Option<Handed>> {
    WAITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a word of the command line is a backup's file, there or not: no command ends like one.
pub fn is_backup(word: &Path) -> bool {
    let ending = word.extension();
    ending.is_some_and(|it| it.eq_ignore_ascii_case("age"))
}

/// Reads a backup.
///
/// # Errors
/// `FileUnreadable`.
pub fn read(path: &Path) -> Result<Handed, Problem> {
    let name = path.file_name().unwrap_or_default();
    Ok(Handed {
        name: name.to_string_lossy().into_owned(),
        bytes: desk::read_bounded(path, LARGEST)?,
    })
}

/// Keeps it until it is asked for; what waited before is let go.
pub fn keep(handed: Handed) {
    *waiting() = Some(handed);
}

/// What the file that waits is called.
pub fn name() -> Option<String> {
    waiting().as_ref().map(|it| it.name.clone())
}

/// Takes the backup that waits in; where that fails it waits on, for a passphrase without a mistake.
///
/// # Errors
/// `FileUnreadable` where none waits; what [`Desk::bring_in`] says.
pub async fn bring_in(desk: &Desk, passphrase: &Secret) -> Result<u64, Problem> {
    let Some(Handed { name, bytes }) = waiting().clone() else {
        let gone = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(Problem::unreadable(Path::new(""), &gone));
    };
    let events = desk.bring_in(&bytes, passphrase, crate::now()).await?;
    let mut waiting = waiting();
    // Another may have been handed over meanwhile.
    if waiting.as_ref().is_some_and(|it| it.name == name) {
        *waiting = None;
    }
    Ok(events)
}
