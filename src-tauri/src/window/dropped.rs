//! Files that are dropped on the window. WebKitGTK tells a page of them and gives it none (2.50), so the window reads
//! them, within what it may reach, and hands them over.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// The most that is taken at once (bytes): more than any file that the desk keeps or reads.
const LARGEST: u64 = 32 << 20;

/// A file, or why it could not be read.
#[derive(Serialize)]
pub struct Dropped {
    /// Its name, without the folder.
    name: String,
    /// What is in it, in base 64.
    bytes: Option<String>,
    /// Why it could not be read, as `Reason` has it.
    reason: Option<&'static str>,
}

/// Reads what was dropped.
pub fn read(paths: &[PathBuf]) -> Vec<Dropped> {
    let mut room = LARGEST;
    let read = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        let (bytes, reason) = match bounded(path, room) {
            Ok(bytes) => {
                room -= bytes.len() as u64;
                (Some(BASE64_STANDARD.encode(bytes)), None)
            }
            Err(reason) => (None, Some(reason)),
        };
        Dropped {
            name,
            bytes,
            reason,
        }
    };
    paths.iter().map(read).collect()
}

/// Whether the person may read it: then it is the window that may not.
#[cfg(unix)]
fn may_be_read(path: &Path) -> bool {
    rustix::fs::access(path, rustix::fs::Access::READ_OK).is_ok()
}

/// Elsewhere nothing keeps the window from what the person may read.
#[cfg(not(unix))]
fn may_be_read(_: &Path) -> bool {
    false
}

fn bounded(path: &Path, room: u64) -> Result<Vec<u8>, &'static str> {
    let reason = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied if may_be_read(path) => "out-of-reach",
        ErrorKind::PermissionDenied => "permission-denied",
        _ => "other",
    };
    // Asked before it is opened: a pipe would never answer.
    let kind = path.metadata().map_err(reason)?;
    if kind.is_dir() {
        return Err("is-folder");
    }
    if !kind.is_file() {
        return Err("not-a-file");
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(reason)?;
    file.take(room + 1)
        .read_to_end(&mut bytes)
        .map_err(reason)?;
    match bytes.len() as u64 <= room {
        true => Ok(bytes),
        false => Err("too-large"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dropped_is_read_within_bounds_or_named() {
        let home = tempfile::tempdir().expect("a folder");
        let at = |name: &str| home.path().join(name);
        std::fs::write(at("policy.txt"), "政策").expect("written");
        let large = File::create(at("large")).expect("a file");
        large.set_len(LARGEST + 1).expect("its length");
        let given = ["policy.txt", "large", "none", "."].map(at);
        let read = read(&given);
        let told: Vec<_> = read.iter().map(|it| (&*it.name, it.reason)).collect();
        let folder = home.path().file_name().expect("a name").to_string_lossy();
        assert_eq!(
            told,
            [
                ("policy.txt", None),
                ("large", Some("too-large")),
                ("none", Some("not-found")),
                (&*folder, Some("is-folder")),
            ]
        );
        let bytes = read[0].bytes.as_deref().expect("it");
        assert_eq!(
            BASE64_STANDARD.decode(bytes).expect("base 64"),
            "政策".as_bytes()
        );
    }
}
