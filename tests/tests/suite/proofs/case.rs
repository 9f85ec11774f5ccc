//! A request with all that belongs to it, as a case file and as a folder.

use super::{AWKWARD, OTHER, Room, SCREENSHOT, live, parsed};
use crate::read_back::{inside, ordered, root, squeezed, text_of};
use consent_desk_tests::POLICY;
use desk::{Action, Export, HistoryItem, Language, Problem, Texts};
use serde_json::Value;

#[tokio::test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
async fn a_case_holds_all_of_a_request_and_its_files_as_they_were() {
    let mut room = Room::new("proof-case");
    let [asked, withdrawn] = live(&mut room).await;
    let filed = room.desk.view(room.now).await;
    let filed = filed
        .requests
        .iter()
        .find(|it| it.request.id == asked)
        .expect("it")
        .clone();
    for language in Language::ALL {
        let pdf = room
            .export(&Export::Case { request: asked }, language)
            .await;
        let folder = room
            .export(&Export::CaseFolder { request: asked }, language)
            .await;
        let record = parsed(&folder.join("record.json"));
        let bytes = inside(&pdf, "case-record.json");
        assert_eq!(
            serde_json::from_slice::<Value>(&bytes).expect("JSON"),
            record
        );
        let case = &record["case"];
        let list = |name: &str| case[name].as_array().expect("a list").clone();
        let roles: Vec<_> = list("parties")
            .iter()
            .map(|it| it["role"].clone())
            .collect();
        assert_eq!(roles, ["requester", "represented", "provider", "authority"]);
        assert_eq!(list("moments").len(), filed.request.events.len());
        assert_eq!(list("clocks").len(), filed.request.clocks.len());
        assert!(list("clauses").len() >= 2, "{:?}", list("clauses"));
        // The letter, and what was said of identity, of the extension and of the refusal.
        assert_eq!(list("writings").len(), 4);
        assert_eq!(list("writings")[0]["text"], filed.letters[0].text.as_str());
        let sums: Vec<_> = list("enclosures")
            .iter()
            .map(|it| it["sha256"].clone())
            .collect();
        let wanted: Vec<_> = filed
            .files
            .iter()
            .map(|it| Value::from(it.sha256.clone()))
            .collect();
        assert_eq!(sums, wanted);
        assert_eq!(record["request"]["id"], asked.to_string());
        let view = room.desk.view(room.now).await;
        assert_eq!(
            record["history"]["count"],
            view.history.count.expect("a count")
        );
        let head = record["history"]["head"].as_str().expect("a head");
        assert!(head.starts_with(&view.history.head.expect("a head")));
        // How each date was computed.
        for (clock, trace) in filed
            .request
            .clocks
            .iter()
            .zip(record["traces"].as_array().expect("traces"))
        {
            let days = room
                .desk
                .trace(asked, &clock.id, room.now)
                .await
                .expect("a trace");
            let counted = trace["days"].as_array().expect("days");
            assert_eq!(counted.len(), days.len());
            assert_eq!(clock.clock.due.is_some(), !days.is_empty());
            if let Some(due) = clock.clock.due {
                let last = Texts::built_in().day(language, due.latest);
                assert!(days.iter().any(|it| it.date.get(language) == last));
            }
        }

        let text = text_of(&pdf);
        let text = squeezed(&text);
        for party in list("parties") {
            assert!(text.contains(&squeezed(party["name"].as_str().expect("a name"))));
        }
        for file in &filed.files {
            assert!(text.contains(&file.sha256));
        }
        for clock in &filed.request.clocks {
            for line in clock.clock.lines(language) {
                assert!(text.contains(&squeezed(&line)), "{line}");
            }
        }
        for line in [AWKWARD, "身份证正反面", "情况复杂", "上海市网信办"] {
            assert!(text.contains(&squeezed(line)), "{line}");
        }
        for word in ["case-", "request-", "history-", "receipt-"] {
            let odd: Vec<_> = text
                .match_indices(word)
                .map(|(at, _)| &text[at..])
                .collect();
            let ids: Vec<_> = odd
                .iter()
                .filter(|it| !it.starts_with("case-record.json"))
                .collect();
            assert!(ids.is_empty(), "{word}");
        }

        let names = |part: &str| -> Vec<String> {
            let entries = std::fs::read_dir(folder.join(part))
                .expect("a folder")
                .flatten();
            let mut names: Vec<_> = entries
                .map(|it| it.file_name().to_string_lossy().into_owned())
                .collect();
            names.sort();
            names
        };
        let (attachments, letters_in, dates) = match language {
            Language::ZhCn => ("附件", "信件", "请求日期.ics"),
            Language::EnUs => ("Attachments", "Letters", "Dates.ics"),
        };
        let case = match language {
            Language::ZhCn => "案卷.pdf",
            Language::EnUs => "Case file.pdf",
        };
        let mut all = [attachments, case, dates, letters_in, "record.json"];
        all.sort_unstable();
        assert_eq!(names(""), all);
        assert_eq!(names(attachments), ["回复 截图 (2).png", "回复 截图.png"]);
        let read = |name: &str| std::fs::read(folder.join(name)).expect("readable");
        assert_eq!(read(&format!("{attachments}/回复 截图.png")), SCREENSHOT);
        assert_eq!(read(&format!("{attachments}/回复 截图 (2).png")), OTHER);
        let letters = names(letters_in);
        assert_eq!(letters.len(), 2, "{letters:?}");
        let text = String::from_utf8(read(&format!("{letters_in}/{}", letters[1]))).expect("UTF-8");
        assert!(
            text.starts_with(&filed.letters[0].text),
            "as it was recorded"
        );
        let set = text_of(&folder.join(letters_in).join(&letters[0]));
        assert_eq!(ordered(&set, true), ordered(&text, true));
        let calendar = String::from_utf8(read(dates)).expect("UTF-8");
        assert!(
            calendar.starts_with("BEGIN:VCALENDAR") && !calendar.contains(&withdrawn.to_string())
        );

        let [one, another] = [asked, withdrawn].map(|request| Export::CaseFolder { request });
        let again = room.export(&one, language).await;
        assert_ne!(again, folder, "what was there stays");
        let bare = room.export(&another, language).await;
        assert!(!bare.join(attachments).exists());
    }
    let left = std::fs::read_dir(room.folder.0.join("exports"))
        .expect("a folder")
        .flatten();
    assert!(
        left.into_iter()
            .all(|it| !it.file_name().to_string_lossy().ends_with(".part"))
    );
    let unknown = room.desk.trace(asked, "no-clock", room.now).await;
    assert_eq!(
        unknown,
        Err(Problem::NotInHistory {
            what: HistoryItem::Clock
        })
    );
}

#[tokio::test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
async fn a_letter_whose_words_have_changed_since_keeps_its_own() {
    let mut room = Room::new("proof-words");
    let [asked, _] = live(&mut room).await;
    // A newer version of the policy: the same letter would cite that one today.
    let catalogue = room.folder.0.join("data/catalogue");
    std::fs::create_dir_all(&catalogue).expect("a folder");
    let facts = root().join("src-tauri/core/catalogue/qiniu-cloud.2021-11-01.toml");
    let facts = std::fs::read_to_string(facts).expect("facts");
    let newer = facts.replace("2021-11-01", "2026-01-01");
    assert_ne!(facts, newer);
    std::fs::write(catalogue.join("qiniu-cloud.2026-01-01.toml"), newer).expect("written");
    for language in Language::ALL.map(Language::tag) {
        let words = format!("locales/{language}/catalogue/qiniu-cloud.2021-11-01.ftl");
        let name = format!("qiniu-cloud.2026-01-01.{language}.ftl");
        std::fs::copy(root().join(words), catalogue.join(name)).expect("copied");
    }
    room.desk = Room::desk(&room.memory, &room.folder.0);
    assert_eq!(
        room.desk
            .catalogue()
            .policy(POLICY)
            .expect("it")
            .version
            .to_string(),
        "2026-01-01"
    );
    let before = room
        .desk
        .act(Action::Read { unlock: true }, room.now)
        .await
        .expect("read");
    let text = &before
        .requests
        .iter()
        .find(|it| it.request.id == asked)
        .expect("it")
        .letters[0]
        .text;
    let folder = room
        .export(&Export::CaseFolder { request: asked }, Language::ZhCn)
        .await;
    let letters = std::fs::read_dir(folder.join("信件"))
        .expect("letters")
        .flatten();
    for path in letters.map(|it| it.path()) {
        let own = match path.extension().is_some_and(|it| it == "pdf") {
            true => text_of(&path),
            false => std::fs::read_to_string(&path).expect("text"),
        };
        assert!(
            squeezed(&own).contains(&squeezed(text)),
            "{}",
            path.display()
        );
        assert!(!own.contains("2026-01-01") && !own.contains("2026年1月1日"));
    }
}
