//! One desk at a time. The claim on the data folder decides; a local socket beside it lets a second start
//! bring the first window to the front. Neither needs a session bus.

use crate::handed::{self, Handed};
use crate::pipe;
use std::path::{Path, PathBuf};

/// Brings the window of the desk that holds `folder` to the front and hands a file over, if one is given;
/// tells whether there is one.
#[cfg(unix)]
pub fn raise(folder: &Path, given: Option<&Handed>) -> bool {
    use std::io::Read;
    use std::os::unix::net::UnixStream;
    let Some(Ok(mut other)) = socket(folder).map(UnixStream::connect) else {
        return false;
    };
    let name = given.map(|it| it.name.as_str());
    let bytes = given.map_or(&[][..], |it| &it.bytes);
    let mut answer = [0; 2];
    other.set_write_timeout(Some(PATIENCE)).is_ok()
        && pipe::write(&mut other, &name, bytes).is_ok()
        && other.set_read_timeout(Some(PATIENCE)).is_ok()
        && other.read_exact(&mut answer).is_ok()
        && answer == *b"ok"
}

/// Keeps what another start hands over and calls `front` each time one asks for the window. Only who holds the
/// claim may listen. Tells whether it does: where it does not, a second start shows a second window, which can
/// only look.
#[cfg(unix)]
pub fn listen(folder: &Path, front: impl Fn() + Send + 'static) -> bool {
    use std::io::Write;
    use std::os::unix::net::UnixListener;
    let Some(path) = socket(folder) else {
        return false;
    };
    // A desk that was killed leaves its socket behind; the claim says that nobody listens there.
    let _ = std::fs::remove_file(&path);
    let Ok(listener) = UnixListener::bind(&path) else {
        return false;
    };
    std::thread::spawn(move || {
        for mut other in listener.incoming().flatten() {
            let _ = other.set_read_timeout(Some(PATIENCE));
            if let Ok((Some(name), bytes)) = pipe::read::<Option<String>>(&mut other) {
                handed::keep(Handed { name, bytes });
            }
            front();
            let _ = other.write_all(b"ok");
        }
    });
    true
}

/// The longest path of a socket that every Unix takes, in bytes (`sun_path` of macOS and the BSDs; Linux
/// has 107).
const LONGEST: usize = 103;

/// The socket of the desk in `folder`: in it, or where that path is too long for a socket, in the session's
/// own folder under a name that belongs to this data folder alone.
fn socket(folder: &Path) -> Option<PathBuf> {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    fitting(folder, session.as_deref())
}

fn fitting(folder: &Path, session: Option<&Path>) -> Option<PathBuf> {
    let digest = desk::ids::sha256(folder.as_os_str().as_encoded_bytes());
    let short = format!("consent-desk-{}.socket", digest.get(..16)?);
    let paths = [
        Some(folder.join("desk.socket")),
        session.map(|it| it.join(short)),
    ];
    let fits = |path: &PathBuf| path.as_os_str().len() <= LONGEST;
    paths.into_iter().flatten().find(fits)
}

/// How long a second start waits for the first to answer.
#[cfg(unix)]
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(2);

/// Elsewhere the claim alone keeps a second desk from writing.
#[cfg(not(unix))]
pub fn raise(_: &Path, _: Option<&Handed>) -> bool {
    false
}

/// See [`raise`].
#[cfg(not(unix))]
pub fn listen(_: &Path, _: impl Fn() + Send + 'static) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_too_long_for_a_socket_becomes_a_short_one_of_its_own() {
        let long = PathBuf::from(format!("/home/{}/consent-desk", "x".repeat(100)));
        let other = PathBuf::from(format!("/home/{}/consent-desk", "y".repeat(100)));
        let session = Some(Path::new("/run/user/1000"));
        let short = fitting(&long, session).expect("a path");
        assert!(short.starts_with("/run/user/1000"));
        assert_ne!(Some(&short), fitting(&other, session).as_ref());
        assert_eq!(fitting(&long, None), None);
        let plain = Path::new("/home/a/consent-desk");
        assert_eq!(fitting(plain, session), Some(plain.join("desk.socket")));
    }
}
