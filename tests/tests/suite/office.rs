//! Files as other programs open them: the package of a DOCX held against its standard, mail read by a second
//! reader, lists opened by a spreadsheet program with a Chinese locale.

use crate::read_back::{Folder, run};
use desk::{Catalogue, Draft, Language, Letter, LetterLanguage, compose, docx, mail};
use jiff::civil::date;
use std::collections::BTreeMap;
use std::io::Read;
use std::process::Command;

const LANGUAGES: [LetterLanguage; 3] = [
    LetterLanguage::ZhCn,
    LetterLanguage::EnUs,
    LetterLanguage::Both,
];

fn letter(language: LetterLanguage) -> Letter {
    let draft = Draft {
        policy: "qiniu-cloud".into(),
        right: "deletion".into(),
        language,
        name: "دוד 王小明".into(),
        grounds: vec!["pipl-47-1".into()],
        details: "一 <b> & ]]>\n二".into(),
        enclosures: vec!["截图".into()],
        ..Draft::default()
    };
    compose(&draft, &Catalogue::load(None), date(2026, 11, 22)).expect("a letter")
}

/// Which order the schema gives to what an element may hold (ECMA-376, part 1: 17.3.1.26, 17.3.2.28, 17.4.60,
/// 17.4.70, 17.6.17, 17.7.4.17, 17.15.1.78).
const ORDER: [(&str, &str); 9] = [
    (
        "w:pPr",
        "pStyle keepNext keepLines autoSpaceDE autoSpaceDN spacing ind jc outlineLvl rPr",
    ),
    ("w:rPr", "rFonts b bCs sz szCs rtl lang"),
    ("w:tblPr", "tblW tblLayout"),
    ("w:tbl", "tblPr tblGrid tr"),
    ("w:tcPr", "tcW gridSpan"),
    ("w:tc", "tcPr p"),
    ("w:sectPr", "footerReference pgSz pgMar"),
    ("w:style", "name basedOn next qFormat pPr rPr"),
    ("w:settings", "zoom defaultTabStop compat"),
];

/// Holds a part against the order; says which elements it saw.
fn ordered(name: &str, xml: &str) {
    let mut open: Vec<(&str, usize)> = Vec::new();
    for tag in xml.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').expect("a tag");
        let element = tag.split([' ', '/']).find(|it| !it.is_empty());
        let element = element.expect("a name");
        if tag.starts_with('?') {
            continue;
        }
        if tag.starts_with('/') {
            let (closed, _) = open.pop().expect("an open element");
            assert_eq!(closed, element, "{name}");
            continue;
        }
        if let Some((parent, place)) = open.last_mut()
            && let Some((_, order)) = ORDER.iter().find(|(known, _)| known == parent)
        {
            let own = element.trim_start_matches("w:");
            let at = order.split(' ').position(|it| it == own);
            let at = at.unwrap_or_else(|| panic!("{name}: {element} in {parent}"));
            assert!(at >= *place, "{name}: {element} comes too late in {parent}");
            *place = at;
        }
        if !tag.ends_with('/') {
            open.push((element, 0));
        }
    }
    assert!(open.is_empty(), "{name}");
}

#[test]
fn a_docx_is_a_package_as_its_standard_says() {
    for language in LANGUAGES {
        let bytes = docx::docx(&letter(language), None).expect("a DOCX");
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).expect("a part");
            let name = part.name().expect("a name").into_owned();
            assert!(part.is_file(), "{name} is a folder");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("text");
            parts.insert(name, text);
        }
        let types = parts.remove("[Content_Types].xml").expect("types");
        // Every part is referred to, every reference leads to a part, and each part says what it is.
        let mut referred = Vec::new();
        for (of, folder) in [
            ("_rels/.rels", ""),
            ("word/_rels/document.xml.rels", "word/"),
        ] {
            let relations = parts.remove(of).expect("relationships");
            let targets = relations.split("Target=\"").skip(1);
            referred.extend(targets.map(|it| {
                let (target, _) = it.split_once('"').expect("a target");
                format!("{folder}{target}")
            }));
        }
        referred.sort();
        assert_eq!(referred, parts.keys().cloned().collect::<Vec<_>>());
        for (name, xml) in &parts {
            assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name}");
            ordered(name, xml);
        }
        let document = &parts["word/document.xml"];
        let body = document.strip_suffix("</w:sectPr></w:body></w:document>");
        assert!(body.is_some(), "the section ends the body");
        assert!(
            document.contains("<w:rtl/>"),
            "what runs from right to left"
        );
    }
}

/// What Python's own reader finds in a message.
const READ_MAIL: &str = r#"
import email, email.policy, sys
message = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
[attachment] = message.iter_attachments()
plain = email.message_from_binary_file(open(sys.argv[1], "rb"))
assert not message.defects and not attachment.defects
assert attachment.get_content()[:5] == b"%PDF-"
print(message["subject"], attachment.get_filename(), attachment["content-type"].params["name"], sep="\n")
print(message.get_body(("plain",)).get_content())
"#;

#[test]
#[cfg_attr(without = "python", ignore = "python")]
fn another_reader_of_mail_finds_the_same_words_and_names() {
    let folder = Folder::new("mail");
    for language in LANGUAGES {
        let letter = letter(language);
        let moment = "2026-11-22T02:05:00Z".parse().expect("a moment");
        let bytes = mail::draft(&letter, None, None, None, moment).expect("a draft");
        let path = folder.0.join("draft.eml");
        std::fs::write(&path, bytes).expect("written");
        let said = run(
            "python3",
            &["-X", "utf8", "-c", READ_MAIL, &path.display().to_string()],
        );
        let mut lines = said.lines();
        assert_eq!(lines.next(), letter.subject.first().map(String::as_str));
        let name = format!("{} 2026-11-22.pdf", letter.title());
        assert_eq!(lines.next(), Some(&*name));
        assert_eq!(lines.next(), Some("letter-2026-11-22.pdf"));
        assert!(
            said.replace("\r\n", "\n").contains(&letter.to_mail()),
            "{said}"
        );
    }
}

#[test]
#[cfg_attr(without = "office", ignore = "office")]
fn a_spreadsheet_program_shows_the_list_as_text_with_a_chinese_locale() {
    let folder = Folder::new("sheet");
    let mut catalogue = Catalogue::load(None);
    // A policy of one's own may hold anything.
    for (term, item) in ["=1+1", "@SUM(1)", "-2+3", "+cmd"].into_iter().zip(
        catalogue.policies[0]
            .collected
            .iter_mut()
            .flat_map(|it| &mut it.items),
    ) {
        item.term = term.into();
    }
    let csv = folder.0.join("list.csv");
    std::fs::write(&csv, catalogue.to_csv(Language::ZhCn)).expect("written");
    let output = Command::new("soffice")
        .env("LC_ALL", "zh_CN.UTF-8")
        .arg(format!(
            "-env:UserInstallation=file://{}/profile",
            folder.0.display()
        ))
        .args(["--headless", "--convert-to", "fods", "--outdir"])
        .args([&folder.0, &csv])
        .output()
        .expect("soffice");
    assert!(output.status.success());
    let sheet = std::fs::read_to_string(folder.0.join("list.fods")).expect("a sheet");
    assert!(!sheet.contains("table:formula"), "nothing is reckoned");
    assert!(
        !sheet.contains('\u{feff}'),
        "the mark is no part of the first cell"
    );
    for shown in ["'=1+1", "'@SUM(1)", "'-2+3", "'+cmd", "七牛云"] {
        let escaped = shown.replace('\'', "&apos;");
        let found = sheet.contains(&format!("<text:p>{shown}</text:p>"))
            || sheet.contains(&format!("<text:p>{escaped}</text:p>"));
        assert!(found || shown == "七牛云", "{shown}");
    }
}
