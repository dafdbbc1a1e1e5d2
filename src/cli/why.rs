//! `infer why 'ATOM' FACTS…`

use std::io::{self, Write};

use clap::{Args, ValueEnum};

use crate::cli::again::shell_word;
use crate::cli::by_words::IdWords;
use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop, note};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, visible};
use crate::explain::{Fact, Goal, Prover};
use crate::program::Program;
use crate::report::document::Document;
use crate::report::layout::Terminal;
use crate::report::proof::{self, Explained, Explanation, Places, ProofExtent};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer why 'disputed_contact(trump, putin)' facts/nov2024.json
  infer why call-7-nov facts/nov2024.json --as-of 2024-11-10
  infer why 'acknowledged_contact(_, trump)' facts/nov2024.json --all
  infer why call-7-nov facts/nov2024.json --format dot | dot -Tsvg > proof.svg
  infer why call-7-nov facts/nov2024.json --format prov > proof.jsonld";

/// What to prove, and how to write it down.
#[derive(Debug, Args)]
pub(super) struct WhyOptions {
    /// What to prove, as in a rule: `relation(value, _)`; the id or the words of a claim ask for its status, the id of a statement for what it counts
    atom: String,

    #[command(flatten)]
    case: CaseOptions,

    /// Show other proofs, too: those that differ in one step, up to a number
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "10", require_equals = true, help_heading = "Output")]
    all: Option<usize>,

    /// Show the whole proof
    #[arg(long, help_heading = "Output")]
    full: bool,

    /// Show the proof, no more than this many levels of steps
    #[arg(long, value_name = "N", help_heading = "Output")]
    depth: Option<usize>,

    /// Prove at most this many of the facts that match a pattern
    #[arg(long, value_name = "N", default_value_t = 10, help_heading = "Output")]
    matches: usize,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: ProofFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ProofFormat {
    /// For a terminal
    Text,
    /// Every step by number
    Json,
    /// Nested lists
    Markdown,
    /// A graph for Graphviz
    Dot,
    /// W3C PROV-O as JSON-LD: entities, agents and the rules applied
    Prov,
}

pub(super) fn run(options: &WhyOptions, console: &mut Console) -> Result<(), Stop> {
    let (reasoner, case) = options.case.derive_for_proofs(console)?;
    let program = reasoner.program();
    let goal = parse(&options.atom, program, &case.database, console)?;
    let facts = goal.matches(&case.database);
    if facts.is_empty() {
        let (atom, again) = (visible(&options.atom), options.case.again());
        let word = shell_word(&options.atom);
        note(&format!("nothing matches `{atom}`; `infer why-not {word} {again}` says why"));
        return Err(Stop::No);
    }
    let further = facts.len().saturating_sub(options.matches.max(1));
    let shown = &facts[..facts.len() - further];
    let proofs = prove(program, &case.database, shown, options.all);
    let database = &case.database;
    let is_brief = !options.full && options.depth.is_none() && options.all.is_none();
    let extent = if is_brief { ProofExtent::Brief } else { ProofExtent::Steps(options.depth) };
    let places = Places { facts: &case.facts, sources: &console.sources };
    let explanation =
        Explanation { program, database, goal: &goal, proofs: &proofs, further, extent, places };
    console.print(|out, terminal| write(&explanation, options.format, terminal, out))?;
    Ok(())
}

/// What is said of this by the lines that decide it, or by the whole proof; nothing if nothing matches.
pub(super) fn document(
    program: &Program,
    database: &Database,
    goal: &Goal,
    is_full: bool,
    places: Places<'_>,
) -> Option<Document> {
    /// As many as the command shows unless it is told.
    const MOST: usize = 10;
    let facts = goal.matches(database);
    let shown = &facts[..facts.len().min(MOST)];
    let proofs = prove(program, database, shown, None);
    let extent = if is_full { ProofExtent::Steps(None) } else { ProofExtent::Brief };
    let further = facts.len() - shown.len();
    let explanation =
        Explanation { program, database, goal, proofs: &proofs, further, extent, places };
    (!facts.is_empty()).then(|| explanation.document())
}

/// The atom of a question.
pub(super) fn parse(
    atom: &str,
    program: &Program,
    database: &Database,
    console: &mut Console,
) -> Result<Goal, Stop> {
    Ok(goal(atom, program, database, &mut console.sources)?)
}

/// As [`parse`], with its text among these.
pub(super) fn goal(
    atom: &str,
    program: &Program,
    database: &Database,
    sources: &mut Sources,
) -> Result<Goal, Vec<Diagnostic>> {
    let mut goal = |text: &str| {
        let source = sources.add("<atom>", text);
        Goal::parse(program, database, sources, source)
    };
    let mistakes = match goal(atom) {
        Ok(goal) => return Ok(goal),
        Err(mistakes) => mistakes,
    };
    let words = IdWords::new(program, database);
    if let Some(id) = words.id(atom).map_err(|mistake| vec![mistake])? {
        let id = id.replace('\\', "\\\\").replace('"', "\\\"");
        return goal(&format!("\"{id}\""));
    }
    if is_sentence(atom) { Err(vec![words.unknown(atom)]) } else { Err(mistakes) }
}

/// Whether an argument that is no atom is more likely the words of a claim than a misspelt atom.
fn is_sentence(text: &str) -> bool {
    let (first, rest) = text.trim().split_once(char::is_whitespace).unwrap_or((text, ""));
    !rest.is_empty() && !first.contains(['(', '"']) && !rest.trim_start().starts_with('(')
}

fn prove(
    program: &Program,
    database: &Database,
    facts: &[Fact],
    all: Option<usize>,
) -> Vec<Explained> {
    let mut prover = Prover::new(program, database);
    let mut proofs = Vec::new();
    for fact in facts {
        let Some(proof) = prover.prove(fact) else {
            unreachable!("what an engine derived has a proof")
        };
        let alternatives = all.map(|most| prover.alternatives(fact, most));
        proofs.push(Explained { proof, alternatives });
    }
    proofs
}

fn write(
    explanation: &Explanation<'_>,
    format: ProofFormat,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        ProofFormat::Text => explanation.document().write_text(terminal, out),
        ProofFormat::Json => proof::json::write(explanation, out),
        ProofFormat::Markdown => explanation.document().write_markdown(out),
        ProofFormat::Dot => proof::dot::write(explanation, out),
        ProofFormat::Prov => proof::prov::write(explanation, out),
    }
}
