//! Proofs for readers: an argument in English, from a conclusion down to who said what.
//!
//! What the normal form added is not shown as such: an aggregate lists the facts that it counted,
//! and the rule and its sentence are those that were written.

mod argument;
pub mod dot;
pub mod json;
pub mod outline;
pub mod why_not;

use std::io::{self, Write};

use crate::database::Database;
use crate::diagnostic::{Sources, visible};
use crate::explain::{Alternatives, Fact, Goal, Proof};
use crate::facts::Facts;
use crate::program::Program;
use crate::report::layout::Terminal;
use crate::report::proof::argument::Argument;
use crate::report::proof::outline::{Line, write_markdown, write_text};
use crate::report::prose::Prose;

/// What is written down.
pub struct Explanation<'a> {
    /// The rulebook that derived the database.
    pub program: &'a Program,
    /// What holds.
    pub database: &'a Database,
    /// What was asked.
    pub goal: &'a Goal,
    /// A proof of each fact that matches it.
    pub proofs: &'a [Explained],
    /// How many more facts match.
    pub further: usize,
    /// How many levels of steps are shown; all of them if nothing is said.
    pub depth: Option<usize>,
    /// Where what is given stands.
    pub places: Places<'a>,
}

/// The facts files, for saying where a fact stands.
#[derive(Debug, Clone, Copy)]
pub struct Places<'a> {
    /// What they say.
    pub facts: &'a Facts,
    /// Their texts.
    pub sources: &'a Sources,
}

impl Places<'_> {
    /// The file and the line, counted from 1, that give a fact.
    fn of(self, fact: &Fact) -> Option<(String, usize)> {
        let span = self.facts.place(fact.relation, &fact.tuple)?;
        let file = visible(&self.sources.get(span.source).name);
        Some((file, self.sources.line(span)))
    }
}

/// Why one fact holds.
pub struct Explained {
    /// The best proof.
    pub proof: Proof,
    /// Others, where they were asked for.
    pub alternatives: Option<Alternatives>,
}

/// The lines of a proof, from what is proved down to what the facts files give.
#[must_use]
pub fn lines(
    program: &Program,
    database: &Database,
    proof: &Proof,
    places: Places<'_>,
) -> Vec<Line> {
    let prose = Prose::citing(program, database);
    Argument::new(&prose, program, proof, places, vec![false; proof.nodes.len()]).lines(None)
}

impl Explanation<'_> {
    fn lines(&self, proof: &Proof) -> Vec<Line> {
        self.lines_below(proof, vec![false; proof.nodes.len()])
    }

    /// The lines of an alternative, without the steps that the best proof has shown.
    fn other_lines(&self, proof: &Proof, best: &Proof) -> Vec<Line> {
        self.lines_below(proof, proof.shared_with(best))
    }

    fn lines_below(&self, proof: &Proof, above: Vec<bool>) -> Vec<Line> {
        let prose = Prose::citing(self.program, self.database);
        Argument::new(&prose, self.program, proof, self.places, above).lines(self.depth)
    }

    fn further_line(&self) -> Option<String> {
        (self.further > 0).then(|| {
            let verb = if self.further == 1 { "matches" } else { "match" };
            let count = crate::diagnostic::counted(self.further, "more fact", "more facts");
            format!("… and {count} {verb}: `--matches` proves more")
        })
    }
}

/// What stands above an alternative.
fn heading(number: usize, alternatives: &Alternatives) -> String {
    let of = alternatives.proofs.len();
    let more = if alternatives.more { "; there are more" } else { "" };
    format!("Another proof ({number} of {of}{more})")
}

/// Writes the proofs as trees.
pub fn write_for_terminal(
    explanation: &Explanation<'_>,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    for explained in explanation.proofs {
        write_text(&explanation.lines(&explained.proof), terminal, out)?;
        writeln!(out)?;
        let Some(alternatives) = &explained.alternatives else { continue };
        if alternatives.proofs.is_empty() {
            writeln!(out, "There is no other proof.\n")?;
        }
        for (index, proof) in alternatives.proofs.iter().enumerate() {
            writeln!(out, "{}\n", heading(index + 1, alternatives))?;
            write_text(&explanation.other_lines(proof, &explained.proof), terminal, out)?;
            writeln!(out)?;
        }
    }
    match explanation.further_line() {
        Some(line) => writeln!(out, "{line}"),
        None => Ok(()),
    }
}

/// Writes the proofs as nested lists.
pub fn write_for_markdown(explanation: &Explanation<'_>, out: &mut dyn Write) -> io::Result<()> {
    for explained in explanation.proofs {
        write_markdown(&explanation.lines(&explained.proof), out)?;
        let Some(alternatives) = &explained.alternatives else { continue };
        if alternatives.proofs.is_empty() {
            writeln!(out, "There is no other proof.\n")?;
        }
        for (index, proof) in alternatives.proofs.iter().enumerate() {
            writeln!(out, "### {}\n", heading(index + 1, alternatives))?;
            write_markdown(&explanation.other_lines(proof, &explained.proof), out)?;
        }
    }
    match explanation.further_line() {
        Some(line) => writeln!(out, "{line}"),
        None => Ok(()),
    }
}
