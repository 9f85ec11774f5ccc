//! The laws of the house that a machine can hold.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use ts_rs::TS;

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
        .to_owned()
}

/// The files below `folder` that end in one of `extensions`.
pub fn files(folder: &str, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                if !["node_modules", "dist", "target", "gen"].contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if extensions.iter().any(|extension| name.ends_with(extension)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn name(path: &Path) -> String {
    path.strip_prefix(root())
        .expect("below the root")
        .display()
        .to_string()
}

/// Code without its comments and documentation.
fn code(path: &Path) -> String {
    read(path)
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_core_names_no_window_no_clock_and_no_network() {
    for path in files("src-tauri/core/src", &[".rs"]) {
        let code = code(&path);
        for foreign in [
            "tauri",
            "SystemTime",
            "Instant::now",
            "Timestamp::now",
            "Zoned::now",
            "std::net",
            "TcpStream",
        ] {
            assert!(!code.contains(foreign), "{} names {foreign}", name(&path));
        }
    }
}

#[test]
fn each_foreign_api_is_named_in_one_file() {
    let sources: Vec<_> = [
        files("src-tauri", &[".rs"]),
        files("ui/src", &[".ts", ".svelte"]),
    ]
    .concat();
    for (foreign, home) in [
        ("csv::", "src-tauri/core/src/paper/spreadsheet.rs"),
        ("fluent::", "src-tauri/core/src/base/words.rs"),
        ("mail_builder", "src-tauri/core/src/paper/mail.rs"),
        ("qrcode::", "src-tauri/core/src/paper/typesetting.rs"),
        ("icalendar", "src-tauri/core/src/paper/calendar.rs"),
        ("keyring_core", "src-tauri/core/src/prove/vault/keyring.rs"),
        (
            "zbus",
            "src-tauri/core/src/prove/vault/secret_service.rs src-tauri/src/reveal.rs",
        ),
        (
            "use secret_service::",
            "src-tauri/core/src/prove/vault/secret_service.rs",
        ),
        ("rusqlite", "src-tauri/core/src/prove/vault/ledger.rs"),
        ("base16ct", "src-tauri/core/src/base/ids.rs"),
        ("sanitize_filename", "src-tauri/core/src/base/files.rs"),
        ("gethostname", "src-tauri/src/commands.rs"),
        ("use age::", "src-tauri/core/src/prove/vault/backup.rs"),
        ("notify_rust", "src-tauri/src/reminder.rs"),
        ("tracing_subscriber", "src-tauri/src/log.rs"),
        (
            "typst",
            "src-tauri/core/src/paper/fonts.rs src-tauri/core/src/paper/sheet.rs src-tauri/core/src/paper/typesetting.rs",
        ),
        (
            "tauri::",
            "src-tauri/src/window/main.rs src-tauri/src/window/menu.rs",
        ),
        ("seccompiler", "src-tauri/src/network.rs"),
        ("landlock", "src-tauri/src/reach.rs"),
        ("close_fds", "src-tauri/src/reach.rs"),
        ("@fluent/", "ui/src/words/index.ts"),
        ("@tauri-apps/", "ui/src/host/door.ts"),
    ] {
        let named: Vec<_> = sources
            .iter()
            .filter(|path| code(path).contains(foreign) && !name(path).contains("/bindings/"))
            .map(|path| name(path))
            .collect();
        let homes: Vec<_> = home.split(' ').collect();
        assert_eq!(named, homes, "{foreign} belongs there and nowhere else");
    }
}

#[test]
fn no_error_becomes_a_problem_without_its_cause() {
    for path in files("src-tauri", &[".rs"]) {
        let code: String = code(&path).split_whitespace().collect();
        for lost in ["map_err(|_|", "Err(_)=>Err(", "Err(_)=>returnErr("] {
            assert!(
                !code.contains(lost),
                "{} loses a cause: {lost}",
                name(&path)
            );
        }
    }
}

/// Message ids of a Fluent file, each with its attributes and the variables it uses.
fn messages(path: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in read(path).lines() {
        let starts = line.starts_with(|first: char| first.is_ascii_alphabetic());
        if let Some((head, _)) = line.split_once(" =").filter(|_| starts) {
            id = head.to_owned();
            assert!(
                !messages.contains_key(&id),
                "{id} stands twice in {}",
                name(path)
            );
            messages.insert(id.clone(), BTreeSet::new());
        }
        if line.starts_with('#') {
            continue;
        }
        let Some(parts) = messages.get_mut(&id) else {
            continue;
        };
        if let Some((attribute, _)) = line
            .trim_start()
            .strip_prefix('.')
            .and_then(|rest| rest.split_once(" ="))
        {
            parts.insert(format!(".{attribute}"));
        }
        for variable in line.split('$').skip(1) {
            let end = variable
                .find(|it: char| !it.is_ascii_alphanumeric() && it != '-')
                .unwrap_or(variable.len());
            parts.insert(format!("${}", &variable[..end]));
        }
    }
    messages
}

#[test]
fn both_languages_hold_the_same_messages_attributes_and_variables() {
    let chinese = files("locales/zh-CN", &[".ftl"]);
    let english = files("locales/en-US", &[".ftl"]);
    assert_eq!(
        chinese.len(),
        english.len(),
        "the same files in both languages"
    );
    for path in chinese {
        let other = root().join(name(&path).replacen("zh-CN", "en-US", 1));
        let (mut zh, mut en) = (messages(&path), messages(&other));
        // English chooses words by number or month name where Chinese needs none.
        for parts in zh.values_mut().chain(en.values_mut()) {
            parts.retain(|part| !["$count", "$name", "$month"].contains(&part.as_str()));
        }
        assert_eq!(zh, en, "{}", name(&path));
    }
}

#[test]
fn every_line_of_the_words_is_read() {
    for path in files("locales/zh-CN", &[".ftl"]) {
        let other = root().join(name(&path).replacen("zh-CN", "en-US", 1));
        let (_, faults) = desk::Texts::parse(&read(&path), &read(&other));
        assert_eq!(faults, [], "{}", name(&path));
    }
}

/// Every text between quotation marks or in a template of the interface and the core.
fn used_ids() -> String {
    [
        files("ui/src", &[".ts", ".svelte"]),
        files("src-tauri", &[".rs"]),
    ]
    .concat()
    .iter()
    .map(|path| read(path))
    .collect()
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let mut known = BTreeSet::new();
    for file in [
        "app", "letter", "paper", "policy", "problem", "request", "taxonomy", "terminal",
    ] {
        known.extend(messages(&root().join(format!("locales/zh-CN/{file}.ftl"))).into_keys());
    }
    let used = used_ids();
    let quoted: BTreeSet<&str> = used
        .match_indices(['"', '\''])
        .filter_map(|(start, quote)| {
            let rest = &used[start + 1..];
            let end = rest.find(|it: char| !it.is_ascii_alphanumeric() && it != '-')?;
            rest[end..].starts_with(quote).then_some(&rest[..end])
        })
        .collect();
    // Ids that are put together from a fixed beginning and an id of the catalogue or of an enum.
    let mut beginnings: Vec<&str> = vec![
        "problem-",
        "category-",
        "kind-",
        "purpose-",
        "recipient-",
        "right-",
    ];
    for quote in ['"', '`'] {
        for piece in used.split(quote) {
            for hole in ["-{", "-${"] {
                let head = piece.split_once(hole).map_or("", |(head, _)| head);
                let plain = head
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
                if plain && head.len() > 2 {
                    beginnings.push(&piece[..head.len() + 1]);
                }
            }
        }
    }
    let unused: Vec<_> = known
        .iter()
        .filter(|id| !quoted.contains(id.as_str()))
        .filter(|id| !beginnings.iter().any(|beginning| id.starts_with(beginning)))
        .collect();
    assert!(unused.is_empty(), "nobody uses {unused:?}");

    let mut missing = BTreeSet::new();
    // A page that puts an id together has at least one message of that beginning.
    for call in used.split("t(`").skip(1) {
        let head = call.split(['$', '`']).next().unwrap_or_default();
        if !known.iter().any(|id| id.starts_with(head)) {
            missing.insert(head.to_owned());
        }
    }
    for call in used
        .split("t('")
        .skip(1)
        .chain(used.split("say(\"").skip(1))
    {
        let id: String = call
            .chars()
            .take_while(|it| !['\'', '"'].contains(it))
            .collect();
        let id = id.split('.').next().unwrap_or_default().to_owned();
        if id.contains('-')
            && !id.ends_with('-')
            && id
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-')
            && !known.contains(&id)
        {
            missing.insert(id);
        }
    }
    assert!(missing.is_empty(), "no words for {missing:?}");
}

#[test]
fn every_problem_has_its_words_and_most_have_a_way_out() {
    let problems = code(&root().join("src-tauri/core/src/base/problem.rs"));
    let body = problems
        .split("pub enum Problem {")
        .nth(1)
        .and_then(|rest| rest.split("\n}").next())
        .expect("the enum");
    let known = messages(&root().join("locales/zh-CN/problem.ftl"));
    let mut count = 0;
    for line in body.lines() {
        let Some(variant) = line
            .strip_prefix("    ")
            .filter(|line| line.starts_with(char::is_uppercase))
        else {
            continue;
        };
        let variant = variant.trim_end_matches([',', '{', ' ']);
        let variant = variant.split('(').next().expect("a name");
        let code: String = variant
            .chars()
            .enumerate()
            .map(|(index, it)| match it.is_uppercase() {
                true if index > 0 => format!("-{}", it.to_ascii_lowercase()),
                _ => it.to_ascii_lowercase().to_string(),
            })
            .collect();
        let words = known
            .get(&format!("problem-{code}"))
            .unwrap_or_else(|| panic!("no words for {code}"));
        let names_choices = words.contains("$known") || code == "field-too-long";
        assert!(
            names_choices || words.contains(".hint"),
            "{code} leaves the person alone"
        );
        count += 1;
    }
    // One message more: what the fields are called, in the sentences of several problems.
    assert!(known.contains_key("problem-field"));
    assert_eq!(count + 1, known.len(), "every message belongs to a problem");
}

#[test]
fn every_catalogue_file_is_built_in_and_loads() {
    let catalogue = desk::Catalogue::load(None);
    let faults: Vec<_> = catalogue
        .faults
        .iter()
        .map(|fault| fault.text(desk::Language::EnUs).0)
        .collect();
    assert_eq!(faults, Vec::<String>::new());
    let on_disk = files("src-tauri/core/catalogue", &[".toml"]).len();
    assert_eq!(
        catalogue.policies.len(),
        on_disk - 1,
        "every file but the taxonomy is a policy"
    );
}

#[test]
fn the_interfaces_types_are_what_the_core_says() {
    let fresh = std::env::temp_dir().join(format!("consent-desk-bindings-{}", std::process::id()));
    let config = ts_rs::Config::new().with_out_dir(&fresh);
    desk::Action::export_all(&config).expect("exported");
    desk::Catalogue::export_all(&config).expect("exported");
    desk::Draft::export_all(&config).expect("exported");
    desk::Format::export_all(&config).expect("exported");
    desk::Language::export_all(&config).expect("exported");
    desk::AgendaItem::export_all(&config).expect("exported");
    desk::RequestView::export_all(&config).expect("exported");
    desk::TraceView::export_all(&config).expect("exported");
    desk::YearTable::export_all(&config).expect("exported");
    desk::letter::Available::export_all(&config).expect("exported");
    desk::letter::Form::export_all(&config).expect("exported");
    desk::Portion::export_all(&config).expect("exported");
    desk::Preview::export_all(&config).expect("exported");
    desk::Saved::export_all(&config).expect("exported");
    desk::vault::Unfinished::export_all(&config).expect("exported");
    desk::NewCode::export_all(&config).expect("exported");
    desk::Lines::export_all(&config).expect("exported");
    desk::Sought::export_all(&config).expect("exported");
    desk::Export::export_all(&config).expect("exported");
    desk::Defect::export_all(&config).expect("exported");
    desk::Problem::export_all(&config).expect("exported");
    desk::View::export_all(&config).expect("exported");
    desk::LegalTerm::export_all(&config).expect("exported");
    desk::Question::export_all(&config).expect("exported");
    desk::Comparison::export_all(&config).expect("exported");
    desk::ReviewView::export_all(&config).expect("exported");
    desk::HeldFact::export_all(&config).expect("exported");
    let committed = root().join("ui/src/bindings");
    let tree = |folder: &Path| -> BTreeMap<String, String> {
        std::fs::read_dir(folder)
            .expect("a folder")
            .flatten()
            .map(|entry| {
                (
                    entry.file_name().to_string_lossy().into_owned(),
                    read(&entry.path()),
                )
            })
            .collect()
    };
    let made = tree(&fresh);
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        std::fs::remove_dir_all(&committed).expect("removable");
        std::fs::create_dir_all(&committed).expect("writable");
        for (name, text) in &made {
            std::fs::write(committed.join(name), text).expect("writable");
        }
    }
    std::fs::remove_dir_all(&fresh).expect("removable");
    let kept = tree(&committed);
    let names: BTreeSet<_> = made.keys().chain(kept.keys()).collect();
    let differ: Vec<_> = names
        .into_iter()
        .filter(|name| made.get(*name) != kept.get(*name))
        .collect();
    assert!(
        differ.is_empty(),
        "{differ:?}: run UPDATE_BINDINGS=1 script/test laws"
    );
}

#[test]
fn the_published_schemas_are_what_the_core_says_and_all_files_keep_to_them() {
    for (name, schema) in [
        ("catalogue", desk::schema::catalogue()),
        ("policy", desk::schema::policy()),
    ] {
        let path = root().join(format!("docs/{name}.schema.json"));
        let fresh = format!("{}\n", serde_json::to_string_pretty(&schema).expect("JSON"));
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write(&path, &fresh).expect("writable");
        }
        assert!(
            read(&path) == fresh,
            "{name}: run UPDATE_SCHEMA=1 script/test laws"
        );
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let faults = |file: &str, value: &serde_json::Value| {
            let faults: Vec<_> = validator
                .iter_errors(value)
                .map(|it| format!("{}: {it}", it.instance_path()))
                .collect();
            assert_eq!(
                faults,
                Vec::<String>::new(),
                "{file} against {name}.schema.json"
            );
        };
        if name == "catalogue" {
            let mut export = serde_json::to_value(desk::Catalogue::load(None)).expect("JSON");
            faults("the export", &export);
            export["policies"][0]["collected"][0]["source"] = "guessed".into();
            assert!(!validator.is_valid(&export), "an unknown word is refused");
            continue;
        }
        for path in files("src-tauri/core/catalogue", &[".toml"]) {
            if !path.ends_with("taxonomy.toml") {
                let value: toml::Value = toml::from_str(&read(&path)).expect("TOML");
                let mut value = serde_json::to_value(value).expect("JSON");
                faults(&path.display().to_string(), &value);
                value["colour"] = "red".into();
                assert!(!validator.is_valid(&value), "an unknown field is refused");
            }
        }
    }
}

#[test]
fn the_list_of_everything_collected_has_a_row_an_item() {
    let catalogue = desk::Catalogue::load(None);
    let items: usize = catalogue
        .policies
        .iter()
        .flat_map(|it| &it.collected)
        .map(|entry| entry.items.len())
        .sum();
    for language in desk::Language::ALL {
        let text = catalogue.to_csv(language);
        let body = text.strip_prefix('\u{feff}').expect("a byte order mark");
        let mut reader = csv::Reader::from_reader(body.as_bytes());
        let heads = reader.headers().expect("heads").clone();
        assert!(
            heads.iter().all(|head| !head.starts_with("table-")),
            "{heads:?}"
        );
        let rows: Vec<_> = reader
            .records()
            .map(|row| row.expect("as many fields as heads"))
            .collect();
        assert_eq!(rows.len(), items);
        assert!(
            rows.iter()
                .all(|row| row.len() == heads.len()
                    && !row.iter().any(|it| it.starts_with("table-")))
        );
    }
}

#[test]
fn no_network_client_stands_in_what_ships() {
    let output = std::process::Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "-p",
            "consent-desk",
            "-e",
            "normal",
            "--prefix",
            "none",
            "-f",
            "{p}",
        ])
        .args(["--target", "x86_64-unknown-linux-gnu"])
        .args(["--target", "x86_64-pc-windows-msvc"])
        .args(["--target", "aarch64-apple-darwin"])
        .current_dir(root())
        .output()
        .expect("cargo tree");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let tree = String::from_utf8_lossy(&output.stdout);
    assert!(
        tree.contains("tauri v2"),
        "the tree is the shipped program's"
    );
    for client in [
        "reqwest",
        "ureq",
        "hyper",
        "curl",
        "isahc",
        "native-tls",
        "rustls",
        "openssl",
        "tungstenite",
    ] {
        let found = tree
            .lines()
            .any(|line| line.split(' ').next() == Some(client));
        assert!(!found, "{client} is a network client");
    }
}

#[test]
fn the_project_speaks_of_itself_alone() {
    let listed = std::process::Command::new("git")
        .args(["ls-files"])
        .current_dir(root())
        .output()
        .expect("git");
    for path in String::from_utf8_lossy(&listed.stdout).lines() {
        let Ok(text) = std::fs::read_to_string(root().join(path)) else {
            continue;
        };
        assert!(
            !text.contains("\u{202e}"),
            "{path} turns the direction of text"
        );
        if path.ends_with("laws.rs") {
            continue;
        }
        for unfinished in ["todo!(", "unimplemented!(", "FIXME"] {
            assert!(
                !text.contains(unfinished),
                "{path} is unfinished: {unfinished}"
            );
        }
    }
}
