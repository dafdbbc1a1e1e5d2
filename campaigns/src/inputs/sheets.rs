//! Sheets: the cells of a file, as the text of a book, as facts.
//!
//! A book with several sheets is made of a text, as the tests have them: `# NAME` begins a sheet, each line
//! is a row with ` | ` between cells.

use geoinfer::book::{BookWriter, CellKind};
use geoinfer::database::Database;
use geoinfer::diagnostic::Sources;
use geoinfer::facts;
use infer_sheets::{
    Book, Cell, OutColumn, OutSheet, OutValue, Row, Sheet, Value, read, write_xlsx,
};

use super::front_end::{Outcome, Reader};
use super::readers::{BUILTIN, One};

/// How the bytes of an input become a book.
#[derive(Clone, Copy)]
enum SheetReader {
    /// As a file of comma-separated values.
    Delimited,
    /// As a text with sheets, without a file between.
    Text,
    /// As a packed file, or as a text with sheets that is packed first.
    Packed,
}

impl SheetReader {
    fn book(self, input: &[u8]) -> Option<Book> {
        match self {
            Self::Text => Some(book(input)),
            Self::Packed if !input.starts_with(b"PK") => read(&packed(input)?).ok(),
            Self::Packed => read(input).ok(),
            Self::Delimited => {
                let mut book = read(input).ok()?;
                if let [sheet] = &mut book.sheets[..] {
                    "statements".clone_into(&mut sheet.name);
                }
                Some(book)
            }
        }
    }
}

impl Reader for SheetReader {
    fn read(&mut self, input: &[u8]) -> Outcome {
        let Some(book) = self.book(input) else { return Outcome::default() };
        let text = text(&book);
        let (mut sources, mut database) = (Sources::default(), Database::new(&BUILTIN));
        let roots = ["case.json".to_owned()];
        let (_, diagnostics) =
            facts::load(&BUILTIN, &roots, &One(&text), &mut sources, &mut database);
        Outcome::of(&diagnostics, &sources, database.len())
    }
}

fn text(book: &Book) -> String {
    let mut out = BookWriter::default();
    for remark in &book.remarks {
        out.remark(remark.code, &remark.message, &remark.help);
    }
    for sheet in &book.sheets {
        out.sheet(&sheet.name, sheet.is_hidden);
        for row in &sheet.rows {
            out.row(row.number);
            for cell in &row.cells {
                let kind = match &cell.value {
                    Value::Text(_) => CellKind::Text,
                    Value::Number(_) => CellKind::Number,
                    Value::Flag(_) => CellKind::Flag,
                    Value::Moment(_) => CellKind::Moment,
                    Value::Fault(_) => CellKind::Fault,
                    Value::Uncomputed => CellKind::Uncomputed,
                };
                out.cell(cell.column, kind, &cell.value.text(), None);
            }
            out.end_row();
        }
    }
    out.finish()
}

/// The names of the sheets of a text, with the cells of their rows.
fn sheets(input: &[u8]) -> Vec<(String, Vec<Vec<String>>)> {
    let mut sheets: Vec<(String, Vec<Vec<String>>)> = Vec::new();
    for line in String::from_utf8_lossy(input).lines().take(200) {
        if let Some(name) = line.strip_prefix("# ") {
            sheets.push((name.to_owned(), Vec::new()));
        } else if let Some((_, rows)) = sheets.last_mut() {
            let cells = line.split('|').map(|cell| cell.trim().to_owned());
            rows.push(cells.take(40).collect());
        }
    }
    sheets
}

/// What a person may type into a cell, as the program that saves it has it.
fn value(text: &str) -> Value {
    match text {
        "TRUE" | "FALSE" => Value::Flag(text == "TRUE"),
        "=" => Value::Uncomputed,
        _ if text.starts_with('!') => Value::Fault(text[1..].to_owned()),
        _ => text.parse().map_or_else(|_| Value::Text(text.to_owned()), Value::Number),
    }
}

fn book(input: &[u8]) -> Book {
    let sheet = |(name, rows): (String, Vec<Vec<String>>)| {
        let row = |(cells, number): (Vec<String>, u32)| {
            let cells = cells.iter().zip(0..).filter(|(text, _)| !text.is_empty());
            let cells =
                cells.map(|(text, column)| Cell { column, value: value(text), shown: None });
            Row { number, cells: cells.collect() }
        };
        let rows = rows.into_iter().zip(1..).map(row).filter(|row| !row.cells.is_empty());
        Sheet { name, is_hidden: false, rows: rows.collect() }
    };
    Book { sheets: sheets(input).into_iter().map(sheet).collect(), remarks: Vec::new() }
}

/// The book of a text, packed.
fn packed(input: &[u8]) -> Option<Vec<u8>> {
    let sheet = |(name, rows): (String, Vec<Vec<String>>)| {
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let mut rows = rows.into_iter();
        let mut titles = rows.next().unwrap_or_default();
        titles.resize(width, String::new());
        let column = |title: String| OutColumn { title, ..OutColumn::default() };
        let cell = |text: &String| match text.parse() {
            Ok(number) => OutValue::Number(number),
            Err(_) => OutValue::Text(text.clone()),
        };
        let rows = rows.map(|row| row.iter().map(cell).collect()).collect();
        OutSheet { name, columns: titles.into_iter().map(column).collect(), rows }
    };
    write_xlsx(&sheets(input).into_iter().map(sheet).collect::<Vec<_>>()).ok()
}

/// The packed books of these texts.
pub(super) fn xlsx_files(texts: &[Vec<u8>]) -> Vec<Vec<u8>> {
    texts.iter().take(12).filter_map(|text| packed(text)).collect()
}

/// A table of statements.
pub(super) fn csv() -> Box<dyn Reader> {
    Box::new(SheetReader::Delimited)
}

/// Books of several sheets.
pub(super) fn books() -> Box<dyn Reader> {
    Box::new(SheetReader::Text)
}

/// Packed books: damaged bytes, and texts in cells.
pub(super) fn xlsx() -> Box<dyn Reader> {
    Box::new(SheetReader::Packed)
}
