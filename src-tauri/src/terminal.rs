//! The same desk from a terminal.

use crate::{desk, language, now};
use desk::{
    Action, Calendar, Catalogue, Consent, Decision, Desk, Draft, Format, Group, Language,
    LetterLanguage, Milestones, Problem, Regime, Texts, View, china_day, clause, clocks,
    parse_date,
};
use lexopt::{Arg, Parser, ValueExt};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
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
    given: Vec<&'static str>,
    regime: Regime,
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
                "policy" => {
                    draft.policy = value()?;
                    asked.given.push("--policy");
                }
                "right" => {
                    draft.right = value()?;
                    asked.given.push("--right");
                }
                "regime" => asked.regime = choice("--regime", &value()?)?,
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
        let words: Vec<&str> = asked.words.iter().map(String::as_str).collect();
        match words.as_slice() {
            [] => Ok(None),
            ["catalogue"] => self.catalogue(&asked).map(|text| Some(text.into())),
            ["catalogue", "schema"] => self
                .give(&asked, pretty(&desk::schema::catalogue()))
                .map(|text| Some(text.into())),
            ["catalogue", "schema", "policy"] => self
                .give(&asked, pretty(&desk::schema::policy()))
                .map(|text| Some(text.into())),
            ["catalogue", "check", files @ ..] => self.check(files).map(Some),
            ["consents"] => self.consents(asked.json).map(|text| Some(text.into())),
            ["consents", "set", policy, consent, decision] => self
                .set(policy, consent, choice("consents set", decision)?)
                .map(|text| Some(text.into())),
            ["consents", "set", ..] => Err(Problem::MissingOption {
                option: "POLICY CONSENT given|refused|withdrawn|undecided".into(),
            }),
            ["deadline"] => self.deadline(&asked).map(|text| Some(text.into())),
            ["letter"] => self.letter(&asked).map(|text| Some(text.into())),
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

    fn catalogue(&self, asked: &Asked) -> Result<String, Problem> {
        let desk = desk();
        let catalogue = desk.catalogue();
        if asked.json || asked.csv {
            return self.give(
                asked,
                if asked.csv {
                    catalogue.to_csv(self.language)
                } else {
                    pretty(catalogue)
                },
            );
        }
        let mut lines = Vec::new();
        for policy in &catalogue.policies {
            let (version, checked) = (policy.version.to_string(), policy.checked.to_string());
            let provider = policy.provider.get(self.language);
            let arguments = [
                ("provider", provider),
                ("id", &policy.id),
                ("version", &version),
                ("checked", &checked),
            ];
            lines.push(self.say("terminal-policy", &arguments));
            let counts = [
                policy.collected.len(),
                policy.consents.len(),
                policy.rights.len(),
            ];
            let [collected, consents, rights] = counts.map(|count| count.to_string());
            let arguments = [
                ("collected", collected.as_str()),
                ("consents", &consents),
                ("rights", &rights),
            ];
            lines.push(format!("  {}", self.say("terminal-counts", &arguments)));
            for offer in &policy.rights {
                let name = self.say(&format!("right-{}", offer.right.id()), &[]);
                let clause = clause(self.language, &offer.clause);
                let arguments = [
                    ("name", name.as_str()),
                    ("id", &offer.id),
                    ("clause", &clause),
                ];
                lines.push(format!("  - {}", self.say("terminal-right", &arguments)));
            }
            lines.push(String::new());
        }
        for fault in &catalogue.faults {
            self.complain(fault);
        }
        self.give(asked, lines.join("\n"))
    }

    fn check(&self, files: &[&str]) -> Result<Spoken, Problem> {
        if files.is_empty() {
            return Err(Problem::MissingOption {
                option: "FILE".into(),
            });
        }
        let mut lines = Vec::new();
        let mut failed = false;
        for file in files {
            let mut catalogue = Catalogue::load(None);
            catalogue.policies.clear();
            let faults = match catalogue.add_file(Path::new(file)) {
                Ok(()) => catalogue.faults,
                Err(problem) => vec![problem],
            };
            failed |= !faults.is_empty();
            lines.extend(faults.iter().map(|fault| fault.text(self.language).0));
            if faults.is_empty() {
                lines.push(self.say("terminal-check-good", &[("file", file)]));
            }
        }
        Ok(Spoken {
            text: lines.join("\n"),
            failed,
        })
    }

    fn consents(&self, json: bool) -> Result<String, Problem> {
        let desk = desk();
        let view = self.wait(desk.act(
            Action::Read {
                unlock: self.unlock,
            },
            now(),
        ))?;
        let mut lines = Vec::new();
        let mut list = Vec::new();
        for held in &view.policies {
            let policy = desk.catalogue().policy(&held.policy)?;
            let decision = |consent: &Consent| {
                held.known.then(|| {
                    held.choices
                        .get(&consent.id)
                        .map_or(Decision::Undecided, |it| it.decision)
                })
            };
            let entries: Vec<Value> = policy
                .consents
                .iter()
                .map(|consent| {
                    let decided = held.choices.get(&consent.id).map(|choice| choice.decided);
                    json!({ "id": consent.id, "group": consent.group, "decision": decision(consent), "decided": decided })
                })
                .collect();
            list.push(json!({
                "policy": held.policy, "known": held.known, "problem": held.problem, "consents": entries,
            }));
            lines.push(format!(
                "{} ({})",
                policy.provider.get(self.language),
                policy.id
            ));
            for group in [Group::DecideNow, Group::AskFirst] {
                let consents: Vec<_> = policy
                    .consents
                    .iter()
                    .filter(|consent| consent.group == group)
                    .collect();
                if consents.is_empty() {
                    continue;
                }
                lines.push(format!(
                    "  {}",
                    self.say(
                        match group {
                            Group::DecideNow => "terminal-group-decide-now",
                            Group::AskFirst => "terminal-group-ask-first",
                        },
                        &[]
                    )
                ));
                for consent in consents {
                    let state = decision(consent).map_or("unknown", Decision::id);
                    let state = self.say(&format!("terminal-decision-{state}"), &[]);
                    let date = held
                        .choices
                        .get(&consent.id)
                        .map(|it| format!(" {}", it.decided))
                        .unwrap_or_default();
                    let name = consent.name.get(self.language);
                    lines.push(format!("    {} · {name} · {state}{date}", consent.id));
                }
            }
            lines.push(String::new());
        }
        let problems = view.keyring.iter().chain(
            view.policies
                .iter()
                .filter_map(|held| held.problem.as_ref()),
        );
        if json {
            return Ok(pretty(
                &json!({ "schema": 1, "keyring": view.keyring, "policies": list }),
            ));
        }
        // What cannot be read is no list of undecided consents: the list is not shown at all.
        if let Some(problem) = view.keyring.clone() {
            return Err(problem);
        }
        for problem in problems {
            self.complain(problem);
        }
        Ok(lines.join("\n"))
    }

    fn set(&self, policy: &str, consent: &str, decision: Decision) -> Result<String, Problem> {
        let desk = desk();
        let known = desk.catalogue().policy(policy)?.consent(consent)?.clone();
        let view = self.read(&desk)?;
        if let Some(problem) = view
            .policies
            .iter()
            .find(|held| held.policy == policy)
            .and_then(|held| held.problem.clone())
        {
            return Err(problem);
        }
        let action = Action::Decide {
            policy: policy.to_owned(),
            consent: consent.to_owned(),
            decision,
        };
        self.wait(desk.act(action, now()))?;
        let name = known.name.get(self.language);
        if decision == Decision::Undecided {
            return Ok(self.say("terminal-recorded-undecided", &[("name", name)]));
        }
        let (decided, date) = (
            self.say(&format!("terminal-decision-{}", decision.id()), &[]),
            china_day(now()).to_string(),
        );
        let mut lines = vec![self.say(
            "terminal-recorded",
            &[("name", name), ("decision", &decided), ("date", &date)],
        )];
        if decision != Decision::Given && known.group == Group::DecideNow {
            lines.push(self.say("terminal-tell", &[]));
            if let Some(steps) = &known.steps {
                lines.push(self.say(
                    "terminal-tell-steps",
                    &[("steps", steps.get(self.language))],
                ));
            }
            lines.push(self.say(
                "terminal-tell-letter",
                &[("policy", policy), ("consent", consent)],
            ));
        }
        Ok(lines.join("\n"))
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

    /// When a request sent on a day is due, by each clock, with every day explained.
    fn deadline(&self, asked: &Asked) -> Result<String, Problem> {
        needs(asked, &["--policy", "--right"])?;
        let Some(sent) = asked.dates.sent else {
            return Err(Problem::MissingOption {
                option: "--from".to_owned(),
            });
        };
        if let Some(verified) = asked.dates.verified.filter(|date| *date < sent) {
            return Err(Problem::DateBeforeRequest {
                date: verified.to_string(),
                earliest: sent.to_string(),
            });
        }
        let desk = desk();
        let policy = desk.catalogue().policy(&asked.draft.policy)?;
        let offer = policy.offer(&asked.draft.right)?;
        let calendar = Calendar::built_in();
        let clocks = clocks(
            offer.right,
            Some(offer),
            asked.regime,
            &asked.dates,
            &calendar,
        );
        if asked.json {
            let clocks: Vec<Value> = clocks
                .iter()
                .map(|clock| json!({ "id": clock.id(), "clock": clock, "trace": clock.trace(&calendar) }))
                .collect();
            return Ok(pretty(&json!({
                "schema": 1, "policy": policy.id, "version": policy.version, "right": offer.id,
                "regime": asked.regime, "from": sent, "verified": asked.dates.verified, "clocks": clocks,
            })));
        }
        let mut lines = Vec::new();
        for clock in &clocks {
            let mut said = clock.lines(self.language).into_iter();
            lines.extend(said.next());
            lines.extend(said.map(|line| format!("  {line}")));
            let days = clock.trace(&calendar);
            lines.extend(
                days.iter()
                    .map(|day| format!("    {}", day.line(self.language))),
            );
            lines.push(String::new());
        }
        Ok(lines.join("\n"))
    }

    fn letter(&self, asked: &Asked) -> Result<String, Problem> {
        needs(asked, &["--policy", "--right"])?;
        let output = asked
            .output
            .as_ref()
            .ok_or_else(|| Problem::MissingOption {
                option: "--output".to_owned(),
            })?;
        let format = asked.format.unwrap_or(Format::Pdf);
        desk().save(&asked.draft, format, output, now())?;
        Ok(self.say("terminal-saved", &[("path", &output.display().to_string())]))
    }

    fn wait<T>(&self, work: impl Future<Output = Result<T, Problem>>) -> Result<T, Problem> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build();
        runtime.map_err(|_| Problem::KeyringFailed)?.block_on(work)
    }
}

fn needs(asked: &Asked, options: &[&str]) -> Result<(), Problem> {
    match options.iter().find(|it| !asked.given.contains(it)) {
        Some(missing) => Err(Problem::MissingOption {
            option: (*missing).to_owned(),
        }),
        None => Ok(()),
    }
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
    const KNOWN: &'static [&'static str] = &["pdf", "txt"];
}

impl Choices for Regime {
    const KNOWN: &'static [&'static str] = &["pipl", "gdpr", "ccpa", "pdpa"];
}

impl Choices for Decision {
    const KNOWN: &'static [&'static str] = &["given", "refused", "withdrawn", "undecided"];
}
