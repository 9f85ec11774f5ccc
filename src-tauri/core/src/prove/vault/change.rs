//! Changing: the history first, then the keyring, then "saved".

use super::key_record::KeyRecord;
use super::ledger::{Anchor, Key, Ledger, sync_folder};
use super::row::Row;
use super::safe::Patience;
use super::{
    HISTORY, HISTORY_NEW, History, KEY_RECORD, Open, SET_ASIDE, Vault, Version, adopted, entry,
};
use crate::base::problem::{Cause, Problem};
use crate::base::words::china_day;
use crate::decide::consent::{Choices, Decision};
use crate::prove::history::{Event, Past, Set};
use jiff::Timestamp;
use jiff::civil::Date;
use std::fs;

impl Vault {
    /// Makes sure that this desk alone writes, and that what it knows is what stands there.
    pub(super) async fn hold(&mut self, now: Timestamp) -> Result<(), Problem> {
        let mine = self.claim.is_some();
        self.claim_in_time().await?;
        // What was read while another desk was writing is old, and was opened only to be looked at.
        let old = !mine && self.folder.join(HISTORY).exists();
        if old || matches!(self.history, History::Unread) {
            self.read(Patience::Prompting, now).await;
        }
        Ok(())
    }

    /// Makes sure that there is a history to write to.
    pub(super) async fn ready(&mut self, now: Timestamp) -> Result<(), Problem> {
        self.hold(now).await?;
        match &self.history {
            History::Open(_) => Ok(()),
            History::Barred(problem, _) => Err(problem.clone()),
            History::Unread => Err(self
                .trouble
                .clone()
                .unwrap_or(Problem::KeyringFailed(Cause::none()))),
            History::None(_) => {
                self.begin(std::iter::empty()).await?;
                // What the keyring held before there was a history is its beginning.
                let before: Vec<_> = self
                    .held
                    .iter()
                    .filter(|(_, held)| !held.choices.is_empty())
                    .filter_map(|(policy, held)| Some((adopted(policy, held.line.clone()?), None)))
                    .collect();
                if before.is_empty() {
                    Ok(())
                } else {
                    self.append(before, now)
                }
            }
        }
    }

    /// Begins a history with these events. The keyring gets the key before the file is made: a file whose
    /// key was never kept could not be opened by anyone.
    pub(super) async fn begin(
        &mut self,
        rows: impl Iterator<Item = Result<Row, Problem>>,
    ) -> Result<(), Problem> {
        let record = match self.history.key_record() {
            Some(record) => record.clone(),
            None => KeyRecord {
                key: Key::random()?,
                anchor: Anchor::default(),
                next: None,
            },
        };
        let result = self
            .keyring
            .write(KEY_RECORD, Some(record.to_line()), Patience::Prompting)
            .await;
        self.trouble = result.as_ref().err().cloned();
        result?;
        self.swap_in(record, rows)
    }

    /// Builds a history beside the one in use, with this record's key, checks it in full, and puts it in its place
    /// in one step.
    pub(super) fn swap_in(
        &mut self,
        record: KeyRecord,
        rows: impl Iterator<Item = Result<Row, Problem>>,
    ) -> Result<(), Problem> {
        let (path, fresh) = (self.folder.join(HISTORY), self.folder.join(HISTORY_NEW));
        let unfinished = match self.ledger() {
            Some(ledger) => ledger.unfinished()?,
            None => Vec::new(),
        };
        let _ = fs::remove_file(&fresh);
        let built = (|| {
            let built = Ledger::create(&fresh, &record.key, rows)?;
            for (key, text) in &unfinished {
                built.keep(key, Some(text))?;
            }
            drop(built);
            drop(Ledger::open(&fresh, &record.key, true)?);
            Ok(())
        })();
        if let Err(problem) = built {
            let _ = fs::remove_file(&fresh);
            return Err(problem);
        }
        // Some systems do not rename onto a file that is open.
        let before = std::mem::replace(&mut self.history, History::Unread);
        let old = before.key_record().cloned();
        drop(before);
        let renamed = fs::rename(&fresh, &path).map_err(|error| Problem::unwritable(&path, &error));
        let _ = sync_folder(&path);
        let record = match (&renamed, old) {
            (Err(_), Some(old)) => old,
            _ => record,
        };
        self.history = match Ledger::open(&path, &record.key, true) {
            Ok(ledger) => History::Open(Open::new(ledger, record)),
            Err(_) if !path.exists() => History::None(Some(record)),
            Err(problem) => History::Barred(problem, Some(record)),
        };
        renamed?;
        self.barred().map_or(Ok(()), |problem| Err(problem.clone()))
    }

    /// Appends events to the open history, with the file that belongs to each.
    pub(super) fn append(
        &mut self,
        events: Vec<(Event, Option<Vec<u8>>)>,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let History::Open(open) = &mut self.history else {
            return Err(Problem::HistoryUnreadable(Cause::none()));
        };
        let Open { ledger, past, .. } = open.as_mut();
        let known = ledger.entries().len();
        let rows: Result<Vec<_>, _> = events
            .into_iter()
            .map(|(event, file)| Row::new(&event, file, now))
            .collect();
        if let Err(problem) = ledger.append(&rows?) {
            *past = Past::of(ledger.entries());
            return Err(problem);
        }
        for entry in &ledger.entries()[known..] {
            past.take(entry);
            if let Some(Event::PolicyAdopted { policy, .. }) = &entry.event {
                self.held.entry(policy.clone()).or_default();
            }
        }
        Ok(())
    }

    /// Records what happened: on the disk when this returns.
    pub async fn record(
        &mut self,
        events: Vec<(Event, Option<Vec<u8>>)>,
        now: Timestamp,
    ) -> Result<(), Problem> {
        self.ready(now).await?;
        self.append(events, now)?;
        self.anchor(Patience::Quiet);
        Ok(())
    }

    /// Records a change of a policy's decisions: history, keyring, then saved. What the keyring does not
    /// take does not hold, and the history says so.
    pub(super) async fn change(
        &mut self,
        policy: &str,
        event: Event,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let before = self.choices(policy).cloned().unwrap_or_default();
        self.append(vec![(event, None)], now)?;
        let wanted = self.choices(policy).cloned().unwrap_or_default();
        let saved = self
            .write_choices(policy, &wanted, Patience::Prompting)
            .await;
        if saved.is_err() {
            let event = Event::Set {
                policy: policy.to_owned(),
                line: before.to_line(policy)?,
                instead_of: None,
                why: Set::NotSaved,
            };
            self.append(vec![(event, None)], now)?;
            return saved;
        }
        self.anchor(Patience::Quiet);
        Ok(())
    }

    /// The policy's entry is read afresh: another program may have written.
    pub(super) async fn bring_up_to_date(
        &mut self,
        policy: &str,
        now: Timestamp,
    ) -> Result<(), Problem> {
        self.ready(now).await?;
        let result = self.keyring.read(&entry(policy), Patience::Prompting).await;
        self.trouble = result.as_ref().err().cloned();
        let line = result?;
        self.reconcile(policy, line, Patience::Prompting, now)
            .await?;
        if let Some(problem) = self.problem(policy) {
            return Err(problem.clone());
        }
        if self.other(policy).is_some() {
            return Err(Problem::DecisionsDiffer {
                policy: policy.to_owned(),
            });
        }
        Ok(())
    }

    /// Decides on a consent.
    pub async fn decide(
        &mut self,
        policy: &str,
        version: Date,
        consent: &str,
        decision: Decision,
        now: Timestamp,
    ) -> Result<(), Problem> {
        self.bring_up_to_date(policy, now).await?;
        let mut wanted = self.choices(policy).cloned().unwrap_or_default();
        if !wanted.decide(consent, decision, china_day(now)) {
            return Ok(());
        }
        // What does not fit into the keyring is refused before anything is written.
        wanted.to_line(policy)?;
        let event = Event::Decided {
            policy: policy.to_owned(),
            version,
            consent: consent.to_owned(),
            decision,
        };
        self.change(policy, event, now).await
    }

    /// Takes the latest decision on a policy back.
    pub async fn undo(&mut self, policy: &str, now: Timestamp) -> Result<(), Problem> {
        self.bring_up_to_date(policy, now).await?;
        let latest = self
            .past()
            .and_then(|it| it.decisions.get(policy)?.latest.as_ref());
        let Some((decision, _)) = latest else {
            return Ok(());
        };
        let event = Event::TakenBack {
            policy: policy.to_owned(),
            decision: *decision,
        };
        self.change(policy, event, now).await
    }

    /// Lets one of two contradicting versions hold. The other stays in the history.
    pub async fn settle(
        &mut self,
        policy: &str,
        version: Version,
        now: Timestamp,
    ) -> Result<(), Problem> {
        self.ready(now).await?;
        let Some(other) = self.other(policy).cloned() else {
            return Ok(());
        };
        let here = self.choices(policy).cloned().unwrap_or_default();
        let (kept, dropped) = match version {
            Version::Here => (here, other),
            Version::Other => (other, here),
        };
        let event = Event::Set {
            policy: policy.to_owned(),
            line: kept.to_line(policy)?,
            instead_of: Some(dropped.to_line(policy)?),
            why: Set::Settled,
        };
        self.change(policy, event, now).await
    }

    /// Puts the decisions of the history into an entry that cannot be understood, or with `anew` begins
    /// with none. What was in the entry is first copied to an entry of its own.
    pub async fn mend(&mut self, policy: &str, anew: bool, now: Timestamp) -> Result<(), Problem> {
        self.ready(now).await?;
        self.set_aside_entry(&entry(policy), now).await?;
        if anew {
            let event = Event::Set {
                policy: policy.to_owned(),
                line: Choices::default().to_line(policy)?,
                instead_of: None,
                why: Set::Anew,
            };
            self.change(policy, event, now).await
        } else {
            let wanted = self.choices(policy).cloned().unwrap_or_default();
            self.write_choices(policy, &wanted, Patience::Prompting)
                .await
        }
    }

    pub(super) async fn set_aside_entry(
        &mut self,
        name: &str,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let prompting = Patience::Prompting;
        let Some(line) = self.keyring.read(name, prompting).await? else {
            return Ok(());
        };
        let day = china_day(now);
        let mut aside = format!("{SET_ASIDE}/{name}/{day}");
        for number in 2.. {
            match self.keyring.read(&aside, prompting).await? {
                Some(other) if other != line => {
                    aside = format!("{SET_ASIDE}/{name}/{day}/{number}")
                }
                _ => break,
            }
        }
        self.keyring.write(&aside, Some(line), prompting).await
    }
}
