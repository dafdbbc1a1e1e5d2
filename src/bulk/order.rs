//! The rows of a relation in the order in which they are shown: numbers by value, texts by their
//! bytes.

use std::io;

use std::borrow::Cow;
use std::sync::Arc;

use rayon::prelude::*;

use crate::database::{Code, Database, NARROW, Numbers, Table, distinct};
use crate::program::{Primitive, Program, RelationId};
use crate::value::{Symbol, Symbols, Value, record};

/// Sorted rows, with what their codes stand for.
pub(super) struct Ordered<'d> {
    /// Ranks where a column has some, else codes.
    table: Arc<Table>,
    /// For each column whose codes say nothing of the order of values: its codes in order.
    ranks: Vec<Option<Vec<Code>>>,
    symbols: &'d Symbols,
    numbers: &'d Numbers,
}

impl<'d> Ordered<'d> {
    pub(super) fn new(program: &Program, relation: RelationId, database: &'d mut Database) -> Self {
        let codes = database.table(relation);
        let (symbols, numbers) = database.values();
        let columns = &program.relation(relation).columns;
        let primitives = columns.iter().map(|column| program.ty(column.ty).primitive);
        let ranks: Vec<Option<Vec<Code>>> = primitives
            .enumerate()
            .map(|(at, primitive)| ranked(codes.column(at), primitive, symbols, numbers))
            .collect();
        let table = if ranks.iter().all(Option::is_none) {
            if codes.ascends() {
                codes
            } else {
                Arc::new(distinct(vec![Cow::Borrowed(&*codes)], codes.arity()))
            }
        } else {
            let column = |at: usize| match &ranks[at] {
                Some(order) => in_ranks(codes.column(at), order),
                None => codes.column(at).to_vec(),
            };
            let table = Table::from_columns((0..codes.arity()).map(column).collect(), codes.len());
            Arc::new(distinct(vec![Cow::Owned(table)], codes.arity()))
        };
        Self { table, ranks, symbols, numbers }
    }

    pub(super) fn len(&self) -> usize {
        self.table.len()
    }

    #[inline]
    fn code(&self, row: usize, column: usize) -> Code {
        let code = self.table.column(column)[row];
        self.ranks[column].as_ref().map_or(code, |order| order[code as usize])
    }

    #[inline]
    pub(super) fn number(&self, row: usize, column: usize) -> i64 {
        self.numbers.decode(self.code(row, column))
    }

    #[inline]
    pub(super) fn unsigned(&self, row: usize, column: usize) -> u64 {
        self.numbers.decode_unsigned(self.code(row, column))
    }

    #[inline]
    pub(super) fn text(&self, row: usize, column: usize) -> &str {
        self.symbols.text(Symbol(self.code(row, column)))
    }

    /// A record as it is written, if that is no longer than [`record::LONGEST`].
    pub(super) fn record(&self, row: usize, column: usize) -> io::Result<String> {
        let text = record::written(Symbol(self.code(row, column)), self.symbols);
        if text.len() <= record::LONGEST {
            return Ok(text);
        }
        let reason =
            format!("a record is longer than {} bytes when it is written", record::LONGEST);
        Err(io::Error::new(io::ErrorKind::InvalidData, reason))
    }
}

/// The codes of a column in the order of their values, if that is not the order of the codes.
fn ranked(
    codes: &[Code],
    primitive: Primitive,
    symbols: &Symbols,
    numbers: &Numbers,
) -> Option<Vec<Code>> {
    let is_numeric = matches!(primitive, Primitive::Number | Primitive::Unsigned);
    let is_ordered = is_numeric && codes.iter().all(|&code| code < NARROW);
    if is_ordered {
        return None;
    }
    let mut order = codes.to_vec();
    order.par_sort_unstable();
    order.dedup();
    match primitive {
        Primitive::Symbol => order
            .par_sort_unstable_by(|&a, &b| symbols.text(Symbol(a)).cmp(symbols.text(Symbol(b)))),
        Primitive::Record => order.par_sort_unstable_by(|&a, &b| {
            symbols.compare(Value::Record(Symbol(a)), Value::Record(Symbol(b)))
        }),
        Primitive::Number => order.par_sort_unstable_by_key(|&code| numbers.decode(code)),
        Primitive::Unsigned => {
            order.par_sort_unstable_by_key(|&code| numbers.decode_unsigned(code));
        }
    }
    Some(order)
}

/// The place of each code in the order.
fn in_ranks(codes: &[Code], order: &[Code]) -> Vec<Code> {
    let most = order.iter().max().map_or(0, |&most| most as usize + 1);
    if most <= 8 * codes.len().max(1024) {
        let mut ranks = vec![0; most];
        for (rank, &code) in (0..).zip(order) {
            ranks[code as usize] = rank;
        }
        return codes.iter().map(|&code| ranks[code as usize]).collect();
    }
    let ranks: rustc_hash::FxHashMap<Code, Code> = order.iter().copied().zip(0..).collect();
    codes.iter().map(|code| ranks.get(code).copied().unwrap_or(0)).collect()
}
