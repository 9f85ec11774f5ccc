//! A draft as it is kept: in the catalogue's own form, which every later version reads, whatever its rules would suggest.

use crate::base::problem::{Cause, Problem, because};
use crate::know::catalogue::{Policy, PolicyText, Taxonomy, check};
use crate::know::draft::{Draft, Files};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// A draft as it is kept beside its text.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// The facts (TOML).
    pub facts: String,
    /// The words in Chinese (Fluent).
    pub zh_cn: String,
    /// The words in English (Fluent).
    pub en_us: String,
    /// By the fact's place: where its passage begins and ends (characters of the text), and how sure it is (0 to 1).
    #[serde(default)]
    pub marks: BTreeMap<String, (usize, usize, f64)>,
    /// Lines that the saved page marked as headings: where they begin (bytes) and their level.
    #[serde(default)]
    pub headings: HashMap<usize, u8>,
}

impl Kept {
    /// A draft, and the headings of the text that it was made from.
    pub fn of(draft: &Draft, headings: &HashMap<usize, u8>) -> Self {
        let marks = draft.marks.iter();
        Self {
            marks: marks
                .map(|(place, it)| (place.clone(), (it.start, it.end, it.confidence)))
                .collect(),
            headings: headings.clone(),
            ..Self::from(Files::of(&draft.policy))
        }
    }

    /// As it is written.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// What was written.
    ///
    /// # Errors
    /// [`Problem::PolicyTextDamaged`] for anything else.
    pub fn read(bytes: &[u8]) -> Result<Self, Problem> {
        serde_json::from_slice(bytes).map_err(because(Problem::PolicyTextDamaged))
    }

    /// The policy that stands in it.
    ///
    /// # Errors
    /// [`Problem::CatalogueFault`]: the first rule that it breaks.
    pub fn policy(&self, taxonomy: &Taxonomy) -> Result<Policy, Problem> {
        let text = PolicyText {
            file: "policy.toml",
            facts: &self.facts,
            zh_cn: &self.zh_cn,
            en_us: &self.en_us,
        };
        check(&text, taxonomy).map_err(|faults| {
            let first = faults.into_iter().next();
            first.unwrap_or(Problem::PolicyTextDamaged(Cause::none()))
        })
    }
}

impl From<Files> for Kept {
    fn from(files: Files) -> Self {
        Self {
            facts: files.facts,
            zh_cn: files.zh_cn,
            en_us: files.en_us,
            marks: BTreeMap::new(),
            headings: HashMap::new(),
        }
    }
}
