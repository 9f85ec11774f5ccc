//! The same desk from a terminal.

mod arguments;
mod catalogue;
mod consents;
mod given;
mod letters;
mod policy;
mod proofs;
mod requests;

use crate::handed;
use crate::network::{self, Network};
use crate::{language, log, now, tell};
use arguments::{Asked, Output, missing, text};
use desk::{Action, Cause, Decision, Desk, Language, Problem, Reason, Texts, View, because};
use lexopt::Parser;
use signal_hook::consts::SIGINT;
use signal_hook::flag;
use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

/// The exit code of what was stopped with Ctrl+C, as a shell has it: 128 and the signal's number.
const STOPPED: u8 = 130;

/// Runs a command.
///
/// # Errors
/// None was given and the window is to open; with a backup's file alone, on that.
pub fn run(arguments: impl Iterator<Item = OsString>) -> Result<ExitCode, Option<PathBuf>> {
    let mut asked = Asked::default();
    let read = asked.read(Parser::from_args(arguments));
    let terminal = Terminal {
        language: asked.language.unwrap_or_else(language),
        unlock: asked.unlock,
        verbose: asked.verbose,
    };
    let begun = Instant::now();
    let done = read
        .and_then(|()| log::asked_for(asked.log.as_deref()))
        .and_then(|()| terminal.command(&asked));
    if !matches!(done, Ok(None)) {
        log::ran(command(&asked), begun.elapsed(), done.as_ref().err());
    }
    let spoken = match done {
        Ok(None) => return Err(asked.words.pop().map(PathBuf::from)),
        Ok(Some(spoken)) => write_out(&spoken.said).map(|()| spoken.failed),
        Err(problem) => Err(problem),
    };
    let code = match spoken {
        Ok(failed) => u8::from(failed),
        Err(problem) => {
            terminal.complain(&problem);
            if problem == Problem::Stopped {
                STOPPED
            } else if problem.is_usage() {
                2
            } else if problem.is_keyring() {
                3
            } else {
                1
            }
        }
    };
    Ok(ExitCode::from(code))
}

/// Writes to standard output. A reader that has gone away (`| head`) is no failure of ours; a disk without
/// room is.
fn write_out(said: &Said) -> Result<(), Problem> {
    let mut out = std::io::stdout().lock();
    let written = match said {
        Said::Words(text) => {
            let text = shown(text.trim_end(), out.is_terminal());
            writeln!(out, "{text}")
        }
        Said::File(bytes) if !out.is_terminal() => out.write_all(bytes),
        Said::File(bytes) => {
            let Ok(text) = str::from_utf8(bytes) else {
                return Err(Problem::OutputIsTerminal);
            };
            writeln!(out, "{}", shown(&text.replace("\r\n", "\n"), true))
        }
    };
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Problem::FileUnwritable {
            path: "stdout".to_owned(),
            reason: Reason::from(&error),
            cause: Cause::of(&error),
        }),
        _ => Ok(()),
    }
}

/// The text as a terminal shows it: no character of a file's name or of a policy that someone else wrote commands it.
/// Where nobody looks, in a pipe or a file, everything stays as it is.
fn shown(text: &str, terminal: bool) -> Cow<'_, str> {
    let commands = |it: char| it.is_control() && !matches!(it, '\n' | '\t');
    match terminal && text.contains(commands) {
        true => text.replace(commands, "\u{FFFD}").into(),
        false => text.into(),
    }
}

/// What goes to standard output, and whether the exit code is 1 all the same.
struct Spoken {
    said: Said,
    failed: bool,
}

/// What goes to standard output.
enum Said {
    /// What a person reads, or a program as JSON or CSV.
    Words(String),
    /// A file, byte for byte.
    File(Vec<u8>),
}

impl From<String> for Spoken {
    fn from(text: String) -> Self {
        Self {
            said: Said::Words(text),
            failed: false,
        }
    }
}

struct Terminal {
    language: Language,
    unlock: bool,
    verbose: bool,
}

impl Terminal {
    fn command(&self, asked: &Asked) -> Result<Option<Spoken>, Problem> {
        if asked.help {
            return Ok(Some(self.say("terminal-help", &[]).into()));
        }
        if asked.version {
            return Ok(Some(self.version().into()));
        }
        // Words that are no text are files, or nothing that is known.
        let named: Vec<_> = asked.words.iter().map(|it| it.to_str()).collect();
        let words = asked.words.as_slice();
        match words {
            [] => return Ok(None),
            [file] if handed::is_backup(Path::new(file)) => return Ok(None),
            _ => {}
        }
        if network::state() == Network::NotClosed {
            tell("terminal-network-not-closed", &[]);
        }
        let said = |text: String| Some(Spoken::from(text));
        match named.as_slice() {
            [Some("catalogue"), rest @ ..] => self.catalogue_command(rest, words, asked).map(Some),
            [Some("policy"), ..] => self.policy_command(words, asked).map(said),
            [Some("consents")] => self.consents(asked.json).map(said),
            [Some("consents"), Some("set"), ..] => match words {
                [_, _, policy, consent, decision] => {
                    let decision = text("DECISION", decision)?;
                    let decision: Decision = given::choice("consents set", decision)?;
                    self.set(text("POLICY", policy)?, text("CONSENT", consent)?, decision)
                        .map(said)
                }
                _ => Err(missing("POLICY CONSENT given|refused|withdrawn|undecided")),
            },
            [Some("deadline")] => self.deadline(asked).map(said),
            [Some("letter")] => self.letter(asked).map(Some),
            [Some("requests")] => self.requests(asked.json).map(said),
            [Some("requests"), Some("show"), ..] => match words {
                [_, _, id] => self.request(text("ID", id)?, asked.json).map(said),
                _ => Err(missing("ID")),
            },
            [Some("requests"), Some("attach"), ..] => match words {
                [_, _, id, file] => self.attach(text("ID", id)?, Path::new(file)).map(said),
                _ => Err(missing("ID FILE")),
            },
            [Some("history")] => self.history(asked.json).map(said),
            [Some("history"), Some("check")] => self.check_history().map(Some),
            [Some("export"), ..] => match words {
                [_, what] => self.export(text("WHAT", what)?, asked).map(said),
                _ => Err(missing("WHAT")),
            },
            [Some("backup")] => self.back_up(asked).map(said),
            [Some("restore"), ..] => match words {
                [_, file] => self.restore(Path::new(file)).map(said),
                _ => Err(missing("FILE")),
            },
            _ => Err(unknown(words)),
        }
    }

    /// Version, commit, the day of the commit, and whether the network is closed.
    fn version(&self) -> String {
        let built = match (option_env!("DESK_COMMIT"), option_env!("DESK_DATE")) {
            (Some(commit), Some(date)) => format!(" ({commit}, {date})"),
            _ => String::new(),
        };
        let state = match network::state() {
            Network::Closed => "closed",
            Network::NotClosed => "not-closed",
            Network::NoMeans => "no-means",
            Network::Driven => "driven",
        };
        let network = self.say(&format!("terminal-network-is-{state}"), &[]);
        format!(
            "consent-desk {}{built}\n{network}",
            env!("CARGO_PKG_VERSION")
        )
    }

    fn say(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        Texts::built_in().say(self.language, id, arguments)
    }

    /// Says what went wrong, and what to do. Where nobody can be told, the exit code says it.
    fn complain(&self, problem: &Problem) {
        let (text, hint) = problem.text(self.language);
        let mut error = std::io::stderr().lock();
        let causes = problem.causes().iter().filter(|_| self.verbose);
        let causes = causes.map(|it| self.say("terminal-cause", &[("cause", it)]));
        for line in std::iter::once(text).chain(causes).chain(hint) {
            let _ = writeln!(error, "{}", shown(&line, error.is_terminal()));
        }
    }

    /// What was made: as text, or with `--output` in a file.
    fn give(&self, asked: &Asked, text: String) -> Result<String, Problem> {
        let path = match asked.output.as_ref().map(|_| asked.output()).transpose()? {
            None | Some(Output::Standard) => return Ok(text),
            Some(Output::File(path)) => path,
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

    /// Waits for long work, which Ctrl+C stops with nothing half made; where somebody looks on, standard error says how
    /// far it is.
    fn long<T>(
        &self,
        desk: &Desk,
        work: impl Future<Output = Result<T, Problem>>,
    ) -> Result<T, Problem> {
        let stop = Arc::new(AtomicBool::new(false));
        // The second time it ends the program at once, as it does everywhere else; where the system has no such thing,
        // so does the first.
        let ends = flag::register_conditional_shutdown(SIGINT, STOPPED.into(), Arc::clone(&stop));
        if ends
            .and_then(|_| flag::register(SIGINT, Arc::clone(&stop)))
            .is_ok()
        {
            desk.heed(stop);
        }
        if !std::io::stderr().is_terminal() {
            return self.wait(work);
        }
        desk.watch(|done, all| {
            let _ = write!(std::io::stderr(), "\r{done} / {all} ");
        });
        let done = self.wait(work);
        let _ = write!(std::io::stderr(), "\r{:20}\r", "");
        done
    }

    fn wait<T>(&self, work: impl Future<Output = Result<T, Problem>>) -> Result<T, Problem> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build();
        runtime
            .map_err(because(Problem::KeyringFailed))?
            .block_on(work)
    }
}

/// The command's name for the log: the word that is known, and nothing that follows it.
fn command(asked: &Asked) -> &'static str {
    const KNOWN: [&str; 10] = [
        "backup",
        "catalogue",
        "consents",
        "deadline",
        "export",
        "history",
        "letter",
        "policy",
        "requests",
        "restore",
    ];
    let word = asked.words.first().and_then(|it| it.to_str());
    let known = KNOWN.into_iter().find(|it| Some(*it) == word);
    known.unwrap_or("other")
}

fn unknown(words: &[OsString]) -> Problem {
    Problem::UnknownOption {
        given: words
            .last()
            .map(|it| it.to_string_lossy().into_owned())
            .unwrap_or_default(),
    }
}

fn pretty(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
