//! Where what a person saves goes: into a folder, the same one until they choose another, or each time where
//! they say.

use crate::dialog::{self, Given};
use crate::pipe::Asked;
use crate::{about, folder, language};
use desk::{Language, Problem, Texts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Where it is kept, in the data folder.
const KEPT: &str = "saving.json";
/// More than is ever kept there (bytes).
const LARGEST: u64 = 1 << 16;

/// What the person chose about saving.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Saving {
    /// The folder; `None` for the one beside their documents.
    folder: Option<PathBuf>,
    /// Whether to ask each time.
    pub ask: bool,
}

impl Saving {
    /// What was chosen; what cannot be read is as on the first day.
    pub fn kept() -> Self {
        let text = desk::read_bounded(&folder().join(KEPT), LARGEST).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Keeps it.
    ///
    /// # Errors
    /// `FileUnwritable`.
    pub fn keep(&self) -> Result<(), Problem> {
        let text = serde_json::to_vec(self).unwrap_or_default();
        desk::private_folder(&folder())?;
        desk::write_whole(&folder().join(KEPT), &text)
    }

    /// The folder: the chosen one while it is there, else a folder of its own beside the person's documents.
    pub fn folder(&self) -> PathBuf {
        let chosen = self.folder.clone().filter(|it| it.is_dir());
        chosen.unwrap_or_else(documents)
    }

    /// Asks for another folder; tells whether one was chosen.
    pub async fn choose(&mut self, language: Language) -> bool {
        let asked = asked(language, "window-choose-folder", true);
        let Given::Chosen(path) = dialog::ask(asked, &self.folder()).await else {
            return false;
        };
        self.folder = Some(path);
        true
    }
}

/// The person's own place for files: what the core saves goes there.
pub struct Shelf {
    /// In which language they are asked.
    pub language: Option<Language>,
}

impl desk::Shelf for Shelf {
    async fn place(&self, stem: &str, extension: Option<&str>) -> Result<PathBuf, Problem> {
        let mut saving = Saving::kept();
        let own = saving.folder();
        let free = own.place(stem, extension).await?;
        let path = match saving.ask {
            false => free,
            true => {
                let language = self.language.unwrap_or_else(language);
                let asked = asked(language, "window-save", extension.is_none());
                let begin = if extension.is_none() { &own } else { &free };
                match dialog::ask(asked, begin).await {
                    Given::Unable => free,
                    Given::Closed => return Err(Problem::DialogClosed),
                    Given::Chosen(chosen) => {
                        let (at, path) = match extension {
                            Some(_) => (chosen.parent().map(Path::to_owned), chosen),
                            None => (Some(chosen.clone()), chosen.place(stem, None).await?),
                        };
                        if at != saving.folder {
                            saving.folder = at;
                            // A folder that cannot be remembered is a convenience less.
                            let _ = saving.keep();
                        }
                        path
                    }
                }
            }
        };
        written().insert(path.clone());
        Ok(path)
    }
}

/// Whether the desk put this file there, or it lies where the desk puts files or keeps them.
pub fn is_ours(path: &Path) -> bool {
    let own = [Saving::kept().folder(), documents(), folder()];
    written().contains(path)
        || about::notices().is_some_and(|it| it == path)
        || own
            .iter()
            .filter_map(|it| it.canonicalize().ok())
            .any(|own| path.starts_with(own))
}

/// What was saved since the start.
fn written() -> std::sync::MutexGuard<'static, BTreeSet<PathBuf>> {
    static WRITTEN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    WRITTEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A dialog's words.
fn asked(language: Language, id: &str, folder: bool) -> Asked {
    let texts = Texts::built_in();
    let part = |name: &str| texts.attribute(language, id, name, &[]).unwrap_or_default();
    Asked {
        folder,
        title: texts.say(language, id, &[]),
        accept: part("accept"),
        cancel: part("cancel"),
    }
}

/// A folder of the desk's own beside the person's documents.
pub fn documents() -> PathBuf {
    let documents = dirs::document_dir().or_else(|| Some(dirs::home_dir()?.join("Documents")));
    documents.unwrap_or_default().join("Consent Desk")
}
