//! What the person is asked in a dialog of the window's program: where a file is to go. The page has no part in
//! it, so that it can neither name a path nor learn of one that was not chosen.

use crate::pipe::{Answer, Asked, FromDesk};
use std::collections::HashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use tokio::sync::oneshot;

/// Says something to the window, with bytes beside it.
type Say = Box<dyn Fn(&FromDesk, &[u8]) + Send + Sync>;

/// The window, once there is one, and what it was asked.
struct Dialogs {
    say: Say,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    last: u64,
    waiting: HashMap<u64, oneshot::Sender<Given>>,
}

/// What came of a dialog.
pub enum Given {
    /// The person chose this.
    Chosen(PathBuf),
    /// They closed it.
    Closed,
    /// There is no window, or it has no such dialog.
    Unable,
}

static DIALOGS: OnceLock<Dialogs> = OnceLock::new();

/// From here on the person can be asked.
pub fn connect(say: impl Fn(&FromDesk, &[u8]) + Send + Sync + 'static) {
    let _ = DIALOGS.set(Dialogs {
        say: Box::new(say),
        open: Mutex::default(),
    });
}

/// Asks; `suggested` is the file or folder that the dialog begins with.
pub async fn ask(asked: Asked, suggested: &Path) -> Given {
    let Some(dialogs) = DIALOGS.get() else {
        return Given::Unable;
    };
    let (given, answer) = oneshot::channel();
    let id = {
        let mut open = dialogs.open();
        open.last += 1;
        let id = open.last;
        open.waiting.insert(id, given);
        id
    };
    let path = suggested.as_os_str().as_encoded_bytes();
    (dialogs.say)(&FromDesk::Ask { id, asked }, path);
    answer.await.unwrap_or(Given::Closed)
}

/// The window's answer.
pub fn answered(id: u64, answer: Answer, path: Vec<u8>) {
    let waiting = DIALOGS.get().and_then(|it| it.open().waiting.remove(&id));
    if let Some(waiting) = waiting {
        let _ = waiting.send(match (answer, path_of(path)) {
            (Answer::Chosen, Some(path)) => Given::Chosen(path),
            (Answer::Unable, _) => Given::Unable,
            _ => Given::Closed,
        });
    }
}

/// A path need not be text.
#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    let path = PathBuf::from(OsString::from_vec(bytes));
    path.is_absolute().then_some(path)
}

/// Elsewhere it is.
#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> Option<PathBuf> {
    let path = PathBuf::from(OsString::from(String::from_utf8(bytes).ok()?));
    path.is_absolute().then_some(path)
}

impl Dialogs {
    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_answer_reaches_who_asked_and_half_a_path_is_none() {
        // The window: closes the first dialog, chooses in the second, answers nonsense to the third.
        connect(|message, path| {
            let FromDesk::Ask { id, .. } = message else {
                return;
            };
            match id {
                1 => answered(1, Answer::Closed, Vec::new()),
                2 => answered(2, Answer::Chosen, path.to_vec()),
                _ => answered(*id, Answer::Chosen, b"not/absolute".to_vec()),
            }
        });
        let path = Path::new("/home/a/\u{6587}\u{4ef6}/letter.pdf");
        let asked = || Asked {
            folder: false,
            title: String::new(),
            accept: String::new(),
            cancel: String::new(),
        };
        assert!(matches!(ask(asked(), path).await, Given::Closed));
        assert!(matches!(ask(asked(), path).await, Given::Chosen(it) if it == path));
        assert!(matches!(ask(asked(), path).await, Given::Closed));
    }
}
