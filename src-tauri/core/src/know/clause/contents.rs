//! Tables of contents: lists of headings that stand again further down.

use super::piece::{Piece, plain};
use regex::Regex;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A list of contents has so many lines at least.
const FEWEST: usize = 3;
/// A line of a list of contents is not longer (characters).
const LONGEST: usize = 50;

/// Marks the pieces that belong to a list of contents, so that their numbers are not taken for clauses.
pub fn mark(pieces: &mut [Piece]) {
    let titles: Vec<Option<String>> = pieces.iter().map(title).collect();
    let bare: Vec<bool> = pieces.iter().map(is_number).collect();
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, title) in titles.iter().enumerate() {
        if let Some(title) = title {
            places.entry(title).or_default().push(at);
        }
    }
    let mut at = 0;
    while at < titles.len() {
        let length = (at..titles.len())
            .take_while(|&at| titles[at].is_some() || bare[at])
            .count();
        if length >= FEWEST && !mark_announced(pieces, &titles, at, at + length) {
            mark_run(pieces, &titles, &bare, &places, at, at + length);
        }
        at += length + 1;
    }
}

/// What announces a list of contents.
static ANNOUNCES: LazyLock<Regex> = LazyLock::new(|| {
    let announces = Regex::new(
        r"(?i)^\W*(?:目\s*录|(?:table of )?contents)\W*$|(?:本|隐私)(?:政策|声明|协议)[^。]{0,30}以下(?:主要)?内容",
    );
    match announces {
        Ok(announces) => announces,
        Err(error) => unreachable!("the pattern is built in: {error}"),
    }
});

/// A run of short lines that count from one, below a line that announces them, is a list of contents, whatever its
/// headings are called further down. Says whether there is one.
fn mark_announced(
    pieces: &mut [Piece],
    titles: &[Option<String>],
    start: usize,
    end: usize,
) -> bool {
    let announced = (start.saturating_sub(1)..end).find(|&at| ANNOUNCES.is_match(pieces[at].text));
    let Some(first) = announced.map(|at| at + 1).filter(|&at| at < end) else {
        return false;
    };
    let Some(style) = pieces[first].mark.as_ref().map(|it| it.style) else {
        return false;
    };
    let counts = |at: usize| {
        let mark = pieces[at].mark.as_ref();
        let next = mark.is_some_and(|it| {
            it.style == style && it.path.len() == 1 && it.ordinal() as usize == at - first + 1
        });
        next && titles[at].is_some()
    };
    let last = (first..end).take_while(|&at| counts(at)).count() + first;
    // The headings themselves have text between them; a list that begins again behind itself was none.
    let again = pieces[last..].iter().any(|it| it.mark.is_some());
    if last - first < FEWEST || !again {
        return false;
    }
    for piece in &mut pieces[first..last] {
        piece.contents = true;
    }
    true
}

/// In a run of short lines, the longest part of which most lines stand again behind it is a list of contents.
fn mark_run(
    pieces: &mut [Piece],
    titles: &[Option<String>],
    bare: &[bool],
    places: &HashMap<&str, Vec<usize>>,
    start: usize,
    end: usize,
) {
    let again: Vec<Option<usize>> = (start..end)
        .map(|at| {
            let list = places.get(titles[at].as_deref()?)?;
            list.get(list.partition_point(|&place| place <= at))
                .copied()
        })
        .collect();
    let Some(first) = again.iter().position(Option::is_some) else {
        return;
    };
    // The list ends before the first of its own headings that stands again.
    let until = again.iter().flatten().min().map_or(end, |&it| it.min(end));
    let Some(last) = (start..until).rev().find(|&at| again[at - start].is_some()) else {
        return;
    };
    let lines = (start + first..=last).filter(|&at| !bare[at]).count();
    // The number of its first line may stand in the line above.
    let before = start + first - usize::from(first > 0 && bare[start + first - 1]);
    let found = again[first..=last - start].iter().flatten().count();
    if lines >= FEWEST && found >= FEWEST && found * 10 >= lines * 6 {
        for piece in &mut pieces[before..=last] {
            piece.contents = true;
        }
    }
}

/// Whether a line is the number of the line below it, and nothing else.
fn is_number(piece: &Piece) -> bool {
    let mark = piece.mark.as_ref();
    mark.is_some_and(|it| plain(&piece.text[it.length..]).is_empty())
}

/// A short line without its number, page number and marks.
fn title(piece: &Piece) -> Option<String> {
    let body = &piece.text[piece.mark.as_ref().map_or(0, |it| it.length)..];
    let body = plain(body);
    if body.chars().count() > LONGEST || body.ends_with(['。', '；', ';', '，']) {
        return None;
    }
    let text: String = body.chars().filter(|it| it.is_alphanumeric()).collect();
    let text = text.trim_end_matches(|it: char| it.is_ascii_digit());
    (text.chars().count() >= 2).then(|| text.to_lowercase())
}
