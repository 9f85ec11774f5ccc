//! What leaves the desk as a file: letters as PDF, DOCX, text and .eml, reports, consent records. Each is
//! read back by another program.

use crate::letters::samples;
use crate::read_back::{
    Folder, inside, ordered, refuse_duplicates, root, run, squeezed, text_of, validate,
};
use desk::history::Seal;
use desk::record::{
    ConsentCourse, ConsentEvent, Document, Exercise, ExerciseState, ExerciseStep, Happening,
    Recorder, to_json,
};
use desk::report::{
    CaseFile, Clause, Clock, Enclosure, History, HistoryEvent, Paper, Party, RecoverySheet, Role,
    Writing,
};
use desk::{
    BlockKind, Catalogue, Decision, Draft, Language, Letter, LetterLanguage, Right, compose, docx,
    mail, report, typesetting,
};
use jiff::Timestamp;
use jiff::civil::date;
use std::io::Read;
use std::path::PathBuf;

/// What would break a letter if it were read as markup by any of the formats.
const AWKWARD: &str = "#let x = 1 $a_b$ *b* _i_ `c` \\ @ref <b>&amp;</b> ]]> {\\rtf1} %PDF 他说“不”。\n第二行 “second line” & more";
const CARE: [(&str, LetterLanguage); 3] = [
    ("zh-CN", LetterLanguage::ZhCn),
    ("en-US", LetterLanguage::EnUs),
    ("both", LetterLanguage::Both),
];

fn write(folder: &Folder, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.0.join(name);
    std::fs::write(&path, bytes).expect("written");
    path
}

fn letter(language: LetterLanguage) -> Letter {
    let draft = Draft {
        policy: "qiniu-cloud".into(),
        right: "deletion".into(),
        language,
        name: "王小明".into(),
        account: "wang&ming<1>@example.com".into(),
        grounds: vec!["pipl-47-1".into()],
        details: AWKWARD.into(),
        ..Draft::default()
    };
    compose(&draft, &Catalogue::load(None), date(2026, 11, 22)).expect("a letter")
}

fn seal() -> Seal {
    Seal {
        head: "3f9a2b1c4d5e6f70".into(),
        count: 42,
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

#[test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
fn the_text_in_the_pdf_is_the_letters_text() {
    let folder = Folder::new("pdf");
    for (name, language) in CARE {
        let letter = letter(language);
        for (kind, seal) in [("plain", None), ("sealed", Some(seal()))] {
            let pdf = typesetting::sealed_pdf(&letter, seal.as_ref()).expect("a PDF");
            assert_eq!(
                pdf,
                typesetting::sealed_pdf(&letter, seal.as_ref()).expect("again")
            );
            let path = write(&folder, &format!("{name}.{kind}.pdf"), &pdf);
            let text = text_of(&path);
            let own = typesetting::sealed_text(&letter, seal.as_ref());
            let both = letter.languages.len() > 1;
            assert_eq!(ordered(&text, both), ordered(&own, both), "{name} {kind}");
        }
    }
}

#[test]
fn a_fingerprint_stands_once_on_the_last_page_in_every_format() {
    let letter = letter(LetterLanguage::Both);
    let pages = typesetting::sealed_pages(&letter, Some(&seal())).expect("pages");
    let plain = typesetting::pages(&letter).expect("pages");
    assert_eq!(pages.len(), plain.len(), "it takes no page of its own");
    assert_ne!(pages.last(), plain.last());
    assert_eq!(seal().code(), "CONSENT-DESK/42/3F9A2B1C4D5E6F70");
    for language in Language::ALL {
        let line = seal().line(language);
        assert!(
            line.contains("3f9a2b1c4d5e6f70") && line.contains("42"),
            "{line}"
        );
        let text = typesetting::sealed_text(&letter, Some(&seal()));
        assert_eq!(text.matches(&line).count(), 1);
        assert!(!letter.to_text().contains(&line));
    }
}

/// A part of a DOCX.
fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(docx)).expect("an archive");
    let mut text = String::new();
    archive
        .by_name(name)
        .expect("the part")
        .read_to_string(&mut text)
        .expect("text");
    text
}

/// Letters as short and as long as they come: those of [`letter`], a withdrawal, an arrangement in two columns,
/// an answer to a refusal, a complaint to an authority, a statement of claim.
fn letters_for_the_office() -> Vec<(String, Letter)> {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("kingsoft-cloud").expect("a policy");
    let all = samples::letters(policy);
    let mut letters: Vec<_> = CARE
        .map(|(name, language)| (name.to_owned(), letter(language)))
        .into();
    for name in [
        "withdraw-consent Pipl",
        "cancel-account Pipl",
        "deletion Pipl Rebuttal",
        "deletion Pipl RegulatorComplaint",
        "deletion Pipl Claim",
    ] {
        let (_, draft) = all.iter().find(|it| it.0 == name).expect("a letter");
        for (tag, language) in CARE {
            let draft = Draft {
                language,
                ..draft.clone()
            };
            let letter = compose(&draft, &catalogue, samples::TODAY).expect("a letter");
            letters.push((format!("{}.{tag}", name.replace(' ', "-")), letter));
        }
    }
    letters
}

#[test]
#[cfg_attr(
    any(without = "office", without = "poppler"),
    ignore = "office, poppler"
)]
fn an_office_program_shows_the_docx_as_the_same_text_on_as_many_pages() {
    let folder = Folder::new("docx");
    let letters = letters_for_the_office();
    let mut arguments = vec![
        "--headless".to_owned(),
        // A profile of its own: two at once would wait for each other.
        format!(
            "-env:UserInstallation=file://{}/profile",
            folder.0.display()
        ),
        "--convert-to".to_owned(),
        "pdf".to_owned(),
        "--outdir".to_owned(),
        folder.0.display().to_string(),
    ];
    for (name, letter) in &letters {
        let bytes = docx::docx(letter, Some(&seal())).expect("a DOCX");
        assert_eq!(
            bytes,
            docx::docx(letter, Some(&seal())).expect("again"),
            "the same bytes"
        );
        let path = write(&folder, &format!("{name}.docx"), &bytes);
        arguments.push(path.display().to_string());
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    run("soffice", &arguments);
    for (name, letter) in &letters {
        let path = folder.0.join(format!("{name}.pdf"));
        let shown = run("pdftotext", &["-layout", &path.display().to_string(), "-"]);
        let pages = typesetting::sealed_pages(letter, Some(&seal())).expect("pages");
        let count = shown.matches('\u{c}').count();
        assert_eq!(count, pages.len(), "{name}: pages");
        // The foot of each page is no part of the letter.
        let feet = (1..=count).map(|it| format!("{it}/{count}"));
        let feet: Vec<String> = feet.collect();
        let lines = shown.lines().filter(|it| !feet.contains(&squeezed(it)));
        let text = lines.collect::<Vec<_>>().join("\n");
        let own = typesetting::sealed_text(letter, Some(&seal()));
        let both = letter.languages.len() > 1;
        assert_eq!(ordered(&text, both), ordered(&own, both), "{name}");
    }
}

#[test]
fn a_docx_names_its_title_languages_fonts_and_headings() {
    for (_, language) in CARE {
        let letter = letter(language);
        let bytes = docx::docx(&letter, None).expect("a DOCX");
        let core = part(&bytes, "docProps/core.xml");
        assert!(core.contains(&format!("<dc:title>{}</dc:title>", letter.title())));
        for language in &letter.languages {
            assert!(core.contains(language.tag()), "{core}");
        }
        let styles = part(&bytes, "word/styles.xml");
        assert!(
            styles.contains(r#"<w:lang w:val="en-US" w:eastAsia="zh-CN"/>"#),
            "{styles}"
        );
        assert!(part(&bytes, "word/fontTable.xml").contains("Noto Serif CJK SC"));
        let document = part(&bytes, "word/document.xml");
        let headings = letter
            .blocks
            .iter()
            .filter(|it| it.kind == BlockKind::Heading)
            .count();
        let headings = headings * letter.languages.len();
        assert_eq!(
            document.matches(r#"w:pStyle w:val="Heading1""#).count(),
            headings
        );
        assert_eq!(document.contains("<w:tbl>"), letter.languages.len() == 2);
        assert!(document.contains(r#"w:eastAsia="SimSun""#));
        assert!(document.contains(r#"w:w="11906" w:h="16838""#), "A4");
        assert!(part(&bytes, "word/footer1.xml").contains("PAGE"));
    }
}

#[test]
fn a_mail_program_reads_the_draft_and_its_attachment() {
    let catalogue = Catalogue::load(None);
    let policy = catalogue.policy("qiniu-cloud").expect("a policy");
    let to = mail::address(policy, policy.offer("deletion").ok());
    for (name, language) in CARE {
        let letter = letter(language);
        let written = at("2026-11-22T02:05:00Z");
        let bytes = mail::draft(&letter, Some(&seal()), to, None, written).expect("a draft");
        assert_eq!(
            bytes,
            mail::draft(&letter, Some(&seal()), to, None, written).expect("again")
        );
        let raw = String::from_utf8(bytes.clone()).expect("ASCII");
        assert!(
            raw.is_ascii() && raw.lines().all(|line| line.len() <= 998),
            "{name}"
        );
        assert!(
            !raw.replace("\r\n", "").contains(['\r', '\n']),
            "lines end in CRLF"
        );
        let message = mail_parser::MessageParser::default()
            .parse(&bytes)
            .expect("a message");
        assert!(
            message
                .subject()
                .expect("a subject")
                .contains(letter.title())
        );
        let unsent = message.header("X-Unsent").and_then(|it| it.as_text());
        assert_eq!(unsent, Some("1"));
        let address = message
            .to()
            .and_then(|it| it.first())
            .and_then(|it| it.address());
        assert_eq!(address, to);
        assert_eq!(
            message.date().expect("a date").to_timestamp(),
            written.as_second()
        );
        assert!(message.from().is_none() && message.message_id().is_none());
        let body = message.body_text(0).expect("a body").replace("\r\n", "\n");
        // Signed with the name, not with a line to write on.
        let own = typesetting::sealed_words(letter.to_mail(), &letter.languages, Some(&seal()));
        assert_eq!(body, own);
        assert!(
            !body.contains("（签名）") && body.contains("王小明"),
            "{body}"
        );
        let [attachment] = &message.attachments().collect::<Vec<_>>()[..] else {
            panic!("one attachment");
        };
        let pdf = typesetting::sealed_pdf(&letter, Some(&seal())).expect("a PDF");
        assert_eq!(attachment.contents(), pdf);
        use mail_parser::MimeHeaders;
        let name = format!("{} 2026-11-22.pdf", letter.title());
        assert_eq!(attachment.attachment_name(), Some(&*name));
        // For programs that know no RFC 2231.
        let plain = attachment
            .content_type()
            .and_then(|it| it.attribute("name"));
        assert_eq!(plain, Some("letter-2026-11-22.pdf"));
    }
}

#[test]
fn an_address_is_an_address_or_is_left_out() {
    let letter = letter(LetterLanguage::ZhCn);
    for to in [
        "a@b.cn\r\nBcc: c@d.cn",
        "a@b.cn, c@d.cn",
        "none",
        "a b@c.cn",
    ] {
        let bytes =
            mail::draft(&letter, None, Some(to), None, Timestamp::UNIX_EPOCH).expect("a draft");
        let message = mail_parser::MessageParser::default()
            .parse(&bytes)
            .expect("a message");
        assert!(message.to().is_none() && message.bcc().is_none(), "{to}");
    }
    for policy in &Catalogue::load(None).policies {
        for offer in &policy.rights {
            if let Some(address) = mail::address(policy, Some(offer)) {
                assert!(address.contains('@'), "{}: {address}", policy.id);
            }
        }
    }
}

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

const PERSON: &str = "2f1c2d3e-1111-4000-8000-000000000002";

/// Everything that can stand in a receipt.
fn with_receipt<T>(
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

fn reports(language: Language) -> Vec<(&'static str, Paper)> {
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
    // A character that Unicode has not assigned: no font can have it. A reply that holds it is printed all the same.
    let missing = "\u{2FE0}";
    let mut case = case();
    case.moments[2].detail.push_str(missing);
    let folder = Folder::new("no-font");
    let paper = report::case_file(&case, Language::ZhCn);
    let pdf = typesetting::print(&paper).expect("a PDF");
    let text = text_of(&write(&folder, "case.pdf", &pdf));
    assert!(squeezed(&text).contains("〔U+2FE0〕"), "{text}");
}

#[test]
#[cfg_attr(without = "verapdf", ignore = "verapdf")]
fn verapdf_finds_every_file_accessible_and_archivable() {
    let folder = Folder::new("verapdf");
    // A validator takes seconds a file: the letter with the most in it, and each report in one language.
    let letter = letter(LetterLanguage::Both);
    let pdf = typesetting::sealed_pdf(&letter, Some(&seal())).expect("a PDF");
    let mut files = vec![(write(&folder, "letter.pdf", &pdf), "2a")];
    let [recovery, _, case, _] = &reports(Language::ZhCn)[..] else {
        panic!("four reports");
    };
    let [_, history, _, receipt] = &reports(Language::EnUs)[..] else {
        panic!("four reports");
    };
    for (name, paper) in [recovery, history, case, receipt] {
        let pdf = typesetting::print(paper).expect("a PDF");
        let archive = if paper.attachment.is_some() {
            "3a"
        } else {
            "2a"
        };
        files.push((write(&folder, &format!("{name}.pdf"), &pdf), archive));
    }
    for (path, archive) in files {
        validate(&path, archive);
    }
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
