//! One way through a clause, taken binding by binding.

use crate::database::Code;
use crate::engine::compute::{Comparer, evaluate};
use crate::engine::incremental::plan::{
    Columns, Find, Lookup, Plan, Quantity, Source, Step, Typed,
};
use crate::engine::incremental::rows::{Rows, State};
use crate::engine::values::Values;
use crate::engine::{Interruption, Watch};
use crate::functions::{Failure, Patterns};
use crate::syntax::ast::{Comparison, Functor};

/// The watch is asked once for this many rows.
const ROWS_A_TICK: usize = 1 << 14;

/// Why an update cannot be followed to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// A function failed. Whether that counts is found out from scratch.
    Failed,
    /// There are more rows than allowed.
    TooMany,
    Interrupted(Interruption),
}

/// What evaluations need from one to the next.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    bindings: Vec<Code>,
    key: Vec<Code>,
    patterns: Patterns,
    rows: usize,
}

/// The evaluation of one plan.
pub(super) struct Evaluation<'a> {
    plan: &'a Plan,
    relations: &'a [Rows],
    values: &'a Values,
    watch: Option<&'static dyn Watch>,
    state: State,
    scratch: &'a mut Scratch,
    /// Called with the row of the head; whether to look for others.
    found: &'a mut dyn FnMut(&[Code]) -> bool,
    stop: Option<Stop>,
}

/// What is evaluated, and over which rows.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) relations: &'a [Rows],
    pub(super) values: &'a Values,
    pub(super) watch: Option<&'static dyn Watch>,
    pub(super) state: State,
}

impl<'a> Context<'a> {
    /// Calls `found` with the head of each instance that begins with this row, until it gives `false`.
    pub(super) fn evaluate(
        self,
        plan: &'a Plan,
        row: &[Code],
        scratch: &'a mut Scratch,
        found: &'a mut dyn FnMut(&[Code]) -> bool,
    ) -> Result<(), Stop> {
        let Self { relations, values, watch, state } = self;
        scratch.bindings.clear();
        scratch.bindings.resize(plan.variables, 0);
        let mut evaluation =
            Evaluation { plan, relations, values, watch, state, scratch, found, stop: None };
        if evaluation.enter(&plan.entry, row) {
            evaluation.from(0);
        }
        evaluation.stop.map_or(Ok(()), Err)
    }
}

impl Evaluation<'_> {
    fn enter(&mut self, entry: &Columns, row: &[Code]) -> bool {
        let fits = entry.equal.iter().all(|&(column, source)| row[column] == self.code(source))
            && entry.same.iter().all(|&(left, right)| row[left] == row[right]);
        if fits {
            self.bind(&entry.binds, row);
        }
        fits
    }

    fn bind(&mut self, binds: &[(usize, usize)], row: &[Code]) {
        binds.iter().for_each(|&(column, variable)| self.scratch.bindings[variable] = row[column]);
    }

    fn code(&self, source: Source) -> Code {
        match source {
            Source::Constant(code) => code,
            Source::Variable(variable) => self.scratch.bindings[variable],
        }
    }

    /// Takes this step and all later ones; whether to go on.
    fn from(&mut self, at: usize) -> bool {
        let plan = self.plan;
        match plan.steps.get(at) {
            None => self.conclude(),
            Some(Step::Find(find)) => self.find(at, find),
            Some(Step::Compare { comparison, left, right }) => {
                match self.compare(*comparison, *left, *right) {
                    Ok(holds) => !holds || self.from(at + 1),
                    Err(_) => self.end(Stop::Failed),
                }
            }
            Some(Step::Compute { functor, arguments, variable, is_bound }) => {
                match self.compute(*functor, arguments) {
                    Ok(code) => self.settle(*variable, *is_bound, code, at),
                    Err(_) => self.end(Stop::Failed),
                }
            }
            Some(Step::LookUp { relation, index, key, variable, is_bound, of_nothing }) => {
                let rows = &self.relations[*relation];
                let key: Vec<Code> = key.iter().map(|&source| self.code(source)).collect();
                let found = rows.with_key(*index, &key).find(|&row| rows.is_in(row, self.state));
                match found.map(|row| rows.row(row)[key.len()]).or(*of_nothing) {
                    Some(code) => self.settle(*variable, *is_bound, code, at),
                    None => true,
                }
            }
        }
    }

    fn compare(
        &mut self,
        comparison: Comparison,
        left: Typed,
        right: Typed,
    ) -> Result<bool, Failure> {
        let [a, b] = [left, right].map(|side| self.code(side.source));
        let mut comparer = Comparer::new(self.values, &mut self.scratch.patterns);
        comparer.holds(comparison, a, b, left.primitive)
    }

    fn compute(&self, functor: Option<Functor>, arguments: &[Typed]) -> Result<Code, Failure> {
        let Some(functor) = functor else { return Ok(self.code(arguments[0].source)) };
        let operand = |it: &Typed| self.values.decode(self.code(it.source), it.primitive);
        let operands: Vec<_> = arguments.iter().map(operand).collect();
        evaluate(self.values, functor, &operands)
    }

    /// Gives a variable its code, or compares it with that which it has.
    fn settle(&mut self, variable: usize, is_bound: bool, code: Code, at: usize) -> bool {
        if is_bound && self.scratch.bindings[variable] != code {
            return true;
        }
        self.scratch.bindings[variable] = code;
        self.from(at + 1)
    }

    fn find(&mut self, at: usize, find: &Find) -> bool {
        let rows = &self.relations[find.relation];
        let mut key = std::mem::take(&mut self.scratch.key);
        key.clear();
        key.extend(find.key.iter().map(|&source| self.code(source)));
        match find.lookup {
            Lookup::Row => {
                let row = rows.find(&key);
                self.scratch.key = key;
                self.each(at, find, row.into_iter())
            }
            Lookup::Index(index) => {
                let found = rows.with_key(index, &key);
                self.scratch.key = key;
                self.each(at, find, found)
            }
            Lookup::Scan => {
                self.scratch.key = key;
                self.each(at, find, rows.numbers())
            }
        }
    }

    /// Goes on with those of these rows that fit.
    fn each(&mut self, at: usize, find: &Find, numbers: impl Iterator<Item = u32>) -> bool {
        let rows = &self.relations[find.relation];
        for number in numbers {
            if self.tick() {
                return false;
            }
            let row = rows.row(number);
            let is_same = |&(left, right): &(usize, usize)| row[left] == row[right];
            if !rows.is_in(number, self.state) || !find.same.iter().all(is_same) {
                continue;
            }
            match find.quantity {
                Quantity::None => return true,
                Quantity::Any => return self.from(at + 1),
                Quantity::Each => {
                    self.bind(&find.binds, row);
                    if !self.from(at + 1) {
                        return false;
                    }
                }
            }
        }
        find.quantity != Quantity::None || self.from(at + 1)
    }

    fn conclude(&mut self) -> bool {
        let mut head = std::mem::take(&mut self.scratch.key);
        head.clear();
        head.extend(self.plan.head.iter().map(|&source| self.code(source)));
        let goes_on = (self.found)(&head);
        self.scratch.key = head;
        goes_on
    }

    /// Counts a row that is looked at; whether the evaluation ends.
    fn tick(&mut self) -> bool {
        self.scratch.rows += 1;
        if self.scratch.rows.is_multiple_of(ROWS_A_TICK)
            && let Some(interruption) = self.watch.and_then(Watch::interruption)
        {
            self.end(Stop::Interrupted(interruption));
        }
        self.stop.is_some()
    }

    fn end(&mut self, stop: Stop) -> bool {
        self.stop = Some(stop);
        false
    }
}
