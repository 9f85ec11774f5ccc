//! What a person fills in, and whether a letter can bear it.

use super::capacity::Capacity;
use super::characters;
use super::follow_up::{FollowUp, Happened};
use crate::base::problem::Problem;
use crate::base::words::Language;
use crate::know::catalogue::Regime;
use crate::know::law::Authority;
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

/// What a person fills in. Empty fields are left out of the letter, or become a line to write on where
/// the letter cannot do without.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    /// The policy's id.
    pub policy: String,
    /// The offer's id in that policy; the right's own id where the policy does not offer it.
    pub right: String,
    /// The letter's language.
    pub language: LetterLanguage,
    /// The legal order by which the right is claimed.
    pub regime: Regime,
    /// In which capacity the person writes.
    pub capacity: Capacity,
    /// The name of the person who writes.
    pub name: String,
    /// The account the request is about.
    pub account: String,
    /// The e-mail address or number by which the provider knows the person.
    pub contact: String,
    /// Since when the account has been in use.
    #[ts(type = "string | null")]
    pub since: Option<Date>,
    /// Grounds: the policy's own, or `pipl-47-1` to `pipl-47-5`.
    pub grounds: Vec<String>,
    /// Consents that are withdrawn.
    pub consents: Vec<String>,
    /// From when the consents are withdrawn; from receipt of the letter where absent.
    #[ts(type = "string | null")]
    pub effective: Option<Date>,
    /// Answers to what the provider must ask first; none means that all of it is refused.
    pub standing: Vec<StandingAnswer>,
    /// Categories of collected information the request is about; none means all.
    pub collected: Vec<String>,
    /// Conditions that the person says are met or known.
    pub conditions: Vec<String>,
    /// Which of the right's [`super::Form::asks`] the letter makes; none means all.
    pub asks: Vec<String>,
    /// The wrong value (correction).
    pub wrong: String,
    /// The right value (correction).
    pub correct: String,
    /// Which field is wrong, as the provider's pages name it (correction).
    #[ts(optional, as = "Option<_>")]
    pub field: String,
    /// What else the provider can find the person by: further addresses, numbers, devices, apps.
    #[ts(optional, as = "Option<_>")]
    pub identifiers: String,
    /// The decision to be explained (automated decisions).
    #[ts(optional, as = "Option<_>")]
    pub decision: String,
    /// The account or contact at the recipient, and the way of transfer (portability).
    #[ts(optional, as = "Option<_>")]
    pub recipient_contact: String,
    /// The person lives where the law claimed gives the right.
    #[ts(optional, as = "Option<_>")]
    pub resident: bool,
    /// The letter's own number; made from what the letter is about where it is empty.
    #[ts(optional, as = "Option<_>")]
    pub number: String,
    /// Another controller (portability) or the person named (arrangement in one's lifetime).
    pub recipient: String,
    /// When the misuse of the account was noticed.
    #[ts(type = "string | null")]
    pub noticed: Option<Date>,
    /// Anything else, in the person's own words.
    pub details: String,
    /// The person says that none of the policy's exceptions applies.
    pub no_exception: bool,
    /// A copy of an identity document is enclosed, marked and covered as the letter says.
    pub id_copy: bool,
    /// What else is enclosed.
    pub enclosures: Vec<String>,
    /// The authority a complaint goes to; none means whichever is in charge.
    pub authority: Option<Authority>,
    /// The authority's published contact stands below its name.
    pub authority_contact: bool,
    /// What happened so far, by date.
    pub history: Vec<Happened>,
    /// What follows on an earlier letter of this right; absent in the first letter.
    pub follow_up: Option<FollowUp>,
}

/// An answer, left beforehand, to something the provider must ask first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StandingAnswer {
    /// The consent's id.
    pub consent: String,
    /// The answer.
    pub answer: Answer,
}

/// What one may answer beforehand. Agreeing is not among them: consent is given knowing the case (PIPL
/// 14), not in advance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// No.
    Refuse,
    /// Ask me each time, and do nothing until I have answered.
    AskEachTime,
}

/// The longest single-line field, in characters.
const LONGEST_LINE: usize = 200;
/// The longest free text, in characters: a little over two pages.
const LONGEST_TEXT: usize = 4_000;

/// The fields that hold a person's name, whose dots are those of documents.
const NAMES: [&str; 4] = ["name", "child", "deceased", "principal"];

/// The draft with its text fit for a letter, or the first field that is not.
pub(super) fn cleaned(draft: &Draft, today: Date) -> Result<Draft, Problem> {
    let mut draft = draft.clone();
    for (field, value) in texts(&mut draft) {
        *value = characters::isolated(typed(field, value)?);
    }
    draft.enclosures.retain(|it| !it.is_empty());
    draft.history.sort_by_key(|it| it.on);
    past(&draft, today)?;
    Ok(draft)
}

/// What a person typed into the field of that name, in the form that is read everywhere.
///
/// # Errors
/// `FieldTooLong`, and what [`characters::tidy`] refuses.
pub fn typed(field: &str, text: &str) -> Result<String, Problem> {
    let (lines, limit) = match field {
        "details" => (true, LONGEST_TEXT),
        _ => (false, LONGEST_LINE),
    };
    if text.chars().count() > limit {
        return Err(Problem::FieldTooLong {
            field: field.to_owned(),
            limit,
        });
    }
    let text = characters::tidy(field, text, lines)?;
    Ok(match NAMES.contains(&field) {
        true => characters::name(&text),
        false => text,
    })
}

/// The field in which a text stands, as [`Problem`] names fields; empty where it stands in none.
pub fn field_of(draft: &Draft, text: &str) -> &'static str {
    let mut draft = draft.clone();
    let fields = texts(&mut draft);
    let found = fields.into_iter().find(|(_, value)| value.contains(text));
    found.map_or("", |(field, _)| field)
}

/// Every text that a person typed, each with the name of its field.
fn texts(draft: &mut Draft) -> Vec<(&'static str, &mut String)> {
    let Draft {
        name,
        account,
        contact,
        recipient,
        wrong,
        correct,
        field,
        identifiers,
        decision,
        recipient_contact,
        number,
        details,
        capacity,
        enclosures,
        history,
        follow_up,
        ..
    } = draft;
    let mut texts = vec![
        ("name", name),
        ("account", account),
        ("contact", contact),
        ("recipient", recipient),
        ("wrong", wrong),
        ("correct", correct),
        ("field", field),
        ("identifiers", identifiers),
        ("decision", decision),
        ("recipient-contact", recipient_contact),
        ("number", number),
    ];
    match capacity {
        Capacity::Person => {}
        Capacity::Guardian {
            child,
            relation,
            proof,
            ..
        } => texts.extend([("child", child), ("relation", relation), ("proof", proof)]),
        Capacity::CloseRelative {
            deceased,
            relation,
            interest,
            proof,
            ..
        } => texts.extend([
            ("deceased", deceased),
            ("relation", relation),
            ("interest", interest),
            ("proof", proof),
        ]),
        Capacity::Agent { principal, proof } => {
            texts.extend([("principal", principal), ("proof", proof)]);
        }
        Capacity::Company {
            company,
            post,
            proof,
        } => texts.extend([("company", company), ("post", post), ("proof", proof)]),
    }
    texts.extend(enclosures.iter_mut().map(|it| ("enclosures", it)));
    texts.extend(history.iter_mut().map(|it| ("history", &mut it.words)));
    if let Some(follow_up) = follow_up {
        texts.push(("reference", &mut follow_up.reference));
        texts.push(("number", &mut follow_up.number));
        if let Some(refused) = &mut follow_up.refused {
            texts.push(("quote", &mut refused.quote));
        }
    }
    texts.push(("details", details));
    texts
}

/// What a letter says has happened has happened by its date, a refusal after the request; and the date
/// by which it asks for an answer is still to come.
fn past(draft: &Draft, today: Date) -> Result<(), Problem> {
    let died = match draft.capacity {
        Capacity::CloseRelative { died, .. } => died,
        _ => None,
    };
    let mut dates = vec![
        ("since", draft.since),
        ("noticed", draft.noticed),
        ("died", died),
    ];
    dates.extend(draft.history.iter().map(|it| ("history", Some(it.on))));
    let mut earliest = None;
    if let Some(follow_up) = &draft.follow_up {
        dates.push(("sent", Some(follow_up.sent)));
        if let Some(lapsed) = &follow_up.lapsed {
            dates.push(("until", Some(lapsed.until)));
            dates.push(("until", lapsed.extended));
        }
        if let Some(refused) = &follow_up.refused {
            dates.push(("refused", Some(refused.on)));
            earliest = (refused.on < follow_up.sent).then_some(("refused", refused.on));
        }
        if let Some(date) = follow_up.answer_by.filter(|&it| it <= today) {
            earliest = Some(("answer-by", date));
        }
    }
    let late = dates
        .into_iter()
        .find_map(|(field, date)| date.filter(|&it| it > today).map(|it| (field, it)));
    match late.or(earliest) {
        Some((field, date)) => Err(Problem::FieldDate {
            field: field.to_owned(),
            date: date.to_string(),
        }),
        None => Ok(()),
    }
}
