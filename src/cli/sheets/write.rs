//! Books to the disk.

use infer_sheets::{Choices, Offer, OutColumn, OutSheet, OutValue};

use crate::cli::sheets::{read, written};
use crate::diagnostic::{Diagnostic, quoted};
use crate::facts::{CellValue, ColumnPlan, FilledSheet, Telling};
use crate::report::tables::NamedTable;

/// The bytes of a book of Excel with these sheets.
pub(in crate::cli) fn xlsx(sheets: &[FilledSheet]) -> Result<Vec<u8>, Diagnostic> {
    let out: Vec<OutSheet> = sheets.iter().map(|sheet| out_sheet(sheet, sheets)).collect();
    write(&out)
}

/// The bytes of a book of Excel with these tables, to be looked at.
pub(in crate::cli) fn named_xlsx(tables: &[NamedTable]) -> Result<Vec<u8>, Diagnostic> {
    let out: Vec<OutSheet> = tables.iter().map(table).collect();
    write(&out)
}

fn write(sheets: &[OutSheet]) -> Result<Vec<u8>, Diagnostic> {
    infer_sheets::write_xlsx(sheets).map_err(|reason| {
        Diagnostic::error("unwritable-book", format!("this cannot be a book: {reason}"))
            .help("write it as JSON or as a folder of tables")
    })
}

/// A sheet with a header and rows.
fn table(NamedTable { name, header, rows }: &NamedTable) -> OutSheet {
    let columns = header.iter().enumerate().map(|(at, title)| {
        let cells = rows.iter().filter_map(|row| row.get(at));
        let longest = cells.map(|it| value(it).text().chars().count()).max();
        let width = longest.unwrap_or(0).max(title.chars().count()).clamp(8, 60);
        let width = u16::try_from(width + 2).unwrap_or(60);
        OutColumn { title: title.clone(), width, is_needed: true, ..OutColumn::default() }
    });
    let columns = columns.collect();
    let rows = rows.iter().map(|row| row.iter().map(value).collect()).collect();
    OutSheet { name: (*name).to_owned(), columns, rows }
}

/// The tables of a folder with these sheets, each by its name: columns that nothing needs are left out.
#[expect(clippy::unnecessary_wraps, reason = "a build without sheets refuses")]
pub(in crate::cli) fn tables_of(
    sheets: &[FilledSheet],
) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
    let table = |sheet: &FilledSheet| {
        let is_used = |at: &usize| {
            let is_filled = |row: &Vec<CellValue>| row[*at] != CellValue::Empty;
            let is_usual = sheet.plan.columns[*at].is_needed || sheet.rows.is_empty();
            is_usual || sheet.rows.iter().any(is_filled)
        };
        let columns: Vec<usize> = (0..sheet.plan.columns.len()).filter(is_used).collect();
        let mut out = csv::Writer::from_writer(Vec::new());
        let header = columns.iter().map(|&at| sheet.plan.columns[at].name.as_str());
        // What is written to memory is always written.
        let _ = out.write_record(header);
        for row in &sheet.rows {
            let _ = out.write_record(columns.iter().map(|&at| value(&row[at]).text()));
        }
        (sheet.plan.name.clone(), out.into_inner().unwrap_or_default())
    };
    Ok(sheets.iter().map(table).collect())
}

/// A table with these rows below those that it has, or a new one; nothing if its columns are others. What
/// stands there stays, to the letter.
pub(in crate::cli) fn with_rows(
    before: Option<&str>,
    columns: &[String],
    rows: &[Vec<String>],
) -> Option<String> {
    let normal = |name: &str| name.trim().trim_start_matches('\u{feff}').to_lowercase();
    let header = |between: u8| {
        let text = before.unwrap_or_default().as_bytes();
        let mut reader = csv::ReaderBuilder::new().delimiter(between).from_reader(text);
        let names: Vec<String> = reader.headers().ok()?.iter().map(normal).collect();
        columns.iter().all(|column| names.contains(column)).then_some(names)
    };
    let (between, names) = match before {
        None => (b',', columns.to_vec()),
        Some(_) => b",;\t".iter().find_map(|&between| Some((between, header(between)?)))?,
    };
    let is_windows = before.is_some_and(|text| text.contains("\r\n"));
    let end = if is_windows { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let mut out = csv::WriterBuilder::new().delimiter(between).terminator(end).from_writer(vec![]);
    if before.is_none() {
        out.write_record(&names).ok()?;
    }
    for row in rows {
        let value = |name: &String| {
            columns.iter().position(|column| column == name).map_or("", |at| row[at].as_str())
        };
        out.write_record(names.iter().map(value)).ok()?;
    }
    let added = String::from_utf8(out.into_inner().ok()?).ok()?;
    let before = before.unwrap_or_default();
    let is_open = !before.is_empty() && !before.ends_with('\n');
    let line_end = if is_windows { "\r\n" } else { "\n" };
    Some([before, if is_open { line_end } else { "" }, &added].concat())
}

/// The text of the book that these bytes are, as it would be read from this path.
pub(in crate::cli) fn text_of_bytes(path: &str, bytes: &[u8]) -> Option<String> {
    Some(written(&read(path, bytes).ok()?, path))
}

/// The text of the book that these tables are, as a folder of this path would be read.
pub(in crate::cli) fn text_of_tables(path: &str, tables: &[(String, Vec<u8>)]) -> Option<String> {
    let mut all = infer_sheets::Book::default();
    for (name, bytes) in tables {
        all.sheets.extend(read(&format!("{name}.csv"), bytes).ok()?.sheets);
    }
    Some(written(&all, path))
}

/// A book that another program has open cannot be written.
pub(in crate::cli) fn expect_closed(path: &std::path::Path) -> Result<(), Diagnostic> {
    let Some(who) = super::open_elsewhere(path) else { return Ok(()) };
    let message = format!("{} is open in {who}", quoted(&path.to_string_lossy()));
    Err(Diagnostic::error("book-open", message).help("close it there first, or give another path"))
}

fn out_sheet(sheet: &FilledSheet, all: &[FilledSheet]) -> OutSheet {
    let columns = sheet.plan.columns.iter().enumerate().map(|(at, column)| {
        let lengths = sheet.rows.iter().map(|row| value(&row[at]).text().chars().count());
        out_column(column, lengths.max().unwrap_or(0), all)
    });
    let rows = sheet.rows.iter().map(|row| row.iter().map(value).collect());
    OutSheet { name: sheet.plan.name.clone(), columns: columns.collect(), rows: rows.collect() }
}

fn out_column(column: &ColumnPlan, longest: usize, all: &[FilledSheet]) -> OutColumn {
    let least = if column.is_long { 36 } else { 12 };
    let most = if column.is_long { 60 } else { 30 };
    let width = longest.max(column.name.chars().count() + 2).clamp(least, most);
    let ids = column.ids_of.as_ref().and_then(|name| {
        let sheet = all.iter().find(|sheet| sheet.plan.name == *name)?;
        Some(Choices::FirstOf { sheet: name.clone(), offers: offers(sheet) })
    });
    let words = (!column.words.is_empty()).then(|| Choices::Words(column.words.clone()));
    OutColumn {
        title: column.name.clone(),
        help: column.help.clone(),
        width: u16::try_from(width).unwrap_or(30),
        is_needed: column.is_needed,
        choices: words.or(ids),
    }
}

/// What lists of other sheets offer of each row: what a person may type there.
fn offers(sheet: &FilledSheet) -> Vec<Offer> {
    let at = |name: &str| {
        let at = sheet.plan.columns.iter().position(|column| column.name == name)?;
        u16::try_from(at).ok()
    };
    let offer = |telling: &Telling| {
        let only_where = telling.only.as_ref().and_then(|(of, kind)| Some((at(of)?, kind.clone())));
        Some(Offer { column: at(&telling.column)?, only_where })
    };
    sheet.plan.told_by.iter().filter_map(offer).collect()
}

fn value(cell: &CellValue) -> OutValue {
    match cell {
        CellValue::Empty => OutValue::Empty,
        CellValue::Text(text) => OutValue::Text(text.clone()),
        #[expect(clippy::cast_precision_loss, reason = "larger numbers are given as texts")]
        CellValue::Number(number) => OutValue::Number(*number as f64),
        CellValue::Yes => OutValue::Flag(true),
    }
}
