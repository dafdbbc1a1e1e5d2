//! `infer accept FACTS…`

use clap::Args;
use rayon::prelude::*;

use crate::cli::cases::{CasesOptions, accepted_path, judge, remarks, tell};
use crate::cli::console::{Console, Stop, note};
use crate::cli::disk;
use crate::cli::reasoner::Reasoner;
use crate::diagnostic::{Diagnostic, counted, render_all};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer accept facts/nov2024.json
  infer accept facts/";

/// What to accept.
#[derive(Debug, Args)]
pub(super) struct AcceptOptions {
    #[command(flatten)]
    cases: CasesOptions,
}

/// Writes the conclusions of every case that can be judged, and says which cannot.
pub(super) fn run(options: &AcceptOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.cases.reasoner.start_for_each(console)?;
    let (files, orphans) = options.cases.files()?;
    let colour = console.colours_on_stderr();
    let (outcomes, remarks): (Vec<Result<bool, String>>, Vec<String>) =
        files.par_iter().map(|file| accept(&reasoner, file, colour)).unzip();
    remarks.iter().for_each(|remarks| tell(remarks));
    let written = outcomes.iter().filter(|outcome| **outcome == Ok(true)).count();
    note(&format!(
        "accepted {}: {}",
        counted(outcomes.iter().flatten().count(), "case", "cases"),
        counted(written, "file has changed", "files have changed")
    ));
    console.complain(&orphans);
    let failures: Vec<&String> =
        outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).collect();
    failures.iter().for_each(|failure| note(failure.trim_end()));
    if failures.is_empty() && orphans.is_empty() { Ok(()) } else { Err(Stop::Told) }
}

/// Accepts a case, unless it has what no case may have: whether its file was written, and what is remarked
/// on the case.
fn accept(reasoner: &Reasoner, file: &str, colour: bool) -> (Result<bool, String>, String) {
    let mut sources = reasoner.sources();
    match judge(reasoner, file, &mut sources) {
        Ok(judged) => {
            let told = remarks(&judged.given.facts, &sources, colour);
            if let Some((grave, _)) = judged.grave(reasoner.program(), &sources) {
                return (Err(grave), told);
            }
            let text = judged.text(reasoner.program(), &judged.now);
            let written = write(file, &text);
            (written.map_err(|mistake| render_all(&[mistake], &sources, colour)), told)
        }
        Err(mistakes) => (Err(render_all(&mistakes, &sources, colour)), String::new()),
    }
}

/// Writes what is accepted of a facts file, unless it says so already; whether it was written.
fn write(file: &str, text: &str) -> Result<bool, Diagnostic> {
    let path = accepted_path(file);
    if std::fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    disk::replace(&path, text)?;
    Ok(true)
}
