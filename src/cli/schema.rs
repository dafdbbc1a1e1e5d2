//! `infer schema`

use clap::Args;

use crate::cli::console::{Console, Stop};
use crate::cli::rulebook::RulebookOptions;
use crate::diagnostic::{Diagnostic, nearest, quoted};
use crate::facts;
use crate::program::Program;
use crate::report::description;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer schema > facts.schema.json
  infer schema asserted             # the keys of one kind, with an example
  infer schema Statement            # all kinds of statements, and when to use which
  infer schema --rules visits.dl    # with the kinds that these rules add
  infer schema --for-extraction     # for a language model that reads articles";

/// Which facts files are described.
#[derive(Debug, Args)]
pub(super) struct SchemaOptions {
    /// A kind, a key or a type of ids, to read about it instead of getting a JSON Schema
    #[arg(value_name = "NAME")]
    name: Option<String>,

    /// Print the schema of what a program is asked for that reads articles: few kinds, every key required,
    /// as structured outputs of language models take it
    #[arg(long, conflicts_with = "name")]
    for_extraction: bool,

    #[command(flatten)]
    rulebook: RulebookOptions,
}

pub(super) fn run(options: &SchemaOptions, console: &mut Console) -> Result<(), Stop> {
    let program = options.rulebook.program(console)?;
    let Some(name) = &options.name else {
        let schema = if options.for_extraction {
            facts::extraction_schema(&program).ok_or_else(nothing_to_extract)?
        } else {
            facts::json_schema(&program)
        };
        return Ok(console.print(|out, _| {
            serde_json::to_writer_pretty(&mut *out, &schema)?;
            writeln!(out)
        })?);
    };
    let Some(description) = facts::describe(&program, name) else {
        return Err(vec![unknown(&program, name)].into());
    };
    console.print(|out, terminal| description::document(&description).write_text(terminal, out))?;
    Ok(())
}

/// What is said where the rules ask for nothing.
pub(super) fn nothing_to_extract() -> Diagnostic {
    let message = "these rules do not say what to look for in articles";
    Diagnostic::error("nothing-to-extract", message)
        .help("write facts for `.decl extracted(name: symbol, when: symbol)`; see LANGUAGE.md")
}

fn unknown(program: &Program, name: &str) -> Diagnostic {
    let (given, types) = facts::describable(program);
    let help = match nearest(name, given.into_iter().chain(types.iter().copied())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("name a type to see its kinds: `{}`", types.join("`, `")),
    };
    let message = format!("no facts file has anything named {}", quoted(name));
    Diagnostic::error("unknown-name", message).help(help)
}
