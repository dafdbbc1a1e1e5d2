//! Rules as the editor has them: which rulebook a file belongs to, what is wrong with it, and its trees as
//! they are written.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use geoinfer::diagnostic::{Diagnostic, SourceId, Sources, has_errors, quoted};
use geoinfer::facts::{LoadError, Loader, RowForm, forms};
use geoinfer::program::{Loaded, Program, RuleSource, builtin_sources, load_with_import};
use geoinfer::report::missing_words;
use geoinfer::syntax::ast::File;
use geoinfer::syntax::parse;

use crate::documents::{Documents, NotedReader};
use crate::language::names::{NameUse, names};
use crate::paths::is_rules;

/// Which rules a rulebook is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleFiles {
    /// Files of the user's own, in order.
    pub files: Vec<String>,
    /// Whether the built-in rulebook is left out.
    pub no_builtin: bool,
    /// A file that says what the rows of other files mean.
    pub import: Option<String>,
}

/// A rulebook with its texts.
pub struct Rules {
    /// The program, with everything that is wrong.
    pub loaded: Loaded,
    /// Its texts.
    pub sources: Sources,
    /// The paths that it was read from, or should have been.
    pub read: BTreeSet<String>,
    trees: OnceLock<Vec<(SourceId, File)>>,
    names: OnceLock<Vec<(SourceId, Vec<NameUse>)>>,
    forms: OnceLock<Vec<RowForm>>,
}

impl Rules {
    /// Reads and checks these files.
    #[must_use]
    pub fn load(of: &RuleFiles, documents: &Documents) -> Self {
        let reader = documents.reader();
        let mut sources = Sources::default();
        let mut unreadable = Vec::new();
        let mut rules = if of.no_builtin { Vec::new() } else { builtin_sources() };
        let mut read = |path: &String| match reader.load(path) {
            Ok(text) => Some(RuleSource { name: path.clone(), text }),
            Err(error) => {
                unreadable.push(cannot_read(path, &error));
                None
            }
        };
        rules.extend(of.files.iter().filter_map(&mut read));
        let import = of.import.as_ref().and_then(read);
        let roots: Vec<String> = of.files.iter().chain(&of.import).cloned().collect();
        let include = |path: &str| included(&reader, path, &roots);
        let mut loaded = load_with_import(rules, import, &include, &mut sources);
        if !has_errors(&loaded.diagnostics) {
            let missing = missing_words(&loaded.program);
            loaded.diagnostics.extend(missing);
        }
        loaded.diagnostics.extend(unreadable);
        let (trees, names, forms) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { loaded, sources, read: reader.into_paths(), trees, names, forms }
    }

    /// Those that a rule file is checked with: see [`candidates`]. Of several, the first in which nothing
    /// is wrong; if there is none, the first.
    #[must_use]
    pub fn of_file(path: &str, base: &RuleFiles, documents: &Documents) -> Self {
        let mut first = None;
        let mut read = BTreeSet::new();
        for of in candidates(path, base, documents) {
            let mut rules = Self::load(&of, documents);
            read.extend(rules.read.iter().cloned());
            if !has_errors(&rules.loaded.diagnostics) {
                rules.read = read;
                return rules;
            }
            first.get_or_insert(rules);
        }
        let mut rules = first.unwrap_or_else(|| Self::load(base, documents));
        rules.read = read;
        rules
    }

    /// The checked program.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.loaded.program
    }

    /// Whether nothing may be derived by it.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        has_errors(&self.loaded.diagnostics)
    }

    /// The tree of each file as it is written: components are not expanded.
    pub fn trees(&self) -> &[(SourceId, File)] {
        let parsed = |(id, source): (SourceId, &geoinfer::diagnostic::Source)| {
            (id, parse(id, &source.text).0)
        };
        self.trees.get_or_init(|| self.sources.iter().map(parsed).collect())
    }

    /// The names in each file.
    pub fn names(&self) -> &[(SourceId, Vec<NameUse>)] {
        let of = |(id, file): &(SourceId, File)| (*id, names(file, &self.sources.get(*id).text));
        self.names.get_or_init(|| self.trees().iter().map(of).collect())
    }

    /// What may stand in a facts file, by these rules.
    pub fn forms(&self) -> &[RowForm] {
        self.forms.get_or_init(|| forms(self.program()))
    }

    /// The text of this name, if the rules are made of it.
    #[must_use]
    pub fn source(&self, name: &str) -> Option<SourceId> {
        self.sources.iter().find(|(_, source)| source.name == name).map(|(id, _)| id)
    }

    /// Whether the rules can be shared by all facts files.
    #[must_use]
    pub fn shared(self) -> Arc<Self> {
        Arc::new(self)
    }
}

fn included(reader: &NotedReader<'_>, path: &str, named: &[String]) -> Result<String, String> {
    let may_be_read = reader.expect_includable(path, named);
    may_be_read.and_then(|()| reader.load(path)).map_err(|error| match error {
        LoadError::Elsewhere => format!("{error}, and `--include-from` allows no such folder"),
        error => error.to_string(),
    })
}

/// As a command says it.
fn cannot_read(path: &str, error: &LoadError) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read {}: {error}", quoted(path)))
        .help("give the path of a rule file, or `-` for standard input")
}

/// The rulebooks that a rule file may belong to. One of the folder that the built-in rulebook is made of is
/// checked with its neighbours, in place of that. Any other file is added to the rules that the server was
/// given, as by `infer rules check FILE`; if something is wrong with it there and nothing by itself, as by
/// `--no-builtin`, or as by `--import`, then that is what it is meant for.
fn candidates(path: &str, base: &RuleFiles, documents: &Documents) -> Vec<RuleFiles> {
    if let Some(files) = neighbours(path, documents) {
        return vec![RuleFiles { files, no_builtin: true, import: None }];
    }
    let with = |mut files: Vec<String>, no_builtin| {
        if !files.iter().any(|file| file == path) {
            files.push(path.to_owned());
        }
        RuleFiles { files, no_builtin, import: None }
    };
    let added = with(base.files.clone(), base.no_builtin);
    let import = RuleFiles { import: Some(path.to_owned()), ..base.clone() };
    let mut all = vec![added, with(Vec::new(), true), import];
    all.dedup();
    all
}

/// The files beside one of the built-in rulebook, with what is open and not saved yet; nothing for other
/// files.
fn neighbours(path: &str, documents: &Documents) -> Option<Vec<String>> {
    let path = Path::new(path);
    let (folder, name) = (path.parent()?, path.file_name()?.to_str()?);
    if folder.file_name()? != "rules" {
        return None;
    }
    let builtin = builtin_sources();
    let names: BTreeSet<&str> =
        builtin.iter().filter_map(|it| it.name.strip_prefix("rules/")).collect();
    let there: Vec<String> = documents.reader().files_within(&folder.to_string_lossy());
    let known = there.iter().filter(|it| names.contains(it.as_str())).count();
    // A folder with few of these names, such as a user's own `rules/status.dl`, is not the built-in rulebook.
    if known * 2 <= names.len() {
        return None;
    }
    let mut files: BTreeSet<String> =
        there.into_iter().filter(|it| is_rules(it) && !it.contains(['/', '\\'])).collect();
    files.insert(name.to_owned());
    Some(files.iter().map(|it| folder.join(it).to_string_lossy().into_owned()).collect())
}
