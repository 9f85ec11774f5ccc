//! Files are written whole or not at all.

use crate::base::problem::{Cause, Problem, Reason, because};
use sanitize_filename::{Options, sanitize_with_options};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// How the name of what is being written ends.
const HALF: &str = ".part";
/// The longest name, and the longest ending, that a file gets here (bytes of UTF-8): with a number and a
/// date beside it every file system still takes it.
const LONGEST_NAME: usize = 180;
const LONGEST_ENDING: usize = 20;

/// Reads a file of at most `limit` bytes. The size is bounded while it is read, so that a file that grows,
/// or says nothing of its size, is bounded too; what is no regular file is not even opened, since reading a
/// pipe or a device may never end.
///
/// # Errors
/// `FileUnreadable`, with `TooLarge`, `NotAFile` or what the system said.
pub fn read_bounded(path: &Path, limit: u64) -> Result<Vec<u8>, Problem> {
    let fail = |error: io::Error| Problem::unreadable(path, &error);
    let too_large = || Problem::FileUnreadable {
        path: path.display().to_string(),
        reason: Reason::TooLarge,
        cause: Cause::none(),
    };
    let mut bytes = Vec::new();
    let file = open(path)?;
    // What says that it is too large need not be read to find out.
    if file.metadata().map_err(fail)?.len() > limit {
        return Err(too_large());
    }
    file.take(limit + 1).read_to_end(&mut bytes).map_err(fail)?;
    if bytes.len() as u64 > limit {
        return Err(too_large());
    }
    Ok(bytes)
}

/// Opens a file to read, and nothing but a file.
fn open(path: &Path) -> Result<File, Problem> {
    let mut options = File::options();
    options.read(true);
    // Whoever puts a pipe in the file's place after the look keeps nobody waiting; nor do the kernel's own files.
    #[cfg(target_os = "linux")]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, NON_BLOCKING);
    let opened = only_a_file(path).and_then(|()| options.open(path));
    let opened = opened.and_then(|file| match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(io::ErrorKind::InvalidInput.into()),
    });
    opened.map_err(|error| Problem::unreadable(path, &error))
}

/// `O_NONBLOCK` of open(2), the same on every kind of processor that Linux and this program know.
#[cfg(target_os = "linux")]
const NON_BLOCKING: i32 = 0o4000;

/// Nothing, where a file is at `path` or may come there. What else there is (a folder, a pipe, a device, a link
/// that leads nowhere) is neither opened, which may never end, nor put aside by a file.
///
/// # Errors
/// One of which [`Reason::at`] makes what stands there.
pub fn only_a_file(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(it) if it.is_file() => Ok(()),
        Ok(it) if it.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => Err(io::ErrorKind::InvalidInput.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.is_symlink() => Ok(()),
        Err(error) => Err(error),
    }
}

/// Whether there is a file.
///
/// # Errors
/// `FileUnreadable` where that cannot be known, or something else is there.
pub fn is_there(path: &Path) -> Result<bool, Problem> {
    let fail = |error: io::Error| Problem::unreadable(path, &error);
    only_a_file(path).map_err(fail)?;
    match fs::metadata(path) {
        Ok(_) => Ok(true),
        Err(error) => match fail(error) {
            Problem::FileUnreadable {
                reason: Reason::NotFound,
                ..
            } => Ok(false),
            problem => Err(problem),
        },
    }
}

/// The same for a text in UTF-8.
///
/// # Errors
/// As [`read_bounded`], and `NotText`.
pub fn read_text(path: &Path, limit: u64) -> Result<String, Problem> {
    let text = String::from_utf8(read_bounded(path, limit)?);
    text.map_err(because(|cause| Problem::FileUnreadable {
        path: path.display().to_string(),
        reason: Reason::NotText,
        cause,
    }))
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
    only_a_file(path).map_err(fail)?;
    // Where a link leads to a file, that file is written, and the link stays.
    let real = match path.is_symlink() {
        true => path.canonicalize().map_err(fail)?,
        false => path.to_owned(),
    };
    let path = &*real;
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    // For the person alone, and gone again unless it takes its place.
    let mut half = tempfile::Builder::new()
        .prefix("consent-desk-")
        .suffix(HALF)
        .tempfile_in(folder)
        .map_err(fail)?;
    write(half.as_file_mut())?;
    half.as_file().sync_all().map_err(fail)?;
    half.persist(path).map_err(|error| fail(error.error))?;
    if let Ok(folder) = File::open(folder) {
        // A file system that cannot sync a folder still has the file.
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Copies a file in one step.
pub fn copy_whole(from: &Path, to: &Path) -> Result<(), Problem> {
    let mut source = open(from)?;
    write_with(to, |file| {
        io::copy(&mut source, file)
            .map(|_| ())
            .map_err(|error| Problem::unwritable(to, &error))
    })
}

/// Removes what was being written when a desk was killed.
pub fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().ends_with(HALF) {
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

/// Whether a character turns the direction in which a text is read: with one a name can end otherwise than it looks.
pub fn turns(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Words as a file's name, or a part of one, that every system takes and that ends as it looks.
pub fn name_of(words: &str) -> String {
    let options = Options {
        windows: true,
        truncate: false,
        replacement: "_",
    };
    let name = sanitize_with_options(words, options).replace(turns, "_");
    name[..name.floor_char_boundary(LONGEST_NAME)].to_owned()
}

/// The name of a file that came from elsewhere: without the folders, and without what could make it another
/// file on another system.
pub fn own_name(path: &str) -> String {
    let last = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let last = last.trim_matches(['.', ' ']);
    let (stem, ending) = last.rsplit_once('.').unwrap_or((last, ""));
    let (stem, ending) = (name_of(stem), name_of(ending));
    let ending = &ending[..ending.floor_char_boundary(LONGEST_ENDING)];
    match (&*stem, ending) {
        ("", _) => "file".to_owned(),
        (stem, "") => stem.to_owned(),
        (stem, ending) => format!("{stem}.{ending}"),
    }
}

/// Makes a folder that is there whole or not at all: `fill` writes into one beside it, which then takes its name.
pub fn folder_at_once(
    path: &Path,
    fill: impl FnOnce(&Path) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let mut half = path.as_os_str().to_owned();
    half.push(format!(".{}.part", std::process::id()));
    let half = PathBuf::from(half);
    let written = private_folder(&half)
        .and_then(|()| fill(&half))
        .and_then(|()| fs::rename(&half, path).map_err(|error| Problem::unwritable(path, &error)));
    if written.is_err() {
        // What was begun is ours alone; that it may already be gone does not matter.
        let _ = fs::remove_dir_all(&half);
    }
    written
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

impl Problem {
    /// A failed write to `path`.
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        let (path, reason) = Reason::of_writing(path, error);
        Self::FileUnwritable {
            path: path.display().to_string(),
            reason,
            cause: Cause::of(error),
        }
    }

    /// A failed read of `path`.
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        let (path, reason) = Reason::of_reading(path, error);
        Self::FileUnreadable {
            path: path.display().to_string(),
            reason,
            cause: Cause::of(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_is_written_is_for_the_person_alone() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("Documents/Consent Desk");
        let path = write_beside(&folder, "letter", "txt", b"private").expect("writable");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&folder)), (0o600, 0o700));
        // What was open to all before is private once it is written again.
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("changed");
        write_whole(&path, b"again").expect("writable");
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    fn what_is_read_is_bounded_and_a_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path();
        let reason = |path: &Path| match read_bounded(path, 8) {
            Err(Problem::FileUnreadable { reason, .. }) => reason,
            other => panic!("{other:?}"),
        };
        let path = folder.join("file");
        fs::write(&path, b"12345678").expect("written");
        assert_eq!(read_bounded(&path, 8).expect("fits"), b"12345678");
        fs::write(&path, b"123456789").expect("written");
        assert_eq!(reason(&path), Reason::TooLarge);
        assert_eq!(reason(folder), Reason::IsFolder);
        #[cfg(unix)]
        {
            let link = folder.join("endless");
            std::os::unix::fs::symlink("/dev/zero", &link).expect("linked");
            assert_eq!(reason(&link), Reason::NotAFile);
            let socket = folder.join("socket");
            let _listening = std::os::unix::net::UnixListener::bind(&socket).expect("bound");
            assert_eq!(reason(&socket), Reason::NotAFile);
        }
    }

    /// What stands in a file's or a folder's place is named, and neither opened (a pipe would never answer) nor
    /// put aside.
    #[cfg(unix)]
    #[test]
    fn what_stands_in_the_way_is_named_and_left_there() {
        use std::os::unix::fs::symlink;
        use std::os::unix::net::UnixListener;
        let home = tempfile::tempdir().expect("a folder");
        let at = |name: &str| home.path().join(name);
        fs::write(at("file"), b"kept").expect("written");
        fs::create_dir(at("folder")).expect("made");
        symlink("/nowhere/there", at("astray")).expect("linked");
        symlink(at("file"), at("link")).expect("linked");
        symlink("/dev/zero", at("endless")).expect("linked");
        let _listening = UnixListener::bind(at("socket")).expect("bound");
        for (path, part, reason) in [
            ("folder", "folder", Reason::IsFolder),
            ("socket", "socket", Reason::NotAFile),
            ("endless", "endless", Reason::NotAFile),
            ("astray", "astray", Reason::LeadsNowhere),
            ("astray/x", "astray", Reason::LeadsNowhere),
            ("file/x", "file", Reason::NotAFolder),
            ("file/x/y", "file", Reason::NotAFolder),
            ("link/x", "link", Reason::NotAFolder),
            ("socket/x", "socket", Reason::NotAFolder),
            ("none/x", "none/x", Reason::NotFound),
        ] {
            let part = at(part).display().to_string();
            let cause = Cause::none();
            let read = Problem::FileUnreadable {
                path: part.clone(),
                reason,
                cause: cause.clone(),
            };
            assert_eq!(read_bounded(&at(path), 8), Err(read.clone()), "{path}");
            if reason != Reason::NotFound {
                assert_eq!(is_there(&at(path)), Err(read), "{path}");
            }
            let written = Problem::FileUnwritable {
                path: part,
                reason,
                cause,
            };
            assert_eq!(write_whole(&at(path), b"x"), Err(written), "{path}");
        }
        assert_eq!(is_there(&at("none/x")), Ok(false));
        assert_eq!(is_there(&at("link")), Ok(true));
        for (name, part, reason) in [
            ("file", "file", Reason::NotAFolder),
            ("socket", "socket", Reason::NotAFolder),
            ("astray", "astray", Reason::LeadsNowhere),
            ("file/x/y", "file", Reason::NotAFolder),
        ] {
            let refused = Problem::FileUnwritable {
                path: at(part).display().to_string(),
                reason,
                cause: Cause::none(),
            };
            assert_eq!(private_folder(&at(name)), Err(refused), "{name}");
        }
        // A link to a file stays one; what it leads to is written.
        write_whole(&at("link"), b"new").expect("writable");
        assert!(at("link").is_symlink());
        assert_eq!(fs::read(at("file")).expect("readable"), b"new");
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_intact() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path();
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
            write_beside(folder, "letter", "txt", b"third").expect("writable"),
            folder.join("letter (2).txt")
        );
        assert_eq!(fs::read(&path).expect("readable"), b"second");
        let left: Vec<_> = fs::read_dir(folder)
            .expect("folder")
            .flatten()
            .map(|entry| entry.file_name())
            .collect();
        assert!(
            left.iter()
                .all(|name| !name.to_string_lossy().ends_with(HALF)),
            "{left:?}"
        );
    }

    #[test]
    fn a_name_from_elsewhere_is_a_file_on_every_system() {
        for (given, name) in [
            ("回复 截图.png", "回复 截图.png"),
            ("../../etc/pass:wd?.pdf", "pass_wd_.pdf"),
            (r"C:\Users\me\reply.eml", "reply.eml"),
            ("con.txt", "_.txt"),
            ("LPT1", "_"),
            ("a.tar.gz", "a.tar.gz"),
            (" .hidden. ", "hidden"),
            ("..", "file"),
            ("", "file"),
            ("tab\tbell\u{7}.txt", "tab_bell_.txt"),
            ("reply\u{202E}gpj.exe", "reply_gpj.exe"),
        ] {
            assert_eq!(own_name(given), name, "{given:?}");
        }
        let long = own_name(&format!("{}.{}", "长".repeat(300), "x".repeat(300)));
        assert!(long.len() <= 201 && long.starts_with("长长") && long.ends_with("xxx"));
        assert_eq!(name_of("Deletion: 删除/更正?"), "Deletion_ 删除_更正_");
    }
}
