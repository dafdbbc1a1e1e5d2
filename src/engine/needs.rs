//! Which strata have to be derived, and how long each relation is needed.

use crate::engine::Wanted;
use crate::program::{Program, RelationId, Stratum};

/// The strata that what is wanted depends on.
pub(super) struct Needs<'p> {
    pub(super) strata: Vec<&'p Stratum>,
    /// For each relation, whether the caller reads it when all is derived.
    wanted: Vec<bool>,
    /// For each relation, how many of the strata that are left read it or derive it.
    users: Vec<usize>,
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
        let mut users = vec![0; relations];
        for stratum in &strata {
            uses(program, stratum).into_iter().for_each(|id| users[id.index()] += 1);
        }
        Self { strata, wanted, users }
    }

    /// Whether the relation is read when all is derived.
    pub(super) fn is_wanted(&self, relation: RelationId) -> bool {
        self.wanted[relation.index()]
    }

    /// Whether neither a stratum that is left nor the caller needs the relation.
    pub(super) fn is_done_with(&self, relation: RelationId) -> bool {
        !self.is_wanted(relation) && self.users[relation.index()] == 0
    }

    /// Notes that a stratum is derived; gives the relations with which it is done because of that.
    pub(super) fn finish(&mut self, program: &Program, stratum: usize) -> Vec<RelationId> {
        let mut done = uses(program, self.strata[stratum]);
        done.iter().for_each(|id| self.users[id.index()] -= 1);
        done.retain(|&id| self.is_done_with(id));
        done
    }
}

/// The relations that a stratum reads or derives, each once.
fn uses(program: &Program, stratum: &Stratum) -> Vec<RelationId> {
    let mut uses = stratum.reads(program);
    uses.extend(&stratum.relations);
    uses.sort_unstable();
    uses.dedup();
    uses
}
