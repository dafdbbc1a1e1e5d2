//! The rule files that a command works with.

use clap::Args;

use crate::cli::console::{Console, Stop};
use crate::cli::disk::{self, Disk};
use crate::diagnostic::{Diagnostic, Sources, has_errors, quoted};
use crate::facts::Loader;
use crate::program::{self, Loaded, Program, RuleSource};

/// Which rules apply.
#[derive(Debug, Clone, Args)]
pub(super) struct RulebookOptions {
    /// Add the rules of this file; may be given several times
    #[arg(long, value_name = "FILE", help_heading = "Rules")]
    pub(super) rules: Vec<String>,

    /// Leave out the built-in rulebook
    #[arg(long, help_heading = "Rules")]
    pub(super) no_builtin: bool,
}

impl RulebookOptions {
    /// These rules and those of one more file.
    pub(super) fn with(&self, file: &str) -> Self {
        let rules = self.rules.iter().cloned().chain([file.to_owned()]).collect();
        Self { rules, ..*self }
    }

    /// The checked program.
    pub(super) fn program(&self, console: &mut Console) -> Result<Program, Stop> {
        self.loaded(console).map(|loaded| loaded.program)
    }

    /// The checked program with its files; warnings go to standard error.
    pub(super) fn loaded(&self, console: &mut Console) -> Result<Loaded, Stop> {
        let loaded = load(&self.rules, self.no_builtin, console)?;
        if has_errors(&loaded.diagnostics) {
            return Err(loaded.diagnostics.into());
        }
        console.complain(&loaded.diagnostics);
        Ok(loaded)
    }
}

/// Loads the built-in rulebook, unless it is left out, and these files.
pub(super) fn load(
    files: &[String],
    no_builtin: bool,
    console: &mut Console,
) -> Result<Loaded, Stop> {
    Ok(load_by(&Disk, files, no_builtin, &mut console.sources)?)
}

/// As [`load`], with what is in the files from this loader.
pub(super) fn load_by(
    loader: &dyn Loader,
    files: &[String],
    no_builtin: bool,
    sources: &mut Sources,
) -> Result<Loaded, Vec<Diagnostic>> {
    let read = |path: &str| loader.load(path).map_err(|error| error.to_string());
    let mut rules = if no_builtin { Vec::new() } else { program::builtin_sources() };
    let mut mistakes = Vec::new();
    for path in files {
        match read(path) {
            Ok(text) => rules.push(RuleSource { name: disk::display_name(path), text }),
            Err(reason) => mistakes.push(unreadable(path, &reason)),
        }
    }
    if mistakes.is_empty() { Ok(program::load(rules, &read, sources)) } else { Err(mistakes) }
}

fn unreadable(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read {}: {reason}", quoted(path)))
        .help("give the path of a rule file, or `-` for standard input")
}
