//! `infer brief FACTS…`

use std::path::Path;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::calendar::days_since_epoch;
use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop};
use crate::cli::disk;
use crate::cli::reasoner::{Reasoner, title};
use crate::database::Database;
use crate::diagnostic::Diagnostic;
use crate::report::brief::{ChangesSince, document};
use crate::report::html;
use crate::report::review::{Words, timeline::since};
use crate::report::{Report, Selection};
use crate::review::{Supposition, timeline};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer brief facts/nov2024.json
  infer brief facts/nov2024.json --since 2024-11-10
  infer brief facts/nov2024.json -o note.html";

/// What to write a note on.
#[derive(Debug, Args)]
pub(super) struct BriefOptions {
    #[command(flatten)]
    case: CaseOptions,

    /// Tell what changed after this day, too
    #[arg(long, value_name = "DATE")]
    since: Option<Date>,

    /// The output format; without it, that of the file's name, or Markdown
    #[arg(long, help_heading = "Output")]
    format: Option<BriefFormat>,

    /// Where to write; without it, standard output
    #[arg(short, long, value_name = "PATH", help_heading = "Output")]
    output: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum BriefFormat {
    /// For a message or a document
    Markdown,
    /// A page of its own, which prints on two sheets
    Html,
}

impl BriefOptions {
    fn format(&self) -> BriefFormat {
        let named = self.output.as_deref().map(Path::new);
        let is_page = named.and_then(Path::extension).is_some_and(|extension| extension == "html");
        self.format.unwrap_or(if is_page { BriefFormat::Html } else { BriefFormat::Markdown })
    }
}

pub(super) fn run(options: &BriefOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.case.reasoner.start(console)?;
    let program = reasoner.program();
    let given = options.case.load(&reasoner, &options.case.facts, console)?;
    let title = title(&given.facts);
    let inquiry = reasoner.inquiry(given.database);
    let stopped = |error: crate::engine::EvaluationError| error.diagnostic(program);
    let mut case = inquiry.derive(&Supposition::default()).map_err(stopped)?;
    let changes = match options.since {
        None => None,
        Some(day) => {
            let result = timeline(&inquiry, &case, None).map_err(stopped)?;
            let result = result.ok_or_else(no_history)?;
            Some(changes(&reasoner, &mut case, &result, days_since_epoch(day)))
        }
    };
    let title = title.as_deref();
    let selection = Selection::Outputs;
    let report = Report { program, database: &case, title, selection, names: None };
    let document = document(&report, changes);
    let mut text = Vec::new();
    match options.format() {
        BriefFormat::Markdown => document.write_markdown(&mut text)?,
        BriefFormat::Html => text = html::brief(title, &document).into_bytes(),
    }
    match &options.output {
        Some(path) => disk::replace(Path::new(path), &String::from_utf8_lossy(&text))?,
        None => console.print(|out, _| out.write_all(&text))?,
    }
    Ok(())
}

/// What moved after a day.
fn changes(
    reasoner: &Reasoner,
    case: &mut Database,
    result: &crate::review::Timeline,
    day: i64,
) -> ChangesSince {
    for difference in result.steps.iter().flat_map(|step| &step.moves) {
        difference.change.intern(&mut case.symbols);
    }
    let words = Words::new(reasoner.program(), case);
    let at = case.judged_by(reasoner.program()).end_of(day);
    ChangesSince { since: words.date(at), blocks: since(result, at, &words) }
}

fn no_history() -> Diagnostic {
    Diagnostic::error("timeline-unsupported", "this rulebook has no history")
        .help("leave `--since` out; a history needs `asked`, `as_of` and `moment`")
}
