//! Which computations of a clause cannot fail on the numbers that there are, and how those that bind one
//! of their variables from either side are evaluated.
//!
//! A sum of numbers with a sign fails beyond 64 bits. Where all numbers of the run are near zero, it
//! cannot: so a bound on each variable of the clause tells that nothing fails, whatever the order is.
//! Such a sum is solved for the one of its variables that is not bound, and so is an equality.

use crate::engine::batch::independent::is_certain;
use crate::engine::batch::plan::{ClauseContext, StepKind};
use crate::program::{Literal, Operand, Primitive, Variable};
use crate::syntax::ast::{Comparison, Functor};
use crate::value::Value;

/// Numbers that are their own codes are nearer to zero than this.
const NEAR: u128 = 1 << 31;
/// No number is farther from zero than this; what is computed has to be nearer.
const FAR: u128 = 1 << 63;

/// What is known of the computations of a clause.
#[derive(Debug)]
pub(super) struct Computations {
    /// By literal, whether it is a computation that cannot fail on these numbers.
    pub(super) are_safe: Vec<bool>,
    /// By literal, whether it binds any of its variables when the others are bound.
    pub(super) are_equations: Vec<bool>,
}

/// A result, and what it is computed from; without a functor it is the argument.
#[derive(Debug, Clone, Copy)]
struct Equality<'c> {
    result: Operand,
    functor: Option<Functor>,
    arguments: &'c [Operand],
}

impl Computations {
    /// For the rows that there are while the clause is applied once.
    pub(super) fn new(context: ClauseContext<'_, '_>) -> Self {
        let body = &context.clause.body;
        let equalities: Vec<Option<Equality<'_>>> = body.iter().map(Equality::of).collect();
        let most = bounds(context, &equalities);
        let is_safe = |it: &Option<Equality<'_>>| it.is_some_and(|it| it.is_safe(context, &most));
        let are_safe: Vec<bool> = equalities.iter().map(is_safe).collect();
        // What an aggregate gives is bound, and not compared.
        let folds = body.iter().filter(|it| matches!(it, Literal::Fold { .. }));
        let folded: Vec<Variable> = folds.flat_map(Literal::binds).collect();
        let is_free = |it: Operand| it.variable().is_none_or(|it| !folded.contains(&it));
        let is_solvable = |it: &Option<Equality<'_>>| {
            it.is_some_and(|it| it.is_solvable() && it.operands().all(is_free))
        };
        let are_equations = equalities.iter().map(is_solvable).zip(&are_safe);
        let are_equations = are_equations.map(|(is_solvable, is_safe)| is_solvable && *is_safe);
        Self { are_equations: are_equations.collect(), are_safe }
    }
}

impl<'c> Equality<'c> {
    fn of(literal: &'c Literal) -> Option<Self> {
        match literal {
            Literal::Let { variable, functor, arguments } => {
                Some(Self { result: Operand::Variable(*variable), functor: *functor, arguments })
            }
            Literal::Compare { comparison: Comparison::Equal, left, right } => {
                let arguments = std::slice::from_ref(right);
                Some(Self { result: *left, functor: None, arguments })
            }
            _ => None,
        }
    }

    fn operands(self) -> impl Iterator<Item = Operand> + 'c {
        std::iter::once(self.result).chain(self.arguments.iter().copied())
    }

    /// How far from zero the result can be.
    fn bound(self, most: &[u128]) -> u128 {
        let mut each = self.arguments.iter().map(|&argument| distance(argument, most));
        match self.functor {
            Some(Functor::Add | Functor::Subtract) => each.fold(0, u128::saturating_add),
            Some(Functor::Multiply) => each.fold(1, u128::saturating_mul),
            None | Some(Functor::Negate) => each.next().unwrap_or(FAR),
            Some(_) => FAR,
        }
    }

    fn is_safe(self, context: ClauseContext<'_, '_>, most: &[u128]) -> bool {
        let is_signed = |&it: &Operand| context.typed(it).primitive == Primitive::Number;
        let is_near = || self.arguments.iter().all(is_signed) && self.bound(most) < FAR;
        self.functor.is_none() || is_near()
    }

    /// Whether the value of each variable follows from those of the others.
    fn is_solvable(self) -> bool {
        let known = [None, Some(Functor::Negate), Some(Functor::Add), Some(Functor::Subtract)];
        let variables: Vec<Variable> = self.operands().filter_map(Operand::variable).collect();
        let is_first = |at: usize| !variables[..at].contains(&variables[at]);
        known.contains(&self.functor) && (0..variables.len()).all(is_first)
    }

    /// The equality with the argument at this place for its result.
    fn solved(self, at: usize) -> (Option<Functor>, Vec<Operand>) {
        let result = self.result;
        match (self.functor, at, self.arguments) {
            (Some(Functor::Add), 0, [_, other]) | (Some(Functor::Add), 1, [other, _]) => {
                (Some(Functor::Subtract), vec![result, *other])
            }
            (Some(Functor::Subtract), 0, [_, other]) => (Some(Functor::Add), vec![result, *other]),
            (Some(Functor::Subtract), 1, [other, _]) => {
                (Some(Functor::Subtract), vec![*other, result])
            }
            (functor, ..) => (functor, vec![result]),
        }
    }
}

fn distance(operand: Operand, most: &[u128]) -> u128 {
    match operand {
        Operand::Variable(variable) => most[variable.index()],
        Operand::Constant(Value::Number(number)) => u128::from(number.unsigned_abs()),
        Operand::Constant(_) => FAR,
    }
}

/// By variable, how far from zero it can be, whichever literals bind it.
fn bounds(context: ClauseContext<'_, '_>, equalities: &[Option<Equality<'_>>]) -> Vec<u128> {
    let clause = context.clause;
    let mut most = vec![0; clause.variables.len()];
    let count = equalities.iter().flatten().count();
    if count == 0 {
        return most;
    }
    let given = if context.values.has_far_numbers() { FAR } else { NEAR };
    let is_computed = |literal: &&Literal| matches!(literal, Literal::Let { .. });
    for literal in clause.body.iter().filter(|literal| !is_computed(literal)) {
        literal.binds().for_each(|it| most[it.index()] = given);
    }
    let raise = |most: &mut [u128], operand: Operand, bound: u128| {
        if let Operand::Variable(variable) = operand {
            let known = &mut most[variable.index()];
            *known = bound.max(*known);
        }
    };
    // However a value is computed, each equality takes part in it once.
    for _ in 0..=count {
        for equality in equalities.iter().flatten() {
            let bound = equality.bound(&most);
            if equality.is_solvable() {
                let all = bound.saturating_add(distance(equality.result, &most));
                equality.arguments.iter().for_each(|&it| raise(&mut most, it, all));
            }
            raise(&mut most, equality.result, bound);
        }
    }
    most
}

impl ClauseContext<'_, '_> {
    /// The step that computes the one variable that is not bound, or compares, if it does anything.
    pub(super) fn computation(
        &self,
        literal: &Literal,
        bound: &[bool],
        is_needed: impl Fn(Variable) -> bool,
    ) -> Option<StepKind> {
        if is_certain(literal) {
            return None;
        }
        let Some(equality) = Equality::of(literal) else { return self.comparison(literal) };
        let Equality { result, functor, arguments } = equality;
        let typed = |operands: &[Operand]| operands.iter().map(|&it| self.typed(it)).collect();
        let free = |it: Operand| it.variable().filter(|it| !bound[it.index()]);
        if let Some(variable) = free(result) {
            if !is_needed(variable) && !functor.is_some_and(Functor::can_fail) {
                return None;
            }
            let (variable, arguments) = (variable.index(), typed(arguments));
            return Some(StepKind::Let { variable, functor, arguments, solved_for: None });
        }
        if let Some(at) = arguments.iter().position(|&it| free(it).is_some()) {
            let variable = free(arguments[at]).filter(|&it| is_needed(it))?;
            let (functor, arguments) = equality.solved(at);
            let (arguments, solved_for) = (typed(&arguments), Some(variable));
            return Some(StepKind::Let {
                variable: variable.index(),
                functor,
                arguments,
                solved_for,
            });
        }
        Some(match functor {
            Some(functor) => {
                StepKind::Equate { code: self.source(result), functor, arguments: typed(arguments) }
            }
            None => StepKind::Compare {
                comparison: Comparison::Equal,
                left: self.typed(result),
                right: self.typed(arguments[0]),
            },
        })
    }

    fn comparison(&self, literal: &Literal) -> Option<StepKind> {
        let Literal::Compare { comparison, left, right } = literal else { return None };
        let (left, right) = (self.typed(*left), self.typed(*right));
        Some(StepKind::Compare { comparison: *comparison, left, right })
    }
}
