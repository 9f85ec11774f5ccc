//! Everything the interface can ask: each command is declared here, once, as a function. The dispatcher, the
//! window's list of admitted commands, its capability file and the interface's typed calls are made from
//! these signatures (`build/declaration.rs`). A parameter of type [`Bytes`] is a file's content.

use crate::about::{self, About};
use crate::call::Bytes;
use crate::handed;
use crate::network::{self, Network};
use crate::reach::{self, Reach};
use crate::shelf::{self, Saving, Shelf};
use crate::{folder, language, log, now, reveal};
use desk::letter::{self, FollowUpKind};
use desk::vault::{Kept, Unfinished};
use desk::{
    Action, Available, Catalogue, Cause, ClockWords, Comparison, Defect, Desk, Draft, Export, Form,
    Format, HeldFact, Language, LegalTerm, LetterId, Lines, NewCode, PersonId, Portion, Preview,
    Problem, Question, Reason, Regime, RequestId, ReviewView, Saved, Secret, Sought, TraceView,
    View,
};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// What the interface needs to draw its first screen.
#[derive(Serialize)]
pub struct Opening {
    /// What the providers say.
    pub catalogue: Arc<Catalogue>,
    /// Whether that is all they say, or policies are still to be read.
    pub whole: bool,
    /// What the person decided, as far as it is known by now.
    pub view: View,
    /// The system's language.
    pub language: Language,
    /// The program's version.
    pub version: &'static str,
    /// Whether the network is closed.
    pub network: Network,
    /// Where the log lies that the settings can ask for.
    pub log: PathBuf,
    /// Whether the kernel keeps window and desk to the files they need.
    pub reach: Reach,
}

/// Where what the person saves goes.
#[derive(Serialize)]
pub struct Savings {
    /// The folder.
    pub folder: String,
    /// Whether the person is asked each time.
    pub ask: bool,
}

/// How long the first screen waits for keyring and history, which are read while the web engine starts.
const PATIENCE: Duration = Duration::from_millis(50);

/// What the first screen is drawn from. A keyring that is still being asked is not waited for.
pub async fn start(desk: &Desk) -> Opening {
    let known = tokio::time::timeout(PATIENCE, desk.view(now())).await;
    // Asked first: what is read in between is there then.
    let whole = desk.is_whole();
    Opening {
        catalogue: desk.catalogue(),
        whole,
        view: known.unwrap_or_else(|_| desk.unread(now())),
        language: language(),
        version: env!("CARGO_PKG_VERSION"),
        network: network::state(),
        log: log::place(&folder()),
        reach: reach::state(),
    }
}

/// Does what the person asks.
pub async fn act(desk: &Desk, action: Action) -> Result<View, Problem> {
    let view = desk.act(action, now()).await?;
    log::follow(&view.settings, &folder())?;
    log::stands(&view);
    Ok(view)
}

/// What is decided, asked for and due now.
pub async fn view(desk: &Desk) -> View {
    desk.view(now()).await
}

/// Has the policies read that are still to be read, and answers once they are.
pub async fn whole(desk: &Desk) {
    desk.whole().await;
}

/// What the providers say, once the view is of another edition: the part of it that begins with this policy, counted from
/// nought.
pub fn portion(desk: &Desk, from: usize) -> Portion {
    desk.portion(from)
}

/// Takes a policy's text in, from a file or with an empty name from what was pasted; the answer is its id.
pub async fn read_policy(desk: &Desk, name: String, file: Bytes) -> Result<String, Problem> {
    desk.read_policy(&name, &file.0, now()).await
}

/// Takes in a catalogue file that someone else made, with its words; the answer is the policy's id.
pub async fn take_policy(
    desk: &Desk,
    name: String,
    facts: String,
    zh_cn: String,
    en_us: String,
) -> Result<String, Problem> {
    desk.take_policy(&name, facts, zh_cn, en_us, now()).await
}

/// A policy's text that was taken in.
pub async fn policy_text(desk: &Desk, text: String) -> Result<String, Problem> {
    desk.policy_text(&text).await
}

/// The facts in a policy's text, and what was said of each.
pub async fn review(desk: &Desk, text: String) -> Result<ReviewView, Problem> {
    desk.review(&text).await
}

/// Writes an own policy's catalogue file and its words beside the person's documents; the answer is its path.
pub async fn export_policy(desk: &Desk, policy: String) -> Result<PathBuf, Problem> {
    desk.export_policy(&policy, &shelf(desk).await).await
}

/// Whether a copy of a policy's text says what the catalogue says, fact by fact.
pub fn verify_policy(
    desk: &Desk,
    policy: String,
    name: String,
    file: Bytes,
) -> Result<Vec<HeldFact>, Problem> {
    desk.verify_policy(&policy, &name, &file.0)
}

/// The person left a page on which letters and reports are set: what that keeps in memory is let go of.
pub async fn rest(desk: &Desk) {
    desk.rest();
}

/// Stops waiting for the keyring, and long work.
pub async fn cancel(desk: &Desk) {
    desk.cancel();
}

/// The check-up of a policy: its consents as questions, with what can be advised.
pub fn questions(desk: &Desk, policy: String) -> Result<Vec<Question>, Problem> {
    Ok(desk::questions(desk.catalogue().policy(&policy)?))
}

/// Two policies held against each other.
pub fn compare(desk: &Desk, first: String, second: String) -> Result<Comparison, Problem> {
    desk.catalogue().comparison(&first, &second)
}

/// The rights that letters can be written for.
pub fn rights(desk: &Desk, policy: String) -> Result<Vec<Available>, Problem> {
    Ok(letter::rights(desk.catalogue().policy(&policy)?))
}

/// What the form of a first letter, or of what follows on it, consists of.
pub fn form(
    desk: &Desk,
    policy: String,
    right: String,
    regime: Regime,
    step: Option<FollowUpKind>,
) -> Result<Form, Problem> {
    letter::form(desk.catalogue().policy(&policy)?, &right, regime, step)
}

/// A letter as pages and text, with the passage that a field makes.
pub fn preview(desk: &Desk, draft: Draft, field: Option<String>) -> Result<Preview, Problem> {
    desk.preview(&draft, field.as_deref(), now())
}

/// The first letter for a right of a policy, with what of a draft fits there.
pub fn carry(desk: &Desk, draft: Draft, policy: String, right: String) -> Result<Draft, Problem> {
    desk.carry(&draft, &policy, &right)
}

/// Keeps a letter that is not finished, encrypted; the answer is all that are kept.
pub async fn keep(desk: &Desk, letter: Unfinished) -> Result<Vec<Kept>, Problem> {
    desk.keep(letter, now()).await
}

/// Throws a letter away that is not finished; the answer is those that are still kept.
pub async fn let_go(desk: &Desk, key: String) -> Result<Vec<Kept>, Problem> {
    desk.let_go(&key, now()).await
}

/// Saves a letter beside the person's documents and records it, as a new request or in one that is known.
pub async fn save(
    desk: &Desk,
    draft: Draft,
    format: Format,
    person: Option<PersonId>,
    request: Option<RequestId>,
) -> Result<Saved, Problem> {
    let shelf = shelf(desk).await;
    desk.save_into(&draft, format, person, request, &shelf, now())
        .await
}

/// Saves a recorded letter again, as it was made; the answer is the file's path.
pub async fn save_again(desk: &Desk, letter: LetterId, format: Format) -> Result<PathBuf, Problem> {
    desk.save_again(letter, format, &shelf(desk).await).await
}

/// Keeps a file with a request.
pub async fn attach(
    desk: &Desk,
    request: RequestId,
    name: String,
    file: Bytes,
) -> Result<View, Problem> {
    desk.attach(request, &name, file.0, now()).await
}

/// Saves an attached file as it was when it was attached; the answer is its path.
pub async fn save_attachment(desk: &Desk, seq: u64) -> Result<PathBuf, Problem> {
    desk.save_attachment(seq, &shelf(desk).await).await
}

/// A new recovery code; it is in use once it was typed back.
pub async fn new_code(desk: &Desk) -> Result<NewCode, Problem> {
    desk.new_code(now()).await
}

/// Saves the sheet with a recovery code as PDF; the answer is its path.
pub async fn save_sheet(desk: &Desk, code: Secret, language: Language) -> Result<PathBuf, Problem> {
    let computer = gethostname::gethostname();
    let (computer, shelf) = (computer.to_string_lossy(), shelf(desk).await);
    desk.save_sheet(&code, &computer, language, &shelf, now())
        .await
}

/// Saves an encrypted backup; the answer is its path.
pub async fn back_up(
    desk: &Desk,
    passphrase: Secret,
    language: Language,
) -> Result<PathBuf, Problem> {
    desk.back_up(&passphrase, language, &shelf(desk).await, now())
        .await
}

/// Takes a backup in; the answer is how many of its events are new here.
pub async fn bring_in(desk: &Desk, backup: Bytes, passphrase: Secret) -> Result<u64, Problem> {
    desk.bring_in(&backup.0, &passphrase, now()).await
}

/// What the backup is called that was opened from outside and waits for its passphrase.
pub fn given(desk: &Desk) -> Option<String> {
    let _ = desk;
    handed::name()
}

/// Takes the backup in that waits; the answer is how many of its events are new here.
pub async fn bring_in_given(desk: &Desk, passphrase: Secret) -> Result<u64, Problem> {
    handed::bring_in(desk, &passphrase).await
}

/// What is wrong in the history; nothing where it is sound.
pub async fn check_history(desk: &Desk) -> Result<Vec<Defect>, Problem> {
    desk.check_history().await
}

/// What is sought of the history, the latest event first.
pub async fn lines(desk: &Desk, sought: Sought) -> Lines {
    desk.lines(&sought).await
}

/// Writes an export beside the person's documents; the answer is its path.
pub async fn save_export(
    desk: &Desk,
    what: Export,
    language: Language,
) -> Result<PathBuf, Problem> {
    desk.save_export(&what, language, &shelf(desk).await, now())
        .await
}

/// The clocks that will run on a request once it is sent, in words.
pub fn prospect(
    desk: &Desk,
    policy: String,
    offer: String,
    regime: Regime,
) -> Result<Vec<ClockWords>, Problem> {
    desk.prospect(&policy, &offer, regime)
}

/// Why a clock of a request ends when it ends, day by day.
pub async fn trace(
    desk: &Desk,
    request: RequestId,
    clock: String,
) -> Result<Vec<TraceView>, Problem> {
    desk.trace(request, &clock, now()).await
}

/// Shows a file that was saved in the desktop's file manager; a file that lies elsewhere is not shown.
pub async fn reveal(desk: &Desk, path: String) -> Result<(), Problem> {
    let _ = desk;
    let path = Path::new(&path);
    let lies = path.canonicalize();
    let lies = lies.map_err(|error| Problem::unreadable(path, &error))?;
    if !shelf::is_ours(path) && !shelf::is_ours(&lies) {
        return Err(Problem::FileUnreadable {
            path: path.display().to_string(),
            reason: Reason::PermissionDenied,
            cause: Cause::none(),
        });
    }
    reveal::show(&lies).await
}

/// Terms of the law, and where it says what they mean.
pub fn terms(desk: &Desk) -> Vec<LegalTerm> {
    let _ = desk;
    desk::terms()
}

/// The program itself.
pub fn about(desk: &Desk) -> About {
    let _ = desk;
    about::about()
}

/// Where what the person saves goes.
pub fn savings(desk: &Desk) -> Savings {
    let _ = desk;
    let saving = Saving::kept();
    Savings {
        folder: saving.folder().display().to_string(),
        ask: saving.ask,
    }
}

/// Whether the person is to be asked each time where a file goes.
pub fn ask_where(desk: &Desk, ask: bool) -> Result<Savings, Problem> {
    let mut saving = Saving::kept();
    saving.ask = ask;
    saving.keep()?;
    Ok(savings(desk))
}

/// Asks the person for the folder into which files go.
pub async fn choose_folder(desk: &Desk) -> Result<Savings, Problem> {
    let mut saving = Saving::kept();
    let chosen = desk.view(now()).await.settings.language;
    if saving.choose(chosen.unwrap_or_else(language)).await {
        saving.keep()?;
    }
    Ok(savings(desk))
}

/// The person's own place for files.
async fn shelf(desk: &Desk) -> Shelf {
    Shelf {
        language: desk.view(now()).await.settings.language,
    }
}
