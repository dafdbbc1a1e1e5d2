//! One relation as comma-separated values with a header.

use std::io::{self, Write};

use crate::diagnostic::Diagnostic;
use crate::program::Program;
use crate::report::rows::cell;
use crate::report::{Report, Selection};
use crate::vocabulary;

/// That one relation is selected: a table can hold no more.
pub fn expect_one_relation(program: &Program, selection: &Selection) -> Result<(), Diagnostic> {
    let selected = selection.relations(program);
    if selected.len() == 1 {
        return Ok(());
    }
    let mut names = selected.iter().map(|&id| program.relation(id).name.as_str());
    let example = names.find(|name| !vocabulary::READ_BY_NAME.contains(name)).unwrap_or("RELATION");
    let message = format!("CSV holds one relation, and {} are selected", selected.len());
    Err(Diagnostic::error("csv-relation", message).help(format!("add `--only {example}`")))
}

/// Writes the columns and tuples of the first selected relation.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Some(&relation) = report.selection.relations(report.program).first() else {
        return Ok(());
    };
    let columns = &report.program.relation(relation).columns;
    let mut table = csv::Writer::from_writer(out);
    table.write_record(columns.iter().map(|column| &column.name))?;
    for tuple in report.database.sorted(relation) {
        let cells = columns.iter().zip(tuple);
        table.write_record(cells.map(|(column, &value)| {
            cell(report.program, report.database, column.ty, value).to_string()
        }))?;
    }
    table.flush()
}
