//! Days and moments as an editor writes them in a sentence: `7 November 2024`, `11 November 2024 at
//! 09:40 UTC`. Tables and machine formats have the ISO texts of [`Clock`].

use std::fmt;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::calendar::{
    Clock, FIRST_DAY, FIRST_MINUTE, LAST_DAY, LAST_MINUTE, MINUTES_OF_A_DAY, Zone, calendar_date,
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

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
    /// A day, a minute, or hours of one day.
    Day(String),
    /// A whole month or year.
    Unit(String),
    /// Ends of which both are said in full: `7 November 2024`, `20 January 2025`.
    Between(String, String),
    /// Days of one month: `7`, `12 November 2024`.
    Days(String, String),
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
            (true, false) => return Shape::Until(moment(last, clock)),
            (false, true) => return Shape::From(start_text(first, clock)),
            (false, false) => {}
        }
        let days = [first, last].map(|at| calendar_date(clock.day(at)));
        match days {
            [Some(start), Some(end)] if clock.starts_day(first) && clock.ends_day(last) => {
                closed_shape(start, end)
            }
            [Some(start), Some(end)] if start == end => Shape::Day(self.hours(start)),
            _ => Shape::Between(start_text(first, clock), moment(last, clock)),
        }
    }

    /// `7 November 2024 at 09:40 UTC`, `7 November 2024 from 09:40 to 10:15 UTC`: minutes of one day.
    fn hours(self, day: Date) -> String {
        let Self { first, last, clock, .. } = self;
        let (day, start, end) = (day_text(day), time_text(first, clock), time_text(last, clock));
        let zone = zone_text(clock);
        match (clock.starts_day(first), clock.ends_day(last)) {
            _ if first == last => format!("{day} at {start}{zone}"),
            (true, _) => format!("{day} until {end}{zone}"),
            (_, true) => format!("{day} from {start}{zone}"),
            _ => format!("{day} from {start} to {end}{zone}"),
        }
    }

    /// The period as it stands in a sentence: `on 7 November 2024`, `in November 2024`, `from 7 to 12
    /// November 2024`, `until 20 January 2025`.
    #[must_use]
    pub fn with_preposition(self) -> String {
        let plain = self.to_string();
        match self.shape() {
            Shape::Always => format!("at {plain}"),
            _ if self.approximate => plain,
            Shape::Between(..) => format!("from {plain}"),
            Shape::Days(start, end) => format!("from {start} to {end}"),
            Shape::Day(_) => format!("on {plain}"),
            Shape::Unit(_) => format!("in {plain}"),
            Shape::Until(_) | Shape::From(_) => plain,
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
            Shape::Days(start, end) => write!(f, "{about}{start}–{end}"),
        }
    }
}

/// One moment: a day alone, for minutes also where it is the last of a day; beyond the calendar, the
/// plain number.
#[must_use]
pub fn moment(at: i64, clock: Clock) -> String {
    let Some(day) = calendar_date(clock.day(at)).filter(|day| day.year() > 0) else {
        return clock.text(at);
    };
    if clock.ends_day(at) {
        day_text(day)
    } else {
        format!("{} at {}{}", day_text(day), time_text(at, clock), zone_text(clock))
    }
}

/// The start of a period: a day alone where it is the first moment of it.
fn start_text(at: i64, clock: Clock) -> String {
    if clock.starts_day(at) {
        moment(clock.day(at), Clock::Days)
    } else {
        // The last minute of a day starts nothing but itself.
        moment(at, clock)
    }
}

fn day_text(day: Date) -> String {
    format!("{} {}", day.day(), month_text(day))
}

/// `November 2024`
fn month_text(day: Date) -> String {
    format!("{} {}", month(day), day.year())
}

fn month(day: Date) -> &'static str {
    usize::try_from(day.month() - 1).ok().and_then(|at| MONTHS.get(at)).copied().unwrap_or_default()
}

/// `09:40`
fn time_text(at: i64, clock: Clock) -> String {
    let minute = at.saturating_sub(clock.start_of(clock.day(at))).rem_euclid(MINUTES_OF_A_DAY);
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// ` UTC`, ` UTC+3`, ` UTC−5:30`; nothing where there are no minutes.
fn zone_text(clock: Clock) -> String {
    match clock {
        Clock::Days => String::new(),
        Clock::Minutes(Zone::UTC) => " UTC".to_owned(),
        Clock::Minutes(zone) => {
            let sign = if zone.minutes() < 0 { '−' } else { '+' };
            match (zone.minutes().abs() / 60, zone.minutes().abs() % 60) {
                (hours, 0) => format!(" UTC{sign}{hours}"),
                (hours, minutes) => format!(" UTC{sign}{hours}:{minutes:02}"),
            }
        }
    }
}

/// The shape of whole days.
fn closed_shape(start: Date, end: Date) -> Shape {
    let are_months = start == start.first_of_month() && end == end.last_of_month();
    let ends_year = end.checked_add(1.day()).is_ok_and(|next| next.day_of_year() == 1);
    let are_years = start.day_of_year() == 1 && ends_year;
    let (is_year, is_month) = (start.year() == end.year(), start.month() == end.month());
    match (is_year, is_month) {
        (true, _) if are_years => Shape::Unit(start.year().to_string()),
        (true, true) if are_months => Shape::Unit(month_text(start)),
        (true, true) if start == end => Shape::Day(day_text(start)),
        (true, true) => Shape::Days(start.day().to_string(), day_text(end)),
        (true, false) if are_months => Shape::Between(month(start).to_owned(), month_text(end)),
        (true, false) => Shape::Between(format!("{} {}", start.day(), month(start)), day_text(end)),
        (false, _) if are_years => Shape::Between(start.year().to_string(), end.year().to_string()),
        (false, _) if are_months => Shape::Between(month_text(start), month_text(end)),
        (false, _) => Shape::Between(day_text(start), day_text(end)),
    }
}

#[cfg(test)]
mod tests {
    use crate::calendar::{day_text as iso_day, days_since_epoch, parse_minute};

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
        assert_eq!(spoken("2024-11-07T00:00", "2024-11-07T23:59"), "on 7 November 2024");
        assert_eq!(spoken("2024-11-01T00:00", "2024-11-30T23:59"), "in November 2024");
        assert_eq!(spoken("2024-01-01T00:00", "2024-12-31T23:59"), "in 2024");
        assert_eq!(spoken("2024-11-07T00:00", "2024-11-09T23:59"), "from 7 to 9 November 2024");
        assert_eq!(
            spoken("2024-11-07T12:40", "2024-11-07T12:40"),
            "on 7 November 2024 at 12:40 UTC+3"
        );
        assert_eq!(
            spoken("2024-11-07T12:40", "2024-11-07T13:05"),
            "on 7 November 2024 from 12:40 to 13:05 UTC+3"
        );
        assert_eq!(
            spoken("2024-11-07T23:59", "2024-11-07T23:59"),
            "on 7 November 2024 at 23:59 UTC+3"
        );
        assert_eq!(
            spoken("2024-11-07T00:00", "2024-11-07T12:40"),
            "on 7 November 2024 until 12:40 UTC+3"
        );
        assert_eq!(
            spoken("2024-11-07T12:40", "2024-11-07T23:59"),
            "on 7 November 2024 from 12:40 UTC+3"
        );
        assert_eq!(
            spoken("2024-11-07T12:40", "2024-11-09T23:59"),
            "from 7 November 2024 at 12:40 UTC+3 to 9 November 2024"
        );
        let until = |last| spoken("0001-01-01T00:00Z", last);
        assert_eq!(until("2024-11-07T23:59"), "until 7 November 2024");
        assert_eq!(until("2024-11-07T12:40"), "until 7 November 2024 at 12:40 UTC+3");
        assert_eq!(spoken("2024-11-07T00:00", "9999-12-31T23:59Z"), "from 7 November 2024");
        assert_eq!(spoken("0001-01-01T00:00Z", "9999-12-31T23:59Z"), "at any time");
        let Period { first, last, clock, .. } = minutes("2024-11-07T23:59", "2024-11-08T00:00");
        let lone = |at| Period::lone(at, clock, false).with_preposition();
        assert_eq!(lone(first), "on 7 November 2024");
        assert_eq!(lone(last), "on 8 November 2024 at 00:00 UTC+3");
    }

    #[test]
    fn zones_are_named_as_people_name_them() {
        let text = |zone: &str| zone_text(Clock::Minutes(Zone::parse(zone).expect("a zone")));
        assert_eq!(text("Z"), " UTC");
        assert_eq!(text("-05:00"), " UTC−5");
        assert_eq!(text("+05:30"), " UTC+5:30");
    }

    #[test]
    fn a_moment_beyond_the_calendar_is_a_number() {
        let utc = Clock::Minutes(Zone::UTC);
        assert_eq!(moment(LAST_MINUTE, utc), "31 December 9999");
        assert_eq!(moment(i64::MAX, utc), i64::MAX.to_string());
        assert_eq!(moment(i64::MIN, utc), i64::MIN.to_string());
        assert_eq!(moment(i64::MAX, Clock::Days), i64::MAX.to_string());
    }

    fn days(first: &str, last: &str, approximate: bool) -> Period {
        let [first, last] =
            [first, last].map(|text| days_since_epoch(text.parse().expect("a date")));
        Period { first, last, clock: Clock::Days, approximate }
    }

    #[test]
    fn a_period_is_named_as_shortly_as_it_can_be() {
        let period = |first, last| days(first, last, false).to_string();
        assert_eq!(period("2024-11-07", "2024-11-07"), "7 November 2024");
        assert_eq!(period("2024-02-01", "2024-02-29"), "February 2024");
        assert_eq!(period("2023-02-01", "2023-02-28"), "February 2023");
        assert_eq!(period("2024-02-01", "2024-02-28"), "1–28 February 2024");
        assert_eq!(period("2024-01-01", "2024-12-31"), "2024");
        assert_eq!(period("2023-01-01", "2024-12-31"), "2023 to 2024");
        assert_eq!(period("2024-11-01", "2024-12-31"), "November to December 2024");
        assert_eq!(period("2024-11-01", "2025-01-31"), "November 2024 to January 2025");
        assert_eq!(period("2024-11-07", "2024-12-03"), "7 November to 3 December 2024");
        assert_eq!(period("2024-11-07", "2025-01-20"), "7 November 2024 to 20 January 2025");
    }

    #[test]
    fn the_ends_of_the_calendar_are_open() {
        let period = |first, last| days(first, last, false).to_string();
        assert_eq!(period("0001-01-01", "2025-01-20"), "until 20 January 2025");
        assert_eq!(period("2024-11-05", "9999-12-31"), "from 5 November 2024");
        assert_eq!(period("0001-01-01", "9999-12-31"), "any time");
        assert_eq!(period("9999-01-01", "9999-12-30"), "1 January to 30 December 9999");
    }

    #[test]
    fn a_period_takes_its_preposition() {
        let spoken = |first, last, approximate| days(first, last, approximate).with_preposition();
        assert_eq!(spoken("2024-11-07", "2024-11-07", false), "on 7 November 2024");
        assert_eq!(spoken("2024-11-01", "2024-11-30", false), "in November 2024");
        assert_eq!(spoken("2024-11-07", "2024-11-09", false), "from 7 to 9 November 2024");
        assert_eq!(
            spoken("2024-11-07", "2025-01-20", false),
            "from 7 November 2024 to 20 January 2025"
        );
        assert_eq!(spoken("0001-01-01", "2025-01-20", false), "until 20 January 2025");
        assert_eq!(spoken("0001-01-01", "9999-12-31", false), "at any time");
        assert_eq!(spoken("2024-11-07", "2024-11-07", true), "about 7 November 2024");
        assert_eq!(spoken("2024-11-01", "2024-11-30", true), "about November 2024");
        assert_eq!(spoken("2024-11-07", "2024-11-09", true), "about 7–9 November 2024");
        assert_eq!(spoken("0001-01-01", "2025-01-20", true), "until about 20 January 2025");
    }

    #[test]
    fn a_day_beyond_the_calendar_is_a_number() {
        assert_eq!(iso_day(i64::MAX), i64::MAX.to_string());
        assert_eq!(iso_day(i64::MIN), i64::MIN.to_string());
        assert_eq!(iso_day(-1), "1969-12-31");
        let period = Period { first: 0, last: i64::MAX, clock: Clock::Days, approximate: false };
        assert_eq!(period.to_string(), format!("1 January 1970 to {}", i64::MAX));
    }
}
