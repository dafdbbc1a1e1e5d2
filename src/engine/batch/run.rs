//! The strata: which are derived at the same time, and which error is the one that is reported.
//!
//! Where there is much to do, strata that do not wait for each other are derived side by side. An
//! error is reported as if they came one after the other: once it is known that the run ends at
//! some stratum or before it, only those before it go on.

use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use crate::database::{Code, Database};
use crate::engine::batch::budget::Budget;
use crate::engine::batch::profile::Profiler;
use crate::engine::batch::store::StoredRelation;
use crate::engine::batch::stratum::{Derivation, Derived};
use crate::engine::error::{Failed, too_many};
use crate::engine::failed_groups::FailedGroups;
use crate::engine::needs::Needs;
use crate::engine::values::Values;
use crate::engine::{EvaluationError, Interruption, Limits};
use crate::program::{Program, RelationId, RuleId, Step};

/// With fewer rows than this at the beginning, strata are derived one after the other.
const WORTH_THREADS: usize = 1 << 13;

/// A run, with the outcomes of the strata so far.
pub(super) struct BatchRun<'p> {
    program: &'p Program,
    needs: Needs<'p>,
    relations: Vec<Arc<StoredRelation>>,
    values: Values,
    limits: Limits,
    pub(super) profiler: Option<Mutex<Profiler>>,
    /// The outcome of each stratum that was derived.
    outcomes: Vec<Option<Outcome>>,
    /// How many rows all of them derived.
    pub(super) derived: usize,
}

/// The outcome of one stratum.
struct Outcome {
    /// How many rows it derived.
    derived: usize,
    /// Whether it was stopped: by an interruption or, if there is none, because it derived too many
    /// rows.
    stopped: bool,
    interruption: Option<(RuleId, Interruption)>,
    failure: Option<Failed>,
}

impl Outcome {
    /// Whether this stratum ends the run, whatever was derived before it.
    fn is_error(&self) -> bool {
        self.stopped || self.failure.is_some()
    }
}

impl<'p> BatchRun<'p> {
    pub(super) fn new(
        program: &'p Program,
        needs: Needs<'p>,
        database: &mut Database,
        limits: Limits,
        profiler: Option<Profiler>,
    ) -> Self {
        let stored = |id| {
            let table = if needs.is_wanted(id) { database.table(id) } else { database.take(id) };
            Arc::new(StoredRelation::new(table, None))
        };
        let relations = program.relation_ids().map(stored).collect();
        let outcomes = needs.strata.iter().map(|_| None).collect();
        let values = Values::take(database);
        let profiler = profiler.map(Mutex::new);
        Self { program, needs, relations, values, limits, profiler, outcomes, derived: 0 }
    }

    /// Derives the strata, until it is known at which the run ends.
    pub(super) fn derive(&mut self) -> Result<(), EvaluationError> {
        let ids = self.program.relation_ids();
        self.give_up(ids.filter(|&id| self.needs.is_done_with(id)).collect());
        let rows: usize = self.relations.iter().map(|stored| stored.table.len()).sum();
        let ordered = rows < WORTH_THREADS || rayon::current_num_threads() == 1;
        let groups = if ordered {
            (0..self.needs.strata.len()).map(|stratum| vec![stratum]).collect()
        } else {
            self.groups()
        };
        let (mut last, mut wrong) = (self.needs.strata.len(), false);
        for mut group in groups {
            group.retain(|&stratum| stratum < last);
            let derive = |&stratum: &usize| {
                self.stratum(stratum, if ordered { self.derived } else { self.before(stratum) })
            };
            let done: Vec<(Derived, Outcome)> = match &group[..] {
                [only] => vec![derive(only)],
                group => group.par_iter().map(derive).collect(),
            };
            for (stratum, (derived, outcome)) in group.into_iter().zip(done) {
                for (id, stored) in derived {
                    self.relations[id.index()] = Arc::new(stored);
                }
                self.derived += outcome.derived;
                wrong |= outcome.is_error() || self.derived > self.limits.max_tuples;
                self.outcomes[stratum] = Some(outcome);
                let done = self.needs.finish(self.program, stratum);
                self.give_up(done);
            }
            if wrong {
                last = self.end().map_or(last, |(stratum, _)| stratum);
            }
        }
        match self.end() {
            Some((_, error)) if wrong => Err(error),
            _ => Ok(()),
        }
    }

    /// Drops relations that nothing reads any more.
    fn give_up(&mut self, done: Vec<RelationId>) {
        for id in done {
            let stored = &mut self.relations[id.index()];
            if !stored.table.is_empty() {
                *stored = Arc::new(StoredRelation::empty(stored.table.arity()));
            }
        }
    }

    /// The groups without a value, of each relation that has any.
    pub(super) fn failed_groups(&self) -> Vec<(RelationId, FailedGroups<Code>)> {
        let all = self.program.relation_ids().zip(&self.relations);
        let all = all.map(|(id, stored)| (id, stored.failed_groups.clone()));
        all.filter(|(_, groups)| !groups.is_empty()).collect()
    }

    /// Gives the database what was derived.
    pub(super) fn finish(self, database: &mut Database) {
        self.values.restore(database);
        for &id in self.needs.strata.iter().flat_map(|stratum| &stratum.relations) {
            let table = &self.relations[id.index()].table;
            if self.needs.is_wanted(id) && table.len() != database.len_of(id) {
                database.keep(id, Arc::clone(table));
            }
        }
    }

    /// The first stratum that ends the run as far as is known, and the error.
    fn end(&self) -> Option<(usize, EvaluationError)> {
        let mut derived = 0;
        for (at, (stratum, outcome)) in self.needs.strata.iter().zip(&self.outcomes).enumerate() {
            let Some(outcome) = outcome else { continue };
            derived += outcome.derived;
            let error = match &stratum.step {
                Step::Fold(_) => None,
                Step::Clauses { clauses, .. } => {
                    if let Some((rule, interruption)) = outcome.interruption {
                        Some(EvaluationError::Interrupted { rule, interruption })
                    } else if outcome.stopped || derived > self.limits.max_tuples {
                        Some(too_many(self.program, stratum, clauses, self.limits))
                    } else {
                        outcome.failure.clone().map(Failed::error)
                    }
                }
            };
            if let Some(error) = error {
                return Some((at, error));
            }
        }
        None
    }

    /// How many rows the strata before this one derived so far.
    fn before(&self, at: usize) -> usize {
        self.outcomes[..at].iter().flatten().map(|outcome| outcome.derived).sum()
    }

    fn stratum(&self, at: usize, before: usize) -> (Derived, Outcome) {
        let stratum = self.needs.strata[at];
        let left = self.limits.max_tuples.saturating_sub(before);
        let rows = |id: RelationId| self.relations[id.index()].table.len();
        let given: usize = stratum.relations.iter().map(|&id| rows(id)).sum();
        let budget = Budget::new(left.saturating_add(given), self.limits.watch);
        let derivation = Derivation {
            program: self.program,
            complete: &self.relations,
            values: &self.values,
            budget: &budget,
            profiler: self.profiler.as_ref(),
        };
        let derived = derivation.derive(stratum);
        let new = |(id, stored): &(RelationId, StoredRelation)| stored.table.len() - rows(*id);
        let outcome = Outcome {
            derived: derived.iter().map(new).sum(),
            stopped: budget.is_stopped(),
            interruption: budget.interruption(),
            failure: budget.failure(),
        };
        (derived, outcome)
    }

    /// The strata in groups whose members do not wait for each other, only for earlier groups.
    fn groups(&self) -> Vec<Vec<usize>> {
        let mut level = vec![0; self.program.relations.len()];
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for (at, stratum) in self.needs.strata.iter().enumerate() {
            let reads = stratum.reads(self.program);
            let own = reads.iter().map(|id| level[id.index()]).max().unwrap_or(0);
            stratum.relations.iter().for_each(|id| level[id.index()] = own + 1);
            groups.resize(groups.len().max(own + 1), Vec::new());
            groups[own].push(at);
        }
        groups
    }
}
