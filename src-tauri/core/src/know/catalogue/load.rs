//! Reading the catalogue: the policies that ship with the program, and a person's own.

use super::check::{check, fault, line_of};
use super::model::{Came, Catalogue, Own, Policy, Right, Taxonomy, Term};
use super::text::{PolicyText, words_file};
use crate::base::files;
use crate::base::problem::{Cause, Problem, Reason};
use crate::base::words::{Language, Texts};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

macro_rules! built_in {
    ($($name:literal,)*) => {
        &[$(PolicyText {
            file: concat!($name, ".toml"),
            facts: include_str!(concat!("../../../catalogue/", $name, ".toml")),
            zh_cn: include_str!(concat!("../../../../../locales/zh-CN/catalogue/", $name, ".ftl")),
            en_us: include_str!(concat!("../../../../../locales/en-US/catalogue/", $name, ".ftl")),
        },)*]
    };
}

/// The policies that ship with the program, in the order in which they are shown.
const BUILT_IN: &[PolicyText<'static>] = built_in![
    "qiniu-cloud.2021-11-01",
    "tencent-cloud.2020-08-12",
    "kingsoft-cloud.2022-07-05",
    "kingsoft-ern-sdk.2022-05-05",
    "baidu-ai-cloud.2025-03-31",
];

const TAXONOMY: &str = include_str!("../../../catalogue/taxonomy.toml");

/// A person's own catalogue file is read up to this size.
const LARGEST_FILE: u64 = 4 << 20;

/// A person's own catalogue files are read up to this size together: what is known of all policies crosses to the
/// window at once, and must fit into the memory of a small computer.
const LARGEST_FOLDER: u64 = 32 << 20;

/// Own files of no more than this size together are read at once: it takes as long as the built-in ones do.
const SMALL_FOLDER: u64 = 1 << 20;

impl Catalogue {
    /// The built-in policies, then those in `folder`, if there is one: `<name>.toml` beside
    /// `<name>.zh-CN.ftl` and `<name>.en-US.ftl`. A broken file is named in `faults`; the rest works. So is a folder
    /// that holds too much: what comes first by name is read.
    pub fn load(folder: Option<&Path>) -> Self {
        let own = folder.map(Folder::of).unwrap_or_default();
        Self::read(&BUILT_IN.iter().collect::<Vec<_>>(), &own)
    }

    /// The same to begin with, where the folder is large: of the own policies those that are `wanted`; and the ids of
    /// the others, which are still to be read.
    pub fn begin(folder: &Path, wanted: &[String]) -> (Self, BTreeSet<String>) {
        let mut own = Folder::of(folder);
        let mut later = BTreeSet::new();
        if own.size > SMALL_FOLDER {
            let ids = own.files.par_iter().map(|path| id_of(path));
            let mut ids = ids.collect::<Vec<_>>().into_iter();
            own.files.retain(|_| match ids.next().flatten() {
                Some(id) if !wanted.contains(&id) => {
                    later.insert(id);
                    false
                }
                // Where it is not known whose policy a file holds, it is read, whatever it is.
                _ => true,
            });
        }
        let begun = Self::read(&BUILT_IN.iter().collect::<Vec<_>>(), &own);
        (begun, later)
    }

    /// The built-in versions of one policy, and of those that it falls back on, for what is asked of it alone: reading
    /// them all is most of what a command takes. Empty where none is built in.
    pub fn of(policy: &str) -> Self {
        let mut ids = BTreeSet::from([policy.to_owned()]);
        loop {
            let texts = BUILT_IN.iter();
            let id = |it: &&PolicyText| it.file.split('.').next().map(str::to_owned);
            let texts = texts.filter(|it| id(it).is_some_and(|id| ids.contains(&id)));
            let catalogue = Self::read(&texts.collect::<Vec<_>>(), &Folder::default());
            let fallbacks = catalogue.policies.iter().flat_map(|it| &it.fallbacks);
            let known = ids.len();
            ids.extend(fallbacks.filter_map(|it| it.policy.clone()));
            if ids.len() == known {
                return catalogue;
            }
        }
    }

    /// Whether a folder holds policies, whatever their state.
    pub fn is_in(folder: &Path) -> bool {
        !toml_files(folder).is_empty()
    }

    fn read(built_in: &[&PolicyText], folder: &Folder) -> Self {
        let mut taxonomy: Taxonomy = match toml::from_str(TAXONOMY) {
            Ok(taxonomy) => taxonomy,
            Err(error) => unreachable!("the built-in taxonomy is tested: {error}"),
        };
        taxonomy.name(Texts::built_in());
        let mut catalogue = Self {
            schema: 1,
            taxonomy,
            policies: Vec::new(),
            matrix: Vec::new(),
            faults: Vec::new(),
        };
        let of = &catalogue.taxonomy;
        let built_in = built_in
            .par_iter()
            .map(|text| (text.file, text.facts, check(text, of)));
        for (file, facts, read) in built_in.collect::<Vec<_>>() {
            catalogue.take(file, facts, read);
        }
        catalogue.faults.extend(folder.left.clone());
        let of = &catalogue.taxonomy;
        let own = folder.files.par_iter().map(|path| OwnFile::read(path, of));
        for file in own.collect::<Vec<_>>() {
            match file {
                Ok(OwnFile { file, facts, read }) => catalogue.take(&file, &facts, read),
                Err(problem) => catalogue.faults.push(problem),
            }
        }
        catalogue.compare();
        catalogue
    }

    /// Adds the policy in `path` and its words beside it.
    pub fn add_file(&mut self, path: &Path) -> Result<(), Problem> {
        let OwnFile { file, facts, read } = OwnFile::read(path, &self.taxonomy)?;
        self.take(&file, &facts, read);
        self.compare();
        Ok(())
    }

    /// The same catalogue with policies that the person put on their desk behind its own. One that a policy of this
    /// id and version is there for already is left out; `faults` are what could not be put there.
    #[must_use]
    pub fn with(&self, policies: impl IntoIterator<Item = Policy>, faults: Vec<Problem>) -> Self {
        let mut catalogue = self.clone();
        catalogue.faults.extend(faults);
        for policy in policies {
            let same = |it: &Policy| it.id == policy.id && it.version == policy.version;
            if !catalogue.policies.iter().any(same) {
                catalogue.policies.push(policy);
            }
        }
        catalogue.compare();
        catalogue
    }

    /// Takes a policy in. What breaks a rule is named in `faults`; a policy with any fault is left out, so
    /// that nothing half-read is shown as what a provider says.
    fn take(&mut self, file: &str, facts: &str, read: Result<Policy, Vec<Problem>>) {
        match read {
            Ok(policy) => {
                let same =
                    |other: &Policy| other.id == policy.id && other.version == policy.version;
                if self.policies.iter().any(same) {
                    let detail = format!("{} {}", policy.id, policy.version);
                    let line = line_of(facts, "version");
                    self.faults.push(fault(file, line, "policy-once", detail));
                } else {
                    self.policies.push(policy);
                }
            }
            Err(faults) => self.faults.extend(faults),
        }
    }

    /// The newest version of a policy.
    pub fn policy(&self, id: &str) -> Result<&Policy, Problem> {
        self.policies
            .iter()
            .filter(|policy| policy.id == id)
            .max_by_key(|policy| policy.version)
            .ok_or_else(|| Problem::UnknownPolicy {
                given: id.to_owned(),
                known: self.ids(),
            })
    }

    /// Whether a name is that of a policy but for a slip or two of typing.
    pub fn resembles(&self, given: &str) -> bool {
        self.ids().iter().any(|id| slips(given, id) <= 2)
    }

    /// The policies' ids, each once, in order.
    pub fn ids(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        self.policies
            .iter()
            .filter(|policy| seen.insert(&policy.id))
            .map(|policy| policy.id.clone())
            .collect()
    }
}

/// A person's own file, read.
struct OwnFile {
    file: String,
    facts: String,
    read: Result<Policy, Vec<Problem>>,
}

impl OwnFile {
    /// Reads the policy in `path` and its words beside it.
    fn read(path: &Path, taxonomy: &Taxonomy) -> Result<Self, Problem> {
        let words = |language: Language| text_of(&words_file(path, language));
        let (facts, zh_cn, en_us) = (
            text_of(path)?,
            words(Language::ZhCn)?,
            words(Language::EnUs)?,
        );
        let file = path.display().to_string();
        let text = PolicyText {
            file: &file,
            facts: &facts,
            zh_cn: &zh_cn,
            en_us: &en_us,
        };
        let read = check(&text, taxonomy).map(|policy| Policy {
            own: Some(Own {
                came: Came::Folder,
                text: None,
                sha256: None,
                on: None,
            }),
            ..policy
        });
        Ok(Self { file, facts, read })
    }
}

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "toml")
    });
    paths.sort();
    paths
}

/// A person's own files that are read together.
#[derive(Default)]
struct Folder {
    files: Vec<PathBuf>,
    /// How large they are together, with their words (bytes).
    size: u64,
    /// That there are more than are read, where there are.
    left: Option<Problem>,
}

impl Folder {
    /// What is read of a folder: from the first file on, as many as are not too large together.
    fn of(folder: &Path) -> Self {
        let mut files = toml_files(folder);
        let of = |path: &Path| path.metadata().map_or(0, |it| it.len());
        let sizes = files.par_iter().map(|path| {
            let words = Language::ALL.map(|language| of(&words_file(path, language)));
            of(path) + words.iter().sum::<u64>()
        });
        let (mut size, mut fit) = (0, 0);
        for one in sizes.collect::<Vec<_>>() {
            if size + one > LARGEST_FOLDER {
                break;
            }
            size += one;
            fit += 1;
        }
        let left = (fit < files.len()).then(|| Problem::PoliciesTooMany {
            path: folder.display().to_string(),
            left: files.len() - fit,
            limit: LARGEST_FOLDER,
        });
        files.truncate(fit);
        Self { files, size, left }
    }
}

/// The text of a file that lies in its folder itself.
fn text_of(path: &Path) -> Result<String, Problem> {
    // A name alone is in the folder that one is in.
    let within = |path: &Path| match path.parent()? {
        folder if folder == Path::new("") => Path::new(".").canonicalize().ok(),
        folder => folder.canonicalize().ok(),
    };
    let real = path.canonicalize();
    let real = real.map_err(|error| Problem::unreadable(path, &error))?;
    if real.parent() != within(path).as_deref() {
        return Err(Problem::FileUnreadable {
            path: path.display().to_string(),
            reason: match path.is_symlink() {
                true => Reason::LeadsOut,
                false => Reason::IsFolder,
            },
            cause: Cause::none(),
        });
    }
    files::read_text(path, LARGEST_FILE)
}

/// The id of the policy in a file, by what stands before its first table. `None` where that alone does not say.
fn id_of(path: &Path) -> Option<String> {
    #[derive(Deserialize)]
    struct Head {
        id: String,
    }
    let text = text_of(path).ok()?;
    // Where what looks like a table stands within a text or a list, what comes before it is cut off there and says nothing.
    let end = text.find("\n[").unwrap_or(text.len());
    toml::from_str::<Head>(&text[..end]).ok().map(|it| it.id)
}

impl Taxonomy {
    fn name(&mut self, texts: &Texts) {
        let words = |prefix: &str, id: &str| {
            texts
                .words(&format!("{prefix}-{id}"), None)
                .unwrap_or_default()
        };
        self.rights = Right::ALL
            .iter()
            .map(|right| Term {
                id: right.id().into(),
                ..Term::default()
            })
            .collect();
        for (prefix, list) in [
            ("category", &mut self.categories),
            ("purpose", &mut self.purposes),
            ("recipient", &mut self.recipients),
            ("right", &mut self.rights),
        ] {
            for term in list {
                term.name = words(prefix, &term.id);
            }
        }
        for kind in &mut self.kinds {
            kind.name = words("kind", &kind.id);
        }
    }
}

/// How many letters must be put in, left out or changed to make one name of another (Levenshtein).
fn slips(given: &str, name: &str) -> usize {
    let name: Vec<char> = name.chars().collect();
    let mut row: Vec<usize> = (0..=name.len()).collect();
    for (at, letter) in given.chars().take(64).enumerate() {
        let mut corner = std::mem::replace(&mut row[0], at + 1);
        for (place, other) in name.iter().enumerate() {
            let changed = corner + usize::from(letter != *other);
            corner = row[place + 1];
            row[place + 1] = changed.min(corner + 1).min(row[place] + 1);
        }
    }
    row[name.len()]
}
