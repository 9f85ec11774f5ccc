//! Files are written whole or not at all.

use crate::problem::Problem;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `path` in one step: what was there before stays intact until all of `bytes` is on the disk.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    replace(path, bytes).map_err(|error| Problem::unwritable(path, &error))
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut half = name.to_owned();
    half.push(format!(".{}.part", std::process::id()));
    let half = folder.join(half);
    let written = (|| {
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&half)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&half, path)
    })();
    if written.is_err() {
        // The half-written file is ours alone; that it may already be gone does not matter.
        let _ = fs::remove_file(&half);
    } else if let Ok(folder) = fs::File::open(folder) {
        // A file system that cannot sync a folder still has the file.
        let _ = folder.sync_all();
    }
    written
}

/// Writes `bytes` into `folder` (made if missing) under `stem.extension`, or `stem (2).extension` and so
/// on where that name is taken. Gives the path.
pub fn write_beside(
    folder: &Path,
    stem: &str,
    extension: &str,
    bytes: &[u8],
) -> Result<PathBuf, Problem> {
    fs::create_dir_all(folder).map_err(|error| Problem::unwritable(folder, &error))?;
    let mut path = folder.join(format!("{stem}.{extension}"));
    for number in 2.. {
        if !path.exists() {
            break;
        }
        path = folder.join(format!("{stem} ({number}).{extension}"));
    }
    write_whole(&path, bytes)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Reason;

    #[test]
    fn a_failed_write_leaves_the_old_file_intact() {
        let folder = std::env::temp_dir().join(format!("consent-desk-disk-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("temporary folder");
        let path = folder.join("letter.txt");
        write_whole(&path, b"first").expect("writable");
        write_whole(&path, b"second").expect("writable");
        assert_eq!(fs::read(&path).expect("readable"), b"second");

        let blocked = folder.join("a folder");
        fs::create_dir_all(&blocked).expect("folder");
        let problem = write_whole(&blocked, b"x").expect_err("a folder is no file");
        assert!(matches!(
            problem,
            Problem::FileUnwritable {
                reason: Reason::IsFolder,
                ..
            }
        ));
        let problem =
            write_whole(&folder.join("none/letter.txt"), b"x").expect_err("no such folder");
        assert!(matches!(
            problem,
            Problem::FileUnwritable {
                reason: Reason::NotFound,
                ..
            }
        ));
        assert_eq!(
            write_beside(&folder, "letter", "txt", b"third").expect("writable"),
            folder.join("letter (2).txt")
        );
        assert_eq!(fs::read(&path).expect("readable"), b"second");
        let left: Vec<_> = fs::read_dir(&folder)
            .expect("folder")
            .flatten()
            .map(|entry| entry.file_name())
            .collect();
        assert!(
            left.iter()
                .all(|name| !name.to_string_lossy().ends_with(".part")),
            "{left:?}"
        );
        fs::remove_dir_all(&folder).expect("removable");
    }
}
