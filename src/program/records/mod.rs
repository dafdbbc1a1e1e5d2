//! Records are taken apart or put together.
//!
//! A record whose variables have values is a value that is computed of them. Where it stands in an atom or
//! an equality, it may be taken apart instead: its variables get the values of the fields. So later stages
//! know records as values, a function that makes one, and one that gives a field.

mod typing;

pub(super) use typing::declaring;

use crate::diagnostic::{Diagnostic, Span};
use crate::program::bound::{bind, is_bound};
use crate::program::scoped::{
    ScopedAggregate, ScopedConstraint, ScopedKind, ScopedLiteral, ScopedRule, ScopedTerm,
    ScopedVariable, WrittenRecord,
};
use crate::program::{Column, Relation, Type, TypeId, Variable};
use crate::syntax::ast::{Comparison, Functor};
use crate::value::record::{NIL, PLAIN};
use crate::value::{Symbols, Value};

/// What the rulebook declares.
pub(super) struct Declarations<'r> {
    pub(super) types: &'r [Type],
    pub(super) relations: &'r [Relation],
    /// The type that has a branch of this name.
    pub(super) named: &'r dyn Fn(&str) -> Option<TypeId>,
}

/// Puts values and equalities in the place of the written records of a rule; reports those whose type is not
/// known. Whether none is left.
pub(super) fn unfold(
    rule: &mut ScopedRule,
    declarations: &Declarations<'_>,
    constants: &mut Symbols,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let Declarations { types, relations, named } = *declarations;
    if !typing::settle(rule, (types, relations), named, diagnostics) {
        return false;
    }
    let body = std::mem::take(&mut rule.body);
    let variables = &mut rule.variables;
    let mut unfolding = Unfolding { types, relations, constants, variables };
    rule.body = unfolding.body(body, &mut Vec::new());
    for term in rule.heads.iter_mut().flat_map(|head| &mut head.arguments) {
        unfolding.compute(term);
    }
    true
}

struct Unfolding<'u> {
    types: &'u [Type],
    relations: &'u [Relation],
    constants: &'u mut Symbols,
    variables: &'u mut Vec<ScopedVariable>,
}

/// A record that a variable has to be equal to.
struct Equation {
    variable: Variable,
    record: ScopedTerm,
    /// The argument that the variable stands for, if it does: a literal of the body, and the place there.
    argument: Option<(usize, usize)>,
    /// Whether the record is taken apart; not known yet at first.
    takes_apart: Option<bool>,
}

impl Unfolding<'_> {
    /// Unfolds a conjunction; the variables that have values outside of it are `bound`.
    fn body(&mut self, body: Vec<ScopedLiteral>, bound: &mut Vec<bool>) -> Vec<ScopedLiteral> {
        let (mut literals, mut equations) = (Vec::new(), Vec::new());
        for mut literal in body {
            for term in literal.terms_mut() {
                name_nil(term);
            }
            if let Some(literal) = self.separated(literal, literals.len(), &mut equations) {
                literals.push(literal);
            }
        }
        if equations.is_empty() && literals.iter().all(has_no_aggregate) {
            return literals;
        }
        decide(&literals, &mut equations, bound, self.variables.len());
        for literal in &mut literals {
            for term in literal.terms_mut() {
                self.aggregates(term, bound);
            }
        }
        for equation in equations {
            self.emit(equation, &mut literals);
        }
        literals
    }

    /// The literal with variables in the place of records that may be taken apart; nothing if an equation
    /// says all of it. Other records are computed.
    fn separated(
        &mut self,
        mut literal: ScopedLiteral,
        at: usize,
        equations: &mut Vec<Equation>,
    ) -> Option<ScopedLiteral> {
        match &mut literal {
            ScopedLiteral::Atom(atom) => {
                let relations = self.relations;
                let columns = &relations[atom.relation.index()].columns;
                for (place, term) in atom.arguments.iter_mut().enumerate() {
                    if is_written(term) {
                        let variable = self.fresh(&columns[place].name, term.span);
                        let kind = ScopedKind::Variable(variable);
                        let span = term.span;
                        let record = std::mem::replace(term, ScopedTerm { kind, span });
                        let argument = Some((at, place));
                        equations.push(Equation { variable, record, argument, takes_apart: None });
                    } else {
                        self.compute(term);
                    }
                }
            }
            ScopedLiteral::Constraint(it) if it.comparison == Comparison::Equal => {
                let wildcard = |span| ScopedTerm { kind: ScopedKind::Wildcard, span };
                let sides = [&mut it.left, &mut it.right];
                if sides.iter().any(|side| is_written(side)) {
                    let [left, right] =
                        sides.map(|side| std::mem::replace(side, wildcard(side.span)));
                    self.equate(left, right, equations);
                    return None;
                }
                sides.into_iter().for_each(|side| self.compute(side));
            }
            _ => literal.terms_mut().into_iter().for_each(|term| self.compute(term)),
        }
        Some(literal)
    }

    /// Notes that two terms, of which one is a written record, are equal.
    fn equate(&mut self, left: ScopedTerm, right: ScopedTerm, equations: &mut Vec<Equation>) {
        let variable = match (&left.kind, &right.kind) {
            (ScopedKind::Variable(variable), _) | (_, ScopedKind::Variable(variable)) => *variable,
            _ => self.fresh("record", left.span),
        };
        for record in [left, right] {
            if !matches!(record.kind, ScopedKind::Variable(_)) {
                equations.push(Equation { variable, record, argument: None, takes_apart: None });
            }
        }
    }

    /// A variable for a record that stands in a column or field of this name. It cannot be written.
    fn fresh(&mut self, place: &str, span: Span) -> Variable {
        self.variables.push(ScopedVariable { name: format!("{place}@"), span });
        Variable::from_index(self.variables.len() - 1)
    }

    /// Unfolds the aggregates of a term.
    fn aggregates(&mut self, term: &mut ScopedTerm, bound: &[bool]) {
        if let ScopedKind::Aggregate(aggregate) = &mut term.kind {
            let ScopedAggregate { body, target, shared, .. } = &mut **aggregate;
            let mut bound = bound.to_vec();
            bound.resize(self.variables.len(), false);
            shared.iter().for_each(|variable| bound[variable.index()] = true);
            *body = self.body(std::mem::take(body), &mut bound);
            target.iter_mut().for_each(|target| self.compute(target));
        }
        term.arguments_mut().iter_mut().for_each(|argument| self.aggregates(argument, bound));
    }

    /// The records of a term as values that are computed.
    fn compute(&mut self, term: &mut ScopedTerm) {
        name_nil(term);
        if let ScopedKind::Written(written) = &mut term.kind {
            let fields = std::mem::take(&mut written.fields);
            term.kind = match self.place(written) {
                Some((ty, branch)) => ScopedKind::Record { ty, branch, fields },
                None => ScopedKind::Wildcard,
            };
        }
        let is_record = matches!(term.kind, ScopedKind::Record { .. });
        for argument in term.arguments_mut() {
            // Nothing gives it a value, which is reported where variables are.
            if is_record && matches!(argument.kind, ScopedKind::Wildcard) {
                argument.kind = ScopedKind::Variable(self.wildcard(argument.span));
            }
            self.compute(argument);
        }
    }

    fn wildcard(&mut self, span: Span) -> Variable {
        self.variables.push(ScopedVariable { name: "_".to_owned(), span });
        Variable::from_index(self.variables.len() - 1)
    }

    fn place(&self, written: &WrittenRecord) -> Option<(TypeId, usize)> {
        let ty = written.ty?;
        typing::place_of(self.types, ty, &written.branch).map(|branch| (ty, branch))
    }

    /// Adds what an equation says.
    fn emit(&mut self, equation: Equation, literals: &mut Vec<ScopedLiteral>) {
        let Equation { variable, mut record, argument, takes_apart } = equation;
        if takes_apart == Some(true) && is_written(&record) {
            return self.take_apart(variable, record, literals);
        }
        self.compute(&mut record);
        match argument {
            Some((literal, place)) => {
                if let ScopedLiteral::Atom(atom) = &mut literals[literal] {
                    atom.arguments[place] = record;
                }
            }
            None => literals.push(equal(variable, record)),
        }
    }

    /// Adds that the record of a variable is of the branch, and what its fields are.
    fn take_apart(
        &mut self,
        variable: Variable,
        written: ScopedTerm,
        literals: &mut Vec<ScopedLiteral>,
    ) {
        let span = written.span;
        let ScopedKind::Written(written) = written.kind else { return };
        let Some((ty, branch)) = self.place(&written) else { return };
        literals.extend(self.branch_test(variable, (ty, branch), span));
        for (at, field) in written.fields.into_iter().enumerate() {
            let types = self.types;
            let Column { name, ty } = &types[ty.index()].branches[branch].fields[at];
            let kind = ScopedKind::Field { ty: *ty, record: variable, at };
            let value = ScopedTerm { kind, span: field.span };
            match &field.kind {
                ScopedKind::Wildcard => {}
                ScopedKind::Written(_) => {
                    let inner = self.fresh(name, field.span);
                    literals.push(equal(inner, value));
                    self.take_apart(inner, field, literals);
                }
                _ => literals.push(constraint(Comparison::Equal, field, value)),
            }
        }
    }

    /// That the record of a variable is of a branch; nothing if there is no other.
    fn branch_test(
        &mut self,
        variable: Variable,
        (ty, branch): (TypeId, usize),
        span: Span,
    ) -> Option<ScopedLiteral> {
        let branches = &self.types[ty.index()].branches;
        let name = branches[branch].name.as_str();
        let term = |kind| ScopedTerm { kind, span };
        let own = term(ScopedKind::Variable(variable));
        if name == PLAIN {
            return Some(constraint(Comparison::NotEqual, own, term(ScopedKind::Nil(ty))));
        }
        let name = ScopedKind::Constant(Value::Symbol(self.constants.intern(name)));
        let found = term(ScopedKind::Call(Functor::Branch, vec![own]));
        (branches.len() > 1).then(|| constraint(Comparison::Equal, found, term(name)))
    }
}

/// Puts values in the place of each `nil` of a term.
fn name_nil(term: &mut ScopedTerm) {
    if let ScopedKind::Written(WrittenRecord { branch, ty: Some(ty), .. }) = &term.kind
        && branch == NIL
    {
        term.kind = ScopedKind::Nil(*ty);
    }
    term.arguments_mut().iter_mut().for_each(name_nil);
}

fn is_written(term: &ScopedTerm) -> bool {
    matches!(term.kind, ScopedKind::Written(_))
}

fn has_no_aggregate(literal: &ScopedLiteral) -> bool {
    literal.terms().iter().all(|term| term.aggregates().is_empty())
}

fn equal(variable: Variable, right: ScopedTerm) -> ScopedLiteral {
    let left = ScopedTerm { kind: ScopedKind::Variable(variable), span: right.span };
    constraint(Comparison::Equal, left, right)
}

fn constraint(comparison: Comparison, left: ScopedTerm, right: ScopedTerm) -> ScopedLiteral {
    let span = right.span;
    ScopedLiteral::Constraint(ScopedConstraint { comparison, left, right, span })
}

/// Decides which records are taken apart: those whose own variables get no values from atoms and
/// equalities. Where nothing gives the whole a value either, the record is computed, so that its variables
/// are reported. Marks what has values then.
fn decide(
    literals: &[ScopedLiteral],
    equations: &mut [Equation],
    bound: &mut Vec<bool>,
    variables: usize,
) {
    bound.resize(variables, false);
    loop {
        bind(literals, bound);
        let mut open = equations.iter_mut().filter(|it| it.takes_apart.is_none());
        if let Some(equation) =
            open.find(|it| !has_wildcard(&it.record) && is_bound(&it.record, bound))
        {
            equation.takes_apart = Some(false);
            bound[equation.variable.index()] = true;
            continue;
        }
        let mut open = equations.iter_mut().filter(|it| it.takes_apart.is_none());
        let Some(equation) = open.find(|it| bound[it.variable.index()]) else { return };
        equation.takes_apart = Some(true);
        bind_fields(&equation.record, bound);
    }
}

fn has_wildcard(term: &ScopedTerm) -> bool {
    matches!(term.kind, ScopedKind::Wildcard) || term.arguments().iter().any(has_wildcard)
}

/// Marks the variables that a record which is taken apart gives values.
fn bind_fields(term: &ScopedTerm, bound: &mut [bool]) {
    let ScopedKind::Written(written) = &term.kind else { return };
    for field in &written.fields {
        match field.kind {
            ScopedKind::Variable(variable) => bound[variable.index()] = true,
            _ => bind_fields(field, bound),
        }
    }
}
