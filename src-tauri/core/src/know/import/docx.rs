//! Word files: paragraphs, headings, tables, notes, and the numbers that Word counts.

use super::outline_numbers::{Figures, show};
use super::written::{LARGEST_TEXT, Written, too_large};
use crate::base::problem::{Cause, Problem, because};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// The largest part that is unpacked (bytes): markup takes several times the text.
const LARGEST_PART: u64 = LARGEST_TEXT as u64 * 8;

/// Reads a Word file.
pub fn read(bytes: &[u8]) -> Result<Written, Problem> {
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(because(Problem::PolicyTextDamaged))?;
    // Other programs' files are archives too.
    if archive.index_for_name("word/document.xml").is_none() {
        return Err(Problem::PolicyTextBinary);
    }
    let numbering = part(&mut archive, "word/numbering.xml")?
        .map(|it| Numbering::read(&it))
        .unwrap_or_default();
    let styles = part(&mut archive, "word/styles.xml")?
        .map(|it| styles(&it))
        .unwrap_or_default();
    let mut notes = Notes::default();
    for (name, of) in [
        ("word/footnotes.xml", Note::Foot),
        ("word/endnotes.xml", Note::End),
    ] {
        if let Some(xml) = part(&mut archive, name)? {
            notes.read(&xml, of);
        }
    }
    let document = part(&mut archive, "word/document.xml")?
        .ok_or(Problem::PolicyTextDamaged(Cause::none()))?;
    body(&document, numbering, &styles, notes)
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, Problem> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
            return Err(Problem::PolicyTextEncrypted);
        }
        Err(error) => return Err(Problem::PolicyTextDamaged(Cause::of(&error))),
    };
    let mut text = String::new();
    // What the archive says of the size is not believed.
    let read = file
        .take(LARGEST_PART + 1)
        .read_to_string(&mut text)
        .map_err(because(Problem::PolicyTextDamaged))?;
    if read as u64 > LARGEST_PART {
        Err(too_large())
    } else {
        Ok(Some(text))
    }
}

fn attribute(tag: &BytesStart, wanted: &str) -> Option<String> {
    let found = tag
        .attributes()
        .flatten()
        .find(|it| it.key.as_ref() == wanted)?;
    Some(found.value.into_owned())
}

/// Which styles are headings, and of which level.
fn styles(xml: &str) -> HashMap<String, u8> {
    let mut found = HashMap::new();
    let mut reader = Reader::from_str(xml);
    let mut style = String::new();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "w:style" => style = attribute(&tag, "w:styleId").unwrap_or_default(),
                "w:name" => {
                    let name = attribute(&tag, "w:val")
                        .unwrap_or_default()
                        .to_ascii_lowercase();
                    let level = name
                        .strip_prefix("heading ")
                        .and_then(|it| it.parse().ok())
                        .or_else(|| (name == "title").then_some(1));
                    if let Some(level) = level {
                        found.insert(style.clone(), level);
                    }
                }
                "w:outlineLvl" => {
                    if let Some(level) = attribute(&tag, "w:val")
                        .and_then(|it| it.parse::<u8>().ok())
                        .filter(|it| *it < 6)
                    {
                        found.insert(style.clone(), level + 1);
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
    found
}

#[derive(Clone, Debug)]
struct Level {
    figures: Figures,
    /// What is shown: `%1.%2`.
    pattern: String,
    start: u32,
}

/// The lists of a file: how each level is numbered, and how far it has counted.
#[derive(Debug, Default)]
struct Numbering {
    levels: HashMap<(String, u8), Level>,
    lists: HashMap<String, String>,
    counted: HashMap<String, [u32; 9]>,
}

impl Numbering {
    fn read(xml: &str) -> Self {
        let mut numbering = Self::default();
        let mut reader = Reader::from_str(xml);
        let (mut model, mut list, mut level) = (String::new(), String::new(), 0u8);
        while let Ok(event) = reader.read_event() {
            let (Event::Start(tag) | Event::Empty(tag)) = event else {
                if matches!(event, Event::Eof) {
                    break;
                }
                continue;
            };
            let value = || attribute(&tag, "w:val").unwrap_or_default();
            match tag.name().as_ref() {
                "w:abstractNum" => model = attribute(&tag, "w:abstractNumId").unwrap_or_default(),
                "w:lvl" => {
                    level = attribute(&tag, "w:ilvl")
                        .and_then(|it| it.parse().ok())
                        .unwrap_or(0);
                    numbering.levels.insert(
                        (model.clone(), level),
                        Level {
                            figures: Figures::Decimal,
                            pattern: String::new(),
                            start: 1,
                        },
                    );
                }
                "w:num" => list = attribute(&tag, "w:numId").unwrap_or_default(),
                "w:abstractNumId" => {
                    numbering.lists.insert(list.clone(), value());
                }
                name => {
                    let Some(entry) = numbering.levels.get_mut(&(model.clone(), level)) else {
                        continue;
                    };
                    match name {
                        "w:start" => entry.start = value().parse().unwrap_or(1),
                        "w:lvlText" => entry.pattern = value(),
                        "w:numFmt" => {
                            entry.figures = match value().as_str() {
                                "lowerLetter" => Figures::Small,
                                "upperLetter" => Figures::Capital,
                                "lowerRoman" => Figures::Roman,
                                "upperRoman" => Figures::CapitalRoman,
                                "chineseCounting"
                                | "chineseCountingThousand"
                                | "japaneseCounting"
                                | "ideographDigital" => Figures::Chinese,
                                "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => {
                                    Figures::Circled
                                }
                                "bullet" | "none" => Figures::None,
                                _ => Figures::Decimal,
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
        numbering
    }

    /// The number of the next entry of a list, as Word shows it.
    fn next(&mut self, list: &str, level: u8) -> String {
        let Some(model) = self.lists.get(list).cloned() else {
            return String::new();
        };
        let level = level.min(8);
        let Some(entry) = self.levels.get(&(model.clone(), level)).cloned() else {
            return String::new();
        };
        let counted = self.counted.entry(model.clone()).or_insert([0; 9]);
        let at = usize::from(level);
        counted[at] = if counted[at] == 0 {
            entry.start
        } else {
            counted[at].saturating_add(1)
        };
        counted[at + 1..].fill(0);
        if entry.figures == Figures::None {
            return "- ".into();
        }
        let mut shown = entry.pattern.clone();
        for (place, count) in counted.iter().enumerate() {
            let figures = self
                .levels
                .get(&(model.clone(), place as u8))
                .map_or(Figures::Decimal, |it| it.figures);
            shown = shown.replace(&format!("%{}", place + 1), &show(figures, (*count).max(1)));
        }
        if shown.is_empty() { shown } else { shown + " " }
    }
}

/// Where Word keeps a note.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Note {
    Foot,
    End,
}

/// The notes of a file, and those whose marks were read and whose text waits for the end of the paragraph.
#[derive(Default)]
struct Notes {
    texts: HashMap<(Note, String), String>,
    marked: usize,
    waiting: Vec<String>,
}

impl Notes {
    fn read(&mut self, xml: &str, of: Note) {
        let mut reader = Reader::from_str(xml);
        let (mut note, mut inside) = (None, false);
        while let Ok(event) = reader.read_event() {
            match &event {
                Event::Eof => break,
                Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                    // The lines that part notes from the text are notes of a type.
                    "w:footnote" | "w:endnote" => {
                        let id = attribute(tag, "w:id");
                        note = id.filter(|_| attribute(tag, "w:type").is_none());
                    }
                    "w:t" => inside = matches!(event, Event::Start(_)),
                    _ => {}
                },
                Event::Text(text) if inside => self.push(of, note.as_deref(), text),
                Event::GeneralRef(name) if inside => self.push(of, note.as_deref(), &entity(name)),
                Event::End(tag) => match tag.name().as_ref() {
                    "w:t" => inside = false,
                    "w:p" => self.push(of, note.as_deref(), " "),
                    _ => {}
                },
                _ => {}
            }
        }
    }

    fn push(&mut self, of: Note, note: Option<&str>, text: &str) {
        if let Some(id) = note {
            let whole = self.texts.entry((of, id.to_owned())).or_default();
            whole.push_str(text);
        }
    }

    /// The mark of a note, numbered in the order of the text; its text stands behind the paragraph.
    fn mark(&mut self, of: Note, tag: &BytesStart) -> String {
        let id = attribute(tag, "w:id").unwrap_or_default();
        let Some(text) = self.texts.get(&(of, id)) else {
            return String::new();
        };
        self.marked += 1;
        let mark = format!("[{}]", self.marked);
        self.waiting.push(format!("{mark} {}", text.trim()));
        mark
    }
}

fn body(
    xml: &str,
    mut numbering: Numbering,
    styles: &HashMap<String, u8>,
    mut notes: Notes,
) -> Result<Written, Problem> {
    let mut written = Written::default();
    let mut reader = Reader::from_str(xml);
    let (mut line, mut level, mut inside) = (String::new(), None, false);
    let (mut list, mut depth) = (None, 0u8);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let (mut tables, mut moved) = (0usize, false);
    loop {
        let event = reader
            .read_event()
            .map_err(because(Problem::PolicyTextDamaged))?;
        match &event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "w:p" => (line, level, list, depth) = (String::new(), None, None, 0),
                "w:pStyle" => {
                    level = attribute(tag, "w:val").and_then(|it| styles.get(&it).copied())
                }
                "w:outlineLvl" => {
                    level = attribute(tag, "w:val")
                        .and_then(|it| it.parse::<u8>().ok())
                        .filter(|it| *it < 6)
                        .map(|it| it + 1)
                }
                "w:numId" => list = attribute(tag, "w:val").filter(|it| it != "0"),
                "w:ilvl" => {
                    depth = attribute(tag, "w:val")
                        .and_then(|it| it.parse().ok())
                        .unwrap_or(0)
                }
                "w:t" => inside = matches!(event, Event::Start(_)),
                "w:tab" => line.push(' '),
                // A line that ends within a paragraph; in a cell it is white space.
                "w:br" | "w:cr" => line.push('\n'),
                "w:footnoteReference" => line.push_str(&notes.mark(Note::Foot, tag)),
                "w:endnoteReference" => line.push_str(&notes.mark(Note::End, tag)),
                // What was moved away stands again where it was moved to.
                "w:moveFrom" => moved = true,
                "w:tbl" => {
                    tables += 1;
                    if tables == 1 {
                        rows.clear();
                    }
                }
                "w:tr" if tables == 1 => rows.push(Vec::new()),
                "w:tc" if tables == 1 => {
                    if let Some(row) = rows.last_mut() {
                        row.push(String::new());
                    }
                }
                _ => {}
            },
            Event::Text(text) if inside && !moved => line.push_str(text),
            Event::GeneralRef(name) if inside => line.push_str(&entity(name)),
            Event::End(tag) => match tag.name().as_ref() {
                "w:t" => inside = false,
                "w:moveFrom" => moved = false,
                "w:p" => {
                    let number = list
                        .take()
                        .map(|it| numbering.next(&it, depth))
                        .unwrap_or_default();
                    let text = if line.trim().is_empty() {
                        String::new()
                    } else {
                        number + &line
                    };
                    match rows
                        .last_mut()
                        .and_then(|it| it.last_mut())
                        .filter(|_| tables > 0)
                    {
                        Some(cell) => {
                            cell.push_str(&text);
                            cell.push(' ');
                        }
                        None => text
                            .split('\n')
                            .try_for_each(|it| written.line(it, level))?,
                    }
                    line.clear();
                    if tables == 0 {
                        let mut waiting = notes.waiting.drain(..);
                        waiting.try_for_each(|it| written.line(&it, None))?;
                    }
                }
                "w:tbl" => {
                    tables = tables.saturating_sub(1);
                    if tables == 0 {
                        written.table(&std::mem::take(&mut rows))?;
                        let mut waiting = notes.waiting.drain(..);
                        waiting.try_for_each(|it| written.line(&it, None))?;
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
    Ok(written)
}

fn entity(name: &str) -> String {
    match name {
        "amp" => "&".into(),
        "lt" => "<".into(),
        "gt" => ">".into(),
        "quot" => "\"".into(),
        "apos" => "'".into(),
        _ => {
            let figure = name
                .strip_prefix("#x")
                .and_then(|it| u32::from_str_radix(it, 16).ok())
                .or_else(|| name.strip_prefix('#').and_then(|it| it.parse().ok()));
            figure
                .and_then(char::from_u32)
                .map(String::from)
                .unwrap_or_default()
        }
    }
}
