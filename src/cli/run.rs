//! `infer FACTS…`

use std::collections::HashSet;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};

use crate::cli::console::{Console, Stop, note};
use crate::cli::disk::{self, Disk};
use crate::cli::rulebook::RulebookOptions;
use crate::database::Database;
use crate::diagnostic::{counted, has_errors};
use crate::engine::{self, Engine, Limits};
use crate::facts::{self, Facts};
use crate::program::Program;
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
    /// Facts files, folders of them, or `-` for standard input; together they are one case
    #[arg(required = true)]
    facts: Vec<String>,

    /// Judge everything as of this day, month or year: only what was known by its end counts
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,

    #[command(flatten)]
    rulebook: RulebookOptions,

    /// Show the tuples of these relations only; several are separated by commas
    #[arg(long, value_name = "RELATION", value_delimiter = ',', help_heading = "Output")]
    only: Vec<String>,

    /// How to write it down
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: Format,

    /// Which engine derives
    #[arg(long, default_value = "auto", help_heading = "Engine")]
    engine: EngineChoice,

    /// Stop when more tuples than this are derived
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_tuples, help_heading = "Engine")]
    max_tuples: usize,

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
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum EngineChoice {
    /// The fastest that can run the rules
    Auto,
    /// The built-in rulebook, compiled
    Crepe,
    /// The short interpreter that the others are checked against
    Naive,
}

impl From<EngineChoice> for Engine {
    fn from(choice: EngineChoice) -> Self {
        match choice {
            EngineChoice::Auto => Self::Auto,
            EngineChoice::Crepe => Self::Crepe,
            EngineChoice::Naive => Self::Naive,
        }
    }
}

/// The line under a text report.
const HINT: &str =
    "`infer rules list` shows the rules behind this, `--format json` is for programs.";

pub(super) fn run(options: &RunOptions, console: &mut Console) -> Result<(), Stop> {
    let mut stopwatch = Stopwatch::new();
    let program = options.rulebook.program(console)?;
    stopwatch.lap("rules");
    let selection = Selection::by_names(&program, options.only.iter().map(String::as_str))?;
    if options.format == Format::Csv {
        csv::expect_one_relation(&program, &selection)?;
    }
    let mut database = Database::new(&program);
    let title = read_facts(options, &program, console, &mut database)?;
    let given = database.len();
    stopwatch.lap("facts");
    let limits = Limits { max_tuples: options.max_tuples };
    let engine = engine::run(options.engine.into(), &program, &mut database, limits)
        .map_err(|error| error.diagnostic(&program))?;
    stopwatch.lap("derivation");
    let report =
        Report { program: &program, database: &database, title: title.as_deref(), selection };
    console.print(|out, terminal| write(&report, options.format, terminal, out))?;
    stopwatch.lap("output");
    if options.stats {
        let derived = database.len() - given;
        note(&statistics(engine, given, derived, &stopwatch));
    }
    Ok(())
}

/// Fills the database; the title of the case.
fn read_facts(
    options: &RunOptions,
    program: &Program,
    console: &mut Console,
    database: &mut Database,
) -> Result<Option<String>, Stop> {
    let files = disk::cases(&options.facts)?;
    let sources = &mut console.sources;
    let (mut facts, mut diagnostics) = facts::load(program, &files, &Disk, sources, database);
    if let Some(date) = &options.as_of {
        diagnostics.extend(facts::ask(program, date, sources, &mut facts, database).err());
    }
    if has_errors(&diagnostics) {
        return Err(diagnostics.into());
    }
    console.complain(&diagnostics);
    Ok(title(&facts))
}

/// What the case is called: by the files that were asked for, the first of many.
fn title(facts: &Facts) -> Option<String> {
    let roots = facts.files.iter().filter(|file| file.root);
    let mut titles: Vec<&str> = roots.filter_map(|file| file.title.as_deref()).collect();
    // Parts of one case bear its title.
    let mut seen = HashSet::new();
    titles.retain(|title| seen.insert(*title));
    match titles[..] {
        [] => None,
        [only] => Some(only.to_owned()),
        [first, ref rest @ ..] => {
            Some(format!("{first} (and {})", counted(rest.len(), "other case", "other cases")))
        }
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
            text::write(&Page::new(report), terminal, out)?;
            writeln!(out, "{HINT}")
        }
        Format::Markdown => markdown::write(&Page::new(report), out),
        Format::Json => json::write(report, out),
        Format::Jsonl => jsonl::write(report, out),
        Format::Csv => csv::write(report, out),
    }
}

/// How long each stage took.
struct Stopwatch {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Stopwatch {
    fn new() -> Self {
        Self { last: Instant::now(), laps: Vec::new() }
    }

    fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }
}

fn statistics(engine: Engine, given: usize, derived: usize, stopwatch: &Stopwatch) -> String {
    let laps: Vec<String> =
        stopwatch.laps.iter().map(|(stage, time)| format!("{stage} {time:.1?}")).collect();
    format!(
        "engine {engine} · {} read · {} derived · {}",
        counted(given, "fact", "facts"),
        counted(derived, "tuple", "tuples"),
        laps.join(", ")
    )
}
