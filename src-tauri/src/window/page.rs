//! What the page may do, and what becomes of the rest.

/// Where the web engine is told to find the network: nothing listens there, and no name is looked up.
pub const NOWHERE: &str = "http://127.0.0.1:9";

/// Runs before the page in every document. What is dropped where the page has no use for it is dropped, and
/// never opened in the page's place. Capturing handlers come first, so this asks at the end, when the page
/// has said whether it takes it.
pub const SCRIPT: &str = "\
for (const kind of ['dragenter', 'dragover', 'drop'])
  addEventListener(kind, (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  });
";

/// Whether an address is the desk's own page: the one built in, or while developing the one that is served.
pub fn is_the_desks_own(address: &str) -> bool {
    let page = address.split(['?', '#']).next().unwrap_or_default();
    let served = cfg!(not(feature = "custom-protocol")).then_some("http://localhost:5173");
    ["tauri://localhost", "http://tauri.localhost"]
        .into_iter()
        .chain(served)
        .filter_map(|own| page.strip_prefix(own))
        .any(|path| matches!(path, "" | "/" | "/index.html"))
}

/// Sizes that the keys step through.
const SIZES: [f64; 9] = [0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0];

/// The size after one step up or down, or the designed one.
pub fn step(zoom: f64, direction: i8) -> f64 {
    match direction {
        0 => 1.0,
        1.. => SIZES
            .into_iter()
            .find(|it| *it > zoom + 0.01)
            .unwrap_or(2.0),
        _ => SIZES
            .into_iter()
            .rev()
            .find(|it| *it < zoom - 0.01)
            .unwrap_or(0.8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_desks_own_page_is_gone_to() {
        for (address, own) in [
            ("tauri://localhost/", true),
            ("tauri://localhost", true),
            ("tauri://localhost/index.html#/write", true),
            ("tauri://localhost/assets/other.html", false),
            ("tauri://elsewhere/", false),
            ("file:///home/a/page.html", false),
            ("https://example.org/", false),
            ("data:text/html,x", false),
            ("about:blank", false),
            ("blob:tauri://localhost/1", false),
        ] {
            assert_eq!(is_the_desks_own(address), own, "{address}");
        }
    }

    #[test]
    fn sizes_go_from_four_fifths_to_double() {
        let mut zoom = 1.0;
        for _ in 0..20 {
            zoom = step(zoom, 1);
        }
        assert_eq!(zoom, 2.0);
        for _ in 0..20 {
            zoom = step(zoom, -1);
        }
        assert_eq!(zoom, 0.8);
        assert_eq!(step(1.8, 0), 1.0);
        assert_eq!(step(1.0, 1), 1.1);
    }
}
