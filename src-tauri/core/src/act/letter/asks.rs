//! What a letter asks for.

use super::Answer;
use super::phrase::{BLANK, blank, day, id_of, list, tell, until};
use super::writer::{Reader, Writer};
use crate::base::problem::Problem;
use crate::base::words::{Texts, Words};
use crate::know::catalogue::{Consent, Group, Regime, Right};
use crate::know::law::{self, Authority, clause_in};

impl Writer<'_> {
    /// What is asked, in order: what the person chose, then what belongs to every letter of the kind.
    pub(super) fn asks(&self) -> Result<Vec<Words>, Problem> {
        match self.reader {
            Reader::Provider => match &self.draft.follow_up {
                Some(follow_up) => Ok(self.numbered(
                    &format!("letter-after-{}", id_of(follow_up.kind)),
                    &[
                        ("title", &self.first_title()),
                        ("date", &day(follow_up.sent)),
                        ("until", &until(follow_up.answer_by)),
                    ],
                )),
                None => self.requests(),
            },
            Reader::Authority(authority) => Ok(self.report(authority)),
            Reader::Court => Ok(self.claims()),
        }
    }

    /// What an authority is asked for, by what it can do.
    fn report(&self, authority: Option<Authority>) -> Vec<Words> {
        let title = self.first_title();
        let duties = match &self.draft.follow_up {
            Some(_) => law::cite(law::duties(self.matter.right)),
            // A first complaint says itself what is wrong; its duty is the one to handle and give reasons.
            None => law::cite(law::duties(Right::RegulatorComplaint)),
        };
        let arguments = [("title", &title), ("duties", &duties)];
        let kind = match (authority, self.regime) {
            (Some(Authority::Trustarc), _) => "-trustarc".to_owned(),
            (_, Regime::Gdpr | Regime::Ccpa | Regime::Pdpa) => format!("-{}", id_of(self.regime)),
            (
                Some(
                    it @ (Authority::Local
                    | Authority::Consumer
                    | Authority::ConsumerAssociation
                    | Authority::Police),
                ),
                _,
            ) => format!("-{}", id_of(it)),
            _ => String::new(),
        };
        self.numbered(&format!("letter-report{kind}"), &arguments)
    }

    fn claims(&self) -> Vec<Words> {
        let date = self.draft.follow_up.as_ref().map(|it| day(it.sent));
        let date = date.unwrap_or_else(|| Words::same(BLANK));
        let title = self.first_title();
        let mut claims = self.numbered("letter-claim", &[("title", &title), ("date", &date)]);
        claims.push(tell("letter-claim-damages", &[("you", &self.you())]));
        claims
    }

    fn requests(&self) -> Result<Vec<Words>, Problem> {
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
        let [mine, me, my, behalf] =
            ["mine", "me", "my", "behalf"].map(|it| tell(&format!("letter-{it}-{kind}"), &[]));
        let field = self.field()?;
        let arguments = [
            ("what", &what),
            ("consents", &consents),
            ("wrong", &wrong),
            ("correct", &correct),
            ("field", &field),
            ("recipient", &recipient),
            ("from", &from),
            ("noticed", &noticed),
            ("mine", &mine),
            ("me", &me),
            ("my", &my),
            ("behalf", &behalf),
        ];
        let prefix = self.prefix();
        let mut asks = Vec::new();
        let chosen = self.chosen()?;
        for &id in &chosen {
            // A copy is asked for before deletion, and nothing is said of a copy that is not.
            let alone = id == "delete" && !chosen.contains(&"see");
            let ask = match alone {
                true => tell(&format!("{prefix}-delete-only"), &arguments),
                false => tell(&format!("{prefix}-{id}"), &arguments),
            };
            // An arrangement is the person's alone: where none was chosen, the paper is to be ticked.
            let open = right == Right::LifetimeArrangement && draft.asks.is_empty();
            asks.push(match open {
                true => tell("letter-box", &[("text", &ask)]),
                false => ask,
            });
        }
        asks.extend(self.standing(&arguments)?);
        if right == Right::Correction {
            asks.push(match self.supplements() {
                true => tell("letter-ask-supplement", &arguments),
                false => tell("letter-ask-correct", &arguments),
            });
        }
        asks.extend(self.numbered(&prefix, &arguments));
        if right == Right::Portability && !draft.recipient_contact.is_empty() {
            let contact = Words::same(&draft.recipient_contact);
            asks.insert(
                1,
                tell("letter-ask-portability-to", &[("contact", &contact)]),
            );
        }
        if right == Right::AutomatedDecision {
            let text = blank(&draft.decision);
            asks.push(tell("letter-decision", &[("text", &text)]));
        }
        if matches!(right, Right::Access | Right::Copy) && self.regime == Regime::Pipl {
            let offer = self.matter.offer;
            let free = offer.into_iter().flat_map(|it| &it.conditions);
            let free = free.filter(|it| matches!(it.id.as_str(), "fee" | "fees"));
            asks.extend(free.take(1).map(|it| {
                let source = self.cite(self.document(), &it.clause);
                tell("letter-ask-free", &[("source", &source)])
            }));
        }
        Ok(asks)
    }

    /// Something is added where nothing was wrong.
    pub(super) fn supplements(&self) -> bool {
        self.draft.wrong.is_empty() && !self.draft.correct.is_empty()
    }

    /// The beginning of the ids of what this right asks for: those of the legal order, where it words the
    /// right in its own way.
    fn prefix(&self) -> String {
        let right = self.matter.right;
        let base = match (right, self.matter.offer) {
            (Right::Complaint, Some(offer)) if offer.id == "question" => {
                "letter-ask-question".to_owned()
            }
            _ => format!("letter-ask-{}", right.id()),
        };
        if self.regime == Regime::Pipl || right == Right::CcpaOptOut {
            return base;
        }
        let own = format!("{base}-{}", id_of(self.regime));
        let first = choices(right).first().copied().unwrap_or("1");
        match Texts::built_in().words(&format!("{own}-{first}"), None) {
            Some(_) => own,
            None => base,
        }
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

    /// The information the request is about. Where it is all, the kinds are named, so that none is forgotten.
    fn subject(&self) -> Result<Words, Problem> {
        if self.draft.collected.is_empty() {
            let kinds = matches!(self.matter.right, Right::Access | Right::Copy);
            return Ok(match kinds {
                true => tell("letter-all-kinds", &[]),
                false => tell("letter-all-information", &[]),
            });
        }
        let chosen = self.draft.collected.iter().map(|id| {
            let (name, clause) = self.collected(id)?;
            Ok(tell(
                "letter-with-clause",
                &[("text", &name), ("clause", &clause)],
            ))
        });
        Ok(list(&chosen.collect::<Result<Vec<_>, Problem>>()?))
    }

    /// The name and the clause of an entry of what is collected.
    fn collected(&self, id: &str) -> Result<(Words, Words), Problem> {
        let known = &self.policy.collected;
        let entry = known.iter().find(|entry| entry.id == id);
        let entry = entry.ok_or_else(|| Problem::UnknownCollected {
            given: id.to_owned(),
            known: known.iter().map(|entry| entry.id.clone()).collect(),
        })?;
        Ok((entry.name.clone(), clause_in(&entry.clause)))
    }

    /// Which field is wrong: as the person names it, with the clause of what they ticked.
    fn field(&self) -> Result<Words, Problem> {
        let entry = match self.draft.collected.first() {
            Some(id)
                if matches!(
                    self.matter.right,
                    Right::Correction | Right::Minors | Right::Posthumous
                ) =>
            {
                Some(self.collected(id)?)
            }
            _ => None,
        };
        let name = match (self.draft.field.as_str(), &entry) {
            ("", Some((name, _))) => name.clone(),
            (field, _) => blank(field),
        };
        let clause = entry.map_or(Words::default(), |(_, clause)| {
            tell("letter-field-clause", &[("clause", &clause)])
        });
        Ok(tell(
            "letter-field",
            &[("name", &name), ("clause", &clause)],
        ))
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
}

/// The things that can be asked for one by one, by the ends of their message ids.
pub(super) fn choices(right: Right) -> &'static [&'static str] {
    match right {
        Right::AutomatedDecision => &["explanation", "alternative", "review"],
        Right::Minors | Right::Posthumous => &["see", "correct", "delete"],
        Right::LifetimeArrangement => &["erase", "nobody", "person"],
        Right::AccountMisuse => &["freeze", "investigate", "leak", "keep"],
        Right::CcpaOptOut => &["opt-out", "limit"],
        _ => &[],
    }
}
