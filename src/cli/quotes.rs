//! `infer quotes FACTS…`

use clap::{Args, ValueEnum};

use crate::cli::case::separate_files;
use crate::cli::check::first_place;
use crate::cli::console::{Console, Stop};
use crate::cli::disk::{Disk, display_name};
use crate::cli::engine::LimitOptions;
use crate::cli::rulebook::RulebookOptions;
use crate::cli::sheets;
use crate::diagnostic::{Diagnostic, has_errors, render_all};
use crate::facts::{self, FileRecords, UnknownNames};
use crate::program::Program;
use crate::report::lint::Failed;
use crate::report::quotes::{QuoteList, QuoteState, Quoted, quotes, write_json};
use crate::value::Symbols;
use crate::vocabulary;

pub(super) const EXAMPLES: &str = "\
Examples:
  infer quotes facts/nov2024.json
  infer quotes --incomplete 'stories/**/*.json'
  infer quotes case.json --format json

Exit codes: 0 every quote stands in its text, 1 something is missing, 2 something is wrong";

/// Which quotes to look for.
#[derive(Debug, Args)]
pub(super) struct QuotesOptions {
    /// Facts files, folders of them, patterns such as `stories/**/*.json`, or `-` for standard input;
    /// each file is a case of its own
    #[arg(required = true)]
    facts: Vec<String>,

    /// List only what is missing: quotes that do not stand in their texts, and statements without one
    #[arg(long)]
    incomplete: bool,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: QuotesFormat,

    #[command(flatten)]
    rulebook: RulebookOptions,

    #[command(flatten)]
    limits: LimitOptions,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum QuotesFormat {
    /// For a terminal
    Text,
    /// For a program
    Json,
    /// For a comment on a pull request
    Markdown,
}

/// Exits with 0 if every quote stands in its text, 1 if something is missing, 2 if something is wrong.
pub(super) fn run(options: &QuotesOptions, console: &mut Console) -> Result<(), Stop> {
    options.limits.start()?;
    let program = options.rulebook.program(console)?;
    expect_quotes(&program)?;
    let mut list = QuoteList::default();
    for file in separate_files(&options.facts)? {
        match of_case(&program, &file, console) {
            Ok(quotes) => list.cases.push((display_name(&file), quotes)),
            Err(mistakes) => {
                if options.format != QuotesFormat::Json {
                    console.complain(&mistakes);
                }
                let reason = render_all(&mistakes, &console.sources, false);
                let place = first_place(&mistakes, &console.sources);
                list.failed.push(Failed { file, reason, place });
            }
        }
    }
    let is_complete = list.is_complete();
    if options.incomplete {
        let all = list.cases.iter_mut().map(|(_, quotes)| quotes);
        all.for_each(|quotes| quotes.retain(|quoted| quoted.state != QuoteState::Found));
    }
    console.print(|out, terminal| match options.format {
        QuotesFormat::Text => list.document().write_text(terminal, out),
        QuotesFormat::Markdown => list.document().write_markdown(out),
        QuotesFormat::Json => write_json(&list, out),
    })?;
    match (list.failed.is_empty(), is_complete) {
        (false, _) => Err(Stop::Told),
        (true, false) => Err(Stop::No),
        (true, true) => Ok(()),
    }
}

/// Rules without quotes would have none missing, which must not pass for praise.
fn expect_quotes(program: &Program) -> Result<(), Diagnostic> {
    let has = |name| program.find_with_arity(name, 2).is_some();
    if has(vocabulary::QUOTE) && has(vocabulary::TEXT) {
        return Ok(());
    }
    let message = "this rulebook knows no quotes, or no texts";
    Err(Diagnostic::error("no-quotes", message).help(
        "declare `.decl quote(s: Statement, text: symbol)` and `.decl text(s: Statement, file: \
         symbol)` with `.input quote, text`; the built-in rulebook has both",
    ))
}

/// The quotes of one case, or what is wrong with it.
fn of_case(
    program: &Program,
    file: &String,
    console: &mut Console,
) -> Result<Vec<Quoted>, Vec<Diagnostic>> {
    let (mut symbols, mut records) = (program.constants.clone(), FileRecords::default());
    let (files, places) = (std::slice::from_ref(file), (&mut console.sources, &mut records));
    let asked = (files, &[][..], UnknownNames::Refused);
    let (facts, mut mistakes) = facts::read(program, asked, &Disk, places, &mut symbols);
    let symbols: Symbols = symbols;
    if has_errors(&mistakes) {
        mistakes.extend(sheets::proposals(program, &mistakes, &console.sources));
        return Err(mistakes);
    }
    console.complain(&mistakes);
    Ok(quotes(program, &facts, &symbols, &console.sources))
}
