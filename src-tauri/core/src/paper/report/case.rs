//! The case file: everything about one request.

use super::piece::{Attachment, Paper, Piece, column, exact, heading, say};
use crate::base::words::Language;
use crate::know::law::chinese_number;
use crate::prove::history::Seal;
use jiff::civil::Date;
use serde::Serialize;

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
