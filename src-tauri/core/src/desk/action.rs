//! What a person can do, as plain data.

use crate::act::request::Step;
use crate::base::ids::{EventId, PersonId, RequestId};
use crate::base::words::Language;
use crate::decide::consent::Decision;
use crate::know::catalogue::Channel;
use crate::know::review::Judgement;
use crate::prove::history::{Erasable, Profile};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use ts_rs::TS;
use zeroize::Zeroize;

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
    /// Take back what was said last of telling a provider, or of its confirmation; what held before holds
    /// again.
    TakeTellingBack {
        /// The policy's id.
        policy: String,
    },
    /// Save what letters need to know of someone: someone new where no id is given.
    SavePerson {
        /// The person's id.
        person: Option<PersonId>,
        /// All that is known.
        profile: Profile,
    },
    /// Record a step in the life of a request.
    Step {
        /// The request's id.
        request: RequestId,
        /// What happened.
        step: Step,
    },
    /// Take in a table of working days (JSON) as the State Council published it.
    TakeTable {
        /// The table.
        table: String,
        /// Whether to take it although it contradicts the one in use.
        #[serde(default)]
        anyway: bool,
    },
    /// Take a table of working days back that was taken in.
    TakeTableBack {
        /// The id of the event by which it was.
        table: EventId,
    },
    /// Say of facts in a policy's text whether they are so.
    Judge {
        /// The text's id.
        text: String,
        /// What is said of which fact.
        judgements: Vec<Judgement>,
    },
    /// Make what was confirmed of a text a policy like the others.
    Adopt {
        /// The text's id.
        text: String,
    },
    /// Take a provider off the desk. What was decided and asked for stays.
    PutAway {
        /// The text's id.
        text: String,
    },
    /// Go on although the computer's clock seems wrong: it is right.
    TrustClock,
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
    Erase(Erasable),
    /// Begin or end trying the desk with a sample person. Nothing of it touches what is one's own, and
    /// nothing of it stays.
    Sample {
        /// Whether it begins.
        on: bool,
    },
    /// Change the settings.
    Set {
        /// The new settings.
        settings: Settings,
    },
}

impl Action {
    /// Whether it records something that bears a date.
    pub(super) fn records(&self) -> bool {
        matches!(
            self,
            Self::Decide { .. }
                | Self::Undo { .. }
                | Self::Tell { .. }
                | Self::Confirm { .. }
                | Self::TakeTellingBack { .. }
                | Self::SavePerson { .. }
                | Self::Step { .. }
                | Self::TakeTable { .. }
                | Self::TakeTableBack { .. }
                | Self::Judge { .. }
                | Self::Adopt { .. }
                | Self::PutAway { .. }
        )
    }
}

/// A passphrase or code on its way in; it appears in no message and no log.
#[derive(Clone, Deserialize, TS)]
pub struct Secret(pub(super) String);

impl Secret {
    /// From what was typed.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// What the person chose about the desk itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// The interface's language; `null` follows the system.
    pub language: Option<Language>,
    /// Light, dark, or the system's choice.
    pub theme: Theme,
    /// How large everything is drawn (percent); `null` as the system says.
    pub scale: Option<u16>,
    /// The policies of the providers where the person holds accounts; `null` until they have said so.
    pub mine: Option<Vec<String>>,
    /// Whether the person had agreed to a provider's policy before, by policy id, once they have said so: a
    /// refusal is then a withdrawal.
    pub agreed: BTreeMap<String, bool>,
    /// Whether a log is kept on this computer, for whoever looks for a fault.
    pub log: bool,
    /// Whether the graphics driver helps to draw the window; it does from the next start on. Linux only.
    pub graphics: bool,
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
