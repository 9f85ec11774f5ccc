//! The door between interface and core: declared once, and nothing else goes through.

#[path = "../../../src-tauri/build/declaration.rs"]
#[allow(dead_code, reason = "the build script uses the rest of it")]
mod declaration;

use declaration::Declaration;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
        .to_owned()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn declared() -> Declaration {
    let sources = ["commands", "network", "reach", "about"];
    Declaration::read(&sources.map(|it| read(&root().join(format!("src-tauri/src/{it}.rs")))))
}

#[test]
fn the_typed_calls_and_the_capability_are_what_the_commands_say() {
    let declared = declared();
    for (path, fresh) in [
        ("ui/src/host/commands.ts", declared.typescript()),
        ("src-tauri/capabilities/desk.json", declared.capability()),
    ] {
        let path = root().join(path);
        if std::env::var_os("UPDATE_BINDINGS").is_some() {
            std::fs::write(&path, &fresh).expect("writable");
        }
        assert_eq!(
            std::fs::read_to_string(&path).unwrap_or_default(),
            fresh,
            "run UPDATE_BINDINGS=1 script/test door"
        );
    }
}

#[test]
fn every_call_goes_through_the_typed_ones() {
    let mut folders = vec![root().join("ui/src")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let code = ["ts", "svelte"].map(|it| path.extension().is_some_and(|end| end == it));
            if !code.contains(&true) {
                continue;
            }
            let text = read(&path);
            let host = path.parent().is_some_and(|it| it.ends_with("host"));
            for door in ["@tauri-apps/", "__TAURI", "/door'", "ipc://"] {
                assert!(
                    host || !text.contains(door),
                    "{} goes past the typed calls: {door}",
                    path.display()
                );
            }
            seen += usize::from(text.contains("host/commands'"));
        }
    }
    assert!(seen > 0, "somebody uses them");
}

#[test]
fn a_signature_becomes_a_handler_a_permission_and_a_typed_call() {
    let declared = Declaration::read(&[r#"
        /// Keeps a file.
        pub async fn keep_file(desk: &Desk, in_request: Option<String>, file: Bytes) -> Result<Vec<View>, Problem> { todo() }
        pub fn count(desk: &Desk) -> u64 { 0 }
        fn helper() {}
        pub fn other(path: &Path) {}
        /// Whether.
        pub enum Network { Closed, NotClosed }
        "#
    .to_owned()]);
    assert_eq!(declared.names(), ["keep_file", "count"]);
    assert!(
        declared
            .capability()
            .contains("\"allow-keep-file\",\n    \"allow-count\",\n")
    );
    let dispatcher = declared.dispatcher();
    assert!(
        dispatcher.contains(r#""keep_file" => reply(commands::keep_file(desk, call.argument("in_request")?, call.bytes()?).await?)"#),
        "{dispatcher}"
    );
    let typescript = declared.typescript();
    for line in [
        "import type { View } from '../bindings/View';",
        "/** Keeps a file. */",
        "export function keepFile(inRequest: string | null, file: Uint8Array): Promise<View[]> {",
        "  return send('keep_file', file, { in_request: inRequest });",
        "export type Network = 'closed' | 'not-closed';",
        "export function count(): Promise<number> {",
        "  return call('count');",
    ] {
        assert!(typescript.contains(line), "{line} in {typescript}");
    }
}
