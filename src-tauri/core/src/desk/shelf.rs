//! Where a file that leaves the desk is put, and what it is called.

use crate::act::letter::{Draft, Letter};
use crate::base::files;
use crate::base::problem::Problem;
use crate::know::catalogue::Catalogue;
use jiff::civil::Date;
use std::future::Future;
use std::path::{Path, PathBuf};

/// Finds a place for a file that leaves the desk. A folder is one: the file goes into it under a name that is
/// not taken. A window's dialog is another: the person says where.
pub trait Shelf: Sync {
    /// The path for a file that is to be called `stem.extension`, or for a folder called `stem`. Nothing is
    /// written yet, and nothing recorded: whoever does not want the file after all changes nothing.
    ///
    /// # Errors
    /// `DialogClosed` where the person wants none, and what keeps a folder from being made.
    fn place(
        &self,
        stem: &str,
        extension: Option<&str>,
    ) -> impl Future<Output = Result<PathBuf, Problem>> + Send;
}

impl Shelf for Path {
    async fn place(&self, stem: &str, extension: Option<&str>) -> Result<PathBuf, Problem> {
        files::private_folder(self)?;
        Ok(files::free_name(self, stem, extension))
    }
}

impl Shelf for PathBuf {
    async fn place(&self, stem: &str, extension: Option<&str>) -> Result<PathBuf, Problem> {
        self.as_path().place(stem, extension).await
    }
}

/// What a file is called, without its ending: the day, whose matter it is where it is a provider's, and what it is.
pub fn name(day: Date, provider: Option<&str>, what: &str) -> String {
    let day = day.to_string();
    let parts = [Some(&*day), provider, Some(what)];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    files::name_of(&parts.join(" "))
}

/// What a letter's file is called: the day, to whom, the title. Where a letter is in two languages, the second is the
/// one that its writer reads.
pub fn letter_name(catalogue: &Catalogue, day: Date, draft: &Draft, letter: &Letter) -> String {
    let policy = catalogue.policy(&draft.policy);
    let provider = match (policy, draft.language.languages().last()) {
        (Ok(policy), Some(language)) => policy.provider.get(*language),
        _ => &draft.policy,
    };
    let title = letter.titles().last().map_or("", String::as_str);
    name(day, Some(provider), title)
}
