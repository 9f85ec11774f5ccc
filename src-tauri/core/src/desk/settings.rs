//! What is kept in the data folder in the clear.

use super::action::Settings;
use crate::base::files;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// What is kept in the data folder in the clear: nothing that was decided.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    pub settings: Settings,
}

/// The settings of a data folder, for what is begun before a desk is opened on it.
pub fn settings(folder: &Path) -> Settings {
    read_kept(&folder.join(KEPT)).settings
}

pub(super) const KEPT: &str = "desk.json";

/// No settings take more room than this (bytes).
const LARGEST: u64 = 1 << 16;

pub(super) fn read_kept(path: &Path) -> Kept {
    let Ok(bytes) = files::read_bounded(path, LARGEST) else {
        return Kept::default();
    };
    serde_json::from_slice(&bytes).unwrap_or_else(|_| {
        // Never deleted, never overwritten: a person may still find in it what this program cannot.
        let _ = std::fs::rename(path, path.with_extension("json.damaged"));
        Kept::default()
    })
}
