//! Policies in the styles that providers write, made up for it: what a person expects to find is found.

use desk::clause::Outline;
use desk::draft::draft;
use desk::{Catalogue, Channel, Policy, Right, Topic, Unit, Work, import};
use std::collections::BTreeSet;

fn drafted(bytes: &[u8], name: &str) -> Policy {
    let imported = import::read(bytes, name).expect("text");
    let outline = Outline::read(&imported.text, &imported.headings);
    let taxonomy = Catalogue::load(None).taxonomy;
    let day = jiff::civil::date(2026, 11, 28);
    let (work, text) = (Work::default(), &imported.text);
    let draft = draft(text, &outline, &taxonomy, name, day, &work.begin());
    draft.expect("nobody stops").policy
}

fn contacts(policy: &Policy) -> Vec<(Channel, &str)> {
    let contacts = policy.contacts.iter();
    contacts
        .map(|it| (it.kind, it.value.as_deref().unwrap_or_default()))
        .collect()
}

fn rights(policy: &Policy) -> BTreeSet<Right> {
    policy.rights.iter().map(|it| it.right).collect()
}

fn deadline(policy: &Policy, right: Right) -> Option<u32> {
    let offer = policy.rights.iter().find(|it| it.right == right)?;
    offer.deadline.as_ref().map(|it| it.value)
}

fn terms(policy: &Policy) -> BTreeSet<&str> {
    let items = policy.collected.iter().flat_map(|it| &it.items);
    items.map(|it| it.term.as_str()).collect()
}

fn kept(policy: &Policy) -> Vec<(u32, Unit)> {
    let periods = policy.retention.iter().filter_map(|it| it.period.as_ref());
    periods.map(|it| (it.value, it.unit)).collect()
}

fn speaks_of(policy: &Policy, topic: Topic) -> bool {
    policy.statements.iter().any(|it| it.topic == topic)
}

#[track_caller]
fn holds<T: Ord + std::fmt::Debug>(found: &BTreeSet<T>, wanted: &[T]) {
    for it in wanted {
        assert!(found.contains(it), "{it:?} in {found:?}");
    }
}

#[test]
fn an_english_software_provider() {
    let policy = drafted(include_bytes!("policies/saas.md"), "saas.md");
    assert_eq!(
        (
            policy.provider.en_us.as_str(),
            policy.controller.en_us.as_str()
        ),
        ("Lantern", "Lantern Metrics GmbH")
    );
    assert_eq!(
        policy.in_force.map(|it| it.to_string()).as_deref(),
        Some("2025-05-04")
    );
    assert_eq!(
        contacts(&policy),
        [
            (Channel::Email, "hello@lantern.example"),
            (Channel::Phone, "+49 (0)30 1234 5670"),
            (
                Channel::Post,
                "Lantern Metrics GmbH, Data Protection, Lindenstraße 8, 10969 Berlin, Germany"
            ),
        ]
    );
    holds(
        &rights(&policy),
        &[
            Right::Access,
            Right::Correction,
            Right::Deletion,
            Right::Restriction,
            Right::Portability,
            Right::Objection,
            Right::WithdrawConsent,
            Right::RegulatorComplaint,
            Right::CcpaOptOut,
            Right::NonDiscrimination,
        ],
    );
    assert_eq!(deadline(&policy, Right::Deletion), Some(45));
    assert_eq!(
        kept(&policy),
        [(90, Unit::Days), (10, Unit::Years), (24, Unit::Months)]
    );
    holds(
        &terms(&policy),
        &[
            "first and last names",
            "work email",
            "job title",
            "IP address",
        ],
    );
    // A list of purposes names nothing that is collected.
    assert!(!terms(&policy).contains("send renewal reminders"));
    assert!(speaks_of(&policy, Topic::Abroad) && speaks_of(&policy, Topic::Minors));
}

#[test]
fn a_chinese_cloud_provider_whose_chapters_stand_behind_html() {
    let policy = drafted(include_bytes!("policies/iaas.md"), "iaas.md");
    assert_eq!(
        (
            policy.provider.zh_cn.as_str(),
            policy.controller.zh_cn.as_str()
        ),
        ("云杉云", "杭州云杉云计算有限公司")
    );
    assert_eq!(
        contacts(&policy),
        [
            (Channel::Email, "privacy@yunshan.example"),
            (Channel::Phone, "0571-12345678"),
            (Channel::Post, "浙江省杭州市滨江区江南大道1号云杉大厦3层"),
        ]
    );
    let clauses: BTreeSet<&str> = policy
        .collected
        .iter()
        .map(|it| it.clause.as_str())
        .collect();
    holds(&clauses, &["一/1", "一/2", "一/3"]);
    holds(
        &rights(&policy),
        &[
            Right::Access,
            Right::Correction,
            Right::Deletion,
            Right::CancelAccount,
            Right::WithdrawConsent,
        ],
    );
    assert_eq!(deadline(&policy, Right::Access), Some(15));
    let kept = kept(&policy);
    assert!(
        kept.contains(&(6, Unit::Months)) && kept.contains(&(3, Unit::Years)),
        "{kept:?}"
    );
}

#[test]
fn a_provider_in_singapore() {
    let policy = drafted(include_bytes!("policies/sg.txt"), "sg.txt");
    assert_eq!(policy.controller.en_us, "Merlion Parcel Pte. Ltd.");
    assert_eq!(
        contacts(&policy),
        [
            (Channel::Email, "dpo@merlionparcel.example"),
            (Channel::Phone, "+65 6123 4567"),
            (Channel::Post, "3 Harbour Way, #02-01, Singapore 048621"),
        ]
    );
    assert_eq!(
        (
            deadline(&policy, Right::WithdrawConsent),
            deadline(&policy, Right::Access)
        ),
        (Some(10), Some(30))
    );
    assert_eq!(kept(&policy), [(5, Unit::Years)]);
    assert_eq!(policy.regimes.len(), 1);
    assert!(speaks_of(&policy, Topic::Abroad));
}

#[test]
fn a_chinese_policy_in_articles() {
    let policy = drafted(include_bytes!("policies/articles.txt"), "articles.txt");
    assert_eq!(
        (
            policy.provider.zh_cn.as_str(),
            policy.controller.zh_cn.as_str()
        ),
        ("青禾", "南京青禾文化传媒有限公司")
    );
    assert_eq!(
        policy.in_force.map(|it| it.to_string()).as_deref(),
        Some("2024-09-01")
    );
    let right = |right| {
        let offer = policy.rights.iter().find(|it| it.right == right);
        offer.map(|it| it.clause.as_str())
    };
    for (wanted, clause) in [
        (Right::Access, "第六条"),
        (Right::Copy, "第六条"),
        (Right::Correction, "第六条"),
        (Right::Deletion, "第六条"),
        (Right::CancelAccount, "第六条"),
        (Right::RegulatorComplaint, "第八条"),
    ] {
        assert_eq!(right(wanted), Some(clause), "{wanted:?}");
    }
    let consents: BTreeSet<&str> = policy.consents.iter().map(|it| it.id.as_str()).collect();
    holds(&consents, &["microphone", "sharing", "children"]);
    assert_eq!(
        contacts(&policy),
        [(Channel::Email, "dushu@qinghe.example")]
    );
    assert_eq!(kept(&policy), [(30, Unit::Days)]);
}

#[test]
fn rights_that_stand_as_nouns_behind_one_request() {
    let policy = drafted(
        b"# Privacy statement for customer accounts\n\nPine Sales GmbH is the controller.\n\n## What rights do you have?\n\n\
        * You can request information to find out what is stored about you.\n\
        * You can request the correction, deletion and restriction of the processing of your personal data.\n",
        "accounts.md",
    );
    holds(
        &rights(&policy),
        &[
            Right::Access,
            Right::Correction,
            Right::Deletion,
            Right::Restriction,
        ],
    );
    assert_eq!(policy.provider.en_us, "Pine Sales");
}
