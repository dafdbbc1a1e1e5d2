//! `infer lint FACTS…`

use clap::{Args, ValueEnum};

use crate::cli::case::{CaseOptions, separate_files};
use crate::cli::check::first_place;
use crate::cli::console::{Console, Stop};
use crate::cli::reasoner::Reasoner;
use crate::diagnostic::{Diagnostic, Sources, render_all};
use crate::engine::Wanted;
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

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: LintFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LintFormat {
    /// For a terminal
    Text,
    /// For a program
    Json,
    /// Annotations of a GitHub workflow
    Github,
}

/// Exits with 0 if there are no notices, 1 if there are, 2 if something is wrong.
pub(super) fn run(options: &LintOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.case.reasoner.start(console)?;
    expect_relation(reasoner.program())?;
    let mut linted = Linted::default();
    for files in cases(options)? {
        match look(options, &reasoner, &files, console) {
            Ok(notices) => linted.add(notices),
            Err(Stop::Mistakes(mistakes)) => {
                // The other formats have the mistakes in them.
                if options.format == LintFormat::Text {
                    console.complain(&mistakes);
                }
                linted.fail(failed(files.concat(), &mistakes, &console.sources));
            }
            Err(stop) => return Err(stop),
        }
    }
    console.print(|out, terminal| match options.format {
        LintFormat::Text => linted.document(&console.sources).write_text(terminal, out),
        LintFormat::Json => lint::json(&linted, out),
        LintFormat::Github => lint::github(&linted, out),
    })?;
    match (linted.failed.is_empty(), linted.notices.is_empty()) {
        (false, _) => Err(Stop::Told),
        (true, false) => Err(Stop::No),
        (true, true) => Ok(()),
    }
}

/// The files of each case: one, or none where all facts are in tables.
fn cases(options: &LintOptions) -> Result<Vec<Vec<String>>, Stop> {
    let files = separate_files(&options.case.facts)?;
    let alone = files.into_iter().map(|file| vec![file]);
    let cases: Vec<Vec<String>> = alone.collect();
    Ok(if cases.is_empty() { vec![Vec::new()] } else { cases })
}

/// What looks wrong in one case.
fn look(
    options: &LintOptions,
    reasoner: &Reasoner,
    files: &[String],
    console: &mut Console,
) -> Result<Vec<Notice>, Stop> {
    let given = options.case.load(reasoner, files, console)?;
    let case = reasoner.derive(given, &Wanted::All)?;
    let places = Places { facts: &case.facts, sources: &console.sources };
    Ok(notices(reasoner.program(), &case.database, Some(places)))
}

/// Why a case could not be judged.
fn failed(file: String, mistakes: &[Diagnostic], sources: &Sources) -> Failed {
    let place = first_place(mistakes, sources);
    Failed { file, reason: render_all(mistakes, sources, false), place }
}
