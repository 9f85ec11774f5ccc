//! What there is to fill in: which rights a policy's reader has, and what each letter asks of its writer.

use super::asks::choices;
use super::capacity::{CapacityKind, kin};
use super::court::{Road, roads};
use super::follow_up::FollowUpKind;
use super::matter::{Matter, by_trustarc, matter, to_authority};
use super::refusal::Refusal;
use super::{phrase, source};
use crate::base::problem::Problem;
use crate::base::words::{Texts, Words};
use crate::know::catalogue::{
    ConditionRole, Contact, Group, NamedBy, Point, Policy, Regime, Right, Route,
};
use crate::know::law::{self, Authority, Contacts, authorities, is_trustarc};
use serde::Serialize;
use ts_rs::TS;

/// What the form of a letter asks for. Each field is one of [`super::Draft`] or of its follow-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The writer's name.
    Name,
    /// The account.
    Account,
    /// E-mail address or number.
    Contact,
    /// Since when the account has been in use.
    Since,
    /// Grounds, of [`Form::grounds`] and [`Form::statutory`].
    Grounds,
    /// Consents withdrawn, of [`Form::consents`].
    Consents,
    /// From when they are withdrawn.
    Effective,
    /// Standing answers to [`Form::consents`].
    Standing,
    /// Categories of the policy's collected information.
    Collected,
    /// Conditions met or known, of [`Form::preconditions`] and [`Form::consequences`].
    Conditions,
    /// What is asked, of [`Form::asks`].
    Asks,
    /// The wrong value.
    Wrong,
    /// The right value.
    Correct,
    /// Which field is wrong.
    Datum,
    /// What else the provider can find the person by.
    Identifiers,
    /// The decision to be explained.
    Decision,
    /// The account or contact at the recipient.
    RecipientContact,
    /// The person lives where the law gives the right.
    Resident,
    /// The controller or person named.
    Recipient,
    /// When misuse was noticed.
    Noticed,
    /// More details, which may stay empty ([`super::Draft::details`]).
    Details,
    /// What the complaint is about, without which it says nothing ([`super::Draft::details`]).
    Facts,
    /// None of the policy's exceptions applies.
    NoException,
    /// A covered copy of an identity document is enclosed.
    IdCopy,
    /// What else is enclosed.
    Enclosures,
    /// What happened, by date.
    History,
    /// The authority, of [`Form::authorities`], and whether its contact is printed.
    Authority,
    /// The first letter's date, channel and number.
    Sent,
    /// The period that has run out.
    Lapsed,
    /// The refusal, with reasons of [`Form::refusals`].
    Refused,
    /// By when an answer is asked for.
    AnswerBy,
}

/// A thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Tick {
    /// What the draft takes.
    pub id: String,
    /// What it says.
    pub text: Words,
    /// The clause in the right's document, if it stands in the policy.
    pub clause: Option<String>,
    /// The article, if it stands in the law.
    pub article: Option<Words>,
}

impl Tick {
    fn of_policy(point: &Point) -> Self {
        Self {
            id: point.id.clone(),
            text: point.text.clone(),
            clause: Some(point.clause.clone()),
            article: None,
        }
    }
}

/// Who can write, and with which proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Writes {
    /// In which capacity.
    pub kind: CapacityKind,
    /// What proves it, and what of it may be covered; empty for the person.
    pub proof: Words,
    /// What the writer can be to the one they write for; other words may be typed.
    pub relations: Vec<Tick>,
}

/// What the form of one letter consists of, so that the interface draws it without knowing rights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Form {
    /// The right.
    pub right: Right,
    /// Whether the policy offers it.
    pub offered: bool,
    /// The articles that it rests on; empty where it rests on the policy alone.
    pub articles: Words,
    /// The legal orders by which it can be claimed.
    pub regimes: Vec<Regime>,
    /// Who can write.
    pub capacities: Vec<Writes>,
    /// What to fill in, in order.
    pub fields: Vec<Field>,
    /// The fields without which the letter says too little; where they stay empty it has a line to write on.
    pub required: Vec<Field>,
    /// The policy's own grounds.
    pub grounds: Vec<Tick>,
    /// The law's grounds.
    pub statutory: Vec<Tick>,
    /// The ids of the policy's consents that can be withdrawn or answered beforehand.
    pub consents: Vec<String>,
    /// Things to ask for, one or more.
    pub asks: Vec<Tick>,
    /// What must be so before sending.
    pub preconditions: Vec<Tick>,
    /// What follows.
    pub consequences: Vec<Tick>,
    /// What to know before sending, policy or no policy.
    pub warnings: Vec<Words>,
    /// Limits that the policy sets.
    pub limits: Vec<Tick>,
    /// What the policy wants to see.
    pub evidence: Option<Tick>,
    /// What is proportionate, in the order in which it is done.
    pub proportionate: Vec<Words>,
    /// How to send it, in the policy's order; for a right that it does not offer, its general contacts.
    pub routes: Vec<Route>,
    /// Reasons a provider may have given.
    pub refusals: Vec<Refusal>,
    /// Whom to complain to.
    pub authorities: Vec<Contacts>,
    /// Where one can still go when the provider refuses or says nothing.
    pub roads: Vec<Road>,
}

/// The form of a letter: of a right in a legal order, or of what follows on its first letter.
pub fn form(
    policy: &Policy,
    id: &str,
    regime: Regime,
    follow_up: Option<FollowUpKind>,
) -> Result<Form, Problem> {
    let matter = matter(policy, id)?;
    let (right, offer) = (matter.right, matter.offer);
    let first = follow_up.is_none();
    let asked_now = || offer.filter(|_| first).into_iter();
    // What a policy lists as occasions for a complaint are no grounds of one.
    let complaint = matches!(
        right,
        Right::Complaint | Right::RegulatorComplaint | Right::DisputeService
    );
    let grounds = asked_now()
        .flat_map(|it| &it.grounds)
        .filter(|_| !complaint);
    let grounds = grounds.map(Tick::of_policy).collect();
    let conditions = |role: Option<ConditionRole>| -> Vec<Tick> {
        let all = asked_now().flat_map(|it| &it.conditions);
        all.filter(|it| it.role == role)
            .map(Tick::of_policy)
            .collect()
    };
    let mut warnings = Vec::new();
    if right == Right::CancelAccount && first {
        let article = law::cite(&[law::regulations(24)]);
        let arguments = [("article", &article)];
        warnings.push(phrase::tell("form-warning-cancel-account", &arguments));
    }
    if policy
        .respondents
        .iter()
        .all(|it| it.named_by == NamedBy::Notice)
        && !policy.respondents.is_empty()
    {
        warnings.push(phrase::tell("warn-notice-name", &[]));
    }
    if by_trustarc(matter) {
        warnings.push(phrase::tell("warn-trustarc", &[]));
    }
    let consents = policy.consents.iter().filter(|it| match right {
        Right::WithdrawConsent => it.group == Group::DecideNow,
        Right::StandingRefusal => it.group == Group::AskFirst,
        _ => false,
    });
    let asks = choices(right).iter().map(|&id| Tick {
        id: id.to_owned(),
        text: Texts::built_in()
            .words(&format!("letter-ask-{}-{id}", right.id()), Some("label"))
            .unwrap_or_default(),
        clause: None,
        article: None,
    });
    let statutory = match right {
        Right::Deletion if first => law::deletion_grounds(regime),
        _ => Vec::new(),
    };
    let statutory = statutory.into_iter().map(|(id, article)| Tick {
        text: phrase::tell(&format!("ground-{id}"), &[]),
        id,
        clause: None,
        article: Some(law::cite(&[article])),
    });
    let complains = to_authority(matter, follow_up);
    let mut form = Form {
        right,
        offered: offer.is_some(),
        articles: law::cite(law::basis(right, regime)),
        regimes: matter.regimes(policy),
        capacities: CapacityKind::of(right)
            .into_iter()
            .map(|kind| Writes {
                kind,
                proof: Texts::built_in()
                    .words(&format!("form-proof-{}", kind.id()), None)
                    .unwrap_or_default(),
                relations: kin(kind)
                    .iter()
                    .map(|id| Tick {
                        id: (*id).to_owned(),
                        text: phrase::tell(&format!("kin-{id}"), &[]),
                        clause: None,
                        article: None,
                    })
                    .collect(),
            })
            .collect(),
        fields: Vec::new(),
        required: Vec::new(),
        grounds,
        statutory: statutory.collect(),
        consents: consents.filter(|_| first).map(|it| it.id.clone()).collect(),
        asks: asks.filter(|_| first).collect(),
        preconditions: conditions(Some(ConditionRole::Precondition)),
        consequences: conditions(Some(ConditionRole::Consequence)),
        warnings,
        limits: [None, Some(ConditionRole::Exception)]
            .into_iter()
            .flat_map(&conditions)
            .collect(),
        evidence: offer
            .and_then(|it| it.evidence.as_ref())
            .map(|it| (it.text.clone(), it.clause.clone()))
            .or_else(|| {
                let general = source::evidence_in_general(policy, right);
                general.map(|(text, _, clause)| (text, clause))
            })
            .filter(|_| !complains)
            .map(|(text, clause)| Tick {
                id: "evidence".to_owned(),
                text,
                clause: Some(clause),
                article: None,
            }),
        proportionate: if complains {
            Vec::new()
        } else {
            (1..)
                .map_while(|number| {
                    Texts::built_in().words(&format!("form-proportionate-{number}"), None)
                })
                .collect()
        },
        routes: routes(policy, matter, follow_up),
        refusals: match follow_up {
            None | Some(FollowUpKind::Reminder) => Vec::new(),
            Some(_) => Refusal::ALL.to_vec(),
        },
        authorities: authorities(policy),
        roads: match regime {
            Regime::Pipl => roads(policy, right),
            Regime::Gdpr | Regime::Ccpa | Regime::Pdpa => Vec::new(),
        },
    };
    // The police look into what was done to the account, not into how requests are handled.
    if !matches!(right, Right::AccountMisuse | Right::RegulatorComplaint) {
        form.authorities
            .retain(|it| it.authority != Authority::Police);
    }
    if regime != Regime::Pipl {
        // The others are China's.
        form.authorities
            .retain(|it| it.authority == Authority::Trustarc);
    }
    if !complains {
        form.authorities.clear();
    }
    let exceptions = offer.is_some_and(|it| source::exceptions(it).next().is_some());
    form.fields = fields(&form, regime, complains, exceptions, follow_up);
    form.required = required(&form, regime);
    Ok(form)
}

/// What a letter says too little without.
fn required(form: &Form, regime: Regime) -> Vec<Field> {
    use Field::*;
    let mut wanted = vec![Name, Contact, Grounds, Facts, Correct, Datum, Noticed, Sent];
    if matches!(form.right, Right::CancelAccount | Right::AccountMisuse) {
        wanted.push(Account);
    }
    if regime != Regime::Pipl {
        wanted.push(Resident);
    }
    if matches!(form.right, Right::Portability | Right::AutomatedDecision) {
        wanted.extend([Recipient, Decision]);
    }
    wanted.retain(|it| form.fields.contains(it));
    wanted
}

fn fields(
    form: &Form,
    regime: Regime,
    complains: bool,
    exceptions: bool,
    follow_up: Option<FollowUpKind>,
) -> Vec<Field> {
    use Right::*;
    let right = form.right;
    let mut fields = vec![Field::Name, Field::Account, Field::Contact];
    let mut add = |wanted: bool, those: &[Field]| {
        if wanted {
            fields.extend_from_slice(those);
        }
    };
    add(
        complains && !form.authorities.is_empty(),
        &[Field::Authority],
    );
    if let Some(follow_up) = follow_up {
        add(true, &[Field::Sent]);
        add(follow_up != FollowUpKind::Rebuttal, &[Field::Lapsed]);
        add(follow_up != FollowUpKind::Reminder, &[Field::Refused]);
        add(
            !complains && follow_up != FollowUpKind::Claim,
            &[Field::AnswerBy],
        );
        add(true, &[Field::History, Field::Details, Field::Enclosures]);
        return fields;
    }
    let about_information = matches!(
        right,
        Access
            | Copy
            | Portability
            | Deletion
            | Restriction
            | Objection
            | Explanation
            | Minors
            | Posthumous
            | LifetimeArrangement
            | Abroad
            | CcpaOptOut
    );
    add(!form.asks.is_empty(), &[Field::Asks]);
    add(
        about_information || right == Correction,
        &[Field::Collected, Field::Identifiers],
    );
    add(regime != Regime::Pipl, &[Field::Resident]);
    add(
        !form.grounds.is_empty() || !form.statutory.is_empty(),
        &[Field::Grounds],
    );
    add(
        right == WithdrawConsent,
        &[Field::Consents, Field::Effective],
    );
    add(right == StandingRefusal, &[Field::Standing]);
    add(right == CancelAccount, &[Field::Conditions]);
    add(
        matches!(right, Correction | Minors | Posthumous),
        &[Field::Datum, Field::Wrong, Field::Correct],
    );
    add(right == AutomatedDecision, &[Field::Decision]);
    add(
        matches!(right, Portability | LifetimeArrangement),
        &[Field::Recipient],
    );
    add(right == Portability, &[Field::RecipientContact]);
    add(right == AccountMisuse, &[Field::Noticed]);
    add(!complains, &[Field::Since]);
    let complaint = matches!(right, Complaint | RegulatorComplaint | DisputeService);
    let facts =
        complaint || right == AccountMisuse || (right == Objection && regime == Regime::Gdpr);
    add(facts, &[Field::Facts]);
    add(complaint, &[Field::History]);
    add(!facts, &[Field::Details]);
    add(!complains && exceptions, &[Field::NoException]);
    add(!complains, &[Field::IdCopy]);
    add(true, &[Field::Enclosures]);
    fields
}

/// The ways to send a letter: those of the right, or those of the policy.
fn routes(policy: &Policy, matter: Matter, follow_up: Option<FollowUpKind>) -> Vec<Route> {
    if to_authority(matter, follow_up) && !by_trustarc(matter) {
        return Vec::new();
    }
    let complaint = || policy.rights.iter().find(|it| it.right == Right::Complaint);
    let offer = match follow_up {
        Some(FollowUpKind::Complaint) => complaint().or(matter.offer),
        _ => matter.offer,
    };
    match offer {
        Some(offer) if !offer.channels.is_empty() => offer.channels.clone(),
        _ => policy
            .contacts
            .iter()
            .filter(|it| !is_trustarc(it.value.as_deref()) && of_policy(policy, it))
            .map(|it| Route {
                channel: it.kind,
                value: it.value.clone(),
            })
            .collect(),
    }
}

/// Whether a contact stands in the governing document, not in one about something else.
fn of_policy(policy: &Policy, contact: &Contact) -> bool {
    policy
        .documents
        .first()
        .is_some_and(|it| it.id == contact.document)
}
