//! A number as printed at the beginning of a clause: `2.1.1`, `一、`, `第三条`, `（二）`, `(1)`, `1)`, `①`, `(a)`.

/// How a number is printed. Two numbers of one style in one list are siblings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Style {
    /// `第一部分`, `Part 1`
    Part,
    /// `第一章`, `Chapter 1`
    Chapter,
    /// `第一节`
    Division,
    /// `第一条`, `Article 1`, `Section 1`
    Article,
    /// `一、`, `一.`
    Han,
    /// `（一）`
    HanBracket,
    /// `1.2`, `1.2.3`
    Path,
    /// `1.`, `1．`
    Dot,
    /// `1、`
    Comma,
    /// `1` before a heading.
    Alone,
    /// `(1)`, `（1）`
    Bracket,
    /// `1)`, `1）`
    HalfBracket,
    /// `①`
    Circled,
    /// `A.`
    CapitalDot,
    /// `a.`
    SmallDot,
    /// `(a)`
    SmallBracket,
    /// `a)`
    SmallHalfBracket,
    /// `I.`
    RomanDot,
    /// `(i)`
    RomanBracket,
}

/// A printed number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// How it is printed.
    pub style: Style,
    /// Its figures: one, or several where it is a path.
    pub path: Vec<u32>,
    /// As it is cited: `2.1`, `一`, `第三条`, `(二)`, `(1)`, `①`.
    pub name: String,
    /// How many bytes it takes.
    pub length: usize,
}

impl Mark {
    /// Its place among its siblings.
    pub fn ordinal(&self) -> u32 {
        self.path.last().copied().unwrap_or_default()
    }
}

/// What follows a figure that counts things and numbers no clause: `2021 年`, `30 日`, `3.5 亿`, `24 hours`.
const UNITS: &[&str] = &[
    "年", "月", "日", "天", "个", "周", "小时", "分钟", "秒", "次", "项", "元", "万", "亿", "岁",
    "%", "％", "米", "号", "位", "名", "家", "种", "版", "倍", "楼", "层", "GB", "MB", "KB", "G ",
    "days", "day ", "hours", "years", "months", "weeks", "minutes", "business", "working",
    "calendar", "percent", "th ", "st ", "nd ", "rd ",
];

/// What follows a decimal fraction: `3.5 亿`.
const MEASURES: &[&str] = &[
    "元", "万", "亿", "%", "％", "米", "倍", "版", "GB", "MB", "KB", "percent", "million",
];

/// Numbers with more figures are versions, dates and addresses.
const MOST_FIGURES: usize = 6;

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl Cursor<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }
    /// The next character; marks of emphasis and of escape are none.
    fn peek(&mut self) -> Option<char> {
        loop {
            let next = self.rest().chars().next()?;
            if !matches!(next, '*' | '\\' | '_') {
                return Some(next);
            }
            self.at += 1;
        }
    }
    fn take(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let next = self.peek().filter(|&it| wanted(it))?;
        self.at += next.len_utf8();
        Some(next)
    }
    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> String {
        std::iter::from_fn(|| self.take(&wanted)).collect()
    }
    fn spaces(&mut self) -> usize {
        self.take_while(|it| it == ' ' || it == '\u{3000}' || it == '\t' || it == '\u{a0}')
            .len()
    }
    fn figure(&mut self) -> Option<u32> {
        let digits: String = self
            .take_while(|it| it.is_ascii_digit() || ('０'..='９').contains(&it))
            .chars()
            .filter_map(|it| {
                char::from_digit(
                    if it.is_ascii() {
                        it as u32 - 48
                    } else {
                        it as u32 - '０' as u32
                    },
                    10,
                )
            })
            .collect();
        (digits.len() <= 3).then(|| digits.parse().ok()).flatten()
    }
}

/// The number that `text` begins with.
pub fn read(text: &str) -> Option<Mark> {
    let first = text.chars().find(|it| !matches!(it, '*' | '\\' | '_'))?;
    let mut cursor = Cursor { text, at: 0 };
    match first {
        '第' => ordinal(&mut cursor),
        '(' | '（' => bracket(&mut cursor),
        '①'..='⑳' => {
            cursor.take(|_| true);
            Some(Mark {
                style: Style::Circled,
                path: vec![first as u32 - '①' as u32 + 1],
                name: first.to_string(),
                length: cursor.at,
            })
        }
        _ if numeral(first).is_some() => han(&mut cursor),
        '0'..='9' | '０'..='９' => figures(&mut cursor),
        'A'..='Z' | 'a'..='z' => letter(&mut cursor),
        _ => None,
    }
}

/// `第三条`, `第 1 部分`
fn ordinal(cursor: &mut Cursor) -> Option<Mark> {
    cursor.take(|it| it == '第');
    cursor.spaces();
    let (figure, printed) = match cursor.figure() {
        Some(figure) => (figure, figure.to_string()),
        None => {
            let printed = cursor.take_while(|it| numeral(it).is_some());
            (number(&printed)?, printed)
        }
    };
    cursor.spaces();
    let unit = cursor.take(|it| "条章节編编部篇".contains(it))?;
    let (style, unit) = match unit {
        '条' => (Style::Article, "条"),
        '章' => (Style::Chapter, "章"),
        '节' => (Style::Division, "节"),
        '部' => {
            cursor.take(|it| it == '分')?;
            (Style::Part, "部分")
        }
        _ => (Style::Part, "编"),
    };
    // `第三条所述` in the middle of a sentence is a reference.
    if cursor.rest().starts_with([
        '所', '的', '第', '和', '规', '约', '中', '之', '或', '款', '、', '至',
    ]) {
        return None;
    }
    Some(Mark {
        style,
        path: vec![figure],
        name: format!("第{printed}{unit}"),
        length: cursor.at,
    })
}

/// `(1)`, `（一）`, `(a)`, `(iv)`
fn bracket(cursor: &mut Cursor) -> Option<Mark> {
    cursor.take(|_| true);
    cursor.spaces();
    let (style, figure, printed) = match cursor.peek()? {
        first if numeral(first).is_some() => {
            let printed = cursor.take_while(|it| numeral(it).is_some());
            (Style::HanBracket, number(&printed)?, printed)
        }
        first if first.is_ascii_lowercase() => {
            let printed = cursor.take_while(|it| it.is_ascii_lowercase());
            let (style, figure) = small(&printed, Style::SmallBracket, Style::RomanBracket)?;
            (style, figure, printed)
        }
        _ => {
            let figure = cursor.figure().filter(|it| *it < 100)?;
            (Style::Bracket, figure, figure.to_string())
        }
    };
    cursor.spaces();
    cursor.take(|it| it == ')' || it == '）')?;
    Some(Mark {
        style,
        path: vec![figure],
        name: format!("({printed})"),
        length: cursor.at,
    })
}

/// `一、`, `十一.`
fn han(cursor: &mut Cursor) -> Option<Mark> {
    let printed = cursor.take_while(|it| numeral(it).is_some());
    let figure = number(&printed)?;
    cursor.spaces();
    cursor.take(|it| "、.．".contains(it))?;
    Some(Mark {
        style: Style::Han,
        path: vec![figure],
        name: printed,
        length: cursor.at,
    })
}

fn figures(cursor: &mut Cursor) -> Option<Mark> {
    let mut path = vec![cursor.figure()?];
    let mut end = cursor.at;
    let mut dot = false;
    while path.len() < MOST_FIGURES && cursor.take(|it| it == '.' || it == '．').is_some() {
        end = cursor.at;
        dot = true;
        let before = cursor.at;
        match cursor
            .peek()
            .filter(|it| it.is_ascii_digit() || ('０'..='９').contains(it))
            .and_then(|_| cursor.figure())
        {
            Some(figure) => {
                path.push(figure);
                end = cursor.at;
                dot = false;
            }
            None => {
                cursor.at = before;
                break;
            }
        }
    }
    cursor.at = end;
    if path.iter().any(|it| *it > 99) || path.contains(&0) && path[0] == 0 {
        return None;
    }
    let spaced = cursor.spaces() > 0;
    let behind = cursor.rest();
    let counts = |unit: &str| behind.starts_with(unit) && !behind.starts_with("个人");
    let measured = if path.len() > 1 { MEASURES } else { UNITS };
    if !dot && measured.iter().any(|it| counts(it))
        || behind.starts_with(['%', '％', '-', '–', '~', ':', '/', '+', '='])
    {
        return None;
    }
    let plain = path
        .iter()
        .map(u32::to_string)
        .collect::<Vec<_>>()
        .join(".");
    let mark = |style, name: String, length| {
        Some(Mark {
            style,
            path: path.clone(),
            name,
            length,
        })
    };
    if path.len() > 1 {
        let more = cursor.take(|it| it == '、').is_some();
        return mark(Style::Path, plain, if more { cursor.at } else { end });
    }
    if dot {
        return mark(Style::Dot, plain, end);
    }
    match cursor.peek() {
        Some('、') => {
            cursor.take(|_| true);
            mark(Style::Comma, plain, cursor.at)
        }
        Some(')' | '）') => {
            cursor.take(|_| true);
            mark(Style::HalfBracket, format!("({plain})"), cursor.at)
        }
        Some(next) if spaced && !next.is_ascii_digit() => mark(Style::Alone, plain, end),
        _ => None,
    }
}

fn letter(cursor: &mut Cursor) -> Option<Mark> {
    let start = cursor.at;
    let word = cursor.take_while(|it| it.is_ascii_alphabetic());
    let style = match word.to_ascii_lowercase().as_str() {
        "article" | "section" | "clause" => Some(Style::Article),
        "chapter" => Some(Style::Chapter),
        "part" => Some(Style::Part),
        _ => None,
    };
    if let Some(style) = style {
        cursor.spaces();
        let mut path = vec![cursor.figure()?];
        let mut end = cursor.at;
        while cursor.take(|it| it == '.').is_some() {
            let Some(figure) = cursor.figure() else { break };
            path.push(figure);
            end = cursor.at;
        }
        cursor.at = end;
        let plain = path
            .iter()
            .map(u32::to_string)
            .collect::<Vec<_>>()
            .join(".");
        let ends = cursor.rest();
        // `Section 3 applies` refers; a heading goes on with a mark, a capital or nothing.
        let good = ends.is_empty()
            || ends.starts_with([':', '.', '-', '–', '—', '*', '：'])
            || ends
                .trim_start()
                .starts_with(|it: char| it.is_uppercase() || it == '–' || it == '-' || it == '—');
        return good.then(|| match path.len() {
            1 => Mark {
                style,
                path: path.clone(),
                name: format!("{word} {plain}"),
                length: cursor.at - start,
            },
            _ => Mark {
                style: Style::Path,
                path: path.clone(),
                name: plain.clone(),
                length: cursor.at - start,
            },
        });
    }
    let roman = Style::RomanDot;
    let next = cursor.take(|it| matches!(it, '.' | ')' | '）' | '、'))?;
    let spaced = cursor.rest().starts_with([' ', '*', '\u{a0}'])
        || cursor.rest().starts_with(|it: char| !it.is_ascii());
    if !spaced {
        return None;
    }
    let upper = word.chars().all(|it| it.is_ascii_uppercase());
    let (style, figure) = match (next, upper) {
        ('.' | '、', true) if word.len() > 1 || word == "I" || word == "V" => {
            (roman, roman_figure(&word.to_ascii_lowercase())?)
        }
        ('.' | '、', true) => (Style::CapitalDot, word.bytes().next()? as u32 - 64),
        ('.' | '、', false) => small(&word, Style::SmallDot, roman)?,
        (_, false) => small(&word, Style::SmallHalfBracket, Style::RomanBracket)?,
        _ => (
            Style::CapitalDot,
            (word.len() == 1).then(|| word.bytes().next())?? as u32 - 64,
        ),
    };
    Some(Mark {
        style,
        path: vec![figure],
        name: format!("({word})"),
        length: cursor.at - start,
    })
}

/// A small letter, or a small Roman figure.
fn small(printed: &str, letter: Style, roman: Style) -> Option<(Style, u32)> {
    if printed.len() > 1 || printed == "i" {
        return Some((roman, roman_figure(printed)?));
    }
    Some((
        letter,
        printed.bytes().next().filter(u8::is_ascii_lowercase)? as u32 - 96,
    ))
}

fn roman_figure(printed: &str) -> Option<u32> {
    const FIGURES: [&str; 20] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
        "xv", "xvi", "xvii", "xviii", "xix", "xx",
    ];
    FIGURES
        .iter()
        .position(|it| *it == printed)
        .map(|place| place as u32 + 1)
}

fn numeral(character: char) -> Option<u32> {
    "零一二三四五六七八九十百"
        .chars()
        .position(|it| it == character)
        .map(|place| place as u32)
}

/// 二十一 → 21
pub fn number(printed: &str) -> Option<u32> {
    let (mut total, mut digit) = (0, None);
    for character in printed.chars() {
        match numeral(character)? {
            10 => total += digit.take().unwrap_or(1) * 10,
            11 => total += digit.take().unwrap_or(1) * 100,
            0 => digit = None,
            figure => {
                if digit.is_some() {
                    return None;
                }
                digit = Some(figure);
            }
        }
    }
    total += digit.unwrap_or(0);
    (total > 0 && total < 1000).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Option<(Style, String)> {
        read(text).map(|mark| (mark.style, mark.name))
    }

    #[test]
    fn every_style_is_read_as_it_is_cited() {
        let cases = [
            ("1.2.3 甲", Style::Path, "1.2.3"),
            ("1.1. 甲", Style::Path, "1.1"),
            ("１．２ 甲", Style::Path, "1.2"),
            ("1\\. 甲", Style::Dot, "1"),
            ("**1.** 甲", Style::Dot, "1"),
            ("1、甲", Style::Comma, "1"),
            ("2 甲", Style::Alone, "2"),
            ("（1） 甲", Style::Bracket, "(1)"),
            ("(12)甲", Style::Bracket, "(12)"),
            ("1)甲", Style::HalfBracket, "(1)"),
            ("③甲", Style::Circled, "③"),
            ("十二、甲", Style::Han, "十二"),
            ("一. 甲", Style::Han, "一"),
            ("（三）甲", Style::HanBracket, "(三)"),
            ("第二十一条 甲", Style::Article, "第二十一条"),
            ("第 3 章", Style::Chapter, "第3章"),
            ("第一部分 甲", Style::Part, "第一部分"),
            ("(a) one", Style::SmallBracket, "(a)"),
            ("(iv) one", Style::RomanBracket, "(iv)"),
            ("B. One", Style::CapitalDot, "(B)"),
            ("Section 4: One", Style::Article, "Section 4"),
            ("Section 4.2: One", Style::Path, "4.2"),
        ];
        for (text, style, cited) in cases {
            assert_eq!(name(text), Some((style, cited.to_owned())), "{text}");
        }
    }

    #[test]
    fn what_counts_or_refers_is_no_number() {
        for text in [
            "2021 年",
            "30 日内",
            "3.5 亿",
            "24 hours",
            "2021.11.1",
            "第三条所述",
            "Section 3 applies",
            "10:30",
            "3-5 个",
            "e.g. this",
            "十分",
        ] {
            assert_eq!(name(text), None, "{text}");
        }
    }

    #[test]
    fn chinese_numerals_are_figures() {
        for (printed, figure) in [
            ("一", 1),
            ("十", 10),
            ("十九", 19),
            ("二十", 20),
            ("九十九", 99),
            ("一百零三", 103),
        ] {
            assert_eq!(number(printed), Some(figure));
        }
        assert_eq!(number("二三"), None);
    }
}
