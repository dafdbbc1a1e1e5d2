//! `infer rules graph`

use clap::Args;

use crate::cli::console::{Console, Stop};
use crate::cli::rulebook::RulebookOptions;
use crate::report::graph;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer rules graph | dot -Tsvg > rules.svg

An arrow goes from what a rule reads to what it derives: solid from a positive atom, dashed from a
negated one, dotted from an aggregate. Inputs are boxes, outputs have two rims.";

/// Which rules are drawn.
#[derive(Debug, Args)]
pub(in crate::cli) struct GraphOptions {
    #[command(flatten)]
    rulebook: RulebookOptions,
}

pub(super) fn run(options: &GraphOptions, console: &mut Console) -> Result<(), Stop> {
    let program = options.rulebook.program(console)?;
    console.print(|out, _| graph::write(&program, &console.sources, out))?;
    Ok(())
}
