//! What stands at the head and the foot of a policy: title, controller, dates.

use crate::know::clause::{Outline, mark, names_document};
use jiff::civil::Date;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Something found, and where (bytes).
#[derive(Clone, Debug, PartialEq)]
pub struct Found<T> {
    /// What.
    pub value: T,
    /// Where.
    pub range: Range<usize>,
    /// How sure, from 0 to 1.
    pub confidence: f64,
}

static DATE: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)(20\d\d)[】\]]?\s*[年./-]\s*[【\[]?(\d{1,2})[】\]]?\s*[月./-]\s*[【\[]?(\d{1,2})[】\]]?\s*日?|\b(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d)|\b(\d{1,2})(?:st|nd|rd|th)?\s+(january|february|march|april|may|june|july|august|september|october|november|december)\s+(20\d\d)",
    )
});
static COMPANY: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"[\p{Han}（）()]{2,30}?(?:有限责任公司|股份有限公司|有限公司|集团公司|合作社|研究中心|银行|研究院|出版社|电视台)|\b(?:(?:[A-Z]|[a-z]{1,5}[A-Z])[\p{L}0-9&'’.-]* ){0,5}(?:[A-Z]|[a-z]{1,5}[A-Z])[\p{L}0-9&'’.-]*,? (?:Inc\b\.?|LLC|L\.L\.C\.|(?:Pte|Pty)\.?,? (?:Ltd|Limited)\.?|Unlimited Company|Ltd\b\.?|Limited|Corporation|Corp\b\.?|GmbH(?: & Co\. KG)?|B\.V\.|N\.V\.|S\.A\.R\.L\.|SARL|S\.à r\.l\.|S\.?A\.?S\b\.?|S\.A\.|PLC\b|plc\b|Co\., ?Ltd\.?|A/S|AS\b|ApS\b|AB\b|AG\b|Oy\b|K\.K\.|s\.r\.o\.|Sp\. z o\.o\.|Foundation\b|Company\b)",
    )
});
static CALLED: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r#"^[^。；\n]{0,40}?(?:[（(](?:以下|下)?(?:简|合|统)?称|[（(]?["“‘']?(?:we|us|our)\b|[（(]?["“](?:我们|本公司)|作为|是|（[“"]|\(["“])"#,
    )
});

/// Words around a name that say whose policy it is.
static CONTROLS: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)^[^.\n]{0,80}\b(?:is|are|acts? as|as) (?:the |a |your |joint )*(?:data )?controllers?\b",
    )
});
static CONTROLLED: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)(?:controller[^.\n]{0,40}(?:is|are|:)|(?:operated|provided|run|owned|published) (?:and \w+ )?by|公司名称|运营(?:者|方|主体|单位)(?:名称)?|开发者|主体名称)\W{0,12}$",
    )
});
/// Words before a name that make it another's.
static PARTNER: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(r"(?i)\bpartners?\b|third[- ]part(?:y|ies)|第三方|合作方|合作伙伴")
});
/// A heading that asks who answers, with a name right below it.
static HEADED: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)(?:responsible|controller|who (?:we are|are we)|个人信息处理者|关于我们)[^\n]{0,60}\n[\s*_#=-]*$",
    )
});
/// The dates in a text with the words around them that say what they are.
fn dates(text: &str) -> impl Iterator<Item = (Date, Range<usize>)> {
    DATE.captures_iter(text).filter_map(|hit| {
        let part = |place: usize| hit.get(place).map(|it| it.as_str());
        // 2023年5月 at the end of a line, or before `1.`, names a month; the figure behind it numbers what follows.
        if let (Some(month), Some(day)) = (hit.get(2), hit.get(3)) {
            let line = text[month.end()..day.start()].contains('\n');
            let list = text[day.end()..].starts_with(['.', '．', '、', ')', '）']);
            if (line || list && text[month.end()..day.start()].contains('月'))
                && !text[day.start()..hit.get(0)?.end()].ends_with('日')
            {
                return None;
            }
        }
        let (year, month, day) = match (part(1), part(4), part(8)) {
            (Some(year), ..) => (year, part(2)?.parse().ok()?, part(3)?),
            (_, Some(name), _) => (part(6)?, month(name)?, part(5)?),
            (_, _, Some(name)) => (part(9)?, month(name)?, part(7)?),
            _ => return None,
        };
        let date = Date::new(year.parse().ok()?, month, day.parse().ok()?).ok()?;
        Some((date, hit.get(0)?.range()))
    })
}

fn month(name: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    MONTHS
        .iter()
        .position(|it| name.to_ascii_lowercase().starts_with(it))
        .map(|place| place as i8 + 1)
}

/// The dates by which a version is known and since which it is in force, in a document.
pub fn versions(text: &str, within: Range<usize>) -> (Option<Found<Date>>, Option<Found<Date>>) {
    let (mut version, mut force): (Option<Found<Date>>, Option<Found<Date>>) = (None, None);
    let part = &text[within.clone()];
    for (date, range) in dates(part) {
        // What stands near it in its line.
        let from = super::reading::floor(part, range.start.saturating_sub(80));
        let from = part[from..range.start]
            .rfind('\n')
            .map_or(from, |at| from + at + 1);
        let to = super::reading::ceil(part, range.end + 60);
        let to = part[range.end..to]
            .find('\n')
            .map_or(to, |at| range.end + at);
        let (before, after) = (
            part[from..range.start].to_lowercase(),
            part[range.end..to].to_lowercase(),
        );
        let near = super::reading::floor(&before, before.len().saturating_sub(36));
        let near = &before[near..];
        // Behind the date only what belongs to it: 更新并生效.
        let close = &after[..super::reading::ceil(&after, after.len().min(24))];
        let close = &close[..close
            .find(['.', '。', ';', '；', ',', '，', '\n', '：', ':'])
            .unwrap_or(close.len())];
        let holds = |words: &[&str]| {
            words
                .iter()
                .any(|it| near.contains(it) || close.contains(it))
        };
        let place = within.start + range.start..within.start + range.end;
        let edge = range.start < 3000 || part.len() - range.end < 1500;
        let sure = if edge { 0.95 } else { 0.5 };
        if holds(&[
            "生效",
            "施行",
            "实施",
            "effective",
            "in force",
            "takes effect",
        ]) && force.as_ref().is_none_or(|it| it.confidence < sure)
        {
            force = Some(Found {
                value: date,
                range: place.clone(),
                confidence: sure,
            });
        }
        if holds(&[
            "更新",
            "修订",
            "版本",
            "发布",
            "公布",
            "修改",
            "updated",
            "revised",
            "modified",
            "version",
            "published",
            "last update",
            "status:",
            "last change",
        ]) && version.as_ref().is_none_or(|it| it.confidence < sure)
        {
            version = Some(Found {
                value: date,
                range: place.clone(),
                confidence: sure,
            });
        }
        if version.is_none()
            && edge
            && near
                .trim_matches(|it: char| !it.is_alphanumeric())
                .is_empty()
            && close.trim().is_empty()
        {
            version = Some(Found {
                value: date,
                range: place,
                confidence: 0.6,
            });
        }
    }
    (version, force)
}

/// The registered name of the controller.
pub fn controller(text: &str, within: Range<usize>) -> Option<Found<String>> {
    let part = &text[within.clone()];
    let mut best: Option<Found<String>> = None;
    for hit in COMPANY.find_iter(part).take(60) {
        let words = [
            "由",
            "是",
            "为",
            "与",
            "和",
            "及",
            "向",
            "指",
            "关于",
            "公司",
            "欢迎您使用",
            "欢迎使用",
            "适用于",
            "我们",
            "的",
            "归",
            "经",
            "在",
            "或",
            "本政策中",
            "即",
            "您与",
            "系",
            "以下",
        ];
        let mut name = hit.as_str();
        let mut start = hit.start();
        while let Some(word) = words.iter().find(|it| name.starts_with(**it)) {
            name = &name[word.len()..];
            start += word.len();
        }
        for inner in [
            "是指",
            "指的是",
            "是由",
            "由",
            "是",
            "指",
            "为",
            "与",
            "和",
            "及",
            "的",
            "归",
            "（",
            "(",
        ] {
            if let Some(at) = name.rfind(inner).filter(|at| {
                name[at + inner.len()..].chars().count() >= 6
                    && !(inner.starts_with(['（', '(']) && name[*at..].contains(['）', ')']))
            }) {
                start += at + inner.len();
                name = &name[at + inner.len()..];
            }
        }
        if name.chars().count() < 5
            || [
                "关联公司",
                "第三方公司",
                "合作公司",
                "子公司",
                "任何公司",
                "其他公司",
            ]
            .iter()
            .any(|it| name.ends_with(it))
        {
            continue;
        }
        // 我们需要您的银行 ends as a bank's name does, and `The Company` as a company's.
        let sentence = [
            "您", "你", "我们", "需要", "可以", "通过", "使用", "提供", "其他", "任何",
        ];
        if sentence.iter().any(|it| name.contains(it))
            || name.ends_with("Company")
                && (name.starts_with("The ")
                    || name.starts_with("Within ")
                    || name.contains("Stock")
                    || name.split(' ').count() < 3)
            || name
                .split(' ')
                .filter(|it| it.len() > 3)
                .all(|it| it.chars().all(char::is_uppercase))
                && name.split(' ').count() > 4
        {
            continue;
        }
        let behind = &part[hit.end()..super::reading::ceil(part, hit.end() + 160)];
        // `Pine AS (“we”)` is a Norwegian company; AS in capitals is a word as well.
        if name.strip_suffix(" AS").is_some_and(|it| {
            !it.contains(|it: char| it.is_lowercase())
                || !behind.starts_with([',', '(']) && !behind.starts_with(" (")
        }) {
            continue;
        }
        let before = &part[super::reading::floor(part, start.saturating_sub(90))..start];
        let called = CALLED.is_match(behind)
            || CONTROLS.is_match(behind)
            || CONTROLLED.is_match(before)
            || HEADED.is_match(before);
        // Who controls what a partner collects is said in passing: 合作方某公司（个人信息处理者）.
        let line = before.rsplit(['\n', '。']).next().unwrap_or_default();
        let called = called && !PARTNER.is_match(line);
        let early = hit.start() < 4000;
        let confidence = match (called, early) {
            (true, true) => 0.95,
            (true, false) => 0.7,
            (false, true) => 0.6,
            _ => 0.4,
        };
        if best.as_ref().is_none_or(|it| it.confidence < confidence) {
            let range = within.start + start..within.start + start + name.len();
            best = Some(Found {
                value: name.trim_end_matches(',').trim().to_owned(),
                range,
                confidence,
            });
        }
    }
    best
}

/// First lines that are the heading of a chapter.
static CHAPTER: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)^(?:适用范围|引言|前言|导言|概述|总则|目录|定义|提示|特别提示|重要提示|温馨提示|introduction|overview|scope|contents|table of contents|definitions|summary)$",
    )
});

/// The title of a document: the first line that names one, else its first line.
pub fn title(text: &str, outline: &Outline, document: usize) -> Option<Found<String>> {
    let bounds = outline.documents.get(document)?;
    let part = &text[bounds.start..bounds.end];
    let mut at = bounds.start;
    let mut first = None;
    // Behind a paragraph or the heading of a chapter only a line that names a policy is a title.
    let mut begun = false;
    for line in part.split_inclusive('\n').take(40) {
        let core = line
            .trim()
            .trim_matches(|it: char| matches!(it, '#' | '*' | '=' | '_' | ' ' | '【' | '】'));
        let found = || Found {
            value: core.to_owned(),
            range: at + line.find(core).unwrap_or(0)
                ..at + line.find(core).unwrap_or(0) + core.len(),
            confidence: 0.9,
        };
        if !core.is_empty() {
            if names_document(line) && mark::read(core).is_none() {
                return Some(found());
            }
            // A numbered line, a date and a sentence are no title.
            begun |=
                CHAPTER.is_match(core) || core.chars().count() > 60 && core.ends_with(['。', '.']);
            let titles = !begun
                && core.chars().any(char::is_alphabetic)
                && core.chars().count() <= 60
                && mark::read(core).is_none()
                && !DATE.is_match(core)
                && !core.ends_with(['：', ':', '。', '，', '；', '.']);
            first = first.or_else(|| {
                titles.then(|| Found {
                    confidence: 0.4,
                    ..found()
                })
            });
        }
        at += line.len();
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_known_by_what_stands_beside_them() {
        let text = "甲隐私政策\n更新日期：2023年4月5日\n生效日期：2023-05-01\n正文。";
        let (version, force) = versions(text, 0..text.len());
        assert_eq!(
            version.map(|it| it.value.to_string()).as_deref(),
            Some("2023-04-05")
        );
        assert_eq!(
            force.map(|it| it.value.to_string()).as_deref(),
            Some("2023-05-01")
        );
        // A form that was filled in keeps its brackets.
        let text = "甲隐私政策\n更新日期：【2023】年【4】月【5】日\n正文。";
        let (version, _) = versions(text, 0..text.len());
        assert_eq!(
            version.map(|it| it.value.to_string()).as_deref(),
            Some("2023-04-05")
        );
        let text = "Privacy Policy\nLast updated: March 3, 2024. Effective as of 1 April 2024.";
        let (version, force) = versions(text, 0..text.len());
        assert_eq!(
            version.map(|it| it.value.to_string()).as_deref(),
            Some("2024-03-03")
        );
        assert_eq!(
            force.map(|it| it.value.to_string()).as_deref(),
            Some("2024-04-01")
        );
    }

    #[test]
    fn a_month_without_a_day_gets_none() {
        for text in [
            "甲隐私政策\n更新日期：2023年5月\n1. 引言",
            "甲隐私政策\n更新日期：2023年5月\n\n12、引言",
            "甲隐私政策（2023年5月更新）\n正文。",
            "甲隐私政策 版本：2023年5月 1、引言",
            "Privacy Policy\nLast updated: May 2023\n1. Introduction",
        ] {
            assert_eq!(versions(text, 0..text.len()), (None, None), "{text}");
        }
        let text = "甲隐私政策\n更新日期：2023年5月\n12日\n正文。";
        let (version, _) = versions(text, 0..text.len());
        assert_eq!(
            version.map(|it| it.value.to_string()).as_deref(),
            Some("2023-05-12")
        );
    }

    #[test]
    fn the_controller_is_the_company_that_calls_itself_we() {
        let text = "Chat is provided by our partner Pigeon (data controller: Pigeon Mail Co., Ltd.).\nPine Tree Ltd (\"we\") runs this site.";
        assert_eq!(
            controller(text, 0..text.len())
                .map(|it| it.value)
                .as_deref(),
            Some("Pine Tree Ltd")
        );
        let text = "THE SITE IS PROVIDED AS (and only as) IT IS. This policy applies to services offered by Pine AS (Pinecloud).";
        assert_eq!(
            controller(text, 0..text.len())
                .map(|it| it.value)
                .as_deref(),
            Some("Pine AS")
        );
        let text = "欢迎使用。杭州青松网络科技有限公司（以下简称“我们”）深知责任。";
        assert_eq!(
            controller(text, 0..text.len())
                .map(|it| it.value)
                .as_deref(),
            Some("杭州青松网络科技有限公司")
        );
        let text = "Pine Tree Software, Inc. (\"we\") runs this site.";
        assert_eq!(
            controller(text, 0..text.len())
                .map(|it| it.value)
                .as_deref(),
            Some("Pine Tree Software, Inc.")
        );
    }
}
