//! The letters as pages: whole, on the sheet, and never a page with a date alone.

use super::samples::{LANGUAGES, TODAY, letters};
use consent_desk_tests::{noon, place};
use desk::{Catalogue, Desk, Draft, Format, Keyring, LetterLanguage, compose, typesetting};

/// The least lines of a page.
const LINES: usize = 6;

/// Every letter is typeset once: looking at its pages and printing it share that work.
#[test]
fn every_letter_is_printed_on_its_sheet_with_no_date_alone_on_a_page() {
    let catalogue = Catalogue::load(None);
    let desk = Desk::open(Keyring::system(), &place("pages"));
    for policy in &catalogue.policies {
        for (name, draft) in letters(policy) {
            for language in LANGUAGES {
                let draft = Draft {
                    language,
                    ..draft.clone()
                };
                let letter = compose(&draft, &catalogue, TODAY).expect("a letter");
                let lines = typesetting::page_lines(&letter, None).expect("pages");
                let at = format!("{} {name} {language:?}", policy.id);
                for page in &lines {
                    assert!(page.baselines.len() >= LINES, "{at}: {page:?}");
                    let [left, right, width] = page.width;
                    assert!(left > 40.0 && right < width - 40.0, "{at}: {page:?}");
                    let (top, foot) = (page.baselines[0], page.baselines[page.baselines.len() - 1]);
                    assert!(top > 40.0 && foot < page.height - 25.0, "{at}: {page:?}");
                }
                // A first letter in Chinese is one page.
                let first = draft.follow_up.is_none();
                if first && language == LetterLanguage::ZhCn {
                    assert_eq!(lines.len(), 1, "{at}");
                }
                if language == LetterLanguage::Both {
                    let print = || {
                        desk.export(&draft, Format::Pdf, noon(TODAY))
                            .expect("a PDF")
                    };
                    let pdf = print();
                    assert!(pdf.starts_with(b"%PDF-"), "{at}");
                    assert_eq!(pdf, print(), "{at}: the same letter, the same bytes");
                }
            }
        }
    }
}
