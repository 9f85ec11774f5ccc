//! Periods that a law, a regulator or a standard sets, as figures. What a provider promises stands in the
//! catalogue.

use crate::base::words::{Language, Texts};
use crate::know::catalogue::{DayUnit, Start};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Its id.
    pub fn id(self) -> &'static str {
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

    /// What a policy promises.
    pub fn promised(value: u32, unit: DayUnit) -> Self {
        let unit = match unit {
            DayUnit::WorkingDays => Count::WorkingDays,
            DayUnit::Days => Count::Days,
        };
        Self { value, unit }
    }

    /// The figure in words: 15个工作日.
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

/// A period as its source sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its length.
    pub figure: Figure,
    /// By how much its source lets it be extended.
    pub extension: Option<Figure>,
    /// From when it runs; [`Start::NotStated`] where the source names no start.
    pub starts: Start,
    /// Whether the source was read in its original. Otherwise it is to be checked before one relies on it, and
    /// where it is a law, no date is reckoned from it.
    pub verified: bool,
}

const fn period(value: u32, unit: Count, starts: Start, verified: bool) -> Period {
    Period {
        figure: Figure::new(value, unit),
        extension: None,
        starts,
        verified,
    }
}

/// GDPR 12(3): one month from receipt, two more with reasons.
pub const GDPR_ANSWER: Period = Period {
    extension: Some(Figure::new(2, Count::Months)),
    ..period(1, Count::Months, Start::Received, true)
};

/// CCPA, section 1798.130: confirmation of receipt within 10 business days (11 CCR 7021).
pub const CCPA_CONFIRMATION: Period = period(10, Count::BusinessDaysAbroad, Start::Received, true);

/// CCPA, section 1798.130(a)(2): 45 days from receipt, 45 more with notice.
pub const CCPA_ANSWER: Period = Period {
    extension: Some(Figure::new(45, Count::DaysAbroad)),
    ..period(45, Count::DaysAbroad, Start::Received, true)
};

/// CCPA, opting out of sale or sharing and limiting the use of sensitive information: as soon as feasibly
/// possible, at most 15 business days from receipt (11 CCR 7026, 7027). It need not be verified or confirmed.
pub const CCPA_OPT_OUT: Period = period(15, Count::BusinessDaysAbroad, Start::Received, false);

/// PDPA: an answer within 30 days, or word by when (Personal Data Protection Regulations 2021, reg 5).
pub const PDPA_ANSWER: Period = period(30, Count::DaysAbroad, Start::Received, false);

/// Measures for Determining Illegal Collection and Use of Personal Information by Apps (2019), part 6:
/// complaints and reports, at most 15 working days. The Measures name no start.
pub const MEASURES_COMPLAINT: Period = period(15, Count::WorkingDays, Start::NotStated, true);

/// The same Measures: correction, deletion, closing an account.
pub const MEASURES_REQUEST: Period = period(15, Count::WorkingDays, Start::NotStated, false);

/// GB/T 35273-2020, 8.7, a recommended standard: 30 days, or the period that a law sets.
pub const STANDARD_ANSWER: Period = period(30, Count::Days, Start::NotStated, false);
