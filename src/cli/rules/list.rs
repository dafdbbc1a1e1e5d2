//! `infer rules list`

use clap::{Args, ValueEnum};

use crate::cli::console::{Console, Stop};
use crate::cli::rulebook::RulebookOptions;
use crate::report::rules::Rulebook;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer rules list
  infer rules list --format markdown > rules/README.md
  infer rules list --no-builtin --rules tiny.dl --format json";

/// Which rules are listed, and how.
#[derive(Debug, Args)]
pub(in crate::cli) struct ListOptions {
    #[command(flatten)]
    rulebook: RulebookOptions,

    /// How to write them down
    #[arg(long, default_value = "text")]
    format: RulebookFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RulebookFormat {
    /// For a terminal
    Text,
    /// A list of files with their relations
    Json,
    /// For a repository
    Markdown,
}

pub(super) fn run(options: &ListOptions, console: &mut Console) -> Result<(), Stop> {
    let program = options.rulebook.program(console)?;
    let rulebook = Rulebook::new(&program, &console.sources);
    console.print(|out, terminal| match options.format {
        RulebookFormat::Text => rulebook.write_text(terminal, out),
        RulebookFormat::Markdown => rulebook.write_markdown(out),
        RulebookFormat::Json => rulebook.write_json(out),
    })?;
    Ok(())
}
