//! A text being read: its clauses and sentences, and what the finders ask of them.

use super::sentence::{self, Sentence};
use crate::know::clause::Outline;
use regex::Regex;
use serde::Serialize;
use std::collections::HashMap;
use std::ops::Range;

/// A passage of the text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Mark {
    /// Where it begins, in characters (Unicode scalar values) of the imported text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// How sure the fact is, from 0 to 1.
    #[serde(skip)]
    pub confidence: f64,
}

/// A text being read: its clauses and sentences, and what the finders ask of them.
pub struct Reading<'a> {
    /// The text.
    pub text: &'a str,
    /// Its clauses.
    pub outline: &'a Outline,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// The ids of its documents.
    pub documents: Vec<String>,
    /// The character's number at every 64th byte or so, so that places can be given in characters.
    places: Vec<usize>,
}

const STEP: usize = 64;

impl<'a> Reading<'a> {
    /// Reads a text.
    pub fn new(text: &'a str, outline: &'a Outline) -> Self {
        let mut places = Vec::with_capacity(text.len() / STEP + 1);
        for (count, (at, _)) in text.char_indices().enumerate() {
            while places.len() * STEP <= at {
                places.push(count);
            }
        }
        let documents = ids(outline);
        Self {
            text,
            outline,
            sentences: sentence::split(text, outline),
            documents,
            places,
        }
    }

    /// The number of the character at a byte.
    fn character(&self, at: usize) -> usize {
        let step = (at / STEP).min(self.places.len().saturating_sub(1));
        let Some(&count) = self.places.get(step) else {
            return 0;
        };
        let from = ceil(self.text, step * STEP);
        count + self.text[from..at.max(from)].chars().count()
    }

    /// A passage as it is given with a fact.
    pub fn mark(&self, range: &Range<usize>, confidence: f64) -> Mark {
        let passage = &self.text[range.clone()];
        let start = range.end - passage.trim_start().len();
        let end = start + passage.trim().len();
        Mark {
            start: self.character(start),
            end: self.character(end),
            confidence,
        }
    }

    /// The headings above a clause, the nearest first.
    pub fn headings(&self, clause: usize) -> impl Iterator<Item = &str> {
        std::iter::successors(self.outline.clauses.get(clause), |it| {
            it.parent.map(|at| &self.outline.clauses[at])
        })
        .map(|it| it.heading.as_str())
    }

    /// For each clause, whether its heading or one above it holds a pattern.
    pub fn under(&self, pattern: &Regex) -> Vec<bool> {
        self.below(|heading| pattern.is_match(heading))
    }

    /// The same, of headings that are titles: what is long is the first sentence of a clause without one.
    pub fn titled(&self, pattern: &Regex) -> Vec<bool> {
        const LONGEST: usize = 30;
        let title = |heading: &str| {
            let han = heading.chars().filter(|it| sentence::is_han(*it)).count();
            han <= LONGEST && !heading.ends_with('…')
        };
        self.below(|heading| title(heading) && pattern.is_match(heading))
    }

    /// For each clause, whether its heading or one above it is such a one.
    fn below(&self, such: impl Fn(&str) -> bool) -> Vec<bool> {
        let mut below: Vec<bool> = Vec::with_capacity(self.outline.clauses.len());
        for clause in &self.outline.clauses {
            let above = clause.parent.is_some_and(|at| below[at]);
            below.push(above || such(&clause.heading));
        }
        below
    }

    /// A clause as it is cited.
    pub fn name(&self, clause: usize) -> String {
        self.outline.clauses[clause].name.clone()
    }

    /// The id of a clause's document; empty for the first.
    pub fn document(&self, clause: usize) -> String {
        self.documents[self.outline.clauses[clause].document].clone()
    }

    /// The outermost clause that a clause stands in.
    pub fn chapter(&self, clause: usize) -> usize {
        std::iter::successors(Some(clause), |&it| self.outline.clauses[it].parent)
            .last()
            .unwrap_or(clause)
    }

    /// The passage that a fact at `range` may be read from: its clause, unless that is a whole chapter; then what is near.
    pub fn body(&self, clause: usize, range: &Range<usize>) -> Range<usize> {
        const LONGEST: usize = 6_000;
        let clause = &self.outline.clauses[clause];
        if clause.end - clause.start <= LONGEST {
            return clause.start.min(range.start)..clause.end.max(range.end);
        }
        range.start..ceil(self.text, (range.end + 900).min(clause.end.max(range.end)))
    }
}

/// Ids of the documents of a text: by what they are called.
fn ids(outline: &Outline) -> Vec<String> {
    const NAMES: [(&str, &str); 10] = [
        ("儿童", "children"),
        ("隐私", "privacy"),
        ("信息保护", "privacy"),
        ("privacy", "privacy"),
        ("注销", "cancellation"),
        ("实名", "real-name"),
        ("cookie", "cookies"),
        ("服务", "service"),
        ("用户协议", "terms"),
        ("terms", "terms"),
    ];
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let names = outline
        .documents
        .iter()
        .enumerate()
        .map(|(place, document)| {
            let numbered = outline
                .clauses
                .iter()
                .any(|it| it.document == place && it.numbered);
            let heading = document.heading.to_lowercase();
            let name = NAMES
                .iter()
                .find(|(word, _)| heading.contains(word))
                .map_or("document", |(_, name)| *name);
            // What stands before the policy on the page is no policy.
            let name = if !numbered
                && outline.documents.len() > 1
                && document.end - document.start < 3_000
            {
                "page"
            } else {
                name
            };
            let times = seen.entry(name).and_modify(|it| *it += 1).or_insert(1);
            if *times == 1 {
                name.to_owned()
            } else {
                format!("{name}-{times}")
            }
        });
    names.collect()
}

/// Builds a pattern. Policies call the person 您 or 你: where a pattern says the one, it means the other as well. The edge
/// of a word is that of a word in Latin letters, which a search can see from one byte; Chinese knows no other.
///
/// # Errors
/// What is wrong with the pattern.
pub fn build(pattern: &str) -> Result<Regex, regex::Error> {
    let pattern = pattern.replace('您', "[您你]");
    Regex::new(&pattern.replace(r"\b", r"(?-u:\b)"))
}

/// A pattern that is built in.
pub fn regex(pattern: &str) -> Regex {
    match build(pattern) {
        Ok(pattern) => pattern,
        Err(error) => unreachable!("the patterns are built in and tested: {error}"),
    }
}

/// The character boundary at or before a byte.
pub fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}

/// The character boundary at or behind a byte.
pub fn ceil(text: &str, at: usize) -> usize {
    text.ceil_char_boundary(at.min(text.len()))
}
