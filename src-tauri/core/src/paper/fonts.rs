//! The fonts of this computer, as the typesetter takes them.

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use typst::text::FontInfo;
use typst_kit::fonts::{FontPath, FontStore};

/// Where the pages name their fonts.
const FORM: &str = include_str!("form.typ");

/// The fonts for a text of these characters: those that the pages name where they have all of them, else every
/// font there is.
pub fn fit_for(characters: &BTreeSet<char>) -> &'static FontStore {
    match characters.iter().all(|it| cover(&NAMED, *it)) {
        true => &NAMED,
        false => &EVERY,
    }
}

/// The fonts that the pages name, found when the first page is set and kept. What a font covers takes long to
/// find out, so that it is asked of the others only where these do not have every character.
static NAMED: LazyLock<FontStore> = LazyLock::new(|| {
    let names: Vec<&str> = FORM.split('"').skip(1).step_by(2).collect();
    let named = |face: &fontdb::FaceInfo| {
        let mut families = face.families.iter();
        families.any(|(family, _)| names.iter().any(|it| it.eq_ignore_ascii_case(family)))
    };
    store(named)
});

/// Every font of this computer.
static EVERY: LazyLock<FontStore> = LazyLock::new(|| store(|_| true));

/// The fonts of this computer that are wanted, in the order in which the system has them.
fn store(wanted: impl Fn(&fontdb::FaceInfo) -> bool) -> FontStore {
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
        let (path, index) = (path.clone(), face.index);
        Some((FontPath { path, index }, info))
    };
    let mut store = FontStore::new();
    store.extend(
        faces
            .par_iter()
            .map(read)
            .collect::<Vec<_>>()
            .into_iter()
            .flatten(),
    );
    store
}

/// Whether one of the fonts has a character.
pub fn cover(fonts: &FontStore, character: char) -> bool {
    let book = fonts.book();
    (0..)
        .map_while(|index| book.info(index))
        .any(|font| font.coverage.contains(u32::from(character)))
}
