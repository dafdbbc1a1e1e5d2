//! Visits of the parts of a tree, in the order of the text.

use crate::syntax::ast::{Aggregate, Atom, Clause, Formula, Term, TermKind};

/// Every atom of a clause: heads, body, and inside aggregates.
pub fn atoms(clause: &Clause) -> impl Iterator<Item = &Atom> {
    let mut found: Vec<&Atom> = clause.heads.iter().collect();
    for head in &clause.heads {
        head.arguments.iter().for_each(|term| term_atoms(term, &mut found));
    }
    if let Some(body) = &clause.body {
        formula_atoms(body, &mut found);
    }
    found.into_iter()
}

/// Every atom of a condition, inside aggregates too.
pub fn body_atoms(formula: &Formula) -> impl Iterator<Item = &Atom> {
    let mut found = Vec::new();
    formula_atoms(formula, &mut found);
    found.into_iter()
}

fn formula_atoms<'a>(formula: &'a Formula, found: &mut Vec<&'a Atom>) {
    if let Formula::Atom(atom) = formula {
        found.push(atom);
    }
    for part in parts(formula) {
        formula_atoms(part, found);
    }
    for term in terms(formula) {
        term_atoms(term, found);
    }
}

fn term_atoms<'a>(term: &'a Term, found: &mut Vec<&'a Atom>) {
    term.kind.arguments().iter().for_each(|it| term_atoms(it, found));
    if let TermKind::Aggregate(aggregate) = &term.kind {
        aggregate.target.iter().for_each(|target| term_atoms(target, found));
        formula_atoms(&aggregate.body, found);
    }
}

/// The conditions directly inside a condition.
#[must_use]
pub fn parts(formula: &Formula) -> &[Formula] {
    match formula {
        Formula::And(parts) | Formula::Or(parts) => parts,
        Formula::Not(inner) => std::slice::from_ref(&**inner),
        _ => &[],
    }
}

/// The terms directly inside a condition.
#[must_use]
pub fn terms(formula: &Formula) -> Vec<&Term> {
    match formula {
        Formula::Atom(atom) => atom.arguments.iter().collect(),
        Formula::Constraint(constraint) => vec![&constraint.left, &constraint.right],
        _ => Vec::new(),
    }
}

/// The aggregates of a term that are not inside another aggregate.
pub fn aggregates(term: &Term) -> Vec<(&Term, &Aggregate)> {
    match &term.kind {
        TermKind::Aggregate(aggregate) => vec![(term, &**aggregate)],
        kind => kind.arguments().iter().flat_map(aggregates).collect(),
    }
}

/// Calls `visit` for the term and every term inside it, but not inside aggregates.
pub fn visit_outside<'a>(term: &'a Term, visit: &mut dyn FnMut(&'a Term)) {
    visit(term);
    term.kind.arguments().iter().for_each(|argument| visit_outside(argument, visit));
}

/// Calls `visit` for every term of a condition, inside aggregates too.
pub fn visit_everywhere<'a>(formula: &'a Formula, visit: &mut dyn FnMut(&'a Term)) {
    for part in parts(formula) {
        visit_everywhere(part, visit);
    }
    for term in terms(formula) {
        visit_term_everywhere(term, visit);
    }
}

/// Calls `visit` for the term and every term inside it, inside aggregates too.
pub fn visit_term_everywhere<'a>(term: &'a Term, visit: &mut dyn FnMut(&'a Term)) {
    visit(term);
    term.kind.arguments().iter().for_each(|argument| visit_term_everywhere(argument, visit));
    if let TermKind::Aggregate(aggregate) = &term.kind {
        aggregate.target.iter().for_each(|target| visit_term_everywhere(target, visit));
        visit_everywhere(&aggregate.body, visit);
    }
}

/// Calls `visit` for every term of a clause, inside aggregates too.
pub fn visit_terms_mut(clause: &mut Clause, visit: &mut dyn FnMut(&mut Term)) {
    for term in clause.heads.iter_mut().flat_map(|head| &mut head.arguments) {
        visit_term_mut(term, visit);
    }
    clause.body.iter_mut().for_each(|body| visit_formula_mut(body, visit));
}

fn visit_formula_mut(formula: &mut Formula, visit: &mut dyn FnMut(&mut Term)) {
    match formula {
        Formula::And(parts) | Formula::Or(parts) => {
            parts.iter_mut().for_each(|part| visit_formula_mut(part, visit));
        }
        Formula::Not(inner) => visit_formula_mut(inner, visit),
        Formula::Atom(atom) => {
            atom.arguments.iter_mut().for_each(|term| visit_term_mut(term, visit));
        }
        Formula::Constraint(constraint) => {
            visit_term_mut(&mut constraint.left, visit);
            visit_term_mut(&mut constraint.right, visit);
        }
        Formula::Truth(..) => {}
    }
}

fn visit_term_mut(term: &mut Term, visit: &mut dyn FnMut(&mut Term)) {
    visit(term);
    term.kind.arguments_mut().iter_mut().for_each(|argument| visit_term_mut(argument, visit));
    if let TermKind::Aggregate(aggregate) = &mut term.kind {
        aggregate.target.iter_mut().for_each(|target| visit_term_mut(target, visit));
        visit_formula_mut(&mut aggregate.body, visit);
    }
}
