//! The façade: everything a window or a terminal needs goes through here.

mod act;
mod action;
mod clock;
mod export;
mod filing;
mod keeping;
mod lines;
mod policies;
mod providers;
mod queries;
pub mod sample;
pub mod schema;
mod settings;
mod shelf;
mod state;
mod view;

pub use action::{Action, Secret, Settings, Theme};
pub use export::Export;
pub use filing::{Format, LARGEST_ATTACHMENT, Missing, Preview, Saved};
pub use keeping::NewCode;
pub use lines::{Line, Lines, Sought};
pub use policies::{HeldFact, ReviewView, TextView};
pub use providers::Portion;
pub use settings::settings;
pub use shelf::Shelf;
pub use state::Desk;
pub use view::{Filed, HistoryView, LetterView, PersonView, PolicyView, TableView, View};
