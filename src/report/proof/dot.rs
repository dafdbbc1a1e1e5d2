//! Proofs as a Graphviz graph: an arrow from each premise to what follows from it.

use std::io::{self, Write};

use crate::explain::{Premise, Proof, Reason};
use crate::report::proof::Explanation;
use crate::report::prose::Prose;

/// Writes one graph with the best proof of each fact. What the facts files give is a box, and the
/// conclusions have two rims.
pub fn write(explanation: &Explanation<'_>, out: &mut dyn Write) -> io::Result<()> {
    let prose = Prose::citing(explanation.program, explanation.database);
    writeln!(out, "digraph proof {{\n  rankdir=BT;\n  node [shape=ellipse];")?;
    for (index, explained) in explanation.proofs.iter().enumerate() {
        write_proof(explanation, &prose, index, &explained.proof, out)?;
    }
    writeln!(out, "}}")
}

fn write_proof(
    explanation: &Explanation<'_>,
    prose: &Prose<'_>,
    proof_index: usize,
    proof: &Proof,
    out: &mut dyn Write,
) -> io::Result<()> {
    for (index, node) in proof.nodes.iter().enumerate() {
        let id = format!("p{proof_index}n{index}");
        let rims = if index == proof.goal.0 { ", peripheries=2" } else { "" };
        let claim = prose.fact(&node.fact);
        let Reason::Rule(application) = &node.reason else {
            writeln!(out, "  {id} [shape=box, label={}{rims}];", quoted(&claim))?;
            continue;
        };
        let clause = &explanation.program.clauses[application.clause.index()];
        let rule = &explanation.program.rules[clause.rule.index()].name;
        writeln!(out, "  {id} [label={}{rims}];", quoted(&format!("{claim}\n({rule})")))?;
        for premise in &application.premises {
            match premise {
                Premise::Tuple(node) => writeln!(out, "  p{proof_index}n{} -> {id};", node.0)?,
                Premise::Folded(folded) => {
                    for node in folded.iter().filter_map(|it| it.proof) {
                        writeln!(out, "  p{proof_index}n{} -> {id} [style=dotted];", node.0)?;
                    }
                }
                Premise::Absent | Premise::Compared | Premise::Computed => {}
            }
        }
    }
    Ok(())
}

/// A text in the quotes of the DOT language.
fn quoted(text: &str) -> String {
    let lines = text
        .split('\n')
        .map(|line| crate::diagnostic::visible(line).replace('\\', "\\\\").replace('"', "\\\""));
    format!("\"{}\"", lines.collect::<Vec<_>>().join("\\n"))
}
