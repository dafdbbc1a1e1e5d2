//! What is accepted, written into the facts files: whole, and nothing else changed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use crate::book::is_book;
use crate::cli::console::Console;
use crate::cli::disk::{self, Disk, Replacement, STDIN};
use crate::cli::reasoner::{Case, Reading, Reasoner};
use crate::cli::sheets;
use crate::database::TupleEdit;
use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, quoted};
use crate::facts::{Facts, FileRecords, LoadError, Loader, RowAddition, with_additions};
use crate::program::TypeId;
use crate::value::{Symbol, Symbols};
use crate::vocabulary;

/// An attribute that a statement is to have besides: the statement, the key, and the value.
pub(super) type CopyAddition = (Symbol, &'static str, Json);

/// Additions that are not written: their statements are from a book, from tables by the million, or from
/// standard input.
pub(super) type Wanting = Vec<CopyAddition>;

/// Where an addition to a statement goes.
enum Home {
    /// Into its row, which has its id here.
    Row(Span),
    /// Into a table of its own in this folder.
    Table(String),
    /// A book is not written to.
    Book,
    Nowhere,
}

/// The texts that files are to have.
#[derive(Default)]
struct NewTexts {
    /// By the path of the case.
    cases: BTreeMap<String, String>,
    files: Vec<Replacement>,
}

/// Adds to the facts files of a case. What it was read from is checked before each writing: a file that
/// changed in between stays as it is.
pub(super) struct CopyWriter<'a> {
    reasoner: &'a Reasoner,
    files: Vec<String>,
    sources: Sources,
    facts: Facts,
    symbols: Symbols,
}

impl<'a> CopyWriter<'a> {
    /// For a case that was read from these files.
    pub(super) fn new(
        reasoner: &'a Reasoner,
        case: &Case,
        files: Vec<String>,
        console: &Console,
    ) -> Self {
        Self {
            reasoner,
            files,
            sources: console.sources.clone(),
            facts: case.facts.clone(),
            symbols: case.database.symbols.clone(),
        }
    }

    /// Writes all of it, or none if there is a mistake; gives what is not written.
    pub(super) fn add(&mut self, additions: &[CopyAddition]) -> Result<Wanting, Vec<Diagnostic>> {
        let mut wanting = Vec::new();
        let mut by_file: BTreeMap<SourceId, Vec<RowAddition>> = BTreeMap::new();
        let mut by_folder: BTreeMap<String, Vec<&CopyAddition>> = BTreeMap::new();
        for addition in additions {
            let (statement, key, value) = addition;
            match self.home(*statement) {
                Home::Row(id) => {
                    let rows = by_file.entry(id.source).or_default();
                    if let Some(row) = rows.iter_mut().find(|row| row.id == id && row.key == *key) {
                        row.values.push(value.clone());
                    } else {
                        let values = vec![value.clone()];
                        rows.push(RowAddition { id, key: (*key).to_owned(), values });
                    }
                }
                Home::Table(folder) => by_folder.entry(folder).or_default().push(addition),
                Home::Book | Home::Nowhere => wanting.push(addition.clone()),
            }
        }
        let mut new = NewTexts::default();
        self.add_rows(&by_file, &mut new)?;
        self.add_tables(&by_folder, &mut new)?;
        let written = additions.len() - wanting.len();
        if written > 0 {
            self.write(&new, written)?;
        }
        Ok(wanting)
    }

    /// The texts of files of JSON, with additions in the rows of statements.
    fn add_rows(
        &self,
        by_file: &BTreeMap<SourceId, Vec<RowAddition>>,
        new: &mut NewTexts,
    ) -> Result<(), Vec<Diagnostic>> {
        for (source, rows) in by_file {
            let source = self.sources.get(*source);
            let text =
                with_additions(&source.text, rows).ok_or_else(|| vec![not_safe(&source.name)])?;
            let before = Some(self.text(&source.name).unwrap_or_default().into_bytes());
            let path = PathBuf::from(&source.name);
            new.files.push(Replacement { path, before, after: text.clone().into_bytes() });
            new.cases.insert(source.name.clone(), text);
        }
        Ok(())
    }

    /// The texts of tables, with a row for each addition: a folder has one for each key.
    fn add_tables(
        &self,
        by_folder: &BTreeMap<String, Vec<&CopyAddition>>,
        new: &mut NewTexts,
    ) -> Result<(), Vec<Diagnostic>> {
        for (folder, additions) in by_folder {
            let mut changed = BTreeMap::new();
            for key in [vocabulary::MAY_REST_ON, vocabulary::RESTS_ON] {
                let of_key = additions.iter().filter(|(_, of, _)| *of == key);
                let rows: Vec<Vec<String>> = of_key.map(|addition| self.row(addition)).collect();
                if rows.is_empty() {
                    continue;
                }
                let path = Path::new(folder).join(format!("{key}.csv"));
                let lost = || vec![not_safe(&path.to_string_lossy())];
                let before = match std::fs::read(&path) {
                    Ok(bytes) => Some(String::from_utf8(bytes).map_err(|_| lost())?),
                    Err(_) => None,
                };
                let text = sheets::with_rows(before.as_deref(), &self.columns(key), &rows);
                let text = text.ok_or_else(lost)?;
                changed.insert(path.clone(), text.clone());
                let (before, after) = (before.map(String::into_bytes), text.into_bytes());
                new.files.push(Replacement { path, before, after });
            }
            let text = sheets::folder_text_with(folder, &changed).and_then(Result::ok);
            new.cases.insert(folder.clone(), text.ok_or_else(|| vec![not_safe(folder)])?);
        }
        Ok(())
    }

    /// Writes these texts, after it was checked that they say just so much more.
    fn write(&mut self, new: &NewTexts, more: usize) -> Result<(), Vec<Diagnostic>> {
        let mut sources = self.reasoner.sources();
        let overlay = Overlay { writer: self, edited: &new.cases };
        let reading = Reading::new(&self.files, &overlay);
        let mut symbols = self.symbols.clone();
        let records = &mut FileRecords::default();
        let read = self.reasoner.read(&reading, (&mut sources, records), &mut symbols);
        let first = new.cases.keys().next().cloned().unwrap_or_default();
        let Ok(facts) = read else { return Err(vec![not_safe(&first)]) };
        let edits = self.facts.edits(&facts);
        let program = self.reasoner.program();
        let is_meant = |edit: &TupleEdit| {
            let name = program.relation(edit.relation).name.as_str();
            edit.comes && matches!(name, vocabulary::RESTS_ON | vocabulary::MAY_REST_ON)
        };
        if edits.len() != more || !edits.iter().all(is_meant) {
            return Err(vec![not_safe(&first)]);
        }
        disk::replace_unchanged(&new.files).map_err(|mistake| vec![mistake])?;
        (self.sources, self.symbols, self.facts) = (sources, symbols, facts);
        Ok(())
    }

    /// Where an addition to this statement goes.
    fn home(&self, statement: Symbol) -> Home {
        let Some(place) = self.place(statement) else { return Home::Nowhere };
        if !self.facts.files.iter().any(|file| file.source == place.source) {
            return Home::Nowhere;
        }
        let source = self.sources.get(place.source);
        let path = Path::new(&source.name);
        match (is_book(&source.text), path.is_dir(), path.is_file()) {
            (true, true, _) => Home::Table(source.name.clone()),
            (true, ..) => Home::Book,
            (false, _, true) => Home::Row(place),
            _ => Home::Nowhere,
        }
    }

    /// Whether the statement is from a book, which is not written to.
    pub(super) fn is_of_book(&self, statement: Symbol) -> bool {
        matches!(self.home(statement), Home::Book)
    }

    /// Whether what is added to the statement is the row of a sheet.
    pub(super) fn is_of_sheets(&self, statement: Symbol) -> bool {
        matches!(self.home(statement), Home::Book | Home::Table(_))
    }

    /// The columns of the sheet of a key.
    pub(super) fn columns(&self, key: &str) -> Vec<String> {
        let program = self.reasoner.program();
        let keys = program.find(key).map(|relation| program.keys(relation)).unwrap_or_default();
        keys.into_iter().map(|key| key.name).collect()
    }

    /// An addition as a row of that sheet.
    pub(super) fn row(&self, (statement, key, value): &CopyAddition) -> Vec<String> {
        let text = |value: &Json| value.as_str().unwrap_or_default().to_owned();
        let cell = |(at, column): (usize, String)| match (at, value) {
            (0, _) => self.symbols.text(*statement).to_owned(),
            (_, Json::Object(parts)) => parts.get(&column).map(text).unwrap_or_default(),
            (_, value) => text(value),
        };
        self.columns(key).into_iter().enumerate().map(cell).collect()
    }

    /// Where a row declares the statement.
    fn place(&self, statement: Symbol) -> Option<Span> {
        let program = self.reasoner.program();
        let relation = program.find(vocabulary::RESTS_ON)?;
        let ty: TypeId = program.relation(relation).columns.first()?.ty;
        self.facts.id_place(program.root_type(ty), statement)
    }

    /// The text of a facts file of the case, as it was read.
    fn text(&self, path: &str) -> Option<String> {
        let files = self.facts.files.iter().map(|file| self.sources.get(file.source));
        let name = if path == STDIN { disk::display_name(STDIN) } else { path.to_owned() };
        let mut files = files.filter(|source| source.name == name);
        files.next().map(|source| source.text.to_string())
    }
}

/// The files of a case as they will be.
struct Overlay<'o, 'a> {
    writer: &'o CopyWriter<'a>,
    edited: &'o BTreeMap<String, String>,
}

impl Loader for Overlay<'_, '_> {
    fn expect_includable(&self, path: &str, named: &[String]) -> Result<(), LoadError> {
        Disk.expect_includable(path, named)
    }

    fn load(&self, path: &str) -> Result<String, LoadError> {
        let known = self.edited.get(path).cloned().or_else(|| self.writer.text(path));
        known.map_or_else(|| Disk.load(path), Ok)
    }

    fn load_text(&self, path: &str, within: &str) -> Result<Vec<u8>, LoadError> {
        Disk.load_text(path, within)
    }
}

fn not_safe(path: &str) -> Diagnostic {
    let message = format!("{} cannot be added to without changing something else", quoted(path));
    Diagnostic::error("unsafe-edit", message)
        .help("add the lines by hand: `infer copies --format json` has them under `reason`")
}
