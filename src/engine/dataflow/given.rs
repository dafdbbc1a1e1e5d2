//! The tuples that are given to a session, each relation a set.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::database::{Code, Database, Table};
use crate::engine::dataflow::operators::Difference;
use crate::engine::dataflow::row::Row;
use crate::program::{Program, RelationId};

/// One change of what is given.
pub(super) type Edit = (RelationId, Row, Difference);

/// What is given of each relation.
#[derive(Debug)]
pub(super) struct Given {
    relations: Vec<Held>,
}

/// A relation as it was given, until it changes.
#[derive(Debug)]
enum Held {
    Table(Arc<Table>),
    /// Rows of so many codes.
    Rows(usize, FxHashSet<Row>),
}

impl Given {
    pub(super) fn new(program: &Program, database: &mut Database) -> Self {
        let relations = program.relation_ids().map(|id| Held::Table(database.table(id)));
        Self { relations: relations.collect() }
    }

    /// Adds or takes away a row; whether that changes anything.
    pub(super) fn edit(&mut self, (id, row, by): &Edit) -> bool {
        let rows = self.rows(*id);
        if *by > 0 { rows.insert(row.clone()) } else { rows.remove(row) }
    }

    fn rows(&mut self, id: RelationId) -> &mut FxHashSet<Row> {
        let held = &mut self.relations[id.index()];
        if let Held::Table(table) = held {
            let columns = columns(table);
            let row = |row: usize| Row::new(columns.iter().map(|column| column[row]));
            *held = Held::Rows(table.arity(), (0..table.len()).map(row).collect());
        }
        match held {
            Held::Rows(_, rows) => rows,
            Held::Table(_) => unreachable!("it was turned into rows"),
        }
    }

    pub(super) fn len_of(&self, id: RelationId) -> usize {
        match &self.relations[id.index()] {
            Held::Table(table) => table.len(),
            Held::Rows(_, rows) => rows.len(),
        }
    }

    /// The rows of each relation.
    pub(super) fn tables(&self) -> Vec<Arc<Table>> {
        let table = |held: &Held| match held {
            Held::Table(table) => Arc::clone(table),
            Held::Rows(arity, rows) => {
                let mut rows: Vec<&Row> = rows.iter().collect();
                rows.sort_unstable();
                let mut table = Table::new(*arity);
                rows.iter().for_each(|row| table.push(row.codes().iter().copied()));
                Arc::new(table)
            }
        };
        self.relations.iter().map(table).collect()
    }
}

/// The columns of a table.
pub(super) fn columns(table: &Table) -> Vec<&[Code]> {
    (0..table.arity()).map(|column| table.column(column)).collect()
}
