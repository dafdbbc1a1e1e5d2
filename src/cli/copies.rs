//! `infer copies FACTS…`

mod decisions;
mod writer;

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};

use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop, note};
use crate::cli::disk::Disk;
use crate::cli::keyboard::Keyboard;
use crate::cli::reasoner::{Case, Reasoner, title};
use crate::copies::{CopyOrder, Proposal, Proposals, propose};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, counted, nearest, quoted, visible};
use crate::facts::{Facts, Loader, articles};
use crate::program::Program;
use crate::report::copies::CopyWords;
use crate::value::{Symbol, Value};
use crate::vocabulary;

use decisions::CopyDecisions;
use writer::{CopyAddition, CopyWriter, Wanting};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer copies facts/nov2024.json
  infer copies case.json --only s5 --format markdown
  infer copies case.json --review
  infer copies case.json --write may-rest-on

Texts are those that statements name under `text`. A proposal says why, and shows what both have in
common; it counts only when it stands in the facts. Without `--review` and `--write`, nothing is written.";

/// Which case to look at, and what becomes of what is found.
#[derive(Debug, Args)]
pub(super) struct CopiesOptions {
    #[command(flatten)]
    case: CaseOptions,

    /// Only what is proposed of this statement; may be given several times
    #[arg(long, value_name = "STATEMENT")]
    only: Vec<String>,

    /// Decide about each proposal on the terminal; what is accepted is written into the facts file at once
    #[arg(long, conflicts_with_all = ["write", "format"])]
    review: bool,

    /// Write all that is proposed into the facts files, as this; where it is not known which statement is the
    /// copy, nothing is written
    #[arg(long, value_name = "KEY", conflicts_with = "format")]
    write: Option<CopyKey>,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: CopiesFormat,
}

/// The attribute that a proposal becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CopyKey {
    /// `may_rest_on`, with the reason: lowers the minimum of origins, and leaves the maximum
    MayRestOn,
    /// `rests_on`: the statement is no origin of its own
    RestsOn,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CopiesFormat {
    /// For a terminal
    Text,
    /// For a pull request
    Markdown,
    /// For a program
    Json,
}

/// Exits with 0 also if nothing is found.
pub(super) fn run(options: &CopiesOptions, console: &mut Console) -> Result<(), Stop> {
    let expect =
        || Keyboard::expect("run it in a terminal; without `--review` all proposals are shown");
    let keyboard = options.review.then(expect).transpose()?;
    let (reasoner, case) = options.case.derive(console)?;
    let mut proposals = find(&reasoner, &case, console)?;
    let only = wanted(options, &reasoner, &case)?;
    let is_wanted = |it: &Proposal| only.contains(&it.copy) || only.contains(&it.root);
    proposals.all.retain(|proposal| only.is_empty() || is_wanted(proposal));
    for file in &proposals.cut {
        note(&format!("note: {} is long; only its beginning was compared", quoted(file)));
    }
    let words = CopyWords::new(reasoner.program(), &case.database);
    if let Some(keyboard) = keyboard {
        let writer = CopyWriter::new(&reasoner, &case, options.case.files()?, console);
        return CopyDecisions::new(console, keyboard, &words, writer).decide_all(&proposals);
    }
    if let Some(key) = options.write {
        let writer = CopyWriter::new(&reasoner, &case, options.case.files()?, console);
        return write(&proposals, key, &words, writer, console);
    }
    let title = title(&case.facts);
    let title = title.as_deref();
    console.print(|out, terminal| match options.format {
        CopiesFormat::Text => words.document(title, &proposals).write_text(terminal, out),
        CopiesFormat::Markdown => words.document(title, &proposals).write_markdown(out),
        CopiesFormat::Json => words.json(title, &proposals, out),
    })?;
    Ok(())
}

/// What is proposed of a case.
fn find(reasoner: &Reasoner, case: &Case, console: &Console) -> Result<Proposals, Stop> {
    let derived = (&case.database, &console.sources);
    Ok(found(reasoner.program(), &case.facts, derived, &Disk)?)
}

/// What is proposed of what follows from these facts; the texts come from this loader.
pub(super) fn found(
    program: &Program,
    facts: &Facts,
    (database, sources): (&Database, &Sources),
    loader: &dyn Loader,
) -> Result<Proposals, Vec<Diagnostic>> {
    let articles = articles(program, facts, loader, sources, &database.symbols)?;
    propose(program, database, &articles).map_err(|mistake| vec![mistake])
}

/// The statements that `--only` names; an id that none bears is a mistake.
fn wanted(
    options: &CopiesOptions,
    reasoner: &Reasoner,
    case: &Case,
) -> Result<Vec<Symbol>, Vec<Diagnostic>> {
    let symbols = &case.database.symbols;
    let known = reasoner.program().find_with_arity(vocabulary::KNOWN, 2);
    let rows = known.into_iter().flat_map(|relation| case.database.tuples(relation));
    let ids: BTreeSet<&str> = rows
        .filter_map(|row| match row[0] {
            Value::Symbol(id) => Some(symbols.text(id)),
            Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => None,
        })
        .collect();
    let mistake = |id: &&String| {
        let help = match nearest(id, ids.iter().copied()) {
            Some(meant) => format!("did you mean {}?", quoted(meant)),
            None => "give the id of a statement of the case".to_owned(),
        };
        let message = format!("no statement is called {}", quoted(id));
        Diagnostic::error("unknown-statement", message).help(help)
    };
    let unknown = options.only.iter().filter(|id| !ids.contains(id.as_str()));
    let mistakes: Vec<Diagnostic> = unknown.map(|id| mistake(&id)).collect();
    if mistakes.is_empty() {
        Ok(options.only.iter().filter_map(|id| symbols.find(id)).collect())
    } else {
        Err(mistakes)
    }
}

/// Writes all proposals whose direction is known, and says which those are.
fn write(
    proposals: &Proposals,
    key: CopyKey,
    words: &CopyWords<'_>,
    mut writer: CopyWriter<'_>,
    console: &Console,
) -> Result<(), Stop> {
    let is_open = |it: &&Proposal| matches!(it.order, CopyOrder::Unknown { .. });
    let (open, known): (Vec<&Proposal>, Vec<&Proposal>) = proposals.all.iter().partition(is_open);
    let addition = |it: &&Proposal| words.addition(it, key == CopyKey::RestsOn, false);
    let additions: Vec<_> = known.iter().map(addition).collect();
    let wanting = writer.add(&additions)?;
    console.print(|out, _| {
        let written = additions.iter().filter(|it| !wanting.contains(it));
        let lines: Vec<String> = written.map(|it| line(it, words, &writer)).collect();
        lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
        writeln!(out, "wrote {}", counted(lines.len(), "line", "lines"))
    })?;
    for proposal in open {
        let [one, other] = [proposal.copy, proposal.root].map(|id| visible(words.id(id)));
        note(&format!("left out: {one} and {other}, because it is not known which came out first"));
    }
    tell(&wanting, words, &writer)
}

/// What an addition looks like where it goes: a line of a file, or the row of a sheet.
fn line(addition: &CopyAddition, words: &CopyWords<'_>, writer: &CopyWriter<'_>) -> String {
    if writer.is_of_sheets(addition.0) {
        return format!("{}: {}", addition.1, as_row(&writer.row(addition)));
    }
    words.line(addition)
}

/// Cells as a file of comma-separated values has them.
fn as_row(cells: &[impl AsRef<str>]) -> String {
    let cell = |cell: &str| {
        let is_plain = !cell.contains([',', '"', '\n']);
        if is_plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    };
    let cells: Vec<String> = cells.iter().map(|it| visible(&cell(it.as_ref()))).collect();
    cells.join(",")
}

/// Says what could not be written, and what to type instead.
fn tell(wanting: &Wanting, words: &CopyWords<'_>, writer: &CopyWriter<'_>) -> Result<(), Stop> {
    if wanting.is_empty() {
        return Ok(());
    }
    let (of_books, others): (Vec<_>, Vec<_>) =
        wanting.iter().partition(|(statement, ..)| writer.is_of_book(*statement));
    for key in [vocabulary::MAY_REST_ON, vocabulary::RESTS_ON] {
        let rows: Vec<_> = of_books.iter().filter(|(_, of, _)| *of == key).collect();
        if rows.is_empty() {
            continue;
        }
        note(&format!("A book is not written to; add these rows to a sheet `{key}` of it:"));
        note(&format!("  {}", as_row(&writer.columns(key))));
        rows.iter().for_each(|it| note(&format!("  {}", as_row(&writer.row(it)))));
    }
    if !others.is_empty() {
        note(
            "These statements stand in no facts file that can be written to; add the lines to their rows:",
        );
        others.iter().for_each(|addition| note(&format!("  {}", words.line(addition))));
    }
    Err(Stop::Told)
}
