//! The tuples of every relation: what facts become and what engines derive.

use std::collections::BTreeSet;

use crate::program::{Program, RelationId};
use crate::value::{Symbols, Tuple};

/// The tuples of every relation of one program.
#[derive(Debug, Clone, Default)]
pub struct Database {
    /// The texts that the tuples speak of.
    pub symbols: Symbols,
    relations: Vec<BTreeSet<Tuple>>,
}

impl Database {
    /// A database for this program, with its constants and no tuples: compiled rules know the
    /// constants by number.
    #[must_use]
    pub fn new(program: &Program) -> Self {
        Self {
            symbols: program.constants.clone(),
            relations: vec![BTreeSet::new(); program.relations.len()],
        }
    }

    /// The tuples of one relation, in no order that a reader would understand.
    #[must_use]
    pub fn tuples(&self, relation: RelationId) -> &BTreeSet<Tuple> {
        &self.relations[relation.index()]
    }

    /// The texts, to be added to, beside the tuples of every relation by its number.
    pub fn split(&mut self) -> (&mut Symbols, &[BTreeSet<Tuple>]) {
        (&mut self.symbols, &self.relations)
    }

    /// Adds a tuple; whether it is new.
    pub fn insert(&mut self, relation: RelationId, tuple: impl Into<Tuple>) -> bool {
        self.relations[relation.index()].insert(tuple.into())
    }

    /// Gives a relation these tuples instead of those that it has.
    pub fn replace(&mut self, relation: RelationId, tuples: BTreeSet<Tuple>) {
        self.relations[relation.index()] = tuples;
    }

    /// The tuples of one relation in the order in which they are printed.
    #[must_use]
    pub fn sorted(&self, relation: RelationId) -> Vec<&Tuple> {
        let mut tuples: Vec<&Tuple> = self.tuples(relation).iter().collect();
        tuples.sort_by(|a, b| self.symbols.compare_tuples(a, b));
        tuples
    }

    /// How many tuples there are in all relations together.
    #[must_use]
    pub fn len(&self) -> usize {
        self.relations.iter().map(BTreeSet::len).sum()
    }

    /// Whether no relation has a tuple.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
