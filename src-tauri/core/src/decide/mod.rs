//! Decide: the choices on optional consents.

pub mod check_up;
pub mod consent;
