//! Does a text say what the catalogue says: fact by fact, by the clauses' fingerprints and the facts' own words.
//!
//! The providers' texts are no part of the catalogue; what stands for them are fingerprints of each clause: a digest of its
//! normalised text, which says whether it is the same, and a locality-sensitive one, which says how much of it is another. They are made by
//! `consent-desk policy fingerprints POLICY FILE`.

use crate::base::ids::sha256;
use crate::base::problem::Problem;
use crate::base::progress::Progress;
use crate::base::words::Words;
use crate::know::catalogue::Policy;
use crate::know::clause::{Outline, clauses};
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// The version of [`normal`]: a change of it changes every fingerprint.
const NORMALISER: &str = "1";
/// Clauses with fewer characters are too short to be compared by their likeness.
const SHORTEST: usize = 24;
/// Two texts with a greater part of their marks apart have nothing to do with each other.
const FARTHEST: u32 = 40;

/// A clause's fingerprints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fingerprint {
    /// The document's id.
    pub document: String,
    /// The clause as it is cited.
    pub clause: String,
    /// The first 16 bytes of the SHA-256 of its normalised text, in hexadecimal digits.
    pub digest: String,
    /// A SimHash of its three-character shingles.
    #[serde(serialize_with = "hexadecimal")]
    pub likeness: u64,
}

fn hexadecimal<S: serde::Serializer>(value: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format!("{value:016x}"))
}

/// How a fact stands in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "standing", rename_all = "kebab-case")]
pub enum Standing {
    /// Its clause reads as it did, or still holds the fact's own words.
    Same,
    /// The same words stand in another clause.
    Moved {
        /// Which.
        to: String,
    },
    /// Its clause was reworded by about so much.
    Reworded {
        /// Of a hundred.
        percent: u32,
    },
    /// Neither the clause nor anything like it is there.
    Missing,
}

/// A fact held against a text.
#[derive(Clone, Debug, Serialize)]
pub struct Held {
    /// The fact's place in the policy: `collected/account/items/0`.
    pub fact: String,
    /// The document's id.
    pub document: String,
    /// The clause that the catalogue cites.
    pub clause: String,
    /// How it stands.
    #[serde(flatten)]
    pub standing: Standing,
}

/// The text as it is compared: letters and figures alone, without the white space, marks and quotation marks that change without
/// meaning anything.
pub fn normal(text: &str) -> String {
    text.chars()
        .filter(|it| it.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

macro_rules! built_in {
    ($($name:literal,)*) => {
        &[$(($name, include_str!(concat!("../../catalogue/fingerprints/", $name, ".txt"))),)*]
    };
}

/// Those of the texts that the built-in policies were read from.
const BUILT_IN: &[(&str, &str)] = built_in![
    "qiniu-cloud.2021-11-01",
    "tencent-cloud.2020-08-12",
    "kingsoft-cloud.2022-07-05",
    "kingsoft-ern-sdk.2022-05-05",
    "baidu-ai-cloud.2025-03-31",
];

/// The fingerprints of a built-in policy's text; none for another.
pub fn built_in(policy: &Policy) -> Vec<Fingerprint> {
    let name = format!("{}.{}", policy.id, policy.version);
    BUILT_IN
        .iter()
        .find(|(it, _)| *it == name)
        .map(|(_, text)| read(text))
        .unwrap_or_default()
}

/// The fingerprints of a policy's clauses in its text.
pub fn fingerprints(policy: &Policy, text: &str) -> Vec<Fingerprint> {
    let mut found: Vec<Fingerprint> = Vec::new();
    for (document, clauses) in documents(policy, text) {
        found.extend(
            clauses
                .iter()
                .map(|(clause, text)| fingerprint(&document, clause, text)),
        );
    }
    found
}

fn fingerprint(document: &str, clause: &str, text: &str) -> Fingerprint {
    let text = normal(text);
    let mut digest = sha256(format!("{NORMALISER}\n{text}").as_bytes());
    digest.truncate(32);
    Fingerprint {
        document: document.to_owned(),
        clause: clause.to_owned(),
        digest,
        likeness: likeness(&text),
    }
}

/// Fingerprints as a file holds them: a line each, of document, clause, digest and likeness.
pub fn write(fingerprints: &[Fingerprint]) -> String {
    let lines = fingerprints.iter().map(|it| {
        format!(
            "{}\t{}\t{}\t{:016x}\n",
            it.document, it.clause, it.digest, it.likeness
        )
    });
    lines.collect()
}

/// Reads what [`write()`] wrote; lines that are none are left out.
pub fn read(text: &str) -> Vec<Fingerprint> {
    let line = |line: &str| {
        let mut parts = line.split('\t');
        let mut next = || parts.next().map(str::to_owned);
        Some(Fingerprint {
            document: next()?,
            clause: next()?,
            digest: next()?,
            likeness: u64::from_str_radix(&next()?, 16).ok()?,
        })
    };
    text.lines().filter_map(line).collect()
}

/// Holds a policy against a text: every fact that cites a clause. `known` are the fingerprints of the text that the facts were read
/// from, empty if there are none. Of a text as long as a text may be it takes seconds; `progress` hears how far it is.
///
/// # Errors
/// `Stopped`.
pub fn verify(
    policy: &Policy,
    known: &[Fingerprint],
    text: &str,
    progress: &Progress,
) -> Result<Vec<Held>, Problem> {
    progress.reached(0, 1)?;
    let documents: HashMap<String, BTreeMap<String, String>> =
        documents(policy, text).into_iter().collect();
    let first = policy
        .documents
        .first()
        .map(|it| it.id.clone())
        .unwrap_or_default();
    let known: HashMap<(&str, &str), &Fingerprint> = known
        .iter()
        .map(|it| ((it.document.as_str(), it.clause.as_str()), it))
        .collect();
    let mut facts = Vec::new();
    cited(
        &serde_json::to_value(policy).unwrap_or_default(),
        &first,
        "",
        "",
        &mut facts,
    );
    // Three parts that are the text's, and one a fact.
    let all = facts.len() as u64 + 3;
    progress.reached(1, all)?;
    let plain: HashMap<&str, BTreeMap<&str, String>> = documents
        .iter()
        .map(|(id, clauses)| {
            (
                id.as_str(),
                clauses
                    .iter()
                    .map(|(name, text)| (name.as_str(), normal(text)))
                    .collect(),
            )
        })
        .collect();
    progress.reached(2, all)?;
    let prints: HashMap<&str, Vec<Fingerprint>> = documents
        .iter()
        .map(|(id, clauses)| {
            (
                id.as_str(),
                clauses
                    .iter()
                    .map(|(clause, text)| fingerprint(id, clause, text))
                    .collect(),
            )
        })
        .collect();
    facts
        .into_iter()
        .zip(3..)
        .map(|(fact, done)| {
            progress.reached(done, all)?;
            let clauses = plain.get(fact.document.as_str());
            let before = known
                .get(&(fact.document.as_str(), fact.clause.as_str()))
                .copied();
            let standing = stand(
                &fact,
                clauses,
                prints
                    .get(fact.document.as_str())
                    .map_or(&[], Vec::as_slice),
                before,
            );
            Ok(Held {
                fact: fact.place,
                document: fact.document,
                clause: fact.clause,
                standing,
            })
        })
        .collect()
}

/// A fact that cites a clause, and its own words if it has some that must stand there.
struct Fact {
    place: String,
    document: String,
    clause: String,
    words: Option<String>,
}

fn stand(
    fact: &Fact,
    clauses: Option<&BTreeMap<&str, String>>,
    prints: &[Fingerprint],
    before: Option<&Fingerprint>,
) -> Standing {
    let Some(clauses) = clauses else {
        return Standing::Missing;
    };
    let here = clauses.get(fact.clause.as_str());
    let now = prints.iter().find(|it| it.clause == fact.clause);
    if let (Some(before), Some(now)) = (before, now)
        && before.digest == now.digest
    {
        return Standing::Same;
    }
    if let Some(words) = &fact.words {
        if here.as_ref().is_some_and(|it| it.contains(words)) {
            return Standing::Same;
        }
        // The deepest clause that holds them.
        let elsewhere = clauses
            .iter()
            .filter(|(name, text)| **name != "closing" && text.contains(words.as_str()))
            .min_by_key(|(_, text)| text.len());
        return elsewhere.map_or(Standing::Missing, |(to, _)| Standing::Moved {
            to: (*to).to_owned(),
        });
    }
    let Some(before) = before else {
        return if here.is_some() {
            Standing::Same
        } else {
            Standing::Missing
        };
    };
    if let Some(same) = prints.iter().find(|it| it.digest == before.digest) {
        return Standing::Moved {
            to: same.clause.clone(),
        };
    }
    let apart = |it: &Fingerprint| (it.likeness ^ before.likeness).count_ones();
    let long = here
        .as_ref()
        .is_some_and(|it| it.chars().count() >= SHORTEST);
    match now.map(|it| (apart(it), long)) {
        Some((apart, _)) if apart * 2 <= FARTHEST => Standing::Reworded {
            percent: percent(apart),
        },
        Some((apart, true)) if apart <= FARTHEST => Standing::Reworded {
            percent: percent(apart),
        },
        _ => match prints
            .iter()
            .min_by_key(|it| apart(it))
            .filter(|it| apart(it) * 4 <= FARTHEST)
        {
            Some(like) => Standing::Moved {
                to: like.clause.clone(),
            },
            None => Standing::Missing,
        },
    }
}

/// Of two texts without anything in common half the marks differ.
fn percent(apart: u32) -> u32 {
    (apart * 100 / 32).min(100)
}

/// A SimHash: texts that differ little differ in few bits.
fn likeness(text: &str) -> u64 {
    let characters: Vec<char> = text.chars().collect();
    let mut weights = [0i64; 64];
    for shingle in characters.windows(3.min(characters.len()).max(1)) {
        let hash = shingle.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, it| {
            (hash ^ u64::from(u32::from(*it))).wrapping_mul(0x0000_0100_0000_01b3)
        });
        // The low bits of the fold are weak; a last mix spreads them.
        let hash = (hash ^ hash >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let hash = hash ^ hash >> 32;
        for (bit, weight) in weights.iter_mut().enumerate() {
            *weight += if hash >> bit & 1 == 1 { 1 } else { -1 };
        }
    }
    weights
        .iter()
        .enumerate()
        .filter(|(_, weight)| **weight > 0)
        .fold(0, |hash, (bit, _)| hash | 1 << bit)
}

/// The clauses of each of the policy's documents in a text. A text without the headings that the catalogue knows is one document.
fn documents(policy: &Policy, text: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let headings: Vec<&str> = policy
        .documents
        .iter()
        .map(|it| it.heading.as_str())
        .collect();
    let found = policy.documents.iter().map(|document| {
        let others: Vec<&str> = headings
            .iter()
            .copied()
            .filter(|it| *it != document.heading)
            .collect();
        (
            document.id.clone(),
            clauses(text, &document.heading, &others),
        )
    });
    let mut found: Vec<_> = found.collect();
    if let Some((_, first)) = found.first_mut().filter(|(_, it)| it.is_empty()) {
        let outline = Outline::read(text, &HashMap::new());
        *first = outline
            .clauses
            .iter()
            .map(|it| (it.name.clone(), text[it.start..it.end].to_owned()))
            .collect();
    }
    found
}

/// Every object that cites a clause, with the words that must stand in it.
fn cited(value: &Value, document: &str, clause: &str, place: &str, found: &mut Vec<Fact>) {
    match value {
        Value::Object(fields) => {
            let text = |key: &str| {
                fields
                    .get(key)
                    .and_then(Value::as_str)
                    .filter(|it| !it.is_empty())
            };
            let document = text("document").unwrap_or(document);
            let own = text("clause");
            let words = text("term").or(text("value")).map(normal);
            if own.is_some() || words.is_some() && text("kind").is_some() && !clause.is_empty() {
                found.push(Fact {
                    place: place.to_owned(),
                    document: document.to_owned(),
                    clause: own.unwrap_or(clause).to_owned(),
                    words,
                });
            }
            for (key, value) in fields {
                cited(
                    value,
                    document,
                    own.unwrap_or(clause),
                    &join(place, key),
                    found,
                );
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                let id = value
                    .get("id")
                    .and_then(Value::as_str)
                    .filter(|it| !it.is_empty())
                    .map_or_else(|| at.to_string(), str::to_owned);
                cited(value, document, clause, &join(place, &id), found);
            }
        }
        _ => {}
    }
}

/// What a fact of a policy (as JSON) is called, by its place: its own words, or those of what it is a part of.
pub fn name(policy: &Value, place: &str) -> Words {
    let (mut at, mut name) = (policy, Words::same(place));
    for step in place.split('/') {
        let next = match at {
            Value::Array(list) => {
                let by_id = list.iter().find(|it| it["id"].as_str() == Some(step));
                by_id.or_else(|| list.get(step.parse::<usize>().ok()?))
            }
            at => at.get(step),
        };
        let Some(next) = next else { break };
        at = next;
        if let Some(term) = at["term"].as_str().or(at["value"].as_str()) {
            name = Words::same(term);
            continue;
        }
        let fields = ["name", "title", "label", "summary", "text", "note"];
        let words = fields.iter().map(|it| &at[*it]);
        let both = |it: &Value| {
            Some((
                it["zh-CN"].as_str()?.to_owned(),
                it["en-US"].as_str()?.to_owned(),
            ))
        };
        let found = words.chain([at]).find_map(both);
        if let Some((zh_cn, en_us)) = found.filter(|(zh_cn, _)| !zh_cn.is_empty()) {
            name = Words { zh_cn, en_us };
        }
    }
    name
}

fn join(place: &str, key: &str) -> String {
    if place.is_empty() {
        key.to_owned()
    } else {
        format!("{place}/{key}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let prints = vec![
            fingerprint("privacy", "2.1(1)", "我们收集您的手机号码"),
            fingerprint("privacy", "preamble", ""),
        ];
        assert_eq!(read(&write(&prints)), prints);
        assert!(read("no fingerprint\n\n").is_empty());
    }

    #[test]
    fn marks_and_white_space_change_no_fingerprint_and_words_do() {
        let print = |text: &str| fingerprint("a", "1", text);
        assert_eq!(
            print("我们 收集“手机号码”。"),
            print("我们收集\n「手机号码」")
        );
        assert_ne!(
            print("我们收集手机号码").digest,
            print("我们收集电话号码").digest
        );
    }

    #[test]
    fn likeness_says_how_much_was_reworded() {
        let text = "我们会收集您的手机号码、昵称和头像，用来为您注册账号，并在您使用服务的过程中识别您的身份，保障账号和交易的安全。".repeat(2);
        let little = text.replacen("头像", "图像", 1);
        let other = "如果我们合并、收购或者破产清算，我们会要求承接方继续履行本政策的约定，否则会要求其重新征得您的同意，并通过公告告知您。".repeat(2);
        let apart = |a: &str, b: &str| (likeness(&normal(a)) ^ likeness(&normal(b))).count_ones();
        assert!(apart(&text, &little) < 8, "{}", apart(&text, &little));
        assert!(apart(&text, &other) > 16, "{}", apart(&text, &other));
    }
}
