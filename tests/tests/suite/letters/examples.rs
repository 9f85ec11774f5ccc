//! Sentences that a clerk could refute, each as a test of its kind.

use super::samples::{TODAY, bare, followed, letters, text};
use desk::letter::{Authority, Capacity, ChildAge, FollowUpKind, Refusal, form, rights};
use desk::{Catalogue, Draft, LetterLanguage, Policy, Regime, Right, compose};

const ZH: LetterLanguage = LetterLanguage::ZhCn;
const EN: LetterLanguage = LetterLanguage::EnUs;

fn zh(id: &str, right: &str) -> String {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy(id).expect("a policy");
    text(&bare(policy, right), ZH, &catalogue)
}

fn each(check: impl Fn(&Policy, &str, &Draft, &str, &str)) {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        for (name, draft) in letters(policy) {
            let (zh, en) = (text(&draft, ZH, &catalogue), text(&draft, EN, &catalogue));
            check(policy, &name, &draft, &zh, &en);
        }
    }
}

#[test]
fn a_general_promise_holds_where_a_right_has_none_of_its_own() {
    assert!(
        zh("baidu-ai-cloud", "restriction")
            .contains("第10条载明在验证身份后15个工作日内处理，请依此办理")
    );
    assert!(zh("kingsoft-cloud", "abroad").contains("第10条载明在验证身份后15个工作日内答复"));
    assert!(zh("kingsoft-ern-sdk", "abroad").contains("第9条载明在验证身份后15日内答复"));
    assert!(
        zh("tencent-cloud", "access")
            .contains("第十条载明在验证身份后30日内答复来函，请至迟在该期限内答复本请求")
    );
    assert!(
        zh("qiniu-cloud", "deletion").contains("第6.8条载明一般情况下在验证身份后30日内答复来函")
    );
    assert!(
        zh("qiniu-cloud", "correction").contains("第6.2条载明一般情况下在15个工作日内完成处理")
    );
    assert!(
        zh("baidu-ai-cloud", "cessation-notice").contains("提前15日或者按合作协议约定的期间通知")
    );
}

#[test]
fn a_promise_that_waits_for_identity_starts_without_it_too() {
    each(|policy, name, draft, zh, _| {
        let waits = zh.contains("载明在验证身份后") || zh.contains("载明一般情况下在验证身份后");
        let first =
            draft.follow_up.is_none() && !zh.contains("被投诉人：") && !zh.contains("被申请人：");
        assert!(
            !waits || !first || zh.contains("自收到本请求之日起算"),
            "{} {name}:\n{zh}",
            policy.id
        );
    });
}

#[test]
fn a_channel_is_cited_where_it_is_printed() {
    let catalogue = Catalogue::load(None);
    for (id, clause) in [
        ("qiniu-cloud", "第10.1.3条"),
        ("tencent-cloud", "第十条"),
        ("kingsoft-cloud", "第10条"),
        ("kingsoft-ern-sdk", "第9条"),
    ] {
        let policy = catalogue.policy(id).expect("a policy");
        let draft = followed(policy, "deletion", Regime::Pipl, FollowUpKind::Rebuttal);
        let zh = text(&draft, ZH, &catalogue);
        let line = zh
            .lines()
            .find(|it| it.starts_with("关于改用其他渠道"))
            .expect("a reply");
        assert!(
            line.contains("本人使用的电子邮箱列明于") && line.contains(clause),
            "{line}"
        );
    }
}

#[test]
fn what_the_policy_wants_to_see_is_said_with_the_offer_to_verify() {
    for (id, clause) in [("qiniu-cloud", "第10.2条"), ("baidu-ai-cloud", "第10条")] {
        for right in ["restriction", "abroad", "access"] {
            let zh = zh(id, right);
            assert!(
                zh.contains(&format!("{clause}关于材料的规定")),
                "{id} {right}:\n{zh}"
            );
            assert!(zh.contains("账号已绑定的手机或者邮箱"), "{zh}");
        }
    }
}

#[test]
fn exceptions_are_disclaimed_only_where_the_policy_lists_them_and_are_cited() {
    each(|policy, name, draft, zh, _| {
        let kingsoft = policy.id.starts_with("kingsoft");
        assert!(!kingsoft || !zh.contains("可以不予响应"), "{name}:\n{zh}");
        let said = zh.lines().find(|it| it.contains("可以不予响应"));
        assert!(
            said.is_none_or(|it| it.contains('第') && it.contains('条')),
            "{zh}"
        );
        assert!(
            said.is_some() || !draft.no_exception,
            "{} {name}",
            policy.id
        );
    });
    let catalogue = Catalogue::load(None);
    let kingsoft = catalogue.policy("kingsoft-cloud").expect("a policy");
    for right in rights(kingsoft) {
        let form = form(kingsoft, &right.id, Regime::Pipl, None).expect("a form");
        assert!(
            !form.fields.contains(&desk::letter::Field::NoException),
            "{}",
            right.id
        );
    }
}

#[test]
fn a_policy_that_falls_back_on_another_is_read_with_it() {
    let decision = zh("kingsoft-ern-sdk", "automated-decision");
    assert!(
        decision.contains("《金山云隐私政策》")
            && decision.contains("第6.7条")
            && decision.contains("以该文件为准"),
        "{decision}"
    );
    // Its clause on deletion names no agreement: the letter cites the agreement and claims no more.
    let cancel = zh("kingsoft-ern-sdk", "cancel-account");
    assert!(cancel.contains("《金山云账号注销协议》第3.1条"), "{cancel}");
    assert!(!cancel.contains("为准"), "{cancel}");
}

#[test]
fn a_letter_goes_to_a_legal_person() {
    each(|policy, name, _, zh, _| {
        let first = zh
            .lines()
            .find(|it| it.starts_with("致：") || it.starts_with("被告："));
        if let Some(first) = first {
            let company = policy
                .respondents
                .iter()
                .any(|it| first.contains(&it.name.zh_cn));
            let authority = !first.contains("公司");
            assert!(company || authority, "{name}: {first}");
        }
        for who in zh
            .lines()
            .filter(|it| it.starts_with("被投诉人：") || it.starts_with("被告："))
        {
            assert!(who.contains("公司"), "{} {name}: {who}", policy.id);
        }
    });
    assert!(zh("tencent-cloud", "access").contains("致：腾讯云计算（北京）有限责任公司（腾讯云）"));
    let kingsoft = zh("kingsoft-cloud", "access");
    assert!(
        kingsoft.contains("金山云股份有限公司、北京金山云网络技术有限公司"),
        "{kingsoft}"
    );
    assert!(
        zh("kingsoft-cloud", "regulator-complaint")
            .contains("被投诉人：北京金山云网络技术有限公司")
    );
    let catalogue = Catalogue::load(None);
    let tencent = catalogue.policy("tencent-cloud").expect("a policy");
    let form = form(tencent, "access", Regime::Pipl, None).expect("a form");
    assert!(form.warnings.iter().any(|it| it.zh_cn.contains("版权声明")));
}

#[test]
fn an_authority_is_asked_and_not_ordered() {
    each(|policy, name, draft, zh, _| {
        if !zh.contains("被投诉人：") {
            return;
        }
        for order in [
            "请列明",
            "请逐项",
            "请一次性",
            "请内部转交",
            "及时处理。",
            "重新答复",
        ] {
            assert!(
                !zh.contains(order),
                "“{order}” in {} {name}:\n{zh}",
                policy.id
            );
        }
        let duty = matches!(
            draft.authority,
            None | Some(Authority::Cyberspace | Authority::CyberspaceCentral | Authority::Telecom)
        );
        if duty
            && draft.regime == Regime::Pipl
            && !name.contains("dispute")
            && !name.contains("trustarc")
        {
            assert!(
                zh.contains("第六十六条第一款责令改正"),
                "{} {name}:\n{zh}",
                policy.id
            );
            assert!(
                zh.contains("第六十一条第（二）项和第（四）项"),
                "{} {name}:\n{zh}",
                policy.id
            );
        }
        if draft.authority == Some(Authority::Local) {
            assert!(
                zh.contains("请将本投诉转交") && !zh.contains("责令改正、"),
                "{zh}"
            );
        }
        assert!(zh.contains("证据清单"), "{zh}");
    });
}

#[test]
fn every_reason_has_its_rebuttal_for_every_reader() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("baidu-ai-cloud").expect("a policy");
    for kind in [
        FollowUpKind::Rebuttal,
        FollowUpKind::RegulatorComplaint,
        FollowUpKind::Claim,
    ] {
        let mut seen = std::collections::BTreeSet::new();
        for reason in Refusal::ALL {
            let mut draft = followed(policy, "access", Regime::Pipl, FollowUpKind::Rebuttal);
            let follow_up = draft.follow_up.as_mut().expect("one");
            follow_up.kind = kind;
            follow_up.refused.as_mut().expect("a refusal").reasons = vec![reason];
            let (zh, en) = (text(&draft, ZH, &catalogue), text(&draft, EN, &catalogue));
            assert!(
                !zh.contains("letter-") && !en.contains("letter-"),
                "{reason:?}"
            );
            assert!(seen.insert(zh), "{reason:?} is answered in its own words");
        }
    }
}

#[test]
fn the_law_of_another_place_speaks_for_itself() {
    each(|policy, name, draft, zh, en| {
        if draft.regime == Regime::Pipl || !policy.id.starts_with("kingsoft") {
            return;
        }
        let at = format!("{} {name}:\n{zh}\n{en}", policy.id);
        for chinese in ["个人信息保护法》第", "网络数据安全管理条例》"] {
            assert!(!zh.contains(chinese), "{at}");
        }
        let lives = match draft.regime {
            Regime::Gdpr => ["本人居住在欧洲经济区", "I am in the European Economic Area"],
            Regime::Ccpa => ["本人系加利福尼亚州居民", "I am a resident of California"],
            Regime::Pdpa | Regime::Pipl => ["本人在新加坡", "in Singapore"],
        };
        if draft.follow_up.is_none() {
            assert!(zh.contains(lives[0]) && en.contains(lives[1]), "{at}");
        }
    });
    let catalogue = Catalogue::load(None);
    let kingsoft = catalogue.policy("kingsoft-cloud").expect("a policy");
    let of = |right: &str, regime| {
        let draft = Draft {
            regime,
            resident: true,
            ..bare(kingsoft, right)
        };
        text(&draft, EN, &catalogue)
    };
    let opt_out = of("ccpa-opt-out", Regime::Ccpa);
    assert!(
        opt_out.contains("sell or share")
            && opt_out.contains("15 business days")
            && !opt_out.contains("45 days")
            && !opt_out.contains("phone or mailbox bound"),
        "{opt_out}"
    );
    assert!(of("correction", Regime::Ccpa).contains("1798.106"));
    let access = of("access", Regime::Gdpr);
    for must in [
        "confirm whether",
        "a copy",
        "pseudonymized",
        "Article 46",
        "15(1)",
        "12(5)",
        "free",
    ] {
        assert!(access.contains(must), "no {must} in {access}");
    }
    assert!(
        of("portability", Regime::Gdpr).contains("structured, commonly used and machine-readable")
    );
    assert!(of("deletion", Regime::Gdpr).contains("Article 19"));
    assert!(of("access", Regime::Gdpr).contains("Article 79"));
    assert!(of("automated-decision", Regime::Gdpr).contains("human intervention"));
    let consent = of("withdraw-consent", Regime::Pdpa);
    assert!(
        !consent.contains("delete") && consent.contains("section 25"),
        "{consent}"
    );
    assert!(of("access", Regime::Pdpa).contains("within a year before"));
}

#[test]
fn trustarc_is_written_to_in_english_without_articles() {
    let catalogue = Catalogue::load(None);
    for id in ["kingsoft-cloud", "kingsoft-ern-sdk"] {
        let policy = catalogue.policy(id).expect("a policy");
        let right = rights(policy)
            .into_iter()
            .find(|it| it.right == Right::DisputeService)
            .expect("TrustArc");
        let letter = compose(&bare(policy, &right.id), &catalogue, TODAY).expect("a letter");
        let text = letter.to_text();
        assert_eq!(letter.languages, [desk::Language::EnUs]);
        assert!(
            text.contains("To: TrustArc") && !text.contains("Article"),
            "{text}"
        );
    }
}

#[test]
fn a_child_of_fourteen_is_not_called_younger() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("qiniu-cloud").expect("a policy");
    let of = |age| {
        let draft = Draft {
            capacity: Capacity::Guardian {
                child: "王小小".into(),
                relation: "mother".into(),
                age,
                proof: String::new(),
            },
            ..bare(policy, "minors")
        };
        text(&draft, ZH, &catalogue)
    };
    let older = of(ChildAge::From14);
    assert!(
        older.contains("已满十四周岁、不满十八周岁") && !older.contains("第三十一条"),
        "{older}"
    );
    assert!(of(ChildAge::Unsaid).contains("□ 不满十四周岁"));
    let young = of(ChildAge::Under14);
    assert!(
        young.contains("第三十一条第一款") && young.contains("在提供上述副本之后，删除"),
        "{young}"
    );
}

#[test]
fn a_company_signs_with_its_seal() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("qiniu-cloud").expect("a policy");
    let draft = Draft {
        capacity: super::capacity(desk::letter::CapacityKind::Company),
        ..bare(policy, "access")
    };
    assert!(text(&draft, ZH, &catalogue).contains("单位（盖章）：____________"));
}

#[test]
fn the_letters_of_one_matter_bear_one_number() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("qiniu-cloud").expect("a policy");
    let number = |zh: &str| {
        let at = zh.find("函号：CD-").expect("a number") + "函号：".len();
        zh[at..].lines().next().expect("a line").to_owned()
    };
    let first = number(&text(&bare(policy, "deletion"), ZH, &catalogue));
    let reminder = followed(policy, "deletion", Regime::Pipl, FollowUpKind::Reminder);
    let second = text(&reminder, ZH, &catalogue);
    assert!(
        second.contains(&format!("函号{first}、编号20261020-3")),
        "{second}"
    );
    assert_eq!(
        number(&second).trim_end_matches('2'),
        first.trim_end_matches('1')
    );
    let letter = compose(&bare(policy, "deletion"), &catalogue, TODAY).expect("a letter");
    assert_eq!(
        letter.subject,
        [format!(
            "【个人信息权利请求】关于删除个人信息的请求书－账号wangxm@example.com－王小明－{first}"
        )]
    );
}

#[test]
fn words_that_were_wrong_are_gone() {
    each(|policy, name, _, zh, en| {
        let at = format!("{} {name}", policy.id);
        for old in [
            "写信人",
            "停止存储和",
            "不作存储和",
            "查照",
            "信息不合法",
            "请求均不具备",
            "自收到本函起及时",
            "、《",
            "）条",
        ] {
            assert!(!zh.contains(old), "“{old}” in {at}:\n{zh}");
        }
        for old in [
            "in good time",
            "What I ask",
            "Take up",
            "is over too",
            "the misuser",
            "Charge no fee",
        ] {
            assert!(!en.contains(old), "“{old}” in {at}:\n{en}");
        }
        // An extension has its English name.
        assert!(!en.contains("转"), "{at}:\n{en}");
        assert!(zh.contains("此致\n") || zh.contains("To: TrustArc"), "{at}");
        assert!(
            !en.contains("Yours faithfully")
                || en.contains("Dear Sir or Madam")
                || !en.contains("To: ")
                || ["Against: ", "Respondent: ", "Company concerned: "]
                    .iter()
                    .any(|it| en.contains(it)),
            "{at}:\n{en}"
        );
    });
}

/// Whoever writes for somebody else gets the answer: the dead are told nothing.
#[test]
fn the_answer_is_for_who_signs_the_letter() {
    each(|policy, name, _, zh, _| {
        for whose in ["逝者", "被监护人", "委托人", "账号登记人员"] {
            for wrong in [format!("告知{whose}。"), format!("供{whose}查阅")] {
                let processor = zh.contains("关于仅为受托人") && whose == "委托人";
                assert!(
                    processor || !zh.contains(&wrong),
                    "{} {name}: {wrong}",
                    policy.id
                );
            }
        }
    });
}
