//! The order in which rule files are best read: each after those whose relations its rules use.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::SourceId;
use crate::program::{Literal, Program};

/// How many other files build on each file, at once or through others. Sorted by falling numbers,
/// every file comes after those that it builds on; files that use each other have equal numbers.
pub(super) fn dependents(program: &Program) -> BTreeMap<SourceId, usize> {
    let uses = uses(program);
    let files: BTreeSet<SourceId> =
        program.relations.iter().map(|relation| relation.span.source).collect();
    let builds_on = |file: SourceId| reached(&uses, file);
    let reach: BTreeMap<SourceId, BTreeSet<SourceId>> =
        files.iter().map(|&file| (file, builds_on(file))).collect();
    let count = |file: SourceId| {
        reach.iter().filter(|(other, below)| **other != file && below.contains(&file)).count()
    };
    files.iter().map(|&file| (file, count(file))).collect()
}

/// Each file with the other files that declare what its rules read.
fn uses(program: &Program) -> BTreeMap<SourceId, BTreeSet<SourceId>> {
    let mut uses: BTreeMap<SourceId, BTreeSet<SourceId>> = BTreeMap::new();
    for clause in &program.clauses {
        let file = program.relation(clause.head.relation).span.source;
        for literal in &clause.body {
            if let Literal::Atom(atom) | Literal::Negated(atom) = literal {
                uses.entry(file).or_default().insert(program.relation(atom.relation).span.source);
            }
        }
    }
    uses
}

fn reached(uses: &BTreeMap<SourceId, BTreeSet<SourceId>>, from: SourceId) -> BTreeSet<SourceId> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        for &next in uses.get(&file).into_iter().flatten() {
            if reached.insert(next) {
                open.push(next);
            }
        }
    }
    reached
}
