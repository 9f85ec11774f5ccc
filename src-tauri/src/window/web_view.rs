//! The web view of Linux does what the desk means and nothing else.

use crate::page::step;
use crate::pipe::{self, Opened};
use gtk::gdk::{self, ModifierType, keys::constants as key};
use gtk::glib::Propagation;
use gtk::prelude::*;
use std::cell::Cell;
use std::process::exit;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use webkit2gtk::{
    ContextMenuExt, HardwareAccelerationPolicy, HitTestResultExt, SettingsExt, WebView, WebViewExt,
};

/// What the guard needs to know and to keep.
pub struct Guard {
    /// Heading, sentence and button where the page's process ended again and again.
    pub ended: [String; 3],
    /// How large the page is drawn.
    pub zoom: Arc<Mutex<f64>>,
}

/// Asks for a display before anything that would give up without one, and the person whether to go on
/// where the network could not be closed.
pub fn prepare(opened: &Opened) {
    if gtk::init().is_err() {
        exit(pipe::NO_DISPLAY);
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
    asked.set_title(&opened.title);
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

/// How often the page's process may end before the person is asked, within a minute.
const TRIES: u32 = 2;

/// Settings, keys, menu and the end of the page's process.
pub fn guard(view: &WebView, guard: Guard) {
    if let Some(settings) = WebViewExt::settings(view) {
        // Text and forms: measured without a graphics processor's help, the first picture comes a fifth
        // sooner with a quarter less memory and a third of the work, and no driver can leave it blank.
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
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
    keys(view, Arc::clone(&guard.zoom));
    let (ended, first) = (guard.ended, Cell::new((Instant::now(), 0)));
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
        let [heading, sentence, again] = ended.each_ref().map(|it| gtk::glib::markup_escape_text(it));
        let text = format!(
            "<!doctype html><meta name=viewport content='width=device-width'><body style='font:16px sans-serif;\
             max-width:34rem;margin:20vh auto;padding:0 1rem'><h1 style='font-size:1.4rem'>{heading}</h1>\
             <p>{sentence}</p><p><a href='tauri://localhost/' autofocus>{again}</a></p>"
        );
        view.load_alternate_html(&text, "tauri://localhost/", None);
    });
}

/// Ctrl with +, - or 0 changes the size of what is shown.
fn keys(view: &WebView, zoom: Arc<Mutex<f64>>) {
    let size = *zoom.lock().unwrap_or_else(PoisonError::into_inner);
    view.set_zoom_level(size);
    view.connect_key_press_event(move |view, event: &gdk::EventKey| {
        let held = event.state() & (ModifierType::CONTROL_MASK | ModifierType::MOD1_MASK);
        let direction = match event.keyval() {
            _ if held != ModifierType::CONTROL_MASK => return Propagation::Proceed,
            key::plus | key::equal | key::KP_Add => 1,
            key::minus | key::KP_Subtract => -1,
            key::_0 | key::KP_0 => 0,
            _ => return Propagation::Proceed,
        };
        let mut zoom = zoom.lock().unwrap_or_else(PoisonError::into_inner);
        *zoom = step(*zoom, direction);
        view.set_zoom_level(*zoom);
        Propagation::Stop
    });
}
