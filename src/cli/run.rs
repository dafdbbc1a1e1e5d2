//! `infer FACTS…`

use std::io::{self, Write};

use clap::{Args, ValueEnum};

use crate::cli::again::shell_word;
use crate::cli::aside::Aside;
use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop, note};
use crate::cli::dataflow::ClusterOptions;
use crate::cli::reasoner::{Case, Given, Reasoner, title};
use crate::cli::sheets;
use crate::cli::stopwatch::Stopwatch;
use crate::cli::tables::{TableOptions, write_sizes};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, counted};
use crate::engine::batch::{self, Profile};
use crate::engine::{Engine, Wanted};
use crate::program::Program;
use crate::report::layout::Terminal;
use crate::report::notices::{Notice, notices};
use crate::report::page::{BoardExtent, Page};
use crate::report::proof::Places;
use crate::report::prose::Prose;
use crate::report::tables::named_tables;
use crate::report::{Report, Selection, csv, json, jsonl, plan};
use crate::vocabulary;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer facts/nov2024.json
  infer facts/nov2024.json --as-of 2024-11-09
  infer facts/nov2024.json --format csv
  infer facts/nov2024.json --rules visits.dl --only visited --format csv --names
  curl -s https://example.org/case.json | infer - --format json";

/// What to derive from, and what to show.
#[derive(Debug, Args)]
pub(super) struct RunOptions {
    #[command(flatten)]
    case: CaseOptions,

    #[command(flatten)]
    cluster: ClusterOptions,

    /// Show the tuples of these relations only; several are separated by commas
    #[arg(long, value_name = "RELATION", value_delimiter = ',', help_heading = "Output")]
    only: Vec<String>,

    /// Show every voice on every claim, and not only what the case comes to
    #[arg(long, conflicts_with = "only", help_heading = "Output")]
    long: bool,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: BoardFormat,

    /// The file of `--format xlsx`
    #[arg(short = 'o', long, value_name = "FILE", help_heading = "Output")]
    output: Option<String>,

    /// Give names, or what ids stand for, in place of ids, in JSON and CSV
    #[arg(long, help_heading = "Output")]
    names: bool,

    #[command(flatten)]
    tables: TableOptions,

    /// Print engine, counts and times on standard error
    #[arg(long, help_heading = "Engine")]
    stats: bool,

    /// Derive with the batch engine, and print on standard error what each rule cost
    #[arg(
        long, value_name = "FORMAT", num_args = 0..=1, require_equals = true,
        default_missing_value = "table", help_heading = "Engine"
    )]
    profile: Option<ProfileFormat>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ProfileFormat {
    /// The costliest first
    Table,
    /// A list of objects, with the plans
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum BoardFormat {
    /// For a terminal
    Text,
    /// One object with every relation
    Json,
    /// One object a line for each tuple
    Jsonl,
    /// The board as a table, or the relation that `--only` names
    Csv,
    /// For a comment on a pull request
    Markdown,
    /// A book with the board, the statements and the conclusions, by names; needs `--output`
    Xlsx,
    /// Only how many tuples each relation has
    Sizes,
}

pub(super) fn run(options: &RunOptions, console: &mut Console) -> Result<(), Stop> {
    let mut stopwatch = Stopwatch::new();
    let reasoner = options.case.reasoner.start(console)?;
    let program = reasoner.program();
    stopwatch.lap("rules");
    let selection = Selection::by_names(program, options.only.iter().map(String::as_str))?;
    if options.format == BoardFormat::Csv {
        csv::expect_one_table(program, &selection)?;
    }
    options.expect_output()?;
    let wanted = wanted(options, program, &selection);
    if let Some(membership) = options.cluster.membership(&mut console.sources)? {
        let show = |case, console: &mut Console, stopwatch: &mut Stopwatch| {
            show(options, program, selection, case, console, stopwatch)
        };
        let asked = (&reasoner, &options.case, &wanted);
        return membership.run(asked, options.terms(), console, &mut stopwatch, show);
    }
    let given = options.case.load(&reasoner, &options.case.facts, console)?;
    stopwatch.lap("facts");
    let case = match options.profile {
        None => reasoner.derive(given, &wanted)?,
        Some(format) => {
            let (case, profile) = profiled(&reasoner, given, &wanted)?;
            note(&costs(program, &profile, format)?);
            case
        }
    };
    stopwatch.lap("derivation");
    show(options, program, selection, case, console, &mut stopwatch)
}

/// Derives with the batch engine, which says what each rule cost.
pub(super) fn profiled(
    reasoner: &Reasoner,
    given: Given,
    wanted: &Wanted,
) -> Result<(Case, Profile), Diagnostic> {
    let (program, clock) = (reasoner.program(), reasoner.engine.limiter);
    reasoner.derive_by(given, |database, limits| {
        let (derived, profile) = batch::profile(program, database, limits, wanted, clock)?;
        Ok((Engine::Batch, derived, profile))
    })
}

/// Writes down what follows.
fn show(
    options: &RunOptions,
    program: &Program,
    selection: Selection,
    mut case: Case,
    console: &mut Console,
    stopwatch: &mut Stopwatch,
) -> Result<(), Stop> {
    if let Some(folder) = &options.tables.folder {
        let relations = selection.relations(program);
        options.tables.write(folder, program, &relations, &mut case.database)?;
    }
    let derived = case.statistics();
    let mut noticed = Vec::new();
    if options.is_for_readers() && selection == Selection::Outputs {
        let places = Places { facts: &case.facts, sources: &console.sources };
        noticed = notices(program, &case.database, Some(places));
    }
    if let (BoardFormat::Xlsx, Some(path)) = (options.format, &options.output) {
        return book(program, &case.database, path);
    }
    let title = title(&case.facts);
    let names = options.names.then(|| Prose::new(program, &case.database));
    let (database, title) = (&case.database, title.as_deref());
    let report = Report { program, database, title, selection, names };
    console.print(|out, terminal| match options.tables.folder {
        None => write(&report, noticed, options, terminal, out),
        Some(_) => write_sizes(program, &report.selection.sizes(program), &case.database, out),
    })?;
    stopwatch.lap("output");
    if options.stats {
        note(&format!("{derived} · {}", stopwatch.text()));
    }
    // The system takes the memory back at once; piece by piece, millions of tuples take a while.
    std::mem::forget(case.database);
    Ok(())
}

/// Writes a book for readers.
fn book(program: &Program, database: &Database, path: &str) -> Result<(), Stop> {
    let path = std::path::Path::new(path);
    sheets::expect_closed(path)?;
    let bytes = sheets::named_xlsx(&named_tables(program, database))?;
    Aside::written(path, |out| out.write_all(&bytes))?.keep()?;
    note(&format!("{} is written", path.display()));
    Ok(())
}

impl RunOptions {
    /// A book goes to a file, and nothing else does.
    fn expect_output(&self) -> Result<(), Diagnostic> {
        let is_book = self.format == BoardFormat::Xlsx;
        match (is_book, self.output.is_some()) {
            (true, false) => Err(Diagnostic::error("no-output", "a book needs a file to go to")
                .help("add `--output FILE.xlsx`")),
            (false, true) => {
                Err(Diagnostic::error("no-output", "only `--format xlsx` writes a file")
                    .help("add `--format xlsx`, or let the shell write a file: `> FILE`"))
            }
            _ => Ok(()),
        }
    }

    /// Whether a page is written, and nothing for a program.
    fn is_for_readers(&self) -> bool {
        self.tables.folder.is_none()
            && matches!(self.format, BoardFormat::Text | BoardFormat::Markdown)
    }

    /// Options on which all processes of a run have to agree, with their values.
    fn terms(&self) -> Vec<(&'static str, String)> {
        let format = self.format.to_possible_value();
        let format = format.as_ref().map_or("", |format| format.get_name());
        let folder = if self.tables.folder.is_some() { "given" } else { "" };
        let mut terms = vec![
            ("`--only`", self.only.join(",")),
            ("`--format`", format.to_owned()),
            ("`--names`", if self.names { "given" } else { "" }.to_owned()),
            ("`--output-dir`", folder.to_owned()),
        ];
        terms.extend(self.case.reasoner.terms());
        terms
    }
}

fn costs(program: &Program, profile: &Profile, format: ProfileFormat) -> io::Result<String> {
    let mut out = Vec::new();
    match format {
        ProfileFormat::Table => plan::write_costs(program, profile, &mut out)?,
        ProfileFormat::Json => plan::write_json(program, profile, &mut out)?,
    }
    Ok(String::from_utf8_lossy(&out).trim_end().to_owned())
}

/// The relations that are read to be written down: readers also get names, and what a board says.
fn wanted(options: &RunOptions, program: &Program, selection: &Selection) -> Wanted {
    let is_board = options.format == BoardFormat::Csv && csv::is_board(program, selection);
    let is_book = options.format == BoardFormat::Xlsx;
    if options.is_for_readers() || options.names || is_board || is_book {
        return Wanted::All;
    }
    let mut relations = selection.relations(program);
    relations.extend(selection.sizes(program));
    relations.extend(program.find(vocabulary::AS_OF));
    Wanted::Only(relations)
}

/// The lines under a board.
fn hint(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    if page.board.is_empty() {
        return Ok(());
    }
    let asked = &page.asked;
    if page.extent == BoardExtent::Whole && !page.notices.is_empty() {
        writeln!(out, "`infer lint {asked}` says what to type where notes look wrong.")?;
    }
    let Some(id) = page.board.iter().find_map(|entry| entry.id.as_ref()) else { return Ok(()) };
    let id = shell_word(id);
    match page.extent {
        BoardExtent::Brief => {
            writeln!(out, "`infer why {id} {asked}` gives the reasons, `--long` every voice.")
        }
        BoardExtent::Whole => writeln!(
            out,
            "`infer why {id} {asked}` gives the reasons, `infer rules list` the rules behind them."
        ),
    }
}

fn write(
    report: &Report<'_>,
    notices: Vec<Notice>,
    options: &RunOptions,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    let extent = if options.long { BoardExtent::Whole } else { BoardExtent::Brief };
    let asked = options.case.again();
    match options.format {
        BoardFormat::Text => {
            let page = Page { asked, ..Page::new(report, notices, extent) };
            page.document().write_text(terminal, out)?;
            hint(&page, out)
        }
        BoardFormat::Markdown => {
            let page = Page { asked, ..Page::new(report, notices, extent) };
            page.document().write_markdown(out)
        }
        BoardFormat::Json => json::write(report, out),
        BoardFormat::Jsonl => jsonl::write(report, out),
        BoardFormat::Csv => csv::write(report, out),
        // It is a file of its own.
        BoardFormat::Xlsx => Ok(()),
        BoardFormat::Sizes => {
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
        format!(
            "engine {} · {} read · {} derived",
            self.engine,
            counted(self.given, "fact", "facts"),
            counted(self.derived, "tuple", "tuples"),
        )
    }
}
