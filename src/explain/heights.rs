//! How high a proof has to be at least, by the rules alone.

use crate::program::{Clause, ClauseId, Literal, Program, RelationId};

/// The least height of a proof by each clause and of each relation.
pub(super) struct Heights {
    relations: Vec<Option<usize>>,
    clauses: Vec<Option<usize>>,
    by_relation: Vec<Vec<ClauseId>>,
}

impl Heights {
    pub(super) fn new(program: &Program) -> Self {
        let mut by_relation = vec![Vec::new(); program.relations.len()];
        for (index, clause) in program.clauses.iter().enumerate() {
            by_relation[clause.head.relation.index()].push(ClauseId::from_index(index));
        }
        let given = program.relations.iter().map(|relation| relation.input.then_some(1));
        let mut heights = Self {
            relations: given.collect(),
            clauses: vec![None; program.clauses.len()],
            by_relation,
        };
        while heights.lower(program) {}
        heights
    }

    /// Applies every clause once; whether something got lower.
    fn lower(&mut self, program: &Program) -> bool {
        let mut changed = false;
        for (index, clause) in program.clauses.iter().enumerate() {
            let Some(height) = self.body(clause).map(|below| below + 1) else { continue };
            self.clauses[index] = Some(height);
            let relation = &mut self.relations[clause.head.relation.index()];
            if relation.is_none_or(|known| height < known) {
                *relation = Some(height);
                changed = true;
            }
        }
        changed
    }

    fn body(&self, clause: &Clause) -> Option<usize> {
        let mut highest = 0;
        for literal in &clause.body {
            if let Literal::Atom(atom) = literal {
                highest = highest.max(self.relations[atom.relation.index()]?);
            }
        }
        Some(highest)
    }

    /// The least height of a tuple; nothing if the relation is always empty.
    pub(super) fn of_relation(&self, relation: RelationId) -> Option<usize> {
        self.relations[relation.index()]
    }

    /// The least height of what the clause derives; nothing if it never applies.
    pub(super) fn of_clause(&self, clause: ClauseId) -> Option<usize> {
        self.clauses[clause.index()]
    }

    /// The clauses that derive tuples of the relation.
    pub(super) fn clauses(&self, relation: RelationId) -> &[ClauseId] {
        &self.by_relation[relation.index()]
    }
}
