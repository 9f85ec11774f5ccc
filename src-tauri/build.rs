//! Makes from the one declaration of the commands what the window must know of them.

#[path = "build/declaration.rs"]
#[allow(dead_code, reason = "the laws use the rest of it")]
mod declaration;

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=src/commands.rs");
    let source = std::fs::read_to_string("src/commands.rs").expect("src/commands.rs");
    let declared = declaration::Declaration::read(&source);
    let out = std::env::var_os("OUT_DIR").expect("set by cargo");
    std::fs::write(Path::new(&out).join("dispatcher.rs"), declared.dispatcher()).expect("writable");

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
