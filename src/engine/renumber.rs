//! Tables whose codes other processes know, and tables with codes of this process.

use std::sync::PoisonError;

use crate::database::{Code, NARROW, Table};
use crate::engine::values::Values;
use crate::program::Primitive;

impl Values {
    /// The table with shared codes.
    pub(super) fn share_table(&self, table: &Table, columns: &[Primitive]) -> Table {
        let column = |(at, primitive): (usize, &Primitive)| match primitive {
            Primitive::Symbol => self.share_symbols(table.column(at)),
            Primitive::Number | Primitive::Unsigned => self.share_numbers(table.column(at)),
        };
        let columns = columns.iter().enumerate().map(column).collect();
        Table::from_columns(columns, table.len())
    }

    fn share_symbols(&self, column: &[Code]) -> Vec<Code> {
        match &self.codes {
            Some(codes) => codes.codes(column),
            None => column.to_vec(),
        }
    }

    fn share_numbers(&self, column: &[Code]) -> Vec<Code> {
        let (Some(codes), true) = (&self.codes, column.iter().any(|&code| code >= NARROW)) else {
            return column.to_vec();
        };
        let numbers = self.numbers.read().unwrap_or_else(PoisonError::into_inner);
        let far = column.iter().filter(|&&code| code >= NARROW).map(|&code| numbers.decode(code));
        codes.learn_codes_of_numbers(far.collect());
        let shared = |&code: &Code| match code {
            ..NARROW => code,
            NARROW.. => codes.code_of_number(numbers.decode(code)),
        };
        column.iter().map(shared).collect()
    }

    /// The table with codes of this process, which [`restore`](Self::restore) gives the database.
    pub(super) fn own_table(&self, table: &Table, columns: &[Primitive]) -> Table {
        let column = |(at, primitive): (usize, &Primitive)| match primitive {
            Primitive::Symbol => self.own_symbols(table.column(at)),
            Primitive::Number | Primitive::Unsigned => {
                self.own_numbers(table.column(at), *primitive)
            }
        };
        let columns = columns.iter().enumerate().map(column).collect();
        Table::from_columns(columns, table.len())
    }

    fn own_symbols(&self, column: &[Code]) -> Vec<Code> {
        match &self.codes {
            Some(codes) => {
                codes.learn(column.to_vec(), &self.symbols);
                codes.symbols(column)
            }
            None => column.to_vec(),
        }
    }

    fn own_numbers(&self, column: &[Code], primitive: Primitive) -> Vec<Code> {
        let (Some(codes), true) = (&self.codes, column.iter().any(|&code| code >= NARROW)) else {
            return column.to_vec();
        };
        codes.learn_numbers(column.to_vec());
        let mut numbers = self.numbers.write().unwrap_or_else(PoisonError::into_inner);
        let mut own = |&code: &Code| match (code, primitive) {
            (..NARROW, _) => code,
            (_, Primitive::Unsigned) => numbers.encode_unsigned(codes.number(code).cast_unsigned()),
            (_, _) => numbers.encode(codes.number(code)),
        };
        column.iter().map(&mut own).collect()
    }
}
