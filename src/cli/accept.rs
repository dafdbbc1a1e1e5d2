//! `infer accept FACTS…`

use clap::Args;
use rayon::prelude::*;

use crate::cli::cases::{CasesOptions, accepted_path, judge};
use crate::cli::console::{Console, Stop, note};
use crate::cli::disk;
use crate::cli::reasoner::Reasoner;
use crate::diagnostic::{counted, render_all};

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
    let outcomes: Vec<Result<bool, String>> =
        files.par_iter().map(|file| accept(&reasoner, file, colour)).collect();
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

/// Writes one file, unless it says so already; whether it was written.
fn accept(reasoner: &Reasoner, file: &str, colour: bool) -> Result<bool, String> {
    let mut sources = reasoner.sources();
    let judged = judge(reasoner, file, &mut sources)
        .map_err(|diagnostics| render_all(&diagnostics, &sources, colour))?;
    let path = accepted_path(file);
    let text = judged.text(reasoner.program(), &judged.now);
    if std::fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    disk::replace(&path, &text)
        .map_err(|diagnostic| render_all(&[diagnostic], &sources, colour))?;
    Ok(true)
}
