//! Recovery codes and backups.

use super::Desk;
use super::action::Secret;
use super::shelf::{self, Shelf};
use crate::base::files;
use crate::base::problem::Problem;
use crate::base::words::{Language, Texts, china_day};
use crate::paper::{report, typesetting};
use jiff::Timestamp;
use serde::Serialize;
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A new recovery code, to be printed and typed back.
#[derive(Clone, Serialize, TS)]
pub struct NewCode {
    /// The code as it is printed: seven groups of five.
    pub code: String,
}

impl Desk {
    /// A new recovery code. It is not in use before it was typed back ([`Action::ConfirmCode`]).
    pub async fn new_code(&self, now: Timestamp) -> Result<NewCode, Problem> {
        let mut state = self.state.lock().await;
        Ok(NewCode {
            code: state.vault.new_code(now).await?.printed(),
        })
    }

    /// Writes the sheet of a code where `shelf` says, to be printed.
    pub async fn save_sheet(
        &self,
        code: &Secret,
        computer: &str,
        language: Language,
        shelf: &(impl Shelf + ?Sized),
        now: Timestamp,
    ) -> Result<PathBuf, Problem> {
        let day = china_day(now);
        let sheet = report::RecoverySheet {
            code: code.0.clone(),
            computer: computer.to_owned(),
            made: day,
        };
        let paper = report::recovery_sheet(&sheet, language);
        let stem = shelf::name(day, None, &paper.title);
        let bytes = typesetting::print(&paper)?;
        let path = shelf.place(&stem, Some("pdf")).await?;
        files::write_whole(&path, &bytes)?;
        Ok(path)
    }

    /// Writes a backup where `shelf` says.
    pub async fn back_up(
        &self,
        passphrase: &Secret,
        language: Language,
        shelf: &(impl Shelf + ?Sized),
        now: Timestamp,
    ) -> Result<PathBuf, Problem> {
        let what = Texts::built_in().say(language, "file-backup", &[]);
        let stem = shelf::name(china_day(now), None, &what);
        let path = shelf.place(&stem, Some("age")).await?;
        self.back_up_to(passphrase, &path, now).await?;
        Ok(path)
    }

    /// Writes a backup to `path`; a file that is there is replaced in one step. It tells how far it is, and can be
    /// stopped.
    pub async fn back_up_to(
        &self,
        passphrase: &Secret,
        path: &Path,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let progress = self.work.begin();
        let mut state = self.state.lock().await;
        let vault = &mut state.vault;
        vault.back_up(path, &passphrase.0, &progress, now).await
    }

    /// Takes a backup in; tells how many of its events are new here. It tells how far it is, and can be stopped: all of
    /// it is here then, or nothing.
    pub async fn bring_in(
        &self,
        backup: &[u8],
        passphrase: &Secret,
        now: Timestamp,
    ) -> Result<u64, Problem> {
        let progress = self.work.begin();
        let mut state = self.state.lock().await;
        let vault = &mut state.vault;
        vault.bring_in(backup, &passphrase.0, &progress, now).await
    }
}
