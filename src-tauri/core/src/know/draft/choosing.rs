//! What a refusal or a withdrawal costs, and on what a processing rests, as a policy says.

use super::facts::{Choosing as Rules, CostRule};
use super::reading::{Mark, Reading};
use crate::base::words::Words;
use crate::know::catalogue::{Basis, Choosing, Collected, GeneralEffect};
use regex::Regex;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// What a sentence says that choosing changes.
pub struct Consequence {
    /// In our words.
    pub text: Words,
    /// The sentence (bytes).
    pub range: Range<usize>,
}

/// Headings of chapters that speak of the law's exceptions, where nothing rests on what is named.
static EXCEPTIONS: LazyLock<Regex> =
    LazyLock::new(|| super::reading::regex(r"(?i)例外|无需|豁免|exception"));

/// What the first sentence of a passage that speaks of refusing or withdrawing says of it.
pub fn consequence(reading: &Reading, within: &Range<usize>) -> Option<Consequence> {
    let first = reading
        .sentences
        .partition_point(|it| it.range.start < within.start);
    let inside = reading.sentences[first..]
        .iter()
        .take_while(|it| it.range.end <= within.end);
    inside
        .map(|it| &it.range)
        .find_map(|range| follows(reading, range))
}

/// What a sentence says that a choice changes.
fn follows(reading: &Reading, range: &Range<usize>) -> Option<Consequence> {
    let rules = Rules::get();
    let text = &reading.text[range.clone()];
    let chooses = rules.refusal.stands_in(text) || rules.withdrawal.stands_in(text);
    // What it leaves as it is may stand right behind it.
    let next = reading
        .sentences
        .partition_point(|it| it.range.start < range.end);
    let next = reading.sentences.get(next);
    let next = next
        .filter(|it| reading.outline.cited(it.range.start) == reading.outline.cited(range.start));
    let next = next.map_or("", |it| &reading.text[it.range.clone()]);
    let text = chooses.then(|| worded(text, next)).flatten()?;
    let range = range.clone();
    Some(Consequence { text, range })
}

/// The cost that a sentence names, and what it leaves as it is.
fn worded(text: &str, next: &str) -> Option<Words> {
    let rules = Rules::get();
    let first = |list: &'static [CostRule], text: &str| {
        let named = list.iter().find(|it| it.cue.stands_in(text));
        named.map(|it| Words::from(&it.text))
    };
    let cost = first(&rules.cost, text);
    let keep =
        first(&rules.keep, text).or_else(|| cost.as_ref().and_then(|_| first(&rules.keep, next)));
    let parts: Vec<Words> = [cost, keep].into_iter().flatten().collect();
    let each = |of: fn(&Words) -> &str, between: &str| {
        parts.iter().map(of).collect::<Vec<_>>().join(between)
    };
    let english = each(|it| &it.en_us, "; ");
    let capital = english.get(..1)?.to_uppercase();
    Some(Words {
        zh_cn: each(|it| &it.zh_cn, "，") + "。",
        en_us: capital + &english[1..] + ".",
    })
}

/// Says of each entry what a refusal costs and on what it rests, where its clause does. Gives the passages by the fact's place.
pub fn add(reading: &Reading, collected: &mut [Collected]) -> Vec<(String, Mark)> {
    let mut marks = Vec::new();
    let mut said: HashMap<usize, Vec<Range<usize>>> = HashMap::new();
    for it in &reading.sentences {
        if let Some(clause) = reading.outline.cited(it.range.start) {
            said.entry(clause).or_default().push(it.range.clone());
        }
    }
    for (clause, it) in reading.outline.clauses.iter().enumerate() {
        let Some(own) = said.get(&clause) else {
            continue;
        };
        let document = reading.document(clause);
        let here = |entry: &Collected| (&entry.document, &entry.clause) == (&document, &it.name);
        let Some(place) = collected.iter().position(here) else {
            continue;
        };
        let entry = &mut collected[place];
        if entry.if_refused.is_none()
            && let Some(cost) = own
                .iter()
                .filter(|it| {
                    !Rules::get()
                        .withdrawal
                        .stands_in(&reading.text[(*it).clone()])
                })
                .find_map(|it| follows(reading, it))
        {
            entry.if_refused = Some(cost.text);
            marks.push((
                format!("collected/{place}/if_refused"),
                reading.mark(&cost.range, 0.7),
            ));
        }
        if EXCEPTIONS.is_match(&it.heading) {
            continue;
        }
        for (ground, cue) in &Rules::get().grounds {
            let said = own
                .iter()
                .find(|it| cue.stands_in(&reading.text[(*it).clone()]));
            let known = entry.basis.iter().any(|it| it.ground == *ground);
            if let (Some(range), false) = (said, known) {
                let at = entry.basis.len();
                entry.basis.push(Basis {
                    ground: *ground,
                    clause: it.name.clone(),
                });
                marks.push((
                    format!("collected/{place}/basis/{at}"),
                    reading.mark(range, 0.7),
                ));
            }
        }
    }
    marks
}

/// What the policy says once of every refusal and of every withdrawal, outside of what it says of one collection.
pub fn general(reading: &Reading, collected: &[Collected]) -> Vec<(GeneralEffect, Mark)> {
    let rules = Rules::get();
    let mut found = Vec::new();
    for of in [Choosing::Refusal, Choosing::Withdrawal] {
        let said = reading.sentences.iter().find_map(|sentence| {
            let text = &reading.text[sentence.range.clone()];
            let withdraws = rules.withdrawal.stands_in(text);
            let fits = match of {
                Choosing::Withdrawal => withdraws,
                Choosing::Refusal => {
                    !withdraws && rules.refusal.stands_in(text) && rules.every.stands_in(text)
                }
            };
            let clause = fits
                .then(|| reading.outline.cited(sentence.range.start))
                .flatten()?;
            let (document, name) = (reading.document(clause), reading.name(clause));
            let one = collected
                .iter()
                .any(|it| (&it.document, &it.clause) == (&document, &name));
            let text = worded(text, "").filter(|_| of == Choosing::Withdrawal || !one)?;
            let effect = GeneralEffect {
                id: super::naming::id_of(&of),
                of,
                document,
                clause: name,
                documents: Vec::new(),
                necessity: Vec::new(),
                text,
            };
            Some((effect, reading.mark(&sentence.range, 0.65)))
        });
        found.extend(said);
    }
    found
}
