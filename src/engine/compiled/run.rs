//! One run of compiled rules: it feeds the crepe programs, keeps what they derive, and computes what
//! they call.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use infer_rulebook::{Calls, Host, Run};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::database::Database;
use crate::engine::Limits;
use crate::functions::{self, Failure, Patterns, apply, holds};
use crate::program::{Program, RelationId};
use crate::syntax::ast::{AggregateOperator, Comparison, Functor};
use crate::value::{Symbols, Tuple, Value};

/// A database while compiled rules work on it.
#[derive(Debug)]
pub(super) struct CompiledRun<'a> {
    database: &'a mut Database,
    ids: FxHashMap<&'a str, RelationId>,
    state: RunState,
}

impl<'a> CompiledRun<'a> {
    pub(super) fn new(program: &'a Program, database: &'a mut Database, limits: Limits) -> Self {
        let ids = program.relation_ids().map(|id| (program.relation(id).name.as_str(), id));
        // The rules intern texts while the database is read; it gets them back in the end.
        let symbols = std::mem::take(&mut database.symbols);
        Self { database, ids: ids.collect(), state: RunState::new(symbols, limits.max_tuples) }
    }

    /// Derives what follows; whether no function failed.
    pub(super) fn finish(mut self, derive: fn(&mut Run<'_>)) -> bool {
        derive(&mut Run(&mut self));
        self.database.symbols = self.state.symbols.take();
        !self.state.failed.get()
    }
}

impl Host for CompiledRun<'_> {
    fn rows(&self, relation: &str) -> Box<dyn Iterator<Item = &Tuple> + '_> {
        Box::new(self.database.tuples(self.ids[relation]).iter())
    }

    fn keep(&mut self, relation: &str, tuples: &mut dyn Iterator<Item = Tuple>) {
        let id = self.ids[relation];
        for tuple in tuples {
            self.database.insert(id, tuple);
        }
    }

    fn fold(
        &mut self,
        operator: AggregateOperator,
        inner: &str,
        value: &'static str,
        group: usize,
    ) {
        let mut targets: BTreeMap<&[Value], Vec<Value>> = BTreeMap::new();
        for tuple in self.database.tuples(self.ids[inner]) {
            let target = match operator {
                AggregateOperator::Count => Value::Number(1),
                _ => tuple[tuple.len() - 1],
            };
            targets.entry(&tuple[..group]).or_default().push(target);
        }
        let mut values: FxHashMap<Tuple, Value> = FxHashMap::default();
        for (key, targets) in targets {
            match functions::fold(operator, &targets) {
                Some(folded) => drop(values.insert(key.into(), folded)),
                None => self.state.failed.set(true),
            }
        }
        #[expect(clippy::iter_over_hash_type, reason = "they go into a sorted set")]
        for (key, &folded) in &values {
            let tuple: Tuple = key.iter().copied().chain([folded]).collect();
            self.database.insert(self.ids[value], tuple);
        }
        self.state.folds.insert(value, Fold { operator, values });
    }

    fn calls(&self) -> &dyn Calls {
        &self.state
    }
}

/// What the rules of one run share, in cells because rules only read.
#[derive(Debug, Default)]
struct RunState {
    symbols: RefCell<Symbols>,
    max_tuples: usize,
    /// Whether a function failed anywhere.
    failed: Cell<bool>,
    /// The values of each aggregate by group, under the name of its value relation.
    folds: FxHashMap<&'static str, Fold>,
    patterns: RefCell<Patterns>,
    /// What recursions that compute values derived, by relation.
    spent: RefCell<FxHashMap<&'static str, FxHashSet<Tuple>>>,
}

/// The values of one aggregate.
#[derive(Debug)]
struct Fold {
    operator: AggregateOperator,
    values: FxHashMap<Tuple, Value>,
}

impl RunState {
    fn new(symbols: Symbols, max_tuples: usize) -> Self {
        Self { symbols: symbols.into(), max_tuples, ..Self::default() }
    }

    fn succeeded<T>(&self, outcome: Result<T, Failure>) -> Option<T> {
        if outcome.is_err() {
            self.failed.set(true);
        }
        outcome.ok()
    }
}

impl Calls for RunState {
    fn apply(&self, functor: Functor, arguments: &[Value]) -> Option<Value> {
        self.succeeded(apply(functor, arguments, &mut *self.symbols.borrow_mut()))
    }

    fn holds(&self, comparison: Comparison, left: Value, right: Value) -> bool {
        let symbols = &*self.symbols.borrow();
        let patterns = &mut self.patterns.borrow_mut();
        self.succeeded(holds(comparison, left, right, symbols, patterns)).unwrap_or(false)
    }

    fn folded(&self, value: &str, group: &[Value], zero: Value) -> Option<Value> {
        let fold = &self.folds[value];
        let of_nothing = match fold.operator {
            AggregateOperator::Count | AggregateOperator::Sum => Some(zero),
            AggregateOperator::Min | AggregateOperator::Max => None,
        };
        fold.values.get(group).copied().or(of_nothing)
    }

    fn spend(&self, relation: &'static str, tuple: &[Value]) -> bool {
        let mut spent = self.spent.borrow_mut();
        let tuples = spent.entry(relation).or_default();
        if tuples.contains(tuple) {
            return true;
        }
        tuples.len() <= self.max_tuples && tuples.insert(tuple.into())
    }
}
