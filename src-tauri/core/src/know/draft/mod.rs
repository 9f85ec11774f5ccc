//! A policy's text as a draft of a catalogue file: what rules and dictionaries find, each fact with its clause, the passage that gave
//! it and how sure that is. Nothing here learns, and nothing leaves the machine; a person confirms what is found.

mod collecting;
mod contacts;
mod dictionary;
mod facts;
mod file;
mod header;
mod pattern;
mod periods;
mod reading;
mod rest;
mod rights;
mod sentence;
mod terms;

pub use file::Files;
pub use reading::Mark;

use crate::base::words::Words;
use crate::know::catalogue::{
    Collected, Contact, Document, Item, Necessity, Origin, Policy, Right, Source, Taxonomy, Whose,
};
use crate::know::clause::Outline;
use collecting::Mention;
use facts::Rules;
use jiff::civil::Date;
use reading::{Reading, regex};
use regex::Regex;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

/// A draft: a policy in the catalogue's own shape, and where each fact comes from.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The facts, with words in both languages.
    pub policy: Policy,
    /// By the fact's place (`collected/0/items/2`, `rights/1/deadline`, `version`): the passage and how sure it is.
    pub marks: BTreeMap<String, Mark>,
}

impl Draft {
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

/// Names of kinds, purposes and rights in both languages.
struct Names<'a>(HashMap<(&'static str, &'a str), &'a Words>);

impl<'a> Names<'a> {
    fn new(taxonomy: &'a Taxonomy) -> Self {
        let kinds = taxonomy
            .kinds
            .iter()
            .map(|it| (("kind", it.id.as_str()), &it.name));
        let purposes = taxonomy
            .purposes
            .iter()
            .map(|it| (("purpose", it.id.as_str()), &it.name));
        let rights = taxonomy
            .rights
            .iter()
            .map(|it| (("right", it.id.as_str()), &it.name));
        Self(kinds.chain(purposes).chain(rights).collect())
    }

    fn get(&self, list: &'static str, id: &str) -> Words {
        self.0
            .get(&(list, id))
            .map(|it| (*it).clone())
            .unwrap_or_default()
    }

    /// Several names as one.
    fn list(&self, list: &'static str, ids: &[String], most: usize) -> Words {
        let names: Vec<Words> = ids.iter().take(most).map(|id| self.get(list, id)).collect();
        let more = ids.len() > most;
        let zh: Vec<&str> = names.iter().map(|it| it.zh_cn.as_str()).collect();
        let en: Vec<&str> = names.iter().map(|it| it.en_us.as_str()).collect();
        Words {
            zh_cn: zh.join("、") + if more { "等" } else { "" },
            en_us: en.join(", ") + if more { " and more" } else { "" },
        }
    }
}

/// Drafts a policy from a text. `source` is the name of the file that it came from, `checked` the day.
pub fn draft(
    text: &str,
    outline: &Outline,
    taxonomy: &Taxonomy,
    source: &str,
    checked: Date,
) -> Draft {
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
    let provider = header::provider(
        title.as_ref().map_or("", |it| it.value.as_str()),
        controller.as_ref().map(|it| it.value.as_str()),
    );
    let (version, force) = match header::versions(text, whole.clone()) {
        (None, None) => header::versions(text, 0..text.len()),
        found => found,
    };
    let contacts = contacts::find(&reading);
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

    // The two halves of the work know nothing of each other.
    let (gathered, offered) = std::thread::scope(|scope| {
        let gathered = scope.spawn(|| collect(&reading, &names, taxonomy));
        let offered = rights::find(&reading, &contacts);
        (gathered.join(), offered)
    });
    let (collected, found) = gathered.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    marks.extend(found);
    let withdrawal = offered
        .iter()
        .find(|it| it.offer.right == Right::WithdrawConsent)
        .map(|it| it.offer.channels.clone())
        .unwrap_or_default();
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
    let mut list = |name: &str, found: Vec<Mark>| {
        found
            .into_iter()
            .enumerate()
            .for_each(|(place, mark)| keep(name, place, mark))
    };
    let (consents, found): (Vec<_>, Vec<_>) =
        rest::consents(&reading, &contacts, &withdrawal, taxonomy)
            .into_iter()
            .unzip();
    list("consents", found);
    let (recipients, found): (Vec<_>, Vec<_>) =
        rest::recipients(&reading, |passage| purpose(&names, &purposes(passage)))
            .into_iter()
            .unzip();
    list("recipients", found);
    let (retention, found): (Vec<_>, Vec<_>) = rest::retention(&reading).into_iter().unzip();
    list("retention", found);
    let (statements, found): (Vec<_>, Vec<_>) = rest::statements(&reading).into_iter().unzip();
    list("statements", found);
    let (regimes, found): (Vec<_>, Vec<_>) = rest::regimes(&reading).into_iter().unzip();
    list("regimes", found);
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
    // `rights/1/deadline/0` is the place of a list; a deadline is one fact.
    let marks = marks
        .into_iter()
        .map(|(place, mark)| {
            (
                place
                    .strip_suffix("/deadline/0")
                    .map_or(place.clone(), |it| format!("{it}/deadline")),
                mark,
            )
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
            let title = header::title(text, outline, place)
                .map_or_else(|| document.heading.clone(), |it| it.value);
            let (version, force) = header::versions(text, document.start..document.end);
            Document {
                id: id.clone(),
                title: titled(&title, id),
                heading: document.heading.clone(),
                version: version.map(|it| it.value),
                in_force: force.map(|it| it.value),
            }
        });
    let policy = Policy {
        schema: 1,
        id: identity(&provider, text),
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
        discrepancies: Vec::new(),
        respondents: Vec::new(),
        promises: Vec::new(),
        own_periods: Vec::new(),
        effects: Vec::new(),
        evidence: Vec::new(),
        fallbacks: Vec::new(),
        abroad_notices: Vec::new(),
        listings: Vec::new(),
        forums: Vec::new(),
    };
    Draft { policy, marks }
}

/// What is collected, by the clause that says so.
fn collect(
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
fn whose(kind: &str, sentence: &str) -> Whose {
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

fn marked_sensitive(sentence: &str) -> bool {
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

fn purposes(text: &str) -> Vec<String> {
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

fn purpose(names: &Names, purposes: &[String]) -> Words {
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

fn origin(heading: &str, said: &str) -> Origin {
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

fn necessity(said: &str) -> Necessity {
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

fn summary(names: &Names, right: &Right, clause: &str) -> Words {
    let name = names.get("right", right.id());
    Words {
        zh_cn: format!("{}：见 {clause}。", name.zh_cn),
        en_us: format!("{}: see {clause}.", name.en_us),
    }
}

fn same(text: &str) -> Words {
    Words {
        zh_cn: text.to_owned(),
        en_us: text.to_owned(),
    }
}

fn titled(title: &str, id: &str) -> Words {
    let chinese = title.chars().any(sentence::is_han);
    let (zh, en) = match id.split('-').next().unwrap_or_default() {
        "privacy" => ("隐私政策", "Privacy policy"),
        "children" => ("儿童个人信息保护规则", "Children's privacy policy"),
        "cancellation" => ("账号注销协议", "Account cancellation agreement"),
        "real" => ("实名认证说明", "Real-name verification statement"),
        "cookies" => ("Cookie 政策", "Cookie policy"),
        "service" => ("服务协议", "Service agreement"),
        "terms" => ("用户协议", "Terms of use"),
        _ => ("文件", "Document"),
    };
    if chinese {
        Words {
            zh_cn: title.to_owned(),
            en_us: en.to_owned(),
        }
    } else {
        Words {
            zh_cn: zh.to_owned(),
            en_us: title.to_owned(),
        }
    }
}

fn label(channel: crate::know::catalogue::Channel) -> Words {
    use crate::know::catalogue::Channel;
    let (zh, en) = match channel {
        Channel::Email => ("电子邮箱", "Email"),
        Channel::Phone => ("电话", "Telephone"),
        Channel::Post => ("邮寄地址", "Postal address"),
        Channel::Ticket => ("工单", "Support ticket"),
        Channel::OnlineService => ("在线客服", "Online customer service"),
        _ => ("网页", "Web page"),
    };
    Words {
        zh_cn: zh.to_owned(),
        en_us: en.to_owned(),
    }
}

fn id_of<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|it| it.as_str().map(str::to_owned))
        .unwrap_or_default()
}

static DOMAIN: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?:@|https?://|www\.)([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"));

/// A stable id: the provider's domain, else its Latin name, else a figure of its name.
fn identity(provider: &str, text: &str) -> String {
    const COMMON: [&str; 14] = [
        "qq", "163", "126", "gmail", "sina", "sohu", "outlook", "hotmail", "foxmail", "yeah",
        "vip", "139", "189", "aliyun",
    ];
    let slug = |text: &str| {
        let plain: String = text
            .to_lowercase()
            .chars()
            .map(|it| if it.is_ascii_alphanumeric() { it } else { '-' })
            .collect();
        let parts: Vec<&str> = plain.split('-').filter(|it| !it.is_empty()).collect();
        let mut slug = parts.join("-");
        slug.truncate(40);
        slug.trim_end_matches('-').to_owned()
    };
    if provider.is_ascii() && slug(provider).len() >= 2 {
        return slug(provider);
    }
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for hit in DOMAIN.captures_iter(text).take(400) {
        let labels = hit.get(1).map_or("", |it| it.as_str()).rsplit('.');
        let name = labels.map(str::to_ascii_lowercase).find(|it| {
            ![
                "com", "cn", "net", "org", "hk", "io", "co", "gov", "edu", "html", "www", "example",
            ]
            .contains(&it.as_str())
        });
        if let Some(name) = name
            .map(|it| slug(&it))
            .filter(|it| it.len() >= 2 && !COMMON.contains(&it.as_str()))
        {
            *times.entry(name).or_default() += 1;
        }
    }
    if let Some((name, _)) = times.into_iter().max_by_key(|(_, times)| *times) {
        return name;
    }
    let seed = if provider.is_empty() { text } else { provider };
    // FNV-1a: short, and the same for the same name everywhere.
    let hash = seed.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("policy-{:08x}", hash >> 32)
}
