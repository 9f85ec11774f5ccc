//! Every letter of every right of every policy, in every language: those that the policy offers, those
//! that the law gives where it is silent, those of other legal orders, and what follows on them. The
//! snapshots in `snapshots/` were read by a person; the rules below hold for all letters.

use consent_desk_tests::noon;
use desk::letter::{
    Answer, Authority, Capacity, CapacityKind, Field, FollowUp, FollowUpKind, Form, Happened,
    Lapsed, Occasion, PeriodOf, Refusal, Refused, StandingAnswer, authorities, form, regimes,
    rights,
};
use desk::{
    Catalogue, Channel, DayUnit, Draft, LetterLanguage, Policy, Problem, Regime, Right, compose,
};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 23);
const LANGUAGES: [LetterLanguage; 3] = [
    LetterLanguage::ZhCn,
    LetterLanguage::EnUs,
    LetterLanguage::Both,
];
const STEPS: [FollowUpKind; 4] = [
    FollowUpKind::Reminder,
    FollowUpKind::Rebuttal,
    FollowUpKind::Complaint,
    FollowUpKind::RegulatorComplaint,
];

fn bare(policy: &Policy, right: &str) -> Draft {
    Draft {
        policy: policy.id.clone(),
        right: right.into(),
        name: "王小明".into(),
        account: "wangxm@example.com".into(),
        ..Draft::default()
    }
}

/// The form filled in as a person would, from what the form says there is.
fn filled(policy: &Policy, right: &str, regime: Regime) -> Draft {
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
        contact: "138 0000 0000".into(),
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

fn capacity(kind: CapacityKind) -> Capacity {
    match kind {
        CapacityKind::Person => Capacity::Person,
        CapacityKind::Guardian => Capacity::Guardian {
            child: "王小小".into(),
            relation: "母亲".into(),
            proof: "出生医学证明".into(),
        },
        CapacityKind::CloseRelative => Capacity::CloseRelative {
            deceased: "王建国".into(),
            relation: "女儿".into(),
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
fn followed(policy: &Policy, right: &str, regime: Regime, kind: FollowUpKind) -> Draft {
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
            refused: (kind == FollowUpKind::Rebuttal).then(|| Refused {
                on: date(2026, 11, 2),
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
fn letters(policy: &Policy) -> Vec<(String, Draft)> {
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
        for kind in STEPS {
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
        all.push((format!("access {:?}", contact.authority), draft));
    }
    all
}

fn text(draft: &Draft, language: LetterLanguage, catalogue: &Catalogue) -> String {
    let draft = Draft {
        language,
        ..draft.clone()
    };
    compose(&draft, catalogue, TODAY)
        .expect("a letter")
        .to_text()
}

#[test]
fn every_letter_reads_as_it_was_read() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        for (name, language) in [
            ("zh-CN", LetterLanguage::ZhCn),
            ("en-US", LetterLanguage::EnUs),
        ] {
            let texts = letters(policy).into_iter().map(|(title, draft)| {
                format!("======== {title}\n{}", text(&draft, language, &catalogue))
            });
            let texts: Vec<_> = texts.collect();
            insta::assert_snapshot!(format!("{}.{name}", policy.id), texts.join("\n"));
        }
    }
}

#[test]
fn a_letter_can_be_written_for_every_right_that_a_policy_or_the_law_gives() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        let available = rights(policy);
        let abroad = regimes(policy).contains(&Regime::Ccpa);
        for right in Right::ALL {
            let californian = matches!(right, Right::CcpaOptOut | Right::NonDiscrimination);
            let found = available.iter().any(|it| it.right == *right);
            // No law gives a private service: it is there where the policy names one.
            let named = policy.rights.iter().any(|it| it.right == *right);
            let given = abroad || !californian;
            let expected = named || given && *right != Right::DisputeService;
            assert_eq!(found, expected, "{} {right:?}", policy.id);
        }
        for right in &available {
            assert_eq!(right.offered, policy.offer(&right.id).is_ok());
            let form = form(policy, &right.id, Regime::Pipl, None).expect("a form");
            // The policy's silence is said where it lists rights and this is none of them; what a letter
            // cites clause by clause needs no such word.
            let itself = matches!(
                right.right,
                Right::StandingRefusal
                    | Right::AccountMisuse
                    | Right::Abroad
                    | Right::RegulatorComplaint
            ) || (right.right == Right::LifetimeArrangement
                && policy.id == "baidu-ai-cloud");
            let zh = text(&bare(policy, &right.id), LetterLanguage::ZhCn, &catalogue);
            assert_eq!(
                !form.offered && !itself,
                zh.contains("没有就此作出规定"),
                "{} {}",
                policy.id,
                right.id
            );
            assert!(!(policy.not_offered.contains(&right.right) && form.offered));
            let addressed = !form.authorities.is_empty();
            assert!(
                addressed || !form.routes.is_empty(),
                "{} {}: nowhere to send",
                policy.id,
                right.id
            );
        }
    }
    let silent = catalogue.policy("qiniu-cloud").expect("a policy");
    assert!(matches!(
        form(silent, "ccpa-opt-out", Regime::Pipl, None),
        Err(Problem::UnknownRight { .. })
    ));
}

/// What must not be missing in a letter of a kind, in Chinese and in English.
fn must_hold(right: Right) -> &'static [[&'static str; 2]] {
    match right {
        Right::Access => &[
            [
                "来源、处理目的、处理方式和保存期限",
                "where it came from, why and how",
            ],
            [
                "接收方的名称和联系方式",
                "contact details of those who received it",
            ],
            ["可以阅读的电子形式", "readable electronic form"],
        ],
        Right::Copy => &[
            ["通用电子格式", "readable electronic format"],
            [
                "来源、处理目的、保存期限和接收方",
                "the purposes, the period of keeping and the recipients",
            ],
        ],
        Right::Portability => &[
            ["“示例云”", "“示例云”"],
            ["第二十五条所列条件", "conditions in Article 25"],
            ["技术上可行", "technically feasible"],
        ],
        Right::Correction => &[
            ["“上海市”更正为“杭州市”", "“上海市” to “杭州市”"],
            ["证明", "proof"],
        ],
        Right::Deletion => &[
            ["第四十七条", "47(1)"],
            ["备份", "backups"],
            [
                "通知从贵公司获得上述信息的接收方",
                "Tell those who received this information",
            ],
            [
                "除存储和采取必要的安全保护措施之外",
                "other than storage and necessary protection",
            ],
        ],
        Right::WithdrawConsent => &[
            ["撤回下列同意：“", "the following consents: “"],
            ["自2026年12月1日起", "From 1 December 2026"],
            ["不影响此前", "leaves untouched"],
            ["第十六条", "16"],
        ],
        Right::CancelAccount => &[
            [
                "删除与该账号有关的个人信息，或者进行匿名化",
                "Delete or anonymise",
            ],
            ["第二十四条", "24"],
        ],
        Right::AutomatedDecision => &[
            ["有哪些决定", "which they are"],
            ["不针对个人特征的选项", "not based on personal traits"],
            ["仅通过自动化决策的方式", "by automation alone"],
            ["重大影响", "major effect"],
        ],
        Right::Explanation => &[["第四十八条", "48"]],
        Right::Minors => &[
            ["被监护人不满十四周岁", "The child is under 14"],
            [
                "王小小（写信人是其母亲）",
                "王小小 (the writer is the child’s 母亲)",
            ],
            ["附件：出生医学证明", "Enclosed: 出生医学证明"],
            ["第三十一条第一款", "31(1)"],
        ],
        Right::Posthumous => &[
            ["于2026年8月2日去世", "died on 2 August 2026"],
            ["合法、正当利益", "lawful and legitimate interest"],
            ["没有另作安排", "no other arrangement"],
            ["第四十九条", "49"],
            ["死亡证明", "proof of death"],
        ],
        Right::LifetimeArrangement => &[["去世后", "After my death"], ["第四十九条", "49"]],
        Right::StandingRefusal => &[
            ["答复不同意：“", "I answer no: “"],
            ["逐次征得同意", "ask me each time"],
            ["第二十二条第一款第（五）项", "22(1)(5)"],
        ],
        Right::AccountMisuse => &[
            ["2026年11月20日前后", "around 20 November 2026"],
            ["第五十七条第一款", "57(1)"],
            ["补救措施", "done about it"],
        ],
        Right::Abroad => &[
            [
                "境外接收方的名称、联系方式",
                "recipient’s name and contact details",
            ],
            ["单独同意", "separate consent"],
            ["第三十九条", "39"],
        ],
        Right::RegulatorComplaint => &[["被投诉人", "Against"], ["附件", "Enclosures"]],
        _ => &[],
    }
}

#[test]
fn every_kind_of_letter_holds_what_must_not_be_missing() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        for right in rights(policy) {
            let draft = filled(policy, &right.id, Regime::Pipl);
            let by_trustarc =
                ["dispute-resolution", "complaint-trustarc"].contains(&right.id.as_str());
            for (index, language) in [LetterLanguage::ZhCn, LetterLanguage::EnUs]
                .into_iter()
                .enumerate()
            {
                let letter = text(&draft, language, &catalogue);
                let at = format!("{} {}:\n{letter}", policy.id, right.id);
                for must in must_hold(right.right) {
                    assert!(letter.contains(must[index]), "no “{}” in {at}", must[index]);
                }
                let form = form(policy, &right.id, Regime::Pipl, None).expect("a form");
                for point in form.preconditions.iter().chain(&form.consequences) {
                    let words =
                        [&point.text.zh_cn, &point.text.en_us][index].trim_end_matches(['。', '.']);
                    assert!(
                        right.right != Right::CancelAccount || letter.contains(words),
                        "no “{words}” in {at}"
                    );
                }
                if !by_trustarc && form.authorities.is_empty() {
                    for must in [["说明理由", "give your reasons"], ["附", "nclosed"]] {
                        assert!(
                            letter.contains(must[index]) || !form.regimes.contains(&Regime::Pipl),
                            "no “{}” in {at}",
                            must[index]
                        );
                    }
                }
            }
        }
        for kind in STEPS {
            let draft = followed(policy, "deletion", Regime::Pipl, kind);
            for (index, language) in [LetterLanguage::ZhCn, LetterLanguage::EnUs]
                .into_iter()
                .enumerate()
            {
                let letter = text(&draft, language, &catalogue);
                let mut must = vec![
                    ["2026年10月20日", "20 October 2026"],
                    ["电子邮件", "by e-mail"],
                    ["第五十条第一款", "50(1)"],
                    ["副本、发送凭证", "proof of sending"],
                ];
                match kind {
                    FollowUpKind::Reminder => {
                        must.push(["于2026年12月7日之前", "by 7 December 2026"])
                    }
                    FollowUpKind::Rebuttal => must.extend([
                        ["请携带身份证到窗口办理", "请携带身份证到窗口办理"],
                        ["关于索要身份证件", "On demanding an identity document"],
                        ["关于依法留存", "On keeping by law"],
                    ]),
                    FollowUpKind::Complaint => {
                        must.push(["未参与原处理的人员", "someone who did not handle it"])
                    }
                    FollowUpKind::RegulatorComplaint => must.extend([
                        ["12377", "12377"],
                        ["第六十五条第一款", "65(1)"],
                        [
                            "通知延期至2026年11月17日：请求复杂",
                            "until 17 November 2026 by e-mail: 请求复杂",
                        ],
                    ]),
                }
                let promised = policy
                    .offer("deletion")
                    .expect("an offer")
                    .deadline
                    .is_some();
                if promised && kind != FollowUpKind::Rebuttal {
                    must.push(["日届满", "the period ended on"]);
                }
                for must in must {
                    assert!(
                        letter.contains(must[index]),
                        "no “{}” in {} {kind:?}:\n{letter}",
                        must[index],
                        policy.id
                    );
                }
                let events = letter
                    .matches(["2026年10月20日，", "On 20 October 2026 I sent"][index])
                    .count();
                assert_eq!(events, 1, "the first letter is told once:\n{letter}");
            }
        }
    }
}

#[test]
fn who_writes_and_whose_information_it_is_are_told_apart() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("qiniu-cloud").expect("a policy");
    for (kind, zh, en) in [
        (
            CapacityKind::Guardian,
            "被监护人的下列个人信息",
            "personal information of the child",
        ),
        (
            CapacityKind::CloseRelative,
            "逝者的下列个人信息",
            "personal information of the deceased",
        ),
        (
            CapacityKind::Agent,
            "委托人的下列个人信息",
            "personal information of my principal",
        ),
        (
            CapacityKind::Company,
            "账号登记人员的下列个人信息",
            "of the persons registered with the account",
        ),
    ] {
        let draft = Draft {
            capacity: capacity(kind),
            ..filled(policy, "access", Regime::Pipl)
        };
        let (chinese, english) = (
            text(&draft, LetterLanguage::ZhCn, &catalogue),
            text(&draft, LetterLanguage::EnUs, &catalogue),
        );
        assert!(
            chinese.contains(zh) && !chinese.contains("本人的下列"),
            "{chinese}"
        );
        assert!(
            english.contains(en) && !english.contains("of mine"),
            "{english}"
        );
    }
    // A relative has the rights that the law names, and nobody's end is arranged by a child's guardian.
    let who = |right: &str| {
        let form = form(policy, right, Regime::Pipl, None).expect("a form");
        form.capacities.iter().map(|it| it.kind).collect::<Vec<_>>()
    };
    assert!(who("access").contains(&CapacityKind::CloseRelative));
    assert!(!who("withdraw-consent").contains(&CapacityKind::CloseRelative));
    assert_eq!(who("minors"), [CapacityKind::Guardian]);
    assert!(!who("lifetime-arrangement").contains(&CapacityKind::Guardian));
}

#[test]
fn no_letter_claims_silence_after_an_answer() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("baidu-ai-cloud").expect("a policy");
    let silence = "没有收到贵公司的办理结果";
    let mut draft = followed(policy, "access", Regime::Pipl, FollowUpKind::Complaint);
    assert!(text(&draft, LetterLanguage::ZhCn, &catalogue).contains(silence));
    draft.history.push(Happened {
        on: date(2026, 11, 19),
        what: Occasion::AnsweredInPart,
        channel: None,
        until: None,
        words: "只提供了注册信息".into(),
    });
    let answered = text(&draft, LetterLanguage::ZhCn, &catalogue);
    assert!(!answered.contains(silence), "{answered}");
    assert!(answered.contains("2026年11月19日，贵公司答复只办理一部分：只提供了注册信息。"));
    assert!(
        answered.contains("日届满"),
        "what ran out still did: {answered}"
    );
}

#[test]
fn the_law_of_another_place_is_quoted_only_where_the_policy_follows_it() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        let kingsoft = policy.id.starts_with("kingsoft");
        assert_eq!(regimes(policy).len(), if kingsoft { 4 } else { 1 });
        let draft = Draft {
            regime: Regime::Gdpr,
            ..bare(policy, "deletion")
        };
        match compose(&draft, &catalogue, TODAY) {
            Ok(letter) => {
                assert!(kingsoft);
                let text = letter.to_text();
                assert!(
                    text.contains("第十七条") && text.contains("第十二条第三款"),
                    "{text}"
                );
                assert!(!text.contains("《中华人民共和国个人信息保护法》"), "{text}");
            }
            Err(problem) => {
                assert!(!kingsoft);
                assert!(
                    matches!(problem, Problem::UnknownChoice { ref option, .. } if option == "regime")
                );
            }
        }
    }
    let kingsoft = catalogue.policy("kingsoft-cloud").expect("a policy");
    let california = text(
        &bare(kingsoft, "ccpa-opt-out"),
        LetterLanguage::EnUs,
        &catalogue,
    );
    assert!(california.contains("within 45 days"), "{california}");
    assert!(
        form(kingsoft, "minors", Regime::Gdpr, None)
            .expect("a form")
            .regimes
            == [Regime::Pipl]
    );
    assert!(
        authorities(kingsoft)
            .iter()
            .any(|it| it.authority == Authority::Trustarc && it.clause.is_some())
    );
    assert!(
        authorities(kingsoft)
            .iter()
            .all(|it| it.verify && !it.routes.is_empty())
    );
}

#[test]
fn an_arrangement_for_after_death_is_left_to_be_ticked_where_none_was_chosen() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("baidu-ai-cloud").expect("a policy");
    let open = text(
        &bare(policy, "lifetime-arrangement"),
        LetterLanguage::ZhCn,
        &catalogue,
    );
    assert_eq!(open.matches('□').count(), 3, "{open}");
    assert!(open.contains("第5.9条"), "{open}");
    let chosen = Draft {
        asks: vec!["nobody".into()],
        ..bare(policy, "lifetime-arrangement")
    };
    let chosen = text(&chosen, LetterLanguage::ZhCn, &catalogue);
    assert!(
        !chosen.contains('□') && chosen.contains("不向任何近亲属提供"),
        "{chosen}"
    );
    let unknown = Draft {
        asks: vec!["burn".into()],
        ..bare(policy, "lifetime-arrangement")
    };
    assert!(matches!(
        compose(&unknown, &catalogue, TODAY),
        Err(Problem::UnknownChoice { .. })
    ));
}

#[test]
fn both_languages_side_by_side_are_the_two_letters() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        for (name, draft) in letters(policy) {
            let [zh, en, both] = LANGUAGES.map(|language| {
                let draft = Draft {
                    language,
                    ..draft.clone()
                };
                compose(&draft, &catalogue, TODAY).expect("a letter")
            });
            // English, and English beside Chinese, have one paragraph more: which text prevails.
            assert_eq!(zh.blocks.len() + 1, en.blocks.len(), "{} {name}", policy.id);
            assert_eq!(both.blocks.len(), en.blocks.len(), "{} {name}", policy.id);
            let pairs = en
                .blocks
                .iter()
                .filter(|it| !it.text[0].contains("Chinese text prevails"));
            for (block, text) in zh.blocks.iter().zip(pairs) {
                let pair = [block.text[0].clone(), text.text[0].clone()];
                assert!(both.blocks.iter().any(|it| it.text == pair), "{pair:?}");
            }
        }
    }
}

#[test]
fn no_letter_has_a_gap_or_a_stray_mark() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        let mut drafts: Vec<Draft> = letters(policy).into_iter().map(|it| it.1).collect();
        for right in rights(policy) {
            drafts.push(bare(policy, &right.id));
            let form = form(policy, &right.id, Regime::Pipl, None).expect("a form");
            let grounds = form.grounds.iter().chain(&form.statutory);
            drafts.push(Draft {
                grounds: grounds.map(|it| it.id.clone()).collect(),
                ..bare(policy, &right.id)
            });
            drafts.extend(STEPS.map(|kind| Draft {
                follow_up: Some(FollowUp {
                    kind,
                    sent: TODAY,
                    channel: None,
                    reference: String::new(),
                    lapsed: None,
                    refused: None,
                    answer_by: None,
                }),
                ..bare(policy, &right.id)
            }));
            drafts.extend(STEPS.map(|kind| followed(policy, &right.id, Regime::Pipl, kind)));
        }
        for draft in drafts {
            for language in LANGUAGES {
                let text = text(&draft, language, &catalogue);
                let at = format!("{} {} {language:?}:\n{text}", policy.id, draft.right);
                for stray in [
                    "letter-", "form-", "ground-", "clause-", "statute-", "{", "}", "。。", "..",
                    "  ", "，，", "，。", "：。", ": .", " ,", " .", "\u{2068}", "\u{2069}",
                    "（）", "()", "“”", "《》",
                ] {
                    assert!(!text.contains(stray), "“{stray}” in {at}");
                }
                let to_authority = text.contains("被投诉人：") || text.contains("Against: ");
                assert!(
                    !to_authority
                        || !(text.contains("贵公司") || text.to_lowercase().contains("your ")),
                    "an authority is addressed as the provider in {at}"
                );
                if !to_authority {
                    let controller = policy.controller.get(language.languages()[0]);
                    assert!(text.contains(controller), "no addressee in {at}");
                }
            }
        }
    }
}

#[test]
fn every_letter_can_be_printed() {
    let catalogue = Catalogue::load(None);
    let folder = std::env::temp_dir().join(format!("consent-desk-letters-{}", std::process::id()));
    let desk = desk::Desk::open(desk::Keyring::system(), &folder);
    for policy in &catalogue.policies {
        for (name, mut draft) in letters(policy) {
            draft.language = LetterLanguage::Both;
            let print = || {
                desk.export(&draft, desk::Format::Pdf, noon(TODAY))
                    .expect("a PDF")
            };
            let pdf = print();
            assert!(pdf.starts_with(b"%PDF-"), "{name}");
            assert_eq!(pdf, print(), "the same letter, the same bytes");
        }
    }
}

#[test]
fn what_a_person_types_is_never_interpreted() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("qiniu-cloud").expect("a policy");
    let typed = "$& #{x} {$name} *b* _i_ `c` <b>x</b> @ref \\u{0} // #eval(\"x\")";
    let draft = Draft {
        name: typed.into(),
        enclosures: vec![typed.into()],
        language: LetterLanguage::Both,
        ..bare(policy, "access")
    };
    let written = text(&draft, LetterLanguage::Both, &catalogue);
    assert!(
        written.contains(&format!("请求人：{typed}\nFrom: {typed}\n")),
        "{written}"
    );
    assert!(written.contains(&format!("附件：{typed}。\n")), "{written}");
    let desk = desk::Desk::open(
        desk::Keyring::system(),
        &std::env::temp_dir().join("consent-desk-none"),
    );
    desk.export(&draft, desk::Format::Pdf, noon(TODAY))
        .expect("a PDF");
    let blank = Draft {
        name: "  ".into(),
        ..draft
    };
    assert!(text(&blank, LetterLanguage::Both, &catalogue).contains("请求人：____________\n"));
}

#[test]
fn a_field_that_a_letter_does_not_bear_is_named() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("kingsoft-cloud").expect("a policy");
    let refused = |draft: &Draft| match compose(draft, &catalogue, TODAY) {
        Err(
            Problem::FieldTooLong { field, .. }
            | Problem::FieldControl { field, .. }
            | Problem::FieldDate { field, .. },
        ) => field,
        other => panic!("{other:?}"),
    };
    for bad in ["长".repeat(201), "a\u{202e}b".to_owned(), "a\nb".to_owned()] {
        type Change = fn(&mut Draft, String);
        let changes: [(&str, Change); 10] = [
            ("child", |draft, bad| {
                draft.capacity = Capacity::Guardian {
                    child: bad,
                    relation: String::new(),
                    proof: String::new(),
                }
            }),
            ("relation", |draft, bad| {
                draft.capacity = Capacity::Guardian {
                    child: String::new(),
                    relation: bad,
                    proof: String::new(),
                }
            }),
            ("interest", |draft, bad| {
                draft.capacity = Capacity::CloseRelative {
                    deceased: String::new(),
                    relation: String::new(),
                    died: None,
                    interest: bad,
                    proof: String::new(),
                }
            }),
            ("principal", |draft, bad| {
                draft.capacity = Capacity::Agent {
                    principal: bad,
                    proof: String::new(),
                }
            }),
            ("company", |draft, bad| {
                draft.capacity = Capacity::Company {
                    company: bad,
                    post: String::new(),
                    proof: String::new(),
                }
            }),
            ("enclosures", |draft, bad| draft.enclosures = vec![bad]),
            ("history", |draft, bad| draft.history[0].words = bad),
            ("reference", |draft, bad| {
                draft.follow_up.as_mut().expect("one").reference = bad
            }),
            ("quote", |draft, bad| {
                draft
                    .follow_up
                    .as_mut()
                    .expect("one")
                    .refused
                    .as_mut()
                    .expect("one")
                    .quote = bad
            }),
            ("recipient", |draft, bad| draft.recipient = bad),
        ];
        for (field, change) in changes {
            let mut draft = followed(policy, "deletion", Regime::Pipl, FollowUpKind::Rebuttal);
            change(&mut draft, bad.clone());
            assert_eq!(refused(&draft), field);
        }
    }
    let tomorrow = TODAY.tomorrow().expect("a day");
    type Change = fn(&mut Draft, Date, Date);
    let changes: [(&str, Change); 8] = [
        ("since", |draft, _, tomorrow| draft.since = Some(tomorrow)),
        ("noticed", |draft, _, tomorrow| {
            draft.noticed = Some(tomorrow)
        }),
        ("history", |draft, _, tomorrow| {
            draft.history[0].on = tomorrow
        }),
        ("sent", |draft, _, tomorrow| {
            draft.follow_up.as_mut().expect("one").sent = tomorrow
        }),
        ("refused", |draft, _, tomorrow| {
            draft
                .follow_up
                .as_mut()
                .expect("one")
                .refused
                .as_mut()
                .expect("one")
                .on = tomorrow
        }),
        ("refused", |draft, _, _| {
            draft
                .follow_up
                .as_mut()
                .expect("one")
                .refused
                .as_mut()
                .expect("one")
                .on = date(2026, 10, 19)
        }),
        ("answer-by", |draft, today, _| {
            draft.follow_up.as_mut().expect("one").answer_by = Some(today)
        }),
        ("died", |draft, _, tomorrow| {
            draft.capacity = Capacity::CloseRelative {
                deceased: String::new(),
                relation: String::new(),
                died: Some(tomorrow),
                interest: String::new(),
                proof: String::new(),
            };
        }),
    ];
    for (field, change) in changes {
        let mut draft = followed(policy, "deletion", Regime::Pipl, FollowUpKind::Rebuttal);
        change(&mut draft, TODAY, tomorrow);
        assert_eq!(refused(&draft), field);
    }
}

#[test]
fn a_form_asks_for_nothing_that_its_letter_does_not_take() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        for right in rights(policy) {
            let shown: Form = form(policy, &right.id, Regime::Pipl, None).expect("a form");
            let mut seen = shown.fields.clone();
            seen.dedup();
            assert_eq!(seen.len(), shown.fields.len());
            let has = |field| shown.fields.contains(&field);
            assert_eq!(
                has(Field::Grounds),
                !(shown.grounds.is_empty() && shown.statutory.is_empty())
            );
            assert_eq!(has(Field::Asks), !shown.asks.is_empty());
            assert!(
                shown
                    .asks
                    .iter()
                    .all(|it| !it.text.zh_cn.is_empty() && !it.text.en_us.is_empty())
            );
            assert_eq!(
                has(Field::Consents) || has(Field::Standing),
                matches!(right.right, Right::WithdrawConsent | Right::StandingRefusal)
            );
            assert!(
                shown
                    .capacities
                    .iter()
                    .all(|it| it.kind == CapacityKind::Person || !it.proof.zh_cn.is_empty())
            );
            assert_eq!(
                shown.warnings.is_empty(),
                right.right != Right::CancelAccount
            );
            // What the policy wants to see stands in the form with its clause, and in the letter.
            if let Some(evidence) = shown.evidence {
                let zh = text(&bare(policy, &right.id), LetterLanguage::ZhCn, &catalogue);
                assert!(
                    zh.contains(evidence.text.zh_cn.trim_end_matches('。'))
                        && evidence.clause.is_some()
                );
            }
            for kind in STEPS {
                let after = form(policy, &right.id, Regime::Pipl, Some(kind)).expect("a form");
                assert!(after.fields.contains(&Field::Sent) && after.grounds.is_empty());
                assert_eq!(after.refusals.is_empty(), kind == FollowUpKind::Reminder);
            }
        }
    }
}
