//! What one worker does: it builds the dataflow, hands it what is given, and says what came of it.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use std::time::Duration;

use timely::worker::Worker;

use crate::database::Table;
use crate::engine::dataflow::blueprint::Blueprint;
use crate::engine::dataflow::build::{Ends, Update, build};
use crate::engine::dataflow::operators::{Difference, Time};
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::tools::Tools;
use crate::program::RelationId;

/// After how many rows of a table the dataflow gets to work on them.
const LOADED: usize = 1 << 16;

/// How long a worker waits for the others before it looks whether it is to stop.
const PAUSE: Duration = Duration::from_millis(1);

/// What a worker is told to do.
pub(super) enum Order {
    /// Each worker adds its share of these tables, one for each relation.
    Load(Arc<Vec<Arc<Table>>>),
    /// Changes what is given.
    Change(Vec<(RelationId, Update)>),
    /// Goes on until all is derived that follows before this time, and reports.
    Finish(Time),
}

/// What a worker saw until a time.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// For each relation, what changed in it.
    pub(super) changes: Vec<Vec<Update>>,
    /// How many bindings more or fewer make a function fail, at each time.
    pub(super) failures: Vec<(Time, Difference)>,
    /// How many rows more or fewer the derived relations have.
    pub(super) rows: Difference,
    /// Whether it was stopped, and cannot go on.
    pub(super) is_stopped: bool,
}

/// What all workers share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) blueprint: Blueprint,
    /// How many rows a worker may see derived.
    pub(super) most: usize,
}

/// Serves until nobody gives orders any more, or it is stopped.
pub(super) fn serve(
    worker: &mut Worker,
    shared: &Shared,
    orders: &Receiver<Order>,
    reports: &Sender<Report>,
) {
    let ends = worker.dataflow(|scope| build(scope, &shared.blueprint));
    let mut desk = Desk { worker, shared, ends, derived: 0 };
    while let Ok(order) = orders.recv() {
        match order {
            Order::Load(tables) => {
                for (at, table) in tables.iter().enumerate() {
                    desk.load(at, table);
                }
            }
            Order::Change(updates) => desk.update(updates),
            Order::Finish(time) => {
                let report = desk.finish(time);
                let is_stopped = report.is_stopped;
                if reports.send(report).is_err() || is_stopped {
                    break;
                }
            }
        }
    }
    let Desk { worker, ends, .. } = desk;
    drop(ends);
    for dataflow in worker.installed_dataflows() {
        worker.drop_dataflow(dataflow);
    }
}

struct Desk<'a> {
    worker: &'a mut Worker,
    shared: &'a Shared,
    ends: Ends,
    /// How many rows were derived before the last report.
    derived: Difference,
}

impl Desk<'_> {
    fn load(&mut self, at: usize, table: &Table) {
        let (index, peers) = (self.worker.index(), self.worker.peers());
        let Some(input) = &mut self.ends.inputs[at] else { return };
        let columns: Vec<&[u32]> = (0..table.arity()).map(|column| table.column(column)).collect();
        for (count, row) in (index..table.len()).step_by(peers).enumerate() {
            input.insert(Row::new(columns.iter().map(|column| column[row])));
            if count % LOADED == LOADED - 1 {
                self.worker.step();
            }
        }
    }

    fn update(&mut self, updates: Vec<(RelationId, Update)>) {
        for (id, (row, time, by)) in updates {
            if let Some(input) = &mut self.ends.inputs[id.index()] {
                input.update_at(row, time, by);
            }
        }
    }

    fn finish(&mut self, time: Time) -> Report {
        for input in self.ends.inputs.iter_mut().flatten() {
            input.advance_to(time);
            input.flush();
        }
        while self.ends.probe.less_than(&time) && !self.must_stop() {
            self.worker.step_or_park(Some(PAUSE));
        }
        self.report()
    }

    /// Whether the work is to end because it took too much. Who notices tells the others.
    fn must_stop(&self) -> bool {
        let observed = &self.ends.observed;
        let rows = self.derived + (*observed.rows.borrow()).max(*observed.rounds.borrow());
        let too_many = usize::try_from(rows).is_ok_and(|rows| rows > self.shared.most);
        if too_many {
            self.tools().stop();
        }
        self.tools().must_stop()
    }

    fn tools(&self) -> &Tools {
        &self.shared.blueprint.tools
    }

    fn report(&mut self) -> Report {
        let observed = &self.ends.observed;
        let rows = observed.rows.take();
        observed.rounds.take();
        self.derived += rows;
        let mut changes = observed.changes.borrow_mut();
        Report {
            changes: changes.iter_mut().map(std::mem::take).collect(),
            failures: observed.failures.take(),
            rows,
            is_stopped: self.tools().is_stopped(),
        }
    }
}
