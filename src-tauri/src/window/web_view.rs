//! The web view of Linux does what the desk means and nothing else.

use crate::pipe::{self, Opened};
use gtk::prelude::*;
use std::cell::Cell;
use std::process::exit;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use webkit2gtk::{
    ContextMenuExt, HardwareAccelerationPolicy, HitTestResultExt, SettingsExt, WebView, WebViewExt,
};

/// Asks for a display before anything that would give up without one, and the person whether to go on
/// where the network could not be closed.
pub fn prepare(opened: &Opened) {
    if gtk::init().is_err() {
        exit(pipe::NO_DISPLAY);
    }
    if !opened.graphics {
        input_method();
    }
    let Some(warning) = &opened.warning else {
        return;
    };
    let asked = gtk::MessageDialog::new(
        None::<&gtk::Window>,
        gtk::DialogFlags::MODAL,
        gtk::MessageType::Warning,
        gtk::ButtonsType::None,
        &warning.text,
    );
    asked.set_title(&opened.words.title);
    asked.set_secondary_text(Some(&warning.hint));
    asked.add_button(&warning.leave, gtk::ResponseType::Cancel);
    asked.add_button(&warning.go_on, gtk::ResponseType::Accept);
    asked.set_default_response(gtk::ResponseType::Cancel);
    let answer = asked.run();
    asked.close();
    if answer != gtk::ResponseType::Accept {
        exit(pipe::DECLINED);
    }
}

/// Keeps the old protocol of input methods (XIM) away, which GTK takes in a Chinese session where nothing else is set:
/// it makes a window of its own of the page's part, on which WebKit draws nothing without a graphics driver, so that
/// the page stood still from the first field on. The method that the session names is asked by GTK's own module for
/// it, and without one keys are what they are.
fn input_method() {
    let on_x11 = gtk::gdk::Display::default().is_some_and(|it| it.backend().is_x11());
    let Some(settings) = gtk::Settings::default().filter(|_| on_x11) else {
        return;
    };
    let modules = without_xim(
        settings.gtk_im_module().as_deref(),
        std::env::var("XMODIFIERS").ok().as_deref(),
    );
    if let Some(modules) = modules {
        settings.set_gtk_im_module(Some(&modules));
    }
}

/// GTK's modules for input methods to be tried in order, where by the session's setting and its `XMODIFIERS` it would be
/// the one for XIM.
fn without_xim(set: Option<&str>, modifiers: Option<&str>) -> Option<String> {
    const NONE: &str = "gtk-im-context-simple";
    if set.is_some_and(|it| !it.is_empty() && it != "xim") {
        return None;
    }
    let named = modifiers.unwrap_or_default().split('@');
    let named = named.filter_map(|it| it.strip_prefix("im=")).next_back();
    Some(match named.filter(|it| !matches!(*it, "" | "none")) {
        Some(method) => format!("{method}:{NONE}"),
        None => NONE.to_owned(),
    })
}

/// How often the page's process may end before the person is asked, within a minute.
const TRIES: u32 = 2;

/// Settings, context menu and the end of the page's process.
pub fn guard(view: &WebView, graphics: bool, ended: Arc<Mutex<[String; 3]>>) {
    if let Some(settings) = WebViewExt::settings(view) {
        // Text and forms: measured without a graphics processor's help, the first picture comes a fifth
        // sooner with a quarter less memory and a third of the work, and no driver can leave it blank.
        if !graphics {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
        settings.set_enable_dns_prefetching(false);
        settings.set_enable_developer_extras(false);
        settings.set_enable_page_cache(false);
        settings.set_enable_webgl(false);
        settings.set_enable_webrtc(false);
        settings.set_enable_media_stream(false);
        settings.set_enable_media(false);
        settings.set_enable_webaudio(false);
    }
    // Copy and paste where something can be typed or is selected; no reload, no back, no saving of pages.
    view.connect_context_menu(|_, menu, _, hit| {
        if hit.context_is_editable() {
            return false;
        }
        let selected = hit.context_is_selection();
        if selected {
            menu.items().iter().skip(1).for_each(|it| menu.remove(it));
        }
        !selected
    });
    let first = Cell::new((Instant::now(), 0));
    view.connect_web_process_terminated(move |view, _| {
        let (since, tries) = first.get();
        let (since, tries) = match since.elapsed() > Duration::from_secs(60) {
            true => (Instant::now(), 1),
            false => (since, tries + 1),
        };
        first.set((since, tries));
        if tries <= TRIES {
            view.reload();
            return;
        }
        first.set((Instant::now(), 0));
        let words = ended.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let [heading, sentence, again] = words.map(|it| gtk::glib::markup_escape_text(&it));
        let text = format!(
            "<!doctype html><meta name=viewport content='width=device-width'><body style='font:16px sans-serif;\
             max-width:34rem;margin:20vh auto;padding:0 1rem'><h1 style='font-size:1.4rem'>{heading}</h1>\
             <p>{sentence}</p><p><a href='tauri://localhost/' autofocus>{again}</a></p>"
        );
        view.load_alternate_html(&text, "tauri://localhost/", None);
    });
}

/// Gives the menus in the bar above `content` other heads: the menu's library draws them as a picture with a label, and
/// changes neither.
pub fn head_menus<'a>(content: &gtk::Box, heads: impl Iterator<Item = &'a str>) {
    let within = |it: &gtk::Widget| it.downcast_ref::<gtk::Container>().map(|it| it.children());
    let mut children = content.children().into_iter();
    let Some(bar) = children.find_map(|it| it.downcast::<gtk::MenuBar>().ok()) else {
        return;
    };
    for (menu, head) in bar.children().iter().zip(heads) {
        // The item holds a box, the box the picture and the label.
        let inside = within(menu)
            .into_iter()
            .flatten()
            .filter_map(|it| within(&it));
        for label in inside
            .flatten()
            .filter_map(|it| it.downcast::<gtk::Label>().ok())
        {
            label.set_text_with_mnemonic(&head.replace('&', "_"));
        }
    }
}

/// Has the web view do one of its own commands: `Copy`, `Paste`.
pub fn edit(view: &WebView, command: &str) {
    view.execute_editing_command(command);
}

/// What the system calls 96 dots an inch, in its own unit.
const USUAL: f64 = 96.0 * 1024.0;

/// How large the system wants text: 1 is usual.
pub fn text_size() -> f64 {
    let dots = gtk::Settings::default().map_or(-1, |it| it.gtk_xft_dpi());
    match dots > 0 {
        true => (f64::from(dots) / USUAL).clamp(0.5, 3.0),
        false => 1.0,
    }
}

/// Calls `changed` whenever the person changes that.
pub fn on_text_size(changed: impl Fn(f64) + 'static) {
    if let Some(settings) = gtk::Settings::default() {
        settings.connect_gtk_xft_dpi_notify(move |_| changed(text_size()));
    }
}

#[cfg(test)]
mod tests {
    use super::without_xim;

    #[test]
    fn the_old_protocol_of_input_methods_is_never_the_one() {
        for (set, modifiers, modules) in [
            (None, None, Some("gtk-im-context-simple")),
            (Some(""), Some("@im=none"), Some("gtk-im-context-simple")),
            (None, Some("@im=fcitx"), Some("fcitx:gtk-im-context-simple")),
            (
                Some("xim"),
                Some("@server=a@im=ibus"),
                Some("ibus:gtk-im-context-simple"),
            ),
            (Some("ibus"), Some("@im=ibus"), None),
        ] {
            assert_eq!(
                without_xim(set, modifiers).as_deref(),
                modules,
                "{set:?} {modifiers:?}"
            );
        }
    }
}
