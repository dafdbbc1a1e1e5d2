//! Which strata have to be derived, and how long each relation is needed.

use crate::engine::Wanted;
use crate::program::{Literal, Program, RelationId, Step, Stratum};

/// The strata that what is wanted depends on.
pub(super) struct Needs<'p> {
    pub(super) strata: Vec<&'p Stratum>,
    /// For each relation, whether somebody reads it when all is derived.
    wanted: Vec<bool>,
    /// For each relation, the last of the strata that reads it.
    last_read: Vec<Option<usize>>,
}

impl<'p> Needs<'p> {
    /// Of these strata, which stand in the order of evaluation, those that matter.
    pub(super) fn new(program: &Program, all: Vec<&'p Stratum>, wanted: &Wanted) -> Self {
        let relations = program.relations.len();
        let mut needed = vec![matches!(wanted, Wanted::All); relations];
        if let Wanted::Only(only) = wanted {
            only.iter().for_each(|id| needed[id.index()] = true);
        }
        let wanted = needed.clone();
        let mut strata = Vec::new();
        for stratum in all.into_iter().rev() {
            if stratum.relations.iter().any(|id| needed[id.index()]) {
                reads(program, stratum).iter().for_each(|id| needed[id.index()] = true);
                strata.push(stratum);
            }
        }
        strata.reverse();
        let mut last_read = vec![None; relations];
        for (at, stratum) in strata.iter().enumerate() {
            reads(program, stratum).iter().for_each(|id| last_read[id.index()] = Some(at));
        }
        Self { strata, wanted, last_read }
    }

    /// Whether the relation is read when all is derived.
    pub(super) fn is_wanted(&self, relation: RelationId) -> bool {
        self.wanted[relation.index()]
    }

    /// Whether nobody reads the relation once these strata are derived.
    pub(super) fn is_done_with(
        &self,
        relation: RelationId,
        is_derived: impl Fn(usize) -> bool,
    ) -> bool {
        let unread = match self.last_read[relation.index()] {
            Some(last) => (0..=last).all(is_derived),
            None => true,
        };
        unread && !self.is_wanted(relation)
    }
}

/// The relations that a stratum reads.
pub(super) fn reads(program: &Program, stratum: &Stratum) -> Vec<RelationId> {
    let clauses = match &stratum.step {
        Step::Fold(aggregate) => return vec![program.aggregates[*aggregate].inner],
        Step::Clauses { clauses, .. } => clauses,
    };
    let literals = clauses.iter().flat_map(|id| &program.clauses[id.index()].body);
    let reads = literals.filter_map(|literal| match literal {
        Literal::Atom(atom) | Literal::Negated(atom) => Some(atom.relation),
        Literal::Fold { aggregate, .. } => Some(program.aggregates[*aggregate].value),
        Literal::Compare { .. } | Literal::Let { .. } => None,
    });
    reads.collect()
}
