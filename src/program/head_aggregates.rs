//! Aggregates in heads: what they give is bound in the body.

use std::collections::HashSet;

use crate::syntax::ast::{Clause, Comparison, Constraint, File, Formula, Item, Term, TermKind};
use crate::syntax::walk;

/// The files with a variable in the place of each aggregate in a head, which the body has as its value.
pub(super) fn bind(mut files: Vec<File>) -> Vec<File> {
    for item in files.iter_mut().flat_map(|file| &mut file.items) {
        if let Item::Clause(clause) = item {
            bind_in(clause);
        }
    }
    files
}

fn bind_in(clause: &mut Clause) {
    let arguments = || clause.heads.iter().flat_map(|head| &head.arguments);
    if arguments().all(|term| walk::aggregates(term).is_empty()) {
        return;
    }
    let mut taken = HashSet::new();
    let mut take = |term: &Term| {
        if let TermKind::Variable(name) = &term.kind {
            taken.insert(name.clone());
        }
    };
    arguments().for_each(|term| walk::visit_term_everywhere(term, &mut take));
    clause.body.iter().for_each(|body| walk::visit_everywhere(body, &mut take));
    let mut bound: Vec<Formula> = clause.body.take().into_iter().collect();
    for term in clause.heads.iter_mut().flat_map(|head| &mut head.arguments) {
        replace(term, &mut taken, &mut bound);
    }
    clause.body = Some(Formula::And(bound));
}

/// Puts a new variable in the place of each aggregate of a term, and adds what it is.
fn replace(term: &mut Term, taken: &mut HashSet<String>, bound: &mut Vec<Formula>) {
    match &mut term.kind {
        TermKind::Aggregate(aggregate) => {
            let mut name = aggregate.operator.text().to_owned() + "_";
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            let span = term.span;
            let variable = Term { kind: TermKind::Variable(name), span };
            let right = std::mem::replace(term, variable.clone());
            let operator = Comparison::Equal;
            bound.push(Formula::Constraint(Constraint { operator, left: variable, right, span }));
        }
        kind => kind.arguments_mut().iter_mut().for_each(|it| replace(it, taken, bound)),
    }
}
