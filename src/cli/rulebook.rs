//! The rule files that a command works with.

use clap::Args;

use crate::cli::console::{Console, Stop};
use crate::cli::disk::{self, Disk};
use crate::cli::importer::rules_of;
use crate::diagnostic::{Diagnostic, Sources, has_errors, quoted};
use crate::facts::{LoadError, Loader};
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

    /// Read files of this format, by its rules, in place of facts files: see `infer import`
    #[arg(long, value_name = "FORMAT", help_heading = "Rules")]
    pub(super) import: Option<String>,
}

impl RulebookOptions {
    /// The checked program; warnings go to standard error.
    pub(super) fn program(&self, console: &mut Console) -> Result<Program, Stop> {
        let loaded = load_by(&Disk, self, &mut console.sources)?;
        if has_errors(&loaded.diagnostics) {
            return Err(loaded.diagnostics.into());
        }
        console.complain(&loaded.diagnostics);
        Ok(loaded.program)
    }
}

/// Loads the rules, with what is in the files from this loader.
pub(super) fn load_by(
    loader: &dyn Loader,
    RulebookOptions { rules: files, no_builtin, import }: &RulebookOptions,
    sources: &mut Sources,
) -> Result<Loaded, Vec<Diagnostic>> {
    let read = |path: &str| loader.load(path).map_err(|error| error.to_string());
    let named: Vec<String> = files.iter().chain(import).cloned().collect();
    let include = |path: &str| {
        let may_be_read = loader.expect_includable(path, &named);
        may_be_read.and_then(|()| loader.load(path)).map_err(|error| match error {
            LoadError::Elsewhere => format!("{error}, and `--include-from` allows no such folder"),
            error => error.to_string(),
        })
    };
    let mut rules = if *no_builtin { Vec::new() } else { program::builtin_sources() };
    let mut mistakes = Vec::new();
    for path in files {
        match read(path) {
            Ok(text) => rules.push(RuleSource { name: disk::display_name(path), text }),
            Err(reason) => mistakes.push(unreadable(path, &reason)),
        }
    }
    let import = import.as_ref().map(|format| rules_of(format, &read)).transpose();
    let import = import.unwrap_or_else(|mistake| {
        mistakes.push(mistake);
        None
    });
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    Ok(program::load_with_import(rules, import, &include, sources))
}

fn unreadable(path: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read {}: {reason}", quoted(path)))
        .help("give the path of a rule file, or `-` for standard input")
}
