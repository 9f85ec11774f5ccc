//! A request becomes a letter: blocks of text in one language or two.

use crate::catalogue::{Catalogue, DayUnit, Meaning, Offer, Policy, Right, Start};
use crate::law::{self, chinese_number, join};
use crate::problem::Problem;
use crate::text::{Language, Texts};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The language of a letter, which is not the language of the interface: its reader is the provider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum LetterLanguage {
    /// Chinese.
    #[default]
    #[serde(rename = "zh-CN")]
    ZhCn,
    /// English.
    #[serde(rename = "en-US")]
    EnUs,
    /// Chinese and English side by side.
    #[serde(rename = "both")]
    Both,
}

impl LetterLanguage {
    /// The languages, in the order of their columns.
    pub fn languages(self) -> &'static [Language] {
        match self {
            Self::ZhCn => &[Language::ZhCn],
            Self::EnUs => &[Language::EnUs],
            Self::Both => &Language::ALL,
        }
    }
}

/// What a person fills in. Empty fields are left out of the letter; an empty name becomes a line to
/// write on.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    /// The policy's id.
    pub policy: String,
    /// The offer's id in that policy.
    pub right: String,
    /// The letter's language.
    pub language: LetterLanguage,
    /// The person's name.
    pub name: String,
    /// The account the request is about.
    pub account: String,
    /// The e-mail address or number by which the provider knows the person.
    pub contact: String,
    /// Grounds: the policy's own, or `pipl-47-1` to `pipl-47-5`.
    pub grounds: Vec<String>,
    /// Consents that are withdrawn.
    pub consents: Vec<String>,
    /// Categories of collected information the request is about; none means all.
    pub collected: Vec<String>,
    /// Conditions that the person says are met.
    pub conditions: Vec<String>,
    /// The wrong value (correction).
    pub wrong: String,
    /// The right value (correction).
    pub correct: String,
    /// To whom the information is to be moved (copy, portability).
    pub recipient: String,
    /// Anything else, in the person's own words.
    pub details: String,
}

/// What a block of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// The letter's title.
    Title,
    /// Addressee, sender, account.
    Field,
    /// The heading of a numbered part.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A numbered thing asked for.
    Item,
    /// Closing words.
    Closing,
    /// Signature and date.
    Signature,
}

/// A piece of a letter, the same in each of its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its text, one a language of the letter, in the order of [`Letter::languages`].
    pub text: Vec<String>,
}

/// A letter, ready for the press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Letter {
    /// Its languages.
    pub languages: Vec<Language>,
    /// Its date.
    #[ts(type = "string")]
    pub date: Date,
    /// Its pieces, in order.
    pub blocks: Vec<Block>,
}

impl Letter {
    /// The title in the first language, for file properties.
    pub fn title(&self) -> &str {
        let title = self
            .blocks
            .iter()
            .find(|block| block.kind == BlockKind::Title);
        title
            .and_then(|block| block.text.first())
            .map_or("", String::as_str)
    }

    /// The letter as plain text, block beside block becoming block after block.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for block in &self.blocks {
            if matches!(
                block.kind,
                BlockKind::Heading | BlockKind::Closing | BlockKind::Signature
            ) {
                text.push('\n');
            }
            for line in &block.text {
                text.push_str(line);
                text.push('\n');
            }
        }
        text
    }
}

/// The longest single-line field, in characters.
const LONGEST_LINE: usize = 200;
/// The longest free text, in characters: a little over two pages.
const LONGEST_TEXT: usize = 4_000;

/// Composes the letter of a draft. `today` is the date it will bear.
pub fn compose(draft: &Draft, catalogue: &Catalogue, today: Date) -> Result<Letter, Problem> {
    let policy = catalogue.policy(&draft.policy)?;
    let offer = policy.offer(&draft.right)?;
    let writer = Writer {
        draft: &cleaned(draft)?,
        policy,
        offer,
        today,
    };
    writer.letter()
}

/// The draft with its text fit for a letter, or the first field that is not.
fn cleaned(draft: &Draft) -> Result<Draft, Problem> {
    let mut draft = draft.clone();
    for (field, value, limit) in [
        ("name", &mut draft.name, LONGEST_LINE),
        ("account", &mut draft.account, LONGEST_LINE),
        ("contact", &mut draft.contact, LONGEST_LINE),
        ("recipient", &mut draft.recipient, LONGEST_LINE),
        ("wrong", &mut draft.wrong, LONGEST_LINE),
        ("correct", &mut draft.correct, LONGEST_LINE),
        ("details", &mut draft.details, LONGEST_TEXT),
    ] {
        let tidy = value.replace("\r\n", "\n").replace('\t', " ");
        let many_lines = limit == LONGEST_TEXT;
        if tidy.chars().count() > limit {
            return Err(Problem::FieldTooLong {
                field: field.to_owned(),
                limit,
            });
        }
        if let Some(character) = tidy
            .chars()
            .find(|&it| is_control(it) && !(many_lines && it == '\n'))
        {
            let character = format!("U+{:04X}", u32::from(character));
            return Err(Problem::FieldControl {
                field: field.to_owned(),
                character,
            });
        }
        *value = tidy.trim().to_owned();
    }
    Ok(draft)
}

/// Control characters, and marks that turn the direction of the text around them: a letter must read
/// the same to its reader as to its writer.
fn is_control(character: char) -> bool {
    let turns = matches!(character, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    character.is_control() || turns
}

struct Writer<'a> {
    draft: &'a Draft,
    policy: &'a Policy,
    offer: &'a Offer,
    today: Date,
}

/// A sentence that is made when its language is known.
type Sentence<'s> = Box<dyn Fn(Language) -> String + 's>;
/// The same, lent.
type Say<'s> = &'s dyn Fn(Language) -> String;

impl Writer<'_> {
    fn letter(&self) -> Result<Letter, Problem> {
        let languages = self.draft.language.languages();
        let mut blocks = Vec::new();
        let mut add = |kind: BlockKind, say: Say| {
            blocks.push(Block {
                kind,
                text: languages.iter().map(|&language| say(language)).collect(),
            });
        };
        let right = self.offer.right;

        add(BlockKind::Title, &|language| {
            say(language, &format!("letter-title-{}", right.id()), &[])
        });
        add(BlockKind::Field, &|language| self.addressee(language));
        if self.to_authority() {
            let against = |language| {
                say(
                    language,
                    "letter-against",
                    &[("controller", self.policy.controller.get(language))],
                )
            };
            add(BlockKind::Field, &against);
        }
        add(BlockKind::Field, &|language| {
            say(
                language,
                "letter-from",
                &[("name", name_or_line(&self.draft.name))],
            )
        });
        for (id, value) in [
            ("letter-account", &self.draft.account),
            ("letter-contact", &self.draft.contact),
        ] {
            if !value.is_empty() {
                add(BlockKind::Field, &|language| {
                    say(language, id, &[("value", value)])
                });
            }
        }

        let mut part = 0;
        let mut heading = |id: &'static str, add: &mut dyn FnMut(BlockKind, Say)| {
            part += 1;
            add(BlockKind::Heading, &|language| {
                let number = match language {
                    Language::ZhCn => chinese_number(part),
                    Language::EnUs => part.to_string(),
                };
                say(language, id, &[("number", &number)])
            });
        };

        heading("letter-heading-asks", &mut add);
        for (index, ask) in self.asks()?.iter().enumerate() {
            let number = (index + 1).to_string();
            add(BlockKind::Item, &|language| {
                say(
                    language,
                    "letter-item",
                    &[("number", &number), ("text", &ask(language))],
                )
            });
        }

        heading("letter-heading-grounds", &mut add);
        let grounds = self.grounds()?;
        let conditions = self.conditions()?;
        for ground in grounds.iter().chain(&conditions) {
            add(BlockKind::Paragraph, &|language| ground(language));
        }
        if !self.draft.details.is_empty() {
            add(BlockKind::Paragraph, &|language| {
                say(language, "letter-details", &[("text", &self.draft.details)])
            });
        }
        add(BlockKind::Paragraph, &|language| self.basis(language));

        heading("letter-heading-answer", &mut add);
        add(BlockKind::Paragraph, &|language| self.answer(language));
        add(BlockKind::Paragraph, &|language| {
            say(language, self.remedy(), &[])
        });

        heading("letter-heading-identity", &mut add);
        add(BlockKind::Paragraph, &|language| self.identity(language));
        if languages.len() > 1 {
            add(BlockKind::Paragraph, &|language| {
                say(language, "letter-prevails", &[])
            });
        }
        add(BlockKind::Closing, &|language| {
            say(language, "letter-closing", &[])
        });
        add(BlockKind::Signature, &|language| {
            say(language, "letter-signature", &[])
        });
        add(BlockKind::Signature, &|language| date(language, self.today));

        Ok(Letter {
            languages: languages.to_vec(),
            date: self.today,
            blocks,
        })
    }

    /// The reader is an authority, and the provider is spoken of, not spoken to.
    fn to_authority(&self) -> bool {
        self.offer.right == Right::RegulatorComplaint
    }

    fn addressee(&self, language: Language) -> String {
        if self.to_authority() {
            return say(language, "letter-to-authority", &[]);
        }
        let controller = self.policy.controller.get(language);
        match &self.policy.addressee {
            Some(post) => say(
                language,
                "letter-to-post",
                &[("controller", controller), ("post", post.get(language))],
            ),
            None => say(language, "letter-to", &[("controller", controller)]),
        }
    }

    /// What is asked, in order: first what the right is about, then what every request needs.
    fn asks(&self) -> Result<Vec<Sentence<'_>>, Problem> {
        let mut asks: Vec<Sentence<'_>> = Vec::new();
        let what = self.subject()?;
        let consents = self.consents()?;
        let provider = |language| self.policy.provider.get(language).to_owned();
        let filled = |value: &str| {
            if value.is_empty() {
                BLANK.to_owned()
            } else {
                value.to_owned()
            }
        };
        let (wrong, correct) = (filled(&self.draft.wrong), filled(&self.draft.correct));
        let recipient = filled(&self.draft.recipient);
        let texts = Texts::built_in();
        for number in 1.. {
            let id = format!("letter-ask-{}-{number}", self.offer.right.id());
            if texts.words(&id, None).is_none() {
                break;
            }
            let (what, consents) = (what.clone(), consents.clone());
            let (wrong, correct, recipient) = (wrong.clone(), correct.clone(), recipient.clone());
            asks.push(Box::new(move |language| {
                let index = usize::from(language == Language::EnUs);
                let arguments = [
                    ("what", what[index].as_str()),
                    ("consents", consents[index].as_str()),
                    ("provider", &provider(language)),
                    ("wrong", &wrong),
                    ("correct", &correct),
                    ("recipient", &recipient),
                ];
                say(language, &id, &arguments)
            }));
        }
        Ok(asks)
    }

    /// The information the request is about, in both languages.
    fn subject(&self) -> Result<[String; 2], Problem> {
        if self.draft.collected.is_empty() {
            return Ok(Language::ALL.map(|language| say(language, "letter-all-information", &[])));
        }
        let mut chosen = Vec::new();
        for id in &self.draft.collected {
            let entry = self.policy.collected.iter().find(|entry| entry.id == *id);
            chosen.push(entry.ok_or_else(|| {
                Problem::UnknownCollected {
                    given: id.clone(),
                    known: self
                        .policy
                        .collected
                        .iter()
                        .map(|entry| entry.id.clone())
                        .collect(),
                }
            })?);
        }
        Ok(Language::ALL.map(|language| {
            let names: Vec<String> = chosen
                .iter()
                .map(|entry| {
                    let clause = clause(language, &entry.clause);
                    say(
                        language,
                        "letter-with-clause",
                        &[("text", entry.name.get(language)), ("clause", &clause)],
                    )
                })
                .collect();
            join(&names, language)
        }))
    }

    fn consents(&self) -> Result<[String; 2], Problem> {
        let mut chosen = Vec::new();
        for id in &self.draft.consents {
            chosen.push(self.policy.consent(id)?);
        }
        Ok(Language::ALL.map(|language| {
            if chosen.is_empty() {
                return say(language, "letter-all-consents", &[]);
            }
            let names: Vec<String> = chosen
                .iter()
                .map(|consent| {
                    let clause = clause(language, &consent.clause);
                    say(
                        language,
                        "letter-consent",
                        &[("text", consent.name.get(language)), ("clause", &clause)],
                    )
                })
                .collect();
            join(&names, language)
        }))
    }

    fn grounds(&self) -> Result<Vec<Sentence<'_>>, Problem> {
        let statutory: Vec<_> = match self.offer.right {
            Right::Deletion => law::deletion_grounds().collect(),
            _ => Vec::new(),
        };
        let mut paragraphs: Vec<Sentence<'_>> = Vec::new();
        for id in &self.draft.grounds {
            if let Some(ground) = self.offer.grounds.iter().find(|ground| ground.id == *id) {
                paragraphs.push(Box::new(move |language| {
                    let source = self.cite(language, &ground.clause);
                    say(
                        language,
                        "letter-ground",
                        &[
                            ("text", phrase(ground.text.get(language))),
                            ("source", &source),
                        ],
                    )
                }));
            } else if let Some((id, article)) = statutory.iter().find(|(known, _)| known == id) {
                let (id, article) = (format!("ground-{id}"), *article);
                paragraphs.push(Box::new(move |language| {
                    let source = law::cite(&[article], language);
                    say(
                        language,
                        "letter-ground",
                        &[("text", &say(language, &id, &[])), ("source", &source)],
                    )
                }));
            } else {
                let own = self.offer.grounds.iter().map(|ground| ground.id.clone());
                let known = own
                    .chain(statutory.iter().map(|(id, _)| id.clone()))
                    .collect();
                return Err(Problem::UnknownGround {
                    given: id.clone(),
                    known,
                });
            }
        }
        Ok(paragraphs)
    }

    fn conditions(&self) -> Result<Vec<Sentence<'_>>, Problem> {
        let mut paragraphs: Vec<Sentence<'_>> = Vec::new();
        for id in &self.draft.conditions {
            let known = || {
                self.offer
                    .conditions
                    .iter()
                    .map(|condition| condition.id.clone())
                    .collect()
            };
            let condition = self
                .offer
                .conditions
                .iter()
                .find(|condition| condition.id == *id);
            let condition = condition.ok_or_else(|| Problem::UnknownGround {
                given: id.clone(),
                known: known(),
            })?;
            paragraphs.push(Box::new(move |language| {
                let source = self.cite(language, &condition.clause);
                say(
                    language,
                    "letter-condition",
                    &[
                        ("text", phrase(condition.text.get(language))),
                        ("source", &source),
                    ],
                )
            }));
        }
        Ok(paragraphs)
    }

    fn basis(&self, language: Language) -> String {
        let policy = self.cite_policy(language, &self.offer.clause);
        match law::basis(self.offer.right) {
            [] => say(language, "letter-basis-policy", &[("policy", &policy)]),
            articles => say(
                language,
                "letter-basis",
                &[
                    ("articles", &law::cite(articles, language)),
                    ("policy", &policy),
                ],
            ),
        }
    }

    /// 《title》第x条.
    fn cite(&self, language: Language, number: &str) -> String {
        let title = self
            .policy
            .document(&self.offer.document)
            .map_or("", |it| it.title.get(language));
        let id = if self.to_authority() {
            "letter-source-theirs"
        } else {
            "letter-source"
        };
        say(
            language,
            id,
            &[("title", title), ("clause", &clause(language, number))],
        )
    }

    /// 《title》（version）第x条; a document that prints no version of its own is cited without one.
    fn cite_policy(&self, language: Language, number: &str) -> String {
        let Some(document) = self.policy.document(&self.offer.document) else {
            return String::new();
        };
        let governing = self
            .policy
            .documents
            .first()
            .is_some_and(|first| first.id == document.id);
        let version = document
            .version
            .or(governing.then_some(self.policy.version));
        let Some(version) = version else {
            return self.cite(language, number);
        };
        let clause = clause(language, number);
        let date = date(language, version);
        let arguments = [
            ("title", document.title.get(language)),
            ("date", &date),
            ("clause", &clause),
        ];
        say(
            language,
            if self.to_authority() {
                "letter-policy-theirs"
            } else {
                "letter-policy"
            },
            &arguments,
        )
    }

    fn answer(&self, language: Language) -> String {
        if self.to_authority() {
            return say(language, "letter-answer-authority", &[]);
        }
        let Some(deadline) = &self.offer.deadline else {
            return say(language, "letter-answer-none", &[]);
        };
        let value = deadline.value.to_string();
        let source = self.cite(language, &deadline.clause);
        if deadline.meaning == Meaning::AdvanceNotice {
            return say(
                language,
                "letter-answer-notice",
                &[("value", &value), ("source", &source)],
            );
        }
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
        let arguments = [
            ("value", value.as_str()),
            ("unit", unit),
            ("starts", starts),
            ("meaning", meaning),
            ("source", &source),
        ];
        say(language, "letter-answer-promise", &arguments)
    }

    fn remedy(&self) -> &'static str {
        if self.to_authority() {
            "letter-remedy-authority"
        } else {
            "letter-remedy"
        }
    }

    fn identity(&self, language: Language) -> String {
        match &self.offer.evidence {
            _ if self.to_authority() => say(language, "letter-evidence-authority", &[]),
            Some(evidence) => {
                let source = self.cite(language, &evidence.clause);
                say(
                    language,
                    "letter-evidence",
                    &[
                        ("text", phrase(evidence.text.get(language))),
                        ("source", &source),
                    ],
                )
            }
            None => say(language, "letter-evidence-none", &[]),
        }
    }
}

/// A line to write on by hand.
const BLANK: &str = "____________";

fn name_or_line(name: &str) -> &str {
    if name.is_empty() { BLANK } else { name }
}

fn say(language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
    Texts::built_in().say(language, id, arguments)
}

/// A clause as it is cited: 第6.3条, clause 6.3.
pub fn clause(language: Language, number: &str) -> String {
    match number {
        "preamble" | "closing" => say(language, &format!("clause-{number}"), &[]),
        number => {
            let (number, place) = number.split_once('#').unwrap_or((number, "first"));
            let number = match language {
                Language::ZhCn => number.replace('(', "（").replace(')', "）"),
                Language::EnUs => number.to_owned(),
            };
            say(language, "clause", &[("number", &number), ("place", place)])
        }
    }
}

fn date(language: Language, date: Date) -> String {
    let [year, month, day] = [
        i32::from(date.year()),
        date.month().into(),
        date.day().into(),
    ]
    .map(|it: i32| it.to_string());
    // Fluent chooses variants by identifier, and an identifier cannot begin with a digit.
    say(
        language,
        "date",
        &[
            ("year", &year),
            ("month", &month),
            ("name", &format!("m{month}")),
            ("day", &day),
        ],
    )
}

/// A text of the catalogue inside a sentence of a letter: without its full stop.
fn phrase(text: &str) -> &str {
    text.trim_end_matches(['。', '.', '；', ';'])
}
