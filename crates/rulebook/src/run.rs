//! What generated code asks of the engine that runs it.

use std::hash::Hash;

use infer_values::{AggregateOperator, Comparison, Functor, Symbol, Tuple, Value};

/// A database while compiled rules work on it.
pub trait Host {
    /// The tuples of a relation so far.
    fn rows(&self, relation: &str) -> Box<dyn Iterator<Item = &Tuple> + '_>;

    /// Adds tuples to a relation.
    fn keep(&mut self, relation: &str, tuples: &mut dyn Iterator<Item = Tuple>);

    /// Folds `inner`, whose first columns are the group and whose last is the target, into `value`.
    fn fold(&mut self, operator: AggregateOperator, inner: &str, value: &'static str, group: usize);

    /// What rules call.
    fn calls(&self) -> &dyn Calls;
}

/// Functions, comparisons, folded values and the budget. crepe's rules are expressions that cannot
/// hand anything on, so a failure is noted by the engine.
pub trait Calls {
    /// The value of a function, if it does not fail.
    fn apply(&self, functor: Functor, arguments: &[Value]) -> Option<Value>;

    /// Whether a comparison holds that needs the texts. One that fails does not.
    fn holds(&self, comparison: Comparison, left: Value, right: Value) -> bool;

    /// The value of an aggregate for a group; `zero` of nothing where the operator has a value for
    /// that.
    ///
    /// # Panics
    /// If it was not folded yet, which the order of the programs rules out.
    fn folded(&self, value: &str, group: &[Value], zero: Value) -> Option<Value>;

    /// Whether a recursion that computes values may derive this tuple.
    fn spend(&self, relation: &'static str, tuple: &[Value]) -> bool;
}

/// The host, as generated code speaks to it.
pub struct Run<'a>(pub &'a mut dyn Host);

impl Run<'_> {
    /// What the rules of a crepe program call.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context(self.0.calls())
    }

    /// The tuples of a relation so far.
    pub fn rows(&self, relation: &str) -> impl Iterator<Item = &Tuple> {
        self.0.rows(relation)
    }

    /// Adds tuples to a relation.
    pub fn keep<const N: usize>(
        &mut self,
        relation: &str,
        tuples: impl IntoIterator<Item = [Value; N]>,
    ) {
        self.0.keep(relation, &mut tuples.into_iter().map(Tuple::from));
    }

    /// Folds `inner`, whose first columns are the group and whose last is the target, into `value`.
    pub fn fold(
        &mut self,
        operator: AggregateOperator,
        inner: &str,
        value: &'static str,
        group: usize,
    ) {
        self.0.fold(operator, inner, value, group);
    }
}

/// A handle on the run, small enough to be the column of a crepe relation: equal to itself only.
#[derive(Clone, Copy)]
pub struct Context<'a>(&'a dyn Calls);

impl Context<'_> {
    fn address(self) -> *const () {
        std::ptr::from_ref(self.0).cast()
    }

    /// The value of a function that gives a number, if it does not fail.
    #[must_use]
    pub fn number(self, functor: Functor, arguments: &[Value]) -> Option<i64> {
        self.0.apply(functor, arguments).map(Value::presume_number)
    }

    /// The value of a function that gives a number without a sign, if it does not fail.
    #[must_use]
    pub fn unsigned(self, functor: Functor, arguments: &[Value]) -> Option<u64> {
        self.0.apply(functor, arguments).map(Value::presume_unsigned)
    }

    /// The value of a function that gives a text, if it does not fail.
    #[must_use]
    pub fn symbol(self, functor: Functor, arguments: &[Value]) -> Option<Symbol> {
        self.0.apply(functor, arguments).map(Value::presume_symbol)
    }

    /// The value of a function that gives a record, if it does not fail.
    #[must_use]
    pub fn record(self, functor: Functor, arguments: &[Value]) -> Option<Symbol> {
        self.0.apply(functor, arguments).map(Value::presume_record)
    }

    /// Whether a comparison holds that needs the texts. One that fails does not.
    #[must_use]
    pub fn holds(self, comparison: Comparison, left: Value, right: Value) -> bool {
        self.0.holds(comparison, left, right)
    }

    /// The value of an aggregate for a group: of nothing, 0 for `count` and `sum`, and no value for
    /// `min` and `max`.
    ///
    /// # Panics
    /// If it was not folded yet, which the order of the programs rules out.
    #[must_use]
    pub fn fold(self, value: &str, group: &[Value]) -> Option<i64> {
        self.0.folded(value, group, Value::Number(0)).map(Value::presume_number)
    }

    /// The same for an aggregate of numbers without a sign.
    ///
    /// # Panics
    /// If it was not folded yet, which the order of the programs rules out.
    #[must_use]
    pub fn unsigned_fold(self, value: &str, group: &[Value]) -> Option<u64> {
        self.0.folded(value, group, Value::Unsigned(0)).map(Value::presume_unsigned)
    }

    /// Whether a recursion that computes values may derive this tuple. It may derive one tuple more
    /// of the relation than the whole run may, so that the count shows it: nothing else would stop
    /// crepe.
    #[must_use]
    pub fn spend(self, relation: &'static str, tuple: &[Value]) -> bool {
        self.0.spend(relation, tuple)
    }
}

impl PartialEq for Context<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.address(), other.address())
    }
}

impl Eq for Context<'_> {}

impl Hash for Context<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.address(), state);
    }
}
