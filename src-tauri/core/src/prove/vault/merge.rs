//! Backups: written, and taken in as a merge of two histories.

use super::backup::{BackupFault, back_up, read_backup};
use super::row::{self, Row};
use super::safe::Patience;
use super::{History, Vault, adopted, passphrase, rows};
use crate::base::files;
use crate::base::ids::EventId;
use crate::base::problem::{Cause, Problem};
use crate::base::progress::Progress;
use crate::prove::history::{Entry, Event, Head, Past};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

impl Vault {
    /// Writes the history into one file that opens with a passphrase, on any machine and with any program
    /// that reads age files.
    pub async fn back_up(
        &mut self,
        path: &Path,
        passphrase: &str,
        progress: &Progress<'_>,
        now: Timestamp,
    ) -> Result<(), Problem> {
        passphrase::check(passphrase)?;
        self.ready(now).await?;
        let ledger = self
            .ledger()
            .ok_or(Problem::HistoryUnreadable(Cause::none()))?;
        let anchor = ledger.anchor();
        progress.reached(0, anchor.count)?;
        let rows = (1..=anchor.count).map(|seq| {
            progress.reached(seq - 1, anchor.count)?;
            ledger.row(seq)
        });
        files::write_with(path, |file| {
            back_up(file, passphrase, self.work, anchor.count, rows).map_err(
                |fault| match fault {
                    BackupFault::Io(error) => Problem::unwritable(path, &error),
                    BackupFault::Problem(problem) => problem,
                },
            )?;
            progress.reached(anchor.count, anchor.count)
        })?;
        self.record(vec![(Event::BackedUp, None)], now).await
    }

    /// Takes a backup in: as the history where there is none that can be used, else merged with it. Every
    /// event of both is kept. Tells how many are new here. Reading is the first half of the work, building the second;
    /// whoever stops either finds everything as it was.
    pub async fn bring_in(
        &mut self,
        bytes: &[u8],
        passphrase: &str,
        progress: &Progress<'_>,
        now: Timestamp,
    ) -> Result<u64, Problem> {
        progress.reached(0, 1)?;
        let theirs = read_backup(bytes, passphrase, |done, all| {
            progress.reached(done, all.saturating_mul(2))
        })?;
        self.hold(now).await?;
        let barred = self.barred().is_some();
        if barred {
            self.set_history_aside(now).await?;
        }
        let built = |rows: Vec<Row>| {
            let all = rows.len() as u64;
            (1..).zip(rows).map(move |(done, row)| {
                let told = progress.reached(all + done, all * 2);
                // What was in its place has gone already: now there is no way back.
                if barred { Ok(row) } else { told.map(|()| row) }
            })
        };
        let count = theirs.len() as u64;
        if matches!(self.history, History::None(_)) {
            self.begin(built(theirs)).await?;
            self.anchor(Patience::Prompting);
            self.read(Patience::Prompting, now).await;
            return Ok(count);
        }
        let History::Open(open) = &self.history else {
            let unreadable = Problem::HistoryUnreadable(Cause::none());
            return Err(self.trouble.clone().unwrap_or(unreadable));
        };
        let (own, record) = (rows(&open.ledger)?, open.record.clone());
        let merged = merge(own, theirs, now)?;
        if merged.new > 0 {
            self.copy(now);
            self.swap_in(record, built(merged.rows))?;
            self.anchor(Patience::Prompting);
            self.read(Patience::Prompting, now).await;
        }
        Ok(merged.new)
    }
}

pub(super) struct Merge {
    rows: Vec<Row>,
    new: u64,
}

/// Two histories become one that holds every event of both. What only the other decided since they parted
/// holds here too; where both decided and do not agree, the person is asked.
pub(super) fn merge(mut own: Vec<Row>, theirs: Vec<Row>, now: Timestamp) -> Result<Merge, Problem> {
    let same = own
        .iter()
        .zip(&theirs)
        .take_while(|(one, other)| one.id == other.id)
        .count();
    let known: BTreeSet<EventId> = own.iter().map(|row| row.id).collect();
    let entries = |rows: &[Row]| -> Vec<Entry> {
        let mut head = Head::default();
        (1..)
            .zip(rows)
            .map(|(seq, row)| {
                head = row.head(head, seq);
                row::entry(seq, head, row)
            })
            .collect()
    };
    let (mine, others) = (entries(&own), entries(&theirs));
    let decided = |entries: &[Entry]| -> BTreeSet<String> {
        entries
            .iter()
            .skip(same)
            .filter_map(|entry| match &entry.event {
                Some(
                    Event::Decided { policy, .. }
                    | Event::Set { policy, .. }
                    | Event::TakenBack { policy, .. },
                ) => Some(policy.clone()),
                _ => None,
            })
            .collect()
    };
    let (here, there) = (Past::of(&mine), Past::of(&others));
    let mut differ = BTreeMap::new();
    let mut adopt = Vec::new();
    for policy in decided(&others) {
        let theirs = there.decisions.get(&policy).cloned().unwrap_or_default();
        let ours = here.decisions.get(&policy).cloned().unwrap_or_default();
        if theirs.choices == ours.choices {
            continue;
        }
        let line = theirs.choices.to_line(&policy)?;
        if decided(&mine).contains(&policy) {
            differ.insert(policy, line);
        } else {
            adopt.push(adopted(&policy, line));
        }
    }
    let head = others.last().map_or(Head::default(), |it| it.head).to_hex();
    let fresh: Vec<Row> = theirs
        .into_iter()
        .filter(|row| !known.contains(&row.id))
        .collect();
    let new = fresh.len() as u64;
    // What the other machine erased is erased here as well.
    let erased: BTreeSet<EventId> = others
        .iter()
        .filter_map(|entry| match &entry.event {
            Some(Event::Erased { events, .. }) => Some(events.clone()),
            _ => None,
        })
        .flatten()
        .collect();
    for row in own.iter_mut().filter(|row| erased.contains(&row.id)) {
        (row.body, row.file) = (None, None);
    }
    // Where this history had simply stopped, the other goes on.
    if own.len() > same && new > 0 {
        let event = Event::Merged {
            events: new,
            head,
            differ,
        };
        own.push(Row::new(&event, None, now)?);
        own.extend(fresh);
        for event in adopt {
            own.push(Row::new(&event, None, now)?);
        }
    } else {
        own.extend(fresh);
    }
    Ok(Merge { rows: own, new })
}
