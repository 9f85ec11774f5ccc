//! The window's menu: its words, and what each entry does. An entry does what a key of the page does, so that a
//! thing is done in one way only.

use crate::pipe::{Does, Entry, Menu};
use desk::{Language, Texts};

/// The pages, in the order of their numbers.
const PAGES: [&str; 7] = [
    "overview",
    "information",
    "consents",
    "write",
    "requests",
    "history",
    "settings",
];

/// The menu in the person's language.
pub fn menu(language: Language) -> Vec<Menu> {
    let say = |name: &str| Texts::built_in().say(language, &format!("window-menu-{name}"), &[]);
    let key = |name: &str, keys: &str, key: &str| Entry::Does {
        text: say(name),
        keys: Some(keys.to_owned()).filter(|it| !it.is_empty()),
        does: Does::Key(key.to_owned()),
    };
    let go = |name: &str, to: &str, keys: Option<String>| Entry::Does {
        text: say(name),
        keys,
        does: Does::Go(to.to_owned()),
    };
    let edit = |name: &str, command: &str| Entry::Does {
        text: say(name),
        keys: None,
        does: Does::Edit(command.to_owned()),
    };
    let pages = PAGES.iter().enumerate().map(|(index, page)| {
        let keys = format!("Alt+{}", index + 1);
        go(page, &format!("#/{page}"), Some(keys))
    });
    let view = pages.chain([
        Entry::Line,
        key("larger", "CmdOrCtrl+=", "Ctrl+="),
        key("smaller", "CmdOrCtrl+-", "Ctrl+-"),
        key("as-designed", "CmdOrCtrl+0", "Ctrl+0"),
        Entry::Line,
        key("other-language", "CmdOrCtrl+Shift+L", "Ctrl+L"),
    ]);
    let of = |name: &str, entries: Vec<Entry>| Menu {
        text: say(name),
        entries,
    };
    vec![
        of(
            "file",
            vec![
                key("new-letter", "CmdOrCtrl+N", "Ctrl+n"),
                Entry::Line,
                key("print", "CmdOrCtrl+P", "Ctrl+p"),
                Entry::Line,
                Entry::Does {
                    text: say("quit"),
                    keys: Some("CmdOrCtrl+Q".to_owned()),
                    does: Does::Quit,
                },
            ],
        ),
        of(
            "edit",
            vec![
                // Its key is the page's: in a field it takes back what was typed.
                key("undo", "", "Ctrl+z"),
                Entry::Line,
                edit("cut", "Cut"),
                edit("copy", "Copy"),
                edit("paste", "Paste"),
                edit("select-all", "SelectAll"),
                Entry::Line,
                key("find", "CmdOrCtrl+K", "Ctrl+k"),
            ],
        ),
        of("view", view.collect()),
        of(
            "help",
            vec![
                go("guide", "#/help", Some("F1".to_owned())),
                key("keys", "", "?"),
                Entry::Line,
                go("about", "#/help/about", None),
            ],
        ),
    ]
}
