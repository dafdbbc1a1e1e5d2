//! EDTF texts (ISO 8601-2) as days.
//!
//! All three levels are read, and what a text means in days is the first and the last day that it
//! touches: `2024-11` is 1 to 30 November, `2024-11-XX` the same, `2024-22` June to August. What
//! has no such days is refused: times of day, sets, ends that are marked as unknown, and years
//! outside 1 to 9999.

use edtf_core::{Bound, BoundDate, Edtf, IntervalEndpoint};
use jiff::civil;

use crate::calendar::days_since_epoch;

/// The days that an EDTF text touches, counted from 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) first: i64,
    pub(super) last: i64,
    /// Whether any part is marked with `~`, `?` or `%`.
    pub(super) approximate: bool,
}

/// Why a text gives no days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DateError {
    pub(super) code: &'static str,
    /// What follows "`2024-02-30`" in the message.
    pub(super) problem: String,
    pub(super) help: &'static str,
}

impl DateError {
    pub(super) fn new(code: &'static str, problem: impl Into<String>, help: &'static str) -> Self {
        Self { code, problem: problem.into(), help }
    }
}

const FORMS: &str =
    "write an EDTF date: 2024-11-07, 2024-11, 2024-11-07~, 2024-11-07/2024-11-10 or 2024-11-07/..";

/// The days of an EDTF text.
pub(super) fn parse(text: &str) -> Result<Days, DateError> {
    let edtf = Edtf::parse(text).map_err(|error| not_a_date(text, error.message))?;
    refuse_forms_without_days(&edtf)?;
    let bounds = edtf.bounds();
    let first = day(bounds.earliest, civil::date(1, 1, 1))?;
    let last = day(bounds.latest, civil::date(9999, 12, 31))?;
    if first > last {
        return Err(backwards());
    }
    let approximate = edtf.is_approximate() || edtf.is_uncertain();
    Ok(Days { first, last, approximate })
}

fn not_a_date(text: &str, reason: &str) -> DateError {
    // A text of the right shape names a day or month that does not exist; any other is no date.
    let has_shape = text.split('/').all(|end| {
        end == ".." || [4, 7, 10].contains(&end.len()) && end.bytes().all(is_digit_or_hyphen)
    });
    let is_backwards =
        text.split_once('/').is_some_and(|(a, b)| edtf_core::is_valid(a) && edtf_core::is_valid(b));
    if is_backwards {
        return backwards();
    }
    if has_shape {
        let problem = format!("is not a possible date: {reason}");
        return DateError::new("impossible-date", problem, "look the date up in the source");
    }
    DateError::new("not-a-date", format!("is not an EDTF date: {reason}"), FORMS)
}

/// An interval whose ends are in the wrong order.
pub(super) fn backwards() -> DateError {
    DateError::new("impossible-date", "ends before it starts", "write the earlier date first")
}

fn is_digit_or_hyphen(byte: u8) -> bool {
    byte.is_ascii_digit() || byte == b'-'
}

fn refuse_forms_without_days(edtf: &Edtf) -> Result<(), DateError> {
    match edtf {
        Edtf::Date(_) => Ok(()),
        Edtf::DateTime(_) => Err(DateError::new(
            "date-with-time",
            "has a time of day, and dates here are whole days",
            "write the day alone, in the time zone that the source writes in",
        )),
        Edtf::Set(_) => Err(DateError::new(
            "date-set",
            "is a set of dates, and one fact has one date or interval",
            "write an interval, or one fact for each date",
        )),
        Edtf::Interval(interval) => {
            let unknown = |end| matches!(end, IntervalEndpoint::Unknown);
            if unknown(interval.start) || unknown(interval.end) {
                return Err(unknown_end());
            }
            Ok(())
        }
    }
}

/// An interval with an end that is left out.
pub(super) fn unknown_end() -> DateError {
    DateError::new(
        "date-end-unknown",
        "has an end that is unknown, which gives no day to judge by",
        "write `..` for an end that is open, or the last day that the source allows",
    )
}

/// A date outside the calendar.
pub(super) fn out_of_range() -> DateError {
    DateError::new(
        "date-out-of-range",
        "reaches outside the years 1 to 9999",
        "write a year from 0001 to 9999, or `..` for an open start or end",
    )
}

/// The day of a bound, `open` where the text leaves it open.
fn day(bound: Bound, open: civil::Date) -> Result<i64, DateError> {
    let date = match bound {
        Bound::Date(date) => civil_date(date),
        Bound::NegativeInfinity | Bound::PositiveInfinity => Some(open),
        Bound::Unknown => None,
    };
    date.map(days_since_epoch).ok_or_else(out_of_range)
}

fn civil_date(date: BoundDate) -> Option<civil::Date> {
    let year = i16::try_from(date.year).ok().filter(|year| (1..=9999).contains(year))?;
    civil::Date::new(year, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> (i64, i64, bool) {
        let days = parse(text).expect("a date");
        (days.first, days.last, days.approximate)
    }

    fn code(text: &str) -> &'static str {
        parse(text).expect_err("no date").code
    }

    #[test]
    fn days_count_from_1970() {
        assert_eq!(days("1970-01-01"), (0, 0, false));
        assert_eq!(days("1969-12-31"), (-1, -1, false));
        assert_eq!(days("2024-11-07"), (20034, 20034, false));
    }

    #[test]
    fn a_coarse_date_covers_its_days() {
        assert_eq!(days("1970-01"), (0, 30, false));
        assert_eq!(days("1970"), (0, 364, false));
        assert_eq!(days("1970-01-XX"), (0, 30, false));
        assert_eq!(days("1970-01-01/1970-01-03"), (0, 2, false));
        assert_eq!(days("1970-01-01/1970-02"), (0, 58, false));
    }

    #[test]
    fn qualifiers_keep_the_days() {
        for text in ["1970-01-02~", "1970-01-02?", "1970-01-02%", "1970-~01-02"] {
            assert_eq!(days(text), (1, 1, true), "{text}");
        }
    }

    #[test]
    fn open_ends_reach_the_first_and_last_day() {
        let (first, last, _) = days("../1970-01-01");
        assert_eq!((first, last), (days("0001-01-01").0, 0));
        let (first, last, _) = days("1970-01-01/..");
        assert_eq!((first, last), (0, days("9999-12-31").1));
    }

    #[test]
    fn what_has_no_days_is_refused() {
        assert_eq!(code("2024-02-30"), "impossible-date");
        assert_eq!(code("2023-02-29"), "impossible-date");
        assert_eq!(code("2024-13"), "impossible-date");
        assert_eq!(code("2024-11-07/2024-11-06"), "impossible-date");
        assert_eq!(code("7 November 2024"), "not-a-date");
        assert_eq!(code("2024-11-7"), "not-a-date");
        assert_eq!(code(""), "not-a-date");
        assert_eq!(code("2024-11-07T12:00:00Z"), "date-with-time");
        assert_eq!(code("{2024,2025}"), "date-set");
        assert_eq!(code("2024-11-07/"), "date-end-unknown");
        assert_eq!(code("0000"), "date-out-of-range");
        assert_eq!(code("-0044"), "date-out-of-range");
        assert_eq!(code("Y170000002"), "date-out-of-range");
        assert_eq!(code("XXXX"), "date-out-of-range");
    }
}
