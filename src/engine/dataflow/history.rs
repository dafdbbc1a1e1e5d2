//! What follows at each of several moments, in one pass: the moments are times of the dataflow.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::database::{Database, Table, TupleEdit};
use crate::engine::dataflow::build::RowUpdate;
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::dataflow_plan::DataflowPlan;
use crate::engine::dataflow::given::{GivenRows, copy_values};
use crate::engine::dataflow::operators::{Diff, Time};
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::worker::WorkerCommand;
use crate::engine::dataflow::workers::Workers;
use crate::engine::values::Values;
use crate::engine::watch::Asking;
use crate::engine::{Limits, Wanted};
use crate::program::{Program, RelationId};

/// For each group of changes, everything that follows once it and all groups before it are applied.
/// Nothing if a function fails or a limit is exceeded at any of these times: then each has to be derived
/// by itself, which finds what is to be reported.
#[must_use]
pub fn history(
    program: &Program,
    mut database: Database,
    limits: Limits,
    groups: &[Vec<TupleEdit>],
    workers: usize,
) -> Option<Vec<Database>> {
    let _asking = Asking::begin(limits.watch);
    let mut given = GivenRows::new(program, &mut database);
    let start = given.tables();
    let values = Arc::new(Values::take(&mut database));
    let context = OperatorContext::new(&values, limits.watch);
    let dataflow_plan = DataflowPlan::new(program, &Wanted::All, context, &start.as_slice(), true);
    let derived: Vec<bool> = dataflow_plan.relations.iter().map(|shape| shape.is_derived).collect();
    let (mut updates, mut at_times) = (Vec::new(), Vec::new());
    for (time, group) in (0..).zip(groups) {
        for change in group {
            let row = Row::new(change.tuple.iter().map(|&value| values.encode(value)));
            let by = if change.comes { 1 } else { -1 };
            if given.edit(&(change.relation, row.clone(), by)) {
                updates.push((change.relation, (row, time, by)));
            }
        }
        at_times.push(given.tables());
    }
    let end = Time::try_from(groups.len()).ok()?;
    let workers = Workers::start(dataflow_plan, workers, usize::MAX)?;
    let mut moving = follow(&workers, start, updates, end)?;
    let at_time = |(time, given): (Time, Vec<Arc<Table>>)| {
        let (mut database, mut rows) = (Database::new(program), 0);
        copy_values(&values, &mut database);
        for ((id, is_derived), given) in program.relation_ids().zip(&derived).zip(given) {
            let table = if *is_derived { moving[id.index()].until(time) } else { given.clone() };
            rows += table.len().saturating_sub(given.len());
            if !table.is_empty() {
                database.keep(id, table);
            }
        }
        (rows <= limits.max_tuples).then_some(database)
    };
    (0..).zip(at_times).map(at_time).collect()
}

/// For each relation, all that changes in it before `end`; nothing if a function fails.
fn follow(
    workers: &Workers,
    start: Vec<Arc<Table>>,
    updates: Vec<(RelationId, RowUpdate)>,
    end: Time,
) -> Option<Vec<Moving>> {
    let mut moving: Vec<Moving> = start.iter().map(|table| Moving::new(table.arity())).collect();
    let start = Arc::new(start);
    workers.tell_all(|| WorkerCommand::Load(Arc::clone(&start)));
    workers.tell_first(WorkerCommand::Change(updates));
    for report in workers.finish(end)? {
        if !report.failures.is_empty() {
            return None;
        }
        for (moving, changes) in moving.iter_mut().zip(report.changes) {
            moving.changes.extend(changes);
        }
    }
    for moving in &mut moving {
        moving.changes.sort_unstable_by_key(|(_, time, _)| std::cmp::Reverse(*time));
    }
    Some(moving)
}

/// A relation at one of the times, with its changes at later ones.
struct Moving {
    /// The changes at later times, the latest first.
    changes: Vec<RowUpdate>,
    rows: BTreeMap<Row, Diff>,
    table: Arc<Table>,
}

impl Moving {
    fn new(arity: usize) -> Self {
        let table = Arc::new(Table::new(arity));
        Self { changes: Vec::new(), rows: BTreeMap::new(), table }
    }

    /// The rows at this time, which may not be earlier than that of the last call.
    fn until(&mut self, time: Time) -> Arc<Table> {
        let before = self.changes.len();
        while let Some((row, _, by)) = self.changes.pop_if(|(_, at, _)| *at <= time) {
            *self.rows.entry(row).or_default() += by;
        }
        if self.changes.len() < before {
            self.rows.retain(|_, count| *count != 0);
            let mut table = Table::new(self.table.arity());
            self.rows.keys().for_each(|row| table.push(row.codes().iter().copied()));
            self.table = Arc::new(table);
        }
        Arc::clone(&self.table)
    }
}
