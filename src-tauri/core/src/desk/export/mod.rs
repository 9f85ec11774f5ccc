//! Proof: what the desk knows becomes a file that others can read.

mod case;
mod records;
mod sources;

use super::shelf::Shelf;
use super::state::{Desk, State, calendar, known};
use super::view::Filed;
use crate::base::files;
use crate::base::ids::RequestId;
use crate::base::problem::Problem;
use crate::base::progress::Progress;
use crate::base::words::{Language, china_day};
use crate::paper::report::{self, Paper};
use crate::paper::{spreadsheet, typesetting};
use crate::prove::history::{Past, short};
use crate::prove::narration::Narrator;
use crate::prove::record::to_json;
use jiff::Timestamp;
use records::Records;
use serde::{Deserialize, Serialize};
use sources::{Sources, dates, stem};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// What leaves the desk as a file besides letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "export", rename_all = "kebab-case")]
pub enum Export {
    /// Everything the policies say they collect (CSV).
    Information,
    /// Every decision and what was told and confirmed, for people (CSV).
    Decisions,
    /// The consent records of ISO/IEC TS 27560 (JSON-LD), of one policy or of all.
    Records {
        /// The policy's id.
        policy: Option<String>,
    },
    /// The consent receipt as PDF, with the records attached to it.
    Receipt {
        /// The policy's id.
        policy: Option<String>,
    },
    /// The history as a table (PDF) with its fingerprint; where it is long, a folder of volumes.
    History,
    /// The dates of one request, or of all that are open, for a calendar program (ICS).
    Dates {
        /// The request's id.
        request: Option<RequestId>,
    },
    /// The case file of a request as one PDF, with the machine-readable record attached.
    Case {
        /// The request's id.
        request: RequestId,
    },
    /// The same as a folder: the PDF, every letter, every attached file.
    CaseFolder {
        /// The request's id.
        request: RequestId,
    },
}

/// Every event as a sentence in the reader's language, the first one first.
pub fn narrate(from: &Sources) -> Vec<report::HistoryEvent> {
    let entries = from.ledger.map_or(&[][..], |it| it.entries());
    let narrator = Narrator {
        catalogue: from.catalogue,
        past: from.past,
        entries,
        language: from.language,
    };
    entries
        .iter()
        .map(|entry| report::HistoryEvent {
            number: entry.seq,
            at: entry.at,
            what: narrator.sentence(entry),
            digest: short(entry.head),
        })
        .collect()
}

/// What an export becomes.
enum Leaving {
    /// One file: its name without extension, its extension, its content.
    File(String, &'static str, Vec<u8>),
    /// Pages, still to be set: one file, or a folder of volumes.
    Pages(String, Vec<Paper>),
    /// A folder of this name with the case file of this request.
    Case(String, RequestId),
}

/// Makes an export of what is known.
fn made(what: &Export, from: &Sources) -> Result<Leaving, Problem> {
    let say = |id: &str| from.say(id, &[]);
    let (stem, extension, bytes) = match what {
        Export::Information => {
            let rows = from.catalogue.to_csv(from.language);
            let stem = stem(from, None, &say("file-information"));
            (stem, "csv", rows.into_bytes())
        }
        Export::Decisions => {
            let records = Records::of(from, None)?;
            let rows = spreadsheet::decisions(&records.entries(), from.language);
            let stem = stem(from, None, &say("file-decisions"));
            (stem, "csv", rows.into_bytes())
        }
        Export::Records { policy } => {
            let records = Records::of(from, policy.as_deref())?;
            let document = records.with(from, |recorder, id, entries, exercises| {
                recorder.receipt(id, from.now, entries, exercises)
            });
            let stem = stem(from, policy.as_deref(), &say("file-records"));
            (stem, "jsonld", to_json(&document))
        }
        Export::Receipt { policy } => {
            let records = Records::of(from, policy.as_deref())?;
            let paper = records.with(from, |recorder, id, entries, exercises| {
                let (at, language) = (from.now, from.language);
                report::consent_receipt(recorder, id, at, entries, exercises, language)
            });
            let stem = stem(from, policy.as_deref(), &paper.title);
            return Ok(Leaving::Pages(stem, vec![paper]));
        }
        Export::History => {
            let history = report::History {
                date: china_day(from.now),
                events: narrate(from),
                seal: from.seal().ok_or(Problem::NothingRecorded)?,
            };
            let stem = stem(from, None, &say("history-title"));
            let volumes = report::history(&history, from.language);
            return Ok(Leaving::Pages(stem, volumes));
        }
        Export::Dates { request } => {
            let stem = match request {
                Some(id) => named(from, from.request(*id)?, "file-dates-of"),
                None => stem(from, None, &say("file-dates")),
            };
            let wanted = |id| request.is_none_or(|it| it == id);
            (stem, "ics", dates(from, wanted).into_bytes())
        }
        Export::Case { request } => {
            let filed = from.request(*request)?;
            let paper = report::case_file(&case::case(from, filed)?, from.language);
            let stem = named(from, filed, "file-case-of");
            return Ok(Leaving::Pages(stem, vec![paper]));
        }
        Export::CaseFolder { request } => {
            let filed = from.request(*request)?;
            let stem = named(from, filed, "file-case-of");
            return Ok(Leaving::Case(stem, *request));
        }
    };
    Ok(Leaving::File(stem, extension, bytes))
}

/// The name of a file about one request.
fn named(from: &Sources, filed: &Filed, what: &str) -> String {
    let request = &filed.request;
    let title = request.named.get(from.language);
    let what = from.say(what, &[("title", title)]);
    stem(from, Some(&request.policy), &what)
}

/// Sets one volume after the other, so that the memory is that of one. The folder is there whole or not at all.
fn save_volumes(
    path: &Path,
    stem: &str,
    volumes: &[Paper],
    progress: &Progress,
) -> Result<(), Problem> {
    let all = volumes.len() as u64;
    files::folder_at_once(path, |folder| {
        for (index, volume) in volumes.iter().enumerate() {
            progress.reached(index as u64, all)?;
            let file = folder.join(format!("{stem} {:02}.pdf", index + 1));
            files::write_whole(&file, &typesetting::print(volume)?)?;
            typesetting::forget();
        }
        progress.reached(all, all)
    })
}

impl Desk {
    /// Writes an export where `shelf` says. Gives the path of the file or folder. Volumes and case folders tell how far
    /// they are, and can be stopped.
    pub async fn save_export(
        &self,
        what: &Export,
        language: Language,
        shelf: &(impl Shelf + ?Sized),
        now: Timestamp,
    ) -> Result<PathBuf, Problem> {
        let progress = self.work.begin();
        let mut state = self.state.lock().await;
        if *what != Export::Information {
            // What cannot be read is not exported as if nothing had happened.
            known(&mut state.vault, now).await?;
        }
        let made = self.with_sources(&state, language, now, |from| made(what, from))?;
        // Whoever is asked where it is to go, and what is set for long, keep nobody from the desk.
        drop(state);
        match made {
            Leaving::File(stem, extension, bytes) => {
                let path = shelf.place(&stem, Some(extension)).await?;
                files::write_whole(&path, &bytes)?;
                Ok(path)
            }
            Leaving::Pages(stem, papers) => match papers.as_slice() {
                [paper] => {
                    let bytes = typesetting::print(paper)?;
                    let path = shelf.place(&stem, Some("pdf")).await?;
                    files::write_whole(&path, &bytes)?;
                    Ok(path)
                }
                volumes => {
                    let path = shelf.place(&stem, None).await?;
                    save_volumes(&path, &stem, volumes, &progress)?;
                    Ok(path)
                }
            },
            Leaving::Case(stem, request) => {
                let path = shelf.place(&stem, None).await?;
                let state = self.state.lock().await;
                self.with_sources(&state, language, now, |from| {
                    let filed = from.request(request)?;
                    case::save_folder(from, filed, &path, &progress)
                })?;
                Ok(path)
            }
        }
    }

    /// The history as sentences, the first event first.
    pub async fn narrate(&self, language: Language, now: Timestamp) -> Vec<report::HistoryEvent> {
        let state = self.state.lock().await;
        self.with_sources(&state, language, now, narrate)
    }

    fn with_sources<T>(
        &self,
        state: &State,
        language: Language,
        now: Timestamp,
        make: impl FnOnce(&Sources) -> T,
    ) -> T {
        let empty = Past::default();
        let past = state.vault.past().unwrap_or(&empty);
        make(&Sources {
            catalogue: &self.catalogue(),
            view: &self.show(state, now),
            past,
            ledger: state.vault.ledger(),
            calendar: &calendar(past),
            language,
            now,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::progress::Work;
    use std::sync::Arc;

    #[test]
    fn volumes_that_are_stopped_between_two_leave_no_folder() {
        let home = tempfile::tempdir().expect("a folder");
        let sheet = report::RecoverySheet {
            code: "ABCDE".to_owned(),
            computer: "desk".to_owned(),
            made: jiff::civil::date(2026, 11, 28),
        };
        let volumes = vec![report::recovery_sheet(&sheet, Language::ZhCn); 3];
        let path = home.path().join("history");
        let work = Arc::new(Work::default());
        work.watch({
            let work = Arc::downgrade(&work);
            move |done, _| {
                if done == 1 {
                    work.upgrade().expect("under way").stop();
                }
            }
        });
        let stopped = save_volumes(&path, "history", &volumes, &work.begin());
        assert_eq!(stopped, Err(Problem::Stopped));
        let left = || home.path().read_dir().expect("readable").count();
        assert_eq!(left(), 0);
        work.watch(|_, _| {});
        save_volumes(&path, "history", &volumes, &work.begin()).expect("the volumes");
        assert_eq!(path.read_dir().expect("there").count(), 3);
    }
}
