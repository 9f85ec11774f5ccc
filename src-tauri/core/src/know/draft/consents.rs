//! The consents that a policy asks for: each in the clause that asks, with its ways out and what a refusal costs.

use super::choosing::{self, Consequence};
use super::contacts::Address;
use super::facts::{Both, ConsentRule, Rules};
use super::reading::{Mark, Reading, ceil, regex};
use super::rights::channels;
use crate::base::words::Words;
use crate::know::catalogue::{
    Consent, Demand, Group, Listed, Right, Route, SeparateReason, Source, Taxonomy,
};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Words by which a person says no.
static REFUSE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)关闭|拒绝|退订|取消|撤回|收回|停用|禁用|选择不|清除|不同意|opt[- ]?(?:ing )?out|disable|refus|unsubscrib|turn(?:ing)? off|withdraw|declin|\bobject\b|\breject|\bblock",
    )
});
/// Headings and sentences that say where no consent is asked.
static EXEMPT: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"(?i)例外|无需|不必|豁免|without (?:obtaining )?(?:your )?consent|exception")
});
/// Headings of chapters on what is not collected, for which nothing is asked.
static NEVER: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"(?i)不(?:会|予|再)?(?:收集|采集|获取)|\bnot (?:be )?(?:collect|gather|process)")
});
/// Headings of chapters that say what can be done about a consent, and not what it is asked for.
static RIGHTS: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"(?i)权利|管理您|如何管理|访问和控制|联系我们|\brights\b|your choices|contact us")
});
/// What the person owes to others, and not what the provider asks of them.
static OWED: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)(?:您|客户|用户)(?:应当?|须|需|必须|保证|承诺|确保)[^。；]{0,60}(?:同意|授权)|\byou (?:must|shall|should|are responsible|represent|warrant|agree to)\b[^.]{0,80}consent",
    )
});
/// A demand for consent, wherever it stands.
static DEMAND: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)(?:征得|征求|获得|取得|经过?|获取|事先|未经|得到)[^。；，]{0,16}(?:同意|授权|许可)|(?:with|without|obtain\w*|ask\w* for|given|have) (?:your )?(?:\w+ ){0,2}(?:consent|permission)",
    )
});
/// Documents beside the policy, by their ids: what they ask for is seldom information.
static BESIDE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"^(?:service|terms|page|cancellation|document)"));

/// A consent, and the passages that gave it and what a refusal of it costs.
pub struct Asking {
    /// The fact.
    pub consent: Consent,
    /// Where it stands.
    pub mark: Mark,
    /// Where its effect stands.
    pub effect: Option<Mark>,
}

/// The ways of withdrawing any consent, and the clause that prints them.
pub type Withdrawal = (Vec<Route>, Source);

/// Where a consent is asked for.
struct Place {
    confidence: f64,
    range: Range<usize>,
    /// The recipient that it is about, as a place in the rules.
    to: Option<usize>,
}

/// The consents of a text, where it says how to refuse them if it does.
pub fn consents(
    reading: &Reading,
    contacts: &[Address],
    withdrawal: Option<&Withdrawal>,
    taxonomy: &Taxonomy,
) -> Vec<Asking> {
    let mut found = Vec::new();
    let rights = reading.under(&RIGHTS);
    for rule in &Rules::get().consents {
        let said: Vec<usize> = (0..reading.sentences.len())
            .filter(|&it| {
                let sentence = &reading.sentences[it];
                let text = &reading.text[sentence.range.clone()];
                let mut above = reading.headings(sentence.clause).take(2);
                let headed = rule.headed && above.any(|it| rule.cue.heads(it));
                headed && DEMAND.is_match(text) || rule.cue.stands_in(text)
            })
            .collect();
        for place in places(reading, rule, &said, &rights) {
            found.extend(asking(
                reading, contacts, withdrawal, taxonomy, rule, &said, place,
            ));
        }
    }
    found
}

/// The best place of a consent; where one is asked for each recipient, the best for each.
fn places(reading: &Reading, rule: &ConsentRule, said: &[usize], rights: &[bool]) -> Vec<Place> {
    let asks = rule.group == Group::AskFirst;
    // A text without a policy by its name is one itself.
    let named = reading.documents.iter().any(|it| !BESIDE.is_match(it));
    let mut best: Vec<Place> = Vec::new();
    for &at in said {
        let sentence = &reading.sentences[at];
        let text = &reading.text[sentence.range.clone()];
        let heading = &reading.outline.clauses[sentence.clause].heading;
        let spared = |it: &Regex| it.is_match(heading) || it.is_match(text);
        if NEVER.is_match(heading) || asks && (spared(&EXEMPT) || OWED.is_match(text)) {
            continue;
        }
        let said = match (asks, REFUSE.is_match(text)) {
            (true, _) => 0.8,
            (false, true) => 0.85,
            (false, false) => 0.55,
        };
        // The chapter on sharing is where sharing is asked for, wherever else it is mentioned; the one on rights is where
        // it is refused.
        let document = &reading.documents[reading.outline.clauses[sentence.clause].document];
        let elsewhere = !asks && rights[sentence.clause];
        let headed = rule.cue.heads(heading);
        // A demand in a chapter that is named so, whose own clause is not.
        let below = !headed && !rule.cue.stands_in(text);
        // A heading of a few words says just that.
        let bare = headed && heading.chars().count() <= 8;
        let first = sentence.clause == 0 && reading.outline.cited(sentence.range.start).is_none();
        let confidence = said + if headed { 0.1 } else { 0.0 } + if bare { 0.03 } else { 0.0 }
            - if below { 0.05 } else { 0.0 }
            - if first { 0.05 } else { 0.0 }
            - if elsewhere { 0.35 } else { 0.0 }
            - if named && BESIDE.is_match(document) {
                0.35
            } else {
                0.0
            };
        if confidence < 0.3 {
            continue;
        }
        let to = rule
            .to
            .then(|| {
                let named = Rules::get().recipients.iter();
                let named = named.enumerate().filter(|(_, it)| it.receives());
                named
                    .filter(|(_, it)| it.cue.stands_in(text))
                    .map(|it| it.0)
                    .next()
            })
            .flatten();
        let place = Place {
            confidence,
            range: sentence.range.clone(),
            to,
        };
        match best.iter_mut().find(|it| it.to == to) {
            Some(old) if old.confidence < confidence => *old = place,
            Some(_) => {}
            None => best.push(place),
        }
    }
    best
}

fn asking(
    reading: &Reading,
    contacts: &[Address],
    withdrawal: Option<&Withdrawal>,
    taxonomy: &Taxonomy,
    rule: &ConsentRule,
    said: &[usize],
    place: Place,
) -> Option<Asking> {
    let Place {
        confidence,
        range,
        to,
    } = place;
    let clause = reading.outline.cited(range.start)?;
    let near = near(reading, &range);
    let (withdraw, withdraw_source) = way(reading, contacts, said, &range)
        .or_else(|| withdrawal.cloned())
        .map_or((Vec::new(), None), |(routes, source)| {
            (routes, Some(source))
        });
    let cost = choosing::consequence(reading, &near);
    let effect = cost
        .as_ref()
        .map(|Consequence { range, .. }| reading.mark(range, 0.7));
    let text = &reading.text[near];
    let listed: Vec<Listed> = rule
        .kinds
        .iter()
        .filter_map(|it| taxonomy.kind(it))
        .flat_map(|it| it.listed.iter().copied())
        .collect();
    let mut separate_for = rule.separate_for.clone();
    if listed.iter().any(|it| it.is_law()) {
        separate_for.push(SeparateReason::ListedByLaw);
    }
    let mut separate = Vec::new();
    if text.contains("单独同意") || text.to_ascii_lowercase().contains("separate consent") {
        separate.push(Demand::Policy);
    }
    if separate_for.iter().any(|it| it.is_law()) {
        separate.push(Demand::Law);
    }
    let to = to.map(|it| &Rules::get().recipients[it]);
    let consent = Consent {
        id: to.map_or(rule.id.clone(), |it| format!("{}-{}", rule.id, it.kind)),
        name: to.map_or((&rule.name).into(), |it| shared_with(&it.name)),
        document: reading.document(clause),
        clause: reading.name(clause),
        group: rule.group,
        separate_consent: !separate.is_empty(),
        separate,
        separate_for,
        collected: Vec::new(),
        items: Vec::new(),
        sensitive: false,
        listed,
        withdraw_source,
        effect_in_general: Vec::new(),
        purposes: rule.purposes.clone(),
        kinds: rule.kinds.clone(),
        withdraw,
        about: (&rule.about).into(),
        effect: cost.map(|it| it.text),
        steps: None,
    };
    let mark = reading.mark(&range, confidence);
    Some(Asking {
        consent,
        mark,
        effect,
    })
}

/// A sentence, and what stands right behind it in its clause.
fn near(reading: &Reading, range: &Range<usize>) -> Range<usize> {
    let clause = reading.outline.cited(range.start);
    let end = clause.map_or(range.end, |it| reading.outline.clauses[it].end);
    range.start..ceil(reading.text, range.end + 360).min(end.max(range.end))
}

/// The ways out of a consent: in its sentence or right behind it, else where the text speaks of it again and says how to refuse it.
fn way(
    reading: &Reading,
    contacts: &[Address],
    said: &[usize],
    range: &Range<usize>,
) -> Option<Withdrawal> {
    let again = said.iter().map(|&it| &reading.sentences[it].range);
    let again = again.filter(|it| *it != range && REFUSE.is_match(&reading.text[(*it).clone()]));
    [range].into_iter().chain(again).find_map(|it| {
        let near = near(reading, it);
        let text = &reading.text[near];
        let routes = REFUSE.is_match(text).then(|| channels(text, contacts));
        let routes = routes.filter(|it| !it.is_empty())?;
        let clause = reading.outline.cited(it.start)?;
        Some((routes, source(reading, clause)))
    })
}

/// The ways in which the policy's own offer lets any consent be withdrawn.
///
/// A clause on one collection says how that one is withdrawn: not the way for all.
pub fn withdrawal(
    offered: &[super::rights::Offered],
    collected: &[crate::know::catalogue::Collected],
) -> Option<Withdrawal> {
    let general = |it: &&super::rights::Offered| {
        let of = (&it.offer.document, &it.offer.clause);
        let here = collected
            .iter()
            .filter(|it| (&it.document, &it.clause) == of);
        it.mark.confidence >= 0.7 || here.map(|it| it.items.len()).sum::<usize>() <= 2
    };
    let offer = offered.iter().filter(general).map(|it| &it.offer);
    let offer = offer
        .filter(|it| it.right == Right::WithdrawConsent && !it.channels.is_empty())
        .map(|it| {
            let (document, clause) = (it.document.clone(), it.clause.clone());
            (it.channels.clone(), Source { document, clause })
        });
    offer.into_iter().next()
}

fn source(reading: &Reading, clause: usize) -> Source {
    Source {
        document: reading.document(clause),
        clause: reading.name(clause),
    }
}

fn shared_with(recipient: &Both) -> Words {
    let name = Words::from(recipient);
    let mut letters = name.en_us.chars();
    let first = letters.next().map(|it| it.to_lowercase().to_string());
    let lower = match name.en_us.chars().take(2).all(char::is_uppercase) {
        true => name.en_us.clone(),
        false => first.unwrap_or_default() + letters.as_str(),
    };
    Words {
        zh_cn: format!("向{}提供您的信息", name.zh_cn),
        en_us: format!("Sharing with {lower}"),
    }
}
