//! What changed in the answers of a session.

use std::sync::Arc;

use differential_dataflow::consolidation::consolidate;

use crate::database::TupleEdit;
use crate::engine::dataflow::operators::Diff;
use crate::engine::dataflow::row::Row;
use crate::engine::values::Values;
use crate::program::{Primitive, Program, RelationId};

/// Tuples that came and tuples that went; each is here at most once.
#[derive(Debug)]
pub struct Changes {
    values: Arc<Values>,
    relations: Vec<Changed>,
}

/// What changed in one relation.
#[derive(Debug)]
struct Changed {
    /// The primitive type of each column.
    columns: Vec<Primitive>,
    rows: Vec<(Row, Diff)>,
}

impl Changes {
    pub(super) fn new(program: &Program, values: &Arc<Values>) -> Self {
        let relations = program.relations.iter().map(|relation| {
            let columns = relation.columns.iter();
            let columns = columns.map(|column| program.ty(column.ty).primitive).collect();
            Changed { columns, rows: Vec::new() }
        });
        Self { values: Arc::clone(values), relations: relations.collect() }
    }

    /// Adds changes of a relation.
    pub(super) fn add(&mut self, relation: RelationId, mut changes: Vec<(Row, Diff)>) {
        let known = &mut self.relations[relation.index()].rows;
        if known.is_empty() {
            *known = changes;
        } else {
            known.append(&mut changes);
        }
    }

    /// Drops rows that came and went again.
    pub(super) fn consolidate(&mut self) {
        for Changed { rows, .. } in &mut self.relations {
            consolidate(rows);
            debug_assert!(rows.iter().all(|(_, by)| by.abs() == 1), "relations are sets");
        }
    }

    /// How many tuples changed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.relations.iter().map(|changed| changed.rows.len()).sum()
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many tuples of a relation changed.
    #[must_use]
    pub fn len_of(&self, relation: RelationId) -> usize {
        self.relations[relation.index()].rows.len()
    }

    /// All changes: relation by relation, in the order in which tuples are printed.
    #[must_use]
    pub fn sorted(&self) -> Vec<TupleEdit> {
        let ids = (0..self.relations.len()).map(RelationId::from_index);
        ids.flat_map(|id| self.of(id)).collect()
    }

    /// The changes of a relation, in the order in which tuples are printed.
    #[must_use]
    pub fn of(&self, relation: RelationId) -> Vec<TupleEdit> {
        let Changed { columns, rows } = &self.relations[relation.index()];
        let change = |(row, by): &(Row, Diff)| {
            let values = row.codes().iter().zip(columns);
            let tuple = values.map(|(&code, &primitive)| self.values.decode(code, primitive));
            TupleEdit { relation, tuple: tuple.collect(), comes: *by > 0 }
        };
        let mut changes: Vec<TupleEdit> = rows.iter().map(change).collect();
        let symbols = self.values.symbols();
        changes.sort_by(|a, b| symbols.compare_tuples(&a.tuple, &b.tuple));
        changes
    }
}
