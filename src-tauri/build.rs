//! Makes from the one declaration of the commands what the window must know of them.

#[path = "build/declaration.rs"]
#[allow(dead_code, reason = "the laws use the rest of it")]
mod declaration;

use std::path::Path;
use std::process::Command;

fn main() {
    let sources = [
        "src/commands.rs",
        "src/network.rs",
        "src/reach.rs",
        "src/about.rs",
    ]
    .map(|path| {
        println!("cargo::rerun-if-changed={path}");
        std::fs::read_to_string(path).expect(path)
    });
    let declared = declaration::Declaration::read(&sources);
    let out = std::env::var_os("OUT_DIR").expect("set by cargo");
    std::fs::write(Path::new(&out).join("dispatcher.rs"), declared.dispatcher()).expect("writable");

    built_from();

    // The manifest takes static names; a build script ends soon enough.
    let names: Vec<&'static str> = declared
        .names()
        .into_iter()
        .map(|name| &*name.to_owned().leak())
        .collect();
    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .unwrap_or_else(|error| panic!("{error:#}"));
}

/// Tells the program which commit it is made from and of which day; a source without its history tells neither.
fn built_from() {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        Some(text.trim().to_owned()).filter(|it| output.status.success() && !it.is_empty())
    };
    for (name, format) in [("DESK_COMMIT", "%h"), ("DESK_DATE", "%cs")] {
        if let Some(value) = git(&["log", "-1", "--abbrev=10", &format!("--format={format}")]) {
            println!("cargo::rustc-env={name}={value}");
        }
    }
    // It changes with every commit.
    if let Some(log) = git(&["rev-parse", "--git-path", "logs/HEAD"]) {
        println!("cargo::rerun-if-changed={log}");
    }
}
