//! Proof: what the desk knows becomes a file that others can read.

use crate::agenda::calendar_file;
use crate::catalogue::Catalogue;
use crate::deadline::Calendar;
use crate::desk::{Export, View};
use crate::disk;
use crate::problem::Problem;
use crate::text::{Language, china_day};
use crate::vault::Ledger;
use jiff::Timestamp;
use std::path::{Path, PathBuf};

/// All that an export is made from.
pub struct Sources<'a> {
    /// What the providers say.
    pub catalogue: &'a Catalogue,
    /// What the person decided and asked for.
    pub view: &'a View,
    /// The history, if it is open.
    pub ledger: Option<&'a Ledger>,
    /// Working days.
    pub calendar: &'a Calendar,
    /// The reader's language.
    pub language: Language,
    /// When it is made.
    pub now: Timestamp,
}

/// Writes an export into `folder` under a name that is not taken.
pub fn save(what: &Export, from: &Sources, folder: &Path) -> Result<PathBuf, Problem> {
    let (name, extension, bytes) = match what {
        Export::Information => {
            let rows = from.catalogue.to_csv(from.language);
            ("information", "csv", rows.into_bytes())
        }
        Export::Dates { request } => {
            let wanted = |id: &str| request.as_deref().is_none_or(|it| it == id);
            let all = from.view.requests.iter().map(|it| &it.request);
            let requests: Vec<_> = all.filter(|it| wanted(&it.id)).cloned().collect();
            let today = china_day(from.now);
            let text = calendar_file(&requests, from.catalogue, from.language, today, from.now);
            ("dates", "ics", text.into_bytes())
        }
        _ => return Err(Problem::UnknownRequest),
    };
    let stem = format!("{} {name} {}", china_day(from.now), from.language.tag());
    disk::write_beside(folder, &stem, extension, &bytes)
}
