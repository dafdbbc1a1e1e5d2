//! Tables of comma-separated values with a row more, less, or another: every other line stays as it is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use infer_sheets::{NoSuchLetter, TableText};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::store::json::FileRow;
use crate::store::notes::KeyChanges;
use crate::store::{Changed, FileChange, read_bytes};

/// What the columns of a table are, as the rules read them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TableColumns {
    pub(crate) path: String,
    /// The kinds that its rows may be.
    pub(crate) kinds: Vec<String>,
    /// The columns, by their numbers from 0.
    pub(crate) columns: Vec<(u32, String)>,
    pub(crate) kind_column: Option<u32>,
    /// The kind of a row that does not say.
    pub(crate) default_kind: Option<String>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct RowPlace {
    pub(crate) path: String,
    /// Its number, from 1.
    pub(crate) number: u32,
    pub(crate) kind: String,
    /// What it says as JSON, with ids in place of names.
    pub(crate) keys: Map<String, Json>,
    /// Whether its id stands in it.
    pub(crate) has_own_id: bool,
    /// Its name, or what it says.
    pub(crate) words: String,
}

/// What stands where in the tables of a case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TablePlaces {
    pub(crate) tables: Vec<TableColumns>,
    pub(crate) rows: Vec<RowPlace>,
    /// By kind and key: whether several values are divided by semicolons; a key that no cell holds is not
    /// here.
    pub(crate) cells: BTreeMap<String, BTreeMap<String, CellForm>>,
}

/// How a value stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CellForm {
    One,
    Several,
    Flag,
}

/// The tables of a case.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tables {
    texts: BTreeMap<String, TableText>,
    places: TablePlaces,
    /// The tables that were changed, in the order in which they were.
    touched: Vec<String>,
}

/// The bytes of tables, by their paths.
pub(crate) type TableBytes = BTreeMap<String, Vec<u8>>;

/// What stands in the files of a case of tables.
pub(crate) fn bytes_of(file: &str) -> Result<TableBytes, String> {
    let path = Path::new(file);
    if !path.is_dir() {
        return Ok([(file.to_owned(), read_bytes(file)?)].into());
    }
    let lost = |error: std::io::Error| format!("the folder cannot be read: {error}");
    let mut found = TableBytes::new();
    for entry in std::fs::read_dir(path).map_err(lost)? {
        let path = entry.map_err(lost)?.path();
        if path.extension().is_some_and(|it| it == "csv")
            && let Some(name) = path.to_str()
        {
            found.insert(name.to_owned(), read_bytes(name)?);
        }
    }
    Ok(found)
}

impl Tables {
    /// # Errors
    /// Why the tables cannot be edited, in words.
    pub(crate) fn new(bytes: &TableBytes, places: TablePlaces) -> Result<Self, String> {
        let text = |(path, bytes): (&String, &Vec<u8>)| {
            let text = TableText::new(bytes).map_err(|trouble| trouble.to_string())?;
            Ok((path.clone(), text))
        };
        let texts = bytes.iter().map(text).collect::<Result<_, String>>()?;
        Ok(Self { texts, places, touched: Vec::new() })
    }

    pub(super) fn text(&self) -> String {
        let named = |(path, text): (&String, &TableText)| format!("{path}\n{}", text.text());
        self.texts.iter().map(named).collect()
    }

    fn place(&self, kind: &str, id: &str) -> Option<&RowPlace> {
        let is_meant = |row: &&RowPlace| row.kind == kind && row.keys.get("id") == Some(&id.into());
        self.places.rows.iter().find(is_meant)
    }

    pub(super) fn row(&self, kind: &str, id: &str) -> Option<FileRow> {
        let RowPlace { kind, keys, .. } = self.place(kind, id)?.clone();
        Some(FileRow { kind, keys })
    }

    pub(super) fn add(&mut self, row: &FileRow) -> Result<String, String> {
        let FileRow { kind, keys } = row;
        let table = self.places.tables.iter().find(|table| table.kinds.contains(kind));
        let table = table.ok_or_else(|| {
            format!("No table of this case has rows of that kind, {}.", kind.replace('_', " "))
        })?;
        let width = table.columns.iter().map(|(at, _)| *at as usize + 1).max().unwrap_or(0);
        let mut cells = vec![String::new(); width];
        if let Some(at) = table.kind_column
            && table.default_kind.as_ref() != Some(kind)
        {
            cells[at as usize].clone_from(kind);
        }
        let has_id_column = table.columns.iter().any(|(_, name)| name == "id");
        for (key, value) in keys.iter().filter(|(key, _)| *key != "id" || has_id_column) {
            let (at, text) = self.cell(table, kind, key, value)?;
            cells[at] = text;
        }
        let path = table.path.clone();
        let text = self.texts.get_mut(&path).ok_or(NO_TABLE)?;
        *text = text.with_row(&cells);
        self.touched.push(path.clone());
        if !has_id_column {
            self.remember(row, path);
        }
        Ok(shown(&cells))
    }

    /// Rows that name a new row without an id name it by its words.
    fn remember(&mut self, row: &FileRow, path: String) {
        let FileRow { kind, keys } = row.clone();
        let text = |key: &str| keys.get(key).and_then(Json::as_str).map(str::to_owned);
        let words = text("name").or_else(|| text("text")).unwrap_or_default();
        self.places.rows.push(RowPlace { path, number: 0, kind, keys, has_own_id: false, words });
    }

    /// The column of a key, and what is to stand there.
    fn cell(
        &self,
        table: &TableColumns,
        kind: &str,
        key: &str,
        value: &Json,
    ) -> Result<(usize, String), String> {
        let shown = key.replace('_', " ");
        let form = self.places.cells.get(kind).and_then(|keys| keys.get(key));
        let text = form.and_then(|form| self.cell_text(*form, value));
        let text = text.ok_or_else(|| {
            format!("No cell holds this under “{shown}”: it has a table of its own.")
        })?;
        let column = table.columns.iter().find(|(_, name)| name == key);
        let (at, _) = column.ok_or_else(|| {
            format!("{} has no column “{key}”; add it to the first line of the table.", table.path)
        })?;
        Ok((*at as usize, text))
    }

    fn cell_text(&self, form: CellForm, value: &Json) -> Option<String> {
        let one = |value: &Json| match value {
            Json::String(text) => Some(self.named(text)),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        };
        match (form, value) {
            (CellForm::Flag, Json::Bool(true)) => Some("yes".to_owned()),
            (CellForm::Several, Json::Array(list)) => {
                let texts = list.iter().map(|it| one(it).filter(|text| !text.contains(';')));
                Some(texts.collect::<Option<Vec<String>>>()?.join("; "))
            }
            (CellForm::One | CellForm::Several, value) => one(value),
            (CellForm::Flag, _) => None,
        }
    }

    /// How a cell names what has this id: by its words, where the id does not stand in its row.
    fn named(&self, text: &str) -> String {
        let is_meant =
            |row: &&RowPlace| !row.has_own_id && row.keys.get("id") == Some(&text.into());
        let row = self.places.rows.iter().find(is_meant);
        row.map_or_else(|| text.to_owned(), |row| row.words.clone())
    }

    pub(super) fn change(
        &mut self,
        (kind, id): (&str, &str),
        changes: &KeyChanges,
    ) -> Result<String, String> {
        let place = self.place(kind, id).ok_or(NO_TABLE)?.clone();
        let tables = &self.places.tables;
        let table = tables.iter().find(|table| table.path == place.path).ok_or(NO_TABLE)?.clone();
        let mut cells: Vec<(usize, String)> = Vec::new();
        for (key, value) in changes.iter().filter(|(key, _)| key != "id") {
            match (place.keys.get(key), value) {
                (old, new) if old == new.as_ref() => {}
                (_, Some(new)) => cells.push(self.cell(&table, kind, key, new)?),
                (_, None) => {
                    let column = table.columns.iter().find(|(_, name)| name == key);
                    cells.extend(column.map(|(at, _)| (*at as usize, String::new())));
                }
            }
        }
        let text = self.texts.get_mut(&place.path).ok_or(NO_TABLE)?;
        *text = text.with_cells(place.number, &cells).ok_or(NO_TABLE)?;
        Ok(text.line(place.number).unwrap_or_default().to_owned())
    }

    pub(super) fn remove(&mut self, kind: &str, id: &str) -> Option<String> {
        let RowPlace { path, number, .. } = self.place(kind, id)?.clone();
        let text = self.texts.get_mut(&path)?;
        let line = text.line(number)?.to_owned();
        *text = text.without_row(number)?;
        Some(line)
    }

    fn differing<'t>(
        &'t self,
        before: &'t Self,
    ) -> impl Iterator<Item = (&'t String, &'t TableText, &'t TableText)> {
        let both = self
            .texts
            .iter()
            .filter_map(|(path, text)| Some((path, before.texts.get(path)?, text)));
        both.filter(|(_, before, after)| before != after)
    }

    pub(super) fn changed(&self, before: &Self) -> Changed {
        let text =
            |(path, _, after): (&String, _, &TableText)| (path.clone(), after.text().to_owned());
        self.differing(before).map(text).collect()
    }

    pub(super) fn files(&self, before: &Self) -> Result<Vec<FileChange>, NoSuchLetter> {
        let file = |(path, before, after): (&String, &TableText, &TableText)| {
            let (before, after) = (Some(before.bytes()?), after.bytes()?);
            Ok(FileChange { path: PathBuf::from(path), before, after })
        };
        let mut files = self.differing(before).map(file).collect::<Result<Vec<_>, _>>()?;
        // What is named comes before what names it: what is written first stands without the rest.
        files
            .sort_by_key(|file| self.touched.iter().rposition(|path| Path::new(path) == file.path));
        Ok(files)
    }
}

const NO_TABLE: &str = "The row is not in the tables any more.";

/// Cells as a line, for showing them.
fn shown(cells: &[String]) -> String {
    let quoted = |cell: &String| {
        if cell.contains([',', '"', '\n']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    cells.iter().map(quoted).collect::<Vec<String>>().join(",")
}
