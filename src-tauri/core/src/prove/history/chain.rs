//! The chain: heads, entries, and the seal that letters bear.

use super::event::Event;
use crate::base::ids::{EventId, hex, unhex};
use crate::base::words::{Language, Texts};
use jiff::Timestamp;

/// The fingerprint of a history up to an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head(pub [u8; 32]);

impl Head {
    /// As 64 hexadecimal digits.
    pub fn to_hex(self) -> String {
        hex(&self.0)
    }

    /// From 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        Some(Self(unhex(text)?))
    }
}

/// One event, read.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place, counted from 1.
    pub seq: u64,
    /// Its id.
    pub id: EventId,
    /// When it was recorded.
    pub at: Timestamp,
    /// What happened; `None` once erased.
    pub event: Option<Event>,
    /// The history's head after it.
    pub head: Head,
}

/// The history's fingerprint: whoever dates a letter that bears it dates the history up to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The newest event's digest, shortened, in hexadecimal.
    pub head: String,
    /// How many events stand up to it.
    pub count: u64,
}

impl Seal {
    /// The fingerprint as one line of text.
    pub fn line(&self, language: Language) -> String {
        let entries = self.count.to_string();
        let arguments = [("head", self.head.as_str()), ("entries", &entries)];
        Texts::built_in().say(language, "seal-line", &arguments)
    }

    /// What its QR code holds, such as `CONSENT-DESK/42/3F9A2B1C`: capitals, which a QR code packs closely.
    pub fn code(&self) -> String {
        format!("CONSENT-DESK/{}/{}", self.count, self.head.to_uppercase())
    }
}

/// The first digits of a head, as people compare them.
pub fn short(head: Head) -> String {
    head.to_hex()[..16].to_owned()
}
