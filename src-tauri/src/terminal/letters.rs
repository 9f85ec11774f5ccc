//! Letters, and when they are due.

use super::{Asked, Output, Said, Spoken, Terminal, missing, pretty};
use crate::{desk_on, now};
use desk::{Calendar, Desk, Format, Problem, clocks};
use serde_json::{Value, json};

impl Terminal {
    /// When a request sent on a day is due, by each clock, with every day explained.
    pub(super) fn deadline(&self, asked: &Asked) -> Result<String, Problem> {
        needs(asked)?;
        let Some(sent) = asked.dates.sent else {
            return Err(missing("--from"));
        };
        if let Some(verified) = asked.dates.verified.filter(|date| *date < sent) {
            return Err(Problem::DateBeforeRequest {
                date: verified.to_string(),
                earliest: sent.to_string(),
            });
        }
        let desk = desk_on(&asked.draft.policy);
        let calendar = self.working_days(&desk, &asked.draft.policy)?;
        let catalogue = desk.catalogue();
        let policy = catalogue.policy(&asked.draft.policy)?;
        let offer = policy.offer(&asked.draft.right)?;
        let clocks = clocks(
            offer.right,
            policy.promised(Some(offer), offer.right),
            asked.draft.regime,
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
                "regime": asked.draft.regime, "from": sent, "verified": asked.dates.verified, "clocks": clocks,
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

    /// Working days with the tables that the person took in, where the history can be read without asking.
    fn working_days(&self, desk: &Desk, policy: &str) -> Result<Calendar, Problem> {
        // Without a history there are no tables but those that ship, and nothing is asked of the keyring.
        if !desk.has_history() && desk.catalogue().policy(policy).is_ok() {
            return Ok(Calendar::built_in());
        }
        let read = self.read(desk);
        // Whatever stands in the way, the tables that ship are there; a policy of one's own is in the history alone.
        if desk.catalogue().policy(policy).is_err() {
            read.map_err(|problem| desk.without_history(policy, problem))?;
        }
        Ok(self
            .wait(async { Ok(desk.working_days().await) })
            .unwrap_or_default())
    }

    pub(super) fn letter(&self, asked: &Asked) -> Result<Spoken, Problem> {
        needs(asked)?;
        let output = asked.output()?;
        let format = asked.format.unwrap_or(Format::Pdf);
        let desk = desk_on(&asked.draft.policy);
        // A letter to a provider that is built in needs no history, and asks for none.
        if desk.catalogue().policy(&asked.draft.policy).is_err() {
            self.read(&desk)
                .map_err(|problem| desk.without_history(&asked.draft.policy, problem))?;
        }
        let path = match output {
            Output::Standard => {
                return Ok(Spoken {
                    said: Said::File(desk.export(&asked.draft, format, now())?),
                    failed: false,
                });
            }
            Output::File(path) => path,
        };
        desk.save(&asked.draft, format, path, now())?;
        let path = path.display().to_string();
        Ok(self.say("terminal-saved", &[("path", &path)]).into())
    }
}

/// A policy and a right, typed or from a draft.
fn needs(asked: &Asked) -> Result<(), Problem> {
    let given = [
        ("--policy", &asked.draft.policy),
        ("--right", &asked.draft.right),
    ];
    match given.iter().find(|(_, value)| value.is_empty()) {
        Some((option, _)) => Err(missing(option)),
        None => Ok(()),
    }
}
