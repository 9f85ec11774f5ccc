//! What the providers say.

use super::{Asked, Said, Spoken, Terminal, missing, pretty, unknown};
use crate::desk;
use desk::{Catalogue, Problem, clause};
use std::ffi::OsString;
use std::path::Path;

impl Terminal {
    /// `catalogue` and what stands behind it; `words` are all words of the command line.
    pub(super) fn catalogue_command(
        &self,
        rest: &[Option<&str>],
        words: &[OsString],
        asked: &Asked,
    ) -> Result<Spoken, Problem> {
        match rest {
            [] => self.catalogue(asked).map(Spoken::from),
            [Some("schema")] => self
                .give(asked, pretty(&desk::schema::catalogue()))
                .map(Spoken::from),
            [Some("schema"), Some("policy")] => self
                .give(asked, pretty(&desk::schema::policy()))
                .map(Spoken::from),
            [Some("check"), ..] => self.check(&words[2..]),
            _ => Err(unknown(words)),
        }
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
                    pretty(&catalogue)
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

    fn check(&self, files: &[OsString]) -> Result<Spoken, Problem> {
        if files.is_empty() {
            return Err(missing("FILE"));
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
                lines.push(self.say("terminal-check-good", &[("file", &file.to_string_lossy())]));
            }
        }
        Ok(Spoken {
            said: Said::Words(lines.join("\n")),
            failed,
        })
    }
}
