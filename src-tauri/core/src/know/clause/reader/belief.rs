//! Which numbers are believed: those that go on, begin a list, or are a path.

use super::{Reader, reference};
use crate::know::clause::mark::{self, Mark, Style};
use crate::know::clause::piece::plain;

/// The next number of a style is looked for in so many lines.
const FARTHEST_LINE: usize = 1_500;
/// So many lists that never come to their second number are looked for, and no more.
const MOST_SEARCHES: usize = 300;
/// The second number of a list inside a paragraph is looked for so far (bytes).
const FARTHEST: usize = 30_000;

impl Reader<'_> {
    /// Whether a line is a heading in a text that marks none and numbers nothing: short, without a mark at its
    /// end, followed by text that is none.
    pub(super) fn is_heading(&self, at: usize) -> bool {
        let text = plain(self.pieces[at].text);
        let length = text.chars().count();
        let wide = text.chars().filter(|it| !it.is_ascii()).count() * 2 > length;
        let short = length >= 2 && length <= if wide { 20 } else { 70 };
        let words = wide
            || text.starts_with(|it: char| it.is_uppercase())
                && text.split_whitespace().count() <= 10;
        short
            && words
            && !self.pieces[at].bullet
            && !text.ends_with(|it: char| {
                it.is_ascii_punctuation() && it != ')' && it != '?' || "。，；：、！".contains(it)
            })
            && !text.contains(['。', '，', '；', '、', '@'])
            && self.pieces.get(at + 1).is_some_and(|next| {
                next.text.chars().count() > length && next.text.chars().count() > 20
            })
    }

    /// Whether a number at the beginning of the piece `at` begins a clause.
    pub(super) fn believes(&self, mark: &Mark, at: usize) -> bool {
        let sibling = self
            .open
            .iter()
            .rev()
            .find(|it| it.style == Some(mark.style));
        let figure = mark.ordinal();
        let follows = |last: u32| figure > last && figure <= last + 3 || figure == last;
        match mark.style {
            Style::Path => true,
            Style::Part
            | Style::Chapter
            | Style::Division
            | Style::Han
            | Style::HanBracket
            | Style::Circled => true,
            // `Article 49.` of a statute heads a paragraph in a text that has no articles of its own.
            Style::Article => {
                figure == 1
                    || self
                        .last
                        .get(&mark.style)
                        .is_some_and(|&last| follows(last))
                    || self.goes_on(mark, at)
            }
            // A line that was broken before a reference begins with it.
            Style::Bracket | Style::HalfBracket if self.refers(mark, at) => false,
            Style::Bracket | Style::HalfBracket => {
                figure == 1
                    || !self.open.is_empty()
                        && (sibling.is_some()
                            || self
                                .last
                                .get(&mark.style)
                                .is_some_and(|&last| follows(last)))
            }
            Style::Alone => {
                let text = self.pieces[at].text;
                let short = text.chars().count() <= 60
                    && !text.ends_with(['。', '；', '.', ';', '，', ',']);
                short
                    && match sibling.or(self
                        .open
                        .iter()
                        .find(|it| it.path.len() == 1 && it.style.is_some()))
                    {
                        Some(open) => figure == open.path[0] + 1,
                        None => figure == 1 && self.goes_on(mark, at),
                    }
            }
            Style::Dot | Style::Comma => {
                figure == 1
                    || self.open.iter().any(|it| it.style == Some(mark.style) && follows(it.path[0]))
                    || self.last.get(&mark.style).is_some_and(|&last| follows(last))
                    // `1.1` after `1` without a dot and the like.
                    || self.open.iter().any(|it| it.style == Some(Style::Path) && it.path[0] + 1 == figure)
                    || self.last.is_empty() && self.goes_on(mark, at)
            }
            _ => {
                sibling.is_some_and(|it| figure == it.path[0] + 1)
                    || figure == 1 && self.goes_on(mark, at)
            }
        }
    }

    /// Whether a number behind a broken line belongs to the sentence that the line broke off.
    fn refers(&self, mark: &Mark, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |at| self.pieces[at].text);
        let behind = &self.pieces[at].text[mark.length..];
        mark.ordinal() > 1 && (reference::named(before) || reference::meant(behind))
    }

    /// Whether the next number of this style comes later, before another first one.
    pub(super) fn goes_on(&self, mark: &Mark, at: usize) -> bool {
        let later = self.pieces[at + 1..]
            .iter()
            .take(FARTHEST_LINE)
            .filter_map(|it| it.mark.as_ref())
            .find(|it| it.style == mark.style);
        later.is_some_and(|it| it.ordinal() == mark.ordinal() + 1)
            || matches!(mark.style, Style::Dot | Style::Comma | Style::Alone)
                && self.pieces[at + 1..]
                    .iter()
                    .take(FARTHEST_LINE)
                    .filter_map(|it| it.mark.as_ref())
                    .find(|it| it.style == Style::Path)
                    .is_some_and(|it| it.path[0] == mark.ordinal())
    }

    /// The open clause beside which a number stands: the innermost of its style that it goes on from, else the innermost.
    pub(super) fn sibling(&self, mark: &Mark) -> Option<usize> {
        let same = || {
            self.open
                .iter()
                .enumerate()
                .rev()
                .filter(|(_, it)| it.style == Some(mark.style))
        };
        let figure = mark.ordinal();
        same()
            .find(|(_, it)| {
                it.path
                    .last()
                    .is_some_and(|last| (1..=3).contains(&figure.wrapping_sub(*last)))
            })
            .or_else(|| same().next())
            .map(|(at, _)| at)
    }

    /// Whether the only open clause of a style is an outermost one that has gone beyond its first.
    pub(super) fn outermost(&self, style: Style) -> bool {
        let mut same = self
            .open
            .iter()
            .enumerate()
            .filter(|(_, it)| it.style == Some(style));
        let numbered = |at: usize| self.open[..at].iter().any(|it| it.style.is_some());
        matches!((same.next(), same.next()), (Some((at, open)), None) if !numbered(at) && open.path[0] > 1 && matches!(style, Style::Dot | Style::Comma))
    }

    /// Whether a bare figure goes on from the paths before it: `2.` after `1.3`.
    pub(super) fn continues(&self, mark: &Mark) -> bool {
        self.open
            .first()
            .is_none_or(|it| it.path.first().is_some_and(|first| *first < mark.ordinal()))
    }

    pub(super) fn expects(
        &mut self,
        mark: &Mark,
        (ahead, behind): (&str, &str),
        before: char,
        sentence: bool,
    ) -> bool {
        if mark.style != Style::Path && reference::inside(ahead, behind) {
            return false;
        }
        let figure = mark.ordinal();
        let sibling = self
            .open
            .iter()
            .rev()
            .find(|it| it.style == Some(mark.style))
            .map(|it| it.path[0]);
        match mark.style {
            Style::Bracket
            | Style::HalfBracket
            | Style::Circled
            | Style::HanBracket
            | Style::SmallBracket
            | Style::RomanBracket => {
                if mark.style == Style::HalfBracket
                    && !matches!(before, '：' | ':' | '；' | ';' | '。' | '，' | ',' | '、')
                {
                    return false;
                }
                match sibling {
                    Some(last) if figure == last + 1 => true,
                    // A list begins where its second number follows; a number alone is a reference.
                    _ => {
                        figure == 1
                            && !self.open.is_empty()
                            && matches!(before, '：' | ':' | '。' | '；' | ';' | '，' | ',')
                            && self.second(behind, mark)
                    }
                }
            }
            Style::Path => {
                let Some((last, head)) = mark.path.split_last() else {
                    return false;
                };
                let now = self.open.iter().rev().find(|it| {
                    it.style == Some(Style::Path)
                        || it.path.len() == 1 && matches!(it.style, Some(Style::Dot | Style::Comma))
                });
                let path: &[u32] = now.map_or(&[], |it| &it.path);
                sentence
                    && !behind.starts_with(|it: char| it.is_ascii_digit())
                    && path.starts_with(head)
                    && *last == path.get(head.len()).map_or(1, |it| it + 1)
            }
            _ => false,
        }
    }

    pub(super) fn second(&mut self, behind: &str, mark: &Mark) -> bool {
        let found = self.searches < MOST_SEARCHES && next_of(behind, mark);
        self.searches += usize::from(!found);
        found
    }
}

/// Whether the second number of a list stands in `text`.
fn next_of(text: &str, mark: &Mark) -> bool {
    text.char_indices()
        .filter(|(_, it)| matches!(it, '(' | '（' | '①'..='⑳') || it.is_ascii_digit())
        .take_while(|(at, _)| *at < FARTHEST)
        .filter_map(|(at, _)| mark::read(&text[at..]))
        .any(|it| it.style == mark.style && it.ordinal() == mark.ordinal() + 1)
}
