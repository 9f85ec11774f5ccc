//! What the catalogue may claim of a policy: each test is a kind of untruth that a reader would act on, with
//! the places where it once stood.

use desk::{
    Catalogue, Cell, Collected, Consent, Demand, Item, LegalGround, Listed, Named, Necessity,
    Origin, Policy, Right, SeparateReason, Whose,
};

fn all() -> Catalogue {
    Catalogue::load(None)
}

fn consent<'a>(catalogue: &'a Catalogue, policy: &str, id: &str) -> &'a Consent {
    catalogue
        .policy(policy)
        .and_then(|it| it.consent(id))
        .expect("a consent")
}

fn entry<'a>(policy: &'a Policy, id: &str) -> &'a Collected {
    policy
        .collected
        .iter()
        .find(|it| it.id == id)
        .expect("an entry")
}

fn policy<'a>(catalogue: &'a Catalogue, id: &str) -> &'a Policy {
    catalogue.policy(id).expect("a policy")
}

fn cell<'a>(catalogue: &'a Catalogue, kind: &str, id: &str) -> Option<&'a Cell> {
    let at = catalogue
        .policies
        .iter()
        .position(|it| it.id == id)
        .expect("a policy");
    let row = catalogue
        .matrix
        .iter()
        .find(|it| it.kind == kind)
        .expect("a row");
    row.cells[at].as_ref()
}

fn item<'a>(policy: &'a Policy, term: &str) -> &'a Item {
    let mut items = policy.collected.iter().flat_map(|it| &it.items);
    items.find(|it| it.term == term).expect("an item")
}

#[test]
fn ways_of_withdrawing_stand_only_where_a_clause_prints_them_for_that_consent() {
    let catalogue = all();
    for policy in &catalogue.policies {
        for consent in &policy.consents {
            let clause = consent.withdraw_source.as_ref();
            assert_eq!(
                consent.withdraw.is_empty(),
                clause.is_none(),
                "{} {}: ways and their clause come together",
                policy.id,
                consent.id
            );
        }
    }
    for (policy, silent) in [
        (
            "tencent-cloud",
            &[
                "personalisation",
                "recommendations",
                "surveys",
                "linked-accounts",
                "new-purpose",
                "third-party-sharing",
                "authorised-disclosure",
            ][..],
        ),
        ("kingsoft-cloud", &["promotion-ads"]),
        (
            "qiniu-cloud",
            &[
                "face-verification",
                "alipay-verification",
                "bank-transfer-verification",
                "payment",
                "invoice",
                "automated-decisions",
            ],
        ),
    ] {
        for id in silent {
            assert_eq!(
                consent(&catalogue, policy, id).withdraw,
                [],
                "{policy} {id}"
            );
        }
    }
    // Another company's agreement has its own way alone.
    for id in ["promotion-entry", "promotion-sharing"] {
        let source = consent(&catalogue, "kingsoft-cloud", id)
            .withdraw_source
            .as_ref();
        assert_eq!(
            source.map(|it| (&*it.document, &*it.clause)),
            Some(("promotion", "6.4"))
        );
    }
}

#[test]
fn silence_is_claimed_only_where_no_general_clause_speaks() {
    let catalogue = all();
    for policy in &catalogue.policies {
        for document in &policy.documents {
            let rules = |of: desk::Choosing| {
                let mut effects = policy.effects.iter().filter(move |it| it.of == of);
                effects.any(|it| it.documents.contains(&document.id) && it.necessity.is_empty())
            };
            let entries = policy
                .collected
                .iter()
                .filter(|it| it.document == document.id);
            for entry in entries {
                let silent = entry.if_refused.is_none() && entry.if_refused_in_general.is_empty();
                assert!(
                    !(silent && rules(desk::Choosing::Refusal)),
                    "{} {}",
                    policy.id,
                    entry.id
                );
            }
            let consents = policy
                .consents
                .iter()
                .filter(|it| it.document == document.id);
            for consent in consents {
                let silent = consent.effect.is_none() && consent.effect_in_general.is_empty();
                assert!(
                    !(silent && rules(desk::Choosing::Withdrawal)),
                    "{} {}",
                    policy.id,
                    consent.id
                );
            }
        }
    }
    // The general clauses that were overlooked: all three policies speak for every consent.
    for (id, clause) in [
        ("baidu-ai-cloud", "5.4"),
        ("qiniu-cloud", "6.4"),
        ("kingsoft-ern-sdk", "5.1"),
    ] {
        let consents = &policy(&catalogue, id).consents;
        let speaks = |it: &Consent| it.effect_in_general.iter().any(|it| it.clause == clause);
        assert!(consents.iter().all(speaks), "{id}");
    }
    let kingsoft = policy(&catalogue, "kingsoft-cloud").consents.iter();
    let own = kingsoft.filter(|it| ["privacy", "real-name"].contains(&&*it.document));
    assert!(
        own.into_iter()
            .all(|it| it.effect_in_general.iter().any(|it| it.clause == "6.1"))
    );
    let baidu = &policy(&catalogue, "baidu-ai-cloud").collected;
    assert!(
        baidu
            .iter()
            .all(|it| it.if_refused_in_general.iter().any(|it| it.clause == "1"))
    );
    let residence = consent(&catalogue, "qiniu-cloud", "residence");
    assert!(
        residence
            .effect
            .as_ref()
            .is_some_and(|it| it.zh_cn.contains("注册流程"))
    );
}

#[test]
fn the_policys_mark_and_the_laws_list_are_two_marks() {
    let catalogue = all();
    let tencent = policy(&catalogue, "tencent-cloud");
    let face = item(tencent, "人脸识别信息");
    assert!(!face.sensitive && face.listed.contains(&Listed::Pipl28));
    let postcode = item(policy(&catalogue, "qiniu-cloud"), "邮编");
    assert!(postcode.sensitive && postcode.listed.is_empty());
    for (id, term) in [
        ("tencent-cloud", "银行账户信息"),
        ("tencent-cloud", "身份证"),
        ("kingsoft-cloud", "身份证明文件信息（身份证或护照类信息）"),
        ("kingsoft-cloud", "个人证件照片"),
        ("baidu-ai-cloud", "身份证号"),
        ("baidu-ai-cloud", "位置信息"),
        ("qiniu-cloud", "被监护的儿童个人信息"),
        ("kingsoft-ern-sdk", "不满十四周岁未成年人的信息"),
    ] {
        assert!(
            !item(policy(&catalogue, id), term).listed.is_empty(),
            "{id} {term}"
        );
    }
    // All information of children under fourteen is listed, whatever its kind.
    for policy in &catalogue.policies {
        let items = policy.collected.iter().flat_map(|it| &it.items);
        for item in items.filter(|it| it.whose == Whose::Children) {
            assert!(item.listed.contains(&Listed::Pipl28) && item.listed.contains(&Listed::Pipl31));
        }
    }
    // A company's bank account is nobody's personal information.
    assert_eq!(
        item(policy(&catalogue, "kingsoft-cloud"), "银行对公账户").listed,
        []
    );
    let face = cell(&catalogue, "face", "tencent-cloud").expect("a cell");
    assert!(!face.sensitive && face.listed.contains(&Listed::Pipl28));
}

#[test]
fn a_consent_bears_the_mark_of_its_own_items() {
    let catalogue = all();
    // The nickname alone is marked there; neither an invoice's address nor the website for verification is.
    let profile = consent(&catalogue, "qiniu-cloud", "profile");
    let marked: Vec<_> = profile
        .items
        .iter()
        .filter(|it| it.sensitive)
        .map(|it| &*it.term)
        .collect();
    assert_eq!(marked, ["昵称"]);
    let residence = consent(&catalogue, "qiniu-cloud", "residence");
    assert!(!residence.sensitive && residence.listed.is_empty());
}

#[test]
fn separate_consent_by_law_has_its_reason() {
    let catalogue = all();
    for policy in &catalogue.policies {
        for it in &policy.consents {
            let by_law = it.separate.contains(&Demand::Law);
            let reason = it.separate_for.iter().any(|it| it.is_law());
            assert_eq!(by_law, reason, "{} {}", policy.id, it.id);
            let sensitive = it.sensitive || it.listed.iter().any(|it| it.is_law());
            assert!(by_law || !sensitive, "{} {}", policy.id, it.id);
        }
    }
    let reasons = |policy: &str, id: &str| consent(&catalogue, policy, id).separate_for.clone();
    assert_eq!(
        reasons("tencent-cloud", "face-data"),
        [SeparateReason::ListedByLaw]
    );
    assert_eq!(
        reasons("qiniu-cloud", "alipay-verification"),
        [SeparateReason::CalledSensitive]
    );
    for (policy, id) in [
        ("kingsoft-cloud", "other-document"),
        ("tencent-cloud", "website-filing"),
        ("baidu-ai-cloud", "events"),
    ] {
        assert_eq!(
            reasons(policy, id),
            [SeparateReason::ListedByStandard],
            "{policy} {id}"
        );
    }
    assert_eq!(
        reasons("kingsoft-cloud", "abroad"),
        [SeparateReason::Abroad]
    );
    // What the policy itself promises is the policy's demand.
    for id in [
        "sensitive",
        "verifier-sharing",
        "id-card-face",
        "card-face",
        "real-name-statement",
    ] {
        let it = consent(&catalogue, "kingsoft-cloud", id);
        assert!(it.separate.contains(&Demand::Policy), "{id}");
    }
}

#[test]
fn a_general_kind_counts_its_special_ones() {
    let catalogue = all();
    let named = |kind: &str, policy: &str| cell(&catalogue, kind, policy).map(|it| it.named);
    assert_eq!(named("location", "qiniu-cloud"), Some(Named::Special));
    assert_eq!(named("log", "qiniu-cloud"), Some(Named::Special));
    assert_eq!(named("log", "kingsoft-cloud"), Some(Named::Special));
    assert_eq!(named("id-number", "tencent-cloud"), Some(Named::General));
    assert_eq!(named("id-number", "kingsoft-cloud"), Some(Named::General));
    assert_eq!(named("wifi", "qiniu-cloud"), Some(Named::Special));
    for policy in ["qiniu-cloud", "tencent-cloud", "kingsoft-cloud"] {
        assert_eq!(named("biometric", policy), Some(Named::Special), "{policy}");
    }
    assert_eq!(named("real-name", "tencent-cloud"), Some(Named::General));
    assert_eq!(
        named("child-information", "kingsoft-cloud"),
        Some(Named::Itself)
    );
    assert_eq!(
        named("contact-of-others", "kingsoft-cloud"),
        Some(Named::Itself)
    );
    // A general word says nothing certain of a special kind.
    let id_number = cell(&catalogue, "id-number", "tencent-cloud").expect("a cell");
    assert!(!id_number.sensitive && id_number.listed.is_empty());
    // Nothing said of a kind, of its general or of its special ones is "not in this policy".
    assert_eq!(named("biometric", "kingsoft-ern-sdk"), None);
    for row in &catalogue.matrix {
        assert_eq!(row.cells.len(), catalogue.policies.len());
        let certain = |it: &Cell| it.named != Named::General;
        assert!(
            row.cells.iter().flatten().any(certain),
            "{}: nobody speaks of it",
            row.kind
        );
    }
}

#[test]
fn need_source_and_purpose_are_the_texts() {
    let catalogue = all();
    let [tencent, kingsoft, qiniu, baidu] = [
        "tencent-cloud",
        "kingsoft-cloud",
        "qiniu-cloud",
        "baidu-ai-cloud",
    ]
    .map(|id| policy(&catalogue, id));
    assert_eq!(entry(baidu, "business").necessity, Necessity::Conditional);
    assert_eq!(
        entry(kingsoft, "verification").necessity,
        Necessity::Conditional
    );
    let faces = cell(&catalogue, "face", "kingsoft-cloud").map(|it| it.necessity);
    assert_eq!(faces, Some(Necessity::Conditional));
    assert_eq!(entry(qiniu, "security-shared").source, Origin::ThirdParty);
    assert_eq!(entry(tencent, "linked-accounts").source, Origin::ThirdParty);
    assert_eq!(entry(qiniu, "marketplace-rating").source, Origin::NotStated);
    assert_eq!(entry(kingsoft, "logs").purposes, ["service"]);
    // No tag of a purpose where the words say that none is given.
    for policy in &catalogue.policies {
        for it in policy.collected.iter().filter(|it| !it.purposes.is_empty()) {
            let none = ["没有写具体用途", "没有写关联的用途", "没有说明具体用途"];
            assert!(
                !none.iter().any(|none| it.purpose.zh_cn.contains(none)),
                "{} {}",
                policy.id,
                it.id
            );
        }
    }
    for id in ["marketplace", "business-partners", "suppliers"] {
        let it = baidu
            .recipients
            .iter()
            .find(|it| it.id == id)
            .expect("a recipient");
        assert_eq!(it.or_grounds, [LegalGround::Contract], "{id}");
    }
}

#[test]
fn a_kind_says_no_more_than_the_term() {
    let catalogue = all();
    for (id, term, kind) in [
        ("tencent-cloud", "名称", "customer-name"),
        ("tencent-cloud", "相关资料", "request-details"),
        ("qiniu-cloud", "账号信息", "account-information"),
        (
            "baidu-ai-cloud",
            "其他与登录环境相关的信息",
            "sign-in-environment",
        ),
        ("baidu-ai-cloud", "商务合作数据", "business-data"),
        ("baidu-ai-cloud", "书面请求", "request-details"),
        ("kingsoft-cloud", "用户访问数量", "visit-count"),
        (
            "kingsoft-cloud",
            "相关事实情况及您的要求",
            "request-details",
        ),
    ] {
        assert_eq!(item(policy(&catalogue, id), term).kind, kind, "{id} {term}");
    }
    let name = |id: &str| &catalogue.taxonomy.kind(id).expect("a kind").name.zh_cn;
    assert_eq!((&**name("phone"), &**name("website")), ("电话号码", "网址"));
}

#[test]
fn the_kinds_form_no_circle_and_only_name_kinds() {
    let taxonomy = all().taxonomy;
    for kind in &taxonomy.kinds {
        assert!(
            !taxonomy.broader(&kind.id).contains(&&*kind.id),
            "{} is its own special case",
            kind.id
        );
        for broader in &kind.broader {
            assert!(
                taxonomy.kind(broader).is_some(),
                "{}: no kind {broader}",
                kind.id
            );
        }
    }
}

#[test]
fn a_general_promise_reaches_every_right_it_covers() {
    let catalogue = all();
    let figure = |policy_id: &str, right| {
        let promise = policy(&catalogue, policy_id).promised(None, right)?;
        Some((promise.deadline.value, &*promise.deadline.clause))
    };
    for right in [
        Right::Restriction,
        Right::Objection,
        Right::StandingRefusal,
        Right::Abroad,
    ] {
        assert_eq!(figure("baidu-ai-cloud", right), Some((15, "10")));
        assert_eq!(figure("kingsoft-cloud", right), Some((15, "10")));
        assert_eq!(figure("kingsoft-ern-sdk", right), Some((15, "9")));
        assert_eq!(figure("tencent-cloud", right), Some((30, "十")));
        assert_eq!(figure("qiniu-cloud", right), Some((30, "6.8")));
    }
    assert_eq!(figure("kingsoft-cloud", Right::CancelAccount), None);
    let qiniu = policy(&catalogue, "qiniu-cloud");
    assert!(
        qiniu.promises[0].deadline.usually,
        "promised for the usual case"
    );
    let notice = policy(&catalogue, "baidu-ai-cloud")
        .offer("cessation-notice")
        .expect("offered");
    assert!(notice.deadline.as_ref().is_some_and(|it| it.or_agreed));
}

#[test]
fn a_brand_is_no_respondent() {
    let catalogue = all();
    for policy in &catalogue.policies {
        assert!(!policy.respondents.is_empty(), "{}", policy.id);
        for document in &policy.documents {
            let named = policy.respondents_of(&document.id).count();
            // Two of Kingsoft's texts name no company at all.
            let silent = ["real-name", "information-source"].contains(&&*document.id);
            assert_eq!(named == 0, silent, "{} {}", policy.id, document.id);
        }
        for it in &policy.respondents {
            assert!(it.name.zh_cn.ends_with("公司"), "{}", it.name.zh_cn);
        }
    }
    let tencent = &policy(&catalogue, "tencent-cloud").respondents[0];
    assert_eq!(tencent.named_by, desk::NamedBy::Notice);
    let sdk = policy(&catalogue, "kingsoft-ern-sdk");
    let targets: Vec<_> = sdk
        .fallbacks
        .iter()
        .map(|it| (it.policy.as_deref(), &*it.target))
        .collect();
    assert_eq!(
        targets,
        [
            (Some("kingsoft-cloud"), "cancellation"),
            (Some("kingsoft-cloud"), "privacy")
        ]
    );
    for policy in &catalogue.policies {
        for it in policy.fallbacks.iter().filter(|it| it.policy.is_some()) {
            let there = catalogue
                .policy(it.policy.as_deref().unwrap_or_default())
                .expect("a policy");
            assert!(there.document(&it.target).is_some(), "{}", it.id);
        }
    }
}

#[test]
fn a_private_dispute_service_is_neither_provider_nor_authority() {
    let catalogue = all();
    for policy in &catalogue.policies {
        for offer in &policy.rights {
            let private = offer.channels.iter().filter_map(|it| it.value.as_deref());
            let private = private.into_iter().any(|it| it.contains("truste.com"));
            assert_eq!(
                private,
                offer.right == Right::DisputeService,
                "{} {}",
                policy.id,
                offer.id
            );
        }
    }
}

#[test]
fn what_was_prose_can_be_compared() {
    let catalogue = all();
    let kingsoft = policy(&catalogue, "kingsoft-cloud");
    let banks = kingsoft
        .recipients
        .iter()
        .find(|it| it.id == "banks")
        .expect("a recipient");
    let gets: Vec<_> = banks.items.iter().map(|it| &*it.kind).collect();
    assert_eq!(gets, ["name", "bank-card"]);
    let periods: Vec<_> = kingsoft
        .own_periods
        .iter()
        .map(|it| (&*it.document, it.value))
        .collect();
    for expected in [
        ("service", 30),
        ("service", 7),
        ("promotion", 3),
        ("promotion", 30),
        ("market", 30),
    ] {
        assert!(periods.contains(&expected), "{expected:?}");
    }
    let courts = kingsoft
        .forums
        .iter()
        .filter(|it| it.kind == desk::ForumKind::Court);
    let courts: Vec<_> = courts.map(|it| &*it.document).collect();
    assert_eq!(courts, ["cancellation", "service", "market", "promotion"]);
    // Clause 7 of Baidu's policy leaves out the way of processing, which article 39 asks for.
    let baidu = policy(&catalogue, "baidu-ai-cloud");
    assert_eq!(
        baidu.abroad_notices[0].left_out,
        [desk::AbroadPoint::Method]
    );
    assert_eq!(
        policy(&catalogue, "qiniu-cloud").abroad_notices[0].left_out,
        []
    );
    let contract = entry(policy(&catalogue, "tencent-cloud"), "delivery-testing");
    assert_eq!(contract.basis[0].ground, LegalGround::Contract);
    let friend = item(policy(&catalogue, "qiniu-cloud"), "您好友的电子信箱地址");
    assert_eq!(friend.whose, Whose::Others);
}
