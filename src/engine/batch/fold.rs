//! Aggregates: the rows of a group are folded into one number.

use crate::database::Table;
use crate::engine::batch::values::Values;
use crate::engine::functions;
use crate::program::Aggregate;
use crate::syntax::ast::AggregateOperator;

/// The value of each group of a table whose rows ascend, so that groups are side by side. Nothing
/// if a sum does not fit into 64 bits.
pub(super) fn fold(aggregate: &Aggregate, inner: &Table, values: &Values) -> Option<Table> {
    let mut folded = Table::new(aggregate.group + 1);
    let key = |row: usize| inner.row(row).take(aggregate.group);
    let target = inner.arity().wrapping_sub(1);
    let mut start = 0;
    while start < inner.len() {
        let end = (start + 1..inner.len()).find(|&row| key(row).ne(key(start)));
        let end = end.unwrap_or(inner.len());
        let number = match aggregate.operator {
            AggregateOperator::Count => i64::try_from(end - start).ok(),
            operator => {
                let codes = &inner.column(target)[start..end];
                let numbers: Vec<i64> = codes.iter().map(|&code| values.number(code)).collect();
                functions::fold(operator, &numbers)
            }
        };
        folded.push(key(start).chain([values.code_of(number?)]));
        start = end;
    }
    Some(folded)
}
