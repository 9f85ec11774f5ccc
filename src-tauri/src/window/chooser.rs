//! The system's own dialog for files, where the web engine's system has one.

use crate::pipe::{Answer, Asked};
use gtk::prelude::*;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Asks where a file is to go, and calls `answer` with what came of it.
pub fn ask(
    window: Option<&gtk::ApplicationWindow>,
    asked: &Asked,
    suggested: &Path,
    answer: impl FnOnce(Answer, PathBuf) + 'static,
) {
    let action = match asked.folder {
        true => gtk::FileChooserAction::SelectFolder,
        false => gtk::FileChooserAction::Save,
    };
    let (accept, cancel) = (Some(asked.accept.as_str()), Some(asked.cancel.as_str()));
    let dialog = gtk::FileChooserNative::new(Some(&asked.title), window, action, accept, cancel);
    dialog.set_modal(true);
    dialog.set_local_only(true);
    dialog.set_do_overwrite_confirmation(true);
    if asked.folder {
        dialog.set_current_folder(suggested);
    } else {
        if let Some(folder) = suggested.parent() {
            dialog.set_current_folder(folder);
        }
        let name = suggested.file_name().unwrap_or_default();
        dialog.set_current_name(&name.to_string_lossy());
    }
    // The dialog lives until it has been answered.
    let open = Rc::new(RefCell::new(Some((dialog.clone(), answer))));
    dialog.connect_response(move |dialog, response| {
        let Some((_, answer)) = open.borrow_mut().take() else {
            return;
        };
        match dialog
            .filename()
            .filter(|_| response == gtk::ResponseType::Accept)
        {
            Some(path) => answer(Answer::Chosen, path),
            None => answer(Answer::Closed, PathBuf::new()),
        }
        dialog.hide();
    });
    dialog.show();
}
