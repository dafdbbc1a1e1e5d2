//! Dates, times and counts as they are written in a facts file without a zone.

use serde_json::Value as Json;

use crate::calendar::{
    Clock, FIRST_DAY, FIRST_MINUTE, LAST_DAY, LAST_MINUTE, Zone, calendar_date, day_text,
    days_since_epoch,
};
use crate::program::Scale;

/// One day or minute.
pub(super) fn instant(scale: Scale, at: i64) -> String {
    clock(scale).full_text(at)
}

/// A period by its first and last day or minute: as a day, month or year where it is one.
pub(super) fn period(scale: Scale, first: i64, last: i64) -> String {
    let clock = clock(scale);
    let (start, end) = match scale {
        Scale::Days => (FIRST_DAY, LAST_DAY),
        Scale::Minutes => (FIRST_MINUTE, LAST_MINUTE),
    };
    if clock.starts_day(first) && clock.ends_day(last) {
        if let Some(text) = whole(clock.day(first), clock.day(last)) {
            return text;
        }
    } else if first == last {
        return clock.full_text(first);
    }
    let from = match first {
        // No period is open at both ends.
        first if first == start && last != end => "..".to_owned(),
        first if clock.starts_day(first) => day_text(clock.day(first)),
        first => clock.full_text(first),
    };
    let to = match last {
        last if last == end => "..".to_owned(),
        last if clock.ends_day(last) => day_text(clock.day(last)),
        last => clock.full_text(last),
    };
    format!("{from}/{to}")
}

/// A day, month or year that is just these days.
fn whole(first: i64, last: i64) -> Option<String> {
    let date = calendar_date(first)?;
    let ends = |date: jiff::civil::Date| days_since_epoch(date) == last;
    if first == last {
        Some(day_text(first))
    } else if date.day() == 1 && ends(date.last_of_month()) {
        Some(format!("{:04}-{:02}", date.year(), date.month()))
    } else if date.day() == 1 && date.month() == 1 && ends(date.last_of_year()) {
        Some(format!("{:04}", date.year()))
    } else {
        None
    }
}

/// A count, or a range of counts.
pub(super) fn range(low: i64, high: i64) -> Json {
    match (low, high) {
        (low, high) if low == high => low.into(),
        (low, i64::MAX) => format!("{low}..").into(),
        (low, high) => format!("{low}..{high}").into(),
    }
}

fn clock(scale: Scale) -> Clock {
    match scale {
        Scale::Days => Clock::Days,
        Scale::Minutes => Clock::Minutes(Zone::UTC),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::minutes;

    #[test]
    fn what_is_written_is_read_as_the_same_minutes() {
        let texts = [
            "2024-11-07",
            "2024-11",
            "2024",
            "2024-02",
            "2024-11-07/2024-11-10",
            "2024-11-07/..",
            "../2024-11-07",
            "0001-01-01/..",
            "2024-11-07T00:00Z",
            "2024-11-07T23:59Z",
            "2024-11-07T12:40Z/2024-11-08",
            "2024-11-07/2024-11-08T09:30Z",
            "2024-11-07T12:40Z/..",
            "0001-01-01T00:00Z/0001-01-01T00:01Z",
        ];
        for text in texts {
            let Some((first, last)) = minutes(text) else { panic!("{text} is a period") };
            let written = period(Scale::Minutes, first, last);
            assert_eq!(minutes(&written), Some((first, last)), "{text} became {written}");
            assert!(written == text || text.contains("T00:01"), "{text} became {written}");
        }
        assert_eq!(period(Scale::Days, 0, 30), "1970-01");
        assert_eq!(range(3, 5), "3..5");
        assert_eq!(range(40, i64::MAX), "40..");
        assert_eq!(range(7, 7), 7);
    }
}
