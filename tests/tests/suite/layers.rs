//! Who may know whom: the imports of the core, the shell and the interface, held against the layers that
//! ARCHITECTURE draws. An arrow runs from a module to one that it names; none runs up, and none in a circle.

use super::laws::{files, name, read, root};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use syn::visit::Visit;

/// What is imported by what.
type Arrows = BTreeMap<String, BTreeSet<String>>;

/// A module of a crate, as its path: `act::letter::form`.
#[derive(Default)]
struct Module {
    /// What it defines.
    items: BTreeSet<String>,
    /// What it passes on under a name, and from where.
    passed_on: BTreeMap<String, Vec<String>>,
    /// What it passes on whole.
    passed_whole: Vec<Vec<String>>,
    /// Every path it names, from the crate's root.
    named: Vec<Vec<String>>,
}

/// The window's program.
const WINDOW: &str = "src-tauri/src/window";

/// A crate's modules by their paths.
struct House(BTreeMap<String, Module>);

impl House {
    /// The crate whose root is the folder's.
    fn read(folder: &str) -> Self {
        let mut paths = files(folder, &[".rs"]);
        // The window is a program of its own: it shares the shell's folder, and one file with it.
        if folder == WINDOW {
            paths.push(root().join("src-tauri/src/pipe.rs"));
        } else {
            paths.retain(|it| !it.starts_with(root().join(WINDOW)));
        }
        let mut house = BTreeMap::new();
        for path in &paths {
            let inside = path.strip_prefix(root().join(folder));
            let inside = inside.unwrap_or(Path::new(path.file_name().expect("a name")));
            let mut place: Vec<String> = inside
                .with_extension("")
                .iter()
                .map(|it| it.to_string_lossy().into_owned())
                .collect();
            let is_folder = ["mod", "lib", "main"].contains(&place[place.len() - 1].as_str());
            if is_folder {
                place.pop();
            }
            let source = syn::parse_file(&read(path)).expect("Rust");
            let mut reader = Reader {
                parents: place.clone(),
                module: Module::default(),
            };
            reader.visit_file(&source);
            house.insert(place.join("::"), reader.module);
        }
        Self(house)
    }

    /// The module in which what a path means is defined: names that a folder passes on are followed.
    fn home(&self, path: &[String]) -> String {
        let length = (0..=path.len()).rev();
        let place = length
            .map(|length| path[..length].join("::"))
            .find(|place| self.0.contains_key(place))
            .unwrap_or_default();
        let depth = place.split("::").filter(|it| !it.is_empty()).count();
        let Some(item) = path.get(depth) else {
            return place;
        };
        let module = &self.0[&place];
        if module.items.contains(item) {
            return place;
        }
        if let Some(from) = module.passed_on.get(item).filter(|from| from[..] != *path) {
            return self.home(from);
        }
        let whole = module.passed_whole.iter().find_map(|from| {
            let home = self.home(&[&from[..], &path[depth..]].concat());
            let found = self.0.get(&home)?.items.contains(item);
            (found && home != place).then_some(home)
        });
        whole.unwrap_or(place)
    }

    fn arrows(&self) -> Arrows {
        let of = |(place, module): (&String, &Module)| {
            let homes = module.named.iter().map(|path| self.home(path));
            let homes = homes.filter(|home| home != place && !home.is_empty());
            (place.clone(), homes.collect())
        };
        self.0
            .iter()
            .map(of)
            .filter(|(place, _)| !place.is_empty())
            .collect()
    }
}

/// Collects what a file defines, passes on and names; what is for tests alone is left out.
struct Reader {
    parents: Vec<String>,
    module: Module,
}

impl Reader {
    /// A path from the crate's root; `None` for another crate's.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let mut base = match path.first()?.as_str() {
            "crate" => Vec::new(),
            "self" | "super" => self.parents.clone(),
            child if self.module.items.contains(&format!("mod {child}")) => {
                return Some([&self.parents[..], path].concat());
            }
            _ => return None,
        };
        let mut rest = path;
        while let Some(step @ ("crate" | "self" | "super")) = rest.first().map(String::as_str) {
            if step == "super" {
                base.pop();
            }
            rest = &rest[1..];
        }
        base.extend_from_slice(rest);
        Some(base)
    }

    fn import(&mut self, before: &[String], tree: &syn::UseTree, passes_on: bool) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.import(&with(&path.ident), &path.tree, passes_on),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(before, tree, passes_on);
                }
            }
            syn::UseTree::Glob(_) => {
                let Some(path) = self.absolute(before) else {
                    return;
                };
                match passes_on {
                    true => self.module.passed_whole.push(path),
                    false => self.module.named.push(path),
                }
            }
            syn::UseTree::Name(syn::UseName { ident, .. })
            | syn::UseTree::Rename(syn::UseRename { ident, .. }) => {
                let path = if ident == "self" {
                    before.to_vec()
                } else {
                    with(ident)
                };
                let Some(path) = self.absolute(&path) else {
                    return;
                };
                let shown = match tree {
                    syn::UseTree::Rename(renamed) => renamed.rename.to_string(),
                    _ => path.last().cloned().unwrap_or_default(),
                };
                match passes_on {
                    true => drop(self.module.passed_on.insert(shown, path)),
                    false => self.module.named.push(path),
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_file(&mut self, file: &'ast syn::File) {
        for item in &file.items {
            if let syn::Item::Mod(module) = item
                && module.content.is_none()
            {
                self.module.items.insert(format!("mod {}", module.ident));
            }
        }
        syn::visit::visit_file(self, file);
    }

    fn visit_item(&mut self, item: &'ast syn::Item) {
        let (attributes, name) = match item {
            syn::Item::Const(it) => (&it.attrs, Some(&it.ident)),
            syn::Item::Enum(it) => (&it.attrs, Some(&it.ident)),
            syn::Item::Fn(it) => (&it.attrs, Some(&it.sig.ident)),
            syn::Item::Impl(it) => (&it.attrs, None),
            syn::Item::Mod(it) => (&it.attrs, None),
            syn::Item::Static(it) => (&it.attrs, Some(&it.ident)),
            syn::Item::Struct(it) => (&it.attrs, Some(&it.ident)),
            syn::Item::Trait(it) => (&it.attrs, Some(&it.ident)),
            syn::Item::Type(it) => (&it.attrs, Some(&it.ident)),
            syn::Item::Use(it) => (&it.attrs, None),
            _ => return syn::visit::visit_item(self, item),
        };
        let for_tests = |it: &syn::Attribute| {
            it.path().is_ident("cfg") && it.parse_args::<syn::Ident>().is_ok_and(|it| it == "test")
        };
        if attributes.iter().any(for_tests) {
            return;
        }
        self.module.items.extend(name.map(ToString::to_string));
        syn::visit::visit_item(self, item);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let passes_on = !matches!(item.vis, syn::Visibility::Inherited);
        self.import(&[], &item.tree, passes_on);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|it| it.ident.to_string())
            .collect();
        if names.len() > 1 {
            let named = self.absolute(&names);
            self.module.named.extend(named);
        }
        syn::visit::visit_path(self, path);
    }
}

/// Modules that know each other, directly or around a corner.
fn circles(arrows: &Arrows) -> Vec<BTreeSet<String>> {
    let reach = |from: &String| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(place) = open.pop() {
            for next in arrows.get(place).into_iter().flatten() {
                if seen.insert(next.clone()) {
                    open.push(next);
                }
            }
        }
        seen
    };
    let reached: BTreeMap<&String, BTreeSet<String>> =
        arrows.keys().map(|place| (place, reach(place))).collect();
    let mut circles: Vec<BTreeSet<String>> = Vec::new();
    for (place, far) in &reached {
        if far.contains(*place) && !circles.iter().any(|it| it.contains(*place)) {
            let back = |other: &&String| reached.get(other).is_some_and(|it| it.contains(*place));
            circles.push(far.iter().filter(back).cloned().collect());
        }
    }
    circles
}

/// The layers as ARCHITECTURE draws them, from above: the line of arrows that begins with `first`.
fn drawn(first: &str) -> Vec<Vec<String>> {
    let architecture = read(&root().join("ARCHITECTURE.md"));
    let line = architecture
        .lines()
        .map(str::trim)
        .find(|line| line.starts_with(&format!("{first} -->")))
        .unwrap_or_else(|| panic!("ARCHITECTURE draws no layers from {first} down"));
    line.split("-->")
        .map(|layer| layer.split('&').map(|it| it.trim().to_owned()).collect())
        .collect()
}

/// Arrows that run up, or to a neighbour in the same layer; `layer` says where a module stands.
fn upwards(arrows: &Arrows, layers: &[Vec<String>], layer: impl Fn(&str) -> String) -> Vec<String> {
    let depth = |place: &str| {
        let name = layer(place);
        let found = layers.iter().position(|layer| layer.contains(&name));
        found.unwrap_or_else(|| panic!("{place} stands in no layer of ARCHITECTURE"))
    };
    let mut wrong = Vec::new();
    for (from, others) in arrows {
        for to in others {
            let same = layer(from) == layer(to);
            if !same && depth(from) >= depth(to) {
                wrong.push(format!("{from} names {to}"));
            }
        }
    }
    wrong
}

fn first_name(place: &str) -> String {
    place.split("::").next().unwrap_or_default().to_owned()
}

#[test]
fn in_the_core_every_arrow_runs_down() {
    let arrows = House::read("src-tauri/core/src").arrows();
    assert!(arrows.len() > 40, "the core was read");
    assert!(
        arrows["act::letter::writer"].contains("base::words"),
        "the writer of letters uses words: {:?}",
        arrows["act::letter::writer"]
    );
    assert_eq!(
        upwards(&arrows, &drawn("desk"), first_name),
        Vec::<String>::new()
    );
}

#[test]
fn no_modules_go_in_a_circle() {
    for folder in ["src-tauri/core/src", "src-tauri/src", WINDOW] {
        let arrows = House::read(folder).arrows();
        assert!(arrows.len() > 3, "{folder} was read");
        assert_eq!(circles(&arrows), Vec::new(), "in {folder}");
    }
}

#[test]
fn an_arrow_that_runs_up_and_a_circle_are_seen() {
    let arrows: Arrows = [
        ("desk", "act"),
        ("act::letter", "act"),
        ("act", "desk::view"),
    ]
    .map(|(from, to)| (from.to_owned(), BTreeSet::from([to.to_owned()])))
    .into();
    let layers = [vec!["desk".to_owned()], vec!["act".to_owned()]];
    assert_eq!(
        upwards(&arrows, &layers, first_name),
        ["act names desk::view"]
    );
    let mut arrows = arrows;
    assert_eq!(circles(&arrows), Vec::new());
    let back = BTreeSet::from(["act::letter".to_owned()]);
    arrows.insert("desk::view".to_owned(), back);
    let circle = ["act", "act::letter", "desk::view"].map(str::to_owned);
    assert_eq!(circles(&arrows), [BTreeSet::from(circle)]);
}

/// The interface's files and what they import, bindings left out: they are made by the core.
fn interface() -> Arrows {
    let sources = files("ui/src", &[".ts", ".svelte"]);
    let names: BTreeSet<String> = sources.iter().map(|it| name(it)).collect();
    let mut arrows = Arrows::new();
    for path in &sources {
        let from = name(path);
        let text = read(path);
        let imported = text.split(" from '").skip(1).filter_map(|rest| {
            let relative = rest.split('\'').next()?;
            let joined = path.parent()?.join(relative);
            let mut clean = std::path::PathBuf::new();
            for part in joined.components() {
                match part {
                    std::path::Component::ParentDir => drop(clean.pop()),
                    part => clean.push(part),
                }
            }
            let target = clean.strip_prefix(root()).ok()?.display().to_string();
            let endings = ["", ".ts", "/index.ts"];
            endings
                .iter()
                .map(|it| format!("{target}{it}"))
                .find(|it| names.contains(it))
        });
        let imported = imported.filter(|it| !it.contains("/bindings/")).collect();
        arrows.insert(from, imported);
    }
    arrows.retain(|from, _| !from.contains("/bindings/") && !from.contains(".test."));
    arrows
}

#[test]
fn in_the_interface_no_files_go_in_a_circle() {
    let arrows = interface();
    assert!(
        arrows["ui/src/App.svelte"].len() > 5,
        "the interface was read"
    );
    assert_eq!(circles(&arrows), Vec::new());
}
