//! Every letter of every right of every policy, in every language: those that the policy offers, those
//! that the law gives where it is silent, those of other legal orders, and what follows on them. The
//! snapshots in `snapshots/` were read by a person; the rules below hold for all letters.

mod citations;
mod contents;
mod examples;
mod form;
mod pages;
mod reading;
pub mod samples;

use consent_desk_tests::noon;
use desk::letter::{
    Authority, CapacityKind, FollowUp, FollowUpKind, Happened, Occasion, authorities, form,
    regimes, rights,
};
use desk::{Catalogue, Draft, LetterLanguage, Problem, Regime, Right, compose};
use jiff::civil::date;
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
fn a_policy_read_alone_makes_the_same_letters() {
    let all = Catalogue::load(None);
    for policy in &all.policies {
        let alone = Catalogue::of(&policy.id);
        assert!(alone.policies.len() < all.policies.len());
        for right in policy
            .rights
            .iter()
            .map(|it| it.id.as_str())
            .chain(Right::ALL.iter().map(|it| it.id()))
        {
            let draft = Draft {
                policy: policy.id.clone(),
                right: right.to_owned(),
                ..Draft::default()
            };
            let [alone, among] = [&alone, &all].map(|it| compose(&draft, it, date(2026, 11, 22)));
            assert_eq!(
                alone.map(|it| it.to_text()),
                among.map(|it| it.to_text()),
                "{right}"
            );
        }
    }
    assert!(Catalogue::of("unknown").policies.is_empty());
}
