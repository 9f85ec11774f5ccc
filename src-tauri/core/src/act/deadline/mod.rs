//! Periods and the clocks that run on a request.
//!
//! Dates are civil dates in Asia/Shanghai. How they are counted: the day of the event is not counted (Civil
//! Code art. 201); working days leave out weekends and days off and count make-up Saturdays and Sundays; a
//! period of calendar days whose last day is a day off ends on the next working day (art. 203); a period of
//! months ends on the day of the same number, or on the last day of a shorter month (art. 202).
//!
//! A year without an official table makes a range: the earliest and the latest date that a notice to come
//! can lead to.

use crate::base::problem::Problem;
use crate::base::words::{Language, Texts};
use crate::know::catalogue::{DayUnit, Deadline, Meaning, Offer, Regime, Right, Start};
use crate::know::law::{self, Article, Statute};
use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
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

impl Count {
    fn id(self) -> &'static str {
        match self {
            Self::WorkingDays => "working-days",
            Self::Days => "days",
            Self::Months => "months",
            Self::DaysAbroad => "days-abroad",
            Self::BusinessDaysAbroad => "business-days-abroad",
        }
    }
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

    fn promised(value: u32, unit: DayUnit) -> Self {
        let unit = match unit {
            DayUnit::WorkingDays => Count::WorkingDays,
            DayUnit::Days => Count::Days,
        };
        Self { value, unit }
    }

    /// The figure in words: 15 个工作日.
    pub fn text(self, language: Language) -> String {
        let value = self.value.to_string();
        let count = if self.value == 1 { "one" } else { "other" };
        Texts::built_in().say(
            language,
            &format!("request-count-{}", self.unit.id()),
            &[("value", &value), ("count", count)],
        )
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

impl DayReason {
    fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Working => "working",
            Self::MadeUp => "made-up",
            Self::Weekend => "weekend",
            Self::Off => "off",
            Self::Statutory => "statutory",
            Self::MaybeOff => "maybe-off",
            Self::MaybeWorking => "maybe-working",
            Self::Day => "day",
            Self::LastDayOff => "last-day-off",
            Self::LastDayMaybeOff => "last-day-maybe-off",
            Self::MovedTo => "moved-to",
            Self::SameDay => "same-day",
            Self::MonthEnd => "month-end",
            Self::WeekdayAbroad => "weekday-abroad",
            Self::WeekendAbroad => "weekend-abroad",
            Self::Announced => "announced",
        }
    }
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

impl TraceDay {
    /// The day as a line: the date, the count, the reason.
    pub fn line(&self, language: Language) -> String {
        let [date, weekday, number, reason] = self.parts(language);
        let arguments = [
            ("date", date.as_str()),
            ("weekday", &weekday),
            ("number", &number),
            ("reason", &reason),
        ];
        Texts::built_in().say(language, "request-trace-line", &arguments)
    }

    /// The day as two cells of a table: the day itself, and how it was counted.
    pub fn cells(&self, language: Language) -> (String, String) {
        let [date, weekday, number, reason] = self.parts(language);
        (format!("{date} {weekday}"), format!("{number} · {reason}"))
    }

    fn parts(&self, language: Language) -> [String; 4] {
        let texts = Texts::built_in();
        let date = self.date.to_string();
        let weekday = texts.say(
            language,
            &format!(
                "request-weekday-{}",
                self.date.weekday().to_monday_one_offset()
            ),
            &[],
        );
        let reason = texts.say(
            language,
            &format!("request-trace-{}", self.reason.id()),
            &[],
        );
        let number = if self.most == self.fewest {
            self.most.to_string()
        } else {
            format!("{}–{}", self.fewest, self.most)
        };
        [date, weekday, number, reason]
    }
}

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
struct Statutory {
    year: i16,
    off: BTreeSet<Date>,
    owed: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BuiltIn {
    #[serde(rename = "schema")]
    _schema: u32,
    #[serde(rename = "source")]
    _source: String,
    years: Vec<YearTable>,
    statutory: Vec<Statutory>,
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
const OWED_IN_A_YEAR: u32 = 13;
/// The most weekend days that one holiday has cost in the tables of 2025 and 2026.
const MADE_UP_AROUND_A_HOLIDAY: u32 = 2;

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
                let date = parse_date(text).map_err(|_| fault("date-exists", text))?;
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

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Which days are worked in China.
#[derive(Clone, Debug)]
pub struct Calendar {
    tables: BTreeMap<i16, YearTable>,
    statutory: BTreeMap<i16, Statutory>,
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
        }
    }

    /// The same with tables from [`read_tables`], which take the place of those of the same year.
    pub fn with(mut self, tables: impl IntoIterator<Item = YearTable>) -> Self {
        for table in tables {
            self.tables.insert(table.year, table);
        }
        self
    }

    /// The years whose table is known, in order.
    pub fn years(&self) -> impl Iterator<Item = &YearTable> {
        self.tables.values()
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

/// What a clock rests on. They are never mixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClockKind {
    /// A statute.
    Law,
    /// A regulator's yardstick for apps: Measures for Determining Illegal Collection and Use of Personal
    /// Information by Apps (2019), part 6.
    Yardstick,
    /// A recommended standard: GB/T 35273-2020.
    Standard,
    /// The provider's own policy.
    Promise,
}

impl ClockKind {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Yardstick => "yardstick",
            Self::Standard => "standard",
            Self::Promise => "promise",
        }
    }
}

/// What a clock waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClockAbout {
    /// The answer to the request, or its fulfilment.
    Request,
    /// The confirmation that the request was received (CCPA).
    Confirmation,
    /// The handling of a complaint to the provider.
    Complaint,
}

impl ClockAbout {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Confirmation => "confirmation",
            Self::Complaint => "complaint",
        }
    }
}

/// Where a clock's figure stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "source", rename_all = "kebab-case")]
pub enum ClockSource {
    /// Articles of Chinese statutes.
    Articles {
        /// The articles.
        articles: Vec<Article>,
    },
    /// A provision of the regime's own law.
    Abroad {
        /// The regime.
        regime: Regime,
        /// The article, where one is cited.
        article: Option<String>,
    },
    /// Measures for Determining Illegal Collection and Use of Personal Information by Apps (2019), part 6.
    Measures,
    /// GB/T 35273-2020, clause 8.7.
    Standard,
    /// The provider's policy.
    Policy {
        /// The document's id.
        document: String,
        /// The clause.
        clause: String,
    },
}

/// Whether a clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClockState {
    /// The law says "timely" and names no figure.
    NoFigure,
    /// What it starts with is not recorded.
    NotRunning,
    /// It is counted back from an event whose date is not known.
    BeforeEvent,
    /// It has a date.
    Running,
    /// Its figure is beyond what is reckoned.
    TooLong,
}

impl ClockState {
    fn id(self) -> &'static str {
        match self {
            Self::NoFigure => "no-figure",
            Self::NotRunning => "not-running",
            Self::BeforeEvent => "before-event",
            Self::Running => "running",
            Self::TooLong => "too-long",
        }
    }
}

/// An extension that the provider announced: a date, or so much more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Announced {
    /// When it was announced.
    #[ts(type = "string")]
    pub on: Date,
    /// Until when.
    #[ts(type = "string | null")]
    pub until: Option<Date>,
    /// By how much, counted from the end of the period before.
    pub by: Option<Figure>,
}

/// The dates on which clocks start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Milestones {
    /// The request was sent.
    pub sent: Option<Date>,
    /// The provider confirmed that it has it.
    pub received: Option<Date>,
    /// The provider confirmed the person's identity.
    pub verified: Option<Date>,
    /// A complaint went to the provider.
    pub complained: Option<Date>,
    /// Extensions, in order.
    pub extensions: Vec<Announced>,
}

/// One clock of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Clock {
    /// What it rests on.
    pub kind: ClockKind,
    /// What it waits for.
    pub about: ClockAbout,
    /// Its length; absent where the law only says "timely".
    pub figure: Option<Figure>,
    /// From when it runs.
    pub starts: Start,
    /// What it ends with, where its source says so.
    pub meaning: Option<Meaning>,
    /// Where that stands.
    pub source: ClockSource,
    /// Whether the source was read in its original; otherwise it is to be checked before one relies on it.
    pub verified: bool,
    /// By how much its source allows it to be extended.
    pub extension: Option<Figure>,
    /// Whether it runs.
    pub state: ClockState,
    /// The day it is counted from.
    #[ts(type = "string | null")]
    pub from: Option<Date>,
    /// Counted from sending, because receipt is not recorded or the source names no start.
    pub assumed: bool,
    /// When it ends, extensions left out.
    pub first: Option<Due>,
    /// Extensions that moved it.
    pub extended: Vec<Announced>,
    /// The furthest that its source lets it be extended.
    pub limit: Option<Due>,
    /// Whether the provider announced more than that.
    pub beyond: bool,
    /// When it ends.
    pub due: Option<Due>,
}

/// A clock before it is set.
struct Rule {
    kind: ClockKind,
    about: ClockAbout,
    figure: Option<Figure>,
    starts: Start,
    meaning: Option<Meaning>,
    source: ClockSource,
    verified: bool,
    extension: Option<Figure>,
}

/// The clocks of a request under a policy's offer: the law's, the yardstick or the standard, the promise.
/// `offer` is absent where the catalogue no longer has it; what the provider promised is then not known.
pub fn clocks(
    right: Right,
    offer: Option<&Offer>,
    regime: Regime,
    dates: &Milestones,
    calendar: &Calendar,
) -> Vec<Clock> {
    rules(right, offer, regime, dates.complained.is_some())
        .into_iter()
        .map(|rule| rule.set(dates, calendar))
        .collect()
}

fn rules(right: Right, offer: Option<&Offer>, regime: Regime, complained: bool) -> Vec<Rule> {
    let mut rules = Vec::new();
    let to_provider = !matches!(right, Right::RegulatorComplaint | Right::CessationNotice);
    let request = |kind, figure, starts, source, verified| Rule {
        kind,
        about: ClockAbout::Request,
        figure,
        starts,
        meaning: None,
        source,
        verified,
        extension: None,
    };
    match regime {
        Regime::Pipl => {
            let articles = timely(right);
            if !articles.is_empty() && right != Right::CessationNotice {
                rules.push(request(
                    ClockKind::Law,
                    None,
                    Start::Received,
                    ClockSource::Articles { articles },
                    true,
                ));
            }
            let yardstick = matches!(
                right,
                Right::Correction | Right::Deletion | Right::CancelAccount | Right::Complaint
            );
            if yardstick {
                rules.push(request(
                    ClockKind::Yardstick,
                    Some(Figure::new(15, Count::WorkingDays)),
                    Start::Received,
                    ClockSource::Measures,
                    right == Right::Complaint,
                ));
            }
            if to_provider && !articles_of_abroad(right) {
                rules.push(request(
                    ClockKind::Standard,
                    Some(Figure::new(30, Count::Days)),
                    Start::NotStated,
                    ClockSource::Standard,
                    false,
                ));
            }
            if complained && right != Right::Complaint {
                rules.push(Rule {
                    about: ClockAbout::Complaint,
                    ..request(
                        ClockKind::Yardstick,
                        Some(Figure::new(15, Count::WorkingDays)),
                        Start::Received,
                        ClockSource::Measures,
                        true,
                    )
                });
            }
        }
        Regime::Gdpr if to_provider => rules.push(Rule {
            extension: Some(Figure::new(2, Count::Months)),
            ..request(
                ClockKind::Law,
                Some(Figure::new(1, Count::Months)),
                Start::Received,
                ClockSource::Abroad {
                    regime,
                    article: Some("12(3)".to_owned()),
                },
                true,
            )
        }),
        Regime::Ccpa if to_provider => {
            let abroad = || ClockSource::Abroad {
                regime,
                article: None,
            };
            rules.push(Rule {
                about: ClockAbout::Confirmation,
                ..request(
                    ClockKind::Law,
                    Some(Figure::new(10, Count::BusinessDaysAbroad)),
                    Start::Received,
                    abroad(),
                    true,
                )
            });
            rules.push(Rule {
                extension: Some(Figure::new(45, Count::DaysAbroad)),
                ..request(
                    ClockKind::Law,
                    Some(Figure::new(45, Count::DaysAbroad)),
                    Start::Received,
                    abroad(),
                    true,
                )
            });
        }
        Regime::Pdpa if to_provider => rules.push(request(
            ClockKind::Law,
            Some(Figure::new(30, Count::DaysAbroad)),
            Start::Received,
            ClockSource::Abroad {
                regime,
                article: None,
            },
            false,
        )),
        Regime::Gdpr | Regime::Ccpa | Regime::Pdpa => {}
    }
    if let Some((offer, deadline)) = offer.and_then(|it| Some((it, it.deadline.as_ref()?))) {
        rules.push(promise(offer, deadline));
    }
    rules
}

fn promise(offer: &Offer, deadline: &Deadline) -> Rule {
    let extension = deadline.extension.as_ref();
    Rule {
        kind: ClockKind::Promise,
        about: ClockAbout::Request,
        figure: Some(Figure::promised(deadline.value, deadline.unit)),
        starts: deadline.starts,
        meaning: Some(deadline.meaning),
        source: ClockSource::Policy {
            document: offer.document.clone(),
            clause: deadline.clause.clone(),
        },
        verified: true,
        extension: extension.map(|it| Figure::promised(it.value, it.unit)),
    }
}

/// Rights that only another country's law gives.
fn articles_of_abroad(right: Right) -> bool {
    law::basis(right, Regime::Pipl).is_empty()
}

/// The articles by which a request is to be handled in time: those behind the right, and the duty to
/// handle requests and to give reasons for a refusal (PIPL 50(1)).
fn timely(right: Right) -> Vec<Article> {
    const HANDLING: Article = Article {
        statute: Statute::Pipl,
        article: Some(50),
        paragraph: Some(1),
        item: None,
    };
    let mut articles = law::basis(right, Regime::Pipl).to_vec();
    let own = articles
        .iter()
        .any(|it| it.statute == HANDLING.statute && it.article == HANDLING.article);
    if !articles.is_empty() && !own && right != Right::RegulatorComplaint {
        let place = articles
            .iter()
            .position(|it| it.statute != Statute::Pipl)
            .unwrap_or(articles.len());
        articles.insert(place, HANDLING);
    }
    articles
}

impl Rule {
    fn set(self, dates: &Milestones, calendar: &Calendar) -> Clock {
        let (from, assumed) = match (self.about, self.starts) {
            (ClockAbout::Complaint, _) => (dates.complained, true),
            (_, Start::IdentityVerified) => (dates.verified, false),
            (_, Start::Received) => match dates.received {
                Some(date) => (Some(date), false),
                None => (dates.sent, true),
            },
            (_, Start::NotStated) => (dates.sent, true),
            (_, Start::BeforeEvent) => (None, false),
        };
        let mut clock = Clock {
            kind: self.kind,
            about: self.about,
            figure: self.figure,
            starts: self.starts,
            meaning: self.meaning,
            source: self.source,
            verified: self.verified,
            extension: self.extension,
            state: ClockState::NoFigure,
            from,
            assumed: assumed && from.is_some(),
            first: None,
            extended: Vec::new(),
            limit: None,
            beyond: false,
            due: None,
        };
        let Some(figure) = self.figure else {
            return clock;
        };
        let Some(from) = from else {
            clock.state = match self.starts {
                Start::BeforeEvent => ClockState::BeforeEvent,
                _ => ClockState::NotRunning,
            };
            return clock;
        };
        let Some(first) = calendar.due(from, figure) else {
            clock.state = ClockState::TooLong;
            return clock;
        };
        clock.state = ClockState::Running;
        clock.first = Some(first);
        clock.limit = self.extension.and_then(|by| calendar.due(first, by));
        // A provider may promise itself more time; the law's own period is extended as far as the law says.
        let movable = self.kind == ClockKind::Promise
            || (self.kind == ClockKind::Law && self.extension.is_some());
        if movable && self.about == ClockAbout::Request {
            clock.extended = dates.extensions.clone();
        }
        let mut due = first;
        for announced in &clock.extended {
            due = match (announced.until, announced.by) {
                (Some(until), _) => until.into(),
                (None, Some(by)) => calendar.due(due, by).unwrap_or(due),
                (None, None) => due,
            };
        }
        let furthest = clock.limit.unwrap_or(first);
        clock.beyond = due.latest > furthest.latest;
        if clock.beyond && self.kind == ClockKind::Law {
            due = furthest;
        }
        clock.due = Some(due);
        clock
    }
}

impl Clock {
    /// Its id among the clocks of a request.
    pub fn id(&self) -> String {
        format!("{}-{}", self.kind.id(), self.about.id())
    }

    /// Why it ends when it ends, day by day; empty while it does not run.
    pub fn trace(&self, calendar: &Calendar) -> Vec<TraceDay> {
        let (Some(from), Some(figure), Some(first)) = (self.from, self.figure, self.first) else {
            return Vec::new();
        };
        let counted = |from: Due, figure| calendar.count(from, figure);
        let mut days = counted(from.into(), figure).map_or(Vec::new(), |(_, days)| days);
        if self.beyond && self.kind == ClockKind::Law {
            // Cut to what the law allows.
            let more = self.extension.and_then(|by| counted(first, by));
            days.extend(more.into_iter().flat_map(|(_, days)| days));
            return days;
        }
        let mut due = first;
        for announced in &self.extended {
            match (announced.until, announced.by) {
                (Some(until), _) => {
                    days.push(TraceDay {
                        date: until,
                        reason: DayReason::Announced,
                        most: 0,
                        fewest: 0,
                    });
                    due = until.into();
                }
                (None, Some(by)) => {
                    if let Some((end, more)) = counted(due, by) {
                        days.extend(more);
                        due = end;
                    }
                }
                (None, None) => {}
            }
        }
        days
    }

    /// The clock in words: what it rests on and its standing, its figure, its start, its date.
    pub fn lines(&self, language: Language) -> Vec<String> {
        let texts = Texts::built_in();
        let say = |id: &str, arguments: &[(&str, &str)]| texts.say(language, id, arguments);
        let mut lines = vec![format!(
            "{}{}{}",
            say(&format!("request-clock-{}", self.kind.id()), &[]),
            say("request-clock-colon", &[]),
            say(&format!("request-clock-about-{}", self.about.id()), &[]),
        )];
        let source = self.source.text(language);
        lines.push(say("request-clock-source", &[("source", &source)]));
        lines.push(say(
            &format!("request-clock-standing-{}", self.kind.id()),
            &[],
        ));
        if !self.verified {
            lines.push(say("request-clock-unverified", &[]));
        }
        if let Some(figure) = self.figure {
            let period = figure.text(language);
            let start = say(
                &format!("request-clock-starts-{}", start_id(self.starts)),
                &[],
            );
            lines.push(say(
                "request-clock-figure",
                &[("period", &period), ("start", &start)],
            ));
        }
        if let Some(meaning) = self.meaning {
            lines.push(say(
                &format!("request-clock-ends-{}", meaning_id(meaning)),
                &[],
            ));
        }
        if let Some(more) = self.extension {
            let period = more.text(language);
            lines.push(say("request-clock-extension", &[("period", &period)]));
        }
        if self.state != ClockState::Running {
            lines.push(say(
                &format!("request-clock-state-{}", self.state.id()),
                &[],
            ));
        }
        if let Some(from) = self.from.filter(|_| self.figure.is_some()) {
            let from = from.to_string();
            let id = if self.assumed {
                "request-clock-from-assumed"
            } else {
                "request-clock-from"
            };
            lines.push(say(id, &[("date", &from)]));
        }
        if let Some(first) = self.first.filter(|_| !self.extended.is_empty()) {
            lines.push(say(
                "request-clock-first",
                &[("date", &first.text(language))],
            ));
        }
        if self.beyond {
            lines.push(say("request-clock-beyond", &[]));
        }
        if let Some(due) = self.due {
            lines.push(say("request-clock-due", &[("date", &due.text(language))]));
        }
        lines
    }
}

impl Due {
    /// The date, or the range with its mark.
    pub fn text(self, language: Language) -> String {
        let (earliest, latest) = (self.earliest.to_string(), self.latest.to_string());
        let id = match (self.provisional, self.earliest == self.latest) {
            (false, true) => return latest,
            (true, true) => "request-due-provisional",
            (_, false) => "request-due-range",
        };
        let arguments = [("earliest", earliest.as_str()), ("latest", &latest)];
        Texts::built_in().say(language, id, &arguments)
    }
}

impl ClockSource {
    /// The source as it is cited.
    pub fn text(&self, language: Language) -> String {
        let texts = Texts::built_in();
        let say = |id: &str, arguments: &[(&str, &str)]| texts.say(language, id, arguments);
        match self {
            Self::Articles { articles } => law::cite(articles).get(language).to_owned(),
            Self::Abroad { regime, article } => match article {
                Some(article) => say(
                    &format!("request-source-article-{}", regime.id()),
                    &[("article", article)],
                ),
                None => say(&format!("request-source-{}", regime.id()), &[]),
            },
            Self::Measures => say("request-source-measures", &[]),
            Self::Standard => say("request-source-standard", &[]),
            Self::Policy { clause, .. } => say(
                "request-source-policy",
                &[("clause", &crate::act::letter::clause(language, clause))],
            ),
        }
    }
}

fn start_id(start: Start) -> &'static str {
    match start {
        Start::IdentityVerified => "identity-verified",
        Start::Received => "received",
        Start::NotStated => "not-stated",
        Start::BeforeEvent => "before-event",
    }
}

fn meaning_id(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Complete => "complete",
        Meaning::Reply => "reply",
        Meaning::Handle => "handle",
        Meaning::AdvanceNotice => "advance-notice",
    }
}
