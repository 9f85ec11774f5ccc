//! What a report is made of.

use crate::base::words::{Language, Texts};
use crate::prove::history::Seal;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

/// A report, ready for [`crate::paper::typesetting::print`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its title.
    pub title: String,
    /// Its language; quoted texts keep their own.
    pub language: Language,
    /// The day it was made.
    pub date: Date,
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
    /// The history's fingerprint at its foot.
    pub seal: Option<Seal>,
    /// The same in machine-readable form, inside the PDF.
    pub attachment: Option<Attachment>,
}

/// A file inside a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, in ASCII.
    pub name: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// What it is, in the report's language.
    pub about: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// A piece of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A heading.
    Heading {
        /// 1 for a part, 2 for a section of it.
        level: u8,
        /// Its text.
        text: String,
    },
    /// A paragraph.
    Paragraph(String),
    /// Names and values.
    Facts(Vec<(String, String)>),
    /// A table whose first row names the columns and comes again on every page.
    Table {
        /// The columns.
        columns: Vec<Column>,
        /// The rows, each with a cell a column.
        rows: Vec<Vec<String>>,
    },
    /// Somebody's words, line by line: a letter, a reply.
    Quote(String),
    /// A code to be typed, in groups.
    Groups(Vec<String>),
    /// A QR code.
    Qr {
        /// What it holds.
        holds: String,
        /// What it is, for who cannot see it.
        alt: String,
    },
    /// A new page.
    PageBreak,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub head: String,
    /// Its share of the width.
    pub width: u8,
    /// Whether its cells are digests or codes, set in a font that tells every character apart.
    pub exact: bool,
}

/// A moment in Chinese time, in which all of the desk's days are counted: `2026-11-22 10:05 UTC+8`.
pub fn moment(at: Timestamp) -> String {
    let at = civil(at);
    format!("{} {:02}:{:02} UTC+8", at.date(), at.hour(), at.minute())
}

pub(super) fn civil(at: Timestamp) -> jiff::civil::DateTime {
    at.to_zoned(TimeZone::fixed(Offset::constant(8))).datetime()
}

pub(super) fn heading(level: u8, text: String) -> Piece {
    Piece::Heading { level, text }
}

pub(super) fn column(head: String, width: u8) -> Column {
    Column {
        head,
        width,
        exact: false,
    }
}

pub(super) fn exact(head: String, width: u8) -> Column {
    Column {
        head,
        width,
        exact: true,
    }
}

pub(super) fn say(language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
    Texts::built_in().say(language, id, arguments)
}
