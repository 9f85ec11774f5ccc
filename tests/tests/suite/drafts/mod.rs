//! A saved policy becomes a draft: what made-up policies give in both languages, that a draft is a catalogue file, and how near
//! drafts of the five policies come to what was made by hand, where the providers' texts are beside the checkout.

mod by_hand;
mod choices;
mod kinds;

use crate::read_back::root;
use choices::{CHOICES, CHOICES_EN};
use consent_desk_tests::parsers::policy_of;
use desk::clause::Outline;
use desk::draft::{Draft, draft};
use desk::verify::{self, Standing};
use desk::{Catalogue, Channel, DayUnit, Meaning, Policy, Right, Start, Work, import};
use serde_json::Value;
use std::collections::BTreeSet;

const ZH: &str = include_str!("../policies/zh.txt");
const EN: &str = include_str!("../policies/en.txt");

fn drafted(text: &str) -> Draft {
    let outline = Outline::read(text, &Default::default());
    draft(
        text,
        &outline,
        &Catalogue::load(None).taxonomy,
        "policy.txt",
        jiff::civil::date(2026, 11, 28),
        &Work::default().begin(),
    )
    .expect("nobody stops")
}

/// Holds a policy to the rights that it offers, each with its clause.
fn offers(policy: &Policy, expected: &[(Right, &str)]) {
    let rights = policy.rights.iter();
    let rights: Vec<_> = rights.map(|it| (it.right, it.clause.as_str())).collect();
    for right in expected {
        assert!(rights.contains(right), "{right:?} in {rights:?}");
    }
}

/// Terms and the clauses that they stand in.
fn terms(policy: &Policy) -> BTreeSet<(String, String)> {
    let entries = policy.collected.iter();
    entries
        .flat_map(|it| {
            it.items
                .iter()
                .map(|item| (it.clause.clone(), item.term.clone()))
        })
        .collect()
}

#[test]
fn a_chinese_policy_gives_its_facts_with_their_clauses() {
    let policy = drafted(ZH).policy;
    assert_eq!(
        (
            policy.provider.zh_cn.as_str(),
            policy.controller.zh_cn.as_str()
        ),
        ("青松记账", "杭州青松网络科技有限公司")
    );
    assert_eq!(
        (
            policy.version.to_string(),
            policy.in_force.map(|it| it.to_string())
        ),
        ("2024-03-05".into(), Some("2024-03-12".into()))
    );
    let terms = terms(&policy);
    for (clause, term) in [
        ("一(一)/1", "手机号码"),
        ("一(一)/1", "密码"),
        ("一(一)/2", "昵称"),
        ("一(二)", "IP地址"),
        ("一(二)", "地理位置信息"),
        ("一(三)", "身份证号码"),
        ("一(三)", "人脸识别信息"),
    ] {
        assert!(
            terms.contains(&(clause.into(), term.into())),
            "{clause} {term} in {terms:?}"
        );
    }
    let sensitive = policy
        .collected
        .iter()
        .flat_map(|it| &it.items)
        .find(|it| it.term == "身份证号码");
    assert!(sensitive.is_some_and(|it| it.sensitive && it.kind == "id-number"));
    offers(
        &policy,
        &[
            (Right::Access, "四(一)"),
            (Right::Copy, "四(一)"),
            (Right::Correction, "四(二)"),
            (Right::Deletion, "四(三)"),
            (Right::WithdrawConsent, "四(四)"),
            (Right::CancelAccount, "四(五)"),
            (Right::MarketingOptOut, "四(六)"),
            (Right::Complaint, "六"),
        ],
    );
    let deadline = |right| {
        policy
            .rights
            .iter()
            .find(|it| it.right == right)
            .and_then(|it| it.deadline.clone())
            .expect("a deadline")
    };
    let answer = deadline(Right::Complaint);
    assert_eq!(
        (answer.value, answer.unit, answer.starts, answer.meaning),
        (
            15,
            DayUnit::WorkingDays,
            Start::IdentityVerified,
            Meaning::Reply
        )
    );
    assert_eq!(
        (
            deadline(Right::CancelAccount).value,
            deadline(Right::CancelAccount).meaning
        ),
        (15, Meaning::Complete)
    );
    let contacts: Vec<_> = policy
        .contacts
        .iter()
        .map(|it| (it.kind, it.value.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(
        contacts,
        [
            (Channel::Email, "privacy@qingsong.example"),
            (Channel::Phone, "400-123-4567"),
            (Channel::Post, "浙江省杭州市西湖区文三路99号青松大厦")
        ]
    );
    let deletion = policy
        .rights
        .iter()
        .find(|it| it.right == Right::Deletion)
        .expect("deletion");
    assert_eq!(
        deletion
            .grounds
            .iter()
            .map(|it| it.id.as_str())
            .collect::<Vec<_>>(),
        ["unlawful"]
    );
    let consents: BTreeSet<&str> = policy.consents.iter().map(|it| it.id.as_str()).collect();
    assert!(
        [
            "face",
            "location",
            "marketing",
            "optional-information",
            "sharing",
            "children"
        ]
        .iter()
        .all(|it| consents.contains(it)),
        "{consents:?}"
    );
    let kept: Vec<_> = policy
        .retention
        .iter()
        .map(|it| (it.id.as_str(), it.period.as_ref().map(|it| it.value)))
        .collect();
    assert!(
        kept.contains(&("place", None))
            && kept.contains(&("period", Some(3)))
            && kept.contains(&("after-closure", Some(30))),
        "{kept:?}"
    );
}

#[test]
fn an_english_policy_gives_its_facts_with_their_clauses() {
    let policy = drafted(EN).policy;
    assert_eq!(
        (
            policy.id.as_str(),
            policy.provider.en_us.as_str(),
            policy.controller.en_us.as_str()
        ),
        ("pine-tree", "Pine Tree", "Pine Tree Software, Inc.")
    );
    assert_eq!(policy.version.to_string(), "2024-03-03");
    let terms = terms(&policy);
    for (clause, term) in [
        ("1.1", "email address"),
        ("1.1", "phone number"),
        ("1.2", "IP address"),
        ("1.2", "device identifiers"),
        ("1.3", "credit card number"),
        ("1.3", "billing address"),
    ] {
        assert!(
            terms.contains(&(clause.into(), term.into())),
            "{clause} {term} in {terms:?}"
        );
    }
    offers(
        &policy,
        &[
            (Right::Access, "5.1"),
            (Right::Copy, "5.1"),
            (Right::Correction, "5.2"),
            (Right::Deletion, "5.3"),
            (Right::WithdrawConsent, "5.4"),
            (Right::MarketingOptOut, "5.5"),
            (Right::Objection, "5.6"),
            (Right::RegulatorComplaint, "5.6"),
        ],
    );
    let deletion = policy
        .rights
        .iter()
        .find(|it| it.right == Right::Deletion)
        .and_then(|it| it.deadline.clone())
        .expect("a deadline");
    assert_eq!(
        (
            deletion.value,
            deletion.unit,
            deletion.starts,
            deletion.meaning
        ),
        (30, DayUnit::Days, Start::Received, Meaning::Reply)
    );
    assert_eq!(policy.regimes.len(), 1);
    let contacts: Vec<_> = policy
        .contacts
        .iter()
        .map(|it| (it.kind, it.value.as_deref().unwrap_or_default()))
        .collect();
    assert!(
        contacts.contains(&(Channel::Email, "privacy@pinetree.example"))
            && contacts.contains(&(Channel::Phone, "1-800-555-0199")),
        "{contacts:?}"
    );
    assert!(
        contacts
            .iter()
            .any(|(kind, value)| *kind == Channel::Post && value.starts_with("12 Forest Road")),
        "{contacts:?}"
    );
}

#[test]
fn whoever_is_called_less_formally_has_the_same_rights() {
    let facts = |text: &str| {
        let policy = drafted(text).policy;
        let rights = policy.rights.into_iter();
        let rights = rights.map(|it| (it.right, it.clause, it.channels, it.deadline));
        let consents = policy.consents.into_iter();
        let consents = consents.map(|it| (it.id, it.clause, it.withdraw, it.effect));
        let recipients = policy.recipients.into_iter().map(|it| (it.id, it.consent));
        format!(
            "{:#?}",
            (
                rights.collect::<Vec<_>>(),
                consents.collect::<Vec<_>>(),
                recipients.collect::<Vec<_>>()
            )
        )
    };
    for text in [ZH, CHOICES] {
        assert_eq!(facts(&text.replace('您', "你")), facts(text));
    }
}

#[test]
fn what_personal_information_is_in_general_is_not_what_is_collected() {
    let text = "青松隐私政策\n一、定义\n个人信息：指能够识别自然人的各种信息。包括姓名、出生日期、住址、征信信息、行踪轨迹等。\n\
        个人敏感信息包括身份证件号码、银行账号、财产信息、交易信息等。\n二、我们收集的信息\n\
        您注册时，我们会收集您的手机号码、昵称、头像。您联系客服时，我们会保存您的通信/通话记录。\n";
    let found = terms(&drafted(text).policy);
    let terms: Vec<_> = found
        .iter()
        .map(|it| (it.0.as_str(), it.1.as_str()))
        .collect();
    assert_eq!(
        terms,
        [
            ("二", "头像"),
            ("二", "手机号码"),
            ("二", "昵称"),
            ("二", "通信/通话记录")
        ]
    );
}

#[test]
fn the_column_of_a_table_that_is_called_information_holds_what_is_collected() {
    let text = "# 青松隐私政策\n## 1. 我们收集的信息\n1. 引言\n\n| 收集的个人信息 | 收集目的 |\n| --- | --- |\n| 星图标识 | 统计 |\n| OAID、屏幕朝向 | 排查故障 |\n\n\
        ## 2. 您的权利\n我们只允许授权人员可访问个人信息。您可以访问、更正、删除您的个人信息。\n如对答复不满意，您可以向网信部门投诉，邮箱 a@qingsong.example 是我们的。\n\
        ## 3. 其他\n详见《青松记账隐私政策》。\n";
    let imported = import::read(text.as_bytes(), "policy.md").expect("text");
    let outline = Outline::read(&imported.text, &imported.headings);
    let taxonomy = Catalogue::load(None).taxonomy;
    let day = jiff::civil::date(2026, 11, 28);
    let work = Work::default();
    let draft = draft(
        &imported.text,
        &outline,
        &taxonomy,
        "policy.md",
        day,
        &work.begin(),
    );
    let policy = draft.expect("nobody stops").policy;
    let found = terms(&policy);
    let terms: Vec<_> = found.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(terms, ["OAID", "屏幕朝向", "星图标识"]);
    offers(
        &policy,
        &[
            (Right::Access, "2"),
            (Right::Deletion, "2"),
            (Right::RegulatorComplaint, "2"),
        ],
    );
    // How the provider is reached is no way to those who watch over it.
    let regulator = policy
        .rights
        .iter()
        .find(|it| it.right == Right::RegulatorComplaint);
    assert!(regulator.is_some_and(|it| it.channels.is_empty()));
}

/// Faults that the form of a text shows, by what they are and where they stand.
fn flaws(text: &str) -> Vec<(String, String)> {
    let found = drafted(text).policy.discrepancies.into_iter();
    found
        .map(|it| {
            (
                it.id.rsplit_once('-').map_or("", |it| it.0).into(),
                it.clause,
            )
        })
        .collect()
}

const FAULTY: &str = "青松隐私政策\n一、我们收集的信息\n我们会收集您的手机号码。详见本政策第九条。\n二、信息的使用\n我们按本政策第一条使用信息，\
    并遵守《个人信息保护法》第五十条。\n三、信息的共享\n四、您的权利\n4.1 您可以访问您的信息。\n4.2 您可以更正您的信息。\n4.1 您可以删除您的信息。\n\
    五、联系我们\n请联系【公司名称】：____。\n";

#[test]
fn the_faults_of_a_text_are_found_where_they_stand() {
    let found = |id: &str, clause: &str| (id.to_owned(), clause.to_owned());
    assert_eq!(
        flaws(FAULTY),
        [
            found("repeated", "4.1#2"),
            found("empty", "三"),
            found("missing", "一"),
            found("blank", "五"),
        ]
    );
    let mended = FAULTY
        .replace("第九条", "第五条")
        .replace("4.1 您可以删除", "4.3 您可以删除")
        .replace("三、信息的共享\n", "三、信息的共享\n我们不共享信息。\n")
        .replace("【公司名称】：____", "客服");
    assert_eq!(flaws(&mended), []);
    // A fault is a fact like the others: the catalogue's file holds it.
    let draft = drafted(FAULTY);
    let files = draft.files();
    assert!(
        files.facts.contains("[[discrepancy]]") && files.zh_cn.contains("discrepancy-missing-1")
    );
}

/// As companies in Germany write theirs.
const HOST: &str = "# Privacy policy\n\n## 1. Who is responsible for processing the data?\n\n**Tanne Online GmbH**  \nFichtenstr. 12  \n91710 Waldhausen  \n\n\
    ## 2. Contact\n\n**Email:** privacy@tanne.example  \n**Phone:** +49 (0)9831 505216  \n**Fax:** +49 (0)3745 744472361\n\n## 3. Applications\n\n\
    We process your name, email address, and education for your job application (Art. 6 para. 1 lit. b GDPR). You can withdraw your consent to the talent pool at \
    jobs@tanne.example.\n\n## 4. Newsletter\n\nWe send marketing emails with your consent (Art. 6 (1)(a) GDPR).\n\n## 5. Additional information for Norway\n\n\
    You have the right to:\n\n* object to the processing of personal information;\n* request us to restrict the processing.\n\n\
    We acknowledge receipt of requests within 10 business days and respond within 45 days.\n\nTanne is not the supervisory authority: write to \
    complaints@authority.example, the regulator.\n\nStatus: April 16, 2025\n";

#[test]
fn a_policy_as_germany_writes_it_gives_whom_to_write_to() {
    let policy = drafted(HOST).policy;
    assert_eq!(policy.controller.en_us, "Tanne Online GmbH");
    assert_eq!(policy.version.to_string(), "2025-04-16");
    let contacts = policy.contacts.iter();
    let contacts: Vec<_> = contacts
        .map(|it| (it.kind, it.value.as_deref().unwrap_or_default()))
        .collect();
    assert!(contacts.contains(&(Channel::Phone, "+49 (0)9831 505216")));
    let phones = contacts.iter().filter(|it| it.0 == Channel::Phone).count();
    assert_eq!(phones, 1, "a fax machine is no telephone: {contacts:?}");
    assert!(
        contacts
            .iter()
            .any(|it| it.0 == Channel::Post && it.1.contains("Fichtenstr. 12, 91710 Waldhausen")),
        "{contacts:?}"
    );
    assert!(contacts.iter().all(|it| !it.1.contains("authority")));
    // What a list offers is offered by the line above it; receipt is no answer.
    offers(
        &policy,
        &[(Right::Objection, "5"), (Right::Restriction, "5")],
    );
    let periods = policy.rights.iter().filter_map(|it| it.deadline.as_ref());
    assert!(periods.map(|it| it.value).all(|it| it == 45));
    // The way out of the talent pool is not that of the newsletter.
    let marketing = policy.consents.iter().find(|it| it.id == "marketing");
    let ways = &marketing.expect("marketing").withdraw;
    assert!(
        ways.iter()
            .all(|it| it.value.as_deref() != Some("jobs@tanne.example"))
    );
}

#[test]
fn a_draft_is_a_catalogue_file_and_every_fact_knows_its_words() {
    let taxonomy = Catalogue::load(None).taxonomy;
    for text in [ZH, EN, FAULTY, CHOICES, CHOICES_EN] {
        let draft = drafted(text);
        let files = draft.files();
        let read = policy_of(&files, &taxonomy);
        assert_eq!(
            (read.collected.len(), read.rights.len(), read.contacts.len()),
            (
                draft.policy.collected.len(),
                draft.policy.rights.len(),
                draft.policy.contacts.len()
            )
        );
        let json = draft.json();
        let characters: Vec<char> = text.chars().collect();
        let words = |value: &Value| -> String {
            let place = |key: &str| {
                usize::try_from(value["evidence"][key].as_u64().expect("a place")).expect("small")
            };
            characters[place("start")..place("end")].iter().collect()
        };
        for list in [
            "collected",
            "consents",
            "rights",
            "recipients",
            "retention",
            "contacts",
            "statements",
            "documents",
            "discrepancies",
            "effects",
        ] {
            for fact in json[list].as_array().expect("a list") {
                let confidence = fact["confidence"]
                    .as_f64()
                    .unwrap_or_else(|| panic!("{list}: {fact}"));
                assert!((0.0..=1.0).contains(&confidence) && !words(fact).is_empty());
            }
        }
        for item in json["collected"]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|it| it["items"].as_array().expect("items"))
        {
            assert_eq!(words(item), item["term"].as_str().expect("a term"));
        }
        // Our words, not the provider's sentences.
        let longest = text
            .split(['。', '.', '；', '，', ',', '\n'])
            .filter(|it| it.chars().count() > 24);
        for sentence in longest {
            assert!(
                !files.zh_cn.contains(sentence) && !files.en_us.contains(sentence),
                "{sentence}"
            );
        }
    }
}

#[test]
fn a_copy_is_held_against_what_was_drafted_from_it() {
    let policy = drafted(ZH).policy;
    let known = verify::fingerprints(&policy, ZH);
    let work = Work::default();
    let standing = |text: &str| verify::verify(&policy, &known, text, &work.begin()).expect("held");
    assert!(standing(ZH).iter().all(|it| it.standing == Standing::Same));
    // White space and quotation marks change nothing.
    assert!(
        standing(
            &ZH.replace('，', "， ")
                .replace('“', "「")
                .replace('”', "」")
        )
        .iter()
        .all(|it| it.standing == Standing::Same)
    );
    let changed = ZH
        .replace("手机号码、验证码和密码", "电话号码、验证码和密码")
        .replace(
            "您可以在设置页面注销账号，我们会在15个工作日内完成",
            "您可以在设置页面注销账号，我们会在20个工作日内完成",
        )
        .replace("（六）退订：您可以回复退订，不再接收营销短信。\n", "");
    let held = standing(&changed);
    let of = |clause: &str, place: &str| {
        held.iter()
            .find(|it| it.clause == clause && it.fact.contains(place))
            .map(|it| it.standing.clone())
    };
    assert_eq!(of("一(一)/1", "items/0"), Some(Standing::Missing));
    assert!(
        matches!(of("四(五)", "rights/cancel-account"), Some(Standing::Reworded { percent }) if percent < 60),
        "{:?}",
        of("四(五)", "rights/cancel-account")
    );
    assert_eq!(
        of("四(六)", "rights/marketing-opt-out"),
        Some(Standing::Missing)
    );
    assert_eq!(of("六", "contacts"), Some(Standing::Same));
}

/// Texts on which a search that begins anew at every line would never end.
#[test]
fn odd_texts_are_read_in_the_time_that_their_length_takes() {
    let long = 60_000;
    let texts = [
        "1 甲\n",
        "A. one\n",
        "2.1：(1)",
        "一、\n",
        "（1）",
        "2024年1月1日",
        "手机号码、",
        "a@b.cn ",
        "联系我们\n电话400-123-4567\n",
        "收集：",
        "1. 2. 3.\n",
        "# a\n",
        "\n\n- ",
        "【甲】\n",
    ];
    for text in texts {
        let whole = text.repeat(long / text.len());
        let draft = drafted(&whole);
        assert!(draft.policy.contacts.len() <= 60, "{text}");
    }
}
