//! How identity is shown, what is enclosed, and what is listed as evidence.

use super::Capacity;
use super::follow_up::{Happened, Occasion};
use super::phrase::{day, joined, phrases, sentence, tell};
use super::writer::{Reader, Writer};
use crate::base::words::{Language, Words};
use crate::know::catalogue::{Regime, Right};
use crate::know::law::Authority;
use jiff::civil::Date;

impl Writer<'_> {
    /// A letter that follows on another only encloses.
    pub(super) fn only_encloses(&self) -> bool {
        self.draft.follow_up.is_some()
    }

    /// How identity is shown, and what is enclosed.
    pub(super) fn identity(&self) -> Vec<Words> {
        let enclosures = self.enclosures();
        let mut paragraphs = Vec::new();
        if !self.only_encloses() {
            if self.regime == Regime::Ccpa && self.matter.right == Right::CcpaOptOut {
                paragraphs.push(tell("letter-verify-none", &[]));
            } else {
                if let Some((text, source)) = self.evidence() {
                    let text = phrases(&text);
                    paragraphs.push(sentence(tell(
                        "letter-evidence",
                        &[("text", &text), ("source", &source)],
                    )));
                }
                paragraphs.push(match (&self.capacity, self.draft.id_copy) {
                    (Capacity::Person, true) => tell("letter-copy-enclosed", &[]),
                    (Capacity::Person, false) => tell("letter-verify-person", &[]),
                    (_, copy) => {
                        let proof = self.proof().unwrap_or_default();
                        let other = tell("letter-verify-other", &[("proof", &proof)]);
                        match copy {
                            true => joined(other, &tell("letter-copy-enclosed", &[])),
                            false => other,
                        }
                    }
                });
                if self.waits_for_identity() {
                    let last = paragraphs.pop().unwrap_or_default();
                    paragraphs.push(joined(last, &tell("letter-verify-start", &[])));
                }
            }
        }
        if !enclosures.is_empty() {
            paragraphs.push(self.listed(&enclosures));
        }
        paragraphs
    }

    /// 附件：1. …；2. …（共2份）。
    fn listed(&self, enclosures: &[Words]) -> Words {
        let numbered = enclosures.iter().enumerate().map(|(index, text)| {
            let number = Words::same(&(index + 1).to_string());
            tell("letter-enclosure", &[("number", &number), ("text", text)])
        });
        let numbered: Vec<Words> = numbered.collect();
        let list = Words::each(|language| {
            let parts: Vec<&str> = numbered.iter().map(|it| it.get(language)).collect();
            parts.join(match language {
                Language::ZhCn => "；",
                Language::EnUs => "; ",
            })
        });
        let count = Words::same(&enclosures.len().to_string());
        tell("letter-enclosures", &[("list", &list), ("count", &count)])
    }

    /// What shows the writer's capacity.
    fn proof(&self) -> Option<Words> {
        let proof = match &self.capacity {
            Capacity::Person => return None,
            Capacity::Guardian { proof, .. }
            | Capacity::CloseRelative { proof, .. }
            | Capacity::Agent { proof, .. }
            | Capacity::Company { proof, .. } => proof,
        };
        Some(match proof.as_str() {
            "" => tell(&format!("letter-proof-{}", self.capacity.kind().id()), &[]),
            proof => Words::same(proof),
        })
    }

    /// What goes with the letter.
    pub(super) fn enclosures(&self) -> Vec<Words> {
        let mut list: Vec<Words> = self.proof().into_iter().collect();
        if let Some(follow_up) = &self.draft.follow_up {
            list.push(tell(
                "letter-proof-first",
                &[("title", &self.first_title())],
            ));
            list.push(tell("letter-proof-sending", &[]));
            if follow_up.refused.is_some() {
                list.push(tell("letter-proof-reply", &[("you", &self.you())]));
            }
        } else {
            if self.draft.id_copy && self.to_provider() {
                list.push(tell("letter-proof-id", &[]));
            }
            match self.matter.right {
                Right::Correction if self.draft.enclosures.is_empty() => {
                    list.push(tell("letter-proof-correction", &[]));
                }
                Right::AccountMisuse => list.push(tell("letter-proof-police", &[])),
                _ => {}
            }
        }
        list.extend(self.draft.enclosures.iter().map(|it| Words::same(it)));
        list
    }

    /// The list of evidence for an authority or a court: number, name, date, what it shows, pages.
    pub(super) fn evidence_list(&self) -> Vec<Words> {
        let you = self.you();
        let mut items: Vec<(Words, Option<Date>, &str)> = Vec::new();
        let document = self.policy.document(self.document());
        if let Some(follow_up) = &self.draft.follow_up {
            let title = self.first_title();
            let first = tell("letter-evidence-first", &[("title", &title)]);
            items.push((first, Some(follow_up.sent), "first"));
            let sending = tell("letter-evidence-sending", &[]);
            items.push((sending, Some(follow_up.sent), "sending"));
            items.extend(
                self.draft
                    .history
                    .iter()
                    .filter_map(|it| self.evidence_of(it)),
            );
            if let Some(refused) = &follow_up.refused {
                let reply = tell("letter-evidence-reply", &[("you", &you)]);
                items.push((reply, Some(refused.on), "reply"));
            }
        } else {
            items.extend(
                self.draft
                    .history
                    .iter()
                    .filter_map(|it| self.evidence_of(it)),
            );
        }
        items.extend(self.proof().map(|it| (it, None, "facts")));
        items.extend(
            self.draft
                .enclosures
                .iter()
                .map(|it| (Words::same(it), None, "facts")),
        );
        let police = self.reader == Reader::Authority(Some(Authority::Police));
        if let Some(document) = document.filter(|_| !police) {
            let page = tell("letter-evidence-policy", &[("title", &document.title)]);
            items.push((page, None, "policy"));
        }
        if items.is_empty() {
            items.push((tell("letter-facts-blank", &[]), None, "facts"));
        }
        let lines = items.into_iter().map(|(name, date, shows)| {
            let date = date.map_or(Words::default(), |it| {
                tell("letter-evidence-date", &[("date", &day(it))])
            });
            let shows = tell(&format!("letter-shows-{shows}"), &[]);
            tell(
                "letter-evidence-line",
                &[
                    ("name", &sentence(name)),
                    ("date", &date),
                    ("shows", &shows),
                ],
            )
        });
        lines.collect()
    }

    /// The paper that an event leaves behind, where it leaves one that is not listed already.
    fn evidence_of(&self, event: &Happened) -> Option<(Words, Option<Date>, &'static str)> {
        let you = self.you();
        let name = |id: &str| tell(&format!("letter-evidence-{id}"), &[("you", &you)]);
        let listed = self
            .draft
            .follow_up
            .as_ref()
            .and_then(|it| it.refused.as_ref());
        let (name, shows) = match event.what {
            Occasion::Acknowledged => (name("acknowledgment"), "acknowledgment"),
            Occasion::Extended => (name("extension"), "extension"),
            Occasion::Answered => (name("reply"), "reply"),
            _ if event.what.is_answer() && listed.is_none_or(|it| it.on != event.on) => {
                (name("reply"), "reply")
            }
            Occasion::Reminded | Occasion::Rebutted | Occasion::Complained => {
                (name("letter"), "letter")
            }
            Occasion::Sent if self.draft.follow_up.is_none() => (name("sending"), "sending"),
            _ => return None,
        };
        Some((name, Some(event.on), shows))
    }
}
