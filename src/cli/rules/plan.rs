//! `infer rules plan`

use clap::Args;

use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop};
use crate::cli::run::profiled;
use crate::engine::Wanted;
use crate::report::plan;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer rules plan facts/nov2024.json
  infer rules plan -F claims/ --no-builtin --rules claims.dl";

/// What the rules are evaluated on: plans depend on how large relations are.
#[derive(Debug, Args)]
pub(in crate::cli) struct PlanOptions {
    #[command(flatten)]
    case: CaseOptions,
}

pub(super) fn run(options: &PlanOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.case.reasoner.start(console)?;
    let given = options.case.load(&reasoner, &options.case.facts, console)?;
    let (_, profile) = profiled(&reasoner, given, &Wanted::All)?;
    let program = reasoner.program();
    console.print(|out, terminal| plan::document(program, &profile).write_text(terminal, out))?;
    Ok(())
}
