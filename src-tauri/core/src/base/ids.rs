//! Random bytes, ids and fingerprints.

use crate::base::problem::{Problem, because};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;
use uuid::Uuid;

/// SHA-256 of a file's contents, as 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], Problem> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(because(Problem::NoRandomness))?;
    Ok(bytes)
}

/// A new id.
pub fn new_id() -> Result<Uuid, Problem> {
    Ok(uuid::Builder::from_random_bytes(random()?).into_uuid())
}

/// Ids of one kind each, so that none is taken for another's. All are random UUIDs: the same on every machine,
/// and never given twice.
macro_rules! ids {
    ($($(#[$what:meta])* $name:ident,)*) => {$(
        $(#[$what])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
        )]
        #[serde(transparent)]
        #[ts(type = "string")]
        #[schemars(transparent)]
        pub struct $name(#[schemars(with = "String")] Uuid);

        impl $name {
            /// A new one.
            ///
            /// # Errors
            /// `NoRandomness`.
            pub fn new() -> Result<Self, Problem> {
                new_id().map(Self)
            }

            /// As it stands in a file.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// The same, written.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// The id of an event of the history.
    EventId,
    /// The id of a letter that was made.
    LetterId,
    /// The id of someone letters are written for.
    PersonId,
    /// The id of a request.
    RequestId,
    /// The id of a policy's text that was taken in.
    TextId,
}

/// Bytes as hexadecimal digits, in lower case.
pub fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

/// Hexadecimal digits as bytes; `None` unless there are exactly as many as wanted, in lower case.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let read = base16ct::lower::decode(text, &mut bytes).ok()?;
    (read.len() == N).then_some(bytes)
}
