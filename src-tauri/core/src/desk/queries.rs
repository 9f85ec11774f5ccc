//! What can be asked of the desk beside its view. Nothing of it records anything.

use super::lines::{Line, Lines, Sought, found};
use super::settings::settings;
use super::state::{Desk, State, calendar, known};
use super::view::View;
use crate::act::deadline::{Calendar, ClockWords, TraceDay, TraceView, prospect};
use crate::act::request::Step;
use crate::act::{letter, request};
use crate::base::ids::RequestId;
use crate::base::problem::{Defect, HistoryItem, Problem};
use crate::know::catalogue::Regime;
use crate::prove::history::Past;
use crate::prove::vault::{Notice, Vault};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

impl Desk {
    /// What the person decided and asked for, and what is wrong.
    pub async fn view(&self, now: Timestamp) -> View {
        let mut state = self.state.lock().await;
        self.follow(&mut state);
        // What the person has under way with a provider is not shown without its policy.
        if self.providers.lack(|| under_way(&state.vault)) {
            drop(state);
            self.whole().await;
            state = self.state.lock().await;
        }
        self.show(&state, now)
    }

    /// The same before keyring and history were read: what a window opens with while they do not answer.
    pub fn unread(&self, now: Timestamp) -> View {
        let state = State {
            settings: settings(&self.folder),
            vault: Vault::new(self.keyring.clone(), &self.folder, self.providers.ids()),
            clock_trusted: false,
            own: None,
            shown: Vec::new(),
            made: BTreeMap::new(),
        };
        self.show(&state, now)
    }

    /// Why a policy cannot be had where the history could not be read for `problem`. A policy of one's own stands in the history
    /// alone; but a name that is a built-in one's with a slip or two, or any name where there is no history, is unknown.
    pub fn without_history(&self, policy: &str, problem: Problem) -> Problem {
        let catalogue = self.catalogue();
        match catalogue.policy(policy) {
            Err(unknown) if catalogue.resembles(policy) || !self.has_history() => unknown,
            _ => problem,
        }
    }

    /// Whether there is a history, whatever its state.
    pub fn has_history(&self) -> bool {
        Vault::is_in(&self.folder)
    }

    /// Waits until the keyring knows how far the history has come, which nobody else waits for.
    pub async fn settled(&self) {
        let _ = self.state.lock().await.vault.anchored().await;
    }

    /// Checks the history and tells what is wrong in it, if anything is.
    pub async fn check_history(&self) -> Result<Vec<Defect>, Problem> {
        self.state.lock().await.vault.check()
    }

    /// The history, the latest event first.
    pub async fn history(&self) -> Vec<Line> {
        self.lines(&Sought::default()).await.lines
    }

    /// What is sought of the history, the latest event first.
    pub async fn lines(&self, sought: &Sought) -> Lines {
        let state = self.state.lock().await;
        let entries = state.vault.ledger().map_or(&[][..], |it| it.entries());
        let empty = Past::default();
        let past = state.vault.past().unwrap_or(&empty);
        found(&self.catalogue(), past, entries, sought)
    }

    /// Why a clock of a request ends when it ends, day by day; empty while it does not run.
    pub async fn trace(
        &self,
        request: RequestId,
        clock: &str,
        now: Timestamp,
    ) -> Result<Vec<TraceView>, Problem> {
        let mut state = self.state.lock().await;
        known(&mut state.vault, now).await?;
        let missing = |what| Problem::NotInHistory { what };
        let past = state.vault.past();
        let steps = past.and_then(|it| Some((it, it.steps(request)?)));
        let (past, steps) = steps.ok_or(missing(HistoryItem::Request))?;
        let calendar = calendar(past);
        let today = request::today(steps, now);
        let view = request::view(request, steps, &self.catalogue(), &calendar, today);
        let clocks = view.map(|it| it.clocks).unwrap_or_default();
        let clock = clocks.iter().find(|it| it.id == clock);
        let days = clock
            .ok_or(missing(HistoryItem::Clock))?
            .clock
            .trace(&calendar);
        Ok(days.iter().map(TraceDay::view).collect())
    }

    /// The clocks that will run on a request once it is sent, in words.
    pub fn prospect(
        &self,
        policy: &str,
        offer: &str,
        regime: Regime,
    ) -> Result<Vec<ClockWords>, Problem> {
        let catalogue = self.catalogue();
        let policy = catalogue.policy(policy)?;
        let right = letter::right(policy, offer)?;
        let promised = policy.promised(policy.offer(offer).ok(), right);
        Ok(prospect(right, promised, regime))
    }

    /// Working days as they ship, and as far as the history is open, as the person took them in.
    pub async fn working_days(&self) -> Calendar {
        let state = self.state.lock().await;
        calendar(state.vault.past().unwrap_or(&Past::default()))
    }
}

/// The policies of which a view speaks wherever the person holds accounts: those of requests, of letters that are not
/// finished, and of what was put right.
fn under_way(vault: &Vault) -> BTreeSet<String> {
    let requests = vault.past().map_or(&[][..], |it| &it.requests);
    let steps = requests.iter().flat_map(|(_, steps)| steps);
    let asked = steps.filter_map(|it| match &it.step {
        Step::Drafted { policy, .. } => Some(policy.clone()),
        _ => None,
    });
    let begun = vault.unfinished().into_iter().flat_map(|it| {
        let also = it.letter.also.into_iter().map(|it| it.policy);
        also.chain([it.letter.draft.policy])
    });
    let mended = vault.notices().iter().filter_map(|it| match it {
        Notice::PutBack { policy } | Notice::Adopted { policy } => Some(policy.clone()),
        Notice::KeyChangeCompleted | Notice::KeyChangeUndone => None,
    });
    asked.chain(begun).chain(mended).collect()
}
