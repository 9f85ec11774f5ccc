//! Lists the window's commands, so that a page may call these and no others.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&[
        "start",
        "act",
        "view",
        "cancel",
        "preview",
        "save",
        "save_list",
    ]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .unwrap_or_else(|error| panic!("{error:#}"));
}
