//! Counts with ranges: `471`, `100..300`, `501..` and `..50`.

/// The counts from `low` to `high`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) low: i64,
    pub(super) high: i64,
}

/// Why a text is no range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RangeError {
    pub(super) code: &'static str,
    /// What follows "`3..1`" in the message.
    pub(super) problem: &'static str,
    pub(super) help: &'static str,
}

const FORMS: RangeError = RangeError {
    code: "not-a-range",
    problem: "is no number and no range",
    help: "write 471, \"100..300\", \"501..\" (501 or more) or \"..50\" (at most 50)",
};

/// Reads a number or a range. A count is never negative: an open low end is 0, and an open high
/// end the greatest number that there is.
pub(super) fn parse(text: &str) -> Result<Range, RangeError> {
    let range = match text.split_once("..") {
        None => number(text).map(|number| Range { low: number, high: number })?,
        Some(("", "")) => return Err(FORMS),
        Some(("", high)) => Range { low: 0, high: number(high)? },
        Some((low, "")) => Range { low: number(low)?, high: i64::MAX },
        Some((low, high)) => Range { low: number(low)?, high: number(high)? },
    };
    range.checked()
}

impl Range {
    /// The range, unless it is of no counts.
    pub(super) fn checked(self) -> Result<Self, RangeError> {
        if self.low < 0 || self.high < 0 {
            return Err(RangeError {
                code: "negative-count",
                problem: "is below 0, and a count never is",
                help: "write the count without a sign",
            });
        }
        if self.low > self.high {
            return Err(RangeError {
                code: "range-backwards",
                problem: "ends before it starts",
                help: "write the lesser number first",
            });
        }
        Ok(self)
    }
}

fn number(text: &str) -> Result<i64, RangeError> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(FORMS);
    }
    text.parse().map_err(|_| RangeError {
        code: "number-out-of-range",
        problem: "does not fit 64 bits",
        help: "write numbers up to 9223372036854775807",
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(text: &str) -> &'static str {
        parse(text).expect_err(text).code
    }

    #[test]
    fn a_range_may_be_open() {
        assert_eq!(parse("471"), Ok(Range { low: 471, high: 471 }));
        assert_eq!(parse("501.."), Ok(Range { low: 501, high: i64::MAX }));
        assert_eq!(parse("..50"), Ok(Range { low: 0, high: 50 }));
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for text in ["", "..", "many", "1...3", "1..2..3", "1 .. 3", "+1", "1.5", "-", "1..x"] {
            assert_eq!(code(text), "not-a-range", "{text}");
        }
        assert_eq!(code("3..1"), "range-backwards");
        assert_eq!(code("-3"), "negative-count");
        assert_eq!(code("-3..1"), "negative-count");
        assert_eq!(code("..9223372036854775808"), "number-out-of-range");
    }

    proptest! {
        #[test]
        fn a_range_is_read_as_it_is_written(a in 0..=i64::MAX, b in 0..=i64::MAX) {
            let (low, high) = (a.min(b), a.max(b));
            prop_assert_eq!(parse(&format!("{low}..{high}")), Ok(Range { low, high }));
        }
    }
}
