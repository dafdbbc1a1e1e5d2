//! Records: a branch and its fields, interned as the symbol of a text.
//!
//! The text is the name of the branch, and behind it each field as a sign of its kind and the number of
//! the value or symbol. So equal records of a run have one symbol, however large what they hold is, and
//! symbols of another run have to be [transferred](transfer).

use std::cmp::Ordering;
use std::fmt::Write as _;

use rustc_hash::FxHashMap;

use crate::value::{Interner, Symbol, Value};

/// The branch of `nil`, which is of every record type and has no fields. It is no name that a branch can have.
pub const NIL: &str = "nil";

/// The branch of `[x, y]`, whose type has no other but [`NIL`].
pub const PLAIN: &str = "";

/// Stands before each field.
const FIELD: char = '\u{1f}';

/// The record of a branch with these fields.
///
/// # Panics
/// As [`Interner::intern`].
pub fn record(branch: &str, fields: &[Value], symbols: &mut impl Interner) -> Value {
    Value::Record(symbols.intern(&encoded(branch, fields)))
}

/// The text whose symbol a record is.
///
/// # Panics
/// Never: a text takes what is written into it.
#[must_use]
pub fn encoded(branch: &str, fields: &[Value]) -> String {
    let mut text = branch.to_owned();
    for &field in fields {
        text.push(FIELD);
        let written = match field {
            Value::Number(number) => write!(text, "n{number}"),
            Value::Unsigned(number) => write!(text, "u{number}"),
            Value::Symbol(Symbol(number)) => write!(text, "s{number}"),
            Value::Record(Symbol(number)) => write!(text, "r{number}"),
        };
        written.expect("a text takes what is written");
    }
    text
}

/// The name of the branch of a record with this text.
#[must_use]
pub fn branch(text: &str) -> &str {
    text.split(FIELD).next().unwrap_or_default()
}

/// The fields of a record with this text, in order.
///
/// # Panics
/// If the text is none of [`encoded`].
pub fn fields(text: &str) -> impl Iterator<Item = Value> {
    text.split(FIELD).skip(1).map(|field| {
        let (kind, number) = field.split_at(1);
        let value = match kind {
            "n" => number.parse().map(Value::Number),
            "u" => number.parse().map(Value::Unsigned),
            "s" => number.parse().map(|number| Value::Symbol(Symbol(number))),
            _ => number.parse().map(|number| Value::Record(Symbol(number))),
        };
        value.expect("a field is a kind and a number")
    })
}

/// Orders records by their branches, [`NIL`] first, and then field by field.
pub(super) fn compare(left: Symbol, right: Symbol, symbols: &(impl Interner + ?Sized)) -> Ordering {
    let mut pending = vec![(Value::Record(left), Value::Record(right))];
    while let Some(pair) = pending.pop() {
        let order = match pair {
            // Equal records have one symbol, so that what they hold is not looked at.
            (Value::Record(a), Value::Record(b)) if a != b => {
                let (a, b) = (symbols.text(a), symbols.text(b));
                let start = pending.len();
                pending.extend(fields(a).zip(fields(b)));
                pending[start..].reverse();
                let of_nil = |text| branch(text) != NIL;
                of_nil(a).cmp(&of_nil(b)).then_with(|| branch(a).cmp(branch(b)))
            }
            (Value::Symbol(a), Value::Symbol(b)) => symbols.text(a).cmp(symbols.text(b)),
            (a, b) => a.cmp(&b),
        };
        if order.is_ne() {
            return order;
        }
    }
    Ordering::Equal
}

/// The value of one run as a value of another.
pub fn transfer(value: Value, from: &impl Interner, to: &mut dyn FnMut(&str) -> Symbol) -> Value {
    let Value::Record(whole) = value else { return transfer_flat(value, from, to) };
    let mut known: FxHashMap<Symbol, Value> = FxHashMap::default();
    let mut pending = vec![whole];
    while let Some(&symbol) = pending.last() {
        let text = from.text(symbol);
        let is_missing = |field: &Symbol| !known.contains_key(field);
        let before = pending.len();
        pending.extend(fields(text).filter_map(record_of).filter(is_missing));
        if pending.len() == before {
            let transferred = |field| match record_of(field) {
                Some(inner) => known[&inner],
                None => transfer_flat(field, from, to),
            };
            let inner: Vec<Value> = fields(text).map(transferred).collect();
            known.insert(symbol, Value::Record(to(&encoded(branch(text), &inner))));
            pending.pop();
        }
    }
    known[&whole]
}

fn record_of(value: Value) -> Option<Symbol> {
    match value {
        Value::Record(symbol) => Some(symbol),
        _ => None,
    }
}

fn transfer_flat(value: Value, from: &impl Interner, to: &mut dyn FnMut(&str) -> Symbol) -> Value {
    match value {
        Value::Symbol(symbol) => Value::Symbol(to(from.text(symbol))),
        other => other,
    }
}

/// What a written record may have at most, in bytes. One whose parts are shared can be written in no
/// memory.
pub const LONGEST: usize = 1 << 20;

/// The record as Soufflé writes it: `[1, a, nil]`, `$Branch(1, a)`, `$Branch`. A text that would read as
/// something else is in quotes, with `\"` and `\\` in it. What is longer than [`LONGEST`] ends in `…`.
pub fn written(symbol: Symbol, symbols: &impl Interner) -> String {
    let mut text = String::new();
    let mut pending = vec![Part::Value(Value::Record(symbol))];
    while let Some(part) = pending.pop() {
        if text.len() > LONGEST {
            text.push('…');
            break;
        }
        match part {
            Part::Text(sign) => text.push_str(sign),
            Part::Value(Value::Number(number)) => text.push_str(&number.to_string()),
            Part::Value(Value::Unsigned(number)) => text.push_str(&number.to_string()),
            Part::Value(Value::Symbol(symbol)) => push_text(&mut text, symbols.text(symbol)),
            Part::Value(Value::Record(symbol)) => {
                let record = symbols.text(symbol);
                let (open, close) = brackets(record, &mut text);
                text.push_str(open);
                pending.push(Part::Text(close));
                let start = pending.len();
                for (at, field) in fields(record).enumerate() {
                    pending.extend((at > 0).then_some(Part::Text(", ")));
                    pending.push(Part::Value(field));
                }
                pending[start..].reverse();
            }
        }
    }
    text
}

/// What is still to be written.
enum Part {
    Value(Value),
    Text(&'static str),
}

/// Writes the name of a record's branch; what stands before its fields and behind them.
fn brackets(record: &str, text: &mut String) -> (&'static str, &'static str) {
    match branch(record) {
        NIL => (NIL, ""),
        PLAIN => ("[", "]"),
        branch => {
            text.push('$');
            text.push_str(branch);
            if fields(record).next().is_none() { ("", "") } else { ("(", ")") }
        }
    }
}

/// Whether a text stands in a record as it is.
fn is_plain(text: &str) -> bool {
    let ends = |c: char| matches!(c, ',' | '[' | ']' | '(' | ')' | '"');
    text != NIL
        && !text.is_empty()
        && text.trim() == text
        && !text.starts_with('$')
        && !text.contains(|c: char| ends(c) || c.is_control())
}

fn push_text(all: &mut String, text: &str) {
    if is_plain(text) {
        all.push_str(text);
        return;
    }
    all.push('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            all.push('\\');
        }
        all.push(character);
    }
    all.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Symbols;

    fn list(numbers: &[i64], symbols: &mut Symbols) -> Value {
        let nil = record(NIL, &[], symbols);
        numbers
            .iter()
            .rev()
            .fold(nil, |rest, &number| record(PLAIN, &[Value::Number(number), rest], symbols))
    }

    #[test]
    fn equal_records_are_one_and_their_fields_come_back() {
        let mut symbols = Symbols::default();
        let text = Value::Symbol(symbols.intern("a, b"));
        let fields_of_it = [Value::Number(-1), Value::Unsigned(u64::MAX), text];
        let value = record("Leaf", &fields_of_it, &mut symbols);
        assert_eq!(record("Leaf", &fields_of_it, &mut symbols), value);
        let inner = symbols.text(value.presume_record());
        assert_eq!(
            (branch(inner), fields(inner).collect::<Vec<_>>()),
            ("Leaf", fields_of_it.to_vec())
        );
        assert_eq!(
            written(value.presume_record(), &symbols),
            "$Leaf(-1, 18446744073709551615, \"a, b\")"
        );
    }

    #[test]
    fn lists_are_ordered_by_what_they_hold() {
        let symbols = &mut Symbols::default();
        // Their symbols are numbered in another order.
        let lists: Vec<Value> =
            [&[10, 1][..], &[2], &[], &[10], &[2, 1]].iter().map(|it| list(it, symbols)).collect();
        let mut ordered = lists.clone();
        ordered.sort_by(|&a, &b| symbols.compare(a, b));
        let texts: Vec<String> =
            ordered.iter().map(|it| written(it.presume_record(), symbols)).collect();
        let expected = ["nil", "[2, nil]", "[2, [1, nil]]", "[10, nil]", "[10, [1, nil]]"];
        assert_eq!(texts, expected);
    }

    #[test]
    fn records_of_another_run_are_the_same_records() {
        let (mut from, mut to) = (Symbols::default(), Symbols::default());
        to.intern("something else");
        let long: Vec<i64> = (0..100_000).collect();
        let value = list(&long, &mut from);
        let there = transfer(value, &from, &mut |text| to.intern(text));
        assert_eq!(there, list(&long, &mut to));
        assert_ne!(there, value);
        let text = Value::Symbol(from.intern("x"));
        let pair = record("P", &[text, value], &mut from);
        let expected = [Value::Symbol(to.intern("x")), there];
        let moved = transfer(pair, &from, &mut |text| to.intern(text));
        assert_eq!(moved, record("P", &expected, &mut to));
    }

    #[test]
    fn what_is_shared_a_thousandfold_is_written_within_a_bound() {
        let symbols = &mut Symbols::default();
        let mut value = record(NIL, &[], symbols);
        for _ in 0..1000 {
            value = record(PLAIN, &[value, value], symbols);
        }
        let text = written(value.presume_record(), symbols);
        assert!(text.len() < LONGEST + 1000 && text.ends_with('…'));
    }
}
