//! A letter turned to another right or another provider: what still fits is kept, and nothing by which one
//! provider knows the person goes to another.

use super::capacity::{Capacity, CapacityKind};
use super::draft::Draft;
use super::form::{Field, Tick, form};
use crate::base::problem::Problem;
use crate::know::catalogue::Catalogue;

/// The first letter for a right of a policy, with what of another draft fits there. Account, contact and
/// further identifiers, and what was said of dealings with the provider, stay behind where the policy is another.
pub fn carried(
    draft: &Draft,
    catalogue: &Catalogue,
    policy: &str,
    right: &str,
) -> Result<Draft, Problem> {
    let same = draft.policy == policy;
    let policy = catalogue.policy(policy)?;
    let regimes = form(policy, right, draft.regime, None)?.regimes;
    let regime = match regimes.contains(&draft.regime) {
        true => draft.regime,
        false => regimes.first().copied().unwrap_or_default(),
    };
    let form = form(policy, right, regime, None)?;
    let has = |field: Field| form.fields.contains(&field);
    let text = |field: Field, value: &String| match has(field) {
        true => value.clone(),
        false => String::new(),
    };
    let of_this = |value: &String| match same {
        true => value.clone(),
        false => String::new(),
    };
    let some_of = |chosen: &[String], offered: &[&[Tick]]| -> Vec<String> {
        let known = |id: &&String| {
            offered
                .iter()
                .any(|list| list.iter().any(|it| it.id == **id))
        };
        chosen.iter().filter(known).cloned().collect()
    };
    // The grounds of one policy are not those of another, whatever their ids.
    let grounds: &[&[Tick]] = match same {
        true => &[&form.grounds, &form.statutory],
        false => &[&form.statutory],
    };
    let kinds: Vec<CapacityKind> = form.capacities.iter().map(|it| it.kind).collect();
    let consent = |id: &String| same && form.consents.contains(id);
    Ok(Draft {
        policy: policy.id.clone(),
        right: right.to_owned(),
        language: draft.language,
        regime,
        capacity: match kinds.contains(&draft.capacity.kind()) {
            true => draft.capacity.clone(),
            false => kinds.first().copied().map(blank).unwrap_or_default(),
        },
        name: draft.name.clone(),
        account: of_this(&draft.account),
        contact: of_this(&draft.contact),
        since: draft.since.filter(|_| same && has(Field::Since)),
        grounds: some_of(&draft.grounds, grounds),
        consents: draft
            .consents
            .iter()
            .filter(|it| consent(it))
            .cloned()
            .collect(),
        effective: draft.effective.filter(|_| has(Field::Effective)),
        standing: match same && has(Field::Standing) {
            true => draft.standing.clone(),
            false => Vec::new(),
        },
        collected: match same && has(Field::Collected) {
            true => draft.collected.clone(),
            false => Vec::new(),
        },
        conditions: Vec::new(),
        asks: some_of(&draft.asks, &[&form.asks]),
        wrong: text(Field::Wrong, &draft.wrong),
        correct: text(Field::Correct, &draft.correct),
        field: text(Field::Datum, &draft.field),
        identifiers: text(Field::Identifiers, &of_this(&draft.identifiers)),
        decision: text(Field::Decision, &of_this(&draft.decision)),
        recipient_contact: text(Field::RecipientContact, &draft.recipient_contact),
        resident: draft.resident && has(Field::Resident),
        number: String::new(),
        recipient: text(Field::Recipient, &draft.recipient),
        noticed: draft.noticed.filter(|_| same && has(Field::Noticed)),
        details: match has(Field::Details) || (same && has(Field::Facts)) {
            true => draft.details.clone(),
            false => String::new(),
        },
        no_exception: draft.no_exception && same && has(Field::NoException),
        id_copy: draft.id_copy && has(Field::IdCopy),
        enclosures: draft.enclosures.clone(),
        authority: draft.authority.filter(|it| {
            let known = |one: &super::Contacts| one.authority == *it;
            form.authorities.iter().any(known)
        }),
        authority_contact: draft.authority_contact && has(Field::Authority),
        history: match same && has(Field::History) {
            true => draft.history.clone(),
            false => Vec::new(),
        },
        follow_up: None,
    })
}

/// A capacity of which nothing is said yet.
fn blank(kind: CapacityKind) -> Capacity {
    let empty = String::new;
    match kind {
        CapacityKind::Person => Capacity::Person,
        CapacityKind::Guardian => Capacity::Guardian {
            child: empty(),
            relation: empty(),
            age: Default::default(),
            proof: empty(),
        },
        CapacityKind::CloseRelative => Capacity::CloseRelative {
            deceased: empty(),
            relation: empty(),
            agreed: false,
            died: None,
            interest: empty(),
            proof: empty(),
        },
        CapacityKind::Agent => Capacity::Agent {
            principal: empty(),
            proof: empty(),
        },
        CapacityKind::Company => Capacity::Company {
            company: empty(),
            post: empty(),
            proof: empty(),
        },
    }
}
