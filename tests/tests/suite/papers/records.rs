//! Consent records, and the decisions as a list for a spreadsheet.

use super::{AWKWARD, at};
use crate::read_back::{refuse_duplicates, root};
use desk::record::{
    ConsentCourse, ConsentEvent, Document, Exercise, ExerciseState, ExerciseStep, Happening,
    Recorder, to_json,
};
use desk::{Catalogue, Decision, Language, Right};

pub const PERSON: &str = "2f1c2d3e-1111-4000-8000-000000000002";

/// Everything that can stand in a receipt.
pub fn with_receipt<T>(
    languages: &[Language],
    then: impl FnOnce(&Recorder, &[ConsentCourse], &[Exercise]) -> T,
) -> T {
    let catalogue = Catalogue::load(None);
    let recorder = Recorder {
        catalogue: &catalogue,
        person: PERSON,
        languages,
    };
    let event = |time: &str, kind| ConsentEvent { at: at(time), kind };
    let events = [
        event("2026-11-22T02:05:00Z", Happening::Recorded(Decision::Given)),
        event(
            "2026-11-23T02:05:00Z",
            Happening::Recorded(Decision::Withdrawn),
        ),
        event(
            "2026-11-23T02:06:00Z",
            Happening::Told {
                how: AWKWARD.into(),
            },
        ),
        event("2026-11-25T17:00:00Z", Happening::Confirmed),
        event(
            "2026-11-26T17:00:00Z",
            Happening::Recorded(Decision::Refused),
        ),
        event(
            "2026-11-27T17:00:00Z",
            Happening::Recorded(Decision::Undecided),
        ),
    ];
    let ids: Vec<_> = (0..)
        .map(|it| format!("6f1c2d3e-0000-4000-8000-{it:012}"))
        .take(999)
        .collect();
    let mut entries = Vec::new();
    for policy in &catalogue.policies {
        for consent in &policy.consents {
            let index = entries.len();
            entries.push(ConsentCourse {
                id: &ids[index],
                policy,
                consent,
                events: if index % 2 == 0 { &events } else { &[] },
            });
        }
    }
    let steps: Vec<_> = ExerciseState::ALL
        .into_iter()
        .map(|state| ExerciseStep {
            at: at("2026-11-22T02:05:00Z"),
            state,
            note: (state == ExerciseState::Rejected).then(|| AWKWARD.into()),
        })
        .collect();
    let exercises: Vec<_> = Right::ALL
        .iter()
        .zip(&ids[900..])
        .map(|(&right, id)| Exercise {
            id,
            policy: &catalogue.policies[0],
            right,
            steps: &steps,
        })
        .collect();
    then(&recorder, &entries, &exercises)
}

#[test]
#[should_panic(expected = "dpv:hasPurpose stands twice")]
fn the_reader_that_refuses_duplicates_sees_one() {
    refuse_duplicates(
        r#"{"dpv:hasPurpose": "a\"b", "x": [{"dpv:hasPurpose": 1}], "dpv:hasPurpose": 2}"#,
    );
}

#[test]
fn consent_records_keep_to_the_published_schema_and_hold_every_mandatory_field() {
    let schema = desk::schema::consent_record();
    let path = root().join("docs/consent-record.schema.json");
    let fresh = format!("{}\n", serde_json::to_string_pretty(&schema).expect("JSON"));
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &fresh).expect("writable");
    }
    let published = std::fs::read_to_string(&path).expect("the published schema");
    assert_eq!(published, fresh, "run UPDATE_SCHEMA=1 script/test papers");
    let validator = jsonschema::validator_for(&schema).expect("a schema");

    for languages in [&Language::ALL[..], &[Language::ZhCn], &[Language::EnUs]] {
        with_receipt(languages, |recorder, entries, exercises| {
            let time = at("2026-11-28T02:05:00Z");
            let mut documents: Vec<Document> =
                entries.iter().map(|it| recorder.record(it)).collect();
            documents.extend(exercises.iter().map(|it| recorder.request(it)));
            documents.push(recorder.receipt(PERSON, time, entries, exercises));
            for document in &documents {
                let json = String::from_utf8(to_json(document)).expect("UTF-8");
                let names = refuse_duplicates(&json);
                let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
                let faults: Vec<_> = validator
                    .iter_errors(&value)
                    .map(|it| it.to_string())
                    .collect();
                assert_eq!(faults, Vec::<String>::new());
                // Every prefix is explained in the document itself.
                let context = &value["@context"];
                let words = names.iter().map(String::as_str).chain(terms(&value));
                for word in words.filter(|it| !it.starts_with('@')) {
                    let prefix = word.split(':').next().expect("a prefix");
                    assert!(
                        context.get(prefix).is_some()
                            || ["urn", "https", "http"].contains(&prefix)
                            || context.get(word).is_some(),
                        "{word} has no meaning"
                    );
                }
                for other in languages.iter().filter(|it| Language::ALL.contains(it)) {
                    assert!(json.contains(&format!("\"@language\": \"{}\"", other.tag())));
                }
                if let [only] = languages {
                    let other = if *only == Language::ZhCn {
                        "en-US"
                    } else {
                        "zh-CN"
                    };
                    assert!(!json.contains(&format!("\"@language\": \"{other}\"")));
                }
                assert!(!json.contains("PersonalDataHandling") && !json.contains("receipt-"));
                assert!(!json.contains("王小明"), "a pseudonym only");
            }
            let Some(serde_json::Value::Array(records)) =
                serde_json::to_value(&documents[documents.len() - 1])
                    .ok()
                    .and_then(|mut it| {
                        it.get_mut("dpv:hasRecordOfActivity")
                            .map(serde_json::Value::take)
                    })
            else {
                panic!("a receipt has records");
            };
            assert_eq!(records.len(), entries.len() + exercises.len());
            let status = |record: &serde_json::Value| -> Vec<(String, String)> {
                let events = record["dpv:hasConsentStatus"].as_array().expect("events");
                events
                    .iter()
                    .map(|it| {
                        (
                            it["@type"][0].as_str().unwrap_or_default().to_owned(),
                            it["@type"][1].as_str().unwrap_or_default().to_owned(),
                        )
                    })
                    .collect()
            };
            let pair =
                |state: &str, stage: &str| (format!("dpv:Consent{state}"), format!("desk:{stage}"));
            assert_eq!(
                status(&records[0]),
                [
                    pair("Given", "Recorded"),
                    pair("Withdrawn", "Recorded"),
                    pair("Withdrawn", "Told"),
                    pair("Withdrawn", "Confirmed"),
                    pair("Refused", "Recorded"),
                    pair("Unknown", "Recorded"),
                ],
                "recorded here, told and confirmed are three different events"
            );
            assert_eq!(
                status(&records[1]),
                [pair("Unknown", "Nothing")],
                "nothing starts as given"
            );
            let mandatory = [
                "dct:conformsTo",
                "dct:identifier",
                "dpv:hasDataSubject",
                "dpv:hasNotice",
                "dpv:hasDataController",
                "dpv:hasProcess",
                "dpv:hasStorageCondition",
                "dpv:hasRecipient",
                "dpv:hasJurisdiction",
                "dpv:hasConsentControl",
                "dpv:hasConsentStatus",
            ];
            for field in mandatory {
                for record in &records[..entries.len()] {
                    let value = &record[field];
                    assert!(
                        !value.is_null() && value != &serde_json::json!([]),
                        "{field}"
                    );
                }
                let mut broken = serde_json::to_value(&documents[0]).expect("JSON");
                broken.as_object_mut().expect("an object").remove(field);
                assert!(
                    !validator.is_valid(&broken),
                    "a record without {field} is refused"
                );
            }
            for name in ["dpv:hasPurpose", "dpv:hasPersonalData", "dpv:hasLegalBasis"] {
                for record in &records[..entries.len()] {
                    let list = record["dpv:hasProcess"][name].as_array().expect("a list");
                    assert!(!list.is_empty(), "{name}");
                }
            }
            let mut broken = serde_json::to_value(&documents[0]).expect("JSON");
            broken["dpv:hasPersonalDataHandling"] = "x".into();
            assert!(!validator.is_valid(&broken), "an unknown field is refused");
        });
    }
}

/// Every IRI and type in a document.
fn terms(value: &serde_json::Value) -> Vec<&str> {
    match value {
        serde_json::Value::Array(list) => list.iter().flat_map(terms).collect(),
        serde_json::Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| *name != "@context")
            .flat_map(|(name, value)| match (name.as_str(), value) {
                ("@id" | "@type", serde_json::Value::String(text)) => vec![text.as_str()],
                ("@type", serde_json::Value::Array(list)) => {
                    list.iter().filter_map(|it| it.as_str()).collect()
                }
                (_, value) => terms(value),
            })
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn decisions_for_a_spreadsheet_have_a_row_an_event() {
    with_receipt(&Language::ALL, |_, entries, _| {
        let events: usize = entries.iter().map(|it| it.events.len()).sum();
        for language in Language::ALL {
            let text = desk::decisions(entries, language);
            let body = text.strip_prefix('\u{feff}').expect("a byte order mark");
            let mut reader = csv::Reader::from_reader(body.as_bytes());
            let rows: Vec<_> = reader.records().map(|it| it.expect("a row")).collect();
            assert_eq!(rows.len(), events);
            for cell in rows.iter().flatten() {
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t']),
                    "{cell} would be reckoned"
                );
                assert!(!cell.starts_with("receipt-"), "{cell}");
            }
            assert!(
                rows.iter()
                    .any(|row| row.iter().any(|cell| cell.contains(AWKWARD)))
            );
        }
    });
}
