//! Rules become clauses: one head, a conjunction of flat literals in the order of evaluation.
//!
//! Computed values get variables of their own, several heads share a copy of the body, and each
//! aggregate becomes relations of its own (see [`super::fold`]). The order is chosen by
//! [`super::schedule`].

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::program::resolve::Resolved;
use crate::program::scoped::{
    ScopedAggregate, ScopedAtom, ScopedConstraint, ScopedKind, ScopedLiteral, ScopedRule,
    ScopedTerm,
};
use crate::program::signatures;
use crate::program::strata::Components;
use crate::program::types::variable_types;
use crate::program::{
    Atom, Clause, Literal, Operand, Primitive, Program, RelationId, RuleId, TypeId, Variable,
    VariableInfo, is_computed,
};
use crate::syntax::ast::{Comparison, Functor};
use crate::value::{Value, record};

/// Adds the normal form of every rule to the program.
pub(super) fn build(
    resolved: &Resolved<'_>,
    components: &Components,
    program: &mut Program,
    diagnostics: &mut Vec<Diagnostic>,
) {
    program.constants = resolved.constants.clone();
    for rule in &resolved.clauses {
        let heads = rule
            .alternatives
            .first()
            .map(|first| first.heads.iter().map(|head| head.relation).collect())
            .unwrap_or_default();
        let mut builder = Builder {
            rule: rule.id,
            span: rule.clause.span,
            heads,
            components,
            program,
            diagnostics,
            variables: Vec::new(),
            aggregates: 0,
        };
        for alternative in &rule.alternatives {
            builder.alternative(resolved, alternative);
        }
    }
}

/// A literal that waits for its variables.
pub(super) enum Pending<'s> {
    /// Matches once the computed values among its arguments are bound.
    Atom { atom: Atom, needs: Vec<Variable> },
    /// Needs all its variables.
    Negated(Atom),
    /// Needs both sides.
    Compare { comparison: Comparison, left: Operand, right: Operand },
    /// Binds the variable, or compares with it if something else bound it.
    Equate { variable: Variable, source: Source<'s> },
}

/// Where the value of an equation comes from.
pub(super) enum Source<'s> {
    Operand(Operand),
    Call(Functor, Vec<Operand>),
    Aggregate(&'s ScopedAggregate),
}

/// Builds the clauses of one rule.
pub(super) struct Builder<'b> {
    pub(super) rule: RuleId,
    pub(super) span: crate::diagnostic::Span,
    /// What the rule derives.
    pub(super) heads: Vec<RelationId>,
    pub(super) components: &'b Components,
    pub(super) program: &'b mut Program,
    pub(super) diagnostics: &'b mut Vec<Diagnostic>,
    /// The variables of the alternative at hand: those written, then those made up.
    pub(super) variables: Vec<VariableInfo>,
    /// How many aggregates of the rule were built.
    pub(super) aggregates: usize,
}

impl Builder<'_> {
    fn alternative(&mut self, resolved: &Resolved<'_>, alternative: &ScopedRule) {
        let types = variable_types(resolved, alternative);
        self.variables = alternative
            .variables
            .iter()
            .zip(types)
            .map(|(variable, ty)| VariableInfo { name: variable.name.clone(), ty })
            .collect();
        let mut pending = self.flatten(&alternative.body);
        let heads: Vec<Atom> =
            alternative.heads.iter().map(|head| self.atom(head, &mut pending)).collect();
        let body = self.schedule(pending, Vec::new());
        for head in heads {
            self.push_clause(head, body.clone());
        }
    }

    /// The literals of a conjunction with flat arguments, and the equations for what is computed.
    pub(super) fn flatten<'s>(&mut self, body: &'s [ScopedLiteral]) -> Vec<Pending<'s>> {
        let mut pending = Vec::new();
        for literal in body {
            match literal {
                ScopedLiteral::Atom(atom) => {
                    let atom = self.atom(atom, &mut pending);
                    let needs = self.computed(&atom);
                    pending.push(Pending::Atom { atom, needs });
                }
                ScopedLiteral::Negated(atom) => {
                    let atom = self.atom(atom, &mut pending);
                    pending.push(Pending::Negated(atom));
                }
                ScopedLiteral::Constraint(constraint) => self.constraint(constraint, &mut pending),
            }
        }
        pending
    }

    fn computed(&self, atom: &Atom) -> Vec<Variable> {
        atom.arguments
            .iter()
            .filter_map(|argument| match argument {
                Some(Operand::Variable(variable)) if self.is_made_up(*variable) => Some(*variable),
                _ => None,
            })
            .collect()
    }

    fn is_made_up(&self, variable: Variable) -> bool {
        is_computed(&self.variables[variable.index()].name)
    }

    pub(super) fn atom<'s>(
        &mut self,
        atom: &'s ScopedAtom,
        pending: &mut Vec<Pending<'s>>,
    ) -> Atom {
        let arguments = atom
            .arguments
            .iter()
            .map(|term| match term.kind {
                ScopedKind::Wildcard => None,
                _ => Some(self.operand(term, pending)),
            })
            .collect();
        Atom { relation: atom.relation, arguments }
    }

    fn constraint<'s>(&mut self, it: &'s ScopedConstraint, pending: &mut Vec<Pending<'s>>) {
        if it.comparison == Comparison::Equal {
            for (to, from) in [(&it.left, &it.right), (&it.right, &it.left)] {
                if let ScopedKind::Variable(variable) = to.kind {
                    let source = self.source(from, pending);
                    pending.push(Pending::Equate { variable, source });
                    return;
                }
            }
        }
        let left = self.operand(&it.left, pending);
        let right = self.operand(&it.right, pending);
        pending.push(Pending::Compare { comparison: it.comparison, left, right });
    }

    /// The term as a variable or constant; an equation for it is added if it is computed.
    pub(super) fn operand<'s>(
        &mut self,
        term: &'s ScopedTerm,
        pending: &mut Vec<Pending<'s>>,
    ) -> Operand {
        let source = self.source(term, pending);
        let primitive = match &source {
            Source::Operand(operand) => return *operand,
            Source::Call(functor, arguments) => {
                signatures::result(*functor).unwrap_or_else(|| self.primitive(arguments[0]))
            }
            Source::Aggregate(aggregate) => self.folded(aggregate),
        };
        let ty = match &term.kind {
            ScopedKind::Record { ty, .. } | ScopedKind::Field { ty, .. } => *ty,
            _ => primitive.ty(),
        };
        let variable = self.make_up(ty);
        pending.push(Pending::Equate { variable, source });
        Operand::Variable(variable)
    }

    fn source<'s>(&mut self, term: &'s ScopedTerm, pending: &mut Vec<Pending<'s>>) -> Source<'s> {
        match &term.kind {
            ScopedKind::Variable(variable) => Source::Operand(Operand::Variable(*variable)),
            ScopedKind::Constant(value) => Source::Operand(Operand::Constant(*value)),
            ScopedKind::Call(functor, arguments) => Source::Call(
                *functor,
                arguments.iter().map(|argument| self.operand(argument, pending)).collect(),
            ),
            ScopedKind::Aggregate(aggregate) => Source::Aggregate(aggregate),
            ScopedKind::Nil(_) => self.record(record::NIL, &[]),
            ScopedKind::Record { ty, branch, fields } => {
                let branch = self.program.types[ty.index()].branches[*branch].name.clone();
                let fields = fields.iter().map(|field| self.operand(field, pending));
                let fields: Vec<Operand> = fields.collect();
                self.record(&branch, &fields)
            }
            ScopedKind::Field { ty, record, at } => {
                let at = i64::try_from(*at).unwrap_or(i64::MAX);
                let absent = match self.program.ty(*ty).primitive {
                    Primitive::Number => Value::Number(0),
                    Primitive::Unsigned => Value::Unsigned(0),
                    Primitive::Symbol => Value::Symbol(self.program.constants.intern("")),
                    Primitive::Record => {
                        record::record(record::NIL, &[], &mut self.program.constants)
                    }
                };
                let [at, absent] = [Value::Number(at), absent].map(Operand::Constant);
                Source::Call(Functor::Field, vec![Operand::Variable(*record), at, absent])
            }
            ScopedKind::Wildcard | ScopedKind::Written(_) => {
                unreachable!("records have their types, and `safety` refuses `_` for a value")
            }
        }
    }

    /// A record of these fields: a constant if they are.
    fn record<'s>(&mut self, branch: &str, fields: &[Operand]) -> Source<'s> {
        let constant = |operand: &Operand| match operand {
            Operand::Constant(value) => Some(*value),
            Operand::Variable(_) => None,
        };
        let constants = &mut self.program.constants;
        if let Some(fields) = fields.iter().map(constant).collect::<Option<Vec<Value>>>() {
            return Source::Operand(Operand::Constant(record::record(branch, &fields, constants)));
        }
        let branch = Operand::Constant(Value::Symbol(constants.intern(branch)));
        Source::Call(Functor::Record, [&[branch], fields].concat())
    }

    fn primitive(&self, operand: Operand) -> Primitive {
        match operand {
            Operand::Constant(value) => Primitive::of(value),
            Operand::Variable(variable) => {
                self.program.ty(self.variables[variable.index()].ty).primitive
            }
        }
    }

    /// What a term is made of.
    fn made_of(&self, term: &ScopedTerm) -> Primitive {
        match &term.kind {
            ScopedKind::Variable(variable) => self.primitive(Operand::Variable(*variable)),
            ScopedKind::Constant(value) => Primitive::of(*value),
            ScopedKind::Call(functor, arguments) => {
                signatures::result(*functor).unwrap_or_else(|| self.made_of(&arguments[0]))
            }
            ScopedKind::Aggregate(aggregate) => self.folded(aggregate),
            ScopedKind::Nil(_) | ScopedKind::Record { .. } => Primitive::Record,
            ScopedKind::Field { ty, .. } => self.program.ty(*ty).primitive,
            ScopedKind::Wildcard | ScopedKind::Written(_) => {
                unreachable!("records have their types, and `safety` refuses `_` for a value")
            }
        }
    }

    /// What the value of an aggregate is made of.
    pub(super) fn folded(&self, aggregate: &ScopedAggregate) -> Primitive {
        aggregate.target.as_ref().map_or(Primitive::Number, |target| self.made_of(target))
    }

    /// A new variable; its name cannot be written in a rule.
    pub(super) fn make_up(&mut self, ty: TypeId) -> Variable {
        let name = format!("?{}", self.variables.len());
        self.variables.push(VariableInfo { name, ty });
        Variable::from_index(self.variables.len() - 1)
    }

    /// Adds a clause with only the variables that it mentions, numbered as they occur.
    pub(super) fn push_clause(&mut self, mut head: Atom, mut body: Vec<Literal>) {
        let mut numbers: BTreeMap<Variable, Variable> = BTreeMap::new();
        let mut variables = Vec::new();
        let mut renumber = |variable: &mut Variable| {
            *variable = *numbers.entry(*variable).or_insert_with(|| {
                variables.push(self.variables[variable.index()].clone());
                Variable::from_index(variables.len() - 1)
            });
        };
        visit_atom(&mut head, &mut renumber);
        for literal in &mut body {
            visit_literal(literal, &mut renumber);
        }
        self.program.clauses.push(Clause { rule: self.rule, head, body, variables });
    }
}

fn visit_operand(operand: &mut Operand, visit: &mut dyn FnMut(&mut Variable)) {
    if let Operand::Variable(variable) = operand {
        visit(variable);
    }
}

fn visit_atom(atom: &mut Atom, visit: &mut dyn FnMut(&mut Variable)) {
    for argument in atom.arguments.iter_mut().flatten() {
        visit_operand(argument, visit);
    }
}

/// Calls `visit` for each variable of the literal, what it binds included.
fn visit_literal(literal: &mut Literal, visit: &mut dyn FnMut(&mut Variable)) {
    match literal {
        Literal::Atom(atom) | Literal::Negated(atom) => visit_atom(atom, visit),
        Literal::Compare { left, right, .. } => {
            visit_operand(left, visit);
            visit_operand(right, visit);
        }
        Literal::Let { variable, arguments: operands, .. }
        | Literal::Fold { variable, key: operands, .. } => {
            operands.iter_mut().for_each(|operand| visit_operand(operand, visit));
            visit(variable);
        }
    }
}
