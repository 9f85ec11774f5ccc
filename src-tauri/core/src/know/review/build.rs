//! The policy that the confirmed facts make. What was not confirmed is left out; what a fact needs beside it and nobody
//! confirmed is said to be unknown, never guessed.

use super::{Added, Review, Ruling, Stated};
use crate::base::words::{Texts, Words};
use crate::know::catalogue::{
    Asked, Collected, Consent, Contact, Group, Item, Necessity, Offer, Origin, Policy, Recipient,
    Retention, Route,
};
use crate::know::draft::Files;

impl Review {
    /// The catalogue's files of what was confirmed, under this id.
    pub fn files(&self, id: &str) -> Files {
        Files::of(&self.build(id))
    }

    /// The ruling on a fact, where it lets the fact in: what was corrected, or that it is as drafted.
    fn holds(&self, fact: &str) -> Option<Option<&Stated>> {
        match self.judged.get(fact)? {
            Ruling::Confirmed => Some(None),
            Ruling::Corrected { to } => Some(Some(to)),
            Ruling::Suggested | Ruling::Rejected | Ruling::Added { .. } => None,
        }
    }

    pub(super) fn build(&self, id: &str) -> Policy {
        let mut policy = self.policy.clone();
        id.clone_into(&mut policy.id);
        policy.not_offered.clear();
        self.head(&mut policy);
        self.collected(&mut policy);
        for (place, it) in policy.consents.iter_mut().enumerate() {
            self.effect(&format!("consents/{place}/effect"), &mut it.effect);
        }
        self.keep("consents", &mut policy.consents, |it, says| {
            if let Stated::Consent { name, group } = says {
                (it.name, it.group) = (Words::same(name), *group);
            }
        });
        self.keep("effects", &mut policy.effects, |it, says| {
            if let Stated::Effect { of, text } = says {
                (it.of, it.text) = (*of, Words::same(text));
            }
        });
        self.rights(&mut policy);
        self.keep("contacts", &mut policy.contacts, |it, says| {
            if let Stated::Contact { kind, value } = says {
                (it.kind, it.value) = (*kind, Some(value.clone()));
                it.label = says.words().1;
                it.address = it.address.as_ref().map(|_| Words::same(value));
            }
        });
        self.keep("recipients", &mut policy.recipients, |it, says| {
            if let Stated::Recipient { kind, name } = says {
                (it.kind, it.name) = (kind.clone(), Words::same(name));
            }
        });
        self.keep("retention", &mut policy.retention, |it, says| {
            if let Stated::Retention { about, text } = says {
                (it.about, it.text) = (*about, Words::same(text));
                it.period = None;
            }
        });
        self.keep("statements", &mut policy.statements, |it, says| {
            if let Stated::Statement { topic, text } = says {
                (it.topic, it.text) = (*topic, Words::same(text));
            }
        });
        self.keep("regimes", &mut policy.regimes, |it, says| {
            if let Stated::Regime { regime } = says {
                it.regime = *regime;
            }
        });
        self.keep("discrepancies", &mut policy.discrepancies, |it, says| {
            if let Stated::Discrepancy { kind, text } = says {
                (it.kind, it.note) = (*kind, Words::same(text));
            }
        });
        for (name, it) in self.added.iter().filter(|(_, it)| !it.rejected) {
            add(&mut policy, &name.replace('/', "-"), it);
        }
        // A consent is about what is still there.
        let known: Vec<&String> = policy.collected.iter().map(|it| &it.id).collect();
        for consent in &mut policy.consents {
            consent.collected.retain(|id| known.contains(&id));
        }
        policy
    }

    /// Keeps what holds of a list, with its corrections.
    fn keep<T>(&self, list: &str, entries: &mut Vec<T>, correct: impl Fn(&mut T, &Stated)) {
        let mut place = 0;
        entries.retain_mut(|it| {
            let holds = self.holds(&format!("{list}/{place}"));
            place += 1;
            if let Some(Some(says)) = holds {
                correct(it, says);
            }
            holds.is_some()
        });
    }

    /// What a choice changes, where that was confirmed.
    fn effect(&self, fact: &str, text: &mut Option<Words>) {
        match self.holds(fact) {
            Some(Some(Stated::Effect { text: says, .. })) => *text = Some(Words::same(says)),
            Some(_) => {}
            None => *text = None,
        }
    }

    fn head(&self, policy: &mut Policy) {
        if let Some(Some(Stated::Provider { name })) = self.holds("provider") {
            policy.provider = Words::same(name);
        }
        match self.holds("controller") {
            Some(Some(Stated::Controller { name })) => policy.controller = Words::same(name),
            Some(_) => {}
            None => policy.controller = policy.provider.clone(),
        }
        policy.undated = match self.holds("version") {
            Some(Some(Stated::Version { date })) => {
                policy.version = *date;
                false
            }
            Some(_) => policy.undated,
            None => {
                policy.version = policy.checked;
                true
            }
        };
        policy.in_force = match self.holds("in_force") {
            Some(Some(Stated::InForce { date })) => Some(*date),
            Some(_) => policy.in_force,
            None => None,
        };
        let dated = !policy.undated;
        let first = policy.documents.first().map(|it| it.id.clone());
        for (place, it) in policy.documents.iter_mut().enumerate() {
            let id = format!("documents/{place}");
            match self.holds(&id) {
                Some(Some(Stated::Document { title })) => it.title = Words::same(title),
                Some(_) => {}
                // What it is called nobody confirmed: it is a policy, and that is all.
                None if first.as_ref() == Some(&it.id) => {
                    it.title = Texts::built_in().tell("review-untitled", &[]);
                }
                None => {}
            }
            if first.as_ref() == Some(&it.id) && dated {
                it.version = Some(policy.version);
            } else {
                (it.version, it.in_force) = (None, None);
            }
        }
    }

    fn collected(&self, policy: &mut Policy) {
        let mut place = 0;
        policy.collected.retain_mut(|it| {
            let id = format!("collected/{place}");
            place += 1;
            let mut at = 0;
            it.items.retain_mut(|item| {
                let holds = self.holds(&format!("{id}/items/{at}"));
                at += 1;
                if let Some(Some(Stated::Item { kind, term })) = holds {
                    (item.kind, item.term) = (kind.clone(), term.clone());
                }
                holds.is_some()
            });
            self.effect(&format!("{id}/if_refused"), &mut it.if_refused);
            let mut at = 0;
            it.basis.retain(|_| {
                let holds = self.holds(&format!("{id}/basis/{at}"));
                at += 1;
                holds.is_some()
            });
            match self.holds(&id) {
                Some(Some(Stated::Collected {
                    source,
                    necessity,
                    purposes,
                })) => {
                    (it.source, it.necessity) = (*source, *necessity);
                    it.purposes.clone_from(purposes);
                    it.purpose = purpose(purposes);
                }
                Some(_) => {}
                None => unread(it),
            }
            it.name = named(&it.items);
            !it.items.is_empty()
        });
    }

    fn rights(&self, policy: &mut Policy) {
        for (place, offer) in policy.rights.iter_mut().enumerate() {
            let deadline = self.holds(&format!("rights/{place}/deadline"));
            match (deadline, &mut offer.deadline) {
                (Some(Some(Stated::Deadline { value, unit })), Some(it)) => {
                    (it.value, it.unit) = (*value, *unit);
                }
                (Some(_), _) => {}
                (None, _) => offer.deadline = None,
            }
        }
        self.keep("rights", &mut policy.rights, |it, says| {
            if let Stated::Right { right, channels } = says {
                if it.right != *right {
                    it.right = *right;
                    it.id.clear();
                }
                // What is known of a channel's address stays with it.
                let route = |channel| {
                    let known = it.channels.iter().find(|it| it.channel == channel).cloned();
                    known.unwrap_or(Route {
                        channel,
                        value: None,
                    })
                };
                it.channels = channels.iter().copied().map(route).collect();
            }
        });
        // A corrected right may now stand twice.
        let mut seen = Vec::new();
        for offer in &mut policy.rights {
            if offer.id.is_empty() {
                offer.id = offer.right.id().to_owned();
            }
            let mut id = offer.id.clone();
            for number in 2.. {
                if !seen.contains(&id) {
                    break;
                }
                id = format!("{}-{number}", offer.right.id());
            }
            seen.push(id.clone());
            offer.id = id;
        }
    }
}

/// How, why and whether it can be refused was not confirmed.
fn unread(it: &mut Collected) {
    it.source = Origin::NotStated;
    it.necessity = Necessity::Conditional;
    it.purposes.clear();
    it.purpose = Texts::built_in().tell("review-unread", &[]);
    it.note = None;
}

fn named(items: &[Item]) -> Words {
    let mut kinds: Vec<&str> = Vec::new();
    for item in items {
        if item.kind != "other-information" && !kinds.contains(&item.kind.as_str()) {
            kinds.push(&item.kind);
        }
    }
    if kinds.is_empty() {
        return Texts::built_in().tell("review-information", &[]);
    }
    let name = |id: &&str| Texts::built_in().words(&format!("kind-{id}"), None);
    super::fact::listed(kinds.iter().take(3).filter_map(name))
}

fn purpose(purposes: &[String]) -> Words {
    let names = purposes.iter();
    let names = names.filter_map(|id| Texts::built_in().words(&format!("purpose-{id}"), None));
    let listed = super::fact::listed(names);
    match purposes.is_empty() {
        true => Texts::built_in().tell("review-no-purpose", &[]),
        false => Texts::built_in().tell("review-purposes", &[("purposes", &listed)]),
    }
}

/// Puts what the person took from the text where such facts stand.
fn add(policy: &mut Policy, id: &str, it: &Added) {
    let (id, document, clause) = (id.to_owned(), it.document.clone(), it.clause.clone());
    match &it.says {
        Stated::Item { kind, term } => {
            let item = Item {
                kind: kind.clone(),
                term: term.clone(),
                name: Words::default(),
                sensitive: false,
                optional: false,
                whose: Default::default(),
                listed: Vec::new(),
            };
            let here = |it: &&mut Collected| (&it.document, &it.clause) == (&document, &clause);
            if let Some(entry) = policy.collected.iter_mut().find(here) {
                entry.items.push(item);
                return;
            }
            let mut entry = Collected {
                id,
                name: named(std::slice::from_ref(&item)),
                document,
                clause,
                source: Origin::NotStated,
                necessity: Necessity::Conditional,
                purposes: Vec::new(),
                items: vec![item],
                purpose: Words::default(),
                basis: Vec::new(),
                if_refused: None,
                if_refused_in_general: Vec::new(),
                note: None,
            };
            unread(&mut entry);
            policy.collected.push(entry);
        }
        Stated::Consent { name, group } => {
            policy
                .consents
                .push(consent(id, name, *group, (document, clause)))
        }
        Stated::Right { right, channels } => {
            let twice = policy.rights.iter().any(|it| it.id == right.id());
            policy.rights.push(Offer {
                right: *right,
                id: match twice {
                    true => id,
                    false => right.id().to_owned(),
                },
                document,
                channels: channels
                    .iter()
                    .map(|&channel| Route {
                        channel,
                        value: None,
                    })
                    .collect(),
                grounds: Vec::new(),
                conditions: Vec::new(),
                evidence: None,
                deadline: None,
                summary: it.says.words().0,
                clause,
            });
        }
        Stated::Contact { kind, value } => policy.contacts.push(Contact {
            id,
            label: it.says.words().1,
            kind: *kind,
            value: Some(value.clone()),
            address: None,
            document,
            clause,
        }),
        Stated::Recipient { kind, name } => policy.recipients.push(Recipient {
            id,
            name: Words::same(name),
            kind: kind.clone(),
            document,
            clause,
            consent: Asked::NotStated,
            or_grounds: Vec::new(),
            items: Vec::new(),
            purpose: Texts::built_in().tell("review-unread", &[]),
            note: None,
        }),
        Stated::Retention { about, text } => policy.retention.push(Retention {
            id,
            about: *about,
            document,
            clause,
            period: None,
            items: Vec::new(),
            text: Words::same(text),
        }),
        Stated::Provider { .. }
        | Stated::Controller { .. }
        | Stated::Document { .. }
        | Stated::Version { .. }
        | Stated::InForce { .. }
        | Stated::Collected { .. }
        | Stated::Effect { .. }
        | Stated::Basis { .. }
        | Stated::Deadline { .. }
        | Stated::Statement { .. }
        | Stated::Regime { .. }
        | Stated::Discrepancy { .. } => {}
    }
}

fn consent(id: String, name: &str, group: Group, (document, clause): (String, String)) -> Consent {
    Consent {
        id,
        name: Words::same(name),
        document,
        clause,
        group,
        separate_consent: false,
        separate: Vec::new(),
        separate_for: Vec::new(),
        purposes: Vec::new(),
        kinds: Vec::new(),
        collected: Vec::new(),
        items: Vec::new(),
        sensitive: false,
        listed: Vec::new(),
        withdraw: Vec::new(),
        withdraw_source: None,
        about: Words::same(name),
        effect: None,
        effect_in_general: Vec::new(),
        steps: None,
    }
}
