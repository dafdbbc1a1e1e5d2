//! Each row once, outside of recursions, where times are totally ordered.

use std::rc::Rc;

use differential_dataflow::AsCollection as _;
use differential_dataflow::trace::cursor::cursor_list;
use differential_dataflow::trace::{Cursor as _, TraceReader as _};
use timely::dataflow::channels::pact::Pipeline;
use timely::dataflow::operators::CapabilitySet;
use timely::dataflow::operators::generic::Operator as _;
use timely::progress::Antichain;

use crate::engine::dataflow::operators::{Collection, Diff, Time, arrange};
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::storage::RowBatch;

/// The distinct rows, `width` codes each: a row comes when its count rises above zero, and goes when it
/// falls back. Differential's own operator keeps a second arrangement for the result; this keeps one.
pub(super) fn distinct(rows: Collection<'_, Time>, width: usize) -> Collection<'_, Time> {
    let arranged = arrange(rows, width);
    let mut trace = arranged.trace.clone();
    let stream = arranged.stream.unary_frontier(Pipeline, "Distinct", move |_, _| {
        let mut lower = Antichain::from_elem(0);
        let mut upper = Antichain::from_elem(0);
        move |(input, _), output| {
            let (mut batches, mut capabilities) = (Vec::new(), CapabilitySet::new());
            lower.clone_from(&upper);
            input.for_each(|capability, spans| {
                for capability in capability.retain_stamp(0).iter() {
                    capabilities.insert(capability.clone());
                }
                for span in spans.drain(..) {
                    upper.clone_from(span.upper());
                    batches.extend(span.inner);
                }
            });
            if !batches.is_empty() {
                let mut session = output.session(&capabilities);
                let before = trace.batches_through(lower.borrow()).unwrap_or_default();
                changes(before, batches, |change| session.give(change));
            }
            trace.advance_upper(&mut upper);
            trace.set_logical_compaction(upper.borrow());
            trace.set_physical_compaction(upper.borrow());
        }
    });
    stream.as_collection()
}

/// Calls `give` with each row of the new batches that comes or goes, and when.
fn changes(
    old: Vec<Rc<RowBatch<Time>>>,
    new: Vec<Rc<RowBatch<Time>>>,
    mut give: impl FnMut((Row, Time, Diff)),
) {
    let (mut old, old_rows) = cursor_list(old);
    let (mut new, new_rows) = cursor_list(new);
    while let Some(row) = new.get_key(&new_rows) {
        let mut count: Diff = 0;
        old.seek_key(&old_rows, row);
        if old.get_key(&old_rows) == Some(row) {
            old.map_times(&old_rows, |_, by| count += by);
        }
        new.map_times(&new_rows, |time, by| {
            let was = Diff::from(count > 0);
            count += by;
            let change = Diff::from(count > 0) - was;
            if change != 0 {
                give((Row::of(row), *time, change));
            }
        });
        new.step_key(&new_rows);
    }
}
