//! Names that only the list in which they stand shows to be information: what stands between two names that are collected.

use super::dictionary::Dictionary;
use std::ops::Range;
use std::sync::LazyLock;

/// What parts a list.
static MARKS: LazyLock<regex::Regex> =
    LazyLock::new(|| super::reading::regex(r"以及|[、，,；;。：:（）()/和及或等]"));
/// Those of them that go on with it.
const JOINTS: &[&str] = &["、", "/", "和", "及", "或", "以及"];
/// The shortest and the longest of such names (characters): what is longer says something.
const LENGTH: std::ops::RangeInclusive<usize> = 2..=8;

/// The entries of a Chinese sentence's lists that hold none of the names `taken` but stand between two that do, or at
/// their side with an ending that names of information have. Ranges in bytes of the text.
pub fn find(
    dictionary: &Dictionary,
    text: &str,
    sentence: &Range<usize>,
    taken: &[Range<usize>],
) -> Vec<Range<usize>> {
    if taken.len() < 2 {
        return Vec::new();
    }
    let entries = entries(text, sentence);
    let holds = |entry: &Range<usize>| {
        taken
            .iter()
            .any(|it| entry.start <= it.start && it.end <= entry.end)
    };
    let held: Vec<bool> = entries.iter().map(|(entry, _)| holds(entry)).collect();
    let joined = |at: usize| JOINTS.contains(&entries[at].1);
    let mut found = Vec::new();
    for (at, (entry, _)) in entries.iter().enumerate() {
        if held[at] {
            continue;
        }
        let left = at > 0 && held[at - 1] && joined(at - 1);
        let right = held.get(at + 1) == Some(&true) && joined(at);
        let words = plain(text, entry);
        let ends = || dictionary.ends_like_information(&text[words.clone()]);
        if (left && right || (left || right) && ends()) && is_name(dictionary, &text[words.clone()])
        {
            found.push(words);
        }
    }
    found
}

/// The entries of a list of which its label says that it is information, and that hold none of the names `taken`.
pub fn labelled(
    dictionary: &Dictionary,
    text: &str,
    list: &Range<usize>,
    taken: &[Range<usize>],
) -> Vec<Range<usize>> {
    let entries = entries(text, list).into_iter().map(|(it, _)| it);
    let entries = entries.filter(|entry| {
        let held = |it: &Range<usize>| entry.start <= it.start && it.end <= entry.end;
        !taken.iter().any(held)
    });
    entries
        .map(|it| plain(text, &it))
        .filter(|it| is_name(dictionary, &text[it.clone()]))
        .collect()
}

/// The parts of a list, each with the mark behind it.
fn entries<'a>(text: &'a str, list: &Range<usize>) -> Vec<(Range<usize>, &'a str)> {
    let mut entries = Vec::new();
    let mut start = list.start;
    for mark in MARKS.find_iter(&text[list.clone()]) {
        entries.push((start..list.start + mark.start(), mark.as_str()));
        start = list.start + mark.end();
    }
    entries.push((start..list.end, ""));
    entries
}

/// An entry without white space and marks of emphasis around it.
fn plain(text: &str, entry: &Range<usize>) -> Range<usize> {
    let words = text[entry.clone()].trim_matches([' ', '*', '_', '\\', '\n', '\t']);
    let start = words.as_ptr() as usize - text.as_ptr() as usize;
    start..start + words.len()
}

fn is_name(dictionary: &Dictionary, words: &str) -> bool {
    LENGTH.contains(&words.chars().count()) && dictionary.may_be_name(words)
}
