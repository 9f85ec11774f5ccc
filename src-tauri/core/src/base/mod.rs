//! What every other part stands on: problems, words, ids, files, long work.

pub mod cause;
mod defect;
pub mod files;
pub mod ids;
pub mod problem;
pub mod progress;
pub mod words;
