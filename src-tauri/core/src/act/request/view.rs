//! A request as it is shown.

use super::check::check;
use super::follow::{course, follow_ups};
use super::next::{NextStep, Recordable, next_steps, recordable};
use super::replay::Replayed;
use super::status::{ClockStanding, ClockView, RequestStatus, judge, status};
use super::step::{ComplaintTo, Recorded, Step};
use super::words;
use crate::act::deadline::{Calendar, ClockKind, clocks, day_at_law};
use crate::act::letter::{FollowUp, Happened, LetterLanguage, Refusal};
use crate::base::ids::RequestId;
use crate::base::words::{Language, Words};
use crate::know::catalogue::{Catalogue, Channel, Offer, Policy, Regime, Right};
use crate::know::law::Authority;
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
    /// What happened, in words.
    pub what: Words,
    /// What belongs to it: channel, reasons, dates, the person's own words, what was corrected; may be empty.
    pub detail: Words,
    /// Whether it can be taken back as recorded by mistake.
    pub undoable: bool,
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
    pub id: RequestId,
    /// What the person calls it.
    pub title: String,
    /// The same for the screen: the letter's own title, and in the language that it is not written in what such
    /// a letter is called there.
    pub named: Words,
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
    /// The day in the place whose law counts, for which the rest was made.
    #[ts(type = "string")]
    pub today: Date,
    /// Where it stands.
    pub status: RequestStatus,
    /// Since when.
    #[ts(type = "string")]
    pub since: Date,
    /// When it was first sent.
    #[ts(type = "string | null")]
    pub sent: Option<Date>,
    /// Where it stands and since when, in words; with the reasons of a refusal, while that is where it stands.
    pub stands: Words,
    /// What the catalogue no longer holds, in words, if anything.
    pub facts_words: Option<Words>,
    /// The reasons of a refusal, while that is where it stands.
    pub refusals: Vec<Refusal>,
    /// How many changes led to this state, of the request and of the tables by which its dates are counted: what
    /// a later file of its dates counts higher than an earlier one.
    pub revision: u32,
    /// Its events, corrections folded into what they correct.
    pub events: Vec<EventView>,
    /// Its clocks.
    pub clocks: Vec<ClockView>,
    /// The id of the clock that is overdue, the weightiest first: the promise, the law, the yardstick, the
    /// standard.
    pub overdue: Option<String>,
    /// The same in words: which clock, and by how much.
    pub overdue_words: Option<Words>,
    /// What can be done now.
    pub next: Vec<NextStep>,
    /// What can be recorded now.
    pub recordable: Vec<Recordable>,
    /// Ways to send it: those that the policy names, in its order, then the others.
    pub channels: Vec<Channel>,
    /// Reasons that an answer can give for doing less than all.
    pub reasons: Vec<Refusal>,
    /// Bodies that take no complaint yet: they want the provider to have been asked first.
    pub not_yet: Vec<Authority>,
    /// What happened so far, as the next letter tells it.
    pub course: Vec<Happened>,
    /// What each letter that can follow takes from what happened.
    pub follow_ups: Vec<FollowUp>,
}

impl RequestView {
    /// Where it stands and since when, as a line.
    pub fn status_line(&self, language: Language) -> String {
        self.stands.get(language).to_owned()
    }

    /// Its events as lines, for a terminal: date, event, what belongs to it.
    pub fn timeline(&self, language: Language) -> Vec<String> {
        self.events.iter().map(|it| it.line(language)).collect()
    }

    /// What the catalogue no longer holds, if anything.
    pub fn facts_line(&self, language: Language) -> Option<String> {
        Some(self.facts_words.as_ref()?.get(language).to_owned())
    }
}

impl EventView {
    /// The event as a line.
    pub fn line(&self, language: Language) -> String {
        let date = words::day(language, self.on);
        let (event, details) = (self.what.get(language), self.detail.get(language));
        let message = if details.is_empty() {
            "request-event"
        } else {
            "request-event-details"
        };
        let arguments = [
            ("date", date.as_str()),
            ("event", event),
            ("details", details),
        ];
        words::say(language, message, &arguments)
    }
}

/// What the catalogue no longer holds.
fn facts_words(facts: Facts) -> Option<Words> {
    let message = format!("request-facts-{}", words::id(&facts));
    (facts != Facts::Present).then(|| Words::each(|language| words::say(language, &message, &[])))
}

/// The day in the place whose law a request rests on; China's where it has no letter.
pub fn today(recorded: &[Recorded], now: Timestamp) -> Date {
    day_at_law(regime(recorded), now)
}

/// Whose law a request rests on; China's where it has no letter.
pub(super) fn regime(recorded: &[Recorded]) -> Regime {
    let drafted = recorded.iter().find_map(|it| match it.step {
        Step::Drafted { regime, .. } => Some(regime),
        _ => None,
    });
    drafted.unwrap_or(Regime::Pipl)
}

/// A request from its events; `None` where the list does not begin with a letter. `today` is the civil date
/// in the place whose law counts.
pub fn view(
    id: RequestId,
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
    let promised = held.and_then(|held| held.promised(offered, right));
    let clocks: Vec<ClockView> = clocks(right, promised, regime, &replayed.milestones(), calendar)
        .into_iter()
        .map(|clock| judge(clock, &replayed, calendar, today))
        .collect();
    let (status, since) = status(&replayed)?;
    let closed = status == RequestStatus::Closed;
    let late = [
        ClockKind::Promise,
        ClockKind::Law,
        ClockKind::Yardstick,
        ClockKind::Standard,
    ]
    .into_iter()
    .flat_map(|kind| clocks.iter().filter(move |it| it.clock.kind == kind))
    .find(|it| it.standing == ClockStanding::Overdue && !closed);
    let next = next_steps(&replayed, status, since, &clocks, regime, today);
    let refusals = match (status, replayed.answer()) {
        (
            RequestStatus::Refused
            | RequestStatus::AnsweredInPart
            | RequestStatus::AnsweredWithNothing,
            Some(answer),
        ) => answer.reasons.to_vec(),
        _ => Vec::new(),
    };
    Some(RequestView {
        id,
        named: Words::each(|of| words::named(&title, language, right, of)),
        title,
        policy,
        version,
        facts,
        facts_words: facts_words(facts),
        offer,
        right,
        regime,
        person,
        language,
        consents,
        today,
        status,
        since,
        sent: replayed.first_sent(),
        stands: words::stands(&status, since, &refusals),
        refusals,
        revision: u32::try_from(recorded.len())
            .unwrap_or(u32::MAX)
            .saturating_add(calendar.revision()),
        events: events(&replayed, recorded, today),
        overdue: late.map(|it| it.id.clone()),
        overdue_words: late.map(ClockView::named),
        recordable: recordable(recorded, &next, today),
        next,
        channels: channels(offered),
        reasons: Refusal::ALL.to_vec(),
        not_yet: not_yet(&replayed),
        course: course(&replayed),
        follow_ups: follow_ups(&replayed, &clocks, regime, today),
        clocks,
    })
}

/// The bodies whose own rules want something to have happened first: 12300 takes up what the operator was
/// complained to about, TrustArc what the provider answered and did not settle.
fn not_yet(replayed: &Replayed) -> Vec<Authority> {
    let complained = replayed.complained(ComplaintTo::Provider).is_some();
    let answered = replayed.answer().is_some();
    [
        (Authority::Telecom, complained),
        (Authority::Trustarc, answered),
    ]
    .into_iter()
    .filter(|(_, ripe)| !ripe)
    .map(|(authority, _)| authority)
    .collect()
}

/// Every way, the commonest first.
const CHANNELS: [Channel; 11] = [
    Channel::Email,
    Channel::Ticket,
    Channel::Web,
    Channel::Post,
    Channel::Phone,
    Channel::SelfService,
    Channel::OnlineService,
    Channel::SiteMessage,
    Channel::CustomerService,
    Channel::Unsubscribe,
    Channel::Browser,
];

/// Ways to reach a provider: those that a policy names for an offer, in its order, then all the others.
pub fn channels(offer: Option<&Offer>) -> Vec<Channel> {
    let named = offer.into_iter().flat_map(|it| &it.channels);
    let mut channels: Vec<Channel> = Vec::new();
    for channel in named.map(|it| it.channel).chain(CHANNELS) {
        if !channels.contains(&channel) {
            channels.push(channel);
        }
    }
    channels
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

fn events(replayed: &Replayed, recorded: &[Recorded], today: Date) -> Vec<EventView> {
    let mut sent_before = false;
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
        let again =
            matches!(event.step, Step::Sent { .. }) && std::mem::replace(&mut sent_before, true);
        let before: Vec<Date> = corrections.iter().map(|it| it.from).collect();
        let (what, detail) = words::event(&event.step, again, &before);
        Some(EventView {
            seq: event.seq,
            at: event.at,
            on: (*on)?,
            event: event.step.clone(),
            corrections,
            what,
            detail,
            undoable: check(recorded, &Step::Undone { of: event.seq }, today).is_ok(),
        })
    });
    shown.collect()
}
