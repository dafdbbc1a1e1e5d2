//! What a program means: a second way to every answer.
//!
//! It knows nothing of normal forms, orders of evaluation or bindings: it tries every assignment of numbers
//! to variables and asks whether the condition, as written, is true.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use geoinfer::syntax::ast::{
    Aggregate, AggregateOperator, Atom, Clause, Comparison, File, Formula, Functor, Item, Term,
    TermKind,
};
use geoinfer::syntax::walk;

use super::generator::{DOMAIN, names};

pub type Tables = BTreeMap<String, BTreeSet<Vec<i64>>>;
type Assignment = BTreeMap<String, i64>;

fn value(term: &Term, assignment: &Assignment, tables: &Tables) -> Option<i64> {
    match &term.kind {
        TermKind::Variable(name) => assignment.get(name).copied(),
        TermKind::Number(number) => Some(*number),
        TermKind::Call(functor, arguments) => {
            let values: Option<Vec<i64>> =
                arguments.iter().map(|argument| value(argument, assignment, tables)).collect();
            let values = values?;
            Some(match functor {
                Functor::Add => values[0] + values[1],
                Functor::Negate => -values[0],
                Functor::Multiply => values[0] * values[1],
                Functor::Power => values[0].pow(u32::try_from(values[1]).unwrap()),
                Functor::BitAnd => values[0] & values[1],
                Functor::BitXor => values[0] ^ values[1],
                Functor::BitNot => !values[0],
                Functor::ShiftLeft => values[0] << values[1],
                Functor::ShiftRight => values[0] >> values[1],
                Functor::Max => *values.iter().max()?,
                other => panic!("{other:?} is not generated"),
            })
        }
        TermKind::Aggregate(aggregate) => fold(aggregate, assignment, tables),
        other => panic!("{other:?} has no value"),
    }
}

fn fold(aggregate: &Aggregate, outer: &Assignment, tables: &Tables) -> Option<i64> {
    let mut outer = outer.clone();
    if let Some(Term { kind: TermKind::Variable(target), .. }) = &aggregate.target {
        outer.remove(target);
    }
    let mut names = BTreeSet::new();
    names_outside_aggregates(&aggregate.body, &mut names);
    let locals: Vec<String> = names.into_iter().filter(|name| !outer.contains_key(name)).collect();
    let targets: Vec<i64> = assignments(&locals, &outer)
        .into_iter()
        .filter(|assignment| holds(&aggregate.body, assignment, tables))
        .map(|assignment| match &aggregate.target {
            Some(target) => value(target, &assignment, tables).unwrap(),
            None => 1,
        })
        .collect();
    match aggregate.operator {
        AggregateOperator::Count | AggregateOperator::Sum => Some(targets.iter().sum()),
        AggregateOperator::Min => targets.into_iter().min(),
        AggregateOperator::Max => targets.into_iter().max(),
    }
}

pub fn names_outside_aggregates(formula: &Formula, names: &mut BTreeSet<String>) {
    walk::parts(formula).iter().for_each(|part| names_outside_aggregates(part, names));
    for term in walk::terms(formula) {
        walk::visit_outside(term, &mut |inner| {
            if let TermKind::Variable(name) = &inner.kind {
                names.insert(name.clone());
            }
        });
    }
}

fn matches(atom: &Atom, assignment: &Assignment, tables: &Tables) -> bool {
    tables[&atom.relation.text].iter().any(|tuple| {
        atom.arguments.iter().zip(tuple).all(|(term, &found)| {
            term.kind == TermKind::Wildcard || value(term, assignment, tables) == Some(found)
        })
    })
}

fn holds(formula: &Formula, assignment: &Assignment, tables: &Tables) -> bool {
    match formula {
        Formula::And(parts) => parts.iter().all(|part| holds(part, assignment, tables)),
        Formula::Or(parts) => parts.iter().any(|part| holds(part, assignment, tables)),
        Formula::Not(inner) => !holds(inner, assignment, tables),
        Formula::Truth(truth, _) => *truth,
        Formula::Atom(atom) => matches(atom, assignment, tables),
        Formula::Constraint(it) => {
            let (left, right) =
                (value(&it.left, assignment, tables), value(&it.right, assignment, tables));
            let (Some(left), Some(right)) = (left, right) else { return false };
            match it.operator {
                Comparison::Equal => left == right,
                Comparison::NotEqual => left != right,
                Comparison::Less => left < right,
                other => panic!("{other:?} is not generated"),
            }
        }
    }
}

/// Every way to give the names a value of the domain, beside those that have one.
fn assignments(names: &[String], fixed: &Assignment) -> Vec<Assignment> {
    let mut all = vec![fixed.clone()];
    for name in names {
        all = all
            .iter()
            .flat_map(|assignment| {
                (0..DOMAIN).map(move |value| {
                    let mut next = assignment.clone();
                    next.insert(name.clone(), value);
                    next
                })
            })
            .collect();
    }
    all
}

/// What the clause derives from these tables.
pub fn apply(clause: &Clause, tables: &Tables) -> Vec<(String, Vec<i64>)> {
    let mut derived = Vec::new();
    let mut names = BTreeSet::new();
    clause.body.iter().for_each(|body| names_outside_aggregates(body, &mut names));
    let names: Vec<String> = names.into_iter().collect();
    for assignment in assignments(&names, &Assignment::new()) {
        if clause.body.as_ref().is_none_or(|body| holds(body, &assignment, tables)) {
            for head in &clause.heads {
                let row =
                    head.arguments.iter().map(|term| value(term, &assignment, tables).unwrap());
                derived.push((head.relation.text.clone(), row.collect()));
            }
        }
    }
    derived
}

/// The facts and rules of a file.
pub fn clauses(file: &File) -> Vec<&Clause> {
    let items = file.items.iter();
    let clauses = items.filter_map(|item| match item {
        Item::Clause(clause) => Some(clause),
        _ => None,
    });
    clauses.collect()
}

/// Relation by relation: each reads itself and those before it.
pub fn by_definition(file: &File) -> Tables {
    let clauses = clauses(file);
    let mut tables: Tables = names().into_iter().map(|name| (name, BTreeSet::new())).collect();
    for name in names() {
        let own: Vec<_> =
            clauses.iter().filter(|clause| clause.heads[0].relation.text == name).collect();
        loop {
            let rows: Vec<_> = own.iter().flat_map(|clause| apply(clause, &tables)).collect();
            let before: usize = tables.values().map(BTreeSet::len).sum();
            for (name, row) in rows {
                tables.get_mut(&name).unwrap().insert(row);
            }
            if tables.values().map(BTreeSet::len).sum::<usize>() == before {
                break;
            }
        }
    }
    tables
}

/// The relations whose rows are not what each rule alone, and all together, derive from all tables. None
/// are, if the tables are what follows.
pub fn unsupported(file: &File, tables: &Tables) -> Vec<String> {
    let mut derived: Tables = names().into_iter().map(|name| (name, BTreeSet::new())).collect();
    for (name, row) in clauses(file).into_iter().flat_map(|clause| apply(clause, tables)) {
        derived.get_mut(&name).unwrap().insert(row);
    }
    names().into_iter().filter(|name| derived[name] != tables[name]).collect()
}
