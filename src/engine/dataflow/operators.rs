//! The few operators that every dataflow is put together from.

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
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::steps::{Machine, Steps};
use crate::engine::dataflow::storage::{Assembly, Spine};
use crate::engine::dataflow::tools::Tools;
use crate::functions;
use crate::program::Aggregate;
use crate::syntax::ast::AggregateOperator;
use crate::value::Value;

/// When something is so: a number that the session counts.
pub(super) type Time = u32;
/// The same inside a recursion, with the number of the round.
pub(super) type Round = Product<Time, u32>;
/// By how much the number of a row's derivations changes.
pub(super) type Difference = isize;
/// Rows on their way.
pub(super) type Collection<'s, T> = VecCollection<'s, T, Row, Difference>;

/// Rows by key, kept in the scope where they are read.
pub(super) type Own<'s, T> = Arranged<'s, TraceAgent<Spine<T>>>;
/// Rows by key from outside of a recursion.
pub(super) type Entered<'s, T> = Arranged<'s, TraceEnter<TraceAgent<Spine<Time>>, T>>;

/// Rows by key.
#[derive(Clone)]
pub(super) enum Arrangement<'s, T: DataflowTime> {
    Own(Own<'s, T>),
    Entered(Entered<'s, T>),
}

/// What times are.
pub(super) trait DataflowTime: Timestamp + Lattice + Refines<Time> {}

impl<T: Timestamp + Lattice + Refines<Time>> DataflowTime for T {}

/// Keeps rows by their first `key` codes.
pub(super) fn arrange<T: DataflowTime>(rows: Collection<'_, T>, key: usize) -> Own<'_, T> {
    let exchange =
        Exchange::new(move |(row, _, _): &(Row, T, Difference)| spread(&row.codes()[..key]));
    arrange_core(rows.inner, exchange, "Arrange", |_, _| RowBatcher::new(key))
}

/// What divides rows among workers, the same in every process.
fn spread(codes: &[Code]) -> u64 {
    let mut hasher = FxHasher::default();
    codes.iter().for_each(|&code| hasher.write_u32(code));
    hasher.finish()
}

/// Takes the steps for each row.
pub(super) fn map<'s, T: DataflowTime>(
    rows: Collection<'s, T>,
    steps: &Steps,
    tools: &Arc<Tools>,
) -> Collection<'s, T> {
    let asks = tools.values.is_shared() && steps.computes();
    let rows = if asks { prepare(rows, steps, tools) } else { rows };
    let mut machine = Machine::new(steps.clone(), tools);
    rows.flat_map(move |row| machine.run([row.codes(), &[], &[]]))
}

/// The same rows, of which everything is known that the steps have to know.
fn prepare<'s, T: DataflowTime>(
    rows: Collection<'s, T>,
    steps: &Steps,
    tools: &Arc<Tools>,
) -> Collection<'s, T> {
    let mut machine = Machine::new(steps.clone(), tools);
    let rows = rows.inner.inspect_core(move |event| {
        if let Ok((_, rows)) = event {
            machine.prepare(&rows.iter().map(|(row, _, _): &(Row, T, Difference)| row.codes()));
        }
    });
    rows.as_collection()
}

/// Takes the steps for each row of the left side and each of the right side with the same key. With
/// `instead`, what was found on the right is these codes.
pub(super) fn join<'s, T: DataflowTime>(
    left: Own<'s, T>,
    right: Arrangement<'s, T>,
    steps: &Steps,
    tools: &Arc<Tools>,
    instead: Option<Row>,
) -> Collection<'s, T> {
    let asks = tools.values.is_shared() && steps.computes();
    let machine = if asks { Machine::idle(tools) } else { Machine::new(steps.clone(), tools) };
    let rows = match right {
        Arrangement::Own(right) => matches(left, right, machine, instead),
        Arrangement::Entered(right) => matches(left, right, machine, instead),
    };
    if asks { map(rows, steps, tools) } else { rows }
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
        Cursor<Diff = Difference, Time = T, Key<'a> = &'a [Code], Val<'a> = &'a [Code]>,
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

/// The rows of an arrangement, their key first.
pub(super) fn rows<T: DataflowTime>(arranged: Own<'_, T>) -> Collection<'_, T> {
    arranged.flat_map_ref(|key, rest| Some(Row::joined(key, rest)))
}

/// Each row once, inside a recursion. Rows have so many codes.
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

/// The value of each group, and 0 behind it. `inner` has the group as its key and counts every row
/// once; if a sum does not fit into 64 bits, there are 0 and 1.
pub(super) fn fold<'s>(
    inner: Own<'s, Time>,
    aggregate: &Aggregate,
    tools: &Arc<Tools>,
) -> Own<'s, Time> {
    let (operator, primitive) = (aggregate.operator, aggregate.primitive);
    let values = Arc::clone(&tools.values);
    inner.reduce_abelian::<_, Assembly<Time>, Spine<Time>, _, _>(
        "Fold",
        move |_, input, output| {
            let target = |&(row, _): &(&[Code], Difference)| {
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

/// Hands over the changes of a key.
fn fill<T: DataflowTime>(
    updates: &mut Vec<((Row, Row), T, Difference)>,
    key: &[Code],
    changes: &mut Vec<(Row, T, Difference)>,
) {
    updates.clear();
    updates.extend(changes.drain(..).map(|(row, time, by)| ((Row::of(key), row), time, by)));
}

/// The folded values that are one, behind their group.
pub(super) fn folded(folded: Own<'_, Time>) -> Collection<'_, Time> {
    folded.flat_map_ref(|group, value| (value[1] == 0).then(|| Row::joined(group, &value[..1])))
}

/// The failures among the folded values.
pub(super) fn failed_folds(folded: Own<'_, Time>) -> Collection<'_, Time> {
    folded.flat_map_ref(|_, value| (value[1] != 0).then_some(Row::Failed))
}
