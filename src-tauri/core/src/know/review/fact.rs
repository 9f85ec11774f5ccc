//! A fact while it is judged: what it says, where it was read, and how it stands.

use crate::base::words::{Language, Texts, Words};
use crate::know::catalogue::{
    Channel, Choosing, DayUnit, Flaw, Group, Keeping, LegalGround, Necessity, Origin, Regime,
    Right, Topic,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a fact says. Every sort of fact has its own fields, so that a correction is as plain as a suggestion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "fact", rename_all = "kebab-case")]
pub enum Stated {
    /// The provider's short name.
    Provider {
        /// It.
        name: String,
    },
    /// The registered name of the controller, to whom letters go.
    Controller {
        /// It.
        name: String,
    },
    /// The title of a document.
    Document {
        /// It.
        title: String,
    },
    /// The date by which the version is known.
    Version {
        /// It.
        #[ts(type = "string")]
        date: Date,
    },
    /// Since when it is in force.
    InForce {
        /// It.
        #[ts(type = "string")]
        date: Date,
    },
    /// How and why the information of a clause is collected.
    Collected {
        /// How it is collected.
        source: Origin,
        /// Whether it can be refused.
        necessity: Necessity,
        /// Purposes, from the taxonomy.
        purposes: Vec<String>,
    },
    /// A thing that is collected.
    Item {
        /// Its kind, from the taxonomy.
        kind: String,
        /// The policy's own word.
        term: String,
    },
    /// An optional consent.
    Consent {
        /// Its name.
        name: String,
        /// Decide now, or they must ask first.
        group: Group,
    },
    /// What a refusal or a withdrawal changes, as the policy says.
    Effect {
        /// Of which.
        of: Choosing,
        /// What the policy says.
        text: String,
    },
    /// On what a processing rests, as the policy says.
    Basis {
        /// Which of the law's grounds.
        ground: LegalGround,
    },
    /// A right that the policy offers.
    Right {
        /// Which.
        right: Right,
        /// How it is exercised.
        channels: Vec<Channel>,
    },
    /// The period that the policy promises for a right.
    Deadline {
        /// How many.
        value: u32,
        /// Of what.
        unit: DayUnit,
    },
    /// A way to reach the provider.
    Contact {
        /// The channel.
        kind: Channel,
        /// The address or number.
        value: String,
    },
    /// Someone who receives information.
    Recipient {
        /// The kind of recipient, from the taxonomy.
        kind: String,
        /// Who.
        name: String,
    },
    /// How long or where information is kept.
    Retention {
        /// What it is about.
        about: Keeping,
        /// What the policy says.
        text: String,
    },
    /// What else a person should know.
    Statement {
        /// What it is about.
        topic: Topic,
        /// What the policy says.
        text: String,
    },
    /// A legal order beside that of China which the policy says it follows.
    Regime {
        /// Which.
        regime: Regime,
    },
    /// What is wrong with the text.
    Discrepancy {
        /// What sort.
        kind: Flaw,
        /// What it is.
        text: String,
    },
}

/// The groups in which facts are shown and judged together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Who, and which version.
    About,
    /// What is collected.
    Collected,
    /// Optional consents.
    Consents,
    /// Rights and their periods.
    Rights,
    /// Ways to reach the provider.
    Contacts,
    /// Who receives information, how long it is kept, and the rest.
    Rest,
}

/// What the person said of a fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "ruling", rename_all = "kebab-case")]
pub enum Ruling {
    /// Nothing any more: it is a suggestion again.
    Suggested,
    /// It is so.
    Confirmed,
    /// It is not so.
    Rejected,
    /// It is so, with this instead of what was suggested.
    Corrected {
        /// What it says.
        to: Stated,
    },
    /// The text says this, and nobody had suggested it.
    Added {
        /// What it says.
        to: Stated,
        /// Where its passage begins (characters of the text).
        start: usize,
        /// Where it ends.
        end: usize,
        /// The document in which it stands; found by the desk.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        document: String,
        /// The clause in which it stands; found by the desk.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        clause: String,
    },
}

/// A ruling on a fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Judgement {
    /// The fact: its place in the draft (`collected/0/items/2`), or for an added one a name of its own (`added/1`).
    pub fact: String,
    /// What is said of it.
    #[serde(flatten)]
    pub ruling: Ruling,
}

/// How a fact stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The rules suggest it; nobody has said anything.
    Suggested,
    /// The person confirmed it.
    Confirmed,
    /// The person put it right.
    Corrected,
    /// The person took it from the text themselves.
    Added,
    /// The person rejected it.
    Rejected,
}

/// A fact as it is shown.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadFact {
    /// See [`Judgement::fact`].
    pub id: String,
    /// Where it is shown.
    pub section: Section,
    /// The fact that it is a part of.
    pub within: Option<String>,
    /// What it says.
    pub says: Stated,
    /// The same in words.
    pub name: Words,
    /// More of it in words; empty where the name says all.
    pub detail: Words,
    /// The clause as cited; empty for what stands in none.
    pub clause: String,
    /// Where its passage begins, in characters (Unicode scalar values) of the text; `null` where no words gave it.
    pub start: Option<usize>,
    /// Where it ends.
    pub end: Option<usize>,
    /// How sure the rules are, of a hundred.
    pub confidence: u8,
    /// How it stands.
    pub standing: Standing,
}

impl Stated {
    pub(super) fn section(&self) -> Section {
        match self {
            Self::Provider { .. }
            | Self::Controller { .. }
            | Self::Document { .. }
            | Self::Version { .. }
            | Self::InForce { .. } => Section::About,
            Self::Collected { .. } | Self::Item { .. } | Self::Basis { .. } => Section::Collected,
            Self::Consent { .. } | Self::Effect { .. } => Section::Consents,
            Self::Right { .. } | Self::Deadline { .. } => Section::Rights,
            Self::Contact { .. } => Section::Contacts,
            Self::Recipient { .. }
            | Self::Retention { .. }
            | Self::Statement { .. }
            | Self::Regime { .. }
            | Self::Discrepancy { .. } => Section::Rest,
        }
    }

    /// What it says in words: first what one reads, then what stands below.
    pub fn words(&self) -> (Words, Words) {
        let texts = Texts::built_in();
        let named = |list: &str, id: &str| texts.words(&format!("{list}-{id}"), None);
        let named = |list: &str, id: &str| named(list, id).unwrap_or_else(|| Words::same(id));
        let about =
            |id: &str, name: &Words| (name.clone(), texts.tell(&format!("review-fact-{id}"), &[]));
        match self {
            Self::Provider { name } => about("provider", &Words::same(name)),
            Self::Controller { name } => about("controller", &Words::same(name)),
            Self::Document { title } => about("document", &Words::same(title)),
            Self::Version { date } => about(
                "version",
                &Words::each(|language| texts.day(language, *date)),
            ),
            Self::InForce { date } => about(
                "in-force",
                &Words::each(|language| texts.day(language, *date)),
            ),
            Self::Collected {
                source,
                necessity,
                purposes,
            } => {
                let listed = listed(purposes.iter().map(|it| named("purpose", it)));
                let name = match purposes.is_empty() {
                    true => texts.tell("review-no-purpose", &[]),
                    false => texts.tell("review-purposes", &[("purposes", &listed)]),
                };
                let source = texts.tell(&format!("review-source-{}", id_of(source)), &[]);
                let necessity = texts.tell(&format!("review-necessity-{}", id_of(necessity)), &[]);
                (name, listed_words(&[source, necessity]))
            }
            Self::Item { kind, term } => (Words::same(term), named("kind", kind)),
            Self::Consent { name, group } => {
                let group = texts.tell(&format!("review-group-{}", id_of(group)), &[]);
                (Words::same(name), group)
            }
            Self::Effect { of, text } => about(&id_of(of), &Words::same(text)),
            Self::Basis { ground } => {
                let ground = texts.tell(&format!("review-ground-{}", id_of(ground)), &[]);
                about("basis", &ground)
            }
            Self::Right { right, channels } => {
                let ways = channels
                    .iter()
                    .map(|it| named("request-channel", it.id()))
                    .collect::<Vec<_>>();
                (named("right", right.id()), listed(ways))
            }
            Self::Deadline { value, unit } => {
                let days = texts.tell(
                    &format!("review-{}", id_of(unit)),
                    &[("count", &Words::same(&value.to_string()))],
                );
                about("deadline", &days)
            }
            Self::Contact { kind, value } => {
                (Words::same(value), named("request-channel", kind.id()))
            }
            Self::Recipient { kind, name } => (Words::same(name), named("recipient", kind)),
            Self::Retention { text, .. } => about("retention", &Words::same(text)),
            Self::Statement { text, .. } => about("statement", &Words::same(text)),
            Self::Discrepancy { text, .. } => about("discrepancy", &Words::same(text)),
            Self::Regime { regime } => about(
                "regime",
                &texts.tell(&format!("review-regime-{}", regime.id()), &[]),
            ),
        }
    }
}

/// An id as it is written.
fn id_of<T: Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).ok();
    let id = value.as_ref().and_then(|it| it.as_str());
    id.unwrap_or_default().to_owned()
}

/// Texts one after the other, as each language lists them.
pub(super) fn listed(texts: impl IntoIterator<Item = Words>) -> Words {
    listed_words(&texts.into_iter().collect::<Vec<_>>())
}

fn listed_words(texts: &[Words]) -> Words {
    Words::each(|language| {
        let texts: Vec<&str> = texts.iter().map(|it| it.get(language)).collect();
        texts.join(match language {
            Language::ZhCn => "、",
            Language::EnUs => ", ",
        })
    })
}
