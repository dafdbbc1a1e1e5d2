//! Grids of cells: what `.xlsx`, `.ods` and `.csv` files hold, and books with choices and help texts.
//!
//! The crate knows nothing of what the cells mean. [`read`] gives the cells of every sheet that are not
//! empty, each with its place and its type, within limits on size; [`write_xlsx`] writes sheets with
//! widths, choices and help; a [`Mapping`] says what the columns of a sheet of another design stand for.
//!
//! What a file says of itself is not trusted: it is unpacked once to count what comes out before
//! anything is built of it. Macros are never run, and a formula is what the program that saved the
//! book computed.

mod delimited;
mod gaps;
mod mapping;
mod moment;
mod ods;
mod package;
mod propose;
mod table_text;
mod write;
mod xlsx;

use std::borrow::Cow;

pub use gaps::Gaps;
pub use mapping::{DateOrder, MapError, MappedColumn, Mapping};
pub use propose::{Proposal, propose};
pub use table_text::{NoSuchLetter, TableText};
pub use write::{Choices, Offer, OutColumn, OutSheet, OutValue, write_xlsx};

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Book {
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
    /// What a reader of the book should know.
    pub remarks: Vec<Remark>,
}

/// One grid.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name; of a file with one grid, empty.
    pub name: String,
    /// Whether its author hid it.
    pub is_hidden: bool,
    /// The rows with a cell that is not empty, in order.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Its number, from 1.
    pub number: u32,
    /// The cells that are not empty, by column.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The number of its column, from 0.
    pub column: u32,
    /// What it holds.
    pub value: Value,
    /// What the file shows in its place, where a mapping made the value of it.
    pub shown: Option<String>,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, as it stands.
    Text(String),
    /// A number.
    Number(f64),
    /// TRUE or FALSE.
    Flag(bool),
    /// A day or a minute in ISO 8601, without a zone: `2024-11-07`, `2024-11-07T12:40`.
    Moment(String),
    /// What a formula came to: `#REF!`.
    Fault(String),
    /// A formula whose value is not in the file.
    Uncomputed,
}

impl Value {
    /// As a person reads it.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Moment(text) | Self::Fault(text) => text.clone(),
            Self::Number(number) => number_text(*number),
            Self::Flag(true) => "TRUE".to_owned(),
            Self::Flag(false) => "FALSE".to_owned(),
            Self::Uncomputed => String::new(),
        }
    }
}

/// Whole numbers without a point.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

/// What a reader of a book should know, in a sentence and a hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// A stable kebab-case name.
    pub code: &'static str,
    /// What is so.
    pub message: String,
    /// What to do.
    pub help: Cow<'static, str>,
}

/// Why a file gives no book.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// It is larger than anything that is read.
    #[error("it is too large: {0}")]
    TooLarge(String),
    /// It is in a form that is not read.
    #[error("{0}")]
    Form(&'static str),
    /// It is damaged.
    #[error("it is damaged: {0}")]
    Damaged(String),
}

impl Trouble {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => {
                "delete what is not needed, or split it; tables by the million go by `--fact-dir`"
            }
            Self::Form(_) => "save it as .xlsx, .ods or .csv, without a password",
            Self::Damaged(_) => "open it in a spreadsheet program and save it again",
        }
    }
}

/// The most cells of one book that are not empty.
pub const CELLS_AT_MOST: usize = 20_000_000;

/// The most bytes that a packed book may unpack to.
pub const UNPACKED_AT_MOST: u64 = 1 << 30;

/// Reads a file by what it is, whatever its name says.
pub fn read(bytes: &[u8]) -> Result<Book, Trouble> {
    match bytes {
        [b'P', b'K', 3, 4, ..] => {
            let package = package::inspect(bytes)?;
            let mut book =
                if package.is_ods { ods::read(bytes) } else { xlsx::read(bytes, &package) }?;
            if package.has_macros {
                book.remarks.push(Remark {
                    code: "macros",
                    message: "the book has macros, which are never run".to_owned(),
                    help: "save it as .xlsx if it needs none".into(),
                });
            }
            Ok(book)
        }
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Trouble::Form(
            "it is a book of before 2007 (.xls), or it is locked with a password",
        )),
        _ => delimited::read(bytes),
    }
}

/// The name of a column as spreadsheets show it: `A`, `Z`, `AA`.
#[must_use]
pub fn column_letters(column: u32) -> String {
    let column = u16::try_from(column).unwrap_or(u16::MAX);
    rust_xlsxwriter::utility::column_number_to_name(column)
}

/// Gathers the cells of a sheet, row by row, and counts them.
#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
    count: usize,
}

impl Rows {
    fn add(&mut self, row: u32, column: u32, value: Value) -> Result<(), Trouble> {
        self.count += 1;
        if self.count > CELLS_AT_MOST {
            return Err(Trouble::TooLarge(format!("it has more than {CELLS_AT_MOST} cells")));
        }
        let number = row.saturating_add(1);
        if self.rows.last().is_none_or(|last| last.number != number) {
            self.rows.push(Row { number, cells: Vec::new() });
        }
        if let Some(last) = self.rows.last_mut() {
            last.cells.push(Cell { column, value, shown: None });
        }
        Ok(())
    }

    /// The rows in order: a file may give them in any, and a cell twice.
    fn finish(mut self) -> Vec<Row> {
        if !self.rows.is_sorted_by(|a, b| a.number < b.number) {
            self.rows.sort_by_key(|row| row.number);
            self.rows.dedup_by(|next, first| {
                let is_same = next.number == first.number;
                if is_same {
                    first.cells.append(&mut next.cells);
                }
                is_same
            });
        }
        for row in &mut self.rows {
            if !row.cells.is_sorted_by(|a, b| a.column < b.column) {
                row.cells.sort_by_key(|cell| cell.column);
                row.cells.dedup_by_key(|cell| cell.column);
            }
        }
        self.rows
    }
}

/// A cell that is one with those below it; rows and columns from 0.
struct Merged {
    top: u32,
    bottom: u32,
    column: u32,
}

impl Merged {
    /// It shows what it says once: that is said of each of its rows.
    fn fill(&self, rows: &mut [Row]) {
        let first = rows.binary_search_by_key(&self.top.saturating_add(1), |row| row.number);
        let Ok(first) = first else { return };
        let place = |row: &Row| row.cells.binary_search_by_key(&self.column, |it| it.column);
        let Ok(at) = place(&rows[first]) else { return };
        let cell = rows[first].cells[at].clone();
        let below = rows[first + 1..].iter_mut();
        for row in below.take_while(|row| row.number - 1 <= self.bottom) {
            if let Err(at) = place(row) {
                row.cells.insert(at, cell.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        let letters = [0, 25, 26, 701, 702, 16_383].map(column_letters);
        assert_eq!(letters, ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn whole_numbers_have_no_point() {
        let texts = [3.0, -2.0, 0.5, 1e20].map(|number| Value::Number(number).text());
        assert_eq!(texts, ["3", "-2", "0.5", "100000000000000000000"]);
    }

    #[test]
    fn a_merged_cell_is_said_of_each_row_that_has_others() {
        let mut rows = Rows::default();
        for (row, column, text) in [(1, 0, "peskov"), (1, 1, "a"), (2, 1, "b"), (9, 1, "c")] {
            rows.add(row, column, Value::Text(text.to_owned())).expect("few cells");
        }
        let mut rows = rows.finish();
        Merged { top: 1, bottom: 5, column: 0 }.fill(&mut rows);
        let first: Vec<Option<u32>> =
            rows.iter().map(|row| row.cells.first().map(|cell| cell.column)).collect();
        assert_eq!(first, [Some(0), Some(0), Some(1)]);
    }

    #[test]
    fn rows_and_cells_come_in_order_and_once() {
        let mut rows = Rows::default();
        for (row, column, text) in [(2, 1, "d"), (0, 3, "b"), (0, 1, "a"), (2, 1, "e")] {
            rows.add(row, column, Value::Text(text.to_owned())).expect("few cells");
        }
        let rows = rows.finish();
        let texts: Vec<(u32, Vec<String>)> = rows
            .iter()
            .map(|row| (row.number, row.cells.iter().map(|cell| cell.value.text()).collect()))
            .collect();
        assert_eq!(texts, [(1, vec!["a".into(), "b".into()]), (3, vec!["d".into()])]);
    }
}
