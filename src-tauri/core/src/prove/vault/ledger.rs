//! The history: an append-only list of events in one encrypted file. The only file that names SQL.
//!
//! SQLCipher encrypts and authenticates every page; on top of that each event's `head` is the SHA-256 of
//! the head before it and of the event, so that an event that was changed, swapped, removed or
//! reordered by someone who had the key is found, and named. What a chain cannot see, its own end cut
//! off, is seen by the keyring, which keeps the latest head and count.
//!
//! Beside the history, and no part of it, stands what is not finished: it is written over and deleted.

use super::row::{Found, Looked, Row, entry, looked_at, recorded};
use crate::base::ids::{EventId, hex, random, sha256, unhex};
use crate::base::problem::{Cause, Defect, Problem, Reason};
use crate::prove::history::{Entry, Event, Head};
use rusqlite::{Connection, OpenFlags, params};
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, mpsc};
use std::time::Duration;
use zeroize::{Zeroize, Zeroizing};

/// The key of a history: 32 random bytes, gone from memory with the last that holds it.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// A new one from the operating system.
    pub fn random() -> Result<Self, Problem> {
        random().map(Self)
    }

    /// As 64 hexadecimal digits.
    pub fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex(&self.0))
    }

    /// From 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        Some(Self(unhex(text)?))
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

/// How far a history had come: kept in the keyring, where the history's file cannot reach it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// How many events there are.
    pub count: u64,
    /// The fingerprint of the last.
    pub head: Head,
}

/// An open history.
pub struct Ledger {
    connection: Connection,
    path: PathBuf,
    entries: Vec<Entry>,
}

const SCHEMA: &str = "
CREATE TABLE event (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, at INTEGER NOT NULL, digest BLOB NOT NULL, head BLOB NOT NULL) STRICT;
CREATE TABLE body (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE file (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
PRAGMA user_version = 1;
";

const UNFINISHED: &str =
    "CREATE TABLE IF NOT EXISTS unfinished (key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT";

impl Ledger {
    /// Makes a new history at `path`, which must not exist, with these events in it.
    pub fn create(
        path: &Path,
        key: &Key,
        rows: impl Iterator<Item = Result<Row, Problem>>,
    ) -> Result<Self, Problem> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let connection = connect(path, key, flags)?;
        let fail = |error| problem(path, &error);
        let mut ledger = Self {
            connection,
            path: path.to_owned(),
            entries: Vec::new(),
        };
        let begun = ledger.connection.unchecked_transaction().map_err(fail)?;
        ledger.connection.execute_batch(SCHEMA).map_err(fail)?;
        let mut head = Head::default();
        for (seq, row) in (1..).zip(rows) {
            let row = row?;
            head = row.head(head, seq);
            insert(&begun, seq, head, &row).map_err(fail)?;
            ledger.entries.push(entry(seq, head, &row));
        }
        begun.commit().map_err(fail)?;
        Ok(ledger)
    }

    /// Opens the history at `path` and checks every event against the one before it. With a key that is not
    /// its own it is `HistoryUnreadable`, as is a file that was damaged.
    pub fn open(path: &Path, key: &Key, writable: bool) -> Result<Self, Problem> {
        let flags = if writable {
            OpenFlags::SQLITE_OPEN_READ_WRITE
        } else {
            OpenFlags::SQLITE_OPEN_READ_ONLY
        };
        let connection = connect(path, key, flags)?;
        let version: i64 = connection
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .map_err(|error| problem(path, &error))?;
        if version != 1 {
            return Err(Problem::HistoryNewer);
        }
        let mut ledger = Self {
            connection,
            path: path.to_owned(),
            entries: Vec::new(),
        };
        if let Some(flaw) = ledger.read()?.into_iter().next() {
            return Err(Problem::HistoryFlawed { flaw });
        }
        Ok(ledger)
    }

    /// Where it stands.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every event, the first one first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How far it has come.
    pub fn anchor(&self) -> Anchor {
        let last = self.entries.last();
        Anchor {
            count: last.map_or(0, |entry| entry.seq),
            head: last.map_or(Head::default(), |entry| entry.head),
        }
    }

    /// Holds the history against what the keyring knows of it.
    pub fn against(&self, anchor: Anchor) -> Option<Defect> {
        let found = self.anchor().count;
        if found < anchor.count {
            return Some(Defect::Cut {
                found,
                expected: anchor.count,
            });
        }
        let head = match anchor.count {
            0 => Head::default(),
            count => self.entries[usize::try_from(count - 1).unwrap_or(usize::MAX)].head,
        };
        (head != anchor.head).then_some(Defect::Rewritten { seq: anchor.count })
    }

    /// Appends events in one step: all of them are on the disk when this returns, or none is there.
    pub fn append(&mut self, rows: &[Row]) -> Result<(), Problem> {
        self.write(&BTreeSet::new(), rows)
    }

    /// Removes what these events say, and appends `tombstone`, all in one step. Their fingerprints stay.
    /// What is deleted is overwritten at once; the file is then rebuilt to be no larger than it need be.
    pub fn erase(&mut self, seqs: &BTreeSet<u64>, tombstone: Row) -> Result<(), Problem> {
        self.write(seqs, &[tombstone])?;
        // Without room to rebuild it the file only stays larger.
        let _ = self.connection.execute_batch("VACUUM");
        Ok(())
    }

    fn write(&mut self, emptied: &BTreeSet<u64>, rows: &[Row]) -> Result<(), Problem> {
        let Err(problem) = self.transact(emptied, rows) else {
            return Ok(());
        };
        // The very last step can fail after the change has taken hold: then the disk is asked once more to
        // keep it. In any case what is held in memory is what the file holds.
        self.read()?;
        let here = rows.last().map(|row| row.id) == self.entries.last().map(|entry| entry.id);
        if here && sync_folder(&self.path).is_ok() {
            return Ok(());
        }
        Err(problem)
    }

    fn transact(&mut self, emptied: &BTreeSet<u64>, rows: &[Row]) -> Result<(), Problem> {
        let path = self.path.clone();
        let fail = |error| problem(&path, &error);
        let Anchor {
            count: mut seq,
            mut head,
        } = self.anchor();
        let begun = self.connection.transaction().map_err(fail)?;
        for seq in emptied {
            for table in ["body", "file"] {
                begun
                    .execute(&format!("DELETE FROM {table} WHERE seq = ?1"), [*seq])
                    .map_err(fail)?;
            }
        }
        let mut fresh = Vec::new();
        for row in rows {
            seq += 1;
            head = row.head(head, seq);
            insert(&begun, seq, head, row).map_err(fail)?;
            fresh.push(entry(seq, head, row));
        }
        begun.commit().map_err(fail)?;
        for entry in &mut self.entries {
            if emptied.contains(&entry.seq) {
                entry.event = None;
            }
        }
        self.entries.extend(fresh);
        Ok(())
    }

    /// What is not finished, by its key.
    pub fn unfinished(&self) -> Result<Vec<(String, String)>, Problem> {
        let fail = |error| problem(&self.path, &error);
        let there = "SELECT 1 FROM sqlite_schema WHERE name = 'unfinished'";
        let mut there = self.connection.prepare(there).map_err(fail)?;
        // A history of an earlier version has no such table.
        if !there.exists([]).map_err(fail)? {
            return Ok(Vec::new());
        }
        let all = "SELECT key, text FROM unfinished ORDER BY key";
        let mut all = self.connection.prepare(all).map_err(fail)?;
        let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        rows.and_then(Iterator::collect).map_err(fail)
    }

    /// Keeps what is not finished in the place of what its key held, or with no text deletes that.
    pub fn keep(&self, key: &str, text: Option<&str>) -> Result<(), Problem> {
        let kept = (|| {
            self.connection.execute_batch(UNFINISHED)?;
            match text {
                Some(text) => {
                    let insert = "INSERT OR REPLACE INTO unfinished (key, text) VALUES (?1, ?2)";
                    self.connection.execute(insert, params![key, text])
                }
                None => {
                    let delete = "DELETE FROM unfinished WHERE key = ?1";
                    self.connection.execute(delete, [key])
                }
            }
        })();
        kept.map(drop).map_err(|error| problem(&self.path, &error))
    }

    /// The file that belongs to an event.
    pub fn file(&self, seq: u64) -> Result<Vec<u8>, Problem> {
        self.connection
            .query_row("SELECT bytes FROM file WHERE seq = ?1", [seq], |row| {
                row.get(0)
            })
            .map_err(|error| problem(&self.path, &error))
    }

    /// One event as it stands in the file.
    pub fn row(&self, seq: u64) -> Result<Row, Problem> {
        let one =
            self.connection
                .query_row(&format!("{SELECT} WHERE event.seq = ?1"), [seq], |row| {
                    Ok(read_row(row)?.2)
                });
        one.map_err(|error| problem(&self.path, &error))
    }

    /// Reads the file anew and finds everything that is wrong in it.
    pub fn check(&mut self) -> Result<Vec<Defect>, Problem> {
        // Every page is authenticated when it is read; this reads those that no event stands in, too.
        let mut statement = self
            .connection
            .prepare("PRAGMA cipher_integrity_check")
            .map_err(|error| problem(&self.path, &error))?;
        let broken = statement
            .exists([])
            .map_err(|error| problem(&self.path, &error))?;
        drop(statement);
        if broken {
            let said = "cipher_integrity_check found a broken page".to_owned();
            return Err(Problem::HistoryUnreadable(Cause::said([said])));
        }
        let kept = std::mem::take(&mut self.entries);
        let flaws = self.read();
        if !matches!(&flaws, Ok(flaws) if flaws.is_empty()) {
            self.entries = kept;
        }
        flaws
    }

    fn read(&mut self) -> Result<Vec<Defect>, Problem> {
        let path = self.path.clone();
        let fail = |error| problem(&path, &error);
        let mut statement = self
            .connection
            .prepare(&format!("{SELECT} ORDER BY event.seq"))
            .map_err(fail)?;
        let mut found = statement.query([]).map_err(fail)?;
        // While the file is read on, other processors look at what was read.
        let (done, looked) = mpsc::channel();
        rayon::in_place_scope(|scope| {
            let mut begun = 0;
            let mut look = |before: Head, rows: Vec<Found>| {
                let (done, place) = (done.clone(), begun);
                begun += 1;
                // It is heard for as long as the scope lasts.
                scope.spawn(move |_| drop(done.send((place, looked_at(before, rows)))));
            };
            let (mut before, mut rows) = (Head::default(), Vec::new());
            while let Some(row) = found.next().map_err(fail)? {
                let (seq, head, mut row) = read_row(row).map_err(fail)?;
                // Files can be large; what is kept of them is their fingerprint.
                let file = row.file.take().map(|it| sha256(&it));
                rows.push((seq, head, row, file));
                if rows.len() == TOGETHER {
                    look(before, std::mem::take(&mut rows));
                    before = head;
                }
            }
            look(before, rows);
            Ok(())
        })?;
        drop(done);
        let mut parts: Vec<_> = looked.into_iter().collect();
        parts.sort_unstable_by_key(|(place, _)| *place);
        let rows: Vec<Looked> = parts.into_iter().flat_map(|(_, part)| part).collect();
        let mut flaws = Vec::new();
        let mut before = Head::default();
        let mut next = 1;
        // Events found to have changed places: the later place, and the head that belongs there.
        let mut moved: Option<(u64, Head)> = None;
        for (index, it) in rows.iter().enumerate() {
            let Looked { seq, head, row, .. } = it;
            let gap = next < *seq;
            flaws.extend((next..*seq).map(|seq| Defect::Removed { seq }));
            next = seq + 1;
            let mut right = *head;
            let follows = match before == it.before {
                true => it.follows,
                false => row.head(before, *seq) == *head,
            };
            if let Some((_, head)) = moved.take_if(|(with, _)| with == seq) {
                right = head;
            } else if !follows && !gap {
                let fits = |other: &&Looked| other.row.head(before, *seq) == other.head;
                flaws.push(match rows[index + 1..].iter().find(fits) {
                    Some(other) => {
                        moved = Some((other.seq, right));
                        right = other.head;
                        Defect::Swapped {
                            seq: *seq,
                            with: other.seq,
                        }
                    }
                    None => Defect::Changed { seq: *seq },
                });
            } else if !it.sound {
                flaws.push(Defect::Changed { seq: *seq });
            }
            before = right;
        }
        let entries = rows.into_iter();
        let entries: Vec<_> = entries
            .map(|it| recorded(it.seq, it.head, &it.row, it.event))
            .collect();
        // Erased events are those that an erasure names; anything else that says nothing was removed.
        let erased: BTreeSet<EventId> = entries
            .iter()
            .filter_map(|entry| match &entry.event {
                Some(Event::Erased { events, .. }) => Some(events),
                _ => None,
            })
            .flatten()
            .copied()
            .collect();
        for entry in entries.iter().filter(|it| it.event.is_none()) {
            if !erased.contains(&entry.id) {
                flaws.push(Defect::Removed { seq: entry.seq });
            }
        }
        self.entries = entries;
        Ok(flaws)
    }
}

/// How many events are looked at together.
const TOGETHER: usize = 256;

const SELECT: &str = "SELECT event.seq, head, id, at, digest, salt, text, bytes FROM event LEFT JOIN body ON body.seq = event.seq LEFT JOIN file ON file.seq = event.seq";

fn read_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<(u64, Head, Row)> {
    let salt: Option<[u8; 16]> = row.get(5)?;
    let text: Option<String> = row.get(6)?;
    Ok((
        row.get(0)?,
        Head(row.get(1)?),
        Row {
            id: EventId::from_bytes(row.get(2)?),
            at: row.get(3)?,
            digest: row.get(4)?,
            body: salt.zip(text),
            file: row.get(7)?,
        },
    ))
}

fn insert(connection: &Connection, seq: u64, head: Head, row: &Row) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO event (seq, id, at, digest, head) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![seq, row.id.as_bytes(), row.at, row.digest, head.0],
    )?;
    if let Some((salt, text)) = &row.body {
        connection.execute(
            "INSERT INTO body (seq, salt, text) VALUES (?1, ?2, ?3)",
            params![seq, salt, text],
        )?;
    }
    if let Some(bytes) = &row.file {
        connection.execute(
            "INSERT INTO file (seq, bytes) VALUES (?1, ?2)",
            params![seq, bytes],
        )?;
    }
    Ok(())
}

/// The library sets its cipher up with the first connection and takes it down with the last; a connection of
/// another thread that opens just then can fail. One that never closes keeps it up.
fn keep_cipher() {
    static KEPT: OnceLock<Option<Mutex<Connection>>> = OnceLock::new();
    KEPT.get_or_init(|| {
        let connection = Connection::open_in_memory().ok()?;
        connection.execute_batch("PRAGMA key = 'none';").ok()?;
        Some(Mutex::new(connection))
    });
}

/// How long a change waits for those who are just looking at the history.
const BUSY: Duration = Duration::from_secs(5);

fn connect(path: &Path, key: &Key, flags: OpenFlags) -> Result<Connection, Problem> {
    keep_cipher();
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connect = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(path, flags)?;
        // The key is hexadecimal and nothing else. No library writes about a failure to standard error,
        // no page is kept in a temporary file, and what is deleted is overwritten.
        let opening = Zeroizing::new(format!(
            "PRAGMA cipher_log_level = NONE;
             PRAGMA key = \"x'{}'\";
             PRAGMA temp_store = MEMORY;
             PRAGMA secure_delete = ON;
             PRAGMA synchronous = EXTRA;",
            *key.to_hex()
        ));
        // Whoever only looks does not wait inside the library for another desk to finish, but asks again.
        if flags.contains(OpenFlags::SQLITE_OPEN_READ_ONLY) {
            connection.busy_timeout(Duration::ZERO)?;
        }
        connection.execute_batch(&opening)?;
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        connection.busy_timeout(BUSY)?;
        Ok(connection)
    };
    connect().map_err(|error| problem(path, &error))
}

/// What the database said, as a problem. It is told apart by code, never by text.
fn problem(path: &Path, error: &rusqlite::Error) -> Problem {
    use rusqlite::ErrorCode::*;
    // Where something else stands in the file's place, that is what is wrong.
    let (place, seen) = Reason::at(path, &std::io::Error::other("refused"));
    let unwritable = |reason| Problem::FileUnwritable {
        path: place.display().to_string(),
        reason: match seen {
            Reason::Other => reason,
            seen => seen,
        },
        cause: Cause::of(error),
    };
    match error.sqlite_error_code() {
        Some(DiskFull) => unwritable(Reason::Full),
        Some(ReadOnly) => unwritable(Reason::ReadOnly),
        Some(PermissionDenied | CannotOpen) => unwritable(Reason::PermissionDenied),
        Some(SystemIoFailure | DatabaseBusy | DatabaseLocked | OutOfMemory | TooBig) => {
            unwritable(Reason::Other)
        }
        // Not a database (also: another key), corrupt, or rows that this program would not have written.
        _ => Problem::HistoryUnreadable(Cause::of(error)),
    }
}

/// Makes a new or renamed name in a folder outlive a power cut, where the file system can.
pub fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path.parent().map(std::fs::File::open) {
        Some(Ok(folder)) => folder.sync_all(),
        // A system that does not open folders keeps names by itself.
        _ => Ok(()),
    }
}
