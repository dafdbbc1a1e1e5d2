//! Comma-separated values with a header: one relation, or the board as a table.

use std::io::{self, Write};

use crate::diagnostic::Diagnostic;
use crate::program::Program;
use crate::report::board_table::BoardTable;
use crate::report::{Report, Selection};
use crate::vocabulary;

/// That a table can hold what is selected: the board, or one relation.
pub fn expect_one_table(program: &Program, selection: &Selection) -> Result<(), Diagnostic> {
    let selected = selection.relations(program);
    if selected.len() == 1 || is_board(program, selection) {
        return Ok(());
    }
    let mut names = selected.iter().map(|&id| program.relation(id).name.as_str());
    let example = names.find(|name| !vocabulary::READ_BY_NAME.contains(name)).unwrap_or("RELATION");
    let message = format!("CSV holds one relation, and {} are selected", selected.len());
    Err(Diagnostic::error("csv-relation", message).help(format!("add `--only {example}`")))
}

/// Whether the board is written: nothing else is selected, and the rulebook has one.
#[must_use]
pub fn is_board(program: &Program, selection: &Selection) -> bool {
    let has_board = || program.find_with_arity(vocabulary::STATUS, 2).is_some();
    *selection == Selection::Outputs && has_board()
}

/// Writes the board, or the columns and tuples of the first selected relation.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Report { program, database, selection, .. } = report;
    let mut table = csv::Writer::from_writer(out);
    if is_board(program, selection) {
        let board = BoardTable::new(program, database);
        table.write_record(board.header())?;
        for row in board.rows() {
            table.write_record(row)?;
        }
        return table.flush();
    }
    let Some(&relation) = selection.relations(program).first() else { return Ok(()) };
    let columns = &program.relation(relation).columns;
    table.write_record(columns.iter().map(|column| &column.name))?;
    for tuple in database.sorted(relation) {
        let cells = columns.iter().zip(tuple);
        table.write_record(
            cells.map(|(column, &value)| report.cell(column.ty, value).to_string()),
        )?;
    }
    table.flush()
}
