//! What follows from a case, kept up to date while its facts change, by delete and rederive.
//!
//! Every relation is kept row by row with two states, before an update and after it (`rows`). Stratum
//! by stratum (`strata`), the changed rows of what a clause reads lead, by a `plan` that begins with
//! the changed literal, to the heads of the instances that have it (`evaluate`): those that held before
//! are taken away, those that hold now are added, and what was taken away is asked for once more. So an
//! update costs what it touches. Aggregates are corrected group by group (`groups`). An update that is
//! only supposed is rolled back by its list of rows.
//!
//! Where a function fails, whether that counts is a question about all rows: such an update is told
//! to be derived from scratch. So is one that exceeds the limit on tuples. The method is that of Gupta,
//! Mumick and Subrahmanian, *Maintaining Views Incrementally* (1993).

mod evaluate;
mod groups;
mod plan;
mod rows;
mod strata;

use std::ops::Deref;
use std::sync::{Arc, RwLockReadGuard};

use rustc_hash::FxHashSet;

use crate::database::{Code, Database, TupleEdit};
use crate::engine::needs::Needs;
use crate::engine::values::Values;
use crate::engine::watch::Asking;
use crate::engine::{EvaluationError, Limits, Wanted, batch};
use crate::program::{Primitive, Program, RelationId, RuleId};
use crate::value::{Symbol, Symbols, Tuple};

use evaluate::{Scratch, Stop};
use plan::Plan;
use rows::{Rows, State};
use strata::{Heads, Stratum};

/// A clause with a longer body is evaluated from scratch only.
const LONGEST_BODY: usize = 256;

/// Beyond so many rows, a gigabyte or so, nothing is kept.
const MOST_ROWS: usize = 10_000_000;

/// All that follows from some facts, kept up to date.
#[derive(Debug)]
pub struct Materialization<P> {
    program: P,
    limits: Limits,
    relations: Vec<Rows>,
    values: Arc<Values>,
    strata: Arc<Vec<Stratum>>,
    touched: Touched,
    /// How many rows there were before the update that are no facts.
    derived: usize,
    /// For each clause, how a change of each of its literals goes through it.
    by_literal: Vec<Vec<Option<Arc<Plan>>>>,
    /// For each clause, how it is asked for a row.
    by_head: Vec<Option<Arc<Plan>>>,
    /// How many rows were known when plans began to be made.
    planned_for: usize,
    /// The rule that is evaluated.
    rule: RuleId,
    scratch: Scratch,
    heads: Heads,
}

/// The relations that an update may change.
#[derive(Debug, Clone)]
struct Touched {
    all: Vec<RelationId>,
    /// By relation, whether it is one of them.
    marks: Vec<bool>,
}

/// What an update adds and takes away.
#[derive(Debug, Clone, Copy)]
pub struct ChangedRows<'m> {
    program: &'m Program,
    relations: &'m [Rows],
    values: &'m Values,
    touched: &'m Touched,
}

impl<P: Clone> Clone for Materialization<P> {
    /// Texts that are new to one of the clones have the same symbol in all of them.
    fn clone(&self) -> Self {
        Self {
            program: self.program.clone(),
            limits: self.limits,
            relations: self.relations.clone(),
            values: Arc::clone(&self.values),
            strata: Arc::clone(&self.strata),
            touched: self.touched.clone(),
            derived: self.derived,
            by_literal: self.by_literal.clone(),
            by_head: self.by_head.clone(),
            planned_for: self.planned_for,
            rule: self.rule,
            scratch: Scratch::default(),
            heads: Heads::default(),
        }
    }
}

impl<P: Deref<Target = Program>> Materialization<P> {
    /// Derives everything that follows from the facts of a database, adds it to them, and keeps what is
    /// wanted up to date. Nothing is kept where a group of an aggregate has no value, where a body is very
    /// long, or where ten million rows follow: then everything has to be derived from scratch each time.
    pub fn new(
        program: P,
        database: &mut Database,
        limits: Limits,
        wanted: impl FnOnce(&Database) -> Wanted,
    ) -> Result<Option<Self>, EvaluationError> {
        let given = database.clone();
        let failed_groups = batch::run_noting_groups(&program, database, limits)?;
        let is_long = program.clauses.iter().any(|clause| clause.body.len() > LONGEST_BODY);
        let kept = failed_groups.is_empty() && !is_long && database.len() <= MOST_ROWS;
        let wanted = wanted(database);
        Ok(kept.then(|| Self::of_derived(program, given, database, limits, &wanted)))
    }

    fn of_derived(
        program: P,
        mut given: Database,
        derived: &mut Database,
        limits: Limits,
        wanted: &Wanted,
    ) -> Self {
        let relations = program.relation_ids().map(|id| {
            let table = derived.table(id);
            let facts = given.len_of(id);
            if facts == 0 || facts == table.len() {
                return Rows::new(&table, |_| facts > 0);
            }
            given.symbols.clone_from(&derived.symbols);
            given.numbers().clone_from(derived.numbers());
            let facts = given.table(id);
            let facts: FxHashSet<Vec<Code>> =
                (0..facts.len()).map(|row| facts.row(row).collect()).collect();
            Rows::new(&table, |row| facts.contains(row))
        });
        let relations: Vec<Rows> = relations.collect();
        let by_literal = program.clauses.iter().map(|clause| vec![None; clause.body.len()]);
        let by_literal = by_literal.collect();
        let needs = Needs::new(&program, wanted);
        Self {
            strata: Arc::new(
                needs.strata.into_iter().map(|it| Stratum::new(&program, it)).collect(),
            ),
            touched: Touched { all: Vec::new(), marks: vec![false; program.relations.len()] },
            derived: relations.iter().map(Rows::derived).sum(),
            by_literal,
            by_head: vec![None; program.clauses.len()],
            planned_for: relations.iter().map(|rows| rows.numbers().len()).sum(),
            values: Arc::new(Values::copy(derived)),
            rule: RuleId(0),
            scratch: Scratch::default(),
            heads: Heads::default(),
            program,
            limits,
            relations,
        }
    }

    /// The texts of all tuples.
    pub fn symbols(&self) -> RwLockReadGuard<'_, Symbols> {
        self.values.symbols()
    }

    /// The symbol of a text, which may be new.
    pub fn intern(&self, text: &str) -> Symbol {
        self.values.symbols_mut().intern(text)
    }

    /// Every tuple of a relation.
    pub fn tuples(&self, relation: RelationId) -> impl Iterator<Item = Tuple> + '_ {
        let rows = &self.relations[relation.index()];
        let there = rows.numbers().filter(|&row| rows.is_in(row, State::After));
        self.delta().decoded(relation, there)
    }

    /// Everything that follows. What has not changed since this was asked before is shared.
    #[must_use]
    pub fn database(&mut self) -> Database {
        let mut database = Database::new(&self.program);
        self.values.copy_to(&mut database);
        for (id, rows) in self.program.relation_ids().zip(&mut self.relations) {
            database.keep(id, rows.table());
        }
        database
    }

    /// Reads what would change if these facts came and went, which they do not. Nothing if that has to
    /// be derived from scratch.
    pub fn suppose<T>(
        &mut self,
        edits: &[TupleEdit],
        read: impl FnOnce(ChangedRows<'_>) -> T,
    ) -> Result<Option<T>, EvaluationError> {
        let outcome = self.update(edits);
        let read = outcome.as_ref().is_ok_and(|done| *done).then(|| read(self.delta()));
        self.end(Rows::roll_back);
        outcome.map(|_| read)
    }

    /// Lets these facts come and go, and reads what changes. If that has to be derived from scratch,
    /// nothing is read and nothing changes.
    pub fn commit<T>(
        &mut self,
        edits: &[TupleEdit],
        read: impl FnOnce(ChangedRows<'_>) -> T,
    ) -> Result<Option<T>, EvaluationError> {
        let done = self.update(edits);
        if !matches!(done, Ok(true)) {
            self.end(Rows::roll_back);
            return done.map(|_| None);
        }
        let read = read(self.delta());
        self.derived = self.derived_now();
        self.end(Rows::commit);
        self.plan_anew_if_grown();
        Ok(Some(read))
    }

    /// Forgets the plans when there are more than twice as many rows as they were made for.
    fn plan_anew_if_grown(&mut self) {
        let known: usize = self.relations.iter().map(|rows| rows.numbers().len()).sum();
        if known > 2 * self.planned_for {
            self.planned_for = known;
            self.by_literal.iter_mut().for_each(|plans| plans.fill(None));
            self.by_head.fill(None);
        }
    }

    /// How many rows there are after the update that are no facts.
    fn derived_now(&self) -> usize {
        let touched = self.touched.all.iter().map(|id| &self.relations[id.index()]);
        touched.fold(self.derived, |sum, rows| sum + rows.derived() - rows.derived_before())
    }

    /// Ends the update in one of two ways.
    fn end(&mut self, end: fn(&mut Rows)) {
        for relation in self.touched.all.drain(..) {
            self.touched.marks[relation.index()] = false;
            end(&mut self.relations[relation.index()]);
        }
    }

    /// Lets a row be there after the update, or not.
    fn set(&mut self, relation: RelationId, row: u32, is_there: bool) {
        self.touched.mark(relation);
        self.relations[relation.index()].set(row, is_there);
    }

    /// Whether most of what is kept is not there any more.
    #[must_use]
    pub fn is_crowded(&self) -> bool {
        let absent: usize = self.relations.iter().map(Rows::absent).sum();
        let there: usize = self.relations.iter().map(Rows::len).sum();
        absent > there + SPARE_ROWS
    }

    fn delta(&self) -> ChangedRows<'_> {
        let Self { program, relations, values, touched, .. } = self;
        ChangedRows { program, relations, values, touched }
    }

    /// Whether the update could be followed to its end.
    fn update(&mut self, edits: &[TupleEdit]) -> Result<bool, EvaluationError> {
        let asking = Asking::begin(self.limits.watch);
        self.edit(edits);
        let outcome = self.derive();
        drop(asking);
        match outcome {
            Ok(()) => Ok(true),
            Err(Stop::Failed | Stop::TooMany) => Ok(false),
            Err(Stop::Interrupted(interruption)) => {
                Err(EvaluationError::Interrupted { rule: self.rule, interruption })
            }
        }
    }

    /// Marks the facts that come and go, which are derived from then on.
    fn edit(&mut self, edits: &[TupleEdit]) {
        for TupleEdit { relation, tuple, comes } in edits {
            let codes: Vec<Code> = tuple.iter().map(|&value| self.values.encode(value)).collect();
            let rows = &mut self.relations[relation.index()];
            let row = rows.place(&codes);
            if rows.is_given(row) != *comes {
                rows.give(row, *comes);
                self.set(*relation, row, *comes);
            }
        }
    }
}

impl Touched {
    fn mark(&mut self, relation: RelationId) {
        if !std::mem::replace(&mut self.marks[relation.index()], true) {
            self.all.push(relation);
        }
    }
}

/// How many rows may be kept that are not there, beside as many as are.
const SPARE_ROWS: usize = if cfg!(test) { 100 } else { 100_000 };

impl<'m> ChangedRows<'m> {
    /// The tuples of a relation that come, or those that go.
    pub fn tuples(&self, relation: RelationId, comes: bool) -> impl Iterator<Item = Tuple> + 'm {
        self.decoded(relation, self.relations[relation.index()].changed(comes))
    }

    fn decoded<N: Iterator<Item = u32> + 'm>(
        self,
        relation: RelationId,
        numbers: N,
    ) -> impl Iterator<Item = Tuple> + use<'m, N> {
        let Self { program, relations, values, .. } = self;
        let columns = &program.relation(relation).columns;
        let rows = &relations[relation.index()];
        let primitives: Vec<Primitive> =
            columns.iter().map(|column| program.ty(column.ty).primitive).collect();
        numbers.map(move |row| {
            let codes = rows.row(row).iter().zip(&primitives);
            codes.map(|(&code, &primitive)| values.decode(code, primitive)).collect()
        })
    }

    /// Whether a relation changes.
    #[must_use]
    pub fn changes(&self, relation: RelationId) -> bool {
        let changes = |comes| self.relations[relation.index()].changed(comes).next().is_some();
        self.touched.marks[relation.index()] && (changes(true) || changes(false))
    }

    /// Everything that comes and goes.
    #[must_use]
    pub fn edits(&self) -> Vec<TupleEdit> {
        let of = |relation| {
            [false, true].into_iter().flat_map(move |comes| {
                self.tuples(relation, comes).map(move |tuple| TupleEdit { relation, tuple, comes })
            })
        };
        self.program.relation_ids().filter(|&id| self.changes(id)).flat_map(of).collect()
    }

    /// The texts of the tuples. Nothing may be derived while they are held.
    pub fn symbols(&self) -> RwLockReadGuard<'_, Symbols> {
        self.values.symbols()
    }
}
