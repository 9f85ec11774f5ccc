//! Periods and the clocks that run on a request.
//!
//! Dates are civil dates in Asia/Shanghai. How they are counted: the day of the event is not counted (Civil
//! Code art. 201); working days leave out weekends and days off and count make-up Saturdays and Sundays; a
//! period of calendar days whose last day is a day off ends on the next working day (art. 203); a period of
//! months ends on the day of the same number, or on the last day of a shorter month (art. 202).
//!
//! A year without an official table makes a range: the earliest and the latest date that a notice to come
//! can lead to.

mod calendar;
mod clock;
mod rules;
mod tables;
mod words;

pub use calendar::{Calendar, DayReason, TraceDay};
pub use clock::{Announced, Clock, ClockAbout, ClockKind, ClockSource, ClockState, Milestones};
pub use rules::clocks;
pub use tables::{YearTable, read_tables};

use crate::base::problem::Problem;
use crate::know::catalogue::DayUnit;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
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

/// What a period is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// Chinese working days, make-up days among them.
    WorkingDays,
    /// Calendar days; a last day that is off moves to the next working day (Civil Code art. 203).
    Days,
    /// Calendar months, to the day of the same number or the last of a shorter month.
    Months,
    /// Calendar days under another country's law, whose public holidays are not known here.
    DaysAbroad,
    /// Monday to Friday under another country's law, whose public holidays are not known here.
    BusinessDaysAbroad,
}

/// The length of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figure {
    /// How many.
    pub value: u32,
    /// Of what.
    pub unit: Count,
}

impl Figure {
    /// The longest period that is reckoned.
    pub const MOST: u32 = 3_660;

    /// `value` of `unit`.
    pub const fn new(value: u32, unit: Count) -> Self {
        Self { value, unit }
    }

    pub(super) fn promised(value: u32, unit: DayUnit) -> Self {
        let unit = match unit {
            DayUnit::WorkingDays => Count::WorkingDays,
            DayUnit::Days => Count::Days,
        };
        Self { value, unit }
    }
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
