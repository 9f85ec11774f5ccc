//! A letter as it stands on the page: blocks of text in one language or two.

use crate::base::words::Language;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// What a block of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// The letter's title.
    Title,
    /// Addressee, sender, account.
    Field,
    /// The heading of a numbered part.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A numbered thing asked for.
    Item,
    /// Closing words.
    Closing,
    /// Signature and date.
    Signature,
}

/// A piece of a letter, the same in each of its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its text, one a language of the letter, in the order of [`Letter::languages`].
    pub text: Vec<String>,
}

/// A letter, ready for the press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Letter {
    /// Its languages.
    pub languages: Vec<Language>,
    /// Its date.
    #[ts(type = "string")]
    pub date: Date,
    /// Its pieces, in order.
    pub blocks: Vec<Block>,
    /// What stands in a mail's subject line, one text a language.
    pub subject: Vec<String>,
    /// How a mail is signed, one text a language; empty where nobody is named.
    pub signed: Vec<String>,
    /// What is to be enclosed, each in the letter's languages.
    pub enclosures: Vec<Vec<String>>,
}

impl Letter {
    /// The title in the first language, for file properties.
    pub fn title(&self) -> &str {
        self.titles().first().map_or("", String::as_str)
    }

    /// The title, in each of the letter's languages.
    pub fn titles(&self) -> &[String] {
        let mut blocks = self.blocks.iter();
        let title = blocks.find(|block| block.kind == BlockKind::Title);
        title.map_or(&[], |block| &block.text)
    }

    /// A letter of recorded words: what was written then, where catalogue or words have changed since.
    pub fn of_words(text: &str, language: Language, date: Date) -> Self {
        let lines = text.lines().filter(|line| !line.is_empty()).enumerate();
        let blocks = lines.map(|(index, line)| Block {
            kind: match index {
                0 => BlockKind::Title,
                _ => BlockKind::Paragraph,
            },
            text: vec![line.to_owned()],
        });
        Self {
            languages: vec![language],
            date,
            blocks: blocks.collect(),
            subject: vec![first_line(text).to_owned()],
            signed: Vec::new(),
            enclosures: Vec::new(),
        }
    }

    /// The letter as plain text: the whole of it in one language, then in the other.
    pub fn to_text(&self) -> String {
        self.texts(|text| text.to_owned())
    }

    /// The same for the body of a mail, signed with the typed name instead of a line to write on.
    pub fn to_mail(&self) -> String {
        let blanks: Vec<&str> = self
            .blocks
            .iter()
            .filter(|it| it.kind == BlockKind::Signature)
            .take(1)
            .flat_map(|it| &it.text)
            .map(String::as_str)
            .collect();
        self.texts(|text| {
            let at = blanks.iter().position(|it| *it == text);
            let signed = at.and_then(|at| self.signed.get(at));
            signed.map_or_else(|| text.to_owned(), Clone::clone)
        })
    }

    fn texts(&self, write: impl Fn(&str) -> String) -> String {
        let texts = (0..self.languages.len()).map(|column| {
            let mut text = String::new();
            for block in &self.blocks {
                let apart = [BlockKind::Heading, BlockKind::Closing, BlockKind::Signature];
                let Some(line) = block.text.get(column).filter(|it| !it.is_empty()) else {
                    continue;
                };
                if apart.contains(&block.kind) {
                    text.push('\n');
                }
                text.push_str(&write(line));
                text.push('\n');
            }
            text
        });
        texts.collect::<Vec<_>>().join("\n────────────────\n\n")
    }
}

/// The first line of a letter's text, which is its title.
pub fn first_line(text: &str) -> &str {
    text.lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default()
}
