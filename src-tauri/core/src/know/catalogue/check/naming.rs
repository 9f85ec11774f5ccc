//! A policy's words, put beside its facts. What is missing in a language is a fault.

use super::lines::Lines;
use crate::base::words::{Language, Texts, Words};
use crate::know::catalogue::model::Policy;

/// The rule that this part of the reading keeps.
pub(super) const RULE: &str = "words-in-both-languages";

/// Puts every text in its place; line, rule and message of each that is missing.
pub(super) fn name(
    policy: &mut Policy,
    texts: &Texts,
    lines: &Lines,
) -> Vec<(usize, &'static str, String)> {
    let mut namer = Namer {
        texts,
        missing: Vec::new(),
    };
    namer.policy(policy, lines);
    let missing = namer.missing.into_iter();
    missing
        .map(|(line, message)| (line, RULE, message))
        .collect()
}

struct Namer<'a> {
    texts: &'a Texts,
    missing: Vec<(usize, String)>,
}

impl Namer<'_> {
    fn policy(&mut self, policy: &mut Policy, lines: &Lines) {
        policy.provider = self.words(1, "provider", None);
        policy.controller = self.words(1, "controller", None);
        policy.addressee = self.optional(1, "controller", "addressee");
        for (index, it) in policy.documents.iter_mut().enumerate() {
            let line = lines.entry("document", index);
            it.title = self.words(line, &format!("document-{}", it.id), None);
        }
        for (index, it) in policy.collected.iter_mut().enumerate() {
            let (line, id) = (
                lines.entry("collected", index),
                format!("collected-{}", it.id),
            );
            it.name = self.words(line, &id, None);
            it.purpose = self.words(line, &id, Some("purpose"));
            it.if_refused = self.optional(line, &id, "if-refused");
            it.note = self.optional(line, &id, "note");
        }
        for (index, it) in policy.consents.iter_mut().enumerate() {
            let (line, id) = (lines.entry("consent", index), format!("consent-{}", it.id));
            it.name = self.words(line, &id, None);
            it.about = self.words(line, &id, Some("about"));
            it.effect = self.optional(line, &id, "effect");
            it.steps = self.optional(line, &id, "steps");
        }
        for (index, it) in policy.rights.iter_mut().enumerate() {
            let (line, id) = (lines.entry("right", index), format!("right-{}", it.id));
            it.summary = self.words(line, &id, None);
            for point in &mut it.grounds {
                point.text = self.words(line, &id, Some(&format!("ground-{}", point.id)));
            }
            for point in &mut it.conditions {
                point.text = self.words(line, &id, Some(&format!("condition-{}", point.id)));
            }
            if let Some(evidence) = &mut it.evidence {
                evidence.text = self.words(line, &id, Some("evidence"));
            }
        }
        for (index, it) in policy.recipients.iter_mut().enumerate() {
            let (line, id) = (
                lines.entry("recipient", index),
                format!("recipient-{}", it.id),
            );
            it.name = self.words(line, &id, None);
            it.purpose = self.words(line, &id, Some("purpose"));
            it.note = self.optional(line, &id, "note");
        }
        for (index, it) in policy.retention.iter_mut().enumerate() {
            let line = lines.entry("retention", index);
            it.text = self.words(line, &format!("retention-{}", it.id), None);
        }
        for (index, it) in policy.respondents.iter_mut().enumerate() {
            let line = lines.entry("respondent", index);
            it.name = self.words(line, &format!("respondent-{}", it.id), None);
        }
        for (index, it) in policy.promises.iter_mut().enumerate() {
            let line = lines.entry("promise", index);
            it.text = self.words(line, &format!("promise-{}", it.id), None);
        }
        for (index, it) in policy.own_periods.iter_mut().enumerate() {
            let (line, id) = (
                lines.entry("own_period", index),
                format!("own-period-{}", it.id),
            );
            it.name = self.words(line, &id, None);
            it.text = self.words(line, &id, Some("text"));
        }
        for (index, it) in policy.effects.iter_mut().enumerate() {
            let line = lines.entry("effect", index);
            it.text = self.words(line, &format!("effect-{}", it.id), None);
        }
        for (index, it) in policy.evidence.iter_mut().enumerate() {
            let line = lines.entry("evidence", index);
            it.text = self.words(line, &format!("evidence-{}", it.id), None);
        }
        for (index, it) in policy.fallbacks.iter_mut().enumerate() {
            let line = lines.entry("fallback", index);
            it.title = self.words(line, &format!("fallback-{}", it.id), None);
        }
        for (index, it) in policy.listings.iter_mut().enumerate() {
            let line = lines.entry("listing", index);
            it.text = self.words(line, &format!("listing-{}", it.id), None);
        }
        for (index, it) in policy.forums.iter_mut().enumerate() {
            let line = lines.entry("forum", index);
            it.text = self.words(line, &format!("forum-{}", it.id), None);
        }
        for (index, it) in policy.contacts.iter_mut().enumerate() {
            let (line, id) = (lines.entry("contact", index), format!("contact-{}", it.id));
            it.label = self.words(line, &id, None);
            it.address = self.optional(line, &id, "address");
        }
        for (index, it) in policy.statements.iter_mut().enumerate() {
            let line = lines.entry("statement", index);
            it.text = self.words(line, &format!("statement-{}", it.id), None);
        }
        for (index, it) in policy.discrepancies.iter_mut().enumerate() {
            let line = lines.entry("discrepancy", index);
            it.note = self.words(line, &format!("discrepancy-{}", it.id), None);
        }
    }

    fn words(&mut self, line: usize, id: &str, attribute: Option<&str>) -> Words {
        self.texts.words(id, attribute).unwrap_or_else(|| {
            let name = attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
            self.missing.push((line, name));
            Words::default()
        })
    }

    /// Words that may be absent, but not in one language alone.
    fn optional(&mut self, line: usize, id: &str, attribute: &str) -> Option<Words> {
        let said = Language::ALL.map(|language| self.texts.attribute(language, id, attribute, &[]));
        match said {
            [None, None] => None,
            [Some(zh_cn), Some(en_us)] => Some(Words { zh_cn, en_us }),
            _ => Some(self.words(line, id, Some(attribute))),
        }
    }
}
