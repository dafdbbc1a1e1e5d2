//! Calculating with numbers: exact, or a failure.

use crate::calendar;
use crate::functions::Failure;
use crate::syntax::ast::Functor;
use crate::value::Value;

/// The value of a functor whose arguments are all numbers with a sign, or all without one.
///
/// `/` rounds towards zero and `%` has the sign of the dividend. `^` wants an exponent of at least 0,
/// and anything to the power of 0 is 1. The bits of a number with a sign are those of two's
/// complement; shifts go by the amount modulo 64, and what is shifted out is lost. All this is as in
/// Soufflé, but for `^`, which goes through floating point there, and for overflow.
pub(super) fn calculate(functor: Functor, arguments: &[Value]) -> Result<Value, Failure> {
    match *arguments {
        [Value::Unsigned(x)] => unsigned(functor, x, 0).map(Value::Unsigned),
        [Value::Unsigned(x), Value::Unsigned(y)] => unsigned(functor, x, y).map(Value::Unsigned),
        [x] => signed(functor, x.presume_number(), 0).map(Value::Number),
        [x, y] => signed(functor, x.presume_number(), y.presume_number()).map(Value::Number),
        _ => unreachable!("`{}` with {} arguments", functor.text(), arguments.len()),
    }
}

fn signed(functor: Functor, x: i64, y: i64) -> Result<i64, Failure> {
    let result = match functor {
        Functor::Negate => x.checked_neg(),
        Functor::Add => x.checked_add(y),
        Functor::Subtract => x.checked_sub(y),
        Functor::Multiply => x.checked_mul(y),
        Functor::Divide | Functor::Remainder if y == 0 => return Err(Failure::DivisionByZero),
        Functor::Divide => x.checked_div(y),
        // The one overflow here, of the least number by -1, has the remainder 0 all the same.
        Functor::Remainder => Some(x.wrapping_rem(y)),
        Functor::Power => {
            let exponent = u64::try_from(y).map_err(|_| Failure::NegativeExponent)?;
            x.checked_pow(small_exponent(exponent))
        }
        Functor::ShiftRight => Some(x >> (y & 63)),
        Functor::DayOf => Some(calendar::day_of(x)),
        Functor::FirstMinute => calendar::first_minute(x),
        Functor::LastMinute => calendar::last_minute(x),
        _ => Some(bits(functor, x.cast_unsigned(), y.cast_unsigned()).cast_signed()),
    };
    result.ok_or(Failure::Overflow)
}

fn unsigned(functor: Functor, x: u64, y: u64) -> Result<u64, Failure> {
    let result = match functor {
        Functor::Add => x.checked_add(y),
        Functor::Subtract => return x.checked_sub(y).ok_or(Failure::Negative),
        Functor::Multiply => x.checked_mul(y),
        Functor::Divide | Functor::Remainder if y == 0 => return Err(Failure::DivisionByZero),
        Functor::Divide => Some(x / y),
        Functor::Remainder => Some(x % y),
        Functor::Power => x.checked_pow(small_exponent(y)),
        _ => Some(bits(functor, x, y)),
    };
    result.ok_or(Failure::Overflow)
}

/// What treats numbers with and without a sign alike: bits, and truth, for which every number but 0 stands.
fn bits(functor: Functor, x: u64, y: u64) -> u64 {
    match functor {
        Functor::BitAnd => x & y,
        Functor::BitOr => x | y,
        Functor::BitXor => x ^ y,
        Functor::BitNot => !x,
        Functor::ShiftLeft => x << (y & 63),
        Functor::ShiftRight | Functor::ShiftRightUnsigned => x >> (y & 63),
        Functor::LogicalAnd => u64::from(x != 0 && y != 0),
        Functor::LogicalOr => u64::from(x != 0 || y != 0),
        Functor::LogicalXor => u64::from((x != 0) != (y != 0)),
        Functor::LogicalNot => u64::from(x == 0),
        _ => unreachable!("`{}` does not calculate", functor.text()),
    }
}

/// An exponent that gives the same: from 64 on all numbers but 0, 1 and -1 overflow, and for those
/// only its parity matters.
fn small_exponent(exponent: u64) -> u32 {
    u32::try_from(exponent).unwrap_or(64 + u32::from(exponent % 2 == 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions::apply;
    use crate::value::Symbols;

    fn number(functor: Functor, arguments: &[i64]) -> Result<Value, Failure> {
        let arguments: Vec<Value> = arguments.iter().copied().map(Value::Number).collect();
        apply(functor, &arguments, &mut Symbols::default())
    }

    fn unsigned(functor: Functor, arguments: &[u64]) -> Result<Value, Failure> {
        let arguments: Vec<Value> = arguments.iter().copied().map(Value::Unsigned).collect();
        apply(functor, &arguments, &mut Symbols::default())
    }

    #[test]
    fn arithmetic_is_checked() {
        assert_eq!(number(Functor::Add, &[i64::MAX, 1]), Err(Failure::Overflow));
        assert_eq!(number(Functor::Negate, &[i64::MIN]), Err(Failure::Overflow));
        assert_eq!(number(Functor::Divide, &[i64::MIN, -1]), Err(Failure::Overflow));
        assert_eq!(number(Functor::Divide, &[1, 0]), Err(Failure::DivisionByZero));
        assert_eq!(number(Functor::Remainder, &[1, 0]), Err(Failure::DivisionByZero));
        assert_eq!(number(Functor::Divide, &[-7, 2]), Ok(Value::Number(-3)));
        assert_eq!(number(Functor::Remainder, &[-7, 2]), Ok(Value::Number(-1)));
        assert_eq!(number(Functor::Remainder, &[i64::MIN, -1]), Ok(Value::Number(0)));
        assert_eq!(number(Functor::Min, &[3, -1, 2]), Ok(Value::Number(-1)));
        assert_eq!(number(Functor::Max, &[3, -1, 2]), Ok(Value::Number(3)));
    }

    #[test]
    fn days_and_minutes_are_converted_also_before_1970() {
        for (minute, day) in [(0, 0), (1439, 0), (1440, 1), (-1, -1), (-1440, -1), (-1441, -2)] {
            assert_eq!(number(Functor::DayOf, &[minute]), Ok(Value::Number(day)));
        }
        assert_eq!(number(Functor::FirstMinute, &[-1]), Ok(Value::Number(-1440)));
        assert_eq!(number(Functor::LastMinute, &[-1]), Ok(Value::Number(-1)));
        let (last, first) = (i64::MAX / 1440, i64::MIN / 1440);
        assert_eq!(number(Functor::FirstMinute, &[first]), Ok(Value::Number(first * 1440)));
        assert_eq!(number(Functor::FirstMinute, &[first - 1]), Err(Failure::Overflow));
        assert_eq!(number(Functor::FirstMinute, &[last]), Ok(Value::Number(last * 1440)));
        assert_eq!(number(Functor::LastMinute, &[last]), Err(Failure::Overflow));
        assert_eq!(number(Functor::DayOf, &[i64::MIN]), Ok(Value::Number(first - 1)));
    }

    #[test]
    fn powers_are_exact_or_fail() {
        let power = |base, exponent| number(Functor::Power, &[base, exponent]);
        assert_eq!(power(3, 39), Ok(Value::Number(4_052_555_153_018_976_267)));
        assert_eq!(power(3, 40), Err(Failure::Overflow));
        assert_eq!(power(2, 62), Ok(Value::Number(1 << 62)));
        assert_eq!(power(2, 63), Err(Failure::Overflow));
        assert_eq!(power(-2, 63), Ok(Value::Number(i64::MIN)));
        assert_eq!(power(-2, 64), Err(Failure::Overflow));
        assert_eq!(power(0, 0), Ok(Value::Number(1)));
        assert_eq!(power(0, i64::MAX), Ok(Value::Number(0)));
        assert_eq!(power(-1, i64::MAX), Ok(Value::Number(-1)));
        assert_eq!(power(-1, i64::MAX - 1), Ok(Value::Number(1)));
        assert_eq!(power(2, i64::MAX), Err(Failure::Overflow));
        assert_eq!(power(1, -1), Err(Failure::NegativeExponent));
    }

    #[test]
    fn bits_are_those_of_two_s_complement() {
        assert_eq!(number(Functor::BitAnd, &[-2, 7]), Ok(Value::Number(6)));
        assert_eq!(number(Functor::BitOr, &[-8, 3]), Ok(Value::Number(-5)));
        assert_eq!(number(Functor::BitXor, &[-1, 5]), Ok(Value::Number(-6)));
        assert_eq!(number(Functor::BitNot, &[0]), Ok(Value::Number(-1)));
        assert_eq!(number(Functor::ShiftLeft, &[3, 62]), Ok(Value::Number(-(1 << 62))));
        assert_eq!(number(Functor::ShiftLeft, &[1, 64]), Ok(Value::Number(1)));
        assert_eq!(number(Functor::ShiftLeft, &[1, -1]), Ok(Value::Number(i64::MIN)));
        assert_eq!(number(Functor::ShiftRight, &[-8, 1]), Ok(Value::Number(-4)));
        assert_eq!(number(Functor::ShiftRight, &[-8, 65]), Ok(Value::Number(-4)));
        assert_eq!(number(Functor::ShiftRightUnsigned, &[-8, 1]), Ok(Value::Number(i64::MAX - 3)));
        assert_eq!(number(Functor::ShiftRightUnsigned, &[-1, 64]), Ok(Value::Number(-1)));
    }

    #[test]
    fn arithmetic_without_a_sign_is_checked() {
        let (max, half) = (u64::MAX, 1 << 63);
        assert_eq!(unsigned(Functor::Add, &[max, 1]), Err(Failure::Overflow));
        assert_eq!(unsigned(Functor::Add, &[half, half - 1]), Ok(Value::Unsigned(max)));
        assert_eq!(unsigned(Functor::Subtract, &[3, 5]), Err(Failure::Negative));
        assert_eq!(unsigned(Functor::Multiply, &[half, 2]), Err(Failure::Overflow));
        assert_eq!(unsigned(Functor::Divide, &[max, 2]), Ok(Value::Unsigned(half - 1)));
        assert_eq!(unsigned(Functor::Divide, &[max, 0]), Err(Failure::DivisionByZero));
        assert_eq!(unsigned(Functor::Remainder, &[max, 10]), Ok(Value::Unsigned(5)));
        assert_eq!(unsigned(Functor::Power, &[2, 63]), Ok(Value::Unsigned(half)));
        assert_eq!(unsigned(Functor::Power, &[2, 64]), Err(Failure::Overflow));
        assert_eq!(unsigned(Functor::Power, &[1, max]), Ok(Value::Unsigned(1)));
        assert_eq!(unsigned(Functor::Max, &[1, half, 2]), Ok(Value::Unsigned(half)));
        assert_eq!(unsigned(Functor::BitNot, &[0]), Ok(Value::Unsigned(max)));
        assert_eq!(unsigned(Functor::ShiftLeft, &[3, 63]), Ok(Value::Unsigned(half)));
        assert_eq!(unsigned(Functor::ShiftRight, &[half, 63]), Ok(Value::Unsigned(1)));
        assert_eq!(unsigned(Functor::ShiftRightUnsigned, &[half, 64]), Ok(Value::Unsigned(half)));
    }
}
