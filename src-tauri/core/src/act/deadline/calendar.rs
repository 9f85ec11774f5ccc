//! How a period is counted, day by day. Working days leave out weekends and days off and count make-up
//! Saturdays and Sundays. A year without an official table makes a range: the earliest and the latest date
//! that a notice to come can lead to.

use super::tables::{
    BuiltIn, MADE_UP_AROUND_A_HOLIDAY, OWED_IN_A_YEAR, Statutory, YearTable, is_weekend,
};
use super::{Count, Due, Figure};
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// Why a day counts, or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DayReason {
    /// The day of the event, not counted.
    Start,
    /// A working day.
    Working,
    /// A Saturday or Sunday worked to make up for a day off.
    MadeUp,
    /// A Saturday or Sunday.
    Weekend,
    /// A day off by the official table.
    Off,
    /// A statutory day off of a year whose table is not published.
    Statutory,
    /// A weekday of a year without a table: it may become a day off.
    MaybeOff,
    /// A weekend day of a year without a table: it may become a make-up day.
    MaybeWorking,
    /// A calendar day.
    Day,
    /// The period would end here, but the day is off.
    LastDayOff,
    /// The period would end here, but the day may become a day off.
    LastDayMaybeOff,
    /// The first working day after a last day that is off.
    MovedTo,
    /// The day of the same number, so many months later.
    SameDay,
    /// The last day of a month that has no day of that number.
    MonthEnd,
    /// A weekday abroad.
    WeekdayAbroad,
    /// A weekend day abroad.
    WeekendAbroad,
    /// The date the provider named itself.
    Announced,
}

/// One day of a date's explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TraceDay {
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// Why it counts, or does not.
    pub reason: DayReason,
    /// The number of days counted through this one, at the most. The period can end where this reaches
    /// the figure.
    pub most: u32,
    /// The number of days counted through this one, at the least. The period has ended where this reaches
    /// the figure.
    pub fewest: u32,
}

/// Which days are worked in China.
#[derive(Clone, Debug)]
pub struct Calendar {
    tables: BTreeMap<i16, YearTable>,
    statutory: BTreeMap<i16, Statutory>,
    revision: u32,
}

impl Default for Calendar {
    fn default() -> Self {
        Self::built_in()
    }
}

impl Calendar {
    /// The official tables that ship with the program, and the statutory days of the year after them.
    pub fn built_in() -> Self {
        let file = serde_json::from_str(include_str!("../../../calendar/working-days.json"));
        // The file is ours, and a test reads it; without it every year would be one without a table.
        debug_assert!(file.is_ok(), "{:?}", file.as_ref().err());
        let file: BuiltIn = file.unwrap_or(BuiltIn {
            _schema: 1,
            _source: String::new(),
            years: Vec::new(),
            statutory: Vec::new(),
        });
        Self {
            tables: file.years.into_iter().map(|it| (it.year, it)).collect(),
            statutory: file.statutory.into_iter().map(|it| (it.year, it)).collect(),
            revision: 0,
        }
    }

    /// The same with tables from [`read_tables`], which take the place of those of the same year.
    pub fn with(mut self, tables: impl IntoIterator<Item = YearTable>) -> Self {
        for table in tables {
            self.tables.insert(table.year, table);
        }
        self
    }

    /// The same after so many changes of the tables; a table that is taken back is one change more.
    pub fn revised(mut self, changes: u32) -> Self {
        self.revision = changes;
        self
    }

    /// How many changes of the tables it came about by.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// The years whose table is known, in order.
    pub fn years(&self) -> impl Iterator<Item = &YearTable> {
        self.tables.values()
    }

    /// The days on which a table contradicts the one in use: those that it counts as worked, and those that
    /// it has off. None for a year whose table is not known yet.
    pub fn differences(&self, table: &YearTable) -> (Vec<Date>, Vec<Date>) {
        if !self.tables.contains_key(&table.year) {
            return (Vec::new(), Vec::new());
        }
        let other = self.clone().with([table.clone()]);
        let works = |calendar: &Self, day: Date| {
            matches!(calendar.kind(day), DayReason::Working | DayReason::MadeUp)
        };
        let (mut worked, mut off) = (Vec::new(), Vec::new());
        let first = Date::new(table.year, 1, 1).ok();
        let days = first.into_iter().flat_map(|it| it.series(1.day()));
        for day in days.take_while(|it| it.year() == table.year) {
            match (works(self, day), works(&other, day)) {
                (false, true) => worked.push(day),
                (true, false) => off.push(day),
                _ => {}
            }
        }
        (worked, off)
    }

    /// Why a day is worked, or is not.
    fn kind(&self, date: Date) -> DayReason {
        if let Some(table) = self.tables.get(&date.year()) {
            return match (table.work.contains(&date), table.off.contains(&date)) {
                (true, _) => DayReason::MadeUp,
                (_, true) => DayReason::Off,
                _ if is_weekend(date) => DayReason::Weekend,
                _ => DayReason::Working,
            };
        }
        let statutory = self.statutory.get(&date.year());
        if statutory.is_some_and(|year| year.off.contains(&date)) {
            DayReason::Statutory
        } else if is_weekend(date) {
            DayReason::MaybeWorking
        } else {
            DayReason::MaybeOff
        }
    }

    fn owed(&self, year: i16) -> u32 {
        self.statutory
            .get(&year)
            .map_or(OWED_IN_A_YEAR, |it| it.owed)
    }

    /// Working days after `from`, through `to`; weekdays of a year without a table taken as worked.
    pub fn working_days(&self, from: Date, to: Date) -> u32 {
        let days = from
            .series(1.day())
            .skip(1)
            .take_while(|day| *day <= to)
            .filter(|day| {
                matches!(
                    self.kind(*day),
                    DayReason::Working | DayReason::MadeUp | DayReason::MaybeOff
                )
            });
        u32::try_from(days.count()).unwrap_or(u32::MAX)
    }

    /// When a period from `from` ends; `None` for one beyond [`Figure::MOST`].
    pub fn due(&self, from: impl Into<Due>, figure: Figure) -> Option<Due> {
        self.count(from.into(), figure).map(|(due, _)| due)
    }

    /// When a period ends, and why, day by day.
    pub fn count(&self, from: Due, figure: Figure) -> Option<(Due, Vec<TraceDay>)> {
        if figure.value == 0 || figure.value > Figure::MOST || from.latest.year() > 2400 {
            return None;
        }
        match figure.unit {
            Count::WorkingDays => self.working(from, figure.value),
            Count::Days => self.days(from, figure.value),
            Count::Months => months(from, figure.value),
            Count::DaysAbroad => abroad(from, figure.value, false),
            Count::BusinessDaysAbroad => abroad(from, figure.value, true),
        }
    }

    fn working(&self, from: Due, value: u32) -> Option<(Due, Vec<TraceDay>)> {
        let mut unknown = Unknown::new(self);
        let mut trace = vec![start(from.earliest)];
        let (mut most, mut fewest) = (0, 0);
        let (mut earliest, mut provisional) = (None, from.provisional);
        let mut day = from.earliest;
        loop {
            day = day.tomorrow().ok()?;
            let reason = self.kind(day);
            provisional |= matches!(reason, DayReason::MaybeOff | DayReason::MaybeWorking);
            if most < value && unknown.may_be_worked(day, reason) {
                most += 1;
            }
            if day > from.latest && unknown.is_worked(day, reason) {
                fewest += 1;
            }
            trace.push(TraceDay {
                date: day,
                reason,
                most,
                fewest,
            });
            if most == value && earliest.is_none() {
                earliest = Some(day);
            }
            if fewest == value {
                let due = Due {
                    earliest: earliest?,
                    latest: day,
                    provisional,
                };
                return Some((due, trace));
            }
        }
    }

    fn days(&self, from: Due, value: u32) -> Option<(Due, Vec<TraceDay>)> {
        let after = |date: Date| date.checked_add(Span::new().days(value)).ok();
        let (first_end, last_end) = (after(from.earliest)?, after(from.latest)?);
        let mut unknown = Unknown::new(self);
        let mut earliest = first_end;
        while !unknown.may_be_worked(earliest, self.kind(earliest)) {
            earliest = earliest.tomorrow().ok()?;
        }
        let mut latest = last_end;
        while !unknown.is_worked(latest, self.kind(latest)) {
            latest = latest.tomorrow().ok()?;
        }
        let mut provisional = from.provisional;
        let mut trace = vec![start(from.earliest)];
        let counted = |from: Date, day: Date| {
            let days = (day - from).get_days().clamp(0, i32::MAX);
            u32::try_from(days).unwrap_or(0).min(value)
        };
        let mut day = from.earliest;
        while day < latest {
            day = day.tomorrow().ok()?;
            let kind = self.kind(day);
            let maybe = matches!(kind, DayReason::MaybeOff | DayReason::MaybeWorking);
            provisional |= maybe && day >= first_end;
            let reason = match kind {
                _ if day < first_end => DayReason::Day,
                DayReason::Working | DayReason::MadeUp if day > last_end => DayReason::MovedTo,
                DayReason::Working | DayReason::MadeUp => DayReason::Day,
                _ if maybe => DayReason::LastDayMaybeOff,
                _ => DayReason::LastDayOff,
            };
            trace.push(TraceDay {
                date: day,
                reason,
                most: counted(from.earliest, day),
                fewest: counted(from.latest, day),
            });
        }
        let due = Due {
            earliest,
            latest,
            provisional,
        };
        Some((due, trace))
    }
}

/// What a year without a table still has to give, spent day by day as a period is counted.
struct Unknown<'a> {
    calendar: &'a Calendar,
    off: BTreeMap<i16, u32>,
    made_up: BTreeMap<i16, u32>,
}

impl<'a> Unknown<'a> {
    fn new(calendar: &'a Calendar) -> Self {
        Self {
            calendar,
            off: BTreeMap::new(),
            made_up: BTreeMap::new(),
        }
    }

    /// Whether a day can be worked: for the earliest date, make-up days fall into the period.
    fn may_be_worked(&mut self, day: Date, reason: DayReason) -> bool {
        match reason {
            DayReason::Working | DayReason::MadeUp | DayReason::MaybeOff => true,
            DayReason::MaybeWorking => spend(
                self.made_up
                    .entry(day.year())
                    .or_insert(MADE_UP_AROUND_A_HOLIDAY),
            ),
            _ => false,
        }
    }

    /// Whether a day must be worked: for the latest date, every day off that is owed falls into the period.
    fn is_worked(&mut self, day: Date, reason: DayReason) -> bool {
        match reason {
            DayReason::Working | DayReason::MadeUp => true,
            DayReason::MaybeOff => {
                let owed = self.calendar.owed(day.year());
                !spend(self.off.entry(day.year()).or_insert(owed))
            }
            _ => false,
        }
    }
}

fn spend(left: &mut u32) -> bool {
    let some = *left > 0;
    *left = left.saturating_sub(1);
    some
}

fn start(date: Date) -> TraceDay {
    TraceDay {
        date,
        reason: DayReason::Start,
        most: 0,
        fewest: 0,
    }
}

fn months(from: Due, value: u32) -> Option<(Due, Vec<TraceDay>)> {
    let after = |date: Date| date.checked_add(Span::new().months(value)).ok();
    let due = Due {
        earliest: after(from.earliest)?,
        latest: after(from.latest)?,
        provisional: from.provisional,
    };
    let mut trace = vec![start(from.earliest)];
    for number in 1..=value {
        let date = from.earliest.checked_add(Span::new().months(number)).ok()?;
        trace.push(TraceDay {
            date,
            reason: if date.day() == from.earliest.day() {
                DayReason::SameDay
            } else {
                DayReason::MonthEnd
            },
            most: number,
            fewest: number,
        });
    }
    Some((due, trace))
}

/// Days under another country's law. Its public holidays are not known here: business days are Monday to
/// Friday, and provisional for that reason.
fn abroad(from: Due, value: u32, business: bool) -> Option<(Due, Vec<TraceDay>)> {
    let mut trace = vec![start(from.earliest)];
    let mut ends = [from.earliest, from.latest];
    let mut counts = [0; 2];
    let mut day = from.earliest;
    while counts[1] < value {
        day = day.tomorrow().ok()?;
        let weekend = business && is_weekend(day);
        for (index, begin) in [from.earliest, from.latest].into_iter().enumerate() {
            if day > begin && counts[index] < value && !weekend {
                counts[index] += 1;
                ends[index] = day;
            }
        }
        trace.push(TraceDay {
            date: day,
            reason: match (business, weekend) {
                (false, _) => DayReason::Day,
                (true, false) => DayReason::WeekdayAbroad,
                (true, true) => DayReason::WeekendAbroad,
            },
            most: counts[0],
            fewest: counts[1],
        });
    }
    let due = Due {
        earliest: ends[0],
        latest: ends[1],
        provisional: from.provisional || business,
    };
    Some((due, trace))
}
