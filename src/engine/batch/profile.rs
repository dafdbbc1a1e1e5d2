//! What each rule cost.

use rustc_hash::FxHashMap;

use crate::engine::Watch;
use crate::engine::batch::independent::AppliedClause;
use crate::engine::batch::plan::{Mode, Plan, PlanStep, StepKind};
use crate::plan::{Intersection, OrderedStep};
use crate::program::{Clause, ClauseId, RelationId, Variable};

/// What each part of a run cost, in the order in which the parts began.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// An entry for each clause that was evaluated, in a recursion one for each of its atoms that reads
    /// new rows; and one for each relation that was made distinct.
    pub entries: Vec<CostEntry>,
}

/// What one part of a run cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostEntry {
    /// What was done.
    pub work: Work,
    /// The relation that was derived.
    pub relation: RelationId,
    /// How often it was done: in a recursion, once or more in each round.
    pub times: usize,
    /// How many rows it gave in sum; those of a rule with duplicates.
    pub rows: usize,
    /// How long it took, in nanoseconds.
    pub nanoseconds: u64,
    /// The clause as it was evaluated: a relation that it reads may have become part of it.
    pub clause: Option<Clause>,
    /// How a clause was evaluated the first time.
    pub plan: Vec<PlannedStep>,
}

/// What is done for a literal of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedStep {
    /// The place of the literal in the body.
    pub literal: usize,
    /// How.
    pub access: AccessMethod,
}

/// How a literal is evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccessMethod {
    /// All rows are read.
    Scan,
    /// The rows that have known values in these columns are found.
    Find(Vec<usize>),
    /// It is enough that one row has known values in these columns.
    Exists(Vec<usize>),
    /// These literals share no variable with the others. That they hold was found out once.
    Once(Vec<usize>),
    /// A variable gets the values that all of these atoms allow.
    Intersect {
        /// The variable and the atoms.
        intersection: Intersection,
        /// The places of comparisons that a value has to pass.
        tests: Vec<usize>,
        /// Whether one value is enough.
        is_any: bool,
    },
    /// No row has the known values.
    Absent,
    /// The value of an aggregate is looked up.
    LookUp,
    /// Values are compared.
    Compare,
    /// A value is computed.
    Compute,
    /// The value of this operand is computed from the result and the other operand.
    Solve(Variable),
}

/// A part of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Work {
    /// A clause was applied; what indexing took is part of it.
    Clause {
        /// The clause.
        clause: ClauseId,
        /// In a recursion, the place of the atom that reads new rows.
        new: Option<usize>,
    },
    /// The rows of a relation were made distinct and stored.
    Keep,
}

/// A profile under construction.
#[derive(Debug)]
pub(super) struct Profiler {
    watch: &'static dyn Watch,
    pub(super) profile: Profile,
    /// The place of each entry.
    places: FxHashMap<(Work, RelationId), usize>,
}

impl Profiler {
    pub(super) fn new(watch: &'static dyn Watch) -> Self {
        Self { watch, profile: Profile::default(), places: FxHashMap::default() }
    }

    pub(super) fn now(&self) -> u64 {
        self.watch.nanoseconds()
    }

    /// Adds what was done since `start`.
    pub(super) fn note(&mut self, work: Work, relation: RelationId, rows: usize, start: u64) {
        let now = self.now();
        let entry = self.entry(work, relation);
        entry.times += 1;
        entry.rows += rows;
        entry.nanoseconds += now.saturating_sub(start);
    }

    /// Keeps the first plan of a clause.
    pub(super) fn note_plan(&mut self, work: Work, applied: &AppliedClause<'_>, plan: &Plan<'_>) {
        let entry = self.entry(work, applied.clause.head.relation);
        if entry.plan.is_empty() {
            entry.clause = Some(applied.clause.clone());
            let parts = applied.parts.iter().map(|part| PlannedStep {
                literal: part[0],
                access: AccessMethod::Once(part.clone()),
            });
            entry.plan = parts.chain(plan.steps.iter().map(|it| planned(plan, it))).collect();
        }
    }

    fn entry(&mut self, work: Work, relation: RelationId) -> &mut CostEntry {
        let entries = &mut self.profile.entries;
        let at = *self.places.entry((work, relation)).or_insert_with(|| {
            let (times, rows, nanoseconds, plan) = (0, 0, 0, Vec::new());
            entries.push(CostEntry {
                work,
                relation,
                times,
                rows,
                nanoseconds,
                clause: None,
                plan,
            });
            entries.len() - 1
        });
        &mut entries[at]
    }
}

fn planned(plan: &Plan<'_>, step: &PlanStep) -> PlannedStep {
    let ordered = &plan.order[step.at];
    let access = match (&step.kind, ordered) {
        (StepKind::Match(step), _) => match step.mode {
            Mode::Each if step.key.is_empty() => AccessMethod::Scan,
            Mode::Each => AccessMethod::Find(step.key.clone()),
            Mode::Any => AccessMethod::Exists(step.key.clone()),
            Mode::None => AccessMethod::Absent,
            Mode::Fold(_) => AccessMethod::LookUp,
        },
        (StepKind::Intersect(it), OrderedStep::Intersection(intersection)) => {
            let tests = &plan.order[step.at + 1..][..it.tests.len()];
            let tests = tests.iter().flat_map(OrderedStep::finished).copied().collect();
            let intersection = intersection.clone();
            AccessMethod::Intersect { intersection, tests, is_any: it.is_any }
        }
        (StepKind::Compare { .. } | StepKind::Equate { .. }, _) => AccessMethod::Compare,
        (StepKind::Let { solved_for: Some(it), .. }, _) => AccessMethod::Solve(*it),
        (StepKind::Let { .. } | StepKind::Intersect(_), _) => AccessMethod::Compute,
    };
    PlannedStep { literal: ordered.reads()[0], access }
}
