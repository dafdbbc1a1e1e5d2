//! The few operators of which every dataflow consists.

use std::hash::Hasher as _;
use std::sync::Arc;

use differential_dataflow::lattice::Lattice;
use differential_dataflow::operators::arrange::{Arranged, TraceAgent, arrangement::arrange_core};
use differential_dataflow::operators::join::join_traces;
use differential_dataflow::trace::wrappers::enter::TraceEnter;
use differential_dataflow::trace::{BatchCursor, Cursor, Navigable, TraceReader};
use differential_dataflow::{AsCollection, VecCollection};
use rustc_hash::FxHasher;
use timely::container::{CapacityContainerBuilder, PushInto as _};
use timely::dataflow::channels::pact::Exchange;
use timely::dataflow::operators::Inspect as _;
use timely::order::Product;
use timely::progress::Timestamp;
use timely::progress::timestamp::Refines;

use crate::database::Code;
use crate::engine::dataflow::batcher::RowBatcher;
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::steps::{Machine, Steps};
use crate::engine::dataflow::storage::{Assembly, Spine};
use crate::functions;
use crate::program::Aggregate;
use crate::syntax::ast::AggregateOperator;
use crate::value::Value;

/// A moment of a session, which counts them.
pub(super) type Time = u32;
/// A moment and the number of a round, inside a recursion.
pub(super) type Round = Product<Time, u32>;
/// By how much the number of a row's derivations changes.
pub(super) type Diff = isize;
/// Changes of a multiset of rows.
pub(super) type Collection<'s, T> = VecCollection<'s, T, Row, Diff>;

/// Rows arranged by key, in the scope where they are read.
pub(super) type Own<'s, T> = Arranged<'s, TraceAgent<Spine<T>>>;
/// Rows arranged by key outside of the recursion that reads them.
pub(super) type Entered<'s, T> = Arranged<'s, TraceEnter<TraceAgent<Spine<Time>>, T>>;

/// Rows arranged by key, in either scope.
#[derive(Clone)]
pub(super) enum Arrangement<'s, T: DataflowTime> {
    Own(Own<'s, T>),
    Entered(Entered<'s, T>),
}

/// What the dataflow needs of times, inside and outside of recursions.
pub(super) trait DataflowTime: Timestamp + Lattice + Refines<Time> {}

impl<T: Timestamp + Lattice + Refines<Time>> DataflowTime for T {}

/// Arranges rows by their first `key` codes.
pub(super) fn arrange<T: DataflowTime>(rows: Collection<'_, T>, key: usize) -> Own<'_, T> {
    let exchange = Exchange::new(move |(row, _, _): &(Row, T, Diff)| spread(&row.codes()[..key]));
    arrange_core(rows.inner, exchange, "Arrange", |_, _| RowBatcher::new(key))
}

/// The hash by which rows are divided among workers, the same in every process.
fn spread(codes: &[Code]) -> u64 {
    let mut hasher = FxHasher::default();
    codes.iter().for_each(|&code| hasher.write_u32(code));
    hasher.finish()
}

/// Takes the steps for each row.
pub(super) fn map<'s, T: DataflowTime>(
    rows: Collection<'s, T>,
    steps: &Steps,
    context: &Arc<OperatorContext>,
) -> Collection<'s, T> {
    let asks = context.dictionary.is_some() && steps.computes();
    let rows = if asks { prepare(rows, steps, context) } else { rows };
    let mut machine = Machine::new(steps.clone(), context);
    rows.flat_map(move |row| machine.run([row.codes(), &[], &[]]))
}

/// The same rows, after what the steps need of shared codes was looked up for each batch.
fn prepare<'s, T: DataflowTime>(
    rows: Collection<'s, T>,
    steps: &Steps,
    context: &Arc<OperatorContext>,
) -> Collection<'s, T> {
    let mut machine = Machine::new(steps.clone(), context);
    let rows = rows.inner.inspect_core(move |event| {
        if let Ok((_, rows)) = event {
            machine.prepare(&rows.iter().map(|(row, _, _): &(Row, T, Diff)| row.codes()));
        }
    });
    rows.as_collection()
}

/// Takes the steps for each pair of a left and a right row with equal keys. With `instead`, its codes
/// are those of the right row.
pub(super) fn join<'s, T: DataflowTime>(
    left: Own<'s, T>,
    right: Arrangement<'s, T>,
    steps: &Steps,
    context: &Arc<OperatorContext>,
    instead: Option<Row>,
) -> Collection<'s, T> {
    let asks = context.dictionary.is_some() && steps.computes();
    let machine = if asks { Machine::idle(context) } else { Machine::new(steps.clone(), context) };
    let rows = match right {
        Arrangement::Own(right) => matches(left, right, machine, instead),
        Arrangement::Entered(right) => matches(left, right, machine, instead),
    };
    if asks { map(rows, steps, context) } else { rows }
}

fn matches<'s, T: DataflowTime, Right>(
    left: Own<'s, T>,
    right: Arranged<'s, Right>,
    mut machine: Machine,
    instead: Option<Row>,
) -> Collection<'s, T>
where
    Right: TraceReader<Batch: Navigable, Time = T> + Clone + 'static,
    for<'a> BatchCursor<Right>:
        Cursor<Diff = Diff, Time = T, Key<'a> = &'a [Code], Val<'a> = &'a [Code]>,
{
    join_traces::<_, _, _, _, CapacityContainerBuilder<Vec<_>>>(
        left,
        right,
        "Join",
        move |key, left, right, time, by, and_by, output| {
            let found = instead.as_ref().map_or(right, Row::codes);
            if let Some(row) = machine.run([key, left, found]) {
                output.push_into((row, time, by * and_by));
            }
        },
    )
    .as_collection()
}

/// The rows of an arrangement, key first.
pub(super) fn rows<T: DataflowTime>(arranged: Own<'_, T>) -> Collection<'_, T> {
    arranged.flat_map_ref(|key, rest| Some(Row::joined(key, rest)))
}

/// The distinct rows inside a recursion, `width` codes each.
pub(super) fn distinct_in_rounds(
    rows: Collection<'_, Round>,
    width: usize,
) -> Collection<'_, Round> {
    arrange(rows, width)
        .reduce_abelian::<_, Assembly<Round>, Spine<Round>, _, _>(
            "Distinct",
            |_, _, output| output.push((Row::EMPTY, 1)),
            fill,
        )
        .flat_map_ref(|row, _| Some(Row::of(row)))
}

/// For each group, the value, then a 0/1 overflow flag: 0 and 1 if a sum does not fit into 64 bits.
/// `inner` is arranged by group, and counts every row once.
pub(super) fn fold<'s>(
    inner: Own<'s, Time>,
    aggregate: &Aggregate,
    context: &Arc<OperatorContext>,
) -> Own<'s, Time> {
    let (operator, primitive) = (aggregate.operator, aggregate.primitive);
    let values = Arc::clone(&context.values);
    inner.reduce_abelian::<_, Assembly<Time>, Spine<Time>, _, _>(
        "Fold",
        move |_, input, output| {
            let target = |&(row, _): &(&[Code], Diff)| {
                row.last().map_or(Value::Number(1), |&code| values.decode(code, primitive))
            };
            let value = match operator {
                AggregateOperator::Count => i64::try_from(input.len()).ok().map(Value::Number),
                operator => {
                    let targets: Vec<Value> = input.iter().map(target).collect();
                    functions::fold(operator, &targets)
                }
            };
            let row = value.map_or([0, 1], |value| [values.encode(value), 0]);
            output.push((Row::of(&row), 1));
        },
        fill,
    )
}

/// Moves the changes of one key into the form in which a batch is built.
fn fill<T: DataflowTime>(
    updates: &mut Vec<((Row, Row), T, Diff)>,
    key: &[Code],
    changes: &mut Vec<(Row, T, Diff)>,
) {
    updates.clear();
    updates.extend(changes.drain(..).map(|(row, time, by)| ((Row::of(key), row), time, by)));
}

/// The groups, each with its value; those whose value overflowed are left out.
pub(super) fn folded(folded: Own<'_, Time>) -> Collection<'_, Time> {
    folded.flat_map_ref(|group, value| (value[1] == 0).then(|| Row::joined(group, &value[..1])))
}

/// A failure for each group whose value overflowed.
pub(super) fn failed_folds(folded: Own<'_, Time>) -> Collection<'_, Time> {
    folded.flat_map_ref(|_, value| (value[1] != 0).then_some(Row::Failed))
}
