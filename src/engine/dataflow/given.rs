//! The rows that are given to a session: a set for each relation.

use std::cmp::Ordering;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::database::{Code, Database, Table};
use crate::engine::dataflow::operators::Diff;
use crate::engine::dataflow::row::Row;
use crate::program::{Program, RelationId};

/// A relation, a row, and 1 to add it or -1 to take it away.
pub(super) type GivenEdit = (RelationId, Row, Diff);

/// What is given of each relation.
#[derive(Debug)]
pub(super) struct GivenRows {
    relations: Vec<GivenRelation>,
}

/// The rows of a relation: those given at the start, and what changed since.
#[derive(Debug)]
struct GivenRelation {
    table: Arc<Table>,
    /// The places of the table's rows in ascending order; nothing if the table ascends.
    order: Option<Vec<u32>>,
    /// The rows that are there otherwise than in the table: `true` for one that came.
    changed: FxHashMap<Row, bool>,
    rows: usize,
}

impl GivenRows {
    pub(super) fn new(program: &Program, database: &mut Database) -> Self {
        let relations = program.relation_ids().map(|id| GivenRelation::new(database.table(id)));
        Self { relations: relations.collect() }
    }

    /// Adds or takes away a row; whether it was not there, or was.
    pub(super) fn edit(&mut self, (id, row, by): &GivenEdit) -> bool {
        self.relations[id.index()].set(row, *by > 0)
    }

    pub(super) fn len_of(&self, id: RelationId) -> usize {
        self.relations[id.index()].rows
    }

    /// For each relation, the rows that are given now.
    pub(super) fn tables(&self) -> Vec<Arc<Table>> {
        self.relations.iter().map(GivenRelation::now).collect()
    }
}

impl GivenRelation {
    fn new(table: Arc<Table>) -> Self {
        let order = (!table.ascends()).then(|| {
            let mut order: Vec<u32> =
                (0..table.len()).filter_map(|row| row.try_into().ok()).collect();
            order.sort_unstable_by(|&a, &b| table.row(a as usize).cmp(table.row(b as usize)));
            order
        });
        let rows = table.len();
        Self { table, order, changed: FxHashMap::default(), rows }
    }

    fn set(&mut self, row: &Row, present: bool) -> bool {
        let is_there = match self.changed.get(row) {
            Some(&is_there) => is_there,
            None => self.was_there(row),
        };
        if is_there == present {
            return false;
        }
        if self.was_there(row) == present {
            self.changed.remove(row);
        } else {
            self.changed.insert(row.clone(), present);
        }
        self.rows = if present { self.rows + 1 } else { self.rows - 1 };
        true
    }

    /// Whether the row is in the table; by binary search.
    fn was_there(&self, row: &Row) -> bool {
        let (mut start, mut end) = (0, self.table.len());
        while start < end {
            let middle = usize::midpoint(start, end);
            let place = self.order.as_ref().map_or(middle, |order| order[middle] as usize);
            match self.table.row(place).cmp(row.codes().iter().copied()) {
                Ordering::Less => start = middle + 1,
                Ordering::Equal => return true,
                Ordering::Greater => end = middle,
            }
        }
        false
    }

    /// The rows that are given now.
    fn now(&self) -> Arc<Table> {
        if self.changed.is_empty() {
            return Arc::clone(&self.table);
        }
        let mut table = Table::new(self.table.arity());
        let columns = columns(&self.table);
        for row in 0..self.table.len() {
            let codes = Row::new(columns.iter().map(|column| column[row]));
            if self.changed.get(&codes).is_none_or(|&is_there| is_there) {
                table.push(self.table.row(row));
            }
        }
        let came = self.changed.iter().filter(|(_, is_there)| **is_there);
        let mut came: Vec<&Row> = came.map(|(row, _)| row).collect();
        came.sort_unstable();
        came.iter().for_each(|row| table.push(row.codes().iter().copied()));
        Arc::new(table)
    }
}

/// The columns of a table.
pub(super) fn columns(table: &Table) -> Vec<&[Code]> {
    (0..table.arity()).map(|column| table.column(column)).collect()
}
