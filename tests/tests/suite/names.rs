//! The names of people as they are: rare characters, long names with a dot, accents typed apart, scripts from
//! right to left, variants. Each reaches the reader in every format, or is refused with its code point, its
//! field and a way that works.

use crate::read_back::{Folder, run, squeezed, text_of};
use consent_desk_tests::{Room, TODAY, noon};
use desk::history::Profile;
use desk::{Action, Draft, Format, Language, LetterLanguage, Problem};
use std::collections::BTreeSet;
use std::io::Read;

fn draft(name: &str) -> Draft {
    Draft {
        policy: "qiniu-cloud".into(),
        right: "deletion".into(),
        language: LetterLanguage::ZhCn,
        grounds: vec!["pipl-47-1".into()],
        name: name.into(),
        ..Draft::default()
    }
}

fn made(room: &Room, draft: &Draft, format: Format) -> Result<Vec<u8>, Problem> {
    room.desk().export(draft, format, noon(TODAY))
}

fn document(docx: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(docx)).expect("an archive");
    let mut text = String::new();
    let mut part = archive.by_name("word/document.xml").expect("the document");
    part.read_to_string(&mut text).expect("text");
    text
}

fn mail_body(bytes: &[u8]) -> String {
    let message = mail_parser::MessageParser::default().parse(bytes);
    let message = message.expect("a message");
    message.body_text(0).expect("a body").into_owned()
}

/// A name as it is typed, and as it is read.
const NAMES: [(&str, &str); 21] = [
    ("王䶮", "王䶮"),
    // GB 18030-2022: characters that had private codes before, one of Unicode 8 and one of extension B.
    ("龴\u{9FBB}", "龴\u{9FBB}"),
    ("李\u{9FCD}", "李\u{9FCD}"),
    ("\u{20BB7}野", "\u{20BB7}野"),
    // Extensions G and H: few fonts have them.
    ("\u{30EDD}生", "\u{30EDD}生"),
    ("\u{31350}生", "\u{31350}生"),
    // Dots of long names.
    ("买买提•阿卜杜拉", "买买提·阿卜杜拉"),
    ("扎西。次仁・卓玛", "扎西·次仁·卓玛"),
    // Vietnamese as macOS types it.
    (
        "Nguye\u{302}\u{303}n Thi\u{323} Hoa\u{300}",
        "Nguyễn Thị Hoà",
    ),
    ("محمد بن علي", "\u{2068}محمد بن علي\u{2069}"),
    ("דוד כהן", "\u{2068}דוד כהן\u{2069}"),
    // A variant chosen by a selector (UTS #37).
    ("葛\u{E0100}城", "葛\u{E0100}城"),
    // GB 18030-2022, level 3: extensions D, F and I, the zero that is a character, a radical.
    ("王\u{2B74F}", "王\u{2B74F}"),
    ("王\u{2CEB0}", "王\u{2CEB0}"),
    ("王\u{2EBF0}", "王\u{2EBF0}"),
    ("〇〇生", "〇〇生"),
    // Tibetan, Uyghur, Korean as macOS keeps it, Devanagari with a joiner, figures of full width.
    ("བསྟན་འཛིན།", "བསྟན་འཛིན།"),
    ("ئابدۇراخمان", "\u{2068}ئابدۇراخمان\u{2069}"),
    (
        "\u{1100}\u{1175}\u{11B7}\u{110E}\u{1165}\u{11AF}\u{1109}\u{116E}",
        "김철수",
    ),
    ("क्\u{200D}ष", "क्\u{200D}ष"),
    ("王１２３", "王１２３"),
];

#[test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
fn a_name_is_printed_right_in_every_format_or_refused_with_a_way_that_works() {
    let (folder, room) = (Folder::new("names"), Room::new("names"));
    let mut printed = Vec::new();
    for (typed, read) in NAMES {
        let draft = draft(typed);
        let text = made(&room, &draft, Format::Txt).expect("text");
        let text = String::from_utf8(text).expect("UTF-8");
        assert!(text.contains(read), "{typed}");
        let docx = made(&room, &draft, Format::Docx).expect("a DOCX");
        assert!(document(&docx).contains(read), "{typed}");
        match made(&room, &draft, Format::Pdf) {
            Ok(pdf) => {
                let path = folder.0.join("name.pdf");
                std::fs::write(&path, pdf).expect("written");
                let silent = |it: &char| !matches!(it, '\u{2068}' | '\u{2069}');
                let wanted: String = squeezed(read).chars().filter(silent).collect();
                let text: String = squeezed(&text_of(&path)).chars().filter(silent).collect();
                // What runs from right to left stands on the page in the order in which it is drawn.
                let drawn: String = wanted.chars().rev().collect();
                let turned = read.contains('\u{2068}') && text.contains(&drawn);
                assert!(turned || text.contains(&wanted), "{typed}: {text}");
                let mail = made(&room, &draft, Format::Eml).expect("a draft");
                assert!(mail_body(&mail).contains(read), "{typed}");
                printed.push(read);
            }
            Err(Problem::MissingGlyph {
                character,
                points,
                field,
            }) => {
                assert_eq!(field, "name");
                assert!(typed.contains(&character), "{typed}");
                let codes = character
                    .chars()
                    .map(|it| format!("U+{:04X}", u32::from(it)));
                assert_eq!(points, codes.collect::<Vec<_>>().join(" "));
            }
            Err(other) => panic!("{typed}: {other:?}"),
        }
    }
    // What every full Chinese font has.
    for certain in ["王䶮", "\u{20BB7}野", "买买提·阿卜杜拉", "Nguyễn Thị Hoà"] {
        assert!(printed.contains(&certain), "{certain}");
    }
}

#[tokio::test]
async fn what_no_font_has_is_named_with_its_field_and_nothing_is_recorded() {
    let room = Room::new("no-glyph");
    room.read().await;
    let mut draft = draft("王小明");
    draft.account = "a\u{2FE0}b".into();
    let folder = room.file("letters");
    let save = |format| {
        let desk = room.desk();
        desk.save_into(&draft, format, None, None, &folder, noon(TODAY))
    };
    let problem = save(Format::Pdf).await.expect_err("no font has it");
    let expected = Problem::MissingGlyph {
        character: "\u{2FE0}".into(),
        points: "U+2FE0".into(),
        field: "account".into(),
    };
    assert_eq!(problem, expected);
    let [zh, en] = [Language::ZhCn, Language::EnUs].map(|it| problem.text(it));
    for (sentence, hint) in [&zh, &en] {
        assert!(sentence.contains("U+2FE0"), "{sentence}");
        assert!(hint.as_ref().is_some_and(|it| it.contains("DOCX")));
    }
    assert!(zh.0.contains("账号") && en.0.contains("account"));
    // The screen shows the text without its pages, so that a format that needs none can be chosen.
    let preview = room
        .desk()
        .preview(&draft, None, noon(TODAY))
        .expect("a preview");
    assert_eq!(preview.unset, Some(problem));
    assert!(preview.pages.is_empty() && preview.text.contains("a\u{2FE0}b"));
    assert!(
        room.read().await.requests.is_empty(),
        "nothing was recorded"
    );
    save(Format::Docx).await.expect("the way that works");
}

/// A person is kept as a letter takes them: folded, or refused by name of the field.
#[tokio::test]
async fn a_person_is_saved_as_a_letter_takes_them_or_not_at_all() {
    let room = Room::new("person-kept");
    room.read().await;
    let save = |profile| {
        room.act(Action::SavePerson {
            person: None,
            profile,
        })
    };
    let typed = |name: &str, contact: &str, account: &str| Profile {
        name: name.into(),
        contact: contact.into(),
        accounts: [("qiniu-cloud".to_owned(), account.to_owned())].into(),
        ..Profile::default()
    };
    for (profile, expected) in [
        (typed("王\u{202E}明", "", ""), "name"),
        (typed("", "wang\u{1B}@example.com", ""), "contact"),
        (typed("", "", &"1".repeat(201)), "account"),
    ] {
        match save(profile).await {
            Err(Problem::FieldControl { field, .. } | Problem::FieldTooLong { field, .. }) => {
                assert_eq!(field, expected);
            }
            other => panic!("{other:?}"),
        }
    }
    let view = save(typed(
        " 买买提・阿卜杜拉\t",
        "a@example.com\r",
        "\u{FEFF}uid-1",
    ));
    let person = view.await.expect("saved").people.remove(0);
    assert_eq!(person.profile.name, "买买提·阿卜杜拉");
    assert_eq!(person.profile.contact, "a@example.com");
    assert_eq!(person.profile.accounts["qiniu-cloud"], "uid-1");
}

#[test]
fn what_every_computer_shows_differently_is_refused() {
    let room = Room::new("private");
    let problem = made(&room, &draft("王\u{E863}"), Format::Txt).expect_err("a private code");
    assert!(matches!(&problem, Problem::FieldTwin { real, .. } if real == "䶮"));
    for language in Language::ALL {
        let (sentence, hint) = problem.text(language);
        assert!(sentence.contains("U+E863"), "{sentence}");
        assert!(hint.is_some_and(|it| it.contains('䶮')));
    }
    let problem = made(&room, &draft("王\u{E000}"), Format::Txt).expect_err("a private code");
    assert!(matches!(problem, Problem::FieldPrivate { .. }));
}

#[test]
#[cfg_attr(without = "poppler", ignore = "poppler")]
fn nothing_typed_is_lost_at_the_edge_of_the_paper() {
    let (folder, room) = (Folder::new("edge"), Room::new("edge"));
    let link = format!("https://example.com/{}", "a1-".repeat(1_000));
    let lines = "字\n".repeat(1_900);
    // As copied from some pages: spaces at which no line may end.
    let joined = "wort\u{A0}".repeat(600);
    let chinese = "一二三四五六七八九十".repeat(390);
    for language in [
        LetterLanguage::ZhCn,
        LetterLanguage::EnUs,
        LetterLanguage::Both,
    ] {
        for details in [&link, &"x".repeat(4_000), &lines, &joined, &chinese] {
            let mut draft = draft("王小明");
            draft.language = language;
            draft.details.clone_from(details);
            let pdf = made(&room, &draft, Format::Pdf).expect("a PDF");
            let path = folder.0.join("edge.pdf");
            std::fs::write(&path, pdf).expect("written");
            // Only what lies on the paper: poppler reads what lies beyond it too.
            let path = path.display().to_string();
            let size = ["-x", "0", "-y", "0", "-W", "595", "-H", "842"];
            let text = run("pdftotext", &[&size[..], &["-raw", &path, "-"]].concat());
            let count = |text: &str, it: char| text.matches(it).count();
            let typed: BTreeSet<char> = details.split_whitespace().flat_map(str::chars).collect();
            for it in typed {
                assert!(count(&text, it) >= count(details, it), "{it} {language:?}");
            }
        }
    }
}

#[test]
fn a_page_that_does_not_hold_its_text_is_never_a_file() {
    let room = Room::new("lacks");
    let mut draft = draft("王小明");
    // Hyphens at which no line may end.
    draft.details = "字\u{2011}".repeat(600);
    let problem = made(&room, &draft, Format::Pdf).expect_err("it runs over the edge");
    assert!(matches!(&problem, Problem::PaperLacks { text } if text.contains("字")));
    made(&room, &draft, Format::Docx).expect("a word processor breaks it");
}
