//! A date that is being typed, before it stands in a file: what it means, or what is wrong with it.

use crate::calendar::{Clock, Zone};
use crate::diagnostic::counted;
use crate::facts::date::{self, DateError};
use crate::facts::moment;

/// What a key of dates takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodForm {
    /// Whether it takes one day or minute, and no period.
    pub is_one: bool,
    /// Whether it takes minutes, too.
    pub has_minutes: bool,
}

/// The days or minutes that a text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedDate {
    /// The first day or minute.
    pub first: i64,
    /// The last one.
    pub last: i64,
    /// Which of the two.
    pub clock: Clock,
    /// Whether it is marked as not sure.
    pub approximate: bool,
}

impl PeriodForm {
    /// What a text means in a file of this zone.
    ///
    /// # Errors
    /// What is wrong with it, and what to write instead, as a reader of a facts file is told it.
    pub fn read(self, text: &str, zone: Zone) -> Result<TypedDate, String> {
        let read = if self.has_minutes { self.minutes(text, zone) } else { self.days(text) };
        read.map_err(|DateError { problem, help, .. }| format!("{problem}: {help}"))
    }

    fn days(self, text: &str) -> Result<TypedDate, DateError> {
        let date::Days { first, last, approximate } = date::parse(text)?;
        if self.is_one && first != last {
            let days =
                counted(usize::try_from(last - first + 1).unwrap_or(usize::MAX), "day", "days");
            let help = "write the day, as in 2024-11-07; add `~` if it is only about right";
            return Err(DateError::new(
                "not-one-day",
                format!("is {days}, and one is asked for"),
                help,
            ));
        }
        Ok(TypedDate { first, last, clock: Clock::Days, approximate })
    }

    fn minutes(self, text: &str, zone: Zone) -> Result<TypedDate, DateError> {
        let moment::Minutes { first, last, approximate, is_moment, .. } =
            moment::parse(text, zone)?;
        if self.is_one && !is_moment {
            let help = "write the minute, as in 2024-11-11T12:40+03:00";
            return Err(DateError::new("not-one-minute", "is more than a minute", help));
        }
        Ok(TypedDate { first, last, clock: Clock::Minutes(zone), approximate })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_what_a_file_would_mean() {
        let period = PeriodForm { is_one: false, has_minutes: false };
        let november = period.read("2024-11~", Zone::UTC).expect("a date");
        assert_eq!((november.last - november.first, november.approximate), (29, true));
        let day = PeriodForm { is_one: true, ..period };
        let told = day.read("2024-11", Zone::UTC).expect_err("a month");
        assert!(told.starts_with("is 30 days"), "{told}");
        assert!(day.read("2024-11-07~", Zone::UTC).is_ok_and(|day| day.first == day.last));
        assert!(day.read("7 November", Zone::UTC).is_err_and(|told| told.contains("EDTF")));
        let time = PeriodForm { is_one: false, has_minutes: true };
        let moment = time.read("2024-11-11T12:40+03:00", Zone::UTC).expect("a moment");
        assert_eq!((moment.first, moment.clock), (moment.last, Clock::Minutes(Zone::UTC)));
    }
}
