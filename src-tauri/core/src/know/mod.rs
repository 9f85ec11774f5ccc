//! Know: what each provider's policy says, and what the law says.

pub mod catalogue;
pub mod clause;
pub mod draft;
pub mod import;
pub mod law;
pub mod review;
pub mod verify;
