//! Days, which are numbers everywhere but where people read and write them.

use jiff::civil::Date;
use jiff::{Span, Unit};

const EPOCH: Date = Date::constant(1970, 1, 1);

/// The calendar date of a number of days since 1970-01-01; nothing beyond the calendar's ends,
/// where arithmetic in a rule may lead.
#[must_use]
pub fn calendar_date(days: i64) -> Option<Date> {
    let span = Span::new().try_days(days).ok()?;
    EPOCH.checked_add(span).ok()
}

/// The number of days from 1970-01-01 to a date.
#[must_use]
pub fn days_since_epoch(date: Date) -> i64 {
    // Within jiff's calendar a difference in days always exists.
    date.since((Unit::Day, EPOCH)).map_or(0, |span| i64::from(span.get_days()))
}

/// One day in ISO 8601; beyond the calendar, the plain number.
#[must_use]
pub fn day_text(days: i64) -> String {
    calendar_date(days).map_or_else(|| days.to_string(), |date| date.to_string())
}
