//! Records of cells.

use std::borrow::Cow;
use std::path::Path;

use csv::{Reader, ReaderBuilder, StringRecord};

use crate::bulk::load::identifier;
use crate::bulk::material::slots::Row;
use crate::bulk::material::{MaterialFile, Report, Target, base_name, excerpt};
use crate::bulk::problem::Problem;
use crate::diagnostic::{Diagnostic, Sources, quoted};
use crate::program::{ColumnOrigin, ColumnSource};
use crate::value::Symbols;

/// Reads the records of a file. A first line of headings is expected if a column is named by one. Only
/// the first relation that reads it reports records that have too few cells or too many.
pub(super) fn read(
    file: MaterialFile<'_>,
    (target, is_first): (&mut Target<'_>, bool),
    symbols: &mut Symbols,
    report: &mut Report<'_, '_>,
) {
    let mut reader = reader(file, target);
    let mut record = StringRecord::new();
    let names: Vec<String> = target.slots.headings().map(|(name, _)| name.to_owned()).collect();
    let (mut places, mut cells) = (Vec::new(), None);
    // Reading a text from memory never fails.
    if !names.is_empty() && reader.read_record(&mut record).unwrap_or(false) {
        let missing = missing(target, &record);
        if !missing.is_empty() {
            return report.1.push(no_heading(file, target.name, &missing, &record));
        }
        places = names.iter().map(|name| (name.as_str(), place(&record, name))).collect();
        cells = Some(record.len());
    }
    while let Ok(true) = reader.read_record(&mut record) {
        let (start, line) = record.position().map_or((0, 1), |it| (it.byte(), it.line()));
        let text = slice(file.text, start, reader.position().byte());
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        let place = |sources: &mut Sources| excerpt(sources, file.name, line, text, None);
        let report = (&mut *report.0, &mut *report.1);
        match cells.filter(|&cells| cells != record.len()) {
            None => {
                let row = Record { file, line, cells: &record, places: &places };
                target.take(&row, symbols, place, report);
            }
            Some(cells) if is_first => {
                target.refuse(Problem::cells_of_table(record.len(), cells), place, report);
            }
            Some(_) => {}
        }
    }
}

fn reader<'t>(file: MaterialFile<'t>, target: &Target<'_>) -> Reader<&'t [u8]> {
    let delimiter = target.slots.delimiter.unwrap_or_else(|| usual_delimiter(file));
    let is_quoted = target.slots.is_quoted || delimiter != b'\t';
    let mut builder = ReaderBuilder::new();
    builder.delimiter(delimiter).quoting(is_quoted).has_headers(false).flexible(true);
    builder.from_reader(file.text.as_bytes())
}

/// A record, and where the cells under some headings are.
struct Record<'r> {
    file: MaterialFile<'r>,
    line: usize,
    cells: &'r StringRecord,
    places: &'r [(&'r str, Option<usize>)],
}

impl Row for Record<'_> {
    fn texts(&self, source: &ColumnSource) -> Vec<Option<Cow<'_, str>>> {
        let at = match &source.origin {
            ColumnOrigin::Heading(name) => {
                self.places.iter().find(|(known, _)| known == name).and_then(|(_, at)| *at)
            }
            ColumnOrigin::Cell(number) => Some(number - 1),
            _ => None,
        };
        let cell = at.and_then(|at| self.cells.get(at)).map(Cow::Borrowed);
        vec![cell.filter(|text| !(source.optional && text.is_empty()))]
    }

    fn place(&self, _above: usize) -> String {
        self.line.to_string()
    }

    fn file(&self) -> &str {
        base_name(self.file.name)
    }
}

/// Which cell stands under a heading: of the same name, or else of one that is like it.
fn place(headings: &StringRecord, name: &str) -> Option<usize> {
    let exact = headings.iter().position(|heading| heading == name);
    exact.or_else(|| {
        let name = identifier(name);
        headings.iter().position(|heading| identifier(heading) == name)
    })
}

/// The headings that the relation needs and the file does not have.
fn missing<'t>(target: &'t Target<'_>, headings: &StringRecord) -> Vec<&'t str> {
    let needed = target.slots.headings().filter(|(_, is_optional)| !is_optional);
    needed.map(|(name, _)| name).filter(|name| place(headings, name).is_none()).collect()
}

fn no_heading(
    file: MaterialFile<'_>,
    relation: &str,
    missing: &[&str],
    headings: &StringRecord,
) -> Diagnostic {
    let missing: Vec<String> = missing.iter().map(|name| quoted(name)).collect();
    let found: Vec<String> = headings.iter().take(12).map(quoted).collect();
    let more = if headings.len() > 12 { ", …" } else { "" };
    let message = format!(
        "{} has no column {}, which `{relation}` needs",
        quoted(file.name),
        missing.join(", ")
    );
    let help = format!("its first line names {}{more}", found.join(", "));
    Diagnostic::error("missing-column", message).help(help)
}

/// What most probably separates cells: a tab by the name of the file, else what the first line has
/// most of.
fn usual_delimiter(file: MaterialFile<'_>) -> u8 {
    let ending = Path::new(file.name).extension().unwrap_or_default();
    if ending.eq_ignore_ascii_case("tab") || ending.eq_ignore_ascii_case("tsv") {
        return b'\t';
    }
    let first = file.text.lines().next().unwrap_or_default();
    let count = |delimiter: u8| first.bytes().filter(|&byte| byte == delimiter).count();
    // Of equals, the last one is taken.
    [b'\t', b';', b','].into_iter().max_by_key(|&it| count(it)).unwrap_or(b',')
}

fn slice(text: &str, start: u64, end: u64) -> &str {
    let index = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
    text.get(index(start)..index(end)).unwrap_or_default()
}
