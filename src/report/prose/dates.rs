//! Days as a reader writes them.

use std::fmt;

use jiff::ToSpan as _;
use jiff::civil::Date;

pub use crate::calendar::{calendar_date, day_text, days_since_epoch};

const OPEN_START: Date = Date::constant(1, 1, 1);
const OPEN_END: Date = Date::constant(9999, 12, 31);

/// The days from `first` to `last`; an end of the calendar leaves it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub first: i64,
    /// The last day.
    pub last: i64,
    /// Whether whoever wrote it was not sure.
    pub approximate: bool,
}

/// The shape that a period has for a reader.
enum Shape {
    Always,
    Until(String),
    From(String),
    Day(String),
    /// A whole month or year.
    Unit(String),
    Between(String, String),
}

impl Period {
    fn shape(self) -> Shape {
        let (Some(start), Some(end)) = (calendar_date(self.first), calendar_date(self.last)) else {
            return Shape::Between(day_text(self.first), day_text(self.last));
        };
        match (start == OPEN_START, end == OPEN_END) {
            (true, true) => Shape::Always,
            (true, false) => Shape::Until(end.to_string()),
            (false, true) => Shape::From(start.to_string()),
            (false, false) => closed_shape(start, end),
        }
    }

    /// The period as it stands in a sentence: `on 2024-11-07`, `in 2024-11`, `until 2025-01-20`.
    #[must_use]
    pub fn with_preposition(self) -> String {
        let plain = self.to_string();
        match self.shape() {
            Shape::Always => format!("at {plain}"),
            Shape::Between(..) if !self.approximate => format!("from {plain}"),
            Shape::Day(_) if !self.approximate => format!("on {plain}"),
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
            Shape::Day(text) | Shape::Unit(text) => write!(f, "{about}{text}"),
            Shape::Between(start, end) => write!(f, "{about}{start} to {end}"),
        }
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
    use super::*;

    fn period(first: &str, last: &str) -> String {
        let days = |text: &str| days_since_epoch(text.parse().expect("a date"));
        Period { first: days(first), last: days(last), approximate: false }.to_string()
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
            Period { first: days(first), last: days(last), approximate }.with_preposition()
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
        let period = Period { first: 0, last: i64::MAX, approximate: false };
        assert_eq!(period.to_string(), format!("1970-01-01 to {}", i64::MAX));
    }
}
