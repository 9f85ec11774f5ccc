//! Every letter of every right of every policy, in every language: those that the policy offers, those
//! that the law gives where it is silent, those of other legal orders, and what follows on them. The
//! snapshots in `snapshots/` were read by a person; the rules below hold for all letters.

mod citations;
mod examples;
mod pages;
mod reading;
pub mod samples;

use consent_desk_tests::noon;
use desk::letter::{
    Authority, Capacity, CapacityKind, ChildAge, Field, FollowUp, FollowUpKind, Form, Happened,
    Occasion, authorities, form, regimes, rights,
};
use desk::{Catalogue, Draft, LetterLanguage, Problem, Regime, Right, compose};
use jiff::civil::{Date, date};
use samples::{LANGUAGES, STEPS, TODAY, bare, capacity, filled, followed, letters, text};

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
            // A letter never says that a policy is silent: a general clause may cover what no right is named for.
            let zh = text(&bare(policy, &right.id), LetterLanguage::ZhCn, &catalogue);
            assert!(
                !zh.contains("没有写明")
                    && !zh.contains("没有列明此项")
                    && !zh.contains("没有就此"),
                "{zh}"
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
            ["确认是否处理", "confirm whether you process"],
            ["提供副本", "provide a copy"],
            [
                "来源、处理目的、处理方式、保存期限",
                "its source, the purposes and methods, the retention period",
            ],
            [
                "接收方（包括受托人）的名称和联系方式",
                "processors included",
            ],
            ["没有处理的，请予写明", "you do not process, please say so"],
            ["文件请加密", "encrypt files"],
        ],
        Right::Copy => &[
            ["通用电子格式", "readable electronic format"],
            [
                "来源、处理目的、保存期限和接收方",
                "the retention period and the recipients",
            ],
        ],
        Right::Portability => &[
            ["“示例云”", "“示例云”"],
            ["接收方的导入页面", "接收方的导入页面"],
            ["第二十五条", "Article 25"],
            ["技术上可行", "technically feasible"],
        ],
        Right::Correction => &[
            ["“现居城市”", "“现居城市”"],
            ["由“上海市”更正为“杭州市”", "from “上海市” to “杭州市”"],
            ["证明", "proof"],
        ],
        Right::Deletion => &[
            ["第四十七条第一款和第二款", "47(1) and 47(2)"],
            ["备份", "backups"],
            ["列明已转告的接收方", "list those you have told"],
            ["撤回同意", "consent is withdrawn"],
            [
                "停止除存储和采取必要的安全保护措施之外的处理",
                "other than storage and necessary protection",
            ],
        ],
        Right::WithdrawConsent => &[
            ["撤回下列同意：“", "the following consents: “"],
            ["自2026年12月1日起", "From December 1, 2026"],
            ["不影响此前", "does not affect processing carried out"],
            ["第十六条", "16"],
        ],
        Right::CancelAccount => &[
            [
                "删除与该账号有关的个人信息，或者进行匿名化",
                "delete or anonymize",
            ],
            ["第二十四条", "24"],
        ],
        Right::MarketingOptOut => &[["用户标签", "user tags"], ["第四十二条", "42"]],
        Right::AutomatedDecision => &[
            ["2026年11月3日的额度调整", "2026年11月3日的额度调整"],
            ["不针对个人特征的选项", "not based on personal traits"],
            ["仅通过自动化决策的方式", "by automation alone"],
            ["重大影响", "major effect"],
        ],
        Right::Explanation => &[["第四十八条", "48"]],
        Right::Minors => &[
            ["被监护人不满十四周岁", "the child is under 14"],
            ["王小小（请求人系其母亲）", "the child’s mother"],
            ["1. 出生医学证明", "1. 出生医学证明"],
            ["第三十一条第一款", "31(1)"],
        ],
        Right::Posthumous => &[
            ["于2026年8月2日去世", "died on August 2, 2026"],
            ["合法、正当利益", "lawful and legitimate interest"],
            ["没有另作安排，其他近亲属对本请求没有异议", "do not object"],
            ["在提供副本之后，删除", "After providing the copy"],
            ["第四十九条", "49"],
            ["死亡证明", "proof of death"],
        ],
        Right::LifetimeArrangement => &[["去世后", "After my death"], ["第四十九条", "49"]],
        Right::StandingRefusal => &[
            ["本人不同意：“", "I do not consent to the following: “"],
            ["逐次征得同意", "ask me each time"],
            ["第二十二条第一款第（五）项", "22(1)(5)"],
        ],
        Right::AccountMisuse => &[
            [
                "2026年11月20日，本人发现该账号被他人冒用",
                "On November 20, 2026, I found",
            ],
            ["24小时", "24 hours"],
            ["第五十七条第一款", "57(1)"],
            ["第十一条第二款", "11(2)"],
            ["报警回执", "police receipt"],
        ],
        Right::Abroad => &[
            [
                "境外接收方的名称、联系方式",
                "recipient’s name and contact details",
            ],
            [
                "依法应当取得单独同意而没有取得的",
                "the law requires separate consent and it was not",
            ],
            ["第三十五条", "35"],
            ["第三十九条", "39"],
        ],
        Right::RegulatorComplaint => &[
            ["被投诉人联系方式", "Contact details of the respondent"],
            ["证据清单", "List of evidence"],
            ["第六十六条第一款", "66(1)"],
        ],
        _ => &[],
    }
}

#[test]
fn every_kind_of_letter_holds_what_must_not_be_missing() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        for right in rights(policy) {
            let draft = filled(policy, &right.id, Regime::Pipl);
            let by_trustarc = right.right == Right::DisputeService;
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
                        right.right != Right::CancelAccount
                            || letter.replace(' ', "").contains(&words.replace(' ', "")),
                        "no “{words}” in {at}"
                    );
                }
                if !by_trustarc && form.authorities.is_empty() {
                    for must in [
                        ["说明理由", "give your reasons"],
                        ["将视为拒绝", "treat this as a refusal"],
                        [
                            "答复请发送至：xm.wang@example.com（电子邮件即可）",
                            "send the reply to: xm.wang@example.com",
                        ],
                        ["函号：CD-", "Our reference: CD-"],
                    ] {
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
                    ["2026年10月20日", "October 20, 2026"],
                    ["电子邮件", "by email"],
                    ["函号CD-", "my reference CD-"],
                ];
                match kind {
                    FollowUpKind::Reminder => must.extend([
                        ["请于2026年12月7日之前", "by December 7, 2026"],
                        ["将视为拒绝", "treat this as a refusal"],
                    ]),
                    FollowUpKind::Rebuttal => must.extend([
                        ["请携带身份证到窗口办理", "请携带身份证到窗口办理"],
                        ["关于索要身份证件", "On the demand for an identity document"],
                        ["关于依法留存", "On retention required by law"],
                        ["关于商业秘密", "On trade secrets"],
                        ["第五十条第一款", "50(1)"],
                    ]),
                    FollowUpKind::Complaint => {
                        must.push(["未参与原处理的人员", "someone who did not handle it"])
                    }
                    FollowUpKind::RegulatorComplaint => must.extend([
                        [
                            "互联网信息办公室（被投诉人所在地）",
                            "Cyberspace Administration",
                        ],
                        ["第六十五条第一款", "65(1)"],
                        ["第六十六条第一款", "66(1)"],
                        ["证据清单", "List of evidence"],
                        [
                            "通知延期至2026年11月17日：请求复杂",
                            "announced by email an extension until November 17, 2026: 请求复杂",
                        ],
                    ]),
                    FollowUpKind::Claim => must.extend([
                        ["原告：王小明", "Plaintiff: 王小明"],
                        ["案由：个人信息保护纠纷", "Cause of action"],
                        ["第五十条第一款和第二款", "50(2)"],
                        ["人民法院", "People’s Court"],
                    ]),
                }
                let offer = policy.offer("deletion").expect("an offer");
                let promised = policy.promised(Some(offer), offer.right).is_some();
                if promised && kind != FollowUpKind::Rebuttal {
                    must.push(["日届满", "period ended on"]);
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
                    .matches(["2026年10月20日，", "On October 20, 2026, I sent"][index])
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
            "被监护人的个人信息",
            "personal information about the child",
        ),
        (
            CapacityKind::CloseRelative,
            "逝者的个人信息",
            "personal information about the deceased",
        ),
        (
            CapacityKind::Agent,
            "委托人的个人信息",
            "personal information about my principal",
        ),
        (
            CapacityKind::Company,
            "账号登记人员的个人信息",
            "about the persons registered with the account",
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
            chinese.contains(zh) && !chinese.contains("处理本人的个人信息"),
            "{chinese}"
        );
        assert!(
            english.contains(en) && !english.contains("personal information about me"),
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
    assert!(
        california.contains("within 15 business days"),
        "{california}"
    );
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
    assert!(authorities(kingsoft).iter().all(|it| it.verify));
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
            // What stands in one letter stands in both beside each other; which text prevails and the English
            // salutation have no counterpart.
            for letter in [&zh, &en] {
                let column = |it: &&desk::Block| {
                    let text = &it.text[0];
                    !text.contains("Chinese text prevails") && text != "Dear Sir or Madam,"
                };
                let at = both
                    .languages
                    .iter()
                    .position(|it| *it == letter.languages[0])
                    .expect("its column");
                for block in letter.blocks.iter().filter(column) {
                    let beside = both.blocks.iter().any(|it| it.text[at] == block.text[0]);
                    assert!(beside, "{} {name}: {block:?}", policy.id);
                }
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
            let steps: Vec<_> = STEPS
                .into_iter()
                .filter(|it| form.regimes.contains(&Regime::Pipl) || *it != FollowUpKind::Claim)
                .collect();
            drafts.extend(steps.iter().map(|&kind| Draft {
                follow_up: Some(FollowUp {
                    kind,
                    sent: TODAY,
                    channel: None,
                    number: String::new(),
                    reference: String::new(),
                    lapsed: None,
                    refused: None,
                    answer_by: None,
                }),
                ..bare(policy, &right.id)
            }));
            drafts.extend(
                steps
                    .iter()
                    .map(|&kind| followed(policy, &right.id, Regime::Pipl, kind)),
            );
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
                let against = [
                    "被投诉人：",
                    "被申请人：",
                    "涉及单位：",
                    "被告：",
                    "Against: ",
                    "Respondent: ",
                    "Company concerned: ",
                    "Defendant: ",
                ];
                let to_authority = against.iter().any(|it| text.contains(it));
                assert!(
                    !to_authority
                        || !(text.contains("贵公司") || text.to_lowercase().contains(" your ")),
                    "an authority is addressed as the provider in {at}"
                );
                if !to_authority {
                    let language = language.languages()[0];
                    let mut named = policy.respondents.iter().map(|it| it.name.get(language));
                    assert!(named.any(|it| text.contains(it)), "no addressee in {at}");
                }
            }
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
        written.contains(&format!("请求人：{typed}\n"))
            && written.contains(&format!("From: {typed}\n")),
        "{written}"
    );
    assert!(
        written.contains(&format!("附件：1. {typed}（共1份）。\n")),
        "{written}"
    );
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
                    age: ChildAge::Unsaid,
                    proof: String::new(),
                }
            }),
            ("relation", |draft, bad| {
                draft.capacity = Capacity::Guardian {
                    child: String::new(),
                    relation: bad,
                    age: ChildAge::Unsaid,
                    proof: String::new(),
                }
            }),
            ("interest", |draft, bad| {
                draft.capacity = Capacity::CloseRelative {
                    deceased: String::new(),
                    relation: String::new(),
                    agreed: false,
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
                agreed: false,
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
            assert!(!shown.warnings.is_empty() || right.right != Right::CancelAccount);
            assert!(shown.required.iter().all(|it| shown.fields.contains(it)));
            assert!(shown.roads.iter().any(|it| it.id == "court" && it.verify));
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
