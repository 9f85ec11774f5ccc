//! Files are written whole or not at all.

use crate::base::problem::{Problem, Reason};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Reads a file of at most `limit` bytes. The size is bounded while it is read, so that a file that grows,
/// or says nothing of its size, is bounded too; what is no regular file is not even opened, since reading a
/// pipe or a device may never end.
///
/// # Errors
/// `FileUnreadable`, with `TooLarge`, `NotAFile` or what the system said.
pub fn read_bounded(path: &Path, limit: u64) -> Result<Vec<u8>, Problem> {
    let fail = |error: io::Error| Problem::unreadable(path, &error);
    let refused = |reason| {
        Err(Problem::FileUnreadable {
            path: path.display().to_string(),
            reason,
        })
    };
    let kind = fs::metadata(path).map_err(fail)?;
    if kind.is_dir() {
        return refused(Reason::IsFolder);
    }
    if !kind.is_file() {
        return refused(Reason::NotAFile);
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(fail)?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(fail)?;
    if bytes.len() as u64 > limit {
        return refused(Reason::TooLarge);
    }
    Ok(bytes)
}

/// The same for a text in UTF-8.
///
/// # Errors
/// As [`read_bounded`], and `NotText`.
pub fn read_text(path: &Path, limit: u64) -> Result<String, Problem> {
    String::from_utf8(read_bounded(path, limit)?).map_err(|_| Problem::FileUnreadable {
        path: path.display().to_string(),
        reason: Reason::NotText,
    })
}

/// Writes `path` in one step: what was there before stays intact until all of `bytes` is on the disk. Only
/// the person may read it.
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
        // A half-written file that a killed desk left behind may have been anyone's to read.
        let _ = fs::remove_file(&half);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&half).map_err(fail)?;
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
    private_folder(folder)?;
    let path = free_name(folder, stem, Some(extension));
    write_whole(&path, bytes)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_is_written_is_for_the_person_alone() {
        use std::os::unix::fs::PermissionsExt;
        let home = std::env::temp_dir().join(format!("consent-desk-modes-{}", std::process::id()));
        let folder = home.join("Documents/Consent Desk");
        let path = write_beside(&folder, "letter", "txt", b"private").expect("writable");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&folder)), (0o600, 0o700));
        // What was open to all before is private once it is written again.
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("changed");
        write_whole(&path, b"again").expect("writable");
        assert_eq!(mode(&path), 0o600);
        fs::remove_dir_all(&home).expect("removable");
    }

    #[test]
    fn what_is_read_is_bounded_and_a_file() {
        let folder = std::env::temp_dir().join(format!("consent-desk-read-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("temporary folder");
        let reason = |path: &Path| match read_bounded(path, 8) {
            Err(Problem::FileUnreadable { reason, .. }) => reason,
            other => panic!("{other:?}"),
        };
        let path = folder.join("file");
        fs::write(&path, b"12345678").expect("written");
        assert_eq!(read_bounded(&path, 8).expect("fits"), b"12345678");
        fs::write(&path, b"123456789").expect("written");
        assert_eq!(reason(&path), Reason::TooLarge);
        assert_eq!(reason(&folder), Reason::IsFolder);
        #[cfg(unix)]
        {
            let link = folder.join("endless");
            std::os::unix::fs::symlink("/dev/zero", &link).expect("linked");
            assert_eq!(reason(&link), Reason::NotAFile);
            let socket = folder.join("socket");
            let _listening = std::os::unix::net::UnixListener::bind(&socket).expect("bound");
            assert_eq!(reason(&socket), Reason::NotAFile);
        }
        fs::remove_dir_all(&folder).expect("removable");
    }

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
