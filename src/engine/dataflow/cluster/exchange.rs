//! Divides given rows among the workers of all processes: a row goes to one worker, and counts once
//! however many processes were given it.

use std::borrow::Cow;
use std::cell::RefCell;
use std::hash::{Hash as _, Hasher as _};
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHasher;
use timely::container::CapacityContainerBuilder;
use timely::dataflow::InputHandle;
use timely::dataflow::operators::{Exchange as _, Input as _, Inspect as _, Probe as _};
use timely::worker::Worker;

use crate::database::{Table, distinct};
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::worker::step;

/// The number of a relation, and a row of it.
type Sent = (u32, Row);

/// After so many rows, the dataflow works on those that were sent.
const SENT: usize = 1 << 16;

/// For each relation, the distinct rows that this worker keeps. `given` is what its process was given,
/// of which it sends its share, as worker `own` of `workers` there. All workers of all processes have to
/// call this; nothing comes of it once `must_stop`.
pub(in crate::engine::dataflow) fn exchange(
    worker: &mut Worker,
    given: &[Arc<Table>],
    (own, workers): (usize, usize),
    arities: &[usize],
    must_stop: &impl Fn() -> bool,
) -> Option<Vec<Table>> {
    let received: Vec<Table> = arities.iter().map(|&arity| Table::new(arity)).collect();
    let received = Rc::new(RefCell::new(received));
    let mut input = InputHandle::<(), CapacityContainerBuilder<Vec<Sent>>>::new();
    let seen = Rc::clone(&received);
    let probe = worker.dataflow(|scope| {
        let rows = scope.input_from(&mut input).exchange(place);
        let rows = rows.inspect(move |(relation, row): &Sent| {
            seen.borrow_mut()[*relation as usize].push(row.codes().iter().copied());
        });
        rows.probe().0
    });
    for (relation, table) in (0_u32..).zip(given) {
        let columns: Vec<&[u32]> = (0..table.arity()).map(|column| table.column(column)).collect();
        for (count, row) in (own..table.len()).step_by(workers).enumerate() {
            input.send((relation, Row::new(columns.iter().map(|column| column[row]))));
            if count % SENT == SENT - 1 {
                worker.step();
            }
        }
    }
    input.close();
    while !probe.done() {
        if must_stop() {
            return None;
        }
        step(worker);
    }
    let once = |table: Table| {
        let arity = table.arity();
        distinct(vec![Cow::Owned(table)], arity)
    };
    Some(received.take().into_iter().map(once).collect())
}

fn place((relation, row): &Sent) -> u64 {
    let mut hasher = FxHasher::default();
    (relation, row).hash(&mut hasher);
    hasher.finish()
}
