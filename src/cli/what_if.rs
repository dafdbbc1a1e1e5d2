//! `infer what-if FACTS… --without ID --with FILE`

use clap::Args;

use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop};
use crate::cli::inquiry::{Answer, AnswerFormat, ids_of};
use crate::cli::reasoner::title;
use crate::report::review::what_if::document;
use crate::review::{Supposition, expect_sources, what_if};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer what-if facts/nov2024.json --without s13
  infer what-if facts/flynn-kislyak-2016.json --as-of 2017-01-15 --without s3
  infer what-if facts/nov2024.json --with denial.json --format markdown";

/// What to suppose.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("supposition").required(true).multiple(true))]
pub(super) struct WhatIfOptions {
    #[command(flatten)]
    case: CaseOptions,

    /// Suppose that this was never said: a statement, or all that an origin says, by its id or name; what rests on
    /// nothing else falls with it, and nothing counts as withdrawn
    #[arg(long, value_name = "ID", value_delimiter = ',', group = "supposition")]
    without: Vec<String>,

    /// Suppose that the statements of this facts file were made, too
    #[arg(long, value_name = "FILE", group = "supposition")]
    with: Vec<String>,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: AnswerFormat,
}

pub(super) fn run(options: &WhatIfOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.case.reasoner.start(console)?;
    let program = reasoner.program();
    let load = |files: &[String], console: &mut Console| {
        options.case.load(&reasoner, &[&options.case.facts, files].concat(), console)
    };
    let given = load(&options.with, console)?;
    let (title, inquiry) = (title(&given.facts), reasoner.inquiry(given.database));
    inquiry.expect_dependence()?;
    let stopped = |error: crate::engine::EvaluationError| error.diagnostic(program);
    let whole = inquiry.derive(&Supposition::default()).map_err(stopped)?;
    let without = ids_of(program, &whole, &options.without)?;
    let case = if options.with.is_empty() {
        whole.clone()
    } else {
        let case = reasoner.inquiry(load(&[], console)?.database);
        case.derive(&Supposition::as_of(inquiry.date(&whole))).map_err(stopped)?
    };
    let sources = expect_sources(&inquiry, &case, &whole, &without)?;
    let result = what_if(&inquiry, &case, &whole, sources).map_err(stopped)?;
    let title = title.as_deref();
    let answer = Answer { program, database: whole, title, format: options.format };
    answer.print(
        console,
        result.differences.iter().map(|difference| &difference.change),
        |words| document(&result, title, words),
        |writer| writer.what_if(&result),
    )
}
