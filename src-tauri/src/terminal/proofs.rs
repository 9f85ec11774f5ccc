//! The history, and what leaves the desk as a file.

use super::{Asked, Said, Spoken, Terminal, given, missing, pretty};
use crate::{desk, now};
use desk::{Desk, Export, Problem, Secret, View, report};
use serde_json::json;
use std::io::{BufRead, IsTerminal};
use std::path::Path;

/// No backup is larger than this (bytes): a history of tens of thousands of events with dozens of attachments.
const LARGEST_BACKUP: u64 = 2 << 30;

/// What can be exported, by the words of the command line.
const EXPORTS: [&str; 8] = [
    "information",
    "decisions",
    "records",
    "receipt",
    "history",
    "dates",
    "case",
    "case-folder",
];

impl Terminal {
    /// Reads keyring and history; either that cannot be read is a failure.
    pub(super) fn opened(&self, desk: &Desk) -> Result<View, Problem> {
        let view = self.read(desk)?;
        match view.history.problem.clone() {
            Some(problem) => Err(problem),
            None => Ok(view),
        }
    }

    /// Every event, the first one first.
    pub(super) fn history(&self, json: bool) -> Result<String, Problem> {
        let desk = desk();
        let view = self.opened(&desk)?;
        if json {
            let mut events = self.wait(async { Ok(desk.history().await) })?;
            events.reverse();
            return Ok(pretty(&json!({
                "schema": 1, "count": view.history.count, "head": view.history.head, "events": events,
            })));
        }
        let events = self.wait(async { Ok(desk.narrate(self.language, now()).await) })?;
        let line = |it: &report::HistoryEvent| {
            format!(
                "{}  {}  {}  {}",
                it.number,
                report::moment(it.at),
                it.digest,
                it.what
            )
        };
        let lines: Vec<_> = events.iter().map(line).collect();
        Ok(match lines.is_empty() {
            true => self.say("terminal-history-none", &[]),
            false => lines.join("\n"),
        })
    }

    /// Whether anything in the history was changed, removed, moved or cut; each defect is named.
    pub(super) fn check_history(&self) -> Result<Spoken, Problem> {
        let desk = desk();
        let view = self.read(&desk)?;
        let defects = self.wait(desk.check_history())?;
        if defects.is_empty() {
            let count = view.history.count.unwrap_or_default().to_string();
            let head = view.history.head.unwrap_or_default();
            let arguments = [("events", count.as_str()), ("head", &head)];
            return Ok(self.say("terminal-history-good", &arguments).into());
        }
        let lines: Vec<_> = defects
            .into_iter()
            .map(|flaw| Problem::HistoryFlawed { flaw }.text(self.language).0)
            .collect();
        Ok(Spoken {
            said: Said::Words(lines.join("\n")),
            failed: true,
        })
    }

    /// Writes an export into a folder.
    pub(super) fn export(&self, what: &str, asked: &Asked) -> Result<String, Problem> {
        let policy = Some(asked.draft.policy.clone()).filter(|it| !it.is_empty());
        let given = asked.request.as_deref().map(given::request).transpose()?;
        let request = || given.ok_or_else(|| missing("--request"));
        let export = match what {
            "information" => Export::Information,
            "decisions" => Export::Decisions,
            "records" => Export::Records { policy },
            "receipt" => Export::Receipt { policy },
            "history" => Export::History,
            "dates" => Export::Dates { request: given },
            "case" => Export::Case {
                request: request()?,
            },
            "case-folder" => Export::CaseFolder {
                request: request()?,
            },
            _ => {
                return Err(Problem::UnknownChoice {
                    option: "export".to_owned(),
                    given: what.to_owned(),
                    known: EXPORTS.map(str::to_owned).to_vec(),
                });
            }
        };
        let folder = asked.path()?;
        let desk = desk();
        if export != Export::Information {
            self.opened(&desk)?;
        }
        let saving = desk.save_export(&export, self.language, folder, now());
        let path = self.long(&desk, saving)?;
        Ok(self.say("terminal-saved", &[("path", &path.display().to_string())]))
    }

    /// Writes a backup; a file that is there is replaced once the new one is complete.
    pub(super) fn back_up(&self, asked: &Asked) -> Result<String, Problem> {
        let path = asked.path()?;
        let desk = desk();
        self.opened(&desk)?;
        let passphrase = self.passphrase(true)?;
        self.long(&desk, desk.back_up_to(&passphrase, path, now()))?;
        Ok(self.say("terminal-saved", &[("path", &path.display().to_string())]))
    }

    /// Takes a backup in: all of it, or nothing.
    pub(super) fn restore(&self, path: &Path) -> Result<String, Problem> {
        let backup = desk::read_bounded(path, LARGEST_BACKUP)?;
        let desk = desk();
        self.read(&desk)?;
        let passphrase = self.passphrase(false)?;
        let new = self.long(&desk, desk.bring_in(&backup, &passphrase, now()))?;
        Ok(self.say("terminal-restored", &[("events", &new.to_string())]))
    }

    /// At a terminal typed unseen, `twice` where a mistake would lock everything away; otherwise one line of
    /// standard input. Never an argument, which every other program on the machine could read.
    fn passphrase(&self, twice: bool) -> Result<Secret, Problem> {
        let unreadable = |error: &std::io::Error| Problem::unreadable(Path::new("stdin"), error);
        if !std::io::stdin().is_terminal() {
            let mut line = String::new();
            let read = std::io::stdin().lock().read_line(&mut line);
            read.map_err(|error| unreadable(&error))?;
            return Ok(Secret::new(line.trim_end_matches(['\r', '\n'])));
        }
        let ask = |id: &str| {
            rpassword::prompt_password(self.say(id, &[])).map_err(|error| unreadable(&error))
        };
        let typed = ask("terminal-passphrase")?;
        if twice && ask("terminal-passphrase-again")? != typed {
            return Err(Problem::PassphrasesDiffer);
        }
        Ok(Secret::new(typed))
    }
}
