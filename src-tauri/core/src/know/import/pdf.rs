//! PDF: the characters of each page in lines, without running heads and page numbers.

use super::pdf_size::{self, MOST_UNPACKED};
use super::written::{LARGEST_TEXT, Written, too_large};
use crate::base::problem::{Cause, Problem, because};
use crate::know::clause::mark;
use hayro_interpret::font::{Glyph, GlyphRun, PositionedGlyph};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, RenderContent, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};
use std::collections::HashMap;

/// Pages that are read.
const MOST_PAGES: usize = 400;
/// Drawing instructions may be so long (bytes).
const LONGEST_PAGE: usize = 24 << 20;

/// What the interpreter may have of a stack (bytes): more than the five hundred levels take that its parser goes down.
const STACK: usize = 64 << 20;

/// Reads a PDF.
pub fn read(bytes: &[u8]) -> Result<Written, Problem> {
    let damaged = || Problem::PolicyTextDamaged(Cause::none());
    std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().stack_size(STACK);
        let reading = reader.spawn_scoped(scope, || interpreted(bytes));
        let read = reading.map_err(because(Problem::PolicyTextDamaged))?;
        read.join().unwrap_or_else(|_| Err(damaged()))
    })
}

fn interpreted(bytes: &[u8]) -> Result<Written, Problem> {
    if pdf_size::behind_streams(bytes) > MOST_UNPACKED {
        return Err(too_large());
    }
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Problem::PolicyTextEncrypted,
        LoadPdfError::Invalid => Problem::PolicyTextDamaged(Cause::none()),
    })?;
    if pdf_size::unpacked(&pdf) > MOST_UNPACKED || pdf.pages().len() > MOST_PAGES {
        return Err(too_large());
    }
    let settings = InterpreterSettings {
        render_content: RenderContent::PAGE,
        ..InterpreterSettings::default()
    };
    let cache = InterpreterCache::new();
    let mut pages = Vec::new();
    let mut size = 0;
    for page in pdf.pages().iter() {
        if page.page_stream().is_some_and(|it| it.len() > LONGEST_PAGE) {
            return Err(too_large());
        }
        let (width, height) = page.render_dimensions();
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let upright = Affine::new(page.initial_transform(true).as_coeffs());
        let mut context = Context::new(upright, bounds, &cache, page.xref(), settings.clone());
        let mut reader = Letters {
            found: Vec::new(),
            size: 0,
        };
        interpret_page(page, &mut context, &mut reader);
        size += reader.size;
        if size > LARGEST_TEXT {
            return Err(too_large());
        }
        pages.push(lines(reader.found));
    }
    write(pages)
}

/// A character and where it stands, in points from the top left.
struct Letter {
    text: String,
    at: Point,
    height: f64,
    width: f64,
}

struct Letters {
    found: Vec<Letter>,
    size: usize,
}

impl Letters {
    /// Keeps what `glyph` stands for, where `upright` puts it on the page.
    fn keep(&mut self, glyph: &PositionedGlyph, upright: Affine) {
        let Some(unicode) = glyph.as_unicode() else {
            return;
        };
        let text = match unicode {
            BfString::Char(character) => character.to_string(),
            BfString::String(text) => text,
        };
        self.size += text.len();
        if self.size > LARGEST_TEXT {
            return;
        }
        let whole = upright * glyph.transform();
        // Glyphs are drawn in units of a thousandth of the type size.
        let [a, b, c, d, x, y] = whole.as_coeffs();
        let height = (c.hypot(d) * 1000.0).abs();
        let advance = match &**glyph {
            Glyph::Outline(outline) => outline.advance_width().map(f64::from),
            Glyph::Type3(_) => None,
        };
        let width = advance.map_or(height * 0.5, |it| a.hypot(b) * it);
        if height.is_finite() && x.is_finite() && y.is_finite() {
            self.found.push(Letter {
                text,
                at: Point::new(x, y),
                height,
                width,
            });
        }
    }
}

impl<'a> Device<'a> for Letters {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            self.keep(glyph, props.transform);
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// Lines whose gap is wider, in heights of their type, are two.
const GAP: f64 = 2.0;
/// A page with so many lines on either side of a gutter is set in columns.
const COLUMN: usize = 5;

/// Lines in the order in which they are read: those of the left column before those of the right, where a page has two.
fn ordered(segments: Vec<Line>) -> Vec<Line> {
    let starts: Vec<f64> = segments.iter().map(|it| it.start).collect();
    let right = segments.iter().map(|it| it.end).fold(0.0, f64::max);
    let left = starts.iter().copied().fold(f64::INFINITY, f64::min);
    let middle = left + (right - left) / 2.0;
    // The right column begins where most lines near the middle of the page do.
    let column = starts
        .iter()
        .copied()
        .filter(|it| (it - middle).abs() < (right - left) * 0.2)
        .min_by(|a, b| {
            let count = |at: f64| starts.iter().filter(|it| (**it - at).abs() < 3.0).count();
            count(*b).cmp(&count(*a))
        });
    let Some(column) = column else {
        return joined(segments);
    };
    let behind = |it: &Line| it.start > column - 3.0;
    let sides: [Vec<&Line>; 2] = [
        segments
            .iter()
            .filter(|it| !behind(it) && it.end < column)
            .collect(),
        segments.iter().filter(|it| behind(it)).collect(),
    ];
    // Prose fills its column; the cells of a table do not.
    let full = |side: &[&Line]| {
        let widest = side.iter().map(|it| it.end - it.start).fold(0.0, f64::max);
        let wide = side
            .iter()
            .filter(|it| it.end - it.start > widest * 0.6)
            .count();
        side.len() >= COLUMN && wide * 10 >= side.len() * 6 && widest > (right - left) * 0.25
    };
    if !sides.iter().all(|it| full(it)) {
        return joined(segments);
    }
    let top = sides
        .iter()
        .flatten()
        .map(|it| it.top)
        .fold(f64::INFINITY, f64::min);
    let (above, below): (Vec<Line>, Vec<Line>) = segments.into_iter().partition(|it| it.top < top);
    let (second, first): (Vec<Line>, Vec<Line>) =
        below.into_iter().partition(|it| it.start > column - 3.0);
    [joined(above), first, second]
        .into_iter()
        .flatten()
        .collect()
}

/// Segments of one line, joined again.
fn joined(segments: Vec<Line>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for segment in segments {
        match lines.last_mut() {
            Some(line) if segment.goes_on => {
                if !line.text.ends_with(' ') {
                    line.text.push(' ');
                }
                line.text.push_str(&segment.text);
                line.end = segment.end;
                line.size = line.size.max(segment.size);
            }
            _ => lines.push(segment),
        }
    }
    lines
}

/// A line of a page: its text, its height on the page, where it begins and ends, how large its type is.
struct Line {
    text: String,
    top: f64,
    start: f64,
    end: f64,
    size: f64,
    /// Whether it goes on in the line of the one before it, behind a gap.
    goes_on: bool,
}

/// The characters of a page in lines, in the order in which they are drawn.
fn lines(letters: Vec<Letter>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for letter in letters {
        let same = lines.last().is_some_and(|it| {
            (it.top - letter.at.y).abs() < it.size.max(letter.height) * 0.5
                && letter.at.x > it.start - 1.0
        });
        let apart = lines
            .last()
            .is_some_and(|it| letter.at.x - it.end > it.size.max(letter.height) * GAP);
        if !same || apart {
            lines.push(Line {
                text: String::new(),
                top: letter.at.y,
                start: letter.at.x,
                end: letter.at.x,
                size: letter.height,
                goes_on: same,
            });
        }
        if let Some(line) = lines.last_mut() {
            let gap = letter.at.x - line.end;
            let apart =
                gap > letter.height * 0.2 && !line.text.is_empty() && !line.text.ends_with(' ');
            if apart
                && !(is_wide(&line.text)
                    && letter.text.starts_with(|it: char| it as u32 >= 0x2e80)
                    && gap < letter.height)
            {
                line.text.push(' ');
            }
            line.text.push_str(&letter.text);
            line.end = letter.at.x + letter.width;
            line.size = line.size.max(letter.height);
        }
    }
    lines.retain(|it| !it.text.trim().is_empty());
    ordered(lines)
}

fn is_wide(text: &str) -> bool {
    text.ends_with(|it: char| it as u32 >= 0x2e80)
}

/// Joins lines to paragraphs, and leaves out what stands at the same place of many pages, and page numbers.
fn write(pages: Vec<Vec<Line>>) -> Result<Written, Problem> {
    let mut repeated: HashMap<(String, i64), usize> = HashMap::new();
    let key = |line: &Line| {
        (
            line.text
                .chars()
                .filter(|it| !it.is_ascii_digit() && !it.is_whitespace())
                .collect::<String>(),
            line.top.round() as i64,
        )
    };
    for line in pages.iter().flatten() {
        *repeated.entry(key(line)).or_default() += 1;
    }
    let running = |line: &Line| {
        pages.len() >= 3
            && repeated
                .get(&key(line))
                .is_some_and(|it| *it * 2 > pages.len())
    };
    let mut written = Written::default();
    let mut paragraph = String::new();
    let mut before: Option<&Line> = None;
    for page in &pages {
        let right = page.iter().map(|it| it.end).fold(0.0, f64::max);
        for line in page.iter().filter(|it| !running(it)) {
            let text = line.text.trim();
            let number = text
                .chars()
                .all(|it| it.is_ascii_digit() || it == '-' || it == '/' || it.is_whitespace());
            if number && text.len() <= 9 {
                continue;
            }
            let goes_on = before.is_some_and(|it| {
                it.end > right - it.size * 3.0
                    && (it.size - line.size).abs() < 1.0
                    && !it.text.trim_end().ends_with(['。', '：', '；', ':', ';'])
            }) && mark::read(text).is_none();
            if !goes_on {
                written.line(&std::mem::take(&mut paragraph), None)?;
            } else if !(is_wide(&paragraph) && text.starts_with(|it: char| it as u32 >= 0x2e80)) {
                paragraph.push(' ');
            }
            paragraph.push_str(text);
            before = Some(line);
        }
    }
    written.line(&paragraph, None)?;
    Ok(written)
}
