//! The catalogue held against the policies themselves: numbers, terms, contacts and figures stand where
//! the catalogue says, and no sentence is the provider's. The policies are their providers' texts and no
//! part of this project; without `../shared/policies` beside the checkout these tests are ignored.

use desk::{Catalogue, DayUnit, Period, Policy, Unit, clause::clauses, clause::normal};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Headings of documents in the sources from which the catalogue takes nothing.
const OTHER_HEADINGS: &[&str] = &["金山云产品服务等级协议（SLA）"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/policies")
}

/// A policy's text: as printed, and by document and clause.
struct Printed {
    text: String,
    documents: BTreeMap<String, BTreeMap<String, String>>,
}

impl Printed {
    fn read(folder: &Path, policy: &Policy, catalogue: &Catalogue) -> Self {
        let text = std::fs::read_to_string(folder.join(&policy.source)).expect("the policy's text");
        let same = catalogue
            .policies
            .iter()
            .filter(|other| other.source == policy.source);
        let mut headings: Vec<&str> = same
            .flat_map(|it| &it.documents)
            .map(|it| it.heading.as_str())
            .collect();
        headings.extend(OTHER_HEADINGS);
        let documents = policy.documents.iter().map(|document| {
            let others: Vec<&str> = headings
                .iter()
                .copied()
                .filter(|it| *it != document.heading)
                .collect();
            (
                document.id.clone(),
                clauses(&text, &document.heading, &others),
            )
        });
        Self {
            documents: documents.collect(),
            text,
        }
    }

    fn clause(&self, document: &str, number: &str) -> Option<&str> {
        self.documents
            .get(document)?
            .get(number)
            .map(String::as_str)
    }
}

/// Holds every policy against its text; `check` names what does not stand there.
fn hold(check: impl Fn(&Policy, &Printed) -> Vec<String>) {
    let folder = folder();
    let catalogue = Catalogue::load(None);
    let mut wrong = Vec::new();
    for policy in &catalogue.policies {
        let printed = Printed::read(&folder, policy, &catalogue);
        wrong.extend(
            check(policy, &printed)
                .into_iter()
                .map(|it| format!("{}: {it}", policy.id)),
        );
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Every object that names a clause, with its document: its own, or that of the fact around it.
fn sources(value: &Value, document: &str, name: &str, found: &mut Vec<(String, String, String)>) {
    match value {
        Value::Object(fields) => {
            let document = fields
                .get("document")
                .and_then(Value::as_str)
                .unwrap_or(document);
            let id = fields.get("id").and_then(Value::as_str).unwrap_or_default();
            let name = format!("{name} {id}");
            if let Some(clause) = fields.get("clause").and_then(Value::as_str) {
                found.push((name.clone(), document.to_owned(), clause.to_owned()));
            }
            fields
                .iter()
                .for_each(|(key, value)| sources(value, document, &format!("{name} {key}"), found));
        }
        Value::Array(list) => list
            .iter()
            .for_each(|value| sources(value, document, name, found)),
        _ => {}
    }
}

#[test]
#[cfg_attr(without = "policies", ignore = "policies")]
fn every_clause_number_stands_in_its_document() {
    hold(|policy, printed| {
        let mut found = Vec::new();
        sources(
            &serde_json::to_value(policy).expect("JSON"),
            "",
            "",
            &mut found,
        );
        assert!(found.len() > 50, "facts were found");
        let missing = found
            .into_iter()
            .filter(|(_, document, clause)| printed.clause(document, clause).is_none());
        missing
            .map(|(name, document, clause)| format!("{name}: no clause {clause} in {document}"))
            .collect()
    });
}

#[test]
#[cfg_attr(without = "policies", ignore = "policies")]
fn every_term_stands_in_its_clause() {
    hold(|policy, printed| {
        let collected =
            (policy.collected.iter()).map(|it| (&it.id, &it.document, &it.clause, &it.items));
        let recipients =
            (policy.recipients.iter()).map(|it| (&it.id, &it.document, &it.clause, &it.items));
        let kept =
            (policy.retention.iter()).map(|it| (&it.id, &it.document, &it.clause, &it.items));
        let mut wrong = Vec::new();
        for (id, document, number, items) in collected.chain(recipients).chain(kept) {
            let clause = printed.clause(document, number).unwrap_or_default();
            let missing = items
                .iter()
                .filter(|it| !clause.contains(&normal(&it.term)));
            wrong.extend(missing.map(|it| format!("{id}: no {} in {number}", it.term)));
        }
        wrong
    });
}

#[test]
#[cfg_attr(without = "policies", ignore = "policies")]
fn every_contact_stands_in_its_clause() {
    hold(|policy, printed| {
        let mut wrong = Vec::new();
        for contact in &policy.contacts {
            let clause = printed
                .clause(&contact.document, &contact.clause)
                .unwrap_or_default();
            if contact
                .value
                .as_ref()
                .is_some_and(|value| !clause.contains(&normal(value)))
            {
                wrong.push(format!("{} in {}", contact.id, contact.clause));
            }
        }
        // The ways to exercise a right may be named in another clause, but nowhere else than in the text.
        let text = normal(&printed.text);
        let routes = policy.rights.iter().map(|it| (&it.id, &it.channels));
        for (id, routes) in routes.chain(policy.consents.iter().map(|it| (&it.id, &it.withdraw))) {
            for value in routes.iter().filter_map(|route| route.value.as_ref()) {
                if !text.contains(&normal(value)) {
                    wrong.push(format!("{id}: {value}"));
                }
            }
        }
        wrong
    });
}

#[test]
#[cfg_attr(without = "policies", ignore = "policies")]
fn every_respondent_and_every_address_of_a_list_is_printed_where_it_is_said_to_be() {
    hold(|policy, printed| {
        let mut wrong = Vec::new();
        for respondent in &policy.respondents {
            let name = &respondent.name.zh_cn;
            let (document, number) = (&respondent.document, &respondent.clause);
            if !printed
                .clause(document, number)
                .unwrap_or_default()
                .contains(name)
            {
                wrong.push(format!("{name} in {document} {number}"));
            }
            // A party to an agreement is named in it.
            for document in &respondent.documents {
                let whole = printed.documents.get(document);
                if !whole.is_some_and(|it| it.values().any(|text| text.contains(name))) {
                    wrong.push(format!("{name} in {document}"));
                }
            }
        }
        for listing in &policy.listings {
            let clause = printed.clause(&listing.document, &listing.clause);
            let url = listing.url.iter();
            wrong.extend(
                url.filter(|it| !clause.unwrap_or_default().contains(&normal(it)))
                    .cloned(),
            );
        }
        wrong
    });
}

/// A claim of silence is a claim about the whole text: whoever says "the policy does not say" has read every
/// clause that speaks of refusing or of withdrawing.
#[test]
#[cfg_attr(without = "policies", ignore = "policies")]
fn every_clause_that_speaks_of_refusing_or_withdrawing_is_one_that_the_catalogue_holds() {
    const WORDS: &[&str] = &[
        "撤回同意",
        "撤回授权",
        "撤回您的授权",
        "收回同意",
        "撤销同意",
        "拒绝提供",
        "不提供前述",
        "不提供上述",
        "不向我们提供",
        "取消授权",
        "拒绝勾选",
        "不影响您的",
    ];
    hold(|policy, printed| {
        let mut wrong = Vec::new();
        for (document, clauses) in &printed.documents {
            let effects = policy.effects.iter().filter(|it| it.document == *document);
            let entries = policy
                .collected
                .iter()
                .filter(|it| it.document == *document);
            let consents = policy.consents.iter().filter(|it| it.document == *document);
            let rights = policy.rights.iter().filter(|it| it.document == *document);
            let kept = policy
                .retention
                .iter()
                .filter(|it| it.document == *document);
            let held: Vec<&str> = (effects.map(|it| it.clause.as_str()))
                .chain(
                    entries
                        .filter(|it| it.if_refused.is_some())
                        .map(|it| it.clause.as_str()),
                )
                .chain(
                    consents
                        .filter(|it| it.effect.is_some())
                        .map(|it| it.clause.as_str()),
                )
                .chain(
                    rights
                        .flat_map(|it| &it.grounds)
                        .map(|it| it.clause.as_str()),
                )
                .chain(kept.map(|it| it.clause.as_str()))
                .collect();
            for (number, text) in clauses {
                // The clause itself, without those below it.
                let below = clauses.iter().filter(|(other, inner)| {
                    *other != number && inner.len() < text.len() && text.contains(inner.as_str())
                });
                let mut own = text.clone();
                below.for_each(|(_, inner)| own = own.replace(inner.as_str(), ""));
                let speaks = WORDS.iter().any(|word| own.contains(word));
                if speaks && number != "closing" && !held.contains(&number.as_str()) {
                    wrong.push(format!("{document} {number}: {own}"));
                }
            }
        }
        wrong
    });
}

/// A figure with its unit, in any way of writing it.
fn prints(clause: &str, value: u32, units: &[&str]) -> bool {
    let chinese = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let (tens, ones) = (value as usize / 10, value as usize % 10);
    let words = match (tens, ones) {
        (0, ones) => chinese[ones].to_owned(),
        (tens, ones) => {
            let tens = if tens == 1 { "" } else { chinese[tens.min(9)] };
            format!("{tens}十{}", if ones == 0 { "" } else { chinese[ones] })
        }
    };
    [value.to_string(), words].iter().any(|figure| {
        units.iter().any(|unit| {
            clause
                .match_indices(&format!("{figure}{unit}"))
                .any(|(at, _)| {
                    // 5 is not printed in 15, nor 五 in 十五.
                    !clause[..at].ends_with(|it: char| {
                        it.is_ascii_digit() || "一二三四五六七八九十".contains(it)
                    })
                })
        })
    })
}

#[test]
#[cfg_attr(without = "policies", ignore = "policies")]
fn every_figure_stands_in_its_clause() {
    const WORKING_DAYS: &[&str] = &["个工作日", "工作日"];
    const DAYS: &[&str] = &["天", "日", "个自然日"];
    let days = |unit| {
        if unit == DayUnit::WorkingDays {
            WORKING_DAYS
        } else {
            DAYS
        }
    };
    hold(|policy, printed| {
        let mut wrong = Vec::new();
        let mut look = |name: &str, document: &str, number: &str, value: u32, units: &[&str]| {
            if !prints(
                printed.clause(document, number).unwrap_or_default(),
                value,
                units,
            ) {
                wrong.push(format!(
                    "{name}: no {value} {units:?} in {document} {number}"
                ));
            }
        };
        for offer in &policy.rights {
            if let Some(deadline) = &offer.deadline {
                look(
                    &offer.id,
                    &offer.document,
                    &deadline.clause,
                    deadline.value,
                    days(deadline.unit),
                );
                if let Some(more) = &deadline.extension {
                    look(
                        &offer.id,
                        &offer.document,
                        &deadline.clause,
                        more.value,
                        days(more.unit),
                    );
                }
            }
        }
        for promise in &policy.promises {
            let deadline = &promise.deadline;
            let (document, clause) = (&promise.document, &deadline.clause);
            look(
                &promise.id,
                document,
                clause,
                deadline.value,
                days(deadline.unit),
            );
            if let Some(more) = &deadline.extension {
                look(&promise.id, document, clause, more.value, days(more.unit));
            }
        }
        for own in &policy.own_periods {
            look(
                &own.id,
                &own.document,
                &own.clause,
                own.value,
                days(own.unit),
            );
        }
        for entry in &policy.retention {
            if let Some(Period { value, unit }) = entry.period {
                let units: &[&str] = match unit {
                    Unit::WorkingDays => WORKING_DAYS,
                    Unit::Days => DAYS,
                    Unit::Months => &["个月", "月"],
                    Unit::Years => &["年"],
                };
                look(&entry.id, &entry.document, &entry.clause, value, units);
            }
        }
        wrong
    });
}

/// Every Chinese text below a value.
fn chinese(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(
                fields
                    .get("zh-CN")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            fields.values().for_each(|value| chinese(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| chinese(value, found)),
        _ => {}
    }
}

#[test]
#[cfg_attr(without = "policies", ignore = "policies")]
fn no_sentence_is_the_providers() {
    /// Characters in a row that two writers do not choose alike by chance.
    const RUN: usize = 24;
    hold(|policy, printed| {
        let text = normal(&printed.text);
        let mut words = Vec::new();
        chinese(&serde_json::to_value(policy).expect("JSON"), &mut words);
        let ours: Vec<_> = words
            .iter()
            .map(|it| normal(it).chars().collect::<Vec<_>>())
            .collect();
        let prose =
            |it: &char| ('\u{4e00}'..='\u{9fff}').contains(it) || "，、；（）".contains(*it);
        let runs = ours
            .iter()
            .flat_map(|ours| ours.windows(RUN))
            .filter(|run| run.iter().all(prose));
        runs.map(|run| run.iter().collect::<String>())
            .filter(|run| text.contains(run))
            .collect()
    });
}
