//! Recipients, keeping, statements, other legal orders.

use super::facts::Rules;
use super::periods;
use super::reading::{Mark, Reading};
use crate::base::words::Words;
use crate::know::catalogue::{Asked, Followed, Keeping, Recipient, Retention, Statement};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Sentences and headings that speak of passing information on.
static SHARE: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)共享|分享|转让|披露|委托|提供给|传输|对外提供|shar(?:e|ing)|disclos|transfer|provide[sd]? to|third part",
    )
});
static KEEP: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)存储|保存|储存|保留|留存|存放|\b(?:stor(?:e|ed|age)|retain|retention|keep|kept)\b",
    )
});
static CHINA: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)境内|中国大陆|中华人民共和国|境外|服务器(?:位于|所在)|within (?:the )?(?:people's republic of )?china|servers? (?:is |are )?(?:located )?in|stored in|located in",
    )
});
static TERM: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(r"(?i)期限|期间|时间|所必[需须]|as long as|for so long|period|necessary")
});
static CLOSED: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(r"(?i)注销|clos\w+ your account|account (?:is )?(?:clos|delet|terminat)")
});
static DELETED: LazyLock<Regex> =
    LazyLock::new(|| super::reading::regex(r"(?i)备份(?:系统)?[^。；]{0,20}(?:删除|更新)|backup"));

/// Words by which no consent is asked.
static UNASKED: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?:无需|不必)(?:事先)?(?:征得|取得|获得|您的?同意)|without (?:obtaining )?your (?:prior )?consent",
    )
});

/// Who receives information.
pub fn recipients(reading: &Reading, purposes: impl Fn(&str) -> Words) -> Vec<(Recipient, Mark)> {
    let mut found = Vec::new();
    let shared = reading.under(&SHARE);
    for rule in &Rules::get().recipients {
        let mut best: Option<(f64, Range<usize>)> = None;
        for sentence in &reading.sentences {
            let text = &reading.text[sentence.range.clone()];
            if !rule.cue.stands_in(text) {
                continue;
            }
            let section = shared[sentence.clause];
            let confidence = match (section, SHARE.is_match(text)) {
                (true, true) => 0.9,
                (true, false) => 0.7,
                (false, true) => 0.5,
                _ => continue,
            };
            if best.as_ref().is_none_or(|it| it.0 < confidence) {
                best = Some((confidence, sentence.range.clone()));
            }
        }
        let Some((confidence, range)) = best else {
            continue;
        };
        let Some(clause) = reading.outline.cited(range.start) else {
            continue;
        };
        let body = &reading.text[reading.body(clause, &range)];
        let recipient = Recipient {
            id: rule.kind.clone(),
            name: (&rule.name).into(),
            kind: rule.kind.clone(),
            document: reading.document(clause),
            clause: reading.name(clause),
            consent: asked(body),
            or_grounds: Vec::new(),
            items: Vec::new(),
            purpose: purposes(body),
            note: None,
        };
        found.push((recipient, reading.mark(&range, confidence)));
    }
    found
}

fn asked(text: &str) -> Asked {
    let lower = text.to_ascii_lowercase();
    let holds = |words: &[&str]| words.iter().any(|it| lower.contains(it));
    if holds(&["单独同意", "separate consent"]) {
        Asked::Separate
    } else if UNASKED.is_match(&lower) {
        Asked::None
    } else if holds(&[
        "明确同意",
        "明示同意",
        "明示授权",
        "explicit consent",
        "express consent",
        "express prior consent",
    ]) {
        Asked::Explicit
    } else if holds(&["同意", "your consent", "授权"]) {
        Asked::Required
    } else {
        Asked::NotStated
    }
}

/// Different periods of one sort that are told apart.
const MOST_PERIODS: usize = 12;

/// How long and where information is kept.
pub fn retention(reading: &Reading) -> Vec<(Retention, Mark)> {
    let mut found: Vec<(Retention, Mark)> = Vec::new();
    let kept = reading.under(&KEEP);
    for sentence in &reading.sentences {
        let text = &reading.text[sentence.range.clone()];
        let section = kept[sentence.clause];
        if !KEEP.is_match(text) && !section {
            continue;
        }
        let Some(clause) = reading.outline.cited(sentence.range.start) else {
            continue;
        };
        let figures = periods::find(text);
        let mut add = |about: Keeping,
                       id: &str,
                       period: Option<crate::know::catalogue::Period>,
                       confidence: f64,
                       words: Words| {
            let twice = found
                .iter()
                .filter(|(it, _)| it.about == about)
                .any(|(it, _)| it.period == period);
            let count = found.iter().filter(|(it, _)| it.about == about).count();
            if twice || count >= MOST_PERIODS {
                return;
            }
            let id = if count == 0 {
                id.to_owned()
            } else {
                format!("{id}-{}", count + 1)
            };
            let retention = Retention {
                id,
                about,
                document: reading.document(clause),
                clause: reading.name(clause),
                period,
                items: Vec::new(),
                text: words,
            };
            found.push((retention, reading.mark(&sentence.range, confidence)));
        };
        let words = |zh: &str, en: &str| Words {
            zh_cn: zh.to_owned(),
            en_us: en.to_owned(),
        };
        if CLOSED.is_match(text) {
            let period = figures.first().map(periods::Figure::period);
            add(
                Keeping::AfterClosure,
                "after-closure",
                period,
                0.75,
                words(
                    "政策写明注销账号后信息如何处理。",
                    "The policy says what happens to information after the account is closed.",
                ),
            );
        } else if DELETED.is_match(text) {
            add(
                Keeping::AfterDeletion,
                "after-deletion",
                None,
                0.8,
                words(
                    "删除后，备份中的信息到更新时才删除。",
                    "After deletion, copies in backups remain until they are renewed.",
                ),
            );
        } else if CHINA.is_match(text) && KEEP.is_match(text) {
            add(
                Keeping::Place,
                "place",
                None,
                0.85,
                words(
                    "政策写明信息存放在何处。",
                    "The policy says where information is kept.",
                ),
            );
        } else if KEEP.is_match(text) && (!figures.is_empty() || TERM.is_match(text)) {
            for figure in &figures {
                add(
                    Keeping::Period,
                    "period",
                    Some(figure.period()),
                    0.75,
                    words(
                        "政策写明的保存期限。",
                        "The time of keeping that the policy states.",
                    ),
                );
            }
            if figures.is_empty() {
                add(
                    Keeping::Period,
                    "service-period",
                    None,
                    if section { 0.8 } else { 0.55 },
                    words(
                        "只说保存到目的所必需的时间，没有写具体期限。",
                        "Kept as long as the purpose needs; no figure is given.",
                    ),
                );
            }
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|(it, _)| seen.insert(it.id.clone()));
    found
}

/// What else a person should know: the first place of each topic, a heading's before a sentence's.
pub fn statements(reading: &Reading) -> Vec<(Statement, Mark)> {
    let mut found = Vec::new();
    for rule in &Rules::get().statements {
        let headed = reading.sentences.iter().find(|it| {
            reading
                .headings(it.clause)
                .next()
                .is_some_and(|heading| rule.cue.heads(heading) || rule.cue.stands_in(heading))
        });
        let said = || {
            reading
                .sentences
                .iter()
                .find(|it| rule.cue.stands_in(&reading.text[it.range.clone()]))
        };
        let (sentence, confidence) = match headed {
            Some(sentence) => (sentence, 0.85),
            None => match said() {
                Some(sentence) => (sentence, 0.65),
                None => continue,
            },
        };
        let Some(clause) = reading.outline.cited(sentence.range.start) else {
            continue;
        };
        let topic = super::naming::id_of(&rule.topic);
        let id = rule.id.clone().unwrap_or(topic);
        let statement = Statement {
            id,
            topic: rule.topic,
            document: reading.document(clause),
            clause: reading.name(clause),
            text: (&rule.text).into(),
        };
        found.push((statement, reading.mark(&sentence.range, confidence)));
    }
    found
}

/// Legal orders beside that of China which a policy names.
pub fn regimes(reading: &Reading) -> Vec<(Followed, Mark)> {
    let mut found = Vec::new();
    for (regime, pattern) in &Rules::get().regimes {
        let Some(sentence) = reading
            .sentences
            .iter()
            .find(|it| pattern.is_match(&reading.text[it.range.clone()]))
        else {
            continue;
        };
        let Some(clause) = reading.outline.cited(sentence.range.start) else {
            continue;
        };
        found.push((
            Followed {
                regime: *regime,
                document: reading.document(clause),
                clause: reading.name(clause),
            },
            reading.mark(&sentence.range, 0.8),
        ));
    }
    found
}
