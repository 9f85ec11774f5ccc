//! Kinds of mistakes that drafts of whole policies made, each with a made text: what is no title, no name, no right, and what is asked.

use super::{drafted, terms};
use desk::{Channel, Policy, Right};

fn named(policy: &Policy) -> Vec<String> {
    terms(policy).into_iter().map(|it| it.1).collect()
}

#[test]
fn a_text_without_a_title_gets_none_and_is_called_by_its_subject() {
    let paragraph = "青松学堂尊重并保护所有用户的个人隐私权。为了给您提供更有个性化的服务，青松学堂会按照本隐私权政策的规定使用信息。";
    for text in [
        format!(
            "{paragraph}\n1. 适用范围\n您注册时填写的手机号码。\n2. 信息使用\n我们使用信息。\n"
        ),
        format!("适用范围\n{paragraph}\n信息使用\n我们使用信息。\n"),
    ] {
        let policy = drafted(&text).policy;
        assert_eq!(policy.provider.zh_cn, "青松学堂");
        let titles: Vec<_> = policy.documents.iter().map(|it| &it.title).collect();
        assert!(
            titles
                .iter()
                .all(|it| it.zh_cn.chars().count() <= 10 && !it.zh_cn.contains("信息使用")),
            "{titles:?}"
        );
    }
    let text = "Example Ltd. values what is yours. This Privacy Policy (\"Policy\") tells what we collect, why, and whom to ask about \
                it, in plain words and in the order of the law:\n1. What we collect\nYour name.\n";
    let policy = drafted(text).policy;
    assert_eq!(policy.documents[0].title.en_us, "Privacy policy");
    // What begins the document is known as it stands, so that the document is found in its text.
    assert!(policy.documents[0].heading.starts_with("Example Ltd."));
}

#[test]
fn a_function_a_service_and_a_number_are_no_information() {
    let text = "青松隐私政策\n一、我们收集的信息\n1.1 为成为我们的会员，您需要提供手机号码、拟使用的会员名用于创建账户。\n\
        1.2 您可以使用语音搜索功能，浏览、评论等互动功能，在学习平台学习。我们通过设备平台提供服务。\n\
        1.3 您可以通过邮件验证的方式登录，我们会收集功能的必要信息。请勿发布个人敏感信息。\n\
        二、联系我们\n举报电话：400-123-4567，邮件地址：a@qingsong.example，QQ号：100200。\n";
    let names = named(&drafted(text).policy);
    assert!(names.iter().any(|it| it == "手机号码"), "{names:?}");
    for none in [
        "平台", "敏感", "方式", "必要", "评论", "搜索", "电话", "邮件", "QQ",
    ] {
        let found = names
            .iter()
            .find(|it| it.contains(none) && *it != "设备平台");
        assert_eq!(found, None, "{none}");
    }
}

#[test]
fn what_others_may_do_is_no_right_of_the_person() {
    let text = "青松隐私权政策\n3. 信息披露\n(a) 如您是适格的知识产权投诉人并已提起投诉，应被投诉人要求，向被投诉人披露，以便处理可能的权利纠纷；\n\
        7. 本政策的更改\n(a) 我们会发布这些更改，以便您了解哪些人可以访问这些信息。\n(b) 青松保留随时修改本政策的权利，因此请经常查看。\n";
    let offered = |text: &str| {
        let rights = drafted(text).policy.rights.into_iter();
        rights.map(|it| it.right).collect::<Vec<_>>()
    };
    assert_eq!(offered(text), []);
    let text = "Pine Tree Privacy Policy\n1. Your rights\nWe reserve the right to update this information in the policy at any time.\n";
    assert_eq!(offered(text), []);
    let text = "Pine Tree Privacy Policy\n1. Members\nYou may modify or update your personal account information at any time by logging in.\n";
    assert_eq!(offered(text), [Right::Correction]);
}

#[test]
fn consents_are_found_as_policies_of_clouds_ask_for_them() {
    let text = "青松云隐私政策\n5. Cookie的使用\n5.1 您有权拒绝接受cookies，您可以通过修改浏览器设置拒绝接受cookies。\n\
        6. 您的权利\n6.1 改变授权范围\n对于额外对您个人信息的收集和使用，您可以随时通过在线客服给予或收回您的授权同意。\n\
        6.2 约束信息系统自动决策\n在某些功能中，我们可能仅依据算法等非人工自动决策机制做出决定。如果这些决定显著影响您的合法权益，您有权要求我们做出解释。\n\
        7. 安全\n未经您允许，我们不会访问您的任何业务数据。\n9. 更新\n针对重大变更，我们还将重新取得您的同意。\n";
    let policy = drafted(text).policy;
    let consents = policy.consents.iter();
    let consents: Vec<_> = consents
        .map(|it| (it.id.as_str(), it.clause.as_str()))
        .collect();
    for asked in [
        ("cookies", "5.1"),
        ("extra-collection", "6.1"),
        ("automated-decisions", "6.2"),
        ("business-data", "7"),
        ("policy-change", "9"),
    ] {
        assert!(consents.contains(&asked), "{asked:?} in {consents:?}");
    }
    let ways = |id: &str| {
        let found = policy.consents.iter().find(|it| it.id == id);
        found.map(|it| it.withdraw.iter().map(|it| it.channel).collect::<Vec<_>>())
    };
    assert_eq!(ways("cookies"), Some(vec![Channel::Browser]));
}

#[test]
fn whom_a_letter_is_for_is_no_part_of_the_address() {
    let text = "青松隐私政策\n一、联系我们\n您可以寄到地址：浙江省杭州市西湖区文三路99号青松大厦A1（青松客服收）\n邮编：310000\n";
    let policy = drafted(text).policy;
    let post = policy.contacts.iter().find(|it| it.kind == Channel::Post);
    let post = post.and_then(|it| it.value.as_deref());
    assert_eq!(post, Some("浙江省杭州市西湖区文三路99号青松大厦A1"));
}

#[test]
fn what_a_policy_says_it_does_not_collect_is_not_collected() {
    let english = "Pine Tree Privacy Policy\n1. What we collect\nWe collect your email address and your phone number.\n\
        2. What personal data is not collected\nThis includes social security numbers, health information, genetic data.\n";
    let chinese = "青松隐私政策\n一、我们收集的信息\n我们会收集您的手机号码、昵称。\n二、我们不会收集的信息\n包括您的人脸信息、指纹信息、银行卡号。\n";
    for (text, collects, not) in [(english, "1", "2"), (chinese, "一", "二")] {
        let policy = drafted(text).policy;
        let clauses = policy.collected.iter().map(|it| it.clause.as_str());
        assert_eq!(clauses.collect::<Vec<_>>(), [collects]);
        let asked = &policy.consents;
        assert!(asked.iter().all(|it| it.clause != not), "{asked:?}");
    }
}

#[test]
fn an_address_for_one_country_is_not_the_way_for_all() {
    let text = "Pine Tree Privacy Policy\n1. Your rights\nYou have the right to access your information; send us an email or use your account settings.\n\
        2. Additional information for certain jurisdictions\nIn Norway, you can contact us at norge@pinetree.example.\n";
    let policy = drafted(text).policy;
    let named = policy
        .contacts
        .iter()
        .any(|it| it.value.as_deref() == Some("norge@pinetree.example"));
    assert!(named, "{:?}", policy.contacts);
    let access = policy
        .rights
        .iter()
        .find(|it| it.clause == "1")
        .expect("a right");
    assert!(
        access.channels.iter().all(|it| it.value.is_none()),
        "{:?}",
        access.channels
    );
}

#[test]
fn what_a_policy_calls_personal_information_is_no_collection_in_any_of_its_sentences() {
    let text = "青松隐私政策\n一、定义\n个人敏感信息是指一旦泄露可能危害人身安全的信息。本隐私政策中涉及的个人敏感信息可能包括：您的财产信息（包括交易记录）；\
        网络身份识别信息（包括账户名、账户昵称、邮箱地址）；其他信息（包括通讯录、手机号码、行程信息、网页浏览记录）。\n\
        二、我们收集的信息\n您注册时，我们会收集您的手机号码、昵称。\n";
    let policy = drafted(text).policy;
    let clauses: Vec<_> = policy
        .collected
        .iter()
        .map(|it| it.clause.as_str())
        .collect();
    assert_eq!(clauses, ["二"], "{:?}", named(&policy));
}
