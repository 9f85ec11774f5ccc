//! The system's own dialog for files, where the web engine's system has one.

use crate::pipe::{Answer, Asked};
use gtk::prelude::*;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use webkit2gtk::{FileChooserRequestExt, WebView, WebViewExt};

thread_local! {
    /// What the dialog says in which files are chosen: title, accept, cancel.
    static WORDS: RefCell<[String; 3]> = RefCell::default();
    /// Where files were chosen last, while the window is open.
    static LAST: RefCell<Option<PathBuf>> = const { RefCell::new(None) };
}

/// Gives the dialog in which files are chosen its words. On the window's own thread.
pub fn worded(words: &[String; 3]) {
    WORDS.set(words.clone());
}

/// Where a dialog begins at first: where downloads lie, or documents. GTK itself would begin in the home folder, which
/// is not among what the window may list (`reach`), and say before anything else that permission is denied.
fn beginning() -> Option<PathBuf> {
    use gtk::glib::{UserDirectory, home_dir, user_special_dir};
    let known = [UserDirectory::Downloads, UserDirectory::Documents];
    let usual = ["Downloads", "Documents"].map(|it| home_dir().join(it));
    let mut folders = known.into_iter().filter_map(user_special_dir).chain(usual);
    folders.find(|it| it.read_dir().is_ok())
}

/// Answers the page where it lets the person choose files. The web engine's own dialog speaks the system's language
/// and begins among what was used recently; this one speaks the person's, and begins where files were chosen last,
/// at first where downloads lie.
pub fn serve(view: &WebView) {
    view.connect_run_file_chooser(|view, request| {
        let window = view
            .toplevel()
            .and_then(|it| it.downcast::<gtk::Window>().ok());
        let [title, accept, cancel] = WORDS.with_borrow(Clone::clone);
        let (action, accept, cancel) =
            (gtk::FileChooserAction::Open, Some(&*accept), Some(&*cancel));
        let dialog =
            gtk::FileChooserNative::new(Some(&title), window.as_ref(), action, accept, cancel);
        dialog.set_modal(true);
        dialog.set_local_only(true);
        dialog.set_select_multiple(request.selects_multiple());
        if let Some(filter) = request.mime_types_filter() {
            dialog.set_filter(&filter);
        }
        if let Some(folder) = LAST.with_borrow(Clone::clone).or_else(beginning) {
            dialog.set_current_folder(folder);
        }
        // The dialog lives until it has been answered.
        let open = RefCell::new(Some((dialog.clone(), request.clone())));
        dialog.connect_response(move |dialog, response| {
            let Some((_, request)) = open.borrow_mut().take() else {
                return;
            };
            let chosen = match response {
                gtk::ResponseType::Accept => dialog.filenames(),
                _ => Vec::new(),
            };
            // The engine takes paths that are text, and no others.
            let paths: Vec<&str> = chosen.iter().filter_map(|it| it.to_str()).collect();
            match paths.as_slice() {
                [] => request.cancel(),
                paths => {
                    LAST.set(
                        chosen
                            .first()
                            .and_then(|it| it.parent())
                            .map(Path::to_owned),
                    );
                    request.select_files(paths);
                }
            }
            dialog.hide();
        });
        dialog.show();
        true
    });
}

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
