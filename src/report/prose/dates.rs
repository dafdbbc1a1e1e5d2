//! Days and moments as a reader writes them.

use std::fmt;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::calendar::{Clock, FIRST_DAY, FIRST_MINUTE, LAST_DAY, LAST_MINUTE, calendar_date};

/// The days or minutes from `first` to `last`; an end of the calendar leaves it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day or minute.
    pub first: i64,
    /// The last day or minute.
    pub last: i64,
    /// Which of the two, and in which zone.
    pub clock: Clock,
    /// Whether the source is not sure.
    pub approximate: bool,
}

/// The shape that a period has for a reader.
enum Shape {
    Always,
    Until(String),
    From(String),
    Day(String),
    Minute(String),
    /// A whole month or year.
    Unit(String),
    Between(String, String),
}

impl Period {
    /// One value that is no pair: the last minute of a day stands for the day.
    #[must_use]
    pub fn lone(at: i64, clock: Clock, approximate: bool) -> Self {
        let is_day = clock.ends_day(at);
        let first = if is_day { clock.start_of(clock.day(at)) } else { at };
        Self { first, last: at, clock, approximate }
    }

    fn shape(self) -> Shape {
        let Self { first, last, clock, .. } = self;
        let open = match clock {
            Clock::Days => (FIRST_DAY, LAST_DAY),
            Clock::Minutes(_) => (FIRST_MINUTE, LAST_MINUTE),
        };
        match (first == open.0, last == open.1) {
            (true, true) => return Shape::Always,
            (true, false) => return Shape::Until(clock.text(last)),
            (false, true) => return Shape::From(start_text(first, clock)),
            (false, false) => {}
        }
        let days = [first, last].map(|at| calendar_date(clock.day(at)));
        match days {
            [Some(start), Some(end)] if clock.starts_day(first) && clock.ends_day(last) => {
                closed_shape(start, end)
            }
            _ if first == last => Shape::Minute(clock.full_text(first)),
            _ => Shape::Between(start_text(first, clock), clock.text(last)),
        }
    }

    /// The period as it stands in a sentence: `on 2024-11-07`, `at 2024-11-07T12:40Z`,
    /// `in 2024-11`, `until 2025-01-20`.
    #[must_use]
    pub fn with_preposition(self) -> String {
        let plain = self.to_string();
        match self.shape() {
            Shape::Always => format!("at {plain}"),
            Shape::Between(..) if !self.approximate => format!("from {plain}"),
            Shape::Day(_) if !self.approximate => format!("on {plain}"),
            Shape::Minute(_) if !self.approximate => format!("at {plain}"),
            Shape::Unit(_) if !self.approximate => format!("in {plain}"),
            _ => plain,
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let about = if self.approximate { "about " } else { "" };
        match self.shape() {
            Shape::Always => write!(f, "any time"),
            Shape::Until(end) => write!(f, "until {about}{end}"),
            Shape::From(start) => write!(f, "from {about}{start}"),
            Shape::Day(text) | Shape::Minute(text) | Shape::Unit(text) => write!(f, "{about}{text}"),
            Shape::Between(start, end) => write!(f, "{about}{start} to {end}"),
        }
    }
}

/// The start of a period: a day alone where it is the first moment of it.
fn start_text(at: i64, clock: Clock) -> String {
    if clock.starts_day(at) {
        Clock::Days.text(clock.day(at))
    } else {
        clock.full_text(at)
    }
}

fn closed_shape(start: Date, end: Date) -> Shape {
    let iso = start.to_string();
    let ends_year = end.checked_add(1.day()).is_ok_and(|next| next.day_of_year() == 1);
    if start == end {
        Shape::Day(iso)
    } else if start.day_of_year() == 1 && ends_year && start.year() == end.year() {
        Shape::Unit(iso[..iso.len() - "-01-01".len()].to_owned())
    } else if start == end.first_of_month() && end == start.last_of_month() {
        Shape::Unit(iso[..iso.len() - "-01".len()].to_owned())
    } else {
        Shape::Between(iso, end.to_string())
    }
}

#[cfg(test)]
mod tests {
    use crate::calendar::{Zone, day_text, days_since_epoch, parse_minute};

    use super::*;

    /// A period in the zone +03:00.
    fn minutes(first: &str, last: &str) -> Period {
        let zone = Zone::parse("+03:00").expect("a zone");
        let at = |text: &str| parse_minute(text, zone).expect("a moment").at;
        let (first, last) = (at(first), at(last));
        Period { first, last, clock: Clock::Minutes(zone), approximate: false }
    }

    #[test]
    fn minutes_are_named_as_shortly_as_they_can_be() {
        let spoken = |first, last| minutes(first, last).with_preposition();
        assert_eq!(spoken("2024-11-07T00:00", "2024-11-07T23:59"), "on 2024-11-07");
        assert_eq!(spoken("2024-11-01T00:00", "2024-11-30T23:59"), "in 2024-11");
        assert_eq!(spoken("2024-01-01T00:00", "2024-12-31T23:59"), "in 2024");
        assert_eq!(
            spoken("2024-11-07T00:00", "2024-11-09T23:59"),
            "from 2024-11-07 to 2024-11-09"
        );
        assert_eq!(spoken("2024-11-07T12:40", "2024-11-07T12:40"), "at 2024-11-07T12:40+03:00");
        assert_eq!(spoken("2024-11-07T23:59", "2024-11-07T23:59"), "at 2024-11-07T23:59+03:00");
        assert_eq!(
            spoken("2024-11-07T00:00", "2024-11-07T12:40"),
            "from 2024-11-07 to 2024-11-07T12:40+03:00"
        );
        assert_eq!(
            spoken("2024-11-07T12:40", "2024-11-09T23:59"),
            "from 2024-11-07T12:40+03:00 to 2024-11-09"
        );
        assert_eq!(spoken("0001-01-01T00:00Z", "2024-11-07T23:59"), "until 2024-11-07");
        assert_eq!(spoken("0001-01-01T00:00Z", "2024-11-07T12:40"), "until 2024-11-07T12:40+03:00");
        assert_eq!(spoken("2024-11-07T00:00", "9999-12-31T23:59Z"), "from 2024-11-07");
        assert_eq!(spoken("0001-01-01T00:00Z", "9999-12-31T23:59Z"), "at any time");
        let Period { first, last, clock, .. } = minutes("2024-11-07T23:59", "2024-11-08T00:00");
        let lone = |at| Period::lone(at, clock, false).with_preposition();
        assert_eq!(lone(first), "on 2024-11-07");
        assert_eq!(lone(last), "at 2024-11-08T00:00+03:00");
    }

    fn period(first: &str, last: &str) -> String {
        let days = |text: &str| days_since_epoch(text.parse().expect("a date"));
        let (first, last) = (days(first), days(last));
        Period { first, last, clock: Clock::Days, approximate: false }.to_string()
    }

    #[test]
    fn a_period_is_named_as_shortly_as_it_can_be() {
        assert_eq!(period("2024-11-07", "2024-11-07"), "2024-11-07");
        assert_eq!(period("2024-02-01", "2024-02-29"), "2024-02");
        assert_eq!(period("2023-02-01", "2023-02-28"), "2023-02");
        assert_eq!(period("2024-02-01", "2024-02-28"), "2024-02-01 to 2024-02-28");
        assert_eq!(period("2024-01-01", "2024-12-31"), "2024");
        assert_eq!(period("2023-01-01", "2024-12-31"), "2023-01-01 to 2024-12-31");
        assert_eq!(period("2024-11-07", "2025-01-20"), "2024-11-07 to 2025-01-20");
    }

    #[test]
    fn the_ends_of_the_calendar_are_open() {
        assert_eq!(period("0001-01-01", "2025-01-20"), "until 2025-01-20");
        assert_eq!(period("2024-11-05", "9999-12-31"), "from 2024-11-05");
        assert_eq!(period("0001-01-01", "9999-12-31"), "any time");
        assert_eq!(period("9999-01-01", "9999-12-30"), "9999-01-01 to 9999-12-30");
    }

    #[test]
    fn a_period_takes_its_preposition() {
        let days = |text: &str| days_since_epoch(text.parse().expect("a date"));
        let spoken = |first: &str, last: &str, approximate| {
            let (first, last) = (days(first), days(last));
            Period { first, last, clock: Clock::Days, approximate }.with_preposition()
        };
        assert_eq!(spoken("2024-11-07", "2024-11-07", false), "on 2024-11-07");
        assert_eq!(spoken("2024-11-01", "2024-11-30", false), "in 2024-11");
        assert_eq!(spoken("2024-11-07", "2024-11-09", false), "from 2024-11-07 to 2024-11-09");
        assert_eq!(spoken("0001-01-01", "2025-01-20", false), "until 2025-01-20");
        assert_eq!(spoken("0001-01-01", "9999-12-31", false), "at any time");
        assert_eq!(spoken("2024-11-07", "2024-11-07", true), "about 2024-11-07");
        assert_eq!(spoken("2024-11-01", "2024-11-30", true), "about 2024-11");
        assert_eq!(spoken("2024-11-07", "2024-11-09", true), "about 2024-11-07 to 2024-11-09");
        assert_eq!(spoken("0001-01-01", "2025-01-20", true), "until about 2025-01-20");
    }

    #[test]
    fn a_day_beyond_the_calendar_is_a_number() {
        assert_eq!(day_text(i64::MAX), i64::MAX.to_string());
        assert_eq!(day_text(i64::MIN), i64::MIN.to_string());
        assert_eq!(day_text(-1), "1969-12-31");
        let period = Period { first: 0, last: i64::MAX, clock: Clock::Days, approximate: false };
        assert_eq!(period.to_string(), format!("1970-01-01 to {}", i64::MAX));
    }
}
