//! What takes the place of `sheets` in a build that reads no spreadsheets.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Sources};
use crate::facts::{FilledSheet, LoadError};
use crate::program::Program;
use crate::report::tables::NamedTable;

/// Whether a path is that of a book, by its name.
pub(super) fn is_book(path: &Path) -> bool {
    path.extension().is_some_and(|it| ["xlsx", "xlsm", "ods"].iter().any(|ending| it == *ending))
}

/// No folder is a book.
pub(super) fn tables(_: &Path) -> Option<Vec<PathBuf>> {
    None
}

/// A book is not read.
pub(super) fn text(path: &str, _: &[u8]) -> Option<Result<String, LoadError>> {
    let message = "this program is built without sheets".to_owned();
    let help = "build it with `--features sheets`";
    is_book(Path::new(path)).then_some(Err(LoadError::Book(message, help)))
}

/// No folder is a book.
pub(super) fn folder_text(_: &str) -> Option<Result<String, LoadError>> {
    None
}

/// No folder is a book.
pub(super) fn folder_text_with(
    _: &str,
    _: &BTreeMap<PathBuf, String>,
) -> Option<Result<String, LoadError>> {
    None
}

/// No table is written.
pub(super) fn with_rows(_: Option<&str>, _: &[String], _: &[Vec<String>]) -> Option<String> {
    None
}

/// No mapping is proposed.
pub(super) fn proposals(_: &Program, _: &[Diagnostic], _: &Sources) -> Vec<Diagnostic> {
    Vec::new()
}

fn missing() -> Diagnostic {
    Diagnostic::error("unwritable-book", "this program is built without sheets")
        .help("build it with `--features sheets`")
}

/// No book is written.
pub(super) fn xlsx(_: &[FilledSheet]) -> Result<Vec<u8>, Diagnostic> {
    Err(missing())
}

/// No book is written.
pub(super) fn named_xlsx(_: &[NamedTable]) -> Result<Vec<u8>, Diagnostic> {
    Err(missing())
}

/// No table is written.
pub(super) fn tables_of(_: &[FilledSheet]) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
    Err(missing())
}

/// Nothing is a book.
pub(super) fn text_of_bytes(_: &str, _: &[u8]) -> Option<String> {
    None
}

/// Nothing is a folder of tables.
pub(super) fn text_of_tables(_: &str, _: &[(String, Vec<u8>)]) -> Option<String> {
    None
}

/// No book is written, so it does not matter who has it open.
#[expect(clippy::unnecessary_wraps, reason = "a build with sheets refuses a book that is open")]
pub(super) fn expect_closed(_: &Path) -> Result<(), Diagnostic> {
    Ok(())
}
