//! The forms in which something leaves the desk; one foreign library a file.

pub mod calendar;
pub mod docx;
mod fonts;
pub mod mail;
pub mod report;
mod sheet;
pub mod spreadsheet;
pub mod typesetting;
