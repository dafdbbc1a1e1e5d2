//! `infer diff OLD NEW`

use std::path::Path;

use clap::Args;

use crate::cli::cases::{CasesOptions, judge, remarks, tell};
use crate::cli::check::{CheckFormat, compared, failed, outcome, write};
use crate::cli::console::{Console, Stop};
use crate::cli::reasoner::{Reasoner, ReasonerOptions};
use crate::diagnostic::{Diagnostic, Sources};
use crate::report::check::{Checked, Verdict};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer diff draft.json facts/nov2024.json
  infer diff HEAD~1:facts/nov2024.json facts/nov2024.json
  infer diff old.dl new.dl --facts facts/";

/// What to compare.
#[derive(Debug, Args)]
pub(super) struct DiffOptions {
    /// A facts file, one at a git revision as `REVISION:PATH`, or a rule file that is added
    old: String,

    /// The same, later
    new: String,

    /// Compare two rule files on these facts files
    #[arg(long, value_name = "FACTS", num_args = 1.., help_heading = "Rules")]
    facts: Vec<String>,

    #[command(flatten)]
    reasoner: ReasonerOptions,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: CheckFormat,
}

pub(super) fn run(options: &DiffOptions, console: &mut Console) -> Result<(), Stop> {
    let is_rules = |path: &str| Path::new(path).extension().is_some_and(|it| it == "dl");
    let checked = match (is_rules(&options.old), is_rules(&options.new)) {
        (true, true) => rulebooks(options, console)?,
        (false, false) if options.facts.is_empty() => {
            let reasoner = options.reasoner.start_for_each(console)?;
            vec![case(&reasoner, &options.old, &reasoner, &options.new)]
        }
        _ => return Err(unlike().into()),
    };
    console.print(|out, terminal| write(&checked, options.format, terminal, out))?;
    outcome(&checked, false)
}

/// Each case under both rulebooks.
fn rulebooks(options: &DiffOptions, console: &mut Console) -> Result<Vec<Checked>, Stop> {
    if options.facts.is_empty() {
        return Err(unlike().into());
    }
    let start = |rules: &str, console: &mut Console| {
        let mut reasoner = options.reasoner.clone();
        reasoner.rulebook.rules.push(rules.to_owned());
        reasoner.start_for_each(console)
    };
    let (old, new) = (start(&options.old, console)?, start(&options.new, console)?);
    let cases = CasesOptions { facts: options.facts.clone(), reasoner: options.reasoner.clone() };
    let (files, _) = cases.files()?;
    Ok(files.iter().map(|file| case(&old, file, &new, file)).collect())
}

fn unlike() -> Diagnostic {
    Diagnostic::error("diff-unlike", "this compares two facts files, or two rule files on facts")
        .help("write `infer diff OLD.json NEW.json`, or `infer diff OLD.dl NEW.dl --facts FACTS`")
}

/// The new case, compared with the old one as if that had been accepted.
fn case(old: &Reasoner, before: &str, new: &Reasoner, after: &str) -> Checked {
    // The rules of both stand here in the order in which they were read.
    let mut sources = new.sources();
    let verdict = verdict(old, before, new, after, &mut sources)
        .unwrap_or_else(|diagnostics| failed(&diagnostics, &sources));
    Checked { file: after.to_owned(), verdict, uncompared: Vec::new(), notices: Vec::new() }
}

fn verdict(
    old: &Reasoner,
    before: &str,
    new: &Reasoner,
    after: &str,
    sources: &mut Sources,
) -> Result<Verdict, Vec<Diagnostic>> {
    let accepted = judge(old, before, sources)?.now;
    let judged = judge(new, after, sources)?;
    tell(&remarks(&judged.given.facts, sources, false));
    compared(new.program(), &accepted, &judged, sources)
}
