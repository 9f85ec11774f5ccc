//! What must stand in a letter of each kind.

use super::samples::{STEPS, filled, followed, text};
use desk::letter::{FollowUpKind, form, rights};
use desk::{Catalogue, LetterLanguage, Regime, Right};

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
