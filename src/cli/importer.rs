//! Files of other formats become the facts file that they mean, by rules.
//!
//! The rules of an import are a part of the rulebook. They are derived by alone, from the rows of the
//! given files; what they derive of input relations is written down as a facts file, which is read and
//! checked as every other. So a case that was imported is judged in every respect as one that was
//! written by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::bulk::{MaterialFile, is_material, load_material};
use crate::cli::again;
use crate::cli::disk::display_name;
use crate::cli::engine::LimitedEngine;
use crate::cli::packed::{Unpacked, unpack};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, counted, has_errors, nearest, quoted, visible};
use crate::engine::{Wanted, batch};
use crate::facts::{self, LoadError, Loader};
use crate::program::{Literal, Loaded, Program, RelationId, RuleSource, builtin_imports};
use crate::value::record::written;
use crate::value::{Symbols, Tuple, Value};
use crate::vocabulary;

/// Which rules say what the rows of files mean.
#[derive(Debug)]
pub(super) struct Importer {
    /// The name of the format, or of the file of its rules.
    format: String,
    /// The input relations that its rules derive.
    heads: BTreeSet<RelationId>,
    /// Facts of other rules, which are in the rulebook whatever is imported.
    others: BTreeSet<(RelationId, Tuple)>,
    /// The options that say the same of format, rules and date, as words of a command.
    again: Vec<String>,
}

/// The rows of files of another format, by relation.
pub(super) type ImportedRows = Vec<(RelationId, Tuple)>;

/// What files of a format mean.
pub(super) struct Imported {
    /// What the facts file is called.
    pub(super) name: String,
    /// Its text.
    pub(super) text: String,
    /// The files beside it that were facts files already.
    pub(super) facts_files: Vec<String>,
    /// The rows that were imported.
    pub(super) material: ImportedRows,
    /// How many rows were set aside, and why, and which packed files were not read.
    pub(super) warnings: Vec<Diagnostic>,
}

/// The rules of a format: of one that is known by its name, or of a file.
pub(super) fn rules_of(
    format: &str,
    read: &dyn Fn(&str) -> Result<String, String>,
) -> Result<RuleSource, Diagnostic> {
    if let Some(&(name, text)) = builtin_imports().iter().find(|(name, _)| *name == format) {
        return Ok(RuleSource { name: format!("imports/{name}.dl"), text: text.to_owned() });
    }
    if Path::new(format).extension().is_none_or(|ending| ending != "dl") {
        return Err(unknown_format(format));
    }
    let text = read(format).map_err(|reason| {
        Diagnostic::error("unreadable-file", format!("cannot read {}: {reason}", quoted(format)))
            .help("give the name of a format, or the path of a rule file")
    })?;
    Ok(RuleSource { name: display_name(format), text })
}

/// There is no format of this name.
pub(super) fn unknown_format(format: &str) -> Diagnostic {
    let names = builtin_imports().iter().map(|(name, _)| *name);
    let help = if let Some(near) = nearest(format, names.clone()) {
        format!("write `{near}`")
    } else {
        let names: Vec<&str> = names.collect();
        format!("the formats are {}; or give the path of a `.dl` file", names.join(", "))
    };
    Diagnostic::error("unknown-format", format!("there is no format {}", quoted(format))).help(help)
}

impl Importer {
    /// The importer of a rulebook that has an import; `again` are the options that led to it.
    pub(super) fn new(format: &str, again: Vec<String>, rulebook: &Loaded) -> Option<Self> {
        let first = rulebook.import?;
        let program = &rulebook.program;
        let (mut heads, mut others) = (BTreeSet::new(), BTreeSet::new());
        for clause in &program.clauses {
            let relation = clause.head.relation;
            if !program.relation(relation).input {
                continue;
            }
            if program.rules[clause.rule.index()].span.source >= first {
                heads.insert(relation);
            } else if let Some(tuple) = clause.fact() {
                others.insert((relation, tuple));
            }
        }
        let name = format.rsplit(['/', '\\']).next().unwrap_or(format);
        let format = name.strip_suffix(".dl").unwrap_or(name).to_owned();
        Some(Self { format, heads, others, again })
    }

    /// The relations of which rules of the import derive what a person can write.
    pub(super) fn heads(&self) -> impl Iterator<Item = RelationId> {
        self.heads.iter().copied()
    }

    /// Reads files, those aside that are facts files, and derives what they mean. Texts are added to
    /// `symbols`.
    pub(super) fn import(
        &self,
        program: &Program,
        engine: LimitedEngine,
        (files, loader): (&[String], &dyn Loader),
        (sources, symbols): (&mut Sources, &mut Symbols),
    ) -> Result<Imported, Vec<Diagnostic>> {
        let Opened { texts, facts_files, mut warnings } = read(program, files, loader)?;
        let mut database = Database::new(program);
        std::mem::swap(&mut database.symbols, symbols);
        let named: Vec<MaterialFile<'_>> =
            texts.iter().map(|(name, text)| MaterialFile { name, text }).collect();
        let mistakes = load_material(program, &named, sources, &mut database);
        std::mem::swap(&mut database.symbols, symbols);
        if has_errors(&mistakes) {
            return Err(mistakes);
        }
        database.symbols = symbols.clone();
        let material = program
            .relation_ids()
            .flat_map(|id| database.tuples(id).iter().map(move |tuple| (id, tuple.clone())));
        let material: ImportedRows = material.collect();
        let mut wanted: Vec<RelationId> = self.heads().collect();
        wanted.extend(program.find_with_arity(vocabulary::SET_ASIDE, 2));
        wanted.extend(program.find_with_arity(vocabulary::CASE_TITLE, 1));
        let limits = engine.limits(material.len());
        batch::derive(program, &mut database, limits, &Wanted::Only(wanted))
            .map_err(|error| vec![error.diagnostic(program)])?;
        let usual = format!("{}, as {}", first_of(&texts), self.format);
        let title = title(program, &database).unwrap_or(usual);
        let text = facts::casefile(program, &database, &title, &self.derived(&database))?;
        let again = [again::files(files), self.again.clone()].concat().join(" ");
        warnings.extend(set_aside(program, &database, &again));
        let name = format!("{} (as {})", first_of(&texts), self.format);
        Ok(Imported { name, text, facts_files, material, warnings })
    }

    /// What the rules of the import derived.
    fn derived(&self, database: &Database) -> Vec<(RelationId, Tuple)> {
        let tuples = |id| database.sorted(id).into_iter().map(move |tuple| (id, tuple.clone()));
        let all = self.heads().flat_map(tuples);
        all.filter(|it| !self.others.contains(it)).collect()
    }
}

/// What files have in them.
#[derive(Default)]
struct Opened {
    /// Their texts, by name.
    texts: Vec<(String, String)>,
    /// The paths of those that are facts files.
    facts_files: Vec<String>,
    /// What is told of those that were packed.
    warnings: Vec<Diagnostic>,
}

/// Reads files, and unpacks those that are packed.
fn read(
    program: &Program,
    files: &[String],
    loader: &dyn Loader,
) -> Result<Opened, Vec<Diagnostic>> {
    let (mut opened, mut mistakes) = (Opened::default(), Vec::new());
    for file in files {
        let bytes =
            loader.load_bytes(file).map_err(|error| unreadable(&display_name(file), &error));
        let is_wanted = |name: &str| is_material(program, name);
        let unpacked = bytes.and_then(|bytes| unpack(&display_name(file), bytes, &is_wanted));
        match unpacked {
            Ok(unpacked) => opened.add(file, unpacked, &mut mistakes),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    if opened.texts.is_empty() && mistakes.is_empty() {
        let help = "give the files to import beside it, or leave `--import` out";
        mistakes
            .push(Diagnostic::error("no-rows", "every file is a facts file already").help(help));
    }
    if mistakes.is_empty() { Ok(opened) } else { Err(mistakes) }
}

impl Opened {
    /// Adds what was in a file.
    fn add(&mut self, file: &str, unpacked: Unpacked, mistakes: &mut Vec<Diagnostic>) {
        self.warnings.extend(unpacked.warning);
        for (name, bytes) in unpacked.files {
            match String::from_utf8(bytes) {
                Ok(text) if is_json(file) && is_facts_file(&text) => {
                    self.facts_files.push(file.to_owned());
                }
                Ok(text) => self.texts.push((name, text)),
                Err(_) => mistakes.push(unreadable(&name, &LoadError::NotUtf8)),
            }
        }
    }
}

fn is_json(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|ending| ending == "json")
}

/// Whether a text is a JSON object with a list of facts.
fn is_facts_file(text: &str) -> bool {
    #[derive(serde::Deserialize)]
    struct FactsList {
        #[expect(unused, reason = "that it is there is what is asked")]
        facts: Vec<serde::de::IgnoredAny>,
    }
    serde_json::from_str::<FactsList>(text).is_ok()
}

fn unreadable(name: &str, error: &LoadError) -> Diagnostic {
    let message = format!("cannot read {}: {error}", quoted(name));
    let help = match error {
        LoadError::NotUtf8 => "save it as UTF-8; what is packed may be a `.gz` or `.zip`",
        _ => "give the path of a file, or `-` for standard input",
    };
    Diagnostic::error("unreadable-file", message).help(help)
}

fn first_of(texts: &[(String, String)]) -> String {
    let name =
        texts.first().map_or("", |(name, _)| name.rsplit(['/', '\\']).next().unwrap_or(name));
    match texts.len() {
        0 | 1 => name.to_owned(),
        more => format!("{name} and {}", counted(more - 1, "other file", "other files")),
    }
}

/// What the rules call the case, the first by its text.
fn title(program: &Program, database: &Database) -> Option<String> {
    let relation = program.find_with_arity(vocabulary::CASE_TITLE, 1)?;
    let tuple = database.sorted(relation).into_iter().next()?;
    Some(database.symbols.text(tuple[0].presume_symbol()).to_owned())
}

/// How many rows the rules set aside, for each reason; `again` is how a command names the case.
fn set_aside(program: &Program, database: &Database, again: &str) -> Vec<Diagnostic> {
    let Some(relation) = program.find_with_arity(vocabulary::SET_ASIDE, 2) else {
        return Vec::new();
    };
    let text = |value: Value| match value {
        Value::Symbol(symbol) => database.symbols.text(symbol).to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Unsigned(number) => number.to_string(),
        Value::Record(symbol) => written(symbol, &database.symbols),
    };
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for tuple in database.sorted(relation) {
        reasons.entry(text(tuple[1])).or_default().push(text(tuple[0]));
    }
    let warning = |(reason, rows): (String, Vec<String>)| {
        let count = counted(rows.len(), "row", "rows");
        let mut shown = rows[..rows.len().min(SHOWN)].join(", ");
        shown.push_str(if rows.len() > SHOWN { ", …" } else { "" });
        let is = if rows.len() == 1 { "is" } else { "are" };
        let message = format!("{count} {is} set aside: {} ({})", visible(&reason), visible(&shown));
        Diagnostic::warning("set-aside", message)
    };
    let mut warnings: Vec<Diagnostic> = reasons.into_iter().map(warning).collect();
    if let Some(last) = warnings.pop() {
        warnings.push(last.help(format!("`infer why 'set_aside(_, _)' {again}` shows why")));
    }
    warnings
}

/// How many of the rows that were set aside are named.
const SHOWN: usize = 5;

/// The facts file of an import, beside the files of another loader.
pub(super) struct Beside<'l> {
    pub(super) name: &'l str,
    pub(super) text: &'l str,
    pub(super) loader: &'l dyn Loader,
}

impl Loader for Beside<'_> {
    fn expect_includable(&self, path: &str, named: &[String]) -> Result<(), LoadError> {
        self.loader.expect_includable(path, named)
    }

    fn load(&self, path: &str) -> Result<String, LoadError> {
        if path == self.name { Ok(self.text.to_owned()) } else { self.loader.load(path) }
    }

    fn load_text(&self, path: &str, within: &str) -> Result<Vec<u8>, LoadError> {
        self.loader.load_text(path, within)
    }

    fn files_within(&self, folder: &str) -> Vec<String> {
        self.loader.files_within(folder)
    }
}

/// The program whose proofs show how rows became facts: what rules of the import derive is no input.
pub(super) fn for_proofs(program: &mut Program) {
    let derived: BTreeSet<RelationId> = program
        .clauses
        .iter()
        .filter(|clause| clause.body.iter().any(|literal| matches!(literal, Literal::Atom(_))))
        .map(|clause| clause.head.relation)
        .collect();
    for relation in derived {
        program.relations[relation.index()].input = false;
    }
}
