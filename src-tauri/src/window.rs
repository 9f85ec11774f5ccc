//! The window: one thin function a command. Nothing is decided here.

use crate::reminder::Reminder;
use crate::{desk, folder, language, now, single};
use desk::letter::{self, FollowUpKind};
use desk::{
    Action, Available, Catalogue, Defect, Desk, Draft, Export, Form, Format, Language, Line,
    NewCode, Preview, Problem, Reason, Regime, Saved, Secret, Texts, TraceDay, View,
};
use serde::Serialize;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::ipc::{InvokeBody, Request};
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
    let view = desk.view(now()).await;
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
    desk.act(action, now()).await
}

#[tauri::command]
async fn view(desk: State<'_, Desk>) -> Result<View, Problem> {
    Ok(desk.view(now()).await)
}

#[tauri::command]
fn cancel(desk: State<'_, Desk>) {
    desk.cancel();
}

#[tauri::command]
fn rights(policy: String, desk: State<'_, Desk>) -> Result<Vec<Available>, Problem> {
    Ok(letter::rights(desk.catalogue().policy(&policy)?))
}

#[tauri::command]
fn form(
    policy: String,
    right: String,
    regime: Regime,
    step: Option<FollowUpKind>,
    desk: State<'_, Desk>,
) -> Result<Form, Problem> {
    letter::form(desk.catalogue().policy(&policy)?, &right, regime, step)
}

#[tauri::command(async)]
fn preview(draft: Draft, desk: State<'_, Desk>) -> Result<Preview, Problem> {
    desk.preview(&draft, now())
}

#[tauri::command]
async fn save(
    draft: Draft,
    format: Format,
    person: Option<String>,
    request: Option<String>,
    desk: State<'_, Desk>,
) -> Result<Saved, Problem> {
    let folder = documents();
    desk.save_into(
        &draft,
        format,
        person.as_deref(),
        request.as_deref(),
        &folder,
        now(),
    )
    .await
}

#[tauri::command]
async fn save_again(
    letter: String,
    format: Format,
    desk: State<'_, Desk>,
) -> Result<PathBuf, Problem> {
    desk.save_again(&letter, format, &documents()).await
}

#[tauri::command]
async fn attach(request: Request<'_>, desk: State<'_, Desk>) -> Result<View, Problem> {
    let (to, name) = (header(&request, "request"), header(&request, "name"));
    desk.attach(&to, &name, body(&request)?, now()).await
}

#[tauri::command]
async fn save_attachment(seq: u64, desk: State<'_, Desk>) -> Result<PathBuf, Problem> {
    desk.save_attachment(seq, &documents()).await
}

#[tauri::command]
async fn new_code(desk: State<'_, Desk>) -> Result<NewCode, Problem> {
    desk.new_code(now()).await
}

#[tauri::command(async)]
fn save_sheet(code: Secret, language: Language, desk: State<'_, Desk>) -> Result<PathBuf, Problem> {
    let computer = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    desk.save_sheet(&code, computer.trim(), language, &documents(), now())
}

#[tauri::command]
async fn back_up(passphrase: Secret, desk: State<'_, Desk>) -> Result<PathBuf, Problem> {
    desk.back_up(&passphrase, &documents(), now()).await
}

#[tauri::command]
async fn bring_in(request: Request<'_>, desk: State<'_, Desk>) -> Result<u64, Problem> {
    let passphrase = Secret::new(header(&request, "passphrase"));
    desk.bring_in(&body(&request)?, &passphrase, now()).await
}

#[tauri::command]
async fn check_history(desk: State<'_, Desk>) -> Result<Vec<Defect>, Problem> {
    desk.check_history().await
}

#[tauri::command]
async fn history(desk: State<'_, Desk>) -> Result<Vec<Line>, Problem> {
    Ok(desk.history().await)
}

#[tauri::command]
async fn export(
    what: Export,
    language: Language,
    desk: State<'_, Desk>,
) -> Result<PathBuf, Problem> {
    desk.save_export(&what, language, &documents(), now()).await
}

#[tauri::command]
async fn trace(
    request: String,
    clock: String,
    desk: State<'_, Desk>,
) -> Result<Vec<TraceDay>, Problem> {
    desk.trace(&request, &clock, now()).await
}

/// A header of a call that carries a file: what stands beside the bytes, percent-encoded.
fn header(request: &Request<'_>, name: &str) -> String {
    let value = request.headers().get(name);
    let text = value.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let digit = |it: Option<u8>| char::from(it.unwrap_or_default()).to_digit(16);
        bytes.push(match byte {
            b'%' => {
                let (high, low) = (digit(rest.next()), digit(rest.next()));
                u8::try_from(high.unwrap_or(0) * 16 + low.unwrap_or(0)).unwrap_or_default()
            }
            byte => byte,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn body(request: &Request<'_>) -> Result<Vec<u8>, Problem> {
    match request.body() {
        InvokeBody::Raw(bytes) => Ok(bytes.clone()),
        InvokeBody::Json(_) => Err(Problem::FileUnreadable {
            path: header(request, "name"),
            reason: Reason::Other,
        }),
    }
}

/// Where what a person saves is put: a folder of its own beside their documents.
fn documents() -> PathBuf {
    let documents = dirs::document_dir().or_else(|| Some(dirs::home_dir()?.join("Documents")));
    documents.unwrap_or_default().join("Consent Desk")
}

/// How often it is looked whether something has fallen due.
const ROUND: std::time::Duration = std::time::Duration::from_secs(30 * 60);

/// Opens the window and stays until it is closed. Where another desk is open already, its window comes to
/// the front instead.
pub fn open() -> ExitCode {
    let desk = desk();
    if tauri::async_runtime::block_on(desk.claim()) == Err(Problem::DeskInUse)
        && single::raise(&folder())
    {
        return ExitCode::SUCCESS;
    }
    let app = tauri::Builder::default()
        .manage(desk)
        .invoke_handler(tauri::generate_handler![
            start,
            act,
            view,
            cancel,
            rights,
            form,
            preview,
            save,
            save_again,
            attach,
            save_attachment,
            new_code,
            save_sheet,
            back_up,
            bring_in,
            check_history,
            history,
            export,
            trace
        ])
        .setup(|app| {
            let language = language();
            let window = WebviewWindowBuilder::new(app, "desk", WebviewUrl::default())
                .title(match language {
                    Language::ZhCn => "知情台",
                    Language::EnUs => "Consent Desk",
                })
                .inner_size(1280.0, 860.0)
                .min_inner_size(400.0, 480.0)
                // A file that is dropped is the page's: it may be attached to a request.
                .disable_drag_drop_handler()
                // Nothing of what is shown is written to the web view's own storage. A web view without
                // storage cannot be driven, so the build for tests has some.
                .incognito(!cfg!(feature = "driven"))
                .build()?;
            if tauri::async_runtime::block_on(app.state::<Desk>().claim()).is_ok() {
                single::listen(&folder(), move || {
                    let _ = window.unminimize();
                    let _ = window.show();
                    let _ = window.set_focus();
                });
            }
            let handle = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                let desk = handle.state::<Desk>();
                let mut reminder = Reminder::new();
                loop {
                    let view = desk.view(now()).await;
                    reminder.say(&view, &desk);
                    let known = view.history.count.is_some();
                    tokio::time::sleep(if known { ROUND } else { ROUND / 90 }).await;
                }
            });
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
