//! The program itself, for its own page and for the report of a fault. Nothing of it says who the person is but
//! the folder's path, which a report leaves out.

use crate::folder;
use crate::network::{self, Network};
use serde::Serialize;
use std::path::PathBuf;

/// The program itself: what a person is told of it, and what a report of a fault needs.
#[derive(Serialize)]
pub struct About {
    /// Its version.
    pub version: &'static str,
    /// The commit it is made from, and that commit's day, where the build knew them.
    pub built: Option<String>,
    /// The operating system and its processor.
    pub system: String,
    /// The desktop and the kind of display, as the session names them.
    pub desktop: String,
    /// Whether the network is closed.
    pub network: Network,
    /// The folder where the history is.
    pub data: String,
    /// The file with the notices of the libraries inside, where it was installed.
    pub notices: Option<String>,
}

/// What is known of it.
pub fn about() -> About {
    let built = option_env!("DESK_COMMIT").zip(option_env!("DESK_DATE"));
    let of = |name: &str| std::env::var(name).unwrap_or_default();
    let desktop = [of("XDG_CURRENT_DESKTOP"), of("XDG_SESSION_TYPE")];
    let desktop: Vec<_> = desktop.into_iter().filter(|it| !it.is_empty()).collect();
    About {
        version: env!("CARGO_PKG_VERSION"),
        built: built.map(|(commit, day)| format!("{commit}, {day}")),
        system: format!("{} {}", system(), std::env::consts::ARCH),
        desktop: desktop.join(", "),
        network: network::state(),
        data: folder().display().to_string(),
        notices: notices().map(|it| it.display().to_string()),
    }
}

/// The system's own name for itself, else its kind.
fn system() -> String {
    let named = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = named.lines().find_map(|it| it.strip_prefix("PRETTY_NAME="));
    name.map_or(std::env::consts::OS, |it| it.trim_matches('"'))
        .to_owned()
}

/// The notices of the libraries inside, where packages put them.
pub fn notices() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let beside = own.parent()?;
    [
        "../share/doc/consent-desk/THIRD-PARTY.txt.gz",
        "THIRD-PARTY.txt",
    ]
    .map(|name| beside.join(name))
    .into_iter()
    .find_map(|path| path.canonicalize().ok())
}
