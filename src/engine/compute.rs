//! Comparisons and functions on codes.

use std::cmp::Ordering;
use std::sync::RwLockReadGuard;

use crate::database::{Code, NARROW};
use crate::engine::values::Values;
use crate::functions::{Failure, Patterns, allows, apply, holds};
use crate::program::Primitive;
use crate::syntax::ast::{Comparison, Functor};
use crate::value::{Symbol, Symbols, Value};

/// Compares codes. It keeps a lock on the texts from the first comparison of texts on.
pub(super) struct Comparer<'a> {
    values: &'a Values,
    symbols: Option<RwLockReadGuard<'a, Symbols>>,
    patterns: &'a mut Patterns,
}

impl<'a> Comparer<'a> {
    pub(super) fn new(values: &'a Values, patterns: &'a mut Patterns) -> Self {
        Self { values, symbols: None, patterns }
    }

    /// Whether the comparison holds of two codes of one primitive type.
    #[inline]
    pub(super) fn holds(
        &mut self,
        comparison: Comparison,
        left: Code,
        right: Code,
        primitive: Primitive,
    ) -> Result<bool, Failure> {
        match (comparison, primitive) {
            (Comparison::Equal, _) => Ok(left == right),
            (Comparison::NotEqual, _) => Ok(left != right),
            (_, Primitive::Number) => Ok(allows(comparison, self.order(left, right))),
            (_, Primitive::Unsigned) => {
                let (left, right) = (self.values.unsigned(left), self.values.unsigned(right));
                Ok(allows(comparison, left.cmp(&right)))
            }
            (_, Primitive::Symbol | Primitive::Record) => self.texts_hold(comparison, left, right),
        }
    }

    #[inline]
    fn order(&self, left: Code, right: Code) -> Ordering {
        if left < NARROW && right < NARROW {
            left.cmp(&right)
        } else {
            self.values.number(left).cmp(&self.values.number(right))
        }
    }

    fn texts_hold(
        &mut self,
        comparison: Comparison,
        left: Code,
        right: Code,
    ) -> Result<bool, Failure> {
        if self.values.is_shared() {
            // A text that is new to this process is interned, so no lock may be held on the texts.
            self.symbols = None;
        }
        let [left, right] =
            [left, right].map(|code| self.values.local(Value::Symbol(Symbol(code))));
        let symbols = self.symbols.get_or_insert_with(|| self.values.symbols());
        holds(comparison, left, right, &**symbols, self.patterns)
    }
}

/// The code of a function's value.
pub(super) fn evaluate(
    values: &Values,
    functor: Functor,
    arguments: &[Value],
) -> Result<Code, Failure> {
    let value = if is_numeric(functor, arguments) {
        apply(functor, arguments, &mut Symbols::default())
    } else {
        evaluate_texts(values, functor, arguments)
    };
    value.map(|value| values.encode(value))
}

fn evaluate_texts(
    values: &Values,
    functor: Functor,
    arguments: &[Value],
) -> Result<Value, Failure> {
    if !values.is_shared() {
        return apply(functor, arguments, &mut *values.symbols_mut());
    }
    let arguments: Vec<Value> = arguments.iter().map(|&value| values.local(value)).collect();
    // The lock on texts is released before another process is asked for a code.
    let value = apply(functor, &arguments, &mut *values.symbols_mut());
    value.map(|value| values.shared(value))
}

/// Whether the function neither reads nor makes texts.
pub(super) fn is_numeric(functor: Functor, arguments: &[Value]) -> bool {
    functor != Functor::ToString
        && arguments.iter().all(|it| !matches!(it, Value::Symbol(_) | Value::Record(_)))
}
