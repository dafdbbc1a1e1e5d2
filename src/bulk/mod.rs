//! Rows by the million: files with a row a line in, tables that fit the program's relations out;
//! and tables written as such files.
//!
//! A [`Folder`] has files. Their names and the parameters of `.input` say which one holds which relation
//! (`files`), and in which `format`. A file is read in blocks of whole
//! records (`blocks`), which threads parse side by side: lines of cells (`plain`, with numbers
//! eight digits at a time by `number`), cells in quotes (`quoted`), objects (`json`), or
//! `parquet`. Each gives `rows` with codes for values. What does not fit is a [`BadRow`], told with
//! its place; then nothing is loaded, unless the caller sets such rows aside.
//!
//! A file that was not written for `infer`, nested or of any shape, is `material`: the `.input` of each
//! relation says which rows it has.
//!
//! The other way round, a relation is put in `order` and goes out chunk by chunk (`write`).

mod blocks;
mod files;
mod format;
mod fragile;
mod json;
mod load;
mod material;
mod number;
mod order;
#[cfg(feature = "parquet")]
mod parquet;
#[cfg(not(feature = "parquet"))]
#[path = "no_parquet.rs"]
mod parquet;
mod plain;
mod problem;
mod quoted;
mod rows;
mod write;

use std::io::{self, Read};

use crate::calendar::Zone;
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Severity, Sources, counted, has_errors, quoted};
use crate::program::Program;
use crate::value::Symbols;
pub use format::{Compression, Dates, Format, Header, Layout};
pub use fragile::damaged_file;
pub use material::{MaterialFile, is_material, load_material};
pub use problem::BadRow;
pub use write::write;

use files::{MaterialTask, Task, tasks};
use load::FileReading;
use rows::columns;

/// Where files of rows are.
pub trait Folder {
    /// What messages call it.
    fn name(&self) -> &str;

    /// The names of the files in it, in order; or why there are none.
    fn files(&self) -> Result<Vec<String>, String>;

    /// One file.
    fn open(&self, file: &str) -> io::Result<Stream<'_>>;

    /// How an input relation is told for which the folder has no file; nothing where others may give its
    /// tuples.
    fn without_file(&self) -> Option<Severity> {
        None
    }

    /// Whether other processes have the rest of the rows: then files may be missing.
    fn is_part(&self) -> bool {
        false
    }
}

/// A file that is read from its beginning.
pub struct Stream<'s> {
    /// Its bytes.
    pub read: Box<dyn Read + Send + 's>,
    /// How many there are, if that is known.
    pub bytes: Option<u64>,
}

/// Takes rows that do not fit, with the path of their file.
pub type SetAside<'a> = &'a mut dyn FnMut(&str, &BadRow) -> io::Result<()>;

/// How many bad rows of a file are reported one by one.
const REPORTED_AT_MOST: usize = 50;

/// Adds the rows of a folder to the database. If any diagnostic is an error, the database gains no
/// tuple. With `set_aside`, rows that do not fit go there, and are no error.
pub fn load(
    program: &Program,
    folder: &dyn Folder,
    mut set_aside: Option<SetAside<'_>>,
    sources: &mut Sources,
    database: &mut Database,
) -> Vec<Diagnostic> {
    let (tasks, mut materials, mut diagnostics) = tasks(program, folder);
    let mut tables = Vec::new();
    let (mut symbols, mut numbers) = database.take_values();
    for task in &tasks {
        let path = format!("{}/{}", folder.name().trim_end_matches('/'), task.file);
        let set_aside: Option<SetAside<'_>> = match &mut set_aside {
            Some(set_aside) => Some(&mut **set_aside),
            None => None,
        };
        let mut rejected = Rejected { path: &path, set_aside, ..Rejected::default() };
        let columns = columns(program, task.relation, task.format.dates, Zone::UTC);
        let reading = FileReading {
            columns: &columns,
            format: task.format,
            symbols: &mut symbols,
            numbers: &mut numbers,
            reject: &mut |bad| rejected.take(bad),
        };
        let read = || folder.open(&task.file).and_then(|stream| reading.read(stream));
        let read = match task.format.layout {
            Layout::Parquet => fragile::read(&path, read),
            _ => read(),
        };
        match read {
            Ok(table) => tables.push((task.relation, table)),
            Err(error) if folder.is_part() && error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => diagnostics.push(unreadable(&path, task, &error)),
        }
        rejected.report(sources, &mut diagnostics);
    }
    let report = (&mut *sources, &mut diagnostics);
    read_materials(folder, &mut materials, &mut symbols, report);
    database.give_values(symbols, numbers);
    if !has_errors(&diagnostics) {
        materials.into_iter().for_each(|(target, _)| target.keep(database));
        tables.into_iter().for_each(|(relation, table)| database.add(relation, table));
    }
    diagnostics
}

/// Reads the files of relations whose `.input` says which rows they have.
fn read_materials(
    folder: &dyn Folder,
    materials: &mut [MaterialTask<'_>],
    symbols: &mut Symbols,
    (sources, diagnostics): (&mut Sources, &mut Vec<Diagnostic>),
) {
    for (target, files) in materials {
        for file in files.iter() {
            let path = format!("{}/{file}", folder.name().trim_end_matches('/'));
            match material_text(folder, file) {
                Ok(text) => {
                    let file = MaterialFile { name: &path, text: &text };
                    material::read(file, &mut [target], symbols, (&mut *sources, diagnostics));
                }
                Err(error) if folder.is_part() && error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => diagnostics.push(unreadable_material(&path, &error)),
            }
        }
    }
}

/// The whole text of a file, unpacked if its name says that it is packed.
fn material_text(folder: &dyn Folder, file: &str) -> io::Result<String> {
    let mut text = String::new();
    Format::unpack(file, folder.open(file)?.read)?.read_to_string(&mut text)?;
    Ok(text)
}

fn unreadable_material(path: &str, error: &io::Error) -> Diagnostic {
    let reason = match error.kind() {
        io::ErrorKind::InvalidData => "it is not UTF-8 text".to_owned(),
        _ => error.to_string(),
    };
    Diagnostic::error("unreadable-file", format!("cannot read {}: {reason}", quoted(path)))
        .help("give a text file in UTF-8")
}

/// The bad rows of one file.
#[derive(Default)]
struct Rejected<'r> {
    path: &'r str,
    set_aside: Option<SetAside<'r>>,
    first: Vec<BadRow>,
    count: usize,
    failure: Option<io::Error>,
}

impl Rejected<'_> {
    fn take(&mut self, bad: BadRow) {
        self.count += 1;
        match &mut self.set_aside {
            Some(set_aside) if self.failure.is_none() => {
                self.failure = set_aside(self.path, &bad).err();
            }
            None if self.first.len() < REPORTED_AT_MOST => self.first.push(bad),
            _ => {}
        }
    }

    fn report(self, sources: &mut Sources, diagnostics: &mut Vec<Diagnostic>) {
        let path = quoted(self.path);
        if let Some(error) = self.failure {
            let message = format!("cannot set bad rows of {path} aside: {error}");
            diagnostics.push(Diagnostic::error("unwritable-file", message));
        } else if self.set_aside.is_some() && self.count > 0 {
            let message = format!("{} of {path} left out", rows(self.count));
            diagnostics.push(Diagnostic::warning("bad-rows", message));
        }
        let told = self.first.len();
        diagnostics.extend(self.first.into_iter().map(|bad| bad.diagnostic(self.path, sources)));
        if self.set_aside.is_none() && self.count > told {
            let message = format!("{} more of {path} do not fit", rows(self.count - told));
            let help =
                "`--skip-bad-rows FILE` sets them aside in FILE, and goes on with the others";
            diagnostics.push(Diagnostic::error("bad-rows", message).help(help));
        }
    }
}

fn rows(count: usize) -> String {
    counted(count, "row", "rows")
}

fn unreadable(path: &str, task: &Task, error: &io::Error) -> Diagnostic {
    let message = format!("cannot read {}: {error}", quoted(path));
    let help = match task.format.layout {
        Layout::Parquet => "give a Parquet file with a column for each of the declaration",
        _ => "give a file of rows, with a header if its ending asks for one",
    };
    Diagnostic::error("unreadable-file", message).help(help)
}
