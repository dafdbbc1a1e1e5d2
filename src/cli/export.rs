//! `infer export`

use std::io::Write as _;
use std::path::Path;

use clap::{Args, Subcommand};

use crate::bulk::{self, Format};
use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop};
use crate::cli::engine::without_engine;
use crate::cli::file_set::FileSet;
use crate::program::Loaded;
use crate::report::souffle::{facts_file, rulebook};

const EXAMPLES: &str = "\
Examples:
  infer export souffle nov2024 facts/nov2024.json --as-of 2024-11-12
  infer export souffle paths -F edges --no-builtin --rules paths.dl

Then, with a Soufflé that was built with -DSOUFFLE_DOMAIN_64BIT=ON:
  mkdir out
  souffle --no-preprocessor -F nov2024 -D out nov2024/program.dl";

/// For which program.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write facts and rules so that Soufflé derives the same tuples
    ///
    /// DIR gets `program.dl`, which holds the whole rulebook, and `NAME.facts` for each input
    /// relation, with what the case gives before anything is derived from it. There, days are
    /// numbers of days since 1970-01-01. `program.dl` writes each output relation to `NAME.csv`.
    ///
    /// Numbers have 64 bits here, so Soufflé has to be built with a domain of 64 bits:
    /// `-DSOUFFLE_DOMAIN_64BIT=ON`. What `souffle --version` calls word size is then 64 bits.
    #[command(
        after_help = EXAMPLES,
        mut_args(without_engine),
        mut_arg("max_tuples", |it| it.hide(true))
    )]
    Souffle(SouffleOptions),
}

/// What to write, and where.
#[derive(Debug, Args)]
pub(super) struct SouffleOptions {
    /// The folder to write to; it is made if it is not there
    #[arg(value_name = "DIR")]
    folder: String,

    #[command(flatten)]
    case: CaseOptions,
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<(), Stop> {
    match command {
        Command::Souffle(options) => souffle(options, console),
    }
}

/// Writes all files or none.
fn souffle(options: &SouffleOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.case.reasoner.start(console)?;
    let mut database = options.case.load(&reasoner, &options.case.facts, console)?.database;
    let Loaded { program, files: files_of_rules, .. } = reasoner.rulebook;
    let mut files = FileSet::begin(Path::new(&options.folder))?;
    for id in program.relation_ids().filter(|&id| program.relation(id).input) {
        files.add(facts_file(&program.relation(id).name), |out| {
            bulk::write(&program, id, &mut database, Format::SOUFFLE, out)
        })?;
    }
    let rules = rulebook(files_of_rules);
    files.add("program.dl".to_owned(), |out| write!(out, "{rules}"))?;
    files.keep()?;
    Ok(())
}
