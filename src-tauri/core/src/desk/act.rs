//! What a person does, carried out.

use super::action::Action;
use super::settings::{KEPT, Kept};
use super::state::{Desk, calendar, known};
use super::view::View;
use super::{clock, sample};
use crate::act::deadline::{Calendar, YearTable, read_tables};
use crate::act::letter::typed;
use crate::act::request;
use crate::base::files;
use crate::base::ids::PersonId;
use crate::base::problem::{HistoryItem, Problem};
use crate::base::words::china_day;
use crate::know::catalogue::Regime;
use crate::prove::history::{Event, Past};
use crate::prove::vault::{Keyring, Patience, Vault, Version};
use jiff::Timestamp;
use jiff::civil::Date;

impl Desk {
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
                let catalogue = self.catalogue();
                let known = catalogue.policy(&policy)?;
                known.consent(&consent)?;
                vault
                    .decide(&policy, known.version, &consent, decision, now)
                    .await?;
            }
            Action::Undo { policy } => {
                self.catalogue().policy(&policy)?;
                vault.undo(&policy, now).await?;
            }
            Action::Settle { policy, other } => {
                self.catalogue().policy(&policy)?;
                let version = if other { Version::Other } else { Version::Here };
                vault.settle(&policy, version, now).await?;
            }
            Action::Mend { policy, anew } => {
                self.catalogue().policy(&policy)?;
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
            Action::TakeTellingBack { policy } => {
                known(vault, now).await?;
                let decisions = vault.past().and_then(|it| it.decisions.get(&policy));
                if let Some((telling, _, _)) = decisions.and_then(|it| it.tellings.last()) {
                    let telling = *telling;
                    let event = Event::TellingTakenBack { policy, telling };
                    vault.record(vec![(event, None)], now).await?;
                }
            }
            Action::SavePerson {
                person,
                mut profile,
            } => {
                // As a letter takes it: who is told now need not be told at each letter.
                profile.name = typed("name", &profile.name)?;
                profile.contact = typed("contact", &profile.contact)?;
                for account in profile.accounts.values_mut() {
                    *account = typed("account", account)?;
                }
                let person = match person {
                    Some(id) => id,
                    None => PersonId::new()?,
                };
                let event = Event::Person { person, profile };
                vault.record(vec![(event, None)], now).await?;
            }
            Action::Step { request, step } => {
                known(vault, now).await?;
                let steps = vault.past().and_then(|it| it.steps(request));
                let steps = steps.ok_or(Problem::NotInHistory {
                    what: HistoryItem::Request,
                })?;
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
                let known = |past: &Past| past.tables.iter().any(|it| it.event == table);
                if !vault.past().is_some_and(known) {
                    return Err(Problem::NotInHistory {
                        what: HistoryItem::Table,
                    });
                }
                vault
                    .record(vec![(Event::TableTakenBack { table }, None)], now)
                    .await?;
            }
            Action::Judge { text, judgements } => {
                self.judge(vault, &text, judgements, now).await?;
            }
            Action::Adopt { text } => self.adopt(vault, &text, now).await?,
            Action::PutAway { text } => self.put_away(vault, &text, now).await?,
            Action::TrustClock => {}
            Action::ConfirmCode { code } => vault.confirm_code(&code.0, now).await?,
            Action::Recover { code } => vault.recover(&code.0, now).await?,
            Action::SetHistoryAside => vault.set_history_aside(now).await?,
            Action::GoOn => vault.go_on(now).await?,
            Action::ReturnTo { copy } => vault.return_to(&copy, now).await?,
            Action::Erase(what) => {
                vault.erase(what, now).await?;
            }
            Action::Sample { on: true } => {
                if state.own.is_none() {
                    let folder = sample::folder(&self.folder)?;
                    let sample = Vault::new(Keyring::in_memory()?, &folder, self.providers.ids());
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
        self.follow(&mut state);
        Ok(self.show(&state, now))
    }

    /// The policy has these consents, and the day is not to come.
    fn told(
        &self,
        policy: &str,
        consents: &[String],
        on: Date,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let catalogue = self.catalogue();
        let policy = catalogue.policy(policy)?;
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
