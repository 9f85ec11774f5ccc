//! Act: letters, the requests they begin, and the periods that run on them.

pub mod deadline;
pub mod letter;
pub mod request;
