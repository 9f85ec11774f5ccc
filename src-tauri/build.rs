//! Lists the window's commands, so that a page may call these and no others.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&[
        "start",
        "act",
        "view",
        "cancel",
        "rights",
        "form",
        "preview",
        "save",
        "save_again",
        "attach",
        "save_attachment",
        "new_code",
        "save_sheet",
        "back_up",
        "bring_in",
        "check_history",
        "history",
        "export",
        "trace",
    ]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .unwrap_or_else(|error| panic!("{error:#}"));
}
