//! Days are counted as the official tables and an oracle that goes another way say.

use super::{FIFTEEN, day};
use desk::{Calendar, Count, DayReason, Due, Figure, Problem, parse_date, read_tables};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn fifteen_working_days_end_where_the_official_tables_say() {
    let calendar = Calendar::built_in();
    for (from, to) in [
        ("2025-12-25", "2026-01-16"),
        ("2026-02-10", "2026-03-09"),
        ("2026-04-28", "2026-05-21"),
        ("2026-09-15", "2026-10-12"),
        ("2026-09-24", "2026-10-22"),
        ("2026-09-30", "2026-10-27"),
        ("2026-11-22", "2026-12-11"),
        ("2026-12-01", "2026-12-22"),
    ] {
        assert_eq!(
            calendar.due(day(from), FIFTEEN),
            Some(day(to).into()),
            "from {from}"
        );
    }
}

/// Days as numbers since 1970-01-01, a Thursday; the tables read as text. Nothing of the core's way.
struct Oracle {
    off: BTreeSet<i64>,
    work: BTreeSet<i64>,
}

/// Days from 1970-01-01, by counting whole years and months.
fn number(text: &str) -> i64 {
    let part = |range: std::ops::Range<usize>| text[range].parse::<i64>().expect("digits");
    let (year, month, day) = (part(0..4), part(5..7), part(8..10));
    let leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let years: i64 = (1970..year)
        .map(|it| if leap(it) { 366 } else { 365 })
        .sum();
    let lengths = [
        31,
        28 + i64::from(leap(year)),
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    let months: i64 = lengths
        .iter()
        .take(usize::try_from(month - 1).expect("a month"))
        .sum();
    years + months + day - 1
}

impl Oracle {
    fn new() -> Self {
        let file: serde_json::Value = serde_json::from_str(include_str!(
            "../../../../src-tauri/core/calendar/working-days.json"
        ))
        .expect("JSON");
        let list = |name: &str| {
            let years = file["years"].as_array().expect("years");
            let dates = years
                .iter()
                .flat_map(|it| it[name].as_array().expect("dates"));
            dates.map(|it| number(it.as_str().expect("text"))).collect()
        };
        Self {
            off: list("off"),
            work: list("work"),
        }
    }

    fn works(&self, day: i64) -> bool {
        let weekday = (day + 3).rem_euclid(7); // Monday is 0.
        self.work.contains(&day) || (weekday < 5 && !self.off.contains(&day))
    }
}

proptest! {
    #[test]
    fn working_days_agree_with_an_oracle(offset in 0..600i32, value in 1..60u32) {
        let calendar = Calendar::built_in();
        let from = date(2025, 1, 1) + offset.days();
        let oracle = Oracle::new();
        let mut left = value;
        let mut last = number(&from.to_string());
        while left > 0 {
            last += 1;
            left -= u32::from(oracle.works(last));
        }
        let due = calendar.due(from, Figure::new(value, Count::WorkingDays)).expect("a date");
        if last <= number("2026-12-31") {
            prop_assert!(!due.provisional);
            prop_assert_eq!(number(&due.latest.to_string()), last);
            prop_assert_eq!(due.earliest, due.latest);
        } else {
            prop_assert!(due.provisional && due.earliest <= due.latest);
        }
    }

    #[test]
    fn calendar_days_agree_with_an_oracle(offset in 0..650i32, value in 1..70u32) {
        let from = date(2025, 1, 1) + offset.days();
        let oracle = Oracle::new();
        let mut last = number(&from.to_string()) + i64::from(value);
        while !oracle.works(last) {
            last += 1;
        }
        let due = Calendar::built_in().due(from, Figure::new(value, Count::Days)).expect("a date");
        if last <= number("2026-12-31") {
            prop_assert_eq!(due, day_of(last, from).into());
        }
    }

    #[test]
    fn a_trace_adds_up_to_its_date(offset in 0..1500i32, value in 1..70u32, unit in 0..5usize) {
        let unit = [
            Count::WorkingDays, Count::Days, Count::Months, Count::DaysAbroad, Count::BusinessDaysAbroad,
        ][unit];
        let from = date(2025, 1, 1) + offset.days();
        let (due, trace) = Calendar::built_in()
            .count(from.into(), Figure::new(value, unit))
            .expect("a date");
        prop_assert_eq!(trace[0].reason, DayReason::Start);
        prop_assert_eq!(trace[0].date, from);
        let last = trace.last().expect("days");
        prop_assert_eq!(last.date, due.latest);
        prop_assert_eq!((last.most, last.fewest), (value, value));
        let first_full = trace.iter().find(|it| it.most == value).expect("it ends");
        if unit == Count::WorkingDays {
            prop_assert_eq!(first_full.date, due.earliest);
        }
        for pair in trace.windows(2) {
            if unit != Count::Months {
                prop_assert_eq!(pair[0].date.tomorrow().expect("a day"), pair[1].date, "no day is left out");
            }
            prop_assert!(pair[0].most <= pair[1].most && pair[0].fewest <= pair[1].fewest);
            prop_assert!(pair[1].fewest <= pair[1].most);
        }
        if unit == Count::WorkingDays && !due.provisional {
            let counted = trace.iter().filter(|it| matches!(it.reason, DayReason::Working | DayReason::MadeUp));
            prop_assert_eq!(counted.count(), value as usize);
        }
    }

    /// Whatever the notice for 2027 turns out to be, the date it gives lies within the range.
    #[test]
    fn a_range_holds_what_the_table_will_say(
        offset in 0..380i32,
        value in 1..31u32,
        owed in prop::collection::btree_set(0..240usize, 6),
        swap in prop::collection::btree_set(0..90usize, 0..=2),
    ) {
        let statutory: BTreeSet<Date> = [
            "2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-04-05", "2027-05-01",
            "2027-05-02", "2027-06-09", "2027-09-15", "2027-10-01", "2027-10-02", "2027-10-03",
        ].into_iter().map(day).collect();
        let weekend = |it: &Date| it.weekday().to_monday_one_offset() > 5;
        let plain = || date(2027, 1, 1).series(1.day()).take(365).filter(|it| !statutory.contains(it));
        let weekdays: Vec<Date> = plain().filter(|it| !weekend(it)).collect();
        let weekends: Vec<Date> = plain().filter(weekend).collect();
        let mut off: BTreeSet<Date> = owed.iter().map(|it| weekdays[*it]).collect();
        let work: BTreeSet<Date> = swap.iter().map(|it| weekends[*it]).collect();
        off.extend(&statutory);
        // Each make-up day pays for a weekday off at the end of the year, beyond the periods here.
        off.extend(weekdays.iter().rev().take(work.len()));
        let text = serde_json::json!({
            "schema": 1, "years": [{ "year": 2027, "off": off, "work": work }]
        }).to_string();
        let tables = read_tables(&text).expect("a plausible notice");
        let from = date(2026, 9, 1) + offset.days();
        for unit in [Count::WorkingDays, Count::Days] {
            let figure = Figure::new(value, unit);
            let range = Calendar::built_in().due(from, figure).expect("a date");
            let certain = Calendar::built_in().with(tables.clone()).due(from, figure).expect("a date");
            if certain.latest < date(2027, 12, 1) {
                prop_assert!(!certain.provisional && certain.earliest == certain.latest);
                prop_assert!(
                    range.earliest <= certain.latest && certain.latest <= range.latest,
                    "{unit:?} {value} from {from}: {certain:?} outside {range:?}"
                );
            }
        }
    }
}

fn day_of(number_wanted: i64, from: Date) -> Date {
    let distance = number_wanted - number(&from.to_string());
    from + distance.days()
}

#[test]
fn a_last_day_that_is_off_moves_on_and_a_make_up_day_does_not() {
    let calendar = Calendar::built_in();
    let days = |from: &str, value| calendar.due(day(from), Figure::new(value, Count::Days));
    // 1 to 7 October 2026 are off; the 8th is a Thursday.
    assert_eq!(days("2026-09-01", 30), Some(day("2026-10-08").into()));
    // A Saturday, moved to Monday.
    assert_eq!(days("2026-11-06", 15), Some(day("2026-11-23").into()));
    // A Saturday that is worked: 10 October 2026.
    assert_eq!(days("2026-09-25", 15), Some(day("2026-10-10").into()));
    let (_, trace) = calendar
        .count(day("2026-09-01").into(), Figure::new(30, Count::Days))
        .expect("a date");
    let tail: Vec<_> = trace.iter().rev().take(9).map(|it| it.reason).collect();
    assert_eq!(tail[0], DayReason::MovedTo);
    assert!(tail[1..8].iter().all(|it| *it == DayReason::LastDayOff));
    assert_eq!(tail[8], DayReason::Day);
}

#[test]
fn months_go_by_the_calendar_and_never_by_thirty_one_days() {
    let calendar = Calendar::built_in();
    for (from, months, to) in [
        ("2026-02-01", 1, "2026-03-01"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-08-31", 1, "2026-09-30"),
    ] {
        let due = calendar.due(day(from), Figure::new(months, Count::Months));
        assert_eq!(due, Some(day(to).into()), "{months} months from {from}");
    }
}

#[test]
fn a_period_into_a_year_without_a_table_is_a_range() {
    let calendar = Calendar::built_in();
    // Seven working days of 2026, then 1 January off; at the earliest 2 and 3 January are make-up days, at
    // the latest the six weekdays that are owed fall together.
    assert_eq!(
        calendar.due(day("2026-12-22"), FIFTEEN),
        Some(Due {
            earliest: day("2027-01-11"),
            latest: day("2027-01-21"),
            provisional: true
        })
    );
    // Nothing at all is known of 2028.
    let far = calendar.due(day("2028-03-01"), FIFTEEN).expect("a date");
    assert!(far.provisional && far.latest > day("2028-03-22"));
    // A period beyond what is reckoned has no date, rather than a wrong one or an endless count.
    for value in [0, Figure::MOST + 1, u32::MAX] {
        assert_eq!(
            calendar.due(day("2026-01-01"), Figure::new(value, Count::Days)),
            None
        );
    }
    assert!(
        calendar
            .due(
                day("2199-12-31"),
                Figure::new(Figure::MOST, Count::WorkingDays)
            )
            .is_some()
    );
}

#[test]
fn a_date_is_a_day_that_exists() {
    assert_eq!(parse_date("2028-02-29"), Ok(date(2028, 2, 29)));
    for wrong in [
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "22.11.2026",
        "2026-11-2",
        "20261122",
        "2026-11-22T00:00",
        "",
        "today",
        "1999-12-31",
        "2200-01-01",
        "2026-11-22 ",
        "二〇二六",
        "-2026-1-1",
    ] {
        assert_eq!(
            parse_date(wrong),
            Err(Problem::DateImpossible {
                given: wrong.into()
            }),
            "{wrong}"
        );
    }
}
