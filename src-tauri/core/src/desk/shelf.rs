//! Where a file that leaves the desk is put.

use crate::base::files;
use crate::base::problem::Problem;
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
