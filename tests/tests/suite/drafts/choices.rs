//! What can be refused: where each consent is asked for, its way out, what a refusal costs, and on what a processing rests.

use super::drafted;
use std::collections::BTreeSet;

#[test]
fn an_exception_is_no_consent_and_its_own_chapter_is_nearer() {
    let text = "青松隐私政策\n一、我们如何使用信息\n我们会收集您的手机号码。\n二、信息的转让\n未经您的明确同意，我们不会转让您的信息；转让须征得您的同意。\n\
        三、例外\n以下情形转让、公开披露信息无需征得您的同意。\n四、合并与收购\n涉及合并、收购时，我们会要求新的公司重新征得您的授权同意。\n\
        五、信息的保存\n经您同意，我们可以延长保存期限。\n";
    let consents = drafted(text).policy.consents;
    let at = |id: &str| {
        let found = consents.iter().find(|it| it.id == id);
        found.map(|it| it.clause.as_str())
    };
    assert_eq!(at("transfer-of-business"), Some("二"));
    assert_eq!(at("publication"), None);
    assert_eq!(
        (at("successor"), at("longer-keeping")),
        (Some("四"), Some("五"))
    );
}

pub(super) const CHOICES: &str = "青松隐私政策\n一、我们收集的信息\n1.1 注册\n为履行与您的服务合同所必需，我们收集您的手机号码；如您不提供，将无法注册账号。\n\
    1.2 通讯录\n经您同意，我们收集通讯录信息、好友的姓名、电话号码和电子邮箱地址。您拒绝授权的，只是无法使用该功能，不影响其他功能的正常使用。\n\
    1.3 备案\n如您办理网站备案，您需要提供身份证号码。\n二、信息的共享\n2.1 经您单独同意，我们向关联公司共享您的信息。\n\
    2.2 我们向合作伙伴共享您的信息，会征得您的单独同意。\n三、转让\n我们不会转让您的信息，但以下情况除外：\n（1）事先获得您的明确同意；\n\
    四、您的权利\n您可以在设置中撤回同意；撤回同意不影响此前基于您的同意已进行的处理。\n五、安全\n我们采用加密技术传输信息，每年接受第三方审计，\
    不会出售您的个人信息。\n六、业务数据\n您应当取得最终用户对共享信息的同意。\n";

pub(super) const CHOICES_EN: &str = "Pine Tree Privacy Policy\n1. What we collect\n1.1 We collect your email address to perform our contract with you (Art. 6 para. 1 lit. b GDPR). \
    If you do not provide it, you cannot create an account.\n1.2 We collect your IP address and cookies on the basis of our legitimate interests. If you disable \
    cookies, some features may not work properly; this does not affect your use of other services.\n1.3 Support calls may be recorded.\n2. Your rights\nYou may \
    withdraw your consent at any time by writing to privacy@pinetree.example, without affecting the lawfulness of processing before.\n3. Promises\nWe never sell your \
    data. Data is encrypted.\n";

#[test]
fn what_a_refusal_costs_and_on_what_a_processing_rests_is_drafted() {
    use desk::{Choosing, LegalGround};
    let said = |text: &str| {
        let policy = drafted(text).policy;
        let entry = |clause: &str| {
            let found = policy.collected.iter().find(|it| it.clause == clause);
            let found = found.unwrap_or_else(|| panic!("{clause}"));
            let grounds: Vec<LegalGround> = found.basis.iter().map(|it| it.ground).collect();
            let cost = found.if_refused.clone().unwrap_or_default();
            (grounds, cost)
        };
        let general = policy.effects.iter().map(|it| (it.of, it.text.clone()));
        (entry("1.1"), entry("1.2"), general.collect::<Vec<_>>())
    };
    let (registering, contacts, general) = said(CHOICES);
    assert_eq!(registering.0, [LegalGround::Contract]);
    assert_eq!(registering.1.zh_cn, "不能注册或者登录。");
    assert_eq!(contacts.0, [LegalGround::Consent]);
    assert_eq!(
        contacts.1.zh_cn,
        "相应的功能或者服务可能不能使用，其他功能不受影响。"
    );
    assert_eq!(general.len(), 1);
    assert_eq!(
        (general[0].0, general[0].1.zh_cn.as_str()),
        (Choosing::Withdrawal, "此前的处理仍然有效。")
    );
    let (account, cookies, general) = said(CHOICES_EN);
    assert_eq!(account.0, [LegalGround::Contract]);
    assert_eq!(account.1.en_us, "You cannot register or sign in.");
    assert_eq!(cookies.0, [LegalGround::LegitimateInterests]);
    assert_eq!(
        cookies.1.en_us,
        "The functions or services concerned may not be available; other functions are not affected."
    );
    assert_eq!(
        (general[0].0, general[0].1.en_us.as_str()),
        (Choosing::Withdrawal, "What was done before remains lawful.")
    );
    let topics = |text: &str| -> BTreeSet<String> {
        let policy = drafted(text).policy;
        policy.statements.into_iter().map(|it| it.id).collect()
    };
    for (text, promised) in [
        (CHOICES, &["encryption", "audits", "sale"][..]),
        (CHOICES_EN, &["encryption", "sale"]),
    ] {
        let found = topics(text);
        assert!(promised.iter().all(|it| found.contains(*it)), "{found:?}");
    }
}

#[test]
fn a_consent_stands_where_it_is_asked_for_with_its_way_out() {
    let consents = drafted(CHOICES).policy.consents;
    let at = |id: &str| {
        let found = consents.iter().find(|it| it.id == id);
        found.map(|it| it.clause.as_str())
    };
    // One for each who receives, each in its own clause; a demand under a bare heading counts.
    assert_eq!(
        (at("sharing-affiliate"), at("sharing-partner")),
        (Some("2.1"), Some("2.2"))
    );
    assert_eq!(at("transfer-of-business"), Some("三(1)"));
    assert_eq!(at("website-filing"), Some("1.3"));
    // What the person owes to others is no consent of theirs.
    assert!(consents.iter().all(|it| it.clause != "六"));
    let contacts = consents.iter().find(|it| it.id == "address-book");
    let contacts = contacts.expect("the address book");
    assert!(contacts.effect.is_some());
    let printed = contacts.withdraw_source.as_ref();
    assert_eq!(printed.map(|it| it.clause.as_str()), Some("四"));
    assert!(!contacts.withdraw.is_empty());
    let english = drafted(CHOICES_EN).policy.consents;
    let recording = english.iter().find(|it| it.id == "call-recording");
    let recording = recording.expect("recordings");
    assert_eq!(
        recording
            .withdraw
            .first()
            .and_then(|it| it.value.as_deref()),
        Some("privacy@pinetree.example")
    );
}

#[test]
fn what_stands_in_a_list_of_what_is_collected_is_collected_known_or_not() {
    let text = "青松隐私政策\n一、我们收集的信息\n\
                为了开课，我们会收集您的姓名、课堂表现、手机号码、查看公告、邮箱地址、识谱水平信息，并可能与您联系。\n";
    let found = drafted(text).policy;
    let terms: BTreeSet<&str> = found
        .collected
        .iter()
        .flat_map(|it| &it.items)
        .map(|it| it.term.as_str())
        .collect();
    // Between two names, and beside one with an ending of its own; an act is none.
    assert!(terms.contains("课堂表现"), "{terms:?}");
    assert!(terms.contains("识谱水平信息"), "{terms:?}");
    assert!(!terms.iter().any(|it| it.contains("公告")), "{terms:?}");
}
