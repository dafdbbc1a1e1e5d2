//! What each rule cost.

use crate::engine::Watch;
use crate::program::{RelationId, RuleId};

/// What a run spent where, in the order in which it began with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// One entry for each rule that had something to do, and one for each relation that was put in
    /// order.
    pub entries: Vec<Entry>,
}

/// What one part of a run cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What was done.
    pub work: Work,
    /// The relation that was derived.
    pub relation: RelationId,
    /// How often it was done: in a recursion, once or more in each round.
    pub times: usize,
    /// How many rows it gave, all times together. Those of a rule include what follows twice.
    pub rows: usize,
    /// How long it took, in nanoseconds.
    pub nanoseconds: u64,
}

/// A part of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Work {
    /// A rule was applied; what indexing took is part of it.
    Rule(RuleId),
    /// The rows of a relation were freed of duplicates, and kept.
    Keep,
}

/// A profile that is being made.
#[derive(Debug)]
pub(super) struct Profiler {
    watch: &'static dyn Watch,
    pub(super) profile: Profile,
}

impl Profiler {
    pub(super) fn new(watch: &'static dyn Watch) -> Self {
        Self { watch, profile: Profile::default() }
    }

    pub(super) fn now(&self) -> u64 {
        self.watch.nanoseconds()
    }

    /// Adds what was done since `start`.
    pub(super) fn note(&mut self, work: Work, relation: RelationId, rows: usize, start: u64) {
        let nanoseconds = self.now().saturating_sub(start);
        let entries = &mut self.profile.entries;
        match entries.iter_mut().find(|it| it.work == work && it.relation == relation) {
            Some(entry) => {
                entry.times += 1;
                entry.rows += rows;
                entry.nanoseconds += nanoseconds;
            }
            None => entries.push(Entry { work, relation, times: 1, rows, nanoseconds }),
        }
    }
}
