//! The functions, comparisons and aggregates of the rule language on values; every engine calls
//! these.

use regex::bytes::Regex;
use rustc_hash::FxHashMap;

use crate::program::text_matcher;
use crate::syntax::ast::{AggregateOperator, Comparison, Functor};
use crate::value::{Symbol, Symbols, Value};

/// The longest text, in bytes, that [`Functor::Cat`] makes. A recursion that doubles a text would
/// fill the memory long before it reaches the limit on tuples.
pub const LONGEST_TEXT: usize = 1 << 20;

/// Why a function has no value for its arguments.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum Failure {
    /// Numbers have 64 bits.
    #[error("the result does not fit into 64 bits")]
    Overflow,
    /// `/` or `%` by 0.
    #[error("division by zero")]
    DivisionByZero,
    /// `^` with an exponent below 0.
    #[error("the exponent is negative")]
    NegativeExponent,
    /// `to_number` of something else.
    #[error("the text is not a decimal number of 64 bits")]
    NotANumber,
    /// `substr` would start or end inside a character.
    #[error("the cut goes through a character that takes several bytes")]
    CutCharacter,
    /// `substr` with a start outside the text, or a negative length.
    #[error("the text has no such part")]
    OutOfRange,
    /// `cat` beyond [`LONGEST_TEXT`].
    #[error("the text would be longer than {LONGEST_TEXT} bytes")]
    TooLong,
    /// `match` with a computed pattern that is none, or whose meaning is not the same everywhere.
    #[error("{0}")]
    BadPattern(String),
}

/// The value of a function.
///
/// `/` rounds towards zero and `%` has the sign of the dividend. `substr(text, start, length)`
/// counts bytes and ends with the text when `length` is more than there is, as in Soufflé; where
/// Soufflé warns and gives an empty text (a start outside the text) or takes the rest (a negative
/// length), it fails. `to_number` takes decimal digits with an optional sign and nothing else.
pub fn apply(
    functor: Functor,
    arguments: &[Value],
    symbols: &mut Symbols,
) -> Result<Value, Failure> {
    let number = |at: usize| arguments[at].presume_number();
    let symbol = |at: usize| arguments[at].presume_symbol();
    let value = match functor {
        Functor::Negate => number(0).checked_neg().ok_or(Failure::Overflow)?,
        Functor::Add => number(0).checked_add(number(1)).ok_or(Failure::Overflow)?,
        Functor::Subtract => number(0).checked_sub(number(1)).ok_or(Failure::Overflow)?,
        Functor::Multiply => number(0).checked_mul(number(1)).ok_or(Failure::Overflow)?,
        Functor::Divide | Functor::Remainder if number(1) == 0 => {
            return Err(Failure::DivisionByZero);
        }
        Functor::Divide => number(0).checked_div(number(1)).ok_or(Failure::Overflow)?,
        // The one overflow here, of the least number by -1, has the remainder 0 all the same.
        Functor::Remainder => number(0).wrapping_rem(number(1)),
        Functor::Power => power(number(0), number(1))?,
        Functor::BitAnd => number(0) & number(1),
        Functor::BitOr => number(0) | number(1),
        Functor::BitXor => number(0) ^ number(1),
        Functor::BitNot => !number(0),
        Functor::ShiftLeft => number(0) << shift(number(1)),
        Functor::ShiftRight => number(0) >> shift(number(1)),
        Functor::ShiftRightUnsigned => {
            (number(0).cast_unsigned() >> shift(number(1))).cast_signed()
        }
        Functor::Min => return Ok(extreme(arguments, symbols, std::cmp::Ordering::Less)),
        Functor::Max => return Ok(extreme(arguments, symbols, std::cmp::Ordering::Greater)),
        Functor::Cat => return concatenate(arguments, symbols),
        Functor::Strlen => count(symbols.text(symbol(0)).len()),
        Functor::Substr => {
            let part = substring(symbols.text(symbol(0)), number(1), number(2))?.to_owned();
            return Ok(Value::Symbol(symbols.intern(&part)));
        }
        Functor::ToNumber => parse_number(symbols.text(symbol(0)))?,
        Functor::ToString => {
            return Ok(Value::Symbol(symbols.intern(&number(0).to_string())));
        }
    };
    Ok(Value::Number(value))
}

/// The patterns of `match`, each compiled once for a run.
#[derive(Debug, Default)]
pub struct Patterns {
    compiled: FxHashMap<Symbol, Result<Regex, String>>,
}

impl Patterns {
    fn get(&mut self, pattern: Symbol, symbols: &Symbols) -> Result<&Regex, Failure> {
        self.compiled
            .entry(pattern)
            .or_insert_with(|| text_matcher(symbols.text(pattern)))
            .as_ref()
            .map_err(|reason| Failure::BadPattern(reason.clone()))
    }
}

/// Whether the comparison holds. Texts are ordered by their UTF-8 bytes. Only `match` can fail,
/// and only with a computed pattern: those written in a rule were checked with the program.
pub fn holds(
    comparison: Comparison,
    left: Value,
    right: Value,
    symbols: &Symbols,
    patterns: &mut Patterns,
) -> Result<bool, Failure> {
    let text = |value: Value| symbols.text(value.presume_symbol());
    Ok(match comparison {
        Comparison::Equal => left == right,
        Comparison::NotEqual => left != right,
        Comparison::Less
        | Comparison::LessOrEqual
        | Comparison::Greater
        | Comparison::GreaterOrEqual => allows(comparison, symbols.compare(left, right)),
        Comparison::Contains => text(right).contains(text(left)),
        Comparison::NotContains => !text(right).contains(text(left)),
        Comparison::Match => {
            patterns.get(left.presume_symbol(), symbols)?.is_match(text(right).as_bytes())
        }
        Comparison::NotMatch => {
            !patterns.get(left.presume_symbol(), symbols)?.is_match(text(right).as_bytes())
        }
    })
}

/// Whether a comparison by order holds for values of this order. `contains` and `match` are none.
#[must_use]
#[inline]
pub fn allows(comparison: Comparison, order: std::cmp::Ordering) -> bool {
    match comparison {
        Comparison::Equal => order.is_eq(),
        Comparison::NotEqual => order.is_ne(),
        Comparison::Less => order.is_lt(),
        Comparison::LessOrEqual => order.is_le(),
        Comparison::Greater => order.is_gt(),
        Comparison::GreaterOrEqual => order.is_ge(),
        _ => false,
    }
}

/// The aggregate of at least one number; nothing if a sum does not fit into 64 bits.
#[must_use]
pub fn fold(operator: AggregateOperator, targets: &[i64]) -> Option<i64> {
    match operator {
        AggregateOperator::Count => i64::try_from(targets.len()).ok(),
        AggregateOperator::Min => targets.iter().min().copied(),
        AggregateOperator::Max => targets.iter().max().copied(),
        // In 128 bits no order of the numbers overflows on the way to a sum that fits.
        AggregateOperator::Sum => {
            i64::try_from(targets.iter().map(|&target| i128::from(target)).sum::<i128>()).ok()
        }
    }
}

/// The first argument that no other precedes in `direction`.
fn extreme(arguments: &[Value], symbols: &Symbols, direction: std::cmp::Ordering) -> Value {
    let mut best = arguments[0];
    for &argument in &arguments[1..] {
        if symbols.compare(argument, best) == direction {
            best = argument;
        }
    }
    best
}

fn power(base: i64, exponent: i64) -> Result<i64, Failure> {
    let exponent = u64::try_from(exponent).map_err(|_| Failure::NegativeExponent)?;
    base.checked_pow(small_exponent(exponent)).ok_or(Failure::Overflow)
}

/// An exponent that gives the same: from 64 on all numbers but 0, 1 and -1 overflow, and for those
/// only its parity matters.
fn small_exponent(exponent: u64) -> u32 {
    u32::try_from(exponent).unwrap_or(64 + u32::from(exponent % 2 == 1))
}

/// By how many bits is shifted: modulo 64.
fn shift(amount: i64) -> u32 {
    (amount & 63) as u32
}

fn concatenate(arguments: &[Value], symbols: &mut Symbols) -> Result<Value, Failure> {
    let mut text = String::new();
    for argument in arguments {
        text.push_str(symbols.text(argument.presume_symbol()));
        if text.len() > LONGEST_TEXT {
            return Err(Failure::TooLong);
        }
    }
    Ok(Value::Symbol(symbols.intern(&text)))
}

fn substring(text: &str, start: i64, length: i64) -> Result<&str, Failure> {
    let start = usize::try_from(start).map_err(|_| Failure::OutOfRange)?;
    let length = usize::try_from(length).map_err(|_| Failure::OutOfRange)?;
    if start > text.len() {
        return Err(Failure::OutOfRange);
    }
    let end = start.saturating_add(length).min(text.len());
    text.get(start..end).ok_or(Failure::CutCharacter)
}

fn parse_number(text: &str) -> Result<i64, Failure> {
    text.parse().map_err(|_| Failure::NotANumber)
}

/// A length as a number of the rule language.
fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(functor: Functor, arguments: &[i64]) -> Result<Value, Failure> {
        let arguments: Vec<Value> = arguments.iter().copied().map(Value::Number).collect();
        apply(functor, &arguments, &mut Symbols::default())
    }

    fn part(text: &str, start: i64, length: i64) -> Result<String, Failure> {
        substring(text, start, length).map(str::to_owned)
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
    fn substr_counts_bytes_and_cuts_no_character() {
        assert_eq!(part("köln", 0, 1), Ok("k".into()));
        assert_eq!(part("köln", 1, 2), Ok("ö".into()));
        assert_eq!(part("köln", 1, 1), Err(Failure::CutCharacter));
        assert_eq!(part("köln", 2, 9), Err(Failure::CutCharacter));
        assert_eq!(part("köln", 3, i64::MAX), Ok("ln".into()));
        assert_eq!(part("köln", 5, 1), Ok(String::new()));
        assert_eq!(part("köln", 6, 0), Err(Failure::OutOfRange));
        assert_eq!(part("köln", -1, 1), Err(Failure::OutOfRange));
        assert_eq!(part("köln", 0, -1), Err(Failure::OutOfRange));
    }

    #[test]
    fn to_number_takes_plain_decimals() {
        assert_eq!(parse_number("-12"), Ok(-12));
        assert_eq!(parse_number("007"), Ok(7));
        for text in ["", "-", " 1", "1 ", "0x1", "9223372036854775808", "٣"] {
            assert_eq!(parse_number(text), Err(Failure::NotANumber), "{text}");
        }
    }

    #[test]
    fn symbols_are_ordered_by_text_not_by_number() {
        let mut symbols = Symbols::default();
        let (z, a) = (symbols.intern("z"), symbols.intern("a"));
        let patterns = &mut Patterns::default();
        let less = |left, right, patterns: &mut Patterns| {
            holds(Comparison::Less, Value::Symbol(left), Value::Symbol(right), &symbols, patterns)
        };
        assert_eq!(less(a, z, patterns), Ok(true));
        assert_eq!(less(z, a, patterns), Ok(false));
    }
}
