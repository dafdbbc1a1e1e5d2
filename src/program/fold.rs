//! Aggregates become relations: `group`, the outer bindings that are asked for; `inner`, the
//! bindings that are folded; `value`, the result for each group that has a binding.
//!
//! `group` is made only where the body of the aggregate does not bind the outer variables itself,
//! or where it computes something that may fail and so must not be computed for other groups.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::program::normal_form::{Builder, Pending};
use crate::program::schedule::Schedule;
use crate::program::scoped::{ScopedAggregate, ScopedAtom, ScopedKind, ScopedLiteral, ScopedTerm};
use crate::program::{
    Aggregate, Atom, Column, Literal, Operand, Relation, RelationId, RelationOrigin, Role, TypeId,
    Variable, is_computed,
};
use crate::syntax::ast::{AggregateOperator, Comparison};

impl Builder<'_> {
    /// Makes the relations of an aggregate and looks its value up.
    pub(super) fn place_fold(
        &mut self,
        variable: Variable,
        aggregate: &ScopedAggregate,
        schedule: &mut Schedule,
    ) {
        self.aggregates += 1;
        let number = self.aggregates;
        let start = self.group(aggregate, number, schedule);
        let inner = self.inner(aggregate, number, start);
        let mut columns = self.columns(&aggregate.shared);
        let primitive = self.folded(aggregate);
        columns.push(Column { name: "value".to_owned(), ty: primitive.ty() });
        let value =
            self.relation("value", number, columns, RelationOrigin::AggregateValue(self.rule));
        self.program.aggregates.push(Aggregate {
            inner,
            value,
            group: aggregate.shared.len(),
            operator: aggregate.operator,
            primitive,
            rule: self.rule,
        });
        schedule.push(Literal::Fold {
            variable,
            aggregate: self.program.aggregates.len() - 1,
            key: aggregate.shared.iter().map(|&shared| Operand::Variable(shared)).collect(),
        });
    }

    /// The atom that the inner body starts with, if it needs one.
    fn group(
        &mut self,
        aggregate: &ScopedAggregate,
        number: usize,
        schedule: &Schedule,
    ) -> Vec<Literal> {
        let shared: BTreeSet<Variable> = aggregate.shared.iter().copied().collect();
        let own = self_bound(&aggregate.body, BTreeSet::new());
        if shared.is_subset(&own) && !can_fail(aggregate) {
            return Vec::new();
        }
        let (kept, bound) = self.complete_before(schedule);
        let columns: Vec<Variable> = shared.intersection(&bound).copied().collect();
        let missing = shared.difference(&self_bound(&aggregate.body, bound)).next().copied();
        if let Some(missing) = missing {
            self.report_recursive_group(missing);
            return Vec::new();
        }
        if columns.is_empty() {
            return Vec::new();
        }
        let origin = RelationOrigin::AggregateGroup(self.rule);
        let relation = self.relation("group", number, self.columns(&columns), origin);
        let arguments = columns.into_iter().map(|it| Some(Operand::Variable(it))).collect();
        let atom = Atom { relation, arguments };
        self.push_clause(atom.clone(), kept);
        vec![Literal::Atom(atom)]
    }

    /// What is scheduled so far, without what depends on the relations that the rule derives.
    fn complete_before(&self, schedule: &Schedule) -> (Vec<Literal>, BTreeSet<Variable>) {
        let mut bound = BTreeSet::new();
        let mut kept = Vec::new();
        for literal in &schedule.literals {
            let recursive = match literal {
                Literal::Atom(atom) | Literal::Negated(atom) => {
                    self.heads.iter().any(|&head| self.is_recursive(head, atom.relation))
                }
                _ => false,
            };
            if !recursive && literal.requires().all(|needed| bound.contains(&needed)) {
                bound.extend(literal.binds());
                kept.push(literal.clone());
            }
        }
        (kept, bound)
    }

    fn is_recursive(&self, head: RelationId, body: RelationId) -> bool {
        self.program.relation(body).origin == RelationOrigin::Declared
            && self.components.same(head, body)
    }

    fn report_recursive_group(&mut self, missing: Variable) {
        let name = &self.variables[missing.index()].name;
        let message =
            format!("the aggregate needs `{name}`, which only the recursion gives a value");
        self.diagnostics.push(
            Diagnostic::error("recursive-group", message)
                .at(self.span, "")
                .help(format!("bind `{name}` by an atom inside the aggregate")),
        );
    }

    /// The relation of the bindings that are folded, and its clause.
    fn inner(
        &mut self,
        aggregate: &ScopedAggregate,
        number: usize,
        start: Vec<Literal>,
    ) -> RelationId {
        let mut pending = self.flatten(&aggregate.body);
        let target = aggregate.target.as_ref().map(|target| self.operand(target, &mut pending));
        let mut folded = aggregate.shared.clone();
        if matches!(aggregate.operator, AggregateOperator::Count | AggregateOperator::Sum) {
            for literal in &mut pending {
                if let Pending::Atom { atom, .. } = literal {
                    self.name_wildcards(atom);
                }
            }
            let counted = self.counted(&pending, aggregate, target);
            folded.extend(counted);
        }
        let mut columns = self.columns(&folded);
        let ty = self.folded(aggregate).ty();
        columns.extend(target.map(|_| Column { name: "target".to_owned(), ty }));
        let origin = RelationOrigin::AggregateInner(self.rule);
        let relation = self.relation("inner", number, columns, origin);
        let body = self.schedule(pending, start);
        let operands = folded.into_iter().map(Operand::Variable).chain(target);
        self.push_clause(Atom { relation, arguments: operands.map(Some).collect() }, body);
        relation
    }

    /// `count` and `sum` count every tuple, so an ignored column tells tuples apart.
    fn name_wildcards(&mut self, atom: &mut Atom) {
        let types: Vec<TypeId> =
            self.program.relation(atom.relation).columns.iter().map(|column| column.ty).collect();
        for (argument, ty) in atom.arguments.iter_mut().zip(types) {
            if argument.is_none() {
                let variable = self.make_up(ty);
                *argument = Some(Operand::Variable(variable));
            }
        }
    }

    /// The local variables of the positive atoms and equations: together they are one binding.
    fn counted(
        &self,
        pending: &[Pending<'_>],
        aggregate: &ScopedAggregate,
        target: Option<Operand>,
    ) -> Vec<Variable> {
        let mut counted = Vec::new();
        let mut add = |variable: Variable| {
            let is_target = target == Some(Operand::Variable(variable));
            if !is_target && !aggregate.shared.contains(&variable) && !counted.contains(&variable) {
                counted.push(variable);
            }
        };
        for literal in pending {
            match literal {
                Pending::Atom { atom, needs } => {
                    for argument in atom.arguments.iter().flatten() {
                        match argument {
                            Operand::Variable(variable) if !needs.contains(variable) => {
                                add(*variable);
                            }
                            _ => {}
                        }
                    }
                }
                // A value computed from the others adds no binding, but a copied one is harmless.
                Pending::Equate { variable, .. }
                    if !is_computed(&self.variables[variable.index()].name) =>
                {
                    add(*variable);
                }
                _ => {}
            }
        }
        counted
    }

    fn columns(&self, variables: &[Variable]) -> Vec<Column> {
        variables
            .iter()
            .map(|variable| {
                let info = &self.variables[variable.index()];
                Column { name: info.name.clone(), ty: info.ty }
            })
            .collect()
    }

    fn relation(
        &mut self,
        part: &str,
        number: usize,
        columns: Vec<Column>,
        origin: RelationOrigin,
    ) -> RelationId {
        let rule = &self.program.rules[self.rule.index()];
        self.program.relations.push(Relation {
            name: format!("{}?{part}{number}", rule.name),
            columns,
            reading: None,
            span: rule.span,
            origin,
            input: false,
            input_from: Vec::new(),
            output: false,
            output_to: Vec::new(),
            print_size: false,
            role: Role::Derived,
        });
        RelationId::from_index(self.program.relations.len() - 1)
    }
}

/// The variables that the conjunction binds once `bound` are bound.
fn self_bound(body: &[ScopedLiteral], mut bound: BTreeSet<Variable>) -> BTreeSet<Variable> {
    loop {
        let before = bound.len();
        for literal in body {
            match literal {
                ScopedLiteral::Atom(atom) => bound.extend(plain_variables(atom)),
                ScopedLiteral::Constraint(it) if it.comparison == Comparison::Equal => {
                    for (to, from) in [(&it.left, &it.right), (&it.right, &it.left)] {
                        if let ScopedKind::Variable(variable) = to.kind
                            && is_bound(from, &bound)
                        {
                            bound.insert(variable);
                        }
                    }
                }
                _ => {}
            }
        }
        if bound.len() == before {
            return bound;
        }
    }
}

fn plain_variables(atom: &ScopedAtom) -> impl Iterator<Item = Variable> {
    atom.arguments.iter().filter_map(|term| match term.kind {
        ScopedKind::Variable(variable) => Some(variable),
        _ => None,
    })
}

fn is_bound(term: &ScopedTerm, bound: &BTreeSet<Variable>) -> bool {
    let mut all = true;
    term.variables(&mut |variable| all &= bound.contains(&variable));
    all && term
        .aggregates()
        .iter()
        .all(|aggregate| aggregate.shared.iter().all(|shared| bound.contains(shared)))
}

/// Whether the aggregate computes something that can stop the run.
fn can_fail(aggregate: &ScopedAggregate) -> bool {
    fn term_can_fail(term: &ScopedTerm) -> bool {
        match &term.kind {
            ScopedKind::Call(functor, arguments) => {
                functor.can_fail() || arguments.iter().any(term_can_fail)
            }
            ScopedKind::Aggregate(aggregate) => can_fail(aggregate),
            _ => false,
        }
    }
    let body = aggregate.body.iter().flat_map(ScopedLiteral::terms);
    body.chain(&aggregate.target).any(term_can_fail)
}
