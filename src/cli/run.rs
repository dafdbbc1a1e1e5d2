//! `infer FACTS…`

use std::io::{self, Write};

use clap::{Args, ValueEnum};

use crate::cli::case::{Case, CaseOptions, Stopwatch};
use crate::cli::console::{Console, Stop, note};
use crate::cli::tables::{TableOptions, write_sizes};
use crate::diagnostic::counted;
use crate::report::layout::Terminal;
use crate::report::page::Page;
use crate::report::{Report, Selection, csv, json, jsonl, markdown, text};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer facts/nov2024.json
  infer facts/nov2024.json --as-of 2024-11-09
  infer facts/nov2024.json --rules visits.dl --only visited --format csv
  curl -s https://example.org/case.json | infer - --format json";

/// What to derive from, and what to show.
#[derive(Debug, Args)]
pub(super) struct RunOptions {
    #[command(flatten)]
    case: CaseOptions,

    /// Show the tuples of these relations only; several are separated by commas
    #[arg(long, value_name = "RELATION", value_delimiter = ',', help_heading = "Output")]
    only: Vec<String>,

    /// How to write it down
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: Format,

    #[command(flatten)]
    tables: TableOptions,

    /// Print engine, counts and times on standard error
    #[arg(long, help_heading = "Engine")]
    stats: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// One object with every relation
    Json,
    /// One object a line for each tuple
    Jsonl,
    /// One relation with a header
    Csv,
    /// For a comment on a pull request
    Markdown,
    /// Only how many tuples each relation has
    Sizes,
}

pub(super) fn run(options: &RunOptions, console: &mut Console) -> Result<(), Stop> {
    let mut stopwatch = Stopwatch::new();
    let program = options.case.program(console)?;
    stopwatch.lap("rules");
    let selection = Selection::by_names(&program, options.only.iter().map(String::as_str))?;
    if options.format == Format::Csv {
        csv::expect_one_relation(&program, &selection)?;
    }
    let mut case = options.case.derive(&program, console, &mut stopwatch)?;
    if let Some(folder) = &options.tables.folder {
        let relations = selection.relations(&program);
        options.tables.write(folder, &program, &relations, &mut case.database)?;
    }
    let derived = case.statistics();
    let title = case.title.as_deref();
    let report = Report { program: &program, database: &case.database, title, selection };
    console.print(|out, terminal| match options.tables.folder {
        None => write(&report, options.format, terminal, out),
        Some(_) => write_sizes(&program, &report.selection.sizes(&program), &case.database, out),
    })?;
    stopwatch.lap("output");
    if options.stats {
        note(&format!("{derived} · {}", stopwatch.text()));
    }
    // The system takes the memory back at once; piece by piece, millions of tuples take a while.
    std::mem::forget(case.database);
    Ok(())
}

/// The line under a board.
fn hint(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    match page.board.iter().find_map(|entry| entry.id.as_ref()) {
        Some(id) => writeln!(
            out,
            "`infer why {id} FACTS…` shows the proof, `infer rules list` the rules behind it."
        ),
        None => Ok(()),
    }
}

fn write(
    report: &Report<'_>,
    format: Format,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Text => {
            let page = Page::new(report);
            text::write(&page, terminal, out)?;
            hint(&page, out)
        }
        Format::Markdown => markdown::write(&Page::new(report), out),
        Format::Json => json::write(report, out),
        Format::Jsonl => jsonl::write(report, out),
        Format::Csv => csv::write(report, out),
        Format::Sizes => {
            let mut relations = report.selection.relations(report.program);
            let sizes = report.selection.sizes(report.program);
            relations.extend(
                sizes.iter().filter(|id| !relations.contains(id)).copied().collect::<Vec<_>>(),
            );
            write_sizes(report.program, &relations, report.database, out)
        }
    }
}

impl Case {
    fn statistics(&self) -> String {
        let derived = self.database.len() - self.given;
        format!(
            "engine {} · {} read · {} derived",
            self.engine,
            counted(self.given, "fact", "facts"),
            counted(derived, "tuple", "tuples"),
        )
    }
}
