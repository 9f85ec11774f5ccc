//! Shows a file in the desktop's own file manager, which the session bus starts: a program started from here
//! would have no network either, and would keep that for good.

use desk::{Problem, because};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use std::path::Path;

/// What a file's address leaves as it is (RFC 8089, RFC 3986).
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A file's address. A path need not be text.
fn address(path: &Path) -> String {
    let bytes = path.as_os_str().as_encoded_bytes();
    format!("file://{}", percent_encode(bytes, PLAIN))
}

/// Shows `path` in the file manager.
///
/// # Errors
/// `NoFileManager` where the desktop has none that can be asked.
#[cfg(target_os = "linux")]
pub async fn show(path: &Path) -> Result<(), Problem> {
    let none = |cause| Problem::NoFileManager {
        path: path.display().to_string(),
        cause,
    };
    let bus = zbus::Connection::session().await.map_err(because(none))?;
    let manager = "org.freedesktop.FileManager1";
    bus.call_method(
        Some(manager),
        "/org/freedesktop/FileManager1",
        Some(manager),
        "ShowItems",
        &(vec![address(path)], ""),
    )
    .await
    .map(|_| ())
    .map_err(because(none))
}

/// Elsewhere the path can be copied.
#[cfg(not(target_os = "linux"))]
pub async fn show(path: &Path) -> Result<(), Problem> {
    Err(Problem::NoFileManager {
        path: address(path),
        cause: desk::Cause::none(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_an_address_byte_by_byte() {
        let path = Path::new("/home/a/文件/2026 100%.pdf");
        assert_eq!(
            address(path),
            "file:///home/a/%E6%96%87%E4%BB%B6/2026%20100%25.pdf"
        );
    }
}
