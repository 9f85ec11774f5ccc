//! What stands on pages that were set: where each line is, and whether all of a text is there, drawn, and on
//! the paper. Reads the typesetter's frames, as a reader reads the sheet.

use crate::act::letter::{code_point, is_selector, is_silent};
use crate::base::problem::Problem;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;
use typst::foundations::Value;
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::text::TextItem;

/// What stands on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageLines {
    /// The baselines of its text, in points from the top, each once.
    pub baselines: Vec<f64>,
    /// The leftmost and the rightmost end of its text, and the width of the page, in points.
    pub width: [f64; 3],
    /// The page's height in points.
    pub height: f64,
}

pub(super) fn lines_of(frame: &Frame) -> PageLines {
    let (mut baselines, mut ends) = (Vec::new(), [f64::MAX, f64::MIN]);
    read(frame, &mut |here, text| {
        baselines.push((here.y.to_pt() * 10.0).round() / 10.0);
        ends[0] = ends[0].min(here.x.to_pt());
        ends[1] = ends[1].max((here.x + text.width()).to_pt());
    });
    baselines.sort_by(f64::total_cmp);
    baselines.dedup();
    PageLines {
        baselines,
        width: [ends[0], ends[1], frame.width().to_pt()],
        height: frame.height().to_pt(),
    }
}

/// What a walk over a page meets: the number of the block that follows, and text by its baseline.
enum Found<'a> {
    Number(i64),
    Text(Point, &'a TextItem),
}

fn walk(frame: &Frame, at: Point, found: &mut impl FnMut(Found)) {
    for (offset, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, at + *offset, found),
            FrameItem::Text(text) => found(Found::Text(at + *offset, text)),
            FrameItem::Tag(Tag::Start(content, _)) => {
                let number = content.to_packed::<MetadataElem>().map(|it| &it.value);
                if let Some(Value::Int(number)) = number {
                    found(Found::Number(*number));
                }
            }
            _ => {}
        }
    }
}

/// The texts alone, each with its baseline.
fn read(frame: &Frame, each: &mut impl FnMut(Point, &TextItem)) {
    walk(frame, Point::zero(), &mut |found| {
        if let Found::Text(at, text) = found {
            each(at, text);
        }
    });
}

/// Where a line of text stands on a page, in hundredths of the page's width and height.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Place {
    /// The page, counted from 0.
    pub page: usize,
    /// From the left.
    pub left: f64,
    /// From the top.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// The template names each block by its number before it is set: every line up to the next number is its own.
pub(super) fn places<'a>(pages: impl Iterator<Item = &'a Frame>, blocks: usize) -> Vec<Vec<Place>> {
    let mut places: Vec<Vec<Place>> = vec![Vec::new(); blocks];
    let mut now = None;
    for (page, frame) in pages.enumerate() {
        let (wide, high) = (frame.width(), frame.height());
        let share = |length: Abs, of: Abs| (length / of * 10_000.0).round() / 100.0;
        walk(frame, Point::zero(), &mut |found| match found {
            Found::Number(number) => now = usize::try_from(number).ok(),
            Found::Text(at, text) => {
                let Some(lines) = now.and_then(|it| places.get_mut(it)) else {
                    return;
                };
                let top = share(at.y - text.size * ASCENT, high);
                let (left, right) = (share(at.x, wide), share(at.x + text.width(), wide));
                // Pieces of one line are one place; columns are apart.
                let near = |it: &Place| {
                    it.page == page && it.top == top && left - it.left - it.width < 2.0
                };
                match lines.last_mut().filter(|it| near(it)) {
                    Some(line) => line.width = right - line.left,
                    None => lines.push(Place {
                        page,
                        left,
                        top,
                        width: right - left,
                        height: share(text.size * (ASCENT + DESCENT), high),
                    }),
                }
            }
        });
    }
    places
}

/// How far a line reaches above and below its baseline, in its size.
const ASCENT: f64 = 1.0;
const DESCENT: f64 = 0.3;

/// How far text may stand out of the page, in points: what a bracket that hangs at a line's end takes.
const HANGING: f64 = 1.0;

/// That every character of these texts stands on the pages, drawn by a font that has it.
///
/// # Errors
/// `MissingGlyph` where a font draws a box, or another variant than the one that was typed; `PaperLacks` where
/// something stands beyond the edge or nowhere.
pub(super) fn hold<'a>(
    pages: impl Iterator<Item = &'a Frame>,
    texts: impl Iterator<Item = &'a String>,
) -> Result<(), Problem> {
    let mut found: BTreeMap<char, usize> = BTreeMap::new();
    let mut problem = None;
    for page in pages {
        read(page, &mut |here, text| {
            for character in text.text.chars() {
                *found.entry(character).or_default() += 1;
            }
            let (left, right) = (here.x.to_pt(), (here.x + text.width()).to_pt());
            let beyond = left < -HANGING
                || right > page.width().to_pt() + HANGING
                || !(0.0..=page.height().to_pt()).contains(&here.y.to_pt());
            let lacking = beyond.then(|| lacks(&text.text)).or_else(|| undrawn(text));
            problem = problem.take().or(lacking);
        });
    }
    if let Some(problem) = problem {
        return Err(problem);
    }
    for text in texts {
        for (at, character) in text.char_indices() {
            if is_furniture(character) {
                continue;
            }
            match found.get_mut(&character) {
                Some(count) if *count > 0 => *count -= 1,
                _ => return Err(lacks(text.get(at..).unwrap_or_default())),
            }
        }
    }
    Ok(())
}

/// What the setting itself may leave out or replace: spaces, and what stands between two languages' words
/// before one line to write on.
fn is_furniture(character: char) -> bool {
    character.is_whitespace() || is_silent(character) || matches!(character, '_' | ':' | '：')
}

/// The first character that its font has not, or has only in another variant.
fn undrawn(text: &TextItem) -> Option<Problem> {
    let boxed = text.glyphs.iter().find(|it| it.id == 0);
    if let Some(glyph) = boxed {
        let piece: String = text.text.get(glyph.range())?.chars().take(1).collect();
        if !piece.chars().all(|it| it.is_whitespace() || is_silent(it)) {
            return Some(missing(piece));
        }
    }
    let mut before = None;
    for character in text.text.chars() {
        // U+FE0E and U+FE0F choose between text and picture, which is no other character.
        let chooses = is_selector(character) && !matches!(character, '\u{FE0E}' | '\u{FE0F}');
        if chooses && let Some(base) = before {
            let font = text.font.ttf();
            if font.glyph_variation_index(base, character).is_none() {
                return Some(missing(format!("{base}{character}")));
            }
        }
        before = Some(character);
    }
    None
}

/// A text that does not reach the paper, by its first characters.
fn lacks(text: &str) -> Problem {
    const SHOWN: usize = 20;
    Problem::PaperLacks {
        text: text.chars().take(SHOWN).collect(),
    }
}

/// A character that cannot be drawn, with its code points. In which field it was typed only its draft knows.
pub(super) fn missing(character: String) -> Problem {
    let points: Vec<_> = character.chars().map(code_point).collect();
    Problem::MissingGlyph {
        points: points.join(" "),
        field: String::new(),
        character,
    }
}
