//! The policies side by side, by kinds of information. A row of a general kind counts its special ones,
//! so that a policy that names GPS signals is not said to be silent on location; and where a policy has
//! only the general word, the row of a special kind says so.

use super::model::{Catalogue, Cell, Collected, Item, Listed, Named, Necessity, Policy, Row, Use};
use std::collections::HashMap;

impl Catalogue {
    /// Puts the policies side by side anew.
    pub(super) fn compare(&mut self) {
        let taxonomy = &self.taxonomy;
        let broader: Broader = (taxonomy.kinds.iter())
            .map(|kind| (&*kind.id, taxonomy.broader(&kind.id)))
            .collect();
        let rows = self.taxonomy.kinds.iter().map(|kind| Row {
            kind: kind.id.clone(),
            cells: (self.policies.iter())
                .map(|policy| cell(policy, &kind.id, &broader))
                .collect(),
        });
        let spoken = |row: &Row| {
            let mut cells = row.cells.iter().flatten();
            cells.any(|cell| cell.named != Named::General)
        };
        self.matrix = rows.filter(spoken).collect();
    }
}

/// The more general kinds of each kind: every cell asks it of every item.
type Broader<'a> = HashMap<&'a str, Vec<&'a str>>;

fn cell(policy: &Policy, kind: &str, broader: &Broader) -> Option<Cell> {
    let is_special = |special: &str, general: &str| {
        let general_ones = broader.get(special);
        general_ones.is_some_and(|it| it.contains(&general))
    };
    let uses = |fits: &dyn Fn(&Item) -> bool| -> Vec<(&Collected, usize, &Item)> {
        let all = policy.collected.iter().flat_map(|entry| {
            let items = entry.items.iter().enumerate();
            items.map(move |(at, item)| (entry, at, item))
        });
        all.filter(|(_, _, item)| fits(item)).collect()
    };
    let own = uses(&|item| item.kind == kind);
    let special = uses(&|item| is_special(&item.kind, kind));
    let (named, uses) = match (own.is_empty(), special.is_empty()) {
        (false, _) => (Named::Itself, [own, special].concat()),
        (true, false) => (Named::Special, special),
        (true, true) => (Named::General, uses(&|item| is_special(kind, &item.kind))),
    };
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
