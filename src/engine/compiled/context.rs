//! What generated rules call: functions, comparisons, folded values and the budget.

use std::cell::{Cell, RefCell};
use std::hash::Hash;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::functions::{Failure, Patterns, apply, holds};
use crate::syntax::ast::{AggregateOperator, Comparison, Functor};
use crate::value::{Symbol, Symbols, Tuple, Value};

/// The hasher of the crepe programs: their keys are a few numbers.
pub type Hasher = rustc_hash::FxBuildHasher;

/// What the rules of one run share. crepe's rules are expressions that cannot hand anything on, so
/// all of it lies in cells.
#[derive(Debug, Default)]
pub(super) struct RunState {
    pub(super) symbols: RefCell<Symbols>,
    pub(super) max_tuples: usize,
    /// Whether a function failed anywhere.
    pub(super) failed: Cell<bool>,
    /// The values of each aggregate by group, under the name of its value relation.
    pub(super) folds: FxHashMap<&'static str, Fold>,
    patterns: RefCell<Patterns>,
    /// What recursions that compute values derived, by relation.
    spent: RefCell<FxHashMap<&'static str, FxHashSet<Tuple>>>,
}

/// The values of one aggregate.
#[derive(Debug)]
pub(super) struct Fold {
    pub(super) operator: AggregateOperator,
    pub(super) values: FxHashMap<Tuple, Value>,
}

impl RunState {
    pub(super) fn new(symbols: Symbols, max_tuples: usize) -> Self {
        Self { symbols: symbols.into(), max_tuples, ..Self::default() }
    }

    fn succeeded<T>(&self, outcome: Result<T, Failure>) -> Option<T> {
        if outcome.is_err() {
            self.failed.set(true);
        }
        outcome.ok()
    }
}

/// A handle on the run, small enough to be the column of a crepe relation: equal to itself only.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a>(pub(super) &'a RunState);

impl PartialEq for Context<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Context<'_> {}

impl Hash for Context<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.0, state);
    }
}

impl Context<'_> {
    /// The value of a function that gives a number, if it does not fail.
    #[must_use]
    pub fn number(self, functor: Functor, arguments: &[Value]) -> Option<i64> {
        self.apply(functor, arguments).map(Value::presume_number)
    }

    /// The value of a function that gives a number without a sign, if it does not fail.
    #[must_use]
    pub fn unsigned(self, functor: Functor, arguments: &[Value]) -> Option<u64> {
        self.apply(functor, arguments).map(Value::presume_unsigned)
    }

    /// The value of a function that gives a text, if it does not fail.
    #[must_use]
    pub fn symbol(self, functor: Functor, arguments: &[Value]) -> Option<Symbol> {
        self.apply(functor, arguments).map(Value::presume_symbol)
    }

    fn apply(self, functor: Functor, arguments: &[Value]) -> Option<Value> {
        self.0.succeeded(apply(functor, arguments, &mut *self.0.symbols.borrow_mut()))
    }

    /// Whether a comparison holds that needs the texts. One that fails does not.
    #[must_use]
    pub fn holds(self, comparison: Comparison, left: Value, right: Value) -> bool {
        let symbols = &*self.0.symbols.borrow();
        let patterns = &mut self.0.patterns.borrow_mut();
        self.0.succeeded(holds(comparison, left, right, symbols, patterns)).unwrap_or(false)
    }

    /// The value of an aggregate for a group: of nothing, 0 for `count` and `sum`, and no value for
    /// `min` and `max`.
    ///
    /// # Panics
    /// If it was not folded yet, which the order of the programs rules out.
    #[must_use]
    pub fn fold(self, value: &str, group: &[Value]) -> Option<i64> {
        self.folded(value, group, Value::Number(0)).map(Value::presume_number)
    }

    /// The same for an aggregate of numbers without a sign.
    ///
    /// # Panics
    /// If it was not folded yet, which the order of the programs rules out.
    #[must_use]
    pub fn unsigned_fold(self, value: &str, group: &[Value]) -> Option<u64> {
        self.folded(value, group, Value::Unsigned(0)).map(Value::presume_unsigned)
    }

    fn folded(self, value: &str, group: &[Value], zero: Value) -> Option<Value> {
        let fold = &self.0.folds[value];
        let of_nothing = match fold.operator {
            AggregateOperator::Count | AggregateOperator::Sum => Some(zero),
            AggregateOperator::Min | AggregateOperator::Max => None,
        };
        fold.values.get(group).copied().or(of_nothing)
    }

    /// Whether a recursion that computes values may derive this tuple. It may derive one tuple more
    /// of the relation than the whole run may, so that the count shows it: nothing else would stop
    /// crepe.
    #[must_use]
    pub fn spend(self, relation: &'static str, tuple: &[Value]) -> bool {
        let mut spent = self.0.spent.borrow_mut();
        let tuples = spent.entry(relation).or_default();
        if tuples.contains(tuple) {
            return true;
        }
        tuples.len() <= self.0.max_tuples && tuples.insert(tuple.into())
    }
}
