//! The order in which the literals of a clause are evaluated.
//!
//! Tests and copies come as soon as their variables are bound; then atoms in the order of the
//! text, those with a bound argument first; then aggregates; and what can fail comes last, so that
//! a failure counts only where everything that does not depend on it holds.

use std::collections::BTreeSet;

use crate::program::normal_form::{Builder, Pending, Source};
use crate::program::{Argument, Atom, Literal, Operand, Variable};
use crate::syntax::ast::Comparison;

/// What is scheduled so far.
pub(super) struct Schedule {
    pub(super) literals: Vec<Literal>,
    pub(super) bound: BTreeSet<Variable>,
}

impl Schedule {
    fn new(start: Vec<Literal>) -> Self {
        let mut schedule = Self { literals: Vec::new(), bound: BTreeSet::new() };
        start.into_iter().for_each(|literal| schedule.push(literal));
        schedule
    }

    pub(super) fn push(&mut self, literal: Literal) {
        self.bound.extend(literal.binds());
        self.literals.push(literal);
    }

    fn is_bound(&self, operand: Operand) -> bool {
        match operand {
            Operand::Variable(variable) => self.bound.contains(&variable),
            Operand::Constant(_) => true,
        }
    }

    fn all_bound(&self, arguments: &[Argument]) -> bool {
        arguments.iter().flatten().all(|&operand| self.is_bound(operand))
    }

    /// The stage in which the literal can be evaluated now; the lowest stage goes first.
    fn stage(&self, pending: &Pending<'_>) -> Option<Stage> {
        match pending {
            Pending::Atom { atom, needs } => {
                needs.iter().all(|need| self.bound.contains(need)).then(|| self.atom_stage(atom))
            }
            Pending::Negated(atom) => self.all_bound(&atom.arguments).then_some(Stage::Test),
            Pending::Compare { comparison, left, right } => {
                (self.is_bound(*left) && self.is_bound(*right)).then_some(match comparison {
                    Comparison::Match | Comparison::NotMatch
                        if matches!(left, Operand::Variable(_)) =>
                    {
                        Stage::Fallible
                    }
                    _ => Stage::Test,
                })
            }
            Pending::Equate { variable, source } => self.equation_stage(*variable, source),
        }
    }

    fn atom_stage(&self, atom: &Atom) -> Stage {
        let any_bound = atom.arguments.iter().flatten().any(|&operand| self.is_bound(operand));
        if any_bound || atom.arguments.is_empty() { Stage::BoundAtom } else { Stage::Atom }
    }

    fn equation_stage(&self, variable: Variable, source: &Source<'_>) -> Option<Stage> {
        match source {
            Source::Operand(operand) => {
                (self.is_bound(*operand) || self.bound.contains(&variable)).then_some(Stage::Test)
            }
            Source::Call(functor, arguments) => {
                let ready = arguments.iter().all(|&argument| self.is_bound(argument));
                ready.then_some(if functor.can_fail() { Stage::Fallible } else { Stage::Test })
            }
            Source::Aggregate(aggregate) => aggregate
                .shared
                .iter()
                .all(|shared| self.bound.contains(shared))
                .then_some(Stage::Aggregate),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Test,
    BoundAtom,
    Atom,
    Aggregate,
    Fallible,
}

impl Builder<'_> {
    /// Orders the literals behind those of `start`, which are ordered already.
    pub(super) fn schedule(
        &mut self,
        mut pending: Vec<Pending<'_>>,
        start: Vec<Literal>,
    ) -> Vec<Literal> {
        let mut schedule = Schedule::new(start);
        while !pending.is_empty() {
            let next = pending
                .iter()
                .enumerate()
                .filter_map(|(index, literal)| Some((schedule.stage(literal)?, index)))
                .min();
            match next {
                Some((_, index)) => {
                    let literal = pending.remove(index);
                    self.place(literal, &mut schedule);
                }
                // Two atoms may each wait for a value computed from the other: the first one binds
                // its value, which is compared when it can be computed.
                None => {
                    if let Some(needs) = pending.iter_mut().find_map(|literal| match literal {
                        Pending::Atom { needs, .. } if !needs.is_empty() => Some(needs),
                        _ => None,
                    }) {
                        needs.clear();
                    } else {
                        self.presume_reported();
                        break;
                    }
                }
            }
        }
        schedule.literals
    }

    /// Literals are left over only where an aggregate's group could not be bound.
    fn presume_reported(&self) {
        debug_assert!(!self.diagnostics.is_empty(), "`safety` accepts only what can be ordered");
    }

    fn place(&mut self, pending: Pending<'_>, schedule: &mut Schedule) {
        match pending {
            Pending::Atom { atom, .. } => schedule.push(Literal::Atom(atom)),
            Pending::Negated(atom) => schedule.push(Literal::Negated(atom)),
            Pending::Compare { comparison, left, right } => {
                schedule.push(Literal::Compare { comparison, left, right });
            }
            Pending::Equate { variable, source } => self.place_equation(variable, source, schedule),
        }
    }

    fn place_equation(&mut self, variable: Variable, source: Source<'_>, schedule: &mut Schedule) {
        let is_bound = schedule.bound.contains(&variable);
        if let Source::Operand(operand) = source {
            let left = Operand::Variable(variable);
            schedule.push(match operand {
                Operand::Variable(other) if !schedule.bound.contains(&other) => {
                    Literal::Let { variable: other, functor: None, arguments: vec![left] }
                }
                _ if is_bound => {
                    Literal::Compare { comparison: Comparison::Equal, left, right: operand }
                }
                _ => Literal::Let { variable, functor: None, arguments: vec![operand] },
            });
            return;
        }
        let target =
            if is_bound { self.make_up(self.variables[variable.index()].ty) } else { variable };
        match source {
            Source::Call(functor, arguments) => {
                schedule.push(Literal::Let { variable: target, functor: Some(functor), arguments });
            }
            Source::Aggregate(aggregate) => self.place_fold(target, aggregate, schedule),
            Source::Operand(_) => unreachable!("handled above"),
        }
        if is_bound {
            schedule.push(Literal::Compare {
                comparison: Comparison::Equal,
                left: Operand::Variable(target),
                right: Operand::Variable(variable),
            });
        }
    }
}
