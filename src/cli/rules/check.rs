//! `infer rules check`

use clap::Args;

use crate::cli::console::{Console, Stop};
use crate::cli::disk::Disk;
use crate::cli::rulebook::{RulebookOptions, load_by};
use crate::diagnostic::{counted, has_errors};
use crate::program::{Program, RelationOrigin};
use crate::report;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer rules check visits.dl                  # together with the built-in rulebook
  infer rules check --no-builtin tiny.dl
  infer rules check                            # the built-in rulebook
  infer rules check --import mine.dl           # what an import says of the rows of files

Warnings leave the exit code 0, errors make it 2.";

/// Which rules are checked.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct CheckOptions {
    /// Rule files
    #[arg(value_name = "FILE")]
    files: Vec<String>,

    /// Leave out the built-in rulebook
    #[arg(long, requires = "files")]
    no_builtin: bool,

    /// The rules of an import, too: a format, or a rule file
    #[arg(long, value_name = "FORMAT")]
    import: Option<String>,
}

pub(super) fn run(options: &CheckOptions, console: &mut Console) -> Result<(), Stop> {
    let CheckOptions { files, no_builtin, import } = options.clone();
    let rulebook = RulebookOptions { rules: files, no_builtin, import };
    let loaded = load_by(&Disk, &rulebook, &mut console.sources)?;
    let mut diagnostics = loaded.diagnostics;
    if has_errors(&diagnostics) {
        return Err(diagnostics.into());
    }
    diagnostics.extend(report::missing_words(&loaded.program));
    console.complain(&diagnostics);
    let summary = summary(&loaded.program, diagnostics.len());
    console.print(|out, _| writeln!(out, "{summary}"))?;
    Ok(())
}

fn summary(program: &Program, warnings: usize) -> String {
    let declared =
        program.relations.iter().filter(|relation| relation.origin == RelationOrigin::Declared);
    let rules = report::rules_with_body(program).len();
    format!(
        "{}, {}: no errors, {}",
        counted(declared.count(), "relation", "relations"),
        counted(rules, "rule", "rules"),
        counted(warnings, "warning", "warnings"),
    )
}
