//! `infer rules fmt`

use std::path::PathBuf;

use clap::Args;

use crate::cli::console::{Console, Stop};
use crate::cli::disk::{self, Disk, Replacement, STDIN, display_name};
use crate::diagnostic::{Diagnostic, counted, quoted, visible};
use crate::facts::Loader as _;
use crate::syntax::format;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer rules fmt house-rules.dl
  infer rules fmt --check rules/*.dl
  infer rules fmt - < house-rules.dl

Comments stay, and so do line breaks, but for lines of rules that are too long.
Exit codes: 0 done, 1 with `--check` if a file is not tidy, 2 something is wrong";

/// Which rule files are tidied.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct FormatOptions {
    /// Rule files, or `-` for standard input, which is written to standard output
    #[arg(value_name = "FILE", required = true)]
    files: Vec<String>,

    /// Write nothing, and say which files are not tidy
    #[arg(long)]
    check: bool,
}

pub(super) fn run(options: &FormatOptions, console: &mut Console) -> Result<(), Stop> {
    let mut replacements = Vec::new();
    let mut mistakes = Vec::new();
    for path in &options.files {
        match tidied(path, console) {
            Ok((before, text)) if path == STDIN && !options.check => {
                drop(before);
                console.print(|out, _| write!(out, "{text}"))?;
            }
            Ok((before, text)) if before != text => {
                let path = PathBuf::from(path);
                let (before, after) = (Some(before.into_bytes()), text.into_bytes());
                replacements.push(Replacement { path, before, after });
            }
            Ok(_) => {}
            Err(diagnostics) => mistakes.extend(diagnostics),
        }
    }
    if !mistakes.is_empty() {
        return Err(mistakes.into());
    }
    if options.check {
        return told(&replacements, console);
    }
    disk::replace_unchanged(&replacements)?;
    if options.files.iter().any(|path| path != STDIN) {
        let count = counted(replacements.len(), "file was", "files were");
        console.print(|out, _| writeln!(out, "{count} tidied"))?;
    }
    Ok(())
}

/// What a file says, and what it says when it is tidy.
fn tidied(path: &str, console: &mut Console) -> Result<(String, String), Vec<Diagnostic>> {
    let text = Disk.load(path).map_err(|error| {
        let message = format!("cannot read {}: {error}", quoted(path));
        let mistake = Diagnostic::error("unreadable-file", message);
        vec![mistake.help("give the path of a rule file, or `-` for standard input")]
    })?;
    let source = console.sources.add(display_name(path), text.as_str());
    let tidied = format(source, &text)?;
    Ok((text, tidied))
}

/// Says which files would change.
fn told(replacements: &[Replacement], console: &mut Console) -> Result<(), Stop> {
    let names: Vec<String> =
        replacements.iter().map(|it| visible(&display_name(&it.path.to_string_lossy()))).collect();
    console
        .print(|out, _| names.iter().try_for_each(|name| writeln!(out, "{name} is not tidy")))?;
    if names.is_empty() { Ok(()) } else { Err(Stop::No) }
}
