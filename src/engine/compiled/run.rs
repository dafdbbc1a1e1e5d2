//! One run of compiled rules: it feeds the crepe programs and keeps what they derive.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::context::{Context, Fold, RunState};
use crate::database::Database;
use crate::engine::Limits;
use crate::functions;
use crate::program::{Program, RelationId};
use crate::syntax::ast::AggregateOperator;
use crate::value::{Tuple, Value};

/// A database while compiled rules work on it.
#[derive(Debug)]
pub struct Run<'a> {
    database: &'a mut Database,
    ids: FxHashMap<&'a str, RelationId>,
    state: RunState,
}

impl<'a> Run<'a> {
    pub(super) fn new(program: &'a Program, database: &'a mut Database, limits: Limits) -> Self {
        let ids = program.relation_ids().map(|id| (program.relation(id).name.as_str(), id));
        // The rules intern texts while the database is read; it gets them back in the end.
        let symbols = std::mem::take(&mut database.symbols);
        Self { database, ids: ids.collect(), state: RunState::new(symbols, limits.max_tuples) }
    }

    /// Derives what follows; whether no function failed.
    pub(super) fn finish(mut self, derive: fn(&mut Run<'_>)) -> bool {
        derive(&mut self);
        self.database.symbols = self.state.symbols.take();
        !self.state.failed.get()
    }

    /// What the rules of a crepe program call.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context(&self.state)
    }

    /// The tuples of a relation so far.
    pub fn rows(&self, relation: &str) -> impl Iterator<Item = &Tuple> {
        self.database.tuples(self.ids[relation]).iter()
    }

    /// Adds tuples to a relation.
    pub fn keep<const N: usize>(
        &mut self,
        relation: &str,
        tuples: impl IntoIterator<Item = [Value; N]>,
    ) {
        let id = self.ids[relation];
        for tuple in tuples {
            self.database.insert(id, tuple);
        }
    }

    /// Folds `inner`, whose first columns are the group and whose last is the target, into `value`.
    pub fn fold(
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
}
