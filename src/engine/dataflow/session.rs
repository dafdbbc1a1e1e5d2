//! A dataflow that stays: what is given changes, and what follows changes with it.

use std::ops::Deref;
use std::sync::Arc;

use crate::database::{Database, Table};
use crate::engine::dataflow::changes::Changes;
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::dataflow_plan::DataflowPlan;
use crate::engine::dataflow::given::{GivenEdit, GivenRows, columns};
use crate::engine::dataflow::operators::{Diff, Time};
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::worker::WorkerCommand;
use crate::engine::dataflow::workers::Workers;
use crate::engine::values::Values;
use crate::engine::watch::Asking;
use crate::engine::{EvaluationError, Interruption, Limits, Wanted, Watch, batch};
use crate::program::{Program, RelationId, RuleId};
use crate::value::{Symbol, Symbols, Value};

/// Facts that change, and answers that are kept up to date.
///
/// The facts are a set: adding a tuple that is there, or taking one away that is not, changes nothing.
/// [`commit`](Self::commit) gives the changes of the answers since the last commit that succeeded; after
/// an error, the facts may be changed further.
pub struct Dataflow<P> {
    program: P,
    wanted: Wanted,
    limits: Limits,
    workers: usize,
    values: Arc<Values>,
    given: GivenRows,
    /// What changed in what is given since the last commit that succeeded.
    since: Vec<GivenEdit>,
    /// For each relation, whether it is derived and whether it is wanted.
    relations: Vec<(bool, bool)>,
    /// Whether a commit has succeeded so far.
    has_answered: bool,
    running: Option<RunningWorkers>,
}

/// Workers with the sums of their reports.
struct RunningWorkers {
    workers: Workers,
    /// Everything is derived for the times before this one.
    time: Time,
    /// How many of the edits since the last commit that succeeded the workers were told.
    told: usize,
    /// For each relation, what changed since then.
    changes: Vec<Vec<(Row, Diff)>>,
    /// How many bindings make a function fail.
    failures: Diff,
    /// How many rows the derived relations have.
    rows: Diff,
}

impl<P: Deref<Target = Program>> Dataflow<P> {
    /// A session that begins with these facts, divided among so many workers. Commits give the changes
    /// of what is wanted.
    #[must_use]
    pub fn start(
        program: P,
        mut database: Database,
        wanted: Wanted,
        limits: Limits,
        workers: usize,
    ) -> Self {
        let given = GivenRows::new(&program, &mut database);
        let values = Arc::new(Values::take(&mut database));
        let mut session = Self {
            program,
            wanted,
            limits,
            workers,
            values,
            given,
            since: Vec::new(),
            relations: Vec::new(),
            has_answered: false,
            running: None,
        };
        let relations = session.dataflow_plan(&session.given.tables()).relations;
        session.relations = relations.iter().map(|it| (it.is_derived, it.is_wanted)).collect();
        session
    }

    fn dataflow_plan(&self, tables: &[Arc<Table>]) -> DataflowPlan {
        let context = OperatorContext::new(&self.values, self.limits.watch);
        DataflowPlan::new(&self.program, &self.wanted, context, &tables, true)
    }

    /// The symbol of a text, for tuples that are given.
    #[must_use]
    pub fn intern(&self, text: &str) -> Symbol {
        self.values.symbols_mut().intern(text)
    }

    /// The texts of all symbols. While the caller holds them, other calls of the session block.
    #[must_use]
    pub fn symbols(&self) -> impl Deref<Target = Symbols> + '_ {
        self.values.symbols()
    }

    /// Adds a tuple to the facts; whether it was not there.
    pub fn insert(&mut self, relation: RelationId, tuple: &[Value]) -> bool {
        self.edit(relation, tuple, 1)
    }

    /// Takes a tuple away from the facts; whether it was there. If rules derive it too, it stays in the
    /// answers.
    pub fn retract(&mut self, relation: RelationId, tuple: &[Value]) -> bool {
        self.edit(relation, tuple, -1)
    }

    fn edit(&mut self, relation: RelationId, tuple: &[Value], by: Diff) -> bool {
        debug_assert_eq!(tuple.len(), self.program.relation(relation).columns.len());
        let row = Row::new(tuple.iter().map(|&value| self.values.encode(value)));
        let edit = (relation, row, by);
        let is_change = self.given.edit(&edit);
        if is_change {
            self.since.push(edit);
        }
        is_change
    }

    /// Derives what follows from the facts as they are now, and gives what changed since the last
    /// commit that succeeded. The first one gives everything that follows but the facts of the start.
    ///
    /// # Panics
    /// If the system has no threads to give.
    pub fn commit(&mut self) -> Result<Changes, EvaluationError> {
        let _asking = Asking::begin(self.limits.watch);
        let most = self.most();
        if self.advance(most).is_none() {
            self.running = None;
            self.check()?;
            // More rows were on the way than there are in the end: without the limit, it goes through.
            self.advance(usize::MAX).ok_or_else(|| self.interrupted())?;
        }
        let most = self.most();
        let is_in_doubt = self.running.as_ref().is_none_or(|running| {
            running.failures != 0 || usize::try_from(running.rows).is_ok_and(|rows| rows > most)
        });
        if is_in_doubt {
            self.check()?;
        }
        Ok(self.answer())
    }

    /// How many rows the derived relations may have.
    fn most(&self) -> usize {
        let derived = self.relations.iter().enumerate().filter(|(_, (is_derived, _))| *is_derived);
        let given = derived.map(|(at, _)| self.given.len_of(RelationId::from_index(at)));
        self.limits.max_tuples.saturating_add(given.sum())
    }

    /// The error that the batch engine reports for the facts as they are now.
    fn check(&self) -> Result<(), EvaluationError> {
        let mut database = Database::new(&self.program);
        self.values.copy_to(&mut database);
        for (id, table) in self.program.relation_ids().zip(self.given.tables()) {
            database.keep(id, table);
        }
        batch::derive(&self.program, &mut database, self.limits, &self.wanted).map(|_| ())
    }

    fn interrupted(&self) -> EvaluationError {
        let interruption = self.limits.watch.and_then(Watch::interruption);
        let interruption = interruption.unwrap_or(Interruption::Timeout { seconds: 0 });
        EvaluationError::Interrupted { rule: RuleId(0), interruption }
    }

    /// Lets the workers derive what follows from the facts as they are now; nothing if they stopped.
    fn advance(&mut self, most: usize) -> Option<()> {
        if self.running.is_none() {
            self.running = Some(self.restart(most)?);
        }
        let running = self.running.as_mut()?;
        let edits = &self.since[running.told..];
        if !edits.is_empty() {
            let time = running.time;
            let update = |(id, row, by): &GivenEdit| (*id, (row.clone(), time, *by));
            running.workers.tell_first(WorkerCommand::Change(edits.iter().map(update).collect()));
            running.told = self.since.len();
            running.time += 1;
            running.absorb()?;
        }
        Some(())
    }

    /// New workers, with the facts of the last commit that succeeded. If none has, with those of now:
    /// deriving from the facts of the start may not end.
    fn restart(&mut self, most: usize) -> Option<RunningWorkers> {
        let before = self.before();
        let tables = if self.has_answered { before.clone() } else { self.given.tables() };
        let tables = Arc::new(tables);
        let workers = Workers::start(self.dataflow_plan(&tables), self.workers, most);
        let workers = workers.expect("the system has threads to give");
        workers.tell_all(|| WorkerCommand::Load(Arc::clone(&tables)));
        let changes = vec![Vec::new(); self.relations.len()];
        let (time, told, failures, rows) = (1, 0, 0, 0);
        let mut running = RunningWorkers { workers, time, told, changes, failures, rows };
        running.absorb()?;
        if self.has_answered {
            running.changes.iter_mut().for_each(Vec::clear);
            return Some(running);
        }
        running.told = self.since.len();
        // The facts of the start are no changes, even if rules derive them as well.
        for (at, table) in before.iter().enumerate() {
            if self.relations[at] == (true, true) {
                let columns = columns(table);
                let row = |row: usize| (Row::new(columns.iter().map(|column| column[row])), -1);
                running.changes[at].extend((0..table.len()).map(row));
            }
        }
        Some(running)
    }

    /// The facts of the last commit that succeeded, or of the start.
    fn before(&mut self) -> Vec<Arc<Table>> {
        for (id, row, by) in self.since.iter().rev() {
            self.given.edit(&(*id, row.clone(), -by));
        }
        let tables = self.given.tables();
        for edit in &self.since {
            self.given.edit(edit);
        }
        tables
    }

    /// Takes the changes since the last commit that succeeded.
    fn answer(&mut self) -> Changes {
        let mut changes = Changes::new(&self.program, &self.values);
        if let Some(running) = &mut self.running {
            for (at, found) in running.changes.iter_mut().enumerate() {
                changes.add(RelationId::from_index(at), std::mem::take(found));
            }
            for (id, row, by) in self.since.drain(..) {
                if self.relations[id.index()] == (false, true) {
                    changes.add(id, vec![(row, by)]);
                }
            }
            running.told = 0;
        }
        self.has_answered = true;
        changes.consolidate();
        changes
    }
}

impl RunningWorkers {
    /// Waits until everything is derived, and adds up the reports; nothing if the workers stopped.
    fn absorb(&mut self) -> Option<()> {
        for report in self.workers.finish(self.time)? {
            self.failures += report.failures.iter().map(|(_, by)| by).sum::<Diff>();
            self.rows += report.rows;
            for (changes, found) in self.changes.iter_mut().zip(report.changes) {
                changes.extend(found.into_iter().map(|(row, _, by)| (row, by)));
            }
        }
        Some(())
    }
}
