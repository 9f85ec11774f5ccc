//! Patterns for what a policy says, and our own words for it.

use super::dictionary::read;
use super::pattern::Pattern;
use crate::base::words::Words;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A pattern in Chinese and one in English.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Cue {
    heading: Option<Pattern>,
    zh: Option<Pattern>,
    en: Option<Pattern>,
}

impl Cue {
    /// Whether a sentence or a passage speaks of it.
    pub fn stands_in(&self, text: &str) -> bool {
        [&self.zh, &self.en]
            .into_iter()
            .flatten()
            .any(|it| it.is_match(text))
    }

    /// Whether a heading does.
    pub fn heads(&self, heading: &str) -> bool {
        self.heading.as_ref().is_some_and(|it| it.is_match(heading))
    }
}

/// A text of ours in both languages.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Both {
    #[serde(rename = "zh-CN")]
    zh_cn: String,
    #[serde(rename = "en-US")]
    en_us: String,
}

impl From<&Both> for Words {
    fn from(both: &Both) -> Self {
        Self {
            zh_cn: both.zh_cn.clone(),
            en_us: both.en_us.clone(),
        }
    }
}

/// A consent that policies ask for.
#[derive(Debug, Deserialize)]
pub struct ConsentRule {
    pub id: String,
    #[serde(flatten)]
    pub cue: Cue,
    pub group: crate::know::catalogue::Group,
    #[serde(default)]
    pub purposes: Vec<String>,
    #[serde(default)]
    pub kinds: Vec<String>,
    #[serde(default)]
    pub separate_for: Vec<crate::know::catalogue::SeparateReason>,
    /// A demand for consent under such a heading is enough.
    #[serde(default)]
    pub headed: bool,
    /// One for each sort of recipient that is named.
    #[serde(default)]
    pub to: bool,
    pub name: Both,
    pub about: Both,
}

/// A kind of recipient.
#[derive(Debug, Deserialize)]
pub struct RecipientRule {
    pub kind: String,
    #[serde(flatten)]
    pub cue: Cue,
    pub name: Both,
}

impl RecipientRule {
    /// Whether it is someone to whom a provider passes information of its own will.
    pub fn receives(&self) -> bool {
        ![
            "authority",
            "successor",
            "public",
            "other-users",
            "overseas",
        ]
        .contains(&self.kind.as_str())
    }
}

/// A topic of statements.
#[derive(Debug, Deserialize)]
pub struct StatementRule {
    /// The topic's name where there is none.
    pub id: Option<String>,
    pub topic: crate::know::catalogue::Topic,
    #[serde(flatten)]
    pub cue: Cue,
    pub text: Both,
}

/// A ground or a condition of rights.
#[derive(Debug, Deserialize)]
pub struct PointRule {
    pub id: String,
    #[serde(flatten)]
    pub cue: Cue,
    pub ground: bool,
    pub text: Both,
}

/// What a refusal or a withdrawal costs, or leaves as it is.
#[derive(Debug, Deserialize)]
pub struct CostRule {
    #[serde(flatten)]
    pub cue: Cue,
    pub text: Both,
}

/// What choosing changes, and on what a processing rests.
#[derive(Debug, Deserialize)]
pub struct Choosing {
    pub refusal: Cue,
    pub withdrawal: Cue,
    pub every: Cue,
    pub cost: Vec<CostRule>,
    pub keep: Vec<CostRule>,
    pub grounds: BTreeMap<crate::know::catalogue::LegalGround, Cue>,
}

#[derive(Deserialize)]
struct Consents {
    consents: Vec<ConsentRule>,
}

/// All of them.
#[derive(Debug, Deserialize)]
pub struct Rules {
    pub purposes: BTreeMap<String, Cue>,
    pub origin: BTreeMap<String, Cue>,
    pub necessity: BTreeMap<String, Cue>,
    pub rights: BTreeMap<crate::know::catalogue::Right, Cue>,
    pub channels: Vec<ChannelRule>,
    #[serde(skip)]
    pub consents: Vec<ConsentRule>,
    pub recipients: Vec<RecipientRule>,
    pub statements: Vec<StatementRule>,
    pub points: Vec<PointRule>,
    pub regimes: BTreeMap<crate::know::catalogue::Regime, Pattern>,
}

/// A way to reach a provider.
#[derive(Debug, Deserialize)]
pub struct ChannelRule {
    pub channel: crate::know::catalogue::Channel,
    #[serde(flatten)]
    pub cue: Cue,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let consents: Consents = read(include_str!("dictionary/consents.toml"));
    Rules {
        consents: consents.consents,
        ..read(include_str!("dictionary/facts.toml"))
    }
});
static CHOOSING: LazyLock<Choosing> =
    LazyLock::new(|| read(include_str!("dictionary/choosing.toml")));

impl Choosing {
    /// The rules that are built in.
    pub fn get() -> &'static Self {
        &CHOOSING
    }
}

impl Rules {
    /// The rules that are built in.
    pub fn get() -> &'static Self {
        &RULES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_built() {
        // The core's own tests build each piece of a pattern when it is read.
        assert!(!Rules::get().purposes.is_empty() && !Choosing::get().cost.is_empty());
    }
}
