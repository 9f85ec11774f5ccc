//! A saved policy as text: whatever the file's format and encoding, with its headings, its lists numbered as they are shown, and its
//! tables row by row. What cannot be read is refused by name; every format is bounded, so that no file hangs or fills the memory.

mod docx;
mod encoding;
mod html;
mod markdown;
mod outline_numbers;
mod pdf;
mod pdf_size;
mod script;
mod webarchive;
mod written;

pub use written::{LARGEST_FILE, LARGEST_TEXT};

use crate::base::problem::Problem;
use serde::Serialize;
use std::collections::HashMap;
use written::too_large;

/// A policy's text as it was found in a file.
#[derive(Clone, Debug, Serialize)]
pub struct Imported {
    /// The text, one paragraph, list entry or table row a line.
    pub text: String,
    /// Lines that the format marks as headings: where they begin (bytes) and their level, 1 to 6.
    #[serde(skip)]
    pub headings: HashMap<usize, u8>,
    /// What sort of file it was.
    pub format: Format,
    /// The encoding found, by its name in the WHATWG standard; empty where the format has none of its own.
    pub encoding: &'static str,
}

/// What sort of file a policy came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// A web page.
    Html,
    /// A web page with its parts in one file (RFC 2557).
    Mhtml,
    /// Markdown.
    Markdown,
    /// Text.
    Text,
    /// PDF.
    Pdf,
    /// Word (ISO/IEC 29500).
    Docx,
}

/// Reads a file. `name` decides only between text and Markdown; everything else is known by its contents.
///
/// # Errors
/// [`Problem::PolicyTextTooLarge`], [`Problem::PolicyTextEncrypted`], [`Problem::PolicyTextBinary`],
/// [`Problem::PolicyTextDamaged`], [`Problem::PolicyTextGarbled`], and [`Problem::PolicyTextMissing`] for a scan or an empty page.
pub fn read(bytes: &[u8], name: &str) -> Result<Imported, Problem> {
    if bytes.len() > LARGEST_FILE {
        return Err(too_large());
    }
    // Safari's pages also come as XML, which no reader here unfolds.
    let head = &bytes[..bytes.len().min(4_096)];
    let holds = |word: &[u8]| head.windows(word.len()).any(|it| it == word);
    if bytes.starts_with(b"<?xml") && holds(b"WebMainResource") {
        return Err(Problem::PolicyTextBinary);
    }
    let imported = if bytes.starts_with(b"%PDF-") {
        Imported {
            format: Format::Pdf,
            encoding: "",
            ..pdf::read(bytes)?.into()
        }
    } else if bytes.starts_with(b"PK\x03\x04") {
        Imported {
            format: Format::Docx,
            encoding: "",
            ..docx::read(bytes)?.into()
        }
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        // A Word file with a passphrase is an OLE file that holds the encrypted one.
        return Err(if holds_wide(bytes, "EncryptedPackage") {
            Problem::PolicyTextEncrypted
        } else {
            Problem::PolicyTextBinary
        });
    } else if webarchive::is_webarchive(bytes) {
        let (page, declared) = webarchive::page(bytes).ok_or(Problem::PolicyTextBinary)?;
        decoded(page, "page.html", declared.as_deref())?
    } else if html::is_mhtml(bytes) {
        page(bytes)?
    } else {
        decoded(bytes, name, None)?
    };
    let text = imported.text.trim();
    if !text.chars().any(char::is_alphabetic) {
        return Err(Problem::PolicyTextMissing);
    }
    if encoding::is_garbled(text) {
        return Err(Problem::PolicyTextGarbled);
    }
    Ok(imported)
}

/// A page with its parts.
fn page(bytes: &[u8]) -> Result<Imported, Problem> {
    let (page, declared) = html::part(bytes)?;
    Ok(Imported {
        format: Format::Mhtml,
        ..decoded(&page, "page.html", declared.as_deref())?
    })
}

/// Text, Markdown or a web page in some encoding; `declared` is what a header around it says.
fn decoded(bytes: &[u8], name: &str, declared: Option<&str>) -> Result<Imported, Problem> {
    let (text, encoding) = encoding::decode(bytes, declared)?;
    if text.len() > LARGEST_TEXT * 4 {
        return Err(too_large());
    }
    let ending = name
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    // Markdown holds tags too; a page begins as one.
    let markdown = matches!(ending.as_str(), "md" | "mdx" | "markdown");
    let page = match markdown {
        true => html::begins(&text),
        false => html::is_html(&text),
    };
    let (format, written) = if page || matches!(ending.as_str(), "htm" | "html" | "xhtml") {
        (Format::Html, html::read(&text)?)
    } else if markdown {
        (Format::Markdown, markdown::read(&text)?)
    } else {
        let mut written = written::Written::default();
        written.raw(&text.replace("\r\n", "\n").replace('\r', "\n"))?;
        (Format::Text, written)
    };
    Ok(Imported {
        format,
        encoding,
        ..written.into()
    })
}

impl From<written::Written> for Imported {
    fn from(written: written::Written) -> Self {
        let (text, headings) = written.finish();
        Self {
            text,
            headings,
            format: Format::Text,
            encoding: "",
        }
    }
}

/// Whether a word stands in UTF-16 somewhere in a file.
fn holds_wide(bytes: &[u8], word: &str) -> bool {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wide.len()).any(|it| it == wide)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_hostile_pdfs;
#[cfg(test)]
mod tests_of_odd_files;
