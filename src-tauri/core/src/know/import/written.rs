//! The text that an importer writes: a line at a time, within bounds.

use crate::base::problem::Problem;
use std::collections::HashMap;

/// The largest file that is read (bytes): scans and pictures inside a PDF are large.
pub const LARGEST_FILE: usize = 32 << 20;
/// The most text that is taken from a file (bytes): ten times the longest policy known.
pub const LARGEST_TEXT: usize = 2 << 20;

/// What is refused as larger than any policy.
pub fn too_large() -> Problem {
    Problem::PolicyTextTooLarge {
        limit: LARGEST_TEXT,
    }
}

/// To whom a link writes, where its target says so and its words do not: `contact us` with `mailto:` behind it.
pub fn addressee(target: &str, words: &str) -> Option<String> {
    let (scheme, rest) = target.trim().split_once(':')?;
    let address = rest.split('?').next().unwrap_or_default().trim();
    let good = scheme.eq_ignore_ascii_case("mailto")
        && address.len() <= 100
        && address.contains('@')
        && !address.contains(['%', ',', ' ', '(', ')'])
        && !words.contains(address);
    good.then(|| address.to_owned())
}

/// A text being written.
#[derive(Debug, Default)]
pub struct Written {
    text: String,
    headings: HashMap<usize, u8>,
}

impl Written {
    /// Adds text as it is.
    pub fn raw(&mut self, text: &str) -> Result<(), Problem> {
        if self.text.len() + text.len() > LARGEST_TEXT {
            return Err(too_large());
        }
        self.text.push_str(text);
        Ok(())
    }

    /// Adds a line, its white space folded; nothing if there is nothing but that.
    pub fn line(&mut self, line: &str, level: Option<u8>) -> Result<(), Problem> {
        let folded = fold(line);
        if folded.is_empty() {
            return Ok(());
        }
        if let Some(level) = level {
            self.headings.insert(self.text.len(), level);
        }
        self.raw(&folded)?;
        self.raw("\n")
    }

    /// Adds a table: its first row heads the others, unless it is the only one or its cells are too long for headings.
    pub fn table(&mut self, rows: &[Vec<String>]) -> Result<(), Problem> {
        /// Characters of a heading; letters are narrower than Chinese characters.
        const LONGEST: usize = 24;
        let short = |it: &String| it.chars().count() <= LONGEST * (1 + usize::from(it.is_ascii()));
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| fold(cell)).collect::<Vec<_>>())
            .filter(|row| row.iter().any(|it| !it.is_empty()))
            .collect();
        let Some(first) = rows.first() else {
            return Ok(());
        };
        let heads = rows.len() > 1 && first.len() > 1 && first.iter().all(short);
        for (place, row) in rows.iter().enumerate() {
            let cells = row.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
            let line: Vec<String> = if heads && place > 0 {
                cells
                    .map(|(at, cell)| {
                        first
                            .get(at)
                            .filter(|it| !it.is_empty())
                            .map_or_else(|| cell.clone(), |head| format!("{head}：{cell}"))
                    })
                    .collect()
            } else {
                cells.map(|(_, cell)| cell.clone()).collect()
            };
            self.line(&line.join("；"), None)?;
        }
        Ok(())
    }

    /// Adds what was written elsewhere, with its headings.
    pub fn append(&mut self, other: Self) -> Result<(), Problem> {
        let offset = self.text.len();
        let headings = other.headings.into_iter();
        self.headings
            .extend(headings.map(|(at, level)| (at + offset, level)));
        self.raw(&other.text)
    }

    /// How much there is (bytes).
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// The text from a place on.
    pub fn since(&self, start: usize) -> &str {
        &self.text[start..]
    }

    /// Keeps only a part.
    pub fn keep(&mut self, start: usize, end: usize) {
        self.text.truncate(end);
        self.text.drain(..start);
        self.headings = self
            .headings
            .drain()
            .filter(|(at, _)| (start..end).contains(at))
            .map(|(at, level)| (at - start, level))
            .collect();
    }

    /// The text and its headings.
    pub fn finish(self) -> (String, HashMap<usize, u8>) {
        (self.text, self.headings)
    }
}

/// White space folded to one space, none at the ends and none between Chinese characters where a line was broken.
fn fold(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let (mut space, mut broken) = (false, false);
    for character in line.chars() {
        if character.is_whitespace() || matches!(character, '\u{200b}' | '\u{feff}' | '\u{ad}') {
            space |= character.is_whitespace();
            broken |= character == '\n';
            continue;
        }
        let wide = |it: char| it as u32 >= 0x2e80;
        if space && !folded.is_empty() && !(broken && wide(character) && folded.ends_with(wide)) {
            folded.push(' ');
        }
        (space, broken) = (false, false);
        // Control characters of damaged files say nothing.
        if !character.is_control() {
            folded.push(character);
        }
    }
    folded
}
