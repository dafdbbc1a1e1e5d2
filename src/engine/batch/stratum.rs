//! One stratum: its clauses once or, in a recursion, in rounds until one adds nothing.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use crate::database::{Table, distinct};
use crate::engine::batch::budget::Budget;
use crate::engine::batch::computations::Computations;
use crate::engine::batch::costs::steps;
use crate::engine::batch::fold::fold;
use crate::engine::batch::independent::AppliedClause;
use crate::engine::batch::job::Job;
use crate::engine::batch::members::Members;
use crate::engine::batch::plan::{ClauseContext, DeltaLiteral};
use crate::engine::batch::profile::{Profiler, Work};
use crate::engine::batch::store::{StoredRelation, View};
use crate::engine::values::Values;
use crate::program::{Clause, ClauseId, Literal, Program, RelationId, Step, Stratum};

/// What the derivation of one stratum reads. It returns what it derives, and changes nothing here.
pub(super) struct Derivation<'a, 'p> {
    pub(super) program: &'p Program,
    /// The relations as they are before the stratum; those of earlier strata are complete.
    pub(super) complete: &'a [Arc<StoredRelation>],
    pub(super) values: &'a Values,
    pub(super) budget: &'a Budget,
    pub(super) profiler: Option<&'a Mutex<Profiler>>,
}

/// Relations with what they have become.
pub(super) type Derived = Vec<(RelationId, StoredRelation)>;

impl<'p> Derivation<'_, 'p> {
    /// What a stratum derives.
    pub(super) fn derive(&self, stratum: &Stratum) -> Derived {
        match &stratum.step {
            Step::Fold(aggregate) => self.fold(*aggregate),
            Step::Clauses { clauses, recursive: true } => self.repeat(clauses, &stratum.relations),
            Step::Clauses { clauses, .. } => self.once(clauses, stratum.relations[0]),
        }
    }

    /// Folds an aggregate.
    fn fold(&self, aggregate: usize) -> Derived {
        let aggregate = &self.program.aggregates[aggregate];
        let inner = &self.complete[aggregate.inner.index()];
        let sorted = if inner.ascends() {
            Cow::Borrowed(&*inner.table)
        } else {
            Cow::Owned(distinct(vec![Cow::Borrowed(&*inner.table)], inner.table.arity()))
        };
        let mut failed_groups = inner.failed_groups.clone();
        let folded = fold(self.program, aggregate, &sorted, self.values, &mut failed_groups);
        let mut stored = StoredRelation::new(Arc::new(folded), Some(true));
        stored.failed_groups = failed_groups;
        vec![(aggregate.value, stored)]
    }

    /// Derives a relation that does not depend on itself.
    fn once(&self, clauses: &[ClauseId], relation: RelationId) -> Derived {
        let given = &self.complete[relation.index()].table;
        let mut parts = vec![Cow::Borrowed(&**given)];
        for &id in clauses {
            parts.extend(self.apply_once(id).into_iter().map(Cow::Owned));
        }
        let failed_groups = self.budget.failed_groups();
        let is_new = parts[1..].iter().any(|part| !part.is_empty()) || !failed_groups.is_empty();
        if !is_new || self.budget.is_stopped() {
            return Vec::new();
        }
        let start = self.now();
        let rows = distinct(parts, given.arity());
        self.note(Work::Keep, relation, rows.len(), start);
        let mut stored = StoredRelation::new(Arc::new(rows), Some(true));
        stored.failed_groups = failed_groups;
        vec![(relation, stored)]
    }

    /// Derives relations that depend on each other.
    fn repeat(&self, clauses: &[ClauseId], relations: &[RelationId]) -> Derived {
        let (mut growing, mut rounds) = (Vec::new(), Vec::new());
        for &id in relations {
            let given = Table::clone(&self.complete[id.index()].table);
            growing
                .push((id, StoredRelation::new(Arc::new(Table::new(given.arity())), Some(false))));
            rounds.push(Round { members: Members::new(given.arity()), new: vec![given] });
        }
        let variants: Vec<(AppliedClause<'_>, Vec<usize>)> = clauses
            .iter()
            .map(|&id| (self.prepare(id, relations), recursive_atoms(self.clause(id), relations)))
            .collect();
        for (clause, _) in variants.iter().filter(|(_, atoms)| atoms.is_empty()) {
            self.grow(clause, None, &growing, &mut rounds);
        }
        while self.take_over(&mut growing, &mut rounds) && !self.budget.is_stopped() {
            for (clause, atoms) in &variants {
                for &literal in atoms {
                    let delta = DeltaLiteral { literal, growing: relations };
                    self.grow(clause, Some(delta), &growing, &mut rounds);
                }
            }
            let rows: usize = growing.iter().map(|(_, stored)| stored.table.len()).sum();
            if rows > self.budget.rows {
                self.budget.stop();
            }
        }
        growing
    }

    /// Evaluates a clause, and keeps the rows for the end of the round.
    fn grow(
        &self,
        clause: &AppliedClause<'_>,
        delta: Option<DeltaLiteral<'_>>,
        growing: &[(RelationId, StoredRelation)],
        rounds: &mut [Round],
    ) {
        let derives = clause.clause.head.relation;
        let head = growing.iter().zip(rounds).find(|((id, _), _)| *id == derives);
        if let Some(((_, stored), round)) = head {
            let known = Some((&round.members, &*stored.table));
            let new = self.apply(clause, delta, growing, known);
            round.new.extend(new);
        }
    }

    /// Adds the rows of the round to the relations; whether any is new.
    fn take_over(
        &self,
        growing: &mut [(RelationId, StoredRelation)],
        rounds: &mut [Round],
    ) -> bool {
        let mut any = false;
        for ((id, stored), round) in growing.iter_mut().zip(rounds) {
            let start = self.now();
            let new = std::mem::take(&mut round.new);
            round.members.take_over(stored.begin_round(), new);
            let rows = stored.table.len() - stored.delta;
            any |= rows > 0;
            self.note(Work::Keep, *id, rows, start);
        }
        any
    }

    /// The rows that the clause derives from complete relations, in parts.
    pub(super) fn apply_once(&self, id: ClauseId) -> Vec<Table> {
        self.apply(&self.prepare(id, &[]), None, &[], None)
    }

    /// The clause, for a stratum in which these relations grow.
    fn prepare(&self, id: ClauseId, growing: &[RelationId]) -> AppliedClause<'p> {
        let view = View { complete: self.complete, growing: &[] };
        AppliedClause::new(id, self.clause(id), |literal| {
            let grows = matches!(literal, Literal::Atom(atom) if growing.contains(&atom.relation));
            !grows && !view.can_fail(self.program, literal)
        })
    }

    /// Whether the body of a clause, which reads only complete relations, has a solution.
    fn holds(&self, clause: &Clause) -> bool {
        let view = View { complete: self.complete, growing: &[] };
        let context =
            ClauseContext { program: self.program, clause, values: self.values, delta: None };
        let plan = context.plan(steps(context, view, &Computations::new(context)));
        let found = Job::new(context, &plan, view, self.budget, None).run();
        found.iter().any(|rows| !rows.is_empty())
    }

    /// The rows that the clause derives, in parts.
    fn apply(
        &self,
        applied: &AppliedClause<'_>,
        delta: Option<DeltaLiteral<'_>>,
        growing: &[(RelationId, StoredRelation)],
        known: Option<(&Members, &Table)>,
    ) -> Vec<Table> {
        let clause = applied.clause;
        let view = View { complete: self.complete, growing };
        let context = ClauseContext { program: self.program, clause, values: self.values, delta };
        let is_empty = |(at, literal): (usize, &Literal)| match literal {
            Literal::Atom(atom) => {
                view.of(atom.relation).range(context.part(at, atom.relation)).is_empty()
            }
            _ => false,
        };
        // An atom after a literal that can fail may be left out when a failure is confirmed.
        let sure = clause.body.iter().take_while(|it| !view.can_fail(self.program, it));
        if self.budget.is_stopped() || sure.enumerate().any(is_empty) {
            return Vec::new();
        }
        let start = self.now();
        let work = Work::Clause { clause: applied.id, new: delta.map(|delta| delta.literal) };
        let Some(rest) = applied.rest(|part| self.holds(part)) else {
            self.note(work, clause.head.relation, 0, start);
            return Vec::new();
        };
        let context = ClauseContext { clause: rest, ..context };
        let plan = context.plan(steps(context, view, applied.computations(context)));
        let rows = Job::new(context, &plan, view, self.budget, known).run();
        let count = rows.iter().map(Table::len).sum();
        self.note(work, clause.head.relation, count, start);
        if let Some(profiler) = self.profiler {
            let mut profiler = profiler.lock().unwrap_or_else(PoisonError::into_inner);
            profiler.note_plan(work, applied, &plan);
        }
        rows
    }

    fn clause(&self, id: ClauseId) -> &'p Clause {
        &self.program.clauses[id.index()]
    }

    fn now(&self) -> u64 {
        let profiler = self.profiler.map(|it| it.lock().unwrap_or_else(PoisonError::into_inner));
        profiler.map_or(0, |profiler| profiler.now())
    }

    fn note(&self, work: Work, relation: RelationId, rows: usize, start: u64) {
        if let Some(profiler) = self.profiler {
            let mut profiler = profiler.lock().unwrap_or_else(PoisonError::into_inner);
            profiler.note(work, relation, rows, start);
        }
    }
}

/// A relation of a recursion, beside its rows.
struct Round {
    members: Members,
    /// The rows that this round derived.
    new: Vec<Table>,
}

/// The places of the atoms that read relations of the stratum.
fn recursive_atoms(clause: &Clause, relations: &[RelationId]) -> Vec<usize> {
    let reads = |literal: &Literal| match literal {
        Literal::Atom(atom) => relations.contains(&atom.relation),
        _ => false,
    };
    (0..clause.body.len()).filter(|&at| reads(&clause.body[at])).collect()
}
