//! A letter becomes pages, PDF or text; a report becomes PDF. The only file that names the typesetter,
//! and the one that draws QR codes.
//!
//! The typesetter sees a few files in memory: the templates and the words as JSON. It has no other
//! files, no packages and no clock, and nothing a person typed is ever read as markup.

use crate::act::letter::{BlockKind, Letter, code_point, is_silent, is_unprintable};
use crate::base::problem::{Cause, Problem, because};
use crate::base::words::{Language, Texts};
use crate::paper::fonts::{self, Fonts};
use crate::paper::report::{Paper, Piece};
use crate::paper::sheet;
pub use crate::paper::sheet::{PageLines, Place};
use crate::prove::history::Seal;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

/// A template, read when the first page is set with it and kept.
type Template = LazyLock<Source>;

static FORM: Template = LazyLock::new(|| source("/form.typ", include_str!("form.typ")));
static LETTER: Template = LazyLock::new(|| source("/main.typ", include_str!("letter.typ")));
static PAPER: Template = LazyLock::new(|| source("/main.typ", include_str!("report.typ")));

/// The letter's pages as SVG, for the screen.
pub fn pages(letter: &Letter) -> Result<Vec<String>, Problem> {
    sealed_pages(letter, None)
}

/// The letter as PDF/UA-1 and PDF/A-2a in one file. The same letter gives the same bytes.
pub fn pdf(letter: &Letter) -> Result<Vec<u8>, Problem> {
    sealed_pdf(letter, None)
}

/// The pages of a letter that bears the history's fingerprint at its foot.
pub fn sealed_pages(letter: &Letter, seal: Option<&Seal>) -> Result<Vec<String>, Problem> {
    let (document, _) = letter_document(letter, seal)?;
    Ok(svgs(&document))
}

fn svgs(document: &PagedDocument) -> Vec<String> {
    let drawn = |page| typst_svg::svg(page, &SvgOptions::default());
    document.pages().iter().map(drawn).collect()
}

/// [`pages`], and where each block of the letter stands on them: a place a line, in the order of the blocks.
pub fn placed_pages(letter: &Letter) -> Result<(Vec<String>, Vec<Vec<Place>>), Problem> {
    let (document, _) = letter_document(letter, None)?;
    let pages = document.pages().iter().map(|it| &it.frame);
    let places = sheet::places(pages, letter.blocks.len());
    Ok((svgs(&document), places))
}

/// [`pdf`] with the history's fingerprint at the foot of the last page, as text and as QR code.
pub fn sealed_pdf(letter: &Letter, seal: Option<&Seal>) -> Result<Vec<u8>, Problem> {
    export(&letter_document(letter, seal)?.0, PdfStandard::A_2a)
}

/// Whether a letter is set smaller, because that saves a page. A character that no font here has is no matter
/// for a format that needs none.
pub fn is_compact(letter: &Letter, seal: Option<&Seal>) -> Result<bool, Problem> {
    Ok(set(letter_data(letter, seal)?)?.1)
}

/// Whether all of a letter reaches the paper: nothing is to be recorded of one that does not.
pub fn check(letter: &Letter) -> Result<(), Problem> {
    letter_document(letter, None).map(drop)
}

/// The letter's pages, which hold all of it, each character drawn; and whether they are set smaller.
fn letter_document(letter: &Letter, seal: Option<&Seal>) -> Result<(PagedDocument, bool), Problem> {
    let data = letter_data(letter, seal)?;
    drawable(&data)?;
    let set = set(data)?;
    let texts = letter.blocks.iter().flat_map(|it| &it.text);
    sheet::hold(set.0.pages().iter().map(|it| &it.frame), texts)?;
    Ok(set)
}

/// The letter at its usual size, or smaller where that saves a page; and whether it is.
fn set(mut data: Value) -> Result<(PagedDocument, bool), Problem> {
    let usual = typeset(&LETTER, &data, None)?;
    if usual.pages().len() < 2 {
        return Ok((usual, false));
    }
    data["compact"] = true.into();
    let smaller = typeset(&LETTER, &data, None)?;
    Ok(match smaller.pages().len() < usual.pages().len() {
        true => (smaller, true),
        false => (usual, false),
    })
}

/// The lines of each page of a letter, and how far the lowest of them stands from the page's foot in
/// points: what a test of the pages holds against the sheet.
pub fn page_lines(letter: &Letter, seal: Option<&Seal>) -> Result<Vec<PageLines>, Problem> {
    let (document, _) = letter_document(letter, seal)?;
    Ok(document
        .pages()
        .iter()
        .map(|page| sheet::lines_of(&page.frame))
        .collect())
}

/// The letter as plain text with the history's fingerprint as its last lines.
pub fn sealed_text(letter: &Letter, seal: Option<&Seal>) -> String {
    sealed_words(letter.to_text(), &letter.languages, seal)
}

/// The same for a letter whose words were recorded.
pub fn sealed_words(mut text: String, languages: &[Language], seal: Option<&Seal>) -> String {
    if let Some(seal) = seal {
        text.push('\n');
        for &language in languages {
            text.push_str(&seal.line(language));
            text.push('\n');
        }
    }
    text
}

/// A report as PDF/UA-1, and PDF/A-2a; with a machine-readable record inside it PDF/A-3a, because
/// PDF/A-2 takes no attachments.
pub fn print(paper: &Paper) -> Result<Vec<u8>, Problem> {
    let attached = paper.attachment.as_ref();
    let document = typeset(&PAPER, &paper_data(paper)?, attached.map(|it| &*it.bytes))?;
    let archive = match attached {
        Some(_) => PdfStandard::A_3a,
        None => PdfStandard::A_2a,
    };
    export(&document, archive)
}

fn export(document: &PagedDocument, archive: PdfStandard) -> Result<Vec<u8>, Problem> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, archive])
        .map_err(|error| Problem::Typesetting(Cause::said([error.message().to_string()])))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Consent Desk".into())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(diagnosed)
}

/// What the typesetter found wrong.
fn diagnosed(found: EcoVec<SourceDiagnostic>) -> Problem {
    Problem::Typesetting(Cause::said(found.iter().map(|it| it.message.to_string())))
}

fn letter_data(letter: &Letter, seal: Option<&Seal>) -> Result<Value, Problem> {
    let blocks: Vec<_> = letter
        .blocks
        .iter()
        .enumerate()
        .map(|(number, block)| {
            let kind = match block.kind {
                BlockKind::Title => "title",
                BlockKind::Field => "field",
                BlockKind::Heading => "heading",
                BlockKind::Paragraph => "paragraph",
                BlockKind::Item => "item",
                BlockKind::Closing => "closing",
                BlockKind::Signature => "signature",
            };
            json!({ "kind": kind, "text": block.text, "number": number })
        })
        .collect();
    let languages: Vec<_> = letter.languages.iter().map(|&it| locale(it)).collect();
    Ok(json!({
        "title": letter.title(),
        "date": ymd(letter.date),
        "languages": languages,
        "blocks": blocks,
        "compact": false,
        "seal": seal_data(seal, &letter.languages)?,
    }))
}

fn paper_data(paper: &Paper) -> Result<Value, Problem> {
    let pieces = paper
        .pieces
        .iter()
        .map(|piece| {
            Ok(match piece {
                Piece::Heading { level, text } => {
                    json!({ "kind": "heading", "level": level, "text": text })
                }
                Piece::Paragraph(text) => json!({ "kind": "paragraph", "text": text }),
                Piece::Facts(rows) => json!({ "kind": "facts", "rows": rows }),
                Piece::Table { columns, rows } => {
                    let columns: Vec<_> = columns
                        .iter()
                        .map(|it| json!({ "head": it.head, "width": it.width, "exact": it.exact }))
                        .collect();
                    json!({ "kind": "table", "columns": columns, "rows": rows })
                }
                Piece::Quote(text) => {
                    let lines: Vec<_> = text
                        .lines()
                        .filter(|line| !line.trim().is_empty())
                        .map(|line| {
                            let mut data = locale(language_of(line, paper.language));
                            data["text"] = line.into();
                            data
                        })
                        .collect();
                    json!({ "kind": "quote", "lines": lines })
                }
                Piece::Groups(groups) => {
                    json!({ "kind": "groups", "lines": groups.chunks(4).collect::<Vec<_>>() })
                }
                Piece::Qr { holds, alt } => {
                    json!({ "kind": "qr", "qr": qr(holds)?, "alt": alt })
                }
                Piece::PageBreak => json!({ "kind": "page-break" }),
            })
        })
        .collect::<Result<Vec<_>, Problem>>()?;
    let attachment = paper
        .attachment
        .as_ref()
        .map(|it| json!({ "name": it.name, "media": it.media, "about": it.about }));
    Ok(printable(json!({
        "title": paper.title,
        "date": ymd(paper.date),
        "languages": [locale(paper.language)],
        "pieces": pieces,
        "seal": seal_data(paper.seal.as_ref(), &[paper.language])?,
        "attachment": attachment,
    })))
}

/// Every text of the data, fit for print. A reply comes as its sender wrote it: a control character is shown as
/// U+FFFD rather than dropped in silence; what no font here has, what every computer shows differently and what
/// would turn the words around it, by its code point. A mark of the byte order is none of its words.
fn printable(data: Value) -> Value {
    let undrawable = undrawable(&data);
    each_text(data, &|text| {
        let text = text.replace("\r\n", "\n").replace('\t', " ");
        let text = text.replace('\u{FEFF}', "");
        let mut print = String::with_capacity(text.len());
        for character in text.chars() {
            if character.is_control() && character != '\n' {
                print.push('\u{FFFD}');
            } else if undrawable.contains(&character) || is_unprintable(character) {
                print.push_str(&format!("〔{}〕", code_point(character)));
            } else {
                print.push(character);
            }
        }
        print
    })
}

fn each_text(data: Value, change: &impl Fn(&str) -> String) -> Value {
    match data {
        Value::String(text) => Value::String(change(&text)),
        Value::Array(list) => list.into_iter().map(|it| each_text(it, change)).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, each_text(value, change)))
            .collect(),
        other => other,
    }
}

fn seal_data(seal: Option<&Seal>, languages: &[Language]) -> Result<Value, Problem> {
    let Some(seal) = seal else {
        return Ok(Value::Null);
    };
    let lines: Vec<_> = languages.iter().map(|&it| seal.line(it)).collect();
    let first = languages.first().copied().unwrap_or_default();
    let alt = Texts::built_in().say(first, "seal-qr", &[]);
    Ok(json!({ "lines": lines, "qr": qr(&seal.code())?, "alt": alt }))
}

fn locale(language: Language) -> Value {
    match language {
        Language::ZhCn => json!({ "lang": "zh", "region": "cn" }),
        Language::EnUs => json!({ "lang": "en", "region": "us" }),
    }
}

/// A quoted line is read aloud in the language it is written in, whatever the report's own is.
fn language_of(line: &str, otherwise: Language) -> Language {
    if line.chars().any(|it| matches!(it, '\u{3400}'..='\u{9FFF}')) {
        Language::ZhCn
    } else if line.chars().any(|it| it.is_ascii_alphabetic()) {
        Language::EnUs
    } else {
        otherwise
    }
}

fn ymd(date: Date) -> [i32; 3] {
    [
        i32::from(date.year()),
        date.month().into(),
        date.day().into(),
    ]
}

/// A QR code with its quiet zone as SVG: one square a dark module.
fn qr(holds: &str) -> Result<String, Problem> {
    const QUIET: usize = 4;
    let code = qrcode::QrCode::new(holds).map_err(because(Problem::Typesetting))?;
    let side = code.width();
    let mut path = String::new();
    for (index, colour) in code.to_colors().iter().enumerate() {
        if *colour == qrcode::Color::Dark {
            let (x, y) = (index % side + QUIET, index / side + QUIET);
            path.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    let whole = side + 2 * QUIET;
    Ok(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}" shape-rendering="crispEdges"><path d="{path}"/></svg>"#
    ))
}

fn typeset(
    template: &Source,
    data: &Value,
    attachment: Option<&[u8]>,
) -> Result<PagedDocument, Problem> {
    let fonts = fonts::fit_for(&needed(data));
    // '文' stands for all: without a Chinese font every letter would be boxes.
    if !fonts.cover('文') {
        return Err(Problem::NoFont);
    }
    let desk = Desk::new(template, data, attachment, fonts)?;
    let result = typst::compile::<PagedDocument>(&desk).output;
    typst::comemo::evict(5);
    result.map_err(diagnosed)
}

/// Lets go of what the typesetter remembers of the pages it set, to set the next ones faster.
pub fn forget() {
    typst::comemo::evict(0);
}

/// The same, and closes the fonts, which take more memory than all else: for when no page is to be set soon.
pub fn rest() {
    forget();
    fonts::close();
}

/// That a font here has every character of the data.
fn drawable(data: &Value) -> Result<(), Problem> {
    let undrawable = undrawable(data);
    match undrawable.first() {
        _ if undrawable.contains(&'文') => Err(Problem::NoFont),
        Some(character) => Err(sheet::missing(character.to_string())),
        None => Ok(()),
    }
}

/// The characters of the data that no font here has.
fn undrawable(data: &Value) -> BTreeSet<char> {
    let mut characters = needed(data);
    let fonts = fonts::fit_for(&characters);
    characters.retain(|it| !fonts.cover(*it));
    characters
}

/// The characters of the data that a font must draw, and one that every Chinese font has.
fn needed(data: &Value) -> BTreeSet<char> {
    let mut characters = BTreeSet::from(['文']);
    gather(data, &mut characters);
    let drawn =
        |it: &char| !it.is_whitespace() && !it.is_ascii() && !it.is_control() && !is_silent(*it);
    characters.retain(drawn);
    characters
}

/// Every character of every text in the data.
fn gather(data: &Value, characters: &mut BTreeSet<char>) {
    match data {
        Value::String(text) => characters.extend(text.chars()),
        Value::Array(list) => list.iter().for_each(|it| gather(it, characters)),
        Value::Object(fields) => fields.values().for_each(|it| gather(it, characters)),
        _ => {}
    }
}

/// What the typesetter knows before it reads anything.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The typesetter's whole world.
struct Desk {
    fonts: Arc<Fonts>,
    main: Source,
    files: Vec<(FileId, Bytes)>,
}

impl Desk {
    fn new(
        template: &Source,
        data: &Value,
        attachment: Option<&[u8]>,
        fonts: Arc<Fonts>,
    ) -> Result<Self, Problem> {
        let data = serde_json::to_vec(data).map_err(because(Problem::Typesetting))?;
        let mut files = vec![(file("/data.json"), Bytes::new(data))];
        if let Some(bytes) = attachment {
            files.push((file("/attachment"), Bytes::new(bytes.to_vec())));
        }
        Ok(Self {
            fonts,
            main: template.clone(),
            files,
        })
    }
}

fn source(path: &str, text: &str) -> Source {
    Source::new(file(path), text.into())
}

fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).unwrap_or_else(|_| unreachable!("a constant path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let mut sources = [&self.main, &*FORM].into_iter();
        let found = sources.find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.store.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
