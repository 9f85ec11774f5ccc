//! The policies side by side, by kinds of information. A row of a general kind counts its special ones,
//! so that a policy that names GPS signals is not said to be silent on location; and where a policy has
//! only the general word, the row of a special kind says so.

use super::model::{Catalogue, Cell, Item, Listed, Named, Necessity, Policy, Row, Taxonomy, Use};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::HashMap;

impl Catalogue {
    /// Puts the policies side by side anew.
    pub(super) fn compare(&mut self) {
        let kinds: Vec<Near> = Near::all(&self.taxonomy);
        let words: Vec<Words> = self.policies.par_iter().map(words).collect();
        let rows = kinds.par_iter().filter_map(|near| {
            let cells = self.policies.iter().zip(&words);
            let row = Row {
                kind: near.kind.to_owned(),
                cells: cells
                    .map(|(policy, words)| cell(policy, words, near))
                    .collect(),
            };
            let mut spoken = row.cells.iter().flatten();
            let spoken = spoken.any(|cell| cell.named != Named::General);
            spoken.then_some(row)
        });
        self.matrix = rows.collect();
    }
}

/// A kind, and those that are more general and more special.
struct Near<'a> {
    kind: &'a str,
    general: Vec<&'a str>,
    special: Vec<&'a str>,
}

impl<'a> Near<'a> {
    fn all(taxonomy: &'a Taxonomy) -> Vec<Self> {
        let kinds = || taxonomy.kinds.iter().map(|it| it.id.as_str());
        let broader: Vec<_> = kinds().map(|id| (id, taxonomy.broader(id))).collect();
        let near = broader.iter().map(|(kind, general)| Self {
            kind,
            general: general.clone(),
            special: (broader.iter())
                .filter(|(_, general)| general.contains(kind))
                .map(|(special, _)| *special)
                .collect(),
        });
        near.collect()
    }
}

/// Where each kind's own word stands in a policy: an entry's place, and an item's within it.
type Words<'a> = HashMap<&'a str, Vec<(usize, usize)>>;

fn words(policy: &Policy) -> Words<'_> {
    let mut words = Words::new();
    for (at, entry) in policy.collected.iter().enumerate() {
        for (place, item) in entry.items.iter().enumerate() {
            let places = words.entry(item.kind.as_str()).or_default();
            places.push((at, place));
        }
    }
    words
}

fn cell(policy: &Policy, words: &Words, near: &Near) -> Option<Cell> {
    let places = |kinds: &[&str]| {
        let places = kinds.iter().filter_map(|kind| words.get(kind)).flatten();
        let mut places: Vec<_> = places.copied().collect();
        places.sort_unstable();
        places
    };
    let (own, special) = (places(&[near.kind]), places(&near.special));
    let (named, places) = match (own.is_empty(), special.is_empty()) {
        (false, _) => (Named::Itself, [own, special].concat()),
        (true, false) => (Named::Special, special),
        (true, true) => (Named::General, places(&near.general)),
    };
    let uses = places.into_iter().map(|(at, place)| {
        let entry = &policy.collected[at];
        (entry, place, &entry.items[place])
    });
    let uses: Vec<(_, _, &Item)> = uses.collect();
    let strength = |necessity: Necessity| match necessity {
        Necessity::Required => 2,
        Necessity::Conditional => 1,
        Necessity::Optional => 0,
    };
    let needs = uses.iter().map(|(entry, _, item)| match item.optional {
        true => Necessity::Optional,
        false => entry.necessity,
    });
    // A general word says nothing certain of the special kind: neither a need nor a mark.
    let certain: Vec<_> = match named {
        Named::General => Vec::new(),
        _ => uses.iter().map(|(_, _, item)| *item).collect(),
    };
    let mut listed: Vec<Listed> = certain.iter().flat_map(|it| it.listed.clone()).collect();
    listed.sort();
    listed.dedup();
    Some(Cell {
        named,
        necessity: needs.max_by_key(|it| strength(*it))?,
        sensitive: certain.iter().any(|it| it.sensitive),
        listed,
        uses: (uses.iter())
            .map(|(entry, item, _)| Use {
                entry: entry.id.clone(),
                item: *item,
            })
            .collect(),
    })
}
