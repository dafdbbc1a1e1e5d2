//! `infer linchpins FACTS…`

use clap::Args;

use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop};
use crate::cli::inquiry::{Answer, AnswerFormat, EVALUATIONS, expect_proposition};
use crate::cli::reasoner::title;
use crate::report::review::Counts;
use crate::report::review::linchpins::document;
use crate::review::{Removals, Supposition, linchpins};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer linchpins facts/nov2024.json
  infer linchpins facts/ap-poland-missile-2022.json --as-of 2022-11-15 --of P1 --pairs";

/// What to take away.
#[derive(Debug, Args)]
pub(super) struct LinchpinsOptions {
    #[command(flatten)]
    case: CaseOptions,

    /// Tell of this proposition only: its id, or its words
    #[arg(long, value_name = "ID")]
    of: Option<String>,

    /// Take away each two statements or origins as well
    #[arg(long)]
    pairs: bool,

    /// Try at most this many removals
    #[arg(long, value_name = "N", default_value_t = EVALUATIONS, help_heading = "Engine")]
    evaluations: usize,

    /// Tell what moves only a number of origins, too; JSON always does
    #[arg(long, help_heading = "Output")]
    counts: bool,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: AnswerFormat,
}

pub(super) fn run(options: &LinchpinsOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.case.reasoner.start(console)?;
    let program = reasoner.program();
    let given = options.case.load(&reasoner, &options.case.facts, console)?;
    let (title, inquiry) = (title(&given.facts), reasoner.inquiry(given.database));
    inquiry.expect_dependence()?;
    let stopped = |error: crate::engine::EvaluationError| error.diagnostic(program);
    let case = inquiry.derive(&Supposition::default()).map_err(stopped)?;
    let of = options.of.as_ref().map(|of| expect_proposition(program, &case, of)).transpose()?;
    let LinchpinsOptions { pairs, evaluations, .. } = options;
    let tried = Removals { of: of.as_deref(), pairs: *pairs, evaluations: *evaluations };
    let result = linchpins(&inquiry, &case, tried).map_err(stopped)?;
    let title = title.as_deref();
    let answer = Answer { program, database: case, title, format: options.format };
    let linchpins = result.singles.iter().chain(&result.pairs);
    let counts = Counts::told_if(options.counts);
    answer.print(
        console,
        linchpins.flat_map(|linchpin| &linchpin.changes),
        |words| document(&result, title, words, counts),
        |writer| writer.linchpins(&result),
    )
}
