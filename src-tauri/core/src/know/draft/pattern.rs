//! Patterns of the dictionary's files. A pattern is a regular expression; a gap in it (`.{0,20}`, `[^。；]{0,20}`) outside of
//! brackets is looked for piece by piece, because a bounded gap inside an expression takes long to build.

use super::reading::build;
use regex::Regex;
use serde::{Deserialize, Deserializer, de::Error};
use std::sync::{LazyLock, OnceLock};

/// A pattern: any of its alternatives.
#[derive(Debug, Default)]
pub struct Pattern(Vec<Alternative>);

/// The first piece, and those behind it with the most characters that may stand before each.
#[derive(Debug)]
struct Alternative {
    first: Regex,
    then: Vec<(usize, Later)>,
}

/// A piece that is built when the one in front of it stands somewhere: in most texts most do not, and building takes
/// longer than looking.
#[derive(Debug)]
struct Later {
    expression: String,
    built: OnceLock<Regex>,
}

impl Later {
    fn new(expression: String) -> Result<Self, regex::Error> {
        // The core's own tests build every piece, so that none is wrong where it is first needed.
        let built = match cfg!(test) {
            true => OnceLock::from(build(&expression)?),
            false => OnceLock::new(),
        };
        Ok(Self { expression, built })
    }

    fn get(&self) -> &Regex {
        self.built
            .get_or_init(|| super::reading::regex(&self.expression))
    }
}

static GAP: LazyLock<Regex> =
    LazyLock::new(|| super::reading::regex(r"(?:\.|\[\^[^\]]*\])\{0,(\d+)\}"));

impl Pattern {
    /// Reads a pattern.
    pub fn new(pattern: &str) -> Result<Self, regex::Error> {
        // Words of the dictionary that go on do so in Latin letters; all others would make every pattern a large one.
        let ascii = pattern.replace(r"\w", "[0-9A-Za-z_]");
        let pattern = ascii.as_str();
        let (flags, body) = match pattern.strip_prefix("(?i)") {
            Some(body) => ("(?i)", body),
            None => ("", pattern),
        };
        let mut plain: Vec<&str> = Vec::new();
        let mut found = Vec::new();
        for alternative in split(body) {
            let gaps: Vec<_> = GAP
                .captures_iter(alternative)
                .filter_map(|it| Some((it.get(0)?, it.get(1)?.as_str().parse().ok()?)))
                .filter(|(it, _): &(regex::Match, usize)| depth(&alternative[..it.start()]) == 0)
                .collect();
            if gaps.is_empty() {
                plain.push(alternative);
                continue;
            }
            let mut pieces = Vec::new();
            let (mut from, mut gap) = (0, 0);
            for (place, most) in gaps {
                pieces.push((gap, &alternative[from..place.start()]));
                (from, gap) = (place.end(), most);
            }
            pieces.push((gap, &alternative[from..]));
            let mut pieces = pieces
                .into_iter()
                .map(|(gap, piece)| (gap, format!("{flags}{piece}")));
            if let Some((_, first)) = pieces.next() {
                found.push(Alternative {
                    first: build(&first)?,
                    then: pieces
                        .map(|(gap, piece)| Ok((gap, Later::new(piece)?)))
                        .collect::<Result<_, regex::Error>>()?,
                });
            }
        }
        if !plain.is_empty() {
            found.push(Alternative {
                first: build(&format!("{flags}{}", plain.join("|")))?,
                then: Vec::new(),
            });
        }
        Ok(Self(found))
    }

    /// Whether it stands in a text.
    pub fn is_match(&self, text: &str) -> bool {
        self.0.iter().any(|it| {
            if it.then.is_empty() {
                it.first.is_match(text)
            } else {
                it.first
                    .find_iter(text)
                    .any(|hit| it.end(text, hit.end()).is_some())
            }
        })
    }

    /// Where its matches end (bytes), in order.
    pub fn ends(&self, text: &str) -> Vec<usize> {
        let mut ends: Vec<usize> = self
            .0
            .iter()
            .flat_map(|it| {
                it.first
                    .find_iter(text)
                    .filter_map(|hit| it.end(text, hit.end()))
            })
            .collect();
        ends.sort_unstable();
        ends
    }
}

impl Alternative {
    /// Where a match ends whose first piece ends at `at`.
    fn end(&self, text: &str, mut at: usize) -> Option<usize> {
        for (most, piece) in &self.then {
            let hit = piece.get().find_at(text, at)?;
            // Four bytes a character at most: what is further is not counted.
            let between = &text[at..hit.start()];
            if between.len() > most * 4 || between.chars().count() > *most {
                return None;
            }
            at = hit.end();
        }
        Some(at)
    }
}

/// A pattern that is built in.
pub fn built(pattern: &str) -> Pattern {
    match Pattern::new(pattern) {
        Ok(pattern) => pattern,
        Err(error) => unreachable!("the patterns are built in and tested: {error}"),
    }
}

/// The alternatives of a pattern, outside of brackets.
fn split(pattern: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in pattern.match_indices('|') {
        if depth(&pattern[from..at]) == 0 {
            found.push(&pattern[from..at]);
            from = at + 1;
        }
    }
    found.push(&pattern[from..]);
    found
}

/// How many brackets are open at the end.
fn depth(pattern: &str) -> usize {
    let (mut open, mut class, mut escaped) = (0usize, false, false);
    for character in pattern.chars() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' if !class => class = true,
            ']' if class => class = false,
            '(' if !class => open += 1,
            ')' if !class => open = open.saturating_sub(1),
            _ => {}
        }
    }
    open + usize::from(class)
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_is_as_wide_as_it_says() {
        let pattern = Pattern::new("关闭.{0,3}推荐|a(?:b|c)[^。]{0,2}d").expect("a pattern");
        for (text, there) in [
            ("可以关闭推荐", true),
            ("关闭一二三推荐", true),
            ("关闭一二三四推荐", false),
            ("acxxd", true),
            ("acxxxd", false),
            ("推荐关闭", false),
        ] {
            assert_eq!(pattern.is_match(text), there, "{text}");
        }
        assert_eq!(pattern.ends("关闭推荐"), ["关闭推荐".len()]);
    }
}
