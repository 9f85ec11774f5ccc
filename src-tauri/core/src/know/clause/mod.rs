//! A policy's text as numbered clauses.
//!
//! Policies number in every way there is, often wrongly. A number at the beginning of a paragraph is believed
//! where it goes on from the one before it, begins a list, or is a path such as `2.1`, even where that is wrong,
//! because a fact cites it as printed. What carries no number is said to have none; nothing is numbered here that the
//! provider did not number.

mod contents;
pub mod mark;
mod piece;
mod reader;

pub use reader::Clause;

use mark::Style;
use piece::{Piece, pieces, plain};
use reader::Reader;
use std::collections::{BTreeMap, HashMap};

/// A text in documents and clauses. All places are bytes of the text.
#[derive(Debug, Default)]
pub struct Outline {
    /// The documents, in the order in which they stand.
    pub documents: Vec<Document>,
    /// The clauses of all documents, in the order in which they stand.
    pub clauses: Vec<Clause>,
}

/// One document of a text; numbers begin anew in each.
#[derive(Debug, PartialEq, Eq)]
pub struct Document {
    /// The line at which it begins, without marks of emphasis.
    pub heading: String,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl Outline {
    /// Reads a text. `headings` are the places (bytes) at which a line begins that the format marks as a heading, with its level.
    pub fn read(text: &str, headings: &HashMap<usize, u8>) -> Self {
        let mut pieces = pieces(text, headings);
        contents::mark(&mut pieces);
        let bounds = documents(&pieces, text.len());
        let mut outline = Self::default();
        for (number, &(start, end)) in bounds.iter().enumerate() {
            let inside = pieces.iter().filter(|it| (start..end).contains(&it.start));
            let inside: Vec<&Piece> = inside.collect();
            outline.documents.push(Document {
                heading: inside.first().map_or("", |it| plain(it.text)).to_owned(),
                start,
                end,
            });
            Reader::new(number, &inside, start, end).read(&mut outline.clauses);
        }
        outline
    }

    /// The deepest clause in which a place stands.
    pub fn at(&self, place: usize) -> Option<usize> {
        let behind = self.clauses.partition_point(|it| it.start <= place);
        let mut at = behind.checked_sub(1)?;
        while self.clauses[at].end <= place {
            at = self.clauses[at].parent?;
        }
        Some(at)
    }

    /// The clause that a fact at this place cites: the nearest that has a number, else the heading, else the preamble.
    pub fn cited(&self, place: usize) -> Option<usize> {
        let deepest = self.at(place)?;
        let above = std::iter::successors(Some(deepest), |&at| self.clauses[at].parent);
        above
            .clone()
            .find(|&at| self.clauses[at].numbered)
            .or(Some(deepest))
    }

    /// A clause by its document and the name by which it is cited.
    pub fn find(&self, document: usize, name: &str) -> Option<&Clause> {
        self.clauses
            .iter()
            .find(|it| it.document == document && it.name == name)
    }
}

/// Where documents begin and end. A document begins at a line that names one (…政策, …协议, … Policy), stands alone, and
/// after which numbers begin anew.
fn documents(pieces: &[Piece], end: usize) -> Vec<(usize, usize)> {
    let mut starts = vec![0];
    let mut seen = 0;
    for (at, piece) in pieces.iter().enumerate() {
        if piece.contents {
            continue;
        }
        let preface = starts.len() == 1 && seen == 0 && at >= 3;
        if piece
            .mark
            .as_ref()
            .is_some_and(|it| !matches!(it.style, Style::Alone))
        {
            seen += 1;
        } else if (seen >= 3 || preface && is_privacy(piece.text)) && names_document(piece.text) {
            let next = pieces[at + 1..]
                .iter()
                .take(60)
                .filter(|it| !it.contents)
                .find_map(|it| it.mark.as_ref());
            let again = next.is_some_and(|it| {
                it.path.iter().all(|figure| *figure == 1)
                    && !matches!(
                        it.style,
                        Style::Bracket | Style::HalfBracket | Style::Circled
                    )
            });
            if again {
                starts.push(piece.start);
                seen = 0;
            }
        }
    }
    let ends = starts
        .iter()
        .skip(1)
        .copied()
        .chain([end])
        .collect::<Vec<_>>();
    starts.into_iter().zip(ends).collect()
}

/// Whether a title is that of the policy itself.
fn is_privacy(title: &str) -> bool {
    title.contains("隐私")
        || title.contains("信息保护")
        || title.to_ascii_lowercase().contains("privacy")
}

/// Whether a line is the title of a document.
pub fn names_document(line: &str) -> bool {
    let line = plain(line)
        .trim_matches(|it: char| matches!(it, '【' | '】' | '《' | '》' | '“' | '”' | ' '));
    let lower = line.to_ascii_lowercase();
    let length = line.chars().count();
    let named = [
        "政策",
        "协议",
        "声明",
        "规则",
        "条款",
        "指引",
        "说明",
        "承诺书",
        "责任书",
        "须知",
    ]
    .iter()
    .any(|it| line.ends_with(it))
        && (4..=30).contains(&length)
        || [
            "privacy policy",
            "privacy notice",
            "privacy statement",
            "terms of service",
            "terms of use",
            "agreement",
        ]
        .iter()
        .any(|it| lower.ends_with(it))
            && length <= 80
            && ![" you", " we ", " this "]
                .iter()
                .any(|it| lower.contains(it));
    named && !line.contains(['。', '，', '；', '：', ',', ';', '、'])
}

/// The text as it is compared: without white space and marks of emphasis.
pub fn normal(text: &str) -> String {
    text.chars()
        .filter(|it| !it.is_whitespace() && !matches!(it, '*' | '\\'))
        .collect()
}

/// The clauses of the document that begins at the line `heading` and ends at any of the others: number → text with
/// its sub-clauses, without white space and marks of emphasis. Where a heading stands more than once, the last is the
/// document's; the ones before belong to a table of contents.
pub fn clauses(text: &str, heading: &str, other_headings: &[&str]) -> BTreeMap<String, String> {
    let mut lines = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        lines.push((at, line));
        at += line.len();
    }
    let begins = |heading: &str| {
        lines
            .iter()
            .rposition(|(_, line)| normal(line).trim_matches('#') == normal(heading))
    };
    let Some(start) = begins(heading) else {
        return BTreeMap::new();
    };
    let end = other_headings
        .iter()
        .filter_map(|other| begins(other))
        .filter(|&at| at > start)
        .min();
    let (from, to) = (lines[start].0, end.map_or(text.len(), |end| lines[end].0));
    let text = &text[from..to];
    let mut pieces = pieces(text, &HashMap::new());
    contents::mark(&mut pieces);
    let inside: Vec<&Piece> = pieces.iter().collect();
    let mut found = Vec::new();
    Reader::new(0, &inside, 0, text.len()).read(&mut found);
    if let [preamble, behind @ ..] = &mut found[..] {
        preamble.end = behind
            .iter()
            .find(|it| it.numbered)
            .map_or(text.len(), |it| it.start);
    }
    let numbered = found
        .iter()
        .filter(|it| it.numbered || it.name == "preamble");
    let mut map: BTreeMap<String, String> = numbered
        .map(|it| (it.name.clone(), normal(&text[it.start..it.end])))
        .collect();
    let last = pieces.iter().rfind(|piece| {
        found.iter().any(|it| {
            it.numbered && it.start >= piece.start && it.start < piece.start + piece.text.len()
        })
    });
    let closing = last.map_or(0, |it| it.start + it.text.len());
    map.insert("closing".into(), normal(&text[closing..]));
    map
}

#[cfg(test)]
mod tests;
