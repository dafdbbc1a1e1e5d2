//! `infer rules`

mod check;
mod cover;
mod fmt;
mod graph;
mod list;
mod plan;

use clap::Subcommand;

use crate::cli::console::{Console, Stop};
use crate::cli::engine::without_engine;

/// What to do with the rules.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Say everything that is wrong with rule files, and what lacks words
    #[command(after_help = check::EXAMPLES)]
    Check(check::CheckOptions),
    /// Say which rules no case uses, and which of their conditions no case needs
    #[command(after_help = cover::EXAMPLES, mut_args(without_engine))]
    Cover(cover::CoverOptions),
    /// Tidy rule files: spaces, indents and long lines; comments stay
    #[command(after_help = fmt::EXAMPLES)]
    Fmt(fmt::FormatOptions),
    /// Print every relation and rule with its sentence
    #[command(after_help = list::EXAMPLES)]
    List(list::ListOptions),
    /// Print how relations depend on each other, for Graphviz
    #[command(after_help = graph::EXAMPLES)]
    Graph(graph::GraphOptions),
    /// Print how the batch engine evaluates each rule on these facts
    #[command(after_help = plan::EXAMPLES, mut_args(without_engine))]
    Plan(plan::PlanOptions),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<(), Stop> {
    match command {
        Command::Check(options) => check::run(options, console),
        Command::Cover(options) => cover::run(options, console),
        Command::Fmt(options) => fmt::run(options, console),
        Command::List(options) => list::run(options, console),
        Command::Graph(options) => graph::run(options, console),
        Command::Plan(options) => plan::run(options, console),
    }
}
