//! The life of a request: a list of events. RequestStatus, clocks and next steps are computed from it, never stored.

mod agenda;
mod check;
mod next;
mod replay;
mod status;
mod step;
mod view;
mod words;

pub use agenda::{AgendaItem, AgendaWhat, agenda};
pub use check::check;
pub use next::{Next, NextStep};
pub use status::{ClockStanding, ClockView, RequestStatus};
pub use step::{Closing, ComplaintTo, Outcome, Recorded, Step};
pub use view::{Correction, EventView, Facts, RequestView, view};
pub(crate) use view::{held, offered};
pub(crate) use words::id;
