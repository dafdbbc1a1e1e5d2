//! What a literal in normal form needs and gives, and what it and a stratum read.

use crate::program::{
    Argument, Atom, Literal, Operand, Program, RelationId, Step, Stratum, Variable,
};
use crate::syntax::ast::{Comparison, Functor};

impl Operand {
    /// The variable, if it is one.
    #[must_use]
    pub fn variable(self) -> Option<Variable> {
        match self {
            Self::Variable(variable) => Some(variable),
            Self::Constant(_) => None,
        }
    }
}

impl Atom {
    /// Its variables, from left to right; one that stands twice comes twice.
    pub fn variables(&self) -> impl Iterator<Item = Variable> {
        variables(&self.arguments)
    }
}

fn variables(arguments: &[Argument]) -> impl Iterator<Item = Variable> {
    arguments.iter().flatten().filter_map(|operand| operand.variable())
}

impl Literal {
    /// The relation that it reads, if it reads one.
    #[must_use]
    pub fn reads(&self, program: &Program) -> Option<RelationId> {
        match self {
            Self::Atom(atom) | Self::Negated(atom) => Some(atom.relation),
            Self::Fold { aggregate, .. } => Some(program.aggregates[*aggregate].value),
            Self::Compare { .. } | Self::Let { .. } => None,
        }
    }

    /// Whether it can fail on some values.
    #[must_use]
    pub fn can_fail(&self) -> bool {
        match self {
            Self::Let { functor, .. } => functor.is_some_and(Functor::can_fail),
            Self::Compare {
                comparison: Comparison::Match | Comparison::NotMatch, left, ..
            } => left.variable().is_some(),
            _ => false,
        }
    }

    /// The variables that it binds unless they are bound.
    pub fn binds(&self) -> impl Iterator<Item = Variable> {
        let (atom, one): (&[_], _) = match self {
            Self::Atom(atom) => (&atom.arguments, None),
            Self::Let { variable, .. } | Self::Fold { variable, .. } => (&[], Some(*variable)),
            Self::Negated(_) | Self::Compare { .. } => (&[], None),
        };
        variables(atom).chain(one)
    }

    /// The variables that must be bound before it.
    pub fn requires(&self) -> impl Iterator<Item = Variable> {
        let (atom, operands, pair): (&[_], &[_], _) = match self {
            Self::Negated(atom) => (&atom.arguments, &[], None),
            Self::Let { arguments: operands, .. } | Self::Fold { key: operands, .. } => {
                (&[], operands, None)
            }
            Self::Compare { left, right, .. } => (&[], &[], Some([*left, *right])),
            Self::Atom(_) => (&[], &[], None),
        };
        let operands = operands.iter().copied().chain(pair.into_iter().flatten());
        variables(atom).chain(operands.filter_map(Operand::variable))
    }

    /// Every variable of it.
    pub fn mentions(&self) -> impl Iterator<Item = Variable> {
        self.binds().chain(self.requires())
    }
}

impl Stratum {
    /// The relations that it reads; one that it reads twice comes twice.
    #[must_use]
    pub fn reads(&self, program: &Program) -> Vec<RelationId> {
        let clauses = match &self.step {
            Step::Fold(aggregate) => return vec![program.aggregates[*aggregate].inner],
            Step::Clauses { clauses, .. } => clauses,
        };
        let literals = clauses.iter().flat_map(|id| &program.clauses[id.index()].body);
        literals.filter_map(|literal| literal.reads(program)).collect()
    }
}
