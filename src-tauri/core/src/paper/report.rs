//! Reports: the recovery sheet, the consent receipt, a request's case file, the history. Each is made
//! from plain strings, dates and tables, so that it knows nothing of where they are kept.

use crate::base::words::{Language, Texts};
use crate::know::catalogue::Group;
use crate::know::law::chinese_number;
use crate::prove::history::Seal;
use crate::prove::record::{self, ConsentCourse, Exercise, Happening, Recorder};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use serde::Serialize;

/// A report, ready for [`crate::paper::typesetting::print`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its title.
    pub title: String,
    /// Its language; quoted texts keep their own.
    pub language: Language,
    /// The day it was made.
    pub date: Date,
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
    /// The history's fingerprint at its foot.
    pub seal: Option<Seal>,
    /// The same in machine-readable form, inside the PDF.
    pub attachment: Option<Attachment>,
}

/// A file inside a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, in ASCII.
    pub name: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// What it is, in the report's language.
    pub about: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// A piece of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A heading.
    Heading {
        /// 1 for a part, 2 for a section of it.
        level: u8,
        /// Its text.
        text: String,
    },
    /// A paragraph.
    Paragraph(String),
    /// Names and values.
    Facts(Vec<(String, String)>),
    /// A table whose first row names the columns and comes again on every page.
    Table {
        /// The columns.
        columns: Vec<Column>,
        /// The rows, each with a cell a column.
        rows: Vec<Vec<String>>,
    },
    /// Somebody's words, line by line: a letter, a reply.
    Quote(String),
    /// A code to be typed, in groups.
    Groups(Vec<String>),
    /// A QR code.
    Qr {
        /// What it holds.
        holds: String,
        /// What it is, for who cannot see it.
        alt: String,
    },
    /// A new page.
    PageBreak,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub head: String,
    /// Its share of the width.
    pub width: u8,
    /// Whether its cells are digests or codes, set in a font that tells every character apart.
    pub exact: bool,
}

/// What a recovery sheet says.
#[derive(Clone, Debug)]
pub struct RecoverySheet {
    /// The recovery code, in groups separated by `-`.
    pub code: String,
    /// The computer whose history it opens, by the name its owner knows.
    pub computer: String,
    /// The day the code was made.
    pub made: Date,
}

/// What a history export says.
#[derive(Clone, Debug)]
pub struct History {
    /// The day of the export.
    pub date: Date,
    /// The events, oldest first.
    pub events: Vec<HistoryEvent>,
    /// The fingerprint up to the last of them.
    pub seal: Seal,
}

/// One event of the history.
#[derive(Clone, Debug)]
pub struct HistoryEvent {
    /// Its number in the chain.
    pub number: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// What happened, as a sentence in the report's language.
    pub what: String,
    /// Its digest, shortened, in hexadecimal.
    pub digest: String,
}

/// Everything about one request, for a regulator or a court.
#[derive(Clone, Debug, Serialize)]
pub struct CaseFile {
    /// The day it was put together.
    pub date: Date,
    /// What the request is about, such as the right's name and the provider's.
    pub matter: String,
    /// The request's id.
    pub reference: String,
    /// Where it stands, a line each.
    pub standing: Vec<String>,
    /// Who takes part.
    pub parties: Vec<Party>,
    /// What happened, oldest first.
    pub moments: Vec<Moment>,
    /// The periods, never mixed.
    pub clocks: Vec<Clock>,
    /// The policy's clauses.
    pub clauses: Vec<Clause>,
    /// Letters and replies, oldest first.
    pub writings: Vec<Writing>,
    /// Files that belong to it.
    pub enclosures: Vec<Enclosure>,
    /// The history's fingerprint.
    #[serde(skip)]
    pub seal: Option<Seal>,
    /// The same in machine-readable form (JSON).
    #[serde(skip)]
    pub record: Vec<u8>,
}

/// Someone who takes part in a request.
#[derive(Clone, Debug, Serialize)]
pub struct Party {
    /// As what.
    pub role: Role,
    /// The name.
    pub name: String,
    /// Account, contact, address: whatever identifies them, one a line.
    pub details: Vec<String>,
}

/// As what someone takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Asks.
    Requester,
    /// Is the person asked for: a child, a relative who died.
    Represented,
    /// Is asked.
    Provider,
    /// Was complained to.
    Authority,
}

impl Role {
    fn id(self) -> &'static str {
        match self {
            Self::Requester => "requester",
            Self::Represented => "represented",
            Self::Provider => "provider",
            Self::Authority => "authority",
        }
    }
}

/// One event of a request.
#[derive(Clone, Debug, Serialize)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// What happened.
    pub what: String,
    /// Channel, reason, correction: whatever belongs to it; may be empty.
    pub detail: String,
}

/// One period, and how its end was computed.
#[derive(Clone, Debug, Serialize)]
pub struct Clock {
    /// Its name, such as that of the provider's promise.
    pub name: String,
    /// Its source, its standing, its figure, from when it runs, when it ends: a line each.
    pub lines: Vec<String>,
    /// Day by day: the day, and how it was counted.
    pub trace: Vec<(String, String)>,
}

/// A clause of the policy.
#[derive(Clone, Debug, Serialize)]
pub struct Clause {
    /// Document and number.
    pub place: String,
    /// What it says, in the catalogue's words.
    pub says: String,
}

/// A letter or a reply.
#[derive(Clone, Debug, Serialize)]
pub struct Writing {
    /// Its title.
    pub title: String,
    /// The day it bears, or was received.
    pub date: Date,
    /// Whether it was received rather than written.
    pub received: bool,
    /// Its words.
    pub text: String,
}

/// A file that belongs to a request.
#[derive(Clone, Debug, Serialize)]
pub struct Enclosure {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}

/// The sheet that opens the history when the keyring is lost.
pub fn recovery_sheet(sheet: &RecoverySheet, language: Language) -> Paper {
    let say = |id: &str| say(language, id, &[]);
    let groups = sheet
        .code
        .split(['-', ' '])
        .filter(|group| !group.is_empty())
        .map(str::to_owned)
        .collect();
    let pieces = vec![
        Piece::Paragraph(say("recovery-purpose")),
        Piece::Groups(groups),
        Piece::Qr {
            holds: sheet.code.clone(),
            alt: say("recovery-qr"),
        },
        Piece::Facts(vec![
            (say("recovery-computer"), sheet.computer.clone()),
            (say("recovery-made"), sheet.made.to_string()),
        ]),
        heading(1, say("recovery-use")),
        Piece::Paragraph(say("recovery-use-how")),
        heading(1, say("recovery-keep")),
        Piece::Paragraph(say("recovery-keep-where")),
        Piece::Paragraph(say("recovery-keep-warning")),
    ];
    Paper {
        title: say("recovery-title"),
        language,
        date: sheet.made,
        pieces,
        seal: None,
        attachment: None,
    }
}

/// The history as a table.
pub fn history(history: &History, language: Language) -> Paper {
    let say = |id: &str| say(language, id, &[]);
    let rows = history
        .events
        .iter()
        .map(|event| {
            vec![
                event.number.to_string(),
                moment(event.at),
                event.what.clone(),
                event.digest.clone(),
            ]
        })
        .collect();
    let columns = vec![
        column(say("paper-number"), 2),
        column(say("paper-time"), 5),
        column(say("paper-what"), 12),
        exact(say("paper-digest"), 6),
    ];
    let pieces = vec![
        Piece::Paragraph(say("history-about")),
        Piece::Table { columns, rows },
    ];
    Paper {
        title: say("history-title"),
        language,
        date: history.date,
        pieces,
        seal: Some(history.seal.clone()),
        attachment: None,
    }
}

/// A request from beginning to end, with the same in machine-readable form inside.
pub fn case_file(case: &CaseFile, language: Language) -> Paper {
    let plain = |id: &str| say(language, id, &[]);
    let mut pieces = vec![
        Piece::Paragraph(plain("case-about")),
        Piece::Facts(vec![
            (plain("case-matter"), case.matter.clone()),
            (plain("case-reference"), case.reference.clone()),
            (plain("case-standing"), case.standing.join("\n")),
            (plain("case-date"), case.date.to_string()),
        ]),
    ];
    let mut part = 0;
    let mut begin = |pieces: &mut Vec<Piece>, id: &str| {
        part += 1;
        let number = match language {
            Language::ZhCn => chinese_number(part),
            Language::EnUs => part.to_string(),
        };
        let title = plain(id);
        let text = say(
            language,
            "paper-part",
            &[("number", &number), ("title", &title)],
        );
        pieces.push(heading(1, text));
    };

    begin(&mut pieces, "case-parties");
    let parties = case.parties.iter().map(|party| {
        let mut lines = vec![party.name.clone()];
        lines.extend(party.details.iter().cloned());
        (
            plain(&format!("case-role-{}", party.role.id())),
            lines.join("\n"),
        )
    });
    pieces.push(Piece::Facts(parties.collect()));

    begin(&mut pieces, "case-events");
    pieces.push(Piece::Table {
        columns: vec![
            column(plain("paper-day"), 3),
            column(plain("paper-what"), 6),
            column(plain("paper-detail"), 8),
        ],
        rows: case
            .moments
            .iter()
            .map(|it| vec![it.date.to_string(), it.what.clone(), it.detail.clone()])
            .collect(),
    });

    begin(&mut pieces, "case-clocks");
    pieces.push(Piece::Paragraph(plain("case-clocks-about")));
    for clock in &case.clocks {
        pieces.push(heading(2, clock.name.clone()));
        pieces.extend(clock.lines.iter().cloned().map(Piece::Paragraph));
        if !clock.trace.is_empty() {
            pieces.push(Piece::Table {
                columns: vec![
                    column(plain("paper-day"), 3),
                    column(plain("case-counted"), 10),
                ],
                rows: clock
                    .trace
                    .iter()
                    .map(|(day, how)| vec![day.clone(), how.clone()])
                    .collect(),
            });
        }
    }

    begin(&mut pieces, "case-clauses");
    pieces.push(Piece::Paragraph(plain("case-clauses-about")));
    pieces.push(Piece::Table {
        columns: vec![
            column(plain("case-place"), 5),
            column(plain("case-says"), 10),
        ],
        rows: case
            .clauses
            .iter()
            .map(|it| vec![it.place.clone(), it.says.clone()])
            .collect(),
    });

    begin(&mut pieces, "case-writings");
    for writing in &case.writings {
        pieces.push(heading(2, writing.title.clone()));
        let way = if writing.received {
            "case-received"
        } else {
            "case-dated"
        };
        pieces.push(Piece::Facts(vec![(plain(way), writing.date.to_string())]));
        pieces.push(Piece::Quote(writing.text.clone()));
    }

    begin(&mut pieces, "case-enclosures");
    if case.enclosures.is_empty() {
        pieces.push(Piece::Paragraph(plain("case-enclosures-none")));
    } else {
        let rows = case.enclosures.iter().map(|file| {
            let bytes = grouped(file.bytes);
            let size = say(language, "case-size", &[("bytes", &bytes)]);
            vec![format!("{}\n{size}", file.name), file.sha256.clone()]
        });
        pieces.push(Piece::Table {
            columns: vec![
                column(plain("case-file"), 5),
                exact(plain("case-sha256"), 9),
            ],
            rows: rows.collect(),
        });
    }
    Paper {
        title: say(language, "case-title", &[("matter", &case.matter)]),
        language,
        date: case.date,
        pieces,
        seal: case.seal.clone(),
        attachment: Some(Attachment {
            name: "case-record.json",
            media: "application/json",
            about: plain("case-record"),
            bytes: case.record.clone(),
        }),
    }
}

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

/// A moment in Chinese time, in which all of the desk's days are counted: `2026-11-22 10:05 UTC+8`.
pub fn moment(at: Timestamp) -> String {
    let at = civil(at);
    format!("{} {:02}:{:02} UTC+8", at.date(), at.hour(), at.minute())
}

fn civil(at: Timestamp) -> jiff::civil::DateTime {
    at.to_zoned(TimeZone::fixed(Offset::constant(8))).datetime()
}

fn heading(level: u8, text: String) -> Piece {
    Piece::Heading { level, text }
}

fn column(head: String, width: u8) -> Column {
    Column {
        head,
        width,
        exact: false,
    }
}

fn exact(head: String, width: u8) -> Column {
    Column {
        head,
        width,
        exact: true,
    }
}

/// 1234567 as 1,234,567, which both languages write.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn say(language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
    Texts::built_in().say(language, id, arguments)
}
