//! What the person decided.

use super::{Terminal, pretty};
use crate::{desk, now};
use desk::{Action, Consent, Decision, Group, Problem, china_day};
use serde_json::{Value, json};

impl Terminal {
    pub(super) fn consents(&self, json: bool) -> Result<String, Problem> {
        let desk = desk();
        let view = self.wait(desk.act(
            Action::Read {
                unlock: self.unlock,
            },
            now(),
        ))?;
        let mut lines = Vec::new();
        let mut list = Vec::new();
        let catalogue = desk.catalogue();
        for held in &view.policies {
            let policy = catalogue.policy(&held.policy)?;
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
        let of_policies = view.policies.iter().filter_map(|it| it.problem.as_ref());
        let problems = view.history.problem.iter().chain(of_policies);
        if json {
            return Ok(pretty(&json!({
                "schema": 1, "keyring": view.keyring, "history": view.history.problem, "policies": list,
            })));
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

    pub(super) fn set(
        &self,
        policy: &str,
        consent: &str,
        decision: Decision,
    ) -> Result<String, Problem> {
        let desk = desk();
        let view = self.read(&desk)?;
        let known = desk.catalogue().policy(policy)?.consent(consent)?.clone();
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
}
