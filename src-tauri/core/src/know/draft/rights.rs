//! The rights that a policy offers: where, by which ways, by when, on which grounds.

use super::contacts::{Address, DEPUTY};
use super::facts::{ChannelRule, Rules};
use super::pattern::Pattern;
use super::periods;
use super::reading::{Mark, Reading};
use super::sentence::Sentence;
use crate::know::catalogue::{Channel, ConditionRole, Deadline, Offer, Point, Right, Route, Start};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Headings of the chapter that speaks of rights.
static CHAPTER: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)权利|管理您|管理个人信息|管理你|如何管理|访问和控制|访问与控制|您的控制|您如何(?:访问|管理)|个人信息控制|账户(?:注销|管理)|your (?:\w+ )?(?:rights|choices|controls)|rights|managing your|control over|access and control|how (?:can|do) you",
    )
});
/// Words that offer a right wherever they stand.
static EXPLICIT: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)有权|的权利|您(?:可以|可|能够)[^。，；]{0,16}(?:访问|查询|查阅|更正|删除|撤回)[^。；]{0,24}(?:个人信息|授权|同意)|\brights? (?:to|of|not|under)\b|\bentitled to\b|\byou (?:may|can)\b[^.]{0,40}\b(?:request|ask|withdraw|revoke|object|opt|unsubscribe|restrict|exercise)\b|\brequest(?:ing)? (?:the )?(?:access|correction|rectification|erasure|deletion|restriction|portability|removal)\b",
    )
});
/// What a person can do by themselves is offered too, if less surely.
static MAY: LazyLock<Pattern> = LazyLock::new(|| {
    super::pattern::built(
        r"(?i)\byou (?:may|can)\b[^.]{0,30}\b(?:access|review|update|modify|correct|delete)\b[^.]{0,30}\byour\b[^.]{0,30}\b(?:information|data)\b",
    )
});
/// Who sees information within the provider, which is no right of the person.
static STAFF: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?:人员|员工|雇员|哪些人|谁)[^。；，]{0,12}(?:可以?|能够?|有权)[^。；，]{0,8}(?:访问|接触|查看|处理)",
    )
});
/// What others may do: complain that something of theirs is infringed, change the policy.
static OTHERS: LazyLock<Pattern> = LazyLock::new(|| {
    super::pattern::built(
        r"(?i)投诉人|(?:修改|变更|更新|更改|修订)[^。；，]{0,6}(?:本|隐私)[^。；，]{0,6}(?:政策|声明|条款|协议)的?(?:权利|$)|reserves? the right to (?:change|modify|update|amend|revise)",
    )
});
/// Where a text sends people on to its contacts.
static REFERS: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)联系方式|联系我们|与我们联系|联络我们|所述(?:的)?方式|公布的方式|下述方式|以下方式|如下方式|下列方式|提供的方式|contact us|contacting us|contact (?:details|information)",
    )
});
/// Settings that are not the provider's.
static BROWSER: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(r"(?i)浏览器[^。；，\n]{0,8}设置|browser['’]?s? (?:[a-z]+ )?settings")
});
/// Headings of the clause that says how to reach the provider.
static REACH: LazyLock<Regex> =
    LazyLock::new(|| super::reading::regex(r"(?i)联系|联络|contact|reach us"));
/// A period that is promised for requests in general.
static GENERAL: LazyLock<Regex> =
    LazyLock::new(|| super::reading::regex(r"(?i)请求|要求|申请|上述|权利|request|rights"));

/// The request of which a promise speaks is any, and not one of a sort.
static REQUEST: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)(?:\byour|\byou|\bthe|\bany|\ba|verifiable|consumer|legitimate|all) (?:\w+ )?requests?\b|您的?(?:\p{Han}{0,4})(?:请求|申请|要求|需求)|requests? (?:from|made|that|you)",
    )
});

/// A right, and the passages that gave it and its deadline.
pub struct Offered {
    /// The fact.
    pub offer: Offer,
    /// Where it stands.
    pub mark: Mark,
    /// Where its deadline stands.
    pub deadline: Option<Mark>,
}

/// The rights of a text. `contacts` are the addresses that it names.
pub fn find(reading: &Reading, contacts: &[Address]) -> Vec<Offered> {
    let rules = Rules::get();
    let promised = promises(reading);
    let chapters = reading.titled(&CHAPTER);
    let own = reading.sentences.iter();
    let own = own.filter(|it| !OTHERS.is_match(&reading.text[it.range.clone()]));
    let own: Vec<&Sentence> = own.collect();
    let mut found = Vec::new();
    for right in Right::ALL.iter().copied() {
        let Some(cue) = rules.rights.get(&right) else {
            continue;
        };
        let headed: Vec<bool> = reading
            .outline
            .clauses
            .iter()
            .map(|it| cue.heads(&it.heading))
            .collect();
        let mut best: Option<(f64, usize, Range<usize>)> = None;
        let mut offer = |confidence: f64, clause: usize, range: Range<usize>| {
            if best.as_ref().is_none_or(|it| it.0 < confidence) {
                best = Some((confidence, clause, range));
            }
        };
        for sentence in &own {
            let text = &reading.text[sentence.range.clone()];
            let chapter = chapters[sentence.clause];
            let headed = headed[sentence.clause];
            let said = cue.stands_in(text) && !STAFF.is_match(text);
            // The entries of a list are offered by the line above it.
            let announced = || {
                let by = sentence.announced.map(|it| &reading.sentences[it]);
                by.is_some_and(|it| EXPLICIT.is_match(&reading.text[it.range.clone()]))
            };
            let alone = matches!(
                right,
                Right::Complaint
                    | Right::Minors
                    | Right::CessationNotice
                    | Right::RegulatorComplaint
                    | Right::Posthumous
                    | Right::AutomatedDecision
                    | Right::MarketingOptOut
                    | Right::CcpaOptOut
                    | Right::NonDiscrimination
            );
            let confidence = match (headed, said, chapter) {
                (true, true, true) => 0.95,
                (true, true, false) if alone => 0.9,
                (true, false, true) => 0.75,
                (false, true, true) => 0.7,
                (_, true, false) if alone => 0.55,
                (true, true, false) => 0.6,
                (false, true, false) if EXPLICIT.is_match(text) || announced() => 0.5,
                (false, true, false) if MAY.is_match(text) => 0.45,
                _ => continue,
            };
            offer(confidence, sentence.clause, sentence.range.clone());
        }
        // Whoever complains writes to where the addresses stand.
        if right == Right::Complaint
            && let Some((clause, range)) = desk(reading, contacts)
        {
            best = Some((0.85, clause, range));
        }
        let Some((confidence, clause, range)) = best else {
            continue;
        };
        let clause = if right == Right::Complaint {
            clause
        } else {
            reading.outline.cited(range.start).unwrap_or(clause)
        };
        let body = reading.body(clause, &range);
        let text = &reading.text[body.clone()];
        let name = reading.name(clause);
        let (grounds, conditions) = points(reading, &body, right);
        let deadline = (right != Right::RegulatorComplaint)
            .then(|| deadline(reading, &promised, &body, clause, right))
            .flatten();
        let offered = Offer {
            right,
            id: right.id().to_owned(),
            document: reading.document(clause),
            clause: name.clone(),
            // How the provider is reached is no way to those who watch over it.
            channels: match right {
                Right::RegulatorComplaint => Vec::new(),
                _ => channels(text, contacts),
            },
            grounds,
            conditions,
            evidence: None,
            deadline: deadline.as_ref().map(|(deadline, _)| deadline.clone()),
            summary: Default::default(),
        };
        found.push(Offered {
            offer: offered,
            mark: reading.mark(&range, confidence),
            deadline: deadline.map(|(_, range)| reading.mark(&range, 0.85)),
        });
    }
    found
}

/// The outermost clause that says how to reach the provider, and its first address.
fn desk(reading: &Reading, contacts: &[Address]) -> Option<(usize, Range<usize>)> {
    contacts
        .iter()
        .filter(|it| it.confidence > 0.75)
        .find_map(|address| {
            let deepest = reading.outline.at(address.range.start)?;
            let above =
                std::iter::successors(Some(deepest), |&it| reading.outline.clauses[it].parent);
            let clause = above
                .filter(|&it| REACH.is_match(&reading.outline.clauses[it].heading))
                .last()?;
            Some((clause, address.range.clone()))
        })
}

/// The ways that a passage names; addresses are the passage's own, or the policy's where it sends people there.
pub fn channels(text: &str, contacts: &[Address]) -> Vec<Route> {
    let mut found: Vec<Route> = Vec::new();
    let elsewhere = BROWSER.replace_all(text, "");
    let inside = |address: &&Address| address.value.as_deref().is_some_and(|it| text.contains(it));
    for ChannelRule { channel, cue } in &Rules::get().channels {
        let here = match channel {
            Channel::SelfService => &elsewhere,
            _ => text,
        };
        if !cue.stands_in(here) {
            continue;
        }
        let own: Vec<Route> = contacts
            .iter()
            .filter(|it| it.channel == *channel)
            .filter(inside)
            .map(Address::route)
            .collect();
        let valued = matches!(
            channel,
            Channel::Email | Channel::Phone | Channel::Post | Channel::Web
        );
        match (own.is_empty(), valued) {
            (false, _) => found.extend(own),
            // 发送邮件 without an address is the policy's address, if it has one.
            (true, true) => found.extend(
                surest(contacts.iter().filter(|it| {
                    it.channel == *channel
                        && matches!(channel, Channel::Email | Channel::Phone)
                        && it.confidence > DEPUTY
                }))
                .map(Address::route),
            ),
            (true, false) => found.push(Route {
                channel: *channel,
                value: None,
            }),
        }
    }
    if REFERS.is_match(text) {
        for address in contacts.iter().filter(|it| {
            matches!(it.channel, Channel::Email | Channel::Phone | Channel::Post)
                && it.confidence > 0.8
        }) {
            if !found.iter().any(|it| it.channel == address.channel) {
                found.push(address.route());
            }
        }
    }
    found
}

/// The address that is most surely the provider's for whoever writes to it; of equally sure ones, the first.
fn surest<'a>(addresses: impl Iterator<Item = &'a Address>) -> Option<&'a Address> {
    addresses.reduce(|best, it| match it.confidence > best.confidence {
        true => it,
        false => best,
    })
}

fn points(reading: &Reading, body: &Range<usize>, right: Right) -> (Vec<Point>, Vec<Point>) {
    let (mut grounds, mut conditions) = (Vec::new(), Vec::new());
    let text = &reading.text[body.clone()];
    for rule in &Rules::get().points {
        // Grounds are those of deletion, and errors those of correction.
        let fits = !rule.ground
            || (rule.id == "wrong") == (right == Right::Correction)
                && matches!(right, Right::Correction | Right::Deletion);
        if !fits || !rule.cue.stands_in(text) {
            continue;
        }
        let sentence = reading
            .sentences
            .iter()
            .filter(|it| body.start <= it.range.start && it.range.end <= body.end);
        let at = sentence
            .clone()
            .find(|it| rule.cue.stands_in(&reading.text[it.range.clone()]))
            .map_or(body.start, |it| it.range.start);
        let clause = reading
            .outline
            .cited(at)
            .map_or_else(|| "preamble".to_owned(), |it| reading.name(it));
        let role = (rule.id == "identity").then_some(ConditionRole::Precondition);
        let point = Point {
            id: rule.id.clone(),
            clause,
            role,
            text: (&rule.text).into(),
        };
        if rule.ground {
            grounds.push(point)
        } else {
            conditions.push(point)
        }
    }
    (grounds, conditions)
}

/// A period promised somewhere: of which clause, for requests in general or not.
struct Promise {
    range: Range<usize>,
    /// The sentence.
    said: String,
    clause: usize,
    deadline: Deadline,
    general: bool,
}

fn promises(reading: &Reading) -> Vec<Promise> {
    let mut found = Vec::new();
    for sentence in &reading.sentences {
        let text = &reading.text[sentence.range.clone()];
        for figure in periods::find(text) {
            let Some(clause) = reading.outline.cited(sentence.range.start) else {
                continue;
            };
            if let Some(deadline) = figure.deadline(text, &reading.name(clause)) {
                let range = sentence.range.start + figure.range.start
                    ..sentence.range.start + figure.range.end;
                found.push(Promise {
                    range,
                    said: text.to_owned(),
                    clause,
                    deadline,
                    general: GENERAL.is_match(text),
                });
            }
        }
    }
    found
}

/// The deadline of a right: promised in its own passage, else for all requests in the same chapter.
fn deadline(
    reading: &Reading,
    promised: &[Promise],
    body: &Range<usize>,
    clause: usize,
    right: Right,
) -> Option<(Deadline, Range<usize>)> {
    let answer = |it: &&Promise| {
        (it.deadline.starts == Start::BeforeEvent) == (right == Right::CessationNotice)
    };
    let own = promised
        .iter()
        .filter(answer)
        .find(|it| body.start <= it.range.start && it.range.end <= body.end);
    let chapter = reading.chapter(clause);
    let general = || {
        promised.iter().filter(answer).find(|it| {
            it.general
                && reading.chapter(it.clause) == chapter
                && GENERAL.is_match(&reading.outline.clauses[it.clause].heading)
        })
    };
    // A passage that sends people to the contacts is answered as these say.
    let referred = || {
        REFERS
            .is_match(&reading.text[body.clone()])
            .then(|| {
                promised.iter().filter(answer).find(|it| {
                    reading
                        .headings(it.clause)
                        .any(|heading| super::whose::SECTION.is_match(heading))
                })
            })
            .flatten()
    };
    // A policy that promises once for every request may say so in another chapter.
    let asked = matches!(
        right,
        Right::Access
            | Right::Copy
            | Right::Portability
            | Right::Correction
            | Right::Deletion
            | Right::WithdrawConsent
            | Right::CancelAccount
            | Right::Restriction
            | Right::Objection
            | Right::Explanation
            | Right::Complaint
    );
    let anywhere = || {
        promised
            .iter()
            .filter(answer)
            .find(|it| asked && it.general && REQUEST.is_match(&it.said))
    };
    own.or_else(general)
        .or_else(referred)
        .or_else(anywhere)
        .map(|it| (it.deadline.clone(), it.range.clone()))
}
