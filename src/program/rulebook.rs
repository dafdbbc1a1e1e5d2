//! Rule files become a program.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::{Diagnostic, SourceId, Sources, has_errors, quoted};
use crate::program::{
    Program, Rule, components, given, head_aggregates, normal_form, readings, resolve, roles,
    safety, strata, types,
};
use crate::syntax;
use crate::syntax::ast::{File, Include, Item};
use crate::value::Symbols;

/// A rule file.
#[derive(Debug, Clone)]
pub struct RuleSource {
    /// Its path, as the user wrote it; includes are relative to its folder.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// What [`load`] made of the rule files.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The program; not to be run if a diagnostic is an error.
    pub program: Program,
    /// The files that it is made of, each once; an included one before the one that includes it. Instances of
    /// components are expanded.
    pub files: Vec<File>,
    /// The first text of the import, if there is one: its files come behind all others.
    pub import: Option<SourceId>,
    /// Every mistake and warning.
    pub diagnostics: Vec<Diagnostic>,
}

const BUILTIN: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/builtin_rules.rs"));

/// The built-in rulebook: the files of `rules/`, by name.
#[must_use]
pub fn builtin_sources() -> Vec<RuleSource> {
    BUILTIN
        .iter()
        .map(|&(name, text)| RuleSource { name: name.to_owned(), text: text.to_owned() })
        .collect()
}

/// What `infer` knows to import, by name: the files of `imports/`.
#[must_use]
pub fn builtin_imports() -> &'static [(&'static str, &'static str)] {
    const FILES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/builtin_imports.rs"));
    FILES
}

/// Parses and checks rule files as one rulebook. `read` gives the text of an included file, or
/// says why not.
pub fn load(
    files: Vec<RuleSource>,
    read: &dyn Fn(&str) -> Result<String, String>,
    sources: &mut Sources,
) -> Loaded {
    load_with_import(files, None, read, sources)
}

/// As [`load`], with a rule file whose rules may derive inputs: it says what the rows of other files
/// mean.
pub fn load_with_import(
    files: Vec<RuleSource>,
    import: Option<RuleSource>,
    read: &dyn Fn(&str) -> Result<String, String>,
    sources: &mut Sources,
) -> Loaded {
    let mut reader = Reader {
        read,
        sources,
        files: Vec::new(),
        diagnostics: Vec::new(),
        seen: BTreeMap::new(),
        is_import: false,
        import: None,
        builtin: HashSet::new(),
    };
    for file in files {
        reader.file(file, &mut Vec::new());
    }
    reader.is_import = true;
    if let Some(import) = import {
        reader.file(import, &mut Vec::new());
    }
    let Reader { files, mut diagnostics, import, builtin, .. } = reader;
    let files = head_aggregates::bind(components::expand(files, &mut diagnostics));
    let is_import = |source| import.is_some_and(|import| source >= import);
    let is_closed = |source| builtin.contains(&source) || is_import(source);
    check(given::split(files, &is_closed), import, diagnostics, sources)
}

fn check(
    files: Vec<File>,
    import: Option<SourceId>,
    mut diagnostics: Vec<Diagnostic>,
    sources: &Sources,
) -> Loaded {
    let texts = (sources, import);
    let mut resolved = resolve::resolve(&files, texts, Symbols::default(), &mut diagnostics);
    types::check(&resolved, &mut diagnostics);
    safety::check(&resolved, &mut diagnostics);
    diagnostics.extend(roles::assign(&resolved.types, &mut resolved.relations));
    readings::check(&resolved, &mut diagnostics);
    let strata_components = strata::check(&resolved, &mut diagnostics);
    let mut program = Program {
        types: resolved.types.clone(),
        relations: resolved.relations.clone(),
        rules: std::mem::take(&mut resolved.rules),
        ..Program::default()
    };
    rank(&mut program.rules);
    if !has_errors(&diagnostics) {
        normal_form::build(&resolved, &strata_components, &mut program, &mut diagnostics);
        program.strata = strata::order(&program);
    }
    // The alternatives of one rule may have one mistake in common.
    let mut seen = HashSet::new();
    diagnostics.retain(|diagnostic| seen.insert(diagnostic.clone()));
    Loaded { program, files, import, diagnostics }
}

/// Gives each rule its place in the order of the texts.
fn rank(rules: &mut [Rule]) {
    let mut by_text: Vec<&mut Rule> = rules.iter_mut().collect();
    by_text.sort_by(|a, b| a.text.cmp(&b.text));
    for (rank, rule) in by_text.into_iter().enumerate() {
        rule.rank = rank;
    }
}

/// How a file that was met before is to be treated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Open,
    Read,
    ReadOnce,
}

struct Reader<'a> {
    read: &'a dyn Fn(&str) -> Result<String, String>,
    sources: &'a mut Sources,
    files: Vec<File>,
    diagnostics: Vec<Diagnostic>,
    seen: BTreeMap<String, Seen>,
    /// Whether the files that are read belong to the import.
    is_import: bool,
    /// The first text of the import.
    import: Option<SourceId>,
    /// The texts of the built-in rulebook.
    builtin: HashSet<SourceId>,
}

impl Reader<'_> {
    fn file(&mut self, file: RuleSource, chain: &mut Vec<String>) {
        let name = normalised(&file.name);
        if self.seen.get(&name) == Some(&Seen::ReadOnce) {
            return;
        }
        self.seen.insert(name.clone(), Seen::Open);
        let is_builtin = BUILTIN.contains(&(&file.name, &file.text));
        let source = self.sources.add(file.name, file.text);
        if is_builtin {
            self.builtin.insert(source);
        }
        if self.is_import {
            self.import.get_or_insert(source);
        }
        let text = self.sources.get(source).text.clone();
        let (tree, diagnostics) = syntax::parse(source, &text);
        self.diagnostics.extend(diagnostics);
        let once = tree.items.iter().any(|item| matches!(item, Item::Once(_)));
        chain.push(name.clone());
        for item in &tree.items {
            if let Item::Include(include) = item {
                self.include(&name, include, chain);
            }
        }
        chain.pop();
        self.seen.insert(name, if once { Seen::ReadOnce } else { Seen::Read });
        self.files.push(tree);
    }

    fn include(&mut self, from: &str, include: &Include, chain: &mut Vec<String>) {
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = normalised(&format!("{folder}/{}", include.path));
        let path = if folder.is_empty() { path.trim_start_matches('/').to_owned() } else { path };
        match self.seen.get(&path) {
            Some(Seen::ReadOnce) => return,
            Some(Seen::Open) => {
                let chain = chain.join(" → ");
                self.diagnostics.push(
                    Diagnostic::error("circular-include", "this file includes itself")
                        .at(include.span, format!("{chain} → {path}"))
                        .help("remove one of the includes"),
                );
                return;
            }
            Some(Seen::Read) => {
                self.diagnostics.push(
                    Diagnostic::error(
                        "included-twice",
                        format!("{} is read already", quoted(&path)),
                    )
                    .at(include.span, "")
                    .help("remove this include, or write `.once` into the included file"),
                );
                return;
            }
            None => {}
        }
        match (self.read)(&path) {
            Ok(text) => self.file(RuleSource { name: path, text }, chain),
            Err(reason) => self.diagnostics.push(
                Diagnostic::error(
                    "missing-include",
                    format!("cannot read {}: {reason}", quoted(&path)),
                )
                .at(include.span, "")
                .help("the path is relative to the file that includes it"),
            ),
        }
    }
}

/// The path without `.` and `x/..`.
fn normalised(path: &str) -> String {
    let absolute = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let joined = parts.join("/");
    if absolute { format!("/{joined}") } else { joined }
}
