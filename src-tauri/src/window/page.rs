//! What the page may do, what becomes of the rest, and what the window says to it.

use crate::Window as WebviewWindow;
use crate::dropped::Dropped;
use serde_json::{Value, json};

/// Where the web engine is told to find the network: nothing listens there, and no name is looked up.
pub const NOWHERE: &str = "http://127.0.0.1:9";

/// Runs before the page in every document. What is dropped where the page has no use for it is dropped, and
/// never opened in the page's place. Capturing handlers come first, so this asks at the end, when the page
/// has said whether it takes it.
pub const SCRIPT: &str = "\
for (const kind of ['dragenter', 'dragover', 'drop'])
  addEventListener(kind, (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  });
";

/// Tells the style sheet that the page is drawn by WebKitGTK, which looks for fonts in a way of its own.
#[cfg(target_os = "linux")]
pub const ENGINE: &str = "document.documentElement.classList.add('webkitgtk');";

/// Elsewhere nothing is to be told.
#[cfg(not(target_os = "linux"))]
pub const ENGINE: &str = "";

/// Whether an address is the desk's own page: the one built in, or while developing the one that is served.
pub fn is_the_desks_own(address: &str) -> bool {
    let page = address.split(['?', '#']).next().unwrap_or_default();
    let served = cfg!(not(feature = "custom-protocol")).then_some("http://localhost:5173");
    ["tauri://localhost", "http://tauri.localhost"]
        .into_iter()
        .chain(served)
        .filter_map(|own| page.strip_prefix(own))
        .any(|path| matches!(path, "" | "/" | "/index.html"))
}

/// Tells the page how large the system wants text, now and whenever that changes: 1 is usual.
pub fn text_size(size: f64) -> String {
    format!("window.textSize={size};dispatchEvent(new Event('textsize'));")
}

/// Shows a place within the desk.
pub fn go(window: &WebviewWindow, place: &str) {
    let place = Value::from(place);
    let _ = window.eval(format!("location.hash={place};"));
}

/// Tells the page that its window was called to the front: a file may have been handed over with the call. The
/// focus says nothing of that to a window that has it already, or that the desktop does not give it to.
pub fn called(window: &WebviewWindow) {
    let _ = window.eval("dispatchEvent(new Event('called'));");
}

/// Tells the page how far long work has come: so many parts of so many.
pub fn reached(window: &WebviewWindow, done: u64, all: u64) {
    let told = json!({ "done": done, "all": all });
    let _ = window.eval(format!(
        "dispatchEvent(new CustomEvent('reached',{{detail:{told}}}));"
    ));
}

/// Gives the page the files that were dropped on it, and where in a window that is `wide`: the page may be drawn larger
/// than the window's own measure.
pub fn dropped(window: &WebviewWindow, (x, y): (f64, f64), wide: f64, files: &[Dropped]) {
    let told = json!({ "x": x, "y": y, "wide": wide, "files": files });
    let _ = window.eval(format!(
        "dispatchEvent(new CustomEvent('dropped',{{detail:{told}}}));"
    ));
}

/// Presses a key in the page: what it does there is done. `Ctrl+` stands before it where that is held.
pub fn press(window: &WebviewWindow, key: &str) {
    let _ = window.eval(pressed(key));
}

fn pressed(key: &str) -> String {
    let (key, held) = match key.strip_prefix("Ctrl+") {
        Some(key) => (key, true),
        None => (key, false),
    };
    let key = Value::from(key);
    format!(
        "(document.activeElement??document.body).dispatchEvent(new KeyboardEvent('keydown',\
         {{key:{key},ctrlKey:{held},bubbles:true,cancelable:true}}));"
    )
}

/// Has the web view do one of its own commands on what is selected or typed.
#[cfg(target_os = "linux")]
pub fn edit(window: &WebviewWindow, command: String) {
    let _ = window.with_webview(move |view| crate::web_view::edit(&view.inner(), &command));
}

/// Elsewhere the system's own menu has them.
#[cfg(not(target_os = "linux"))]
pub fn edit(_: &WebviewWindow, _: String) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_desks_own_page_is_gone_to() {
        for (address, own) in [
            ("tauri://localhost/", true),
            ("tauri://localhost", true),
            ("tauri://localhost/index.html#/write", true),
            ("tauri://localhost/assets/other.html", false),
            ("tauri://elsewhere/", false),
            ("file:///home/a/page.html", false),
            ("https://example.org/", false),
            ("data:text/html,x", false),
            ("about:blank", false),
            ("blob:tauri://localhost/1", false),
        ] {
            assert_eq!(is_the_desks_own(address), own, "{address}");
        }
    }

    #[test]
    fn what_is_said_to_the_page_stays_text() {
        let pressed = pressed("Ctrl+'\"</script>");
        assert!(
            pressed.contains(r#"key:"'\"</script>",ctrlKey:true"#),
            "{pressed}"
        );
        assert!(super::pressed("?").contains(r#"key:"?",ctrlKey:false"#));
    }
}
