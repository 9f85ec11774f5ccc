//! Prove: what was decided, asked and answered, and when.

pub mod history;
pub mod narration;
pub mod record;
pub mod vault;
