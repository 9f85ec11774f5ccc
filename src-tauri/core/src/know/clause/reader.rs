//! Numbers become clauses: which are believed, what they stand under, how they are cited.

mod belief;
mod reference;

use super::mark::{self, Mark, Style};
use super::piece::{BOLD, Piece, plain};
use std::collections::HashMap;

/// A clause: a number and what stands under it, or a heading or text without a number.
#[derive(Debug, PartialEq, Eq)]
pub struct Clause {
    /// The place of its document in [`Outline::documents`].
    pub document: usize,
    /// As it is cited: `2.1.1(1)`, `十`, `3.1.1#2` for the second of that number; for what has no number, `preamble`,
    /// `closing`, or its heading in quotation marks.
    pub name: String,
    /// Whether a number is printed.
    pub numbered: bool,
    /// Its heading: what stands in its first line, shortened.
    pub heading: String,
    /// Where it begins: with its number.
    pub start: usize,
    /// Where its own text ends and its first sub-clause begins.
    pub own: usize,
    /// Where it ends, with its sub-clauses.
    pub end: usize,
    /// The clause that it stands under.
    pub parent: Option<usize>,
}

/// The heading of a title or a list entry is cut to so many characters.
const LONGEST_HEADING: usize = 60;

/// A document with so many headings that its format marks has marked them all.
const ENOUGH_HEADINGS: usize = 4;

/// A clause whose end is not known yet.
struct Open {
    clause: usize,
    style: Option<Style>,
    path: Vec<u32>,
    level: Option<u8>,
}

/// The lines of a document being read.
pub struct Reader<'a> {
    document: usize,
    pieces: &'a [&'a Piece<'a>],
    start: usize,
    end: usize,
    found: Vec<Clause>,
    open: Vec<Open>,
    /// Under which style a style stood first.
    under: HashMap<Style, Option<Style>>,
    /// The last figure of each style, wherever it stood.
    last: HashMap<Style, u32>,
    names: HashMap<String, usize>,
    /// Whether a number such as `一、` or `第一章` was seen.
    chapters: bool,
    /// Whether the document numbers anything at all.
    any: bool,
    /// Whether its format marks its headings, so that none need be guessed.
    marked: bool,
    /// How often a second number was looked for in vain.
    searches: usize,
}

impl<'a> Reader<'a> {
    /// Reads the lines of a document that lies between `start` and `end`.
    pub fn new(document: usize, pieces: &'a [&'a Piece<'a>], start: usize, end: usize) -> Self {
        let any = pieces
            .iter()
            .filter(|it| {
                !it.contents
                    && it
                        .mark
                        .as_ref()
                        .is_some_and(|mark| mark.style != Style::Alone)
            })
            .count()
            >= 2;
        let marked = pieces
            .iter()
            .filter(|it| it.level.is_some_and(|it| it < BOLD))
            .count()
            >= ENOUGH_HEADINGS;
        Self {
            document,
            pieces,
            start,
            end,
            found: Vec::new(),
            open: Vec::new(),
            under: HashMap::new(),
            last: HashMap::new(),
            names: HashMap::new(),
            chapters: false,
            any,
            marked,
            searches: 0,
        }
    }

    /// Adds the clauses.
    pub fn read(mut self, clauses: &mut Vec<Clause>) {
        self.push(self.start, "preamble".into(), false, String::new(), None);
        let preamble = self.found.len() - 1;
        for (at, piece) in self.pieces.iter().enumerate() {
            if piece.contents {
                continue;
            }
            let believed = piece.mark.clone().filter(|mark| self.believes(mark, at));
            match (believed, piece.level) {
                (Some(mark), level) => {
                    let mut heading = &piece.text[mark.length..];
                    if plain(heading).is_empty() {
                        // The number stands in a line of its own.
                        heading = self.pieces.get(at + 1).map_or("", |next| next.text);
                    }
                    self.begin(piece.start, &mark, level, heading);
                    self.inside(piece, mark.length);
                }
                (None, level) => {
                    if level.is_some() || !self.any && !self.marked && self.is_heading(at) {
                        self.heading(piece, level.unwrap_or(6), at == 0);
                    }
                    self.inside(piece, 0);
                }
            }
        }
        self.closing();
        let end = self.end;
        self.close(0, end);
        // The preamble ends where the first clause begins.
        if let Some(next) = self.found.get(preamble + 1) {
            let next = next.start;
            self.found[preamble].end = next;
            self.found[preamble].own = next;
        }
        let offset = clauses.len();
        clauses.extend(self.found.into_iter().map(|mut clause| {
            clause.parent = clause.parent.map(|it| it + offset);
            clause
        }));
        for at in offset..clauses.len() {
            // Clauses stand in order: the first below one is the next.
            let next = clauses.get(at + 1).filter(|it| it.parent == Some(at));
            let first = next.map(|it| it.start);
            clauses[at].own = first.unwrap_or(clauses[at].end);
        }
    }

    fn begin(&mut self, start: usize, mark: &Mark, level: Option<u8>, heading: &str) {
        let keep = match mark.style {
            Style::Path => {
                let head = &mark.path[..mark.path.len() - 1];
                let parent = self.open.iter().rposition(|it| {
                    let figures = matches!(
                        it.style,
                        Some(
                            Style::Path | Style::Dot | Style::Comma | Style::Alone | Style::Article
                        )
                    );
                    figures && !it.path.is_empty() && head.starts_with(&it.path)
                });
                // A path stands under its own beginning, else under the chapter.
                parent
                    .or_else(|| self.open.iter().rposition(|it| is_chapter(it.style)))
                    .map_or(0, |it| it + 1)
            }
            style if is_chapter(Some(style)) => {
                let rank = rank(style);
                self.open
                    .iter()
                    .position(|it| {
                        it.style.is_none()
                            || it
                                .style
                                .is_some_and(|it| !is_chapter(Some(it)) || rank_of(it) >= rank)
                    })
                    .unwrap_or(self.open.len())
            }
            // `（一）` stands under the chapter, whatever list was opened between them.
            Style::HanBracket if self.open.iter().any(|it| is_chapter(it.style)) => self
                .open
                .iter()
                .rposition(|it| is_chapter(it.style))
                .map_or(0, |it| it + 1),
            style => match self.sibling(mark) {
                // `1.` under `10.` begins a list of its own.
                Some(_) if mark.ordinal() == 1 && self.outermost(style) => self.open.len(),
                // So does `1.` under a heading with the number 1, if no heading itself.
                Some(sibling)
                    if mark.ordinal() == 1
                        && heads(level).is_none()
                        && heads(self.open[sibling].level).is_some() =>
                {
                    self.open.len()
                }
                Some(sibling) => sibling,
                None => {
                    let parent = self.under.get(&style).copied().flatten();
                    let known = self.under.contains_key(&style);
                    let above = self
                        .open
                        .iter()
                        .rposition(|it| it.style.is_some() && it.style == parent);
                    match (known, above) {
                        (_, Some(above)) => above + 1,
                        // Bare figures under no chapter are the outermost.
                        (true, None) if parent.is_none() && !self.chapters => 0,
                        (false, None)
                            if matches!(style, Style::Dot | Style::Comma | Style::Alone)
                                && !self.chapters
                                && self.continues(mark) =>
                        {
                            0
                        }
                        _ => self.open.len(),
                    }
                }
            },
        };
        // A heading stands in no list, under none that is less, and under one of its level only where that is numbered otherwise.
        let keep = match heads(level) {
            Some(own) if self.open.iter().any(|it| heads(it.level).is_some()) => {
                let above = self.open.iter().rposition(|it| {
                    heads(it.level).is_some_and(|above| {
                        let below = it.style != Some(mark.style) || mark.path.len() > it.path.len();
                        above < own || above == own && below
                    })
                });
                keep.min(above.map_or(0, |it| it + 1))
            }
            _ => keep,
        };
        self.close(keep, start);
        self.chapters |= is_chapter(Some(mark.style));
        let above = self.open.iter().rev().find(|it| it.style.is_some());
        self.under
            .entry(mark.style)
            .or_insert(above.and_then(|it| it.style));
        let parent = above.map(|it| (self.found[it.clause].name.clone(), it.style));
        let name = match (mark.style, parent) {
            (Style::Path, _) => mark.name.clone(),
            (style, _) if is_chapter(Some(style)) => mark.name.clone(),
            (_, None) => mark.name.clone(),
            (Style::Dot | Style::Comma | Style::Alone, Some((above, _))) => {
                format!("{above}/{}", mark.name)
            }
            (_, Some((above, _))) => above + &mark.name,
        };
        self.last.insert(mark.style, mark.ordinal());
        if mark.style == Style::Path {
            self.last.insert(Style::Dot, mark.path[0]);
        }
        self.push(start, name, true, short(heading), Some((mark, level)));
    }

    fn heading(&mut self, piece: &Piece, level: u8, first: bool) {
        let text = short(piece.text);
        // The title of the document is no clause of it.
        if first
            || text.is_empty()
            || text
                .chars()
                .all(|it| it.is_numeric() || it.is_ascii_punctuation())
        {
            return;
        }
        let keep = self
            .open
            .iter()
            .position(|it| {
                it.level.is_some_and(|it| it >= level) && (it.style.is_none() || level < BOLD)
            })
            .unwrap_or(self.open.len());
        self.close(keep, piece.start);
        let name = format!("“{text}”");
        self.push(piece.start, name, false, text, None);
        if let Some(open) = self.open.last_mut() {
            open.level = Some(level);
        }
    }

    fn push(
        &mut self,
        start: usize,
        name: String,
        numbered: bool,
        heading: String,
        mark: Option<(&Mark, Option<u8>)>,
    ) {
        let times = self
            .names
            .entry(name.clone())
            .and_modify(|it| *it += 1)
            .or_insert(1);
        let name = if *times == 1 {
            name
        } else {
            format!("{name}#{times}")
        };
        let parent = self.open.last().map(|it| it.clause);
        self.found.push(Clause {
            document: self.document,
            name,
            numbered,
            heading,
            start,
            own: start,
            end: self.end,
            parent,
        });
        if self.found.len() > 1 {
            self.open.push(Open {
                clause: self.found.len() - 1,
                style: mark.map(|(mark, _)| mark.style),
                path: mark.map(|(mark, _)| mark.path.clone()).unwrap_or_default(),
                level: mark.and_then(|(_, level)| level),
            });
        }
    }

    fn close(&mut self, keep: usize, end: usize) {
        for open in self.open.drain(keep.min(self.open.len())..) {
            self.found[open.clause].end = end;
        }
    }

    /// Numbers inside a paragraph, where they are expected: `（1）…；（2）…`, and paths behind a sentence.
    fn inside(&mut self, piece: &Piece, skip: usize) {
        let text = piece.text;
        let mut before = '\0';
        let mut sentence = false;
        for (at, character) in text.char_indices() {
            if at >= skip.max(1) {
                let opens = matches!(character, '(' | '（' | '①'..='⑳')
                    || character.is_ascii_digit()
                        && !before.is_ascii_alphanumeric()
                        && before != '.'
                        && before != '\\';
                if opens
                    && let Some(mark) = mark::read(&text[at..])
                    && self.expects(
                        &mark,
                        (&text[..at], &text[at + mark.length..]),
                        before,
                        sentence,
                    )
                {
                    let heading = &text[at + mark.length..];
                    let heading = heading
                        .find(['；', ';', '。'])
                        .map_or(heading, |end| &heading[..end]);
                    self.begin(piece.start + at, &mark, None, heading);
                }
            }
            if !character.is_whitespace() && character != '*' {
                sentence = matches!(character, '。' | '；' | '？' | '！' | ';');
                before = character;
            }
        }
    }

    /// Lines at the very end that sign and date the document.
    fn closing(&mut self) {
        let mut start = None;
        for piece in self.pieces.iter().rev().take(4) {
            let text = plain(piece.text);
            let short = text.chars().count() <= 40;
            let numbered = self
                .found
                .iter()
                .any(|it| it.start >= piece.start && it.numbered);
            let dated = text.contains(['年', '/']) && text.contains(['月', '日', '/'])
                || text.contains("生效")
                || text.contains("更新")
                || text.ends_with("公司");
            if !short || numbered || !dated || text.contains('@') {
                break;
            }
            start = Some(piece.start);
        }
        if let Some(start) = start.filter(|_| self.found.len() > 1) {
            self.close(0, start);
            // What looked like headings there are lines of the closing.
            let kept = self.found.partition_point(|it| it.start < start);
            self.found.truncate(kept.max(1));
            self.push(start, "closing".into(), false, String::new(), None);
        }
    }
}

/// The level of a line that its format marks as a heading.
fn heads(level: Option<u8>) -> Option<u8> {
    level.filter(|it| *it < BOLD)
}

fn is_chapter(style: Option<Style>) -> bool {
    matches!(
        style,
        Some(Style::Part | Style::Chapter | Style::Division | Style::Article | Style::Han)
    )
}

/// Chapters hold sections, and both hold articles, wherever they were seen first.
fn rank(style: Style) -> u8 {
    rank_of(style)
}

fn rank_of(style: Style) -> u8 {
    match style {
        Style::Part => 0,
        Style::Chapter => 1,
        Style::Division => 2,
        Style::Article => 3,
        _ => 4,
    }
}

fn short(heading: &str) -> String {
    let text =
        plain(heading).trim_start_matches(['、', '.', '．', ':', '：', ' ', '*', '\\', ')', '）']);
    let text: String = text
        .chars()
        .filter(|it| !matches!(it, '*' | '\\' | '_'))
        .collect();
    let text = text.trim().trim_end_matches(['：', ':']);
    let end = text.find(['。', '；', '\n']).unwrap_or(text.len());
    let text = &text[..end];
    match text.char_indices().nth(LONGEST_HEADING) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}
