//! The order in which the literals of a clause are evaluated.
//!
//! Tests and copies come as soon as their variables are bound; then atoms in the order of the
//! text, those with a bound argument first; then aggregates; and what can fail comes last, so that
//! a failure counts only where everything that does not depend on it holds.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use crate::program::normal_form::{Builder, Pending, Source};
use crate::program::{Argument, Atom, Literal, Operand, Variable};
use crate::syntax::ast::Comparison;

/// What is scheduled so far.
#[derive(Default)]
pub(super) struct Schedule {
    pub(super) literals: Vec<Literal>,
    pub(super) bound: BTreeSet<Variable>,
    /// The variables that were bound since they were last taken from here.
    newly_bound: Vec<Variable>,
}

impl Schedule {
    fn new(start: Vec<Literal>) -> Self {
        let mut schedule = Self::default();
        start.into_iter().for_each(|literal| schedule.push(literal));
        schedule
    }

    pub(super) fn push(&mut self, literal: Literal) {
        for variable in literal.binds() {
            if self.bound.insert(variable) {
                self.newly_bound.push(variable);
            }
        }
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

/// The literals that wait, each with its stage if it can be evaluated.
struct Waiting<'s> {
    literals: Vec<Option<Pending<'s>>>,
    stages: Vec<Option<Stage>>,
    /// By variable, the literals that mention it.
    mentioned: Vec<Vec<usize>>,
    /// What can be evaluated; of a literal that got a lower stage, the higher one is out of date.
    ready: BinaryHeap<Reverse<(Stage, usize)>>,
}

impl<'s> Waiting<'s> {
    fn new(pending: Vec<Pending<'s>>, variables: usize, schedule: &Schedule) -> Self {
        let mut mentioned = vec![Vec::new(); variables];
        for (at, literal) in pending.iter().enumerate() {
            literal.mentions(&mut |variable| mentioned[variable.index()].push(at));
        }
        let stages = vec![None; pending.len()];
        let literals = pending.into_iter().map(Some).collect();
        let mut waiting = Self { literals, stages, mentioned, ready: BinaryHeap::new() };
        (0..waiting.literals.len()).for_each(|at| waiting.look_at(at, schedule));
        waiting
    }

    fn look_at(&mut self, at: usize, schedule: &Schedule) {
        let stage = self.literals[at].as_ref().and_then(|literal| schedule.stage(literal));
        if let Some(stage) = stage
            && self.stages[at] != Some(stage)
        {
            self.stages[at] = Some(stage);
            self.ready.push(Reverse((stage, at)));
        }
    }

    /// Looks again at what mentions a variable that was bound.
    fn update(&mut self, schedule: &mut Schedule) {
        for variable in std::mem::take(&mut schedule.newly_bound) {
            // A variable that was made up since then is mentioned nowhere.
            let mentioned = self.mentioned.get_mut(variable.index()).map(std::mem::take);
            mentioned.into_iter().flatten().for_each(|at| self.look_at(at, schedule));
        }
    }

    /// The first literal of the lowest stage.
    fn next(&mut self) -> Option<Pending<'s>> {
        while let Some(Reverse((_, at))) = self.ready.pop() {
            if let Some(literal) = self.literals[at].take() {
                return Some(literal);
            }
        }
        None
    }

    /// Two atoms may each wait for a value computed from the other: the first one binds its value,
    /// which is compared when it can be computed. Whether there is such an atom.
    fn bind_first(&mut self, schedule: &Schedule) -> bool {
        let waits = |literal: &Option<Pending<'_>>| match literal {
            Some(Pending::Atom { needs, .. }) => !needs.is_empty(),
            _ => false,
        };
        let Some(at) = self.literals.iter().position(waits) else { return false };
        if let Some(Pending::Atom { needs, .. }) = &mut self.literals[at] {
            needs.clear();
        }
        self.look_at(at, schedule);
        true
    }

    fn is_done(&self) -> bool {
        self.literals.iter().all(Option::is_none)
    }
}

impl Pending<'_> {
    fn mentions(&self, visit: &mut dyn FnMut(Variable)) {
        let mut operand = |operand: &Operand| operand.variable().into_iter().for_each(&mut *visit);
        match self {
            Self::Atom { atom, .. } | Self::Negated(atom) => {
                atom.arguments.iter().flatten().for_each(operand);
            }
            Self::Compare { left, right, .. } => [left, right].into_iter().for_each(operand),
            Self::Equate { variable, source } => {
                operand(&Operand::Variable(*variable));
                match source {
                    Source::Operand(it) => operand(it),
                    Source::Call(_, arguments) => arguments.iter().for_each(operand),
                    Source::Aggregate(aggregate) => {
                        aggregate.shared.iter().for_each(|it| operand(&Operand::Variable(*it)));
                    }
                }
            }
        }
    }
}

impl Builder<'_> {
    /// Orders the literals behind those of `start`, which are ordered already.
    pub(super) fn schedule(
        &mut self,
        pending: Vec<Pending<'_>>,
        start: Vec<Literal>,
    ) -> Vec<Literal> {
        let mut schedule = Schedule::new(start);
        let mut waiting = Waiting::new(pending, self.variables.len(), &schedule);
        loop {
            waiting.update(&mut schedule);
            if let Some(literal) = waiting.next() {
                self.place(literal, &mut schedule);
            } else if !waiting.bind_first(&schedule) {
                break;
            }
        }
        if !waiting.is_done() {
            self.presume_reported();
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
