//! The letter itself, in the order in which it is read: to whom, from whom, what, why, by when, with what. Every sentence is made in both languages
//! at once, so that neither column of a letter can say more than the other.

use super::follow_up::FollowUpKind;
use super::form::{self, Matter};
use super::phrase::{blank, day, id_of, list, phrases, tell, until};
use super::{Block, BlockKind, Capacity, Draft, Letter, LetterLanguage};
use crate::base::problem::Problem;
use crate::base::words::{Language, Words};
use crate::know::catalogue::{DayUnit, Meaning, Policy, Regime, Right, Start};
use crate::know::law::{Authority, authorities, chinese_number};
use jiff::civil::Date;

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
    let kind = draft.follow_up.as_ref().map(|it| it.kind);
    let writer = Writer {
        draft,
        policy,
        matter,
        regime,
        capacity,
        to_authority: form::to_authority(matter, kind),
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
    pub capacity: Capacity,
    /// The reader is an authority, and the provider is spoken of, not spoken to.
    pub to_authority: bool,
    pub authority: Option<Authority>,
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
            Some(follow_up) => tell(&format!("letter-title-{}", id_of(follow_up.kind)), &[]),
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
                it.kind == FollowUpKind::Complaint
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
        let all = authorities(self.policy);
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
