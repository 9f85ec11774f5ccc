//! Periods: the official vectors, an oracle that counts otherwise, ranges, traces, tables from files; and how they
//! are shown.

mod clocks;
mod counting;
mod shown;
mod tables;

use desk::{Count, Figure, parse_date};
use jiff::civil::Date;

fn day(text: &str) -> Date {
    parse_date(text).expect("a date")
}

const FIFTEEN: Figure = Figure::new(15, Count::WorkingDays);
