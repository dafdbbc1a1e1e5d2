//! Files that were not written for `infer`: nested JSON, XML, and tables of any shape.
//!
//! The parameters of an `.input` say which rows a file has for its relation ([`Material`]). A file is
//! read once for all relations: as a `tree`, XML by `xml`, or as a `table`. What a place in it has
//! under a column's name becomes a value by the type of that column (`slots`), dates as the `dates`
//! of the `.input` say.

mod dates;
mod slots;
mod table;
mod tree;
mod xml;

use std::path::Path;

use indexmap::IndexSet;

use crate::bulk::problem::{BadRow, Problem};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, counted, quoted};
use crate::program::{FileParameters, Material, MaterialKind, Program, RelationId};
use crate::value::{Symbols, Tuple};
use slots::{Row, Slots};

/// A file, read as text.
#[derive(Debug, Clone, Copy)]
pub struct MaterialFile<'t> {
    /// What messages call it.
    pub name: &'t str,
    /// What is in it.
    pub text: &'t str,
}

/// How many bad rows of a file are reported one by one.
const REPORTED_AT_MOST: usize = 50;

/// The rows of one relation, as they are found.
pub(super) struct Target<'p> {
    relation: RelationId,
    name: &'p str,
    material: &'p Material,
    /// The name of its files, in which `*` stands for any part; nothing if it reads all.
    filename: Option<&'p String>,
    slots: Slots<'p>,
    /// How many rows were matched so far.
    matched: i64,
    /// How many values of JSON or XML it was shown so far.
    values: i64,
    tuples: Vec<Tuple>,
    /// Mistakes in the file that is read.
    mistakes: usize,
}

impl<'p> Target<'p> {
    /// The relation as a target, if these parameters of an `.input` of it say which rows files have.
    pub(super) fn new(
        program: &'p Program,
        relation: RelationId,
        parameters: &'p FileParameters,
    ) -> Option<Self> {
        let declared = program.relation(relation);
        let material = parameters.material.as_ref()?;
        let delimiter = parameters.delimiter.as_ref().and_then(|it| it.bytes().next());
        let mut slots = Slots::new(program, relation, material);
        (slots.delimiter, slots.is_quoted) = (delimiter, parameters.rfc4180);
        Some(Self {
            relation,
            name: &declared.name,
            material,
            filename: parameters.filename.as_ref(),
            slots,
            matched: 0,
            values: 0,
            tuples: Vec::new(),
            mistakes: 0,
        })
    }

    /// The name of its files, if it does not read all.
    pub(super) fn filename(&self) -> Option<&'p String> {
        self.filename
    }

    /// Whether it reads a file of this path.
    pub(super) fn reads(&self, file: &str) -> bool {
        const ANY_CASE: glob::MatchOptions = glob::MatchOptions {
            case_sensitive: false,
            require_literal_separator: false,
            require_literal_leading_dot: false,
        };
        let name = base_name(file);
        self.filename.is_none_or(|filename| {
            let pattern = glob::Pattern::new(filename);
            pattern.map_or(filename == name, |pattern| pattern.matches_with(name, ANY_CASE))
        })
    }

    /// Adds the rows of one match; what is wrong with it is reported where `place` says.
    fn take(
        &mut self,
        row: &dyn Row,
        symbols: &mut Symbols,
        place: impl FnOnce(&mut Sources) -> Span,
        (sources, diagnostics): (&mut Sources, &mut Vec<Diagnostic>),
    ) {
        self.matched += 1;
        let found = self.slots.tuples(row, self.matched, symbols, &mut self.tuples);
        if let Err(problem) = found {
            self.refuse(problem, place, (sources, diagnostics));
        }
    }

    /// Reports a row that does not fit, unless there were many.
    fn refuse(
        &mut self,
        problem: Problem,
        place: impl FnOnce(&mut Sources) -> Span,
        (sources, diagnostics): (&mut Sources, &mut Vec<Diagnostic>),
    ) {
        self.mistakes += 1;
        if self.mistakes <= REPORTED_AT_MOST {
            diagnostics.push(problem.at(place(sources)));
        }
    }

    /// Says how many mistakes were not reported one by one.
    fn end_file(&mut self, file: &str, diagnostics: &mut Vec<Diagnostic>) {
        let mistakes = std::mem::take(&mut self.mistakes);
        if mistakes > REPORTED_AT_MOST {
            let rows = counted(mistakes - REPORTED_AT_MOST, "row", "rows");
            let message = format!("{rows} more of {} do not fit `{}`", quoted(file), self.name);
            let help = "write `?` behind the path of a column that may be missing";
            diagnostics.push(Diagnostic::error("bad-rows", message).help(help));
        }
    }

    /// Puts the rows into the database.
    pub(super) fn keep(self, database: &mut Database) {
        for tuple in self.tuples {
            database.insert(self.relation, tuple);
        }
    }
}

/// The relations whose `.input` says which rows files have, each as often as there is one.
fn targets(program: &Program) -> impl Iterator<Item = Target<'_>> {
    program.relation_ids().flat_map(move |id| {
        let places = program.relation(id).input_from.iter().flatten();
        places.filter_map(move |parameters| Target::new(program, id, parameters))
    })
}

/// Whether a file that came with others is for a relation: by the name that is said, or else by its
/// ending.
pub fn is_material(program: &Program, file: &str) -> bool {
    let ending = Path::new(file).extension().unwrap_or_default();
    let has = |endings: &[&str]| endings.iter().any(|it| ending.eq_ignore_ascii_case(it));
    targets(program).any(|target| match (target.filename, target.material.kind) {
        (Some(_), _) => target.reads(file),
        (None, MaterialKind::Json) => has(&["json", "jsonl", "ndjson", "jsonld"]),
        (None, MaterialKind::Xml) => has(&["xml", "rss", "atom"]),
        (None, MaterialKind::Table) => has(&["csv", "tsv", "tab", "txt"]),
    })
}

/// Reads files into all input relations whose `.input` says which rows they have. If any diagnostic is
/// an error, the database gains no tuple. A file that no relation reads, or in which none of them finds
/// a row, is a mistake.
pub fn load_material(
    program: &Program,
    files: &[MaterialFile<'_>],
    sources: &mut Sources,
    database: &mut Database,
) -> Vec<Diagnostic> {
    let mut targets: Vec<Target<'_>> = targets(program).collect();
    let mut diagnostics = Vec::new();
    for file in files {
        let mut reading: Vec<&mut Target<'_>> =
            targets.iter_mut().filter(|target| target.reads(file.name)).collect();
        if reading.is_empty() {
            diagnostics.push(unread(program, file.name));
            continue;
        }
        let matched = |reading: &[&mut Target<'_>]| reading.iter().map(|it| it.matched).sum();
        let before: i64 = matched(&reading);
        let mistakes = diagnostics.len();
        read(*file, &mut reading, &mut database.symbols, (&mut *sources, &mut diagnostics));
        if matched(&reading) == before && diagnostics.len() == mistakes {
            diagnostics.push(nothing_found(&reading, file.name));
        }
    }
    if !crate::diagnostic::has_errors(&diagnostics) {
        targets.into_iter().for_each(|target| target.keep(database));
    }
    diagnostics
}

/// Reads one file for these relations.
pub(super) fn read(
    file: MaterialFile<'_>,
    targets: &mut [&mut Target<'_>],
    symbols: &mut Symbols,
    (sources, diagnostics): (&mut Sources, &mut Vec<Diagnostic>),
) {
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(file.text);
    let file = MaterialFile { text, ..file };
    for kind in [MaterialKind::Json, MaterialKind::Xml, MaterialKind::Table] {
        let mut of_kind: Vec<&mut Target<'_>> =
            targets.iter_mut().filter(|it| it.material.kind == kind).map(|it| &mut **it).collect();
        if of_kind.is_empty() {
            continue;
        }
        let mut report = (&mut *sources, &mut *diagnostics);
        match kind {
            MaterialKind::Json => tree::read_json(file, &mut of_kind, symbols, &mut report),
            MaterialKind::Xml => tree::read_xml(file, &mut of_kind, symbols, &mut report),
            MaterialKind::Table => {
                for (at, target) in of_kind.into_iter().enumerate() {
                    table::read(file, (target, at == 0), symbols, &mut report);
                }
            }
        }
    }
    targets.iter_mut().for_each(|target| target.end_file(file.name, diagnostics));
}

/// What mistakes are reported with.
type Report<'s, 'd> = (&'s mut Sources, &'d mut Vec<Diagnostic>);

/// A file's name without its folder.
fn base_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// The place of a row of a text, as an excerpt of the file.
fn excerpt(
    sources: &mut Sources,
    file: &str,
    line: usize,
    text: &str,
    at: Option<(usize, usize)>,
) -> Span {
    let (text, at) = BadRow::excerpt(text, at);
    let source: SourceId = sources.add_excerpt(file, line, text);
    Span::new(source, at.0, at.1)
}

fn unread(program: &Program, file: &str) -> Diagnostic {
    let inputs =
        program.relation_ids().flat_map(|id| program.relation(id).input_from.iter().flatten());
    let inputs = inputs.filter(|it| it.material.is_some());
    let names: IndexSet<&str> = inputs.filter_map(|it| it.filename.as_deref()).collect();
    let names: Vec<&str> = names.into_iter().collect();
    let message = format!("{} is no file that this format has", quoted(file));
    let help = if names.is_empty() {
        "no `.input` of the rules says which rows a file has".to_owned()
    } else {
        format!("its files are called {}", names.join(", "))
    };
    Diagnostic::error("unread-file", message).help(help)
}

fn nothing_found(targets: &[&mut Target<'_>], file: &str) -> Diagnostic {
    let paths = targets.iter().filter_map(|target| target.material.path.as_ref());
    let paths: IndexSet<String> = paths.map(|path| format!("`{path}`")).collect();
    let paths: Vec<String> = paths.into_iter().take(PATHS_SHOWN).collect();
    let at = if paths.is_empty() { String::new() } else { format!(" at {}", paths.join(", ")) };
    let message = format!("there is no row in {}{at}", quoted(file));
    let help = "look at the file: is it of this format? `infer import` lists the formats";
    Diagnostic::error("no-rows", message).help(help)
}

/// How many paths are named where nothing is found.
const PATHS_SHOWN: usize = 3;
