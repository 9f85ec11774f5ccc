//! What happened, as events, and what follows from them. Nothing that can be computed is stored.

mod chain;
mod decisions;
mod event;
mod past;
mod taken;

pub use chain::{Entry, Head, Seal, short};
pub use decisions::{Decisions, Telling};
pub use event::{Erasable, Erasure, Event, Kinship, Profile, Set};
pub use past::{Attachment, Made, Past, concerned, step_id};
pub use taken::TakenPolicy;
