//! Policies that the person puts on the desk: a text is taken in and kept, its draft is judged fact by fact, and what was
//! confirmed becomes a policy like the others.

use super::clock;
use super::shelf::Shelf;
use super::state::{Desk, State, known};
use crate::base::files;
use crate::base::ids::{TextId, sha256};
use crate::base::problem::{Cause, HistoryItem, Problem, Reason, because};
use crate::base::words::{Language, Words, china_day};
use crate::know::catalogue::{Came, Own, Policy};
use crate::know::clause::Outline;
use crate::know::draft::draft;
use crate::know::import;
use crate::know::review::{Judgement, Kept, ReadFact, Review, Ruling, place};
use crate::know::verify::{self, Held, Standing};
use crate::prove::history::{Event, Past, TakenPolicy};
use crate::prove::vault::Vault;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::PathBuf;
use ts_rs::TS;

/// A policy's text that was taken in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TextView {
    /// Its id.
    pub id: String,
    /// The file's name; empty for what was pasted.
    pub name: String,
    /// What sort of file it was; empty for a catalogue file that was given.
    pub format: String,
    /// The encoding found, by its name in the WHATWG standard; empty where the format has none of its own.
    pub encoding: String,
    /// What the provider seems to be called.
    pub provider: String,
    /// SHA-256 of what is kept (hexadecimal).
    pub sha256: String,
    /// The day it was taken in.
    #[ts(type = "string")]
    pub on: Date,
    /// How many facts the rules suggested.
    #[ts(type = "number")]
    pub facts: u64,
    /// Of how many of them the person has said something.
    #[ts(type = "number")]
    pub judged: u64,
    /// The policy that it is on the desk, if it is.
    pub policy: Option<String>,
    /// Whether it was given as a catalogue file, with no text to judge.
    pub given: bool,
}

/// A text and the facts in it, as they are judged.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewView {
    /// The facts, in the order of the policy.
    pub facts: Vec<ReadFact>,
    /// Facts without which the provider cannot be put on the desk, and that nobody confirmed.
    pub wanting: Vec<String>,
}

/// A fact of a policy held against a copy of its text.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeldFact {
    /// The fact in words.
    pub name: Words,
    /// The list it stands in: `collected`, `rights`.
    pub list: String,
    /// The clause that the catalogue cites.
    pub clause: String,
    /// How it stands.
    #[serde(flatten)]
    pub standing: Standing,
}

impl Desk {
    /// Puts the catalogue together anew where the policies that the person put on the desk are others than before.
    pub(super) fn follow(&self, state: &mut State) {
        let empty = Past::default();
        let past = state.vault.past().unwrap_or(&empty);
        let adopted = || {
            let texts = past.policies.iter();
            texts.filter_map(|it| Some((it, it.policy.clone()?)))
        };
        let shown: Vec<(TextId, usize, String)> = adopted()
            .map(|(it, id)| (it.text, it.judgements.len(), id))
            .collect();
        if shown == state.shown {
            return;
        }
        let mut made = BTreeMap::new();
        let mut faults = Vec::new();
        for (text, id) in adopted() {
            let judged = text.judgements.len();
            let before = state.made.get(&text.text);
            let before = before.filter(|(count, as_id, _)| (*count, as_id) == (judged, &id));
            let policy = match before {
                Some((.., policy)) => Ok(policy.clone()),
                None => self.own(&state.vault, text, &id),
            };
            match policy {
                Ok(policy) => {
                    made.insert(text.text, (judged, id, policy));
                }
                Err(problem) => faults.push(problem),
            }
        }
        let policies = shown.iter().filter_map(|(text, ..)| made.get(text));
        let policies = policies.map(|it| it.2.clone()).collect();
        self.providers.put(policies, faults);
        (state.shown, state.made) = (shown, made);
    }

    /// The policy that a text is on the desk.
    fn own(&self, vault: &Vault, text: &TakenPolicy, id: &str) -> Result<Policy, Problem> {
        let base = self.providers.base();
        let kept = match text.draft {
            Some(_) => Kept::from(self.reviewed(vault, text)?.files(id)),
            None => kept(vault, text.seq)?,
        };
        let mut policy = kept.policy(&base.taxonomy)?;
        id.clone_into(&mut policy.id);
        policy.own = Some(Own {
            came: match text.draft {
                Some(_) => Came::Confirmed,
                None => Came::Given,
            },
            text: Some(text.text.to_string()),
            sha256: text.draft.map(|_| text.sha256.clone()),
            on: Some(text.on),
        });
        Ok(policy)
    }

    fn reviewed(&self, vault: &Vault, text: &TakenPolicy) -> Result<Review, Problem> {
        let draft = text.draft.ok_or(Problem::NotInHistory {
            what: HistoryItem::Policy,
        })?;
        let kept = kept(vault, draft)?;
        Review::new(&kept, &self.providers.base().taxonomy, &text.judgements)
    }

    /// Takes a policy's text in from a file, or with an empty name from what was pasted: keeps it, drafts it, and gives
    /// the id by which it is known. The same text taken in twice is known by the same id. It tells how far it is, and can
    /// be stopped.
    ///
    /// # Errors
    /// What [`import::read`] says, `Stopped`, and what keeps the desk from recording.
    pub async fn read_policy(
        &self,
        name: &str,
        bytes: &[u8],
        now: Timestamp,
    ) -> Result<String, Problem> {
        let file = file_name(name);
        let progress = self.work.begin();
        let imported = import::read(bytes, file)?;
        let outline = Outline::read(&imported.text, &imported.headings);
        let base = self.providers.base();
        let (taxonomy, day) = (&base.taxonomy, china_day(now));
        let drafted = draft(&imported.text, &outline, taxonomy, file, day, &progress)?;
        let kept = Kept::of(&drafted, &imported.headings);
        let facts = Review::new(&kept, taxonomy, &[])?.facts().len() as u64;
        let digest = sha256(imported.text.as_bytes());
        let mut state = self.state.lock().await;
        clock::check(&state, now)?;
        known(&mut state.vault, now).await?;
        let texts = state.vault.past().map_or(&[][..], |it| &it.policies);
        if let Some(same) = texts.iter().find(|it| it.sha256 == digest) {
            return Ok(same.text.to_string());
        }
        let text = TextId::new()?;
        let format = serde_json::to_value(imported.format).unwrap_or_default();
        let kept = kept.to_bytes();
        let read = Event::PolicyRead {
            text,
            name: name.to_owned(),
            format: format.as_str().unwrap_or_default().to_owned(),
            encoding: imported.encoding.to_owned(),
            provider: drafted.policy.provider.zh_cn.clone(),
            size: imported.text.len() as u64,
            sha256: digest,
            original: sha256(bytes),
        };
        let made = Event::PolicyDrafted {
            text,
            facts,
            sha256: sha256(&kept),
        };
        let events = vec![(read, Some(imported.text.into_bytes())), (made, Some(kept))];
        state.vault.record(events, now).await?;
        Ok(text.to_string())
    }

    /// Takes a catalogue file in that someone else made, with its words, and puts the provider on the desk. The answer
    /// is the policy's id.
    ///
    /// # Errors
    /// [`Problem::CatalogueFault`] for a file that breaks a rule, and what keeps the desk from recording.
    pub async fn take_policy(
        &self,
        name: &str,
        facts: String,
        zh_cn: String,
        en_us: String,
        now: Timestamp,
    ) -> Result<String, Problem> {
        let refused = |reason| Problem::FileUnreadable {
            path: name.to_owned(),
            reason,
            cause: Cause::none(),
        };
        if facts.len() + zh_cn.len() + en_us.len() > import::LARGEST_TEXT {
            return Err(refused(Reason::TooLarge));
        }
        let kept = Kept {
            facts,
            zh_cn,
            en_us,
            marks: BTreeMap::new(),
            headings: Default::default(),
        };
        let policy = kept.policy(&self.providers.base().taxonomy)?;
        let bytes = kept.to_bytes();
        let mut state = self.state.lock().await;
        clock::check(&state, now)?;
        known(&mut state.vault, now).await?;
        let digest = sha256(&bytes);
        let texts = state.vault.past().map_or(&[][..], |it| &it.policies);
        let same = texts.iter().find(|it| it.sha256 == digest);
        if let Some(id) = same.and_then(|it| it.policy.clone()) {
            return Ok(id);
        }
        let (text, id) = (TextId::new()?, self.free_id(&policy.id, texts));
        let given = Event::PolicyGiven {
            text,
            name: name.to_owned(),
            provider: policy.provider.zh_cn.clone(),
            size: bytes.len() as u64,
            sha256: digest,
        };
        let adopted = Event::PolicyAdopted {
            text,
            policy: id.clone(),
        };
        let events = vec![(given, Some(bytes)), (adopted, None)];
        state.vault.record(events, now).await?;
        self.follow(&mut state);
        Ok(id)
    }

    /// An id that no policy of the program or of the data folder has, nor one on the desk.
    fn free_id(&self, wanted: &str, texts: &[TakenPolicy]) -> String {
        let taken = |id: &str| {
            self.providers.base().policies.iter().any(|it| it.id == id)
                || texts.iter().any(|it| it.policy.as_deref() == Some(id))
        };
        let short: String = wanted.chars().take(36).collect();
        let more = (2..).map(|number| format!("{}-{number}", short.trim_end_matches('-')));
        let mut ids = std::iter::once(wanted.to_owned()).chain(more);
        ids.find(|id| !taken(id)).unwrap_or(short)
    }

    /// A text that was taken in, as it was read.
    pub async fn policy_text(&self, text: &str) -> Result<String, Problem> {
        let state = self.state.lock().await;
        whole(&state.vault, taken(&state.vault, text)?)
    }

    /// The facts in a text, and what was said of each.
    pub async fn review(&self, text: &str) -> Result<ReviewView, Problem> {
        let state = self.state.lock().await;
        let review = self.reviewed(&state.vault, taken(&state.vault, text)?)?;
        Ok(ReviewView {
            facts: review.facts(),
            wanting: review.wanting(),
        })
    }

    /// Says of facts whether they are so.
    pub(super) async fn judge(
        &self,
        vault: &mut Vault,
        text: &str,
        mut judgements: Vec<Judgement>,
        now: Timestamp,
    ) -> Result<(), Problem> {
        known(vault, now).await?;
        let known = taken(vault, text)?;
        let draft = known.draft.ok_or(Problem::NotInHistory {
            what: HistoryItem::Policy,
        })?;
        let kept = kept(vault, draft)?;
        let written =
            |it: &Judgement| matches!(it.ruling, Ruling::Corrected { .. } | Ruling::Added { .. });
        if judgements.iter().any(written) {
            let whole = whole(vault, known)?;
            let outline = Outline::read(&whole, &kept.headings);
            let policy = kept.policy(&self.providers.base().taxonomy)?;
            for judgement in &mut judgements {
                if let Ruling::Added {
                    start,
                    end,
                    document,
                    clause,
                    ..
                } = &mut judgement.ruling
                {
                    let byte = |at: usize| {
                        let place = whole.char_indices().nth(at);
                        place.map_or(whole.len(), |(byte, _)| byte)
                    };
                    let range = byte(*start)..byte((*end).max(*start));
                    (*document, *clause) = place(&policy, &outline, &range);
                }
            }
            // What makes no policy is refused before it is recorded.
            let all = [&known.judgements[..], &judgements[..]].concat();
            let review = Review::new(&kept, &self.providers.base().taxonomy, &all)?;
            Kept::from(review.files(review.id())).policy(&self.providers.base().taxonomy)?;
        }
        let event = Event::PolicyJudged {
            text: known.text,
            judgements,
        };
        vault.record(vec![(event, None)], now).await
    }

    /// Makes what was confirmed of a text a policy like the others.
    pub(super) async fn adopt(
        &self,
        vault: &mut Vault,
        text: &str,
        now: Timestamp,
    ) -> Result<(), Problem> {
        known(vault, now).await?;
        let known = taken(vault, text)?;
        if known.policy.is_some() {
            return Ok(());
        }
        let texts = vault.past().map_or(&[][..], |it| &it.policies);
        let id = match known.draft {
            Some(_) => {
                let review = self.reviewed(vault, known)?;
                let wanting = review.wanting();
                if !wanting.is_empty() {
                    return Err(Problem::ProviderUnconfirmed { facts: wanting });
                }
                let id = self.free_id(review.id(), texts);
                self.own(vault, known, &id)?;
                id
            }
            None => self.free_id(
                &kept(vault, known.seq)?
                    .policy(&self.providers.base().taxonomy)?
                    .id,
                texts,
            ),
        };
        let event = Event::PolicyAdopted {
            text: known.text,
            policy: id,
        };
        vault.record(vec![(event, None)], now).await
    }

    /// Takes a provider off the desk. What was decided and asked for stays.
    pub(super) async fn put_away(
        &self,
        vault: &mut Vault,
        text: &str,
        now: Timestamp,
    ) -> Result<(), Problem> {
        known(vault, now).await?;
        let known = taken(vault, text)?;
        if known.policy.is_none() {
            return Ok(());
        }
        let event = Event::PolicyPutAway { text: known.text };
        vault.record(vec![(event, None)], now).await
    }

    /// Writes an own policy's catalogue file and its words into a folder of their own in `folder`, to give to others:
    /// what the policy says, and nothing of the person. The answer is the catalogue file's path.
    pub async fn export_policy(
        &self,
        policy: &str,
        shelf: &(impl Shelf + ?Sized),
    ) -> Result<PathBuf, Problem> {
        let kept = {
            let state = self.state.lock().await;
            let texts = state.vault.past().map_or(&[][..], |it| &it.policies);
            let known = texts.iter().find(|it| it.policy.as_deref() == Some(policy));
            let known = known.ok_or(Problem::NotInHistory {
                what: HistoryItem::Policy,
            })?;
            match known.draft {
                Some(_) => Kept::from(self.reviewed(&state.vault, known)?.files(policy)),
                None => kept(&state.vault, known.seq)?,
            }
        };
        let version = kept.policy(&self.providers.base().taxonomy)?.version;
        let name = format!("{policy}.{version}");
        // Whoever is asked where it is to go keeps nobody from the desk.
        let folder = shelf.place(&name, None).await?;
        files::private_folder(&folder)?;
        for (ending, text) in [
            (format!("{}.ftl", Language::ZhCn.tag()), &kept.zh_cn),
            (format!("{}.ftl", Language::EnUs.tag()), &kept.en_us),
            ("toml".to_owned(), &kept.facts),
        ] {
            files::write_whole(&folder.join(format!("{name}.{ending}")), text.as_bytes())?;
        }
        Ok(folder.join(format!("{name}.toml")))
    }

    /// A policy's facts held against a copy of its text. It tells how far it is, and can be stopped.
    ///
    /// # Errors
    /// What [`import::read`] says, and `Stopped`.
    pub fn hold(&self, policy: &str, name: &str, bytes: &[u8]) -> Result<Vec<Held>, Problem> {
        let progress = self.work.begin();
        let catalogue = self.catalogue();
        let policy = catalogue.policy(policy)?;
        let imported = import::read(bytes, file_name(name))?;
        let known = verify::built_in(policy);
        verify::verify(policy, &known, &imported.text, &progress)
    }

    /// Whether a copy of a policy's text says what the catalogue says, fact by fact in words.
    ///
    /// # Errors
    /// As [`Self::hold`].
    pub fn verify_policy(
        &self,
        policy: &str,
        name: &str,
        bytes: &[u8],
    ) -> Result<Vec<HeldFact>, Problem> {
        let catalogue = self.catalogue();
        let policy = catalogue.policy(policy)?;
        let held = self.hold(&policy.id, name, bytes)?.into_iter();
        let policy = serde_json::to_value(policy).unwrap_or_default();
        let held = held.map(|it| HeldFact {
            name: verify::name(&policy, &it.fact),
            list: it.fact.split('/').next().unwrap_or_default().to_owned(),
            clause: it.clause,
            standing: it.standing,
        });
        Ok(held.collect())
    }
}

impl TextView {
    pub(super) fn of(text: &TakenPolicy) -> Self {
        let mut judged: BTreeMap<&str, bool> = BTreeMap::new();
        for it in &text.judgements {
            let drafted = !it.fact.starts_with("added/");
            judged.insert(&it.fact, drafted && it.ruling != Ruling::Suggested);
        }
        Self {
            id: text.text.to_string(),
            name: text.name.clone(),
            format: text.format.clone(),
            encoding: text.encoding.clone(),
            provider: text.provider.clone(),
            sha256: text.sha256.clone(),
            on: text.on,
            facts: text.facts,
            judged: judged.values().filter(|it| **it).count() as u64,
            policy: text.policy.clone(),
            given: text.draft.is_none(),
        }
    }
}

/// A text by its id.
fn taken<'a>(vault: &'a Vault, text: &str) -> Result<&'a TakenPolicy, Problem> {
    let id: Option<TextId> = text.parse().ok();
    let texts = vault.past().map_or(&[][..], |it| &it.policies);
    let known = texts.iter().find(|it| Some(it.text) == id);
    known.ok_or(Problem::NotInHistory {
        what: HistoryItem::Policy,
    })
}

/// The name by which a text is read: what was pasted has none.
fn file_name(name: &str) -> &str {
    match name {
        "" => "text.txt",
        name => name,
    }
}

/// A text that was taken in, as it was read.
fn whole(vault: &Vault, text: &TakenPolicy) -> Result<String, Problem> {
    String::from_utf8(beside(vault, text.seq)?).map_err(because(Problem::PolicyTextDamaged))
}

/// A draft, or what was given, as it stands beside an event.
fn kept(vault: &Vault, seq: u64) -> Result<Kept, Problem> {
    Kept::read(&beside(vault, seq)?)
}

/// The file beside an event.
fn beside(vault: &Vault, seq: u64) -> Result<Vec<u8>, Problem> {
    let ledger = vault.ledger();
    ledger
        .ok_or(Problem::HistoryUnreadable(Cause::none()))?
        .file(seq)
}
