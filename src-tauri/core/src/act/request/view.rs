//! A request as it is shown.

use super::next::{NextStep, next_steps};
use super::replay::Replayed;
use super::status::{ClockStanding, ClockView, RequestStatus, judge, status};
use super::step::{Recorded, Step};
use crate::act::deadline::{Calendar, ClockKind, clocks};
use crate::act::letter::{LetterLanguage, Refusal};
use crate::know::catalogue::{Catalogue, Offer, Policy, Regime, Right};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// A date that was corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Correction {
    /// What stood there before.
    #[ts(type = "string")]
    pub from: Date,
    /// What stands there now.
    #[ts(type = "string")]
    pub to: Date,
    /// When that was recorded.
    #[ts(type = "string")]
    pub at: Timestamp,
}

/// An event as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EventView {
    /// Its number in the history.
    #[ts(type = "number")]
    pub seq: u64,
    /// When it was recorded.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// The date that counts, corrections included.
    #[ts(type = "string")]
    pub on: Date,
    /// What happened, as it was recorded.
    pub event: Step,
    /// What its date was before.
    pub corrections: Vec<Correction>,
}

/// Whether the catalogue still holds what the request was written under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Facts {
    /// The same version.
    Present,
    /// Another version of the policy: what it promises may have changed.
    OtherVersion,
    /// The policy no longer offers this.
    OfferGone,
    /// The policy is not in the catalogue.
    PolicyGone,
}

/// A request as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RequestView {
    /// Its id.
    pub id: String,
    /// What the person calls it.
    pub title: String,
    /// The policy's id.
    pub policy: String,
    /// The version it was written under.
    #[ts(type = "string")]
    pub version: Date,
    /// Whether the catalogue still holds it.
    pub facts: Facts,
    /// The offer's id.
    pub offer: String,
    /// The right.
    pub right: Right,
    /// Whose law it rests on.
    pub regime: Regime,
    /// The person it is made for, where it is not oneself.
    pub person: Option<String>,
    /// The letter's language.
    pub language: LetterLanguage,
    /// The consents it withdraws.
    pub consents: Vec<String>,
    /// Where it stands.
    pub status: RequestStatus,
    /// Since when.
    #[ts(type = "string")]
    pub since: Date,
    /// When it was first sent.
    #[ts(type = "string | null")]
    pub sent: Option<Date>,
    /// The reason of a refusal, while that is where it stands.
    pub refusal: Option<Refusal>,
    /// Its events, corrections folded into what they correct.
    pub events: Vec<EventView>,
    /// Its clocks.
    pub clocks: Vec<ClockView>,
    /// The id of the clock that is overdue, the weightiest first: the promise, the law, the yardstick, the
    /// standard.
    pub overdue: Option<String>,
    /// What can be done now.
    pub next: Vec<NextStep>,
}

/// A request from its events; `None` where the list does not begin with a letter. `today` is the civil date
/// in Asia/Shanghai.
pub fn view(
    id: &str,
    recorded: &[Recorded],
    catalogue: &Catalogue,
    calendar: &Calendar,
    today: Date,
) -> Option<RequestView> {
    let replayed = Replayed::new(recorded);
    let drafted = recorded.iter().find_map(|event| match &event.step {
        drafted @ Step::Drafted { .. } => Some(drafted.clone()),
        _ => None,
    })?;
    let Step::Drafted {
        policy,
        version,
        offer,
        right,
        person,
        regime,
        language,
        consents,
        title,
        ..
    } = drafted
    else {
        return None;
    };
    let held = held(catalogue, &policy, version);
    let offered = held.and_then(|held| offered(held, &offer, right));
    let facts = match (held, offered) {
        (None, _) => Facts::PolicyGone,
        (_, None) => Facts::OfferGone,
        (Some(held), _) if held.version != version => Facts::OtherVersion,
        _ => Facts::Present,
    };
    let clocks: Vec<ClockView> = clocks(right, offered, regime, &replayed.milestones(), calendar)
        .into_iter()
        .map(|clock| judge(clock, &replayed, calendar, today))
        .collect();
    let (status, since) = status(&replayed)?;
    let closed = status == RequestStatus::Closed;
    let overdue = [
        ClockKind::Promise,
        ClockKind::Law,
        ClockKind::Yardstick,
        ClockKind::Standard,
    ]
    .into_iter()
    .flat_map(|kind| clocks.iter().filter(move |it| it.clock.kind == kind))
    .find(|it| it.standing == ClockStanding::Overdue && !closed)
    .map(|it| it.id.clone());
    let next = next_steps(&replayed, status, since, &clocks, today);
    Some(RequestView {
        id: id.to_owned(),
        title,
        policy,
        version,
        facts,
        offer,
        right,
        regime,
        person,
        language,
        consents,
        status,
        since,
        sent: replayed.sent(),
        refusal: match status {
            RequestStatus::Refused | RequestStatus::AnsweredInPart => {
                replayed.answer().and_then(|it| it.1)
            }
            _ => None,
        },
        events: events(&replayed),
        clocks,
        overdue,
        next,
    })
}

/// The version a request was written under, or else the newest.
pub(crate) fn held<'a>(
    catalogue: &'a Catalogue,
    policy: &str,
    version: Date,
) -> Option<&'a Policy> {
    let same = catalogue
        .policies
        .iter()
        .find(|it| it.id == policy && it.version == version);
    same.or_else(|| catalogue.policy(policy).ok())
}

pub(crate) fn offered<'a>(policy: &'a Policy, offer: &str, right: Right) -> Option<&'a Offer> {
    policy.offer(offer).ok().filter(|it| it.right == right)
}

fn events(replayed: &Replayed) -> Vec<EventView> {
    let shown = replayed.events.iter().filter_map(|(event, on)| {
        let mut last = event.step.on()?;
        let mut corrections = Vec::new();
        for (other, _) in &replayed.events {
            if let Step::Corrected { of, to } = other.step
                && of == event.seq
            {
                corrections.push(Correction {
                    from: last,
                    to,
                    at: other.at,
                });
                last = to;
            }
        }
        Some(EventView {
            seq: event.seq,
            at: event.at,
            on: (*on)?,
            event: event.step.clone(),
            corrections,
        })
    });
    shown.collect()
}
