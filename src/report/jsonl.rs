//! One JSON object a line for each tuple of the selected relations.

use std::io::{self, Write};

use serde_json::json;

use crate::report::Report;
use crate::report::rows::{LABEL, Row};

/// Writes `{"relation": name, column: value}` lines, then `{"relation": name, "size": number}` for
/// each `.printsize` relation.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for relation in report.selection.relations(report.program) {
        for tuple in report.database.sorted(relation) {
            serde_json::to_writer(&mut *out, &Row { report, relation, tuple, labelled: true })?;
            writeln!(out)?;
        }
    }
    for id in report.selection.sizes(report.program) {
        let name = &report.program.relation(id).name;
        let line = json!({ LABEL: name, "size": report.database.len_of(id) });
        writeln!(out, "{line}")?;
    }
    Ok(())
}
