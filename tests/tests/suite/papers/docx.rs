//! Letters for an office program.

use super::{CARE, letter, seal, write};
use crate::letters::samples;
use crate::read_back::{Folder, ordered, run, squeezed};
use desk::{BlockKind, Catalogue, Draft, Letter, compose, docx, typesetting};
use std::io::Read;

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
