//! One desk at a time. The claim on the data folder decides; a local socket beside it lets a second start
//! bring the first window to the front. Neither needs a session bus.

use std::path::Path;

/// Brings the window of the desk that holds `folder` to the front; tells whether there is one.
#[cfg(unix)]
pub fn raise(folder: &Path) -> bool {
    use std::io::Read;
    use std::os::unix::net::UnixStream;
    let Ok(mut other) = UnixStream::connect(folder.join(SOCKET)) else {
        return false;
    };
    let mut answer = [0; 2];
    other.set_read_timeout(Some(PATIENCE)).is_ok()
        && other.read_exact(&mut answer).is_ok()
        && answer == *b"ok"
}

/// Calls `front` each time another start asks for the window. Only who holds the claim may listen.
#[cfg(unix)]
pub fn listen(folder: &Path, front: impl Fn() + Send + 'static) {
    use std::io::Write;
    use std::os::unix::net::UnixListener;
    let path = folder.join(SOCKET);
    // A desk that was killed leaves its socket behind; the claim says that nobody listens there.
    let _ = std::fs::remove_file(&path);
    let Ok(listener) = UnixListener::bind(&path) else {
        return;
    };
    std::thread::spawn(move || {
        for mut other in listener.incoming().flatten() {
            front();
            let _ = other.write_all(b"ok");
        }
    });
}

#[cfg(unix)]
const SOCKET: &str = "desk.socket";
/// How long a second start waits for the first to answer.
#[cfg(unix)]
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(2);

/// Elsewhere the claim alone keeps a second desk from writing.
#[cfg(not(unix))]
pub fn raise(_: &Path) -> bool {
    false
}

/// See [`raise`].
#[cfg(not(unix))]
pub fn listen(_: &Path, _: impl Fn() + Send + 'static) {}
