//! The window's program: a web view, and nothing of the desk. It is started by the desk's program, carries
//! the page's calls to it over two pipes, and ends with it. Nothing is decided here, nothing is read
//! but what is dropped on the window, nothing is written, and no key ever is in this process.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(target_os = "linux")]
mod chooser;
mod dropped;
mod menu;
mod page;
#[path = "../pipe.rs"]
mod pipe;
#[cfg(target_os = "linux")]
mod web_view;
mod wire;

use percent_encoding::percent_decode_str;
#[cfg(not(target_os = "linux"))]
use pipe::Answer;
use pipe::{Asked, FromDesk, FromWindow, Opened, Place, Words};
use serde_json::{Map, Value};
use std::process::exit;
use std::sync::{Arc, Mutex, PoisonError};
use tauri::ipc::{Invoke, InvokeBody, InvokeMessage, InvokeResolver, InvokeResponseBody};
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, DragDropEvent, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent, Wry,
};

/// The pipes, and the page's calls that wait.
type Wire = wire::Wire<InvokeResolver<Wry>>;
/// The desk's window.
type Window = WebviewWindow<Wry>;
/// What stands where the page's process ended again and again, in the person's language.
type Ended = Arc<Mutex<[String; 3]>>;

/// How it ends when it, or what it is built on, gave up (`EX_SOFTWARE`).
const GAVE_UP: i32 = 70;
/// The header in which the arguments stand where the body is a file: JSON, percent-encoded.
const ARGUMENTS: &str = "arguments";

fn main() {
    // What a dependency gives up over is said by the desk's program, in the person's language.
    std::panic::set_hook(Box::new(|_| exit(GAVE_UP)));
    let (wire, mut from_desk) = Wire::take();
    let Ok((FromDesk::Open(opened), _)) = pipe::read(&mut from_desk) else {
        exit(wire::NOBODY_THERE);
    };
    #[cfg(target_os = "linux")]
    web_view::prepare(&opened);

    let wire = Arc::new(wire);
    let carried = Arc::clone(&wire);
    let app = tauri::Builder::default()
        .invoke_handler(move |invoke| invoked(&carried, invoke))
        .setup({
            let wire = Arc::clone(&wire);
            move |app| {
                let ended = Arc::new(Mutex::new(opened.words.ended.clone()));
                window(app.handle(), &opened, &wire, &ended)?;
                app.on_menu_event(|app, event| {
                    for window in app.webview_windows().values() {
                        menu::chosen(window, &event.id().0);
                    }
                });
                let handle = app.handle().clone();
                std::thread::spawn(move || {
                    listen(&handle, &wire, &ended, &mut from_desk);
                    // The desk's program is gone; a window without it would be a picture.
                    exit(0);
                });
                Ok(())
            }
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => app.run(|_, _| {}),
        Err(_) => exit(GAVE_UP),
    }
}

/// Hears what the desk says, until it is gone.
fn listen(app: &AppHandle, wire: &Arc<Wire>, ended: &Ended, from_desk: &mut impl std::io::Read) {
    while let Ok((message, bytes)) = pipe::read(from_desk) {
        match message {
            FromDesk::Open(_) => {}
            FromDesk::Answered {
                id,
                refused,
                packed,
            } => {
                let Some(resolver) = wire.answered(id) else {
                    continue;
                };
                if packed {
                    resolver.resolve(InvokeResponseBody::Raw(bytes));
                    continue;
                }
                let json = String::from_utf8(bytes).unwrap_or_default();
                match refused {
                    false => resolver.resolve(InvokeResponseBody::Json(json)),
                    true => {
                        resolver.reject(serde_json::from_str::<Value>(&json).unwrap_or_default())
                    }
                }
            }
            FromDesk::Front => {
                front(app);
                for window in app.webview_windows().values() {
                    page::called(window);
                }
            }
            FromDesk::Go { place } => {
                front(app);
                for window in app.webview_windows().values() {
                    page::go(window, &place);
                }
            }
            FromDesk::Words(words) => {
                *ended.lock().unwrap_or_else(PoisonError::into_inner) = words.ended.clone();
                let handle = app.clone();
                let _ = app.run_on_main_thread(move || worded(&handle, &words));
            }
            FromDesk::Reached { done, all } => {
                for window in app.webview_windows().values() {
                    page::reached(window, done, all);
                }
            }
            FromDesk::Ask { id, asked } => {
                let (handle, wire) = (app.clone(), Arc::clone(wire));
                let _ = app.run_on_main_thread(move || ask(&handle, &wire, id, &asked, bytes));
            }
        }
    }
}

/// Brings the window to the front.
fn front(app: &AppHandle) {
    for window in app.webview_windows().values() {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Gives the window its words.
fn worded(app: &AppHandle, words: &Words) {
    #[cfg(target_os = "linux")]
    chooser::worded(&words.choose);
    for window in app.webview_windows().values() {
        let _ = window.set_title(&words.title);
        if let Some(menu) = window.menu() {
            let _ = menu::worded(&menu, &words.menus);
        }
        #[cfg(target_os = "linux")]
        if let Ok(content) = window.default_vbox() {
            web_view::head_menus(&content, words.menus.iter().map(|it| &*it.text));
        }
    }
}

/// Asks where a file is to go, in the system's own dialog.
#[cfg(target_os = "linux")]
fn ask(app: &AppHandle, wire: &Arc<Wire>, id: u64, asked: &Asked, suggested: Vec<u8>) {
    use std::os::unix::ffi::{OsStrExt, OsStringExt};
    let window = app.get_webview_window("desk");
    let window = window.and_then(|it| it.gtk_window().ok());
    let suggested = std::path::PathBuf::from(std::ffi::OsString::from_vec(suggested));
    let wire = Arc::clone(wire);
    chooser::ask(window.as_ref(), asked, &suggested, move |answer, path| {
        let message = FromWindow::Answered { id, answer };
        wire.say(&message, path.as_os_str().as_bytes());
    });
}

/// Elsewhere files go where they always go.
#[cfg(not(target_os = "linux"))]
fn ask(_: &AppHandle, wire: &Arc<Wire>, id: u64, _: &Asked, _: Vec<u8>) {
    let answer = Answer::Unable;
    wire.say(&FromWindow::Answered { id, answer }, &[]);
}

/// Carries a call to the desk. Which commands the page may call, the capability says.
fn invoked(
    wire: &Wire,
    Invoke {
        message, resolver, ..
    }: Invoke<Wry>,
) -> bool {
    let (arguments, file) = carried(&message);
    wire.call(message.command(), arguments, file, resolver);
    true
}

/// A call's arguments and file as the web view delivers them.
fn carried(message: &InvokeMessage<Wry>) -> (Map<String, Value>, Option<&[u8]>) {
    match message.payload() {
        InvokeBody::Json(Value::Object(arguments)) => (arguments.clone(), None),
        InvokeBody::Json(_) => (Map::new(), None),
        InvokeBody::Raw(bytes) => {
            let header = message.headers().get(ARGUMENTS);
            let text = header.and_then(|it| it.to_str().ok()).unwrap_or_default();
            let text = percent_decode_str(text).decode_utf8_lossy();
            (serde_json::from_str(&text).unwrap_or_default(), Some(bytes))
        }
    }
}

/// Makes the window, with a page that does what the desk means and nothing else.
fn window(app: &AppHandle, opened: &Opened, wire: &Arc<Wire>, ended: &Ended) -> tauri::Result<()> {
    let Place {
        width,
        height,
        corner,
        maximized,
    } = opened.place;
    let mut builder = WebviewWindowBuilder::new(app, "desk", WebviewUrl::default())
        .title(&opened.words.title)
        .menu(menu::menu(app, &opened.words.menus)?)
        .inner_size(width, height)
        .min_inner_size(400.0, 480.0)
        .prevent_overflow()
        .maximized(maximized)
        .initialization_script(page::SCRIPT)
        .initialization_script(page::ENGINE)
        .initialization_script(page::text_size(text_size()))
        .on_navigation(|address| page::is_the_desks_own(address.as_str()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .devtools(false)
        // Nothing of what is shown is written to the web view's own storage. A web view without
        // storage cannot be driven, so the build for tests has some.
        .incognito(!cfg!(feature = "driven"));
    builder = builder.data_directory(engines_folder());
    if !cfg!(feature = "driven")
        && let Ok(nowhere) = page::NOWHERE.parse()
    {
        builder = builder.proxy_url(nowhere);
    }
    if let Some((x, y)) = corner {
        builder = builder.position(x, y);
    }
    let window = builder.build()?;
    #[cfg(target_os = "linux")]
    {
        chooser::worded(&opened.words.choose);
        let (ended, resized) = (Arc::clone(ended), window.clone());
        let graphics = opened.graphics;
        window.with_webview(move |view| {
            web_view::guard(&view.inner(), graphics, ended);
            chooser::serve(&view.inner());
        })?;
        web_view::on_text_size(move |size| {
            let _ = resized.eval(page::text_size(size));
        });
    }
    #[cfg(not(target_os = "linux"))]
    let _ = ended;
    let (wire, placed) = (Arc::clone(wire), window.clone());
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { .. } => {
            if let Some(place) = place(&placed) {
                wire.say(&FromWindow::Placed(place), &[]);
            }
        }
        // A file that is dropped is the page's: it may be attached to a request.
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, position }) => {
            let (window, paths, at) = (placed.clone(), paths.clone(), (position.x, position.y));
            let wide = wide(&window);
            // A disk may be slow; the window stays alive meanwhile.
            std::thread::spawn(move || page::dropped(&window, at, wide, &dropped::read(&paths)));
        }
        _ => {}
    });
    Ok(())
}

/// The folder that Tauri insists on. A web engine that keeps nothing opens files of its own in it all the same (WebKitGTK
/// its list of hosts that are asked by HTTPS alone), so that it is one where nobody else can lay any.
fn engines_folder() -> std::path::PathBuf {
    if cfg!(not(target_os = "linux")) {
        // A person's own there.
        return std::env::temp_dir();
    }
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(std::path::PathBuf::from);
    match session.filter(|it| it.is_dir()) {
        Some(session) => session.join("consent-desk"),
        // Without a session's folder it is where nobody can lay anything at all, and the engine does without.
        None => "/proc".into(),
    }
}

/// How wide the window is, in what places of the pointer are told in: the window's own measure on Linux, dots of the
/// screen elsewhere.
fn wide(window: &WebviewWindow) -> f64 {
    let size = window.inner_size().unwrap_or_default();
    let scale = window.scale_factor().unwrap_or(1.0);
    match cfg!(target_os = "linux") {
        true => size.to_logical::<f64>(scale).width,
        false => size.width.into(),
    }
}

/// Size and place of the window now.
fn place(window: &WebviewWindow) -> Option<Place> {
    let scale = window.scale_factor().ok()?;
    let size = window.inner_size().ok()?.to_logical::<f64>(scale);
    let corner = window.outer_position().ok()?.to_logical::<f64>(scale);
    Some(Place {
        width: size.width,
        height: size.height,
        corner: Some((corner.x, corner.y)),
        maximized: window.is_maximized().unwrap_or_default(),
    })
}

/// How large the system wants text: 1 is usual.
fn text_size() -> f64 {
    #[cfg(target_os = "linux")]
    return web_view::text_size();
    #[cfg(not(target_os = "linux"))]
    return 1.0;
}
