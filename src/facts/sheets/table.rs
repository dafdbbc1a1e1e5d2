//! Tables as a program edits them: what the columns of each are, and how values stand in cells.

use std::collections::BTreeMap;

use crate::book::unescaped;
use crate::facts::layout::{Content, Layout};
use crate::facts::sheets::cells::Form;
use crate::facts::sheets::columns::{self, SheetRole};
use crate::program::{NOTE, Program, Role};

/// A table of rows that declare ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableLayout {
    /// The name of its sheet.
    pub sheet: String,
    /// Where it begins in the text of the book.
    pub start: usize,
    /// The kinds that its rows may be.
    pub kinds: Vec<String>,
    /// The number of the row that names the columns.
    pub header: u32,
    /// The columns, by their numbers from 0.
    pub columns: Vec<(u32, String)>,
    /// The number of the column that says of which kind a row is.
    pub kind_column: Option<u32>,
    /// The kind of a row that does not say.
    pub default_kind: Option<String>,
}

/// The tables of a book in which rows that declare ids stand.
#[must_use]
pub fn table_layouts(program: &Program, text: &str) -> Vec<TableLayout> {
    let layout = Layout::new(program);
    let tables = columns::sheets(&layout, text).into_iter().filter(|it| !it.text.is_hidden);
    let table = |sheet: columns::Sheet<'_>| {
        let role =
            sheet.role.filter(|it| matches!(it, SheetRole::Group(..) | SheetRole::Kind(_)))?;
        // What stands above columns of another design says what they are only with the mapping.
        let header = sheet.header.filter(|_| sheet.mapping.is_none())?;
        let kinds = columns::kinds(&layout, role);
        let named = header.columns.iter().map(|(&at, (name, _))| (at, name.clone())).collect();
        let mut of_kind =
            header.columns.iter().filter(|(_, (it, _))| columns::names_kind(role, it));
        let name = |kind: &_| layout.name(*kind).to_owned();
        Some(TableLayout {
            sheet: unescaped(sheet.text.name).into_owned(),
            start: sheet.text.start,
            kinds: kinds.iter().map(name).collect(),
            header: header.row,
            columns: named,
            kind_column: of_kind.next().map(|(&at, _)| at),
            default_kind: columns::default_kind(&layout, &kinds).map(|kind| name(&kind)),
        })
    };
    tables.filter_map(table).collect()
}

/// How the value of a key stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellForm {
    /// As one value.
    One,
    /// As one value, or as several with semicolons between.
    Several,
    /// As a word for yes, or as nothing.
    Flag,
}

/// By kind and key, how values stand in cells. A key that no cell holds, because it has a table of its own, is
/// not there.
#[must_use]
pub fn cell_forms(program: &Program) -> BTreeMap<String, BTreeMap<String, CellForm>> {
    let layout = Layout::new(program);
    let mut forms: BTreeMap<String, BTreeMap<String, CellForm>> = BTreeMap::new();
    for name in layout.row_names() {
        let Some(kind) = layout.relation(name) else { continue };
        let Role::Kind(ty) = layout.role(kind) else { continue };
        let attributes = layout.attributes(ty).map(|id| layout.name(id));
        let keys = layout.key_names(kind).chain(attributes).chain([NOTE]);
        let form = |key: &str| match Form::of(&layout, kind, key) {
            Form::Several(content, _) if content != Content::Text => Some(CellForm::Several),
            Form::One(..) | Form::Several(..) | Form::Remark => Some(CellForm::One),
            Form::Flag => Some(CellForm::Flag),
            Form::Nested | Form::Unknown => None,
        };
        let of_kind = keys.filter_map(|key| Some((key.to_owned(), form(key)?)));
        forms.insert(name.to_owned(), of_kind.collect());
    }
    forms
}
