//! Spreadsheets from the disk, as the texts of books; and books to the disk.

mod mapped;
mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use infer_sheets::{Book, Remark, Sheet, Value};

use crate::book::{BookWriter, CellKind};
use crate::cli::input::bytes_of_file;
use crate::diagnostic::quoted;
use crate::facts::{CASE_SHEET, LoadError};
use crate::vocabulary::SHEETS;

use self::mapped::mapped;
pub(in crate::cli) use self::mapped::proposals;
pub(in crate::cli) use self::write::{
    expect_closed, named_xlsx, tables_of, text_of_bytes, text_of_tables, with_rows, xlsx,
};

/// The endings of files that are books.
const ENDINGS: [&str; 6] = ["xlsx", "xlsm", "ods", "csv", "tsv", "xls"];

/// Whether a path is that of a book, by its name.
pub(in crate::cli) fn is_book(path: &Path) -> bool {
    let ending = path.extension().and_then(|it| it.to_str()).map(str::to_lowercase);
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// The tables of a folder that is a book: one of them is called as a sheet is. Nothing for any other
/// folder.
pub(in crate::cli) fn tables(folder: &Path) -> Option<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).ok()?;
    let mut paths: Vec<PathBuf> =
        entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.retain(|path| path.is_file() && path.extension().is_some_and(|it| it == "csv"));
    paths.sort();
    let is_sheet = |path: &PathBuf| {
        let stem = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
        let last = stem.rsplit(['-', '_', ' ']).next().unwrap_or_default();
        let mut names = SHEETS.iter().map(|(name, ..)| *name).chain([CASE_SHEET]);
        names.any(|name| name == last)
    };
    paths.iter().any(is_sheet).then_some(paths)
}

/// The text of a file, if it is a book.
pub(in crate::cli) fn text(path: &str, bytes: &[u8]) -> Option<Result<String, LoadError>> {
    let is_packed = bytes.starts_with(b"PK\x03\x04");
    if !(is_packed || is_book(Path::new(path))) {
        return None;
    }
    Some(read(path, bytes).and_then(|book| mapped(path, book)).map(|book| written(&book, path)))
}

/// The text of a folder of tables.
pub(in crate::cli) fn folder_text(folder: &str) -> Option<Result<String, LoadError>> {
    folder_text_with(folder, &BTreeMap::new())
}

/// The text of a folder of tables, if these tables had these texts.
pub(in crate::cli) fn folder_text_with(
    folder: &str,
    changed: &BTreeMap<PathBuf, String>,
) -> Option<Result<String, LoadError>> {
    let mut paths = tables(Path::new(folder))?;
    paths.extend(changed.keys().cloned());
    paths.sort();
    paths.dedup();
    let mut all = Book::default();
    for path in &paths {
        let name = path.to_string_lossy();
        let bytes = match changed.get(path) {
            Some(text) => Ok(text.clone().into_bytes()),
            None => bytes_of_file(&name),
        };
        match bytes.and_then(|bytes| read(&name, &bytes)) {
            Ok(book) => {
                all.sheets.extend(book.sheets);
                all.remarks.extend(book.remarks);
            }
            Err(error) => return Some(Err(error)),
        }
    }
    all.remarks.extend(beside_tables(Path::new(folder), &all));
    Some(Ok(written(&all, folder)))
}

/// What is told of files in a folder of tables that could be parts of the case, and are not.
fn beside_tables(folder: &Path, tables: &Book) -> Vec<Remark> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    let is_named = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_case = |sheet: &&Sheet| sheet.name.to_lowercase().ends_with(CASE_SHEET);
        let rows = tables.sheets.iter().filter(is_case).flat_map(|sheet| &sheet.rows);
        let mut cells = rows.flat_map(|row| &row.cells);
        let is_system = name.starts_with(['.', '~']);
        is_system || cells.any(|cell| cell.value.text().ends_with(&name))
    };
    let is_facts = |path: &Path| {
        let ending = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        let is_other = is_book(path) && ending != "csv";
        path.is_file() && (is_other || ["json", "jsonl"].contains(&ending))
    };
    paths.retain(|path| is_facts(path) && !is_named(path));
    let remark = |path: &PathBuf| Remark {
        code: "unread-file",
        message: format!(
            "{} is not read: its folder is a case of tables",
            quoted(&path.to_string_lossy())
        ),
        help:
            "give it as a case of its own, name it under `include` on the sheet `case`, or move it"
                .into(),
    };
    paths.iter().map(remark).collect()
}

/// What a file holds; a table is a sheet with the name of its file.
pub(super) fn read(path: &str, bytes: &[u8]) -> Result<Book, LoadError> {
    let mut book = infer_sheets::read(bytes)
        .map_err(|trouble| LoadError::Book(trouble.to_string(), trouble.help()))?;
    if let [Sheet { name, .. }] = &mut book.sheets[..]
        && name.is_empty()
    {
        let stem = Path::new(path).file_stem().and_then(|it| it.to_str());
        stem.unwrap_or("sheet").clone_into(name);
    }
    Ok(book)
}

/// A book as a text.
fn written(book: &Book, path: &str) -> String {
    let mut out = BookWriter::default();
    for remark in &book.remarks {
        out.remark(remark.code, &remark.message, &remark.help);
    }
    if let Some(who) = open_elsewhere(Path::new(path)) {
        let help = "what is not saved there yet is not read";
        out.remark("open-elsewhere", &format!("the book is open in {who}"), help);
    }
    for sheet in &book.sheets {
        out.sheet(&sheet.name, sheet.is_hidden);
        for row in &sheet.rows {
            out.row(row.number);
            for cell in &row.cells {
                let (kind, text) = (kind(&cell.value), cell.value.text());
                match &cell.shown {
                    Some(shown) => out.cell(cell.column, kind, shown, Some(&text)),
                    None => out.cell(cell.column, kind, &text, None),
                }
            }
            out.end_row();
        }
    }
    out.finish()
}

fn kind(value: &Value) -> CellKind {
    match value {
        Value::Text(_) => CellKind::Text,
        Value::Number(_) => CellKind::Number,
        Value::Flag(_) => CellKind::Flag,
        Value::Moment(_) => CellKind::Moment,
        Value::Fault(_) => CellKind::Fault,
        Value::Uncomputed => CellKind::Uncomputed,
    }
}

/// The program that has the book open, by the file that it leaves beside it.
pub(in crate::cli) fn open_elsewhere(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let beside = |name: String| path.with_file_name(name);
    let lock = beside(format!(".~lock.{name}#"));
    if let Ok(bytes) = bytes_of_file(&lock.to_string_lossy()) {
        // `,user,host,date,…`; a program that ended badly leaves it, too.
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let who = text.split(',').nth(1).map(str::trim).filter(|who| !who.is_empty());
        return Some(match who {
            Some(who) => format!("LibreOffice, by {}", crate::diagnostic::quoted(who)),
            None => "LibreOffice".to_owned(),
        });
    }
    let long: String = name.chars().skip(2).collect();
    let locks = [format!("~${name}"), format!("~${long}")];
    locks.into_iter().any(|lock| beside(lock).exists()).then(|| "Excel".to_owned())
}
