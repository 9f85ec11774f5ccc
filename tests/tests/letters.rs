//! Every letter of every right of every policy, in every language. The snapshots in `snapshots/` were read
//! by a person; the rules below hold for all letters.

use desk::{Catalogue, Draft, Language, LetterLanguage, Right, compose};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 23);

fn draft(policy: &str, right: &str, language: LetterLanguage) -> Draft {
    Draft {
        policy: policy.into(),
        right: right.into(),
        language,
        name: "王小明".into(),
        account: "wangxm@example.com".into(),
        ..Draft::default()
    }
}

/// What a person would tick for this right: everything there is to tick.
fn filled(catalogue: &Catalogue, policy: &str, right: &str, language: LetterLanguage) -> Draft {
    let policy = catalogue.policy(policy).expect("a policy");
    let offer = policy.offer(right).expect("an offer");
    let decidable = policy
        .consents
        .iter()
        .filter(|it| it.group == desk::Group::DecideNow);
    Draft {
        grounds: offer.grounds.iter().map(|it| it.id.clone()).collect(),
        conditions: match offer.right {
            Right::CancelAccount => offer.conditions.iter().map(|it| it.id.clone()).collect(),
            _ => Vec::new(),
        },
        consents: match offer.right {
            Right::WithdrawConsent => decidable.take(2).map(|it| it.id.clone()).collect(),
            _ => Vec::new(),
        },
        collected: policy
            .collected
            .iter()
            .take(2)
            .map(|it| it.id.clone())
            .collect(),
        wrong: "上海市".into(),
        correct: "杭州市".into(),
        recipient: "示例云".into(),
        details: "工单 20261101-7。".into(),
        ..draft(&policy.id, right, language)
    }
}

#[test]
fn every_letter_of_qiniu_cloud_reads_as_it_was_read() {
    let catalogue = Catalogue::load(None);
    for offer in &catalogue.policy("qiniu-cloud").expect("a policy").rights {
        for (name, language) in [
            ("zh-CN", LetterLanguage::ZhCn),
            ("en-US", LetterLanguage::EnUs),
        ] {
            let letter = compose(
                &filled(&catalogue, "qiniu-cloud", &offer.id, language),
                &catalogue,
                TODAY,
            );
            let text = letter.expect("a letter").to_text();
            insta::assert_snapshot!(format!("qiniu-cloud.{}.{name}", offer.id), text);
        }
    }
}

#[test]
fn both_languages_side_by_side_are_the_two_letters() {
    let catalogue = Catalogue::load(None);
    for policy in &catalogue.policies {
        for offer in &policy.rights {
            let make = |language| {
                compose(
                    &filled(&catalogue, &policy.id, &offer.id, language),
                    &catalogue,
                    TODAY,
                )
            };
            let [zh, en, both] = [
                LetterLanguage::ZhCn,
                LetterLanguage::EnUs,
                LetterLanguage::Both,
            ]
            .map(|it| make(it).expect("a letter"));
            assert_eq!(
                zh.blocks.len(),
                en.blocks.len(),
                "{} {}",
                policy.id,
                offer.id
            );
            // Side by side there is one paragraph more: which text prevails.
            assert_eq!(both.blocks.len(), zh.blocks.len() + 1);
            for (block, text) in zh.blocks.iter().zip(&en.blocks) {
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
        for offer in &policy.rights {
            for language in [
                LetterLanguage::ZhCn,
                LetterLanguage::EnUs,
                LetterLanguage::Both,
            ] {
                for draft in [
                    draft(&policy.id, &offer.id, language),
                    filled(&catalogue, &policy.id, &offer.id, language),
                ] {
                    let text = compose(&draft, &catalogue, TODAY)
                        .expect("a letter")
                        .to_text();
                    let at = format!("{} {} {language:?}:\n{text}", policy.id, offer.id);
                    for stray in [
                        "letter-", "ground-", "{", "}", "。。", "..", "  ", "\u{2068}", "\u{2069}",
                        "（）", "()",
                    ] {
                        assert!(!text.contains(stray), "“{stray}” in {at}");
                    }
                    if offer.right != Right::RegulatorComplaint {
                        let controller = policy.controller.get(draft.language.languages()[0]);
                        assert!(text.contains(controller), "no addressee in {at}");
                    }
                    let governed =
                        !matches!(offer.right, Right::CcpaOptOut | Right::NonDiscrimination);
                    let zh = draft.language.languages()[0] == Language::ZhCn;
                    let statute = if zh {
                        "《中华人民共和国个人信息保护法》第"
                    } else {
                        "of the Personal Information Protection Law"
                    };
                    assert!(!governed || text.contains(statute), "no statute in {at}");
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
        for offer in &policy.rights {
            let draft = filled(&catalogue, &policy.id, &offer.id, LetterLanguage::Both);
            let pdf = desk
                .export(&draft, desk::Format::Pdf, TODAY)
                .expect("a PDF");
            assert!(pdf.starts_with(b"%PDF-"));
            assert_eq!(
                pdf,
                desk.export(&draft, desk::Format::Pdf, TODAY)
                    .expect("a PDF"),
                "the same letter, the same bytes"
            );
        }
    }
}

#[test]
fn what_a_person_types_is_never_interpreted() {
    let catalogue = Catalogue::load(None);
    let typed = "$& #{x} {$name} *b* _i_ `c` <b>x</b> @ref \\u{0} // #eval(\"x\")";
    let draft = Draft {
        name: typed.into(),
        ..draft("qiniu-cloud", "access", LetterLanguage::Both)
    };
    let text = compose(&draft, &catalogue, TODAY)
        .expect("a letter")
        .to_text();
    assert!(
        text.contains(&format!("请求人：{typed}\nFrom: {typed}\n")),
        "{text}"
    );
    let desk = desk::Desk::open(
        desk::Keyring::system(),
        &std::env::temp_dir().join("consent-desk-none"),
    );
    desk.export(&draft, desk::Format::Pdf, TODAY)
        .expect("a PDF");
    let blank = compose(
        &Draft {
            name: "  ".into(),
            ..draft
        },
        &catalogue,
        TODAY,
    )
    .expect("a letter")
    .to_text();
    assert!(blank.contains("请求人：____________\n"));
}
