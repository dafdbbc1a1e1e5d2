//! Whether a number written without `u` has a sign follows from what it meets: the columns, other
//! numbers and variables that it is compared and calculated with. Without any, it has one.

use std::collections::HashMap;

use crate::diagnostic::Span;
use crate::program::scoped::{
    ScopedAggregate, ScopedAtom, ScopedConstraint, ScopedKind, ScopedLiteral, ScopedRule,
    ScopedTerm,
};
use crate::program::signatures::{Parameter, parameter, result};
use crate::program::{Primitive, Relation, Type, Variable};
use crate::syntax::ast::AggregateOperator;
use crate::value::Value;

/// Gives every number of an alternative its type. Where it meets numbers both with and without a
/// sign, it keeps its own, and [`super::types`] reports the others.
pub(super) fn settle(rule: &mut ScopedRule, types: &[Type], relations: &[Relation]) {
    let mut classes = Classes { types, relations, nodes: Vec::new(), written: HashMap::new() };
    classes.nodes.resize(rule.variables.len(), Err(Meets::default()));
    rule.heads.iter().for_each(|head| classes.atom(head));
    classes.body(&rule.body);
    let mut settle = |value: &mut Value, span: Span| {
        if let Value::Number(number) = *value
            && let Ok(unsigned) = u64::try_from(number)
            && classes.written.get(&span).is_some_and(|&node| classes.is_unsigned(node))
        {
            *value = Value::Unsigned(unsigned);
        }
    };
    for head in &mut rule.heads {
        head.arguments.iter_mut().for_each(|term| visit_term(term, &mut settle));
    }
    visit_body(&mut rule.body, &mut settle);
}

/// What numbers of one class meet.
#[derive(Debug, Clone, Copy, Default)]
struct Meets {
    signed: bool,
    unsigned: bool,
}

/// Terms that must be of one type are in one class.
struct Classes<'c> {
    types: &'c [Type],
    relations: &'c [Relation],
    /// Each with the node that it was joined to, or with what its class meets. The first ones are
    /// the variables.
    nodes: Vec<Result<usize, Meets>>,
    /// The nodes of the numbers that are written without a sign or a `u`.
    written: HashMap<Span, usize>,
}

impl Classes<'_> {
    fn node(&mut self, meets: Meets) -> usize {
        self.nodes.push(Err(meets));
        self.nodes.len() - 1
    }

    fn of(&mut self, primitive: Primitive) -> usize {
        self.node(Meets {
            signed: primitive == Primitive::Number,
            unsigned: primitive == Primitive::Unsigned,
        })
    }

    fn root(&self, mut node: usize) -> (usize, Meets) {
        loop {
            match self.nodes[node] {
                Ok(next) => node = next,
                Err(meets) => return (node, meets),
            }
        }
    }

    fn is_unsigned(&self, node: usize) -> bool {
        let (_, meets) = self.root(node);
        meets.unsigned && !meets.signed
    }

    fn join(&mut self, a: usize, b: usize) {
        let ((a, of_a), (b, of_b)) = (self.root(a), self.root(b));
        if a != b {
            self.nodes[a] = Ok(b);
            self.nodes[b] = Err(Meets {
                signed: of_a.signed || of_b.signed,
                unsigned: of_a.unsigned || of_b.unsigned,
            });
        }
    }

    fn body(&mut self, body: &[ScopedLiteral]) {
        for literal in body {
            match literal {
                ScopedLiteral::Atom(atom) | ScopedLiteral::Negated(atom) => self.atom(atom),
                ScopedLiteral::Constraint(ScopedConstraint { left, right, .. }) => {
                    let (left, right) = (self.term(left), self.term(right));
                    self.join(left, right);
                }
            }
        }
    }

    fn atom(&mut self, atom: &ScopedAtom) {
        for (column, term) in atom.arguments.iter().enumerate() {
            let column = self.relations[atom.relation.index()].columns[column].ty;
            let column = self.of(self.types[column.index()].primitive);
            let term = self.term(term);
            self.join(term, column);
        }
    }

    fn term(&mut self, term: &ScopedTerm) -> usize {
        match &term.kind {
            ScopedKind::Variable(Variable(variable)) => *variable as usize,
            ScopedKind::Wildcard => self.node(Meets::default()),
            ScopedKind::Constant(Value::Number(number)) if *number >= 0 => {
                let node = self.node(Meets::default());
                self.written.insert(term.span, node);
                node
            }
            ScopedKind::Constant(value) => self.of(Primitive::of(*value)),
            ScopedKind::Call(functor, arguments) => {
                let node = match result(*functor) {
                    Some(primitive) => self.of(primitive),
                    None => self.node(Meets::default()),
                };
                for (index, argument) in arguments.iter().enumerate() {
                    let argument = self.term(argument);
                    let wanted = match parameter(*functor, index) {
                        Parameter::Same => node,
                        Parameter::One(primitive) => self.of(primitive),
                        Parameter::Counting(_) => self.of(Primitive::Number),
                        Parameter::Flat | Parameter::Any => continue,
                    };
                    self.join(argument, wanted);
                }
                node
            }
            ScopedKind::Aggregate(aggregate) => self.aggregate(aggregate),
            ScopedKind::Record { ty, branch, fields } => {
                for (at, field) in fields.iter().enumerate() {
                    let wanted = self.types[ty.index()].branches[*branch].fields[at].ty;
                    let wanted = self.of(self.types[wanted.index()].primitive);
                    let field = self.term(field);
                    self.join(field, wanted);
                }
                self.of(Primitive::Record)
            }
            ScopedKind::Nil(_) => self.of(Primitive::Record),
            ScopedKind::Field { ty, .. } => self.of(self.types[ty.index()].primitive),
            ScopedKind::Written(_) => unreachable!("records have their types"),
        }
    }

    fn aggregate(&mut self, aggregate: &ScopedAggregate) -> usize {
        self.body(&aggregate.body);
        let target = aggregate.target.as_ref().map(|target| self.term(target));
        match (aggregate.operator, target) {
            (AggregateOperator::Count, _) | (_, None) => self.of(Primitive::Number),
            (_, Some(target)) => target,
        }
    }
}

fn visit_body(body: &mut [ScopedLiteral], visit: &mut dyn FnMut(&mut Value, Span)) {
    for term in body.iter_mut().flat_map(ScopedLiteral::terms_mut) {
        visit_term(term, visit);
    }
}

/// Calls `visit` for every constant of a term, inside aggregates too.
fn visit_term(term: &mut ScopedTerm, visit: &mut dyn FnMut(&mut Value, Span)) {
    let span = term.span;
    match &mut term.kind {
        ScopedKind::Constant(value) => visit(value, span),
        ScopedKind::Aggregate(aggregate) => {
            visit_body(&mut aggregate.body, visit);
            aggregate.target.iter_mut().for_each(|target| visit_term(target, visit));
        }
        _ => term.arguments_mut().iter_mut().for_each(|argument| visit_term(argument, visit)),
    }
}
