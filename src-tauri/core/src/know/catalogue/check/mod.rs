//! A policy's file held against every rule. What breaks one is named with file, line and rule, so that
//! whoever writes a policy finds the place.

mod lines;
mod naming;
mod rules;

use super::model::{Policy, Taxonomy};
use super::text::{PolicyText, words_file};
use crate::base::problem::Problem;
use crate::base::words::Texts;
use lines::Lines;
use std::path::Path;

pub(super) use lines::line_of;

/// Reads one policy and holds it against every rule: the policy, or all that is wrong with it.
pub fn check(text: &PolicyText, taxonomy: &Taxonomy) -> Result<Policy, Vec<Problem>> {
    // Where each entry stands is looked for only where something is wrong.
    let read = read(text, taxonomy, &Lines::unknown());
    read.or_else(|_| self::read(text, taxonomy, &Lines::of(text.facts)))
}

fn read(text: &PolicyText, taxonomy: &Taxonomy, lines: &Lines) -> Result<Policy, Vec<Problem>> {
    let mut policy: Policy = toml::from_str(text.facts).map_err(|error| {
        let offset = error
            .span()
            .map_or(0, |span| span.start)
            .min(text.facts.len());
        let line = text.facts[..offset].matches('\n').count() + 1;
        vec![fault(text.file, line, "facts-readable", error.message())]
    })?;
    let (texts, broken) = Texts::parse(text.zh_cn, text.en_us);
    policy.complete(taxonomy);
    let mut found = naming::name(&mut policy, &texts, lines);
    policy.spread();
    let reading = rules::Reading::new(&policy, taxonomy, lines);
    for (rule, look) in rules::RULES {
        let broken = look(&reading);
        found.extend(broken.into_iter().map(|it| (it.line, *rule, it.detail)));
    }
    found.sort_by_key(|(line, ..)| *line);
    let unreadable = broken.into_iter().map(|(language, line)| {
        let file = words_file(Path::new(text.file), language);
        let file = file.display().to_string();
        fault(&file, line, "words-readable", language.tag())
    });
    let faults: Vec<_> = unreadable
        .chain(
            found
                .into_iter()
                .map(|(line, rule, detail)| fault(text.file, line, rule, detail)),
        )
        .collect();
    match faults.is_empty() {
        true => Ok(policy),
        false => Err(faults),
    }
}

/// The names of all rules; each has its words in `problem.ftl`.
pub fn rules() -> impl Iterator<Item = &'static str> {
    let reading = [
        "facts-readable",
        "words-readable",
        naming::RULE,
        "policy-once",
    ];
    reading
        .into_iter()
        .chain(rules::RULES.iter().map(|(rule, _)| *rule))
}

pub(super) fn fault(file: &str, line: usize, rule: &str, detail: impl Into<String>) -> Problem {
    Problem::CatalogueFault {
        file: file.to_owned(),
        line,
        rule: rule.to_owned(),
        detail: detail.into(),
    }
}
