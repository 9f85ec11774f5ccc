//! A policy's text as numbered clauses, so that what the catalogue says can be held against it.
//!
//! Policies number by `1.2.3`, by `一、`, by `1.` and, below any of these, by `(1)` or `（一）`; mostly at
//! the beginning of a paragraph, sometimes in the middle of one. A number at the beginning of a paragraph
//! is believed even where it is wrong, because the catalogue cites it as printed. A bare number, and
//! every number in the middle of a paragraph, is believed only where it is the next to be expected: `15.`
//! may be a day, and `（1）` a reference to a clause.

use std::collections::BTreeMap;

/// The clauses of the document that begins at the line `heading` and ends at any of the others:
/// number → text with its sub-clauses, without white space and marks of emphasis. Where a heading
/// stands more than once, the last is the document's; the ones before belong to a table of contents.
///
/// Numbers are the catalogue's: `2.1.1(1)`, `十`, `3.1.1#2` for the second of that number, `preamble`
/// before the first, and `closing` for the paragraphs without a number behind the last.
pub fn clauses(text: &str, heading: &str, other_headings: &[&str]) -> BTreeMap<String, String> {
    let lines: Vec<&str> = text.lines().collect();
    let begins = |heading: &str| lines.iter().rposition(|line| is_heading(line, heading));
    let Some(start) = begins(heading) else {
        return BTreeMap::new();
    };
    let end = other_headings
        .iter()
        .filter_map(|other| begins(other))
        .filter(|&at| at > start)
        .min();
    let mut reader = Reader::default();
    for line in &lines[start..end.unwrap_or(lines.len())] {
        reader.paragraph(&line.replace('*', ""));
    }
    reader.finish()
}

/// The text as it is compared: without white space and marks of emphasis.
pub fn normal(text: &str) -> String {
    text.chars()
        .filter(|it| !it.is_whitespace() && !matches!(it, '*' | '\\'))
        .collect()
}

fn is_heading(line: &str, heading: &str) -> bool {
    normal(line).trim_matches('#') == normal(heading)
}

/// A printed number.
#[derive(Debug, PartialEq)]
enum Mark<'a> {
    /// `十`
    Chapter(&'a str),
    /// `2.1.1`, and `2` alone.
    Number(Vec<u32>),
    /// `(1)`, `（一）`
    Bracket(&'a str),
}

impl Mark<'_> {
    /// The number at the beginning of `text`, and its length.
    fn read(text: &str) -> Option<(Mark<'_>, usize)> {
        let numeral = |text: &str| {
            let digits = text.len()
                - text
                    .trim_start_matches(|it: char| it.is_ascii_digit())
                    .len();
            let chinese = text.len() - text.trim_start_matches(is_numeral).len();
            // Two digits, three Chinese numerals of three bytes each.
            (
                digits.max(chinese),
                (1..=2).contains(&digits) || (3..=9).contains(&chinese),
            )
        };
        if let Some(inner) = text.strip_prefix(['(', '（']) {
            let (length, good) = numeral(inner);
            let closing = inner[length..]
                .chars()
                .next()
                .filter(|it| good && matches!(it, ')' | '）'))?;
            let opening = text.len() - inner.len();
            return Some((
                Mark::Bracket(&inner[..length]),
                opening + length + closing.len_utf8(),
            ));
        }
        if text.starts_with(is_numeral) {
            let (length, good) = numeral(text);
            return (good && text[length..].starts_with('、'))
                .then(|| (Mark::Chapter(&text[..length]), length));
        }
        let figures = &text[..text
            .find(|it: char| !it.is_ascii_digit() && it != '.')
            .unwrap_or(text.len())];
        let figures = figures.trim_end_matches('.');
        let path: Vec<u32> = figures
            .split('.')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .ok()?;
        let bare = path.len() == 1;
        let ends = text[figures.len()..].starts_with(['.', '、', ' ']);
        (!bare || path[0] < 100 && ends).then_some((Mark::Number(path), figures.len()))
    }

    /// How deep it stands; a bracket stands below everything else.
    fn depth(&self) -> usize {
        match self {
            Mark::Chapter(_) => 1,
            Mark::Number(path) => path.len(),
            Mark::Bracket(_) => usize::MAX,
        }
    }
}

fn is_numeral(character: char) -> bool {
    "一二三四五六七八九十".contains(character)
}

#[derive(Default)]
struct Reader {
    found: BTreeMap<String, String>,
    /// The clauses that the text now belongs to, outermost first: depth and key.
    open: Vec<(usize, String)>,
    /// The number last printed, and the bracket last printed below it.
    path: Vec<u32>,
    bracket: u32,
    /// The bare number last printed; chapters have none.
    top: u32,
    chapters: bool,
    /// Whether anything below the first level was seen, which no table of contents has here.
    deep: bool,
    everything: String,
    closing: String,
}

impl Reader {
    fn paragraph(&mut self, line: &str) {
        let mut rest =
            line.trim_start_matches(|it: char| it.is_whitespace() || matches!(it, '-' | '#'));
        let mut numbered = false;
        let mut first = true;
        while !rest.is_empty() {
            if let Some((mark, _)) = Mark::read(rest).filter(|(mark, _)| self.believes(mark, first))
            {
                self.begin(&mark);
                numbered = true;
            }
            first = false;
            let next = rest
                .char_indices()
                .skip(1)
                .map(|(at, _)| at)
                .find(|&at| self.breaks(rest, at));
            let (piece, behind) = rest.split_at(next.unwrap_or(rest.len()));
            self.add(&normal(piece));
            rest = behind;
        }
        if numbered {
            self.closing.clear();
        } else {
            self.closing += &normal(line);
        }
    }

    /// Whether a number in the middle of a paragraph begins a clause.
    fn breaks(&self, text: &str, at: usize) -> bool {
        let (before, behind) = text.split_at(at);
        let sentence = before.trim_end().ends_with(['。', '；', '？', '！']);
        match Mark::read(behind) {
            Some((mark @ Mark::Bracket(_), _)) => self.believes(&mark, false),
            Some((mark @ Mark::Number(_), _)) => sentence && self.believes(&mark, false),
            _ => false,
        }
    }

    fn believes(&self, mark: &Mark, first: bool) -> bool {
        match mark {
            Mark::Chapter(_) => first,
            Mark::Number(path) if path.len() == 1 => {
                first && !self.chapters && (path[0] == self.top + 1 || self.contents(path[0]))
            }
            Mark::Number(path) => first || self.expects(path),
            Mark::Bracket(number) => {
                !self.open.is_empty()
                    && (first
                        || number
                            .parse()
                            .is_ok_and(|number: u32| number == self.bracket + 1))
            }
        }
    }

    /// The next of its level, or the first of a level below.
    fn expects(&self, path: &[u32]) -> bool {
        let Some((last, head)) = path.split_last() else {
            return false;
        };
        self.path.starts_with(head) && *last == self.path.get(head.len()).map_or(1, |now| now + 1)
    }

    /// Whether what was read so far was a table of contents: bare numbers alone, which begin anew.
    fn contents(&self, number: u32) -> bool {
        number == 1 && self.top > 1 && !self.deep
    }

    fn begin(&mut self, mark: &Mark) {
        if let Mark::Number(path) = mark
            && path.len() == 1
            && self.contents(path[0])
        {
            self.found = BTreeMap::from([("preamble".to_owned(), self.everything.clone())]);
        }
        self.open.retain(|(depth, _)| *depth < mark.depth());
        let number = match mark {
            Mark::Chapter(number) => {
                (self.chapters, self.path, self.bracket) = (true, Vec::new(), 0);
                (*number).to_owned()
            }
            Mark::Number(path) => {
                if let [top] = path[..] {
                    self.top = top;
                }
                (self.path, self.bracket) = (path.clone(), 0);
                path.iter()
                    .map(u32::to_string)
                    .collect::<Vec<_>>()
                    .join(".")
            }
            Mark::Bracket(number) => {
                self.bracket = number.parse().unwrap_or(self.bracket);
                format!(
                    "{}({number})",
                    self.open.last().map_or("", |(_, base)| base)
                )
            }
        };
        self.deep |= mark.depth() > 1;
        let key = (1..)
            .map(|place| {
                if place == 1 {
                    number.clone()
                } else {
                    format!("{number}#{place}")
                }
            })
            .find(|key| !self.found.contains_key(key))
            .unwrap_or(number);
        self.found.insert(key.clone(), String::new());
        self.open.push((mark.depth(), key));
    }

    fn add(&mut self, text: &str) {
        self.everything += text;
        if self.open.is_empty() {
            *self.found.entry("preamble".to_owned()).or_default() += text;
        }
        for (_, key) in &self.open {
            *self.found.entry(key.clone()).or_default() += text;
        }
    }

    fn finish(mut self) -> BTreeMap<String, String> {
        self.found.insert("closing".to_owned(), self.closing);
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(found: &BTreeMap<String, String>) -> Vec<&str> {
        found
            .keys()
            .map(String::as_str)
            .filter(|key| !["preamble", "closing"].contains(key))
            .collect()
    }

    #[test]
    fn a_document_lies_between_its_last_heading_and_the_next() {
        let text = "甲规则 1\n乙规则 2\n甲规则\n乙规则\n乙规则\n开头\n1.1 树\n结尾\n丙规则\n1.1 石\n## 甲 规则\n1.1 水";
        let found = clauses(text, "乙规则", &["甲规则", "丙规则"]);
        assert_eq!(found["preamble"], "乙规则开头");
        assert_eq!(found["1.1"], "1.1树结尾");
        assert_eq!(found["closing"], "结尾");
        assert_eq!(clauses(text, "甲规则", &["乙规则"])["1.1"], "1.1水");
        assert!(clauses(text, "丁规则", &[]).is_empty());
    }

    #[test]
    fn a_clause_holds_its_sub_clauses() {
        let found = clauses(
            "题\n1. 甲\n1.1 乙\n- (1) 丙\n（二）丁\n1.2 戊\n2、己",
            "题",
            &[],
        );
        assert_eq!(
            numbers(&found),
            ["1", "1.1", "1.1(1)", "1.1(二)", "1.2", "2"]
        );
        assert_eq!(found["1.1"], "1.1乙(1)丙（二）丁");
        assert_eq!(found["1"], "1.甲1.1乙(1)丙（二）丁1.2戊");
    }

    #[test]
    fn numbers_stand_inside_a_paragraph_too_where_they_are_expected() {
        let found = clauses(
            "题\n1. 甲\n1.1 乙。1.2 丙：（1）丁；（2）戊，见（1）及 1.1。**1.3** 己，长 1.4 米",
            "题",
            &[],
        );
        assert_eq!(
            numbers(&found),
            ["1", "1.1", "1.2", "1.2(1)", "1.2(2)", "1.3"]
        );
        assert_eq!(found["1.2(2)"], "（2）戊，见（1）及1.1。");
    }

    #[test]
    fn chapters_hold_numbers_and_lists_keep_their_marks() {
        let found = clauses(
            "题\n一、甲\n1.1乙\n1. 丙\n十一、丁\n- **11.1** 戊",
            "题",
            &[],
        );
        assert_eq!(numbers(&found), ["1.1", "11.1", "一", "十一"]);
        assert_eq!(found["一"], "一、甲1.1乙1.丙");
    }

    #[test]
    fn a_table_of_contents_is_preamble() {
        let found = clauses("题\n- 1、甲\n- 2、乙\n1. 甲\n丙\n2. 乙\n(1) 丁", "题", &[]);
        assert_eq!(numbers(&found), ["1", "2", "2(1)"]);
        assert_eq!(found["1"], "1.甲丙");
        assert_eq!(found["preamble"], "题1、甲2、乙");
    }

    #[test]
    fn wrong_and_repeated_numbers_are_kept_as_printed_and_where_they_stand() {
        let found = clauses(
            "题\n1. 甲\n1.2 乙\n1.2.1 丙\n1.3 丁\n1.2.1 戊\n30 日后\n2 己\n2021 年",
            "题",
            &[],
        );
        assert_eq!(
            numbers(&found),
            ["1", "1.2", "1.2.1", "1.2.1#2", "1.3", "2"]
        );
        assert_eq!(found["1.3"], "1.3丁1.2.1戊30日后");
        assert_eq!(found["closing"], "2021年");
    }
}
