//! Whether the computer's clock can be right: what is recorded bears its date for good.

use super::state::{State, calendar};
use crate::base::problem::Problem;
use jiff::tz::{TimeZone, offset};
use jiff::{SignedDuration, Timestamp};

/// How far a clock may fall behind the newest event: what setting it by the network moves it.
const DRIFT: SignedDuration = SignedDuration::from_mins(10);
/// How many years after the last known table of working days a moment is far ahead of all that is known.
const YEARS_AHEAD: i16 = 2;
/// What was recorded within this time shows that the clock did not jump.
const RECENT: SignedDuration = SignedDuration::from_hours(24 * 366);

/// `ClockBehind` where the clock is behind the newest event, `ClockAhead` where it is years after the last table
/// and nothing was recorded lately; neither once the person said that it is right.
pub(super) fn check(state: &State, now: Timestamp) -> Result<(), Problem> {
    if state.clock_trusted {
        return Ok(());
    }
    let entries = state.vault.ledger().map_or(&[][..], |it| it.entries());
    let newest = entries.last().map(|it| it.at);
    if let Some(newest) = newest.filter(|it| now.checked_add(DRIFT).is_ok_and(|now| now < *it)) {
        return Err(Problem::ClockBehind {
            now: in_china(now),
            newest: in_china(newest),
        });
    }
    let calendar = state.vault.past().map(calendar).unwrap_or_default();
    let known = calendar.years().map(|it| it.year).max().unwrap_or_default();
    let year = now.to_zoned(TimeZone::fixed(offset(8))).year();
    let recent = newest.is_some_and(|it| now.duration_since(it) < RECENT);
    if year > known + YEARS_AHEAD && !recent {
        return Err(Problem::ClockAhead {
            now: in_china(now),
            year: known,
        });
    }
    Ok(())
}

fn in_china(moment: Timestamp) -> String {
    moment
        .to_zoned(TimeZone::fixed(offset(8)))
        .strftime("%Y-%m-%d %H:%M")
        .to_string()
}
