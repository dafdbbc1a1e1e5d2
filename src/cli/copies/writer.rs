//! What is accepted, written into the facts files: whole, and nothing else changed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use crate::cli::console::Console;
use crate::cli::disk::{self, Disk, Replacement, STDIN};
use crate::cli::reasoner::{Case, Reading, Reasoner};
use crate::database::TupleEdit;
use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, quoted};
use crate::facts::{Facts, FileRecords, LoadError, Loader, RowAddition, with_additions};
use crate::program::TypeId;
use crate::value::{Symbol, Symbols};
use crate::vocabulary;

/// An attribute that a statement is to have besides: the statement, the key, and the value.
pub(super) type CopyAddition = (Symbol, &'static str, Json);

/// Additions for which there is no facts file: their statements are from tables or standard input.
pub(super) type Wanting = Vec<CopyAddition>;

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

    /// Writes all of it, or none if there is a mistake; gives what stands in no file.
    pub(super) fn add(&mut self, additions: &[CopyAddition]) -> Result<Wanting, Vec<Diagnostic>> {
        let mut wanting = Vec::new();
        let mut by_file: BTreeMap<SourceId, Vec<RowAddition>> = BTreeMap::new();
        for addition in additions {
            let (statement, key, value) = addition;
            let place = self.place(*statement).filter(|place| self.is_file(place.source));
            let Some(id) = place else {
                wanting.push(addition.clone());
                continue;
            };
            let rows = by_file.entry(id.source).or_default();
            if let Some(row) = rows.iter_mut().find(|row| row.id == id && row.key == *key) {
                row.values.push(value.clone());
            } else {
                let values = vec![value.clone()];
                rows.push(RowAddition { id, key: (*key).to_owned(), values });
            }
        }
        let mut edited: BTreeMap<String, String> = BTreeMap::new();
        for (source, rows) in &by_file {
            let source = self.sources.get(*source);
            let text =
                with_additions(&source.text, rows).ok_or_else(|| vec![not_safe(&source.name)])?;
            edited.insert(source.name.clone(), text);
        }
        let written = additions.len() - wanting.len();
        if written > 0 {
            self.write(&edited, written)?;
        }
        Ok(wanting)
    }

    /// Writes these texts, after it was checked that they say just so much more.
    fn write(
        &mut self,
        edited: &BTreeMap<String, String>,
        more: usize,
    ) -> Result<(), Vec<Diagnostic>> {
        let mut sources = self.reasoner.sources();
        let overlay = Overlay { writer: self, edited };
        let reading = Reading::new(&self.files, &overlay);
        let mut symbols = self.symbols.clone();
        let records = &mut FileRecords::default();
        let read = self.reasoner.read(&reading, (&mut sources, records), &mut symbols);
        let first = edited.keys().next().cloned().unwrap_or_default();
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
        let replacements = edited.iter().map(|(path, text)| Replacement {
            path: PathBuf::from(path),
            before: Some(self.text(path).unwrap_or_default()),
            text: text.clone(),
        });
        disk::replace_unchanged(&replacements.collect::<Vec<_>>())
            .map_err(|mistake| vec![mistake])?;
        (self.sources, self.symbols, self.facts) = (sources, symbols, facts);
        Ok(())
    }

    /// Where a row declares the statement.
    fn place(&self, statement: Symbol) -> Option<Span> {
        let program = self.reasoner.program();
        let relation = program.find(vocabulary::RESTS_ON)?;
        let ty: TypeId = program.relation(relation).columns.first()?.ty;
        self.facts.id_place(program.root_type(ty), statement)
    }

    /// Whether the source is a facts file on the disk.
    fn is_file(&self, source: SourceId) -> bool {
        let is_facts = self.facts.files.iter().any(|file| file.source == source);
        is_facts && Path::new(&self.sources.get(source).name).is_file()
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
