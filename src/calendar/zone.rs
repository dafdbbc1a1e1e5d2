//! Offsets from UTC.

use std::fmt;

use crate::calendar::shaped;

/// How far a clock is ahead of UTC. Names of zones, and summer time with them, are not known: an
/// offset says all that a moment needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone {
    minutes: i16,
}

/// Why a text is no offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZoneError {
    /// It does not look like one.
    Form,
    /// It has more than 23 hours or 59 minutes.
    Impossible,
}

impl Zone {
    /// Universal time, written `Z`.
    pub const UTC: Self = Self { minutes: 0 };

    /// The zone that is so many minutes ahead of UTC, if it is less than a day.
    #[must_use]
    pub fn of_minutes(minutes: i64) -> Option<Self> {
        let minutes = i16::try_from(minutes).ok()?;
        (i64::from(minutes.abs()) < crate::calendar::MINUTES_OF_A_DAY).then_some(Self { minutes })
    }

    /// How many minutes it is ahead of UTC.
    #[must_use]
    pub fn minutes(self) -> i64 {
        self.minutes.into()
    }

    /// The zone of an offset as RFC 3339 writes it: `Z`, `+03:00` or `-05:30`.
    pub fn parse(text: &str) -> Result<Self, ZoneError> {
        if text == "Z" {
            return Ok(Self::UTC);
        }
        let (sign, digits) = match text.split_at_checked(1) {
            Some(("+", digits)) => (1, digits),
            Some(("-", digits)) => (-1, digits),
            _ => return Err(ZoneError::Form),
        };
        if !shaped(digits, "dd:dd") {
            return Err(ZoneError::Form);
        }
        let two = |at: usize| digits[at..at + 2].parse::<i16>().map_err(|_| ZoneError::Form);
        match (two(0)?, two(3)?) {
            (hours @ 0..=23, minutes @ 0..=59) => {
                Ok(Self { minutes: sign * (hours * 60 + minutes) })
            }
            _ => Err(ZoneError::Impossible),
        }
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::UTC {
            return write!(f, "Z");
        }
        let sign = if self.minutes < 0 { '-' } else { '+' };
        let minutes = self.minutes.abs();
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}
