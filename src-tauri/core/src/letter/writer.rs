//! The letter itself: what is asked, why, by when, and who asks. Every sentence is made in both languages
//! at once, so that neither column of a letter can say more than the other.

use super::follow_up::{Authority, Step};
use super::form::{self, Matter};
use super::{Answer, Block, BlockKind, Capacity, Draft, Letter, LetterLanguage};
use crate::catalogue::{DayUnit, Group, Meaning, Policy, Regime, Right, Start, Topic};
use crate::law::{self, Article, chinese_number, join, pipl};
use crate::problem::Problem;
use crate::text::{Language, Texts, Words};
use jiff::civil::Date;
use serde::Serialize;

pub(super) fn write(
    draft: &Draft,
    policy: &Policy,
    matter: Matter,
    today: Date,
) -> Result<Letter, Problem> {
    let regimes = matter.regimes(policy);
    let regime = match draft.regime {
        Regime::Pipl if !regimes.contains(&Regime::Pipl) => {
            regimes.first().copied().unwrap_or_default()
        }
        given if given != Regime::Pipl && !regimes.contains(&given) => {
            return Err(Problem::UnknownChoice {
                option: "regime".to_owned(),
                given: id_of(given),
                known: regimes.into_iter().map(id_of).collect(),
            });
        }
        given => given,
    };
    let capacity = match (matter.right, &draft.capacity) {
        (Right::Minors, Capacity::Person) => Capacity::Guardian {
            child: String::new(),
            relation: String::new(),
            proof: String::new(),
        },
        (Right::Posthumous, Capacity::Person) => Capacity::CloseRelative {
            deceased: String::new(),
            relation: String::new(),
            died: None,
            interest: String::new(),
            proof: String::new(),
        },
        (_, given) => given.clone(),
    };
    let step = draft.follow_up.as_ref().map(|it| it.step);
    let writer = Writer {
        draft,
        policy,
        matter,
        regime,
        capacity,
        to_authority: form::to_authority(matter, step),
        authority: draft
            .authority
            .or(form::by_trustarc(matter).then_some(Authority::Trustarc)),
        today,
    };
    writer.letter()
}

pub(super) struct Writer<'a> {
    pub draft: &'a Draft,
    pub policy: &'a Policy,
    pub matter: Matter<'a>,
    pub regime: Regime,
    capacity: Capacity,
    /// The reader is an authority, and the provider is spoken of, not spoken to.
    pub to_authority: bool,
    authority: Option<Authority>,
    pub today: Date,
}

/// A letter while it is written.
struct Page {
    languages: &'static [Language],
    blocks: Vec<Block>,
    parts: u8,
}

impl Page {
    fn add(&mut self, kind: BlockKind, words: &Words) {
        let text = self.languages.iter();
        let text = text.map(|&it| words.get(it).to_owned()).collect();
        self.blocks.push(Block { kind, text });
    }

    fn part(&mut self, heading: &str, kind: BlockKind, content: &[Words]) {
        self.parts += 1;
        let number = Words {
            zh_cn: chinese_number(self.parts),
            en_us: self.parts.to_string(),
        };
        self.add(BlockKind::Heading, &tell(heading, &[("number", &number)]));
        content.iter().for_each(|it| self.add(kind, it));
    }
}

impl Writer<'_> {
    fn letter(&self) -> Result<Letter, Problem> {
        let mut page = Page {
            languages: self.draft.language.languages(),
            blocks: Vec::new(),
            parts: 0,
        };
        page.add(BlockKind::Title, &self.title());
        for field in self.head() {
            page.add(BlockKind::Field, &field);
        }
        let asks = self.asks()?;
        let asks = asks.iter().enumerate().map(|(index, ask)| {
            let number = Words::same(&(index + 1).to_string());
            tell("letter-item", &[("number", &number), ("text", ask)])
        });
        page.part(
            "letter-heading-asks",
            BlockKind::Item,
            &asks.collect::<Vec<_>>(),
        );
        page.part(
            "letter-heading-grounds",
            BlockKind::Paragraph,
            &self.reasons()?,
        );
        page.part(
            "letter-heading-answer",
            BlockKind::Paragraph,
            &self.answer(),
        );
        page.part(
            if self.only_encloses() {
                "letter-heading-enclosures"
            } else {
                "letter-heading-identity"
            },
            BlockKind::Paragraph,
            &self.identity(),
        );
        match self.draft.language {
            LetterLanguage::ZhCn => {}
            LetterLanguage::EnUs => {
                page.add(BlockKind::Paragraph, &tell("letter-prevails-if-sent", &[]));
            }
            LetterLanguage::Both => page.add(BlockKind::Paragraph, &tell("letter-prevails", &[])),
        }
        page.add(BlockKind::Closing, &tell("letter-closing", &[]));
        let role = self.role();
        page.add(
            BlockKind::Signature,
            &tell("letter-signature", &[("role", &role)]),
        );
        page.add(BlockKind::Signature, &day(self.today));
        Ok(Letter {
            languages: page.languages.to_vec(),
            date: self.today,
            blocks: page.blocks,
        })
    }

    /// The title of the first letter of this right.
    pub fn first_title(&self) -> Words {
        tell(&format!("letter-title-{}", self.matter.right.id()), &[])
    }

    fn title(&self) -> Words {
        match &self.draft.follow_up {
            Some(follow_up) => tell(&format!("letter-title-{}", id_of(follow_up.step)), &[]),
            None => self.first_title(),
        }
    }

    /// What the writer is called in this letter: 请求人, 申请人, 投诉人.
    fn role(&self) -> Words {
        let complaint = self
            .draft
            .follow_up
            .as_ref()
            .map_or(self.matter.right == Right::Complaint, |it| {
                it.step == Step::Complaint
            });
        let role = match self.matter.right {
            _ if self.to_authority || complaint => "complainant",
            Right::CancelAccount => "applicant",
            _ => "asker",
        };
        Words::same(role)
    }

    /// To whom, from whom, about which account.
    fn head(&self) -> Vec<Words> {
        let mut head = vec![self.addressee()];
        if let Some(contact) = self.authority_contact() {
            head.push(contact);
        }
        if self.to_authority {
            let controller = ("controller", &self.policy.controller);
            head.push(tell("letter-against", &[controller]));
        }
        let name = blank(&self.draft.name);
        head.push(tell(
            "letter-from",
            &[("name", &name), ("role", &self.role())],
        ));
        head.extend(match &self.capacity {
            Capacity::Person => None,
            Capacity::Guardian {
                child, relation, ..
            } => Some(tell(
                "letter-child",
                &[("name", &blank(child)), ("relation", &blank(relation))],
            )),
            Capacity::CloseRelative {
                deceased, relation, ..
            } => Some(tell(
                "letter-deceased",
                &[("name", &blank(deceased)), ("relation", &blank(relation))],
            )),
            Capacity::Agent { principal, .. } => {
                Some(tell("letter-principal", &[("name", &blank(principal))]))
            }
            Capacity::Company { company, post, .. } => Some(tell(
                "letter-company",
                &[("name", &blank(company)), ("post", &blank(post))],
            )),
        });
        for (id, value) in [
            ("letter-account", &self.draft.account),
            ("letter-contact", &self.draft.contact),
        ] {
            if !value.is_empty() {
                head.push(tell(id, &[("value", &Words::same(value))]));
            }
        }
        head.extend(self.about());
        head
    }

    fn addressee(&self) -> Words {
        if self.to_authority {
            return match (self.authority, self.regime) {
                (Some(authority), _) => tell(&format!("letter-to-{}", id_of(authority)), &[]),
                (None, Regime::Pipl) => tell("letter-to-authority", &[]),
                (None, _) => tell("letter-to-authority-abroad", &[]),
            };
        }
        let controller = ("controller", &self.policy.controller);
        match &self.policy.addressee {
            Some(post) => tell("letter-to-post", &[controller, ("post", post)]),
            None => tell("letter-to", &[controller]),
        }
    }

    fn authority_contact(&self) -> Option<Words> {
        if !self.to_authority || !self.draft.authority_contact {
            return None;
        }
        let all = form::authorities(self.policy);
        let found = all.iter().find(|it| Some(it.authority) == self.authority)?;
        let values: Vec<Words> = found
            .routes
            .iter()
            .filter_map(|it| it.value.as_deref().map(Words::same))
            .collect();
        Some(tell(
            "letter-authority-contact",
            &[("value", &list(&values))],
        ))
    }

    /// 贵公司 or 被投诉人.
    pub fn you(&self) -> Words {
        tell(
            if self.to_authority {
                "letter-you-authority"
            } else {
                "letter-you"
            },
            &[],
        )
    }

    /// What is asked, in order: what the person chose, then what belongs to every letter of the kind.
    fn asks(&self) -> Result<Vec<Words>, Problem> {
        if self.to_authority && self.authority == Some(Authority::Trustarc) {
            return Ok(self.numbered("letter-after-trustarc", &[]));
        }
        if let Some(follow_up) = &self.draft.follow_up {
            return Ok(self.numbered(
                &format!("letter-after-{}", id_of(follow_up.step)),
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
            let first = |it: &&crate::catalogue::Consent| it.group == Group::AskFirst;
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
    fn reasons(&self) -> Result<Vec<Words>, Problem> {
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
                Right::Complaint | Right::RegulatorComplaint
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
                Some(crate::catalogue::Role::Precondition) => tell("letter-met", &arguments),
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
            Right::Complaint | Right::RegulatorComplaint
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
    pub fn cite(&self, number: &str) -> Words {
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

    /// By when and in which form an answer is wanted, and what is open to the person otherwise.
    fn answer(&self) -> Vec<Words> {
        if self.to_authority {
            return vec![match (self.authority, self.regime) {
                (Some(Authority::Trustarc), _) => tell("letter-answer-trustarc", &[]),
                (_, Regime::Pipl) => tell("letter-answer-authority", &[]),
                _ => tell("letter-answer-authority-abroad", &[]),
            }];
        }
        let regime = id_of(self.regime);
        let mut paragraphs = Vec::new();
        if let Some(follow_up) = &self.draft.follow_up {
            let until = until(follow_up.answer_by);
            paragraphs.push(tell("letter-answer-by", &[("until", &until)]));
        } else {
            paragraphs.push(self.promised());
            if self.regime != Regime::Pipl {
                paragraphs.push(tell(&format!("letter-answer-{regime}"), &[]));
            }
        }
        paragraphs.push(tell(&format!("letter-remedy-{regime}"), &[]));
        paragraphs
    }

    fn promised(&self) -> Words {
        let Some(deadline) = self.matter.offer.and_then(|it| it.deadline.as_ref()) else {
            return tell("letter-answer-none", &[]);
        };
        let source = self.cite(&deadline.clause);
        if deadline.meaning == Meaning::AdvanceNotice {
            let value = Words::same(&deadline.value.to_string());
            let arguments = [("value", &value), ("source", &source)];
            return tell("letter-answer-notice", &arguments);
        }
        tell(
            "letter-answer-promise",
            &[("period", &self.period()), ("source", &source)],
        )
    }

    /// The promised period in words: 在验证身份后15个工作日内答复.
    pub fn period(&self) -> Words {
        let Some(deadline) = self.matter.offer.and_then(|it| it.deadline.as_ref()) else {
            return Words::default();
        };
        let unit = match deadline.unit {
            DayUnit::WorkingDays => "working-days",
            DayUnit::Days => "days",
        };
        let starts = match deadline.starts {
            Start::IdentityVerified => "identity-verified",
            Start::Received => "received",
            Start::NotStated | Start::BeforeEvent => "not-stated",
        };
        let meaning = match deadline.meaning {
            Meaning::Complete => "complete",
            Meaning::Reply => "reply",
            Meaning::Handle | Meaning::AdvanceNotice => "handle",
        };
        let [value, unit, starts, meaning] =
            [&deadline.value.to_string(), unit, starts, meaning].map(Words::same);
        tell(
            "letter-period",
            &[
                ("value", &value),
                ("unit", &unit),
                ("starts", &starts),
                ("meaning", &meaning),
            ],
        )
    }

    /// How identity is shown, and what is enclosed. A letter that follows on another only encloses.
    fn identity(&self) -> Vec<Words> {
        let enclosures = list(&self.enclosures());
        if self.only_encloses() {
            return vec![match enclosures.zh_cn.is_empty() {
                true => tell("letter-enclosures-authority", &[]),
                false => tell("letter-enclosures-list", &[("list", &enclosures)]),
            }];
        }
        let evidence = self.matter.offer.and_then(|it| it.evidence.as_ref());
        let mut paragraphs = match (evidence, self.draft.id_copy) {
            (Some(evidence), copy) => vec![
                tell(
                    "letter-evidence",
                    &[
                        ("text", &phrases(&evidence.text)),
                        ("source", &self.cite(&evidence.clause)),
                    ],
                ),
                match copy {
                    true => tell("letter-copy-enclosed", &[]),
                    false => tell("letter-copy-none", &[]),
                },
            ],
            (None, true) => vec![tell("letter-copy-unasked", &[])],
            (None, false) => vec![
                tell("letter-evidence-none", &[]),
                tell("letter-copy-none", &[]),
            ],
        };
        if !enclosures.zh_cn.is_empty() {
            paragraphs.push(tell("letter-enclosures", &[("list", &enclosures)]));
        }
        paragraphs
    }

    fn only_encloses(&self) -> bool {
        self.to_authority || self.draft.follow_up.is_some()
    }

    fn enclosures(&self) -> Vec<Words> {
        let mut list = Vec::new();
        let proof = match &self.capacity {
            Capacity::Person => None,
            Capacity::Guardian { proof, .. }
            | Capacity::CloseRelative { proof, .. }
            | Capacity::Agent { proof, .. }
            | Capacity::Company { proof, .. } => Some(proof),
        };
        list.extend(proof.map(|proof| match proof.as_str() {
            "" => tell(&format!("letter-proof-{}", self.capacity.kind().id()), &[]),
            proof => Words::same(proof),
        }));
        if let Some(follow_up) = &self.draft.follow_up {
            list.push(tell(
                "letter-proof-first",
                &[("title", &self.first_title())],
            ));
            list.push(tell("letter-proof-sending", &[]));
            if follow_up.refused.is_some() {
                list.push(tell("letter-proof-reply", &[("you", &self.you())]));
            }
        } else if self.matter.right == Right::Correction && self.draft.enclosures.is_empty() {
            list.push(tell("letter-proof-correction", &[]));
        }
        list.extend(self.draft.enclosures.iter().map(|it| Words::same(it)));
        list
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

/// A line to write on by hand.
const BLANK: &str = "____________";

fn blank(text: &str) -> Words {
    Words::same(if text.is_empty() { BLANK } else { text })
}

/// A message in both languages; the id itself where there is none, so that a gap is seen.
pub(super) fn tell(id: &str, arguments: &[(&str, &Words)]) -> Words {
    Words::each(|language| {
        let arguments: Vec<_> = arguments
            .iter()
            .map(|(name, words)| (*name, words.get(language)))
            .collect();
        Texts::built_in().say(language, id, &arguments)
    })
}

/// A list as each language writes it.
fn list(parts: &[Words]) -> Words {
    Words::each(|language| {
        let parts: Vec<String> = parts.iter().map(|it| it.get(language).to_owned()).collect();
        join(&parts, language)
    })
}

/// The kebab-case name by which a plain enum goes to the interface, to the draft, and into message ids.
pub(super) fn id_of(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

/// A date by which something is asked; "in good time" where there is none.
fn until(date: Option<Date>) -> Words {
    match date {
        Some(date) => tell("letter-until", &[("date", &day(date))]),
        None => tell("letter-until-timely", &[]),
    }
}

/// A clause as it is cited: 第6.3条, clause 6.3.
pub fn clause(language: Language, number: &str) -> String {
    clause_in(number).get(language).to_owned()
}

fn clause_in(number: &str) -> Words {
    match number {
        "preamble" | "closing" => tell(&format!("clause-{number}"), &[]),
        number => {
            let (number, place) = number.split_once('#').unwrap_or((number, "first"));
            let number = Words {
                zh_cn: number.replace('(', "（").replace(')', "）"),
                en_us: number.to_owned(),
            };
            let place = Words::same(place);
            tell("clause", &[("number", &number), ("place", &place)])
        }
    }
}

pub(super) fn day(date: Date) -> Words {
    let [year, month, day] = [
        i32::from(date.year()),
        date.month().into(),
        date.day().into(),
    ]
    .map(|it: i32| it.to_string());
    // Fluent chooses variants by identifier, and an identifier cannot begin with a digit.
    let name = format!("m{month}");
    let [year, month, name, day] = [&year, &month, &name, &day].map(|it| Words::same(it));
    tell(
        "date",
        &[
            ("year", &year),
            ("month", &month),
            ("name", &name),
            ("day", &day),
        ],
    )
}

/// A text of the catalogue inside a sentence of a letter: without its full stop.
fn phrases(text: &Words) -> Words {
    Words::each(|language| phrase(text.get(language)).to_owned())
}

pub(super) fn phrase(text: &str) -> &str {
    text.trim_end_matches(['。', '.', '；', ';'])
}
