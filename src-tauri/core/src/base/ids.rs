//! Random bytes, ids and fingerprints.

use crate::base::problem::{Problem, because};
use sha2::{Digest, Sha256};
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
