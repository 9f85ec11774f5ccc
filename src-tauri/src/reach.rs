//! Which files the programs can reach, kept by the kernel: Landlock, in Linux 5.13 and later.
//!
//! The window's program and the web engine's processes are born inside a list of what pages, fonts, input methods
//! and the file chooser need; the person's hidden folders (keys, mail, browsers) and the desk's own data are not
//! on it, and nothing in the home folder can be written. The desk's program, once the window is started, keeps to
//! its data folder, the fonts, and the folders that are not hidden, since a file is saved where the person says;
//! it starts no other program any more. Both lists are made when the desk opens, and nobody can add to them: what is made
//! in the home folder itself afterwards is out of reach until it opens again, and is named so (`Reason::OutOfReach`). A
//! list of what is closed instead the kernel does not take, and who opens files for others would have to be believed
//! by both programs. A command in a terminal is not limited: there the person names the files.

use serde::Serialize;
use std::sync::OnceLock;

/// Whether the kernel keeps the window and the desk to the files that they need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Both programs, and all that they start.
    Limited,
    /// The window and the web engine; the kernel is too old (before 5.19) for the desk's own program, which moves
    /// files between folders.
    WindowOnly,
    /// Neither: this system has no such means, or refused it.
    Unlimited,
}

static STATE: OnceLock<Reach> = OnceLock::new();

/// How it stands since the window was started.
pub fn state() -> Reach {
    *STATE.get().unwrap_or(&Reach::Unlimited)
}

#[cfg(target_os = "linux")]
pub use linux::{nothing_inherited, start};

#[cfg(target_os = "linux")]
mod linux {
    use super::{Reach, STATE};
    use crate::network::{self, Network};
    use landlock::{
        ABI, Access, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible, Ruleset, RulesetAttr,
        RulesetCreatedAttr, RulesetError, RulesetStatus, Scope, path_beneath_rules,
    };
    use std::env;
    use std::fs;
    use std::io::Result;
    use std::path::{Path, PathBuf};
    use std::process::{Child, Command};

    /// The newest rights that were tried; an older kernel keeps those that it knows.
    const TRIED: ABI = ABI::V6;

    /// Programs, libraries, fonts, icons, the system's settings: where distributions put them.
    const SYSTEM: [&str; 20] = [
        "/usr",
        "/bin",
        "/sbin",
        "/lib",
        "/lib32",
        "/lib64",
        "/libx32",
        "/etc",
        "/opt",
        "/app",
        "/nix",
        "/gnu",
        "/snap",
        "/run/current-system",
        "/var/cache/fontconfig",
        "/var/lib/dbus",
        "/var/lib/flatpak",
        // The host's fonts, as a Flatpak sees them; the Chinese ones are among them.
        "/run/host/fonts",
        "/run/host/local-fonts",
        "/run/host/user-fonts",
    ];
    /// What the kernel tells of itself.
    const KERNEL: [&str; 2] = ["/proc", "/sys"];
    /// Where a person may keep a file that is attached, taken in or saved, besides the home folder.
    const CHOSEN_FROM: [&str; 4] = ["/tmp", "/media", "/mnt", "/run/media"];
    /// In the home folder: looks, fonts, the display's key, compose sequences.
    const OF_HOME: [&str; 6] = [
        ".fonts",
        ".fonts.conf",
        ".icons",
        ".themes",
        ".Xauthority",
        ".XCompose",
    ];
    /// In the folder of settings: looks, fonts, input methods, where Documents and Downloads are.
    const OF_SETTINGS: [&str; 8] = [
        "gtk-3.0",
        "dconf",
        "fontconfig",
        "ibus",
        "fcitx",
        "fcitx5",
        "user-dirs.dirs",
        "user-dirs.locale",
    ];
    /// In the folder of programs' data: looks and fonts.
    const OF_DATA: [&str; 5] = ["fonts", "icons", "themes", "mime", "glib-2.0"];
    /// In the folder of caches: fonts, input methods.
    const OF_CACHES: [&str; 3] = ["fontconfig", "ibus", "at-spi"];

    /// What a program may read, start and write; paths that are not there are passed over.
    #[derive(Default)]
    struct List {
        read: Vec<PathBuf>,
        started: Vec<PathBuf>,
        written: Vec<PathBuf>,
    }

    /// Hands no file, socket or pipe of whoever started this program on to the window, save the standard three.
    pub fn nothing_inherited() {
        close_fds::set_fds_cloexec(3, &[]);
    }

    /// Starts the window's program within its list, from its first instruction and on every thread: it is born
    /// of a thread that was limited. Then limits the calling thread, of which all later ones are born, to the
    /// desk's list.
    ///
    /// # Errors
    /// That the program could not be started.
    pub fn start(mut window: Command, data: &Path, places: &[PathBuf]) -> Result<Child> {
        let list = for_the_window(&window, data);
        let born = move || {
            let limited = limit(&list, CompatLevel::BestEffort);
            (window.spawn(), limited)
        };
        let (child, window) = std::thread::spawn(born)
            .join()
            .unwrap_or_else(|_| (Err(std::io::ErrorKind::Other.into()), Ok(false)));
        let child = child?;
        let desk = limit(&for_the_desk(data, places), CompatLevel::HardRequirement);
        let state = match (window.unwrap_or(false), desk.unwrap_or(false)) {
            (true, true) => Reach::Limited,
            (true, false) => Reach::WindowOnly,
            (false, _) => Reach::Unlimited,
        };
        let _ = STATE.set(state);
        Ok(child)
    }

    /// Asks the kernel; tells whether it does it. `moving` says whether it must be a kernel that can let files
    /// move between folders: an older one would refuse every such move.
    fn limit(list: &List, moving: CompatLevel) -> std::result::Result<bool, RulesetError> {
        let read = AccessFs::ReadFile | AccessFs::ReadDir;
        let all = AccessFs::from_all(TRIED);
        let mut rules = Ruleset::default()
            .set_compatibility(moving)
            .handle_access(AccessFs::Refer)?
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(all)?
            .scope(Scope::Signal)?;
        if network::state() != Network::Driven {
            // A second lock on the door that `network` closed.
            rules = rules.handle_access(AccessNet::from_all(TRIED))?;
        }
        let written: BitFlags<AccessFs> =
            all & !(AccessFs::Execute | AccessFs::MakeChar | AccessFs::MakeBlock);
        let status = rules
            .create()?
            .add_rules(path_beneath_rules(&list.read, read))?
            .add_rules(path_beneath_rules(&list.started, read | AccessFs::Execute))?
            .add_rules(path_beneath_rules(&list.written, written))?
            .restrict_self()?;
        Ok(status.ruleset != RulesetStatus::NotEnforced)
    }

    fn for_the_window(window: &Command, data: &Path) -> List {
        let home = dirs::home_dir().unwrap_or_default();
        let mut closed = hidden(&home);
        closed.extend(data.canonicalize());
        let mut read = looks(&home);
        read.extend(beneath(dirs::cache_dir(), &OF_CACHES));
        read.extend(env::var_os("XAUTHORITY").map(PathBuf::from));
        for place in CHOSEN_FROM.iter().map(Path::new).chain([home.as_path()]) {
            spared(place, &closed, &mut read);
        }
        // What lies beside the window's program: the build folder of whoever develops it.
        let own = Path::new(window.get_program()).parent().map(PathBuf::from);
        List {
            read,
            started: paths(&SYSTEM).chain(own).collect(),
            written: session()
                .chain(beneath(dirs::cache_dir(), &["fontconfig"]))
                .collect(),
        }
    }

    /// `places` are where files go unless the person says otherwise.
    fn for_the_desk(data: &Path, places: &[PathBuf]) -> List {
        let home = dirs::home_dir().unwrap_or_default();
        let (closed, mut chosen) = (hidden(&home), Vec::new());
        for place in CHOSEN_FROM.iter().map(Path::new).chain([home.as_path()]) {
            spared(place, &closed, &mut chosen);
        }
        List {
            read: looks(&home).into_iter().chain(paths(&SYSTEM)).collect(),
            started: Vec::new(),
            written: session()
                .chain([data.to_owned()])
                .chain(places.iter().filter_map(|it| nearest(it)))
                .chain(chosen)
                .collect(),
        }
    }

    fn paths(names: &'static [&str]) -> impl Iterator<Item = PathBuf> {
        names.iter().map(PathBuf::from)
    }

    fn beneath(folder: Option<PathBuf>, names: &[&str]) -> Vec<PathBuf> {
        let inside = |folder: PathBuf| names.iter().map(move |it| folder.join(it)).collect();
        folder.map(inside).unwrap_or_default()
    }

    /// Devices, and the session's own folder with the sockets of the display, the bus and the settings.
    fn session() -> impl Iterator<Item = PathBuf> {
        let session = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        [PathBuf::from("/dev")].into_iter().chain(session)
    }

    /// What decides how things look: the kernel's own files, fonts, icons, settings.
    fn looks(home: &Path) -> Vec<PathBuf> {
        let shared = env::var_os("XDG_DATA_DIRS").unwrap_or_default();
        paths(&KERNEL)
            .chain(beneath(Some(home.to_owned()), &OF_HOME))
            .chain(beneath(dirs::config_dir(), &OF_SETTINGS))
            .chain(beneath(dirs::data_dir(), &OF_DATA))
            .chain(env::split_paths(&shared).filter(|it| it.is_absolute()))
            .collect()
    }

    /// What is hidden in the home folder.
    fn hidden(home: &Path) -> Vec<PathBuf> {
        let entries = home.canonicalize().and_then(fs::read_dir);
        let paths = entries.into_iter().flatten().flatten().map(|it| it.path());
        let hidden = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default();
            name.as_encoded_bytes().starts_with(b".")
        };
        paths.filter(hidden).collect()
    }

    /// Adds `place` to `list`, save what is `closed`: where something closed lies in it, its other entries.
    fn spared(place: &Path, closed: &[PathBuf], list: &mut Vec<PathBuf>) {
        let Ok(place) = place.canonicalize() else {
            return;
        };
        if closed.iter().any(|it| place.starts_with(it)) {
            return;
        }
        if !closed.iter().any(|it| it.starts_with(&place)) {
            list.push(place);
            return;
        }
        for entry in fs::read_dir(place).into_iter().flatten().flatten() {
            // A link would open what it points at.
            if !entry.path().is_symlink() {
                spared(&entry.path(), closed, list);
            }
        }
    }

    /// The folder, or while it is not there, the next above it that is.
    fn nearest(folder: &Path) -> Option<PathBuf> {
        folder
            .ancestors()
            .find(|it| it.is_dir())
            .map(Path::to_owned)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn what_is_hidden_and_what_is_the_desks_is_spared() {
            let home = env::temp_dir().join(format!("consent-desk-reach-{}", std::process::id()));
            for folder in [".ssh", "Documents", "data/consent-desk", "data/other"] {
                fs::create_dir_all(home.join(folder)).expect("a folder");
            }
            std::os::unix::fs::symlink(home.join(".ssh"), home.join("link")).expect("a link");
            let home = home.canonicalize().expect("there");
            let mut closed = hidden(&home);
            closed.push(home.join("data/consent-desk"));
            let mut list = Vec::new();
            spared(&home, &closed, &mut list);
            list.sort();
            assert_eq!(list, [home.join("Documents"), home.join("data/other")]);
            assert_eq!(
                nearest(&home.join("Documents/not/there")),
                Some(home.join("Documents"))
            );
            fs::remove_dir_all(&home).expect("removable");
        }
    }
}
