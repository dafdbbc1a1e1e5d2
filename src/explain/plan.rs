//! The order in which a body is matched once something of its clause's head is known.
//!
//! The order of the program is made for deriving, where nothing is known at first. With a head that
//! is known, other atoms are the narrow ones.

use std::cmp::Reverse;

use crate::explain::model::Bindings;
use crate::program::{Atom, Clause, Literal, Operand, Variable};

/// The places of the body's literals, narrow ones first, once these variables are bound.
pub(super) fn order(clause: &Clause, bindings: &Bindings) -> Vec<usize> {
    let mut bound: Vec<bool> = bindings.iter().map(Option::is_some).collect();
    let mut rest: Vec<usize> = (0..clause.body.len()).collect();
    let mut order = Vec::with_capacity(rest.len());
    while let Some(at) =
        (0..rest.len()).filter_map(|at| Some((width(&clause.body[rest[at]], &bound)?, at))).min()
    {
        let literal = rest.remove(at.1);
        match &clause.body[literal] {
            Literal::Atom(atom) => bind(atom, &mut bound),
            Literal::Let { variable, .. } | Literal::Fold { variable, .. } => {
                bound[variable.index()] = true;
            }
            Literal::Negated(_) | Literal::Compare { .. } => {}
        }
        order.push(literal);
    }
    order
}

fn bind(atom: &Atom, bound: &mut [bool]) {
    for argument in atom.arguments.iter().flatten() {
        if let Operand::Variable(variable) = argument {
            bound[variable.index()] = true;
        }
    }
}

/// How many bindings a literal is expected to leave; none while it needs more than is bound.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Width {
    /// At most one.
    One,
    /// More, but few and found fast if the first column is bound: tuples are kept in the order of
    /// their columns. Else the relation has to be looked through, and the more columns are bound,
    /// the fewer are found.
    Many { starts_unbound: bool, bound: Reverse<usize> },
}

fn width(literal: &Literal, bound: &[bool]) -> Option<Width> {
    let is_bound = |variable: Variable| bound[variable.index()];
    let known = |operand: &Operand| match operand {
        Operand::Variable(variable) => is_bound(*variable),
        Operand::Constant(_) => true,
    };
    let test = |known: bool| known.then_some(Width::One);
    match literal {
        Literal::Atom(atom) => {
            let known = |argument: &Option<Operand>| argument.as_ref().is_some_and(known);
            let count = atom.arguments.iter().filter(|argument| known(argument)).count();
            Some(if count == atom.arguments.len() {
                Width::One
            } else {
                let starts_unbound = !atom.arguments.first().is_some_and(known);
                Width::Many { starts_unbound, bound: Reverse(count) }
            })
        }
        Literal::Negated(atom) => test(atom.arguments.iter().flatten().all(known)),
        Literal::Compare { left, right, .. } => test(known(left) && known(right)),
        Literal::Let { arguments, .. } => test(arguments.iter().all(known)),
        Literal::Fold { key, .. } => test(key.iter().all(known)),
    }
}
