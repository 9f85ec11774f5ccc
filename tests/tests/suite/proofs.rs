//! What leaves the desk as proof: a whole life with the desk, and every file that is made of it, read back.

use crate::read_back::{
    Folder, inside, ordered, refuse_duplicates, root, squeezed, text_of, validate,
};
use consent_desk_tests::{Memory, POLICY};
use desk::letter::{Capacity, ChildAge};
use desk::{
    Action, Catalogue, Decision, Desk, Draft, Export, Format, HistoryItem, Language,
    LetterLanguage, Problem, RequestId, Secret, Texts, View,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const SCREENSHOT: &[u8] = b"\x89PNG\r\n\x1a\n not really a picture";
const OTHER: &[u8] = b"another one under the same name";
/// What would break a file if it were read as markup by any of the formats.
const AWKWARD: &str = "#let x = 1 $a_b$ <b>&amp;</b> ]]> \"逗号,分号;\" \\n 他说“不”。";

/// A desk on a keyring in memory, and a clock that goes on by a minute with every act.
struct Room {
    memory: Arc<Memory>,
    folder: Folder,
    desk: Desk,
    now: Timestamp,
}

impl Room {
    fn new(name: &str) -> Self {
        let folder = Folder::new(name);
        let memory = Arc::new(Memory::default());
        let desk = Self::desk(&memory, &folder.0);
        let now = "2026-11-22T02:00:00Z".parse().expect("a moment");
        Self {
            memory,
            folder,
            desk,
            now,
        }
    }

    fn desk(memory: &Arc<Memory>, folder: &Path) -> Desk {
        consent_desk_tests::Room::open(memory, &folder.join("data"))
    }

    fn later(&mut self) -> Timestamp {
        self.now += SignedDuration::from_mins(1);
        self.now
    }

    async fn act(&mut self, action: Value) -> View {
        let action: Action = serde_json::from_value(action).expect("an action");
        let now = self.later();
        self.desk.act(action, now).await.expect("done")
    }

    async fn decide(&mut self, consent: &str, decision: Decision) {
        let decision = decision.id();
        self.act(json!({ "action": "decide", "policy": POLICY, "consent": consent, "decision": decision }))
            .await;
    }

    async fn step(&mut self, request: &RequestId, step: Value) -> View {
        self.act(json!({ "action": "step", "request": request, "step": step }))
            .await
    }

    async fn write(&mut self, draft: &Draft, request: Option<RequestId>) -> RequestId {
        let now = self.later();
        let folder = self.folder.0.join("letters");
        let saved = self
            .desk
            .save_into(draft, Format::Txt, None, request, &folder, now)
            .await
            .expect("saved");
        assert_eq!(saved.problem, None);
        saved.request.expect("a request")
    }

    async fn export(&self, what: &Export, language: Language) -> PathBuf {
        let folder = self.folder.0.join("exports");
        let made = self
            .desk
            .save_export(what, language, &folder, self.now)
            .await;
        made.unwrap_or_else(|problem| panic!("{what:?}: {problem:?}"))
    }

    /// Every event stands in the history's PDF, as a sentence and under its number.
    async fn history_holds_every_event(&self) {
        let count = self.desk.history().await.len();
        for language in Language::ALL {
            let tale = self.desk.narrate(language, self.now).await;
            assert_eq!(tale.len(), count);
            // The screen says of every event what the paper says.
            let lines = self.desk.history().await;
            for (line, event) in lines.iter().rev().zip(&tale) {
                assert_eq!(line.says.get(language), event.what);
            }
            for event in &tale {
                let what = &event.what;
                assert!(!what.is_empty() && !what.contains("history-"), "{what}");
                assert!(
                    !what.contains("request-") && !what.contains("receipt-"),
                    "{what}"
                );
                assert!(!what.contains('{') && !what.contains('?'), "{what}");
            }
            let pdf = self.export(&Export::History, language).await;
            let text = squeezed(&text_of(&pdf));
            for event in tale {
                let row = squeezed(&format!("UTC+8{}{}", event.what, event.digest));
                assert!(text.contains(&row), "{row} is missing in {text}");
            }
            let head = self.desk.view(self.now).await.history.head.expect("a head");
            assert!(text.contains(&head));
        }
    }
}

fn draft(right: &str) -> Draft {
    Draft {
        policy: POLICY.into(),
        right: right.into(),
        name: "王小明".into(),
        account: "wang&ming<1>@example.com".into(),
        ..Draft::default()
    }
}

/// Decides, tells, confirms; asks for deletion up to the complaint, and withdraws a consent to the end.
/// Gives both requests.
async fn live(room: &mut Room) -> [RequestId; 2] {
    room.decide("marketing-email", Decision::Given).await;
    room.decide("marketing-email", Decision::Withdrawn).await;
    room.decide("cookies", Decision::Refused).await;
    room.decide("feedback", Decision::Refused).await;
    room.act(json!({ "action": "undo", "policy": POLICY }))
        .await;
    room.act(
        json!({ "action": "tell", "policy": POLICY, "consents": ["marketing-email", "cookies"],
        "channel": "unsubscribe", "on": "2026-11-22" }),
    )
    .await;
    room.act(json!({ "action": "confirm", "policy": POLICY, "consents": ["marketing-email"], "on": "2026-11-22" }))
        .await;
    room.act(json!({ "action": "save-person", "person": null,
        "profile": { "name": "王小明", "contact": "wang@example.com" } }))
        .await;

    let deletion = Draft {
        language: LetterLanguage::Both,
        grounds: vec!["pipl-47-1".into()],
        details: AWKWARD.into(),
        capacity: Capacity::Guardian {
            child: "王小花".into(),
            relation: "母亲".into(),
            age: ChildAge::Under14,
            proof: "户口簿".into(),
        },
        ..draft("deletion")
    };
    let asked = room.write(&deletion, None).await;
    let day = "2026-11-22";
    room.step(
        &asked,
        json!({ "step": "sent", "on": day, "channel": "email", "reference": "T-1" }),
    )
    .await;
    room.step(
        &asked,
        json!({ "step": "acknowledged", "on": day, "reference": AWKWARD }),
    )
    .await;
    room.step(
        &asked,
        json!({ "step": "identity-asked", "on": day, "what": "身份证正反面" }),
    )
    .await;
    room.step(&asked, json!({ "step": "identity-verified", "on": day }))
        .await;
    room.now += SignedDuration::from_hours(24 * 30);
    room.step(
        &asked,
        json!({ "step": "extended", "on": "2026-12-10", "until": null,
        "by": { "value": 5, "unit": "working-days" }, "reason": "情况复杂" }),
    )
    .await;
    let refused = json!({ "step": "answered", "on": "2026-12-18", "outcome": "refused",
        "reason": "id-demanded", "note": format!("您好：\n{AWKWARD}") });
    let view = room.step(&asked, refused).await;
    let answered = view.requests[0]
        .request
        .events
        .last()
        .expect("an event")
        .seq;
    room.step(
        &asked,
        json!({ "step": "corrected", "of": answered, "to": "2026-12-17" }),
    )
    .await;
    room.step(
        &asked,
        json!({ "step": "reminded", "on": "2026-12-19", "until": "2026-12-30" }),
    )
    .await;
    room.step(
        &asked,
        json!({ "step": "complained", "on": "2026-12-20", "to": "authority",
        "name": "上海市网信办", "reference": "2026-7" }),
    )
    .await;
    room.step(
        &asked,
        json!({ "step": "note", "on": "2026-12-20", "text": "电话里说会再看" }),
    )
    .await;
    room.step(
        &asked,
        json!({ "step": "closed", "on": "2026-12-20", "why": "elsewhere" }),
    )
    .await;
    room.step(&asked, json!({ "step": "reopened", "on": "2026-12-21" }))
        .await;
    for bytes in [SCREENSHOT, OTHER] {
        let now = room.later();
        let made = room
            .desk
            .attach(asked, "回复 截图.png", bytes.to_vec(), now)
            .await;
        made.expect("attached");
    }

    let withdrawal = Draft {
        consents: vec!["third-party-profiling".into()],
        ..draft("withdraw-consent")
    };
    room.decide("third-party-profiling", Decision::Withdrawn)
        .await;
    let withdrawn = room.write(&withdrawal, None).await;
    let day = "2026-12-22";
    room.step(
        &withdrawn,
        json!({ "step": "sent", "on": day, "channel": "ticket", "reference": "T-2" }),
    )
    .await;
    room.step(
        &withdrawn,
        json!({ "step": "answered", "on": day, "outcome": "full", "reason": null }),
    )
    .await;
    [asked, withdrawn]
}

fn parsed(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).expect("readable");
    refuse_duplicates(&text);
    serde_json::from_str(&text).expect("JSON")
}

/// Every record of a receipt keeps to the published schema; what happened to a consent, by stage.
fn stages(document: &Value, consent: &str, language: Language) -> Vec<(String, String)> {
    let published = std::fs::read(root().join("docs/consent-record.schema.json")).expect("schema");
    let schema: Value = serde_json::from_slice(&published).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let faults: Vec<_> = validator
        .iter_errors(document)
        .map(|it| it.to_string())
        .collect();
    assert_eq!(faults, Vec::<String>::new());
    let catalogue = Catalogue::load(None);
    let about = &catalogue
        .policy(POLICY)
        .expect("a policy")
        .consent(consent)
        .expect("it")
        .about;
    let records = document["dpv:hasRecordOfActivity"]
        .as_array()
        .expect("records");
    let record = records
        .iter()
        .find(|it| it["dpv:hasProcess"]["dct:description"][0]["@value"] == about.get(language))
        .expect("a record");
    let events = record["dpv:hasConsentStatus"].as_array().expect("events");
    let text = |it: &Value| it.as_str().expect("a type").to_owned();
    events
        .iter()
        .map(|it| (text(&it["@type"][0]), text(&it["@type"][1])))
        .collect()
}

fn pair(state: &str, stage: &str) -> (String, String) {
    (format!("dpv:Consent{state}"), format!("desk:{stage}"))
}

#[tokio::test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
async fn decisions_become_records_that_tell_recorded_told_and_confirmed_apart() {
    let mut room = Room::new("proof-records");
    let [asked, withdrawn] = live(&mut room).await;
    let policy = Some(POLICY.to_owned());
    let mut identifiers = Vec::new();
    for language in Language::ALL {
        let path = room
            .export(
                &Export::Records {
                    policy: policy.clone(),
                },
                language,
            )
            .await;
        let document = parsed(&path);
        assert_eq!(
            stages(&document, "marketing-email", language),
            [
                pair("Given", "Recorded"),
                pair("Withdrawn", "Recorded"),
                pair("Withdrawn", "Told"),
                pair("Withdrawn", "Confirmed"),
            ]
        );
        let withdrawal = [
            pair("Withdrawn", "Recorded"),
            pair("Withdrawn", "Told"),
            pair("Withdrawn", "Confirmed"),
        ];
        assert_eq!(
            stages(&document, "third-party-profiling", language),
            withdrawal
        );
        let taken_back = [pair("Refused", "Recorded"), pair("Unknown", "Recorded")];
        assert_eq!(stages(&document, "feedback", language), taken_back);
        assert_eq!(
            stages(&document, "invoice", language),
            [pair("Unknown", "Nothing")]
        );
        let text = document.to_string();
        for personal in ["王小明", "王小花", "wang&ming", "电话里说会再看"] {
            assert!(!text.contains(personal), "{personal}");
        }
        let records = document["dpv:hasRecordOfActivity"]
            .as_array()
            .expect("records");
        let ids = |it: &Value| it["dct:identifier"].as_str().expect("an id").to_owned();
        let ids: Vec<_> = records.iter().map(ids).collect();
        assert_eq!(
            ids[ids.len() - 2..],
            [asked.to_string(), withdrawn.to_string()]
        );
        identifiers.push((document["dpv:hasDataSubject"].clone(), ids));
        let requests = &records[records.len() - 2..];
        let states = |it: &Value| -> Vec<String> {
            let steps = it["dct:hasPart"].as_array().expect("steps");
            let state = |it: &Value| {
                it["dpv:hasStatus"]["@id"]
                    .as_str()
                    .expect("a state")
                    .to_owned()
            };
            steps.iter().map(state).collect()
        };
        assert_eq!(
            states(&requests[1]),
            ["dpv:RequestInitiated", "dpv:RequestFulfilled"]
        );
        assert!(states(&requests[0]).contains(&"dpv:RequestRejected".to_owned()));

        // All policies: everything of this one, and the others'.
        let all = parsed(
            &room
                .export(&Export::Records { policy: None }, language)
                .await,
        );
        let count = all["dpv:hasRecordOfActivity"]
            .as_array()
            .expect("records")
            .len();
        assert!(count > records.len());

        let pdf = room
            .export(
                &Export::Receipt {
                    policy: policy.clone(),
                },
                language,
            )
            .await;
        let bytes = inside(&pdf, "consent-receipt.jsonld");
        let receipt: Value = serde_json::from_slice(&bytes).expect("JSON");
        assert_eq!(
            receipt["dpv:hasRecordOfActivity"],
            document["dpv:hasRecordOfActivity"]
        );

        let csv = room.export(&Export::Decisions, language).await;
        let csv = std::fs::read_to_string(csv).expect("text");
        let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<_> = reader.records().map(|it| it.expect("a row")).collect();
        // 4 of marketing-email, 2 of cookies, 2 of feedback, 3 of third-party-profiling.
        assert_eq!(rows.len(), 11);
    }
    assert_eq!(identifiers[0], identifiers[1], "the same in every export");
}

#[tokio::test]
async fn an_export_of_what_is_not_there_is_refused() {
    let room = Room::new("proof-none");
    let folder = room.folder.0.join("exports");
    let request = RequestId::from_bytes([1; 16]);
    let missing = |what| Problem::NotInHistory { what };
    for (what, wanted) in [
        (Export::History, Problem::NothingRecorded),
        (Export::Case { request }, missing(HistoryItem::Request)),
        (
            Export::CaseFolder { request },
            missing(HistoryItem::Request),
        ),
        (
            Export::Dates {
                request: Some(request),
            },
            missing(HistoryItem::Request),
        ),
    ] {
        let made = room
            .desk
            .save_export(&what, Language::EnUs, &folder, room.now)
            .await;
        assert_eq!(made, Err(wanted), "{what:?}");
    }
    let policy = Some("nobody".to_owned());
    let made = room
        .desk
        .save_export(
            &Export::Records { policy },
            Language::EnUs,
            &folder,
            room.now,
        )
        .await;
    assert!(matches!(made, Err(Problem::UnknownPolicy { .. })));
    assert!(!folder.exists(), "nothing was written");
    // Nothing decided is a record too.
    let records = parsed(
        &room
            .export(&Export::Records { policy: None }, Language::EnUs)
            .await,
    );
    assert_eq!(
        stages(&records, "cookies", Language::EnUs),
        [pair("Unknown", "Nothing")]
    );
}

#[tokio::test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
async fn every_event_stands_in_the_printed_history_and_so_does_what_was_erased() {
    let mut room = Room::new("proof-history");
    let [asked, _] = live(&mut room).await;
    let table = r#"{"schema":1,"years":[{"year":2027,"off":["2027-01-01","2027-02-08","2027-02-09","2027-02-10",
        "2027-02-11","2027-02-12","2027-04-05","2027-05-03","2027-06-09","2027-09-15","2027-10-01","2027-10-04",
        "2027-10-05"],"work":[]}]}"#;
    let view = room
        .act(json!({ "action": "take-table", "table": table }))
        .await;
    let taken = &view.tables[0].id;
    room.act(json!({ "action": "take-table-back", "table": taken }))
        .await;
    let policy = room
        .act(json!({ "action": "mend", "policy": POLICY, "anew": true }))
        .await;
    assert!(
        policy
            .policies
            .iter()
            .any(|it| it.policy == POLICY && it.choices.is_empty())
    );
    let code = {
        let now = room.later();
        room.desk.new_code(now).await.expect("a code").code
    };
    room.act(json!({ "action": "confirm-code", "code": code }))
        .await;
    let file = room.desk.view(room.now).await.requests;
    let file = file
        .iter()
        .find(|it| it.request.id == asked)
        .expect("it")
        .files[1]
        .seq;
    room.act(json!({ "action": "erase", "what": "attachment", "seq": file }))
        .await;
    room.history_holds_every_event().await;
    let (kept, data) = (
        room.folder.0.join("kept.db"),
        room.folder.0.join("data/history.db"),
    );
    std::fs::copy(&data, &kept).expect("copied");

    // Another machine's history comes in with a backup.
    let mut other = Room::new("proof-history-other");
    other.decide("beacons", Decision::Refused).await;
    other
        .act(json!({ "action": "save-person", "person": null, "profile": { "name": "外人" } }))
        .await;
    let passphrase = Secret::new("correct horse battery staple");
    let now = other.later();
    let backup = other
        .desk
        .back_up(&passphrase, &other.folder.0, now)
        .await
        .expect("a backup");
    let bytes = std::fs::read(backup).expect("readable");
    let now = room.later();
    room.desk
        .bring_in(&bytes, &passphrase, now)
        .await
        .expect("taken in");
    room.history_holds_every_event().await;

    // The keyring is lost, and the end of the history is cut.
    room.memory.entries.lock().expect("entries").clear();
    room.desk = Room::desk(&room.memory, &room.folder.0);
    room.act(json!({ "action": "read", "unlock": true })).await;
    room.act(json!({ "action": "recover", "code": code })).await;
    let now = room.later();
    let own = room.folder.0.join("own.age");
    let made = room.desk.back_up_to(&passphrase, &own, now).await;
    made.expect("a backup");
    room.history_holds_every_event().await;
    let lines = room.desk.history().await;
    let codes: BTreeSet<&str> = lines.iter().map(|it| it.code.as_str()).collect();
    let all = [
        "attached",
        "backed-up",
        "confirmed",
        "decided",
        "erased",
        "erased-event",
        "key-changed",
        "letter",
        "merged",
        "person",
        "recovered",
        "request",
        "set",
        "table-taken-back",
        "taken-back",
        "told",
        "working-days",
    ];
    assert_eq!(
        codes,
        BTreeSet::from(all),
        "every sort of event is among them"
    );
    room.desk = Room::desk(&room.memory, &room.folder.0);
    std::fs::copy(&kept, &data).expect("copied");
    for name in ["data/history.db-wal", "data/history.db-shm"] {
        let _ = std::fs::remove_file(room.folder.0.join(name));
    }
    let view = room.act(json!({ "action": "read", "unlock": true })).await;
    assert!(matches!(
        view.history.problem,
        Some(Problem::HistoryFlawed { .. })
    ));
    room.act(json!({ "action": "go-on" })).await;
    room.history_holds_every_event().await;
    room.act(json!({ "action": "erase", "what": "everything" }))
        .await;
    room.history_holds_every_event().await;
}

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
        assert_eq!(
            names(""),
            [
                "attachments",
                "case.pdf",
                "dates.ics",
                "letters",
                "record.json"
            ]
        );
        assert_eq!(names("attachments"), ["回复 截图 (2).png", "回复 截图.png"]);
        let read = |name: &str| std::fs::read(folder.join(name)).expect("readable");
        assert_eq!(read("attachments/回复 截图.png"), SCREENSHOT);
        assert_eq!(read("attachments/回复 截图 (2).png"), OTHER);
        let letters = names("letters");
        assert_eq!(letters.len(), 2, "{letters:?}");
        let text = String::from_utf8(read(&format!("letters/{}", letters[1]))).expect("UTF-8");
        assert!(
            text.starts_with(&filed.letters[0].text),
            "as it was recorded"
        );
        let set = text_of(&folder.join("letters").join(&letters[0]));
        assert_eq!(ordered(&set, true), ordered(&text, true));
        let calendar = String::from_utf8(read("dates.ics")).expect("UTF-8");
        assert!(
            calendar.starts_with("BEGIN:VCALENDAR") && !calendar.contains(&withdrawn.to_string())
        );

        let [one, another] = [asked, withdrawn].map(|request| Export::CaseFolder { request });
        let again = room.export(&one, language).await;
        assert_ne!(again, folder, "what was there stays");
        let bare = room.export(&another, language).await;
        assert!(!bare.join("attachments").exists());
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
    let letters = std::fs::read_dir(folder.join("letters"))
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

#[tokio::test]
#[cfg_attr(without = "verapdf", ignore = "verapdf")]
async fn verapdf_finds_every_export_accessible_and_archivable() {
    let mut room = Room::new("proof-verapdf");
    let [request, _] = live(&mut room).await;
    let policy = Some(POLICY.to_owned());
    let folder = room
        .export(&Export::CaseFolder { request }, Language::EnUs)
        .await;
    let letters = std::fs::read_dir(folder.join("letters"))
        .expect("letters")
        .flatten();
    let letter = letters
        .map(|it| it.path())
        .find(|it| it.extension().is_some_and(|it| it == "pdf"));
    for (path, archive) in [
        (room.export(&Export::History, Language::ZhCn).await, "2a"),
        (
            room.export(&Export::Receipt { policy }, Language::EnUs)
                .await,
            "3a",
        ),
        (
            room.export(&Export::Case { request }, Language::ZhCn).await,
            "3a",
        ),
        (folder.join("case.pdf"), "3a"),
        (letter.expect("a letter"), "2a"),
    ] {
        validate(&path, archive);
    }
}
