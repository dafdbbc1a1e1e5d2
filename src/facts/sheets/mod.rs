//! A book as facts: each row of a sheet is read as the fact that a file of JSON would have, so that every
//! check of facts holds for cells.
//!
//! Which sheets and columns there are follows from the declarations of the rulebook, as the keys of JSON
//! do. `docs/sheets.md` says it for people. The trap: a range in the tree that is made here is a place in
//! the text of the book, of a cell or a part of it, and never of JSON.

mod cells;
mod columns;
mod document;
mod help;
mod ids;
mod names;
mod plan;
mod row;
mod table;
mod write;

use std::collections::BTreeSet;

use jsonc_parser::ast::{StringLit, Value as Json};
use jsonc_parser::common::Range;

use crate::book::{self, CellText, RowText};
use crate::diagnostic::{Diagnostic, Severity, Span, nearest, quoted};
use crate::facts::choice::choice;
use crate::facts::files::Head;
use crate::facts::json::Member;
use crate::facts::row::Reader;
use crate::program::NOTE;
use crate::vocabulary::SHEETS;

use self::columns::{Sheet, SheetRole};

pub use self::document::{TableRow, book_document, table_rows};
pub use self::help::in_cells;
pub use self::names::{UnknownNames, folded_name};
pub use self::plan::{ColumnPlan, SheetPlan, Telling, sheet_plans};
pub use self::table::{CellForm, TableLayout, cell_forms, table_layouts};
pub use self::write::{CellValue, FilledSheet, filled_sheets};

pub(super) use self::document::Collected;

pub(super) use self::columns::places;
pub(super) use self::help::{for_reference, for_several};
pub(super) use self::names::{Lookup, Named, may_be_new, sheet_of};

/// The sheet of what a case is called, what it includes and its zone.
pub const CASE_SHEET: &str = "case";

/// The codes of remarks that come with a book; others are told under the last one.
const REMARKS: [&str; 8] = [
    "macros",
    "windows-1252",
    "open-elsewhere",
    "sheet-mapped",
    "map-column-missing",
    "map-leaves-out",
    "unread-file",
    "book-remark",
];

impl Reader<'_, '_, '_> {
    /// Reads a whole book.
    pub(super) fn book(&mut self, text: &str) -> Head {
        let remarks = book::remarks(text).into_iter();
        for [code, message, help] in remarks.filter(|[code, ..]| code != book::MAPPING) {
            let code = REMARKS.into_iter().find(|known| *known == code).unwrap_or("book-remark");
            let start = Span::new(self.text.source, 0, 0);
            self.record.report(Diagnostic::warning(code, message).at(start, "").help(help));
        }
        let sheets = columns::sheets(self.record.layout, text);
        let mut head = Head::default();
        // The zone says what the facts mean, wherever it stands.
        for sheet in sheets.iter().filter(|sheet| sheet.role == Some(SheetRole::Case)) {
            self.case_sheet(sheet, &mut head);
        }
        let is_read = |sheet: &&Sheet<'_>| {
            sheet.role.is_some() && !sheet.text.is_hidden && sheet.text.rows().next().is_some()
        };
        if !sheets.iter().any(|sheet| is_read(&sheet)) {
            self.unmapped(&sheets);
            return head;
        }
        let mut made = None;
        for sheet in &sheets {
            if self.record.is_full() {
                break;
            }
            match (sheet.role, &sheet.header) {
                (Some(SheetRole::Case), _) => {}
                _ if sheet.text.rows().next().is_none() => {}
                (role, _) if sheet.text.is_hidden => self.hidden(sheet, role),
                (None, _) => self.unread(sheet),
                (Some(role), Some(header)) => {
                    self.tell_of_second(sheet, &sheets);
                    self.rows(sheet, role, header, (&sheets, &mut made));
                }
                (Some(role), None) => self.headless(sheet, role),
            }
        }
        head
    }

    /// The cells of a place that a message points at: the first one of a row, or of a sheet.
    fn start_of(&self, sheet: &Sheet<'_>) -> Span {
        let first = sheet.text.rows().next().and_then(|row| row.cells().next());
        match first {
            Some(cell) => self.span_of(&cell),
            None => Span::new(self.text.source, sheet.text.start, sheet.text.start),
        }
    }

    fn span_of(&self, cell: &CellText<'_>) -> Span {
        Span::new(self.text.source, cell.start, cell.end())
    }

    /// No sheet is one that is known.
    fn unmapped(&mut self, sheets: &[Sheet<'_>]) {
        let full = sheets.iter().find(|it| !it.text.is_hidden && it.text.rows().next().is_some());
        let Some(sheet) = full else {
            let start = Span::new(self.text.source, 0, 0);
            let help = "`infer new` writes a book with the sheets and columns that there are";
            let mistake = Diagnostic::error("empty-book", "nothing stands in this book");
            return self.record.report_lost_file(mistake.at(start, "").help(help));
        };
        let names = SHEETS.map(|(name, ..)| name);
        let message = "no sheet of this book has the name or the columns of one that is known";
        let help = format!(
            "name a sheet `{}` or `{CASE_SHEET}`; or say in a mapping beside it what its columns stand for",
            names.join("`, `"),
        );
        let start = self.start_of(sheet);
        let mistake = Diagnostic::error("unmapped-sheet", message);
        self.record.report_lost_file(mistake.at(start, "").help(help));
    }

    fn hidden(&mut self, sheet: &Sheet<'_>, role: Option<SheetRole>) {
        // The lists of the program that wrote the book are no part of the case.
        if role.is_none() {
            return;
        }
        let message = format!("the sheet {} is hidden, and is not read", quoted(&sheet.name));
        // At the start of the book, so that it comes before all that is missing because of it.
        let start = Span::new(self.text.source, 0, 0);
        let help = "show it if it belongs to the case, or delete it";
        self.record.report(Diagnostic::warning("hidden-sheet", message).at(start, "").help(help));
    }

    /// Tells that a sheet is read beside the one of the same use: it may be a copy.
    fn tell_of_second(&mut self, sheet: &Sheet<'_>, all: &[Sheet<'_>]) {
        let is_first = |it: &&Sheet<'_>| it.role == sheet.role && !it.is_by_columns;
        let Some(first) = all.iter().find(is_first).filter(|_| sheet.is_by_columns) else { return };
        let [second, first] = [&sheet.name, &first.name].map(|name| quoted(name));
        let message = format!("the sheet {second} is read, too: it has the columns of {first}");
        let start = self.start_of(sheet);
        let help = "hide or delete it if it is a copy";
        self.record.report(Diagnostic::warning("second-sheet", message).at(start, "").help(help));
    }

    fn unread(&mut self, sheet: &Sheet<'_>) {
        let groups = SHEETS.map(|(name, ..)| name);
        let known: Vec<&str> =
            groups.into_iter().chain([CASE_SHEET]).chain(self.record.layout.row_names()).collect();
        let name = columns::normal(&sheet.name);
        let near = nearest(&name, known);
        let message = format!("the sheet {} is not read", quoted(&sheet.name));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "a sheet is read by its name: `case`, `statements`, `claims`, `who`, `questions`, or \
                     that of a relation"
                .to_owned(),
        };
        let mut mistake = Diagnostic::warning("unread-sheet", message).help(help);
        // That something is misspelt is no matter of taste.
        if near.is_some() {
            mistake.severity = Severity::Error;
        }
        let start = self.start_of(sheet);
        self.record.report(mistake.at(start, ""));
    }

    fn headless(&mut self, sheet: &Sheet<'_>, role: SheetRole) {
        let names = columns::names(self.record.layout, role);
        let message = format!("the sheet {} has no header", quoted(&sheet.name));
        let start = self.start_of(sheet);
        let first: Vec<&str> = names.iter().take(6).copied().collect();
        let help = format!("name the columns in its first row: `{}`, …", first.join("`, `"));
        self.record.report(Diagnostic::error("no-header", message).at(start, "").help(help));
    }

    /// The sheet of what a case is called, as rows of a key and its value.
    fn case_sheet(&mut self, sheet: &Sheet<'_>, head: &mut Head) {
        const KEYS: [&str; 4] = ["title", "zone", "include", NOTE];
        let mut seen = BTreeSet::new();
        for row in sheet.text.rows() {
            let mut cells = row.cells();
            let Some(key) = cells.next() else { continue };
            let name = columns::normal(&book::unescaped(key.meaning()));
            let value = cells.next().filter(|cell| !cell.meaning().trim().is_empty());
            let is_header = name == "key" || columns::is_remark(&name);
            let Some(value) = value.filter(|_| !is_header) else { continue };
            let is_repeated = !seen.insert(name.clone()) && name != "include" && name != NOTE;
            if is_repeated {
                let message = format!("the case has two rows for {}", quoted(&name));
                let mistake = Diagnostic::error("case-row-twice", message);
                let mistake = mistake.at(self.span_of(&value), "again").help("delete one of them");
                self.record.report(mistake);
            } else if KEYS.contains(&name.as_str()) {
                self.case_row(&name, &value, head);
            } else {
                let message = format!("a case has no {}", quoted(&name));
                let help = choice(&name, &KEYS, "rows of this sheet");
                let mistake = Diagnostic::error("unknown-case-row", message);
                self.record.report(mistake.at(self.span_of(&key), "").help(help));
            }
        }
    }

    fn case_row(&mut self, name: &str, cell: &CellText<'_>, head: &mut Head) {
        let text = book::unescaped(cell.meaning());
        match name {
            "title" => head.title = Some(text.into_owned()),
            "zone" => {
                let range = Range { start: cell.start, end: cell.end() };
                let value = text.trim().to_owned().into();
                let named = self.named_zone(&Json::StringLit(StringLit { range, value }));
                self.zone = named.zone.unwrap_or(self.zone);
                head.zone = Some(named);
            }
            "include" => head.include(text.trim(), self.span_of(cell)),
            _ => self.record.collected.iter_mut().for_each(|it| it.note(&text)),
        }
    }
}

/// Whether a text that is a book has a title; nothing for any other text.
#[must_use]
pub fn book_has_title(text: &str) -> Option<bool> {
    if !book::is_book(text) {
        return None;
    }
    let of_case = book::sheets(text)
        .filter(|sheet| columns::normal(sheet.name).rsplit('_').next() == Some(CASE_SHEET));
    let has_title = |row: RowText<'_>| {
        let mut texts = row.cells().map(|cell| columns::normal(&book::unescaped(cell.meaning())));
        texts.next().is_some_and(|key| key == "title") && texts.next().is_some()
    };
    Some(of_case.flat_map(book::SheetText::rows).any(has_title))
}

/// A row as the member of a fact: its cells are the members of an object.
fn member<'v>(name: &'v str, value: &'v Json<'v>, key: Span, whole: Span) -> Member<'v> {
    Member { name, value, key, whole }
}

/// From the first cell of a row to the end of its last.
fn range_of(row: RowText<'_>) -> Range {
    let (start, end) = row.extent();
    Range { start, end }
}
