//! What a literal in normal form needs and gives.

use crate::program::{Literal, Operand, Variable};
use crate::syntax::ast::{Comparison, Functor};

/// Whether the literal can fail on some values.
pub(super) fn can_fail(literal: &Literal) -> bool {
    match literal {
        Literal::Let { functor, .. } => functor.is_some_and(Functor::can_fail),
        Literal::Compare { comparison: Comparison::Match | Comparison::NotMatch, left, .. } => {
            matches!(left, Operand::Variable(_))
        }
        _ => false,
    }
}

pub(super) fn variables(arguments: &[Option<Operand>]) -> impl Iterator<Item = Variable> {
    arguments.iter().flatten().filter_map(|&operand| variable(operand))
}

fn variable(operand: Operand) -> Option<Variable> {
    match operand {
        Operand::Variable(variable) => Some(variable),
        Operand::Constant(_) => None,
    }
}

/// The variables that a literal binds unless they are bound.
pub(super) fn binds(literal: &Literal) -> impl Iterator<Item = Variable> {
    let (atom, one): (&[_], _) = match literal {
        Literal::Atom(atom) => (&atom.arguments, None),
        Literal::Let { variable, .. } | Literal::Fold { variable, .. } => (&[], Some(*variable)),
        Literal::Negated(_) | Literal::Compare { .. } => (&[], None),
    };
    variables(atom).chain(one)
}

/// The variables that a literal needs to be bound.
pub(super) fn requires(literal: &Literal) -> impl Iterator<Item = Variable> {
    let (atom, operands, pair): (&[_], &[_], _) = match literal {
        Literal::Negated(atom) => (&atom.arguments, &[], None),
        Literal::Let { arguments: operands, .. } | Literal::Fold { key: operands, .. } => {
            (&[], operands, None)
        }
        Literal::Compare { left, right, .. } => (&[], &[], Some([*left, *right])),
        Literal::Atom(_) => (&[], &[], None),
    };
    let operands = operands.iter().copied().chain(pair.into_iter().flatten());
    variables(atom).chain(operands.filter_map(variable))
}

/// Every variable of a literal.
pub(super) fn mentions(literal: &Literal) -> impl Iterator<Item = Variable> {
    binds(literal).chain(requires(literal))
}
