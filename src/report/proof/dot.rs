//! Proofs as a Graphviz graph: an arrow from each premise to what follows from it.

use std::io::{self, Write};

use crate::explain::{Application, Node, NodeId, Premise, Proof, Reason};
use crate::program::{Literal, Program, RelationOrigin};
use crate::report::graph::quoted;
use crate::report::proof::Explanation;
use crate::report::prose::Prose;
use crate::value::Value;

/// Writes one graph with the best proof of each fact. What the facts files give is a box, what is
/// absent or calculated stands without a rim, and the conclusions have two. Arrows from what an
/// aggregate was computed over are dotted.
pub fn write(explanation: &Explanation<'_>, out: &mut dyn Write) -> io::Result<()> {
    let prose = Prose::citing(explanation.program, explanation.database);
    writeln!(out, "digraph proof {{\n  rankdir=BT;\n  node [shape=ellipse];")?;
    for (number, explained) in explanation.proofs.iter().enumerate() {
        let drawing = Drawing {
            program: explanation.program,
            prose: &prose,
            proof: &explained.proof,
            number,
        };
        for index in 0..explained.proof.nodes.len() {
            drawing.write_node(NodeId(index), out)?;
        }
    }
    writeln!(out, "}}")
}

/// One proof of the graph.
struct Drawing<'a> {
    program: &'a Program,
    prose: &'a Prose<'a>,
    proof: &'a Proof,
    number: usize,
}

impl Drawing<'_> {
    fn id(&self, node: NodeId) -> String {
        format!("p{}n{}", self.number, node.0)
    }

    /// Whether the rules name the node's relation.
    fn is_written(&self, node: NodeId) -> bool {
        let relation = self.proof.node(node).fact.relation;
        self.program.relation(relation).origin == RelationOrigin::Declared
    }

    fn write_node(&self, node: NodeId, out: &mut dyn Write) -> io::Result<()> {
        if !self.is_written(node) {
            return Ok(());
        }
        let id = self.id(node);
        let rims = if node == self.proof.goal { ", peripheries=2" } else { "" };
        let Node { fact, reason } = self.proof.node(node);
        let claim = self.prose.fact(fact);
        let Reason::Rule(application) = reason else {
            return writeln!(out, "  {id} [shape=box, label={}{rims}];", quoted(&claim));
        };
        let clause = &self.program.clauses[application.clause.index()];
        let rule = &self.program.rules[clause.rule.index()].name;
        writeln!(out, "  {id} [label={}{rims}];", quoted(&format!("{claim}\n({rule})")))?;
        self.write_premises(&id, application, "", out)
    }

    /// Writes what the node `id` rests on, its aggregates' bindings included.
    fn write_premises(
        &self,
        id: &str,
        application: &Application,
        style: &str,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let clause = &self.program.clauses[application.clause.index()];
        let bound: Vec<Option<Value>> = application.bindings.iter().copied().map(Some).collect();
        for (at, (literal, premise)) in clause.body.iter().zip(&application.premises).enumerate() {
            let said = match (literal, premise) {
                (_, Premise::Tuple(node)) if self.is_written(*node) => {
                    writeln!(out, "  {} -> {id}{style};", self.id(*node))?;
                    None
                }
                (_, Premise::Folded(folded)) => {
                    for binding in folded.iter().filter_map(|it| it.proof) {
                        if let Reason::Rule(inner) = &self.proof.node(binding).reason {
                            self.write_premises(id, inner, " [style=dotted]", out)?;
                        }
                    }
                    None
                }
                (Literal::Negated(atom), _) => {
                    Some(self.prose.absence(atom.relation, &application.pattern(atom)))
                }
                _ => self.prose.calculation(clause, &bound, literal),
            };
            if let Some(said) = said.filter(|_| style.is_empty()) {
                writeln!(out, "  {id}c{at} [shape=plaintext, label={}];", quoted(&said))?;
                writeln!(out, "  {id}c{at} -> {id};")?;
            }
        }
        Ok(())
    }
}
