//! The window: one thin function a command. Nothing is decided here.

use crate::{desk, language, today};
use desk::{Action, Catalogue, Desk, Draft, Format, Language, Preview, Problem, Texts, View};
use serde::Serialize;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::{Manager, State, WebviewUrl, WebviewWindowBuilder};

/// What the interface needs to draw its first screen.
#[derive(Serialize)]
struct Start<'a> {
    catalogue: &'a Catalogue,
    view: View,
    /// The system's language.
    language: Language,
    version: &'static str,
}

#[tauri::command]
async fn start(desk: State<'_, Desk>) -> Result<serde_json::Value, Problem> {
    let view = desk.view(today()).await;
    let start = Start {
        catalogue: desk.catalogue(),
        view,
        language: language(),
        version: env!("CARGO_PKG_VERSION"),
    };
    serde_json::to_value(start).map_err(|_| Problem::Typesetting)
}

#[tauri::command]
async fn act(action: Action, desk: State<'_, Desk>) -> Result<View, Problem> {
    desk.act(action, today()).await
}

#[tauri::command]
async fn view(desk: State<'_, Desk>) -> Result<View, Problem> {
    Ok(desk.view(today()).await)
}

#[tauri::command]
fn cancel(desk: State<'_, Desk>) {
    desk.cancel();
}

#[tauri::command(async)]
fn preview(draft: Draft, desk: State<'_, Desk>) -> Result<Preview, Problem> {
    desk.preview(&draft, today())
}

#[tauri::command(async)]
fn save(draft: Draft, format: Format, desk: State<'_, Desk>) -> Result<PathBuf, Problem> {
    desk.save_into(&draft, format, &documents(), today())
}

#[tauri::command(async)]
fn save_list(language: Language, desk: State<'_, Desk>) -> Result<PathBuf, Problem> {
    desk.save_list(language, &documents(), today())
}

/// Where what a person saves is put: a folder of its own beside their documents.
fn documents() -> PathBuf {
    let documents = dirs::document_dir().or_else(|| Some(dirs::home_dir()?.join("Documents")));
    documents.unwrap_or_default().join("Consent Desk")
}

/// Opens the window and stays until it is closed.
pub fn open() -> ExitCode {
    let app = tauri::Builder::default()
        .manage(desk())
        .invoke_handler(tauri::generate_handler![
            start, act, view, cancel, preview, save, save_list
        ])
        .setup(|app| {
            let language = language();
            WebviewWindowBuilder::new(app, "desk", WebviewUrl::default())
                .title(match language {
                    Language::ZhCn => "知情台",
                    Language::EnUs => "Consent Desk",
                })
                .inner_size(1280.0, 860.0)
                .min_inner_size(400.0, 480.0)
                // Nothing of what is shown is written to the web view's own storage. A web view without
                // storage cannot be driven, so the build for tests has some.
                .incognito(!cfg!(feature = "driven"))
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|app, event| {
                // A keyring call that hangs on a prompt must not keep the program alive.
                if let tauri::RunEvent::ExitRequested { .. } = event {
                    app.state::<Desk>().cancel();
                }
            });
            ExitCode::SUCCESS
        }
        Err(_) => {
            let texts = Texts::built_in();
            eprintln!("{}", texts.say(language(), "terminal-no-window", &[]));
            eprintln!(
                "{}",
                texts
                    .attribute(language(), "terminal-no-window", "hint", &[])
                    .unwrap_or_default()
            );
            ExitCode::FAILURE
        }
    }
}
