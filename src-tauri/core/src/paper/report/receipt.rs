//! The consent receipt.

use super::piece::{Attachment, Paper, Piece, civil, column, heading, moment, say};
use crate::base::words::Language;
use crate::know::catalogue::Group;
use crate::prove::record::{self, ConsentCourse, Exercise, Happening, Recorder};
use jiff::Timestamp;

/// A consent receipt for people, with the receipt for machines inside.
pub fn consent_receipt(
    recorder: &Recorder,
    id: &str,
    at: Timestamp,
    entries: &[ConsentCourse],
    exercises: &[Exercise],
    language: Language,
) -> Paper {
    let plain = |id: &str| say(language, id, &[]);
    let mut pieces = vec![
        Piece::Paragraph(plain("receipt-about")),
        Piece::Facts(vec![
            (plain("receipt-id"), id.to_owned()),
            (plain("receipt-made"), moment(at)),
            (plain("receipt-person"), recorder.person.to_owned()),
        ]),
    ];
    let comma = match language {
        Language::ZhCn => "、",
        Language::EnUs => ", ",
    };
    let list = |texts: Vec<String>| match texts.is_empty() {
        true => plain("receipt-silent"),
        false => texts.join(comma),
    };
    for entry in entries {
        let (policy, consent) = (entry.policy, entry.consent);
        let name = say(
            language,
            "receipt-entry",
            &[
                ("provider", policy.provider.get(language)),
                ("name", consent.name.get(language)),
            ],
        );
        pieces.push(heading(1, name));
        let purposes = consent.purposes.iter();
        let purposes = purposes.filter_map(|it| recorder.purpose(it));
        let kinds = consent
            .kinds
            .iter()
            .filter_map(|it| recorder.kind(it))
            .map(|kind| &kind.name);
        let reasons = consent.separate_for.iter();
        let mut separate = vec![plain(match consent.separate_consent {
            true => "receipt-separate-yes",
            false => "receipt-separate-no",
        })];
        separate.extend(reasons.map(|it| plain(&format!("separate-{}", it.id()))));
        let separate = separate.join(" ");
        let mut facts = vec![
            (
                plain("receipt-controller"),
                policy.controller.get(language).to_owned(),
            ),
            (
                plain("receipt-notice"),
                record::place(policy, &consent.document, &consent.clause, language),
            ),
            (
                plain("receipt-subject"),
                consent.about.get(language).to_owned(),
            ),
            (
                plain("receipt-purposes"),
                list(purposes.map(|it| it.get(language).to_owned()).collect()),
            ),
            (
                plain("receipt-kinds"),
                list(kinds.map(|it| it.get(language).to_owned()).collect()),
            ),
            (plain("receipt-separate"), separate),
        ];
        if let Some(steps) = &consent.steps {
            facts.push((plain("receipt-withdraw"), steps.get(language).to_owned()));
        }
        pieces.push(Piece::Facts(facts));
        if consent.group == Group::AskFirst {
            pieces.push(Piece::Paragraph(plain("receipt-standing")));
        }
        if entry.events.is_empty() {
            pieces.push(Piece::Paragraph(plain("receipt-nothing")));
        } else {
            let rows = entry
                .events
                .iter()
                .map(|event| vec![moment(event.at), happening(&event.kind, language)]);
            pieces.push(Piece::Table {
                columns: vec![
                    column(plain("paper-time"), 4),
                    column(plain("paper-what"), 11),
                ],
                rows: rows.collect(),
            });
        }
    }
    for exercise in exercises {
        let right = recorder.right(exercise.right);
        let name = say(
            language,
            "receipt-entry",
            &[
                ("provider", exercise.policy.provider.get(language)),
                ("name", right.map_or("", |it| it.get(language))),
            ],
        );
        pieces.push(heading(1, name));
        let rows = exercise.steps.iter().map(|step| {
            let state = plain(&format!("receipt-state-{}", step.state.id()));
            let note = step.note.clone().unwrap_or_default();
            vec![moment(step.at), state, note]
        });
        pieces.push(Piece::Table {
            columns: vec![
                column(plain("paper-time"), 4),
                column(plain("paper-what"), 5),
                column(plain("paper-detail"), 6),
            ],
            rows: rows.collect(),
        });
    }
    let receipt = recorder.receipt(id, at, entries, exercises);
    Paper {
        title: plain("receipt-title"),
        language,
        date: civil(at).date(),
        pieces,
        seal: None,
        attachment: Some(Attachment {
            name: "consent-receipt.jsonld",
            media: "application/ld+json",
            about: plain("receipt-record"),
            bytes: record::to_json(&receipt),
        }),
    }
}

/// What happened to a consent, for people: recorded here, told, confirmed are three different facts.
pub(crate) fn happening(kind: &Happening, language: Language) -> String {
    match kind {
        Happening::Recorded(decision) => {
            let decision = say(
                language,
                &format!("receipt-decision-{}", decision.id()),
                &[],
            );
            say(language, "receipt-recorded", &[("decision", &decision)])
        }
        Happening::Told { how } => say(language, "receipt-told", &[("how", how)]),
        Happening::Confirmed => say(language, "receipt-confirmed", &[]),
    }
}
