//! The command line: the only module that touches disk, terminal and clock.
//!
//! Exit codes: 0 done, also when nothing follows; 1 the answer to a question is no; 2 something is
//! wrong. A reader that closes the pipe early is no error.

mod accept;
mod again;
mod aside;
mod brief;
mod by_words;
mod case;
mod cases;
mod check;
mod completions;
mod console;
mod convert;
mod copies;
#[cfg(feature = "dataflow")]
mod dataflow;
#[cfg(not(feature = "dataflow"))]
#[path = "no_dataflow.rs"]
mod dataflow;
mod diff;
mod disk;
mod engine;
mod export;
pub mod extension;
mod extraction;
mod file_set;
mod folder;
mod git;
mod import;
mod importer;
mod input;
mod inquiry;
mod interrupt;
mod keyboard;
mod limiter;
mod linchpins;
mod lint;
mod moved;
mod new;
mod packed;
mod quotes;
mod reasoner;
mod report;
mod review;
mod rulebook;
mod rules;
mod run;
mod schema;
#[cfg(feature = "sheets")]
mod sheets;
#[cfg(not(feature = "sheets"))]
#[path = "no_sheets.rs"]
mod sheets;
mod stopwatch;
mod tables;
mod timeline;
mod watch;
mod what_if;
mod why;
mod why_not;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use self::console::{ColourChoice, Console};
use self::extension::Extension;
use crate::diagnostic::visible_lines;

/// Says what the sources of a story actually establish
///
/// Facts files hold statements with their sources; rules say what follows. `infer FACTS…` prints
/// the status of every proposition as of a date, how many independent origins stand behind it, and
/// the conclusions.
#[derive(Debug, Parser)]
#[command(
    name = "infer",
    version,
    arg_required_else_help = true,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = run::EXAMPLES
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    run: run::RunOptions,

    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", alias = "colour")]
    color: ColourChoice,

    /// Let files include others from this folder, too; may be given several times
    ///
    /// What is included has to lie in the folder of a file that was named, or in its git work tree.
    #[arg(long, global = true, value_name = "DIR")]
    include_from: Vec<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Derive and show what follows; the same as `infer FACTS…`
    #[command(after_help = run::EXAMPLES)]
    Run(run::RunOptions),
    /// Say why something follows: the statements that decide it, or the whole proof
    #[command(after_help = why::EXAMPLES)]
    Why(why::WhyOptions),
    /// Say why something does not follow: what is missing, or where each rule stops
    #[command(after_help = why_not::EXAMPLES)]
    WhyNot(why_not::WhyNotOptions),
    /// Say what would follow if statements had never been made, or others had been
    #[command(after_help = what_if::EXAMPLES)]
    WhatIf(what_if::WhatIfOptions),
    /// Rank statements and origins by the conclusions that hang on each alone
    #[command(after_help = linchpins::EXAMPLES)]
    Linchpins(linchpins::LinchpinsOptions),
    /// Tell how each status came about, day by day
    #[command(after_help = timeline::EXAMPLES)]
    Timeline(timeline::TimelineOptions),
    /// Report what changes while facts and rules are edited, or statements come in
    #[command(after_help = watch::EXAMPLES)]
    Watch(watch::WatchOptions),
    /// Compare the conclusions of each case with those that were accepted
    #[command(after_help = check::EXAMPLES)]
    Check(check::CheckOptions),
    /// Say what looks wrong in the notes themselves, and what to type
    #[command(after_help = lint::EXAMPLES, mut_arg("facts", |facts| facts.help(lint::FACTS)))]
    Lint(lint::LintOptions),
    /// List the quotes of all statements, where each stands in its text, and what is missing
    #[command(after_help = quotes::EXAMPLES)]
    Quotes(quotes::QuotesOptions),
    /// Keep of what a program found in articles only what stands in them
    #[command(after_help = extraction::EXAMPLES)]
    CheckExtraction(extraction::CheckExtractionOptions),
    /// Accept the conclusions of each case: write them beside the facts
    #[command(after_help = accept::EXAMPLES)]
    Accept(accept::AcceptOptions),
    /// Show what differs from what was accepted, one conclusion at a time, to accept or reject it
    #[command(after_help = review::EXAMPLES)]
    Review(review::ReviewOptions),
    /// Find reports that may be copies: credits, links, and passages that texts have in common
    #[command(after_help = copies::EXAMPLES)]
    Copies(copies::CopiesOptions),
    /// Say what moved between two cases, two revisions of one, or two rule files, and why
    #[command(after_help = diff::EXAMPLES)]
    Diff(diff::DiffOptions),
    /// Write a page to look at: board, timeline, contacts, sources and every proof
    #[command(after_help = report::EXAMPLES, mut_arg("facts", |facts| facts.help(report::FACTS)))]
    Report(report::ReportOptions),
    /// Write a note to send: the answer, what is established and by whom, what is disputed, the sources
    #[command(after_help = brief::EXAMPLES)]
    Brief(brief::BriefOptions),
    /// Write the facts file that files of another format mean, or list the formats
    #[command(after_help = import::EXAMPLES)]
    Import(import::ImportOptions),
    /// Write facts and rules for another program that derives
    #[command(subcommand)]
    Export(export::Command),
    /// Check, list or draw the rules
    #[command(subcommand)]
    Rules(rules::Command),
    /// Begin a case: a book, a file of JSON or a folder of tables, with nothing in it yet
    #[command(after_help = new::EXAMPLES)]
    New(new::NewOptions),
    /// Write a case as JSON, as a book or as a folder of tables
    #[command(after_help = convert::EXAMPLES)]
    Convert(convert::ConvertOptions),
    /// Print the JSON Schema of facts files
    #[command(after_help = schema::EXAMPLES)]
    Schema(schema::SchemaOptions),
    /// Print a completion script for a shell
    #[command(after_help = completions::EXAMPLES)]
    Completions(completions::CompletionsOptions),
}

/// The arguments that `infer` takes, with those of every command.
#[must_use]
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Runs the command of the process's arguments.
#[must_use]
pub fn main() -> ExitCode {
    main_with(&[])
}

/// As [`main`], with further commands.
#[must_use]
pub fn main_with(extensions: &[&dyn Extension]) -> ExitCode {
    interrupt::watch_for_signals();
    interrupt::watch_for_panics();
    let further = extensions.iter().map(|extension| extension.command());
    let matches = Arguments::command().subcommands(further);
    let matches = matches.try_get_matches().unwrap_or_else(|error| refuse(&error));
    let named = |extension: &&&dyn Extension| {
        matches.subcommand_name() == Some(extension.command().get_name())
    };
    if let Some(extension) = extensions.iter().find(named)
        && let Some((_, matches)) = matches.subcommand()
    {
        let colour = matches.get_one("color").copied().unwrap_or_default();
        let mut console = Console::new(colour);
        let folders = matches.get_many("include_from").into_iter().flatten().cloned();
        let outcome = disk::allow_includes_from(&folders.collect::<Vec<String>>())
            .map_err(console::Stop::from)
            .and_then(|()| extension.run(matches, &mut console));
        return console.exit_code(outcome);
    }
    let arguments = Arguments::from_arg_matches(&matches).unwrap_or_else(|error| refuse(&error));
    let command = arguments.command.unwrap_or(Command::Run(arguments.run));
    let mut console = Console::new(arguments.color);
    let outcome = disk::allow_includes_from(&arguments.include_from)
        .map_err(console::Stop::from)
        .and_then(|()| run(command, &mut console));
    console.exit_code(outcome)
}

/// Hears bytes as a process of a run on several machines hears a caller, and gives how much of them it
/// understands. Whatever they are, that ends and does nothing; the campaigns try.
#[must_use]
pub fn hear_any(bytes: &[u8]) -> u32 {
    dataflow::hear_any(bytes)
}

/// Says what is wrong with the arguments, or answers `--help`, and ends the program. An argument is shown
/// as it came, so colours go where it would bring its own.
fn refuse(error: &clap::Error) -> ! {
    let text = error.render().to_string();
    if visible_lines(&text) == text {
        error.exit();
    }
    console::note(visible_lines(&text).trim_end());
    std::process::exit(error.exit_code());
}

fn run(command: Command, console: &mut Console) -> Result<(), console::Stop> {
    match command {
        Command::Run(options) => run::run(&options, console),
        Command::Why(options) => why::run(&options, console),
        Command::WhyNot(options) => why_not::run(&options, console),
        Command::WhatIf(options) => what_if::run(&options, console),
        Command::Linchpins(options) => linchpins::run(&options, console),
        Command::Timeline(options) => timeline::run(&options, console),
        Command::Watch(options) => watch::run(&options, console),
        Command::Check(options) => check::run(&options, console),
        Command::Lint(options) => lint::run(&options, console),
        Command::Quotes(options) => quotes::run(&options, console),
        Command::CheckExtraction(options) => extraction::run(&options, console),
        Command::Accept(options) => accept::run(&options, console),
        Command::Review(options) => review::run(&options, console),
        Command::Copies(options) => copies::run(&options, console),
        Command::Diff(options) => diff::run(&options, console),
        Command::Report(options) => report::run(&options, console),
        Command::Brief(options) => brief::run(&options, console),
        Command::Import(options) => import::run(&options, console),
        Command::Export(command) => export::run(&command, console),
        Command::Rules(command) => rules::run(&command, console),
        Command::New(options) => new::run(&options, console),
        Command::Convert(options) => convert::run(&options, console),
        Command::Schema(options) => schema::run(&options, console),
        Command::Completions(options) => {
            completions::run(&options, &mut Arguments::command(), console)
        }
    }
}
