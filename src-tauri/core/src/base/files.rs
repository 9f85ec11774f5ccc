//! Files are written whole or not at all.

use crate::base::problem::Problem;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `path` in one step: what was there before stays intact until all of `bytes` is on the disk.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    write_with(path, |file| {
        file.write_all(bytes)
            .map_err(|error| Problem::unwritable(path, &error))
    })
}

/// The same for a file that is written piece by piece.
pub fn write_with(
    path: &Path,
    write: impl FnOnce(&mut File) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let fail = |error: io::Error| Problem::unwritable(path, &error);
    if path.is_dir() {
        return Err(fail(io::ErrorKind::IsADirectory.into()));
    }
    let name = path
        .file_name()
        .ok_or_else(|| fail(io::ErrorKind::InvalidInput.into()))?;
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
            .open(&half)
            .map_err(fail)?;
        write(&mut file)?;
        file.sync_all().map_err(fail)?;
        fs::rename(&half, path).map_err(fail)
    })();
    if written.is_err() {
        // The half-written file is ours alone; that it may already be gone does not matter.
        let _ = fs::remove_file(&half);
    } else if let Ok(folder) = File::open(folder) {
        // A file system that cannot sync a folder still has the file.
        let _ = folder.sync_all();
    }
    written
}

/// Copies a file in one step.
pub fn copy_whole(from: &Path, to: &Path) -> Result<(), Problem> {
    let mut source = File::open(from).map_err(|error| Problem::unreadable(from, &error))?;
    write_with(to, |file| {
        io::copy(&mut source, file)
            .map(|_| ())
            .map_err(|error| Problem::unwritable(to, &error))
    })
}

/// Removes what was being written when a desk was killed.
pub fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().extension().is_some_and(|it| it == "part") {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Makes a folder that only the person may enter, if it is not there.
pub fn private_folder(folder: &Path) -> Result<(), Problem> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| Problem::unwritable(folder, &error))
}

/// The path of `stem.extension` in `folder`, or of `stem (2).extension` and so on where that is taken.
pub fn free_name(folder: &Path, stem: &str, extension: Option<&str>) -> PathBuf {
    let ending = extension.map(|it| format!(".{it}")).unwrap_or_default();
    let mut path = folder.join(format!("{stem}{ending}"));
    for number in 2.. {
        if !path.exists() {
            break;
        }
        path = folder.join(format!("{stem} ({number}){ending}"));
    }
    path
}

/// Writes `bytes` into `folder` (made if missing) under a name that is not taken. Gives the path.
pub fn write_beside(
    folder: &Path,
    stem: &str,
    extension: &str,
    bytes: &[u8],
) -> Result<PathBuf, Problem> {
    fs::create_dir_all(folder).map_err(|error| Problem::unwritable(folder, &error))?;
    let path = free_name(folder, stem, Some(extension));
    write_whole(&path, bytes)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::problem::Reason;

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
