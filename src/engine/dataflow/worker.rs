//! One worker: it builds the dataflow, puts rows in, and reports what it saw of the answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::{Receiver, Sender};
use std::time::Duration;

use timely::worker::Worker;

use crate::database::Table;
use crate::engine::dataflow::build::{Ends, RowUpdate, build};
use crate::engine::dataflow::cluster::exchange::exchange;
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::dataflow_plan::DataflowPlan;
use crate::engine::dataflow::operators::{Diff, Time};
use crate::engine::dataflow::row::Row;
use crate::program::RelationId;

/// After so many rows of a table, the dataflow works on those that were put in.
const LOADED: usize = 1 << 16;

/// How long a worker without work waits before it looks whether it has to stop.
const PAUSE: Duration = Duration::from_millis(1);

/// What a worker is told to do.
pub(super) enum WorkerCommand {
    /// Put in this worker's share of these tables, one for each relation.
    Load(Arc<Vec<Arc<Table>>>),
    /// Exchange the tables with the workers of all processes, put in what this one receives, and
    /// tell what that was.
    Exchange(Arc<Vec<Arc<Table>>>, Sender<ReceivedRows>),
    /// Put in these updates.
    Change(Vec<(RelationId, RowUpdate)>),
    /// Derive everything that follows before this time, and report.
    Finish(Time),
}

/// What one worker saw since its last report.
#[derive(Debug, Default)]
pub(super) struct WorkerReport {
    /// For each relation that is wanted and derived, what changed in it here.
    pub(super) changes: Vec<Vec<RowUpdate>>,
    /// Changes of the number of bindings that make a function fail, with their times.
    pub(super) failures: Vec<(Time, Diff)>,
    /// How many rows came into derived relations here, less those that went.
    pub(super) rows: Diff,
    /// Whether the worker was stopped; then it has ended.
    pub(super) is_stopped: bool,
}

/// What one worker, or all of a process, received of the tables of all processes.
#[derive(Debug, Default)]
pub(super) struct ReceivedRows {
    /// How many rows.
    pub(super) rows: usize,
    /// How many of them belong to relations that are derived as well.
    pub(super) derived: usize,
    /// The rows of relations that are wanted and not derived.
    pub(super) tables: Vec<(RelationId, Table)>,
}

/// What all workers of a process share.
#[derive(Debug)]
pub(super) struct WorkerShared {
    pub(super) dataflow_plan: DataflowPlan,
    /// How many rows a worker may derive.
    pub(super) most: usize,
    /// How many rows each worker has derived.
    derived: Vec<AtomicI64>,
}

impl WorkerShared {
    /// With so many workers.
    pub(super) fn new(dataflow_plan: DataflowPlan, most: usize, workers: usize) -> Self {
        let derived = (0..workers).map(|_| AtomicI64::new(0)).collect();
        Self { dataflow_plan, most, derived }
    }

    /// Notes how many rows a worker has derived, for the other processes.
    fn note(&self, worker: usize, rows: Diff) {
        if let Some(collective) = &self.dataflow_plan.context.stop.collective {
            let rows = i64::try_from(rows).unwrap_or(i64::MAX);
            self.derived[worker % self.derived.len()].store(rows, Ordering::Relaxed);
            let all = self.derived.iter().map(|rows| rows.load(Ordering::Relaxed));
            collective.derived(all.fold(0, i64::saturating_add));
        }
    }
}

/// Obeys commands until their sender is dropped, or the worker is stopped.
pub(super) fn serve(
    worker: &mut Worker,
    shared: &WorkerShared,
    commands: &Receiver<WorkerCommand>,
    reports: &Sender<WorkerReport>,
) {
    let ends = worker.dataflow(|scope| build(scope, &shared.dataflow_plan));
    let mut state = WorkerState { worker, shared, ends, derived: 0 };
    while let Ok(command) = commands.recv() {
        match command {
            WorkerCommand::Load(tables) => {
                for (at, table) in tables.iter().enumerate() {
                    state.load(at, table);
                }
            }
            WorkerCommand::Exchange(tables, received) => {
                // A worker that is stopped reports that when it is told to finish.
                let _ = state.exchange(&tables).map(|found| received.send(found));
            }
            WorkerCommand::Change(updates) => state.update(updates),
            WorkerCommand::Finish(time) => {
                let report = state.finish(time);
                let is_stopped = report.is_stopped;
                if reports.send(report).is_err() || is_stopped {
                    break;
                }
            }
        }
    }
    let WorkerState { worker, ends, .. } = state;
    drop(ends);
    for dataflow in worker.installed_dataflows() {
        worker.drop_dataflow(dataflow);
    }
}

/// Does a piece of work, or waits a moment if there is none.
pub(super) fn step(worker: &mut Worker) {
    worker.step_or_park(Some(PAUSE));
}

struct WorkerState<'a> {
    worker: &'a mut Worker,
    shared: &'a WorkerShared,
    ends: Ends,
    /// How many rows this worker had derived by its last report.
    derived: Diff,
}

impl WorkerState<'_> {
    fn load(&mut self, at: usize, table: &Table) {
        self.insert(at, table, (self.worker.index(), self.worker.peers()));
    }

    /// Puts in every `peers`-th row of a table, from row `index` on.
    fn insert(&mut self, at: usize, table: &Table, (index, peers): (usize, usize)) {
        let Some(input) = &mut self.ends.inputs[at] else { return };
        let columns: Vec<&[u32]> = (0..table.arity()).map(|column| table.column(column)).collect();
        for (count, row) in (index..table.len()).step_by(peers).enumerate() {
            input.insert(Row::new(columns.iter().map(|column| column[row])));
            if count % LOADED == LOADED - 1 {
                self.worker.step();
            }
        }
    }

    fn exchange(&mut self, tables: &[Arc<Table>]) -> Option<ReceivedRows> {
        let relations = &self.shared.dataflow_plan.relations;
        let arities: Vec<usize> = relations.iter().map(|shape| shape.arity).collect();
        let workers = self.shared.derived.len();
        let own = (self.worker.index() % workers, workers);
        let shared = self.shared;
        let tables = exchange(self.worker, tables, own, &arities, &|| {
            shared.dataflow_plan.context.stop.must_stop()
        })?;
        let mut received = ReceivedRows::default();
        for (index, table) in tables.into_iter().enumerate().filter(|(_, it)| !it.is_empty()) {
            let (id, shape) = (RelationId::from_index(index), &relations[index]);
            self.insert(index, &table, (0, 1));
            received.rows += table.len();
            if shape.is_derived {
                received.derived += table.len();
            } else if shape.is_wanted {
                received.tables.push((id, table));
            }
        }
        Some(received)
    }

    fn update(&mut self, updates: Vec<(RelationId, RowUpdate)>) {
        for (id, (row, time, by)) in updates {
            if let Some(input) = &mut self.ends.inputs[id.index()] {
                input.update_at(row, time, by);
            }
        }
    }

    fn finish(&mut self, time: Time) -> WorkerReport {
        for input in self.ends.inputs.iter_mut().flatten() {
            input.advance_to(time);
            input.flush();
        }
        while self.ends.probe.less_than(&time) && !self.must_stop() {
            step(self.worker);
        }
        self.report()
    }

    /// Whether this worker has to stop; if it has derived too much, all workers of the process stop.
    fn must_stop(&self) -> bool {
        let observed = &self.ends.observed;
        let rows = self.derived + (*observed.rows.borrow()).max(*observed.rounds.borrow());
        self.shared.note(self.worker.index(), rows);
        if usize::try_from(rows).is_ok_and(|rows| rows > self.shared.most) {
            self.context().stop.stop();
        }
        self.context().stop.must_stop()
    }

    fn context(&self) -> &OperatorContext {
        &self.shared.dataflow_plan.context
    }

    fn report(&mut self) -> WorkerReport {
        let observed = &self.ends.observed;
        let rows = observed.rows.take();
        observed.rounds.take();
        self.derived += rows;
        let mut changes = observed.changes.borrow_mut();
        WorkerReport {
            changes: changes.iter_mut().map(std::mem::take).collect(),
            failures: observed.failures.take(),
            rows,
            is_stopped: self.context().stop.is_stopped(),
        }
    }
}
