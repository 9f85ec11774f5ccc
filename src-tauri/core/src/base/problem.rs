//! Every failure: a code with data and its cause, from where it happened to where it is read.

pub use crate::base::cause::{Cause, Reason, because};
pub use crate::base::defect::{Defect, HistoryItem};

use crate::base::words::{Language, Texts};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// What went wrong, without a sentence. The words are `problem-<code>` in each language’s problem.ftl, the
/// way out is its `.hint`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Problem {
    /// There is no session bus or no keyring service on it.
    KeyringMissing(Cause),
    /// The keyring is there and locked; nothing was asked of the person yet.
    KeyringLocked,
    /// The keyring refused: the prompt was dismissed.
    KeyringDenied(Cause),
    /// The service has no keyring to write to yet, and none was made.
    KeyringNotMade(Cause),
    /// Several entries have one name, and nothing says which of them counts.
    KeyringTwice {
        /// The entry's name.
        entry: String,
        /// The keyrings that hold it, as the person calls them; one stands twice that holds two.
        keyrings: Vec<String>,
    },
    /// No answer within the deadline, mostly an unanswered prompt.
    KeyringTimedOut,
    /// The person stopped waiting.
    KeyringCancelled,
    /// The keyring failed in a way that has no better name.
    KeyringFailed(Cause),
    /// The write was accepted, but reading it back gave something else.
    KeyringForgetful,
    /// The entry of this policy cannot be understood. It is kept as it is.
    EntryDamaged {
        /// The policy's id.
        policy: String,
    },
    /// More decisions than one keyring entry holds (1,200 bytes).
    EntryTooLarge {
        /// The policy's id.
        policy: String,
    },
    /// Keyring and history, or two machines' histories, hold different decisions on this policy.
    DecisionsDiffer {
        /// The policy's id.
        policy: String,
    },
    /// Another desk, or a command in a terminal, writes here just now.
    DeskInUse,
    /// There is a history, but the keyring has no key for it: the keyring was replaced or emptied.
    HistoryKeyMissing,
    /// The keyring's entry for the history cannot be understood. It is kept as it is.
    HistoryKeyDamaged,
    /// The keyring knows of a history, but its file is gone.
    HistoryMissing {
        /// How many events it held.
        #[ts(type = "number")]
        count: u64,
    },
    /// The history's file does not open with the key in the keyring: it was damaged or swapped.
    HistoryUnreadable(Cause),
    /// A newer version of this program wrote this file.
    HistoryNewer,
    /// The history was changed or cut by other hands.
    HistoryFlawed {
        /// How, and where.
        #[serde(flatten)]
        #[ts(flatten)]
        flaw: Defect,
    },
    /// The recovery code was not typed as printed: its check letters say so.
    RecoveryCodeMistyped,
    /// One or two characters of the recovery code are wrong, and its check letters say which.
    RecoveryCodeNearly {
        /// The place of each, counted from 1 without hyphens, and what stands there (`7 → K`).
        likely: Vec<String>,
    },
    /// A sound recovery code, but of another history or replaced by a newer code.
    RecoveryCodeWrong,
    /// There is no recovery file: no code was ever typed back here.
    RecoveryFileMissing,
    /// The recovery file cannot be understood. It is kept as it is.
    RecoveryFileDamaged(Cause),
    /// The passphrase does not open this backup.
    BackupRefused,
    /// The backup is not whole, or was changed. Nothing of it was taken over.
    BackupDamaged(Cause),
    /// A passphrase that is too short.
    PassphraseTooShort {
        /// The fewest characters it takes.
        limit: usize,
    },
    /// A passphrase that is long enough and still among the first that are tried: a common word, a date, a
    /// row of keys, a repetition.
    PassphraseGuessable,
    /// The passphrase was not the same the second time. Nothing was made.
    PassphrasesDiffer,
    /// The operating system gave no random numbers, so no key can be made.
    NoRandomness(Cause),
    /// A policy's file holds no text: it is a scan, or an empty page.
    PolicyTextMissing,
    /// A policy's text was read in a wrong encoding before it was saved.
    PolicyTextGarbled,
    /// A policy's file opens only with a passphrase.
    PolicyTextEncrypted,
    /// A file of a sort that holds no policy: a picture, a program, a table.
    PolicyTextBinary,
    /// A policy's file is not whole.
    PolicyTextDamaged(Cause),
    /// A policy's file, or what it unpacks to, is larger than any policy.
    PolicyTextTooLarge {
        /// The most text that is taken (bytes).
        limit: usize,
    },
    /// A folder holds more policies than are read together.
    PoliciesTooMany {
        /// The folder.
        path: String,
        /// How many of its files were not read.
        left: usize,
        /// The most that is read (bytes).
        limit: u64,
    },
    /// A provider cannot be put on the desk before these facts are confirmed.
    ProviderUnconfirmed {
        /// Their places in the draft.
        facts: Vec<String>,
    },
    /// No policy of that name.
    UnknownPolicy {
        /// What was asked for.
        given: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The policy has no such optional consent.
    UnknownConsent {
        /// What was asked for.
        given: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The policy does not offer that right.
    UnknownRight {
        /// What was asked for.
        given: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The right has no such ground in this policy.
    UnknownGround {
        /// What was asked for.
        given: String,
        /// What there is.
        known: Vec<String>,
    },
    /// Nothing has been recorded yet, so there is no history to export.
    NothingRecorded,
    /// The history has no such thing; it may have been erased.
    NotInHistory {
        /// What was asked for.
        what: HistoryItem,
    },
    /// The policy has no such category of collected information.
    UnknownCollected {
        /// What was asked for.
        given: String,
        /// What there is.
        known: Vec<String>,
    },
    /// A word where one of a few was expected: language, format, decision.
    UnknownChoice {
        /// The option's name.
        option: String,
        /// What was asked for.
        given: String,
        /// What there is.
        known: Vec<String>,
    },
    /// An option that the command does not have.
    UnknownOption {
        /// What was asked for.
        given: String,
    },
    /// An option or argument that the command needs.
    MissingOption {
        /// Its name.
        option: String,
    },
    /// An option or argument that must be text is none in any encoding the system knows.
    OptionNotText {
        /// Its name.
        option: String,
    },
    /// Standard output was named for what needs a file or a folder of its own.
    OutputNeedsName,
    /// What is no text was to be shown on a terminal.
    OutputIsTerminal,
    /// A field of a letter is longer than a letter bears.
    FieldTooLong {
        /// The field.
        field: String,
        /// The most characters it takes.
        limit: usize,
    },
    /// A field holds a control character or one that changes the direction of the text around it.
    FieldControl {
        /// The field.
        field: String,
        /// The character, as U+XXXX.
        character: String,
    },
    /// A field holds a character of private use, which every computer shows as something else or not at all.
    FieldPrivate {
        /// The field.
        field: String,
        /// The character, as U+XXXX.
        character: String,
    },
    /// The same, where a standard says which character is meant.
    FieldTwin {
        /// The field.
        field: String,
        /// The character, as U+XXXX.
        character: String,
        /// The character that is meant.
        real: String,
    },
    /// A date in a letter that cannot be: something that happened lies ahead, a refusal before its request,
    /// or an answer is asked for by a day that is over.
    FieldDate {
        /// The field.
        field: String,
        /// The date, as YYYY-MM-DD.
        date: String,
    },
    /// No font on this machine has that character, or not in the variant that was typed.
    MissingGlyph {
        /// The character, and the selector of its variant.
        character: String,
        /// Their code points, as U+XXXX.
        points: String,
        /// The field that holds it; empty where none does.
        field: String,
    },
    /// Part of a letter would not stand on its pages. No file was written.
    PaperLacks {
        /// How that part begins.
        text: String,
    },
    /// No font for Chinese was found.
    NoFont,
    /// The typesetter refused the letter.
    Typesetting(Cause),
    /// A file could not be written; what was there before is intact.
    FileUnwritable {
        /// The path.
        path: String,
        /// Why.
        reason: Reason,
        /// What the system said.
        #[serde(flatten)]
        #[ts(flatten)]
        cause: Cause,
    },
    /// A file could not be read.
    FileUnreadable {
        /// The path.
        path: String,
        /// Why.
        reason: Reason,
        /// What the system said.
        #[serde(flatten)]
        #[ts(flatten)]
        cause: Cause,
    },
    /// The person closed the dialog that asks where a file is to go. Nothing was written or recorded.
    DialogClosed,
    /// The person stopped long work. Nothing was written or recorded.
    Stopped,
    /// The desktop has no file manager that can be asked to show a file.
    NoFileManager {
        /// The file.
        path: String,
        /// What the desktop said.
        #[serde(flatten)]
        #[ts(flatten)]
        cause: Cause,
    },
    /// A date that no calendar has, or outside the years 2000 to 2199.
    DateImpossible {
        /// What was typed.
        given: String,
    },
    /// A date that has not come yet in the place whose law counts.
    DateFuture {
        /// The date.
        date: String,
        /// Today, there.
        today: String,
        /// That law's id: `pipl` for China.
        place: String,
    },
    /// The computer's clock is behind what was recorded last, so what is recorded now would bear a wrong date.
    ClockBehind {
        /// What the clock says, in China's time.
        now: String,
        /// When the newest event was recorded, in China's time.
        newest: String,
    },
    /// The computer's clock is far ahead of all that is known here.
    ClockAhead {
        /// What the clock says, in China's time.
        now: String,
        /// The last year whose working days are known.
        year: i16,
    },
    /// A date before the request it belongs to.
    DateBeforeRequest {
        /// The date.
        date: String,
        /// The earliest it can be.
        earliest: String,
    },
    /// The beginning of a request would come after something that followed it.
    DateAfterAnother {
        /// The date.
        date: String,
        /// The date of what followed.
        other: String,
    },
    /// A step that cannot follow what is recorded of a request. Nothing was recorded.
    StepRefused {
        /// The rule's name.
        rule: String,
    },
    /// A file with working days breaks a rule. Nothing of it was taken.
    CalendarFault {
        /// The rule's name.
        rule: String,
        /// What breaks it.
        detail: String,
    },
    /// A table of working days contradicts the one in use. Nothing of it was taken yet; the person decides.
    TableDiffers {
        /// Days that count as worked by the file and as off by the table in use.
        worked: Vec<String>,
        /// Days that are off by the file and count as worked by the table in use.
        off: Vec<String>,
        /// How many days differ.
        count: usize,
    },
    /// A file with a letter's draft cannot be understood.
    DraftFault {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong there.
        detail: String,
    },
    /// A catalogue file breaks a rule. The rest of the catalogue works.
    CatalogueFault {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// The rule's name.
        rule: String,
        /// What breaks it: a value from the file.
        detail: String,
    },
}

impl Problem {
    /// Whether the person asked for something that does not exist, rather than the machine failing.
    pub fn is_usage(&self) -> bool {
        use Problem::*;
        matches!(
            self,
            UnknownPolicy { .. }
                | UnknownConsent { .. }
                | UnknownRight { .. }
                | UnknownGround { .. }
                | UnknownCollected { .. }
                | UnknownChoice { .. }
                | UnknownOption { .. }
                | MissingOption { .. }
                | OptionNotText { .. }
                | OutputNeedsName
                | OutputIsTerminal
                | PassphrasesDiffer
                | FieldTooLong { .. }
                | FieldControl { .. }
                | FieldPrivate { .. }
                | FieldTwin { .. }
                | FieldDate { .. }
                | MissingGlyph { .. }
                | PaperLacks { .. }
                | DateImpossible { .. }
                | DateFuture { .. }
                | ClockBehind { .. }
                | ClockAhead { .. }
                | TableDiffers { .. }
                | DateBeforeRequest { .. }
                | DateAfterAnother { .. }
                | StepRefused { .. }
                | CalendarFault { .. }
                | DraftFault { .. }
                | PassphraseTooShort { .. }
                | PassphraseGuessable
                | PolicyTextMissing
                | PolicyTextGarbled
                | PolicyTextEncrypted
                | PolicyTextBinary
                | PolicyTextDamaged(_)
                | PolicyTextTooLarge { .. }
                | ProviderUnconfirmed { .. }
        )
    }

    /// Its code, as the interface and the log name it.
    pub fn code(&self) -> String {
        let data = serde_json::to_value(self).unwrap_or_default();
        data["code"].as_str().unwrap_or_default().to_owned()
    }

    /// What led to it, the outermost error first; nothing where it stands for itself.
    pub fn causes(&self) -> &[String] {
        use Problem::*;
        match self {
            KeyringMissing(cause)
            | KeyringDenied(cause)
            | KeyringNotMade(cause)
            | KeyringFailed(cause)
            | HistoryUnreadable(cause)
            | RecoveryFileDamaged(cause)
            | BackupDamaged(cause)
            | NoRandomness(cause)
            | Typesetting(cause)
            | PolicyTextDamaged(cause)
            | FileUnwritable { cause, .. }
            | FileUnreadable { cause, .. }
            | NoFileManager { cause, .. } => cause.chain(),
            _ => &[],
        }
    }

    /// Whether the keyring stands in the way.
    pub fn is_keyring(&self) -> bool {
        use Problem::*;
        matches!(
            self,
            KeyringMissing(_)
                | KeyringLocked
                | KeyringDenied(_)
                | KeyringNotMade(_)
                | KeyringTwice { .. }
                | KeyringTimedOut
                | KeyringCancelled
                | KeyringFailed(_)
                | KeyringForgetful
        )
    }

    /// The sentence, and what to do where something can be done, in the person's language.
    pub fn text(&self, language: Language) -> (String, Option<String>) {
        let data = serde_json::to_value(self).unwrap_or_default();
        let (mut code, mut arguments) = (String::new(), Vec::new());
        let data = data.as_object().into_iter().flatten();
        for (key, value) in data.filter(|(key, _)| *key != "cause") {
            let value = match value {
                serde_json::Value::Array(list) => {
                    let separator = match language {
                        Language::ZhCn => "、",
                        Language::EnUs => ", ",
                    };
                    let items: Vec<_> = list.iter().filter_map(|item| item.as_str()).collect();
                    items.join(separator)
                }
                serde_json::Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            if key == "code" {
                code = format!("problem-{value}");
            } else {
                arguments.push((key.as_str(), value));
            }
        }
        let arguments: Vec<_> = arguments
            .iter()
            .map(|(key, value)| (*key, value.as_str()))
            .collect();
        let texts = Texts::built_in();
        let sentence = texts.say(language, &code, &arguments);
        let hint = texts.attribute(language, &code, "hint", &arguments);
        (sentence, hint)
    }
}
