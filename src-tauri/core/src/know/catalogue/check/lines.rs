//! Where the entries of a policy's file stand, for messages.

use std::collections::BTreeMap;

/// The lines, counted from 1, at which the entries of each list begin.
pub(super) struct Lines<'a> {
    facts: &'a str,
    headers: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Lines<'a> {
    pub fn of(facts: &'a str) -> Self {
        let mut headers: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (index, line) in facts.lines().enumerate() {
            let section = line
                .trim_start()
                .strip_prefix("[[")
                .and_then(|rest| rest.split_once("]]"));
            if let Some((section, _)) = section {
                headers.entry(section).or_default().push(index + 1);
            }
        }
        Self { facts, headers }
    }

    /// None is known: all that is asked for is said to stand in the first.
    pub fn unknown() -> Self {
        Self {
            facts: "",
            headers: BTreeMap::new(),
        }
    }

    /// The line of an entry of a list, by its place in it.
    pub fn entry(&self, section: &str, index: usize) -> usize {
        let headers = self.headers.get(section);
        headers.and_then(|it| it.get(index)).copied().unwrap_or(1)
    }

    /// The first line that begins so.
    pub fn beginning(&self, beginning: &str) -> usize {
        line_of(self.facts, beginning)
    }
}

/// The first line that begins so, counted from 1.
pub(in super::super) fn line_of(facts: &str, beginning: &str) -> usize {
    facts
        .lines()
        .position(|line| line.starts_with(beginning))
        .map_or(1, |index| index + 1)
}
