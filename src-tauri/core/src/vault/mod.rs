//! What the person keeps here: choices in the operating system's keyring.

mod keyring;

pub use keyring::{Keyring, Patience};
