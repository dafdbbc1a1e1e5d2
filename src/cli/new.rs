//! `infer new CASE`

use std::path::Path;

use clap::Args;
use serde_json::json;

use crate::cli::console::{Console, Stop, note};
use crate::cli::convert::{Target, Written, expect_free};
use crate::cli::moved::Move;
use crate::cli::rulebook::RulebookOptions;
use crate::facts::filled_sheets;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer new marrow.xlsx                        # a book with columns, lists and help
  infer new marrow.json
  infer new marrow                             # a folder of tables
  infer new marrow.xlsx --include facts/background/outlets.json
  infer new marrow.xlsx --rules visits.dl      # with the kinds that these rules add";

/// What case to begin.
#[derive(Debug, Args)]
pub(super) struct NewOptions {
    /// Where to write it: a book `….xlsx`, a file `….json`, or a folder of tables
    #[arg(value_name = "CASE")]
    case: String,

    /// The question or story
    #[arg(long, default_value = "What happened?")]
    title: String,

    /// A facts file or a book that the case includes, such as one of outlets; may be given several times
    #[arg(long, value_name = "FILE")]
    include: Vec<String>,

    /// Write over what is there
    #[arg(long)]
    force: bool,

    #[command(flatten)]
    rulebook: RulebookOptions,
}

pub(super) fn run(options: &NewOptions, console: &mut Console) -> Result<(), Stop> {
    let program = options.rulebook.program(console)?;
    let target = Target::of(&options.case)?;
    let mut document = json!({"title": options.title});
    if !options.include.is_empty() {
        document["include"] = json!(options.include);
    }
    // They are given as seen from here, and are read as seen from the case.
    let folder = target.folder();
    let moved = Move { from: Path::new(""), to: &folder };
    moved.includes(document.get_mut("include"));
    moved.expect_includable(document.get("include"), target.path())?;
    document["facts"] = json!([]);
    let sheets = filled_sheets(&program, &document);
    let written = Written::new(&target, &document, &sheets)?;
    expect_free(&target, &written, options.force)?;
    written.keep(&target)?;
    let name = Path::new(&options.case).display();
    note(&format!("{name} is written; fill it in, and `infer {name}` says what it comes to"));
    Ok(())
}
