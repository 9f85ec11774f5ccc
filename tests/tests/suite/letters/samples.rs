//! Letters as people write them: every right of every policy, in every legal order, and what follows on them.

use desk::letter::{
    Answer, Authority, Capacity, CapacityKind, ChildAge, Field, FollowUp, FollowUpKind, Happened,
    Lapsed, Occasion, PeriodOf, Refusal, Refused, StandingAnswer, Undone, authorities, form,
    regimes, rights,
};
use desk::{Catalogue, Channel, DayUnit, Draft, LetterLanguage, Policy, Regime, Right, compose};
use jiff::civil::{Date, date};

pub const TODAY: Date = date(2026, 11, 23);
pub const LANGUAGES: [LetterLanguage; 3] = [
    LetterLanguage::ZhCn,
    LetterLanguage::EnUs,
    LetterLanguage::Both,
];
pub const STEPS: [FollowUpKind; 5] = [
    FollowUpKind::Reminder,
    FollowUpKind::Rebuttal,
    FollowUpKind::Complaint,
    FollowUpKind::RegulatorComplaint,
    FollowUpKind::Claim,
];

pub fn bare(policy: &Policy, right: &str) -> Draft {
    Draft {
        policy: policy.id.clone(),
        right: right.into(),
        name: "王小明".into(),
        account: "wangxm@example.com".into(),
        ..Draft::default()
    }
}

/// The form filled in as a person would, from what the form says there is.
pub fn filled(policy: &Policy, right: &str, regime: Regime) -> Draft {
    let form = form(policy, right, regime, None).expect("a form");
    let has = |field| form.fields.contains(&field);
    let some = |wanted: bool, value: &str| match wanted {
        true => value.to_owned(),
        false => String::new(),
    };
    let ids = |choices: &[desk::letter::Tick], most: usize| -> Vec<String> {
        choices.iter().take(most).map(|it| it.id.clone()).collect()
    };
    let mut draft = Draft {
        regime,
        capacity: capacity(form.capacities[0].kind),
        contact: "xm.wang@example.com".into(),
        ..bare(policy, right)
    };
    if has(Field::Grounds) {
        let complaint = matches!(form.right, Right::Complaint | Right::RegulatorComplaint);
        draft.grounds = ids(&form.grounds, if complaint { 1 } else { 2 });
        if draft.grounds.is_empty() {
            draft.grounds = ids(&form.statutory, 1);
        }
    }
    if has(Field::Consents) {
        draft.consents = form.consents.iter().take(2).cloned().collect();
        draft.effective = Some(date(2026, 12, 1));
    }
    if has(Field::Standing) {
        let answers = [Answer::Refuse, Answer::AskEachTime, Answer::Refuse];
        let pairs = form.consents.iter().zip(answers);
        draft.standing = pairs
            .map(|(consent, answer)| StandingAnswer {
                consent: consent.clone(),
                answer,
            })
            .collect();
    }
    if has(Field::Collected) {
        let entries = policy.collected.iter().take(2);
        draft.collected = entries.map(|it| it.id.clone()).collect();
    }
    if has(Field::Conditions) {
        draft.conditions = ids(&form.preconditions, 99);
        draft.conditions.extend(ids(&form.consequences, 99));
    }
    if has(Field::Asks) && right == "lifetime-arrangement" {
        draft.asks = vec!["erase".into(), "person".into()];
    }
    match form.right {
        Right::Minors => draft.asks = vec!["see".into(), "correct".into()],
        Right::Posthumous => draft.asks = vec!["see".into(), "delete".into()],
        _ => {}
    }
    draft.field = some(has(Field::Datum), "现居城市");
    draft.decision = some(has(Field::Decision), "2026年11月3日的额度调整");
    draft.recipient_contact = some(
        has(Field::RecipientContact),
        "wangxm@example.org，通过接收方的导入页面",
    );
    draft.resident = has(Field::Resident);
    draft.wrong = some(has(Field::Wrong), "上海市");
    draft.correct = some(has(Field::Correct), "杭州市");
    let named = match form.right {
        Right::LifetimeArrangement => "李华",
        _ => "示例云",
    };
    draft.recipient = some(has(Field::Recipient), named);
    draft.noticed = has(Field::Noticed).then_some(date(2026, 11, 20));
    draft.since = has(Field::Since).then_some(date(2021, 3, 8));
    draft.details = some(
        has(Field::Details) || has(Field::Facts),
        "工单 20261101-7。",
    );
    draft.no_exception = has(Field::NoException);
    draft.id_copy = has(Field::IdCopy);
    draft
}

pub fn capacity(kind: CapacityKind) -> Capacity {
    match kind {
        CapacityKind::Person => Capacity::Person,
        CapacityKind::Guardian => Capacity::Guardian {
            child: "王小小".into(),
            relation: "mother".into(),
            age: ChildAge::Under14,
            proof: "出生医学证明".into(),
        },
        CapacityKind::CloseRelative => Capacity::CloseRelative {
            deceased: "王建国".into(),
            relation: "child".into(),
            agreed: true,
            died: Some(date(2026, 8, 2)),
            interest: "整理其照片和往来函件。".into(),
            proof: String::new(),
        },
        CapacityKind::Agent => Capacity::Agent {
            principal: "李华".into(),
            proof: String::new(),
        },
        CapacityKind::Company => Capacity::Company {
            company: "示例科技有限公司".into(),
            post: "法务经理".into(),
            proof: String::new(),
        },
    }
}

/// What follows on the first letter: sent by e-mail on 20 October, refused two weeks later where the letter
/// answers a refusal, run out where a period was promised.
pub fn followed(policy: &Policy, right: &str, regime: Regime, kind: FollowUpKind) -> Draft {
    let form = form(policy, right, regime, Some(kind)).expect("a form");
    let has = |field| form.fields.contains(&field);
    let happened = |on: Date, what: Occasion| Happened {
        on,
        what,
        channel: Some(Channel::Email),
        until: None,
        words: String::new(),
    };
    let mut extended = happened(date(2026, 10, 28), Occasion::Extended);
    extended.until = Some(date(2026, 11, 17));
    extended.words = "请求复杂。".into();
    let deadline = policy.offer(right).ok().and_then(|it| it.deadline.as_ref());
    let days = deadline.map(|it| it.unit);
    let extended_to = Some(date(2026, 11, 17));
    let (clock, from, until, extension) = match (regime, days) {
        (Regime::Pipl, Some(DayUnit::Days)) => (
            PeriodOf::Promise,
            date(2026, 10, 21),
            date(2026, 11, 5),
            extended_to,
        ),
        (Regime::Pipl, _) => (
            PeriodOf::Promise,
            date(2026, 10, 21),
            date(2026, 11, 11),
            extended_to,
        ),
        (Regime::Ccpa, _) => (PeriodOf::Law, date(2026, 10, 1), date(2026, 11, 15), None),
        _ => (PeriodOf::Law, date(2026, 10, 20), date(2026, 11, 20), None),
    };
    let lapsed = Lapsed {
        clock,
        from,
        until,
        extended: extension,
    };
    Draft {
        regime,
        follow_up: Some(FollowUp {
            kind,
            sent: if regime == Regime::Ccpa {
                from
            } else {
                date(2026, 10, 20)
            },
            channel: Some(Channel::Email),
            reference: "20261020-3".into(),
            lapsed: has(Field::Lapsed).then_some(lapsed),
            number: String::new(),
            refused: (kind == FollowUpKind::Rebuttal).then(|| Refused {
                on: date(2026, 11, 2),
                undone: Undone::All,
                reasons: Refusal::ALL.to_vec(),
                quote: "请携带身份证到窗口办理。".into(),
            }),
            answer_by: has(Field::AnswerBy).then_some(date(2026, 12, 7)),
        }),
        history: vec![
            happened(date(2026, 10, 20), Occasion::Sent),
            happened(date(2026, 10, 21), Occasion::IdentityVerified),
            extended,
        ]
        .into_iter()
        .filter(|_| regime == Regime::Pipl)
        .collect(),
        authority: form.authorities.first().map(|it| it.authority),
        authority_contact: has(Field::Authority),
        details: "本人已两次致电。".into(),
        ..bare(policy, right)
    }
}

/// Every letter of a policy, with a name: each right in each legal order, what follows, and, for one right,
/// everyone who can write.
pub fn letters(policy: &Policy) -> Vec<(String, Draft)> {
    let mut all = Vec::new();
    for regime in regimes(policy) {
        for right in rights(policy) {
            let form = form(policy, &right.id, Regime::Pipl, None).expect("a form");
            let natural = form.regimes.contains(&Regime::Pipl) || regime != Regime::Pipl;
            if !form.regimes.contains(&regime) && (natural || !form.regimes.is_empty()) {
                continue;
            }
            all.push((
                format!("{} {regime:?}", right.id),
                filled(policy, &right.id, regime),
            ));
        }
        let right = if regime == Regime::Pdpa {
            "access"
        } else {
            "deletion"
        };
        let steps = STEPS.into_iter();
        for kind in steps.filter(|it| regime == Regime::Pipl || *it != FollowUpKind::Claim) {
            all.push((
                format!("{right} {regime:?} {kind:?}"),
                followed(policy, right, regime, kind),
            ));
        }
    }
    for kind in form(policy, "access", Regime::Pipl, None)
        .expect("a form")
        .capacities
    {
        let mut draft = filled(policy, "access", Regime::Pipl);
        draft.capacity = capacity(kind.kind);
        all.push((format!("access {:?}", kind.kind), draft));
    }
    for contact in authorities(policy) {
        let mut draft = followed(
            policy,
            "access",
            Regime::Pipl,
            FollowUpKind::RegulatorComplaint,
        );
        draft.authority = Some(contact.authority);
        let refused = Refused {
            on: date(2026, 11, 2),
            undone: Undone::All,
            reasons: Refusal::ALL.to_vec(),
            quote: "请携带身份证到窗口办理。".into(),
        };
        all.push((format!("access {:?}", contact.authority), draft.clone()));
        if let Some(follow_up) = &mut draft.follow_up {
            follow_up.refused = Some(refused);
        }
        all.push((format!("access {:?} refused", contact.authority), draft));
    }
    let mut misuse = filled(policy, "account-misuse", Regime::Pipl);
    misuse.right = "regulator-complaint".into();
    misuse.authority = Some(Authority::Police);
    if policy.offer("regulator-complaint").is_ok()
        || rights(policy)
            .iter()
            .any(|it| it.id == "regulator-complaint")
    {
        all.push(("misuse Police".into(), misuse));
    }
    all
}

/// The letter of a draft as text.
pub fn text(draft: &Draft, language: LetterLanguage, catalogue: &Catalogue) -> String {
    let draft = Draft {
        language,
        ..draft.clone()
    };
    compose(&draft, catalogue, TODAY)
        .expect("a letter")
        .to_text()
}
