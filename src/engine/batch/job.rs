//! The evaluation of one clause: its plan, how each step finds its rows, and which thread reads which
//! rows.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::database::Table;
use crate::engine::batch::binding_batch::BATCH;
use crate::engine::batch::budget::Budget;
use crate::engine::batch::index::Index;
use crate::engine::batch::intersecting::AtomLookup;
use crate::engine::batch::intersection::IntersectedAtom;
use crate::engine::batch::matching::is_constant;
use crate::engine::batch::members::Members;
use crate::engine::batch::plan::{ClauseContext, Match, Mode, Plan, PlanStep, StepKind};
use crate::engine::batch::store::{View, WORTH_AN_INDEX};
use crate::engine::batch::worker::Worker;

/// Fewer rows than this are read on one thread.
const WORTH_A_THREAD: usize = 8 * BATCH;

/// A clause with everything that its evaluation reads.
pub(super) struct Job<'a, 'p> {
    pub(super) context: ClauseContext<'p, 'a>,
    pub(super) plan: &'a Plan<'p>,
    pub(super) view: View<'a>,
    pub(super) budget: &'a Budget,
    /// The rows that the head has already, if it is a relation that grows.
    pub(super) known: Option<(&'a Members, &'a Table)>,
    /// For each step that matches rows, where they are found.
    pub(super) lookups: Vec<Option<Lookup<'a>>>,
    /// For each step that is an intersection, where each of its atoms finds rows.
    pub(super) intersections: Vec<Vec<AtomLookup<'a>>>,
}

/// Where a step finds its rows.
pub(super) struct Lookup<'a> {
    pub(super) table: &'a Table,
    /// The rows that are searched.
    pub(super) range: Range<usize>,
    pub(super) way: Way,
}

/// How rows are found.
pub(super) enum Way {
    /// By comparing each of them.
    List,
    Indexes(Vec<Arc<OnceLock<Index>>>),
}

/// Whether the step, as the first one, reads a relation from one end to the other.
fn is_scan(step: &Match) -> bool {
    step.mode == Mode::Each && step.codes.iter().all(is_constant)
}

impl<'a, 'p> Job<'a, 'p> {
    pub(super) fn new(
        context: ClauseContext<'p, 'a>,
        plan: &'a Plan<'p>,
        view: View<'a>,
        budget: &'a Budget,
        known: Option<(&'a Members, &'a Table)>,
    ) -> Self {
        let lookup = |(at, step): (usize, &PlanStep)| match &step.kind {
            StepKind::Match(step) => Some(Lookup::new(step, view, at == 0 && is_scan(step))),
            _ => None,
        };
        let lookups = plan.steps.iter().enumerate().map(lookup).collect();
        let intersection = |step: &PlanStep| match &step.kind {
            StepKind::Intersect(it) => {
                it.atoms.iter().map(|it| AtomLookup::new(it, view)).collect()
            }
            _ => Vec::new(),
        };
        let intersections = plan.steps.iter().map(intersection).collect();
        Self { context, plan, view, budget, known, lookups, intersections }
    }

    /// The rows that the clause derives, in parts; with duplicates.
    pub(super) fn run(&self) -> Vec<Table> {
        match self.scan() {
            Some(range) if range.len() >= WORTH_A_THREAD => self.run_parts(&range),
            Some(range) => Worker::new(self).scan(range),
            None => Worker::new(self).once(),
        }
    }

    /// The rows that the first step scans, if it scans any.
    fn scan(&self) -> Option<Range<usize>> {
        match (&self.plan.steps.first()?.kind, self.lookups.first()?) {
            (StepKind::Match(step), Some(lookup)) if is_scan(step) => Some(lookup.range.clone()),
            _ => None,
        }
    }

    /// The parts are in the order of the rows, however many threads there are.
    fn run_parts(&self, range: &Range<usize>) -> Vec<Table> {
        let threads = rayon::current_num_threads();
        let size = range.len().div_ceil(threads * 4).next_multiple_of(BATCH);
        let starts: Vec<usize> = range.clone().step_by(size).collect();
        let part = |start: usize| Worker::new(self).scan(start..(start + size).min(range.end));
        if threads == 1 {
            return Worker::new(self).scan(range.clone());
        }
        starts.into_par_iter().flat_map_iter(part).collect()
    }
}

impl<'a> Lookup<'a> {
    fn new(step: &Match, view: View<'a>, is_scan: bool) -> Self {
        let relation = view.of(step.relation);
        if is_scan || step.key.is_empty() || relation.table.len() < WORTH_AN_INDEX {
            return Self {
                table: &relation.table,
                range: relation.range(step.part),
                way: Way::List,
            };
        }
        Self::by_index(step, view)
    }

    fn by_index(step: &Match, view: View<'a>) -> Self {
        let relation = view.of(step.relation);
        let way = Way::Indexes(relation.index(step.part, &step.key));
        Self { table: &relation.table, range: relation.range(step.part), way }
    }

    /// The indexes that have rows which are searched.
    pub(super) fn indexes(&self) -> impl Iterator<Item = &Index> {
        let cells = match &self.way {
            Way::List => &[],
            Way::Indexes(cells) => &cells[..],
        };
        let has_wanted = |index: &&Index| {
            let (wanted, indexed) = (&self.range, index.range());
            wanted.start < indexed.end && indexed.start < wanted.end
        };
        cells.iter().filter_map(|cell| cell.get()).filter(has_wanted)
    }
}

impl<'a> AtomLookup<'a> {
    fn new(atom: &IntersectedAtom, view: View<'a>) -> Self {
        let proposal = Lookup::by_index(&atom.proposal, view);
        Self { proposal, check: Lookup::new(&atom.check, view, false) }
    }
}
