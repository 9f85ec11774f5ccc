//! The same desk from a terminal.

mod catalogue;
mod consents;
mod letters;
mod proofs;
mod requests;

use crate::{language, now};
use desk::{
    Action, Decision, Desk, Draft, Format, Language, LetterLanguage, Milestones, Problem, Regime,
    Texts, View, parse_date,
};
use lexopt::{Arg, Parser, ValueExt};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Runs a command; `None` means that none was given and the window is to open.
pub fn run(arguments: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    let mut terminal = Terminal {
        language: language(),
        unlock: false,
    };
    let result = terminal.command(Parser::from_args(arguments));
    let failed = match result {
        Ok(None) => return None,
        Ok(Some(Spoken { text, failed })) => {
            // A reader that has gone away (`| head`) is no failure of ours.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            failed
        }
        Err(problem) => {
            terminal.complain(&problem);
            let code = if problem.is_usage() {
                2
            } else if problem.is_keyring() {
                3
            } else {
                1
            };
            return Some(ExitCode::from(code));
        }
    };
    Some(ExitCode::from(u8::from(failed)))
}

/// What goes to standard output, and whether the exit code is 1 all the same.
struct Spoken {
    text: String,
    failed: bool,
}

impl From<String> for Spoken {
    fn from(text: String) -> Self {
        Self {
            text,
            failed: false,
        }
    }
}

struct Terminal {
    language: Language,
    unlock: bool,
}

/// What the arguments said.
#[derive(Default)]
struct Asked {
    words: Vec<String>,
    json: bool,
    csv: bool,
    draft: Draft,
    format: Option<Format>,
    output: Option<PathBuf>,
    request: Option<String>,
    dates: Milestones,
}

impl Terminal {
    fn command(&mut self, mut parser: Parser) -> Result<Option<Spoken>, Problem> {
        let mut asked = Asked::default();
        let mut simple = None;
        while let Some(argument) = parser.next().map_err(|error| unknown(&error))? {
            let name = match argument {
                Arg::Value(word) => {
                    asked.words.push(word.to_string_lossy().into_owned());
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
            let mut value = || -> Result<String, Problem> {
                let missing = || Problem::MissingOption {
                    option: format!("--{name}"),
                };
                parser
                    .value()
                    .map_err(|_| missing())?
                    .string()
                    .map_err(|_| missing())
            };
            let draft = &mut asked.draft;
            match name.as_str() {
                "help" => simple = Some("help"),
                "version" => simple = simple.or(Some("version")),
                "json" => asked.json = true,
                "csv" => asked.csv = true,
                "unlock" => self.unlock = true,
                "lang" => self.language = choice("--lang", &value()?)?,
                "draft" => *draft = read_draft(Path::new(&value()?))?,
                "policy" => draft.policy = value()?,
                "right" => draft.right = value()?,
                "request" => asked.request = Some(value()?),
                "regime" => draft.regime = choice("--regime", &value()?)?,
                "from" => asked.dates.sent = Some(parse_date(&value()?)?),
                "verified" => asked.dates.verified = Some(parse_date(&value()?)?),
                "language" => draft.language = choice("--language", &value()?)?,
                "format" => asked.format = Some(choice("--format", &value()?)?),
                "output" => asked.output = Some(PathBuf::from(value()?)),
                "name" => draft.name = value()?,
                "account" => draft.account = value()?,
                "contact" => draft.contact = value()?,
                "ground" => draft.grounds.push(value()?),
                "consent" => draft.consents.push(value()?),
                "information" => draft.collected.push(value()?),
                "condition" => draft.conditions.push(value()?),
                "wrong" => draft.wrong = value()?,
                "correct" => draft.correct = value()?,
                "recipient" => draft.recipient = value()?,
                "details" => draft.details = value()?,
                _ => {
                    return Err(Problem::UnknownOption {
                        given: format!("--{name}"),
                    });
                }
            }
        }
        match simple {
            Some("help") => return Ok(Some(self.say("terminal-help", &[]).into())),
            Some(_) => {
                return Ok(Some(
                    format!("consent-desk {}", env!("CARGO_PKG_VERSION")).into(),
                ));
            }
            None => {}
        }
        let said = |text: String| Some(Spoken::from(text));
        let missing = |option: &str| {
            Err(Problem::MissingOption {
                option: option.to_owned(),
            })
        };
        let words: Vec<&str> = asked.words.iter().map(String::as_str).collect();
        match words.as_slice() {
            [] => Ok(None),
            ["catalogue"] => self.catalogue(&asked).map(said),
            ["catalogue", "schema"] => {
                let schema = pretty(&desk::schema::catalogue());
                self.give(&asked, schema).map(said)
            }
            ["catalogue", "schema", "policy"] => {
                let schema = pretty(&desk::schema::policy());
                self.give(&asked, schema).map(said)
            }
            ["catalogue", "check", files @ ..] => self.check(files).map(Some),
            ["consents"] => self.consents(asked.json).map(said),
            ["consents", "set", policy, consent, decision] => self
                .set(policy, consent, choice("consents set", decision)?)
                .map(said),
            ["consents", "set", ..] => missing("POLICY CONSENT given|refused|withdrawn|undecided"),
            ["deadline"] => self.deadline(&asked).map(said),
            ["letter"] => self.letter(&asked).map(said),
            ["requests"] => self.requests(asked.json).map(said),
            ["requests", "show", id] => self.request(id, asked.json).map(said),
            ["requests", "show", ..] => missing("ID"),
            ["requests", "attach", id, file] => self.attach(id, Path::new(file)).map(said),
            ["requests", "attach", ..] => missing("ID FILE"),
            ["history"] => self.history(asked.json).map(said),
            ["history", "check"] => self.check_history().map(Some),
            ["export", what] => self.export(what, &asked).map(said),
            ["export"] => missing("WHAT"),
            ["backup"] => self.back_up(&asked).map(said),
            ["restore", file] => self.restore(Path::new(file)).map(said),
            ["restore", ..] => missing("FILE"),
            [.., last] => Err(Problem::UnknownOption {
                given: (*last).to_owned(),
            }),
        }
    }

    fn say(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        Texts::built_in().say(self.language, id, arguments)
    }

    fn complain(&self, problem: &Problem) {
        let (text, hint) = problem.text(self.language);
        eprintln!("{text}");
        if let Some(hint) = hint {
            eprintln!("{hint}");
        }
    }

    /// What was made: as text, or with `--output` in a file.
    fn give(&self, asked: &Asked, text: String) -> Result<String, Problem> {
        let Some(path) = &asked.output else {
            return Ok(text);
        };
        desk::write_whole(path, text.as_bytes())?;
        Ok(self.say("terminal-saved", &[("path", &path.display().to_string())]))
    }

    /// Reads the keyring; a keyring that cannot be read is a failure here, not a view.
    fn read(&self, desk: &Desk) -> Result<View, Problem> {
        let view = self.wait(desk.act(
            Action::Read {
                unlock: self.unlock,
            },
            now(),
        ))?;
        match view.keyring.clone() {
            Some(problem) => Err(problem),
            None => Ok(view),
        }
    }

    fn wait<T>(&self, work: impl Future<Output = Result<T, Problem>>) -> Result<T, Problem> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build();
        runtime.map_err(|_| Problem::KeyringFailed)?.block_on(work)
    }
}

/// What the command cannot do without: where its file or folder goes.
fn output(asked: &Asked) -> Result<&Path, Problem> {
    asked
        .output
        .as_deref()
        .ok_or_else(|| Problem::MissingOption {
            option: "--output".to_owned(),
        })
}

/// A whole letter's draft, as the interface sends it.
fn read_draft(path: &Path) -> Result<Draft, Problem> {
    let text = std::fs::read_to_string(path).map_err(|error| Problem::unreadable(path, &error))?;
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| Problem::DraftFault {
        file: path.display().to_string(),
        line: error.line(),
        detail: error.to_string(),
    })
}

fn pretty(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn unknown(error: &lexopt::Error) -> Problem {
    match error {
        lexopt::Error::UnexpectedValue { option, .. } => Problem::UnknownOption {
            given: option.clone(),
        },
        lexopt::Error::MissingValue {
            option: Some(option),
        } => Problem::MissingOption {
            option: option.clone(),
        },
        other => Problem::UnknownOption {
            given: other.to_string(),
        },
    }
}

/// One of a few words, as they stand in JSON too.
fn choice<T: DeserializeOwned + Choices>(option: &str, given: &str) -> Result<T, Problem> {
    serde_json::from_value(Value::String(given.to_owned())).map_err(|_| Problem::UnknownChoice {
        option: option.to_owned(),
        given: given.to_owned(),
        known: T::KNOWN.iter().map(|known| (*known).to_owned()).collect(),
    })
}

/// The words an option takes.
trait Choices {
    const KNOWN: &'static [&'static str];
}

impl Choices for Language {
    const KNOWN: &'static [&'static str] = &["zh-CN", "en-US"];
}

impl Choices for LetterLanguage {
    const KNOWN: &'static [&'static str] = &["zh-CN", "en-US", "both"];
}

impl Choices for Format {
    const KNOWN: &'static [&'static str] = &["pdf", "docx", "txt", "eml"];
}

impl Choices for Regime {
    const KNOWN: &'static [&'static str] = &["pipl", "gdpr", "ccpa", "pdpa"];
}

impl Choices for Decision {
    const KNOWN: &'static [&'static str] = &["given", "refused", "withdrawn", "undecided"];
}
