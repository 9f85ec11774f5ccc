//! Letters and files: shown, saved, recorded, attached.

use super::clock;
use super::shelf::{self, Shelf};
use super::state::{Desk, known};
use super::view::View;
use crate::act::deadline::day_at_law;
use crate::act::letter::{Draft, Letter};
use crate::act::request::Step;
use crate::act::{letter, request};
use crate::base::files;
use crate::base::ids::{LetterId, PersonId, RequestId, sha256};
use crate::base::problem::{Cause, HistoryItem, Problem, Reason};
use crate::base::words::china_day;
use crate::paper::mail::Mail;
use crate::paper::typesetting::Place;
use crate::paper::{docx, mail, typesetting};
use crate::prove::history::{Event, Made, Seal};
use crate::prove::vault::{Kept, Unfinished, Vault};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A letter as it will be.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Preview {
    /// One SVG a page; none where the pages cannot be set.
    pub pages: Vec<String>,
    /// Why they cannot. The formats that need no pages can be saved all the same.
    pub unset: Option<Problem>,
    /// Where the passage stands that the field which is asked about makes.
    pub lit: Vec<Place>,
    /// Fields without which the letter says too little, in the order of the form.
    pub missing: Vec<Missing>,
    /// The same as plain text, for reading aloud and for the clipboard.
    pub text: String,
}

/// A field without which a letter says too little.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Missing {
    /// The field, as it is named in [`Draft`].
    pub field: String,
    /// Where its blank stands.
    pub places: Vec<Place>,
}

/// Where a letter was saved, and under which request it is followed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Saved {
    /// The file.
    pub path: PathBuf,
    /// The request; `null` where the history cannot be written, so that nothing is followed.
    pub request: Option<RequestId>,
    /// Why it is not followed.
    pub problem: Option<Problem>,
    /// The letter by its parts, for a mail program or a web page.
    pub mail: Mail,
    /// What is to be enclosed, each in the letter's languages.
    pub enclosures: Vec<Vec<String>>,
}

/// A file format of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// For Word and WPS.
    Docx,
    /// Plain text, UTF-8.
    Txt,
    /// A draft for a mail program, with the PDF attached.
    Eml,
}

impl Format {
    /// Its id and file name extension.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Txt => "txt",
            Self::Eml => "eml",
        }
    }
}

/// Largest file that can be attached, in bytes. A 500 MB screen recording is not what a regulator reads,
/// and it would travel in every backup.
pub const LARGEST_ATTACHMENT: u64 = 25 << 20;

/// A character that cannot be drawn is found where it was typed.
fn in_its_field(problem: Problem, draft: &Draft) -> Problem {
    match problem {
        Problem::MissingGlyph {
            character, points, ..
        } => Problem::MissingGlyph {
            field: letter::field_of(draft, &character).to_owned(),
            character,
            points,
        },
        other => other,
    }
}

impl Desk {
    /// The letter of a draft as pages and text, with the passage that `field` makes, named as in [`Draft`].
    pub fn preview(
        &self,
        draft: &Draft,
        field: Option<&str>,
        now: Timestamp,
    ) -> Result<Preview, Problem> {
        let letter = letter::compose(draft, &self.catalogue(), day_at_law(draft.regime, now))?;
        let catalogue = self.catalogue();
        let policy = catalogue.policy(&draft.policy)?;
        let step = draft.follow_up.as_ref().map(|it| it.kind);
        let form = letter::form(policy, &draft.right, draft.regime, step)?;
        let (pages, placed, unset) = match typesetting::placed_pages(&letter) {
            Ok((pages, placed)) => (pages, placed, None),
            Err(problem) => (Vec::new(), Vec::new(), Some(in_its_field(problem, draft))),
        };
        let places = |field: &str| -> Vec<Place> {
            let blocks = letter::passage(draft, &form, &self.catalogue(), &letter, field);
            let blocks = blocks.into_iter().filter_map(|it| placed.get(it));
            blocks.flatten().copied().collect()
        };
        let missing = letter::missing(draft, &form).into_iter();
        Ok(Preview {
            pages,
            unset,
            lit: field.map(places).unwrap_or_default(),
            missing: missing
                .map(|field| Missing {
                    field: field.to_owned(),
                    places: places(field),
                })
                .collect(),
            text: letter.to_text(),
        })
    }

    /// The first letter for a right of a policy, with what of this draft fits there.
    pub fn carry(&self, draft: &Draft, policy: &str, right: &str) -> Result<Draft, Problem> {
        letter::carried(draft, &self.catalogue(), policy, right)
    }

    /// Keeps a letter that is not finished, encrypted, and tells all that are kept.
    pub async fn keep(&self, letter: Unfinished, now: Timestamp) -> Result<Vec<Kept>, Problem> {
        let mut state = self.state.lock().await;
        state.vault.keep(letter, now).await?;
        Ok(state.vault.unfinished())
    }

    /// Throws a letter away that is not finished, and tells those that are still kept.
    pub async fn let_go(&self, key: &str, now: Timestamp) -> Result<Vec<Kept>, Problem> {
        let mut state = self.state.lock().await;
        state.vault.let_go(key, now).await?;
        Ok(state.vault.unfinished())
    }

    /// The letter of a draft as a file's contents.
    pub fn export(
        &self,
        draft: &Draft,
        format: Format,
        now: Timestamp,
    ) -> Result<Vec<u8>, Problem> {
        let letter = letter::compose(draft, &self.catalogue(), day_at_law(draft.regime, now))?;
        self.printed(&letter, draft, format, None, now)
    }

    fn printed(
        &self,
        letter: &Letter,
        draft: &Draft,
        format: Format,
        seal: Option<&Seal>,
        now: Timestamp,
    ) -> Result<Vec<u8>, Problem> {
        let bytes = match format {
            Format::Pdf => typesetting::sealed_pdf(letter, seal),
            Format::Docx => docx::docx(letter, seal),
            Format::Txt => Ok(typesetting::sealed_text(letter, seal).into_bytes()),
            Format::Eml => {
                let catalogue = self.catalogue();
                let policy = catalogue.policy(&draft.policy)?;
                let offer = policy.offer(&draft.right).ok();
                let (to, page) = (mail::address(policy, offer), mail::page(policy, offer));
                mail::draft(letter, seal, to, page, now)
            }
        };
        bytes.map_err(|it| in_its_field(it, draft))
    }

    /// Writes the letter to `path`; a file that is there is replaced in one step. Nothing is recorded.
    pub fn save(
        &self,
        draft: &Draft,
        format: Format,
        path: &Path,
        now: Timestamp,
    ) -> Result<(), Problem> {
        files::write_whole(path, &self.export(draft, format, now)?)
    }

    /// Records the letter in the history, as the first of a new request or as the next of `request`, and
    /// writes it where `shelf` says, under a name that says what it is. The letter bears the
    /// history's fingerprint. The same letter saved again, in another format say, is not recorded twice.
    /// Where the history cannot be written, the letter is saved all the same.
    pub async fn save_into(
        &self,
        draft: &Draft,
        format: Format,
        person: Option<PersonId>,
        request: Option<RequestId>,
        shelf: &(impl Shelf + ?Sized),
        now: Timestamp,
    ) -> Result<Saved, Problem> {
        let today = day_at_law(draft.regime, now);
        let letter = letter::compose(draft, &self.catalogue(), today)?;
        if matches!(format, Format::Pdf | Format::Eml) {
            // Before anything is recorded: a letter that cannot be printed was never made.
            typesetting::check(&letter).map_err(|it| in_its_field(it, draft))?;
        }
        clock::check(&*self.state.lock().await, now)?;
        let stem = shelf::letter_name(&self.catalogue(), today, draft, &letter);
        let path = shelf.place(&stem, Some(format.id())).await?;
        let mut state = self.state.lock().await;
        let filed = self
            .file(&mut state.vault, &letter, draft, person, request, now)
            .await;
        let (request, seal, problem) = match filed {
            Ok((request, seal)) => {
                // What is recorded is finished. That it could not be taken away loses nothing.
                let key = Unfinished::key(draft, Some(request));
                let _ = state.vault.let_go(&key, now).await;
                (Some(request), Some(seal), None)
            }
            Err(problem) => (None, None, Some(problem)),
        };
        let bytes = self.printed(&letter, draft, format, seal.as_ref(), now)?;
        let catalogue = self.catalogue();
        let policy = catalogue.policy(&draft.policy)?;
        let to = mail::address(policy, policy.offer(&draft.right).ok());
        let mail = mail::parts(&letter, seal.as_ref(), to);
        files::write_whole(&path, &bytes)?;
        Ok(Saved {
            path,
            request,
            problem,
            mail,
            enclosures: letter.enclosures,
        })
    }

    async fn file(
        &self,
        vault: &mut Vault,
        letter: &Letter,
        draft: &Draft,
        person: Option<PersonId>,
        request: Option<RequestId>,
        now: Timestamp,
    ) -> Result<(RequestId, Seal), Problem> {
        let today = day_at_law(draft.regime, now);
        let text = letter.to_text();
        known(vault, now).await?;
        let made = vault.past().and_then(|past| {
            let same = |it: &&Made| it.text == text && (request.is_none() || it.request == request);
            let made = past.letters.iter().rev().find(same)?;
            Some((made.request?, made.seal()))
        });
        if let Some(made) = made {
            return Ok(made);
        }
        let catalogue = self.catalogue();
        let policy = catalogue.policy(&draft.policy)?;
        let id = match request {
            Some(id) => id,
            None => RequestId::new()?,
        };
        let mut events = Vec::new();
        if request.is_none() {
            let step = Step::Drafted {
                on: today,
                policy: policy.id.clone(),
                version: policy.version,
                offer: draft.right.clone(),
                right: letter::right(policy, &draft.right)?,
                person: person.map(|it| it.to_string()),
                regime: draft.regime,
                language: draft.language,
                consents: draft.consents.clone(),
                title: letter.title().to_owned(),
            };
            request::check(&[], &step, today)?;
            events.push((Event::Request { request: id, step }, None));
        } else if vault.past().and_then(|it| it.steps(id)).is_none() {
            return Err(Problem::NotInHistory {
                what: HistoryItem::Request,
            });
        }
        let event = Event::Letter {
            letter: LetterId::new()?,
            request: Some(id),
            person,
            draft: Box::new(draft.clone()),
            text,
        };
        events.push((event, None));
        vault.record(events, now).await?;
        let made = vault.past().and_then(|past| past.letters.last());
        Ok((
            id,
            made.map(Made::seal)
                .ok_or(Problem::HistoryUnreadable(Cause::none()))?,
        ))
    }

    /// Writes a recorded letter again, in any format, as it was made.
    pub async fn save_again(
        &self,
        letter: LetterId,
        format: Format,
        shelf: &(impl Shelf + ?Sized),
    ) -> Result<PathBuf, Problem> {
        let state = self.state.lock().await;
        let made = state
            .vault
            .past()
            .and_then(|past| past.letters.iter().find(|it| it.letter == letter))
            .cloned()
            .ok_or(Problem::NotInHistory {
                what: HistoryItem::Letter,
            })?;
        drop(state);
        let day = china_day(made.at);
        let letter = made.letter(&self.catalogue());
        let bytes = self.printed(&letter, &made.draft, format, Some(&made.seal()), made.at)?;
        let stem = shelf::letter_name(&self.catalogue(), day, &made.draft, &letter);
        let path = shelf.place(&stem, Some(format.id())).await?;
        files::write_whole(&path, &bytes)?;
        Ok(path)
    }

    /// Attaches a file to a request; it is kept in the encrypted history.
    pub async fn attach(
        &self,
        request: RequestId,
        name: &str,
        bytes: Vec<u8>,
        now: Timestamp,
    ) -> Result<View, Problem> {
        let refused = |reason| Problem::FileUnreadable {
            path: name.to_owned(),
            reason,
            cause: Cause::none(),
        };
        let size = bytes.len() as u64;
        if size > LARGEST_ATTACHMENT {
            return Err(refused(Reason::TooLarge));
        }
        if size == 0 {
            return Err(refused(Reason::Empty));
        }
        let mut state = self.state.lock().await;
        clock::check(&state, now)?;
        known(&mut state.vault, now).await?;
        let past = state.vault.past();
        if past.and_then(|it| it.steps(request)).is_none() {
            return Err(Problem::NotInHistory {
                what: HistoryItem::Request,
            });
        }
        let event = Event::Attached {
            request,
            name: files::own_name(name),
            size,
            sha256: sha256(&bytes),
        };
        state.vault.record(vec![(event, Some(bytes))], now).await?;
        Ok(self.show(&state, now))
    }

    /// Writes an attached file where `shelf` says.
    pub async fn save_attachment(
        &self,
        seq: u64,
        shelf: &(impl Shelf + ?Sized),
    ) -> Result<PathBuf, Problem> {
        let state = self.state.lock().await;
        let name = state
            .vault
            .past()
            .and_then(|past| past.files.values().flatten().find(|it| it.seq == seq))
            .map(|it| it.name.clone())
            .ok_or(Problem::NotInHistory {
                what: HistoryItem::Attachment,
            })?;
        let ledger = state
            .vault
            .ledger()
            .ok_or(Problem::HistoryUnreadable(Cause::none()))?;
        let bytes = ledger.file(seq)?;
        drop(state);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, "bin"));
        let path = shelf.place(stem, Some(extension)).await?;
        files::write_whole(&path, &bytes)?;
        Ok(path)
    }
}
