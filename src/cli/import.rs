//! `infer import`

use std::io::Write as _;
use std::path::Path;

use clap::Args;

use crate::cli::aside::Aside;
use crate::cli::console::{Console, Stop};
use crate::cli::disk::Disk;
use crate::cli::importer::unknown_format;
use crate::cli::reasoner::{Reading, ReasonerOptions};
use crate::program::builtin_imports;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer import
  infer import rss feed.xml -o feed.json
  infer import ucdp events.csv | infer -
  infer feed.xml --import rss
  infer import --show rss > mine.dl
  infer import mine.dl feed.xml";

/// What to import.
#[derive(Debug, Args)]
#[command(
    mut_arg("as_of", |it| it.hide(true)),
    mut_arg("hindsight", |it| it.hide(true)),
    mut_arg("import", |it| it.hide(true))
)]
pub(super) struct ImportOptions {
    /// The format: one that is listed, or a rule file; without it, the formats are listed
    format: Option<String>,

    /// The files to import, or `-` for standard input; together they are one case
    #[arg(value_name = "FILE", requires = "format")]
    files: Vec<String>,

    /// Write the facts file here instead of to standard output
    #[arg(short, long, value_name = "FILE", requires = "files", help_heading = "Output")]
    output: Option<String>,

    /// Print the rules of a format, to be changed and used in its place
    #[arg(long, value_name = "FORMAT", conflicts_with = "format", help_heading = "Output")]
    show: Option<String>,

    #[command(flatten)]
    reasoner: ReasonerOptions,
}

pub(super) fn run(options: &ImportOptions, console: &mut Console) -> Result<(), Stop> {
    if let Some(format) = &options.show {
        return show(format, console);
    }
    match &options.format {
        None => list(console),
        Some(format) if options.files.is_empty() => {
            let files =
                crate::diagnostic::Diagnostic::error("no-file", "no file to import is given").help(
                    format!("write `infer import {} FILE`", crate::diagnostic::visible(format)),
                );
            Err(files.into())
        }
        Some(format) => import(format, options, console),
    }
}

/// Prints the formats, each with what its rules say that it is.
fn list(console: &Console) -> Result<(), Stop> {
    let formats = builtin_imports();
    let width = formats.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    console.print(|out, _| {
        for (name, text) in formats {
            let line = text.lines().next().unwrap_or_default().trim_start_matches('/').trim();
            writeln!(out, "{name:width$}  {line}")?;
        }
        Ok(())
    })?;
    Ok(())
}

fn show(format: &str, console: &Console) -> Result<(), Stop> {
    let Some((_, text)) = builtin_imports().iter().find(|(name, _)| *name == format) else {
        return Err(unknown_format(format).into());
    };
    console.print(|out, _| write!(out, "{text}"))?;
    Ok(())
}

fn import(format: &str, options: &ImportOptions, console: &mut Console) -> Result<(), Stop> {
    let mut reasoner = options.reasoner.clone();
    reasoner.rulebook.import = Some(format.to_owned());
    let reasoner = reasoner.start(console)?;
    let text = reasoner.imported(&Reading::new(&options.files, &Disk), &mut console.sources)?;
    match &options.output {
        Some(path) => Aside::written(Path::new(path), |out| write!(out, "{text}"))?.keep()?,
        None => console.print(|out, _| write!(out, "{text}"))?,
    }
    Ok(())
}
