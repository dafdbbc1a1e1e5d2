//! Which strata have to be derived, and how long each relation is needed.

use crate::engine::Wanted;
use crate::program::{Program, RelationId, Stratum};

/// The strata that what is wanted depends on.
pub(super) struct Needs<'p> {
    pub(super) strata: Vec<&'p Stratum>,
    /// For each relation, whether the caller reads it when all is derived.
    wanted: Vec<bool>,
    /// For each relation, the last of the strata that reads it.
    last_read: Vec<Option<usize>>,
}

impl<'p> Needs<'p> {
    /// Of the program's strata, in their order, those that matter.
    pub(super) fn new(program: &'p Program, wanted: &Wanted) -> Self {
        let relations = program.relations.len();
        let mut needed = vec![matches!(wanted, Wanted::All); relations];
        if let Wanted::Only(only) = wanted {
            only.iter().for_each(|id| needed[id.index()] = true);
        }
        let wanted = needed.clone();
        let mut strata = Vec::new();
        for stratum in program.strata.iter().rev() {
            if stratum.relations.iter().any(|id| needed[id.index()]) {
                stratum.reads(program).iter().for_each(|id| needed[id.index()] = true);
                strata.push(stratum);
            }
        }
        strata.reverse();
        let mut last_read = vec![None; relations];
        for (at, stratum) in strata.iter().enumerate() {
            stratum.reads(program).iter().for_each(|id| last_read[id.index()] = Some(at));
        }
        Self { strata, wanted, last_read }
    }

    /// Whether the relation is read when all is derived.
    pub(super) fn is_wanted(&self, relation: RelationId) -> bool {
        self.wanted[relation.index()]
    }

    /// Whether the relation is not read any more once these strata are derived.
    pub(super) fn is_done_with(
        &self,
        relation: RelationId,
        is_derived: impl Fn(usize) -> bool,
    ) -> bool {
        let is_unread = || match self.last_read[relation.index()] {
            Some(last) => (0..=last).all(is_derived),
            None => true,
        };
        !self.is_wanted(relation) && is_unread()
    }
}
