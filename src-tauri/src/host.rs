//! Starts the window's program and answers what its page asks.

use crate::call::{Call, Refusal, reply};
use crate::commands;
use crate::handed;
use crate::network::{self, Network};
use crate::packing::packed;
use crate::pipe::{self, FromDesk, FromWindow, Opened, Place, Warning, Words};
use crate::reach;
use crate::reminder::Reminder;
use crate::shelf::{Saving, documents};
use crate::{FAULT, dialog, folder, language, log, menu, now, single, tell, tell_problem};
use desk::{Action, Desk, Keyring, Language, Problem, Texts, settings};
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use tokio::task::spawn_blocking;

/// How often it is looked whether something has fallen due.
const ROUND: Duration = Duration::from_secs(30 * 60);
/// How long what is being written when the window closes may take to its end.
const LAST_CALLS: Duration = Duration::from_secs(5);
/// The window's program.
const WINDOW: &str = "consent-desk-window";
/// Where size and place of the window are kept, in the data folder.
const PLACE: &str = "window.json";
/// More than is ever kept there (bytes).
const LARGEST_PLACE: u64 = 1 << 16;

/// What the page may ask while policies are still being read. Everything else waits until they are, for any of them may be
/// meant.
const AT_ONCE: [&str; 6] = ["start", "view", "portion", "given", "rest", "cancel"];

/// The pipe to the window: one message at a time.
type ToWindow = Arc<Mutex<Box<dyn Write + Send>>>;

/// Opens the window and stays until it is closed, with the backup `given` where there is one. Where another
/// desk is open already, its window comes to the front instead and gets the backup.
pub fn open(given: Option<&Path>) -> ExitCode {
    let given = match given.map(handed::read).transpose() {
        Ok(given) => given,
        Err(problem) => {
            tell_problem(&problem);
            return ExitCode::FAILURE;
        }
    };
    if single::raise(&folder(), given.as_ref()) {
        return ExitCode::SUCCESS;
    }
    if network::state() == Network::NotClosed {
        tell("terminal-network-not-closed", &[]);
    }
    if no_display() {
        tell("terminal-no-window", &[]);
        return ExitCode::FAILURE;
    }
    #[cfg(target_os = "linux")]
    reach::nothing_inherited();
    // The web engine starts in a program of its own while this one reads what it knows.
    let graphics = graphics();
    let Ok(mut window) = started(graphics) else {
        tell("terminal-no-window-program", &[("program", WINDOW)]);
        return ExitCode::FAILURE;
    };
    let (Some(input), Some(output)) = (window.stdin.take(), window.stdout.take()) else {
        return ExitCode::from(FAULT);
    };
    let to_window: ToWindow = Arc::new(Mutex::new(Box::new(BufWriter::new(input))));
    said(&to_window, &FromDesk::Open(Box::new(opened(graphics))), &[]);
    dialog::connect({
        let to_window = Arc::clone(&to_window);
        move |message, bytes| said(&to_window, message, bytes)
    });

    let Ok(runtime) = Runtime::new() else {
        return ended(window);
    };
    let desk = Arc::new(Desk::begin(Keyring::system(), &folder()));
    desk.watch({
        let to_window = Arc::clone(&to_window);
        move |done, all| said(&to_window, &FromDesk::Reached { done, all }, &[])
    });
    let chosen = runtime.block_on(desk.view(now())).settings;
    if let Err(problem) = log::follow(&chosen, &folder()) {
        tell_problem(&problem);
    }
    let claimed = runtime.block_on(desk.claim());
    if claimed == Err(Problem::DeskInUse) && single::raise(&folder(), given.as_ref()) {
        let _ = window.kill();
        let _ = window.wait();
        return ExitCode::SUCCESS;
    }
    if let Err(problem) = &claimed
        && *problem != Problem::DeskInUse
    {
        // The window opens all the same, to look.
        tell_problem(problem);
    }
    if let Some(given) = given {
        handed::keep(given);
    }
    if claimed.is_ok() {
        let to_window = Arc::clone(&to_window);
        if !single::listen(&folder(), move || said(&to_window, &FromDesk::Front, &[])) {
            tell("terminal-no-socket", &[]);
        }
    }
    let spoken = Arc::new(Mutex::new(language()));
    runtime.block_on(speak(&desk, &to_window, &spoken));
    // Keyring and history are read while the web engine starts; the first screen then has what they say. No
    // prompt appears, and a keyring that does not answer delays nothing: see `commands::start`.
    let reading = Arc::clone(&desk);
    runtime.spawn(async move { reading.act(Action::Read { unlock: false }, now()).await });
    runtime.spawn(remind(Arc::clone(&desk), Arc::clone(&to_window)));
    serve(&runtime, &desk, &to_window, &spoken, output);
    // A keyring call that hangs on a prompt must not keep the program alive; what is being written is written.
    desk.cancel();
    runtime.shutdown_timeout(LAST_CALLS);
    drop(to_window);
    ended(window)
}

/// Answers until the window is gone.
fn serve(
    runtime: &Runtime,
    desk: &Arc<Desk>,
    to_window: &ToWindow,
    spoken: &Arc<Mutex<Language>>,
    output: impl std::io::Read,
) {
    let mut output = BufReader::new(output);
    while let Ok((message, bytes)) = pipe::read(&mut output) {
        match message {
            FromWindow::Called {
                id,
                name,
                arguments,
                file,
            } => {
                let mut call = Call::new(name, arguments, file.then_some(bytes));
                let to_window = Arc::clone(to_window);
                let (asked, spoken) = (Arc::clone(desk), Arc::clone(spoken));
                let desk = Arc::clone(desk);
                let acts = call.name() == "act";
                let answering = runtime.spawn(async move { answered(&asked, &mut call).await });
                runtime.spawn(async move {
                    let answer = answering.await.unwrap_or_else(|_| Err(Refusal::fault()));
                    let refused = answer.is_err();
                    let json = answer.unwrap_or_else(|it| it.into_json().to_string());
                    let (bytes, packed) = match refused {
                        true => (json.into_bytes(), false),
                        false => packed(json),
                    };
                    let message = FromDesk::Answered {
                        id,
                        refused,
                        packed,
                    };
                    said(&to_window, &message, &bytes);
                    if acts {
                        speak(&desk, &to_window, &spoken).await;
                    }
                });
            }
            FromWindow::Placed(place) => remember(&folder(), place),
            FromWindow::Answered { id, answer } => dialog::answered(id, answer, bytes),
        }
    }
}

/// Answers a call, and leaves a line of it in the log.
async fn answered(desk: &Desk, call: &mut Call) -> Result<String, Refusal> {
    let begun = Instant::now();
    if !AT_ONCE.contains(&call.name()) {
        whole(desk).await;
    }
    let answer = answer(desk, call).await;
    log::answered(call.name(), begun.elapsed(), &answer);
    answer
}

/// Has all policies read. A desk that a test drives waits for its word first: until nothing comes through a pipe any more.
async fn whole(desk: &Desk) {
    if cfg!(feature = "driven")
        && let Some(pipe) = std::env::var_os("DESK_READS_ON")
    {
        let _ = spawn_blocking(|| std::fs::read(pipe)).await;
    }
    desk.whole().await;
}

/// Answers a call with JSON. The body is made from the declaration of the commands.
///
/// # Errors
/// What the command answers, or that there is no such command, or that it takes other arguments.
#[allow(clippy::unit_arg, reason = "a command may answer with nothing")]
async fn answer(desk: &Desk, call: &mut Call) -> Result<String, Refusal> {
    include!(concat!(env!("OUT_DIR"), "/dispatcher.rs"))
}

/// Sends a message; where the window is gone, the end of its own pipe says so.
fn said(to_window: &ToWindow, message: &FromDesk, bytes: &[u8]) {
    let mut pipe = to_window.lock().unwrap_or_else(PoisonError::into_inner);
    let _ = pipe::write(&mut *pipe, message, bytes);
}

/// Whether there is certainly no display: then no window's program need be started to find out.
fn no_display() -> bool {
    cfg!(target_os = "linux")
        && ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .all(|it| std::env::var_os(it).is_none_or(|value| value.is_empty()))
}

/// Keeps WebKit from handing its pictures over through a graphics driver.
const NO_GRAPHICS: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Which of its modules GTK is to take for input methods.
const IM_MODULE: &str = "GTK_IM_MODULE";

/// Whether the graphics driver helps to draw the window: where the person chose it, unless this start is without,
/// which is the way back from a window that stays blank.
fn graphics() -> bool {
    settings(&folder()).graphics && std::env::var_os(NO_GRAPHICS).is_none()
}

/// Starts the window's program: the one beside this one, or where packages put it.
fn started(graphics: bool) -> std::io::Result<Child> {
    let own = std::env::current_exe()?;
    let beside = own
        .with_file_name(WINDOW)
        .with_extension(std::env::consts::EXE_EXTENSION);
    let packaged = own
        .parent()
        .map(|it| it.join("../lib/consent-desk").join(WINDOW));
    let path = [Some(beside), packaged]
        .into_iter()
        .flatten()
        .find(|path: &PathBuf| path.is_file())
        .ok_or(std::io::ErrorKind::NotFound)?;
    let mut command = Command::new(path);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    if network::state() != Network::Driven {
        // Nobody from outside looks into the page, drives it or gives the engine other ways; what input methods and
        // looks need stays.
        for (variable, _) in std::env::vars_os() {
            if opens_the_page(&variable.to_string_lossy()) {
                command.env_remove(variable);
            }
        }
        // The pictures of the page are handed over in memory, not through a graphics driver, unless the person
        // wants one: measured, the first one comes sooner, and no driver can leave the window blank.
        match graphics {
            true => command.env("MESA_SHADER_CACHE_DISABLE", "true"), // It would lie where the window may not write.
            false => command.env(NO_GRAPHICS, "1"),
        };
        // Without one, not the way to an input method on which nothing is drawn (`web_view::prepare`).
        if !graphics && std::env::var_os(IM_MODULE).is_some_and(|it| it == "xim") {
            command.env_remove(IM_MODULE);
        }
    }
    limited(command)
}

/// Whether an environment variable lets others look into the page, drive it, or have the engine load or do something else.
fn opens_the_page(variable: &str) -> bool {
    ["WEBKIT_", "JSC_", "TAURI_"]
        .iter()
        .any(|it| variable.starts_with(it))
        || matches!(variable, "GTK_MODULES" | "GTK3_MODULES" | "GTK_DEBUG")
}

/// Starts it within what it may reach.
#[cfg(target_os = "linux")]
fn limited(window: Command) -> std::io::Result<Child> {
    // What must be there before it can be named to the kernel. A disk that takes no folder is told of later.
    let data = folder();
    let _ = desk::private_folder(&data);
    let documents = documents();
    let places = [
        documents.parent().unwrap_or(&documents).to_owned(),
        Saving::kept().folder(),
    ];
    reach::start(window, &data, &places)
}

#[cfg(not(target_os = "linux"))]
fn limited(mut window: Command) -> std::io::Result<Child> {
    window.spawn()
}

/// The window's own words follow the person's language.
async fn speak(desk: &Desk, to_window: &ToWindow, spoken: &Mutex<Language>) {
    let chosen = desk.view(now()).await.settings.language;
    let wanted = chosen.unwrap_or_else(language);
    let before = {
        let mut spoken = spoken.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *spoken, wanted)
    };
    if before != wanted {
        said(to_window, &FromDesk::Words(Box::new(words(wanted))), &[]);
    }
}

/// The window's own words.
fn words(language: Language) -> Words {
    let texts = Texts::built_in();
    let part = |id: &str, name: &str| texts.attribute(language, id, name, &[]).unwrap_or_default();
    Words {
        title: texts.say(language, "window-title", &[]),
        menus: menu::menu(language),
        ended: [
            texts.say(language, "window-page-ended", &[]),
            part("window-page-ended", "hint"),
            part("window-page-ended", "again"),
        ],
        choose: [
            texts.say(language, "window-choose-file", &[]),
            part("window-choose-file", "accept"),
            part("window-choose-file", "cancel"),
        ],
    }
}

fn opened(graphics: bool) -> Opened {
    let (texts, language) = (Texts::built_in(), language());
    let say = |id: &str| texts.say(language, id, &[]);
    let part = |id: &str, name: &str| texts.attribute(language, id, name, &[]).unwrap_or_default();
    let not_closed = "terminal-network-not-closed";
    Opened {
        words: words(language),
        place: remembered(&folder()),
        graphics,
        warning: (network::state() == Network::NotClosed).then(|| Warning {
            text: say(not_closed),
            hint: part(not_closed, "hint"),
            go_on: part(not_closed, "go-on"),
            leave: part(not_closed, "leave"),
        }),
    }
}

/// Where the window was last; what cannot be, or cannot be read, is as on the first day.
fn remembered(folder: &Path) -> Place {
    let text = desk::read_bounded(&folder.join(PLACE), LARGEST_PLACE).unwrap_or_default();
    let place: Place = serde_json::from_slice(&text).unwrap_or_default();
    let possible =
        (200.0..20_000.0).contains(&place.width) && (200.0..20_000.0).contains(&place.height);
    if possible { place } else { Place::default() }
}

/// A place that cannot be kept is a convenience less.
fn remember(folder: &Path, place: Place) {
    if let Ok(text) = serde_json::to_vec(&place)
        && folder.is_dir()
    {
        let _ = desk::write_whole(&folder.join(PLACE), &text);
    }
}

/// Says what is due, now and then. Who follows a reminder comes to what it reminds of.
async fn remind(desk: Arc<Desk>, to_window: ToWindow) {
    let mut reminder = Reminder::new();
    loop {
        let view = desk.view(now()).await;
        let to_window = Arc::clone(&to_window);
        reminder.say(&view, &desk, move |place| {
            said(&to_window, &FromDesk::Go { place }, &[]);
        });
        let known = view.history.count.is_some();
        tokio::time::sleep(if known { ROUND } else { ROUND / 90 }).await;
    }
}

/// How the window ended, in words where it was not closed by a person.
fn ended(mut window: Child) -> ExitCode {
    let code = window.wait().ok().and_then(|status| status.code());
    match code {
        Some(0) => ExitCode::SUCCESS,
        Some(pipe::NO_DISPLAY) => {
            tell("terminal-no-window", &[]);
            ExitCode::FAILURE
        }
        Some(pipe::DECLINED) => ExitCode::FAILURE,
        _ => {
            tell("terminal-window-ended", &[]);
            ExitCode::from(FAULT)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tracing::subscriber::with_default;

    /// What a person types must not be found in a log that somebody sends along with a report.
    #[test]
    fn the_log_holds_codes_and_nothing_that_a_person_typed() {
        let folder = tempfile::tempdir().expect("a folder");
        let keyring = Keyring::in_memory().expect("a keyring");
        let desk = Desk::open(keyring, folder.path());
        let path = folder.path().join("lines");
        let file = std::fs::File::create(&path).expect("a file");
        let runtime = Runtime::new().expect("a runtime");
        let canary = "canary 王小明 /home/canary/secret.pdf";
        let draft = json!({ "policy": "qiniu-cloud", "right": canary, "name": canary });
        let profile = json!({ "name": canary, "account": canary });
        let calls = [
            (
                "act",
                json!({ "action": { "action": "read", "unlock": false } }),
            ),
            (
                "act",
                json!({ "action": { "action": "save-person", "person": null, "profile": profile } }),
            ),
            (
                "act",
                json!({ "action": { "action": "recover", "code": canary } }),
            ),
            ("act", json!({ "action": { "action": canary } })),
            ("preview", json!({ "draft": draft })),
            ("attach", json!({ "request": canary, "name": canary })),
            ("bring_in", json!({ "passphrase": canary })),
            ("reveal", json!({ "path": canary })),
        ];
        with_default(log::lines(Mutex::new(file)), || {
            runtime.block_on(async {
                for (name, arguments) in calls {
                    let arguments = arguments.as_object().cloned().unwrap_or_default();
                    let bytes = Some(canary.as_bytes().to_vec());
                    let mut call = Call::new(name.to_owned(), arguments, bytes);
                    let _ = answered(&desk, &mut call).await;
                }
                log::stands(&desk.view(now()).await);
            });
        });
        let log = std::fs::read_to_string(&path).expect("a log");
        for there in [
            "command=\"act\"",
            "recovery-code-mistyped",
            "backup-damaged",
            "unknown-right",
            "faulty call",
            "causes=",
        ] {
            assert!(log.contains(there), "{there} in {log}");
        }
        for personal in ["canary", "王", "secret"] {
            assert!(!log.contains(personal), "{personal} in {log}");
        }
    }

    #[test]
    fn a_window_is_found_where_it_was_and_nonsense_is_the_first_day() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path();
        let place = Place {
            width: 900.0,
            corner: Some((10.0, -20.0)),
            ..Place::default()
        };
        remember(folder, place);
        assert_eq!(remembered(folder), place);
        for nonsense in ["{}", "{\"width\":-4}", "{\"height\":1e9}", "no", ""] {
            std::fs::write(folder.join(PLACE), nonsense).expect("written");
            assert_eq!(remembered(folder), Place::default(), "{nonsense}");
        }
    }
}
