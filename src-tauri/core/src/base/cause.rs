//! Why a problem came about: the system's reason, and what the libraries said on the way.

use regex::Regex;
#[cfg(unix)]
use rustix::fs::{Access, access};
use schemars::JsonSchema;
use serde::Serialize;
use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::LazyLock;
use ts_rs::TS;

/// The most errors of a chain that are kept.
const LONGEST: usize = 8;

/// What is asked of a file that is read.
#[cfg(unix)]
const READABLE: Access = Access::READ_OK;
/// What is asked of a folder in which something is made.
#[cfg(unix)]
const WRITABLE: Access = Access::WRITE_OK.union(Access::EXEC_OK);
#[cfg(not(unix))]
const READABLE: () = ();
#[cfg(not(unix))]
const WRITABLE: () = ();

/// What led to a problem: the words of each error, from the last that was met to the first that happened.
///
/// It is for whoever looks for a fault, in the words of the library or the system. It holds nothing of a
/// person's: paths, and whatever an error quotes, are left out when the cause is taken down. It is no part
/// of what a problem is: problems with the same code and data are equal, whatever led to them.
#[derive(Clone, Default, Serialize, TS, JsonSchema)]
pub struct Cause {
    /// The words of each error, the outermost first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    cause: Option<Vec<String>>,
}

impl Cause {
    /// Of a problem that no other error led to.
    pub const fn none() -> Self {
        Self { cause: None }
    }

    /// An error and those it came from.
    pub fn of(error: &(dyn Error + 'static)) -> Self {
        let chain = std::iter::successors(Some(error), |&error| error.source());
        Self::said(chain.map(words))
    }

    /// What was said by something that is no error of Rust's.
    pub fn said(words: impl IntoIterator<Item = String>) -> Self {
        let mut cause: Vec<_> = words
            .into_iter()
            .map(|it| impersonal(&it))
            .take(LONGEST)
            .collect();
        // Many an error repeats the one it came from.
        cause.dedup();
        Self {
            cause: (!cause.is_empty()).then_some(cause),
        }
    }

    /// The words of each error, the outermost first.
    pub fn chain(&self) -> &[String] {
        self.cause.as_deref().unwrap_or_default()
    }
}

/// Turns an error into a problem that keeps it as its cause: `.map_err(because(Problem::KeyringMissing))`.
pub fn because<E: Error + 'static, P>(problem: impl FnOnce(Cause) -> P) -> impl FnOnce(E) -> P {
    move |error| problem(Cause::of(&error))
}

impl PartialEq for Cause {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Cause {}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.chain().join(": "))
    }
}

/// What an error says of itself alone.
fn words(error: &(dyn Error + 'static)) -> String {
    match error.downcast_ref::<serde_json::Error>() {
        // Its own words quote what was read.
        Some(error) => format!(
            "JSON: {:?} error at line {} column {}",
            error.classify(),
            error.line(),
            error.column()
        ),
        None => error.to_string(),
    }
}

/// An error's words without what may be a person's: what it quotes, and paths, which can hold spaces and so
/// go to the end of the line.
fn impersonal(words: &str) -> String {
    static QUOTED: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r#""[^"]*"?|`[^`]*`?|“[^”]*”?"#).ok());
    static PATH: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r#"(^|[\s('=:])(?:[A-Za-z]:\\|\\\\|~?/)[^\n]*"#).ok());
    let mut words = words.trim().to_owned();
    for (pattern, instead) in [(&QUOTED, "…"), (&PATH, "${1}…")] {
        if let Some(pattern) = &**pattern {
            words = pattern.replace_all(&words, instead).into_owned();
        }
    }
    words
}

/// Why the operating system refused a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The folder or file is not there.
    NotFound,
    /// A link leads to what is not there.
    LeadsNowhere,
    /// Something else stands where a folder is needed.
    NotAFolder,
    /// The person may not do that.
    PermissionDenied,
    /// The person may, and this program may not: the system keeps it to certain places, and this is none of them.
    OutOfReach,
    /// No room on the disk.
    Full,
    /// The file system is read-only.
    ReadOnly,
    /// A folder stands where a file was meant.
    IsFolder,
    /// A pipe, device or socket stands where a file was meant.
    NotAFile,
    /// A link leads out of the folder whose files are read.
    LeadsOut,
    /// The name is longer than the file system takes.
    NameTooLong,
    /// The file is larger than what is read.
    TooLarge,
    /// There is nothing in the file.
    Empty,
    /// The file is no text in UTF-8.
    NotText,
    /// Anything else.
    Other,
}

impl From<&io::Error> for Reason {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind::*;
        match error.kind() {
            NotFound => Self::NotFound,
            NotADirectory => Self::NotAFolder,
            PermissionDenied => Self::PermissionDenied,
            StorageFull | QuotaExceeded | FileTooLarge => Self::Full,
            ReadOnlyFilesystem => Self::ReadOnly,
            IsADirectory => Self::IsFolder,
            InvalidData => Self::NotText,
            InvalidFilename => Self::NameTooLong,
            _ => Self::Other,
        }
    }
}

impl Reason {
    /// Why `path` could not be read, and which part of it stands in the way.
    pub fn of_reading<'a>(path: &'a Path, error: &io::Error) -> (&'a Path, Self) {
        let (part, said) = Self::at(path, error);
        (part, said.or_out_of_reach(Some(path), READABLE))
    }

    /// Why `path` could not be written, and which part of it stands in the way. What is not there then is its folder; one
    /// that is there and takes no file, as those that the kernel shows (`/proc`), refused it.
    pub fn of_writing<'a>(path: &'a Path, error: &io::Error) -> (&'a Path, Self) {
        // What is written comes into a folder first, or makes one.
        let folder = path.ancestors().skip(1).find(|it| it.is_dir());
        match Self::at(path, error) {
            (at, Self::NotFound) if path.parent().is_some_and(Path::is_dir) => (at, Self::Other),
            (at, said) => (at, said.or_out_of_reach(folder, WRITABLE)),
        }
    }

    /// The system refused what by the permissions of `place` the person may do: then it is this program that is kept
    /// out. Permissions alone are asked for here, which no such limit changes.
    #[cfg(unix)]
    fn or_out_of_reach(self, place: Option<&Path>, asked: Access) -> Self {
        match place {
            Some(place) if self == Self::PermissionDenied && access(place, asked).is_ok() => {
                Self::OutOfReach
            }
            _ => self,
        }
    }

    /// Elsewhere nothing keeps it to anything.
    #[cfg(not(unix))]
    fn or_out_of_reach(self, _: Option<&Path>, (): ()) -> Self {
        self
    }

    /// Why `path` was refused, and which part of it stands in the way. The system's own word often says too little:
    /// that something is not there, where a file stands in a folder's place.
    pub fn at<'a>(path: &'a Path, error: &io::Error) -> (&'a Path, Self) {
        use io::ErrorKind::*;
        let said = Self::from(error);
        match said {
            Self::PermissionDenied
            | Self::Full
            | Self::ReadOnly
            | Self::NotText
            | Self::NameTooLong => (path, said),
            // A folder was to be made where something stands already.
            _ => obstacle(path, error.kind() == AlreadyExists).unwrap_or((path, said)),
        }
    }
}

/// The first part of `path` that is there as something else than it should be.
fn obstacle(path: &Path, folder: bool) -> Option<(&Path, Reason)> {
    let parts: Vec<_> = path.ancestors().collect();
    for (index, part) in parts.into_iter().enumerate().rev() {
        let reason = match part.metadata() {
            Ok(it) if it.is_dir() && index == 0 && !folder => Reason::IsFolder,
            Ok(it) if it.is_dir() => continue,
            Ok(_) if index > 0 || folder => Reason::NotAFolder,
            Ok(it) if !it.is_file() => Reason::NotAFile,
            Err(_) if part.is_symlink() => Reason::LeadsNowhere,
            // The folder that a relative path is in has no name.
            _ if part == Path::new("") => continue,
            _ => return None,
        };
        return Some((part, reason));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Outer(io::Error);

    impl fmt::Display for Outer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the disk gave up")
        }
    }

    impl Error for Outer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn a_chain_is_kept_from_the_outermost_error_on_and_is_no_part_of_equality() {
        let error = Outer(io::Error::other("no answer"));
        let cause: Cause = because(|it| it)(error);
        assert_eq!(cause.chain(), ["the disk gave up", "no answer"]);
        assert_eq!(cause, Cause::none());
    }

    /// Where the permissions let the person and the system does not let the program, that is what is said.
    #[cfg(unix)]
    #[test]
    fn a_program_that_is_kept_out_is_told_from_a_person_who_is() {
        let home = tempfile::tempdir().expect("a folder");
        let (file, new) = (home.path().join("file"), home.path().join("none/new"));
        std::fs::write(&file, "x").expect("written");
        let refused = io::Error::from(io::ErrorKind::PermissionDenied);
        assert_eq!(Reason::of_reading(&file, &refused).1, Reason::OutOfReach);
        assert_eq!(Reason::of_writing(&new, &refused).1, Reason::OutOfReach);
        // Nobody may read what is not there: no permission says that the person might.
        let said = Reason::of_reading(&new, &refused).1;
        assert_eq!(said, Reason::PermissionDenied);
        let gone = io::Error::from(io::ErrorKind::NotFound);
        assert_eq!(Reason::of_reading(&file, &gone).1, Reason::NotFound);
    }

    #[test]
    fn nothing_of_a_person_stands_in_a_cause() {
        let read =
            serde_json::from_str::<u8>(r#""王小明 wang@example.com""#).expect_err("no number");
        let cause = Cause::of(&read);
        assert_eq!(cause.chain(), ["JSON: Data error at line 1 column 28"]);
        for (said, kept) in [
            ("open /home/王 小明/history.db: denied", "open …"),
            ("unable to open: /home/a b/c.db", "unable to open: …"),
            (r"cannot write C:\Users\me\a.pdf", "cannot write …"),
            (r#"denied at path "/home/me/a.pdf""#, "denied at path …"),
            (
                "unknown variant `wang`, expected one of `a`",
                "unknown variant …, expected one of …",
            ),
            ("I/O error (os error 5)", "I/O error (os error 5)"),
            (
                "org.freedesktop.DBus.Error.NoReply",
                "org.freedesktop.DBus.Error.NoReply",
            ),
        ] {
            assert_eq!(Cause::said([said.to_owned()]).chain(), [kept]);
        }
    }
}
