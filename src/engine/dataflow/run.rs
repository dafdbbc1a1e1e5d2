//! One run over a whole database.

use std::borrow::Cow;
use std::sync::Arc;

use crate::database::{Database, Table, distinct};
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::dataflow_plan::DataflowPlan;
use crate::engine::dataflow::worker::{WorkerCommand, WorkerReport};
use crate::engine::dataflow::workers::Workers;
use crate::engine::values::Values;
use crate::engine::watch::Asking;
use crate::engine::{EvaluationError, Limits, Wanted, batch};
use crate::program::{Program, RelationId};

/// Derives everything that follows, with so many workers.
pub fn run(
    program: &Program,
    database: &mut Database,
    limits: Limits,
    workers: usize,
) -> Result<(), EvaluationError> {
    derive(program, database, limits, &Wanted::All, workers).map(|_| ())
}

/// Derives what is wanted; gives the number of new tuples. Where a function fails or a limit is
/// exceeded, the batch engine derives instead: it knows which failures count, and which is reported.
pub fn derive(
    program: &Program,
    database: &mut Database,
    limits: Limits,
    wanted: &Wanted,
    workers: usize,
) -> Result<usize, EvaluationError> {
    let _asking = Asking::begin(limits.watch);
    match attempt(program, database, limits, wanted, workers) {
        Some(derived) => Ok(derived),
        None => batch::derive(program, database, limits, wanted),
    }
}

/// As [`derive`]; nothing if a function failed or a limit was exceeded, with the database unchanged.
fn attempt(
    program: &Program,
    database: &mut Database,
    limits: Limits,
    wanted: &Wanted,
    workers: usize,
) -> Option<usize> {
    let tables: Vec<Arc<Table>> = program.relation_ids().map(|id| database.table(id)).collect();
    let values = Arc::new(Values::take(database));
    let context = OperatorContext::new(&values, limits.watch);
    let dataflow_plan = DataflowPlan::new(program, wanted, context, &tables.as_slice(), false);
    let derived: Vec<bool> = dataflow_plan.relations.iter().map(|shape| shape.is_derived).collect();
    let given = tables.iter().zip(&derived).filter(|(_, is_derived)| **is_derived);
    let given: usize = given.map(|(table, _)| table.len()).sum();
    let most = limits.max_tuples.saturating_add(given);
    let reports = work(dataflow_plan, tables, workers, most);
    values.restore(database);
    let mut reports = reports?;
    if reports.iter().any(|report| !report.failures.is_empty()) {
        return None;
    }
    let rows = reports.iter().map(|report| report.rows).sum::<isize>();
    let rows = usize::try_from(rows).ok().filter(|&rows| rows <= most)?;
    for id in program.relation_ids().filter(|id| derived[id.index()]) {
        keep(program, database, id, &mut reports);
    }
    Some(rows - given)
}

fn work(
    dataflow_plan: DataflowPlan,
    tables: Vec<Arc<Table>>,
    workers: usize,
    most: usize,
) -> Option<Vec<WorkerReport>> {
    let workers = Workers::start(dataflow_plan, workers, most)?;
    let tables = Arc::new(tables);
    workers.tell_all(|| WorkerCommand::Load(Arc::clone(&tables)));
    workers.finish(1)
}

/// Moves the rows of a relation from the reports of all workers into the database.
fn keep(program: &Program, database: &mut Database, id: RelationId, reports: &mut [WorkerReport]) {
    let arity = program.relation(id).columns.len();
    let mut table = Table::new(arity);
    let mut is_simple = true;
    for report in reports {
        for (row, _, by) in std::mem::take(&mut report.changes[id.index()]) {
            is_simple &= by == 1;
            table.push(row.codes().iter().copied());
        }
    }
    debug_assert!(is_simple, "rows that only come are there once");
    if !table.is_empty() {
        database.keep(id, Arc::new(distinct(vec![Cow::Owned(table)], arity)));
    }
}
