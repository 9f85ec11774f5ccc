//! What a policy collects, gathered by the clauses that say so: things, purposes, source, need.

use super::collecting::{self, Mention};
use super::facts::Rules;
use super::naming::Names;
use super::reading::{Mark, Reading};
use crate::base::words::Words;
use crate::know::catalogue::{Collected, Item, Necessity, Origin, Taxonomy, Whose};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What is collected, by the clause that says so.
pub fn collect(
    reading: &Reading,
    names: &Names,
    taxonomy: &Taxonomy,
) -> (Vec<Collected>, BTreeMap<String, Mark>) {
    let mut marks = BTreeMap::new();
    let mentions = collecting::find(reading.text, reading.outline, &reading.sentences);
    let mut groups: Vec<(usize, Vec<&Mention>)> = Vec::new();
    let mut places: HashMap<usize, usize> = HashMap::new();
    for mention in &mentions {
        let Some(clause) = reading.outline.cited(mention.range.start) else {
            continue;
        };
        let place = *places.entry(clause).or_insert_with(|| {
            groups.push((clause, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(mention);
    }
    let mut found = Vec::new();
    for (clause, group) in groups {
        let mut sentences: Vec<usize> = group.iter().map(|it| it.sentence).collect();
        sentences.dedup();
        let said: String = sentences
            .iter()
            .map(|&it| &reading.text[reading.sentences[it].range.clone()])
            .collect();
        let heading = reading.headings(clause).next().unwrap_or_default();
        let mut items: Vec<(Item, Mark)> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        for mention in group {
            let term: String = reading.text[mention.range.clone()]
                .chars()
                .filter(|it| !matches!(it, '*' | '\\' | '_' | '\n'))
                .collect();
            let kind = if mention.kind.is_empty() {
                "other-information"
            } else {
                &mention.kind
            };
            let mark = reading.mark(&mention.range, mention.confidence);
            match known
                .get(&collecting::plain(&term))
                .and_then(|&at: &usize| items.get_mut(at))
            {
                Some((_, old)) if old.confidence < mark.confidence => *old = mark,
                Some(_) => {}
                None => {
                    let around = &reading.text[reading.sentences[mention.sentence].range.clone()];
                    known.insert(collecting::plain(&term), items.len());
                    let item = Item {
                        kind: kind.to_owned(),
                        term,
                        name: names.get("kind", kind),
                        whose: whose(kind, around),
                        listed: taxonomy
                            .kind(kind)
                            .map(|it| it.listed.clone())
                            .unwrap_or_default(),
                        sensitive: marked_sensitive(around),
                        optional: Rules::get().necessity["optional"].stands_in(around),
                    };
                    items.push((item, mark));
                }
            }
        }
        let place = found.len();
        let mut kinds: Vec<String> = items.iter().map(|(it, _)| it.kind.clone()).collect();
        let mut seen = BTreeSet::new();
        kinds.retain(|it| it != "other-information" && seen.insert(it.clone()));
        let purposes = purposes(&format!("{heading}。{said}"));
        let confidence = items
            .iter()
            .map(|(_, it)| it.confidence)
            .fold(0.0, f64::max);
        let first = items
            .iter()
            .map(|(_, it)| it.start)
            .min()
            .unwrap_or_default();
        let last = items.iter().map(|(_, it)| it.end).max().unwrap_or_default();
        marks.insert(
            format!("collected/{place}"),
            Mark {
                start: first,
                end: last,
                confidence,
            },
        );
        for (at, (_, mark)) in items.iter().enumerate() {
            marks.insert(format!("collected/{place}/items/{at}"), *mark);
        }
        let name = match kinds.is_empty() {
            true => Words {
                zh_cn: "所收集的信息".into(),
                en_us: "Information collected".into(),
            },
            false => names.list("kind", &kinds, 3),
        };
        found.push(Collected {
            id: format!("collected-{}", place + 1),
            name,
            document: reading.document(clause),
            clause: reading.name(clause),
            source: origin(heading, &said),
            necessity: necessity(&said),
            purpose: purpose(names, &purposes),
            purposes,
            items: items.into_iter().map(|(it, _)| it).collect(),
            basis: Vec::new(),
            if_refused: None,
            if_refused_in_general: Vec::new(),
            note: None,
        });
    }
    (found, marks)
}

/// Whose information an item is, where its kind or its sentence says so.
pub fn whose(kind: &str, sentence: &str) -> Whose {
    match kind {
        "child-information" => Whose::Children,
        "organisation-name"
        | "credit-code"
        | "business-licence"
        | "registration-details"
        | "industry" => Whose::Organisation,
        "contact-person"
        | "address-book"
        | "recipient-name"
        | "friend-email"
        | "legal-representative" => Whose::Others,
        _ if sentence.contains("儿童的") || sentence.contains("未成年人的") => {
            Whose::Children
        }
        _ => Whose::Own,
    }
}

pub fn marked_sensitive(sentence: &str) -> bool {
    let lower = sentence.to_ascii_lowercase();
    [
        "敏感个人信息",
        "个人敏感信息",
        "属于敏感",
        "sensitive personal",
        "personal sensitive",
    ]
    .iter()
    .any(|it| lower.contains(it))
        && !lower.contains("不属于")
}

pub fn purposes(text: &str) -> Vec<String> {
    let found = Rules::get()
        .purposes
        .iter()
        .filter(|(_, cue)| cue.stands_in(text))
        .map(|(id, _)| id.clone());
    let mut found: Vec<String> = found.collect();
    // To provide the service says little beside anything else.
    if found.len() > 3 {
        found.retain(|it| it != "service");
    }
    found
}

pub fn purpose(names: &Names, purposes: &[String]) -> Words {
    if purposes.is_empty() {
        return Words {
            zh_cn: "条款没有写明用途。".into(),
            en_us: "The clause names no purpose.".into(),
        };
    }
    let list = names.list("purpose", purposes, 6);
    Words {
        zh_cn: format!("用途：{}。", list.zh_cn),
        en_us: format!("Purposes: {}.", list.en_us),
    }
}

pub fn origin(heading: &str, said: &str) -> Origin {
    let rules = &Rules::get().origin;
    let heading_cue =
        heading.contains("第三方") || heading.to_ascii_lowercase().contains("third part");
    if rules["third-party"].stands_in(said) || heading_cue && said.contains("提供") {
        Origin::ThirdParty
    } else if rules["automatic"].stands_in(heading)
        || rules["automatic"].stands_in(said) && !said.contains("填写")
    {
        Origin::Automatic
    } else {
        Origin::Provided
    }
}

pub fn necessity(said: &str) -> Necessity {
    let rules = &Rules::get().necessity;
    if rules["conditional"].stands_in(said) {
        Necessity::Conditional
    } else if rules["required"].stands_in(said) {
        Necessity::Required
    } else if rules["optional"].stands_in(said) {
        Necessity::Optional
    } else {
        Necessity::Conditional
    }
}
