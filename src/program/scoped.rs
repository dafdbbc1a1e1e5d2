//! The alternatives of a rule with every variable numbered.
//!
//! A variable inside an aggregate is the outer one if it also occurs outside the aggregate in the
//! body, and local otherwise; those of a target are always local, as in Soufflé. Equal names in
//! different scopes get different numbers, so that later stages need not think of scopes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostic::{Diagnostic, Span};
use crate::program::alternatives::{Alternative, Basic, expand};
use crate::program::{RelationId, TypeId, Variable};
use crate::syntax::ast::{
    Aggregate, AggregateOperator, Atom, Clause, Comparison, Functor, Term, TermKind,
};
use crate::syntax::walk;
use crate::value::{Symbols, Value, record};

/// One alternative of a rule.
pub(super) struct ScopedRule {
    pub(super) heads: Vec<ScopedAtom>,
    pub(super) body: Vec<ScopedLiteral>,
    pub(super) variables: Vec<ScopedVariable>,
}

/// A variable of an alternative.
pub(super) struct ScopedVariable {
    pub(super) name: String,
    /// Where it first occurs.
    pub(super) span: Span,
}

pub(super) struct ScopedAtom {
    pub(super) relation: RelationId,
    pub(super) arguments: Vec<ScopedTerm>,
    pub(super) span: Span,
}

pub(super) enum ScopedLiteral {
    Atom(ScopedAtom),
    Negated(ScopedAtom),
    Constraint(ScopedConstraint),
}

pub(super) struct ScopedConstraint {
    pub(super) comparison: Comparison,
    pub(super) left: ScopedTerm,
    pub(super) right: ScopedTerm,
    pub(super) span: Span,
}

pub(super) struct ScopedTerm {
    pub(super) kind: ScopedKind,
    pub(super) span: Span,
}

pub(super) enum ScopedKind {
    Variable(Variable),
    Wildcard,
    Constant(Value),
    Call(Functor, Vec<ScopedTerm>),
    Aggregate(Box<ScopedAggregate>),
    /// A record as it is written; [`super::records`] puts one of the next three in its place.
    Written(WrittenRecord),
    /// The record of a type that has no fields and is of no branch.
    Nil(TypeId),
    /// A record of the branch at a place of its type.
    Record {
        ty: TypeId,
        branch: usize,
        fields: Vec<ScopedTerm>,
    },
    /// The field of this type at a place of a record; of a branch that has none there, any value.
    Field {
        ty: TypeId,
        record: Variable,
        at: usize,
    },
}

/// `[x, y]`, `$Branch(x, y)` or `nil`.
pub(super) struct WrittenRecord {
    /// [`PLAIN`](crate::value::record::PLAIN), [`NIL`](crate::value::record::NIL), or the name behind `$`.
    pub(super) branch: String,
    pub(super) fields: Vec<ScopedTerm>,
    /// The type that declares the branch, once it is known.
    pub(super) ty: Option<TypeId>,
}

pub(super) struct ScopedAggregate {
    pub(super) operator: AggregateOperator,
    pub(super) target: Option<ScopedTerm>,
    pub(super) body: Vec<ScopedLiteral>,
    /// The outer variables that the body or target mentions.
    pub(super) shared: Vec<Variable>,
}

impl ScopedTerm {
    /// Calls `visit` for each variable outside aggregates.
    pub(super) fn variables(&self, visit: &mut dyn FnMut(Variable)) {
        if let ScopedKind::Variable(variable) | ScopedKind::Field { record: variable, .. } =
            &self.kind
        {
            visit(*variable);
        }
        self.arguments().iter().for_each(|argument| argument.variables(visit));
    }

    /// The terms directly inside, aggregates aside.
    pub(super) fn arguments(&self) -> &[Self] {
        match &self.kind {
            ScopedKind::Call(_, all)
            | ScopedKind::Written(WrittenRecord { fields: all, .. })
            | ScopedKind::Record { fields: all, .. } => all,
            _ => &[],
        }
    }

    /// The terms directly inside, aggregates aside.
    pub(super) fn arguments_mut(&mut self) -> &mut [Self] {
        match &mut self.kind {
            ScopedKind::Call(_, all)
            | ScopedKind::Written(WrittenRecord { fields: all, .. })
            | ScopedKind::Record { fields: all, .. } => all,
            _ => &mut [],
        }
    }

    /// The aggregates of the term that are not inside another aggregate.
    pub(super) fn aggregates(&self) -> Vec<&ScopedAggregate> {
        match &self.kind {
            ScopedKind::Aggregate(aggregate) => vec![aggregate],
            _ => self.arguments().iter().flat_map(ScopedTerm::aggregates).collect(),
        }
    }
}

impl ScopedLiteral {
    /// The terms directly inside the literal.
    pub(super) fn terms(&self) -> Vec<&ScopedTerm> {
        match self {
            Self::Atom(atom) | Self::Negated(atom) => atom.arguments.iter().collect(),
            Self::Constraint(constraint) => vec![&constraint.left, &constraint.right],
        }
    }

    /// The terms directly inside the literal.
    pub(super) fn terms_mut(&mut self) -> Vec<&mut ScopedTerm> {
        match self {
            Self::Atom(atom) | Self::Negated(atom) => atom.arguments.iter_mut().collect(),
            Self::Constraint(constraint) => vec![&mut constraint.left, &mut constraint.right],
        }
    }
}

/// What scoping needs to know of the rulebook.
pub(super) struct Context<'c> {
    pub(super) relation_of: &'c dyn Fn(&Atom) -> RelationId,
    pub(super) constants: &'c mut Symbols,
    pub(super) diagnostics: &'c mut Vec<Diagnostic>,
}

/// Numbers the variables of every alternative of a rule whose names are all known.
pub(super) fn scope(clause: &Clause, context: &mut Context<'_>) -> Vec<ScopedRule> {
    let alternatives = match &clause.body {
        None => vec![Alternative::default()],
        Some(body) => expand(body).unwrap_or_else(|| {
            context.diagnostics.push(too_many_alternatives(clause.span));
            Vec::new()
        }),
    };
    alternatives.iter().map(|alternative| scope_alternative(clause, alternative, context)).collect()
}

fn too_many_alternatives(span: Span) -> Diagnostic {
    Diagnostic::error(
        "too-many-alternatives",
        "the `;` of this rule multiply to more than 256 alternatives",
    )
    .at(span, "")
    .help("give a part of the body a relation of its own")
}

fn scope_alternative(
    clause: &Clause,
    alternative: &Alternative<'_>,
    context: &mut Context<'_>,
) -> ScopedRule {
    let mut scoper = Scoper { context, variables: Vec::new() };
    let mut names = HashMap::new();
    let heads = clause.heads.iter().map(|head| scoper.atom(head, &mut names)).collect();
    let outside = names_outside(alternative);
    // A head variable that the body mentions only inside an aggregate stays unbound: the aggregate
    // gets a variable of its own, and `safety` reports the head's.
    let mut names: HashMap<&str, Variable> =
        names.into_iter().filter(|(name, _)| outside.contains_key(name)).collect();
    let body = scoper.body(alternative, &mut names, &outside);
    ScopedRule { heads, body, variables: scoper.variables }
}

/// The names of the variables that occur outside aggregates, and where they first do.
fn names_outside<'a>(alternative: &Alternative<'a>) -> BTreeMap<&'a str, Span> {
    let mut names: BTreeMap<&str, Span> = BTreeMap::new();
    let mut visit = |term: &'a Term| {
        walk::visit_outside(term, &mut |inner| {
            if let TermKind::Variable(name) = &inner.kind {
                let first = names.entry(name).or_insert(inner.span);
                *first = inner.span.min(*first);
            }
        });
    };
    for basic in alternative {
        match *basic {
            Basic::Atom(atom) | Basic::Negated(atom) => atom.arguments.iter().for_each(&mut visit),
            Basic::Constraint { left, right, .. } => {
                visit(left);
                visit(right);
            }
        }
    }
    names
}

struct Scoper<'s, 'c> {
    context: &'s mut Context<'c>,
    variables: Vec<ScopedVariable>,
}

type Names<'a> = HashMap<&'a str, Variable>;

impl Scoper<'_, '_> {
    /// Scopes a conjunction; `outside` are the names that its aggregates share with it.
    fn body<'a>(
        &mut self,
        alternative: &Alternative<'a>,
        names: &mut Names<'a>,
        outside: &BTreeMap<&'a str, Span>,
    ) -> Vec<ScopedLiteral> {
        // Outer variables are numbered before any aggregate is entered.
        for (name, span) in outside {
            if !names.contains_key(name) {
                names.insert(name, self.fresh(name, *span));
            }
        }
        alternative.iter().map(|basic| self.literal(*basic, names)).collect()
    }

    fn literal<'a>(&mut self, basic: Basic<'a>, names: &mut Names<'a>) -> ScopedLiteral {
        match basic {
            Basic::Atom(atom) => ScopedLiteral::Atom(self.atom(atom, names)),
            Basic::Negated(atom) => ScopedLiteral::Negated(self.atom(atom, names)),
            Basic::Constraint { comparison, left, right, span } => {
                ScopedLiteral::Constraint(ScopedConstraint {
                    comparison,
                    left: self.term(left, names),
                    right: self.term(right, names),
                    span,
                })
            }
        }
    }

    fn atom<'a>(&mut self, atom: &'a Atom, names: &mut Names<'a>) -> ScopedAtom {
        ScopedAtom {
            relation: (self.context.relation_of)(atom),
            arguments: atom.arguments.iter().map(|term| self.term(term, names)).collect(),
            span: atom.span,
        }
    }

    fn term<'a>(&mut self, term: &'a Term, names: &mut Names<'a>) -> ScopedTerm {
        let kind = match &term.kind {
            TermKind::Variable(name) => ScopedKind::Variable(self.variable(name, term.span, names)),
            TermKind::Wildcard => ScopedKind::Wildcard,
            TermKind::Number(number) => ScopedKind::Constant(Value::Number(*number)),
            TermKind::Unsigned(number) => ScopedKind::Constant(Value::Unsigned(*number)),
            TermKind::Text(text) => {
                ScopedKind::Constant(Value::Symbol(self.context.constants.intern(text)))
            }
            TermKind::Call(functor, arguments) => ScopedKind::Call(
                *functor,
                arguments.iter().map(|argument| self.term(argument, names)).collect(),
            ),
            TermKind::Record(branch, fields) => ScopedKind::Written(WrittenRecord {
                branch: branch.as_ref().map_or(record::PLAIN, |name| &name.text).to_owned(),
                fields: fields.iter().map(|field| self.term(field, names)).collect(),
                ty: None,
            }),
            TermKind::Nil => {
                let (branch, fields) = (record::NIL.to_owned(), Vec::new());
                ScopedKind::Written(WrittenRecord { branch, fields, ty: None })
            }
            TermKind::Aggregate(aggregate) => {
                ScopedKind::Aggregate(Box::new(self.aggregate(aggregate, term.span, names)))
            }
        };
        ScopedTerm { kind, span: term.span }
    }

    fn variable<'a>(&mut self, name: &'a str, span: Span, names: &mut Names<'a>) -> Variable {
        if let Some(&variable) = names.get(name) {
            return variable;
        }
        let variable = self.fresh(name, span);
        names.insert(name, variable);
        variable
    }

    fn fresh(&mut self, name: &str, span: Span) -> Variable {
        self.variables.push(ScopedVariable { name: name.to_owned(), span });
        Variable::from_index(self.variables.len() - 1)
    }

    fn aggregate<'a>(
        &mut self,
        aggregate: &'a Aggregate,
        span: Span,
        outer: &Names<'a>,
    ) -> ScopedAggregate {
        let mut names = outer.clone();
        if let Some(target) = &aggregate.target {
            walk::visit_outside(target, &mut |inner| {
                if let TermKind::Variable(name) = &inner.kind {
                    names.remove(name.as_str());
                }
            });
        }
        let alternative = self.single_alternative(aggregate, span);
        self.check_wildcards(&alternative);
        let outside = names_outside(&alternative);
        let body = self.body(&alternative, &mut names, &outside);
        let target = aggregate.target.as_ref().map(|target| self.term(target, &mut names));
        let outer_variables: BTreeSet<Variable> = outer.values().copied().collect();
        let mut shared = BTreeSet::new();
        mentioned(&body, target.as_ref(), &mut |variable| {
            if outer_variables.contains(&variable) {
                shared.insert(variable);
            }
        });
        let shared = shared.into_iter().collect();
        ScopedAggregate { operator: aggregate.operator, target, body, shared }
    }

    fn single_alternative<'a>(&mut self, aggregate: &'a Aggregate, span: Span) -> Alternative<'a> {
        let mut alternatives = expand(&aggregate.body).unwrap_or_default();
        if alternatives.len() != 1 {
            self.context.diagnostics.push(
                Diagnostic::error("aggregate-disjunction", "an aggregate holds one conjunction")
                    .at(span, "")
                    .help("give the alternatives a relation of their own, and aggregate over that"),
            );
        }
        alternatives.pop().unwrap_or_default()
    }

    /// With several atoms it would be unclear what is counted.
    fn check_wildcards(&mut self, alternative: &Alternative<'_>) {
        let atoms: Vec<&Atom> = alternative
            .iter()
            .filter_map(|basic| match basic {
                Basic::Atom(atom) => Some(*atom),
                _ => None,
            })
            .collect();
        if atoms.len() < 2 {
            return;
        }
        let wildcards = atoms
            .iter()
            .flat_map(|atom| &atom.arguments)
            .filter(|term| term.kind == TermKind::Wildcard);
        for wildcard in wildcards {
            self.context.diagnostics.push(
                Diagnostic::error(
                    "aggregate-wildcard",
                    "`_` is not allowed in an aggregate of several atoms",
                )
                .at(wildcard.span, "")
                .help("name the column, or give the atoms a relation of their own"),
            );
        }
    }
}

/// Every variable that a body and a target mention, inside nested aggregates too.
fn mentioned(body: &[ScopedLiteral], target: Option<&ScopedTerm>, visit: &mut dyn FnMut(Variable)) {
    for term in body.iter().flat_map(ScopedLiteral::terms).chain(target) {
        term.variables(visit);
        for aggregate in term.aggregates() {
            mentioned(&aggregate.body, aggregate.target.as_ref(), visit);
        }
    }
}
