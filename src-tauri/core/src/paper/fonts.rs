//! The fonts of this computer, as the typesetter takes them.

use bit_set::BitSet;
use fontique::{SourceCache, SourceId, SourceInfo, SourceKind};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::{FontSource, FontStore};

/// Where the pages name their fonts.
const FORM: &str = include_str!("form.typ");

/// Fonts that pages are set with.
pub struct Fonts {
    /// As the typesetter takes them.
    pub store: FontStore,
    /// The characters that one of them has: each font's own list is long to look through.
    covered: BitSet,
}

impl Fonts {
    /// Whether one of the fonts has a character.
    pub fn cover(&self, character: char) -> bool {
        self.covered.contains(character as usize)
    }
}

/// The fonts for a text of these characters: those that the pages name where they have all of them, else every
/// font there is.
pub fn fit_for(characters: &BTreeSet<char>) -> Arc<Fonts> {
    let named = NAMED.opened();
    match characters.iter().all(|it| named.cover(*it)) {
        true => named,
        false => EVERY.opened(),
    }
}

/// Gives the fonts back to the system. Where they are and what they cover stays known.
pub fn close() {
    for fonts in [&NAMED, &EVERY] {
        *fonts.open.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Fonts that were found, and, while pages are set with them, open.
struct Found {
    faces: LazyLock<Vec<(Face, FontInfo)>>,
    open: Mutex<Option<Arc<Fonts>>>,
}

impl Found {
    const fn new(find: fn() -> Vec<(Face, FontInfo)>) -> Self {
        Self {
            faces: LazyLock::new(find),
            open: Mutex::new(None),
        }
    }

    fn opened(&self) -> Arc<Fonts> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let fonts = open.get_or_insert_with(|| {
            let lists = self.faces.iter().map(|(_, font)| &font.coverage);
            let covered = lists.flat_map(|it| it.iter().map(|code| code as usize));
            let covered = covered.collect();
            let mut store = FontStore::new();
            store.extend(self.faces.iter().cloned());
            Arc::new(Fonts { store, covered })
        });
        Arc::clone(fonts)
    }
}

/// The fonts that the pages name, found when the first page is set and kept. What a font covers takes long to
/// find out, so that it is asked of the others only where these do not have every character.
static NAMED: Found = Found::new(|| {
    let names: Vec<&str> = FORM.split('"').skip(1).step_by(2).collect();
    faces(|face: &fontdb::FaceInfo| {
        let mut families = face.families.iter();
        families.any(|(family, _)| names.iter().any(|it| it.eq_ignore_ascii_case(family)))
    })
});

/// Every font of this computer.
static EVERY: Found = Found::new(|| faces(|_| true));

/// A font in its file.
#[derive(Clone)]
struct Face {
    path: Arc<Path>,
    index: u32,
}

impl FontSource for Face {
    fn load(&self) -> Option<Font> {
        let file = SourceInfo::new(SourceId::new(), SourceKind::Path(Arc::clone(&self.path)));
        let mapped = SourceCache::default().get(&file)?;
        Font::new(Bytes::new(mapped), self.index)
    }
}

/// The fonts of this computer that are wanted, in the order in which the system has them.
fn faces(wanted: impl Fn(&fontdb::FaceInfo) -> bool) -> Vec<(Face, FontInfo)> {
    static SYSTEM: LazyLock<fontdb::Database> = LazyLock::new(|| {
        let mut database = fontdb::Database::new();
        database.load_system_fonts();
        database
    });
    let faces: Vec<_> = SYSTEM.faces().filter(|face| wanted(face)).collect();
    let read = |face: &&fontdb::FaceInfo| {
        let (fontdb::Source::File(path) | fontdb::Source::SharedFile(path, _)) = &face.source
        else {
            return None;
        };
        let info = SYSTEM.with_face_data(face.id, FontInfo::new)??;
        let (path, index) = (path.as_path().into(), face.index);
        Some((Face { path, index }, info))
    };
    faces.par_iter().filter_map(read).collect()
}
