//! Books of LibreOffice, by `calamine`, which repeats rows and cells as often as the file says: so the
//! file is read once before, to see how many that would be, and which cells are merged: `calamine` does not
//! say that of these books.

use std::collections::BTreeMap;
use std::io::{BufReader, Cursor};

use calamine::{Data, Ods, OdsError, Reader as _, SheetVisible};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::{Book, Merged, Rows, Sheet, Trouble, Value, moment};

/// The most cells of one table from its first to its last, with those that are empty: `calamine` keeps
/// them all.
const GRID_AT_MOST: usize = 6_000_000;

pub(crate) fn read(bytes: &[u8]) -> Result<Book, Trouble> {
    let merged = survey(bytes)?;
    let mut workbook = Ods::new(Cursor::new(bytes)).map_err(|error| trouble(&error))?;
    let sheets: Vec<_> = workbook.sheets_metadata().to_vec();
    let mut book = Book::default();
    let mut cells = 0;
    for (index, sheet) in sheets.iter().enumerate() {
        let name = sheet.name.clone();
        let range = workbook.worksheet_range(&name).map_err(|error| trouble(&error))?;
        let formulas = workbook.worksheet_formula(&name).map_err(|error| trouble(&error))?;
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Rows { count: cells, rows: Vec::new() };
        for (row, column, data) in range.used_cells() {
            let (row, column) = (offset(top, row), offset(left, column));
            let is_formula = || formulas.get_value((row, column)).is_some_and(|it| !it.is_empty());
            let value = match value(data) {
                None if is_formula() => Some(Value::Uncomputed),
                Some(Value::Text(text)) if is_fault(&text) && is_formula() => {
                    Some(Value::Fault(text))
                }
                other => other,
            };
            if let Some(value) = value {
                rows.add(row, column, value)?;
            }
        }
        cells = rows.count;
        let mut rows = rows.finish();
        merged.get(index).into_iter().flatten().for_each(|area| area.fill(&mut rows));
        let is_hidden = sheet.visible != SheetVisible::Visible;
        book.sheets.push(Sheet { name, is_hidden, rows });
    }
    Ok(book)
}

fn offset(start: u32, by: usize) -> u32 {
    start.saturating_add(u32::try_from(by).unwrap_or(u32::MAX))
}

fn value(data: &Data) -> Option<Value> {
    Some(match data {
        Data::Empty => return None,
        Data::String(text) if text.is_empty() => return None,
        Data::String(text) | Data::DurationIso(text) => Value::Text(text.clone()),
        Data::Int(number) => Value::Text(number.to_string()),
        Data::Float(number) => Value::Number(*number),
        Data::Bool(flag) => Value::Flag(*flag),
        Data::DateTime(serial) => moment::of_serial(*serial, false),
        Data::DateTimeIso(text) => moment::of_iso(text),
        Data::Error(fault) => Value::Fault(fault.to_string()),
    })
}

/// Whether a formula that shows this failed: LibreOffice writes the error as the text of the cell.
fn is_fault(text: &str) -> bool {
    const FAULTS: [&str; 7] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];
    FAULTS.contains(&text) || text.starts_with("Err:")
}

fn trouble(error: &OdsError) -> Trouble {
    match error {
        OdsError::Password => Trouble::Form("it is locked with a password"),
        OdsError::CellLimitExceeded { .. } => too_many(),
        other => Trouble::Damaged(other.to_string()),
    }
}

fn too_many() -> Trouble {
    Trouble::TooLarge(format!("its grid has more than {GRID_AT_MOST} cells"))
}

/// Sees to it that the grid of each table, from its first cell to its last, is within the limit; gives the
/// merged cells of each table.
fn survey(bytes: &[u8]) -> Result<Vec<Vec<Merged>>, Trouble> {
    let damaged = |error: String| Trouble::Damaged(error);
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(error.to_string()))?;
    let content = archive.by_name("content.xml").map_err(|error| damaged(error.to_string()))?;
    let mut reader = Reader::from_reader(BufReader::new(content));
    let mut extent = Extent::default();
    let mut merged = Vec::new();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|error| damaged(error.to_string()))? {
            Event::Eof => return Ok(merged),
            Event::Start(tag) => extent.open(&tag, false),
            Event::End(tag) if tag.name().as_ref() == "table:table" => {
                merged.push(std::mem::take(&mut extent.merged));
            }
            Event::Empty(tag) if tag.name().as_ref() == "table:table" => merged.push(Vec::new()),
            Event::Empty(tag) => extent.open(&tag, true),
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => extent.end_row()?,
            _ => {}
        }
    }
}

/// How far a table goes, as far as it was read.
#[derive(Default)]
struct Extent {
    rows: u64,
    /// The last row with a cell that holds something, and the greatest column of one.
    last_row: u64,
    last_column: u64,
    repeats: u64,
    column: u64,
    /// The last column of this row that holds something.
    used: u64,
    merged: Vec<Merged>,
    /// By column: the row below the last merged cell.
    covered: BTreeMap<u64, u64>,
}

impl Extent {
    fn open(&mut self, tag: &BytesStart<'_>, is_empty: bool) {
        match tag.name().as_ref() {
            "table:table" => *self = Self::default(),
            "table:table-row" => {
                self.repeats = repeats(tag, "table:number-rows-repeated");
                (self.column, self.used) = (0, 0);
                if is_empty {
                    self.rows = self.rows.saturating_add(self.repeats);
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let times = repeats(tag, "table:number-columns-repeated");
                self.merge(repeats(tag, "table:number-rows-spanned"));
                self.column = self.column.saturating_add(times);
                let has_value = |name: &str| tag.try_get_attribute(name).ok().flatten().is_some();
                if !is_empty || has_value("office:value-type") || has_value("table:formula") {
                    self.used = self.column;
                }
            }
            _ => {}
        }
    }

    /// Notes that the cell which begins here is one with those below it. Areas do not overlap: one that
    /// does is passed over, so that each cell is filled once.
    fn merge(&mut self, spanned: u64) {
        let free_from = self.covered.get(&self.column).copied().unwrap_or_default();
        if spanned < 2 || self.rows < free_from {
            return;
        }
        let below = self.rows.saturating_add(spanned);
        self.covered.insert(self.column, below);
        let number = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let (top, bottom) = (number(self.rows), number(below - 1));
        self.merged.push(Merged { top, bottom, column: number(self.column) });
    }

    fn end_row(&mut self) -> Result<(), Trouble> {
        self.rows = self.rows.saturating_add(self.repeats);
        if self.used > 0 {
            self.last_row = self.rows;
            self.last_column = self.last_column.max(self.used);
        }
        let cells = self.last_row.saturating_mul(self.last_column);
        if cells > GRID_AT_MOST as u64 { Err(too_many()) } else { Ok(()) }
    }
}

fn repeats(tag: &BytesStart<'_>, name: &str) -> u64 {
    let attribute = tag.try_get_attribute(name).ok().flatten();
    let number =
        attribute.and_then(|it| std::str::from_utf8(it.value.as_bytes()).ok()?.parse().ok());
    number.unwrap_or(1)
}
