//! `infer mcp`: the program as a server for language-model assistants, by the Model Context Protocol on
//! standard input and output.
//!
//! Each tool runs a command of this same program as a process of its own and hands on what it says, so
//! that an answer is the answer of the command line, limits hold, and no case ends the server. Nothing is
//! written but temporary files. `docs/assistants.md` says what an assistant may be trusted with.

mod answer;
mod arguments;
mod desk;
mod library;
mod lines;
mod propose;
mod resources;
mod runner;
mod server;
mod tools;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Args, Command, FromArgMatches as _};
use geoinfer::cli::extension::{Console, Extension, Stop};
use geoinfer::diagnostic::{Diagnostic, visible};

use desk::Desk;
use library::Library;
use lines::Lines;
use runner::{ProcessLimits, Runner};

const EXAMPLES: &str = "\
Examples:
  infer mcp facts/
  infer mcp stories/pier.json --rules house-rules.dl --timeout 20

A client starts it, and speaks with it on standard input and output: see docs/assistants.md.";

/// The command `mcp`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Assistants;

/// What may be read, and what an answer may cost.
#[derive(Debug, Args)]
struct ServerOptions {
    /// The casefiles that may be asked about, or folders of them
    #[arg(required = true)]
    facts: Vec<PathBuf>,

    /// Add the rules of this file; may be given several times
    #[arg(long, value_name = "FILE")]
    rules: Vec<PathBuf>,

    /// Leave out the built-in rulebook
    #[arg(long)]
    no_builtin: bool,

    /// End an answer that takes more than this many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    timeout: u64,

    /// End an answer that takes more than this many megabytes [default: most of what is free]
    #[arg(long, value_name = "MB")]
    max_memory: Option<usize>,
}

impl Extension for Assistants {
    fn command(&self) -> Command {
        let command = Command::new("mcp").after_help(EXAMPLES);
        // The options have a description of their own, which is not that of the command.
        ServerOptions::augment_args(command)
            .about("Answer language-model assistants by the Model Context Protocol")
            .long_about(None)
    }

    fn run(&self, matches: &ArgMatches, _: &mut Console) -> Result<(), Stop> {
        let options = ServerOptions::from_arg_matches(matches).unwrap_or_else(|error| error.exit());
        let includes = matches.try_get_many::<String>("include_from").ok().flatten();
        let includes = includes.into_iter().flatten().map(PathBuf::from).collect::<Vec<_>>();
        let desk = options.desk(&includes).map_err(|problem| refused(&problem))?;
        let lines = Lines::start(std::io::stdin(), std::io::stdout());
        server::serve(desk, lines).map_err(|problem| Stop::from(refused(&problem)))
    }
}

fn refused(problem: &str) -> Diagnostic {
    Diagnostic::error("no-server", visible(problem))
        .help("name casefiles, or folders of them, that can be read: `infer mcp facts/`")
}

impl ServerOptions {
    /// What the tools work with.
    ///
    /// # Errors
    /// What cannot be read, as a sentence.
    fn desk(&self, includes: &[PathBuf]) -> Result<Desk, String> {
        let library = Library::new(&self.facts)?;
        let mut rules = options("--rules=", &self.rules)?;
        if self.no_builtin {
            rules.push("--no-builtin".into());
        }
        let limits = ProcessLimits { timeout: self.timeout, max_memory: self.max_memory };
        let runner = Runner::new(limits, rules, options("--include-from=", includes)?);
        let runner = runner.map_err(|error| format!("this program cannot be found: {error}"))?;
        Ok(Desk { library, runner })
    }
}

/// An option for each path, which holds in every folder.
fn options(name: &str, paths: &[PathBuf]) -> Result<Vec<OsString>, String> {
    let option = |path: &PathBuf| {
        let real = Path::new(path).canonicalize();
        let real = real.map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
        let mut option = OsString::from(name);
        option.push(real);
        Ok(option)
    };
    paths.iter().map(option).collect()
}
