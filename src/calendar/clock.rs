//! What the numbers of a column of dates or times count.

use crate::calendar::{
    FIRST_DAY, FIRST_MINUTE, LAST_DAY, LAST_MINUTE, MINUTES_OF_A_DAY, Zone, calendar_date, day_of,
    day_text, minute_text,
};

/// What a number of a column stands for, if it is no plain number: days since 1970-01-01, or
/// minutes since 1970-01-01T00:00Z, which are shown in a zone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Clock {
    /// The type `Date`.
    #[default]
    Days,
    /// The type `Time`.
    Minutes(Zone),
}

/// A day or minute with its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Instant {
    /// Its number.
    pub at: i64,
    /// What that counts.
    pub clock: Clock,
}

impl Instant {
    /// As [`Clock::full_text`].
    #[must_use]
    pub fn full_text(self) -> String {
        self.clock.full_text(self.at)
    }
}

impl Clock {
    /// The moment for a reader: a day alone, for minutes also where it is the last of a day.
    #[must_use]
    pub fn text(self, at: i64) -> String {
        match self {
            Self::Minutes(_) if (FIRST_MINUTE..=LAST_MINUTE).contains(&at) && self.ends_day(at) => {
                day_text(self.day(at))
            }
            _ => self.full_text(at),
        }
    }

    /// The moment for a program: a day in ISO 8601, a minute in RFC 3339 with its offset; beyond
    /// the calendar, the plain number.
    #[must_use]
    pub fn full_text(self, at: i64) -> String {
        match self {
            Self::Days => day_text(at),
            Self::Minutes(zone) => minute_text(at, zone),
        }
    }

    /// As [`full_text`](Self::full_text), or nothing beyond the calendar.
    #[must_use]
    pub fn iso(self, at: i64) -> Option<String> {
        match self {
            Self::Days => calendar_date(at).map(|date| date.to_string()),
            Self::Minutes(zone) => Some(minute_text(at, zone)).filter(|text| text.contains('T')),
        }
    }

    /// The day on which the moment is.
    #[must_use]
    pub fn day(self, at: i64) -> i64 {
        match self {
            Self::Days => at,
            Self::Minutes(_) => day_of(self.local(at)),
        }
    }

    /// The first moment of a day. An open start is the same in every zone.
    #[must_use]
    pub fn start_of(self, day: i64) -> i64 {
        match self {
            Self::Days => day,
            Self::Minutes(_) if day == FIRST_DAY => FIRST_MINUTE,
            Self::Minutes(zone) => {
                day.saturating_mul(MINUTES_OF_A_DAY).saturating_sub(zone.minutes())
            }
        }
    }

    /// The last moment of a day. An open end is the same in every zone.
    #[must_use]
    pub fn end_of(self, day: i64) -> i64 {
        match self {
            Self::Days => day,
            Self::Minutes(_) if day == LAST_DAY => LAST_MINUTE,
            Self::Minutes(_) => self.start_of(day).saturating_add(MINUTES_OF_A_DAY - 1),
        }
    }

    /// Whether it is the first moment of its day.
    #[must_use]
    pub fn starts_day(self, at: i64) -> bool {
        self.start_of(self.day(at)) == at
    }

    /// Whether it is the last moment of its day; an open end is one.
    #[must_use]
    pub fn ends_day(self, at: i64) -> bool {
        self.end_of(self.day(at)) == at
    }

    /// The number in the zone. Open ends are in UTC whatever the zone.
    fn local(self, at: i64) -> i64 {
        match self {
            Self::Minutes(zone) if !matches!(at, FIRST_MINUTE | LAST_MINUTE) => {
                at.saturating_add(zone.minutes())
            }
            _ => at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_minute_of_a_day_in_the_zone_is_the_day() {
        let utc = Clock::Minutes(Zone::UTC);
        let moscow = Clock::Minutes(Zone::parse("+03:00").expect("a zone"));
        assert_eq!(utc.text(1439), "1970-01-01");
        assert_eq!(utc.text(0), "1970-01-01T00:00Z");
        assert_eq!(utc.text(1438), "1970-01-01T23:58Z");
        assert_eq!(moscow.text(1439), "1970-01-02T02:59+03:00");
        assert_eq!(moscow.text(1439 - 180), "1970-01-01");
        assert_eq!(moscow.full_text(1439 - 180), "1970-01-01T23:59+03:00");
        assert_eq!((moscow.start_of(0), moscow.end_of(0)), (-180, 1259));
        assert!(moscow.starts_day(-180) && moscow.ends_day(1259));
        assert_eq!(moscow.day(-181), -1);
    }

    #[test]
    fn an_open_end_is_a_day_in_every_zone_and_nothing_overflows() {
        for zone in ["Z", "+03:00", "-05:00"] {
            let clock = Clock::Minutes(Zone::parse(zone).expect("a zone"));
            assert_eq!(clock.text(LAST_MINUTE), "9999-12-31");
            assert_eq!(clock.text(i64::MAX), i64::MAX.to_string());
            assert_eq!(clock.text(i64::MIN), i64::MIN.to_string());
            assert_eq!(clock.iso(i64::MAX), None);
        }
        assert_eq!(Clock::Days.text(-1), "1969-12-31");
        assert_eq!((Clock::Days.start_of(7), Clock::Days.end_of(7)), (7, 7));
    }
}
