//! A draft as a catalogue file with its words: facts in TOML, Chinese and English in Fluent.

use crate::base::words::Words;
use crate::know::catalogue::Policy;
use serde_json::{Map, Value};
use std::fmt::Write;

/// The three files of a policy: `<id>.<version>.toml`, `.zh-CN.ftl`, `.en-US.ftl`.
#[derive(Clone, Debug)]
pub struct Files {
    /// The name without its ending.
    pub name: String,
    /// The facts.
    pub facts: String,
    /// The words in Chinese.
    pub zh_cn: String,
    /// The words in English.
    pub en_us: String,
}

/// Keys under which the file holds what the catalogue prints in the plural.
const LISTS: [(&str, &str); 11] = [
    ("documents", "document"),
    ("collected", "collected"),
    ("consents", "consent"),
    ("rights", "right"),
    ("regimes", "regime"),
    ("recipients", "recipient"),
    ("retention", "retention"),
    ("contacts", "contact"),
    ("statements", "statement"),
    ("discrepancies", "discrepancy"),
    ("effects", "effect"),
];
/// What is words, or computed, and stands in no facts file.
const WORDS: [&str; 17] = [
    "name",
    "title",
    "purpose",
    "if_refused",
    "note",
    "effect",
    "steps",
    "summary",
    "text",
    "label",
    "address",
    "separate_consent",
    "zh-CN",
    "en-US",
    "listed",
    "if_refused_in_general",
    "effect_in_general",
];

impl Files {
    /// The catalogue's files of a policy with such facts as a draft finds; `catalogue check` accepts them.
    pub fn of(policy: &Policy) -> Self {
        let mut words = Messages::default();
        words.add("provider", &policy.provider, &[]);
        words.add(
            "controller",
            &policy.controller,
            &[("addressee", policy.addressee.as_ref())],
        );
        for it in &policy.documents {
            words.add(&format!("document-{}", it.id), &it.title, &[]);
        }
        for it in &policy.collected {
            words.add(
                &format!("collected-{}", it.id),
                &it.name,
                &[
                    ("purpose", Some(&it.purpose)),
                    ("if-refused", it.if_refused.as_ref()),
                    ("note", it.note.as_ref()),
                ],
            );
        }
        for it in &policy.consents {
            words.add(
                &format!("consent-{}", it.id),
                &it.name,
                &[
                    ("about", Some(&it.about)),
                    ("effect", it.effect.as_ref()),
                    ("steps", it.steps.as_ref()),
                ],
            );
        }
        for it in &policy.rights {
            let points = it
                .grounds
                .iter()
                .map(|it| ("ground", it))
                .chain(it.conditions.iter().map(|it| ("condition", it)));
            let named: Vec<(String, &Words)> = points
                .map(|(prefix, it)| (format!("{prefix}-{}", it.id), &it.text))
                .collect();
            let attributes: Vec<(&str, Option<&Words>)> = named
                .iter()
                .map(|(name, words)| (name.as_str(), Some(*words)))
                .collect();
            words.add(&format!("right-{}", it.id), &it.summary, &attributes);
        }
        for it in &policy.recipients {
            words.add(
                &format!("recipient-{}", it.id),
                &it.name,
                &[("purpose", Some(&it.purpose)), ("note", it.note.as_ref())],
            );
        }
        for it in &policy.retention {
            words.add(&format!("retention-{}", it.id), &it.text, &[]);
        }
        for it in &policy.contacts {
            words.add(
                &format!("contact-{}", it.id),
                &it.label,
                &[("address", it.address.as_ref())],
            );
        }
        for it in &policy.statements {
            words.add(&format!("statement-{}", it.id), &it.text, &[]);
        }
        for it in &policy.discrepancies {
            words.add(&format!("discrepancy-{}", it.id), &it.note, &[]);
        }
        for it in &policy.effects {
            words.add(&format!("effect-{}", it.id), &it.text, &[]);
        }
        Files {
            name: format!("{}.{}", policy.id, policy.version),
            facts: facts(policy),
            zh_cn: words.zh_cn,
            en_us: words.en_us,
        }
    }
}

fn facts(policy: &Policy) -> String {
    let undated = policy.undated;
    let value = serde_json::to_value(policy).unwrap_or_default();
    let Value::Object(mut policy) = value else {
        return String::new();
    };
    let mut file = Map::new();
    file.insert("schema".into(), 1.into());
    if undated {
        file.insert("undated".into(), true.into());
    }
    for key in [
        "id",
        "version",
        "in_force",
        "checked",
        "source",
        "not_offered",
    ] {
        file.insert(key.into(), policy.remove(key).unwrap_or_default());
    }
    file.insert(
        "controller".into(),
        policy.remove("controller_source").unwrap_or_default(),
    );
    for (list, key) in LISTS {
        let entries = policy.remove(list).unwrap_or_default();
        if entries.as_array().is_some_and(|it| !it.is_empty()) {
            file.insert(key.into(), entries);
        }
    }
    let mut file = Value::Object(file);
    // The law's demands follow from the information and the reasons; what a consent is about, from its place.
    for consent in file
        .get_mut("consent")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object_mut)
    {
        consent.retain(|key, _| !["items", "sensitive", "listed", "about"].contains(&key.as_str()));
        for (key, computed) in [
            ("separate", ["law", ""]),
            ("separate_for", ["listed-by-law", "listed-by-standard"]),
        ] {
            if let Some(list) = consent.get_mut(key).and_then(Value::as_array_mut) {
                list.retain(|it| !computed.iter().any(|computed| it == computed));
            }
        }
    }
    strip(&mut file);
    toml::to_string(&file).unwrap_or_default()
}

/// Takes out words and empty values, which the file does not hold.
fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|key, value| !WORDS.contains(&key.as_str()) && !value.is_null());
            fields.values_mut().for_each(strip);
        }
        Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}

#[derive(Default)]
struct Messages {
    zh_cn: String,
    en_us: String,
}

impl Messages {
    fn add(&mut self, id: &str, words: &Words, attributes: &[(&str, Option<&Words>)]) {
        for (file, pick) in [
            (&mut self.zh_cn, (|it| &it.zh_cn) as fn(&Words) -> &String),
            (&mut self.en_us, |it| &it.en_us),
        ] {
            // Writing to a string cannot fail.
            let _ = writeln!(file, "{id} = {}", escaped(pick(words)));
            for (name, words) in attributes
                .iter()
                .filter_map(|(name, words)| Some((name, (*words)?)))
            {
                let _ = writeln!(file, "    .{name} = {}", escaped(pick(words)));
            }
        }
    }
}

/// A text as Fluent reads it back: one line, braces and an empty text in quotes.
fn escaped(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect();
    let line = line.trim();
    if line.is_empty() {
        return "{ \"\" }".into();
    }
    let quoted = line.chars().map(|it| match it {
        '{' | '}' => format!("{{ \"{it}\" }}"),
        _ => it.to_string(),
    });
    quoted.collect()
}
