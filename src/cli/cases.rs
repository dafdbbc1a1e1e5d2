//! Cases that are looked at one by one: each facts file is one, beside the file of its accepted
//! conclusions.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::disk::{self, Disk};
use crate::cli::git::Revisions;
use crate::cli::rulebook::RulebookOptions;
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, has_errors, quoted};
use crate::engine::{Engine, Limits};
use crate::facts::{self, Facts, LoadError, Loader as _};
use crate::program::Program;
use crate::report::check::Place;
use crate::review::accepted::Accepted;
use crate::review::{Basis, Fact, Findings, Inquiry, Supposition};

/// Which cases to look at.
#[derive(Debug, Args)]
pub(super) struct CasesOptions {
    /// Facts files, folders of them, or patterns such as `stories/**/*.json`; each file is a case
    #[arg(required = true)]
    pub(super) facts: Vec<String>,

    #[command(flatten)]
    pub(super) rulebook: RulebookOptions,
}

/// What accepted conclusions are called: the facts file with this extension.
const EXTENSION: &str = "accepted";

/// Where the accepted conclusions of a facts file lie.
pub(super) fn accepted_path(facts: &str) -> PathBuf {
    Path::new(facts).with_extension(EXTENSION)
}

impl CasesOptions {
    /// The facts files, and what is wrong with accepted files that folders and patterns hold.
    pub(super) fn files(&self) -> Result<(Vec<String>, Vec<Diagnostic>), Vec<Diagnostic>> {
        if self.facts.iter().any(|path| path == disk::STDIN) {
            return Err(vec![no_stdin()]);
        }
        let mut files = disk::cases(&disk::expanded(&self.facts)?)?;
        let mut seen = std::collections::HashSet::new();
        files.retain(|file| seen.insert(file.clone()));
        Ok((files, self.facts.iter().flat_map(|path| orphans(path)).collect()))
    }
}

fn no_stdin() -> Diagnostic {
    Diagnostic::error("no-stdin", "accepted conclusions lie beside a file; standard input is none")
        .help("write the facts to a file first")
}

/// The accepted files that a folder or a pattern holds and whose facts file is gone.
fn orphans(path: &str) -> Vec<Diagnostic> {
    let mut orphans = match path.strip_suffix(".json") {
        Some(stem) => disk::files_like(&format!("{stem}.{EXTENSION}")).unwrap_or_default(),
        None => disk::files_in(path, EXTENSION),
    };
    orphans.retain(|path| !path.with_extension("json").exists());
    let orphan = |path: PathBuf| {
        let path = path.to_string_lossy().into_owned();
        let message = format!("{} lies beside no facts file", quoted(&path));
        Diagnostic::error("accepted-orphan", message)
            .help("delete it, or restore the facts file with the same name and `.json`")
    };
    orphans.into_iter().map(orphan).collect()
}

fn unreadable(path: &str, error: &LoadError) -> Diagnostic {
    let message = format!("cannot read {}: {error}", quoted(path));
    Diagnostic::error("unreadable-file", message)
        .help("restore it from git, or accept the conclusions again: `infer accept`")
}

/// A facts file, loaded and judged.
pub(super) struct Judged<'p> {
    pub(super) inquiry: Inquiry<'p>,
    pub(super) facts: Facts,
    pub(super) given: Database,
    /// Everything that follows.
    pub(super) derived: Database,
    /// What would be accepted.
    pub(super) now: Accepted,
}

/// Loads a facts file, from the disk or from a revision, and derives what follows.
pub(super) fn judge<'p>(
    program: &'p Program,
    rules: &std::collections::BTreeMap<String, u64>,
    file: &str,
    sources: &mut Sources,
) -> Result<Judged<'p>, Vec<Diagnostic>> {
    let mut given = Database::new(program);
    let loader = Revisions { disk: Disk };
    let (facts, diagnostics) =
        facts::load(program, &[file.to_owned()], &loader, sources, &mut given);
    if has_errors(&diagnostics) {
        return Err(diagnostics);
    }
    let inquiry = Inquiry::new(program, given.clone(), Engine::Auto, Limits::default());
    let derived =
        inquiry.derive(&Supposition::default()).map_err(|error| vec![error.diagnostic(program)])?;
    let basis = Basis::new(program, &given, inquiry.date(&derived), rules.clone());
    let now = Accepted::new(program, &Findings::new(program, &derived), basis);
    Ok(Judged { inquiry, facts, given, derived, now })
}

/// What was accepted for a facts file.
pub(super) enum Stored {
    /// Nothing yet.
    Nothing,
    /// What would be accepted now, to the letter.
    Same,
    /// Something else, or on another basis; and the relations of which nothing can be compared.
    Other(Accepted, Vec<String>),
}

impl Judged<'_> {
    /// Reads what was accepted for the facts file.
    pub(super) fn stored(
        &self,
        program: &Program,
        file: &str,
        sources: &mut Sources,
    ) -> Result<Stored, Vec<Diagnostic>> {
        let path = accepted_path(file).to_string_lossy().into_owned();
        let text = match Disk.load(&path) {
            Ok(text) => text,
            Err(LoadError::Missing) => return Ok(Stored::Nothing),
            Err(error) => return Err(vec![unreadable(&path, &error)]),
        };
        if text == self.now.text(program) {
            return Ok(Stored::Same);
        }
        let source = sources.add(path, text);
        let (accepted, uncompared) = Accepted::read_for(program, &self.now, sources, source)?;
        Ok(Stored::Other(accepted, uncompared))
    }

    /// Where the facts file gives a fact.
    pub(super) fn place(&self, program: &Program, sources: &Sources, fact: &Fact) -> Option<Place> {
        let relation = program.find(&fact.relation)?;
        let symbols = &self.given.symbols;
        let tuple: Vec<_> = fact.row.iter().map(|field| field.known(symbols)).collect();
        let span = self.facts.place(relation, &tuple)?;
        let (line, column) = sources.line_column(span);
        Some(Place { file: sources.get(span.source).name.clone(), line, column })
    }
}
