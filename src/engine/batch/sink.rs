//! The rows that a clause derives, apart from those of its relation until the clause is done.

use std::borrow::Cow;

use crate::database::{Code, Table, distinct};
use crate::engine::batch::binding_batch::BindingBatch;
use crate::engine::batch::index::KeyCodes;
use crate::engine::batch::members::Members;
use crate::engine::batch::plan::CodeSource;

/// About how many rows a part has. Parts are small so that the next relation can use their memory.
const PART: usize = 1 << 15;

/// After how many rows duplicates are dropped for the first time.
const FIRST_LOOK: usize = 1 << 20;

/// The rows that one thread derives by one clause.
#[derive(Debug)]
pub(super) struct Sink<'a> {
    arity: usize,
    /// The parts that are full.
    parts: Vec<Table>,
    rows: usize,
    /// At how many rows duplicates are dropped next: many derivations of few rows take little memory.
    look_at: usize,
    /// The rows that the relation has already, if it is one that grows.
    known: Option<(&'a Members, &'a Table)>,
}

impl<'a> Sink<'a> {
    pub(super) fn new(arity: usize, known: Option<(&'a Members, &'a Table)>) -> Self {
        Self { arity, parts: vec![Table::new(arity)], rows: 0, look_at: FIRST_LOOK, known }
    }

    /// Adds a row for each binding; whether there are more than `most` distinct rows now.
    pub(super) fn add(&mut self, head: &[CodeSource], batch: &BindingBatch, most: usize) -> bool {
        let Some(part) = self.parts.last_mut() else { return false };
        part.extend(batch.rows, |column, codes: &mut Vec<Code>| match batch.codes(head[column]) {
            KeyCodes::Each(each) => codes.extend_from_slice(each),
            KeyCodes::Same(code) => codes.resize(codes.len() + batch.rows, code),
        });
        // Where a body has several solutions for a row, they often come one after the other.
        let before = part.len() - batch.rows;
        part.drop_repeats(before);
        self.rows += part.len() - before;
        if part.len() >= PART {
            self.close();
        }
        if self.rows < self.look_at {
            return false;
        }
        // A part that is still open may hold rows that the relation has.
        self.close();
        let parts = self.parts.drain(..).map(Cow::Owned).collect();
        let rows = distinct(parts, self.arity);
        self.rows = rows.len();
        self.parts = vec![rows, Table::new(self.arity)];
        self.look_at = (2 * self.rows).max(FIRST_LOOK);
        self.rows > most
    }

    /// The rows, without those that the relation has already.
    pub(super) fn finish(mut self) -> Vec<Table> {
        self.close();
        self.parts
    }

    /// Ends the last part, and drops from it what the relation has already.
    fn close(&mut self) {
        let Some(part) = self.parts.pop() else { return };
        let before = part.len();
        let part = match self.known {
            Some((members, table)) => members.missing(table, part),
            None => part,
        };
        self.rows -= before - part.len();
        self.parts.push(part);
        self.parts.push(Table::new(self.arity));
    }
}
