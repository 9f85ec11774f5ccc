//! A policy's text as a draft of a catalogue file: what rules and dictionaries find, each fact with its clause, the passage that gave
//! it and how sure that is. Nothing here learns, and nothing leaves the machine; a person confirms what is found.

mod between;
mod choosing;
mod collecting;
mod consents;
mod contacts;
mod dictionary;
mod facts;
mod file;
mod flaws;
mod gathering;
mod header;
mod naming;
mod pattern;
mod periods;
mod post;
mod provider;
mod reading;
mod rest;
mod rights;
mod sentence;
mod terms;
mod whose;

pub use file::Files;
pub use reading::Mark;

use crate::base::problem::Problem;
use crate::base::progress::Progress;
use crate::know::catalogue::{Contact, Document, Policy, Right, Source, Taxonomy};
use crate::know::clause::Outline;
use facts::Rules;
use gathering::{collect, purpose, purposes};
use jiff::civil::Date;
use naming::{Names, id_of, identity, label, same, summary, titled};
use reading::Reading;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use whose::Whose;

/// A draft: a policy in the catalogue's own shape, and where each fact comes from.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The facts, with words in both languages.
    pub policy: Policy,
    /// By the fact's place (`collected/0/items/2`, `rights/1/deadline`, `version`): the passage and how sure it is.
    pub marks: BTreeMap<String, Mark>,
}

impl Draft {
    /// The catalogue's files of all that is suggested, which `catalogue check` accepts.
    pub fn files(&self) -> Files {
        Files::of(&self.policy)
    }

    /// The draft as the catalogue prints a policy, with `evidence` and `confidence` on each fact.
    pub fn json(&self) -> Value {
        let mut value = serde_json::to_value(&self.policy).unwrap_or_default();
        let mut single = Map::new();
        for (place, mark) in &self.marks {
            let evidence = serde_json::to_value(mark).unwrap_or_default();
            let confidence = Value::from((mark.confidence * 100.0).round() / 100.0);
            match value.pointer_mut(&format!("/{place}")) {
                Some(Value::Object(fact)) => {
                    fact.insert("evidence".into(), evidence);
                    fact.insert("confidence".into(), confidence);
                }
                // A date or a name is no object: what gave it stands together at the top.
                _ => {
                    single.insert(
                        place.clone(),
                        serde_json::json!({ "evidence": evidence, "confidence": confidence }),
                    );
                }
            }
        }
        if let Some(policy) = value.as_object_mut() {
            policy.insert("evidence".into(), Value::Object(single));
        }
        value
    }
}

/// In how many parts a draft is made.
const PARTS: u64 = 9;

/// Drafts a policy from a text. `source` is the name of the file that it came from, `checked` the day. Of a text as long
/// as a text may be it takes seconds; `progress` hears how far it is.
///
/// # Errors
/// `Stopped`.
pub fn draft(
    text: &str,
    outline: &Outline,
    taxonomy: &Taxonomy,
    source: &str,
    checked: Date,
    progress: &Progress,
) -> Result<Draft, Problem> {
    let mut done = 0;
    let mut part = || {
        done += 1;
        progress.reached(done, PARTS)
    };
    let reading = Reading::new(text, outline);
    let names = Names::new(taxonomy);
    let mut marks = BTreeMap::new();
    let governing = reading
        .documents
        .iter()
        .position(|it| it.starts_with("privacy"))
        .unwrap_or(0);
    let whole = outline
        .documents
        .get(governing)
        .map_or(0..text.len(), |it| it.start..it.end);

    let title = header::title(text, outline, governing);
    let controller =
        header::controller(text, whole.clone()).or_else(|| header::controller(text, 0..text.len()));
    // A company that stands far down and is named in nothing else is as likely another's.
    let whose = Whose::new(&reading);
    let domain = whose.domain.as_str();
    let controller = controller.filter(|it| {
        it.confidence >= 0.6
            || it.value.to_lowercase().replace(' ', "").contains(domain) && !domain.is_empty()
            || text.matches(&it.value).count() >= 3
    });
    let provider = provider::provider(
        title.as_ref().map_or("", |it| it.value.as_str()),
        controller.as_ref().map(|it| it.value.as_str()),
        text,
        domain,
    );
    let (version, force) = match header::versions(text, whole.clone()) {
        (None, None) => header::versions(text, 0..text.len()),
        found => found,
    };
    let contacts = contacts::find(&reading, &whose);
    if let Some(found) = &title {
        marks.insert(
            format!("documents/{governing}"),
            reading.mark(&found.range, found.confidence),
        );
    }
    let cited = |at: usize| {
        outline.cited(at).map_or_else(
            || (String::new(), "preamble".to_owned()),
            |it| (reading.document(it), reading.name(it)),
        )
    };
    let (document, clause) = cited(controller.as_ref().map_or(whole.start, |it| it.range.start));
    if let Some(found) = &controller {
        marks.insert(
            "controller".into(),
            reading.mark(&found.range, found.confidence),
        );
        marks.insert(
            "controller_source".into(),
            reading.mark(&found.range, found.confidence),
        );
    }
    for (place, found) in [
        ("version", version.as_ref().or(force.as_ref())),
        ("in_force", force.as_ref()),
    ] {
        if let Some(found) = found {
            marks.insert(place.into(), reading.mark(&found.range, found.confidence));
        }
    }

    part()?;

    // The two halves of the work know nothing of each other.
    let (gathered, offered) = std::thread::scope(|scope| {
        let gathered = scope.spawn(|| collect(&reading, &names, taxonomy));
        let offered = rights::find(&reading, &contacts);
        (gathered.join(), offered)
    });
    let (mut collected, found) = gathered.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    marks.extend(found);
    marks.extend(choosing::add(&reading, &mut collected));
    let withdrawal = consents::withdrawal(&offered, &collected);
    part()?;
    let mut keep = |list: &str, place: usize, mark: Mark| {
        marks.insert(format!("{list}/{place}"), mark);
    };
    let mut rights = Vec::new();
    for (place, mut offered) in offered.into_iter().enumerate() {
        keep("rights", place, offered.mark);
        if let Some(mark) = offered.deadline {
            keep(&format!("rights/{place}/deadline"), 0, mark);
        }
        offered.offer.summary = summary(&names, &offered.offer.right, &offered.offer.clause);
        rights.push(offered.offer);
    }
    let mut consents = Vec::new();
    for (place, asking) in consents::consents(&reading, &contacts, withdrawal.as_ref(), taxonomy)
        .into_iter()
        .enumerate()
    {
        keep("consents", place, asking.mark);
        if let Some(mark) = asking.effect {
            keep(&format!("consents/{place}/effect"), 0, mark);
        }
        consents.push(asking.consent);
    }
    let mut list = |name: &str, found: Vec<Mark>| {
        found
            .into_iter()
            .enumerate()
            .for_each(|(place, mark)| keep(name, place, mark))
    };
    let (effects, found): (Vec<_>, Vec<_>) =
        choosing::general(&reading, &collected).into_iter().unzip();
    list("effects", found);
    part()?;
    let (recipients, found): (Vec<_>, Vec<_>) =
        rest::recipients(&reading, |passage| purpose(&names, &purposes(passage)))
            .into_iter()
            .unzip();
    list("recipients", found);
    part()?;
    let (retention, found): (Vec<_>, Vec<_>) = rest::retention(&reading).into_iter().unzip();
    list("retention", found);
    part()?;
    let (statements, found): (Vec<_>, Vec<_>) = rest::statements(&reading).into_iter().unzip();
    list("statements", found);
    part()?;
    let (regimes, found): (Vec<_>, Vec<_>) = rest::regimes(&reading).into_iter().unzip();
    list("regimes", found);
    part()?;
    let (discrepancies, found): (Vec<_>, Vec<_>) = flaws::find(&reading).into_iter().unzip();
    list("discrepancies", found);
    part()?;
    let mut kinds: HashMap<String, usize> = HashMap::new();
    let mut printed = Vec::new();
    for (place, address) in contacts.iter().enumerate() {
        keep(
            "contacts",
            place,
            reading.mark(&address.range, address.confidence),
        );
        let kind = id_of(&address.channel);
        let times = kinds
            .entry(kind.clone())
            .and_modify(|it| *it += 1)
            .or_insert(1);
        let (document, clause) = cited(address.range.start);
        let post = address.channel == crate::know::catalogue::Channel::Post;
        printed.push(Contact {
            id: if *times == 1 {
                kind
            } else {
                format!("{kind}-{times}")
            },
            label: label(address.channel),
            kind: address.channel,
            value: address.value.clone(),
            address: address.value.as_deref().filter(|_| post).map(same),
            document,
            clause,
        });
    }
    // `rights/1/deadline/0` is the place of a list; a deadline is one fact, and so is an effect.
    let marks = marks
        .into_iter()
        .map(|(place, mark)| {
            let one = ["/deadline", "/effect"].into_iter().any(|it| {
                place
                    .strip_suffix("/0")
                    .is_some_and(|place| place.ends_with(it))
            });
            let place = match one {
                true => place[..place.len() - 2].to_owned(),
                false => place,
            };
            (place, mark)
        })
        .collect();

    let offered: BTreeSet<Right> = rights.iter().map(|it| it.right).collect();
    let not_offered = Rules::get()
        .rights
        .keys()
        .copied()
        .filter(|it| !offered.contains(it))
        .collect();
    let documents = outline
        .documents
        .iter()
        .zip(&reading.documents)
        .enumerate()
        .map(|(place, (document, id))| {
            let title = header::title(text, outline, place).map_or_else(String::new, |it| it.value);
            let (version, force) = header::versions(text, document.start..document.end);
            Document {
                id: id.clone(),
                title: titled(&title, id),
                heading: document.heading.clone(),
                version: version.map(|it| it.value),
                in_force: force.map(|it| it.value),
            }
        });
    let undated = version.is_none() && force.is_none();
    let policy = Policy {
        schema: 1,
        id: identity(&provider, domain, text),
        provider: same(&provider),
        controller: same(
            controller
                .as_ref()
                .map_or(provider.as_str(), |it| it.value.as_str()),
        ),
        addressee: None,
        controller_source: Source { document, clause },
        version: version
            .as_ref()
            .or(force.as_ref())
            .map_or(checked, |it| it.value),
        in_force: force.map(|it| it.value),
        checked,
        undated,
        own: None,
        source: source.to_owned(),
        documents: documents.collect(),
        collected,
        consents,
        rights,
        not_offered,
        regimes,
        recipients,
        retention,
        contacts: printed,
        statements,
        discrepancies,
        respondents: Vec::new(),
        promises: Vec::new(),
        own_periods: Vec::new(),
        effects,
        evidence: Vec::new(),
        fallbacks: Vec::new(),
        abroad_notices: Vec::new(),
        listings: Vec::new(),
        forums: Vec::new(),
    };
    part()?;
    Ok(Draft { policy, marks })
}
