//! The pipes to the desk's program, and the calls that wait for an answer.

use crate::pipe::{self, FromWindow};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How this program ends when the desk's program did not start it (`EX_USAGE` of sysexits.h).
pub const NOBODY_THERE: i32 = 64;

/// What goes to the desk; `R` takes the answer to a call.
pub struct Wire<R> {
    out: Mutex<Out>,
    waiting: Mutex<Waiting<R>>,
}

type Out = Box<dyn std::io::Write + Send>;

struct Waiting<R> {
    last: u64,
    calls: HashMap<u64, R>,
}

impl<R> Wire<R> {
    /// Takes the pipes out of standard input and output, so that no library writes into them and no process
    /// that the web engine starts holds them.
    #[cfg(unix)]
    pub fn take() -> (Self, impl std::io::Read + Send + 'static) {
        use std::os::fd::AsFd;
        let own = |from: std::os::fd::BorrowedFd| from.try_clone_to_owned().ok().map(File::from);
        let pipes = own(std::io::stdin().as_fd()).zip(own(std::io::stdout().as_fd()));
        let nowhere = File::options().read(true).write(true).open("/dev/null");
        let left = nowhere.is_ok_and(|nowhere| {
            rustix::stdio::dup2_stdin(&nowhere).is_ok()
                && rustix::stdio::dup2_stdout(&nowhere).is_ok()
        });
        match pipes.filter(|_| left) {
            Some((input, out)) => (Self::new(Box::new(out)), BufReader::new(input)),
            None => std::process::exit(NOBODY_THERE),
        }
    }

    /// Elsewhere they stay where they are.
    #[cfg(not(unix))]
    pub fn take() -> (Self, impl std::io::Read + Send + 'static) {
        (
            Self::new(Box::new(std::io::stdout())),
            BufReader::new(std::io::stdin()),
        )
    }

    fn new(out: Out) -> Self {
        Self {
            out: Mutex::new(out),
            waiting: Mutex::new(Waiting {
                last: 0,
                calls: HashMap::new(),
            }),
        }
    }

    /// Says something; where the desk is gone, the end of its own pipe says so.
    pub fn say(&self, message: &FromWindow, bytes: &[u8]) {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = pipe::write(&mut *out, message, bytes);
    }

    /// Sends a call; its answer goes to `resolver`.
    pub fn call(
        &self,
        name: &str,
        arguments: Map<String, Value>,
        file: Option<&[u8]>,
        resolver: R,
    ) {
        let id = {
            let mut waiting = self.waiting();
            waiting.last += 1;
            let id = waiting.last;
            waiting.calls.insert(id, resolver);
            id
        };
        let message = FromWindow::Called {
            id,
            name: name.to_owned(),
            arguments,
            file: file.is_some(),
        };
        self.say(&message, file.unwrap_or_default());
    }

    /// Who waits for the answer to a call.
    pub fn answered(&self, id: u64) -> Option<R> {
        self.waiting().calls.remove(&id)
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting<R>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
