//! What leaves the desk as proof: a whole life with the desk, and every file that is made of it, read back.

mod case;
mod history;
mod records;

use crate::read_back::{Folder, refuse_duplicates, squeezed, text_of, validate};
use consent_desk_tests::{Memory, POLICY};
use desk::letter::{Capacity, ChildAge};
use desk::{
    Action, Decision, Desk, Draft, Export, Format, Language, LetterLanguage, RequestId, View,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
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

#[tokio::test]
#[cfg_attr(without = "verapdf", ignore = "verapdf")]
async fn verapdf_finds_every_export_accessible_and_archivable() {
    let mut room = Room::new("proof-verapdf");
    let [request, _] = live(&mut room).await;
    let policy = Some(POLICY.to_owned());
    let folder = room
        .export(&Export::CaseFolder { request }, Language::EnUs)
        .await;
    let letters = std::fs::read_dir(folder.join("Letters"))
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
        (folder.join("Case file.pdf"), "3a"),
        (letter.expect("a letter"), "2a"),
    ] {
        validate(&path, archive);
    }
}
