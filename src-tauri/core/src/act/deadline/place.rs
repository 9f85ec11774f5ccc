//! Which day it is in the place whose law counts. A period of Chinese law ends at midnight in China, wherever
//! the person is.

use crate::know::catalogue::Regime;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{self, TimeZone};

/// The day at a moment in the place of a law: China and Singapore (UTC+8 all year), Brussels for the GDPR,
/// California for the CCPA.
pub fn day_at_law(regime: Regime, moment: Timestamp) -> Date {
    // The rules for summer time stand here, so that nothing depends on a machine's time zone tables.
    let zone = match regime {
        Regime::Pipl | Regime::Pdpa => None,
        Regime::Gdpr => Some("CET-1CEST,M3.5.0/2,M10.5.0/3"),
        Regime::Ccpa => Some("PST8PDT,M3.2.0/2,M11.1.0/2"),
    };
    let zone = zone
        .and_then(|rule| TimeZone::posix(rule).ok())
        .unwrap_or_else(|| TimeZone::fixed(tz::offset(8)));
    moment.to_zoned(zone).date()
}
