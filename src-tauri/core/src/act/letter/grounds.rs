//! What a letter asks for, and why: what was chosen, facts, grounds, and where each stands in the law and
//! in the policy.

use super::phrase::{BLANK, blank, day, id_of, list, phrase, phrases, tell, until};
use super::writer::Writer;
use super::{Answer, Capacity};
use crate::base::problem::Problem;
use crate::base::words::{Texts, Words};
use crate::know::catalogue::{ConditionRole, Consent, Group, Regime, Right, Topic};
use crate::know::law::{self, Article, Authority, clause_in, pipl};

impl Writer<'_> {
    /// What is asked, in order: what the person chose, then what belongs to every letter of the kind.
    pub(super) fn asks(&self) -> Result<Vec<Words>, Problem> {
        if self.to_authority && self.authority == Some(Authority::Trustarc) {
            return Ok(self.numbered("letter-after-trustarc", &[]));
        }
        if let Some(follow_up) = &self.draft.follow_up {
            return Ok(self.numbered(
                &format!("letter-after-{}", id_of(follow_up.kind)),
                &[
                    ("title", &self.first_title()),
                    ("date", &day(follow_up.sent)),
                    ("until", &until(follow_up.answer_by)),
                ],
            ));
        }
        let draft = self.draft;
        let right = self.matter.right;
        let (what, consents) = (self.subject()?, self.consents()?);
        let (wrong, correct) = (blank(&draft.wrong), blank(&draft.correct));
        let recipient = blank(&draft.recipient);
        let from = match draft.effective {
            Some(date) => day(date),
            None => tell("letter-from-receipt", &[]),
        };
        let noticed = match draft.noticed {
            Some(date) => day(date),
            None => Words::same(BLANK),
        };
        let kind = self.capacity.kind().id();
        let (mine, me) = (
            tell(&format!("letter-mine-{kind}"), &[]),
            tell(&format!("letter-me-{kind}"), &[]),
        );
        let my = tell(&format!("letter-my-{kind}"), &[]);
        let behalf = tell(&format!("letter-behalf-{kind}"), &[]);
        let arguments = [
            ("what", &what),
            ("consents", &consents),
            ("wrong", &wrong),
            ("correct", &correct),
            ("recipient", &recipient),
            ("from", &from),
            ("noticed", &noticed),
            ("mine", &mine),
            ("me", &me),
            ("my", &my),
            ("behalf", &behalf),
        ];
        let prefix = format!("letter-ask-{}", right.id());
        let mut asks = Vec::new();
        for id in self.chosen()? {
            let ask = tell(&format!("{prefix}-{id}"), &arguments);
            // An arrangement is the person's alone: where none was chosen, the paper is to be ticked.
            let open = right == Right::LifetimeArrangement && draft.asks.is_empty();
            asks.push(if open {
                tell("letter-box", &[("text", &ask)])
            } else {
                ask
            });
        }
        asks.extend(self.standing(&arguments)?);
        if right == Right::Correction {
            asks.push(if draft.wrong.is_empty() && !draft.correct.is_empty() {
                tell("letter-ask-supplement", &arguments)
            } else {
                tell("letter-ask-correct", &arguments)
            });
        }
        asks.extend(self.numbered(&prefix, &arguments));
        if matches!(right, Right::Access | Right::Copy) {
            let free = self.matter.offer.into_iter().flat_map(|it| &it.conditions);
            let free = free.filter(|it| matches!(it.id.as_str(), "fee" | "fees"));
            asks.extend(free.take(1).map(|it| {
                let source = self.cite(&it.clause);
                tell("letter-ask-free", &[("source", &source)])
            }));
        }
        Ok(asks)
    }

    /// `<prefix>-1`, `<prefix>-2`, as many as there are.
    fn numbered(&self, prefix: &str, arguments: &[(&str, &Words)]) -> Vec<Words> {
        let you = self.you();
        let mut all = vec![("you", &you)];
        all.extend_from_slice(arguments);
        (1..)
            .map(|number| format!("{prefix}-{number}"))
            .take_while(|id| Texts::built_in().words(id, None).is_some())
            .map(|id| tell(&id, &all))
            .collect()
    }

    /// The things to ask for that the person chose; all of them where nothing was chosen, but a correction
    /// only if there is something to correct.
    fn chosen(&self) -> Result<Vec<&'static str>, Problem> {
        let known = choices(self.matter.right);
        let asked = &self.draft.asks;
        if let Some(given) = asked.iter().find(|it| !known.contains(&it.as_str())) {
            return Err(Problem::UnknownChoice {
                option: "ask".to_owned(),
                given: given.clone(),
                known: known.iter().map(|&it| it.to_owned()).collect(),
            });
        }
        let corrects = !self.draft.wrong.is_empty() || !self.draft.correct.is_empty();
        let wanted = |id: &&&str| match asked.is_empty() {
            true => **id != "correct" || corrects,
            false => asked.iter().any(|it| it == **id),
        };
        Ok(known.iter().filter(wanted).copied().collect())
    }

    /// The answers to what the provider must ask first, those refused and those to be asked each time.
    fn standing(&self, arguments: &[(&str, &Words)]) -> Result<Vec<Words>, Problem> {
        if self.matter.right != Right::StandingRefusal {
            return Ok(Vec::new());
        }
        let mut asks = Vec::new();
        for (answer, id) in [
            (Answer::Refuse, "letter-standing-refuse"),
            (Answer::AskEachTime, "letter-standing-ask"),
        ] {
            let given = self.draft.standing.iter().filter(|it| it.answer == answer);
            let names: Vec<Words> = given
                .map(|it| self.consent(&it.consent))
                .collect::<Result<_, _>>()?;
            let all = self.draft.standing.is_empty() && answer == Answer::Refuse;
            let names = match all {
                true => tell("letter-all-ask-first", &[]),
                false => list(&names),
            };
            if all || !names.zh_cn.is_empty() {
                let mut arguments = arguments.to_vec();
                arguments.push(("names", &names));
                asks.push(tell(id, &arguments));
            }
        }
        Ok(asks)
    }

    /// The information the request is about.
    fn subject(&self) -> Result<Words, Problem> {
        if self.draft.collected.is_empty() {
            return Ok(tell("letter-all-information", &[]));
        }
        let known = &self.policy.collected;
        let mut chosen = Vec::new();
        for id in &self.draft.collected {
            let entry = known.iter().find(|entry| entry.id == *id);
            let entry = entry.ok_or_else(|| Problem::UnknownCollected {
                given: id.clone(),
                known: known.iter().map(|entry| entry.id.clone()).collect(),
            })?;
            let clause = clause_in(&entry.clause);
            chosen.push(tell(
                "letter-with-clause",
                &[("text", &entry.name), ("clause", &clause)],
            ));
        }
        Ok(list(&chosen))
    }

    fn consents(&self) -> Result<Words, Problem> {
        if self.draft.consents.is_empty() {
            return Ok(tell("letter-all-consents", &[]));
        }
        let chosen = self.draft.consents.iter().map(|it| self.consent(it));
        Ok(list(&chosen.collect::<Result<Vec<_>, _>>()?))
    }

    fn consent(&self, id: &str) -> Result<Words, Problem> {
        let consent = self.policy.consent(id)?;
        if self.matter.right == Right::StandingRefusal && consent.group != Group::AskFirst {
            let first = |it: &&Consent| it.group == Group::AskFirst;
            return Err(Problem::UnknownConsent {
                given: id.to_owned(),
                known: self
                    .policy
                    .consents
                    .iter()
                    .filter(first)
                    .map(|it| it.id.clone())
                    .collect(),
            });
        }
        let clause = clause_in(&consent.clause);
        Ok(tell(
            "letter-consent",
            &[("text", &consent.name), ("clause", &clause)],
        ))
    }

    /// Facts and grounds: who asks, what happened, why, by which law and clause.
    pub(super) fn reasons(&self) -> Result<Vec<Words>, Problem> {
        let mut paragraphs = Vec::new();
        if let Some(date) = self.draft.since {
            paragraphs.push(tell("letter-since", &[("date", &day(date))]));
        }
        paragraphs.extend(self.standing_of_writer());
        paragraphs.extend(self.course());
        if self.draft.follow_up.is_none() {
            paragraphs.extend(self.grounds()?);
            paragraphs.extend(self.conditions()?);
            paragraphs.extend(self.note());
        }
        if !self.draft.details.is_empty() {
            let text = Words::same(&self.draft.details);
            let complaint = matches!(
                self.matter.right,
                Right::Complaint | Right::RegulatorComplaint | Right::DisputeService
            );
            paragraphs.push(match complaint && self.draft.follow_up.is_none() {
                true => tell("letter-facts", &[("text", &text)]),
                false => tell("letter-details", &[("text", &text)]),
            });
        }
        if self.draft.no_exception && !self.to_authority {
            paragraphs.push(tell("letter-no-exception", &[]));
        }
        paragraphs.push(self.basis());
        Ok(paragraphs)
    }

    /// Why this person may ask: guardian, relative, agent, representative.
    fn standing_of_writer(&self) -> Option<Words> {
        match &self.capacity {
            Capacity::Person => None,
            Capacity::Guardian { .. } => Some(tell("letter-capacity-guardian", &[])),
            Capacity::CloseRelative { died, interest, .. } => {
                let died = died.map_or(Words::same(BLANK), day);
                let interest = Words::same(phrase(interest));
                let interest = if interest.zh_cn.is_empty() {
                    Words::same(BLANK)
                } else {
                    interest
                };
                let arguments = [("died", &died), ("interest", &interest)];
                Some(tell("letter-capacity-close-relative", &arguments))
            }
            Capacity::Agent { .. } => Some(tell("letter-capacity-agent", &[])),
            Capacity::Company { .. } => Some(tell("letter-capacity-company", &[])),
        }
    }

    /// The grounds the person ticked, the policy's own or the law's.
    fn grounds(&self) -> Result<Vec<Words>, Problem> {
        let (right, offer) = (self.matter.right, self.matter.offer);
        let own = || offer.into_iter().flat_map(|it| &it.grounds);
        let statutory: Vec<_> = match right {
            Right::Deletion if self.regime == Regime::Pipl => law::deletion_grounds().collect(),
            _ => Vec::new(),
        };
        let mut paragraphs = Vec::new();
        for id in &self.draft.grounds {
            let (text, source) = if let Some(ground) = own().find(|it| it.id == *id) {
                (phrases(&ground.text), self.cite(&ground.clause))
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
        if right == Right::Deletion && paragraphs.is_empty() {
            paragraphs.push(tell("letter-ground-none", &[]));
        }
        Ok(paragraphs)
    }

    /// The conditions the person says are met, and the consequences they say they know.
    fn conditions(&self) -> Result<Vec<Words>, Problem> {
        let known = || self.matter.offer.into_iter().flat_map(|it| &it.conditions);
        let mut paragraphs = Vec::new();
        for id in &self.draft.conditions {
            let condition = known().find(|it| it.id == *id);
            let condition = condition.ok_or_else(|| Problem::UnknownGround {
                given: id.clone(),
                known: known().map(|it| it.id.clone()).collect(),
            })?;
            let (text, clause) = (phrases(&condition.text), clause_in(&condition.clause));
            let arguments = [("text", &text), ("clause", &clause)];
            paragraphs.push(match condition.role {
                Some(ConditionRole::Precondition) => tell("letter-met", &arguments),
                _ => tell("letter-known", &arguments),
            });
        }
        Ok(paragraphs)
    }

    /// What every letter of a right has to say for itself.
    fn note(&self) -> Option<Words> {
        let note = match (self.matter.right, self.regime) {
            (Right::WithdrawConsent, Regime::Pipl) => "letter-note-withdrawal",
            (Right::Portability, Regime::Pipl) => "letter-note-portability",
            (Right::StandingRefusal, _) => "letter-note-standing",
            (Right::WithdrawConsent, _) => "letter-note-withdrawal-abroad",
            _ => return None,
        };
        Some(tell(note, &[]))
    }

    /// The articles, then the policy's clause, or that the policy is silent.
    fn basis(&self) -> Words {
        // TrustArc settles by the policy, not by the articles on complaints to an authority.
        let trustarc = self.to_authority && self.authority == Some(Authority::Trustarc);
        let complaint = matches!(
            self.matter.right,
            Right::Complaint | Right::RegulatorComplaint | Right::DisputeService
        );
        let mut articles = match trustarc && complaint {
            true => Vec::new(),
            false => law::basis(self.matter.right, self.regime).to_vec(),
        };
        let mut also = |article: Article| {
            if !articles.contains(&article) {
                articles.push(article);
            }
        };
        if self.regime == Regime::Pipl {
            match self.capacity {
                Capacity::Guardian { .. } => also(pipl(31, 1)),
                Capacity::CloseRelative { .. } => also(pipl(49, 0)),
                _ => {}
            }
            if self.draft.follow_up.is_some() {
                also(pipl(50, 1));
            }
            if self.to_authority && !trustarc {
                also(pipl(65, 1));
            }
        }
        if self.regime == Regime::Gdpr && self.to_authority && !trustarc {
            also(law::GDPR_COMPLAINT);
        }
        articles.sort_by_key(|it| (it.statute as u8, it.article, it.paragraph, it.item));
        let articles = law::cite(&articles);
        match (articles.zh_cn.is_empty(), self.source()) {
            (false, Some(policy)) => tell(
                "letter-basis",
                &[("articles", &articles), ("policy", &policy)],
            ),
            (true, Some(policy)) => tell("letter-basis-policy", &[("policy", &policy)]),
            (_, None) if speaks_for_itself(self.matter.right) => {
                tell("letter-basis-law", &[("articles", &articles)])
            }
            (_, None) => {
                let policy = self.cite_policy("", None);
                tell(
                    "letter-basis-silent",
                    &[("articles", &articles), ("policy", &policy)],
                )
            }
        }
    }

    /// Where the policy speaks of the right: its offer, or a statement about the same thing.
    fn source(&self) -> Option<Words> {
        if let Some(offer) = self.matter.offer {
            return Some(self.cite_policy(&offer.document, Some(&offer.clause)));
        }
        let topic = match self.matter.right {
            Right::LifetimeArrangement => {
                let mut offers = self.policy.rights.iter();
                let offer = offers.find(|it| it.right == Right::Posthumous)?;
                return Some(self.cite_policy(&offer.document, Some(&offer.clause)));
            }
            Right::AccountMisuse => Topic::Incident,
            Right::Abroad => Topic::Abroad,
            _ => return None,
        };
        let statement = self.policy.statements.iter().find(|it| it.topic == topic)?;
        Some(self.cite_policy(&statement.document, Some(&statement.clause)))
    }

    /// 《title》第x条, in the document of the right.
    pub(super) fn cite(&self, number: &str) -> Words {
        let document = self.matter.offer.map_or("", |it| it.document.as_str());
        let title = self.policy.document(document).map(|it| &it.title);
        let empty = Words::default();
        tell(
            if self.to_authority {
                "letter-source-theirs"
            } else {
                "letter-source"
            },
            &[
                ("title", title.unwrap_or(&empty)),
                ("clause", &clause_in(number)),
            ],
        )
    }

    /// 《title》（version）第x条; a document that prints no version of its own is cited without one. No
    /// document means the governing one.
    fn cite_policy(&self, document: &str, number: Option<&str>) -> Words {
        let governing = self.policy.documents.first();
        let document = self.policy.document(document).or(governing);
        let Some(document) = document else {
            return Words::default();
        };
        let version = match document.version {
            None if governing.is_some_and(|it| it.id == document.id) => Some(self.policy.version),
            version => version,
        };
        let version = version.map_or(Words::default(), |it| {
            tell("letter-version", &[("date", &day(it))])
        });
        let arguments = [("title", &document.title), ("version", &version)];
        match number {
            Some(number) => {
                let clause = clause_in(number);
                let [title, version] = arguments;
                let arguments = [title, version, ("clause", &clause)];
                tell(
                    if self.to_authority {
                        "letter-policy-theirs"
                    } else {
                        "letter-policy"
                    },
                    &arguments,
                )
            }
            None if self.to_authority => tell("letter-policy-whole-theirs", &arguments),
            None => tell("letter-policy-whole", &arguments),
        }
    }
}

/// Letters about something other than a right that a policy lists: their clauses stand in what they ask,
/// or nowhere, and a policy's silence says nothing.
fn speaks_for_itself(right: Right) -> bool {
    matches!(
        right,
        Right::StandingRefusal | Right::AccountMisuse | Right::Abroad | Right::RegulatorComplaint
    )
}

/// The things that can be asked for one by one, by the ends of their message ids.
pub(super) fn choices(right: Right) -> &'static [&'static str] {
    match right {
        Right::AutomatedDecision => &["explanation", "alternative", "review"],
        Right::Minors | Right::Posthumous => &["see", "correct", "delete"],
        Right::LifetimeArrangement => &["erase", "nobody", "person"],
        Right::AccountMisuse => &["freeze", "investigate", "leak", "keep"],
        _ => &[],
    }
}
