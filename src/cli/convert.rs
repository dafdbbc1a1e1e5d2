//! `infer convert A B`: a case as JSON, as a book, or as a folder of tables.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::Value as Json;

use crate::book::is_book;
use crate::cli::aside::Aside;
use crate::cli::console::{Console, Stop, note};
use crate::cli::disk::{self, Disk, STDIN};
use crate::cli::moved::{Move, MovedTexts, cleaned_path, is_same};
use crate::cli::rulebook::RulebookOptions;
use crate::cli::sheets;
use crate::database::TupleEdit;
use crate::diagnostic::{Diagnostic, Sources, counted, has_errors, quoted};
use crate::facts::{self, Facts, FileRecords, FilledSheet, LoadError, Loader, UnknownNames};
use crate::program::{Program, RelationId};
use crate::report::document_text;
use crate::value::{Symbols, Value};
use crate::vocabulary::{FOUND_IN_TEXTS, TEXT};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer convert facts/mh17-2014.json mh17.xlsx
  infer convert mh17.xlsx mh17.json
  infer convert mh17.xlsx mh17                 # a folder of tables, one for each sheet
  infer convert draft.xlsx case.xlsx --add-names";

/// What to convert.
#[derive(Debug, Args)]
pub(super) struct ConvertOptions {
    /// A facts file, a book or a folder of tables
    #[arg(value_name = "FROM")]
    from: String,

    /// Where to write it: a book `….xlsx`, a file `….json`, or a folder of tables
    #[arg(value_name = "TO")]
    to: String,

    /// Write over what is there
    #[arg(long)]
    force: bool,

    /// Lose the comments of a file of JSON
    #[arg(long)]
    drop_comments: bool,

    /// Write rows for names in sheets that no row has
    #[arg(long)]
    add_names: bool,

    #[command(flatten)]
    rulebook: RulebookOptions,
}

/// What a case is written as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Json(PathBuf),
    Book(PathBuf),
    Folder(PathBuf),
}

impl Target {
    /// By the ending of a path.
    pub(super) fn of(path: &str) -> Result<Self, Diagnostic> {
        let target = Path::new(path);
        if path == STDIN {
            let help = "give a path: it is read again before it takes its place";
            let message = "a case is not written to standard output";
            return Err(Diagnostic::error("unknown-target", message).help(help));
        }
        match target.extension().and_then(|it| it.to_str()) {
            Some("json") => Ok(Self::Json(target.to_owned())),
            Some("xlsx") => Ok(Self::Book(target.to_owned())),
            None => Ok(Self::Folder(target.to_owned())),
            Some(_) if target.is_dir() || path.ends_with('/') => {
                Ok(Self::Folder(target.to_owned()))
            }
            Some(ending) => {
                let message = format!("a case is not written as {}", quoted(&format!(".{ending}")));
                let help = "give a path `….json` or `….xlsx`, or that of a folder for tables";
                Err(Diagnostic::error("unknown-target", message).help(help))
            }
        }
    }

    pub(super) fn path(&self) -> &Path {
        let (Self::Json(path) | Self::Book(path) | Self::Folder(path)) = self;
        path
    }

    /// The folder that its includes are relative to.
    pub(super) fn folder(&self) -> PathBuf {
        self.path().parent().unwrap_or(Path::new("")).to_owned()
    }
}

/// What is to be written, whole.
pub(super) enum Written {
    Text(String),
    Bytes(Vec<u8>),
    Tables(Vec<(String, Vec<u8>)>),
}

impl Written {
    /// A document, and the sheets that it is, as the target has it.
    pub(super) fn new(
        target: &Target,
        document: &Json,
        sheets: &[FilledSheet],
    ) -> Result<Self, Diagnostic> {
        Ok(match target {
            Target::Json(_) => Self::Text(document_text(document)),
            Target::Book(_) => Self::Bytes(sheets::xlsx(sheets)?),
            Target::Folder(_) => Self::Tables(sheets::tables_of(sheets)?),
        })
    }

    /// What will be read of it.
    fn text(&self, path: &str) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Bytes(bytes) => sheets::text_of_bytes(path, bytes),
            Self::Tables(tables) => sheets::text_of_tables(path, tables),
        }
    }

    /// Writes it: everything or nothing.
    pub(super) fn keep(&self, target: &Target) -> Result<(), Diagnostic> {
        use std::io::Write as _;
        let file = |path: &Path, bytes: &[u8]| Aside::written(path, |out| out.write_all(bytes));
        match self {
            Self::Text(text) => file(target.path(), text.as_bytes())?.keep(),
            Self::Bytes(bytes) => file(target.path(), bytes)?.keep(),
            Self::Tables(tables) => {
                let folder = target.path();
                disk::make_folder(folder)?;
                let written: Result<Vec<Aside>, Diagnostic> = tables
                    .iter()
                    .map(|(name, bytes)| file(&folder.join(format!("{name}.csv")), bytes))
                    .collect();
                written?.into_iter().try_for_each(Aside::keep)
            }
        }
    }
}

pub(super) fn run(options: &ConvertOptions, console: &mut Console) -> Result<(), Stop> {
    let program = options.rulebook.program(console)?;
    let target = Target::of(&options.to)?;
    let from = disk::by_name(&options.from);
    let text = source_text(&from, options.drop_comments)?;
    let loader = Overlay { root: from.clone(), texts: vec![(from.clone(), text.clone())] };
    let unknown = if options.add_names { UnknownNames::Added } else { UnknownNames::Refused };
    let mut symbols = Symbols::default();
    symbols.clone_from(&program.constants);
    let sources = &mut console.sources;
    let (facts, mistakes) = read(&program, &from, unknown, &loader, sources, &mut symbols);
    if has_errors(&mistakes) {
        return Err(mistakes.into());
    }
    console.complain(&mistakes);
    let mut document = document(&program, &text, (&facts, &symbols))?;
    let moved = moved(&program, &mut document, &from, &target)?;
    let sheets = facts::filled_sheets(&program, &document);
    let written = Written::new(&target, &document, &sheets)?;
    expect_free(&target, &written, options.force)?;
    let same = Same { program: &program, facts: &facts, moved: &moved };
    same.expect(&mut symbols, &written, &target, &loader)?;
    written.keep(&target)?;
    let rows = document["facts"].as_array().map_or(0, Vec::len);
    note(&format!("{} with {}", target.path().display(), counted(rows, "fact", "facts")));
    Ok(())
}

/// Makes what the document names relative to where it will be; gives the texts whose paths are others then.
fn moved(
    program: &Program,
    document: &mut Json,
    from: &str,
    target: &Target,
) -> Result<MovedTexts, Diagnostic> {
    let (from, to) = (Target::Json(from.into()).folder(), target.folder());
    let moved = Move { from: &from, to: &to };
    moved.includes(document.get_mut("include"));
    moved.expect_includable(document.get("include"), target.path())?;
    let facts = document.get_mut("facts").and_then(Json::as_array_mut);
    facts.map_or_else(|| Ok(MovedTexts::new()), |facts| moved.texts(program, facts))
}

fn read(
    program: &Program,
    path: &str,
    unknown: UnknownNames,
    loader: &dyn Loader,
    sources: &mut Sources,
    symbols: &mut Symbols,
) -> (Facts, Vec<Diagnostic>) {
    let (roots, mut records) = ([path.to_owned()], FileRecords::default());
    facts::read(program, (&roots, &[], unknown), loader, (sources, &mut records), symbols)
}

/// The text of what is converted; comments of JSON are lost only if that is asked for.
fn source_text(from: &str, drop_comments: bool) -> Result<String, Diagnostic> {
    let unreadable = |error: &LoadError| {
        let message = format!("cannot read {}: {error}", quoted(from));
        Diagnostic::error("unreadable-file", message).help("give a facts file, a book or a folder")
    };
    let text = Disk.load(from).map_err(|error| unreadable(&error))?;
    if is_book(&text) {
        return Ok(text);
    }
    let Some((plain, comments)) = facts::without_comments(&text) else { return Ok(text) };
    if comments == 0 || drop_comments {
        return Ok(plain);
    }
    let message = format!(
        "{} has {}, which would be lost",
        quoted(from),
        counted(comments, "comment", "comments")
    );
    let help = "put them under `note` keys, which stay, or give `--drop-comments`";
    Err(Diagnostic::error("comments-lost", message).help(help))
}

/// The document that a text is.
fn document(program: &Program, text: &str, facts: (&Facts, &Symbols)) -> Result<Json, Diagnostic> {
    if !is_book(text) {
        let text = text.trim_start_matches('\u{feff}');
        return serde_json::from_str(text)
            .map_err(|error| Diagnostic::error("not-json", error.to_string()));
    }
    let (document, lost) = facts::book_document(program, text, facts);
    if lost.is_empty() {
        return Ok(document);
    }
    let message = format!("{} is said of ids that other files declare", lost.join(", "));
    let help = "move these rows to the file that declares the ids";
    Err(Diagnostic::error("owner-elsewhere", message).help(help))
}

/// Refuses to write over what is there, unless that is asked for, and into what is open elsewhere.
pub(super) fn expect_free(
    target: &Target,
    written: &Written,
    force: bool,
) -> Result<(), Diagnostic> {
    let path = target.path();
    if let Target::Book(path) = target {
        sheets::expect_closed(path)?;
    }
    if let (Target::Folder(folder), Written::Tables(tables)) = (target, written) {
        let is_ours = |it: &PathBuf| {
            let stem = it.file_stem().and_then(|stem| stem.to_str());
            tables.iter().any(|(name, _)| Some(name.as_str()) == stem)
        };
        let others = disk::files_in(&folder.to_string_lossy(), "csv");
        if let Some(other) = others.iter().find(|it| !is_ours(it)) {
            let message = format!("{} is there, too", quoted(&other.to_string_lossy()));
            let help = "it would be read as a part of the case: delete it, or give another folder";
            return Err(Diagnostic::error("other-table", message).help(help));
        }
        if others.is_empty() {
            return Ok(());
        }
    }
    if !path.exists() || force {
        return Ok(());
    }
    Err(disk::is_there(path))
}

/// What is to be said again.
struct Same<'s> {
    program: &'s Program,
    facts: &'s Facts,
    /// The texts whose paths are others.
    moved: &'s MovedTexts,
}

impl Same<'_> {
    /// Sees to it that what will be read is what was.
    fn expect(
        &self,
        symbols: &mut Symbols,
        written: &Written,
        target: &Target,
        loader: &Overlay,
    ) -> Result<(), Diagnostic> {
        let path = target.path().to_string_lossy().into_owned();
        let root = cleaned_path(target.path());
        let mut overlay = Overlay { root, texts: loader.texts.clone() };
        let differs = |what: &str| {
            let message = format!("{} would not say the same: {what}", quoted(&path));
            Diagnostic::error("not-the-same", message).help("nothing is written")
        };
        let text = written.text(&path).ok_or_else(|| differs("it cannot be read"))?;
        overlay.texts.push((path.clone(), text));
        let (refused, mut sources) = (UnknownNames::Refused, Sources::default());
        let (again, mistakes) = read(self.program, &path, refused, &overlay, &mut sources, symbols);
        if let Some(mistake) = mistakes.iter().find(|it| has_errors(std::slice::from_ref(it))) {
            return Err(differs(&mistake.message));
        }
        if self.facts.title() != again.title() {
            return Err(differs("the title"));
        }
        match self.first_edit(&again, symbols) {
            None => Ok(()),
            Some(edit) => Err(differs(&self.told(&edit, symbols))),
        }
    }

    /// The first fact that is not in both, but for paths of texts that moved.
    fn first_edit(&self, again: &Facts, symbols: &Symbols) -> Option<TupleEdit> {
        let edits = self.facts.edits(again);
        let row = |edit: &TupleEdit| Some((edit.relation, self.as_moved(edit, symbols)?));
        let rows = |comes: bool| -> HashSet<(RelationId, Vec<Value>)> {
            edits.iter().filter(|edit| edit.comes == comes).filter_map(row).collect()
        };
        let (gone, come) = (rows(false), rows(true));
        let is_moved = |edit: &TupleEdit| {
            let other = if edit.comes { &gone } else { &come };
            row(edit).is_some_and(|row| other.contains(&row))
        };
        edits.iter().find(|edit| !is_moved(edit)).cloned()
    }

    /// A fact that goes with the path of its text as it will be, if it has one that moves; or one that
    /// comes.
    fn as_moved(&self, edit: &TupleEdit, symbols: &Symbols) -> Option<Vec<Value>> {
        let mut row = edit.tuple.to_vec();
        if edit.comes {
            return Some(row);
        }
        let name = self.program.relation(edit.relation).name.as_str();
        if name != TEXT && !FOUND_IN_TEXTS.contains(&name) {
            return None;
        }
        let new = |value: &Value| match value {
            Value::Symbol(old) => symbols.find(self.moved.get(symbols.text(*old))?),
            _ => None,
        };
        for value in &mut row {
            *value = new(value).map_or(*value, Value::Symbol);
        }
        Some(row)
    }

    /// A fact, for a message.
    fn told(&self, edit: &TupleEdit, symbols: &Symbols) -> String {
        let texts = edit.tuple.iter().filter_map(|value| match value {
            Value::Symbol(symbol) => Some(quoted(symbols.text(*symbol))),
            _ => None,
        });
        let texts: Vec<String> = texts.collect();
        let relation = &self.program.relation(edit.relation).name;
        format!("a row of `{relation}` with {}", texts.join(", "))
    }
}

/// The disk, with some texts in place of files.
#[derive(Debug, Clone, Default)]
struct Overlay {
    /// The case that is read: includes are as seen from it.
    root: String,
    texts: Vec<(String, String)>,
}

impl Loader for Overlay {
    fn expect_includable(&self, path: &str, _: &[String]) -> Result<(), LoadError> {
        Disk.expect_includable(path, std::slice::from_ref(&self.root))
    }

    fn load(&self, path: &str) -> Result<String, LoadError> {
        let is_it = |known: &str| is_same(Path::new(known), Path::new(path));
        let found = self.texts.iter().rev().find(|(known, _)| is_it(known));
        found.map_or_else(|| Disk.load(path), |(_, text)| Ok(text.clone()))
    }

    fn load_text(&self, path: &str, within: &str) -> Result<Vec<u8>, LoadError> {
        Disk.load_text(path, within)
    }
}
