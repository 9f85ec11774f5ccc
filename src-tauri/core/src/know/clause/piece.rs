//! The lines of a text, with the numbers that they begin with.

use super::mark::{self, Mark};
use std::collections::HashMap;

/// The level of a line in bold type, which closes no numbered clause.
pub const BOLD: u8 = 7;

/// A line, or a part of one that begins with a number.
pub struct Piece<'a> {
    /// Where it begins (bytes).
    pub start: usize,
    /// What it says, without list marks before it.
    pub text: &'a str,
    /// The number that it begins with.
    pub mark: Option<Mark>,
    /// The level of a heading that the format marks (`##`, `<h2>`); [`BOLD`] for a line in bold type or 【】.
    pub level: Option<u8>,
    /// Whether it is an entry of a list without numbers.
    pub bullet: bool,
    /// Whether it belongs to a table of contents.
    pub contents: bool,
}

/// A line without white space, list marks and marks of emphasis around it.
pub fn plain(line: &str) -> &str {
    line.trim_matches(|it: char| {
        it.is_whitespace() || matches!(it, '#' | '*' | '_' | '>' | '\\' | '=' | '`')
    })
}

/// The lines of a text. `headings` are those that the format marks, by the byte at which they begin.
pub fn pieces<'a>(text: &'a str, headings: &HashMap<usize, u8>) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let body = line.trim_start_matches(|it: char| {
            it.is_whitespace()
                || matches!(
                    it,
                    '#' | '*' | '-' | '>' | '•' | '·' | '●' | '■' | '\u{feff}'
                )
        });
        // A mark of emphasis belongs to the piece, so that a place in it is a place in the text.
        let skipped = line.len() - body.len();
        let body = body.trim_end();
        if body.is_empty() {
            continue;
        }
        let trimmed = line.trim();
        let hashes = trimmed.bytes().take_while(|it| *it == b'#').count() as u8;
        let bold = trimmed.len() > 4
            && trimmed.starts_with("**")
            && trimmed.ends_with("**")
            && !trimmed[2..trimmed.len() - 2].contains("**");
        let boxed = trimmed.starts_with('【') && trimmed.ends_with('】');
        let short = body.chars().count() <= 40
            && !body
                .trim_end_matches('*')
                .ends_with(['。', '；', '，', ';', '.', ',']);
        let level = headings.get(&start).copied().or(match hashes {
            1..=6 => Some(hashes),
            _ => ((bold || boxed) && short).then_some(BOLD),
        });
        found.push(Piece {
            start: start + skipped,
            text: body,
            mark: mark::read(body),
            level,
            bullet: trimmed.starts_with(['-', '•', '·', '●', '■']) || trimmed.starts_with("* "),
            contents: false,
        });
    }
    found
}
