//! `infer why-not 'ATOM' FACTS…`

use std::io::{self, Write};

use clap::Args;

use crate::cli::again::shell_word;
use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop, note};
use crate::cli::inquiry::AnswerFormat;
use crate::cli::why::parse;
use crate::diagnostic::visible;
use crate::explain::why_not;
use crate::report::layout::Terminal;
use crate::report::proof::ProofExtent;
use crate::report::proof::why_not::{WhyNotReport, write_json};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer why-not 'disputed_contact(trump, zelensky)' facts/nov2024.json
  infer why-not 'status(call-7-nov, confirmed)' facts/nov2024.json --deeper";

/// What does not follow, and how to write the reasons down.
#[derive(Debug, Args)]
pub(super) struct WhyNotOptions {
    /// What does not follow, as in a rule: `relation(value, _)`; or the id or the words of a claim
    atom: String,

    #[command(flatten)]
    case: CaseOptions,

    /// Say the same of what is missing; with a number up to 5, of what is missing there, and so on
    #[arg(long, value_name = "LEVELS", num_args = 0..=1, default_missing_value = "1", default_value_t = 0, hide_default_value = true, require_equals = true, value_parser = clap::value_parser!(u8).range(0..=5), help_heading = "Output")]
    deeper: u8,

    /// Say of each rule where it stops, also where an analyst's words are enough
    #[arg(long, help_heading = "Output")]
    full: bool,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: AnswerFormat,
}

pub(super) fn run(options: &WhyNotOptions, console: &mut Console) -> Result<(), Stop> {
    let (reasoner, case) = options.case.derive_for_proofs(console)?;
    let program = reasoner.program();
    let goal = parse(&options.atom, program, &case.database, console)?;
    if !goal.matches(&case.database).is_empty() {
        let (atom, again) = (visible(&options.atom), options.case.again());
        let word = shell_word(&options.atom);
        note(&format!("`{atom}` follows; `infer why {word} {again}` proves it"));
        return Err(Stop::No);
    }
    let why_not = why_not(program, &case.database, &goal, options.deeper.into());
    let is_brief = !options.full && options.deeper == 0;
    let extent = if is_brief { ProofExtent::Brief } else { ProofExtent::Steps(None) };
    let refusal = WhyNotReport { program, database: &case.database, why_not: &why_not, extent };
    console.print(|out, terminal| write(&refusal, options.format, terminal, out))?;
    Ok(())
}

fn write(
    refusal: &WhyNotReport<'_>,
    format: AnswerFormat,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        AnswerFormat::Text => refusal.document().write_text(terminal, out),
        AnswerFormat::Json => write_json(refusal, out),
        AnswerFormat::Markdown => refusal.document().write_markdown(out),
    }
}
