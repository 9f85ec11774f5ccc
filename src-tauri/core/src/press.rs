//! A letter becomes pages, PDF or text. The only file that names the typesetter.
//!
//! The typesetter sees two files in memory: the template below and the letter as JSON. It has no
//! other files, no packages and no clock, and nothing a person typed is ever read as markup.

use crate::letter::{BlockKind, Letter};
use crate::problem::Problem;
use crate::text::Language;
use serde_json::json;
use std::sync::OnceLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::{FontStore, system};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

const TEMPLATE: &str = include_str!("letter.typ");

/// The letter's pages as SVG, for the screen.
pub fn pages(letter: &Letter) -> Result<Vec<String>, Problem> {
    let document = typeset(letter)?;
    Ok(document
        .pages()
        .iter()
        .map(|page| typst_svg::svg(page, &SvgOptions::default()))
        .collect())
}

/// The letter as PDF/UA-1 and PDF/A-2a in one file. The same letter gives the same bytes.
pub fn pdf(letter: &Letter) -> Result<Vec<u8>, Problem> {
    let document = typeset(letter)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|_| Problem::Typesetting)?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Consent Desk".into())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|_| Problem::Typesetting)
}

fn typeset(letter: &Letter) -> Result<PagedDocument, Problem> {
    let fonts = fonts();
    let covered = |character: char| {
        let book = fonts.book();
        (0..)
            .map_while(|index| book.info(index))
            .any(|font| font.coverage.contains(u32::from(character)))
    };
    // '文' stands for all: without a Chinese font every letter would be boxes.
    if !covered('文') {
        return Err(Problem::NoFont);
    }
    let text = letter
        .blocks
        .iter()
        .flat_map(|block| &block.text)
        .flat_map(|text| text.chars());
    let mut seen = std::collections::BTreeSet::new();
    for character in text.filter(|character| !character.is_whitespace() && !character.is_ascii()) {
        if seen.insert(character) && !covered(character) {
            return Err(Problem::MissingGlyph {
                character: character.to_string(),
            });
        }
    }
    let result = typst::compile::<PagedDocument>(&Desk::new(letter)?).output;
    typst::comemo::evict(5);
    result.map_err(|_| Problem::Typesetting)
}

fn fonts() -> &'static FontStore {
    static FONTS: OnceLock<FontStore> = OnceLock::new();
    FONTS.get_or_init(|| {
        let mut store = FontStore::new();
        store.extend(system());
        store
    })
}

/// The typesetter's whole world.
struct Desk {
    library: LazyHash<Library>,
    main: Source,
    data: (FileId, Bytes),
}

impl Desk {
    fn new(letter: &Letter) -> Result<Self, Problem> {
        let blocks: Vec<_> = letter
            .blocks
            .iter()
            .map(|block| {
                let kind = match block.kind {
                    BlockKind::Title => "title",
                    BlockKind::Field => "field",
                    BlockKind::Heading => "heading",
                    BlockKind::Paragraph => "paragraph",
                    BlockKind::Item => "item",
                    BlockKind::Closing => "closing",
                    BlockKind::Signature => "signature",
                };
                json!({ "kind": kind, "text": block.text })
            })
            .collect();
        let languages: Vec<_> = letter
            .languages
            .iter()
            .map(|language| match language {
                Language::ZhCn => json!({ "lang": "zh", "region": "cn" }),
                Language::EnUs => json!({ "lang": "en", "region": "us" }),
            })
            .collect();
        let date = [
            i32::from(letter.date.year()),
            letter.date.month().into(),
            letter.date.day().into(),
        ];
        let data = json!({ "title": letter.title(), "date": date, "languages": languages, "blocks": blocks });
        let data = serde_json::to_vec(&data).map_err(|_| Problem::Typesetting)?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            main: Source::new(file("/letter.typ"), TEMPLATE.into()),
            data: (file("/letter.json"), Bytes::new(data)),
        })
    }
}

fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).unwrap_or_else(|_| unreachable!("a constant path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts().book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 {
            Ok(self.data.1.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
