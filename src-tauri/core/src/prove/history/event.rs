//! What can happen.

use crate::act::letter::Draft;
use crate::act::request::Step;
use crate::base::ids::{EventId, LetterId, PersonId, RequestId, TextId};
use crate::base::problem::HistoryItem;
use crate::decide::consent::Decision;
use crate::know::catalogue::Channel;
use crate::know::review::Judgement;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Something that happened. The history is a list of these and of nothing else.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The person decided on an optional consent.
    Decided {
        /// The policy's id.
        policy: String,
        /// The version of the policy that the decision was made on.
        version: Date,
        /// The consent's id.
        consent: String,
        /// The decision.
        decision: Decision,
    },
    /// The person took a decision back; what held before it holds again.
    TakenBack {
        /// The policy's id.
        policy: String,
        /// The decision's id.
        decision: EventId,
    },
    /// All decisions on a policy were set at once.
    Set {
        /// The policy's id.
        policy: String,
        /// The decisions, as a line of the keyring.
        line: String,
        /// What the keyring held instead, where it did not agree.
        instead_of: Option<String>,
        /// Why.
        why: Set,
    },
    /// The person told the provider of their decision.
    Told {
        /// The policy's id.
        policy: String,
        /// The consents' ids.
        consents: Vec<String>,
        /// How.
        channel: Channel,
        /// When.
        on: Date,
    },
    /// The provider confirmed it.
    Confirmed {
        /// The policy's id.
        policy: String,
        /// The consents' ids.
        consents: Vec<String>,
        /// When.
        on: Date,
    },
    /// What was said last of telling the provider, or of its confirmation, was wrong; what held before holds
    /// again.
    TellingTakenBack {
        /// The policy's id.
        policy: String,
        /// The id of the event that said it.
        telling: EventId,
    },
    /// What a letter needs to know of someone was saved.
    Person {
        /// Theirs for good.
        person: PersonId,
        /// All that is known.
        profile: Profile,
    },
    /// A step in the life of a request.
    Request {
        /// The request.
        request: RequestId,
        /// What happened.
        step: Step,
    },
    /// A letter was made.
    Letter {
        /// The letter.
        letter: LetterId,
        /// The request it belongs to.
        request: Option<RequestId>,
        /// Whose it is, if someone known.
        person: Option<PersonId>,
        /// What it was made from.
        draft: Box<Draft>,
        /// Its words.
        text: String,
    },
    /// A file was attached to a request. Its bytes stand beside the event.
    Attached {
        /// The request.
        request: RequestId,
        /// The file's name.
        name: String,
        /// Its size in bytes.
        size: u64,
        /// SHA-256 of its bytes.
        sha256: String,
    },
    /// A table of working days was taken in.
    WorkingDays {
        /// The table (JSON).
        table: String,
    },
    /// A table that was taken in no longer counts.
    TableTakenBack {
        /// The id of the event by which it was taken in.
        table: EventId,
    },
    /// A policy's text was taken in. The text stands beside the event.
    PolicyRead {
        /// The text, by which everything about it is known.
        text: TextId,
        /// The file's name; empty for what was pasted.
        name: String,
        /// What sort of file it was.
        format: String,
        /// The encoding found; empty where the format has none of its own.
        encoding: String,
        /// What the provider seems to be called.
        provider: String,
        /// The text's size in bytes.
        size: u64,
        /// SHA-256 of the text.
        sha256: String,
        /// SHA-256 of the file that it was read from.
        original: String,
    },
    /// The rules made a draft of it. The draft stands beside the event.
    PolicyDrafted {
        /// The text.
        text: TextId,
        /// How many facts it suggests.
        facts: u64,
        /// SHA-256 of the draft.
        sha256: String,
    },
    /// The person said of facts whether they are so.
    PolicyJudged {
        /// The text.
        text: TextId,
        /// What was said.
        judgements: Vec<Judgement>,
    },
    /// A policy that someone else read was taken in. Its catalogue file and words stand beside the event.
    PolicyGiven {
        /// What takes the place of the text.
        text: TextId,
        /// The file's name.
        name: String,
        /// The provider.
        provider: String,
        /// Size of what stands beside the event, in bytes.
        size: u64,
        /// Its SHA-256.
        sha256: String,
    },
    /// What was confirmed of a text is a policy like the others.
    PolicyAdopted {
        /// The text.
        text: TextId,
        /// The policy's id.
        policy: String,
    },
    /// It is none any more. What was decided and asked for stays.
    PolicyPutAway {
        /// The text.
        text: TextId,
    },
    /// What these events said was erased.
    Erased {
        /// What was erased.
        what: Erasure,
        /// The events' ids.
        events: Vec<EventId>,
    },
    /// The history got a new key and a new recovery code.
    KeyChanged,
    /// The recovery code opened the history when the keyring could not.
    Recovered,
    /// A backup was made.
    BackedUp,
    /// Another machine's history was taken in: the next `events` events are its own.
    Merged {
        /// How many.
        events: u64,
        /// Its head (hexadecimal).
        head: String,
        /// Policies on which its decisions end differently, and how: a line of the keyring for each.
        differ: BTreeMap<String, String>,
    },
    /// The person went on although the end of the history was missing or was another.
    WentOn {
        /// How many events there should have been.
        expected: u64,
    },
}

/// Why all decisions on a policy were set at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Set {
    /// The keyring held them before there was a history, or another machine's history alone knew them.
    Adopted,
    /// The keyring did not take a change, so it does not hold.
    NotSaved,
    /// Keyring and history, or two histories, did not agree, and the person chose.
    Settled,
    /// The person began anew.
    Anew,
}

/// What a person may have erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Erasure {
    /// One letter.
    Letter,
    /// One attached file.
    Attachment,
    /// A request with its letters and files.
    Request,
    /// A person with their letters, requests and files.
    Person,
    /// A policy's text, and what was made of it.
    Policy,
    /// Everything.
    Everything,
}

/// What is to be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Erasable {
    /// One letter.
    Letter {
        /// Its id.
        letter: LetterId,
    },
    /// One attached file.
    Attachment {
        /// The place of its event.
        #[ts(type = "number")]
        seq: u64,
    },
    /// A request with its letters and files.
    Request {
        /// Its id.
        request: RequestId,
    },
    /// A person with their letters, requests and files.
    Person {
        /// Their id.
        person: PersonId,
    },
    /// A policy's text, and what was made of it.
    Policy {
        /// Its id.
        text: TextId,
    },
    /// Everything.
    Everything,
}

impl Erasable {
    /// What the history says was erased.
    pub fn kind(self) -> Erasure {
        match self {
            Self::Letter { .. } => Erasure::Letter,
            Self::Attachment { .. } => Erasure::Attachment,
            Self::Request { .. } => Erasure::Request,
            Self::Person { .. } => Erasure::Person,
            Self::Policy { .. } => Erasure::Policy,
            Self::Everything => Erasure::Everything,
        }
    }

    /// What is missed where no event says anything of it; everything is there once anything is.
    pub fn item(self) -> Option<HistoryItem> {
        match self {
            Self::Letter { .. } => Some(HistoryItem::Letter),
            Self::Attachment { .. } => Some(HistoryItem::Attachment),
            Self::Request { .. } => Some(HistoryItem::Request),
            Self::Person { .. } => Some(HistoryItem::Person),
            Self::Policy { .. } => Some(HistoryItem::Policy),
            Self::Everything => None,
        }
    }
}

/// Who someone is to whoever sits at the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kinship {
    /// Themselves.
    #[default]
    Myself,
    /// A child of whom they are guardian.
    Child,
    /// A relative who has died.
    Deceased,
    /// A company they represent.
    Company,
    /// Someone who authorised them.
    Principal,
}

/// What a letter needs to know of someone. It never leaves the machine but in a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Profile {
    /// Their name.
    pub name: String,
    /// Who they are to whoever sits at the desk.
    pub kinship: Kinship,
    /// The e-mail address or number by which providers know them.
    pub contact: String,
    /// The account at each provider, by policy id.
    pub accounts: BTreeMap<String, String>,
}

impl Event {
    /// Reads an event back; `None` for anything that this program would not have written.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The request it belongs to.
    pub fn request(&self) -> Option<RequestId> {
        match self {
            Self::Request { request, .. } | Self::Attached { request, .. } => Some(*request),
            Self::Letter { request, .. } => *request,
            _ => None,
        }
    }

    /// The SHA-256 of the file that stands beside it; `None` where none does.
    pub fn beside(&self) -> Option<&str> {
        match self {
            Self::Attached { sha256, .. }
            | Self::PolicyRead { sha256, .. }
            | Self::PolicyDrafted { sha256, .. }
            | Self::PolicyGiven { sha256, .. } => Some(sha256),
            _ => None,
        }
    }

    /// The policy's text that it is about.
    pub fn policy_text(&self) -> Option<TextId> {
        match self {
            Self::PolicyRead { text, .. }
            | Self::PolicyDrafted { text, .. }
            | Self::PolicyJudged { text, .. }
            | Self::PolicyGiven { text, .. }
            | Self::PolicyAdopted { text, .. }
            | Self::PolicyPutAway { text } => Some(*text),
            _ => None,
        }
    }

    /// Its code, for lists.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Decided { .. } => "decided",
            Self::TakenBack { .. } => "taken-back",
            Self::Set { .. } => "set",
            Self::Told { .. } => "told",
            Self::Confirmed { .. } => "confirmed",
            Self::TellingTakenBack { .. } => "telling-taken-back",
            Self::Person { .. } => "person",
            Self::Request { .. } => "request",
            Self::Letter { .. } => "letter",
            Self::Attached { .. } => "attached",
            Self::WorkingDays { .. } => "working-days",
            Self::TableTakenBack { .. } => "table-taken-back",
            Self::PolicyRead { .. } => "policy-read",
            Self::PolicyDrafted { .. } => "policy-drafted",
            Self::PolicyJudged { .. } => "policy-judged",
            Self::PolicyGiven { .. } => "policy-given",
            Self::PolicyAdopted { .. } => "policy-adopted",
            Self::PolicyPutAway { .. } => "policy-put-away",
            Self::Erased { .. } => "erased",
            Self::KeyChanged => "key-changed",
            Self::Recovered => "recovered",
            Self::BackedUp => "backed-up",
            Self::Merged { .. } => "merged",
            Self::WentOn { .. } => "went-on",
        }
    }
}
