//! The window: it carries the page's calls to the desk, and nothing is decided here.

use crate::call::{self, Call};
use crate::reminder::Reminder;
use crate::{desk, folder, language, now, single};
use desk::{Desk, Language, Problem, Texts};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::process::ExitCode;
use tauri::ipc::{Invoke, InvokeBody, InvokeMessage, InvokeResponseBody};
use tauri::{Manager, WebviewUrl, WebviewWindowBuilder, Wry};

/// The header in which the arguments stand where the body is a file: JSON, percent-encoded.
const ARGUMENTS: &str = "arguments";

/// A call as the web view delivers it.
fn call(message: &InvokeMessage<Wry>) -> Call {
    let (arguments, bytes) = match message.payload() {
        InvokeBody::Json(Value::Object(arguments)) => (arguments.clone(), None),
        InvokeBody::Json(_) => (Map::new(), None),
        InvokeBody::Raw(bytes) => {
            let header = message.headers().get(ARGUMENTS);
            let text = header.and_then(|it| it.to_str().ok()).unwrap_or_default();
            let text = percent_decode_str(text).decode_utf8_lossy();
            (
                serde_json::from_str(&text).unwrap_or_default(),
                Some(bytes.clone()),
            )
        }
    };
    Call::new(message.command().to_owned(), arguments, bytes)
}

/// Answers a call beside the window's own thread. Which commands the page may call, the capability says.
fn invoked(
    Invoke {
        message, resolver, ..
    }: Invoke<Wry>,
) -> bool {
    let mut call = call(&message);
    tauri::async_runtime::spawn(async move {
        match call::answer(&message.webview_ref().state::<Desk>(), &mut call).await {
            Ok(json) => resolver.resolve(InvokeResponseBody::Json(json)),
            Err(refusal) => resolver.reject(refusal.into_json()),
        }
    });
    true
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
        .invoke_handler(invoked)
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
