//! `infer lsp`: the program as a server for editors, by the Language Server Protocol on standard input and
//! output.
//!
//! Texts are read and judged by the library in this process, as they are in the editor and saved or not:
//! [`documents`] stand in place of files, [`rules`] and [`case`] are what the library makes of them,
//! [`session`] keeps that until a text changes, and [`server`] speaks. `docs/editors.md` says how editors
//! start it.

pub mod answers;
pub mod case;
pub mod documents;
pub mod facts;
pub mod language;
pub mod lines;
pub mod outline;
pub mod paths;
pub mod problems;
pub mod rules;
pub mod server;
pub mod session;

use clap::{ArgMatches, Args, Command, FromArgMatches as _};
use geoinfer::cli::extension::{Console, Extension, Stop, files};
use geoinfer::diagnostic::{Diagnostic, visible};
use lsp_server::Connection;

use documents::Documents;
use rules::RuleFiles;
use session::Session;

const EXAMPLES: &str = "\
Examples:
  infer lsp
  infer lsp --rules house-rules.dl

An editor starts it, and speaks with it on standard input and output: see docs/editors.md.";

/// The command `lsp`.
#[derive(Debug, Clone, Copy, Default)]
pub struct LanguageServer;

/// By which rules facts are judged.
#[derive(Debug, Args)]
struct LanguageOptions {
    /// Add the rules of this file; may be given several times
    #[arg(long, value_name = "FILE")]
    rules: Vec<String>,

    /// Leave out the built-in rulebook
    #[arg(long)]
    no_builtin: bool,

    /// Speak on standard input and output, as it does anyway; many editors say so
    #[arg(long)]
    stdio: bool,
}

impl Extension for LanguageServer {
    fn command(&self) -> Command {
        let command = Command::new("lsp").after_help(EXAMPLES);
        // The options have a description of their own, which is not that of the command.
        LanguageOptions::augment_args(command)
            .about("Help editors with rules and facts by the Language Server Protocol")
            .long_about(None)
    }

    fn run(&self, matches: &ArgMatches, _: &mut Console) -> Result<(), Stop> {
        let options =
            LanguageOptions::from_arg_matches(matches).unwrap_or_else(|error| error.exit());
        let absolute = |path: &String| match std::path::absolute(path) {
            Ok(path) => paths::normal(&path.to_string_lossy()),
            Err(_) => path.clone(),
        };
        let rule_files = RuleFiles {
            files: options.rules.iter().map(absolute).collect(),
            no_builtin: options.no_builtin,
            import: None,
        };
        let session = Session::new(Documents::new(files()), rule_files);
        let (connection, threads) = Connection::stdio();
        let outcome = server::serve(session, &connection);
        drop(connection);
        let outcome = outcome.and_then(|()| Ok(threads.join()?));
        outcome.map_err(|problem| Stop::from(ended(&problem.to_string())))
    }
}

fn ended(problem: &str) -> Diagnostic {
    Diagnostic::error("no-editor", format!("the editor went away: {}", visible(problem)))
        .help("an editor starts this command; docs/editors.md says how")
}
