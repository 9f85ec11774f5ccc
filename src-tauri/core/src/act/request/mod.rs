//! The life of a request: a list of events. Status, clocks and next steps are computed from it, never stored.

use crate::act::deadline::{
    Announced, Calendar, Clock, ClockAbout, ClockKind, ClockState, Figure, Milestones, clocks,
};
use crate::act::letter::{LetterLanguage, Refusal};
use crate::base::problem::Problem;
use crate::base::words::{Language, Texts};
use crate::know::catalogue::{Catalogue, Channel, Meaning, Offer, Policy, Regime, Right};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// All that was asked was done.
    Full,
    /// Some of it was done.
    Part,
    /// Nothing was done.
    Refused,
}

/// Who receives a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ComplaintTo {
    /// The provider itself.
    Provider,
    /// An authority or another outside body, named in the event.
    Authority,
}

/// Why a request is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Closing {
    /// What was asked was done.
    Fulfilled,
    /// The person takes it back.
    TakenBack,
    /// The person pursues it no further.
    GivenUp,
    /// It goes on elsewhere: before an authority or a court.
    Elsewhere,
}

/// One event of a request. `on` is the civil date in Asia/Shanghai on which it happened, which is not
/// the moment at which it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// A letter was written. Always the first event.
    Drafted {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// The policy's id.
        policy: String,
        /// The version of the policy it was written under.
        #[ts(type = "string")]
        version: Date,
        /// The offer's id in that policy.
        offer: String,
        /// The right, so that the request stays readable when the policy is gone.
        right: Right,
        /// The person it is made for, where it is not oneself.
        person: Option<String>,
        /// Whose law it rests on.
        regime: Regime,
        /// The letter's language.
        language: LetterLanguage,
        /// The consents it withdraws.
        consents: Vec<String>,
        /// What the person calls it.
        title: String,
    },
    /// It was sent; more than once where several channels were used.
    Sent {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// By which channel.
        channel: Channel,
        /// Ticket, receipt or tracking number; may be empty.
        #[serde(default)]
        reference: String,
    },
    /// The provider confirmed that it has it.
    Acknowledged {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// The provider's number; may be empty.
        #[serde(default)]
        reference: String,
    },
    /// The provider asked for proof of identity.
    IdentityAsked {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// What it asked for.
        #[serde(default)]
        what: String,
    },
    /// Identity is verified, as far as the person can tell.
    IdentityVerified {
        /// When.
        #[ts(type = "string")]
        on: Date,
    },
    /// The provider announced an extension: until a date, or by so much.
    Extended {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// Until when.
        #[ts(type = "string | null")]
        until: Option<Date>,
        /// By how much.
        by: Option<Figure>,
        /// The reason it gave.
        reason: String,
    },
    /// The provider answered.
    Answered {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// How.
        outcome: Outcome,
        /// The reason it gave for doing less than all.
        reason: Option<Refusal>,
        /// A note; needed for another reason.
        #[serde(default)]
        note: String,
    },
    /// A reminder was sent.
    Reminded {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// The new date it names.
        #[ts(type = "string | null")]
        until: Option<Date>,
    },
    /// A complaint was sent.
    Complained {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// To whom.
        to: ComplaintTo,
        /// Which authority; may be empty for the provider.
        #[serde(default)]
        name: String,
        /// Its number; may be empty.
        #[serde(default)]
        reference: String,
    },
    /// Something worth keeping.
    Note {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// What.
        text: String,
    },
    /// The date of an earlier event was wrong. The old date stays visible.
    Corrected {
        /// The number of that event.
        #[ts(type = "number")]
        of: u64,
        /// The right date.
        #[ts(type = "string")]
        to: Date,
    },
    /// The request is closed.
    Closed {
        /// When.
        #[ts(type = "string")]
        on: Date,
        /// Why.
        why: Closing,
    },
    /// A closed request goes on.
    Reopened {
        /// When.
        #[ts(type = "string")]
        on: Date,
    },
}

impl Step {
    /// The date it bears; a correction bears none of its own.
    pub fn on(&self) -> Option<Date> {
        match self {
            Self::Drafted { on, .. }
            | Self::Sent { on, .. }
            | Self::Acknowledged { on, .. }
            | Self::IdentityAsked { on, .. }
            | Self::IdentityVerified { on }
            | Self::Extended { on, .. }
            | Self::Answered { on, .. }
            | Self::Reminded { on, .. }
            | Self::Complained { on, .. }
            | Self::Note { on, .. }
            | Self::Closed { on, .. }
            | Self::Reopened { on } => Some(*on),
            Self::Corrected { .. } => None,
        }
    }

    /// Its id.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Drafted { .. } => "drafted",
            Self::Sent { .. } => "sent",
            Self::Acknowledged { .. } => "acknowledged",
            Self::IdentityAsked { .. } => "identity-asked",
            Self::IdentityVerified { .. } => "identity-verified",
            Self::Extended { .. } => "extended",
            Self::Answered { .. } => "answered",
            Self::Reminded { .. } => "reminded",
            Self::Complained { .. } => "complained",
            Self::Note { .. } => "note",
            Self::Corrected { .. } => "corrected",
            Self::Closed { .. } => "closed",
            Self::Reopened { .. } => "reopened",
        }
    }

    fn texts(&self) -> impl Iterator<Item = &String> {
        let texts: [Option<&String>; 2] = match self {
            Self::Drafted { title, .. } => [Some(title), None],
            Self::Sent { reference, .. } | Self::Acknowledged { reference, .. } => {
                [Some(reference), None]
            }
            Self::IdentityAsked { what, .. } => [Some(what), None],
            Self::Extended { reason, .. } => [Some(reason), None],
            Self::Answered { note, .. } => [Some(note), None],
            Self::Complained {
                name, reference, ..
            } => [Some(name), Some(reference)],
            Self::Note { text, .. } => [Some(text), None],
            _ => [None, None],
        };
        texts.into_iter().flatten()
    }
}

/// An event as the history keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Its number in the history, ascending.
    pub seq: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// What happened.
    pub step: Step,
}

/// The longest text of an event, in characters.
const LONGEST_TEXT: usize = 2_000;

/// The events with their dates as corrected.
struct Replayed<'a> {
    events: Vec<(&'a Recorded, Option<Date>)>,
}

impl<'a> Replayed<'a> {
    fn new(recorded: &'a [Recorded]) -> Self {
        let mut corrected = BTreeMap::new();
        for event in recorded {
            if let Step::Corrected { of, to } = event.step {
                corrected.insert(of, to);
            }
        }
        let date = |event: &Recorded| {
            let own = event.step.on()?;
            Some(corrected.get(&event.seq).copied().unwrap_or(own))
        };
        Self {
            events: recorded.iter().map(|it| (it, date(it))).collect(),
        }
    }

    /// The steps with their dates, in the order in which they were recorded.
    fn steps(&self) -> impl DoubleEndedIterator<Item = (&'a Step, Date)> {
        self.events
            .iter()
            .filter_map(|(event, date)| Some((&event.step, (*date)?)))
    }

    fn first(&self, wanted: impl Fn(&Step) -> bool) -> Option<Date> {
        self.steps().find(|(step, _)| wanted(step)).map(|it| it.1)
    }

    fn last(&self, wanted: impl Fn(&Step) -> bool) -> Option<Date> {
        self.steps()
            .rev()
            .find(|(step, _)| wanted(step))
            .map(|it| it.1)
    }

    /// When it was first sent.
    fn sent(&self) -> Option<Date> {
        let sent = self
            .steps()
            .filter(|(step, _)| matches!(step, Step::Sent { .. }));
        sent.map(|it| it.1).min()
    }

    fn closed(&self) -> Option<(Closing, Date)> {
        self.steps().rev().find_map(|(step, date)| match step {
            Step::Reopened { .. } => Some(None),
            Step::Closed { why, .. } => Some(Some((*why, date))),
            _ => None,
        })?
    }

    /// The last answer, unless the request was reopened after it.
    fn answer(&self) -> Option<(Outcome, Option<Refusal>, Date)> {
        self.steps().rev().find_map(|(step, date)| match step {
            Step::Reopened { .. } => Some(None),
            Step::Answered {
                outcome, reason, ..
            } => Some(Some((*outcome, *reason, date))),
            _ => None,
        })?
    }

    /// Identity was asked for and not verified since.
    fn identity_open(&self) -> Option<Date> {
        self.steps().rev().find_map(|(step, date)| match step {
            Step::IdentityVerified { .. } => Some(None),
            Step::IdentityAsked { .. } => Some(Some(date)),
            _ => None,
        })?
    }

    fn milestones(&self) -> Milestones {
        let extensions = self.steps().filter_map(|(step, on)| match step {
            Step::Extended { until, by, .. } => Some(Announced {
                on,
                until: *until,
                by: *by,
            }),
            _ => None,
        });
        Milestones {
            sent: self.sent(),
            received: self.first(|step| matches!(step, Step::Acknowledged { .. })),
            verified: self.first(|step| matches!(step, Step::IdentityVerified { .. })),
            complained: self.complained(ComplaintTo::Provider),
            extensions: extensions.collect(),
        }
    }

    fn complained(&self, whom: ComplaintTo) -> Option<Date> {
        self.last(|step| matches!(step, Step::Complained { to, .. } if *to == whom))
    }
}

/// Whether a step can follow what is recorded. `today` is the civil date in Asia/Shanghai. Nothing is
/// changed; the first rule that is broken is named.
pub fn check(recorded: &[Recorded], step: &Step, today: Date) -> Result<(), Problem> {
    let refuse = |rule: &str| {
        Err(Problem::StepRefused {
            rule: rule.to_owned(),
        })
    };
    let before = Replayed::new(recorded);
    let began = before.first(|step| matches!(step, Step::Drafted { .. }));
    let sent = before.sent();
    for text in step.texts() {
        if text.chars().count() > LONGEST_TEXT {
            return Err(Problem::FieldTooLong {
                field: "details".to_owned(),
                limit: LONGEST_TEXT,
            });
        }
    }

    match (step, began) {
        (Step::Drafted { .. }, Some(_)) => return refuse("drafted-already"),
        (Step::Drafted { .. }, None) => {}
        (_, None) => return refuse("no-letter"),
        _ => {}
    }
    let after_sending = !matches!(
        step,
        Step::Drafted { .. }
            | Step::Sent { .. }
            | Step::Note { .. }
            | Step::Corrected { .. }
            | Step::Closed { .. }
            | Step::Reopened { .. }
    );
    if after_sending && sent.is_none() {
        return refuse("not-sent");
    }
    let closed = before.closed();
    match step {
        Step::Reopened { .. } if closed.is_none() => return refuse("not-closed"),
        Step::Reopened { .. } | Step::Note { .. } | Step::Corrected { .. } => {}
        _ if closed.is_some() => return refuse("closed"),
        _ => {}
    }

    let answer = before.answer();
    match step {
        Step::Answered {
            outcome,
            reason,
            note,
            ..
        } => {
            if answer.is_some_and(|it| it.0 == Outcome::Full) {
                return refuse("answered-already");
            }
            match (outcome, reason) {
                (Outcome::Full, Some(_)) => return refuse("reason-for-full"),
                (Outcome::Part | Outcome::Refused, None) => return refuse("reason-missing"),
                (_, Some(Refusal::Other)) if note.trim().is_empty() => {
                    return refuse("reason-missing");
                }
                _ => {}
            }
        }
        Step::Extended {
            on,
            until,
            by,
            reason,
        } => {
            if answer.is_some_and(|it| it.0 == Outcome::Full) {
                return refuse("answered-already");
            }
            if reason.trim().is_empty() {
                return refuse("reason-missing");
            }
            match (until, by) {
                (Some(until), None) if until <= on || until.year() >= 2200 => {
                    return refuse("extension-backwards");
                }
                (None, Some(by)) if by.value == 0 || by.value > Figure::MOST => {
                    return refuse("extension-figure");
                }
                (Some(_), None) | (None, Some(_)) => {}
                _ => return refuse("extension-figure"),
            }
        }
        Step::IdentityVerified { .. } => {
            let verified = before.first(|step| matches!(step, Step::IdentityVerified { .. }));
            if verified.is_some() && before.identity_open().is_none() {
                return refuse("verified-already");
            }
        }
        Step::Reminded {
            on,
            until: Some(until),
        } if until <= on => return refuse("reminder-backwards"),
        Step::Reminded { .. } if answer.is_some_and(|it| it.0 == Outcome::Full) => {
            return refuse("answered-already");
        }
        Step::Complained {
            to: ComplaintTo::Authority,
            name,
            ..
        } if name.trim().is_empty() => return refuse("authority-missing"),
        Step::Note { text, .. } if text.trim().is_empty() => return refuse("note-empty"),
        _ => {}
    }
    check_date(recorded, step, today)
}

/// No date in the future, none before the request.
fn check_date(recorded: &[Recorded], step: &Step, today: Date) -> Result<(), Problem> {
    let (date, about) = match step {
        Step::Corrected { of, to } => {
            let event = recorded.iter().find(|event| event.seq == *of);
            match event.filter(|event| event.step.on().is_some()) {
                Some(event) => (*to, &event.step),
                None => {
                    return Err(Problem::StepRefused {
                        rule: "correction-of-nothing".to_owned(),
                    });
                }
            }
        }
        step => match step.on() {
            Some(on) => (on, step),
            None => return Ok(()),
        },
    };
    if date > today {
        return Err(Problem::DateFuture {
            date: date.to_string(),
            today: today.to_string(),
        });
    }
    // The list as it would be, so that a correction is held against every other date too.
    let mut all = recorded.to_vec();
    all.push(Recorded {
        seq: u64::MAX,
        at: Timestamp::UNIX_EPOCH,
        step: step.clone(),
    });
    let after = Replayed::new(&all);
    let began = after
        .first(|step| matches!(step, Step::Drafted { .. }))
        .unwrap_or(date);
    let sent = after.sent();
    let needs_sending = |step: &Step| {
        !matches!(
            step,
            Step::Drafted { .. } | Step::Sent { .. } | Step::Note { .. } | Step::Closed { .. }
        )
    };
    // Moving the beginning is held against what followed it; anything else against the beginning.
    let (itself, moves) = match step {
        Step::Corrected { of, .. } => (
            *of,
            matches!(about, Step::Drafted { .. } | Step::Sent { .. }),
        ),
        _ => (u64::MAX, false),
    };
    for (event, on) in &after.events {
        let Some(on) = *on else { continue };
        let earliest = match sent {
            Some(sent) if needs_sending(&event.step) => sent,
            _ => began,
        };
        if on >= earliest {
            continue;
        }
        if event.seq == itself {
            return Err(Problem::DateBeforeRequest {
                date: date.to_string(),
                earliest: earliest.to_string(),
            });
        }
        if moves {
            return Err(Problem::DateAfterAnother {
                date: date.to_string(),
                other: on.to_string(),
            });
        }
    }
    if let Step::Corrected { of, to } = step {
        let extended = recorded.iter().find(|event| event.seq == *of);
        if let Some(Step::Extended {
            until: Some(until), ..
        }) = extended.map(|it| &it.step)
            && until <= to
        {
            return Err(Problem::StepRefused {
                rule: "extension-backwards".to_owned(),
            });
        }
    }
    Ok(())
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Written, not sent.
    Drafted,
    /// Sent, no sign from the provider.
    Sent,
    /// The provider confirmed that it has it.
    Acknowledged,
    /// The provider wants proof of identity.
    IdentityAsked,
    /// Identity is verified, the answer is awaited.
    IdentityVerified,
    /// The provider took more time.
    Extended,
    /// All that was asked was done.
    AnsweredInFull,
    /// Some of it was done.
    AnsweredInPart,
    /// Refused.
    Refused,
    /// A reminder was sent.
    Reminded,
    /// A complaint to the provider was sent.
    ComplainedToProvider,
    /// A complaint to an authority was sent.
    ComplainedToAuthority,
    /// Closed.
    Closed,
}

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

/// What became of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ClockStanding")]
pub enum Standing {
    /// It does not run, or has no figure.
    Still,
    /// It runs.
    Running,
    /// It ends today or, as its table is not known, may have ended.
    Due,
    /// It has ended without what it waits for.
    Overdue,
    /// What it waits for came in time.
    Met,
    /// What it waits for came late.
    Late,
}

/// A clock and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ClockView {
    /// Its id among the clocks of the request: `promise-request`.
    pub id: String,
    /// The clock.
    pub clock: Clock,
    /// What became of it.
    pub standing: Standing,
    /// By how many days it is, or was, overdue.
    pub days_over: u32,
    /// By how many working days.
    pub working_days_over: u32,
    /// Calendar days that are left.
    pub days_left: Option<u32>,
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    /// Send the letter.
    Send,
    /// Record that the provider confirmed receipt.
    RecordAcknowledgment,
    /// Show what proves identity, no more than is needed.
    ShowIdentity,
    /// Record that identity is verified.
    RecordVerification,
    /// Wait.
    Wait,
    /// Record the answer.
    RecordAnswer,
    /// Record an extension.
    RecordExtension,
    /// Send a reminder.
    Remind,
    /// Answer the refusal.
    AnswerRefusal,
    /// Complain to the provider.
    ComplainToProvider,
    /// Complain to an authority.
    ComplainToAuthority,
    /// Close the request.
    Close,
    /// Take it up again.
    Reopen,
}

impl Next {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::RecordAcknowledgment => "record-acknowledgment",
            Self::ShowIdentity => "show-identity",
            Self::RecordVerification => "record-verification",
            Self::Wait => "wait",
            Self::RecordAnswer => "record-answer",
            Self::RecordExtension => "record-extension",
            Self::Remind => "remind",
            Self::AnswerRefusal => "answer-refusal",
            Self::ComplainToProvider => "complain-to-provider",
            Self::ComplainToAuthority => "complain-to-authority",
            Self::Close => "close",
            Self::Reopen => "reopen",
        }
    }
}

/// A step that is offered, the most useful first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextStep {
    /// What.
    pub what: Next,
    /// Since when it makes sense.
    #[ts(type = "string | null")]
    pub since: Option<Date>,
    /// Until when.
    #[ts(type = "string | null")]
    pub until: Option<Date>,
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
    pub status: Status,
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
    let closed = status == Status::Closed;
    let overdue = [
        ClockKind::Promise,
        ClockKind::Law,
        ClockKind::Yardstick,
        ClockKind::Standard,
    ]
    .into_iter()
    .flat_map(|kind| clocks.iter().filter(move |it| it.clock.kind == kind))
    .find(|it| it.standing == Standing::Overdue && !closed)
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
            Status::Refused | Status::AnsweredInPart => replayed.answer().and_then(|it| it.1),
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

fn status(replayed: &Replayed) -> Option<(Status, Date)> {
    let mut status = None;
    let mut before_closing = None;
    for (step, date) in replayed.steps() {
        let new = match step {
            Step::Drafted { .. } => Status::Drafted,
            Step::Sent { .. } if matches!(status, None | Some((Status::Drafted, _))) => {
                Status::Sent
            }
            Step::Acknowledged { .. } => Status::Acknowledged,
            Step::IdentityAsked { .. } => Status::IdentityAsked,
            Step::IdentityVerified { .. } => Status::IdentityVerified,
            Step::Extended { .. } => Status::Extended,
            Step::Answered { outcome, .. } => match outcome {
                Outcome::Full => Status::AnsweredInFull,
                Outcome::Part => Status::AnsweredInPart,
                Outcome::Refused => Status::Refused,
            },
            Step::Reminded { .. } => Status::Reminded,
            Step::Complained { to, .. } => match to {
                ComplaintTo::Provider => Status::ComplainedToProvider,
                ComplaintTo::Authority => Status::ComplainedToAuthority,
            },
            Step::Closed { .. } => {
                before_closing = status;
                Status::Closed
            }
            Step::Reopened { .. } => {
                // It goes on where it stood.
                status = before_closing.or(status);
                continue;
            }
            Step::Sent { .. } | Step::Note { .. } | Step::Corrected { .. } => continue,
        };
        status = Some((new, date));
    }
    status
}

/// When what a clock waits for came.
fn ended(clock: &Clock, replayed: &Replayed) -> Option<Date> {
    match clock.about {
        ClockAbout::Confirmation => {
            replayed.first(|step| matches!(step, Step::Acknowledged { .. } | Step::Answered { .. }))
        }
        ClockAbout::Complaint => {
            let complained = replayed.complained(ComplaintTo::Provider)?;
            replayed
                .steps()
                .filter(|(step, date)| matches!(step, Step::Answered { .. }) && *date >= complained)
                .map(|it| it.1)
                .next_back()
        }
        // A partial answer is an answer, but what is to be completed or handled is not.
        ClockAbout::Request => replayed.first(|step| match step {
            Step::Answered { outcome, .. } => {
                *outcome != Outcome::Part || matches!(clock.meaning, None | Some(Meaning::Reply))
            }
            _ => false,
        }),
    }
}

fn judge(clock: Clock, replayed: &Replayed, calendar: &Calendar, today: Date) -> ClockView {
    let mut view = ClockView {
        id: clock.id(),
        standing: Standing::Still,
        days_over: 0,
        working_days_over: 0,
        days_left: None,
        clock,
    };
    let Some(due) = view.clock.due else {
        return view;
    };
    let over = |date: Date| u32::try_from((date - due.latest).get_days()).unwrap_or(0);
    let late = match ended(&view.clock, replayed) {
        Some(date) if date <= due.latest => {
            view.standing = Standing::Met;
            None
        }
        Some(date) => {
            view.standing = Standing::Late;
            Some(date)
        }
        None if replayed.closed().is_some() => None,
        None if today > due.latest => {
            view.standing = Standing::Overdue;
            Some(today)
        }
        None => {
            view.standing = match today >= due.earliest {
                true => Standing::Due,
                false => Standing::Running,
            };
            view.days_left = u32::try_from((due.latest - today).get_days()).ok();
            None
        }
    };
    if let Some(date) = late {
        view.days_over = over(date);
        view.working_days_over = calendar.working_days(due.latest, date);
    }
    view
}

/// The clock that the person waits by: the promise if it runs, else the law's figure, the yardstick, the
/// standard.
fn guiding(clocks: &[ClockView]) -> Option<&ClockView> {
    [
        ClockKind::Promise,
        ClockKind::Law,
        ClockKind::Yardstick,
        ClockKind::Standard,
    ]
    .into_iter()
    .find_map(|kind| {
        clocks.iter().find(|it| {
            it.clock.kind == kind
                && it.clock.about == ClockAbout::Request
                && it.clock.state == ClockState::Running
        })
    })
}

fn next_steps(
    replayed: &Replayed,
    status: Status,
    since: Date,
    clocks: &[ClockView],
    today: Date,
) -> Vec<NextStep> {
    let mut steps: Vec<NextStep> = Vec::new();
    let mut offer = |what, since: Option<Date>, until| {
        if !steps.iter().any(|it| it.what == what) {
            steps.push(NextStep { what, since, until });
        }
    };
    match status {
        Status::Closed => offer(Next::Reopen, Some(since), None),
        Status::Drafted => {
            offer(Next::Send, Some(since), None);
            offer(Next::Close, Some(since), None);
        }
        Status::AnsweredInFull => {
            offer(Next::Close, Some(since), None);
            offer(Next::ComplainToProvider, Some(since), None);
            // Taken up again after an answer that did not hold.
            if replayed.answer().is_none() {
                offer(Next::RecordAnswer, Some(since), None);
            }
        }
        _ => {
            let answer = replayed.answer();
            let asked = replayed.identity_open();
            if let Some(asked) = asked.filter(|_| answer.is_none()) {
                offer(Next::ShowIdentity, Some(asked), None);
                offer(Next::RecordVerification, Some(asked), None);
            }
            let reminded = replayed.last(|step| matches!(step, Step::Reminded { .. }));
            let to_provider = replayed.complained(ComplaintTo::Provider);
            let to_authority = replayed.complained(ComplaintTo::Authority);
            // When something may be said about silence or a refusal.
            let guide = guiding(clocks).and_then(|it| it.clock.due);
            let silence = guide
                .filter(|due| today > due.latest && answer.is_none())
                .and_then(|due| due.latest.tomorrow().ok());
            let refused = answer.map(|it| it.2);
            let handling = clocks
                .iter()
                .find(|it| it.clock.about == ClockAbout::Complaint);
            let grace = replayed.steps().rev().find_map(|(step, _)| match step {
                Step::Reminded { until, .. } => Some(*until),
                _ => None,
            });
            if let Some(since) = refused.filter(|_| to_provider.is_none() && to_authority.is_none())
            {
                offer(Next::AnswerRefusal, Some(since), None);
            }
            if let Some(ground) = refused.or(silence) {
                let waits = grace.flatten().filter(|until| *until >= today);
                if refused.is_none() && reminded.is_none() {
                    offer(Next::Remind, Some(ground), None);
                }
                if let Some(until) = waits {
                    offer(Next::Wait, reminded, Some(until));
                }
                if let Some(handling) = handling
                    .filter(|it| matches!(it.standing, Standing::Running | Standing::Due))
                    .and_then(|it| it.clock.due)
                {
                    offer(Next::Wait, to_provider, Some(handling.latest));
                }
                if to_provider.is_none() {
                    offer(Next::ComplainToProvider, reminded.or(Some(ground)), None);
                }
                if to_authority.is_none() {
                    let since = to_provider.or(reminded).unwrap_or(ground);
                    offer(Next::ComplainToAuthority, Some(since), None);
                }
            } else if let Some(due) = guide {
                offer(Next::Wait, Some(since), Some(due.latest));
            }
            let sign = replayed.first(|step| {
                matches!(
                    step,
                    Step::Acknowledged { .. } | Step::IdentityAsked { .. } | Step::Answered { .. }
                )
            });
            if sign.is_none() {
                offer(Next::RecordAcknowledgment, replayed.sent(), None);
            }
            let verified = replayed.first(|step| matches!(step, Step::IdentityVerified { .. }));
            let needs = clocks.iter().any(|it| {
                it.clock.kind == ClockKind::Promise && it.clock.state == ClockState::NotRunning
            });
            if needs && verified.is_none() && answer.is_none() {
                offer(Next::RecordVerification, replayed.sent(), None);
            }
            if answer.is_none() {
                offer(Next::RecordExtension, replayed.sent(), None);
            }
            offer(Next::RecordAnswer, replayed.sent(), None);
            if refused.is_some() || to_authority.is_some() {
                offer(Next::Close, refused.or(to_authority), None);
            }
        }
    }
    steps
}

/// The id under which a unit variant is known, the same as in JSON.
pub(crate) fn id(word: &impl Serialize) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

impl RequestView {
    /// Where it stands and since when, as a line.
    pub fn status_line(&self, language: Language) -> String {
        let texts = Texts::built_in();
        let status = texts.say(
            language,
            &format!("request-status-{}", id(&self.status)),
            &[],
        );
        let since = self.since.to_string();
        let arguments = [("status", status.as_str()), ("since", &since)];
        texts.say(language, "request-status", &arguments)
    }

    /// Its events as lines, for a terminal and for the papers of a case: date, event, details, and what
    /// was corrected.
    pub fn timeline(&self, language: Language) -> Vec<String> {
        self.events.iter().map(|it| it.line(language)).collect()
    }

    /// What the catalogue no longer holds, if anything.
    pub fn facts_line(&self, language: Language) -> Option<String> {
        let id = id(&self.facts);
        (self.facts != Facts::Present)
            .then(|| Texts::built_in().say(language, &format!("request-facts-{id}"), &[]))
    }
}

impl NextStep {
    /// What can be done, and since or until when.
    pub fn line(&self, language: Language) -> String {
        let texts = Texts::built_in();
        let mut line = texts.say(language, &format!("request-next-{}", self.what.id()), &[]);
        for (id, date) in [
            ("request-next-since", self.since),
            ("request-next-until", self.until),
        ] {
            if let Some(date) = date {
                line.push_str(&texts.say(language, id, &[("date", &date.to_string())]));
            }
        }
        line
    }
}

impl ClockView {
    /// What became of it, with the days over or left.
    pub fn line(&self, language: Language) -> String {
        let texts = Texts::built_in();
        let (over, working, left) = (
            self.days_over.to_string(),
            self.working_days_over.to_string(),
            self.days_left.unwrap_or(0).to_string(),
        );
        let one = self.days_over.max(self.days_left.unwrap_or(0)) == 1;
        let arguments = [
            ("count", if one { "one" } else { "other" }),
            ("over", over.as_str()),
            ("working", &working),
            ("left", &left),
        ];
        texts.say(
            language,
            &format!("request-standing-{}", id(&self.standing)),
            &arguments,
        )
    }
}

impl Step {
    /// What happened, and what belongs to it: channel, reason, dates, the person's own words.
    pub fn words(&self, language: Language) -> (String, Vec<String>) {
        let texts = Texts::built_in();
        let say = |id: &str, arguments: &[(&str, &str)]| texts.say(language, id, arguments);
        let mut details: Vec<String> = Vec::new();
        let mut event = say(&format!("request-step-{}", self.id()), &[]);
        match self {
            Self::Sent { channel, .. } => {
                let channel = say(&format!("request-channel-{}", id(channel)), &[]);
                details.push(channel);
            }
            Self::Extended { until, by, .. } => {
                if let Some(until) = until {
                    let date = until.to_string();
                    details.push(say("request-extended-until", &[("date", &date)]));
                }
                if let Some(by) = by {
                    let period = by.text(language);
                    details.push(say("request-extended-by", &[("period", &period)]));
                }
            }
            Self::Answered {
                outcome, reason, ..
            } => {
                event = say(&format!("request-outcome-{}", id(outcome)), &[]);
                if let Some(reason) = reason {
                    details.push(say(&format!("request-refusal-{}", id(reason)), &[]));
                }
            }
            Self::Reminded {
                until: Some(until), ..
            } => {
                let date = until.to_string();
                details.push(say("request-reminded-until", &[("date", &date)]));
            }
            Self::Complained { to, .. } => {
                event = say(&format!("request-complained-{}", id(to)), &[]);
            }
            Self::Closed { why, .. } => {
                details.push(say(&format!("request-closing-{}", id(why)), &[]));
            }
            _ => {}
        }
        let texts = self.texts().filter(|text| !text.trim().is_empty());
        details.extend(texts.cloned());
        (event, details)
    }

    /// The step as a line, under the date that counts.
    pub fn line(&self, on: Date, language: Language) -> String {
        let (event, details) = self.words(language);
        line(on, &event, &details, language)
    }
}

impl EventView {
    /// [`Step::words`], and what was corrected.
    pub fn words(&self, language: Language) -> (String, Vec<String>) {
        let (event, mut details) = self.event.words(language);
        for correction in &self.corrections {
            let from = correction.from.to_string();
            let texts = Texts::built_in();
            details.push(texts.say(language, "request-corrected-from", &[("date", &from)]));
        }
        (event, details)
    }

    /// The event as a line.
    pub fn line(&self, language: Language) -> String {
        let (event, details) = self.words(language);
        line(self.on, &event, &details, language)
    }
}

fn line(on: Date, event: &str, details: &[String], language: Language) -> String {
    let texts = Texts::built_in();
    let comma = texts.say(language, "request-comma", &[]);
    let (date, details) = (on.to_string(), details.join(&comma));
    let id = if details.is_empty() {
        "request-event"
    } else {
        "request-event-details"
    };
    let arguments = [
        ("date", date.as_str()),
        ("event", event),
        ("details", &details),
    ];
    texts.say(language, id, &arguments)
}

/// What comes on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaWhat {
    /// A clock ends.
    ClockEnds,
    /// The reminder can be sent: the day after the clock that the person waits by.
    RemindFrom,
    /// The new date that a reminder named.
    ReminderEnds,
}

/// One date of one request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AgendaItem {
    /// The request's id.
    pub request: String,
    /// What the person calls it.
    pub title: String,
    /// The policy's id.
    pub policy: String,
    /// The date; the latest where it is a range.
    #[ts(type = "string")]
    pub date: Date,
    /// The earliest date it can be.
    #[ts(type = "string")]
    pub earliest: Date,
    /// What comes.
    pub what: AgendaWhat,
    /// The id of the clock, where one ends.
    pub clock: Option<String>,
    /// Whether the date may move when a table is published.
    pub provisional: bool,
    /// Whether it has passed without what was awaited.
    pub overdue: bool,
}

/// What is due when, by date, over the requests that are open. What passed stays until it is dealt with.
pub fn agenda(requests: &[RequestView], today: Date) -> Vec<AgendaItem> {
    let mut items: Vec<AgendaItem> = Vec::new();
    for request in requests.iter().filter(|it| it.status != Status::Closed) {
        let item = |date: Date, what| AgendaItem {
            request: request.id.clone(),
            title: request.title.clone(),
            policy: request.policy.clone(),
            date,
            earliest: date,
            what,
            clock: None,
            provisional: false,
            overdue: date < today,
        };
        let open = |view: &&ClockView| {
            matches!(
                view.standing,
                Standing::Running | Standing::Due | Standing::Overdue
            )
        };
        for view in request.clocks.iter().filter(open) {
            let Some(due) = view.clock.due else { continue };
            items.push(AgendaItem {
                earliest: due.earliest,
                clock: Some(view.id.clone()),
                provisional: due.provisional,
                overdue: view.standing == Standing::Overdue,
                ..item(due.latest, AgendaWhat::ClockEnds)
            });
        }
        let reminder = request.events.iter().rev().find_map(|it| match it.event {
            Step::Reminded { until, .. } => Some(until),
            _ => None,
        });
        match (reminder, guiding(&request.clocks).filter(|it| open(it))) {
            (Some(Some(until)), Some(_)) => items.push(item(until, AgendaWhat::ReminderEnds)),
            (None, Some(guide)) => {
                if let Some(due) = guide.clock.due
                    && let Ok(date) = due.latest.tomorrow()
                {
                    items.push(AgendaItem {
                        provisional: due.provisional,
                        overdue: false,
                        ..item(date, AgendaWhat::RemindFrom)
                    });
                }
            }
            _ => {}
        }
    }
    items.sort_by(|one, other| {
        (one.date, &one.request, one.what, &one.clock).cmp(&(
            other.date,
            &other.request,
            other.what,
            &other.clock,
        ))
    });
    items
}
