//! Every fact of a draft, with what the person said of it.

use super::Review;
use super::fact::{ReadFact, Ruling, Section, Standing, Stated};
use crate::base::words::Words;
use crate::know::catalogue::{Choosing, Offer};

/// What an offer says.
fn right(offer: &Offer) -> Stated {
    Stated::Right {
        right: offer.right,
        channels: offer.channels.iter().map(|it| it.channel).collect(),
    }
}

impl Review {
    /// Every fact, in the order of the policy; a part stands behind what it is a part of.
    pub fn facts(&self) -> Vec<ReadFact> {
        let policy = &self.policy;
        let mut facts = Facts {
            review: self,
            found: Vec::new(),
        };
        let governing = policy.documents.first().map_or("", |it| it.id.as_str());
        let titled = self.marks.keys().find(|it| it.starts_with("documents/"));
        let passage = titled.cloned().unwrap_or_default();
        facts.at(
            "provider",
            &passage,
            "",
            said(&policy.provider, |name| Stated::Provider { name }),
        );
        let clause = policy.controller_source.clause.as_str();
        facts.add(
            "controller",
            clause,
            said(&policy.controller, |name| Stated::Controller { name }),
        );
        for (place, it) in policy.documents.iter().enumerate() {
            let id = format!("documents/{place}");
            if self.marks.contains_key(&id) || it.id == governing {
                facts.add(&id, "", said(&it.title, |title| Stated::Document { title }));
            }
        }
        facts.add(
            "version",
            "",
            single(Stated::Version {
                date: policy.version,
            }),
        );
        if let Some(date) = policy.in_force {
            facts.add("in_force", "", single(Stated::InForce { date }));
        }
        for (place, it) in policy.collected.iter().enumerate() {
            let id = format!("collected/{place}");
            let says = Stated::Collected {
                source: it.source,
                necessity: it.necessity,
                purposes: it.purposes.clone(),
            };
            facts.add(&id, &it.clause, single(says));
            for (at, item) in it.items.iter().enumerate() {
                let says = Stated::Item {
                    kind: item.kind.clone(),
                    term: item.term.clone(),
                };
                facts.within(&id, &format!("{id}/items/{at}"), &it.clause, single(says));
            }
            for (at, basis) in it.basis.iter().enumerate() {
                let says = Stated::Basis {
                    ground: basis.ground,
                };
                facts.within(
                    &id,
                    &format!("{id}/basis/{at}"),
                    &basis.clause,
                    single(says),
                );
            }
            if let Some(text) = &it.if_refused {
                let says = effect(text, Choosing::Refusal);
                facts.within(&id, &format!("{id}/if_refused"), &it.clause, says);
            }
        }
        for (place, it) in policy.consents.iter().enumerate() {
            let says = said(&it.name, |name| Stated::Consent {
                name,
                group: it.group,
            });
            let id = format!("consents/{place}");
            facts.add(&id, &it.clause, says);
            if let Some(text) = &it.effect {
                let says = effect(text, Choosing::Refusal);
                facts.within(&id, &format!("{id}/effect"), &it.clause, says);
            }
        }
        for (place, it) in policy.effects.iter().enumerate() {
            let says = effect(&it.text, it.of);
            facts.add(&format!("effects/{place}"), &it.clause, says);
        }
        for (place, it) in policy.rights.iter().enumerate() {
            let id = format!("rights/{place}");
            facts.add(&id, &it.clause, single(right(it)));
            if let Some(deadline) = &it.deadline {
                let says = Stated::Deadline {
                    value: deadline.value,
                    unit: deadline.unit,
                };
                facts.within(
                    &id,
                    &format!("{id}/deadline"),
                    &deadline.clause,
                    single(says),
                );
            }
        }
        for (place, it) in policy.contacts.iter().enumerate() {
            let says = Stated::Contact {
                kind: it.kind,
                value: it.value.clone().unwrap_or_default(),
            };
            facts.add(&format!("contacts/{place}"), &it.clause, single(says));
        }
        for (place, it) in policy.recipients.iter().enumerate() {
            let says = said(&it.name, |name| Stated::Recipient {
                kind: it.kind.clone(),
                name,
            });
            facts.add(&format!("recipients/{place}"), &it.clause, says);
        }
        for (place, it) in policy.retention.iter().enumerate() {
            let says = said(&it.text, |text| Stated::Retention {
                about: it.about,
                text,
            });
            facts.add(&format!("retention/{place}"), &it.clause, says);
        }
        for (place, it) in policy.statements.iter().enumerate() {
            let says = said(&it.text, |text| Stated::Statement {
                topic: it.topic,
                text,
            });
            facts.add(&format!("statements/{place}"), &it.clause, says);
        }
        for (place, it) in policy.regimes.iter().enumerate() {
            let says = single(Stated::Regime { regime: it.regime });
            facts.add(&format!("regimes/{place}"), &it.clause, says);
        }
        for (place, it) in policy.discrepancies.iter().enumerate() {
            let says = said(&it.note, |text| Stated::Discrepancy {
                kind: it.kind,
                text,
            });
            facts.add(&format!("discrepancies/{place}"), &it.clause, says);
        }
        for (id, it) in &self.added {
            let (name, detail) = it.says.words();
            facts.found.push(ReadFact {
                id: id.clone(),
                section: it.says.section(),
                within: None,
                says: it.says.clone(),
                name,
                detail,
                clause: it.clause.clone(),
                start: Some(it.start),
                end: Some(it.end),
                confidence: 100,
                standing: match it.rejected {
                    true => Standing::Rejected,
                    false => Standing::Added,
                },
            });
        }
        facts.found
    }
}

/// What a drafted fact says, and its name in both languages where those differ.
type Said = (Stated, Option<Words>);

fn single(says: Stated) -> Said {
    (says, None)
}

fn effect(text: &Words, of: Choosing) -> Said {
    said(text, |text| Stated::Effect { of, text })
}

/// A fact that is worded in both languages; what the person corrects is in their own words.
fn said(words: &Words, says: impl Fn(String) -> Stated) -> Said {
    (says(words.zh_cn.clone()), Some(words.clone()))
}

struct Facts<'a> {
    review: &'a Review,
    found: Vec<ReadFact>,
}

impl Facts<'_> {
    fn add(&mut self, id: &str, clause: &str, says: Said) {
        self.put(id, id, clause, None, says);
    }

    /// A fact whose words stand where another's do.
    fn at(&mut self, id: &str, passage: &str, clause: &str, says: Said) {
        self.put(id, passage, clause, None, says);
    }

    fn within(&mut self, whole: &str, id: &str, clause: &str, says: Said) {
        self.put(id, id, clause, Some(whole.to_owned()), says);
    }

    fn put(
        &mut self,
        id: &str,
        passage: &str,
        clause: &str,
        within: Option<String>,
        (drafted, names): Said,
    ) {
        let (standing, says, names) = match self.review.judged.get(id) {
            None | Some(Ruling::Suggested | Ruling::Added { .. }) => {
                (Standing::Suggested, drafted, names)
            }
            Some(Ruling::Confirmed) => (Standing::Confirmed, drafted, names),
            Some(Ruling::Rejected) => (Standing::Rejected, drafted, names),
            Some(Ruling::Corrected { to }) => (Standing::Corrected, to.clone(), None),
        };
        let mark = self.review.marks.get(passage);
        let (name, detail) = says.words();
        // A part stands where the whole does.
        let section = match id.split('/').next() {
            Some("collected") => Section::Collected,
            _ => says.section(),
        };
        self.found.push(ReadFact {
            id: id.to_owned(),
            section,
            within,
            name: names.unwrap_or(name),
            says,
            detail,
            clause: clause.to_owned(),
            start: mark.map(|it| it.0),
            end: mark.map(|it| it.1),
            confidence: mark.map_or(0, |it| (it.2 * 100.0).round().clamp(0.0, 100.0) as u8),
            standing,
        });
    }
}
