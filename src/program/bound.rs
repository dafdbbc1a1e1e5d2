//! Which variables of a conjunction get values: those in atoms, and those that are equal to something known.

use crate::program::scoped::{ScopedKind, ScopedLiteral, ScopedTerm};
use crate::syntax::ast::Comparison;

/// Marks, by variable, what the atoms and equalities of a conjunction give values, until nothing more gets one.
pub(super) fn bind(body: &[ScopedLiteral], bound: &mut [bool]) {
    loop {
        let before = bound.iter().filter(|&&bound| bound).count();
        for literal in body {
            bind_literal(literal, bound);
        }
        if bound.iter().filter(|&&bound| bound).count() == before {
            return;
        }
    }
}

fn bind_literal(literal: &ScopedLiteral, bound: &mut [bool]) {
    match literal {
        ScopedLiteral::Atom(atom) => {
            for term in &atom.arguments {
                if let ScopedKind::Variable(variable) = term.kind {
                    bound[variable.index()] = true;
                }
            }
        }
        ScopedLiteral::Constraint(it) if it.comparison == Comparison::Equal => {
            for (to, from) in [(&it.left, &it.right), (&it.right, &it.left)] {
                if let ScopedKind::Variable(variable) = to.kind
                    && is_bound(from, bound)
                {
                    bound[variable.index()] = true;
                }
            }
        }
        _ => {}
    }
}

/// Whether everything that a term needs has a value.
pub(super) fn is_bound(term: &ScopedTerm, bound: &[bool]) -> bool {
    let mut all = !matches!(term.kind, ScopedKind::Wildcard);
    term.variables(&mut |variable| all &= bound[variable.index()]);
    all && term
        .aggregates()
        .iter()
        .all(|aggregate| aggregate.shared.iter().all(|variable| bound[variable.index()]))
}
