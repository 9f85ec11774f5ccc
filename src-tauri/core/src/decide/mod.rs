//! Decide: the choices on optional consents.

pub mod consent;
