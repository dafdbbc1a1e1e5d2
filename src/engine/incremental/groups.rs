//! Aggregates: the values of the groups in which something changed.

use std::ops::Deref;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::database::Code;
use crate::engine::incremental::Materialization;
use crate::engine::incremental::evaluate::Stop;
use crate::engine::incremental::rows::{Rows, State};
use crate::engine::values::Values;
use crate::functions;
use crate::program::{Aggregate, Primitive, Program};
use crate::syntax::ast::AggregateOperator;
use crate::value::Value;

/// What changed in a group.
#[derive(Debug, Default)]
struct Changed {
    comes: Vec<Value>,
    goes: Vec<Value>,
}

/// The groups in which something changed, in the order in which it did.
type Groups = IndexMap<Vec<Code>, Changed, FxBuildHasher>;

impl<P: Deref<Target = Program>> Materialization<P> {
    /// Corrects the values of an aggregate.
    pub(super) fn fold(&mut self, at: usize) -> Result<(), Stop> {
        if !self.is_touched(self.program.aggregates[at].inner) {
            return Ok(());
        }
        let aggregate = self.program.aggregates[at].clone();
        let (inner, value) = (aggregate.inner.index(), aggregate.value.index());
        let columns: Vec<usize> = (0..aggregate.group).collect();
        let inner_index = self.relations[inner].index(&columns);
        let value_index = self.relations[value].index(&columns);
        for (group, changed) in changed_groups(&self.relations[inner], &aggregate, &self.values) {
            let values = &self.relations[value];
            let old =
                values.with_key(value_index, &group).find(|&row| values.is_in(row, State::Before));
            let folded = Group {
                aggregate: &aggregate,
                rows: &self.relations[inner],
                index: inner_index,
                key: &group,
                values: &self.values,
            };
            let old_value = old
                .map(|row| self.values.decode(values.row(row)[group.len()], aggregate.primitive));
            let new_value = folded.value(old_value, &changed)?;
            if new_value == old_value {
                continue;
            }
            let new = new_value.map(|new| self.values.encode(new));
            if let Some(row) = old {
                self.set(aggregate.value, row, false);
            }
            if let Some(new) = new {
                let mut row = group;
                row.push(new);
                let row = self.relations[value].place(&row);
                self.set(aggregate.value, row, true);
            }
        }
        Ok(())
    }
}

/// By group, the targets that come and go; for `count`, one for each row.
fn changed_groups(rows: &Rows, aggregate: &Aggregate, values: &Values) -> Groups {
    let mut groups = Groups::default();
    for comes in [false, true] {
        for row in rows.changed(comes) {
            let row = rows.row(row);
            let changed = groups.entry(row[..aggregate.group].to_vec()).or_default();
            let target = target(row, aggregate, values);
            if comes { changed.comes.push(target) } else { changed.goes.push(target) }
        }
    }
    groups
}

fn target(row: &[Code], aggregate: &Aggregate, values: &Values) -> Value {
    match (aggregate.operator, row.last()) {
        (AggregateOperator::Count, _) | (_, None) => Value::Number(1),
        (_, Some(&code)) => values.decode(code, aggregate.primitive),
    }
}

/// A group of an aggregate.
struct Group<'a> {
    aggregate: &'a Aggregate,
    rows: &'a Rows,
    index: usize,
    key: &'a [Code],
    values: &'a Values,
}

impl Group<'_> {
    /// The value now, of a group that had this one; nothing if it has no row any more.
    fn value(&self, old: Option<Value>, changed: &Changed) -> Result<Option<Value>, Stop> {
        if self.targets().next().is_none() {
            return Ok(None);
        }
        let value = match (self.aggregate.operator, old) {
            (AggregateOperator::Count | AggregateOperator::Sum, old) => self.sum(old, changed),
            (_, Some(old)) if !changed.goes.contains(&old) => {
                let all: Vec<Value> = changed.comes.iter().copied().chain([old]).collect();
                functions::fold(self.aggregate.operator, &all)
            }
            _ => {
                let all: Vec<Value> = self.targets().collect();
                functions::fold(self.aggregate.operator, &all)
            }
        };
        value.map(Some).ok_or(Stop::Failed)
    }

    /// The targets of its rows.
    fn targets(&self) -> impl Iterator<Item = Value> + '_ {
        let rows = self.rows.with_key(self.index, self.key);
        rows.filter(|&row| self.rows.is_in(row, State::After))
            .map(|row| target(self.rows.row(row), self.aggregate, self.values))
    }

    /// The sum, if it fits into 64 bits.
    fn sum(&self, old: Option<Value>, changed: &Changed) -> Option<Value> {
        let sum = |values: &[Value]| values.iter().map(|&value| wide(value)).sum::<i128>();
        let sum = old.map_or(0, wide) + sum(&changed.comes) - sum(&changed.goes);
        match self.aggregate.primitive {
            Primitive::Unsigned => u64::try_from(sum).ok().map(Value::Unsigned),
            _ => i64::try_from(sum).ok().map(Value::Number),
        }
    }
}

fn wide(value: Value) -> i128 {
    match value {
        Value::Unsigned(number) => i128::from(number),
        other => i128::from(other.presume_number()),
    }
}
