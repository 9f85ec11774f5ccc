//! The map of ARCHITECTURE held against the tree, and the size of the rooms on it.

use super::laws::{files, name, read, root};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The folders and files of the map: a name a line, two spaces deeper for each folder.
fn drawn() -> Vec<PathBuf> {
    let architecture = read(&root().join("ARCHITECTURE.md"));
    let map = architecture.split("## The map").nth(1);
    let map = map.and_then(|it| it.split("```").nth(1)).expect("the map");
    let mut above: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for line in map.lines().filter(|line| !line.trim().is_empty()) {
        let depth = (line.len() - line.trim_start().len()) / 2;
        above.truncate(depth);
        above.push(line.split_whitespace().next().expect("a name"));
        found.push(above.iter().collect());
    }
    found
}

/// A name of the map without what a file's kind adds to it; `None` for what opens its folder or is made.
fn shown(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let ignored = ["mod.rs", "lib.rs", "main.rs", "main.ts"];
    let is_code = path.is_dir() || [".rs", ".typ", ".ts"].iter().any(|it| name.ends_with(it));
    if !is_code || ignored.contains(&name.as_str()) || name.starts_with('.') {
        return None;
    }
    Some(name.split('.').next()?.to_owned())
}

#[test]
fn the_map_is_the_tree() {
    let drawn = drawn();
    assert!(drawn.len() > 40, "the map was read");
    let mut opened: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
    for path in &drawn {
        let inside = path.parent().expect("a folder").to_owned();
        let name = path.file_name().expect("a name").to_string_lossy();
        opened.entry(inside).or_default().insert(name.into_owned());
    }
    for (folder, named) in opened {
        let folder = root().join(&folder);
        let entries = std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{} is on the map: {error}", folder.display()));
        let there: BTreeSet<_> = entries.flatten().map(|entry| entry.path()).collect();
        let there: BTreeSet<_> = there.iter().filter_map(|path| shown(path)).collect();
        let gone: Vec<_> = named.difference(&there).collect();
        assert!(
            gone.is_empty(),
            "{}: {gone:?} is on the map only",
            folder.display()
        );
        // The core and the shell are drawn whole; elsewhere the map shows what one looks for.
        let whole = folder.starts_with(root().join("src-tauri/core/src"))
            || folder.ends_with("src-tauri/src");
        let missing: Vec<_> = there.difference(&named).collect();
        assert!(
            !whole || missing.is_empty(),
            "{}: {missing:?} is not on the map of ARCHITECTURE",
            folder.display()
        );
    }
}

/// About how many lines a file may have.
const LIMIT: usize = 520;

/// Files that are still longer. The list may only become shorter.
const LONG: [&str; 0] = [];

#[test]
fn no_file_is_much_longer_than_500_lines() {
    let sources = [
        files("src-tauri", &[".rs"]),
        files("ui/src", &[".ts", ".svelte"]),
    ];
    let long: BTreeSet<String> = sources
        .concat()
        .iter()
        .filter(|path| read(path).lines().count() > LIMIT)
        .map(|path| name(path))
        .collect();
    let known: BTreeSet<String> = LONG.iter().map(|path| (*path).to_owned()).collect();
    let news: Vec<_> = long.difference(&known).collect();
    assert!(news.is_empty(), "{news:?}: more than {LIMIT} lines");
    let mended: Vec<_> = known.difference(&long).collect();
    assert!(mended.is_empty(), "{mended:?} need no exception any more");
}
