//! What leaves the desk as a file: letters as PDF, DOCX, text and .eml, reports, consent records. Each is
//! read back by another program.

mod docx;
mod mail;
mod records;
mod reports;

use crate::read_back::{Folder, ordered, text_of, validate};
use desk::history::Seal;
use desk::{Catalogue, Draft, Language, Letter, LetterLanguage, compose, typesetting};
use jiff::Timestamp;
use jiff::civil::date;
use reports::reports;
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
