//! How relations depend on each other, as a Graphviz graph.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use crate::diagnostic::{Sources, visible};
use crate::program::{Literal, Program, RelationId, RelationOrigin, RuleId};

/// How a rule reads a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reads {
    Positively,
    Negated,
    Aggregated,
}

impl Reads {
    fn style(self) -> &'static str {
        match self {
            Self::Positively => "solid",
            Self::Negated => "dashed",
            Self::Aggregated => "dotted",
        }
    }
}

/// Writes the graph: a cluster for each rule file, an arrow from what is read to what is derived.
pub fn write(program: &Program, sources: &Sources, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "digraph rules {{\n  rankdir=LR;\n  node [shape=ellipse];")?;
    for (index, (file, relations)) in relations_by_file(program, sources).iter().enumerate() {
        writeln!(out, "  subgraph cluster_{index} {{\n    label={};", quoted(file))?;
        for &id in relations {
            writeln!(out, "    {};", node(program, id))?;
        }
        writeln!(out, "  }}")?;
    }
    for (from, to, reads) in edges(program) {
        let (from, to) = (quoted(&program.relation(from).name), quoted(&program.relation(to).name));
        writeln!(out, "  {from} -> {to} [style={}];", reads.style())?;
    }
    writeln!(out, "}}")
}

fn relations_by_file<'s>(
    program: &Program,
    sources: &'s Sources,
) -> BTreeMap<&'s str, Vec<RelationId>> {
    let mut files: BTreeMap<&str, Vec<RelationId>> = BTreeMap::new();
    for id in program.relation_ids() {
        let relation = program.relation(id);
        if relation.origin == RelationOrigin::Declared {
            files.entry(&sources.get(relation.span.source).name).or_default().push(id);
        }
    }
    files
}

fn node(program: &Program, id: RelationId) -> String {
    let relation = program.relation(id);
    let shape = if relation.input { " [shape=box]" } else { "" };
    let rims = if relation.output { " [peripheries=2]" } else { "" };
    format!("{}{shape}{rims}", quoted(&relation.name))
}

/// A text in the quotes of the DOT language, in which it may have several lines.
pub(super) fn quoted(text: &str) -> String {
    let lines =
        text.split('\n').map(|line| visible(line).replace('\\', "\\\\").replace('"', "\\\""));
    format!("\"{}\"", lines.collect::<Vec<_>>().join("\\n"))
}

/// Between declared relations only: what the normal form put between them is left out.
fn edges(program: &Program) -> BTreeSet<(RelationId, RelationId, Reads)> {
    let heads = heads_by_rule(program);
    let mut edges = BTreeSet::new();
    for clause in &program.clauses {
        let head_origin = program.relation(clause.head.relation).origin;
        let aggregated = matches!(head_origin, RelationOrigin::AggregateInner(_));
        for literal in &clause.body {
            let (atom, reads) = match literal {
                Literal::Atom(atom) => (atom, Reads::Positively),
                Literal::Negated(atom) => (atom, Reads::Negated),
                Literal::Compare { .. } | Literal::Let { .. } | Literal::Fold { .. } => continue,
            };
            if program.relation(atom.relation).origin != RelationOrigin::Declared {
                continue;
            }
            let reads = if aggregated { Reads::Aggregated } else { reads };
            let derived = heads.get(&clause.rule).into_iter().flatten();
            edges.extend(derived.map(|&head| (atom.relation, head, reads)));
        }
    }
    edges
}

fn heads_by_rule(program: &Program) -> BTreeMap<RuleId, BTreeSet<RelationId>> {
    let mut heads: BTreeMap<RuleId, BTreeSet<RelationId>> = BTreeMap::new();
    for clause in &program.clauses {
        if program.relation(clause.head.relation).origin == RelationOrigin::Declared {
            heads.entry(clause.rule).or_default().insert(clause.head.relation);
        }
    }
    heads
}
