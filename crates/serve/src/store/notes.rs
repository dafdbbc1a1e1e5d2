//! What a case is noted in, with rows that come, change and go: a file of JSON, or tables.

use std::path::{Path, PathBuf};

use geoinfer::facts::spaced;
use infer_sheets::NoSuchLetter;
use serde_json::{Value as Json, json};

use crate::store::json::{self, FileRow};
use crate::store::tables::Tables;
use crate::store::{Changed, FileChange, read_text};

/// The texts of a case that are edited here.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Notes {
    /// A file of JSON.
    Json { file: String, text: String },
    /// Tables, and what stands in them.
    Tables(Box<Tables>),
}

/// Keys of a row with other values; nothing takes a key away.
pub(crate) type KeyChanges = [(String, Option<Json>)];

impl Notes {
    /// The file of JSON of this path.
    ///
    /// # Errors
    /// Why it cannot be read, in words.
    pub(crate) fn of_json(file: &str) -> Result<Self, String> {
        Ok(Self::Json { file: file.to_owned(), text: read_text(file)? })
    }

    /// The text by which it is known whether something changed meanwhile.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Json { text, .. } => text.clone(),
            Self::Tables(tables) => tables.text(),
        }
    }

    /// The row of this kind that declares this id.
    pub(crate) fn row(&self, kind: &str, id: &str) -> Option<FileRow> {
        match self {
            Self::Json { text, .. } => json::file_row(text, kind, id),
            Self::Tables(tables) => tables.row(kind, id),
        }
    }

    /// With a row more: the line that comes.
    ///
    /// # Errors
    /// Why it has no place, in words.
    pub(crate) fn add(&mut self, row: &FileRow, beside: &[String]) -> Result<String, String> {
        match self {
            Self::Json { text, .. } => {
                *text = json::with_row(text, row, beside).ok_or(NO_PLACE)?;
                Ok(spaced(&json!({ &row.kind: &row.keys })))
            }
            Self::Tables(tables) => tables.add(row),
        }
    }

    /// With other values of these keys: the line as it is then.
    ///
    /// # Errors
    /// Why that has no place, in words.
    pub(crate) fn change(
        &mut self,
        (kind, id): (&str, &str),
        changes: &KeyChanges,
    ) -> Result<String, String> {
        match self {
            Self::Json { text, .. } => {
                *text = json::with_changes(text, kind, id, changes).ok_or(NO_PLACE)?;
                let row = json::file_row(text, kind, id).ok_or(NO_PLACE)?;
                Ok(spaced(&json!({ row.kind: row.keys })))
            }
            Self::Tables(tables) => tables.change((kind, id), changes),
        }
    }

    /// Without a row: the line that goes.
    pub(crate) fn remove(&mut self, kind: &str, id: &str) -> Option<String> {
        match self {
            Self::Json { text, .. } => {
                let row = json::file_row(text, kind, id)?;
                *text = json::without_row(text, kind, id)?;
                Some(spaced(&json!({ row.kind: row.keys })))
            }
            Self::Tables(tables) => tables.remove(kind, id),
        }
    }

    /// The texts that differ from those of before, by their paths.
    pub(crate) fn changed(&self, before: &Self) -> Changed {
        match (self, before) {
            (Self::Json { file, text }, Self::Json { text: before, .. }) => {
                (text != before).then(|| (file.clone(), text.clone())).into_iter().collect()
            }
            (Self::Tables(tables), Self::Tables(before)) => tables.changed(before),
            _ => Changed::new(),
        }
    }

    /// The files that differ from those of before.
    ///
    /// # Errors
    /// A letter that the encoding of a file does not have.
    pub(crate) fn files(&self, before: &Self) -> Result<Vec<FileChange>, String> {
        match (self, before) {
            (Self::Json { file, text }, Self::Json { text: before, .. }) => {
                let [before, after] = [before, text].map(|text| text.clone().into_bytes());
                let (path, before) = (PathBuf::from(file), Some(before));
                Ok(vec![FileChange { path, before, after }])
            }
            (Self::Tables(tables), Self::Tables(before)) => {
                tables.files(before).map_err(|NoSuchLetter(letter)| {
                    format!("the encoding of the table has no “{letter}”: save it as UTF-8 first")
                })
            }
            _ => Ok(Vec::new()),
        }
    }
}

/// Whether a case of this path is one of tables: a folder, or a table alone.
pub(crate) fn is_of_tables(file: &str) -> bool {
    let path = Path::new(file);
    let ending = path.extension().and_then(|it| it.to_str()).map(str::to_lowercase);
    path.is_dir() || ending.is_some_and(|it| it == "csv" || it == "tsv")
}

pub(crate) const NO_PLACE: &str = "This file has no list of facts to which a row can be added.";
