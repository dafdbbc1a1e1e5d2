//! Days and moments, which are numbers everywhere but where people read and write them.

mod clock;
mod zone;

pub use clock::{Clock, Instant};
pub use zone::{Zone, ZoneError};

use jiff::civil::Date;
use jiff::{Span, Unit};

const EPOCH: Date = Date::constant(1970, 1, 1);

/// How many minutes a day has: moments count neither leap seconds nor summer time.
pub const MINUTES_OF_A_DAY: i64 = 24 * 60;

/// 0001-01-01, where an open start begins, in days since 1970-01-01.
pub const FIRST_DAY: i64 = -719_162;

/// 9999-12-31, where an open end ends.
pub const LAST_DAY: i64 = 2_932_896;

/// The first minute of [`FIRST_DAY`] in UTC, in minutes since 1970-01-01T00:00Z.
pub const FIRST_MINUTE: i64 = FIRST_DAY * MINUTES_OF_A_DAY;

/// The last minute of [`LAST_DAY`] in UTC.
pub const LAST_MINUTE: i64 = (LAST_DAY + 1) * MINUTES_OF_A_DAY - 1;

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

/// The day in UTC that a minute belongs to.
#[must_use]
pub fn day_of(minute: i64) -> i64 {
    minute.div_euclid(MINUTES_OF_A_DAY)
}

/// The first minute of a day in UTC, unless it is beyond 64 bits.
#[must_use]
pub fn first_minute(day: i64) -> Option<i64> {
    day.checked_mul(MINUTES_OF_A_DAY)
}

/// The last minute of a day in UTC, unless it is beyond 64 bits.
#[must_use]
pub fn last_minute(day: i64) -> Option<i64> {
    first_minute(day)?.checked_add(MINUTES_OF_A_DAY - 1)
}

/// One minute as RFC 3339 writes it without seconds, in this zone; beyond the years 1 to 9999,
/// the plain number. The two open ends are in UTC whatever the zone.
#[must_use]
pub fn minute_text(minute: i64, zone: Zone) -> String {
    let zone = if matches!(minute, FIRST_MINUTE | LAST_MINUTE) { Zone::UTC } else { zone };
    let Some(local) = minute.checked_add(zone.minutes()) else { return minute.to_string() };
    match (calendar_date(day_of(local)), local.rem_euclid(MINUTES_OF_A_DAY)) {
        (Some(date), minute) if (1..=9999).contains(&date.year()) => {
            format!("{date}T{:02}:{:02}{zone}", minute / 60, minute % 60)
        }
        _ => minute.to_string(),
    }
}

/// The minute that RFC 3339 writes so, seconds dropped: `2024-11-11T12:40+03:00`. Without an
/// offset it is in `zone`.
pub fn parse_minute(text: &str, zone: Zone) -> Result<Minute, MinuteError> {
    let (date, rest) = text.split_at_checked(10).ok_or(MinuteError::Form)?;
    let time = rest.strip_prefix('T').ok_or(MinuteError::Form)?;
    let end = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (time, offset) = time.split_at(end);
    let is_date = shaped(date, "dddd-dd-dd");
    if !is_date || !is_time(time) {
        return Err(MinuteError::Form);
    }
    let date: Date = date.parse().map_err(|_| MinuteError::Date)?;
    let two = |at: usize| time[at..at + 2].parse::<i64>().map_err(|_| MinuteError::Form);
    let (hour, minute) = (two(0)?, two(3)?);
    let second = if time.len() > 5 { two(6)? } else { 0 };
    if hour > 23 || minute > 59 || second > 60 {
        return Err(MinuteError::Time);
    }
    let given = if offset.is_empty() { None } else { Some(Zone::parse(offset)?) };
    let local = days_since_epoch(date) * MINUTES_OF_A_DAY + hour * 60 + minute;
    let at = local - given.unwrap_or(zone).minutes();
    if !(FIRST_MINUTE..=LAST_MINUTE).contains(&at) {
        return Err(MinuteError::Range);
    }
    Ok(Minute { at, has_offset: given.is_some() })
}

/// A moment that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minute {
    /// In minutes since 1970-01-01T00:00Z.
    pub at: i64,
    /// Whether it said in which zone.
    pub has_offset: bool,
}

/// Why a text is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MinuteError {
    /// It does not look like one.
    Form,
    /// There is no such day.
    Date,
    /// There is no such hour or minute.
    Time,
    /// The offset does not look like one.
    OffsetForm,
    /// There is no such offset.
    Offset,
    /// It lies outside the years 1 to 9999 in UTC.
    Range,
}

impl From<ZoneError> for MinuteError {
    fn from(error: ZoneError) -> Self {
        match error {
            ZoneError::Form => Self::OffsetForm,
            ZoneError::Impossible => Self::Offset,
        }
    }
}

/// `12:40`, `12:40:30` or `12:40:30.25`.
fn is_time(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let has_seconds = shaped(whole, "dd:dd:dd");
    (has_seconds || (whole.len() == text.len() && shaped(whole, "dd:dd"))) && is_fraction
}

/// Whether the text has a digit for each `d` of the shape, and else what stands there.
fn shaped(text: &str, shape: &str) -> bool {
    let fits = |(byte, wanted): (u8, u8)| match wanted {
        b'd' => byte.is_ascii_digit(),
        _ => byte == wanted,
    };
    text.len() == shape.len() && text.bytes().zip(shape.bytes()).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_the_calendar_are_where_they_are_said_to_be() {
        assert_eq!(day_text(FIRST_DAY), "0001-01-01");
        assert_eq!(day_text(LAST_DAY), "9999-12-31");
        let east = Zone::parse("+14:00").expect("a zone");
        for zone in [Zone::UTC, east] {
            assert_eq!(minute_text(FIRST_MINUTE, zone), "0001-01-01T00:00Z");
            assert_eq!(minute_text(LAST_MINUTE, zone), "9999-12-31T23:59Z");
        }
        for minute in [i64::MAX, i64::MIN, LAST_MINUTE + 1, FIRST_MINUTE - 1] {
            assert_eq!(minute_text(minute, Zone::UTC), minute.to_string());
        }
    }

    #[test]
    fn minutes_before_1970_belong_to_the_day_they_are_on() {
        assert_eq!(day_of(0), 0);
        assert_eq!(day_of(-1), -1);
        assert_eq!(day_of(-1440), -1);
        assert_eq!(day_of(-1441), -2);
        assert_eq!(minute_text(-1, Zone::UTC), "1969-12-31T23:59Z");
        assert_eq!((first_minute(-1), last_minute(-1)), (Some(-1440), Some(-1)));
        assert_eq!((first_minute(i64::MAX), last_minute(i64::MIN)), (None, None));
    }

    #[test]
    fn what_is_no_moment_says_why() {
        let why = |text: &str| parse_minute(text, Zone::UTC).expect_err(text);
        for text in ["", "2024-11-11", "2024-11-11T", "2024-11-11T12", "2024-11-11T12:4",
            "2024-11-11t12:40", "2024-11-11 12:40", "2024-11-11T12:40:", "2024-11-11T12:40.5",
            "2024-11-11T12:40:10.", "2024-1-11T12:40", "2024-11-11T12:40~", "äääääT12:40"] {
            assert_eq!(why(text), MinuteError::Form, "{text}");
        }
        assert_eq!(why("2024-02-30T12:40"), MinuteError::Date);
        for text in ["2024-11-11T24:00", "2024-11-11T12:60", "2024-11-11T12:40:61"] {
            assert_eq!(why(text), MinuteError::Time, "{text}");
        }
        for text in ["2024-11-11T12:40+24:00", "2024-11-11T12:40-01:60"] {
            assert_eq!(why(text), MinuteError::Offset, "{text}");
        }
        for text in ["2024-11-11T12:40+3", "2024-11-11T12:40+0300", "2024-11-11T12:40ZZ"] {
            assert_eq!(why(text), MinuteError::OffsetForm, "{text}");
        }
        assert_eq!(why("0001-01-01T00:00+00:01"), MinuteError::Range);
        assert_eq!(why("9999-12-31T23:59-00:01"), MinuteError::Range);
        assert_eq!(why("0000-01-01T00:00"), MinuteError::Range);
    }

    #[test]
    fn seconds_are_dropped_and_offsets_count() {
        let at = |text: &str, zone| {
            parse_minute(text, Zone::parse(zone).expect("a zone")).expect("a moment").at
        };
        assert_eq!(at("1970-01-01T00:00", "Z"), 0);
        assert_eq!(at("1970-01-01T00:00:59.999", "Z"), 0);
        assert_eq!(at("1970-01-01T03:00", "+03:00"), 0);
        assert_eq!(at("1970-01-01T03:00+03:00", "-05:00"), 0);
        assert_eq!(at("1969-12-31T19:00", "-05:00"), 0);
        assert_eq!(at("1970-01-01T05:45Z", "+05:45"), 345);
    }

    proptest::proptest! {
        #[test]
        fn a_moment_is_read_as_it_is_written(
            at in FIRST_MINUTE..=LAST_MINUTE,
            offset in -(24 * 60 - 1)..24 * 60_i64,
            other in -(24 * 60 - 1)..24 * 60_i64,
        ) {
            let zone = Zone::of_minutes(offset).expect("a zone");
            let other = Zone::of_minutes(other).expect("a zone");
            let text = minute_text(at, zone);
            if text.parse::<i64>().is_err() {
                let read = parse_minute(&text, other).expect("a moment");
                proptest::prop_assert_eq!(read, Minute { at, has_offset: true });
            } else {
                // Only within a day of the calendar's ends a zone leads out of it.
                proptest::prop_assert!(!(FIRST_MINUTE + 1440..LAST_MINUTE - 1440).contains(&at));
            }
        }

        #[test]
        fn a_zone_is_read_as_it_is_written(offset in -(24 * 60 - 1)..24 * 60_i64) {
            let zone = Zone::of_minutes(offset).expect("a zone");
            proptest::prop_assert_eq!(Zone::parse(&zone.to_string()), Ok(zone));
        }
    }
}
