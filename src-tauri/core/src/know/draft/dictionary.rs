//! The words by which policies speak, from files that a person can read.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

/// A word inside a name.
pub const PART: u8 = 1;
/// A word that can end a name and says nothing by itself.
pub const HEAD: u8 = 1 << 1;
/// A name by itself.
pub const WHOLE: u8 = 1 << 2;
/// A verb that begins a name only before a head.
pub const VERB: u8 = 1 << 3;
/// A name by itself only in a list.
pub const LOOSE: u8 = 1 << 4;

#[derive(Deserialize)]
struct Words {
    parts: String,
    heads: String,
    verbs: String,
    none: String,
    loose: String,
    sure: String,
    endings: String,
    beginnings: String,
    sayings: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    #[serde(default)]
    zh: String,
    #[serde(default)]
    en: String,
}

/// All of them.
pub struct Dictionary {
    /// Finds the words of Chinese names.
    pub zh: AhoCorasick,
    /// What each of them is.
    pub classes: Vec<u8>,
    /// Names that are none.
    pub none: HashSet<&'static str>,
    sure: HashSet<&'static str>,
    endings: Vec<&'static str>,
    beginnings: Vec<&'static str>,
    sayings: Vec<&'static str>,
    /// Whose information it is, which the name does not repeat.
    pub owners: HashSet<&'static str>,
    kinds: HashMap<String, String>,
    longest: usize,
    /// English names, in lower case, and their kinds.
    pub en: HashMap<String, String>,
    /// Finds them.
    pub english: AhoCorasick,
    /// The pattern's name.
    pub english_names: Vec<String>,
}

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::new);

impl Dictionary {
    /// The dictionary that is built in.
    pub fn get() -> &'static Self {
        &DICTIONARY
    }

    fn new() -> Self {
        let words: &'static Words =
            Box::leak(Box::new(read(include_str!("dictionary/words.toml"))));
        let kinds: BTreeMap<String, Kind> = read(include_str!("dictionary/kinds.toml"));
        let mut classes: HashMap<String, u8> = HashMap::new();
        let mut add = |list: &str, class: u8| {
            for word in list.split_whitespace() {
                *classes.entry(word.to_lowercase()).or_default() |= class;
            }
        };
        add(&words.parts, PART);
        add(&words.heads, HEAD);
        add(&words.verbs, VERB);
        for kind in kinds.values() {
            add(&kind.zh, WHOLE);
        }
        add(&words.loose, LOOSE);
        let (patterns, classes): (Vec<String>, Vec<u8>) = classes.into_iter().unzip();
        let mut known = HashMap::new();
        let mut en = HashMap::new();
        for (id, kind) in &kinds {
            for word in kind.zh.split_whitespace() {
                known
                    .entry(word.to_lowercase())
                    .or_insert_with(|| id.clone());
            }
            for word in kind
                .en
                .split(',')
                .map(str::trim)
                .filter(|it| !it.is_empty())
            {
                en.entry(word.to_lowercase()).or_insert_with(|| id.clone());
            }
        }
        let english_names: Vec<String> = en.keys().cloned().collect();
        Self {
            zh: finder(&patterns),
            classes,
            none: words.none.split_whitespace().collect(),
            sure: words.sure.split_whitespace().collect(),
            endings: words.endings.split_whitespace().collect(),
            beginnings: words.beginnings.split_whitespace().collect(),
            sayings: words.sayings.split_whitespace().collect(),
            owners: "用户 会员 客户 个人 本人 平台 服务 产品 网站 设备 公司 儿童 第三方 企业 单位"
                .split_whitespace()
                .collect(),
            longest: known.keys().map(|it| it.chars().count()).max().unwrap_or(0),
            kinds: known,
            english: finder(&english_names),
            english_names,
            en,
        }
    }

    /// Whether a name hardly stands in another sense.
    pub fn is_sure(&self, name: &str) -> bool {
        self.sure.contains(name)
    }

    /// Whether words that are not known end as names of information do.
    pub fn ends_like_information(&self, words: &str) -> bool {
        self.endings.iter().any(|it| words.ends_with(it))
    }

    /// Whether an entry of a list that is not known may be a name: it says nothing and is none of those that are no information.
    pub fn may_be_name(&self, words: &str) -> bool {
        words.chars().any(char::is_alphabetic)
            && !words
                .chars()
                .any(|it| "@“”\"《》<>【】[]{}！？!?".contains(it))
            && !self.none.contains(words)
            && !words.contains("个人信息")
            && !self.beginnings.iter().any(|it| words.starts_with(it))
            && !self.sayings.iter().any(|it| words.contains(it))
    }

    /// The kind of a Chinese name: that of the longest known word in it; of two equally long ones, of the one further right.
    pub fn kind_zh(&self, name: &str) -> Option<&str> {
        let places: Vec<usize> = name
            .char_indices()
            .map(|(at, _)| at)
            .chain([name.len()])
            .collect();
        let count = places.len() - 1;
        for length in (1..=count.min(self.longest)).rev() {
            for start in (0..=count - length).rev() {
                if let Some(kind) = self.kinds.get(&name[places[start]..places[start + length]]) {
                    return Some(kind);
                }
            }
        }
        None
    }
}

fn finder(patterns: &[String]) -> AhoCorasick {
    let built = AhoCorasick::builder()
        // Quick to build: a policy is read once.
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(patterns);
    match built {
        Ok(built) => built,
        Err(error) => unreachable!("the dictionary is built in and tested: {error}"),
    }
}

/// Reads a file of the dictionary.
pub fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    match toml::from_str(text) {
        Ok(read) => read,
        Err(error) => unreachable!("the dictionary is built in and tested: {error}"),
    }
}
