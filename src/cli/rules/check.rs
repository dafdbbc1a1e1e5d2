//! `infer rules check`

use std::collections::BTreeSet;

use clap::Args;

use crate::cli::console::{Console, Stop};
use crate::cli::disk::Disk;
use crate::cli::rulebook::{RulebookOptions, load_by};
use crate::diagnostic::{Diagnostic, counted, has_errors, quoted};
use crate::program::{Program, RelationOrigin, RuleId};

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
    diagnostics.extend(missing_readings(&loaded.program));
    diagnostics.extend(missing_words(&loaded.program));
    console.complain(&diagnostics);
    let summary = summary(&loaded.program, diagnostics.len());
    console.print(|out, _| writeln!(out, "{summary}"))?;
    Ok(())
}

fn missing_readings(program: &Program) -> impl Iterator<Item = Diagnostic> {
    let declared =
        program.relations.iter().filter(|relation| relation.origin == RelationOrigin::Declared);
    declared.filter(|relation| relation.reading.is_none()).map(|relation| {
        let columns: Vec<String> =
            relation.columns.iter().map(|column| format!("{{{}}}", column.name)).collect();
        Diagnostic::warning(
            "relation-without-reading",
            format!("{} has no reading, so its tuples print as symbols", quoted(&relation.name)),
        )
        .at(relation.span, "")
        .help(format!("write a sentence above it: `/// … {} …`", columns.join(" … ")))
    })
}

/// Rules without a name or a gloss. Facts need neither.
fn missing_words(program: &Program) -> impl Iterator<Item = Diagnostic> {
    with_body(program).into_iter().filter_map(|rule| {
        let rule = &program.rules[rule.index()];
        let message = match (rule.named, rule.gloss.is_some()) {
            (true, true) => return None,
            (false, true) => "this rule has no name",
            (true, false) => "this rule has no gloss",
            (false, false) => "this rule has neither name nor gloss",
        };
        let warning = Diagnostic::warning("rule-without-words", message).at(rule.span, "");
        Some(warning.help("write `/// [its-name] Why it holds.` above it"))
    })
}

/// The rules that are no facts, in the order of the text.
fn with_body(program: &Program) -> BTreeSet<RuleId> {
    let clauses = program.clauses.iter().filter(|clause| !clause.body.is_empty());
    clauses.map(|clause| clause.rule).collect()
}

fn summary(program: &Program, warnings: usize) -> String {
    let declared =
        program.relations.iter().filter(|relation| relation.origin == RelationOrigin::Declared);
    let rules = with_body(program).len();
    format!(
        "{}, {}: no errors, {}",
        counted(declared.count(), "relation", "relations"),
        counted(rules, "rule", "rules"),
        counted(warnings, "warning", "warnings"),
    )
}
