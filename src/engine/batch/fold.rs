//! Aggregates: the rows of a group are folded into one number.

use crate::database::{Code, Table};
use crate::engine::error::Failed;
use crate::engine::failed_groups::FailedGroups;
use crate::engine::values::Values;
use crate::functions;
use crate::program::{Aggregate, Program};
use crate::syntax::ast::AggregateOperator;
use crate::value::Value;

/// A table with a row for each group: the group, then its value. The rows of `inner` ascend, so that
/// those of a group are consecutive. A group whose sum does not fit into 64 bits is noted instead.
pub(super) fn fold(
    program: &Program,
    aggregate: &Aggregate,
    inner: &Table,
    values: &Values,
    failed_groups: &mut FailedGroups<Code>,
) -> Table {
    let mut folded = Table::new(aggregate.group + 1);
    let key = |row: usize| inner.row(row).take(aggregate.group);
    let target = inner.arity().wrapping_sub(1);
    let mut start = 0;
    while start < inner.len() {
        let end = (start + 1..inner.len()).find(|&row| key(row).ne(key(start)));
        let end = end.unwrap_or(inner.len());
        let value = match aggregate.operator {
            AggregateOperator::Count => i64::try_from(end - start).ok().map(Value::Number),
            operator => {
                let codes = inner.column(target)[start..end].iter();
                let targets: Vec<Value> =
                    codes.map(|&code| values.decode(code, aggregate.primitive)).collect();
                functions::fold(operator, &targets)
            }
        };
        if let Some(value) = value {
            folded.push(key(start).chain([values.encode(value)]));
        } else {
            let group: Vec<Code> = key(start).collect();
            failed_groups.add_sum(&group, Failed::of_sum(program, aggregate));
        }
        start = end;
    }
    folded
}
