//! Loading a case for a test, and writing down what came out.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use geoinfer::calendar::Zone;
use geoinfer::database::Database;
use geoinfer::diagnostic::{Diagnostic, Sources, render_all};
use geoinfer::facts::{Facts, LoadError, Loader};
use geoinfer::program::{Program, RuleSource, TypeId};
use geoinfer::value::{Value, record};

/// Files of a folder of the repository.
pub(crate) struct Disk(pub(crate) PathBuf);

impl Loader for Disk {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        // No test writes a file of that size.
        if path.ends_with("huge.json") {
            return Err(LoadError::TooLarge);
        }
        let path = self.0.join(path);
        if path.is_dir() {
            return Err(LoadError::Unreadable("it is a folder".into()));
        }
        let bytes = std::fs::read(path).map_err(|_| LoadError::Missing)?;
        String::from_utf8(bytes).map_err(|_| LoadError::NotUtf8)
    }

    fn load_text(&self, path: &str, _: &str) -> Result<Vec<u8>, LoadError> {
        let file = self.0.join(path);
        match path {
            _ if path.ends_with("huge.txt") => Err(LoadError::TooLarge),
            // Not every system has links.
            _ if path.ends_with("link.txt") => Err(LoadError::Outside),
            _ if file.is_dir() => Err(LoadError::Unreadable("it is a folder".into())),
            _ => std::fs::read(file).map_err(|_| LoadError::Missing),
        }
    }
}

/// Files of a test's own making.
#[derive(Default)]
pub(crate) struct Memory(pub(crate) BTreeMap<String, String>);

impl Memory {
    /// The files `0.json`, `1.json` and so on.
    pub(crate) fn of(texts: &[String]) -> (Self, Vec<String>) {
        let names: Vec<String> = (0..texts.len()).map(|index| format!("{index}.json")).collect();
        (Self(names.iter().cloned().zip(texts.iter().cloned()).collect()), names)
    }
}

impl Loader for Memory {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        self.0.get(path).cloned().ok_or(LoadError::Missing)
    }
}

thread_local! {
    static RULEBOOK: (Program, Sources) = load_rulebook();
}

/// The program of `rulebook.dl`.
pub(crate) fn rulebook() -> (Program, Sources) {
    RULEBOOK.with(Clone::clone)
}

fn load_rulebook() -> (Program, Sources) {
    let text = include_str!("rulebook.dl").to_owned();
    let mut sources = Sources::default();
    let file = RuleSource { name: "rulebook.dl".into(), text };
    let loaded = geoinfer::program::load(vec![file], &|path| Err(path.to_owned()), &mut sources);
    assert_eq!(render_all(&loaded.diagnostics, &sources, false), "");
    (loaded.program, sources)
}

/// What loading gave.
pub(crate) struct Case {
    pub(crate) program: Program,
    pub(crate) sources: Sources,
    pub(crate) database: Database,
    pub(crate) facts: Facts,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Case {
    pub(crate) fn load(loader: &dyn Loader, roots: &[&str]) -> Self {
        let (program, sources) = rulebook();
        Self::of(program, sources, loader, roots)
    }

    pub(crate) fn of(
        program: Program,
        mut sources: Sources,
        loader: &dyn Loader,
        roots: &[&str],
    ) -> Self {
        let mut database = Database::new(&program);
        let roots: Vec<String> = roots.iter().map(|&root| root.to_owned()).collect();
        let (facts, diagnostics) =
            geoinfer::facts::load(&program, &roots, loader, &mut sources, &mut database);
        Self { program, sources, database, facts, diagnostics }
    }

    pub(crate) fn rendered(&self) -> String {
        render_all(&self.diagnostics, &self.sources, false)
    }

    /// The tuples of every relation, in the order of the declarations.
    pub(crate) fn tuples(&self) -> String {
        self.lines(false)
    }

    /// The tuples with their places.
    pub(crate) fn dump(&self) -> String {
        self.lines(true)
    }

    fn lines(&self, places: bool) -> String {
        let mut out = String::new();
        for id in self.program.relation_ids() {
            for tuple in self.database.sorted(id) {
                let relation = self.program.relation(id);
                let values: Vec<String> = tuple
                    .iter()
                    .zip(&relation.columns)
                    .map(|(&value, column)| self.value(value, column.ty))
                    .collect();
                let _ = write!(out, "{}({})", relation.name, values.join(", "));
                if let Some(span) = self.facts.place(id, tuple).filter(|_| places) {
                    let (line, column) = self.sources.line_column(span);
                    let name = &self.sources.get(span.source).name;
                    let _ = write!(out, "  {name}:{line}:{column}");
                }
                out.push('\n');
            }
        }
        out
    }

    fn value(&self, value: Value, ty: TypeId) -> String {
        match value {
            Value::Symbol(symbol) => format!("{:?}", self.database.symbols.text(symbol)),
            Value::Number(number) => match self.program.clock(ty, Zone::UTC) {
                Some(clock) => clock.full_text(number),
                None => number.to_string(),
            },
            Value::Unsigned(number) => number.to_string(),
            Value::Record(symbol) => record::written(symbol, &self.database.symbols),
        }
    }
}

/// The stems of the files of a folder that have this extension, sorted.
pub(crate) fn files_in(folder: &str, extension: &str) -> Vec<String> {
    let mut stems: Vec<String> = std::fs::read_dir(Path::new(folder))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    stems.sort();
    stems
}

/// Compares with the snapshot beside the case.
pub(crate) fn snapshot(folder: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
