//! Cases that are looked at one by one: each facts file is one, beside the file of its accepted
//! conclusions.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::case::separate_files;
use crate::cli::console::{Stop, note};
use crate::cli::disk::{self, Disk, load_file};
use crate::cli::git::{self, Revisions};
use crate::cli::reasoner::{Given, Reading, Reasoner, ReasonerOptions};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, quoted, render_all};
use crate::facts::{Facts, LoadError};
use crate::program::Program;
use crate::report::check::Place;
use crate::report::notices::grave;
use crate::report::proof::Places;
use crate::report::review::Words;
use crate::review::{Accepted, Inquiry, Supposition};

/// Which cases to look at.
#[derive(Debug, Args)]
pub(super) struct CasesOptions {
    /// Facts files, folders of them, or patterns such as `stories/**/*.json`; each file is a case
    #[arg(required = true)]
    pub(super) facts: Vec<String>,

    #[command(flatten)]
    pub(super) reasoner: ReasonerOptions,
}

/// What accepted conclusions are called: the facts file with this extension.
const EXTENSION: &str = "accepted";

/// Where the accepted conclusions of a facts file lie.
pub(super) fn accepted_path(facts: &str) -> PathBuf {
    Path::new(facts).with_extension(EXTENSION)
}

impl CasesOptions {
    /// The facts files, and what is wrong with accepted files that folders and patterns hold.
    pub(super) fn files(&self) -> Result<(Vec<String>, Vec<Diagnostic>), Stop> {
        if self.facts.iter().any(|path| path == disk::STDIN) {
            return Err(no_stdin().into());
        }
        Ok((
            separate_files(&self.facts)?,
            self.facts.iter().flat_map(|path| orphans(path)).collect(),
        ))
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
    let endings = ["json", "xlsx", "xlsm", "ods", "csv", "tsv", ""];
    orphans.retain(|path| endings.iter().all(|ending| !path.with_extension(ending).exists()));
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
    pub(super) given: Given,
    /// Everything that follows.
    pub(super) derived: Database,
    /// What would be accepted.
    pub(super) now: Accepted,
}

/// Loads a facts file, from the disk or from a revision, and derives what follows. Its texts are
/// added to `sources`.
pub(super) fn judge<'p>(
    reasoner: &'p Reasoner,
    file: &str,
    sources: &mut Sources,
) -> Result<Judged<'p>, Vec<Diagnostic>> {
    let program = reasoner.program();
    let (files, loader) = ([git::in_its_folder(file)], Revisions { disk: Disk });
    let reading = Reading::new(&files, &loader);
    let given = reasoner.load(&reading, sources)?;
    let inquiry = reasoner.inquiry(given.database.clone());
    let derived =
        inquiry.derive(&Supposition::default()).map_err(|error| vec![error.diagnostic(program)])?;
    let now = reasoner.accepted(&given.database, &derived, inquiry.date(&derived));
    Ok(Judged { inquiry, given, derived, now })
}

/// What a reader of these facts should know where nothing is wrong with them, such as which sheets are
/// hidden, as text for the terminal.
pub(super) fn remarks(facts: &Facts, sources: &Sources, colour: bool) -> String {
    render_all(&facts.remarks, sources, colour)
}

/// Says remarks on standard error, if there are any.
pub(super) fn tell(remarks: &str) {
    if !remarks.is_empty() {
        note(remarks.trim_end());
    }
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
    /// The notices that no case may have, as errors in a text, with the place of the first; nothing if it
    /// has none. Such a case cannot be accepted: `infer check` would fail on what was accepted.
    pub(super) fn grave(
        &self,
        program: &Program,
        sources: &Sources,
    ) -> Option<(String, Option<Place>)> {
        let places = Places { facts: &self.given.facts, sources };
        let notices = grave(program, &self.derived, Some(places));
        let texts = notices.iter().map(|notice| notice.rendered_as_error(sources));
        let text = texts.collect::<Vec<_>>().join("\n");
        notices.first().map(|first| (text, first.place.clone()))
    }

    /// The text of a file that accepts this of the case, with sentences in the words of today.
    pub(super) fn text(&self, program: &Program, accepted: &Accepted) -> String {
        let words = Words::new(program, &self.derived);
        accepted.text(program, |subject| {
            let (name, sentence) = words.subject(subject);
            if name == sentence { String::new() } else { sentence }
        })
    }

    /// Reads what was accepted for the facts file.
    pub(super) fn stored(
        &self,
        program: &Program,
        file: &str,
        sources: &mut Sources,
    ) -> Result<Stored, Vec<Diagnostic>> {
        let path = accepted_path(file).to_string_lossy().into_owned();
        let text = match load_file(&path) {
            Ok(text) => text,
            Err(LoadError::Missing) => return Ok(Stored::Nothing),
            Err(error) => return Err(vec![unreadable(&path, &error)]),
        };
        if text == self.text(program, &self.now) {
            return Ok(Stored::Same);
        }
        let source = sources.add(path, text);
        let (accepted, uncompared) = Accepted::read_for(program, &self.now, sources, source)?;
        if let Some(mistake) = accepted.of_other_date(&self.now, sources, source) {
            return Err(vec![mistake]);
        }
        Ok(Stored::Other(accepted, uncompared))
    }
}
