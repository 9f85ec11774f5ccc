//! What every other part stands on: problems, words, ids, files.

pub mod cause;
mod defect;
pub mod files;
pub mod ids;
pub mod problem;
pub mod words;
