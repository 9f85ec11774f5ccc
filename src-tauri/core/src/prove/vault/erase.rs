//! Erasing what an event says, and checking what stands.

use super::row::Row;
use super::safe::Patience;
use super::{Held, History, Open, Vault, entry};
use crate::base::problem::{Cause, Defect, Problem};
use crate::prove::history::{Erasable, Event, Past, concerned};
use jiff::Timestamp;

impl Vault {
    /// Erases what the history says of something; fingerprints stay as tombstones. Earlier states are
    /// let go of, too. Tells how many events were emptied.
    pub async fn erase(&mut self, what: Erasable, now: Timestamp) -> Result<usize, Problem> {
        self.ready(now).await?;
        let policies = self.policies();
        let History::Open(open) = &mut self.history else {
            return Err(Problem::HistoryUnreadable(Cause::none()));
        };
        let Open { ledger, past, .. } = open.as_mut();
        let seqs = concerned(ledger.entries(), what);
        let events = ledger
            .entries()
            .iter()
            .filter(|entry| seqs.contains(&entry.seq))
            .map(|entry| entry.id)
            .collect();
        if seqs.is_empty() {
            let missing = |what| Problem::NotInHistory { what };
            return Err(what.item().map_or(Problem::NothingRecorded, missing));
        }
        let tombstone = Row::new(
            &Event::Erased {
                what: what.kind(),
                events,
            },
            None,
            now,
        )?;
        let erased = ledger.erase(&seqs, tombstone);
        *past = Past::of(ledger.entries());
        erased?;
        self.let_go_of(what)?;
        self.drop_copies();
        if what == Erasable::Everything {
            for policy in policies {
                let (entry, prompting) = (entry(&policy), Patience::Prompting);
                let emptied = self.keyring.write(&entry, None, prompting).await;
                self.trouble = emptied.as_ref().err().cloned();
                emptied?;
                self.held.insert(policy, Held::default());
            }
        }
        self.anchor(Patience::Quiet);
        self.copy(now);
        Ok(seqs.len())
    }

    /// Checks every event against the one before it and the last against the keyring.
    pub fn check(&mut self) -> Result<Vec<Defect>, Problem> {
        match &mut self.history {
            History::Open(open) => {
                let mut flaws = open.ledger.check()?;
                flaws.extend(open.ledger.against(open.record.anchor));
                Ok(flaws)
            }
            History::Barred(Problem::HistoryFlawed { flaw }, _) => Ok(vec![flaw.clone()]),
            History::Barred(problem, _) => Err(problem.clone()),
            History::None(_) => Ok(Vec::new()),
            History::Unread => Err(self
                .trouble
                .clone()
                .unwrap_or(Problem::KeyringFailed(Cause::none()))),
        }
    }
}
