//! The few operators that every dataflow is put together from.

use std::sync::Arc;

use differential_dataflow::VecCollection;
use differential_dataflow::lattice::Lattice;
use differential_dataflow::operators::ThresholdTotal as _;
use differential_dataflow::operators::arrange::{Arranged, TraceAgent};
use differential_dataflow::trace::implementations::{ValBuilder, ValSpine};
use differential_dataflow::trace::wrappers::enter::TraceEnter;
use differential_dataflow::trace::{BatchCursor, Cursor, Navigable, TraceReader};
use timely::order::Product;
use timely::progress::Timestamp;
use timely::progress::timestamp::Refines;

use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::steps::{Machine, Steps};
use crate::engine::functions;
use crate::engine::values::Values;
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
pub(super) type Rows<'s, T> = VecCollection<'s, T, Row, Difference>;

type Spine<T> = ValSpine<Row, Row, T, Difference>;
/// Rows by key, kept in the scope where they are read.
pub(super) type Own<'s, T> = Arranged<'s, TraceAgent<Spine<T>>>;
/// Rows by key from outside of a recursion.
pub(super) type Entered<'s, T> = Arranged<'s, TraceEnter<TraceAgent<Spine<Time>>, T>>;

/// Rows by key.
#[derive(Clone)]
pub(super) enum Arrangement<'s, T: Moment> {
    Own(Own<'s, T>),
    Entered(Entered<'s, T>),
}

/// What times are.
pub(super) trait Moment: Timestamp + Lattice + Refines<Time> {}

impl<T: Timestamp + Lattice + Refines<Time>> Moment for T {}

/// Keeps rows by their first `key` codes.
pub(super) fn arrange<'s, T: Moment>(rows: Rows<'s, T>, key: usize) -> Own<'s, T> {
    rows.map(move |row| {
        let (key, rest) = row.codes().split_at(key);
        (Row::of(key), Row::of(rest))
    })
    .arrange_by_key()
}

/// Takes the steps for each row.
pub(super) fn map<'s, T: Moment>(
    rows: Rows<'s, T>,
    steps: &Steps,
    values: &Arc<Values>,
) -> Rows<'s, T> {
    let mut machine = Machine::new(steps.clone(), values);
    rows.flat_map(move |row| machine.run([row.codes(), &[], &[]]))
}

/// Takes the steps for each row of the left side and each of the right side with the same key. With
/// `instead`, what was found on the right is these codes.
pub(super) fn join<'s, T: Moment>(
    left: Own<'s, T>,
    right: Arrangement<'s, T>,
    steps: &Steps,
    values: &Arc<Values>,
    instead: Option<Row>,
) -> Rows<'s, T> {
    let machine = Machine::new(steps.clone(), values);
    match right {
        Arrangement::Own(right) => join_traces(left, right, machine, instead),
        Arrangement::Entered(right) => join_traces(left, right, machine, instead),
    }
}

fn join_traces<'s, T: Moment, Right>(
    left: Own<'s, T>,
    right: Arranged<'s, Right>,
    mut machine: Machine,
    instead: Option<Row>,
) -> Rows<'s, T>
where
    Right: TraceReader<Batch: Navigable, Time = T> + Clone + 'static,
    for<'a> BatchCursor<Right>:
        Cursor<Diff = Difference, Time = T, Key<'a> = &'a Row, Val<'a> = &'a Row>,
{
    left.join_core(right, move |key, left, right| {
        let found = instead.as_ref().unwrap_or(right);
        if *right == Row::Failed {
            return None;
        }
        machine.run([key.codes(), left.codes(), found.codes()])
    })
}

/// The rows of an arrangement, their key first.
pub(super) fn rows<'s, T: Moment>(arranged: Own<'s, T>) -> Rows<'s, T> {
    arranged.flat_map_ref(|key, rest| {
        let codes = key.codes().iter().chain(rest.codes()).copied();
        let codes: Vec<_> = codes.collect();
        (*rest != Row::Failed).then(|| Row::of(&codes))
    })
}

/// Each row once, where times are in one order.
pub(super) fn distinct<'s>(rows: Rows<'s, Time>) -> Rows<'s, Time> {
    rows.distinct_total()
}

/// Each row once, inside a recursion.
pub(super) fn distinct_in_rounds<'s>(rows: Rows<'s, Round>) -> Rows<'s, Round> {
    rows.distinct()
}

/// The value of each group. `inner` has the group as its key and counts every row once; a sum that
/// does not fit into 64 bits is a row that failed.
pub(super) fn fold<'s>(
    inner: Own<'s, Time>,
    aggregate: &Aggregate,
    values: &Arc<Values>,
) -> Own<'s, Time> {
    let (operator, primitive) = (aggregate.operator, aggregate.primitive);
    let values = Arc::clone(values);
    inner.reduce_abelian::<_, ValBuilder<_, _, _, _>, Spine<Time>, _, _>(
        "Fold",
        move |_, input, output| {
            let target = |&(row, _): &(&Row, Difference)| match row.codes().last() {
                Some(&code) => values.decode(code, primitive),
                None => Value::Number(1),
            };
            let value = match operator {
                AggregateOperator::Count => i64::try_from(input.len()).ok().map(Value::Number),
                operator => {
                    let targets: Vec<Value> = input.iter().map(target).collect();
                    functions::fold(operator, &targets)
                }
            };
            let row = value.map_or(Row::Failed, |value| Row::of(&[values.encode(value)]));
            output.push((row, 1));
        },
        |updates, key, changes| {
            updates.clear();
            updates.extend(changes.drain(..).map(|(row, time, by)| ((key.clone(), row), time, by)));
        },
    )
}

/// The failures among the folded values.
pub(super) fn failed_folds<'s>(folded: Own<'s, Time>) -> Rows<'s, Time> {
    folded.flat_map_ref(|_, value| (*value == Row::Failed).then_some(Row::Failed))
}
