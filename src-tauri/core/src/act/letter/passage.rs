//! Which passage of a letter a field makes, and which fields it still lacks.

use super::form::{Field, Form};
use super::{Block, Capacity, Draft, Letter, compose};
use crate::know::catalogue::{Catalogue, Right};
use jiff::civil::Date;
use serde_json::{Value, json};

/// The numbers of the blocks that would read otherwise if a field were left empty, or where it is empty,
/// filled in. The field is named as in [`Draft`], its capacity or its follow-up.
pub fn passage(
    draft: &Draft,
    form: &Form,
    catalogue: &Catalogue,
    letter: &Letter,
    field: &str,
) -> Vec<usize> {
    // The letter's own number is made from what it is about: it is no passage of any field.
    let composed = |draft: Draft| {
        let numbered = Draft {
            number: "—".to_owned(),
            ..draft
        };
        compose(&numbered, catalogue, letter.date).ok()
    };
    let other = altered(draft, form, field, letter.date).and_then(composed);
    let (Some(this), Some(other)) = (composed(draft.clone()), other) else {
        return Vec::new();
    };
    let same = |block: &Block| other.blocks.iter().any(|it| alike(it, block));
    let blocks = this.blocks.iter().enumerate();
    blocks
        .filter(|(_, block)| !same(block))
        .map(|(index, _)| index)
        .collect()
}

/// Whether two blocks say the same, whatever their numbers are.
fn alike(one: &Block, other: &Block) -> bool {
    let unnumbered = |text: &String| -> String {
        let number =
            |it: char| it.is_ascii_digit() || "一二三四五六七八九十、. （）()".contains(it);
        text.trim_start_matches(number).to_owned()
    };
    one.kind == other.kind
        && one
            .text
            .iter()
            .map(unnumbered)
            .eq(other.text.iter().map(unnumbered))
}

/// The draft with one field otherwise.
fn altered(draft: &Draft, form: &Form, field: &str, today: Date) -> Option<Draft> {
    let key = field.replace('-', "_");
    let mut whole = serde_json::to_value(draft).ok()?;
    let place = match key.as_str() {
        "kind" => return None,
        _ if whole.get(&key).is_some() => &mut whole[key.as_str()],
        _ if whole["capacity"].get(&key).is_some() => &mut whole["capacity"][key.as_str()],
        _ => whole["follow_up"].get_mut(&key)?,
    };
    let first = |ticks: &[super::Tick]| ticks.first().map(|it| json!(it.id));
    let choice = match key.as_str() {
        "grounds" => first(&form.grounds).or_else(|| first(&form.statutory)),
        "asks" => first(&form.asks),
        "conditions" => first(&form.preconditions).or_else(|| first(&form.consequences)),
        "consents" => form.consents.first().map(|it| json!(it)),
        "standing" => form
            .consents
            .first()
            .map(|it| json!({ "consent": it, "answer": "refuse" })),
        "enclosures" => Some(json!("—")),
        _ => None,
    };
    *place = match place {
        Value::String(text) if text.is_empty() => json!("—"),
        Value::String(text) if is_date(text) => Value::Null,
        Value::String(_) if key == "age" => json!("unsaid"),
        Value::String(_) => json!(""),
        Value::Bool(chosen) => json!(!*chosen),
        Value::Array(chosen) if !chosen.is_empty() => json!([]),
        Value::Array(_) => json!([choice?]),
        Value::Null if key == "authority" => json!(form.authorities.first()?.authority),
        Value::Null => json!(today),
        Value::Object(_) => Value::Null,
        Value::Number(_) => return None,
    };
    serde_json::from_value(whole).ok()
}

fn corrects(draft: &Draft, form: &Form) -> bool {
    form.right == Right::Correction || draft.asks.iter().any(|it| it == "correct")
}

fn is_date(text: &str) -> bool {
    text.parse::<Date>().is_ok()
}

/// The fields without which the letter says too little, and which are empty, in the order of the form; named
/// as in [`Draft`].
pub fn missing(draft: &Draft, form: &Form) -> Vec<&'static str> {
    let mut missing = Vec::new();
    let mut want = |field, given: bool| {
        if !given {
            missing.push(field);
        }
    };
    match &draft.capacity {
        Capacity::Person => {}
        Capacity::Guardian { child, .. } => want("child", !child.is_empty()),
        Capacity::CloseRelative { deceased, .. } => want("deceased", !deceased.is_empty()),
        Capacity::Agent { principal, .. } => want("principal", !principal.is_empty()),
        Capacity::Company { company, .. } => want("company", !company.is_empty()),
    }
    for field in form.fields.iter().filter(|it| form.required.contains(it)) {
        match field {
            Field::Name => want("name", !draft.name.is_empty()),
            Field::Account => want("account", !draft.account.is_empty()),
            Field::Contact => want("contact", !draft.contact.is_empty()),
            Field::Grounds => want("grounds", !draft.grounds.is_empty()),
            Field::Facts => want("details", !draft.details.is_empty()),
            // For a child or a relative, correcting is one thing among others that can be asked.
            Field::Correct | Field::Datum if !corrects(draft, form) => {}
            Field::Correct => want("correct", !draft.correct.is_empty()),
            Field::Datum => want("field", !draft.field.is_empty()),
            Field::Noticed => want("noticed", draft.noticed.is_some()),
            Field::Resident => want("resident", draft.resident),
            Field::Recipient => want("recipient", !draft.recipient.is_empty()),
            Field::Decision => want("decision", !draft.decision.is_empty()),
            // A date of sending stands in every follow-up; the others are never required.
            _ => {}
        }
    }
    missing
}
