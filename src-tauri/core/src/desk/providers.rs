//! What the providers say, as the desk shows it: the policies of the program and of the data folder, of which a window
//! begins with some, and those that the person put on the desk.

use crate::base::problem::Problem;
use crate::know::catalogue::{Catalogue, Policy, Row};
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use ts_rs::TS;

/// How many policies cross to the page at once. Each is up to a fifth of a megabyte, and while it takes them in the page
/// stands still.
const PORTION: usize = 8;

/// A part of the catalogue on its way to the page, but for the taxonomy, which never changes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Portion {
    /// The edition of the catalogue of which it is a part.
    pub edition: u32,
    /// How many policies the catalogue has.
    pub count: usize,
    /// Whether these are all that there are, or policies are still to be read.
    pub whole: bool,
    /// Some of the policies, in the catalogue's order.
    pub policies: Vec<Policy>,
    /// The catalogue's rows, with the cells of these policies.
    pub matrix: Vec<Row>,
    /// What was left out of the catalogue; with the first of the policies.
    pub faults: Vec<Problem>,
}

/// What the providers say, as the desk shows it.
pub(super) struct Providers {
    /// Where the person's own catalogue files are.
    folder: PathBuf,
    shown: RwLock<Shown>,
    /// Held while what is still to be read is being read.
    reading: Mutex<()>,
}

struct Shown {
    /// The policies of the program and of the data folder, as far as they are read.
    base: Arc<Catalogue>,
    /// The ids of the others in the data folder: nothing is said of them, not even that they are not there.
    unread: BTreeSet<String>,
    /// Those that the person put on the desk.
    own: Vec<Policy>,
    /// Why some could not be put there.
    faults: Vec<Problem>,
    /// All of it.
    catalogue: Arc<Catalogue>,
    /// How often it was put together anew.
    edition: u32,
}

impl Shown {
    fn put_together(&mut self) {
        self.catalogue = match self.own.is_empty() && self.faults.is_empty() {
            true => Arc::clone(&self.base),
            false => Arc::new(self.base.with(self.own.clone(), self.faults.clone())),
        };
        self.edition += 1;
    }
}

impl Providers {
    pub fn new(base: Arc<Catalogue>, unread: BTreeSet<String>, folder: PathBuf) -> Self {
        Self {
            folder,
            shown: RwLock::new(Shown {
                catalogue: Arc::clone(&base),
                base,
                unread,
                own: Vec::new(),
                faults: Vec::new(),
                edition: 0,
            }),
            reading: Mutex::new(()),
        }
    }

    fn shown(&self) -> RwLockReadGuard<'_, Shown> {
        self.shown.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn shown_anew(&self) -> RwLockWriteGuard<'_, Shown> {
        self.shown.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The policies of the program and of the data folder, as far as they are read.
    pub fn base(&self) -> Arc<Catalogue> {
        Arc::clone(&self.shown().base)
    }

    /// What is shown, and how often it was put together anew.
    pub fn catalogue(&self) -> (Arc<Catalogue>, u32) {
        let shown = self.shown();
        (Arc::clone(&shown.catalogue), shown.edition)
    }

    /// The ids of the policies of the program and of the data folder, read or not.
    pub fn ids(&self) -> Vec<String> {
        let shown = self.shown();
        let mut ids = shown.base.ids();
        let here = ids.iter().cloned().collect();
        ids.extend(shown.unread.difference(&here).cloned());
        ids
    }

    /// Whether some of these policies are still to be read. They are not asked for where none is.
    pub fn lack(&self, policies: impl FnOnce() -> BTreeSet<String>) -> bool {
        let shown = self.shown();
        !shown.unread.is_empty() && !shown.unread.is_disjoint(&policies())
    }

    /// Whether all there are have been read.
    pub fn are_whole(&self) -> bool {
        self.shown().unread.is_empty()
    }

    /// Puts those on the desk that the person put there, in the place of those before.
    pub fn put(&self, own: Vec<Policy>, faults: Vec<Problem>) {
        let mut shown = self.shown_anew();
        (shown.own, shown.faults) = (own, faults);
        shown.put_together();
    }

    /// Reads what is still to be read. Whoever else asks meanwhile waits for the same reading.
    pub fn read_on(&self) {
        let _reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        if self.are_whole() {
            return;
        }
        let base = Arc::new(Catalogue::load(Some(&self.folder)));
        let mut shown = self.shown_anew();
        (shown.base, shown.unread) = (base, BTreeSet::new());
        shown.put_together();
    }

    /// The part of the catalogue that begins with a policy, counted from nought.
    pub fn portion(&self, from: usize) -> Portion {
        let shown = self.shown();
        let all = &shown.catalogue;
        let to = all.policies.len().min(from.saturating_add(PORTION));
        let these = from.min(to)..to;
        let rows = all.matrix.iter().map(|row| Row {
            kind: row.kind.clone(),
            cells: row.cells[these.clone()].to_vec(),
        });
        Portion {
            edition: shown.edition,
            count: all.policies.len(),
            whole: shown.unread.is_empty(),
            policies: all.policies[these.clone()].to_vec(),
            matrix: rows.collect(),
            faults: match from {
                0 => all.faults.clone(),
                _ => Vec::new(),
            },
        }
    }
}
