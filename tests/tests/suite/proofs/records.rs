//! Decisions as consent records, receipts and lists.

use super::{Room, live, parsed};
use crate::read_back::{inside, root};
use consent_desk_tests::POLICY;
use desk::{Catalogue, Export, HistoryItem, Language, Problem, RequestId};
use serde_json::Value;

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
