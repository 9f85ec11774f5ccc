//! What opens with words alone, on any machine: backups, and the recovery file. Both are age files
//! (<https://age-encryption.org>), so that they outlive this program. The only file that names age.

use super::code::Code;
use super::ledger::Key;
use super::passphrase;
use super::row::Row;
use crate::base::ids::{EventId, hex, unhex};
use crate::base::problem::{Cause, Problem, because};
use crate::prove::history::Head;
use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, scrypt};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, BufReader, BufWriter, Read, Write};

/// Work for a passphrase that a person thought of: 2^17 rounds of scrypt.
pub const WORK: u8 = 17;
/// A recovery code has 140 random bits; nobody guesses it, so it need not be slow as well.
const LITTLE_WORK: u8 = 12;
/// No file may ask for more work than this, or it could keep the desk busy for hours.
const MOST_WORK: u8 = 20;

/// A line of a backup: JSON, the same names as in the history.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: EventId,
    /// Microseconds since 1970.
    at: i64,
    digest: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    head: String,
}

/// The first line of a backup.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct First {
    /// What it is, and the version of its form.
    #[serde(rename = "consent-desk-backup")]
    version: u32,
    /// How many events follow.
    count: u64,
}

/// Writes a history as an age file: inside, a line of JSON for each event.
pub fn back_up(
    to: impl Write,
    passphrase: &str,
    work: u8,
    count: u64,
    rows: impl Iterator<Item = Result<Row, Problem>>,
) -> Result<(), BackupFault> {
    // The library makes words of what the disk says while it writes the file's first lines; so they are kept back.
    let mut to = BufWriter::new(to);
    let mut out = encrypt(&mut to, &passphrase::normal(passphrase), work)?;
    let mut line = |text: serde_json::Result<String>| -> Result<(), BackupFault> {
        let text = text.map_err(because(Problem::HistoryUnreadable))?;
        out.write_all(text.as_bytes())?;
        out.write_all(b"\n")?;
        Ok(())
    };
    line(serde_json::to_string(&First { version: 1, count }))?;
    let mut head = Head::default();
    for (seq, row) in (1..).zip(rows) {
        let row = row?;
        head = row.head(head, seq);
        let (salt, text) = row.body.unzip();
        line(serde_json::to_string(&Line {
            id: row.id,
            at: row.at,
            digest: hex(&row.digest),
            salt: salt.map(|it| hex(&it)),
            text,
            file: row.file.map(|it| STANDARD.encode(it)),
            head: head.to_hex(),
        }))?;
    }
    out.finish()?;
    to.flush()?;
    Ok(())
}

/// What stopped a backup from being written.
pub enum BackupFault {
    /// The disk.
    Io(std::io::Error),
    /// The history.
    Problem(Problem),
}

impl From<Problem> for BackupFault {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<std::io::Error> for BackupFault {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

/// Reads a backup and checks every event in it against the one before. A passphrase opens it in whatever
/// form its letters were composed, here and where it was made. `reached` is told how many of how many are read.
///
/// # Errors
/// `BackupRefused` where no form of the passphrase opens it, `BackupDamaged`, `HistoryNewer`, and what `reached` says.
pub fn read_backup(
    bytes: &[u8],
    passphrase: &str,
    reached: impl Fn(u64, u64) -> Result<(), Problem>,
) -> Result<Vec<Row>, Problem> {
    for form in passphrase::forms(passphrase) {
        match decrypt(bytes, &form, Problem::BackupRefused, Problem::BackupDamaged) {
            Err(Problem::BackupRefused) => {}
            opened => return read_backup_lines(opened?, reached),
        }
    }
    Err(Problem::BackupRefused)
}

/// The same for what stands inside: a first line, and one for each event.
pub fn read_backup_lines(
    plain: impl Read,
    reached: impl Fn(u64, u64) -> Result<(), Problem>,
) -> Result<Vec<Row>, Problem> {
    let damaged = || Problem::BackupDamaged(Cause::none());
    let mut lines = BufReader::new(plain);
    let mut text = String::new();
    let mut next = |text: &mut String| -> Result<bool, Problem> {
        text.clear();
        lines
            .read_line(text)
            .map_err(because(Problem::BackupDamaged))?;
        Ok(!text.is_empty())
    };
    next(&mut text)?;
    let first: First = serde_json::from_str(&text).map_err(because(Problem::BackupDamaged))?;
    if first.version != 1 {
        return Err(Problem::HistoryNewer);
    }
    let mut rows = Vec::new();
    let mut head = Head::default();
    while next(&mut text)? {
        let line: Line = serde_json::from_str(&text).map_err(because(Problem::BackupDamaged))?;
        let body = match (line.salt, line.text) {
            (Some(salt), Some(text)) => Some((unhex(&salt).ok_or_else(damaged)?, text)),
            (None, None) => None,
            _ => return Err(damaged()),
        };
        let row = Row {
            id: line.id,
            at: line.at,
            digest: unhex(&line.digest).ok_or_else(damaged)?,
            body,
            file: match line.file {
                Some(text) => Some(
                    STANDARD
                        .decode(text)
                        .map_err(because(Problem::BackupDamaged))?,
                ),
                None => None,
            },
        };
        head = row.head(head, rows.len() as u64 + 1);
        if head.to_hex() != line.head || !row.is_sound() {
            return Err(damaged());
        }
        rows.push(row);
        reached(rows.len() as u64, first.count)?;
    }
    if rows.len() as u64 != first.count {
        return Err(damaged());
    }
    Ok(rows)
}

/// The recovery file: the history's key, opened by the code.
pub fn recovery_file(key: &Key, code: &Code) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let write = |bytes: &mut Vec<u8>| -> std::io::Result<()> {
        let mut out = encrypt(bytes, &code.printed(), LITTLE_WORK)?;
        write!(out, "consent-desk key 1\n{}\n", *key.to_hex())?;
        out.finish().map(|_| ())
    };
    write(&mut bytes).map_err(because(Problem::NoRandomness))?;
    Ok(bytes)
}

/// The key in a recovery file.
pub fn read_recovery_file(bytes: &[u8], code: &Code) -> Result<Key, Problem> {
    let damaged = || Problem::RecoveryFileDamaged(Cause::none());
    let mut text = String::new();
    decrypt(
        bytes,
        &code.printed(),
        Problem::RecoveryCodeWrong,
        Problem::RecoveryFileDamaged,
    )?
    .take(200)
    .read_to_string(&mut text)
    .map_err(because(Problem::RecoveryFileDamaged))?;
    text.strip_prefix("consent-desk key 1\n")
        .and_then(|rest| Key::from_hex(rest.trim_end()))
        .ok_or_else(damaged)
}

fn encrypt<W: Write>(
    to: W,
    passphrase: &str,
    work: u8,
) -> std::io::Result<age::stream::StreamWriter<W>> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(work);
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as _))
        .map_err(std::io::Error::other)?;
    encryptor.wrap_output(to)
}

/// The longest beginning of an age file that opens with words alone (bytes): three lines and a digest, a third of this.
const LONGEST_HEADER: usize = 512;

/// Whether a file begins as an age file with one recipient: its header is read whole before anything in it is believed,
/// and each recipient in it asks for scrypt's work again.
fn has_one_short_header(bytes: &[u8]) -> bool {
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(LONGEST_HEADER)]);
    let header = beginning.split_once("\n--- ").map(|it| it.0);
    beginning.starts_with(AGE) && header.is_some_and(|it| it.matches("\n-> ").count() == 1)
}

/// How every age file begins.
const AGE: &str = "age-encryption.org/v1\n";

fn decrypt<'a>(
    bytes: &'a [u8],
    passphrase: &str,
    refused: Problem,
    damaged: fn(Cause) -> Problem,
) -> Result<impl Read + use<'a>, Problem> {
    if !has_one_short_header(bytes) {
        return Err(damaged(Cause::none()));
    }
    let decryptor = Decryptor::new(bytes).map_err(because(damaged))?;
    if !decryptor.is_scrypt() {
        return Err(damaged(Cause::none()));
    }
    // Made last: it tries how fast this machine is, which takes as long as all the rest.
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .map_err(|error| match error {
            age::DecryptError::DecryptionFailed
            | age::DecryptError::KeyDecryptionFailed
            | age::DecryptError::NoMatchingKeys => refused,
            // Put into words here: the library's own compute with the figure, and fail from 64 on.
            age::DecryptError::ExcessiveWork { required, .. } => damaged(Cause::said([format!(
                "scrypt's work factor is {required}, at most {MOST_WORK} is taken"
            )])),
            error => damaged(Cause::of(&error)),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prove::history::Event;
    use jiff::Timestamp;

    /// Nobody stops.
    fn whole_way(_: u64, _: u64) -> Result<(), Problem> {
        Ok(())
    }

    fn backup() -> Vec<u8> {
        let rows: Vec<_> = [Event::KeyChanged, Event::Recovered]
            .iter()
            .map(|event| Row::new(event, None, Timestamp::UNIX_EPOCH))
            .collect();
        let mut bytes = Vec::new();
        assert!(back_up(&mut bytes, "passphrase", 1, 2, rows.into_iter()).is_ok());
        bytes
    }

    #[test]
    fn a_disk_that_is_full_is_said_to_be_full_from_the_first_byte_on() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let fault = back_up(Full, "four words nobody guesses", 1, 0, std::iter::empty());
        assert!(matches!(
            fault,
            Err(BackupFault::Io(error)) if error.kind() == std::io::ErrorKind::StorageFull
        ));
    }

    #[test]
    fn every_flipped_byte_and_every_cut_of_a_backup_has_a_name() {
        let whole = backup();
        assert_eq!(
            read_backup(&whole, "passphrase", whole_way).map(|it| it.len()),
            Ok(2)
        );
        let mut faults = 0;
        let mut refused = |bytes: &[u8], what: &str| {
            let problem = read_backup(bytes, "passphrase", whole_way).expect_err(what);
            assert!(
                matches!(problem, Problem::BackupDamaged(_) | Problem::BackupRefused),
                "{what}: {problem:?}"
            );
            faults += 1;
        };
        for position in 0..whole.len() {
            refused(&whole[..position], &format!("cut at {position}"));
            let mut bytes = whole.clone();
            bytes[position] ^= 1 << (position % 8);
            refused(&bytes, &format!("byte {position}"));
        }
        println!("{faults} faults in a backup of {} bytes", whole.len());
    }

    /// A header that goes on for ever, and one with as many recipients as there is room for: each would be tried.
    #[test]
    fn a_backup_with_more_of_a_header_than_any_is_refused_at_once() {
        let whole = String::from_utf8_lossy(&backup()).into_owned();
        let (first, rest) = whole.split_once('\n').expect("a first line");
        let (recipient, _) = rest.split_once("\n---").expect("a recipient");
        let several = format!("{first}\n{recipient}\n{rest}");
        let many = format!(
            "{first}\n{}{rest}",
            format!("{recipient}\n").repeat(100_000)
        );
        let long = format!("{first}\n-> scrypt {}\n", "A".repeat(50_000_000));
        for header in [several, many, long] {
            let refused = read_backup(header.as_bytes(), "passphrase", whole_way);
            assert_eq!(refused, Err(Problem::BackupDamaged(Cause::none())));
        }
    }

    #[test]
    fn a_backup_that_asks_for_more_work_than_any_is_refused_with_the_figure() {
        let whole = backup();
        let header = whole.windows(7).position(|it| it == b"scrypt ");
        let line = header.expect("a recipient") + "scrypt 0123456789012345678901 ".len();
        for work in ["25", "63", "64", "103", "255"] {
            let asks = [&whole[..line], work.as_bytes(), &whole[line + 1..]].concat();
            let refused = read_backup(&asks, "passphrase", whole_way);
            let Err(Problem::BackupDamaged(cause)) = refused else {
                panic!("{work}: {refused:?}");
            };
            assert!(
                cause.chain().iter().any(|it| it.contains(work)),
                "{cause:?}"
            );
        }
    }

    #[test]
    fn a_passphrase_opens_in_every_form_it_is_composed_in() {
        let make = |passphrase: &str| {
            let mut bytes = Vec::new();
            let none = std::iter::empty();
            assert!(back_up(&mut bytes, passphrase, 1, 0, none).is_ok());
            bytes
        };
        let (composed, decomposed) = ("Café n\u{1ef1}c", "Cafe\u{301} n\u{75}\u{31b}\u{323}c");
        for made in [composed, decomposed] {
            let bytes = make(made);
            let marked = format!("\u{feff}{composed}");
            for typed in [composed, decomposed, &marked, "Ｃａｆé\u{3000}nực"] {
                assert!(
                    read_backup(&bytes, typed, whole_way).is_ok(),
                    "{made:?} by {typed:?}"
                );
            }
            assert_eq!(
                read_backup(&bytes, "Cafe nuc", whole_way),
                Err(Problem::BackupRefused),
                "another letter is another passphrase"
            );
        }
        // As earlier versions made it: just as it was typed.
        for made in [decomposed, "\u{feff}Café nực"] {
            let mut bytes = Vec::new();
            let mut out = encrypt(&mut bytes, made, 1).expect("begun");
            writeln!(out, r#"{{"consent-desk-backup":1,"count":0}}"#).expect("written");
            out.finish().expect("finished");
            assert!(read_backup(&bytes, composed, whole_way).is_ok(), "{made:?}");
        }
    }

    #[test]
    fn every_flipped_byte_and_every_cut_of_a_recovery_file_has_a_name() {
        let (key, code) = (
            Key::random().expect("random"),
            Code::random().expect("random"),
        );
        let whole = recovery_file(&key, &code).expect("a file");
        assert!(read_recovery_file(&whole, &code) == Ok(key));
        for position in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[position] ^= 1 << (position % 8);
            assert!(
                read_recovery_file(&bytes, &code).is_err(),
                "byte {position}"
            );
            assert!(read_recovery_file(&whole[..position], &code).is_err());
        }
        let other = Code::random().expect("random");
        assert!(read_recovery_file(&whole, &other) == Err(Problem::RecoveryCodeWrong));
    }
}
