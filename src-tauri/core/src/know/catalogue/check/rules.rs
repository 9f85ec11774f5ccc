//! The rules, one function each: what it returns is broken.

use super::lines::Lines;
use crate::know::catalogue::model::{Deadline, Item, Policy, Taxonomy, Term};
use std::collections::BTreeSet;

/// What a rule looks at.
pub(super) struct Reading<'a> {
    pub policy: &'a Policy,
    pub taxonomy: &'a Taxonomy,
    pub lines: &'a Lines<'a>,
    facts: Vec<Fact<'a>>,
}

/// A place where a rule is broken.
pub(super) struct Broken {
    pub line: usize,
    pub detail: String,
}

type Rule = fn(&Reading) -> Vec<Broken>;

/// Every rule by its name.
pub(super) const RULES: &[(&str, Rule)] = &[
    ("schema-known", schema_known),
    ("id-form", id_form),
    ("id-once", id_once),
    ("document-given", document_given),
    ("document-known", document_known),
    ("clause-given", clause_given),
    ("kind-known", kind_known),
    ("collected-known", collected_known),
    ("purpose-known", purpose_known),
    ("recipient-known", recipient_known),
    ("items-given", items_given),
    ("period-positive", period_positive),
    ("right-offered-or-not", right_offered_or_not),
    ("consents-fit-keyring", consents_fit_keyring),
];

fn broken(line: usize, detail: impl Into<String>) -> Broken {
    Broken {
        line,
        detail: detail.into(),
    }
}

/// Something that the policy says, with its place in it.
struct Fact<'a> {
    section: &'static str,
    line: usize,
    /// Empty for a fact that has none.
    id: &'a str,
    document: &'a str,
    /// Its clause, and those of its parts.
    clauses: Vec<&'a str>,
}

impl<'a> Reading<'a> {
    pub fn new(policy: &'a Policy, taxonomy: &'a Taxonomy, lines: &'a Lines<'a>) -> Self {
        let mut reading = Self {
            policy,
            taxonomy,
            lines,
            facts: Vec::new(),
        };
        reading.facts = reading.listed();
        reading
    }

    /// Everything the policy says, list by list, in the order of the file's types.
    fn listed(&self) -> Vec<Fact<'a>> {
        let policy = self.policy;
        let line = self.lines.beginning("[controller]");
        let mut facts = vec![Fact {
            section: "controller",
            line,
            id: "",
            document: &policy.controller_source.document,
            clauses: vec![&policy.controller_source.clause],
        }];
        self.list(&mut facts, "respondent", &policy.respondents, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "own_period", &policy.own_periods, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "effect", &policy.effects, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "evidence", &policy.evidence, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "fallback", &policy.fallbacks, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "listing", &policy.listings, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "forum", &policy.forums, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "promise", &policy.promises, |it| {
            let clauses = vec![it.clause.as_str(), it.deadline.clause.as_str()];
            (&it.id, &it.document, clauses)
        });
        self.list(&mut facts, "abroad_notice", &policy.abroad_notices, |it| {
            ("", &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "collected", &policy.collected, |it| {
            let mut clauses: Vec<&str> = vec![&it.clause];
            clauses.extend(it.basis.iter().map(|it| it.clause.as_str()));
            (&it.id, &it.document, clauses)
        });
        self.list(&mut facts, "consent", &policy.consents, |it| {
            let mut clauses: Vec<&str> = vec![&it.clause];
            clauses.extend(it.withdraw_source.iter().map(|it| it.clause.as_str()));
            (&it.id, &it.document, clauses)
        });
        self.list(&mut facts, "regime", &policy.regimes, |it| {
            ("", &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "right", &policy.rights, |it| {
            let points = it.grounds.iter().chain(&it.conditions);
            let mut clauses: Vec<&str> = vec![&it.clause];
            clauses.extend(points.map(|point| point.clause.as_str()));
            clauses.extend(it.evidence.iter().map(|it| it.clause.as_str()));
            clauses.extend(it.deadline.iter().map(|it| it.clause.as_str()));
            (&it.id, &it.document, clauses)
        });
        self.list(&mut facts, "recipient", &policy.recipients, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "retention", &policy.retention, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "contact", &policy.contacts, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "statement", &policy.statements, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        self.list(&mut facts, "discrepancy", &policy.discrepancies, |it| {
            (&it.id, &it.document, vec![&it.clause])
        });
        facts
    }

    fn list<T>(
        &self,
        facts: &mut Vec<Fact<'a>>,
        section: &'static str,
        list: &'a [T],
        read: impl Fn(&'a T) -> (&'a str, &'a str, Vec<&'a str>),
    ) {
        for (index, it) in list.iter().enumerate() {
            let (id, document, clauses) = read(it);
            facts.push(Fact {
                section,
                line: self.lines.entry(section, index),
                id,
                document,
                clauses,
            });
        }
    }

    /// Ids of a list's entries that the taxonomy does not know.
    fn unknown<'i, T>(
        &self,
        section: &str,
        list: &'i [T],
        ids: impl Fn(&'i T) -> Vec<&'i str>,
        known: impl Fn(&str) -> bool,
    ) -> Vec<Broken> {
        let mut all = Vec::new();
        for (index, it) in list.iter().enumerate() {
            let line = self.lines.entry(section, index);
            let unknown = ids(it).into_iter().filter(|id| !known(id));
            all.extend(unknown.map(|id| broken(line, id)));
        }
        all
    }
}

fn schema_known(it: &Reading) -> Vec<Broken> {
    match it.policy.schema {
        1 => Vec::new(),
        other => vec![broken(it.lines.beginning("schema"), other.to_string())],
    }
}

/// Ids stand in keyring entries, file names and message ids: lower-case ASCII, digits and hyphens.
fn is_id(id: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.len() <= 40 && id.split('-').all(part)
}

/// The id of the policy and of each entry, with their lists and lines.
fn ids<'a>(it: &Reading<'a>) -> Vec<(&'static str, usize, &'a str)> {
    let mut ids = vec![("", it.lines.beginning("id"), it.policy.id.as_str())];
    for (index, document) in it.policy.documents.iter().enumerate() {
        ids.push(("document", it.lines.entry("document", index), &document.id));
    }
    let facts = it.facts.iter();
    ids.extend(
        facts
            .filter(|fact| !["controller", "regime", "abroad_notice"].contains(&fact.section))
            .map(|fact| (fact.section, fact.line, fact.id)),
    );
    ids
}

fn id_form(it: &Reading) -> Vec<Broken> {
    let wrong = ids(it).into_iter().filter(|(_, _, id)| !is_id(id));
    wrong.map(|(_, line, id)| broken(line, id)).collect()
}

fn id_once(it: &Reading) -> Vec<Broken> {
    let mut seen = BTreeSet::new();
    let twice = ids(it)
        .into_iter()
        .filter(|(section, _, id)| !seen.insert((*section, *id)));
    twice.map(|(_, line, id)| broken(line, id)).collect()
}

fn document_given(it: &Reading) -> Vec<Broken> {
    match it.policy.documents.is_empty() {
        true => vec![broken(it.lines.beginning("document"), &it.policy.id)],
        false => Vec::new(),
    }
}

fn document_known(it: &Reading) -> Vec<Broken> {
    if it.policy.documents.is_empty() {
        return Vec::new();
    }
    let facts = it.facts.iter();
    let mut all: Vec<_> = facts
        .filter(|fact| it.policy.document(fact.document).is_none())
        .map(|fact| broken(fact.line, fact.document))
        .collect();
    let known = |id: &str| it.policy.document(id).is_some();
    all.extend(it.unknown(
        "respondent",
        &it.policy.respondents,
        |it| it.documents.iter().map(String::as_str).collect(),
        known,
    ));
    all.extend(it.unknown(
        "effect",
        &it.policy.effects,
        |it| it.documents.iter().map(String::as_str).collect(),
        known,
    ));
    all.extend(it.unknown(
        "consent",
        &it.policy.consents,
        |it| (it.withdraw_source.iter().map(|it| it.document.as_str())).collect(),
        known,
    ));
    all
}

fn clause_given(it: &Reading) -> Vec<Broken> {
    let facts = it.facts.iter();
    facts
        .flat_map(|fact| {
            let empty = fact.clauses.iter().filter(|it| it.trim().is_empty());
            empty.map(move |clause| broken(fact.line, *clause))
        })
        .collect()
}

fn kind_known(it: &Reading) -> Vec<Broken> {
    let known = |id: &str| it.taxonomy.kind(id).is_some();
    let mut all = it.unknown(
        "collected",
        &it.policy.collected,
        |it| kinds(&it.items),
        known,
    );
    all.extend(it.unknown(
        "recipient",
        &it.policy.recipients,
        |it| kinds(&it.items),
        known,
    ));
    all.extend(it.unknown(
        "retention",
        &it.policy.retention,
        |it| kinds(&it.items),
        known,
    ));
    all.extend(it.unknown(
        "consent",
        &it.policy.consents,
        |it| it.kinds.iter().map(String::as_str).collect(),
        known,
    ));
    all
}

fn kinds(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.kind.as_str()).collect()
}

/// A consent names entries of `collected` that are there.
fn collected_known(it: &Reading) -> Vec<Broken> {
    let known = |id: &str| it.policy.collected.iter().any(|entry| entry.id == id);
    it.unknown(
        "consent",
        &it.policy.consents,
        |it| it.collected.iter().map(String::as_str).collect(),
        known,
    )
}

fn purpose_known(it: &Reading) -> Vec<Broken> {
    let known = |id: &str| has(&it.taxonomy.purposes, id);
    let mut all = it.unknown(
        "collected",
        &it.policy.collected,
        |it| it.purposes.iter().map(String::as_str).collect(),
        known,
    );
    all.extend(it.unknown(
        "consent",
        &it.policy.consents,
        |it| it.purposes.iter().map(String::as_str).collect(),
        known,
    ));
    all
}

fn recipient_known(it: &Reading) -> Vec<Broken> {
    let known = |id: &str| has(&it.taxonomy.recipients, id);
    it.unknown(
        "recipient",
        &it.policy.recipients,
        |it| vec![&it.kind],
        known,
    )
}

fn has(terms: &[Term], id: &str) -> bool {
    terms.iter().any(|term| term.id == id)
}

fn items_given(it: &Reading) -> Vec<Broken> {
    let entries = it.policy.collected.iter().enumerate();
    entries
        .filter(|(_, entry)| entry.items.is_empty())
        .map(|(index, entry)| broken(it.lines.entry("collected", index), &entry.id))
        .collect()
}

fn period_positive(it: &Reading) -> Vec<Broken> {
    let mut all = Vec::new();
    let extension = |it: &Deadline| it.extension.as_ref().is_some_and(|it| it.value == 0);
    let wrong = |it: &Deadline| it.value == 0 || extension(it);
    for (index, promise) in it.policy.promises.iter().enumerate() {
        if wrong(&promise.deadline) {
            all.push(broken(it.lines.entry("promise", index), &promise.id));
        }
    }
    for (index, own) in it.policy.own_periods.iter().enumerate() {
        if own.value == 0 {
            all.push(broken(it.lines.entry("own_period", index), &own.id));
        }
    }
    for (index, offer) in it.policy.rights.iter().enumerate() {
        if offer.deadline.as_ref().is_some_and(wrong) {
            all.push(broken(it.lines.entry("right", index), &offer.id));
        }
    }
    for (index, kept) in it.policy.retention.iter().enumerate() {
        if kept.period.as_ref().is_some_and(|it| it.value == 0) {
            all.push(broken(it.lines.entry("retention", index), &kept.id));
        }
    }
    all
}

fn right_offered_or_not(it: &Reading) -> Vec<Broken> {
    let offers = it.policy.rights.iter().enumerate();
    offers
        .filter(|(_, offer)| it.policy.not_offered.contains(&offer.right))
        .map(|(index, offer)| broken(it.lines.entry("right", index), offer.right.id()))
        .collect()
}

/// Most bytes that the ids of a policy's consents may take, so that every decision on them fits into
/// one keyring entry: 9 bytes beside each id, 60 around them, 1,200 in all.
const MOST_CONSENT_BYTES: usize = 1_140;

fn consents_fit_keyring(it: &Reading) -> Vec<Broken> {
    let consents = it.policy.consents.iter();
    let bytes: usize = consents.map(|consent| consent.id.len() + 9).sum();
    match bytes > MOST_CONSENT_BYTES {
        true => vec![broken(it.lines.beginning("[[consent]]"), bytes.to_string())],
        false => Vec::new(),
    }
}
