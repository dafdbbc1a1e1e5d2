//! One JSON object: the title, the date, and every selected relation as a list of rows.

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::program::RelationId;
use crate::report::Report;
use crate::report::rows::{Rows, cell};
use crate::vocabulary;

/// Writes `{"title": …, "as_of": …, "relations": {name: [{column: value}]}}`. The date is absent
/// in a rulebook without one, and `sizes` stands there only for `.printsize` relations.
pub fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Document { report })?;
    writeln!(out)
}

struct Document<'r, 'a> {
    report: &'r Report<'a>,
}

impl Serialize for Document<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Report { program, title, selection, .. } = self.report;
        let mut members = serializer.serialize_map(None)?;
        if let Some(title) = title {
            members.serialize_entry("title", title)?;
        }
        if let Some(date) = as_of(self.report) {
            members.serialize_entry("as_of", &date)?;
        }
        let relations = Relations { report: self.report, ids: &selection.relations(program) };
        members.serialize_entry("relations", &relations)?;
        let sizes = selection.sizes(program);
        if !sizes.is_empty() {
            members.serialize_entry("sizes", &Sizes { report: self.report, ids: &sizes })?;
        }
        members.end()
    }
}

fn as_of(report: &Report<'_>) -> Option<String> {
    let id = report.program.find(vocabulary::AS_OF)?;
    let tuples = report.database.sorted(id);
    let column = report.program.relation(id).columns.first()?;
    Some(cell(report.program, report.database, column.ty, *tuples.first()?.first()?).to_string())
}

struct Relations<'r, 'a> {
    report: &'r Report<'a>,
    ids: &'r [RelationId],
}

impl Serialize for Relations<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let name = |id| &self.report.program.relation(id).name;
        let rows = |relation| Rows { report: self.report, relation };
        serializer.collect_map(self.ids.iter().map(|&id| (name(id), rows(id))))
    }
}

struct Sizes<'r, 'a> {
    report: &'r Report<'a>,
    ids: &'r [RelationId],
}

impl Serialize for Sizes<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let name = |id| &self.report.program.relation(id).name;
        let size = |id| self.report.database.len_of(id);
        serializer.collect_map(self.ids.iter().map(|&id| (name(id), size(id))))
    }
}
