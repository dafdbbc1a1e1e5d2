//! `infer schema`

use clap::Args;

use crate::cli::console::{Console, Stop};
use crate::cli::rulebook::RulebookOptions;
use crate::facts;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer schema > facts.schema.json
  infer schema --rules visits.dl    # with the kinds that these rules add";

/// Which facts files are described.
#[derive(Debug, Args)]
pub(super) struct SchemaOptions {
    #[command(flatten)]
    rulebook: RulebookOptions,
}

pub(super) fn run(options: &SchemaOptions, console: &mut Console) -> Result<(), Stop> {
    let program = options.rulebook.program(console)?;
    let schema = facts::json_schema(&program);
    console.print(|out, _| {
        serde_json::to_writer_pretty(&mut *out, &schema)?;
        writeln!(out)
    })?;
    Ok(())
}
