//! Erasing what an event says, and checking what stands.

use super::keyring::Patience;
use super::row::Row;
use super::{History, Vault};
use crate::base::problem::{Cause, Defect, Problem};
use crate::decide::consent::Choices;
use crate::prove::history::{Erasure, Event, Past, concerned};
use jiff::Timestamp;
use uuid::Uuid;

impl Vault {
    /// Erases what the history says of something; fingerprints stay as tombstones. Earlier states are
    /// let go of, too. Tells how many events were emptied.
    pub async fn erase(
        &mut self,
        what: Erasure,
        id: Option<Uuid>,
        seq: Option<u64>,
        now: Timestamp,
    ) -> Result<usize, Problem> {
        self.ready(now).await?;
        let History::Open(open) = &mut self.history else {
            return Err(Problem::HistoryUnreadable(Cause::none()));
        };
        let (ledger, past) = open.as_mut();
        let seqs = concerned(ledger.entries(), what, id, seq);
        let events = ledger
            .entries()
            .iter()
            .filter(|entry| seqs.contains(&entry.seq))
            .map(|entry| entry.id)
            .collect();
        if seqs.is_empty() {
            return Err(Problem::UnknownRequest);
        }
        let tombstone = Row::new(&Event::Erased { what, events }, None, now)?;
        let erased = ledger.erase(&seqs, tombstone);
        *past = Past::of(ledger.entries());
        erased?;
        self.let_go_of(what, id)?;
        self.drop_copies();
        if what == Erasure::Everything {
            for policy in self.policies.clone() {
                self.write_choices(&policy, &Choices::default(), Patience::Prompting)
                    .await?;
            }
        }
        self.anchor(Patience::Quiet);
        self.copy(now);
        Ok(seqs.len())
    }

    /// Checks every event against the one before it and the last against the keyring.
    pub fn check(&mut self) -> Result<Vec<Defect>, Problem> {
        let anchor = self.custody.as_ref().map(|it| it.anchor);
        match &mut self.history {
            History::Open(open) => {
                let mut flaws = open.0.check()?;
                flaws.extend(anchor.and_then(|it| open.0.against(it)));
                Ok(flaws)
            }
            History::Barred(Problem::HistoryFlawed { flaw }) => Ok(vec![flaw.clone()]),
            History::Barred(problem) => Err(problem.clone()),
            History::None => Ok(Vec::new()),
            History::Unread => Err(self
                .trouble
                .clone()
                .unwrap_or(Problem::KeyringFailed(Cause::none()))),
        }
    }
}
