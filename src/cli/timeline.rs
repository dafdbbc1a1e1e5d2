//! `infer timeline FACTS…`

use clap::Args;

use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop};
use crate::cli::inquiry::{Answer, AnswerFormat, expect_proposition};
use crate::cli::reasoner::title;
use crate::diagnostic::Diagnostic;
use crate::report::review::Counts;
use crate::report::review::timeline::document;
use crate::review::{Supposition, timeline};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer timeline facts/flynn-kislyak-2016.json
  infer timeline facts/nov2024.json --of call-7-nov --format json";

/// What to tell the history of.
#[derive(Debug, Args)]
pub(super) struct TimelineOptions {
    #[command(flatten)]
    case: CaseOptions,

    /// Tell of this proposition only: its id, or its words
    #[arg(long, value_name = "ID")]
    of: Option<String>,

    /// Tell how the numbers of origins moved, too; JSON always does
    #[arg(long, help_heading = "Output")]
    counts: bool,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: AnswerFormat,
}

pub(super) fn run(options: &TimelineOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.case.reasoner.start(console)?;
    let program = reasoner.program();
    let given = options.case.load(&reasoner, &options.case.facts, console)?;
    let (title, inquiry) = (title(&given.facts), reasoner.inquiry(given.database));
    let stopped = |error: crate::engine::EvaluationError| error.diagnostic(program);
    let case = inquiry.derive(&Supposition::default()).map_err(stopped)?;
    let of = options.of.as_ref().map(|of| expect_proposition(program, &case, of)).transpose()?;
    let result = timeline(&inquiry, &case, of.as_deref()).map_err(stopped)?;
    let result = result.ok_or_else(|| {
        Diagnostic::error("timeline-unsupported", "this rulebook has no history")
            .help("it needs `asked`, `as_of` and `moment`, each with a date")
    })?;
    let title = title.as_deref();
    let answer = Answer { program, database: case, title, format: options.format };
    let moves = result.steps.iter().flat_map(|step| &step.moves);
    let counts = Counts::told_if(options.counts);
    answer.print(
        console,
        moves.map(|difference| &difference.change),
        |words| document(&result, title, words, counts),
        |writer| writer.timeline(&result),
    )
}
