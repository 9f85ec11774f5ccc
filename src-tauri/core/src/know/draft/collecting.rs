//! Which of the names in a text are information collected, and how sure that is.

use super::between;
use super::dictionary::Dictionary;
use super::pattern::Pattern;
use super::sentence::Sentence;
use super::terms::{self, Term};
use crate::know::clause::Outline;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::LazyLock;

/// A name that says what is collected.
#[derive(Clone, Debug)]
pub struct Mention {
    /// Where it stands (bytes).
    pub range: Range<usize>,
    /// The kind of the taxonomy.
    pub kind: String,
    /// The place of its sentence.
    pub sentence: usize,
    /// How sure it is, from 0 to 1.
    pub confidence: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    enough: i32,
    list: [i32; 4],
    loose: [i32; 4],
    unknown: [i32; 4],
    dense: [i32; 5],
    bold: i32,
    colon: i32,
    first: i32,
    announced: i32,
    sure: i32,
    again: i32,
    defines: i32,
    labelled: i32,
    before: BTreeMap<String, Cue>,
    after: BTreeMap<String, Cue>,
    sentence: BTreeMap<String, Cue>,
    section: BTreeMap<String, Cue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cue {
    pattern: Pattern,
    weight: i32,
    #[serde(default)]
    near: i32,
}

#[derive(Deserialize)]
struct Both {
    zh: Rules,
    en: Rules,
}

static RULES: LazyLock<Both> =
    LazyLock::new(|| super::dictionary::read(include_str!("dictionary/collecting.toml")));

/// What begins a sentence that says what personal information is, in general, and not what is collected.
static DEFINES: LazyLock<regex::Regex> = LazyLock::new(|| {
    super::reading::regex(
        r#"(?i)^[\W\d]*(?:其中|本(?:隐私权?)?(?:政策|协议|声明|指引)(?:中|所)?(?:称|涉及|指)?(?:到)?的?)?\W*(?:个人敏感|敏感个人|个人)信息\W*(?:可能|主要|通常)?(?:包括|是指|指)|^\W*(?:sensitive )?personal (?:information|data)\W+(?:means|refers to)\b"#,
    )
});
/// The label of a list of information, or the heading of its column in a table.
static LABEL: LazyLock<regex::Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?:收集|获取|采集|共享|处理|涉及|使用|所需|传输)(?:的|到的)?(?:您的)?(?:个人)?(?:信息|数据|字段)(?:的)?(?:类型|种类|类别|字段|内容|范围|名称|项|明细)?\W{0,3}[:：]|(?:个人)?(?:信息|数据)(?:类型|种类|类别|字段|名称|项)\W{0,3}[:：]",
    )
});
/// What begins a sentence that goes on with it.
static GOES_ON: LazyLock<regex::Regex> =
    LazyLock::new(|| super::reading::regex(r"^[\W\d]*(?:主要)?(?:包括|包含)"));
/// A cue stands directly before a name if so many characters are between them.
const NEAR: usize = 6;
/// What is not taken, but by less than this, is not far from it.
const NEARLY: i32 = 8;

/// The names in a text that are information collected. What is said several times is there several times.
pub fn find(text: &str, outline: &Outline, sentences: &[Sentence]) -> Vec<Mention> {
    let dictionary = Dictionary::get();
    let mut sections: HashMap<usize, [i32; 2]> = HashMap::new();
    let mut found: Vec<(Mention, i32, bool)> = Vec::new();
    let mut times: HashMap<String, i32> = HashMap::new();
    // The clause in which the sentence before says what personal information is.
    let mut defined: Option<usize> = None;
    for (number, sentence) in sentences.iter().enumerate() {
        let rules = if sentence.chinese {
            &RULES.zh
        } else {
            &RULES.en
        };
        let names = if sentence.chinese {
            terms::find(dictionary, text, sentence.range.clone())
        } else {
            terms::find_english(dictionary, text, sentence.range.clone())
        };
        let before = found.len();
        let section = sections
            .entry(sentence.clause)
            .or_insert_with(|| section(outline, sentence.clause))[usize::from(!sentence.chinese)];
        let whole = &text[sentence.range.clone()];
        // What it is stands in several, where a semicolon parts them or the next goes on.
        let parted = number > 0 && text[sentences[number - 1].range.clone()].ends_with('；');
        let defines = DEFINES.is_match(whole)
            || defined == Some(sentence.clause) && (parted || GOES_ON.is_match(whole));
        defined = defines.then_some(sentence.clause);
        let base: i32 = section
            + if defines { rules.defines } else { 0 }
            + rules
                .sentence
                .values()
                .filter(|it| it.pattern.is_match(whole))
                .map(|it| it.weight)
                .sum::<i32>();
        let places: Vec<(&Cue, Vec<usize>)> = rules
            .before
            .values()
            .map(|cue| (cue, cue.pattern.ends(whole)))
            .collect();
        let sure = names
            .iter()
            .filter(|it| !it.loose && !it.kind.is_empty())
            .count();
        let dense = rules.dense[match sure {
            0 | 1 => 0,
            2 => 1,
            3 | 4 => 2,
            5..=7 => 3,
            _ => 4,
        }];
        let label = LABEL.find(whole).map(|it| sentence.range.start + it.end());
        for (place, name) in names.iter().enumerate() {
            let labelled = label.is_some_and(|it| it <= name.range.start);
            let label = if labelled { rules.labelled } else { 0 };
            let score = base + dense + label + score(text, sentence, rules, &places, &names, place);
            if score >= rules.enough - NEARLY {
                let key = plain(&text[name.range.clone()]);
                if score >= rules.enough - 10 {
                    *times.entry(key).or_default() += 1;
                }
                let mention = Mention {
                    range: name.range.clone(),
                    kind: name.kind.clone(),
                    sentence: number,
                    confidence: 0.0,
                };
                found.push((mention, score, sentence.chinese));
            }
        }
        if sentence.chinese {
            complete(dictionary, text, sentence, number, &mut found, before);
        }
        if let Some(label) = label.filter(|_| sentence.chinese) {
            let taken: Vec<_> = found[before..]
                .iter()
                .map(|it| it.0.range.clone())
                .collect();
            // It ends with its line: what follows is another column's, or an address on the net.
            let end = text[label..sentence.range.end].find(['\n', '：', ':']);
            let list = label..end.map_or(sentence.range.end, |it| label + it);
            for range in between::labelled(dictionary, text, &list, &taken) {
                found.push((unknown(dictionary, text, range, number), rules.enough, true));
            }
            found[before..].sort_by_key(|(it, ..)| it.range.start);
        }
        // An entry of a list of what is collected is what is collected, known or not.
        let taken = found[before..]
            .iter()
            .any(|(_, score, _)| *score >= rules.enough);
        if !taken && let Some(range) = entry(text, sentences, sentence) {
            found.truncate(before);
            let mention = Mention {
                range,
                kind: names.first().map(|it| it.kind.clone()).unwrap_or_default(),
                sentence: number,
                confidence: 0.0,
            };
            found.push((mention, rules.enough, false));
        }
    }
    found
        .into_iter()
        .filter_map(|(mut mention, score, chinese)| {
            let rules = if chinese { &RULES.zh } else { &RULES.en };
            let again = (times
                .get(&plain(&text[mention.range.clone()]))
                .copied()
                .unwrap_or(1)
                - 1)
            .clamp(0, 3)
                * rules.again;
            let over = score + again - rules.enough;
            mention.confidence = 1.0 / (1.0 + f64::exp(-f64::from(over + 5) / 10.0));
            (over >= 0).then_some(mention)
        })
        .collect()
}

/// Takes what stands in a list with names of this sentence that are taken: those from `first` on.
fn complete(
    dictionary: &Dictionary,
    text: &str,
    sentence: &Sentence,
    number: usize,
    found: &mut Vec<(Mention, i32, bool)>,
    first: usize,
) {
    let enough = RULES.zh.enough;
    let taken: Vec<Range<usize>> = found[first..]
        .iter()
        .filter(|(_, score, _)| *score >= enough)
        .map(|(it, ..)| it.range.clone())
        .collect();
    for range in between::find(dictionary, text, &sentence.range, &taken) {
        // A name in it that fell short by itself gives way to the whole entry.
        let within = |it: &Range<usize>| range.start <= it.start && it.end <= range.end;
        let mut place = 0;
        found.retain(|(it, ..)| {
            place += 1;
            place <= first || !within(&it.range)
        });
        found.push((unknown(dictionary, text, range, number), enough, true));
    }
    found[first..].sort_by_key(|(it, ..)| it.range.start);
}

/// A name that the list in which it stands shows to be one.
fn unknown(dictionary: &Dictionary, text: &str, range: Range<usize>, sentence: usize) -> Mention {
    let name = plain(&text[range.clone()]);
    Mention {
        kind: dictionary.kind_zh(&name).unwrap_or_default().to_owned(),
        range,
        sentence,
        confidence: 0.0,
    }
}

/// The line with a colon before a list of what is collected, in English.
static COLLECTS: LazyLock<regex::Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)\b(?:collect|gather|obtain|receive|record|provide us|you (?:may )?(?:give|provide|submit))\w*\b|(?:personal|following) (?:information|data)\b[^.]*:\s*$",
    )
});
/// A list that such a line announces, but of purposes, rights or exceptions.
static OTHERWISE: LazyLock<regex::Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)\b(?:use|used|uses|purposes?|order to|reasons?|why|rights?|contexts?|unless|except|share|shared|disclose|disclosed)\b|\bto\s*[:：]\s*$",
    )
});
/// What begins an entry that says something about information, and names none.
static SAYS: LazyLock<regex::Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)^(?:send|improve|provide|create|manage|respond|process|comply|prevent|detect|to|when|if|we|you|for|by|from|with|in|on|as|that|which|it|our|because|through|where|using|\w+ing|\w+ly|not?|do|does)\b|\b(?:is|are|was|we|us|they|will|may|can|have|has|policy|policies|partners|parties|providers?|affiliates|companies)\b|https?:|@",
    )
});

/// An entry of an English list of what is collected that holds no known name: a few words without a verb.
fn entry(text: &str, sentences: &[Sentence], sentence: &Sentence) -> Option<Range<usize>> {
    let by = &sentences[sentence.announced?];
    let whole = &text[sentence.range.clone()];
    let body = whole
        .trim()
        .trim_start_matches(['-', '•', '*', '·', '●', ' ']);
    let body = body.trim_start_matches("and ");
    let name = body.trim_end_matches([';', '.', ',', ' ']);
    let name = name
        .strip_suffix(" and")
        .unwrap_or(name)
        .trim_end_matches([';', ',', ' ']);
    let words = name.split_whitespace().count();
    let good = !sentence.chinese
        && !by.chinese
        && body.len() < whole.trim().len()
        && (1..=6).contains(&words)
        && name.len() <= 60
        && !name.contains(':')
        && COLLECTS.is_match(&text[by.range.clone()])
        && !OTHERWISE.is_match(&text[by.range.clone()])
        && !RULES.en.sentence["negative"]
            .pattern
            .is_match(&text[by.range.clone()])
        && !SAYS.is_match(name);
    let start = sentence.range.start + whole.find(name)?;
    good.then(|| start..start + name.len())
}

fn score(
    text: &str,
    sentence: &Sentence,
    rules: &Rules,
    places: &[(&Cue, Vec<usize>)],
    names: &[Term],
    place: usize,
) -> i32 {
    let name = &names[place];
    let (start, end) = (
        name.range.start - sentence.range.start,
        name.range.end - sentence.range.start,
    );
    let whole = &text[sentence.range.clone()];
    let (before, after) = (&whole[..start], &whole[end..]);
    let mut score = 0;
    for (cue, ends) in places {
        let Some(&last) = ends.iter().rev().find(|&&it| it <= start) else {
            continue;
        };
        score += cue.weight;
        if cue.near != 0 && before[last..].chars().count() <= NEAR {
            score += cue.near;
        }
    }
    score += rules
        .after
        .values()
        .filter(|it| it.pattern.is_match(after))
        .map(|it| it.weight)
        .sum::<i32>();
    // 通信/通话记录 is a list of two.
    let plain = plain(&text[name.range.clone()]);
    let sure = plain.split('/').any(|it| Dictionary::get().is_sure(it));
    let mut neighbours = if sure { plain.matches('/').count() } else { 0 };
    for pair in names[..=place].windows(2).rev() {
        if !listed(&text[pair[0].range.end..pair[1].range.start]) {
            break;
        }
        neighbours += 1;
    }
    for pair in names[place..].windows(2) {
        if !listed(&text[pair[0].range.end..pair[1].range.start]) {
            break;
        }
        neighbours += 1;
    }
    let neighbours = neighbours.min(3);
    score += rules.list[neighbours];
    if name.loose {
        score += rules.loose[neighbours];
    }
    if name.kind.is_empty() {
        score += rules.unknown[neighbours];
    }
    if sure {
        score += rules.sure;
    }
    if before.trim_end().ends_with(['*', '_']) && after.trim_start().starts_with(['*', '_']) {
        score += rules.bold;
    }
    if after.starts_with(['：', ':']) {
        score += rules.colon;
    }
    if before.chars().all(|it| {
        it.is_whitespace()
            || it.is_ascii_punctuation()
            || it.is_ascii_digit()
            || "、（）．".contains(it)
    }) {
        score += rules.first;
    }
    if sentence.announced.is_some() {
        score += rules.announced;
    }
    score
}

/// Whether only a mark or a conjunction stands between two names.
fn listed(between: &str) -> bool {
    let between = between.trim_matches([' ', '*', '_', '\n']);
    if between.chars().count() > 12 || between.is_empty() {
        return false;
    }
    let words = between.to_ascii_lowercase();
    between.chars().count() <= 6
        && between
            .chars()
            .all(|it| "、，,/和及与或以的您其（）() *_等".contains(it))
        || words
            .split(|it: char| it.is_whitespace() || ",;()/".contains(it))
            .all(|it| {
                [
                    "", "and", "or", "your", "the", "a", "an", "other", "any", "as", "well", "of",
                ]
                .contains(&it)
            })
}

/// What the headings around a clause say for and against, in Chinese and in English.
fn section(outline: &Outline, clause: usize) -> [i32; 2] {
    let Some(nearest) = outline.clauses.get(clause) else {
        return [0, 0];
    };
    let top = std::iter::successors(Some(nearest), |it| it.parent.map(|at| &outline.clauses[at]))
        .last()
        .unwrap_or(nearest);
    [&RULES.zh, &RULES.en].map(|rules| {
        let matching = rules.section.values().filter(|cue| {
            cue.pattern.is_match(&nearest.heading) || cue.pattern.is_match(&top.heading)
        });
        matching.map(|cue| cue.weight).sum()
    })
}

/// A name without white space and marks, in small letters.
pub fn plain(name: &str) -> String {
    name.chars()
        .filter(|it| !it.is_whitespace() && !matches!(it, '*' | '\\' | '_'))
        .collect::<String>()
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_built() {
        // The core's own tests build each piece of a pattern when it is read.
        assert!(!RULES.zh.before.is_empty() && !RULES.en.before.is_empty());
    }
}
