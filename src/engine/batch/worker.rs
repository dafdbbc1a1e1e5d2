//! One thread's part of a clause: it hands batches of bindings from step to step.
//!
//! Every step has one batch for its input. A step fills that of the next one, which empties it before
//! the step goes on, so that memory does not grow with the number of bindings.

use std::ops::{ControlFlow, Range};

use crate::database::{Code, Table};
use crate::engine::batch::binding_batch::{BATCH, BindingBatch};
use crate::engine::batch::index::row_number;
use crate::engine::batch::intersecting::{Candidates, Intersecting};
use crate::engine::batch::intersection::Intersect;
use crate::engine::batch::job::{Job, Lookup};
use crate::engine::batch::matching::{Matching, Next, Scratch};
use crate::engine::batch::plan::{
    ClauseContext, CodeSource, Ending, Match, Mode, PlanStep, StepKind, TypedSource,
};
use crate::engine::batch::sink::Sink;
use crate::engine::compute::{Comparer, evaluate};
use crate::engine::error::Failed;
use crate::functions::{Failure, Patterns};
use crate::program::RelationOrigin;
use crate::syntax::ast::{Comparison, Functor};

/// One thread's part of a clause.
pub(super) struct Worker<'j, 'a, 'p> {
    job: &'j Job<'a, 'p>,
    /// The input of each step, and of the end.
    batches: Vec<BindingBatch>,
    sink: Sink<'a>,
    scratch: Vec<Scratch>,
    candidates: Vec<Candidates>,
    patterns: Patterns,
    /// The failures that the bindings may confirm.
    failures: Vec<Failed>,
}

impl<'j, 'a, 'p> Worker<'j, 'a, 'p> {
    pub(super) fn new(job: &'j Job<'a, 'p>) -> Self {
        let slots = job.plan.slots;
        Self {
            job,
            batches: (0..=job.plan.steps.len()).map(|_| BindingBatch::new(slots)).collect(),
            sink: Sink::new(job.plan.clause.head.arguments.len(), job.known),
            scratch: job.plan.steps.iter().map(|_| Scratch::default()).collect(),
            candidates: job.plan.steps.iter().map(|_| Candidates::default()).collect(),
            patterns: Patterns::default(),
            failures: Vec::new(),
        }
    }

    /// Evaluates the clause for these rows of the relation that the first step scans.
    pub(super) fn scan(mut self, range: Range<usize>) -> Vec<Table> {
        let job = self.job;
        if let (Some(PlanStep { kind: StepKind::Match(step), .. }), Some(Some(lookup))) =
            (job.plan.steps.first(), job.lookups.first())
        {
            let skips =
                step.drops_last(lookup.table.arity()) && job.view.of(step.relation).ascends();
            for start in range.clone().step_by(BATCH) {
                if job.budget.is_stopped() {
                    break;
                }
                let rows = start..(start + BATCH).min(range.end);
                scan_batch(step, lookup, rows, skips, &mut self.batches[1]);
                self.push(1);
            }
        }
        self.sink.finish()
    }

    /// Evaluates the clause if its first step scans no relation.
    pub(super) fn once(mut self) -> Vec<Table> {
        self.batches[0] = BindingBatch::unit(self.job.plan.slots);
        self.push(0);
        self.sink.finish()
    }

    /// Takes this step with the bindings in its batch, and all that come after it. It calls itself only
    /// where a step gives more than one batch, so that long bodies do not exhaust the stack.
    fn push(&mut self, mut at: usize) {
        while self.batches[at].rows > 0 && !self.job.budget.is_stopped() {
            self.job.budget.tick(self.job.plan.rule());
            let input = std::mem::take(&mut self.batches[at]);
            let step = self.job.plan.steps.get(at);
            match step {
                Some(step) => self.step(at, step, &input),
                None => self.end(&input),
            }
            self.batches[at] = input;
            if step.is_none() {
                return;
            }
            at += 1;
        }
    }

    /// Fills the batch of the next step.
    fn step(&mut self, at: usize, step: &PlanStep, input: &BindingBatch) {
        match &step.kind {
            StepKind::Match(it) => self.find(at, step, it, input),
            StepKind::Intersect(it) => self.intersect(at, step, it, input),
            StepKind::Compare { comparison, left, right } => {
                self.compare(at, step, *comparison, [*left, *right], input);
            }
            StepKind::Let { variable, functor: None, arguments, .. } => {
                self.carry_all(at, step, input);
                self.bind(at, *variable, input, arguments[0].source);
            }
            StepKind::Let { variable, functor: Some(functor), arguments, .. } => {
                let (kept, results) = self.compute(step, *functor, arguments, input);
                let next = &mut self.batches[at + 1];
                next.pick(input, &step.carries, &kept);
                next.columns[*variable] = results;
            }
            StepKind::Equate { code, functor, arguments } => {
                let (mut kept, results) = self.compute(step, *functor, arguments, input);
                let mut results = results.into_iter();
                kept.retain(|&row| results.next() == Some(input.code(*code, row as usize)));
                self.batches[at + 1].pick(input, &step.carries, &kept);
            }
        }
    }

    fn end(&mut self, input: &BindingBatch) {
        match &self.job.plan.ending {
            Ending::Head(head) => {
                if self.sink.add(head, input, self.job.budget.rows) {
                    self.job.budget.stop();
                }
            }
            Ending::Failures { number, group } => {
                for row in 0..input.rows {
                    let failed = self.failures[input.code(*number, row) as usize].clone();
                    let code = |source: &Option<_>| source.map(|it| input.code(it, row));
                    match group {
                        None => self.job.budget.fail(failed),
                        Some(group) => {
                            let group: Vec<_> = group.iter().map(code).collect();
                            self.job.budget.fail_group(&group, failed);
                        }
                    }
                }
            }
        }
    }

    fn find(&mut self, at: usize, step: &PlanStep, it: &Match, input: &BindingBatch) {
        let job = self.job;
        let Some(lookup) = &job.lookups[at] else {
            unreachable!("a step that matches rows has a place to find them")
        };
        let matching = Matching { step: it, lookup, input };
        let mut scratch = std::mem::take(&mut self.scratch[at]);
        match it.mode {
            Mode::Any | Mode::None => {
                let mut comparer = Comparer::new(job.context.values, &mut self.patterns);
                matching.select(&mut scratch, &mut comparer);
                drop(comparer);
                self.batches[at + 1].pick(input, &step.carries, &scratch.bindings);
            }
            Mode::Fold(of_nothing) => {
                let left = self.without_failed(step, it, input);
                let matching = Matching { input: left.as_ref().unwrap_or(input), ..matching };
                matching.look_up(of_nothing.is_some(), &mut scratch);
                matching.fill(&scratch, &step.carries, &mut self.batches[at + 1]);
            }
            Mode::Each => self.find_each(at, step, &matching, &mut scratch),
        }
        self.scratch[at] = scratch;
    }

    /// The bindings but those whose group has no value, which are failures; nothing if there are none.
    fn without_failed(
        &mut self,
        step: &PlanStep,
        it: &Match,
        input: &BindingBatch,
    ) -> Option<BindingBatch> {
        let job = self.job;
        let failed_groups = &job.view.of(it.relation).failed_groups;
        if failed_groups.is_empty() {
            return None;
        }
        let (mut kept, mut failed) = (Vec::new(), Vec::new());
        for row in 0..input.rows {
            let group: Vec<Code> = it.codes.iter().map(|&code| input.code(code, row)).collect();
            match failed_groups.of(&group) {
                Some(failure) => failed.push((row_number(row), failure.clone())),
                None => kept.push(row_number(row)),
            }
        }
        self.fail(step, failed, input);
        let mut left = BindingBatch::new(job.plan.slots);
        left.pick(input, &input.filled(), &kept);
        Some(left)
    }

    fn find_each(
        &mut self,
        at: usize,
        step: &PlanStep,
        matching: &Matching<'_>,
        scratch: &mut Scratch,
    ) {
        let mut probe = std::mem::take(&mut scratch.probe);
        scratch.clear();
        let _ = matching.each(&mut probe, |binding, row| {
            if scratch.len() == BATCH {
                matching.fill(scratch, &step.carries, &mut self.batches[at + 1]);
                scratch.clear();
                self.push(at + 1);
                if self.job.budget.is_stopped() {
                    return ControlFlow::Break(());
                }
            }
            scratch.push((binding, row));
            ControlFlow::Continue(Next::Row)
        });
        matching.fill(scratch, &step.carries, &mut self.batches[at + 1]);
        scratch.probe = probe;
    }

    fn intersect(&mut self, at: usize, step: &PlanStep, it: &Intersect, input: &BindingBatch) {
        let job = self.job;
        let lookups = &job.intersections[at];
        let intersecting = Intersecting { step: it, lookups, input, carries: &step.carries };
        let mut candidates = std::mem::take(&mut self.candidates[at]);
        self.batches[at + 1].clear();
        intersecting.choose(&mut candidates);
        for atom in 0..lookups.len() {
            for binding in 0..input.rows {
                if candidates.proposes(atom, binding) {
                    intersecting.propose(atom, binding, &mut candidates);
                }
                if candidates.len() >= BATCH {
                    self.check_candidates(at, atom, &intersecting, &mut candidates);
                    if job.budget.is_stopped() {
                        return;
                    }
                }
            }
            self.check_candidates(at, atom, &intersecting, &mut candidates);
        }
        self.candidates[at] = candidates;
    }

    /// Checks the candidates that an atom has proposed, and hands on what is left of them.
    fn check_candidates(
        &mut self,
        at: usize,
        atom: usize,
        intersecting: &Intersecting<'_>,
        candidates: &mut Candidates,
    ) {
        let job = self.job;
        for start in (0..candidates.len()).step_by(BATCH) {
            job.budget.tick(job.plan.rule());
            if job.budget.is_stopped() {
                break;
            }
            let mut comparer = Comparer::new(job.context.values, &mut self.patterns);
            let found = intersecting.check(atom, start, candidates, &mut comparer);
            drop(comparer);
            if self.batches[at + 1].rows + found > BATCH {
                self.push(at + 1);
                self.batches[at + 1].clear();
            }
            intersecting.hand_on(candidates, &mut self.batches[at + 1]);
        }
        candidates.clear();
    }

    fn compare(
        &mut self,
        at: usize,
        step: &PlanStep,
        comparison: Comparison,
        sides: [TypedSource; 2],
        input: &BindingBatch,
    ) {
        let mut kept = Vec::with_capacity(input.rows);
        let mut failed = Vec::new();
        let mut comparer = Comparer::new(self.job.context.values, &mut self.patterns);
        for row in 0..input.rows {
            let [left, right] = sides.map(|side| input.code(side.source, row));
            match comparer.holds(comparison, left, right, sides[0].primitive) {
                Ok(true) => kept.push(row_number(row)),
                Ok(false) => {}
                Err(failure) => failed.push((row_number(row), failure)),
            }
        }
        drop(comparer);
        self.fail(step, self.failures_of(&sides, failed, input), input);
        self.batches[at + 1].pick(input, &step.carries, &kept);
    }

    /// The bindings for which the function has a value, and the codes of the values.
    fn compute(
        &mut self,
        step: &PlanStep,
        functor: Functor,
        arguments: &[TypedSource],
        input: &BindingBatch,
    ) -> (Vec<u32>, Vec<Code>) {
        let values = self.job.context.values;
        let mut kept = Vec::with_capacity(input.rows);
        let mut results: Vec<Code> = Vec::with_capacity(input.rows);
        let mut failed = Vec::new();
        let mut operands = Vec::with_capacity(arguments.len());
        for row in 0..input.rows {
            operands.clear();
            operands.extend(arguments.iter().map(|argument| {
                values.decode(input.code(argument.source, row), argument.primitive)
            }));
            match evaluate(values, functor, &operands) {
                Ok(code) => {
                    kept.push(row_number(row));
                    results.push(code);
                }
                Err(failure) => failed.push((row_number(row), failure)),
            }
        }
        self.fail(step, self.failures_of(arguments, failed, input), input);
        (kept, results)
    }

    fn carry_all(&mut self, at: usize, step: &PlanStep, input: &BindingBatch) {
        let next = &mut self.batches[at + 1];
        next.rows = input.rows;
        for &variable in &step.carries {
            next.columns[variable].clear();
            next.columns[variable].extend_from_slice(&input.columns[variable][..input.rows]);
        }
    }

    fn bind(&mut self, at: usize, variable: usize, input: &BindingBatch, source: CodeSource) {
        let column = &mut self.batches[at + 1].columns[variable];
        column.clear();
        column.extend((0..input.rows).map(|row| input.code(source, row)));
    }

    /// The failures of a function, with the values that it failed on.
    fn failures_of(
        &self,
        arguments: &[TypedSource],
        failed: Vec<(u32, Failure)>,
        input: &BindingBatch,
    ) -> Vec<(u32, Failed)> {
        let ClauseContext { program, clause, values, .. } = self.job.context;
        let new = |(row, failure): (u32, Failure)| {
            let decode =
                |it: &TypedSource| values.decode(input.code(it.source, row as usize), it.primitive);
            let operands: Vec<_> = arguments.iter().map(decode).collect();
            (row, Failed::new(program, clause.rule, failure, &operands, &values.symbols()))
        };
        failed.into_iter().map(new).collect()
    }

    /// Confirms failures: they count if all literals hold that do not depend on them. Those before an
    /// aggregate are met again in the rule itself.
    fn fail(&mut self, step: &PlanStep, failed: Vec<(u32, Failed)>, input: &BindingBatch) {
        let job = self.job;
        let head = job.context.program.relation(job.plan.clause.head.relation);
        if failed.is_empty() || matches!(head.origin, RelationOrigin::AggregateGroup(_)) {
            return;
        }
        let plan = job.context.plan_after(job.plan, step);
        let rest = Job::new(job.context, &plan, job.view, job.budget, None);
        let mut worker = Worker::new(&rest);
        let (mut rows, mut numbers) = (Vec::new(), Vec::new());
        for (row, new) in failed {
            let outer = job.plan.number_slot().map(|slot| input.columns[slot][row as usize]);
            let least = outer.map(|outer| self.failures[outer as usize].clone().min(new.clone()));
            rows.push(row);
            numbers.push(row_number(worker.failures.len()));
            worker.failures.push(least.unwrap_or(new));
        }
        let batch = &mut worker.batches[0];
        batch.repeat(input, &plan.input, &rows);
        if let Some(slot) = plan.number_slot() {
            batch.columns[slot] = numbers;
        }
        worker.push(0);
    }
}

/// Reads some rows of a relation. With `skips`, leaves out those that differ from the row before only
/// in columns that are not needed.
fn scan_batch(
    step: &Match,
    lookup: &Lookup<'_>,
    rows: Range<usize>,
    skips: bool,
    batch: &mut BindingBatch,
) {
    let table = lookup.table;
    let all = step.key.is_empty() && step.same.is_empty() && !skips;
    if all {
        batch.rows = rows.len();
        for &(column, variable) in &step.binds {
            let codes = &mut batch.columns[variable];
            codes.clear();
            codes.extend_from_slice(&table.column(column)[rows.clone()]);
        }
        return;
    }
    let wanted = |column: usize, source: &CodeSource, row: usize| match source {
        CodeSource::Constant(code) => table.column(column)[row] == *code,
        CodeSource::Variable(_) => false,
    };
    let repeats = |row: usize| {
        skips && row > lookup.range.start && {
            let same = |column: usize| table.column(column)[row] == table.column(column)[row - 1];
            step.binds.iter().all(|&(column, _)| same(column))
        }
    };
    let kept: Vec<usize> = rows
        .filter(|&row| {
            step.key.iter().zip(&step.codes).all(|(&column, code)| wanted(column, code, row))
                && step.same.iter().all(|&(a, b)| table.column(a)[row] == table.column(b)[row])
                && !repeats(row)
        })
        .collect();
    batch.rows = kept.len();
    for &(column, variable) in &step.binds {
        let codes = &mut batch.columns[variable];
        codes.clear();
        codes.extend(kept.iter().map(|&row| table.column(column)[row]));
    }
}
