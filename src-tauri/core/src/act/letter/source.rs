//! What of the policy bears on a letter: the legal person behind it, the period that it promises, what it
//! wants to see, and how its clauses are cited.

use super::phrase::{day, list, tell};
use super::writer::Writer;
use crate::base::words::Words;
use crate::know::catalogue::{
    ConditionRole, NamedBy, Offer, Policy, Promised, Respondent, Right, Topic,
};
use crate::know::law::clause_in;

impl Writer<'_> {
    /// The document that the letter is about: that of the right, or the governing one.
    pub(super) fn document(&self) -> &str {
        let governing = self.policy.documents.first();
        match self.matter.offer {
            Some(offer) => &offer.document,
            None => governing.map_or("", |it| it.id.as_str()),
        }
    }

    /// The legal persons to address. To an authority or a court: the one who is party to an agreement with
    /// the person, where there is one, because it can be found in the register.
    pub(super) fn respondents(&self) -> Vec<Words> {
        let governing = self.policy.documents.first().map(|it| it.id.as_str());
        let mut all: Vec<&Respondent> = self.policy.respondents_of(self.document()).collect();
        // The policy's letters go to the party of the agreement as well: each of them answers for the whole.
        if governing == Some(self.document()) {
            let parties = self.policy.respondents.iter();
            let parties = parties.filter(|it| it.named_by == NamedBy::Agreement);
            for party in parties {
                if !all.iter().any(|it| it.id == party.id) {
                    all.push(party);
                }
            }
        }
        let party = all.iter().find(|it| it.named_by == NamedBy::Agreement);
        let chosen = match (self.to_provider(), party) {
            (false, Some(party)) => vec![*party],
            _ => all,
        };
        if chosen.is_empty() {
            return vec![self.policy.controller.clone()];
        }
        let named = chosen.into_iter().map(|it| match it.named_by {
            // A brand helps the provider's post room; before an authority or a court it is no party.
            NamedBy::Notice if self.to_provider() => tell(
                "letter-to-brand",
                &[("name", &it.name), ("brand", &self.policy.controller)],
            ),
            _ => it.name.clone(),
        });
        named.collect()
    }

    /// The same as one text.
    pub(super) fn respondent(&self) -> Words {
        list(&self.respondents())
    }

    /// Where the provider is reached, as its policy prints it: by post, by e-mail and by telephone.
    pub(super) fn reached(&self) -> Words {
        use crate::know::catalogue::Channel::{Email, Phone, Post};
        let values = [Post, Email, Phone].into_iter().filter_map(|channel| {
            let mut contacts = self.policy.contacts.iter();
            let contact = contacts.find(|it| it.kind == channel && it.value.is_some())?;
            // In English an extension is called by its name, not by the policy's 转.
            let value = contact.value.as_deref().map(|it| Words {
                zh_cn: it.into(),
                en_us: it.replace(" 转 ", " ext. "),
            });
            contact.address.clone().or(value)
        });
        list(&values.collect::<Vec<_>>())
    }

    /// The right's own period, or the one that a general clause promises.
    pub(super) fn promised(&self) -> Option<Promised<'_>> {
        self.policy.promised(self.matter.offer, self.matter.right)
    }

    /// What the policy wants to see, and where it says so. A clause that only says that identity is verified
    /// lists nothing: the letter offers verification in any case.
    pub(super) fn evidence(&self) -> Option<(Words, Words)> {
        if let Some((offer, evidence)) = self
            .matter
            .offer
            .and_then(|it| Some((it, it.evidence.as_ref()?)))
        {
            return Some((
                evidence.text.clone(),
                self.cite(&offer.document, &evidence.clause),
            ));
        }
        let general = evidence_in_general(self.policy, self.matter.right)?;
        Some((general.0.clone(), self.cite(&general.1, &general.2)))
    }

    /// The clauses by which the policy lets a request go unanswered.
    pub(super) fn exceptions(&self) -> Option<Words> {
        let offer = self.matter.offer?;
        let mut clauses: Vec<&str> = exceptions(offer).collect();
        clauses.dedup();
        let cited: Vec<Words> = clauses.iter().map(|it| clause_in(it)).collect();
        (!cited.is_empty()).then(|| self.cite_words(&offer.document, &list(&cited)))
    }

    /// Where the policy speaks of the right: its offer, a statement about the same thing, or the document
    /// that it falls back on.
    pub(super) fn source(&self) -> Option<Words> {
        let right = self.matter.right;
        if right == Right::AccountMisuse || right == Right::Abroad {
            let statement = self.statement()?;
            return Some(self.cite_policy(self.policy, &statement.0, &statement.1));
        }
        if let Some(offer) = self.matter.offer {
            let own = self.cite_policy(self.policy, &offer.document, &offer.clause);
            return Some(match self.fallback(Some(right)) {
                Some(other) => list(&[own, other]),
                None => own,
            });
        }
        if right == Right::LifetimeArrangement {
            let mut offers = self.policy.rights.iter();
            let offer = offers.find(|it| it.right == Right::Posthumous)?;
            return Some(self.cite_policy(self.policy, &offer.document, &offer.clause));
        }
        self.fallback(None)
    }

    /// The clause about misuse or a leak, or about transfers abroad: the service agreement's before the
    /// policy's general one.
    fn statement(&self) -> Option<(String, String)> {
        let statements = || self.policy.statements.iter();
        let found = match self.matter.right {
            Right::AccountMisuse => statements()
                .find(|it| it.id == "account-misuse")
                .or_else(|| statements().find(|it| it.id == "leak"))
                .or_else(|| statements().find(|it| it.topic == Topic::Incident)),
            _ => statements().find(|it| it.topic == Topic::Abroad),
        };
        if let Some(found) = found {
            return Some((found.document.clone(), found.clause.clone()));
        }
        let place = self
            .place()
            .filter(|_| self.matter.right == Right::Abroad)?;
        Some((place.document.clone(), place.clause.clone()))
    }

    /// Where the policy says information is kept, for a policy that says nothing of transfers abroad.
    pub(super) fn place(&self) -> Option<&crate::know::catalogue::Retention> {
        use crate::know::catalogue::Keeping;
        let abroad = self
            .policy
            .statements
            .iter()
            .any(|it| it.topic == Topic::Abroad);
        let mut kept = self.policy.retention.iter();
        kept.find(|it| it.about == Keeping::Place && !abroad)
    }

    /// The clause of the document that governs what this one does not: for a right it is referred to, or for
    /// all that is left open.
    fn fallback(&self, named: Option<Right>) -> Option<Words> {
        let right = self.matter.right;
        let mut fallbacks = self.policy.fallbacks.iter().filter(|it| match named {
            Some(right) => it.rights.contains(&right),
            None => it.rights.is_empty() || it.rights.contains(&right),
        });
        fallbacks.find_map(|it| {
            let other = self.catalogue.policy(it.policy.as_deref()?).ok()?;
            let in_it = |one: &&Offer| {
                one.right == right && (it.target.is_empty() || one.document == it.target)
            };
            let offer = other.rights.iter().find(in_it)?;
            let policy = self.cite_policy(other, &offer.document, &offer.clause);
            // For one right the other document is the provider's own word on it; only where the policy leaves
            // to it all that it does not settle does the policy say that it prevails.
            if !it.rights.is_empty() {
                return Some(policy);
            }
            let own = self.cite(&it.document, &it.clause);
            Some(tell(
                "letter-basis-fallback",
                &[("policy", &policy), ("own", &own)],
            ))
        })
    }

    /// That the writer, and nobody else, read the policy, and in which copy.
    pub(super) fn own_copy(&self) -> Option<Words> {
        let own = self.policy.own.as_ref()?;
        let date = own.on.map(day);
        let digest = own.sha256.as_deref().and_then(|it| it.get(..16));
        let digest = digest.map(Words::same);
        Some(match (date, digest) {
            (Some(date), Some(digest)) => tell(
                "letter-own-read",
                &[("you", &self.you()), ("date", &date), ("digest", &digest)],
            ),
            _ => tell("letter-own-given", &[("you", &self.you())]),
        })
    }

    /// 贵公司《title》第x条.
    pub(super) fn cite(&self, document: &str, number: &str) -> Words {
        self.cite_words(document, &clause_in(number))
    }

    fn cite_words(&self, document: &str, clause: &Words) -> Words {
        let title = self.policy.document(document).map(|it| &it.title);
        let empty = Words::default();
        let arguments = [("title", title.unwrap_or(&empty)), ("clause", clause)];
        tell(
            match self.to_provider() {
                true => "letter-source",
                false => "letter-source-theirs",
            },
            &arguments,
        )
    }

    /// 《title》（version）第x条; a document that prints no version of its own is cited without one.
    pub(super) fn cite_policy(&self, policy: &Policy, document: &str, number: &str) -> Words {
        let governing = policy.documents.first();
        let Some(document) = policy.document(document).or(governing) else {
            return Words::default();
        };
        let version = match document.version {
            None if governing.is_some_and(|it| it.id == document.id) => Some(policy.version),
            version => version,
        };
        let version = version.map_or(Words::default(), |it| {
            let id = match policy.undated {
                true => "letter-version-saved",
                false => "letter-version",
            };
            tell(id, &[("date", &day(it))])
        });
        let id = match self.to_provider() {
            true => "letter-policy",
            false => "letter-policy-theirs",
        };
        tell(
            id,
            &[
                ("title", &document.title),
                ("version", &version),
                ("clause", &clause_in(number)),
            ],
        )
    }
}

/// The clauses of an offer's exceptions.
pub(super) fn exceptions(offer: &Offer) -> impl Iterator<Item = &str> {
    let exceptions = offer.conditions.iter();
    exceptions
        .filter(|it| it.role == Some(ConditionRole::Exception))
        .map(|it| it.clause.as_str())
}

/// What a policy wants to see with every request of a right: the text, the document, the clause.
pub(super) fn evidence_in_general(
    policy: &Policy,
    right: Right,
) -> Option<(Words, String, String)> {
    let mut general = policy
        .evidence
        .iter()
        .filter(|it| it.id != "identity" && (it.rights.is_empty() || it.rights.contains(&right)));
    general
        .next()
        .map(|it| (it.text.clone(), it.document.clone(), it.clause.clone()))
}
