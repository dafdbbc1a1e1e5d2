//! `infer accept FACTS…`

use clap::Args;
use rayon::prelude::*;

use crate::cli::cases::{CasesOptions, accepted_path, judge};
use crate::cli::console::{Console, Stop, note};
use crate::cli::disk;
use crate::diagnostic::{Sources, counted, render_all};
use crate::program::Program;
use crate::review;

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
    let program = options.cases.rulebook.program(console)?;
    let (files, orphans) = options.cases.files()?;
    let rules = review::rules(&program);
    let colour = console.colours_on_stderr();
    let outcomes: Vec<Result<bool, String>> =
        files.par_iter().map(|file| accept(&program, &rules, file, colour)).collect();
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
fn accept(
    program: &Program,
    rules: &std::collections::BTreeMap<String, u64>,
    file: &str,
    colour: bool,
) -> Result<bool, String> {
    let mut sources = Sources::default();
    let judged = judge(program, rules, file, &mut sources)
        .map_err(|diagnostics| render_all(&diagnostics, &sources, colour))?;
    let path = accepted_path(file);
    let text = judged.now.text(program);
    if std::fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    disk::replace(&path, &text)
        .map_err(|diagnostic| render_all(&[diagnostic], &sources, colour))?;
    Ok(true)
}
