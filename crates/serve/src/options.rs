//! What to serve, to whom, and within which limits.

use std::ffi::OsStr;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;
use geoinfer::diagnostic::{Diagnostic, visible};

/// Examples for the help, under the name by which this program was called: `infer` alone may be the plain
/// program, which has no such command.
pub(crate) fn examples() -> String {
    let called = std::env::args_os().next().map(PathBuf::from);
    let name = called.as_deref().and_then(Path::file_stem).unwrap_or(OsStr::new("infer-complete"));
    let name = visible(&name.to_string_lossy());
    format!(
        "\
Examples:
  {name} serve facts/
  {name} serve facts/nov2024.json --port 4377 --read-only
  {name} serve stories/                   # an empty folder: begin a case on the page

Open the address that it prints; it holds a token, which a cookie keeps from then on. It ends with Ctrl-C."
    )
}

/// What to serve, and to whom.
#[derive(Debug, Args)]
pub(crate) struct ServeOptions {
    /// Facts files, or folders of them; each file is a case
    #[arg(required = true, value_name = "FACTS_OR_FOLDER")]
    facts: Vec<String>,

    /// The port [default: a free one]
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    port: u16,

    /// The address to listen on: others than this machine reach it only if you say so
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    bind: IpAddr,

    /// A further name under which browsers may ask for it; may be given several times
    #[arg(long, value_name = "NAME")]
    host: Vec<String>,

    /// Refuse every change
    #[arg(long)]
    read_only: bool,

    /// Add the rules of this file; may be given several times
    #[arg(long, value_name = "FILE", help_heading = "Rules")]
    rules: Vec<String>,

    /// Leave out the built-in rulebook
    #[arg(long, help_heading = "Rules")]
    no_builtin: bool,

    /// Judge everything as of this day, month, year or minute
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,

    /// Stop an answer after this many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60, help_heading = "Engine")]
    timeout: u64,

    /// Stop an answer that takes more than this many megabytes
    #[arg(long, value_name = "MB", default_value_t = 2000, help_heading = "Engine")]
    max_memory: usize,
}

/// The same, ready for use.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) facts: Vec<String>,
    pub(crate) address: SocketAddr,
    /// Further names that browsers may use for the server.
    pub(crate) hosts: Vec<String>,
    pub(crate) read_only: bool,
    /// This program, which answers.
    pub(crate) program: PathBuf,
    /// Options about rules that every command gets.
    pub(crate) rules: Vec<String>,
    /// As of when everything is judged.
    pub(crate) as_of: Option<String>,
    /// Seconds that an answer may take.
    pub(crate) timeout: u64,
    /// Megabytes that an answer may take.
    pub(crate) max_memory: usize,
}

impl ServeOptions {
    /// # Errors
    /// Standard input cannot be served; or this program is not there any more.
    pub(crate) fn settings(self, include_from: Vec<String>) -> Result<Settings, Diagnostic> {
        if self.facts.iter().any(|path| path == "-") {
            return Err(Diagnostic::error("no-stdin", "standard input cannot be served")
                .help("give facts files, or a folder of them"));
        }
        let program = std::env::current_exe().map_err(|error| {
            Diagnostic::error("no-program", format!("this program cannot be found: {error}"))
        })?;
        let valued = |name: &str, value: String| [name.to_owned(), value];
        let mut rules: Vec<String> = Vec::new();
        rules.extend(self.rules.into_iter().flat_map(|it| valued("--rules", it)));
        rules.extend(include_from.into_iter().flat_map(|it| valued("--include-from", it)));
        rules.extend(self.no_builtin.then(|| "--no-builtin".to_owned()));
        Ok(Settings {
            facts: self.facts,
            address: SocketAddr::new(self.bind, self.port),
            hosts: self.host,
            read_only: self.read_only,
            program,
            rules,
            as_of: self.as_of,
            timeout: self.timeout,
            max_memory: self.max_memory,
        })
    }
}
