//! Facts and grounds: who asks, what happened, why, by which law and clause.

use super::phrase::{BLANK, day, id_of, phrase, phrases, tell};
use super::writer::{Reader, Writer};
use super::{Capacity, ChildAge};
use crate::base::problem::Problem;
use crate::base::words::Words;
use crate::know::catalogue::{ConditionRole, Listed, Regime, Right};
use crate::know::law::{self, Article, Authority, clause_in, pipl};

impl Writer<'_> {
    pub(super) fn reasons(&self) -> Result<Vec<Words>, Problem> {
        let first = self.draft.follow_up.is_none();
        let mut paragraphs = Vec::new();
        if first && self.to_provider() {
            paragraphs.extend(self.grounds()?);
        }
        paragraphs.extend(self.standing_of_writer());
        if self.regime != Regime::Pipl && !self.to_trustarc() {
            paragraphs.push(self.resident());
        }
        if self.reader == Reader::Authority(Some(Authority::Consumer))
            || self.reader == Reader::Authority(Some(Authority::ConsumerAssociation))
        {
            paragraphs.push(tell("letter-consumer", &[]));
        }
        paragraphs.extend(self.course());
        if let Some(date) = self.draft.since {
            paragraphs.push(tell("letter-since", &[("date", &day(date))]));
        }
        if first && self.to_provider() {
            paragraphs.extend(self.conditions()?);
            paragraphs.extend(self.notes());
        }
        paragraphs.extend(self.details());
        paragraphs.extend(self.over_the_yardstick());
        if self.draft.no_exception && self.to_provider() {
            paragraphs.extend(
                self.exceptions()
                    .map(|sources| tell("letter-no-exception", &[("sources", &sources)])),
            );
        }
        paragraphs.extend(self.basis());
        paragraphs.extend(self.own_copy());
        Ok(paragraphs)
    }

    /// Why this person may ask: guardian, relative, agent, representative.
    fn standing_of_writer(&self) -> Option<Words> {
        match &self.capacity {
            Capacity::Person => None,
            Capacity::Guardian { age, .. } => {
                let age = match age {
                    ChildAge::Unsaid => "unsaid",
                    ChildAge::Under14 => "under-14",
                    ChildAge::From14 => "from-14",
                };
                Some(tell(
                    "letter-capacity-guardian",
                    &[("age", &Words::same(age))],
                ))
            }
            Capacity::CloseRelative {
                died,
                interest,
                agreed,
                ..
            } => {
                let died = died.map_or(Words::same(BLANK), day);
                let interest = match phrase(interest) {
                    "" => Words::same(BLANK),
                    interest => Words::same(interest),
                };
                let agreed = Words::same(if *agreed { "yes" } else { "no" });
                let arguments = [
                    ("died", &died),
                    ("interest", &interest),
                    ("agreed", &agreed),
                ];
                Some(tell("letter-capacity-close-relative", &arguments))
            }
            Capacity::Agent { .. } => Some(tell("letter-capacity-agent", &[])),
            Capacity::Company { .. } => Some(tell("letter-capacity-company", &[])),
        }
    }

    /// Why the law of another place applies; to be ticked on paper where the person did not say.
    fn resident(&self) -> Words {
        let id = format!("letter-resident-{}", id_of(self.regime));
        let text = tell(&id, &[("you", &self.you())]);
        match self.draft.resident {
            true => text,
            false => tell("letter-box", &[("text", &text)]),
        }
    }

    /// The grounds the person ticked, the policy's own or the law's. A deletion without one has a line to
    /// write it on: "no basis any more" would be untrue while the account runs.
    fn grounds(&self) -> Result<Vec<Words>, Problem> {
        let (right, offer) = (self.matter.right, self.matter.offer);
        // What a policy lists as occasions for a complaint are no grounds of one.
        let complaint = matches!(
            right,
            Right::Complaint | Right::RegulatorComplaint | Right::DisputeService
        );
        let own = || {
            offer
                .into_iter()
                .flat_map(|it| &it.grounds)
                .filter(|_| !complaint)
        };
        let statutory = match right {
            Right::Deletion => law::deletion_grounds(self.regime),
            _ => Vec::new(),
        };
        let mut paragraphs = Vec::new();
        for id in &self.draft.grounds {
            let (text, source) = if let Some(ground) = own().find(|it| it.id == *id) {
                let source = self.cite(self.document(), &ground.clause);
                (phrases(&ground.text), source)
            } else if let Some((_, article)) = statutory.iter().find(|(known, _)| known == id) {
                (tell(&format!("ground-{id}"), &[]), law::cite(&[*article]))
            } else {
                let own = own().map(|it| it.id.clone());
                return Err(Problem::UnknownGround {
                    given: id.clone(),
                    known: own
                        .chain(statutory.iter().map(|(id, _)| id.clone()))
                        .collect(),
                });
            };
            paragraphs.push(tell(
                "letter-ground",
                &[("text", &text), ("source", &source)],
            ));
        }
        if right == Right::Deletion && self.regime == Regime::Pipl && paragraphs.is_empty() {
            paragraphs.push(tell("letter-ground-line", &[]));
        }
        Ok(paragraphs)
    }

    /// The conditions the person says are met, and the consequences they say they know; with the document,
    /// where it is not the governing one.
    fn conditions(&self) -> Result<Vec<Words>, Problem> {
        let known = || self.matter.offer.into_iter().flat_map(|it| &it.conditions);
        let governing = self.policy.documents.first().map(|it| it.id.as_str());
        let document = self.policy.document(self.document());
        let document = document.filter(|it| Some(it.id.as_str()) != governing);
        let document = document.map_or(Words::default(), |it| {
            tell("letter-document", &[("title", &it.title)])
        });
        let mut paragraphs = Vec::new();
        for id in &self.draft.conditions {
            let condition = known().find(|it| it.id == *id);
            let condition = condition.ok_or_else(|| Problem::UnknownGround {
                given: id.clone(),
                known: known().map(|it| it.id.clone()).collect(),
            })?;
            let (text, clause) = (phrases(&condition.text), clause_in(&condition.clause));
            let arguments = [
                ("text", &text),
                ("clause", &clause),
                ("document", &document),
            ];
            paragraphs.push(match condition.role {
                Some(ConditionRole::Precondition) => tell("letter-met", &arguments),
                _ => tell("letter-known", &arguments),
            });
        }
        Ok(paragraphs)
    }

    /// What every letter of a right has to say for itself.
    fn notes(&self) -> Vec<Words> {
        let mut notes = Vec::new();
        let note = match (self.matter.right, self.regime) {
            (Right::WithdrawConsent, Regime::Pipl) => "letter-note-withdrawal",
            (Right::Portability, Regime::Pipl) => "letter-note-portability",
            (Right::StandingRefusal, _) => "letter-note-standing",
            (Right::CessationNotice, _) => "letter-note-cessation",
            (Right::WithdrawConsent, _) => "letter-note-withdrawal-abroad",
            (Right::Abroad, _) => {
                if let Some(place) = self.place() {
                    let source = self.cite(&place.document, &place.clause);
                    let text = phrases(&place.text);
                    let arguments = [("source", &source), ("text", &text)];
                    notes.push(tell("letter-note-abroad", &arguments));
                }
                return notes;
            }
            _ => return notes,
        };
        notes.push(tell(note, &[]));
        let sensitive = |id: &String| {
            self.policy
                .consent(id)
                .is_ok_and(|it| it.listed.contains(&Listed::Pipl28))
        };
        let answered = self.draft.standing.iter().map(|it| &it.consent);
        if self.matter.right == Right::StandingRefusal && answered.into_iter().any(sensitive) {
            notes.push(tell("letter-note-sensitive", &[]));
        }
        notes
    }

    /// What the person adds in their own words, under the name it has in this letter.
    fn details(&self) -> Option<Words> {
        let right = self.matter.right;
        let first = self.draft.follow_up.is_none();
        let text = Words::same(&self.draft.details);
        let complaint = matches!(
            right,
            Right::Complaint | Right::RegulatorComplaint | Right::DisputeService
        );
        if right == Right::AccountMisuse && first {
            let date = self.draft.noticed.map_or(Words::same(BLANK), day);
            let text = match phrase(&self.draft.details) {
                "" => tell("letter-facts-blank", &[]),
                text => Words::same(text),
            };
            let arguments = [("date", &date), ("text", &text)];
            return Some(tell("letter-misuse", &arguments));
        }
        if right == Right::Objection && self.regime == Regime::Gdpr && first {
            let text = match phrase(&self.draft.details) {
                "" => tell("letter-facts-blank", &[]),
                text => Words::same(text),
            };
            return Some(tell("letter-particular", &[("text", &text)]));
        }
        match (text.zh_cn.is_empty(), complaint && first) {
            (true, true) => {
                let text = tell("letter-facts-blank", &[]);
                Some(tell("letter-facts", &[("text", &text)]))
            }
            (true, false) => None,
            (false, true) => Some(tell("letter-facts", &[("text", &text)])),
            (false, false) => Some(tell("letter-details", &[("text", &text)])),
        }
    }

    /// The articles, then the policy's clause. Where the policy says nothing of the right, nothing is said of
    /// the policy: a general clause may still cover it.
    fn basis(&self) -> Option<Words> {
        // TrustArc settles by the policy, not by articles; the police do not look into requests.
        let police = self.reader == Reader::Authority(Some(Authority::Police));
        let mut articles = match self.to_trustarc() || police {
            true => Vec::new(),
            false => law::basis(self.matter.right, self.regime).to_vec(),
        };
        let mut also = |more: &[Article]| {
            for article in more {
                if !articles.contains(article) {
                    articles.push(*article);
                }
            }
        };
        if self.regime == Regime::Pipl && !self.to_trustarc() {
            match &self.capacity {
                Capacity::Guardian {
                    age: ChildAge::Under14,
                    ..
                } => also(&[pipl(31, 1)]),
                Capacity::CloseRelative { .. } => also(&[pipl(49, 0)]),
                _ => {}
            }
            if self.draft.follow_up.is_some() && !police {
                also(&[pipl(50, 1)]);
            }
            match self.reader {
                Reader::Provider => {}
                Reader::Authority(Some(Authority::Police)) => also(&law::POLICE),
                Reader::Authority(Some(Authority::ConsumerAssociation)) => {}
                Reader::Authority(_) => also(&law::REPORT),
                Reader::Court => also(&law::CLAIM),
            }
            // A child of fourteen and more consents for itself.
            if !matches!(
                self.capacity,
                Capacity::Guardian {
                    age: ChildAge::Under14,
                    ..
                }
            ) {
                articles.retain(|it| *it != pipl(31, 1));
            }
        }
        if self.regime == Regime::Gdpr && self.reader == Reader::Authority(None) {
            articles.push(law::GDPR_COMPLAINT);
            articles.dedup();
        }
        articles.sort_by_key(|it| (it.statute as u8, it.article, it.paragraph, it.item));
        let articles = law::cite(&articles);
        match (articles.zh_cn.is_empty(), self.source().filter(|_| !police)) {
            (false, Some(policy)) => Some(tell(
                "letter-basis",
                &[("articles", &articles), ("policy", &policy)],
            )),
            (true, Some(policy)) => Some(tell("letter-basis-policy", &[("policy", &policy)])),
            (false, None) => Some(tell("letter-basis-law", &[("articles", &articles)])),
            (true, None) => None,
        }
    }
}
