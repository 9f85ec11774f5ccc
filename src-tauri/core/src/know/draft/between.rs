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
    let mut entries: Vec<(Range<usize>, &str)> = Vec::new();
    let mut start = sentence.start;
    for mark in MARKS.find_iter(&text[sentence.clone()]) {
        entries.push((start..sentence.start + mark.start(), mark.as_str()));
        start = sentence.start + mark.end();
    }
    entries.push((start..sentence.end, ""));
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
        let words = text[entry.clone()].trim_matches([' ', '*', '_', '\\', '\n']);
        if (left && right || (left || right) && dictionary.ends_like_information(words))
            && LENGTH.contains(&words.chars().count())
            && dictionary.may_be_name(words)
        {
            let start = words.as_ptr() as usize - text.as_ptr() as usize;
            found.push(start..start + words.len());
        }
    }
    found
}
