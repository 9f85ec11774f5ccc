//! A text in sentences, each with the clause that it stands in.

use crate::know::clause::Outline;
use std::ops::Range;

/// A sentence, or a line of a list or a table.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it stands (bytes).
    pub range: Range<usize>,
    /// Whether it is Chinese; else it is taken for English.
    pub chinese: bool,
    /// The line with a colon at its end that announced the list in which it stands: its place among the sentences.
    pub announced: Option<usize>,
    /// The deepest clause that it stands in.
    pub clause: usize,
}

/// A sentence is not read further than this (bytes): what is longer is no sentence.
const LONGEST: usize = 3_000;
/// Lines behind an introduction that still belong to its list.
const LONGEST_LIST: usize = 40;

/// The sentences of a text, in order. A line break ends a sentence, unless the line breaks off in the middle of one.
pub fn split(text: &str, outline: &Outline) -> Vec<Sentence> {
    let mut found: Vec<Sentence> = Vec::new();
    let mut start = 0;
    let (mut announced, mut by) = (0usize, 0usize);
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let end = at + character.len_utf8();
        let stop = match character {
            '。' | '；' | '！' | '？' => true,
            ';' | '!' | '?' => true,
            '.' => {
                end - start > 1
                    && characters
                        .peek()
                        .is_none_or(|(_, next)| next.is_whitespace())
                    && ends_sentence(&text[start..at])
            }
            '\n' => ends_line(&text[start..at], &text[end..]),
            _ => end - start >= LONGEST,
        };
        if !stop && characters.peek().is_some() {
            continue;
        }
        let sentence = &text[start..end];
        let range = start..end;
        start = end;
        let body = sentence.trim();
        if !body.chars().any(char::is_alphanumeric) {
            continue;
        }
        found.push(Sentence {
            chinese: body.chars().any(is_han),
            announced: (announced > 0).then_some(by),
            clause: outline.at(range.start).unwrap_or(0),
            range,
        });
        let body = body.trim_end_matches(['*', '_', ' ']);
        if body.ends_with(['：', ':']) {
            (announced, by) = (LONGEST_LIST, found.len() - 1);
        } else if character == '。' {
            announced = 0;
        } else {
            announced = announced.saturating_sub(1);
        }
    }
    found
}

/// Whether a full stop behind `before` ends an English sentence: not in `e.g.`, `Co.`, `3.` at the beginning of a line.
fn ends_sentence(before: &str) -> bool {
    let word = before
        .rsplit(|it: char| it.is_whitespace() || it == '(')
        .next()
        .unwrap_or_default();
    let lower = word.to_ascii_lowercase();
    let number = word
        .bytes()
        .all(|it| it.is_ascii_digit() || it == b'.' || it == b'\\' || it == b'*');
    !([
        "e.g", "i.e", "co", "inc", "ltd", "no", "mr", "ms", "dr", "vs", "etc", "art", "u.s",
        "corp", "para", "lit", "sec", "sent", "abs",
    ]
    .contains(&lower.as_str())
        || number
        || word.len() == 1)
}

/// Whether a line ends what is said: it does, unless it is long, ends without a mark, and the next line goes on.
fn ends_line(line: &str, next: &str) -> bool {
    let line = line.trim();
    let next = next.split('\n').next().unwrap_or_default().trim_start();
    let ends = line.ends_with(['。', '；', '：', ':', ';', '.', '！', '？', '*', '|', ',']);
    let marked = crate::know::clause::mark::read(next).is_some()
        || next.starts_with(['-', '*', '#', '|', '•', '·', '=', '【'])
        || next.is_empty();
    // A number in a line of its own belongs to the line behind it.
    let number = crate::know::clause::mark::read(line).is_some_and(|it| it.length == line.len());
    !number && (ends || marked || line.chars().count() < 30)
}

/// Whether a character is Chinese.
pub fn is_han(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}
