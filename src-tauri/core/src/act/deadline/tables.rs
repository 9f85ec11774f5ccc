//! The State Council's yearly tables of days off and make-up days: those that ship, and those that a person
//! takes in.

use super::parse_date;
use crate::base::problem::Problem;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The table of one year: the days off, weekends among them where the notice names them, and the Saturdays
/// and Sundays that are worked. As in the State Council's yearly notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct YearTable {
    /// The year.
    pub year: i16,
    /// Days off.
    #[ts(type = "string[]")]
    pub off: BTreeSet<Date>,
    /// Make-up days.
    #[ts(type = "string[]")]
    pub work: BTreeSet<Date>,
}

/// A year of which only the statutory days are known.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Statutory {
    pub(super) year: i16,
    pub(super) off: BTreeSet<Date>,
    pub(super) owed: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BuiltIn {
    #[serde(rename = "schema")]
    pub(super) _schema: u32,
    #[serde(rename = "source")]
    pub(super) _source: String,
    pub(super) years: Vec<YearTable>,
    pub(super) statutory: Vec<Statutory>,
}

/// A file with tables, before it is held against the rules. Lists, not sets, so that a date that stands
/// twice is seen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TableFile {
    schema: u32,
    #[serde(default, rename = "source")]
    _source: String,
    years: Vec<TableYear>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TableYear {
    year: i16,
    off: Vec<String>,
    work: Vec<String>,
}

/// The largest file with tables that is read, in bytes; a year takes under 1,000.
const LARGEST_TABLE: usize = 65_536;

/// Weekdays off in a year, make-up days deducted: thirteen by the Regulation on Public Holidays (arts. 2 and
/// 6), a few more or fewer in a year with an occasion of its own.
const WEEKDAYS_OFF: std::ops::RangeInclusive<i32> = 11..=16;
/// Weekdays off that a year owes of which nothing is known.
pub(super) const OWED_IN_A_YEAR: u32 = 13;
/// The most weekend days that one holiday has cost in the tables of 2025 and 2026.
pub(super) const MADE_UP_AROUND_A_HOLIDAY: u32 = 2;

fn fault(rule: &str, detail: impl ToString) -> Problem {
    Problem::CalendarFault {
        rule: rule.to_owned(),
        detail: detail.to_string(),
    }
}

/// Reads a file with tables of working days:
///
/// ```json
/// { "schema": 1, "source": "where it is from",
///   "years": [ { "year": 2026, "off": ["2026-01-01"], "work": ["2026-01-04"] } ] }
/// ```
///
/// Every date in a year's lists is of that year, stands once, and is not in both; a make-up day is a
/// Saturday or Sunday; a year's days off, make-up days deducted, fit the Regulation on Public Holidays. The
/// first rule that is broken is named, and nothing of the file is taken.
pub fn read_tables(text: &str) -> Result<Vec<YearTable>, Problem> {
    if text.len() > LARGEST_TABLE {
        return Err(fault("file-size", text.len()));
    }
    let file: TableFile = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| fault("readable", error))?;
    if file.schema != 1 {
        return Err(fault("schema-known", file.schema));
    }
    if file.years.is_empty() {
        return Err(fault("year-given", ""));
    }
    let mut tables: Vec<YearTable> = Vec::new();
    for given in file.years {
        if !(2000..2200).contains(&given.year) || tables.iter().any(|it| it.year == given.year) {
            return Err(fault("year-once", given.year));
        }
        let dates = |list: &[String]| {
            let mut dates = BTreeSet::new();
            for text in list {
                let date = parse_date(text).ok();
                let date = date.ok_or_else(|| fault("date-exists", text))?;
                if date.year() != given.year {
                    return Err(fault("date-of-year", date));
                }
                if !dates.insert(date) {
                    return Err(fault("date-once", date));
                }
            }
            Ok(dates)
        };
        let (off, work) = (dates(&given.off)?, dates(&given.work)?);
        if let Some(both) = off.intersection(&work).next() {
            return Err(fault("date-both", both));
        }
        if let Some(weekday) = work.iter().find(|date| !is_weekend(**date)) {
            return Err(fault("work-on-weekend", weekday));
        }
        let weekdays = off.iter().filter(|date| !is_weekend(**date)).count();
        let net = i32::try_from(weekdays).unwrap_or(i32::MAX)
            - i32::try_from(work.len()).unwrap_or(i32::MAX);
        if !WEEKDAYS_OFF.contains(&net) {
            return Err(fault("year-size", format!("{} ({net})", given.year)));
        }
        tables.push(YearTable {
            year: given.year,
            off,
            work,
        });
    }
    Ok(tables)
}

pub(super) fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}
