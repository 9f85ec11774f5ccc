//! Policies that a person puts on the desk: kept as read, judged as it goes, made of confirmed facts alone, and then like the others.

use consent_desk_tests::{Room, TODAY, noon};
use desk::review::{Judgement, ReadFact, Ruling, Standing, Stated};
use desk::{
    Action, Came, Catalogue, Decision, Draft, Export, Language, LetterLanguage, Problem, ids,
};

const ZH: &str = include_str!("policies/zh.txt");

async fn read(room: &Room, name: &str, text: &str) -> String {
    let read = room.desk().read_policy(name, text.as_bytes(), noon(TODAY));
    read.await.expect("a policy")
}

async fn facts(room: &Room, text: &str) -> Vec<ReadFact> {
    room.desk().review(text).await.expect("facts").facts
}

async fn judge(room: &Room, text: &str, judgements: Vec<Judgement>) -> Result<(), Problem> {
    let action = Action::Judge {
        text: text.to_owned(),
        judgements,
    };
    room.act(action).await.map(|_| ())
}

fn confirmed(fact: &str) -> Judgement {
    Judgement {
        fact: fact.to_owned(),
        ruling: Ruling::Confirmed,
    }
}

/// Confirms every fact that the rules suggest.
async fn confirm_all(room: &Room, text: &str) {
    let all = facts(room, text).await;
    let all = all.iter().map(|it| confirmed(&it.id)).collect();
    judge(room, text, all).await.expect("judged");
}

async fn adopt(room: &Room, text: &str) -> Result<String, Problem> {
    let action = Action::Adopt {
        text: text.to_owned(),
    };
    let view = room.act(action).await?;
    let text = view.texts.into_iter().find(|it| it.id == text);
    Ok(text.and_then(|it| it.policy).expect("on the desk"))
}

#[tokio::test]
async fn a_text_is_kept_as_it_was_read_and_the_work_on_it_survives() {
    let mut room = Room::new("own-kept");
    let text = read(&room, "policy.txt", ZH).await;
    let all = facts(&room, &text).await;
    assert!(all.iter().all(|it| it.standing == Standing::Suggested));
    let phone = all.iter().find(|it| it.name.zh_cn == "手机号码");
    let phone = phone.expect("the phone number");
    let (start, end) = (phone.start.expect("a place"), phone.end.expect("a place"));
    let passage: String = ZH.chars().skip(start).take(end - start).collect();
    assert_eq!(passage, "手机号码");
    judge(&room, &text, vec![confirmed(&phone.id)])
        .await
        .expect("judged");
    // No goodbye: what was said is on the disk when it was said.
    room.restart();
    let view = room.read().await;
    let kept = &view.texts[0];
    assert_eq!((kept.name.as_str(), kept.judged), ("policy.txt", 1));
    assert_eq!(kept.facts, all.len() as u64);
    let whole = room.desk().policy_text(&text).await.expect("the text");
    assert_eq!(kept.sha256, ids::sha256(whole.as_bytes()));
    assert_eq!(whole.trim(), ZH.trim());
    let again = facts(&room, &text).await;
    let standing = |id: &str| again.iter().find(|it| it.id == id).map(|it| it.standing);
    assert_eq!(standing(&phone.id), Some(Standing::Confirmed));
    assert!(
        room.desk()
            .check_history()
            .await
            .expect("a history")
            .is_empty()
    );
    // The same text is not kept twice.
    assert_eq!(read(&room, "again.txt", ZH).await, text);
    // Nothing of it lies about in the clear.
    let bytes = std::fs::read(room.file("history.db")).expect("a history");
    let word = "青松记账".as_bytes();
    assert!(!bytes.windows(word.len()).any(|it| it == word));
}

#[tokio::test]
async fn only_what_was_confirmed_becomes_a_policy() {
    let room = Room::new("own-confirmed");
    let text = read(&room, "policy.txt", ZH).await;
    assert_eq!(
        adopt(&room, &text).await,
        Err(Problem::ProviderUnconfirmed {
            facts: vec!["provider".into(), "controller".into()]
        })
    );
    let all = facts(&room, &text).await;
    let item = |term: &str| {
        let found = all.iter().find(|it| it.name.zh_cn == term);
        found.unwrap_or_else(|| panic!("{term}")).id.clone()
    };
    let (phone, face) = (item("手机号码"), item("人脸识别信息"));
    let controller = Ruling::Corrected {
        to: Stated::Controller {
            name: "杭州青松科技有限公司".into(),
        },
    };
    let judgements = vec![
        confirmed("provider"),
        Judgement {
            fact: "controller".into(),
            ruling: controller,
        },
        confirmed(&phone),
        Judgement {
            fact: face,
            ruling: Ruling::Rejected,
        },
    ];
    judge(&room, &text, judgements).await.expect("judged");
    let id = adopt(&room, &text).await.expect("on the desk");
    let catalogue = room.desk().catalogue();
    let policy = catalogue.policy(&id).expect("the policy");
    assert_eq!(policy.controller.zh_cn, "杭州青松科技有限公司");
    let terms: Vec<&str> = policy
        .collected
        .iter()
        .flat_map(|it| &it.items)
        .map(|it| it.term.as_str())
        .collect();
    assert_eq!(terms, ["手机号码"]);
    // Why it is collected nobody confirmed, nor what a refusal costs, so nothing is said of it.
    assert!(policy.collected[0].purposes.is_empty());
    assert!(all.iter().any(|it| it.id.ends_with("/if_refused")));
    assert!(policy.collected[0].if_refused.is_none() && policy.effects.is_empty());
    assert!(policy.rights.is_empty() && policy.consents.is_empty() && policy.contacts.is_empty());
    assert!(
        policy.not_offered.is_empty(),
        "what was not read is not said to be absent"
    );
    // The version was not confirmed: the day on which the text was kept, and marked as that.
    assert!(policy.undated && policy.version == TODAY && policy.in_force.is_none());
    assert_eq!(policy.own.as_ref().map(|it| it.came), Some(Came::Confirmed));
    // A judgement taken back takes the fact out again.
    let back = Judgement {
        fact: phone,
        ruling: Ruling::Suggested,
    };
    judge(&room, &text, vec![back]).await.expect("judged");
    let catalogue = room.desk().catalogue();
    assert!(catalogue.policy(&id).expect("it").collected.is_empty());
}

#[tokio::test]
async fn an_own_provider_is_like_the_others() {
    let mut room = Room::new("own-like");
    let text = read(&room, "policy.txt", ZH).await;
    confirm_all(&room, &text).await;
    let edition = room.read().await.edition;
    let id = adopt(&room, &text).await.expect("on the desk");
    assert!(room.read().await.edition > edition);
    let catalogue = room.desk().catalogue();
    let policy = catalogue.policy(&id).expect("the policy").clone();
    assert!(!policy.consents.is_empty() && !policy.rights.is_empty());
    let costs = policy.collected.iter().filter(|it| it.if_refused.is_some());
    assert!(
        costs.count() > 0,
        "what was confirmed of a refusal is there"
    );
    let row = catalogue.matrix.iter().find(|it| it.kind == "phone");
    assert!(row.is_some_and(|it| it.cells.last().is_some_and(Option::is_some)));
    // Consents, with a keyring entry of their own.
    let consent = policy.consents[0].id.clone();
    let decide = Action::Decide {
        policy: id.clone(),
        consent: consent.clone(),
        decision: Decision::Withdrawn,
    };
    room.act(decide).await.expect("decided");
    let entry = format!("choices/{id}");
    assert!(
        room.memory
            .get(&entry)
            .is_some_and(|it| it.contains(&consent))
    );
    // A letter, which says that its writer read the policy, in which copy, and a request that follows.
    let draft = Draft {
        policy: id.clone(),
        right: "withdraw-consent".into(),
        language: LetterLanguage::Both,
        name: "林一".into(),
        consents: vec![consent.clone()],
        ..Draft::default()
    };
    let letter = room
        .desk()
        .preview(&draft, None, noon(TODAY))
        .expect("a letter");
    let digest = &room.read().await.texts[0].sha256[..16];
    assert!(letter.text.contains("2026年11月23日保存的文本") && letter.text.contains(digest));
    assert!(letter.text.contains("杭州青松网络科技有限公司"));
    let documents = room.file("documents");
    let saved = room
        .desk()
        .save_into(
            &draft,
            desk::Format::Pdf,
            None,
            None,
            &documents,
            noon(TODAY),
        )
        .await
        .expect("saved");
    assert!(saved.request.is_some());
    room.restart();
    let view = room.read().await;
    let held = view
        .policies
        .iter()
        .find(|it| it.policy == id)
        .expect("held");
    assert!(held.known && held.choices.contains_key(&consent));
    assert_eq!(view.requests[0].request.policy, id);
    assert!(room.desk().catalogue().policy(&id).is_ok());
    // What is exported of the desk speaks of it too.
    let saved = room
        .desk()
        .save_export(
            &Export::Information,
            Language::ZhCn,
            &documents,
            noon(TODAY),
        )
        .await;
    let csv = std::fs::read_to_string(saved.expect("a file")).expect("a table");
    assert!(csv.contains("青松记账"));
    // Taken off the desk, its decisions stay in the keyring and the history.
    room.act(Action::PutAway { text: text.clone() })
        .await
        .expect("off");
    assert!(room.desk().catalogue().policy(&id).is_err());
    assert!(room.memory.get(&entry).is_some());
    assert_eq!(adopt(&room, &text).await.expect("again"), id);
    assert!(room.read().await.policies.iter().any(|it| it.policy == id));
}

#[tokio::test]
async fn words_of_the_text_become_a_fact_in_their_clause() {
    let room = Room::new("own-added");
    let text = read(&room, "policy.txt", ZH).await;
    let start = ZH.split("短信").next().expect("a part").chars().count();
    let added = Judgement {
        fact: "added/1".into(),
        ruling: Ruling::Added {
            to: Stated::Item {
                kind: "phone".into(),
                term: "短信".into(),
            },
            start,
            end: start + 2,
            document: String::new(),
            clause: String::new(),
        },
    };
    let wrong = Judgement {
        fact: "added/2".into(),
        ruling: Ruling::Added {
            to: Stated::Item {
                kind: "no-such-kind".into(),
                term: "短信".into(),
            },
            start,
            end: start + 2,
            document: String::new(),
            clause: String::new(),
        },
    };
    assert!(judge(&room, &text, vec![wrong]).await.is_err());
    let judgements = vec![confirmed("provider"), confirmed("controller"), added];
    judge(&room, &text, judgements).await.expect("judged");
    let all = facts(&room, &text).await;
    let fact = all.iter().find(|it| it.id == "added/1").expect("the fact");
    assert_eq!(
        (fact.standing, fact.clause.as_str()),
        (Standing::Added, "二")
    );
    // Corrected, what was rejected counts again, as with a drafted fact.
    let corrected = Ruling::Corrected {
        to: Stated::Item {
            kind: "phone".into(),
            term: "短信".into(),
        },
    };
    for (ruling, standing) in [
        (Ruling::Rejected, Standing::Rejected),
        (corrected, Standing::Added),
    ] {
        let fact = "added/1".to_owned();
        let ruling = Judgement { fact, ruling };
        judge(&room, &text, vec![ruling]).await.expect("judged");
        let all = facts(&room, &text).await;
        let fact = all.iter().find(|it| it.id == "added/1");
        assert_eq!(fact.map(|it| it.standing), Some(standing));
    }
    let id = adopt(&room, &text).await.expect("on the desk");
    let catalogue = room.desk().catalogue();
    let policy = catalogue.policy(&id).expect("it");
    assert_eq!(policy.collected[0].items[0].term, "短信");
    assert_eq!(policy.collected[0].clause, "二");
}

#[tokio::test]
async fn a_built_in_id_is_never_taken_and_what_is_given_to_others_passes_the_check() {
    let room = Room::new("own-given");
    let named = ZH.replace("青松记账", "Qiniu-Cloud");
    let text = read(&room, "policy.txt", &named).await;
    confirm_all(&room, &text).await;
    let id = adopt(&room, &text).await.expect("on the desk");
    assert_eq!(id, "qiniu-cloud-2");
    let documents = room.file("documents");
    let path = room
        .desk()
        .export_policy(&id, &documents)
        .await
        .expect("a file");
    let mut alone = Catalogue::load(None);
    alone.policies.clear();
    alone.add_file(&path).expect("read");
    assert!(alone.faults.is_empty(), "{:?}", alone.faults);
    assert_eq!(alone.policies[0].id, id);
    // Somebody else takes it in.
    let other = Room::new("own-taken");
    let part = |ending: &str| std::fs::read_to_string(path.with_extension(ending)).expect("a file");
    let given = other.desk().take_policy(
        "given.toml",
        part("toml"),
        part("zh-CN.ftl"),
        part("en-US.ftl"),
        noon(TODAY),
    );
    let given = given.await.expect("taken in");
    let catalogue = other.desk().catalogue();
    let policy = catalogue.policy(&given).expect("it");
    assert_eq!(policy.own.as_ref().map(|it| it.came), Some(Came::Given));
    assert_eq!(policy.rights.len(), alone.policies[0].rights.len());
    let broken = other.desk().take_policy(
        "broken.toml",
        part("toml").replace("qiniu-cloud-2", "No Id"),
        part("zh-CN.ftl"),
        part("en-US.ftl"),
        noon(TODAY),
    );
    assert!(matches!(broken.await, Err(Problem::CatalogueFault { .. })));
}

#[tokio::test]
async fn what_is_no_policy_is_refused_by_name_and_nothing_is_kept() {
    let room = Room::new("own-refused");
    let read = |name: &'static str, bytes: &'static [u8]| {
        let desk = room.desk();
        async move { desk.read_policy(name, bytes, noon(TODAY)).await }
    };
    assert_eq!(
        read("a.png", b"\x89PNG\r\n\x1a\n\0\0").await,
        Err(Problem::PolicyTextBinary)
    );
    assert_eq!(
        read("a.html", b"<html><body></body></html>").await,
        Err(Problem::PolicyTextMissing)
    );
    assert!(room.read().await.texts.is_empty());
}

#[tokio::test]
async fn an_erased_text_is_gone_with_all_that_was_made_of_it() {
    let room = Room::new("own-erased");
    let text = read(&room, "policy.txt", ZH).await;
    confirm_all(&room, &text).await;
    let id = adopt(&room, &text).await.expect("on the desk");
    let erase = Action::Erase(desk::history::Erasable::Policy {
        text: text.parse().expect("an id"),
    });
    let view = room.act(erase).await.expect("erased");
    assert!(view.texts.is_empty());
    assert!(room.desk().catalogue().policy(&id).is_err());
    assert_eq!(
        room.desk().policy_text(&text).await,
        Err(Problem::NotInHistory {
            what: desk::HistoryItem::Policy
        })
    );
}

#[tokio::test]
async fn a_mistyped_name_is_said_to_be_unknown_whatever_the_keyring_says() {
    let room = Room::new("own-mistyped");
    let said = |policy: &str| {
        room.desk()
            .without_history(policy, Problem::PolicyTextBinary)
    };
    let unknown = |problem: &Problem| matches!(problem, Problem::UnknownPolicy { .. });
    // Without a history no name can be one's own.
    assert!(unknown(&said("qingsong")));
    read(&room, "policy.txt", ZH).await;
    assert!(unknown(&said("qiniu-clodu")) && unknown(&said("tencent-clou")));
    // What may be one's own is kept back by what stands before the history.
    assert_eq!(said("qingsong"), Problem::PolicyTextBinary);
}
