//! The oracle: apply every clause until nothing changes. Slow, and easy to see to be right.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use crate::database::{Database, Relations};
use crate::engine::error::{Failed, too_many};
use crate::engine::failed_groups::FailedGroups;
use crate::engine::{EvaluationError, Limits};
use crate::functions::{Failure, Patterns, apply, fold, holds};
use crate::program::{
    Aggregate, Argument, Atom, Clause, ClauseId, Literal, Operand, Program, RelationOrigin, Step,
    Variable,
};
use crate::syntax::ast::AggregateOperator;
use crate::value::{Symbols, Tuple, Value};

/// Derives everything that follows, stratum by stratum.
pub fn run(
    program: &Program,
    database: &mut Database,
    limits: Limits,
) -> Result<(), EvaluationError> {
    let start = database.len();
    let mut patterns = Patterns::default();
    let mut failed_groups = vec![FailedGroups::default(); program.aggregates.len()];
    for stratum in &program.strata {
        match &stratum.step {
            Step::Fold(at) => fold_groups(program, *at, database, &mut failed_groups),
            Step::Clauses { clauses, recursive } => {
                let mut failures = BTreeSet::new();
                loop {
                    let mut failures = Failures { all: &mut failures, groups: &mut failed_groups };
                    let new = apply_all(program, clauses, database, &mut patterns, &mut failures);
                    if database.len() - start > limits.max_tuples {
                        return Err(too_many(program, stratum, clauses, limits));
                    }
                    if new == 0 || !recursive {
                        break;
                    }
                }
                if let Some(failed) = failures.pop_first() {
                    return Err(failed.error());
                }
            }
        }
    }
    Ok(())
}

/// What failed so far.
struct Failures<'a> {
    /// What counts in the stratum.
    all: &'a mut BTreeSet<Failed>,
    /// By aggregate.
    groups: &'a mut [FailedGroups<Value>],
}

/// Applies every clause once; how many tuples are new.
fn apply_all(
    program: &Program,
    clauses: &[ClauseId],
    database: &mut Database,
    patterns: &mut Patterns,
    failures: &mut Failures<'_>,
) -> usize {
    let mut new = 0;
    for id in clauses {
        let clause = &program.clauses[id.index()];
        let (symbols, relations) = database.split();
        let mut matcher = Matcher {
            clause,
            relations,
            symbols,
            patterns,
            program,
            bindings: vec![None; clause.variables.len()],
            failure: None,
            poisoned: vec![false; clause.variables.len()],
            derived: Vec::new(),
            failures: &mut *failures,
        };
        matcher.from(0);
        for tuple in matcher.derived {
            new += usize::from(database.insert(clause.head.relation, tuple));
        }
    }
    new
}

/// The search for every way in which one clause applies.
struct Matcher<'a, 'f> {
    clause: &'a Clause,
    program: &'a Program,
    relations: &'a Relations,
    symbols: &'a mut Symbols,
    patterns: &'a mut Patterns,
    bindings: Vec<Option<Value>>,
    /// The failure of a literal. It counts if every literal that does not depend on it holds.
    failure: Option<Failed>,
    /// The variables whose values depend on the failure.
    poisoned: Vec<bool>,
    derived: Vec<Vec<Value>>,
    failures: &'a mut Failures<'f>,
}

impl<'a> Matcher<'a, '_> {
    fn from(&mut self, at: usize) {
        let clause: &'a Clause = self.clause;
        let Some(literal) = clause.body.get(at) else { return self.conclude() };
        if self.needs_poisoned(literal) {
            let unbound =
                mentioned(literal).into_iter().filter(|it| self.bindings[it.index()].is_none());
            return self.pass_over(unbound.collect(), at);
        }
        match literal {
            Literal::Atom(atom) => self.each_match(atom, at),
            Literal::Negated(atom) => {
                let pattern = self.pattern(atom);
                if !self.candidates(atom, &pattern).any(|tuple| fits(&pattern, tuple)) {
                    self.from(at + 1);
                }
            }
            Literal::Compare { comparison, left, right } => {
                let sides = [*left, *right].map(|side| self.presume_value(side));
                match holds(*comparison, sides[0], sides[1], self.symbols, self.patterns) {
                    Ok(true) => self.from(at + 1),
                    Ok(false) => {}
                    Err(failure) => self.fail(self.failed(failure, &sides), Vec::new(), at),
                }
            }
            Literal::Let { variable, functor, arguments } => {
                let values: Vec<Value> =
                    arguments.iter().map(|&argument| self.presume_value(argument)).collect();
                let result = match functor {
                    Some(functor) => apply(*functor, &values, self.symbols),
                    None => Ok(values[0]),
                };
                match result {
                    Ok(value) => self.bind(*variable, value, at),
                    Err(failure) => self.fail(self.failed(failure, &values), vec![*variable], at),
                }
            }
            Literal::Fold { variable, aggregate, key } => {
                self.look_up(*variable, *aggregate, key, at);
            }
        }
    }

    /// Whether the literal depends on a value that a failure left unknown.
    fn needs_poisoned(&self, literal: &Literal) -> bool {
        self.failure.is_some() && mentioned(literal).iter().any(|it| self.poisoned[it.index()])
    }

    /// Goes on without the literal at `at`; what it would have bound stays unknown.
    fn pass_over(&mut self, unknown: Vec<Variable>, at: usize) {
        let before = self.poisoned.clone();
        for variable in unknown {
            self.poisoned[variable.index()] = true;
        }
        self.from(at + 1);
        self.poisoned = before;
    }

    fn failed(&self, failure: Failure, values: &[Value]) -> Failed {
        Failed::new(self.program, self.clause.rule, failure, values, self.symbols)
    }

    fn fail(&mut self, failed: Failed, unknown: Vec<Variable>, at: usize) {
        let outer = self.failure.clone();
        self.failure = Some(outer.clone().map_or(failed.clone(), |first| first.min(failed)));
        self.pass_over(unknown, at);
        self.failure = outer;
    }

    fn conclude(&mut self) {
        if let Some(failure) = self.failure.clone() {
            return self.count(failure);
        }
        let head = self.clause.head.arguments.iter().flatten();
        let tuple = head.map(|&operand| self.presume_value(operand)).collect();
        self.derived.push(tuple);
    }

    /// Notes a failure for which all else holds. One inside an aggregate is a matter of its group; one
    /// before an aggregate is met again in the rule itself.
    fn count(&mut self, failure: Failed) {
        let head = &self.clause.head;
        match self.program.relation(head.relation).origin {
            RelationOrigin::AggregateGroup(_) => {}
            RelationOrigin::AggregateInner(_) => {
                let is_it = |aggregate: &Aggregate| aggregate.inner == head.relation;
                if let Some(at) = self.program.aggregates.iter().position(is_it) {
                    let group = &head.arguments[..self.program.aggregates[at].group];
                    let group: Vec<_> = group.iter().map(|it| self.value((*it)?)).collect();
                    self.failures.groups[at].add(&group, failure);
                }
            }
            _ => drop(self.failures.all.insert(failure)),
        }
    }

    fn bind(&mut self, variable: Variable, value: Value, at: usize) {
        self.bindings[variable.index()] = Some(value);
        self.from(at + 1);
        self.bindings[variable.index()] = None;
    }

    fn each_match(&mut self, atom: &'a Atom, at: usize) {
        let pattern = self.pattern(atom);
        for tuple in self.candidates(atom, &pattern) {
            let mut bound = Vec::new();
            if self.unify(&atom.arguments, tuple, &mut bound) {
                self.from(at + 1);
            }
            for variable in bound {
                self.bindings[variable.index()] = None;
            }
        }
    }

    /// Binds the unbound variables to the tuple's values; whether all values agree.
    fn unify(
        &mut self,
        arguments: &[Argument],
        tuple: &[Value],
        bound: &mut Vec<Variable>,
    ) -> bool {
        arguments.iter().zip(tuple).all(|(argument, &value)| match argument {
            None => true,
            Some(Operand::Constant(constant)) => *constant == value,
            Some(Operand::Variable(variable)) => {
                if let Some(known) = self.bindings[variable.index()] {
                    known == value
                } else {
                    self.bindings[variable.index()] = Some(value);
                    bound.push(*variable);
                    true
                }
            }
        })
    }

    /// What is known of each column of the tuples looked for.
    fn pattern(&self, atom: &Atom) -> Vec<Option<Value>> {
        atom.arguments.iter().map(|argument| self.value((*argument)?)).collect()
    }

    /// The tuples whose first columns are as the pattern says, as far as it says anything.
    fn candidates(
        &self,
        atom: &Atom,
        pattern: &[Option<Value>],
    ) -> impl Iterator<Item = &'a Tuple> + use<'a> {
        let relations: &'a Relations = self.relations;
        let prefix: Vec<Value> = pattern.iter().map_while(|&value| value).collect();
        relations
            .tuples(atom.relation)
            .range::<[Value], _>((Bound::Included(prefix.as_slice()), Bound::Unbounded))
            .take_while(move |tuple| tuple.starts_with(&prefix))
    }

    fn look_up(&mut self, variable: Variable, aggregate: usize, key: &[Operand], at: usize) {
        let key: Vec<Value> = key.iter().map(|&operand| self.presume_value(operand)).collect();
        if let Some(failed) = self.failures.groups[aggregate].of(&key) {
            return self.fail(failed.clone(), vec![variable], at);
        }
        let aggregate: &'a Aggregate = &self.program.aggregates[aggregate];
        let found = self
            .relations
            .tuples(aggregate.value)
            .range::<[Value], _>((Bound::Included(key.as_slice()), Bound::Unbounded))
            .next()
            .filter(|tuple| tuple.starts_with(&key))
            .map(|tuple| tuple[key.len()]);
        if let Some(value) = found.or(aggregate.of_nothing()) {
            self.bind(variable, value, at);
        }
    }

    fn value(&self, operand: Operand) -> Option<Value> {
        match operand {
            Operand::Variable(variable) => self.bindings[variable.index()],
            Operand::Constant(value) => Some(value),
        }
    }

    fn presume_value(&self, operand: Operand) -> Value {
        self.value(operand).unwrap_or_else(|| unreachable!("the normal form binds before it uses"))
    }
}

/// Every variable of a literal.
fn mentioned(literal: &Literal) -> Vec<Variable> {
    let (bound, operands): (Option<Variable>, Vec<Operand>) = match literal {
        Literal::Atom(atom) | Literal::Negated(atom) => {
            (None, atom.arguments.iter().flatten().copied().collect())
        }
        Literal::Compare { left, right, .. } => (None, vec![*left, *right]),
        Literal::Let { variable, arguments, .. } => (Some(*variable), arguments.clone()),
        Literal::Fold { variable, key, .. } => (Some(*variable), key.clone()),
    };
    let variables = operands.into_iter().filter_map(|operand| match operand {
        Operand::Variable(variable) => Some(variable),
        Operand::Constant(_) => None,
    });
    variables.chain(bound).collect()
}

fn fits(pattern: &[Option<Value>], tuple: &[Value]) -> bool {
    pattern.iter().zip(tuple).all(|(wanted, value)| wanted.is_none_or(|wanted| wanted == *value))
}

/// Folds the bindings of an aggregate, group by group. A group without a value is noted.
fn fold_groups(
    program: &Program,
    at: usize,
    database: &mut Database,
    failed_groups: &mut [FailedGroups<Value>],
) {
    let aggregate = &program.aggregates[at];
    let is_count = aggregate.operator == AggregateOperator::Count;
    let mut groups: BTreeMap<Vec<Value>, Vec<Value>> = BTreeMap::new();
    for tuple in database.tuples(aggregate.inner) {
        let target = if is_count { Value::Number(1) } else { tuple[tuple.len() - 1] };
        groups.entry(tuple[..aggregate.group].to_vec()).or_default().push(target);
    }
    for (mut key, targets) in groups {
        if let Some(value) = fold(aggregate.operator, &targets) {
            key.push(value);
            database.insert(aggregate.value, key);
        } else {
            failed_groups[at].add_sum(&key, Failed::of_sum(program, aggregate));
        }
    }
}
