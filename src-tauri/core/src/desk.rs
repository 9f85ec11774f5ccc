//! The façade: everything a window or a terminal needs goes through here.

use crate::catalogue::Catalogue;
use crate::consent::{Choice, Choices, Decision};
use crate::disk;
use crate::letter::{self, Draft, LetterLanguage};
use crate::press;
use crate::problem::Problem;
use crate::text::Language;
use crate::vault::{Keyring, Patience};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tokio::sync::Mutex;
use ts_rs::TS;

/// Everything a person can do.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "action", rename_all = "kebab-case")]
pub enum Action {
    /// Read the keyring again; with `unlock` it may ask the person for its password.
    Read {
        /// Whether a prompt may appear.
        unlock: bool,
    },
    /// Decide on an optional consent.
    Decide {
        /// The policy's id.
        policy: String,
        /// The consent's id.
        consent: String,
        /// The decision.
        decision: Decision,
    },
    /// Take the latest decision on a policy back, with its date.
    Undo {
        /// The policy's id.
        policy: String,
    },
    /// Write again what is shown, after another program removed or changed it.
    Restore {
        /// The policy's id.
        policy: String,
    },
    /// Begin anew where nothing can be read. What is there is first copied to an entry of its own.
    StartAnew {
        /// The policy's id.
        policy: String,
    },
    /// Change the settings.
    Set {
        /// The new settings.
        settings: Settings,
    },
}

/// What the person chose about the desk itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// The interface's language; `null` follows the system.
    pub language: Option<Language>,
    /// Light, dark, or the system's choice.
    pub theme: Theme,
}

/// The interface's colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// What the person decided, and what stands in the way of knowing it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct View {
    /// The day it was made for.
    #[ts(type = "string")]
    pub today: Date,
    /// The settings.
    pub settings: Settings,
    /// What is wrong with the keyring as a whole; `null` when it was read.
    pub keyring: Option<Problem>,
    /// One entry a policy, in the catalogue's order.
    pub policies: Vec<PolicyView>,
}

/// The decisions on one policy.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PolicyView {
    /// The policy's id.
    pub policy: String,
    /// Whether the decisions are known. If not, nothing may be shown as undecided.
    pub known: bool,
    /// What is wrong with this policy's entry.
    pub problem: Option<Problem>,
    /// Decisions by consent id; undecided ones are absent.
    pub choices: BTreeMap<String, Choice>,
    /// Whether there is a decision to take back.
    pub undo: bool,
}

/// A letter as it will be.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Preview {
    /// One SVG a page.
    pub pages: Vec<String>,
    /// The same as plain text, for reading aloud and for the clipboard.
    pub text: String,
}

/// A file format of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// Plain text, UTF-8.
    Txt,
}

impl Format {
    /// Its id and file name extension.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Txt => "txt",
        }
    }
}

/// The decisions on one policy as far as they are known.
#[derive(Default)]
struct Held {
    /// The keyring's line as last read or written.
    line: Option<String>,
    /// Whether `choices` is what the person decided.
    known: bool,
    choices: Choices,
    previous: Option<Choices>,
    problem: Option<Problem>,
}

#[derive(Default)]
struct State {
    settings: Settings,
    keyring: Option<Problem>,
    held: BTreeMap<String, Held>,
    /// Policies whose entries this machine wrote: without them an emptied keyring would look like one
    /// in which nothing was ever decided.
    expected: BTreeSet<String>,
}

/// What is kept in the data folder beside the keyring: nothing that was decided.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    settings: Settings,
    expected: BTreeSet<String>,
}

/// The desk.
pub struct Desk {
    catalogue: Catalogue,
    keyring: Keyring,
    folder: PathBuf,
    state: Mutex<State>,
}

impl Desk {
    /// Opens the desk on a keyring and a data folder. The keyring is not touched yet, so that a window
    /// can open whatever its state; [`Action::Read`] reads it. A damaged settings file is set aside.
    pub fn open(keyring: Keyring, folder: &Path) -> Self {
        let catalogue = Catalogue::load(Some(&folder.join("catalogue")));
        let kept = read_kept(&folder.join(KEPT));
        let held = catalogue
            .ids()
            .into_iter()
            .map(|id| (id, Held::default()))
            .collect();
        let state = State {
            settings: kept.settings,
            expected: kept.expected,
            held,
            keyring: None,
        };
        Self {
            catalogue,
            keyring,
            folder: folder.to_owned(),
            state: Mutex::new(state),
        }
    }

    /// What the providers say; fixed while the program runs.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// What the person decided, and what is wrong.
    pub async fn view(&self, today: Date) -> View {
        let state = self.state.lock().await;
        self.show(&state, today)
    }

    /// Does what the person asks. On a failure nothing is lost, and the view says what is known now.
    pub async fn act(&self, action: Action, today: Date) -> Result<View, Problem> {
        let mut state = self.state.lock().await;
        match action {
            Action::Read { unlock } => {
                let patience = if unlock {
                    Patience::Prompting
                } else {
                    Patience::Quiet
                };
                self.read_all(&mut state, patience).await;
            }
            Action::Decide {
                policy,
                consent,
                decision,
            } => {
                self.catalogue.policy(&policy)?.consent(&consent)?;
                self.change(&mut state, &policy, |held| {
                    let before = held.choices.clone();
                    let changed = held.choices.decide(&consent, decision, today);
                    if changed {
                        held.previous = Some(before);
                    }
                    changed
                })
                .await?;
            }
            Action::Undo { policy } => {
                self.change(&mut state, &policy, |held| match held.previous.take() {
                    Some(previous) => {
                        held.choices = previous;
                        true
                    }
                    None => false,
                })
                .await?;
            }
            Action::Restore { policy } => self.restore(&mut state, &policy).await?,
            Action::StartAnew { policy } => self.start_anew(&mut state, &policy, today).await?,
            Action::Set { settings } => {
                let before = std::mem::replace(&mut state.settings, settings);
                if let Err(problem) = self.keep(&state) {
                    state.settings = before;
                    return Err(problem);
                }
            }
        }
        Ok(self.show(&state, today))
    }

    /// Stops waiting for the keyring. What was not saved by then is not saved.
    pub fn cancel(&self) {
        self.keyring.cancel();
    }

    /// The letter of a draft as pages and text.
    pub fn preview(&self, draft: &Draft, today: Date) -> Result<Preview, Problem> {
        let letter = letter::compose(draft, &self.catalogue, today)?;
        Ok(Preview {
            pages: press::pages(&letter)?,
            text: letter.to_text(),
        })
    }

    /// The letter of a draft as a file's contents.
    pub fn export(&self, draft: &Draft, format: Format, today: Date) -> Result<Vec<u8>, Problem> {
        let letter = letter::compose(draft, &self.catalogue, today)?;
        match format {
            Format::Pdf => press::pdf(&letter),
            Format::Txt => Ok(letter.to_text().into_bytes()),
        }
    }

    /// Writes the letter to `path`; a file that is there is replaced in one step.
    pub fn save(
        &self,
        draft: &Draft,
        format: Format,
        path: &Path,
        today: Date,
    ) -> Result<(), Problem> {
        disk::write_whole(path, &self.export(draft, format, today)?)
    }

    /// Writes the letter into `folder` under a name that says what it is and is not taken yet.
    pub fn save_into(
        &self,
        draft: &Draft,
        format: Format,
        folder: &Path,
        today: Date,
    ) -> Result<PathBuf, Problem> {
        let bytes = self.export(draft, format, today)?;
        let language = match draft.language {
            LetterLanguage::ZhCn => "zh-CN",
            LetterLanguage::EnUs => "en-US",
            LetterLanguage::Both => "zh-CN+en-US",
        };
        let stem = format!("{today} {} {} {language}", draft.policy, draft.right);
        disk::write_beside(folder, &stem, format.id(), &bytes)
    }

    /// Writes the list of everything collected (CSV) into `folder` under a name that is not taken yet.
    pub fn save_list(
        &self,
        language: Language,
        folder: &Path,
        today: Date,
    ) -> Result<PathBuf, Problem> {
        let stem = format!("{today} information {}", language.tag());
        let rows = self.catalogue.to_csv(language);
        disk::write_beside(folder, &stem, "csv", rows.as_bytes())
    }

    fn show(&self, state: &State, today: Date) -> View {
        let policies = self.catalogue.ids().into_iter().filter_map(|id| {
            let held = state.held.get(&id)?;
            Some(PolicyView {
                known: held.known,
                problem: held.problem.clone(),
                choices: held
                    .choices
                    .iter()
                    .map(|(id, choice)| (id.to_owned(), choice))
                    .collect(),
                undo: held.previous.is_some(),
                policy: id,
            })
        });
        View {
            today,
            settings: state.settings,
            keyring: state.keyring.clone(),
            policies: policies.collect(),
        }
    }

    async fn read_all(&self, state: &mut State, patience: Patience) {
        state.keyring = None;
        let mut news = false;
        for id in self.catalogue.ids() {
            match self.keyring.read(&entry(&id), patience).await {
                Ok(line) => {
                    let expected = state.expected.contains(&id);
                    if line.is_some() && !expected {
                        news |= state.expected.insert(id.clone());
                    }
                    if let Some(held) = state.held.get_mut(&id) {
                        held.take(line, &id, expected);
                    }
                }
                // What stops one entry stops them all; waiting for each would only take longer. What
                // was read before stays: it is still what the person decided.
                Err(problem) => {
                    state.keyring = Some(problem);
                    break;
                }
            }
        }
        if news {
            // Reading has worked; that the folder cannot be written is told when something is saved.
            let _ = self.keep(state);
        }
    }

    /// Changes a policy's choices and saves them; on any failure they are as before.
    async fn change(
        &self,
        state: &mut State,
        policy: &str,
        change: impl FnOnce(&mut Held) -> bool,
    ) -> Result<(), Problem> {
        self.catalogue.policy(policy)?;
        let expected = state.expected.contains(policy);
        let fresh = self.fresh(state, policy).await?;
        let Some(held) = state.held.get_mut(policy) else {
            return Ok(());
        };
        if !held.known || fresh != held.line {
            // Another program wrote, or this desk never read: the person sees what is there and
            // decides on that.
            let surprise = held.known && fresh.is_some();
            held.take(fresh, policy, expected);
            if let Some(problem) = &held.problem {
                return Err(problem.clone());
            }
            if surprise {
                return Err(Problem::EntryChanged {
                    policy: policy.to_owned(),
                });
            }
        }
        let (choices, previous) = (held.choices.clone(), held.previous.clone());
        if !change(held) {
            return Ok(());
        }
        if let Err(problem) = self.store(state, policy).await {
            if let Some(held) = state.held.get_mut(policy) {
                (held.choices, held.previous) = (choices, previous);
            }
            return Err(problem);
        }
        Ok(())
    }

    /// The policy's entry as it stands now.
    async fn fresh(&self, state: &mut State, policy: &str) -> Result<Option<String>, Problem> {
        let result = self.keyring.read(&entry(policy), Patience::Prompting).await;
        state.keyring = result.as_ref().err().cloned();
        result
    }

    /// Writes a policy's choices: first that an entry is to be expected, then the entry.
    async fn store(&self, state: &mut State, policy: &str) -> Result<(), Problem> {
        let Some(held) = state.held.get(policy) else {
            return Ok(());
        };
        let line = held.choices.to_line(policy)?;
        let first = state.expected.insert(policy.to_owned());
        if first && let Err(problem) = self.keep(state) {
            state.expected.remove(policy);
            return Err(problem);
        }
        let result = self
            .keyring
            .write(&entry(policy), Some(line.clone()), Patience::Prompting)
            .await;
        state.keyring = result.as_ref().err().cloned();
        if first && result.is_err() {
            // Nothing was ever saved: a keyring without an entry is not one that lost it.
            state.expected.remove(policy);
            let _ = self.keep(state);
        }
        result?;
        if let Some(held) = state.held.get_mut(policy) {
            (held.line, held.known, held.problem) = (Some(line), true, None);
        }
        Ok(())
    }

    async fn restore(&self, state: &mut State, policy: &str) -> Result<(), Problem> {
        self.catalogue.policy(policy)?;
        if state.held.get(policy).is_some_and(|held| held.known) {
            self.store(state, policy).await
        } else {
            Ok(())
        }
    }

    async fn start_anew(
        &self,
        state: &mut State,
        policy: &str,
        today: Date,
    ) -> Result<(), Problem> {
        self.catalogue.policy(policy)?;
        if let Some(line) = self.fresh(state, policy).await? {
            let mut name = format!("set-aside/{policy}/{today}");
            for number in 2.. {
                match self.keyring.read(&name, Patience::Prompting).await? {
                    Some(other) if other != line => {
                        name = format!("set-aside/{policy}/{today}/{number}")
                    }
                    _ => break,
                }
            }
            self.keyring
                .write(&name, Some(line), Patience::Prompting)
                .await?;
            self.keyring
                .write(&entry(policy), None, Patience::Prompting)
                .await?;
        }
        if state.expected.remove(policy) {
            self.keep(state)?;
        }
        state.held.insert(
            policy.to_owned(),
            Held {
                known: true,
                ..Held::default()
            },
        );
        Ok(())
    }

    fn keep(&self, state: &State) -> Result<(), Problem> {
        let kept = Kept {
            settings: state.settings,
            expected: state.expected.clone(),
        };
        let path = self.folder.join(KEPT);
        std::fs::create_dir_all(&self.folder)
            .map_err(|error| Problem::unwritable(&path, &error))?;
        disk::write_whole(&path, &serde_json::to_vec_pretty(&kept).unwrap_or_default())
    }
}

impl Held {
    /// Takes over what the keyring holds. Where it holds nothing although something was saved, or
    /// nothing that can be understood, that is a problem and not "undecided".
    fn take(&mut self, line: Option<String>, policy: &str, expected: bool) {
        if line == self.line && self.known && self.problem.is_none() {
            return;
        }
        let remembered = self.known && !self.choices.is_empty();
        match &line {
            None if expected && remembered => {
                self.problem = Some(Problem::EntryRemoved {
                    policy: policy.to_owned(),
                });
                return;
            }
            None if expected => {
                *self = Self {
                    problem: Some(Problem::EntryMissing {
                        policy: policy.to_owned(),
                    }),
                    ..Self::default()
                };
            }
            None => {
                *self = Self {
                    known: true,
                    ..Self::default()
                }
            }
            Some(text) => match Choices::from_line(text, policy) {
                Ok(choices) => {
                    *self = Self {
                        known: true,
                        choices,
                        ..Self::default()
                    }
                }
                Err(problem) => {
                    *self = Self {
                        problem: Some(problem),
                        ..Self::default()
                    }
                }
            },
        }
        self.line = line;
    }
}

/// The keyring entry of a policy.
fn entry(policy: &str) -> String {
    format!("choices/{policy}")
}

const KEPT: &str = "desk.json";

fn read_kept(path: &Path) -> Kept {
    let Ok(bytes) = std::fs::read(path) else {
        return Kept::default();
    };
    serde_json::from_slice(&bytes).unwrap_or_else(|_| {
        // Never deleted, never overwritten: a person may still find in it what this program cannot.
        let _ = std::fs::rename(path, path.with_extension("json.damaged"));
        Kept::default()
    })
}
