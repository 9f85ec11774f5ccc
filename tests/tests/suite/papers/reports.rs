//! Recovery sheet, history, case file and receipt as pages.

use super::records::{PERSON, with_receipt};
use super::{AWKWARD, at, letter, seal, write};
use crate::read_back::{Folder, inside, squeezed, text_of};
use desk::report::{
    CaseFile, Clause, Clock, Enclosure, History, HistoryEvent, Paper, Party, RecoverySheet, Role,
    Writing,
};
use desk::{Language, LetterLanguage, report, typesetting};
use jiff::Timestamp;
use jiff::civil::date;

fn recovery() -> RecoverySheet {
    RecoverySheet {
        code: "7KQX-M2PD-9TRA-HV4C-3WNE-YB8F-65GJ-ZLSU".into(),
        computer: "书房的电脑".into(),
        made: date(2026, 11, 22),
    }
}

fn history() -> History {
    let event = |number| HistoryEvent {
        number,
        at: at("2026-11-22T16:05:00Z"),
        what: format!("决定 {number}：{AWKWARD}"),
        digest: format!("{number:016x}"),
    };
    History {
        date: date(2026, 11, 23),
        events: (1..=24).map(event).collect(),
        seal: seal(),
    }
}

fn case() -> CaseFile {
    let moment = |day, what: &str, detail: &str| report::Moment {
        date: day,
        what: what.into(),
        detail: detail.into(),
    };
    let letter = letter(LetterLanguage::Both);
    CaseFile {
        date: date(2026, 12, 20),
        matter: "删除个人信息（七牛云）".into(),
        reference: "6f1c2d3e-0000-4000-8000-000000000001".into(),
        standing: vec!["被拒绝（2026-12-18）".into()],
        parties: vec![
            Party {
                role: Role::Requester,
                name: "王小明".into(),
                details: vec!["wang&ming<1>@example.com".into()],
            },
            Party {
                role: Role::Represented,
                name: "王小花".into(),
                details: Vec::new(),
            },
            Party {
                role: Role::Provider,
                name: "上海七牛信息技术有限公司".into(),
                details: vec!["客服中心".into()],
            },
        ],
        moments: vec![
            moment(date(2026, 11, 22), "已发出请求书", "电子邮件"),
            moment(date(2026, 11, 24), "服务商已收到", ""),
            moment(date(2026, 12, 18), "被拒绝", AWKWARD),
        ],
        clocks: vec![Clock {
            name: "服务商的承诺".into(),
            lines: vec![
                "依据：《七牛云隐私权政策》第6.9条".into(),
                "届满：2026-12-15".into(),
            ],
            trace: vec![
                ("2026-11-25".into(), "第1个工作日".into()),
                ("2026-11-28 – 2026-11-29".into(), "周末，不计".into()),
            ],
        }],
        clauses: vec![Clause {
            place: "《七牛云隐私权政策》第6.3条".into(),
            says: "符合所列情形的，可以请求删除。".into(),
        }],
        writings: vec![
            Writing {
                title: letter.title().into(),
                date: date(2026, 11, 22),
                received: false,
                text: letter.to_text(),
            },
            Writing {
                title: "回复".into(),
                date: date(2026, 12, 18),
                received: true,
                text: AWKWARD.into(),
            },
        ],
        enclosures: vec![Enclosure {
            name: "回复截图 1.png".into(),
            bytes: 1_234_567,
            sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into(),
        }],
        seal: Some(seal()),
        record: b"{\"request\": 1}\n".to_vec(),
    }
}

fn receipt_paper(language: Language) -> Paper {
    with_receipt(&Language::ALL, |recorder, entries, exercises| {
        let at = at("2026-11-28T02:05:00Z");
        let (entries, exercises) = (&entries[..6], &exercises[..2]);
        report::consent_receipt(recorder, PERSON, at, entries, exercises, language)
    })
}

fn one(mut papers: Vec<Paper>) -> Paper {
    assert_eq!(papers.len(), 1);
    papers.remove(0)
}

#[test]
fn a_long_history_is_volumes_each_bound_to_the_one_before() {
    let mut long = history();
    let event = |number| HistoryEvent {
        number,
        digest: format!("{number:016x}"),
        ..long.events[0].clone()
    };
    long.events = (1..=5_001).map(event).collect();
    for language in Language::ALL {
        let volumes = report::history(&long, language);
        let rows = |volume: &Paper| match volume.pieces.last() {
            Some(report::Piece::Table { rows, .. }) => rows.clone(),
            other => panic!("{other:?}"),
        };
        let all: Vec<_> = volumes
            .iter()
            .flat_map(rows)
            .map(|it| it[0].clone())
            .collect();
        let numbers: Vec<_> = (1..=5_001).map(|it| it.to_string()).collect();
        assert_eq!(all, numbers, "every event once, in order");
        assert_eq!(
            volumes[2].seal,
            Some(seal()),
            "the last bears the history's own"
        );
        for (volume, next) in volumes.iter().zip(&volumes[1..]) {
            let last = rows(volume).pop().expect("a row");
            let end = volume.seal.as_ref().expect("a fingerprint");
            assert_eq!((&end.count.to_string(), &end.head), (&last[0], &last[3]));
            let follows = format!("{:?}", next.pieces[1]);
            assert!(
                follows.contains(&last[0]) && follows.contains(&last[3]),
                "{follows}"
            );
            assert_ne!(volume.title, next.title);
        }
    }
}

pub fn reports(language: Language) -> Vec<(&'static str, Paper)> {
    vec![
        ("recovery", report::recovery_sheet(&recovery(), language)),
        ("history", one(report::history(&history(), language))),
        ("case", report::case_file(&case(), language)),
        ("receipt", receipt_paper(language)),
    ]
}

#[test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
fn reports_hold_what_was_put_into_them_and_give_their_record_back() {
    let folder = Folder::new("reports");
    for language in Language::ALL {
        for (name, paper) in reports(language) {
            let pdf = typesetting::print(&paper).expect("a PDF");
            let path = write(&folder, &format!("{name}.{}.pdf", language.tag()), &pdf);
            let text = text_of(&path);
            let text = squeezed(&text);
            let mut wanted = vec![paper.title.clone()];
            for piece in &paper.pieces {
                match piece {
                    report::Piece::Heading { text, .. }
                    | report::Piece::Paragraph(text)
                    | report::Piece::Quote(text) => wanted.push(text.clone()),
                    report::Piece::Facts(rows) => {
                        wanted.extend(rows.iter().flat_map(|(name, value)| [name, value]).cloned());
                    }
                    report::Piece::Table { columns, rows } => {
                        wanted.extend(columns.iter().map(|it| it.head.clone()));
                        wanted.extend(rows.iter().flatten().cloned());
                    }
                    report::Piece::Groups(groups) => wanted.push(groups.join(" ")),
                    report::Piece::Qr { .. } | report::Piece::PageBreak => {}
                }
            }
            wanted.extend(paper.seal.iter().map(|it| it.line(language)));
            for piece in wanted {
                assert!(
                    text.contains(&squeezed(&piece)),
                    "{name}: {piece} is missing in {text}"
                );
                assert!(
                    !piece.starts_with("case-") && !piece.starts_with("receipt-"),
                    "{piece}"
                );
            }
            let Some(attachment) = &paper.attachment else {
                continue;
            };
            assert_eq!(inside(&path, attachment.name), attachment.bytes);
        }
    }
}

#[test]
fn a_report_with_nothing_or_with_odd_characters_in_it_can_be_printed() {
    let mut bare = case();
    bare.parties.clear();
    bare.moments.clear();
    bare.clocks.clear();
    bare.clauses.clear();
    bare.writings.clear();
    bare.enclosures.clear();
    bare.seal = None;
    bare.matter.clear();
    let mut odd = case();
    odd.writings[1].text = "您好：\r\n\t已收到\u{7}。\r\n\r\n客服\u{b}".into();
    odd.moments[0].detail = "a\r\nb\tc\u{0}".into();
    odd.enclosures[0].name = "长".repeat(300) + &"x".repeat(300);
    let mut none = history();
    none.events.clear();
    for language in Language::ALL {
        let receipt = with_receipt(&Language::ALL, |recorder, _, _| {
            report::consent_receipt(recorder, PERSON, Timestamp::UNIX_EPOCH, &[], &[], language)
        });
        for paper in [
            report::case_file(&bare, language),
            report::case_file(&odd, language),
            one(report::history(&none, language)),
            receipt,
        ] {
            typesetting::print(&paper).expect("a PDF");
        }
    }
}

#[test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
fn a_report_shows_what_no_font_has_by_its_code_point() {
    // A character that Unicode has not assigned: no font can have it; some that every computer shows differently, that
    // are no character, or turn the words around them. A reply that holds them is printed all the same.
    let missing = ['\u{2FE0}', '\u{E000}', '\u{FFFE}', '\u{202E}'];
    let mut case = case();
    case.moments[2].detail.extend(missing);
    case.moments[2].detail.push_str("\u{FEFF}mark\u{2029}");
    let folder = Folder::new("no-font");
    let paper = report::case_file(&case, Language::ZhCn);
    let pdf = typesetting::print(&paper).expect("a PDF");
    let text = text_of(&write(&folder, "case.pdf", &pdf));
    let codes = missing.map(|it| format!("〔U+{:04X}〕", u32::from(it)));
    let shown = format!("{}mark", codes.concat());
    assert!(squeezed(&text).contains(&shown), "{text}");
}
