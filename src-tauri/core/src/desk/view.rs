//! What the desk shows, as plain data, and how it is put together.

use super::action::Settings;
use super::policies::TextView;
use super::state::{Desk, State, calendar};
use crate::act::deadline::read_tables;
use crate::act::letter::Draft;
use crate::act::request;
use crate::act::request::{AgendaItem, RequestView};
use crate::base::ids::{EventId, LetterId, PersonId};
use crate::base::problem::Problem;
use crate::base::words::china_day;
use crate::decide::consent::{Choice, Choices};
use crate::know::catalogue::{Catalogue, Channel, Right};
use crate::prove::history::{Attachment, Past, Profile, Telling, short};
use crate::prove::vault::{Copy, Kept, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// What the person decided and asked for, and what stands in the way of knowing it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct View {
    /// The day it was made for.
    #[ts(type = "string")]
    pub today: Date,
    /// The settings.
    pub settings: Settings,
    /// Whether what is shown is the sample person's.
    pub sample: bool,
    /// What is wrong with the keyring as a whole; `null` when it was read.
    pub keyring: Option<Problem>,
    /// How the history stands.
    pub history: HistoryView,
    /// What was put right when keyring and history were last read.
    pub notices: Vec<Notice>,
    /// One entry a policy, in the catalogue's order.
    pub policies: Vec<PolicyView>,
    /// How often the catalogue was put together anew: whoever holds that of another edition asks for it again.
    pub edition: u32,
    /// Policies' texts that were taken in, the first first.
    pub texts: Vec<TextView>,
    /// People that letters are written for.
    pub people: Vec<PersonView>,
    /// Tables of working days that were taken in, the first first.
    pub tables: Vec<TableView>,
    /// Years whose working days are known.
    pub known_years: Vec<i16>,
    /// Requests, the latest first.
    pub requests: Vec<Filed>,
    /// What is due when, the earliest first.
    pub agenda: Vec<AgendaItem>,
    /// Letters that are not finished, the latest first.
    pub unfinished: Vec<Kept>,
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
    /// Ways to tell the provider: those that the policy names for a withdrawal, in its order, then the others.
    pub channels: Vec<Channel>,
}

/// Someone letters are written for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonView {
    /// Their id.
    pub id: PersonId,
    /// What is known of them.
    #[serde(flatten)]
    pub profile: Profile,
}

/// A table of working days that was taken in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TableView {
    /// The id of the event by which it was, by which it is taken back.
    pub id: EventId,
    /// The day it was taken in.
    #[ts(type = "string")]
    pub on: Date,
    /// Its years.
    pub years: Vec<i16>,
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
    pub id: LetterId,
    /// The day it was made.
    #[ts(type = "string")]
    pub on: Date,
    /// What it was made from, to write the next one after it.
    pub draft: Draft,
    /// Its words.
    pub text: String,
}

impl Desk {
    pub(super) fn show(&self, state: &State, now: Timestamp) -> View {
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
        let (catalogue, edition) = self.providers.catalogue();
        let policies = catalogue.ids().into_iter().map(|id| {
            let choices = vault.choices(&id);
            let decisions = past.decisions.get(&id);
            PolicyView {
                known: choices.is_some(),
                problem: vault.problem(&id).cloned(),
                choices: choices.map(decided).unwrap_or_default(),
                other: vault.other(&id).map(decided),
                told: decisions.map(|it| it.told.clone()).unwrap_or_default(),
                confirmed: decisions.map(|it| it.confirmed.clone()).unwrap_or_default(),
                channels: channels_to_tell(&catalogue, &id),
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
                let today = request::today(steps, now);
                let request = request::view(*id, steps, &catalogue, &calendar, today)?;
                let letters = past.letters.iter().filter(|it| it.request == Some(*id));
                Some(Filed {
                    request,
                    letters: letters
                        .map(|made| LetterView {
                            id: made.letter,
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
            settings: state.settings.clone(),
            sample: state.own.is_some(),
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
            edition,
            texts: past.policies.iter().map(TextView::of).collect(),
            people: past
                .people
                .iter()
                .map(|(id, profile)| PersonView {
                    id: *id,
                    profile: profile.clone(),
                })
                .collect(),
            tables: past
                .tables
                .iter()
                .map(|it| TableView {
                    id: it.event,
                    on: it.on,
                    years: read_tables(&it.table)
                        .unwrap_or_default()
                        .iter()
                        .map(|it| it.year)
                        .collect(),
                })
                .collect(),
            known_years: calendar.years().map(|it| it.year).collect(),
            agenda: request::agenda(&views),
            unfinished: vault.unfinished(),
            requests,
        }
    }
}

fn channels_to_tell(catalogue: &Catalogue, policy: &str) -> Vec<Channel> {
    let policy = catalogue.policy(policy).ok();
    let offers = policy.into_iter().flat_map(|it| &it.rights);
    request::channels(
        offers
            .into_iter()
            .find(|it| it.right == Right::WithdrawConsent),
    )
}
