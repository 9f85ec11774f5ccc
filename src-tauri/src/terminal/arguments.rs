//! What the words of the command line say. Paths stay as the system gave them: a file name need not be text.

use super::given::{choice, read_draft};
use desk::{Draft, Format, Language, Milestones, Problem, parse_date};
use lexopt::{Arg, Parser};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// Where a command's file goes.
pub enum Output<'a> {
    /// To standard output (`-`), and nothing else with it.
    Standard,
    /// Into a file.
    File(&'a Path),
}

/// What the arguments said.
#[derive(Default)]
pub struct Asked {
    pub words: Vec<OsString>,
    pub help: bool,
    pub version: bool,
    pub language: Option<Language>,
    pub unlock: bool,
    pub verbose: bool,
    pub log: Option<PathBuf>,
    pub json: bool,
    pub csv: bool,
    pub draft: Draft,
    pub format: Option<Format>,
    pub output: Option<PathBuf>,
    pub request: Option<String>,
    pub dates: Milestones,
}

impl Asked {
    /// Reads the arguments. What was understood before a problem is kept: the language it is told in.
    pub fn read(&mut self, mut parser: Parser) -> Result<(), Problem> {
        while let Some(argument) = parser.next().map_err(|error| unknown(&error))? {
            let name = match argument {
                Arg::Value(word) => {
                    self.words.push(word);
                    continue;
                }
                Arg::Short('h') => "help".to_owned(),
                Arg::Short('V') => "version".to_owned(),
                Arg::Short(letter) => {
                    return Err(Problem::UnknownOption {
                        given: format!("-{letter}"),
                    });
                }
                Arg::Long(name) => name.to_owned(),
            };
            self.option(&name, &mut parser)?;
        }
        Ok(())
    }

    fn option(&mut self, name: &str, parser: &mut Parser) -> Result<(), Problem> {
        let option = format!("--{name}");
        let mut value =
            || -> Result<OsString, Problem> { parser.value().map_err(|error| unknown(&error)) };
        let draft = &mut self.draft;
        match name {
            "help" => self.help = true,
            "version" => self.version = true,
            "json" => self.json = true,
            "csv" => self.csv = true,
            "unlock" => self.unlock = true,
            "verbose" => self.verbose = true,
            "log" => self.log = Some(PathBuf::from(value()?)),
            "output" => self.output = Some(PathBuf::from(value()?)),
            "draft" => *draft = read_draft(Path::new(&value()?))?,
            "lang" | "policy" | "right" | "request" | "regime" | "from" | "verified"
            | "language" | "format" | "name" | "account" | "contact" | "ground" | "consent"
            | "information" | "condition" | "wrong" | "correct" | "recipient" | "details" => {
                let text = text(&option, &value()?)?.to_owned();
                self.text_option(name, &option, text)?;
            }
            _ => return Err(Problem::UnknownOption { given: option }),
        }
        Ok(())
    }

    /// An option whose value is text.
    fn text_option(&mut self, name: &str, option: &str, text: String) -> Result<(), Problem> {
        let draft = &mut self.draft;
        match name {
            "lang" => self.language = Some(choice(option, &text)?),
            "policy" => draft.policy = text,
            "right" => draft.right = text,
            "request" => self.request = Some(text),
            "regime" => draft.regime = choice(option, &text)?,
            "from" => self.dates.sent = Some(parse_date(&text)?),
            "verified" => self.dates.verified = Some(parse_date(&text)?),
            "language" => draft.language = choice(option, &text)?,
            "format" => self.format = Some(choice(option, &text)?),
            "name" => draft.name = text,
            "account" => draft.account = text,
            "contact" => draft.contact = text,
            "ground" => draft.grounds.push(text),
            "consent" => draft.consents.push(text),
            "information" => draft.collected.push(text),
            "condition" => draft.conditions.push(text),
            "wrong" => draft.wrong = text,
            "correct" => draft.correct = text,
            "recipient" => draft.recipient = text,
            _ => draft.details = text,
        }
        Ok(())
    }

    /// What the command cannot do without: where its file goes.
    pub fn output(&self) -> Result<Output<'_>, Problem> {
        match self.output.as_deref().map(|it| (it, it.as_os_str())) {
            Some((_, name)) if name == "-" => Ok(Output::Standard),
            Some((path, name)) if !name.is_empty() => Ok(Output::File(path)),
            _ => Err(missing("--output")),
        }
    }

    /// The same for what makes a folder, or something of which it must be known that it was kept.
    pub fn path(&self) -> Result<&Path, Problem> {
        match self.output()? {
            Output::Standard => Err(Problem::OutputNeedsName),
            Output::File(path) => Ok(path),
        }
    }
}

/// An argument that is text: an id, a word, a date.
pub fn text<'a>(option: &str, given: &'a OsStr) -> Result<&'a str, Problem> {
    given.to_str().ok_or_else(|| Problem::OptionNotText {
        option: option.to_owned(),
    })
}

pub fn missing(option: &str) -> Problem {
    Problem::MissingOption {
        option: option.to_owned(),
    }
}

fn unknown(error: &lexopt::Error) -> Problem {
    match error {
        lexopt::Error::UnexpectedValue { option, .. } => Problem::UnknownOption {
            given: option.clone(),
        },
        lexopt::Error::MissingValue {
            option: Some(option),
        } => missing(option),
        other => Problem::UnknownOption {
            given: other.to_string(),
        },
    }
}
