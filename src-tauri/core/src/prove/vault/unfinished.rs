//! Letters that are not finished. They stand in the history's encrypted file and are no part of the history:
//! they are written over as the person types, and gone once the letter is recorded or thrown away. No backup
//! and no other machine gets them.

use super::{History, Vault};
use crate::act::letter::Draft;
use crate::base::ids::{PersonId, RequestId};
use crate::base::problem::{Cause, Problem, because};
use crate::prove::history::Erasable;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The largest that is kept (bytes): some thirty times what a letter's fields can hold.
const LARGEST: usize = 1 << 18;

/// A letter that is not finished.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Unfinished {
    /// What was filled in.
    pub draft: Draft,
    /// The person it is made for, where it is not oneself.
    pub person: Option<PersonId>,
    /// The request it follows on.
    pub request: Option<RequestId>,
    /// Other providers that are to get the same letter.
    #[serde(default)]
    pub also: Vec<Addressee>,
}

/// Another provider that is to get the same letter, and by what it knows the person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Addressee {
    /// The policy's id.
    pub policy: String,
    /// The account there.
    pub account: String,
    /// The e-mail address or number registered there.
    pub contact: String,
}

impl Unfinished {
    /// What it is about, of which there is one: a right of a policy, or what follows in a request.
    pub fn key(draft: &Draft, request: Option<RequestId>) -> String {
        let (policy, right) = (&draft.policy, &draft.right);
        match &draft.follow_up {
            Some(follow_up) => {
                let request = request.map(|it| it.to_string()).unwrap_or_default();
                let kind = follow_up.kind.id();
                format!("{policy}/{right}/{kind}/{request}")
            }
            None => format!("{policy}/{right}"),
        }
    }
}

/// A letter that is not finished, as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Kept {
    /// What it is about, by which it is thrown away.
    #[serde(default)]
    pub key: String,
    /// When it was last written at (RFC 3339, UTC).
    #[ts(type = "string")]
    pub at: Timestamp,
    /// The letter.
    #[serde(flatten)]
    pub letter: Unfinished,
}

impl Vault {
    /// Every letter that is not finished, the latest first; none where the history is not open. One that this
    /// version cannot read stays where it is and is not shown.
    pub fn unfinished(&self) -> Vec<Kept> {
        let rows = self.ledger().map(|it| it.unfinished().unwrap_or_default());
        let mut all: Vec<Kept> = rows
            .into_iter()
            .flatten()
            .filter_map(|(key, text)| {
                let kept: Kept = serde_json::from_str(&text).ok()?;
                Some(Kept { key, ..kept })
            })
            .collect();
        all.sort_by_key(|it| std::cmp::Reverse(it.at));
        all
    }

    /// Keeps a letter in the place of what was kept about the same: on the disk when this returns. A keyring
    /// that refused is not asked again: nobody who types is interrupted by its prompt. An open history is written
    /// to without it.
    pub async fn keep(&mut self, letter: Unfinished, now: Timestamp) -> Result<(), Problem> {
        let barred = match &self.history {
            History::Open(_) if self.claim.is_some() => None,
            History::Unread => Some(
                self.trouble
                    .clone()
                    .unwrap_or(Problem::KeyringFailed(Cause::none())),
            ),
            _ => self.trouble.clone(),
        };
        if let Some(problem) = barred {
            return Err(problem);
        }
        self.ready(now).await?;
        let key = Unfinished::key(&letter.draft, letter.request);
        let kept = Kept {
            key: String::new(),
            at: now,
            letter,
        };
        let text = serde_json::to_string(&kept).map_err(because(Problem::HistoryUnreadable))?;
        if text.len() > LARGEST {
            return Err(Problem::FieldTooLong {
                field: "details".to_owned(),
                limit: LARGEST / 64,
            });
        }
        let ledger = self
            .ledger()
            .ok_or(Problem::HistoryUnreadable(Cause::none()))?;
        ledger.keep(&key, Some(&text))
    }

    /// Throws a letter away that is not finished.
    pub async fn let_go(&mut self, key: &str, now: Timestamp) -> Result<(), Problem> {
        self.ready(now).await?;
        let ledger = self
            .ledger()
            .ok_or(Problem::HistoryUnreadable(Cause::none()))?;
        ledger.keep(key, None)
    }

    /// What is erased is erased from letters that are not finished, too.
    pub(super) fn let_go_of(&self, what: Erasable) -> Result<(), Problem> {
        let Some(ledger) = self.ledger() else {
            return Ok(());
        };
        let concerned = |letter: &Unfinished| match what {
            Erasable::Letter { .. } | Erasable::Attachment { .. } | Erasable::Policy { .. } => {
                false
            }
            Erasable::Request { request } => letter.request == Some(request),
            Erasable::Person { person } => letter.person == Some(person),
            Erasable::Everything => true,
        };
        for kept in self.unfinished() {
            if concerned(&kept.letter) {
                ledger.keep(&kept.key, None)?;
            }
        }
        Ok(())
    }
}
