//! `infer lint FACTS…`

use clap::{Args, ValueEnum};

use crate::cli::case::{CaseOptions, Stopwatch};
use crate::cli::console::{Console, Stop};
use crate::diagnostic::{Diagnostic, Sources, render_all};
use crate::engine::Wanted;
use crate::program::Program;
use crate::report::check::Place;
use crate::report::lint::{self, Failed, Linted};
use crate::report::notices::{Notice, expect_relation, notices};
use crate::report::proof::Places;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer lint facts/nov2024.json
  infer lint facts/ 'stories/**/*.json' --format github
  infer lint draft.json --rules house-rules.dl
  curl -s https://example.org/case.json | infer lint - --format json

Exit codes: 0 no notices, 1 there are some, 2 something is wrong";

/// What the facts of this command are called in its help.
pub(super) const FACTS: &str = "Facts files, folders of them, patterns such as `stories/**/*.json`, or `-` for standard input; \
     each file is a case of its own";

/// Which cases to look at.
#[derive(Debug, Args)]
pub(super) struct LintOptions {
    #[command(flatten)]
    case: CaseOptions,

    /// How to write it down
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// For a program
    Json,
    /// Annotations of a GitHub workflow
    Github,
}

/// Exits with 0 if there are no notices, 1 if there are, 2 if something is wrong.
pub(super) fn run(options: &LintOptions, console: &mut Console) -> Result<(), Stop> {
    let program = options.case.program(console)?;
    expect_relation(&program)?;
    let mut linted = Linted::default();
    for files in cases(options)? {
        match look(options, &program, &files, console) {
            Ok(notices) => linted.add(notices),
            Err(Stop::Mistakes(mistakes)) => {
                // The other formats have the mistakes in them.
                if options.format == Format::Text {
                    console.complain(&mistakes);
                }
                linted.fail(failed(files.concat(), &mistakes, &console.sources));
            }
            Err(stop) => return Err(stop),
        }
    }
    console.print(|out, terminal| match options.format {
        Format::Text => linted.document(&console.sources).write_text(terminal, out),
        Format::Json => lint::json(&linted, out),
        Format::Github => lint::github(&linted, out),
    })?;
    match (linted.failed.is_empty(), linted.notices.is_empty()) {
        (false, _) => Err(Stop::Told),
        (true, false) => Err(Stop::No),
        (true, true) => Ok(()),
    }
}

/// The files of each case: one, or none where all facts are in tables.
fn cases(options: &LintOptions) -> Result<Vec<Vec<String>>, Stop> {
    let files = options.case.separate_files()?;
    let alone = files.into_iter().map(|file| vec![file]);
    let cases: Vec<Vec<String>> = alone.collect();
    Ok(if cases.is_empty() { vec![Vec::new()] } else { cases })
}

/// What looks wrong in one case.
fn look(
    options: &LintOptions,
    program: &Program,
    files: &[String],
    console: &mut Console,
) -> Result<Vec<Notice>, Stop> {
    let stopwatch = &mut Stopwatch::new();
    let mut case = options.case.derive_from(files, program, &Wanted::All, console, stopwatch)?;
    let places = Places { facts: &case.facts, sources: &console.sources };
    Ok(notices(program, &mut case.database, Some(places)))
}

/// Why a case could not be judged.
fn failed(file: String, mistakes: &[Diagnostic], sources: &Sources) -> Failed {
    let label = mistakes.iter().find_map(|mistake| mistake.labels.first());
    let place = label.map(|label| {
        let (line, column) = sources.line_column(label.span);
        Place { file: sources.get(label.span.source).name.clone(), line, column }
    });
    Failed { file, reason: render_all(mistakes, sources, false), place }
}
