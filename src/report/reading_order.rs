//! The order in which rule files are best read: the chapters that the rules name, then each file after
//! those whose relations its rules use.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{SourceId, Sources};
use crate::program::{Literal, Operand, Program};
use crate::value::Value;
use crate::vocabulary;

/// What a file is sorted by: its chapter if it has one, else after all that have.
pub(super) type Place = (i64, Reverse<usize>);

/// The place of each file in which a relation is declared.
pub(super) fn places(program: &Program, sources: &Sources) -> BTreeMap<SourceId, Place> {
    let chapters = chapters(program);
    let place = |(file, dependents): (SourceId, usize)| {
        let chapter = chapters.get(sources.get(file).name.as_str());
        (file, (chapter.copied().unwrap_or(i64::MAX), Reverse(dependents)))
    };
    dependents(program).into_iter().map(place).collect()
}

/// The facts of [`vocabulary::CHAPTER`], by file.
fn chapters(program: &Program) -> BTreeMap<&str, i64> {
    let id = program.find_with_arity(vocabulary::CHAPTER, 2);
    let facts = program.clauses.iter().filter(|clause| Some(clause.head.relation) == id);
    let chapters = facts.filter_map(|fact| match fact.head.arguments[..] {
        [
            Some(Operand::Constant(Value::Number(place))),
            Some(Operand::Constant(Value::Symbol(file))),
        ] => Some((program.constants.text(file), place)),
        _ => None,
    });
    chapters.collect()
}

/// How many other files build on each file, at once or through others. Sorted by falling numbers,
/// every file comes after those that it builds on; files that use each other have equal numbers.
fn dependents(program: &Program) -> BTreeMap<SourceId, usize> {
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
