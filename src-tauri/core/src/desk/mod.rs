//! The façade: everything a window or a terminal needs goes through here.

mod export;
pub mod sample;
pub mod schema;

use crate::act::deadline::{Calendar, TraceDay};
use crate::act::letter::{self, Draft, Letter, LetterLanguage};
use crate::act::request::{self, AgendaItem, RequestView, Step};
use crate::base::files;
use crate::base::ids::{new_id, sha256};
use crate::base::problem::Defect;
use crate::base::problem::{Problem, Reason};
use crate::base::words::{Language, china_day};
use crate::decide::consent::{Choice, Choices, Decision};
use crate::know::catalogue::{Catalogue, Channel};
use crate::paper::docx;
use crate::paper::mail;
use crate::paper::report;
use crate::paper::typesetting;
use crate::prove::history::Seal;
use crate::prove::history::{Attachment, Erasure, Event, Made, Past, Profile, Telling, short};
use crate::prove::vault::{Copy, Keyring, Notice, Patience, Vault, Version};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use tokio::sync::Mutex;
use ts_rs::TS;
use uuid::Uuid;

/// Everything a person can do.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "action", rename_all = "kebab-case")]
pub enum Action {
    /// Read keyring and history again; with `unlock` the system may ask the person for a password.
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
    /// Let one of two contradicting versions hold: the one that is shown, or with `other` the other.
    Settle {
        /// The policy's id.
        policy: String,
        /// Whether the other one is to hold.
        other: bool,
    },
    /// Set a keyring entry that cannot be understood aside, and write what the history says, or with
    /// `anew` nothing.
    Mend {
        /// The policy's id.
        policy: String,
        /// Whether to begin with no decisions.
        anew: bool,
    },
    /// Say that the provider was told of decisions.
    Tell {
        /// The policy's id.
        policy: String,
        /// The consents' ids.
        consents: Vec<String>,
        /// How.
        channel: Channel,
        /// When.
        #[ts(type = "string")]
        on: Date,
    },
    /// Say that the provider confirmed them.
    Confirm {
        /// The policy's id.
        policy: String,
        /// The consents' ids.
        consents: Vec<String>,
        /// When.
        #[ts(type = "string")]
        on: Date,
    },
    /// Save what letters need to know of someone: someone new where no id is given.
    SavePerson {
        /// The person's id.
        person: Option<String>,
        /// All that is known.
        profile: Profile,
    },
    /// Record a step in the life of a request.
    Step {
        /// The request's id.
        request: String,
        /// What happened.
        step: Step,
    },
    /// Take in a table of working days (JSON) as the State Council published it.
    TakeTable {
        /// The table.
        table: String,
    },
    /// Type the new recovery code back, and with it change the history's key.
    ConfirmCode {
        /// The code as typed.
        code: Secret,
    },
    /// Open the history with the recovery code, and put the keyring's entries back.
    Recover {
        /// The code as typed.
        code: Secret,
    },
    /// Set a history that cannot be used aside and begin a new one with what the keyring holds.
    SetHistoryAside,
    /// Go on with a history that other hands changed.
    GoOn,
    /// Go back to an earlier state kept beside the history.
    ReturnTo {
        /// Its name.
        copy: String,
    },
    /// Erase a letter, a file, a request, a person or everything.
    Erase {
        /// What.
        what: Erasure,
        /// The id of the letter, request or person.
        id: Option<String>,
        /// The place of the file's event.
        #[ts(type = "number | null")]
        seq: Option<u64>,
    },
    /// Change the settings.
    Set {
        /// The new settings.
        settings: Settings,
    },
}

/// A passphrase or code on its way in; it appears in no message and no log.
#[derive(Clone, Deserialize, TS)]
pub struct Secret(String);

impl Secret {
    /// From what was typed.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
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

/// What the person decided and asked for, and what stands in the way of knowing it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct View {
    /// The day it was made for.
    #[ts(type = "string")]
    pub today: Date,
    /// The settings.
    pub settings: Settings,
    /// What is wrong with the keyring as a whole; `null` when it was read.
    pub keyring: Option<Problem>,
    /// How the history stands.
    pub history: HistoryView,
    /// What was put right when keyring and history were last read.
    pub notices: Vec<Notice>,
    /// One entry a policy, in the catalogue's order.
    pub policies: Vec<PolicyView>,
    /// People that letters are written for.
    pub people: Vec<PersonView>,
    /// Requests, the latest first.
    pub requests: Vec<Filed>,
    /// What is due when, the earliest first.
    pub agenda: Vec<AgendaItem>,
}

/// How the history stands.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryView {
    /// What stands in the way of using it.
    pub problem: Option<Problem>,
    /// How many events it holds; `null` where it is not open.
    #[ts(type = "number | null")]
    pub count: Option<u64>,
    /// The first digits of its fingerprint.
    pub head: Option<String>,
    /// Whether a recovery code was typed back.
    pub recoverable: bool,
    /// Earlier states kept beside it, the newest first.
    pub copies: Vec<Copy>,
    /// The day of the latest backup.
    #[ts(type = "string | null")]
    pub backed_up: Option<Date>,
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
    /// The other version, where there are two; the person settles which holds.
    pub other: Option<BTreeMap<String, Choice>>,
    /// Consents of which the provider was told since the decision.
    pub told: BTreeMap<String, Telling>,
    /// Consents that the provider confirmed.
    pub confirmed: BTreeMap<String, Telling>,
    /// Whether there is a decision to take back.
    pub undo: bool,
}

/// Someone letters are written for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonView {
    /// Their id.
    pub id: String,
    /// What is known of them.
    #[serde(flatten)]
    pub profile: Profile,
}

/// A request, its letters and its files.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Filed {
    /// The request as its events make it.
    #[serde(flatten)]
    pub request: RequestView,
    /// Its letters, the first first.
    pub letters: Vec<LetterView>,
    /// Files attached to it.
    pub files: Vec<Attachment>,
}

/// A letter that was made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LetterView {
    /// Its id.
    pub id: String,
    /// The day it was made.
    #[ts(type = "string")]
    pub on: Date,
    /// What it was made from, to write the next one after it.
    pub draft: Draft,
    /// Its words.
    pub text: String,
}

/// One event as a line of the history.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Line {
    /// Its place, counted from 1.
    #[ts(type = "number")]
    pub seq: u64,
    /// When it was recorded (RFC 3339, UTC).
    pub at: String,
    /// The day in China.
    #[ts(type = "string")]
    pub on: Date,
    /// Its code; `erased-event` for a tombstone.
    pub code: String,
    /// What it says: the event's own fields.
    #[ts(type = "Record<string, unknown>")]
    pub data: serde_json::Value,
    /// The first digits of the history's fingerprint after it.
    pub head: String,
}

/// A letter as it will be.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Preview {
    /// One SVG a page.
    pub pages: Vec<String>,
    /// The same as plain text, for reading aloud and for the clipboard.
    pub text: String,
}

/// Where a letter was saved, and under which request it is followed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Saved {
    /// The file.
    pub path: PathBuf,
    /// The request; `null` where the history cannot be written, so that nothing is followed.
    pub request: Option<String>,
    /// Why it is not followed.
    pub problem: Option<Problem>,
}

/// A new recovery code, to be printed and typed back.
#[derive(Clone, Serialize, TS)]
pub struct NewCode {
    /// The code as it is printed: six groups of five.
    pub code: String,
}

/// A file format of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// For Word and WPS.
    Docx,
    /// Plain text, UTF-8.
    Txt,
    /// A draft for a mail program, with the PDF attached.
    Eml,
}

impl Format {
    /// Its id and file name extension.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Txt => "txt",
            Self::Eml => "eml",
        }
    }
}

/// What leaves the desk as a file besides letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "export", rename_all = "kebab-case")]
pub enum Export {
    /// Everything the policies say they collect (CSV).
    Information,
    /// Every decision and what was told and confirmed, for people (CSV).
    Decisions,
    /// The consent records of ISO/IEC TS 27560 (JSON-LD), of one policy or of all.
    Records {
        /// The policy's id.
        policy: Option<String>,
    },
    /// The consent receipt as PDF, with the records attached to it.
    Receipt {
        /// The policy's id.
        policy: Option<String>,
    },
    /// The history as a table (PDF) with its fingerprint.
    History,
    /// The dates of one request, or of all that are open, for a calendar program (ICS).
    Dates {
        /// The request's id.
        request: Option<String>,
    },
    /// The case file of a request as one PDF, with the machine-readable record attached.
    Case {
        /// The request's id.
        request: String,
    },
    /// The same as a folder: the PDF, every letter, every attached file.
    CaseFolder {
        /// The request's id.
        request: String,
    },
}

/// Largest file that can be attached, in bytes. A 500 MB screen recording is not what a regulator reads,
/// and it would travel in every backup.
pub const LARGEST_ATTACHMENT: u64 = 25 << 20;

/// What is kept in the data folder in the clear: nothing that was decided.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    settings: Settings,
}

/// The desk.
pub struct Desk {
    catalogue: Catalogue,
    keyring: Keyring,
    folder: PathBuf,
    state: Mutex<State>,
}

struct State {
    settings: Settings,
    vault: Vault,
}

impl Desk {
    /// Opens the desk on a keyring and a data folder. Neither keyring nor history is touched yet, so that a
    /// window can open whatever their state; [`Action::Read`] reads them. A damaged settings file is set
    /// aside.
    pub fn open(keyring: Keyring, folder: &Path) -> Self {
        let catalogue = Catalogue::load(Some(&folder.join("catalogue")));
        let vault = Vault::new(keyring.clone(), folder, catalogue.ids());
        let settings = read_kept(&folder.join(KEPT)).settings;
        Self {
            catalogue,
            keyring,
            folder: folder.to_owned(),
            state: Mutex::new(State { settings, vault }),
        }
    }

    /// The same desk with backups that cost less work to open, for tests: the binary logarithm of scrypt's
    /// rounds.
    pub fn with_backup_work(mut self, work: u8) -> Self {
        self.state.get_mut().vault.work = work;
        self
    }

    /// Makes sure that this is the only desk that writes here: `DeskInUse` where another does.
    pub async fn claim(&self) -> Result<(), Problem> {
        self.state.lock().await.vault.claim()
    }

    /// What the providers say; fixed while the program runs.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// What the person decided and asked for, and what is wrong.
    pub async fn view(&self, now: Timestamp) -> View {
        let state = self.state.lock().await;
        self.show(&state, now)
    }

    /// Does what the person asks. On a failure nothing is lost, and the view says what is known now.
    pub async fn act(&self, action: Action, now: Timestamp) -> Result<View, Problem> {
        let mut state = self.state.lock().await;
        let vault = &mut state.vault;
        match action {
            Action::Read { unlock } => {
                let patience = if unlock {
                    Patience::Prompting
                } else {
                    Patience::Quiet
                };
                vault.read(patience, now).await;
            }
            Action::Decide {
                policy,
                consent,
                decision,
            } => {
                let known = self.catalogue.policy(&policy)?;
                known.consent(&consent)?;
                vault
                    .decide(&policy, known.version, &consent, decision, now)
                    .await?;
            }
            Action::Undo { policy } => {
                self.catalogue.policy(&policy)?;
                vault.undo(&policy, now).await?;
            }
            Action::Settle { policy, other } => {
                self.catalogue.policy(&policy)?;
                let version = if other { Version::Other } else { Version::Here };
                vault.settle(&policy, version, now).await?;
            }
            Action::Mend { policy, anew } => {
                self.catalogue.policy(&policy)?;
                vault.mend(&policy, anew, now).await?;
            }
            Action::Tell {
                policy,
                consents,
                channel,
                on,
            } => {
                self.told(&policy, &consents, on, now)?;
                let event = Event::Told {
                    policy,
                    consents,
                    channel,
                    on,
                };
                vault.record(vec![(event, None)], now).await?;
            }
            Action::Confirm {
                policy,
                consents,
                on,
            } => {
                self.told(&policy, &consents, on, now)?;
                let event = Event::Confirmed {
                    policy,
                    consents,
                    on,
                };
                vault.record(vec![(event, None)], now).await?;
            }
            Action::SavePerson { person, profile } => {
                let person = match person {
                    Some(id) => uuid(&id)?,
                    None => new_id()?,
                };
                let event = Event::Person { person, profile };
                vault.record(vec![(event, None)], now).await?;
            }
            Action::Step { request, step } => {
                let request = uuid(&request)?;
                known(vault, now).await?;
                let steps = vault
                    .past()
                    .and_then(|past| past.requests.iter().find(|(id, _)| *id == request))
                    .map(|(_, steps)| steps.as_slice())
                    .ok_or(Problem::UnknownRequest)?;
                request::check(steps, &step, china_day(now))?;
                vault
                    .record(vec![(Event::Request { request, step }, None)], now)
                    .await?;
            }
            Action::TakeTable { table } => {
                // A table that breaks a rule is refused before it is recorded.
                crate::act::deadline::read_tables(&table)?;
                vault
                    .record(vec![(Event::WorkingDays { table }, None)], now)
                    .await?;
            }
            Action::ConfirmCode { code } => vault.confirm_code(&code.0, now).await?,
            Action::Recover { code } => vault.recover(&code.0, now).await?,
            Action::SetHistoryAside => vault.set_history_aside(now).await?,
            Action::GoOn => vault.go_on(now).await?,
            Action::ReturnTo { copy } => vault.return_to(&copy, now).await?,
            Action::Erase { what, id, seq } => {
                let id = id.as_deref().map(uuid).transpose()?;
                vault.erase(what, id, seq, now).await?;
            }
            Action::Set { settings } => {
                files::private_folder(&self.folder)?;
                let kept = serde_json::to_vec_pretty(&Kept { settings }).unwrap_or_default();
                files::write_whole(&self.folder.join(KEPT), &kept)?;
                state.settings = settings;
            }
        }
        Ok(self.show(&state, now))
    }

    /// Stops waiting for the keyring. What was not saved by then is not saved.
    pub fn cancel(&self) {
        self.keyring.cancel();
    }

    /// The letter of a draft as pages and text.
    pub fn preview(&self, draft: &Draft, now: Timestamp) -> Result<Preview, Problem> {
        let letter = letter::compose(draft, &self.catalogue, china_day(now))?;
        Ok(Preview {
            pages: typesetting::pages(&letter)?,
            text: letter.to_text(),
        })
    }

    /// The letter of a draft as a file's contents.
    pub fn export(
        &self,
        draft: &Draft,
        format: Format,
        now: Timestamp,
    ) -> Result<Vec<u8>, Problem> {
        let letter = letter::compose(draft, &self.catalogue, china_day(now))?;
        self.printed(&letter, draft, format, None, now)
    }

    fn printed(
        &self,
        letter: &Letter,
        draft: &Draft,
        format: Format,
        seal: Option<&Seal>,
        now: Timestamp,
    ) -> Result<Vec<u8>, Problem> {
        match format {
            Format::Pdf => typesetting::sealed_pdf(letter, seal),
            Format::Docx => docx::docx(letter, seal),
            Format::Txt => Ok(typesetting::sealed_text(letter, seal).into_bytes()),
            Format::Eml => {
                let policy = self.catalogue.policy(&draft.policy)?;
                let to = mail::address(policy, policy.offer(&draft.right).ok());
                mail::draft(letter, seal, to, now)
            }
        }
    }

    /// Writes the letter to `path`; a file that is there is replaced in one step. Nothing is recorded.
    pub fn save(
        &self,
        draft: &Draft,
        format: Format,
        path: &Path,
        now: Timestamp,
    ) -> Result<(), Problem> {
        files::write_whole(path, &self.export(draft, format, now)?)
    }

    /// Records the letter in the history, as the first of a new request or as the next of `request`, and
    /// writes it into `folder` under a name that says what it is and is not taken yet. The letter bears the
    /// history's fingerprint. The same letter saved again, in another format say, is not recorded twice.
    /// Where the history cannot be written, the letter is saved all the same.
    pub async fn save_into(
        &self,
        draft: &Draft,
        format: Format,
        person: Option<&str>,
        request: Option<&str>,
        folder: &Path,
        now: Timestamp,
    ) -> Result<Saved, Problem> {
        let today = china_day(now);
        let letter = letter::compose(draft, &self.catalogue, today)?;
        let mut state = self.state.lock().await;
        let filed = self
            .file(&mut state.vault, &letter, draft, person, request, now)
            .await;
        let (request, seal, problem) = match filed {
            Ok((request, seal)) => (Some(request.to_string()), Some(seal), None),
            Err(problem) => (None, None, Some(problem)),
        };
        let bytes = self.printed(&letter, draft, format, seal.as_ref(), now)?;
        let language = match draft.language {
            LetterLanguage::ZhCn => "zh-CN",
            LetterLanguage::EnUs => "en-US",
            LetterLanguage::Both => "zh-CN+en-US",
        };
        let stem = format!("{today} {} {} {language}", draft.policy, draft.right);
        let path = files::write_beside(folder, &stem, format.id(), &bytes)?;
        Ok(Saved {
            path,
            request,
            problem,
        })
    }

    async fn file(
        &self,
        vault: &mut Vault,
        letter: &Letter,
        draft: &Draft,
        person: Option<&str>,
        request: Option<&str>,
        now: Timestamp,
    ) -> Result<(Uuid, Seal), Problem> {
        let today = china_day(now);
        let text = letter.to_text();
        let wanted = request.map(uuid).transpose()?;
        known(vault, now).await?;
        let made = vault.past().and_then(|past| {
            let same = |it: &&Made| it.text == text && (wanted.is_none() || it.request == wanted);
            let made = past.letters.iter().rev().find(same)?;
            Some((made.request?, made.seal()))
        });
        if let Some(made) = made {
            return Ok(made);
        }
        let policy = self.catalogue.policy(&draft.policy)?;
        let id = match wanted {
            Some(id) => id,
            None => new_id()?,
        };
        let person = person.map(uuid).transpose()?;
        let mut events = Vec::new();
        if wanted.is_none() {
            let step = Step::Drafted {
                on: today,
                policy: policy.id.clone(),
                version: policy.version,
                offer: draft.right.clone(),
                right: letter::right(policy, &draft.right)?,
                person: person.map(|it| it.to_string()),
                regime: draft.regime,
                language: draft.language,
                consents: draft.consents.clone(),
                title: letter.title().to_owned(),
            };
            request::check(&[], &step, today)?;
            events.push((Event::Request { request: id, step }, None));
        } else if !vault
            .past()
            .is_some_and(|past| past.requests.iter().any(|(known, _)| *known == id))
        {
            return Err(Problem::UnknownRequest);
        }
        let event = Event::Letter {
            letter: new_id()?,
            request: Some(id),
            person,
            draft: Box::new(draft.clone()),
            text,
        };
        events.push((event, None));
        vault.record(events, now).await?;
        let made = vault.past().and_then(|past| past.letters.last());
        Ok((id, made.map(Made::seal).ok_or(Problem::HistoryUnreadable)?))
    }

    /// Writes a recorded letter again, in any format, as it was made.
    pub async fn save_again(
        &self,
        letter: &str,
        format: Format,
        folder: &Path,
    ) -> Result<PathBuf, Problem> {
        let id = uuid(letter)?;
        let state = self.state.lock().await;
        let made = state
            .vault
            .past()
            .and_then(|past| past.letters.iter().find(|it| it.letter == id))
            .ok_or(Problem::UnknownRequest)?;
        let day = china_day(made.at);
        let letter = made.letter(&self.catalogue);
        let bytes = self.printed(&letter, &made.draft, format, Some(&made.seal()), made.at)?;
        let stem = format!("{day} {} {}", made.draft.policy, made.draft.right);
        files::write_beside(folder, &stem, format.id(), &bytes)
    }

    /// Attaches a file to a request; it is kept in the encrypted history.
    pub async fn attach(
        &self,
        request: &str,
        name: &str,
        bytes: Vec<u8>,
        now: Timestamp,
    ) -> Result<View, Problem> {
        let request = uuid(request)?;
        let refused = |reason| Problem::FileUnreadable {
            path: name.to_owned(),
            reason,
        };
        let size = bytes.len() as u64;
        if size > LARGEST_ATTACHMENT {
            return Err(refused(Reason::TooLarge));
        }
        if size == 0 {
            return Err(refused(Reason::Empty));
        }
        let mut state = self.state.lock().await;
        known(&mut state.vault, now).await?;
        let exists = state
            .vault
            .past()
            .is_some_and(|past| past.requests.iter().any(|(id, _)| *id == request));
        if !exists {
            return Err(Problem::UnknownRequest);
        }
        let event = Event::Attached {
            request,
            name: file_name(name),
            size,
            sha256: sha256(&bytes),
        };
        state.vault.record(vec![(event, Some(bytes))], now).await?;
        Ok(self.show(&state, now))
    }

    /// Writes an attached file into `folder` under a name that is not taken.
    pub async fn save_attachment(&self, seq: u64, folder: &Path) -> Result<PathBuf, Problem> {
        let state = self.state.lock().await;
        let name = state
            .vault
            .past()
            .and_then(|past| past.files.values().flatten().find(|it| it.seq == seq))
            .map(|it| it.name.clone())
            .ok_or(Problem::UnknownRequest)?;
        let ledger = state.vault.ledger().ok_or(Problem::HistoryUnreadable)?;
        let bytes = ledger.file(seq)?;
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, "bin"));
        files::write_beside(folder, stem, extension, &bytes)
    }

    /// A new recovery code. It is not in use before it was typed back ([`Action::ConfirmCode`]).
    pub async fn new_code(&self, now: Timestamp) -> Result<NewCode, Problem> {
        let mut state = self.state.lock().await;
        Ok(NewCode {
            code: state.vault.new_code(now).await?.printed(),
        })
    }

    /// Writes the sheet of a code into `folder`, to be printed.
    pub fn save_sheet(
        &self,
        code: &Secret,
        computer: &str,
        language: Language,
        folder: &Path,
        now: Timestamp,
    ) -> Result<PathBuf, Problem> {
        let day = china_day(now);
        let sheet = report::RecoverySheet {
            code: code.0.clone(),
            computer: computer.to_owned(),
            made: day,
        };
        let bytes = typesetting::print(&report::recovery_sheet(&sheet, language))?;
        files::write_beside(folder, &format!("{day} recovery"), "pdf", &bytes)
    }

    /// Writes a backup into `folder` under a name that is not taken.
    pub async fn back_up(
        &self,
        passphrase: &Secret,
        folder: &Path,
        now: Timestamp,
    ) -> Result<PathBuf, Problem> {
        std::fs::create_dir_all(folder).map_err(|error| Problem::unwritable(folder, &error))?;
        let stem = format!("{} consent-desk backup", china_day(now));
        let path = files::free_name(folder, &stem, Some("age"));
        self.back_up_to(passphrase, &path, now).await?;
        Ok(path)
    }

    /// Writes a backup to `path`; a file that is there is replaced in one step.
    pub async fn back_up_to(
        &self,
        passphrase: &Secret,
        path: &Path,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let mut state = self.state.lock().await;
        state.vault.back_up(path, &passphrase.0, now).await
    }

    /// Takes a backup in; tells how many of its events are new here.
    pub async fn bring_in(
        &self,
        backup: &[u8],
        passphrase: &Secret,
        now: Timestamp,
    ) -> Result<u64, Problem> {
        let mut state = self.state.lock().await;
        state.vault.bring_in(backup, &passphrase.0, now).await
    }

    /// Checks the history and tells what is wrong in it, if anything is.
    pub async fn check_history(&self) -> Result<Vec<Defect>, Problem> {
        self.state.lock().await.vault.check()
    }

    /// The history, the latest event first.
    pub async fn history(&self) -> Vec<Line> {
        let state = self.state.lock().await;
        let entries = state.vault.ledger().map_or(&[][..], |it| it.entries());
        entries
            .iter()
            .rev()
            .map(|entry| {
                let event = entry.event.as_ref();
                Line {
                    seq: entry.seq,
                    at: entry.at.to_string(),
                    on: china_day(entry.at),
                    code: event.map_or("erased-event", Event::code).to_owned(),
                    data: event
                        .and_then(|it| serde_json::to_value(it).ok())
                        .unwrap_or_default(),
                    head: short(entry.head),
                }
            })
            .collect()
    }

    /// Writes an export into `folder` under a name that is not taken. Gives the path of the file or folder.
    pub async fn save_export(
        &self,
        what: &Export,
        language: Language,
        folder: &Path,
        now: Timestamp,
    ) -> Result<PathBuf, Problem> {
        let mut state = self.state.lock().await;
        if *what != Export::Information {
            // What cannot be read is not exported as if nothing had happened.
            known(&mut state.vault, now).await?;
        }
        self.with_sources(&state, language, now, |from| {
            export::save(what, from, folder)
        })
    }

    /// The history as sentences, the first event first.
    pub async fn tale(&self, language: Language, now: Timestamp) -> Vec<report::HistoryEvent> {
        let state = self.state.lock().await;
        self.with_sources(&state, language, now, export::tale)
    }

    fn with_sources<T>(
        &self,
        state: &State,
        language: Language,
        now: Timestamp,
        make: impl FnOnce(&export::Sources) -> T,
    ) -> T {
        let empty = Past::default();
        let past = state.vault.past().unwrap_or(&empty);
        make(&export::Sources {
            catalogue: &self.catalogue,
            view: &self.show(state, now),
            past,
            ledger: state.vault.ledger(),
            calendar: &calendar(past),
            language,
            now,
        })
    }

    /// Why a clock of a request ends when it ends, day by day; empty while it does not run.
    pub async fn trace(
        &self,
        request: &str,
        clock: &str,
        now: Timestamp,
    ) -> Result<Vec<TraceDay>, Problem> {
        let id = uuid(request)?;
        let mut state = self.state.lock().await;
        known(&mut state.vault, now).await?;
        let past = state.vault.past().ok_or(Problem::UnknownRequest)?;
        let calendar = calendar(past);
        let (_, steps) = past
            .requests
            .iter()
            .find(|(known, _)| *known == id)
            .ok_or(Problem::UnknownRequest)?;
        let view = request::view(request, steps, &self.catalogue, &calendar, china_day(now));
        let clocks = view.map(|it| it.clocks).unwrap_or_default();
        let clock = clocks.iter().find(|it| it.id == clock);
        Ok(clock.ok_or(Problem::UnknownRequest)?.clock.trace(&calendar))
    }

    /// Working days as they ship, and as far as the history is open, as the person took them in.
    pub async fn working_days(&self) -> Calendar {
        let state = self.state.lock().await;
        calendar(state.vault.past().unwrap_or(&Past::default()))
    }

    /// The policy has these consents, and the day is not to come.
    fn told(
        &self,
        policy: &str,
        consents: &[String],
        on: Date,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let policy = self.catalogue.policy(policy)?;
        for consent in consents {
            policy.consent(consent)?;
        }
        let today = china_day(now);
        if on > today {
            return Err(Problem::DateFuture {
                date: on.to_string(),
                today: today.to_string(),
            });
        }
        Ok(())
    }

    fn show(&self, state: &State, now: Timestamp) -> View {
        let (vault, today) = (&state.vault, china_day(now));
        let empty = Past::default();
        let past = vault.past().unwrap_or(&empty);
        let anchor = vault.ledger().map(|it| it.anchor());
        let decided = |choices: &Choices| -> BTreeMap<String, Choice> {
            choices
                .iter()
                .map(|(id, choice)| (id.to_owned(), choice))
                .collect()
        };
        let policies = self.catalogue.ids().into_iter().map(|id| {
            let choices = vault.choices(&id);
            let decisions = past.decisions.get(&id);
            PolicyView {
                known: choices.is_some(),
                problem: vault.problem(&id).cloned(),
                choices: choices.map(decided).unwrap_or_default(),
                other: vault.other(&id).map(decided),
                told: decisions.map(|it| it.told.clone()).unwrap_or_default(),
                confirmed: decisions.map(|it| it.confirmed.clone()).unwrap_or_default(),
                undo: decisions.is_some_and(|it| it.latest.is_some()),
                policy: id,
            }
        });
        let calendar = calendar(past);
        let requests: Vec<Filed> = past
            .requests
            .iter()
            .rev()
            .filter_map(|(id, steps)| {
                let request =
                    request::view(&id.to_string(), steps, &self.catalogue, &calendar, today)?;
                let letters = past.letters.iter().filter(|it| it.request == Some(*id));
                Some(Filed {
                    request,
                    letters: letters
                        .map(|made| LetterView {
                            id: made.letter.to_string(),
                            on: china_day(made.at),
                            draft: made.draft.clone(),
                            text: made.text.clone(),
                        })
                        .collect(),
                    files: past.files.get(id).cloned().unwrap_or_default(),
                })
            })
            .collect();
        let views: Vec<_> = requests.iter().map(|it| it.request.clone()).collect();
        View {
            today,
            settings: state.settings,
            keyring: vault.trouble().cloned(),
            history: HistoryView {
                problem: vault.barred().cloned(),
                count: anchor.map(|it| it.count),
                head: anchor.map(|it| short(it.head)),
                recoverable: vault.recoverable(),
                copies: vault.copies(),
                backed_up: past.backed_up.map(china_day),
            },
            notices: vault.notices().to_vec(),
            policies: policies.collect(),
            people: past
                .people
                .iter()
                .map(|(id, profile)| PersonView {
                    id: id.to_string(),
                    profile: profile.clone(),
                })
                .collect(),
            agenda: request::agenda(&views, today),
            requests,
        }
    }
}

/// Reads keyring and history if that has not been done yet.
async fn known(vault: &mut Vault, now: Timestamp) -> Result<(), Problem> {
    if vault.past().is_none() {
        vault.read(Patience::Prompting, now).await;
        if let Some(problem) = vault.trouble().or(vault.barred()) {
            return Err(problem.clone());
        }
    }
    Ok(())
}

/// Working days as they ship, and as the person took them in.
fn calendar(past: &Past) -> Calendar {
    let tables = past
        .tables
        .iter()
        .filter_map(|table| crate::act::deadline::read_tables(table).ok());
    Calendar::built_in().with(tables.flatten())
}

fn uuid(text: &str) -> Result<Uuid, Problem> {
    text.parse().map_err(|_| Problem::UnknownRequest)
}

/// A name without folders, and without what could make it another file on another system.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .map(|it| {
            if it.is_control() || r#"<>:"|?*"#.contains(it) {
                '_'
            } else {
                it
            }
        })
        .take(120)
        .collect();
    match plain.trim_matches(['.', ' ']) {
        "" => "file".to_owned(),
        plain => plain.to_owned(),
    }
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
