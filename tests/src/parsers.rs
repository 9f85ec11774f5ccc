//! Everything that is read from outside, as targets for random and for hostile bytes. A target fails by
//! panicking; what is not understood must be refused with a name, and what is understood must mean what
//! was written.

use desk::clause::Outline;
use desk::draft::Files;
use desk::history::Event;
use desk::vault::{Code, read_backup_lines, read_recovery_file};
use desk::{
    Calendar, Catalogue, Choices, Count, Draft, Figure, Policy, PolicyText, Settings, Taxonomy,
};
use std::collections::HashMap;
use std::sync::OnceLock;

/// A target and its name, which is also its folder in `corpus/`.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const TARGETS: [Target; 11] = [
    ("backup", backup),
    ("calendar", calendar),
    ("catalogue", catalogue),
    ("code", code),
    ("draft", draft),
    ("drafting", drafting),
    ("entry", entry),
    ("event", event),
    ("import", import),
    ("policy", policy),
    ("recovery", recovery),
];

/// The lines of a backup, decrypted.
fn backup(bytes: &[u8]) {
    if let Ok(rows) = read_backup_lines(bytes, |_, _| Ok(())) {
        assert!(rows.iter().all(|row| row.is_sound()));
    }
}

/// A table of working days that a person takes in.
fn calendar(bytes: &[u8]) {
    let Ok(tables) = desk::read_tables(&String::from_utf8_lossy(bytes)) else {
        return;
    };
    let year = tables[0].year;
    let calendar = Calendar::built_in().with(tables);
    let start = jiff::civil::date(year, 1, 1);
    let due = calendar
        .due(start, Figure::new(15, Count::WorkingDays))
        .expect("fifteen working days from the first of January");
    assert!(due.earliest > start && due.earliest <= due.latest);
}

/// A policy file of one's own: facts, a line of four equals signs, words in Chinese, the same in English.
fn catalogue(bytes: &[u8]) {
    static TAXONOMY: OnceLock<Taxonomy> = OnceLock::new();
    let taxonomy = TAXONOMY.get_or_init(|| Catalogue::load(None).taxonomy);
    let text = String::from_utf8_lossy(bytes);
    let mut parts = text.split("\n====\n");
    let mut part = || parts.next().unwrap_or_default();
    let text = PolicyText {
        file: "own.toml",
        facts: part(),
        zh_cn: part(),
        en_us: part(),
    };
    if let Err(faults) = desk::check(&text, taxonomy) {
        assert!(!faults.is_empty());
    }
}

/// A recovery code as typed.
fn code(bytes: &[u8]) {
    if let Ok(code) = Code::typed(&String::from_utf8_lossy(bytes)) {
        assert!(Code::typed(&code.printed()) == Ok(code));
    }
}

/// A policy's text, read into clauses and a draft: every passage stands in the text, and the draft is a catalogue file.
fn drafting(bytes: &[u8]) {
    static TAXONOMY: OnceLock<Taxonomy> = OnceLock::new();
    let taxonomy = TAXONOMY.get_or_init(|| Catalogue::load(None).taxonomy);
    let text = String::from_utf8_lossy(bytes);
    let outline = Outline::read(&text, &HashMap::new());
    for clause in &outline.clauses {
        assert!(clause.start <= clause.own && clause.own <= clause.end && clause.end <= text.len());
    }
    let draft = desk::draft::draft(
        &text,
        &outline,
        taxonomy,
        "own.txt",
        crate::TODAY,
        &desk::Work::default().begin(),
    )
    .expect("nobody stops");
    let characters = text.chars().count();
    assert!(
        draft
            .marks
            .values()
            .all(|it| it.start <= it.end && it.end <= characters)
    );
    policy_of(&draft.files(), taxonomy);
}

/// The policy that a draft's files hold: a draft is a catalogue file without a fault.
pub fn policy_of(files: &Files, taxonomy: &Taxonomy) -> Policy {
    let text = PolicyText {
        file: "own.toml",
        facts: &files.facts,
        zh_cn: &files.zh_cn,
        en_us: &files.en_us,
    };
    desk::check(&text, taxonomy).unwrap_or_else(|faults| panic!("{faults:?}\n{}", files.facts))
}

/// A saved policy in whatever format.
fn import(bytes: &[u8]) {
    for name in ["a.html", "a.md", "a.txt"] {
        if let Ok(imported) = desk::import::read(bytes, name) {
            assert!(
                imported.text.len() <= desk::import::LARGEST_TEXT
                    && imported.text.chars().any(char::is_alphabetic)
            );
            assert!(
                imported
                    .headings
                    .keys()
                    .all(|&at| imported.text.is_char_boundary(at))
            );
        }
    }
}

/// A letter's draft as JSON.
fn draft(bytes: &[u8]) {
    static KNOWN: OnceLock<Catalogue> = OnceLock::new();
    let catalogue = KNOWN.get_or_init(|| Catalogue::load(None));
    if let Ok(draft) = serde_json::from_slice::<Draft>(bytes)
        && let Ok(letter) = desk::compose(&draft, catalogue, crate::TODAY)
    {
        assert!(!letter.title().is_empty());
    }
}

/// A line of the keyring, and the settings.
fn entry(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(choices) = Choices::from_line(&text, "p") {
        let line = choices.to_line("p").expect("no longer than what was read");
        assert!(Choices::from_line(&line, "p") == Ok(choices));
    }
    let _ = serde_json::from_slice::<Settings>(bytes);
}

/// An event of the history.
fn event(bytes: &[u8]) {
    if let Some(event) = Event::read(&String::from_utf8_lossy(bytes)) {
        let text = serde_json::to_string(&event).expect("JSON");
        let again = Event::read(&text).expect("its own words");
        assert_eq!(serde_json::to_string(&again).expect("JSON"), text);
    }
}

/// A policy's text.
fn policy(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let heading = text.lines().next().unwrap_or_default();
    let clauses = desk::clause::clauses(&text, heading, &["关于我们"]);
    assert!(clauses.values().all(|clause| text.len() >= clause.len()));
}

/// A recovery file: it opens to the one key that was put into it, or not at all.
fn recovery(bytes: &[u8]) {
    let code =
        Code::typed("00000-00000-00000-00000-00000-000QV").expect("a sound code of nobody's");
    if let Ok(key) = read_recovery_file(bytes, &code) {
        assert_eq!(
            *key.to_hex(),
            "5c".repeat(32),
            "the key of tests/corpus/recovery/whole"
        );
    }
}
