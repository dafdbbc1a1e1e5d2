//! The board as a table: a row for each proposition, and the same columns for every case of a rulebook.

use indexmap::IndexMap;

use crate::database::Database;
use crate::facts::CellValue;
use crate::program::{Primitive, Program, RelationId};
use crate::report::page::{BoardExtent, Page};
use crate::report::prose::Prose;
use crate::report::views::View;
use crate::report::{Report, Selection};
use crate::value::record::written;
use crate::value::{Tuple, Value};
use crate::vocabulary;

/// The board of a derived database.
pub(super) struct BoardTable<'a> {
    program: &'a Program,
    database: &'a Database,
    prose: Prose<'a>,
    /// By their headings.
    lines: IndexMap<String, Line>,
}

/// What stands below propositions under one heading.
#[derive(Default)]
struct Line {
    /// Each number that a relation has, with its place: a column each.
    numbers: Vec<(RelationId, usize)>,
    /// The relations without numbers: one column for the sentences of all.
    said: Vec<RelationId>,
}

impl<'a> BoardTable<'a> {
    pub(super) fn new(program: &'a Program, database: &'a Database) -> Self {
        let mut lines: IndexMap<String, Line> = IndexMap::new();
        for (heading, relation) in View::of_board(program, database).iter() {
            let line = lines.entry(heading.to_owned()).or_default();
            let numbers = numbers(program, relation);
            if numbers.is_empty() {
                line.said.push(relation);
            }
            line.numbers.extend(numbers.into_iter().map(|at| (relation, at)));
        }
        Self { program, database, prose: Prose::new(program, database), lines }
    }

    /// `id`, `claim`, `status`, then `against least` for a number and `flags` for sentences.
    pub(super) fn header(&self) -> Vec<String> {
        let fixed = ["id", "claim", "status"].map(str::to_owned).into_iter();
        let lines = self.lines.iter().flat_map(|(heading, line)| {
            let name = |&(relation, at): &(RelationId, usize)| {
                format!("{heading} {}", self.program.relation(relation).columns[at].name)
            };
            let said = (!line.said.is_empty()).then(|| heading.clone());
            line.numbers.iter().map(name).chain(said).collect::<Vec<_>>()
        });
        fixed.chain(lines).collect()
    }

    /// A row for each status, in the order of the ids.
    pub(super) fn rows(&self) -> Vec<Vec<String>> {
        let status = self.program.find_with_arity(vocabulary::STATUS, 2);
        let statuses = status.map(|id| self.database.sorted(id)).unwrap_or_default();
        statuses.iter().map(|tuple| self.row(status, tuple)).collect()
    }

    /// The same for a reader: a row for each claim, in the order of the board, with its status in words and
    /// numbers as numbers.
    pub(super) fn rows_for_readers(&self) -> Vec<Vec<CellValue>> {
        let (program, database) = (self.program, self.database);
        let selection = Selection::Outputs;
        let report = Report { program, database, title: None, selection, names: None };
        let board = Page::new(&report, Vec::new(), BoardExtent::Brief).board;
        let status = program.find_with_arity(vocabulary::STATUS, 2);
        let counts = self.lines.values().flat_map(|line| {
            let said = (!line.said.is_empty()).then_some(false);
            line.numbers.iter().map(|_| true).chain(said)
        });
        let counts: Vec<bool> = [false; 3].into_iter().chain(counts).collect();
        let cell = |(is_count, text): (&bool, String)| match text.parse() {
            Ok(number) if *is_count => CellValue::Number(number),
            _ if text.is_empty() => CellValue::Empty,
            _ => CellValue::Text(text),
        };
        let rows = board.into_iter().map(|entry| {
            let mut row = self.row(status, &entry.tuple);
            row[2] = entry.status;
            counts.iter().zip(row).map(cell).collect()
        });
        rows.collect()
    }

    fn row(&self, status: Option<RelationId>, tuple: &Tuple) -> Vec<String> {
        let ty = status.map(|id| self.program.relation(id).columns[0].ty);
        let claim = ty.map(|ty| self.prose.value(ty, tuple[0])).unwrap_or_default();
        let fixed = [self.plain(tuple[0]), claim, self.plain(tuple[1])].into_iter();
        fixed.chain(self.lines.values().flat_map(|line| self.cells(line, tuple[0]))).collect()
    }

    fn cells(&self, line: &Line, proposition: Value) -> Vec<String> {
        let about = |relation: RelationId| self.prose.tuples_about(relation, proposition);
        let number = |&(relation, at): &(RelationId, usize)| {
            let numbers = about(relation).into_iter().map(|tuple| self.plain(tuple[at]));
            numbers.collect::<Vec<_>>().join("; ")
        };
        let say = |&relation: &RelationId| {
            let tuples = about(relation).into_iter();
            tuples.map(move |tuple| self.prose.tuple_below_subject(relation, tuple))
        };
        let said = line.said.iter().flat_map(say).collect::<Vec<_>>().join("; ");
        let said = (!line.said.is_empty()).then_some(said);
        line.numbers.iter().map(number).chain(said).collect()
    }

    fn plain(&self, value: Value) -> String {
        match value {
            Value::Symbol(symbol) => self.database.symbols.text(symbol).to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Unsigned(number) => number.to_string(),
            Value::Record(symbol) => written(symbol, &self.database.symbols),
        }
    }
}

/// The places of the columns that hold numbers, and no days or minutes.
fn numbers(program: &Program, relation: RelationId) -> Vec<usize> {
    let columns = program.relation(relation).columns.iter().enumerate().skip(1);
    let is_number = |ty| {
        matches!(program.ty(ty).primitive, Primitive::Number | Primitive::Unsigned)
            && program.scale(ty).is_none()
    };
    columns.filter(|(_, column)| is_number(column.ty)).map(|(at, _)| at).collect()
}
