//! The functions, comparisons and aggregates of the rule language on values; every engine calls
//! these.

mod arithmetic;

use regex::bytes::Regex;
use rustc_hash::FxHashMap;

use crate::program::text_matcher;
use crate::syntax::ast::{AggregateOperator, Comparison, Functor};
use crate::value::{Interner, Symbol, Value, record};

/// The longest text, in bytes, that [`Functor::Cat`] makes. A recursion that doubles a text would
/// fill the memory long before it reaches the limit on tuples.
pub const LONGEST_TEXT: usize = 1 << 20;

const NO_CONVERSION: &str = "the types promise no record where values are converted";

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
    /// A number without a sign below 0.
    #[error("the result is negative, which an unsigned number cannot be")]
    Negative,
    /// `to_number` of a number beyond the greatest one with a sign.
    #[error("the number is beyond the greatest one with a sign, 9223372036854775807")]
    TooLarge,
    /// `to_unsigned` of something else.
    #[error("the text is not a decimal number of 64 bits without a sign")]
    NotUnsigned,
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
/// `substr(text, start, length)`
/// counts bytes and ends with the text when `length` is more than there is, as in Soufflé; where
/// Soufflé warns and gives an empty text (a start outside the text) or takes the rest (a negative
/// length), it fails. `to_number` takes decimal digits with an optional sign and nothing else;
/// `to_unsigned` takes no `-`.
pub fn apply(
    functor: Functor,
    arguments: &[Value],
    symbols: &mut impl Interner,
) -> Result<Value, Failure> {
    let number = |at: usize| arguments[at].presume_number();
    let symbol = |at: usize| arguments[at].presume_symbol();
    let value = match functor {
        Functor::Min => extreme(arguments, symbols, std::cmp::Ordering::Less),
        Functor::Max => extreme(arguments, symbols, std::cmp::Ordering::Greater),
        Functor::Cat => return concatenate(arguments, symbols),
        Functor::Strlen => Value::Number(count(symbols.text(symbol(0)).len())),
        Functor::Substr => {
            let part = substring(symbols.text(symbol(0)), number(1), number(2))?.to_owned();
            Value::Symbol(symbols.intern(&part))
        }
        Functor::ToNumber => Value::Number(match arguments[0] {
            Value::Symbol(symbol) => parse_number(symbols.text(symbol))?,
            Value::Number(number) => number,
            Value::Unsigned(number) => i64::try_from(number).map_err(|_| Failure::TooLarge)?,
            Value::Record(_) => unreachable!("{NO_CONVERSION}"),
        }),
        Functor::ToUnsigned => Value::Unsigned(match arguments[0] {
            Value::Symbol(symbol) => parse_unsigned(symbols.text(symbol))?,
            Value::Number(number) => u64::try_from(number).map_err(|_| Failure::Negative)?,
            Value::Unsigned(number) => number,
            Value::Record(_) => unreachable!("{NO_CONVERSION}"),
        }),
        Functor::ToString => {
            let text = match arguments[0] {
                Value::Symbol(symbol) => return Ok(Value::Symbol(symbol)),
                Value::Number(number) => number.to_string(),
                Value::Unsigned(number) => number.to_string(),
                Value::Record(_) => unreachable!("{NO_CONVERSION}"),
            };
            Value::Symbol(symbols.intern(&text))
        }
        Functor::Record | Functor::Field | Functor::Branch => {
            of_records(functor, arguments, symbols)
        }
        _ => arithmetic::calculate(functor, arguments)?,
    };
    Ok(value)
}

/// The record of a branch and fields; the field of a record at a place, or the third argument where it has
/// none; the name of its branch.
fn of_records(functor: Functor, arguments: &[Value], symbols: &mut impl Interner) -> Value {
    if functor == Functor::Record {
        let branch = symbols.text(arguments[0].presume_symbol()).to_owned();
        return record::record(&branch, &arguments[1..], symbols);
    }
    let text = symbols.text(arguments[0].presume_record());
    if functor == Functor::Branch {
        let branch = record::branch(text).to_owned();
        return Value::Symbol(symbols.intern(&branch));
    }
    let at = usize::try_from(arguments[1].presume_number()).unwrap_or(usize::MAX);
    record::fields(text).nth(at).unwrap_or(arguments[2])
}

/// The patterns of `match`, each compiled once for a run.
#[derive(Debug, Default)]
pub struct Patterns {
    compiled: FxHashMap<Symbol, Result<Regex, String>>,
}

impl Patterns {
    fn get(&mut self, pattern: Symbol, symbols: &impl Interner) -> Result<&Regex, Failure> {
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
    symbols: &impl Interner,
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

/// The aggregate of at least one number; nothing if a sum does not fit into 64 bits. For `count`, any
/// value will do.
#[must_use]
pub fn fold(operator: AggregateOperator, targets: &[Value]) -> Option<Value> {
    match operator {
        AggregateOperator::Count => i64::try_from(targets.len()).ok().map(Value::Number),
        AggregateOperator::Min => targets.iter().min().copied(),
        AggregateOperator::Max => targets.iter().max().copied(),
        AggregateOperator::Sum => sum(targets),
    }
}

/// In 128 bits no order of the numbers overflows on the way to a sum that fits.
fn sum(targets: &[Value]) -> Option<Value> {
    let wide = |value: &Value| match *value {
        Value::Unsigned(number) => i128::from(number),
        other => i128::from(other.presume_number()),
    };
    let sum: i128 = targets.iter().map(wide).sum();
    match targets.first()? {
        Value::Unsigned(_) => u64::try_from(sum).ok().map(Value::Unsigned),
        _ => i64::try_from(sum).ok().map(Value::Number),
    }
}

/// The first argument that no other precedes in `direction`.
fn extreme(arguments: &[Value], symbols: &impl Interner, direction: std::cmp::Ordering) -> Value {
    let mut best = arguments[0];
    for &argument in &arguments[1..] {
        if symbols.compare(argument, best) == direction {
            best = argument;
        }
    }
    best
}

fn concatenate(arguments: &[Value], symbols: &mut impl Interner) -> Result<Value, Failure> {
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

fn parse_unsigned(text: &str) -> Result<u64, Failure> {
    text.parse().map_err(|_| Failure::NotUnsigned)
}

/// A length as a number of the rule language.
fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Symbols;

    fn part(text: &str, start: i64, length: i64) -> Result<String, Failure> {
        substring(text, start, length).map(str::to_owned)
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
        assert_eq!(parse_unsigned("18446744073709551615"), Ok(u64::MAX));
        for text in ["-1", "", "1u", "18446744073709551616"] {
            assert_eq!(parse_unsigned(text), Err(Failure::NotUnsigned), "{text}");
        }
    }

    #[test]
    fn numbers_change_their_type_only_if_they_fit() {
        let convert = |functor, value| apply(functor, &[value], &mut Symbols::default());
        let unsigned = Value::Unsigned;
        assert_eq!(convert(Functor::ToUnsigned, Value::Number(7)), Ok(unsigned(7)));
        assert_eq!(convert(Functor::ToUnsigned, Value::Number(-1)), Err(Failure::Negative));
        assert_eq!(convert(Functor::ToNumber, unsigned(7)), Ok(Value::Number(7)));
        assert_eq!(convert(Functor::ToNumber, unsigned(1 << 63)), Err(Failure::TooLarge));
        let mut symbols = Symbols::default();
        let text = apply(Functor::ToString, &[unsigned(u64::MAX)], &mut symbols);
        assert_eq!(
            symbols.text(text.expect("numbers have a text").presume_symbol()),
            "18446744073709551615"
        );
    }

    #[test]
    fn sums_are_those_of_their_type() {
        let sum = |targets: &[Value]| fold(AggregateOperator::Sum, targets);
        let (most, one) = (Value::Unsigned(u64::MAX), Value::Unsigned(1));
        assert_eq!(sum(&[most]), Some(most));
        assert_eq!(sum(&[most, one]), None);
        let (least, most) = (Value::Number(i64::MIN), Value::Number(i64::MAX));
        assert_eq!(sum(&[most, most, least, least]), Some(Value::Number(-2)));
        assert_eq!(
            fold(AggregateOperator::Max, &[one, Value::Unsigned(1 << 63)]),
            Some(Value::Unsigned(1 << 63))
        );
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
