//! The façade: everything a window or a terminal needs goes through here.

mod action;
mod clock;
mod export;
mod filing;
mod keeping;
pub mod sample;
pub mod schema;
mod settings;
mod view;

pub use action::{Action, Secret, Settings, Theme};
pub use export::Export;
pub use filing::{Format, LARGEST_ATTACHMENT, Missing, Preview, Saved};
pub use keeping::NewCode;
pub use view::{Filed, HistoryView, LetterView, Line, PersonView, PolicyView, TableView, View};

use crate::act::deadline::{
    Calendar, ClockWords, TraceDay, TraceView, YearTable, prospect, read_tables,
};
use crate::act::letter;
use crate::act::request;
use crate::base::files;
use crate::base::ids::new_id;
use crate::base::problem::{Defect, Problem};
use crate::base::words::{Words, china_day};
use crate::know::catalogue::{Catalogue, Regime};
use crate::prove::history::{Event, Past, short};
use crate::prove::narration::{Narrator, concern};
use crate::prove::vault::{Keyring, Patience, Vault, Version};
use jiff::Timestamp;
use jiff::civil::Date;
use settings::{KEPT, Kept, read_kept};
use std::path::{Path, PathBuf};
use tokio::sync::Mutex;
use uuid::Uuid;

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
    /// The person said that the computer's clock is right.
    clock_trusted: bool,
    /// What is one's own, while the sample person's stands in its place.
    own: Option<Vault>,
}

impl State {
    /// Puts what is one's own back in its place; nothing of the sample person stays.
    fn end_sample(&mut self) {
        if let Some(own) = self.own.take() {
            let folder = std::mem::replace(&mut self.vault, own).into_folder();
            let _ = std::fs::remove_dir_all(folder);
        }
    }
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
            state: Mutex::new(State {
                settings,
                vault,
                clock_trusted: false,
                own: None,
            }),
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
        if action.records() {
            clock::check(&state, now)?;
        }
        state.clock_trusted |= matches!(action, Action::TrustClock);
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
                request::check(steps, &step, request::today(steps, now))?;
                vault
                    .record(vec![(Event::Request { request, step }, None)], now)
                    .await?;
            }
            Action::TakeTable { table, anyway } => {
                // A table that breaks a rule is refused before it is recorded; one that contradicts what is in
                // use is asked about.
                let tables = read_tables(&table)?;
                if !anyway {
                    let past = vault.past().map(calendar).unwrap_or_default();
                    differs(&past, &tables)?;
                }
                vault
                    .record(vec![(Event::WorkingDays { table }, None)], now)
                    .await?;
            }
            Action::TakeTableBack { table } => {
                let table = uuid(&table)?;
                let known = |past: &Past| past.tables.iter().any(|it| it.event == table);
                if !vault.past().is_some_and(known) {
                    return Err(Problem::NothingRecorded);
                }
                vault
                    .record(vec![(Event::TableTakenBack { table }, None)], now)
                    .await?;
            }
            Action::TrustClock => {}
            Action::ConfirmCode { code } => vault.confirm_code(&code.0, now).await?,
            Action::Recover { code } => vault.recover(&code.0, now).await?,
            Action::SetHistoryAside => vault.set_history_aside(now).await?,
            Action::GoOn => vault.go_on(now).await?,
            Action::ReturnTo { copy } => vault.return_to(&copy, now).await?,
            Action::Erase { what, id, seq } => {
                let id = id.as_deref().map(uuid).transpose()?;
                vault.erase(what, id, seq, now).await?;
            }
            Action::Sample { on: true } => {
                if state.own.is_none() {
                    let folder = sample::folder()?;
                    let sample = Vault::new(Keyring::in_memory()?, &folder, self.catalogue.ids());
                    state.own = Some(std::mem::replace(&mut state.vault, sample));
                    drop(state);
                    let filled = sample::filled(self, folder.join("letters"), now).await;
                    state = self.state.lock().await;
                    if filled.is_err() {
                        state.end_sample();
                    }
                    filled?;
                }
            }
            Action::Sample { on: false } => state.end_sample(),
            Action::Set { settings } => {
                files::private_folder(&self.folder)?;
                let kept = serde_json::to_vec_pretty(&Kept {
                    settings: settings.clone(),
                })
                .unwrap_or_default();
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

    /// Checks the history and tells what is wrong in it, if anything is.
    pub async fn check_history(&self) -> Result<Vec<Defect>, Problem> {
        self.state.lock().await.vault.check()
    }

    /// The history, the latest event first.
    pub async fn history(&self) -> Vec<Line> {
        let state = self.state.lock().await;
        let entries = state.vault.ledger().map_or(&[][..], |it| it.entries());
        let empty = Past::default();
        let past = state.vault.past().unwrap_or(&empty);
        let narrator = |language| Narrator {
            catalogue: &self.catalogue,
            past,
            entries,
            language,
        };
        let there = |id: &Uuid| past.requests.iter().any(|(known, _)| known == id);
        entries
            .iter()
            .rev()
            .map(|entry| {
                let event = entry.event.as_ref();
                let request = event.and_then(Event::request).filter(there);
                Line {
                    says: Words::each(|language| narrator(language).sentence(entry)),
                    concern: concern(event),
                    request: request.map(|it| it.to_string()),
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

    /// Why a clock of a request ends when it ends, day by day; empty while it does not run.
    pub async fn trace(
        &self,
        request: &str,
        clock: &str,
        now: Timestamp,
    ) -> Result<Vec<TraceView>, Problem> {
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
        let today = request::today(steps, now);
        let view = request::view(request, steps, &self.catalogue, &calendar, today);
        let clocks = view.map(|it| it.clocks).unwrap_or_default();
        let clock = clocks.iter().find(|it| it.id == clock);
        let days = clock.ok_or(Problem::UnknownRequest)?.clock.trace(&calendar);
        Ok(days.iter().map(TraceDay::view).collect())
    }

    /// The clocks that will run on a request once it is sent, in words.
    pub fn prospect(
        &self,
        policy: &str,
        offer: &str,
        regime: Regime,
    ) -> Result<Vec<ClockWords>, Problem> {
        let policy = self.catalogue.policy(policy)?;
        let right = letter::right(policy, offer)?;
        let promised = policy.promised(policy.offer(offer).ok(), right);
        Ok(prospect(right, promised, regime))
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
                place: Regime::Pipl.id().to_owned(),
            });
        }
        Ok(())
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
        .filter_map(|it| read_tables(&it.table).ok());
    Calendar::built_in()
        .with(tables.flatten())
        .revised(past.table_changes)
}

fn uuid(text: &str) -> Result<Uuid, Problem> {
    text.parse().ok().ok_or(Problem::UnknownRequest)
}

/// The first table that contradicts the calendar in use, day by day; nothing where none does.
fn differs(calendar: &Calendar, tables: &[YearTable]) -> Result<(), Problem> {
    let (mut worked, mut off) = (Vec::new(), Vec::new());
    for table in tables {
        let (more, fewer) = calendar.differences(table);
        worked.extend(more);
        off.extend(fewer);
    }
    let count = worked.len() + off.len();
    if count == 0 {
        return Ok(());
    }
    let list = |days: Vec<Date>| match days.is_empty() {
        true => vec!["–".to_owned()],
        false => days.iter().map(Date::to_string).collect(),
    };
    Err(Problem::TableDiffers {
        worked: list(worked),
        off: list(off),
        count,
    })
}
