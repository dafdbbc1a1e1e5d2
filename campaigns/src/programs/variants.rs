//! The same program in other words, or with a rule that asks for more or for less.

use std::collections::{BTreeMap, BTreeSet};

use geoinfer::diagnostic::Sources;
use geoinfer::syntax;
use geoinfer::syntax::ast::{Clause, Formula, Item};

use super::engines::Outcome;
use crate::generated::definition::{Tables, names_outside_aggregates};
use crate::generated::generator::{LEVELS, names, text};
use crate::numbers::Numbers;

/// How the rows of a variant are related to those of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    Fewer,
    More,
}

impl Relation {
    pub(super) fn holds(self, tables: &Tables, found: &Outcome) -> Result<(), String> {
        let found = found.as_ref().map_err(Clone::clone)?;
        let wrong: Vec<&String> = tables
            .iter()
            .filter(|(name, rows)| {
                let Some(found) = found.get(*name) else { return true };
                match self {
                    Self::Same => found != *rows,
                    Self::Fewer => !found.is_subset(rows),
                    Self::More => !found.is_superset(rows),
                }
            })
            .map(|(name, _)| name)
            .collect();
        if wrong.is_empty() { Ok(()) } else { Err(format!("other rows of {wrong:?}")) }
    }
}

/// A variant.
pub(super) struct Variant {
    pub(super) name: &'static str,
    pub(super) text: String,
    pub(super) relation: Relation,
    /// What its relations are called in the program, where they have other names.
    renamed: BTreeMap<String, String>,
}

impl Variant {
    fn new(name: &'static str, relation: Relation, text: String) -> Self {
        Self { name, text, relation, renamed: BTreeMap::new() }
    }

    pub(super) fn original_names(&self, tables: Tables) -> Tables {
        let original = |name: String| self.renamed.get(&name).cloned().unwrap_or(name);
        tables.into_iter().map(|(name, rows)| (original(name), rows)).collect()
    }
}

/// One variant of these clauses; nothing if they have none of the kind that was drawn.
pub(super) fn of(clauses: &[String], numbers: &mut Numbers) -> Option<Variant> {
    match numbers.below(8) {
        0 => Some(Variant::new("reordered", Relation::Same, reordered(clauses, numbers)?)),
        1 => Some(renamed(clauses)),
        2 => Some(Variant::new("duplicated", Relation::Same, duplicated(clauses, numbers))),
        3 => Some(Variant::new("with unused relations", Relation::Same, with_unused(clauses))),
        4 => Some(Variant::new("split", Relation::Same, split(clauses, numbers))),
        5 => Some(Variant::new("read from copies", Relation::Same, copied(clauses))),
        6 => Some(Variant::new("strengthened", Relation::Fewer, strengthened(clauses, numbers)?)),
        _ => Some(Variant::new("weakened", Relation::More, weakened(clauses, numbers)?)),
    }
}

pub(super) fn shuffle<T>(all: &mut [T], numbers: &mut Numbers) {
    for at in (1..all.len()).rev() {
        all.swap(at, numbers.below(at + 1));
    }
}

fn parsed(clause: &str) -> Option<Clause> {
    let source = Sources::default().add("clause", clause);
    let (file, mistakes) = syntax::parse(source, clause);
    let clause = file.items.into_iter().find_map(|item| match item {
        Item::Clause(clause) => Some(clause),
        _ => None,
    });
    clause.filter(|_| mistakes.is_empty())
}

fn reordered(clauses: &[String], numbers: &mut Numbers) -> Option<String> {
    let mut all = Vec::new();
    for clause in clauses {
        let mut clause = parsed(clause)?;
        if let Some(Formula::And(parts)) = &mut clause.body {
            shuffle(parts, numbers);
        }
        all.push(clause.to_string());
    }
    shuffle(&mut all, numbers);
    Some(text(&all))
}

/// The first relation becomes the last by name.
fn renamed(clauses: &[String]) -> Variant {
    let mut text = text(clauses);
    let mut renamed = BTreeMap::new();
    for (at, name) in names().into_iter().enumerate() {
        let other = format!("s{}", LEVELS - at);
        text = text.replace(&format!("{name}("), &format!("{other}("));
        text = text.replace(&format!("output {name}\n"), &format!("output {other}\n"));
        renamed.insert(other, name);
    }
    Variant { renamed, ..Variant::new("renamed", Relation::Same, text) }
}

fn duplicated(clauses: &[String], numbers: &mut Numbers) -> String {
    let twice = |clause: &String| {
        let times = 1 + numbers.below(2);
        vec![clause.clone(); times]
    };
    text(&clauses.iter().flat_map(twice).collect::<Vec<_>>())
}

fn with_unused(clauses: &[String]) -> String {
    let more = "\
        .decl unused(a: number, b: number)\n\
        unused(x, y) :- r0(x, y), !r5(y, x).\n\
        unused(x, z) :- unused(x, y), unused(y, z), r1(z, x).\n\
        .decl unused_too(n: number)\n\
        .output unused_too\n\
        unused_too(n) :- n = count : { unused(_, _) }.\n";
    format!("{more}{}", text(clauses)).replace(".output unused_too\n", "")
}

/// The rules of one relation derive two, of which it is made.
fn split(clauses: &[String], numbers: &mut Numbers) -> String {
    let level = 2 + numbers.below(LEVELS - 2);
    let head = format!("r{level}(");
    let part = |(at, clause): (usize, &String)| match clause.strip_prefix(&head) {
        Some(rest) => format!("part{}({rest}", at % 2),
        None => clause.clone(),
    };
    let mut all: Vec<String> = clauses.iter().enumerate().map(part).collect();
    all.extend((0..2).map(|part| format!("{head}x, y) :- part{part}(x, y).")));
    let declared = (0..2).map(|part| format!(".decl part{part}(a: number, b: number)\n"));
    declared.collect::<String>() + &text(&all)
}

/// Bodies read copies of the relations.
fn copied(clauses: &[String]) -> String {
    let copy = |clause: &String| match clause.split_once(" :- ") {
        Some((head, body)) => {
            let body = names().iter().fold(body.to_owned(), |body, name| {
                body.replace(&format!("{name}("), &format!("copy_{name}("))
            });
            format!("{head} :- {body}")
        }
        None => clause.clone(),
    };
    let mut all: Vec<String> = clauses.iter().map(copy).collect();
    all.extend(names().iter().map(|name| format!("copy_{name}(x, y) :- {name}(x, y).")));
    let declared =
        names().into_iter().map(|name| format!(".decl copy_{name}(a: number, b: number)\n"));
    declared.collect::<String>() + &text(&all)
}

/// A place among the rules of the last relation, which no other reads.
fn last_rule(clauses: &[String], numbers: &mut Numbers) -> Option<usize> {
    let head = format!("r{}(", LEVELS - 1);
    let found: Vec<usize> =
        (0..clauses.len()).filter(|&at| clauses[at].starts_with(&head)).collect();
    numbers.one(&found).copied()
}

fn strengthened(clauses: &[String], numbers: &mut Numbers) -> Option<String> {
    let at = last_rule(clauses, numbers)?;
    let more = ["r0(_, x)", "x < 2", "!r1(y, _)", "y = max v : { r0(v, _) }", "x != y"];
    let more = numbers.one(&more)?;
    let mut all = clauses.to_vec();
    all[at] = format!("{}, {more}.", all[at].trim_end_matches('.'));
    Some(text(&all))
}

fn weakened(clauses: &[String], numbers: &mut Numbers) -> Option<String> {
    let at = last_rule(clauses, numbers)?;
    let mut clause = parsed(&clauses[at])?;
    let names = |clause: &Clause| {
        let mut names = BTreeSet::new();
        clause.body.iter().for_each(|body| names_outside_aggregates(body, &mut names));
        names
    };
    let before = names(&clause);
    let Some(Formula::And(parts)) = &mut clause.body else { return None };
    parts.remove(numbers.below(parts.len()));
    // A variable that stands in an aggregate alone is another one.
    if names(&clause) != before {
        return None;
    }
    let mut all = clauses.to_vec();
    all[at] = clause.to_string();
    Some(text(&all))
}
