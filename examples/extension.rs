//! The command line with one more command, from outside of the library:
//! `cargo run --example extension -- statuses facts/nov2024.json`.

use std::process::ExitCode;

use clap::{ArgMatches, Args as _, FromArgMatches as _};
use geoinfer::cli::extension::{CaseOptions, Console, Extension, Stop};
use geoinfer::cli::main_with;
use geoinfer::diagnostic::visible;

/// Lists the status of each proposition.
struct Statuses;

impl Extension for Statuses {
    fn command(&self) -> clap::Command {
        let command = CaseOptions::augment_args(clap::Command::new("statuses"));
        command.about("List the status of each proposition")
    }

    fn run(&self, matches: &ArgMatches, console: &mut Console) -> Result<(), Stop> {
        let options = CaseOptions::from_arg_matches(matches).unwrap_or_else(|error| error.exit());
        let (reasoner, case) = options.derive(console)?;
        let Some(status) = reasoner.program().find("status") else { return Ok(()) };
        let symbols = &case.database.symbols;
        console.print(|out, _| {
            case.database.sorted(status).into_iter().try_for_each(|row| {
                let [proposition, status] =
                    [row[0], row[1]].map(|value| visible(symbols.text(value.presume_symbol())));
                writeln!(out, "{proposition}: {status}")
            })
        })?;
        Ok(())
    }
}

fn main() -> ExitCode {
    main_with(&[&Statuses])
}
