//! What the keyring keeps of the history.

use super::ledger::{Anchor, Key};
use crate::base::problem::Problem;
use crate::prove::history::Head;

/// The keyring's entry for the history: its key, how far it had come, and while its key is being
/// changed the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRecord {
    /// The key in use.
    pub key: Key,
    /// How far the history had come.
    pub anchor: Anchor,
    /// The key that is to follow.
    pub next: Option<Key>,
}

impl KeyRecord {
    /// One line of ASCII: `cl1;<key>;<count>;<head>;<next key>;<CRC-32>`.
    pub fn to_line(&self) -> String {
        let next = self.next.as_ref().map(Key::to_hex);
        let next = next.as_deref().map_or("", String::as_str);
        let Anchor { count, head } = self.anchor;
        let body = format!(
            "cl1;{};{count};{};{next}",
            *self.key.to_hex(),
            head.to_hex()
        );
        format!("{body};{:08x}", crc32fast::hash(body.as_bytes()))
    }

    /// Reads a line back. Anything that this program would not have written is damage, never a guess.
    pub fn from_line(line: &str) -> Result<Self, Problem> {
        Self::parse(line).ok_or(Problem::HistoryKeyDamaged)
    }

    fn parse(line: &str) -> Option<Self> {
        let (body, _) = line.rsplit_once(';')?;
        let mut fields = body.split(';');
        let (form, key, count, head, next) = (
            fields.next()?,
            fields.next()?,
            fields.next()?,
            fields.next()?,
            fields.next()?,
        );
        let record = Self {
            key: Key::from_hex(key)?,
            anchor: Anchor {
                count: count.parse().ok()?,
                head: Head::from_hex(head)?,
            },
            next: match next {
                "" => None,
                next => Some(Key::from_hex(next)?),
            },
        };
        (form == "cl1" && fields.next().is_none() && record.to_line() == line).then_some(record)
    }
}
