//! The life of a request: a list of events. RequestStatus, clocks and next steps are computed from it, never stored.

mod agenda;
mod check;
mod follow;
mod next;
mod replay;
mod status;
mod step;
mod view;
mod words;

pub use agenda::{AgendaItem, AgendaWhat, agenda, withdrawn};
pub use check::check;
pub use follow::GRACE;
pub use next::{Next, NextStep, Recordable};
pub(crate) use replay::counting;
pub use status::{ClockStanding, ClockView, RequestStatus};
pub use step::{Closing, ComplaintTo, Outcome, Recorded, ReturnReason, Step, StepKind};
pub use view::{Correction, EventView, Facts, RequestView, channels, today, view};
pub(crate) use view::{held, offered};
pub(crate) use words::{id, named};
