//! The letter itself, in the order in which it is read: to whom, from whom, what, why, by when, with what. Every sentence is made in both languages
//! at once, so that neither column of a letter can say more than the other.

use super::follow_up::FollowUpKind;
use super::matter::Matter;
use super::phrase::{BLANK, blank, day, id_of, list, tell};
use super::{Block, BlockKind, Capacity, ChildAge, Draft, Letter, LetterLanguage, kinship, matter};
use crate::base::ids;
use crate::base::problem::Problem;
use crate::base::words::{Language, Words};
use crate::know::catalogue::{Catalogue, Policy, Regime, Right};
use crate::know::law::{Authority, authorities, chinese_number};
use jiff::civil::Date;

pub(super) fn write(
    draft: &Draft,
    catalogue: &Catalogue,
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
    // A claim goes to a court of China.
    let claim = draft.follow_up.as_ref().map(|it| it.kind) == Some(FollowUpKind::Claim);
    if claim && regime != Regime::Pipl {
        return Err(Problem::UnknownChoice {
            option: "regime".to_owned(),
            given: id_of(regime),
            known: vec![id_of(Regime::Pipl)],
        });
    }
    let capacity = match (matter.right, &draft.capacity) {
        (Right::Minors, Capacity::Person) => Capacity::Guardian {
            child: String::new(),
            relation: String::new(),
            age: ChildAge::Unsaid,
            proof: String::new(),
        },
        (Right::Posthumous, Capacity::Person) => Capacity::CloseRelative {
            deceased: String::new(),
            relation: String::new(),
            agreed: false,
            died: None,
            interest: String::new(),
            proof: String::new(),
        },
        (_, given) => given.clone(),
    };
    let kind = draft.follow_up.as_ref().map(|it| it.kind);
    let by_trustarc = matter::by_trustarc(matter);
    let authority = match by_trustarc {
        true => Some(Authority::Trustarc),
        false => draft.authority,
    };
    let writer = Writer {
        draft,
        catalogue,
        policy,
        matter,
        regime,
        capacity,
        reader: match kind {
            Some(FollowUpKind::Claim) => Reader::Court,
            _ if matter::to_authority(matter, kind) => Reader::Authority(authority),
            _ => Reader::Provider,
        },
        today,
    };
    writer.letter()
}

/// Who reads the letter. All but the provider are told of it, not spoken to as it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    Provider,
    Authority(Option<Authority>),
    Court,
}

pub(super) struct Writer<'a> {
    pub draft: &'a Draft,
    pub catalogue: &'a Catalogue,
    pub policy: &'a Policy,
    pub matter: Matter<'a>,
    pub regime: Regime,
    pub capacity: Capacity,
    pub reader: Reader,
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
        let text: Vec<String> = text.map(|&it| words.get(it).to_owned()).collect();
        if text.iter().any(|it| !it.is_empty()) {
            self.blocks.push(Block { kind, text });
        }
    }

    /// A part of numbered items.
    fn numbered(&mut self, heading: &str, content: &[Words]) {
        let items = content.iter().enumerate().map(|(index, text)| {
            let number = Words::same(&(index + 1).to_string());
            tell("letter-item", &[("number", &number), ("text", text)])
        });
        self.part(heading, BlockKind::Item, &items.collect::<Vec<_>>());
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
        let language = match (self.to_trustarc(), self.draft.language) {
            // A body in the United States, whose form is in English.
            (true, LetterLanguage::ZhCn) => LetterLanguage::EnUs,
            (_, language) => language,
        };
        let mut page = Page {
            languages: language.languages(),
            blocks: Vec::new(),
            parts: 0,
        };
        page.add(BlockKind::Title, &self.title());
        for field in self.head() {
            page.add(BlockKind::Field, &field);
        }
        if self.to_provider() {
            page.add(BlockKind::Paragraph, &tell("letter-salutation", &[]));
        }
        let asks = match self.reader {
            Reader::Court => "letter-heading-claims",
            Reader::Provider | Reader::Authority(_) => "letter-heading-asks",
        };
        page.numbered(asks, &self.asks()?);
        page.part(
            "letter-heading-grounds",
            BlockKind::Paragraph,
            &self.reasons()?,
        );
        match self.reader {
            Reader::Provider => {
                let paragraphs = self.answer();
                page.part("letter-heading-answer", BlockKind::Paragraph, &paragraphs);
                let heading = match self.only_encloses() {
                    true => "letter-heading-enclosures",
                    false => "letter-heading-identity",
                };
                page.part(heading, BlockKind::Paragraph, &self.identity());
            }
            Reader::Authority(_) | Reader::Court => {
                page.numbered("letter-heading-evidence", &self.evidence_list());
            }
        }
        match (language, self.reader) {
            (LetterLanguage::ZhCn, _) | (_, Reader::Court) => {}
            (LetterLanguage::EnUs, _) if self.regime != Regime::Pipl || self.to_trustarc() => {}
            (LetterLanguage::EnUs, _) => {
                page.add(BlockKind::Paragraph, &tell("letter-prevails-if-sent", &[]));
            }
            (LetterLanguage::Both, _) => {
                page.add(BlockKind::Paragraph, &tell("letter-prevails", &[]));
            }
        }
        page.add(BlockKind::Closing, &self.closing());
        page.add(BlockKind::Signature, &self.signature());
        if matches!(self.capacity, Capacity::Company { .. }) {
            page.add(BlockKind::Signature, &tell("letter-seal", &[]));
        }
        page.add(BlockKind::Signature, &day(self.today));
        let columns = |words: &Words| -> Vec<String> {
            let languages = page.languages.iter();
            languages.map(|&it| words.get(it).to_owned()).collect()
        };
        Ok(Letter {
            languages: page.languages.to_vec(),
            date: self.today,
            subject: columns(&self.subject_line()),
            signed: match self.draft.name.is_empty() {
                true => Vec::new(),
                false => columns(&self.signed()),
            },
            enclosures: match self.to_provider() {
                true => self.enclosures().iter().map(columns).collect(),
                false => self.evidence_list().iter().map(columns).collect(),
            },
            blocks: page.blocks,
        })
    }

    pub fn to_provider(&self) -> bool {
        self.reader == Reader::Provider
    }

    pub fn to_trustarc(&self) -> bool {
        self.reader == Reader::Authority(Some(Authority::Trustarc))
    }

    /// The title of the first letter of this right.
    pub fn first_title(&self) -> Words {
        let right = self.matter.right;
        let question = self.matter.offer.is_some_and(|it| it.id == "question");
        match right {
            Right::Complaint if question => tell("letter-title-question", &[]),
            Right::Correction if self.supplements() => tell("letter-title-supplement", &[]),
            right => tell(&format!("letter-title-{}", right.id()), &[]),
        }
    }

    fn title(&self) -> Words {
        let id = match self.reader {
            Reader::Authority(Some(Authority::Police)) => "police".to_owned(),
            Reader::Authority(Some(Authority::ConsumerAssociation)) => "mediation".to_owned(),
            Reader::Authority(Some(Authority::Trustarc)) => "dispute-service".to_owned(),
            Reader::Authority(_) => "regulator-complaint".to_owned(),
            Reader::Court | Reader::Provider => match &self.draft.follow_up {
                Some(follow_up) => id_of(follow_up.kind),
                None => return self.first_title(),
            },
        };
        tell(&format!("letter-title-{id}"), &[])
    }

    /// The number that a letter of this person about this matter bears: the same for all of them but for its
    /// last part, which says which step it is. Nothing has to be kept for it.
    pub fn number_of(&self, kind: Option<FollowUpKind>) -> String {
        let account = match self.draft.account.as_str() {
            "" => self.draft.name.as_str(),
            account => account,
        };
        let about = [self.policy.id.as_str(), &self.draft.right, account];
        let hash = ids::sha256(about.join("\n").as_bytes()).to_uppercase();
        let step = match kind {
            None => 1,
            Some(FollowUpKind::Reminder) => 2,
            Some(FollowUpKind::Rebuttal) => 3,
            Some(FollowUpKind::Complaint) => 4,
            Some(FollowUpKind::RegulatorComplaint) => 5,
            Some(FollowUpKind::Claim) => 6,
        };
        format!("CD-{}-{step}", hash.get(..6).unwrap_or_default())
    }

    fn number(&self) -> String {
        match self.draft.number.as_str() {
            "" => self.number_of(self.draft.follow_up.as_ref().map(|it| it.kind)),
            number => number.to_owned(),
        }
    }

    /// 【个人信息权利请求】title－account－name－number.
    fn subject_line(&self) -> Words {
        let kind = match (self.reader, &self.draft.follow_up) {
            (Reader::Authority(_) | Reader::Court, _) => "mail-kind-report",
            (Reader::Provider, Some(_)) => "mail-kind-follow-up",
            (Reader::Provider, None) => "mail-kind-request",
        };
        let part = |id: &str, value: &str| match value {
            "" => Words::default(),
            value => tell(id, &[("value", &Words::same(value))]),
        };
        tell(
            "mail-subject",
            &[
                ("kind", &tell(kind, &[])),
                ("title", &self.title()),
                ("account", &part("mail-account", &self.draft.account)),
                ("name", &part("mail-name", &self.draft.name)),
                ("number", &Words::same(&self.number())),
            ],
        )
    }

    fn signed(&self) -> Words {
        let role = tell("letter-role", &[("role", &self.role())]);
        let name = Words::same(&self.draft.name);
        tell("mail-signed", &[("role", &role), ("name", &name)])
    }

    /// Whether the letter is a complaint to the provider.
    pub(super) fn complains(&self) -> bool {
        match &self.draft.follow_up {
            Some(follow_up) => follow_up.kind == FollowUpKind::Complaint,
            None => self.matter.right == Right::Complaint,
        }
    }

    /// What the writer is called in this letter: 请求人, 申请人, 投诉人.
    fn role(&self) -> Words {
        let complaint = self.complains();
        let role = match (self.reader, self.matter.right) {
            (Reader::Court, _) => "plaintiff",
            (Reader::Authority(Some(Authority::Police)), _) => "reporter",
            (Reader::Authority(Some(Authority::Trustarc | Authority::ConsumerAssociation)), _) => {
                "applicant"
            }
            (Reader::Authority(_), _) => "complainant",
            (Reader::Provider, _) if complaint => "complainant",
            (Reader::Provider, Right::CancelAccount) => "applicant",
            (Reader::Provider, Right::StandingRefusal | Right::LifetimeArrangement) => "declarant",
            (Reader::Provider, _) => "asker",
        };
        Words::same(role)
    }

    /// To whom, from whom, about which account.
    fn head(&self) -> Vec<Words> {
        let mut head = Vec::new();
        let name = blank(&self.draft.name);
        let role = self.role();
        let from = tell("letter-from", &[("name", &name), ("role", &role)]);
        let respondent = self.respondent();
        let reached = self.reached();
        match self.reader {
            Reader::Court => head.extend([from, tell("letter-plaintiff-details", &[])]),
            Reader::Authority(_) => {
                head.push(self.addressee());
                head.extend(self.authority_contact());
                head.push(tell(
                    "letter-against",
                    &[("role", &role), ("name", &respondent)],
                ));
                if !reached.zh_cn.is_empty() {
                    head.push(tell(
                        "letter-against-contact",
                        &[("role", &role), ("value", &reached)],
                    ));
                }
                head.push(from);
            }
            Reader::Provider => head.extend([self.addressee(), from]),
        }
        head.extend(self.other());
        let wanted = matches!(
            self.matter.right,
            Right::CancelAccount | Right::AccountMisuse
        );
        for (id, value, wanted) in [
            ("letter-account", &self.draft.account, wanted),
            ("letter-contact", &self.draft.contact, false),
            ("letter-identifiers", &self.draft.identifiers, false),
        ] {
            if wanted || !value.is_empty() {
                head.push(tell(id, &[("value", &blank(value))]));
            }
        }
        if self.reader == Reader::Court {
            head.push(tell("letter-defendant", &[("name", &respondent)]));
            let reached = match reached.zh_cn.is_empty() {
                true => Words::same(BLANK),
                false => reached,
            };
            head.push(tell("letter-defendant-contact", &[("value", &reached)]));
            head.push(tell("letter-cause", &[]));
            return head;
        }
        head.extend(self.about());
        let number = Words::same(&self.number());
        head.push(tell("letter-number", &[("number", &number)]));
        head
    }

    /// The child, the deceased, the principal, the company.
    fn other(&self) -> Option<Words> {
        let role = tell("letter-role", &[("role", &self.role())]);
        let relative = |id: &str, name: &str, relation: &str| {
            let relation = match kinship(&self.capacity, relation) {
                known if known.zh_cn.is_empty() => blank(""),
                known => known,
            };
            tell(
                id,
                &[
                    ("name", &blank(name)),
                    ("relation", &relation),
                    ("role", &role),
                ],
            )
        };
        Some(match &self.capacity {
            Capacity::Person => return None,
            Capacity::Guardian {
                child, relation, ..
            } => relative("letter-child", child, relation),
            Capacity::CloseRelative {
                deceased, relation, ..
            } => relative("letter-deceased", deceased, relation),
            Capacity::Agent { principal, .. } => {
                tell("letter-principal", &[("name", &blank(principal))])
            }
            Capacity::Company { company, post, .. } => tell(
                "letter-company",
                &[("name", &blank(company)), ("post", &blank(post))],
            ),
        })
    }

    fn addressee(&self) -> Words {
        if let Reader::Authority(authority) = self.reader {
            return match (authority, self.regime) {
                (Some(authority), _) => tell(&format!("letter-to-{}", id_of(authority)), &[]),
                (None, Regime::Pipl) => tell("letter-to-authority", &[]),
                (None, regime) => tell(&format!("letter-to-authority-{}", id_of(regime)), &[]),
            };
        }
        let name = self.respondent();
        match &self.policy.addressee {
            Some(post) => tell("letter-to-post", &[("name", &name), ("post", post)]),
            None => tell("letter-to", &[("name", &name)]),
        }
    }

    fn authority_contact(&self) -> Option<Words> {
        let Reader::Authority(Some(authority)) = self.reader else {
            return None;
        };
        let all = authorities(self.policy);
        let found = all.iter().find(|it| it.authority == authority)?;
        let values = found.routes.iter();
        let values: Vec<Words> = values
            .filter_map(|it| it.value.as_deref().map(Words::same))
            .collect();
        (self.draft.authority_contact && !values.is_empty())
            .then(|| tell("letter-authority-contact", &[("value", &list(&values))]))
    }

    /// 此致, and to whom: the letter's own formula in Chinese, a plain close in English.
    fn closing(&self) -> Words {
        let name = match self.reader {
            Reader::Provider => self.respondent(),
            Reader::Authority(_) => self.addressee(),
            Reader::Court => tell("letter-to-court", &[]),
        };
        let closing = tell("letter-closing", &[]);
        let plain = name.zh_cn.trim_start_matches("致：");
        Words {
            zh_cn: format!("{}\n{plain}", closing.zh_cn),
            // An English statement of claim names its court here too.
            en_us: match self.reader {
                Reader::Court => name.en_us,
                Reader::Provider | Reader::Authority(_) => closing.en_us,
            },
        }
    }

    fn signature(&self) -> Words {
        tell("letter-signature", &[("role", &self.role())])
    }

    /// 贵公司, 被投诉人, 被申请人, 被告.
    pub fn you(&self) -> Words {
        let id = match self.reader {
            Reader::Provider => "letter-you",
            Reader::Authority(Some(Authority::Trustarc | Authority::Police)) => {
                "letter-you-company"
            }
            Reader::Authority(Some(Authority::ConsumerAssociation)) => "letter-you-counterparty",
            Reader::Authority(_) => "letter-you-authority",
            Reader::Court => "letter-you-defendant",
        };
        tell(id, &[])
    }
}
