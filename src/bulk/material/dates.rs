//! Dates in other people's files.

use jiff::fmt::rfc2822;
use jiff::fmt::strtime::{self, BrokenDownTime};

use crate::calendar::{Clock, MINUTES_OF_A_DAY, Zone, calendar_date, days_since_epoch};
use crate::facts;
use crate::program::DateForm;

/// The first and last minute of a date, by the first of these forms that it has.
pub(super) fn minutes(text: &str, forms: &[DateForm]) -> Option<(i64, i64)> {
    forms.iter().find_map(|form| match form {
        DateForm::Edtf => facts::minutes(text),
        DateForm::Rfc2822 => {
            let moment = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
            let minute = moment.as_second().div_euclid(60);
            Some((minute, minute))
        }
        DateForm::Pattern(pattern) => by_pattern(text, pattern),
    })
}

/// The first and last day of a date.
pub(super) fn days(text: &str, forms: &[DateForm]) -> Option<(i64, i64)> {
    let clock = Clock::Minutes(Zone::UTC);
    minutes(text, forms).map(|(first, last)| (clock.day(first), clock.day(last)))
}

/// Days as an editor writes them in a sentence: `7 November 2024`.
pub(super) fn spoken(first: i64, last: i64) -> Option<String> {
    let text = |day: i64| calendar_date(day).map(|date| date.strftime("%-d %B %Y").to_string());
    if first == last {
        return text(first);
    }
    let start = calendar_date(first)?;
    if start.day() == 1 && days_since_epoch(start.last_of_month()) == last {
        return Some(start.strftime("%B %Y").to_string());
    }
    Some(format!("{} to {}", text(first)?, text(last)?))
}

/// A text that `strptime` reads by this pattern: a minute if the pattern has hours and minutes, else
/// a day, or the month or year that it has.
fn by_pattern(text: &str, pattern: &str) -> Option<(i64, i64)> {
    let found = strtime::parse(pattern, text).ok()?;
    let clock = Clock::Minutes(Zone::UTC);
    if let (Some(hour), Some(minute)) = (found.hour(), found.minute()) {
        let day = days_since_epoch(found.to_date().ok()?);
        let offset = found.offset().map_or(0, |offset| i64::from(offset.seconds()) / 60);
        let at = day * MINUTES_OF_A_DAY + i64::from(hour) * 60 + i64::from(minute) - offset;
        return Some((at, at));
    }
    let (first, last) = match found.to_date() {
        Ok(date) => (date, date),
        Err(_) => month_or_year(&found)?,
    };
    let (first, last) = (days_since_epoch(first), days_since_epoch(last));
    Some((clock.start_of(first), clock.end_of(last)))
}

fn month_or_year(found: &BrokenDownTime) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    let year = found.year()?;
    let first = jiff::civil::Date::new(year, found.month().unwrap_or(1), 1).ok()?;
    let last = if found.month().is_some() { first.last_of_month() } else { first.last_of_year() };
    Some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_every_form_are_read() {
        let read = |text: &str, form: DateForm| minutes(text, &[form]);
        let clock = Clock::Minutes(Zone::UTC);
        let at = |text: &str| facts::minutes(text);
        let pattern = |pattern: &str| DateForm::Pattern(pattern.to_owned());
        assert_eq!(
            read("Fri, 08 Nov 2024 09:30:00 GMT", DateForm::Rfc2822),
            at("2024-11-08T09:30Z")
        );
        assert_eq!(read("8 Nov 2024 09:30 -0500", DateForm::Rfc2822), at("2024-11-08T14:30Z"));
        assert_eq!(read("20241108093015", pattern("%Y%m%d%H%M%S")), at("2024-11-08T09:30Z"));
        assert_eq!(read("20241108", pattern("%Y%m%d")), at("2024-11-08"));
        assert_eq!(read("08.11.2024", pattern("%d.%m.%Y")), at("2024-11-08"));
        assert_eq!(read("11/2024", pattern("%m/%Y")), at("2024-11"));
        assert_eq!(read("2024-11-08T09:30:15.123Z", DateForm::Edtf), at("2024-11-08T09:30Z"));
        assert_eq!(spoken(0, 0).as_deref(), Some("1 January 1970"));
        assert_eq!(spoken(0, 30).as_deref(), Some("January 1970"));
        assert_eq!(spoken(1, 30).as_deref(), Some("2 January 1970 to 31 January 1970"));
        for wrong in ["", "2024-02-30", "yesterday"] {
            assert_eq!(read(wrong, DateForm::Edtf), None);
            assert_eq!(read(wrong, DateForm::Rfc2822), None);
            assert_eq!(read(wrong, pattern("%Y%m%d")), None);
        }
        let (first, last) = minutes("2024", &[pattern("%Y%m"), DateForm::Edtf]).expect("a year");
        assert_eq!(
            (clock.text(first), clock.text(last)),
            ("2024-01-01T00:00Z".into(), "2024-12-31".into())
        );
    }
}
