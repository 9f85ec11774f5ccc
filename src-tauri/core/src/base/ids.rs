//! Random bytes, ids and fingerprints.

use crate::base::problem::Problem;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use uuid::Uuid;

/// SHA-256 of a file's contents, as 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], Problem> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Problem::NoRandomness)?;
    Ok(bytes)
}

/// A new id.
pub fn new_id() -> Result<Uuid, Problem> {
    Ok(uuid::Builder::from_random_bytes(random()?).into_uuid())
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Hexadecimal digits as bytes; `None` unless there are exactly as many as wanted, in lower case.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N
        || !text
            .bytes()
            .all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
    {
        return None;
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).ok()?;
    }
    Some(bytes)
}
