//! Names of information in Chinese sentences: runs of known words that end with a word that can end a name.

use super::dictionary::{Dictionary, HEAD, LOOSE, PART, VERB, WHOLE};
use std::ops::Range;

/// A name found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Where it stands (bytes).
    pub range: Range<usize>,
    /// The kind of the taxonomy; empty where only its last word says that it is information.
    pub kind: String,
    /// Whether it is information only in a list.
    pub loose: bool,
}

#[derive(Clone, Copy)]
struct Token {
    start: usize,
    end: usize,
    class: u8,
}

/// Joins two words to one name: 的, a stroke.
const JOIN: u8 = 1 << 6;
/// A word in Latin letters that the dictionary does not know.
const LATIN: u8 = 1 << 7;

/// The names in `text[within]`, in order.
pub fn find(dictionary: &Dictionary, text: &str, within: Range<usize>) -> Vec<Term> {
    let mut found = Vec::new();
    let mut run: Vec<Token> = Vec::new();
    let part = &text[within.clone()];
    let mut at = 0;
    for hit in dictionary.zh.find_iter(part) {
        // A word in Latin letters is whole or not there.
        let letter = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphanumeric());
        let latin_start = part[hit.start()..].starts_with(|it: char| it.is_ascii_alphanumeric())
            && letter(part[..hit.start()].chars().next_back());
        let latin_end = letter(part[..hit.end()].chars().next_back())
            && letter(part[hit.end()..].chars().next());
        if latin_start || latin_end {
            continue;
        }
        gap(part, at..hit.start(), &mut run, &mut found, dictionary);
        run.push(Token {
            start: hit.start(),
            end: hit.end(),
            class: dictionary.classes[hit.pattern().as_usize()],
        });
        at = hit.end();
    }
    gap(part, at..part.len(), &mut run, &mut found, dictionary);
    close(part, &mut run, &mut found, dictionary);
    for term in &mut found {
        term.range = term.range.start + within.start..term.range.end + within.start;
    }
    found
}

/// What stands between two words: nothing, a joint, a word in Latin letters, or the end of a run.
fn gap(
    text: &str,
    gap: Range<usize>,
    run: &mut Vec<Token>,
    found: &mut Vec<Term>,
    dictionary: &Dictionary,
) {
    let between = &text[gap.clone()];
    if between.is_empty() {
        return;
    }
    let trimmed = between.trim_matches([' ', '*', '_', '\\']);
    let spaced = between.contains(' ');
    let class = match trimmed {
        // A space stands between Latin letters and Chinese characters, and separates words elsewhere.
        "" if !spaced
            || text[..gap.start].ends_with(|it: char| it.is_ascii_alphanumeric())
            || text[gap.end..].starts_with(|it: char| it.is_ascii_alphanumeric()) =>
        {
            return;
        }
        "的" | "/" => JOIN,
        word if word.len() <= 20
            && word.starts_with(|it: char| it.is_ascii_alphanumeric())
            && word
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-') =>
        {
            LATIN
        }
        _ => 0,
    };
    if class == 0 {
        close(text, run, found, dictionary);
        if let Some(latin) = trailing_latin(between) {
            run.push(Token {
                start: gap.end - latin,
                end: gap.end,
                class: LATIN,
            });
        }
    } else {
        let start = gap.start + between.find(trimmed).unwrap_or(0);
        run.push(Token {
            start,
            end: start + trimmed.len(),
            class,
        });
    }
}

fn trailing_latin(text: &str) -> Option<usize> {
    let length = text
        .bytes()
        .rev()
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    (2..=20).contains(&length).then_some(length)
}

/// Before 平台 they say what a program runs on.
const RUNS_ON: &[&str] = &["设备", "系统", "操作", "手机", "移动"];

/// The longest name (characters); what is longer is a sentence.
const LONGEST: usize = 18;

fn close(text: &str, run: &mut Vec<Token>, found: &mut Vec<Term>, dictionary: &Dictionary) {
    let tokens = std::mem::take(run);
    let Some(last) = tokens.iter().rposition(|it| it.class & (HEAD | WHOLE) != 0) else {
        return;
    };
    let mut tokens = &tokens[..=last];
    // From the right: 未成年人个人信息的情况 is about information.
    while let [rest @ .., joint, end] = tokens {
        let vague = [
            "情况", "方式", "行为", "公司", "结果", "内容", "问题", "来源", "渠道", "用途", "应用",
            "名称",
        ]
        .contains(&&text[end.start..end.end]);
        if vague
            && joint.class == JOIN
            && rest
                .last()
                .is_some_and(|it| text[it.start..it.end].ends_with("信息"))
        {
            tokens = rest;
        } else {
            break;
        }
    }
    // From the left: joints, and verbs that begin a clause and no name (使用设备信息).
    while let [first, rest @ ..] = tokens {
        let Some(second) = rest.first() else { break };
        let verb = first.class & VERB != 0 && first.class & WHOLE == 0;
        let owner = dictionary.owners.contains(&text[first.start..first.end])
            && second.class == JOIN
            && text[second.start..].starts_with('的');
        let behind_verb = second.class & HEAD == 0 && second.class != JOIN
            || second.class & WHOLE != 0 && second.class & LOOSE == 0;
        if first.class & JOIN != 0
            || owner
            || verb && behind_verb
            || first.class == LATIN && second.class == JOIN
        {
            tokens = rest;
        } else {
            break;
        }
    }
    // A run that is too long loses words on the left.
    while tokens.len() > 1
        && text[tokens[0].start..tokens[tokens.len() - 1].end]
            .chars()
            .count()
            > LONGEST
    {
        tokens = &tokens[1..];
    }
    while tokens.first().is_some_and(|it| it.class & JOIN != 0) {
        tokens = &tokens[1..];
    }
    let (Some(first), Some(end)) = (tokens.first(), tokens.last()) else {
        return;
    };
    // A word that says nothing by itself is no name.
    if tokens.len() == 1 && end.class & WHOLE == 0 {
        return;
    }
    let words = &text[first.start..end.end];
    let plain: String = words
        .chars()
        .filter(|it| !it.is_whitespace() && !matches!(it, '*' | '\\'))
        .collect::<String>()
        .to_lowercase();
    let kind = dictionary.kind_zh(&plain);
    // 个人信息的存储, 通讯录权限: about information, and none itself.
    let about = plain.contains("个人信息") && kind != Some("child-information")
        || ["权限", "必要信息"].iter().any(|it| plain.ends_with(it))
        || ["个人数据", "敏感信息"].iter().any(|it| plain.contains(it))
        || plain.contains("的方式") && !plain.starts_with("接入")
        // 学习平台 is a service, 设备平台 what a device runs on.
        || plain.ends_with("平台") && tokens.len() > 1 && !RUNS_ON.iter().any(|it| plain.starts_with(it));
    if about
        || dictionary.none.contains(plain.as_str())
        || tokens
            .iter()
            .all(|it| it.class & (WHOLE | HEAD) == HEAD && it.class & PART == 0)
            && tokens.len() < 2
    {
        return;
    }
    found.push(Term {
        range: first.start..end.end,
        kind: kind.unwrap_or_default().to_owned(),
        loose: tokens.len() == 1 && end.class & LOOSE != 0,
    });
}

/// Words with which an English name of information ends.
const HEADS: &[&str] = &[
    "information",
    "data",
    "details",
    "number",
    "numbers",
    "address",
    "addresses",
    "history",
    "records",
    "identifier",
    "identifiers",
    "id",
    "ids",
    "logs",
    "preferences",
    "name",
    "names",
];
/// Words that are no part of a name.
const STOPS: &[&str] = &[
    "the",
    "a",
    "an",
    "your",
    "our",
    "their",
    "his",
    "its",
    "this",
    "that",
    "these",
    "those",
    "any",
    "other",
    "such",
    "some",
    "certain",
    "all",
    "and",
    "or",
    "of",
    "to",
    "with",
    "personal",
    "following",
    "additional",
    "relevant",
    "more",
    "we",
    "you",
    "us",
    "as",
    "for",
    "in",
    "on",
    "by",
    "is",
    "are",
    "be",
    "may",
    "will",
    "which",
    "what",
    "collect",
    "collects",
    "collected",
    "use",
    "provide",
    "provided",
    "share",
    "sharing",
    "process",
    "sensitive",
    "necessary",
    "required",
    "basic",
    "general",
    "about",
    "including",
    "like",
    "from",
    "non-personal",
    "same",
    "not",
    "when",
    "where",
    "if",
    "it",
    "include",
    "includes",
    "identifiable",
    "contact",
    "store",
    "sell",
    "access",
    "protect",
    "delete",
    "correct",
    "obtain",
    "receive",
];

/// The names in an English sentence: those of the dictionary, and other words before `information`, `data` and the like.
pub fn find_english(dictionary: &Dictionary, text: &str, within: Range<usize>) -> Vec<Term> {
    let part = &text[within.clone()];
    let mut found: Vec<Term> = Vec::new();
    let letter = |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric());
    for hit in dictionary.english.find_iter(part) {
        if letter(part[..hit.start()].chars().next_back())
            || letter(part[hit.end()..].chars().next())
        {
            continue;
        }
        let name = &dictionary.english_names[hit.pattern().as_usize()];
        let loose =
            !name.contains([' ', '-']) || ["text messages", "phone calls"].contains(&name.as_str());
        found.push(Term {
            range: within.start + hit.start()..within.start + hit.end(),
            kind: dictionary.en[name].clone(),
            loose,
        });
    }
    let mut words: Vec<Range<usize>> = Vec::new();
    for word in part.split_inclusive(|it: char| it.is_whitespace()) {
        let start = word.as_ptr() as usize - part.as_ptr() as usize;
        let trimmed = word.trim_end();
        let open = trimmed.len() - trimmed.trim_start_matches(['(', '"', '*', '“']).len();
        let core = trimmed[open..].trim_end_matches(|it: char| !it.is_alphanumeric());
        let lower = core.to_ascii_lowercase();
        if open > 0
            || core.is_empty()
            || STOPS.contains(&lower.as_str())
            || !core
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || b"-'/".contains(&it))
        {
            words.clear();
            if core.is_empty() || STOPS.contains(&lower.as_str()) {
                continue;
            }
        }
        words.push(start + open..start + open + core.len());
        if words.len() > 3 {
            words.remove(0);
        }
        if words.len() > 1 && HEADS.contains(&lower.as_str()) {
            let range = within.start + words[0].start..within.start + words[words.len() - 1].end;
            if !found
                .iter()
                .any(|it| it.range.start < range.end && range.start < it.range.end)
            {
                found.push(Term {
                    range,
                    kind: String::new(),
                    loose: false,
                });
            }
        }
        if trimmed.len() > open + core.len() {
            words.clear();
        }
    }
    found.sort_by_key(|it| it.range.start);
    found
}
