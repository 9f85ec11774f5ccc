//! Periods and the clocks that run on a request.
//!
//! Dates are civil dates in the place whose law counts ([`day_at_law`]). How they are counted: the day of the event is not counted (Civil
//! Code art. 201); working days leave out weekends and days off and count make-up Saturdays and Sundays; a
//! period of calendar days whose last day is a day off ends on the next working day (art. 203); a period of
//! months ends on the day of the same number, or on the last day of a shorter month (art. 202).
//!
//! A year without an official table makes a range: the earliest and the latest date that a notice to come
//! can lead to.

mod calendar;
mod clock;
mod place;
mod rules;
mod tables;
mod words;

pub use crate::know::law::periods::{Count, Figure};
pub use calendar::{Calendar, DayReason, TraceDay};
pub use clock::{
    Announced, Assumed, Clock, ClockAbout, ClockKind, ClockSource, ClockState, Milestones,
};
pub use place::day_at_law;
pub use rules::{clocks, prospect};
pub use tables::{YearTable, read_tables};
pub use words::{ClockWords, TraceView};

use crate::base::problem::Problem;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// Reads a date as it is typed: `YYYY-MM-DD`, a day that exists, between 2000 and 2199.
pub fn parse_date(text: &str) -> Result<Date, Problem> {
    let plain = text.len() == 10 && text.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    text.parse::<Date>()
        .ok()
        .filter(|date| plain && (2000..2200).contains(&date.year()))
        .ok_or_else(|| Problem::DateImpossible {
            given: text.to_owned(),
        })
}

/// When a period ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Due {
    /// The earliest date it can be.
    #[ts(type = "string")]
    pub earliest: Date,
    /// The latest date it can be; the same where the tables are known.
    #[ts(type = "string")]
    pub latest: Date,
    /// Whether days were counted whose table is not known.
    pub provisional: bool,
}

impl From<Date> for Due {
    fn from(date: Date) -> Self {
        Self {
            earliest: date,
            latest: date,
            provisional: false,
        }
    }
}
