//! In which capacity a person writes, and what they are to those they write for.

use super::phrase::tell;
use crate::base::words::Words;
use crate::know::catalogue::Right;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// In which capacity a person writes. No number of an identity document has a place here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Capacity {
    /// For themselves.
    #[default]
    Person,
    /// As guardian of a minor (under 14: PIPL 31).
    Guardian {
        /// The child's name.
        child: String,
        /// What the writer is to the child: one of [`kin`], or other words.
        relation: String,
        /// How old the child is.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        age: ChildAge,
        /// The document that shows it.
        proof: String,
    },
    /// As close relative of a person who died (PIPL 49).
    CloseRelative {
        /// The name of the person who died.
        deceased: String,
        /// What the writer was to that person: one of [`kin`], or other words.
        relation: String,
        /// The other close relatives do not object, as far as the writer knows.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        agreed: bool,
        /// The day of death.
        #[ts(type = "string | null")]
        died: Option<Date>,
        /// The writer's own lawful interest.
        interest: String,
        /// The documents that show death and relation.
        proof: String,
    },
    /// As agent with authority.
    Agent {
        /// For whom.
        principal: String,
        /// The document that gives the authority.
        proof: String,
    },
    /// As representative of the company that holds the account.
    Company {
        /// The company's registered name.
        company: String,
        /// The writer's post.
        post: String,
        /// The document that gives the authority.
        proof: String,
    },
}

/// How old a child is. The law draws its line at fourteen; a date of birth is more than it needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChildAge {
    /// Not said: the letter leaves it to be ticked.
    #[default]
    Unsaid,
    /// Under fourteen.
    #[serde(rename = "under-14")]
    Under14,
    /// Fourteen to seventeen.
    #[serde(rename = "from-14")]
    From14,
}

/// The kinds of [`Capacity`], by the same names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CapacityKind {
    /// See [`Capacity::Person`].
    Person,
    /// See [`Capacity::Guardian`].
    Guardian,
    /// See [`Capacity::CloseRelative`].
    CloseRelative,
    /// See [`Capacity::Agent`].
    Agent,
    /// See [`Capacity::Company`].
    Company,
}

impl CapacityKind {
    const ALL: [Self; 5] = [
        Self::Person,
        Self::Guardian,
        Self::CloseRelative,
        Self::Agent,
        Self::Company,
    ];

    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Guardian => "guardian",
            Self::CloseRelative => "close-relative",
            Self::Agent => "agent",
            Self::Company => "company",
        }
    }

    /// Those who can write this letter, the likeliest first. A relative has the rights to see, copy, correct
    /// and delete (PIPL 49), and may complain; nobody arranges for another's death.
    pub(super) fn of(right: Right) -> Vec<Self> {
        use Right::*;
        let relative = matches!(
            right,
            Access
                | Copy
                | Correction
                | Deletion
                | Complaint
                | RegulatorComplaint
                | DisputeService
                | AccountMisuse
        );
        match right {
            Minors => vec![Self::Guardian],
            Posthumous => vec![Self::CloseRelative],
            LifetimeArrangement => vec![Self::Person, Self::Agent],
            _ => Self::ALL
                .into_iter()
                .filter(|&it| it != Self::CloseRelative || relative)
                .collect(),
        }
    }
}

impl Capacity {
    /// Which it is.
    pub fn kind(&self) -> CapacityKind {
        match self {
            Self::Person => CapacityKind::Person,
            Self::Guardian { .. } => CapacityKind::Guardian,
            Self::CloseRelative { .. } => CapacityKind::CloseRelative,
            Self::Agent { .. } => CapacityKind::Agent,
            Self::Company { .. } => CapacityKind::Company,
        }
    }
}

/// What relatives and guardians are to those they write for, by the ends of the ids of their words.
pub fn kin(capacity: CapacityKind) -> &'static [&'static str] {
    match capacity {
        CapacityKind::Guardian => &["mother", "father", "guardian"],
        CapacityKind::CloseRelative => &[
            "spouse",
            "parent",
            "child",
            "sibling",
            "grandparent",
            "grandchild",
        ],
        CapacityKind::Person | CapacityKind::Agent | CapacityKind::Company => &[],
    }
}

/// A relation in words: those of its id, or those that were typed.
pub fn kinship(capacity: &Capacity, relation: &str) -> Words {
    match kin(capacity.kind()).contains(&relation) {
        true => tell(&format!("kin-{relation}"), &[]),
        false => Words::same(relation),
    }
}
