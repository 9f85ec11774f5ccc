//! What happened, as events, and what follows from them. Nothing that can be computed is stored.

mod chain;
mod event;
mod past;
mod taken;

pub use chain::{Entry, Head, Seal, short};
pub use event::{Erasable, Erasure, Event, Kinship, Profile, Set};
pub use past::{Attachment, Decisions, Made, Past, Telling, concerned, step_id};
pub use taken::TakenPolicy;
