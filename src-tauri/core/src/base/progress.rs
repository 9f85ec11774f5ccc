//! Long work: how far it has come, told to whoever watches, and the person's word that it is to stop.

use crate::base::problem::Problem;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// Told how many parts of how many are done.
type Watcher = Box<dyn Fn(u64, u64) + Send + Sync>;

/// The work of one desk. Nothing of it knows a clock or a window.
#[derive(Default)]
pub struct Work {
    /// How often the person said stop: what began before the latest of them stops.
    stops: AtomicU64,
    watcher: RwLock<Option<Watcher>>,
    /// Raised from outside, and never lowered: everything is to stop.
    interrupted: OnceLock<Arc<AtomicBool>>,
}

impl Work {
    /// Tells `watcher` from now on, and whoever watched before no more.
    pub fn watch(&self, watcher: impl Fn(u64, u64) + Send + Sync + 'static) {
        *self.watcher.write().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(watcher));
    }

    /// Stops everything that is under way, each where it can be left with nothing half made.
    pub fn stop(&self) {
        self.stops.fetch_add(1, Ordering::SeqCst);
    }

    /// Stops everything once `flag` is raised, which a signal handler can do. The first flag that is given counts.
    pub fn heed(&self, flag: Arc<AtomicBool>) {
        let _ = self.interrupted.set(flag);
    }

    /// One piece of work begins.
    pub fn begin(&self) -> Progress<'_> {
        Progress {
            work: self,
            begun: self.stops.load(Ordering::SeqCst),
            told: AtomicU64::new(u64::MAX),
        }
    }
}

/// One piece of work that is under way.
pub struct Progress<'a> {
    work: &'a Work,
    /// How often the person had said stop when it began.
    begun: u64,
    /// The percentage that was told last: a watcher hears of what can be seen, not of every part.
    told: AtomicU64,
}

impl Progress<'_> {
    /// `done` of `all` parts are done, and the next is about to begin.
    ///
    /// # Errors
    /// `Stopped` where the person no longer wants it: whoever gets this undoes what is half made.
    pub fn reached(&self, done: u64, all: u64) -> Result<(), Problem> {
        let hundredths = done.saturating_mul(100) / all.max(1);
        if self.told.swap(hundredths, Ordering::SeqCst) != hundredths {
            let watcher = &self.work.watcher;
            if let Some(watcher) = &*watcher.read().unwrap_or_else(PoisonError::into_inner) {
                watcher(done, all);
            }
        }
        let interrupted = self.work.interrupted.get();
        let interrupted = interrupted.is_some_and(|it| it.load(Ordering::SeqCst));
        match interrupted || self.work.stops.load(Ordering::SeqCst) != self.begun {
            true => Err(Problem::Stopped),
            false => Ok(()),
        }
    }
}
