//! Any saved policy: read, drafted, held against the catalogue.

use super::arguments::text;
use super::{Asked, Terminal, missing, pretty};
use crate::{desk, now};
use desk::clause::Outline;
use desk::draft::{Draft, draft};
use desk::import::{self, Imported};
use desk::verify::{self, Standing};
use desk::{Problem, Reason, Work, china_day, write_whole};
use serde_json::json;
use std::ffi::OsString;
use std::path::Path;

impl Terminal {
    /// `policy` and what stands behind it.
    pub(super) fn policy_command(
        &self,
        words: &[OsString],
        asked: &Asked,
    ) -> Result<String, Problem> {
        let command = words.get(1).and_then(|it| it.to_str()).unwrap_or_default();
        match (command, &words[words.len().min(2)..]) {
            ("draft", [file]) => self.policy_draft(Path::new(file), asked),
            ("clauses", [file]) => self.policy_clauses(Path::new(file), asked),
            ("verify", [policy, file]) => {
                self.policy_verify(text("POLICY", policy)?, Path::new(file), asked)
            }
            ("fingerprints", [policy, file]) => {
                self.policy_fingerprints(text("POLICY", policy)?, Path::new(file), asked)
            }
            ("draft" | "clauses", _) => Err(missing("FILE")),
            ("verify" | "fingerprints", _) => Err(missing("POLICY FILE")),
            _ => Err(missing("draft|clauses|verify|fingerprints")),
        }
    }

    /// `policy clauses FILE`
    fn policy_clauses(&self, file: &Path, asked: &Asked) -> Result<String, Problem> {
        let (imported, outline) = read(file)?;
        let text = &imported.text;
        if asked.json {
            let place = |at: usize| text[..at].chars().count();
            let clauses = outline.clauses.iter().map(|it| {
                json!({
                    "document": it.document, "clause": it.name, "numbered": it.numbered, "heading": it.heading,
                    "start": place(it.start), "end": place(it.end), "parent": it.parent.map(|at| &outline.clauses[at].name),
                })
            });
            let documents = outline.documents.iter().map(|it| json!({ "heading": it.heading, "start": place(it.start), "end": place(it.end) }));
            let (documents, clauses) = (documents.collect::<Vec<_>>(), clauses.collect::<Vec<_>>());
            return self.give(asked, pretty(&json!({ "format": imported.format, "encoding": imported.encoding, "documents": documents, "clauses": clauses })));
        }
        let mut lines = vec![self.imported(&imported, &outline)];
        for clause in &outline.clauses {
            if clause.parent.is_none() && clause.name == "preamble" {
                lines.push(String::new());
                lines.push(outline.documents[clause.document].heading.clone());
            }
            let depth =
                std::iter::successors(clause.parent, |&at| outline.clauses[at].parent).count();
            let arguments = [
                ("name", clause.name.as_str()),
                ("numbered", if clause.numbered { "yes" } else { "no" }),
                ("heading", &clause.heading),
            ];
            lines.push("  ".repeat(depth) + &self.say("terminal-policy-clause", &arguments));
        }
        self.give(asked, lines.join("\n"))
    }

    /// `policy draft FILE`
    fn policy_draft(&self, file: &Path, asked: &Asked) -> Result<String, Problem> {
        let (imported, outline) = read(file)?;
        let source = file
            .file_name()
            .map_or_else(String::new, |it| it.to_string_lossy().into_owned());
        let draft = draft(
            &imported.text,
            &outline,
            &desk().catalogue().taxonomy,
            &source,
            china_day(now()),
            &Work::default().begin(),
        )?;
        if asked.output.is_some() {
            let folder = asked.path()?;
            let files = draft.files();
            desk::private_folder(folder)?;
            for (ending, content) in [
                ("toml", &files.facts),
                ("zh-CN.ftl", &files.zh_cn),
                ("en-US.ftl", &files.en_us),
            ] {
                write_whole(
                    &folder.join(format!("{}.{ending}", files.name)),
                    content.as_bytes(),
                )?;
            }
            let path = folder.join(format!("{}.toml", files.name));
            return Ok(self.say("terminal-saved", &[("path", &path.display().to_string())]));
        }
        if asked.json {
            return Ok(pretty(&draft.json()));
        }
        Ok(self.drafted(&imported, &outline, &draft))
    }

    /// `policy verify POLICY FILE`
    fn policy_verify(&self, policy: &str, file: &Path, asked: &Asked) -> Result<String, Problem> {
        let desk = desk();
        desk.catalogue().policy(policy)?;
        let (bytes, name) = (bytes_of(file)?, file.to_string_lossy());
        let held = self.long(&desk, async { desk.hold(policy, &name, &bytes) })?;
        if asked.json {
            return self.give(asked, pretty(&held));
        }
        let mut counts = [0usize; 4];
        let mut lines = Vec::new();
        for fact in &held {
            let (place, id, to, percent) = match &fact.standing {
                Standing::Same => (0, "terminal-policy-same", "", String::new()),
                Standing::Moved { to } => (1, "terminal-policy-moved", to.as_str(), String::new()),
                Standing::Reworded { percent } => {
                    (2, "terminal-policy-reworded", "", percent.to_string())
                }
                Standing::Missing => (3, "terminal-policy-missing", "", String::new()),
            };
            counts[place] += 1;
            lines.push(self.say(
                id,
                &[
                    ("clause", &fact.clause),
                    ("fact", &fact.fact),
                    ("to", to),
                    ("percent", &percent),
                ],
            ));
        }
        let [same, moved, reworded, missing] = counts.map(|it| it.to_string());
        lines.push(self.say(
            "terminal-policy-verified",
            &[
                ("same", &same),
                ("moved", &moved),
                ("reworded", &reworded),
                ("missing", &missing),
            ],
        ));
        self.give(asked, lines.join("\n"))
    }

    /// `policy fingerprints POLICY FILE`
    fn policy_fingerprints(
        &self,
        policy: &str,
        file: &Path,
        asked: &Asked,
    ) -> Result<String, Problem> {
        let desk = desk();
        let catalogue = desk.catalogue();
        let policy = catalogue.policy(policy)?;
        let (imported, _) = read(file)?;
        self.give(
            asked,
            verify::write(&verify::fingerprints(policy, &imported.text)),
        )
    }

    fn imported(&self, imported: &Imported, outline: &Outline) -> String {
        let format = serde_json::to_value(imported.format)
            .ok()
            .and_then(|it| it.as_str().map(str::to_owned))
            .unwrap_or_default();
        let encoding = if imported.encoding.is_empty() {
            "none"
        } else {
            imported.encoding
        };
        let (characters, clauses) = (
            imported.text.chars().count().to_string(),
            outline
                .clauses
                .iter()
                .filter(|it| it.numbered)
                .count()
                .to_string(),
        );
        self.say(
            "terminal-policy-read",
            &[
                ("format", &format),
                ("encoding", encoding),
                ("characters", &characters),
                ("clauses", &clauses),
            ],
        )
    }

    fn drafted(&self, imported: &Imported, outline: &Outline, draft: &Draft) -> String {
        let policy = &draft.policy;
        let counts = [
            policy.collected.len(),
            policy.consents.len(),
            policy.rights.len(),
            policy.contacts.len(),
        ];
        let [collected, consents, rights, contacts] = counts.map(|it| it.to_string());
        let version = policy.version.to_string();
        let arguments = [
            ("provider", policy.provider.get(self.language)),
            ("id", policy.id.as_str()),
            ("version", &version),
            ("collected", &collected),
            ("consents", &consents),
            ("rights", &rights),
            ("contacts", &contacts),
        ];
        let mut lines = vec![
            self.imported(imported, outline),
            self.say("terminal-policy-draft", &arguments),
            String::new(),
        ];
        let mut fact = |place: String, clause: &str, words: &str| {
            let confidence = draft
                .marks
                .get(&place)
                .map_or(0.0, |it| it.confidence * 100.0);
            lines.push(self.say(
                "terminal-policy-fact",
                &[
                    ("confidence", &format!("{confidence:.0}")),
                    ("clause", clause),
                    ("fact", words),
                ],
            ));
        };
        for (at, entry) in policy.collected.iter().enumerate() {
            let terms: Vec<&str> = entry.items.iter().map(|it| it.term.as_str()).collect();
            fact(
                format!("collected/{at}"),
                &entry.clause,
                &format!("{}: {}", entry.name.get(self.language), terms.join(", ")),
            );
        }
        for (at, consent) in policy.consents.iter().enumerate() {
            fact(
                format!("consents/{at}"),
                &consent.clause,
                consent.name.get(self.language),
            );
        }
        for (at, offer) in policy.rights.iter().enumerate() {
            fact(
                format!("rights/{at}"),
                &offer.clause,
                &self.say(&format!("right-{}", offer.right.id()), &[]),
            );
        }
        for (at, recipient) in policy.recipients.iter().enumerate() {
            fact(
                format!("recipients/{at}"),
                &recipient.clause,
                recipient.name.get(self.language),
            );
        }
        for (at, keeping) in policy.retention.iter().enumerate() {
            fact(
                format!("retention/{at}"),
                &keeping.clause,
                keeping.text.get(self.language),
            );
        }
        for (at, contact) in policy.contacts.iter().enumerate() {
            let value = contact.value.clone().unwrap_or_default();
            fact(
                format!("contacts/{at}"),
                &contact.clause,
                &format!("{}: {value}", contact.label.get(self.language)),
            );
        }
        lines.join("\n")
    }
}

/// A policy's file as text and clauses.
fn read(file: &Path) -> Result<(Imported, Outline), Problem> {
    let imported = import::read(&bytes_of(file)?, &file.to_string_lossy())?;
    let outline = Outline::read(&imported.text, &imported.headings);
    Ok((imported, outline))
}

/// A policy's file. What is larger than any policy is not read at all.
fn bytes_of(file: &Path) -> Result<Vec<u8>, Problem> {
    let bytes = desk::read_bounded(file, import::LARGEST_FILE as u64);
    bytes.map_err(|problem| match problem {
        Problem::FileUnreadable {
            reason: Reason::TooLarge,
            ..
        } => Problem::PolicyTextTooLarge {
            limit: import::LARGEST_TEXT,
        },
        other => other,
    })
}
