//! A policy as it is written down: a file of facts, and one of words for each language.

use crate::base::words::Language;
use std::path::{Path, PathBuf};

/// The text of one catalogue file and of its words.
pub struct PolicyText<'a> {
    /// The file's name, for messages.
    pub file: &'a str,
    /// The facts (TOML).
    pub facts: &'a str,
    /// The words in Chinese (Fluent).
    pub zh_cn: &'a str,
    /// The words in English (Fluent).
    pub en_us: &'a str,
}

/// Where a policy's words stand: beside its facts, under the language's name.
pub(super) fn words_file(facts: &Path, language: Language) -> PathBuf {
    facts.with_extension(format!("{}.ftl", language.tag()))
}
