//! EDTF dates, RFC 3339 moments and intervals of both as minutes.
//!
//! A date is what it touches, as in [`date`], from the first minute of its first day to the last
//! minute of its last day; a moment is one minute, and `A/B` goes from the first minute of `A` to
//! the last of `B`. EDTF has times of day with seconds only and none in intervals: what is taken
//! here beyond it is our own. Without an offset, days and moments are in the zone of the file; open
//! ends are the same numbers in every zone, so that rules can compare them with constants.

use crate::calendar::{
    Clock, FIRST_DAY, FIRST_MINUTE, LAST_DAY, LAST_MINUTE, MinuteError, Zone, parse_minute,
};
use crate::facts::date::{self, DateError, Days, backwards};

/// The minutes that a text touches, counted from 1970-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Minutes {
    pub(super) first: i64,
    pub(super) last: i64,
    /// Whether any part is marked with `~`, `?` or `%`.
    pub(super) approximate: bool,
    /// Whether it would be other minutes in another zone.
    pub(super) needs_zone: bool,
    /// Whether it is one moment, and no date or interval.
    pub(super) is_moment: bool,
}

const FORMS: &str = "write a date as in 2024-11-07, 2024-11 or 2024-11-07~, a moment as in \
                     2024-11-11T12:40+03:00, or an interval of two: 2024-11-07/2024-11-11T12:40Z";

/// The minutes of a text; `zone` is that of its file.
pub(super) fn parse(text: &str, zone: Zone) -> Result<Minutes, DateError> {
    if !has_time(text) {
        return days(text, zone);
    }
    let Some((start, end)) = text.split_once('/') else { return moment(text, zone) };
    let start = bound(start, zone, FIRST_MINUTE)?;
    let end = bound(end, zone, LAST_MINUTE)?;
    if start.first > end.last {
        return Err(backwards());
    }
    Ok(Minutes {
        first: start.first,
        last: end.last,
        approximate: start.approximate || end.approximate,
        needs_zone: start.needs_zone || end.needs_zone,
        is_moment: false,
    })
}

/// No date of EDTF without a time has this letter.
fn has_time(text: &str) -> bool {
    text.contains('T')
}

/// One end of an interval; `open` if it is left open.
fn bound(text: &str, zone: Zone, open: i64) -> Result<Minutes, DateError> {
    match text {
        "" => Err(date::unknown_end()),
        ".." => Ok(Minutes {
            first: open,
            last: open,
            approximate: false,
            needs_zone: false,
            is_moment: false,
        }),
        _ if has_time(text) => moment(text, zone),
        _ => days(text, zone),
    }
}

fn days(text: &str, zone: Zone) -> Result<Minutes, DateError> {
    let found = date::parse(text).map_err(|error| match error.code {
        "not-a-date" => DateError { help: FORMS, ..error },
        _ => error,
    });
    let Days { first, last, approximate } = found?;
    let clock = Clock::Minutes(zone);
    Ok(Minutes {
        first: clock.start_of(first),
        last: clock.end_of(last),
        approximate,
        needs_zone: (first, last) != (FIRST_DAY, LAST_DAY),
        is_moment: false,
    })
}

fn moment(text: &str, zone: Zone) -> Result<Minutes, DateError> {
    let minute = parse_minute(text, zone).map_err(|error| no_moment(text, error))?;
    Ok(Minutes {
        first: minute.at,
        last: minute.at,
        approximate: false,
        needs_zone: !minute.has_offset,
        is_moment: true,
    })
}

fn no_moment(text: &str, error: MinuteError) -> DateError {
    match error {
        MinuteError::Form if text.contains(['~', '?', '%']) => DateError::new(
            "approximate-time",
            "is a moment that is marked as uncertain, and a moment is one minute",
            "write an interval that is sure to hold it, as in 2024-11-11T12:30/2024-11-11T13:00, \
             or mark the day: 2024-11-11~",
        ),
        MinuteError::Form => DateError::new("not-a-date", "is neither date nor moment", FORMS),
        MinuteError::Date => DateError::new(
            "impossible-date",
            "is on a day that does not exist",
            "look the date up in the source",
        ),
        MinuteError::Time => DateError::new(
            "impossible-time",
            "has an hour or a minute that no day has",
            "hours go from 00 to 23 and minutes from 00 to 59; midnight is 00:00 of the day that \
             it begins",
        ),
        MinuteError::OffsetForm => offset_form(),
        MinuteError::Offset => impossible_offset(),
        MinuteError::Range => date::out_of_range(),
    }
}

/// An offset that does not look like one.
pub(super) fn offset_form() -> DateError {
    DateError::new(
        "not-an-offset",
        "has no offset as RFC 3339 writes it",
        "write hours and minutes as in +03:00 or -05:30, or `Z` for UTC",
    )
}

/// An offset that there cannot be.
pub(super) fn impossible_offset() -> DateError {
    DateError::new(
        "impossible-offset",
        "has an offset that no clock has",
        "offsets go from -23:59 to +23:59, with minutes from 00 to 59",
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn zone(text: &str) -> Zone {
        Zone::parse(text).expect("a zone")
    }

    fn minutes(text: &str, of: &str) -> (i64, i64) {
        let minutes = parse(text, zone(of)).expect("minutes");
        (minutes.first, minutes.last)
    }

    fn code(text: &str) -> &'static str {
        parse(text, Zone::UTC).expect_err(text).code
    }

    #[test]
    fn a_date_is_its_first_to_its_last_minute_in_the_zone() {
        assert_eq!(minutes("1970-01-01", "Z"), (0, 1439));
        assert_eq!(minutes("1970-01-01", "+03:00"), (-180, 1259));
        assert_eq!(minutes("1970-01-01", "-05:00"), (300, 1739));
        assert_eq!(minutes("1970-01", "Z"), (0, 31 * 1440 - 1));
        assert_eq!(minutes("1969", "Z"), (-365 * 1440, -1));
        assert_eq!(minutes("1970-01-01/1970-01-02", "Z"), (0, 2879));
        assert_eq!(minutes("1970-21", "Z").0, 59 * 1440);
    }

    #[test]
    fn a_moment_is_one_minute() {
        assert_eq!(minutes("1970-01-01T03:00", "Z"), (180, 180));
        assert_eq!(minutes("1970-01-01T03:00", "+03:00"), (0, 0));
        assert_eq!(minutes("1970-01-01T03:00:59Z", "+03:00"), (180, 180));
        assert!(parse("1970-01-01T03:00", Zone::UTC).expect("a moment").is_moment);
    }

    #[test]
    fn intervals_mix_dates_and_moments_and_may_be_open() {
        assert_eq!(minutes("1970-01-01/1970-01-01T12:00", "Z"), (0, 720));
        assert_eq!(minutes("1970-01-01T12:00/1970-01-02", "Z"), (720, 2879));
        assert_eq!(minutes("1970-01-01T12:00/..", "+02:00"), (600, LAST_MINUTE));
        assert_eq!(minutes("../1970-01-01T12:00Z", "+02:00"), (FIRST_MINUTE, 720));
        for of in ["Z", "+14:00", "-12:00"] {
            assert_eq!(minutes("1970/..", of).1, LAST_MINUTE);
            assert_eq!(minutes("../1970", of).0, FIRST_MINUTE);
        }
        let half = parse("1970-01-01~/1970-01-01T12:00", Zone::UTC).expect("minutes");
        assert!(half.approximate && half.needs_zone && !half.is_moment);
        assert!(!parse("../1970-01-01T12:00Z", Zone::UTC).expect("minutes").needs_zone);
    }

    #[test]
    fn what_is_no_time_is_refused() {
        assert_eq!(code("2024-11-11T25:00"), "impossible-time");
        assert_eq!(code("2024-11-11T12:61"), "impossible-time");
        assert_eq!(code("2024-11-11T12:40+25:00"), "impossible-offset");
        assert_eq!(code("2024-11-11T12:40+3"), "not-an-offset");
        assert_eq!(code("2024-02-30T12:40"), "impossible-date");
        assert_eq!(code("2024-11-11T12:40~"), "approximate-time");
        assert_eq!(code("2024-11-11T12:40/2024-11-11T12:39"), "impossible-date");
        assert_eq!(code("2024-11-12/2024-11-11T12:39"), "impossible-date");
        assert_eq!(code("2024-11-11T12:40/"), "date-end-unknown");
        assert_eq!(code("2024-11-11T12:40/tomorrow"), "not-a-date");
        assert_eq!(code("Tuesday"), "not-a-date");
        assert_eq!(code("noon"), "not-a-date");
        assert_eq!(code("2024-11-11T12:40/2024-11-11T13:00/2024-11-11T14:00"), "not-a-date");
        assert_eq!(code("{2024,2025}"), "date-set");
        assert_eq!(code("0001-01-01T00:00+01:00"), "date-out-of-range");
    }

    proptest! {
        #[test]
        fn an_interval_goes_from_the_first_minute_of_one_to_the_last_of_the_other(
            a in FIRST_MINUTE + 1440..LAST_MINUTE - 2880,
            length in 0..2_000_000_i64,
            offset in -1439..1440_i64,
            (a_is_day, b_is_day) in any::<(bool, bool)>(),
        ) {
            let zone = Zone::of_minutes(offset).expect("a zone");
            let clock = Clock::Minutes(zone);
            let b = (a + length).min(LAST_MINUTE - 2880);
            let text = |at: i64, is_day: bool| match is_day {
                true => Clock::Days.full_text(clock.day(at)),
                false => clock.full_text(at),
            };
            let whole = format!("{}/{}", text(a, a_is_day), text(b, b_is_day));
            let first = if a_is_day { clock.start_of(clock.day(a)) } else { a };
            let last = if b_is_day { clock.end_of(clock.day(b)) } else { b };
            let read = parse(&whole, zone).expect("minutes");
            prop_assert_eq!((read.first, read.last), (first, last));
            prop_assert_eq!(read.needs_zone, a_is_day || b_is_day);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[0-9TZ:.~?%/+-]{0,24}", offset in -1439..1440_i64) {
            let zone = Zone::of_minutes(offset).expect("a zone");
            if let Ok(Minutes { first, last, .. }) = parse(&text, zone) {
                prop_assert!(FIRST_MINUTE <= first && first <= last && last <= LAST_MINUTE);
            }
        }
    }
}
