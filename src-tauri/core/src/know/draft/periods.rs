//! Figures of time in a policy: by when an answer comes, how long something is kept.

use crate::know::catalogue::{DayUnit, Deadline, Meaning, Period, Start, Unit};
use crate::know::clause::mark;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A figure of time as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Where it stands (bytes of what was read).
    pub range: Range<usize>,
    /// How many.
    pub value: u32,
    /// Of what.
    pub unit: Unit,
}

static ZH: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"([0-9０-９]{1,4}|[一二三四五六七八九十百两]{1,5})\s*(?:[（(]\s*([0-9]{1,4})\s*[)）]\s*)?(个?工作日|个?自然日|个?日历日|天|日|小时|个小时|个月|个自然月|周|个星期|年)",
    )
});
static EN: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)\b([0-9]{1,4}|one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|forty-five|forty five|sixty|ninety)\s*(?:\(\s*([0-9]{1,4})\s*\)\s*)?[- ]?(business|working|calendar|natural)?[- ]?(days?|hours?|weeks?|months?|years?)\b",
    )
});

/// A period begins when it is known who asks.
static IDENTITY: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(r"(?:验证|核[实验])(?:您|身份|用户|通过)|身份(?:验证|核[实验])|verif")
});

/// Words before a figure by which only the arrival of a request is confirmed.
static RECEIPT: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)(?:acknowledg\w*|confirm\w*)(?: the)? receipt[^,.;]{0,60}$|acknowledg\w*[^,.;]{0,60}$|确认收到[^，。；]{0,20}$",
    )
});

/// The figures of time in a sentence.
pub fn find(text: &str) -> Vec<Figure> {
    let mut found = Vec::new();
    for hit in ZH.captures_iter(text) {
        let Some(whole) = hit.get(0) else { continue };
        let before = &text[..whole.start()];
        // 2021 年 11 月 1 日 is a date, 14 周岁 an age, 第三日 a place in an order.
        let dated = before
            .trim_end()
            .ends_with(['月', '年', '第', '.', '-', '/'])
            || before.ends_with(|it: char| it.is_ascii_digit());
        let aged = text[whole.end()..].starts_with(['岁', '龄'])
            || text[whole.start()..].starts_with("一日") && text[whole.end()..].starts_with('起');
        let value = figure(hit.get(2).or(hit.get(1)).map_or("", |it| it.as_str()));
        let (Some(value), false, false) = (value, dated, aged) else {
            continue;
        };
        let unit = hit.get(3).map_or("", |it| it.as_str());
        push(
            &mut found,
            whole.range(),
            value,
            match unit.trim_start_matches('个') {
                "工作日" => (Unit::WorkingDays, 1, 1),
                "小时" => (Unit::Days, 1, 24),
                "月" | "自然月" => (Unit::Months, 1, 1),
                "周" | "星期" => (Unit::Days, 7, 1),
                "年" if value < 100 => (Unit::Years, 1, 1),
                "年" => continue,
                _ => (Unit::Days, 1, 1),
            },
        );
    }
    for hit in EN.captures_iter(text) {
        let (Some(whole), Some(value)) = (
            hit.get(0),
            figure(hit.get(2).or(hit.get(1)).map_or("", |it| it.as_str())),
        ) else {
            continue;
        };
        let adjective = hit.get(3).map_or("", |it| it.as_str()).to_ascii_lowercase();
        let noun = hit.get(4).map_or("", |it| it.as_str()).to_ascii_lowercase();
        let old = text[whole.end()..].trim_start().starts_with("old")
            || text[whole.end()..].trim_start().starts_with("of age");
        if old || text[..whole.start()].ends_with("age of ") {
            continue;
        }
        push(
            &mut found,
            whole.range(),
            value,
            match noun.trim_end_matches('s') {
                "day" if matches!(adjective.as_str(), "business" | "working") => {
                    (Unit::WorkingDays, 1, 1)
                }
                "hour" => (Unit::Days, 1, 24),
                "week" => (Unit::Days, 7, 1),
                "month" => (Unit::Months, 1, 1),
                "year" => (Unit::Years, 1, 1),
                _ => (Unit::Days, 1, 1),
            },
        );
    }
    found
}

/// Adds a figure, counted in the catalogue's units: weeks and full days of hours become days.
fn push(
    found: &mut Vec<Figure>,
    range: Range<usize>,
    value: u32,
    (unit, times, part): (Unit, u32, u32),
) {
    let value = value.saturating_mul(times);
    if value > 0 && value % part == 0 {
        found.push(Figure {
            range,
            value: value / part,
            unit,
        });
    }
}

fn figure(printed: &str) -> Option<u32> {
    const WORDS: [(&str, u32); 17] = [
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("ten", 10),
        ("fifteen", 15),
        ("twenty", 20),
        ("thirty", 30),
        ("forty-five", 45),
        ("forty five", 45),
        ("sixty", 60),
        ("ninety", 90),
        ("两", 2),
        ("半", 0),
    ];
    let lower = printed.to_lowercase();
    let digits: String = lower
        .chars()
        .map(|it| {
            if ('０'..='９').contains(&it) {
                char::from(b'0' + (it as u32 - '０' as u32) as u8)
            } else {
                it
            }
        })
        .collect();
    digits
        .parse()
        .ok()
        .or_else(|| {
            WORDS
                .iter()
                .find(|(word, _)| *word == lower)
                .map(|(_, value)| *value)
        })
        .or_else(|| mark::number(printed))
}

impl Figure {
    /// As a period of keeping.
    pub fn period(&self) -> Period {
        Period {
            value: self.value,
            unit: self.unit,
        }
    }

    /// As a period that is promised in `sentence`, which holds it; absent where nothing is promised there.
    pub fn deadline(&self, sentence: &str, clause: &str) -> Option<Deadline> {
        let before = &sentence[..self.range.start];
        let after = &sentence[self.range.end..];
        let holds = |text: &str, words: &[&str]| words.iter().any(|it| text.contains(it));
        let lower = sentence.to_ascii_lowercase();
        let advance = before.trim_end().ends_with("提前")
            || after.trim_start().starts_with('前')
            || after.trim_start().starts_with("之前")
            || holds(
                &after.to_ascii_lowercase(),
                &["in advance", "prior to", "before the"],
            ) && !after.contains('.');
        let within = holds(
            &after.chars().take(6).collect::<String>(),
            &["内", "以内", "之内", "左右"],
        ) || before.to_ascii_lowercase().trim_end().ends_with("within")
            || before.to_ascii_lowercase().contains("within")
            || before.ends_with("不超过");
        // That a request arrived is no answer to it.
        if !within && !advance || RECEIPT.is_match(before) {
            return None;
        }
        let meaning = if advance {
            Meaning::AdvanceNotice
        } else if holds(
            &lower,
            &[
                "回复", "答复", "响应", "反馈", "respond", "reply", "response", "answer",
            ],
        ) {
            Meaning::Reply
        } else if holds(
            &lower,
            &[
                "处理", "核查", "受理", "解决", "审核", "process", "handle", "resolve", "address",
                "review",
            ],
        ) {
            Meaning::Handle
        } else if holds(
            &lower,
            &[
                "完成", "删除", "注销", "更正", "停止", "提供", "complete", "delete", "close",
                "comply", "action",
            ],
        ) {
            Meaning::Complete
        } else {
            return None;
        };
        let starts = if advance {
            Start::BeforeEvent
        } else if IDENTITY.is_match(&lower) {
            Start::IdentityVerified
        } else if holds(
            &lower,
            &[
                "收到",
                "接到",
                "收悉",
                "提交",
                "receipt",
                "receiv",
                "of your request",
            ],
        ) {
            Start::Received
        } else {
            Start::NotStated
        };
        let (value, unit) = match self.unit {
            Unit::WorkingDays => (self.value, DayUnit::WorkingDays),
            Unit::Days => (self.value, DayUnit::Days),
            // Promises are counted in days; a month is said as thirty of them.
            Unit::Months => (self.value.checked_mul(30)?, DayUnit::Days),
            Unit::Years => return None,
        };
        (value <= 180).then(|| Deadline {
            value,
            unit,
            starts,
            meaning,
            clause: clause.to_owned(),
            extension: None,
            usually: holds(&lower, &["一般情况下", "通常", "generally", "usually"]),
            or_agreed: false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_in_both_languages_and_dates_are_none() {
        let read = |text: &str| {
            find(text)
                .iter()
                .map(|it| (it.value, it.unit))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            read("我们将在十五个工作日内答复"),
            [(15, Unit::WorkingDays)]
        );
        assert_eq!(
            read("在 30 日内、48 小时内、六个月内或者三（3）年内"),
            [
                (30, Unit::Days),
                (2, Unit::Days),
                (6, Unit::Months),
                (3, Unit::Years)
            ]
        );
        assert_eq!(
            read("within thirty (30) days or 15 business days"),
            [(30, Unit::Days), (15, Unit::WorkingDays)]
        );
        assert!(read("2021 年 11 月 1 日生效，年满 14 周岁，under the age of 13 years").is_empty());
    }

    #[test]
    fn a_promise_has_a_start_and_a_meaning() {
        let read = |text: &str| find(text).first().and_then(|it| it.deadline(text, "8"));
        let found = read("验证您的身份后，三十天内回复").expect("a promise");
        assert_eq!(
            (found.value, found.unit, found.starts, found.meaning),
            (30, DayUnit::Days, Start::IdentityVerified, Meaning::Reply)
        );
        let found =
            read("We will process it within 15 business days of receipt").expect("a promise");
        assert_eq!(
            (found.value, found.unit, found.starts, found.meaning),
            (15, DayUnit::WorkingDays, Start::Received, Meaning::Handle)
        );
        let found = read("变更前提前 7 日公告").expect("a promise");
        assert_eq!(
            (found.starts, found.meaning),
            (Start::BeforeEvent, Meaning::AdvanceNotice)
        );
        assert_eq!(
            read("We acknowledge receipt within 10 business days of receiving your request"),
            None
        );
        assert_eq!(read("会员有效期为 30 天"), None);
    }
}
