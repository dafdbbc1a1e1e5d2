//! Dates: every one is an interval of minutes since 1970-01-01T00:00Z.

use jiff::Unit;
use jiff::civil::{Date, date};

pub type Minute = i64;

pub const DAY: Minute = 24 * 60;

/// From the first minute to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interval {
    pub first: Minute,
    pub last: Minute,
}

impl Interval {
    /// Ended before the other began.
    pub fn ends_before(self, other: Self) -> bool {
        self.last < other.first
    }

    /// Share a minute.
    pub fn overlaps(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

/// A day, month, year or date-time, or `A/B` of them; `zone` is the offset of the file in minutes.
pub fn interval(text: &str, zone: Minute) -> Option<Interval> {
    let Some((from, to)) = text.split_once('/') else {
        return point(text, zone);
    };
    let open = |end: &str| end.is_empty() || end == "..";
    let first = if open(from) { minute(date(1, 1, 1), 0, 0) } else { point(from, zone)?.first };
    let last = if open(to) { minute(date(9999, 12, 31), 23, 59) } else { point(to, zone)?.last };
    Some(Interval { first, last })
}

fn point(text: &str, zone: Minute) -> Option<Interval> {
    let text = text.trim_end_matches(['~', '?', '%']);
    let Some((day, time)) = text.split_once('T') else {
        return whole(text, zone);
    };
    let day: Date = day.parse().ok()?;
    let split = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let offset = match &time[split..] {
        "" => zone,
        "Z" => 0,
        written => offset(written)?,
    };
    let mut parts = time[..split].split(':');
    let hour: i8 = parts.next()?.parse().ok()?;
    let minutes: i8 = parts.next()?.parse().ok()?;
    let first = minute(day, hour, minutes) - offset;
    Some(Interval { first, last: first })
}

/// `+02:00` in minutes.
pub fn offset(text: &str) -> Option<Minute> {
    if text == "Z" {
        return Some(0);
    }
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let size = hours.parse::<Minute>().ok()? * 60 + minutes.parse::<Minute>().ok()?;
    Some(if text.starts_with('-') { -size } else { size })
}

fn whole(text: &str, zone: Minute) -> Option<Interval> {
    let parts: Vec<i16> = text.split('-').map(str::parse).collect::<Result<_, _>>().ok()?;
    let (from, to) = match *parts.as_slice() {
        [year] => (Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?),
        [year, month] => {
            let from = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
            (from, from.last_of_month())
        }
        [year, month, day] => {
            let day = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
            (day, day)
        }
        _ => return None,
    };
    Some(Interval { first: minute(from, 0, 0) - zone, last: minute(to, 23, 59) - zone })
}

fn minute(day: Date, hour: i8, minutes: i8) -> Minute {
    let days = (Unit::Day, date(1970, 1, 1));
    let days = day.since(days).expect("days between two dates").get_days();
    Minute::from(days) * DAY + Minute::from(hour) * 60 + Minute::from(minutes)
}
