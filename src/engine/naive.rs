//! The oracle: apply every clause until nothing changes. Slow, and easy to see to be right.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use crate::database::Database;
use crate::engine::functions::{Failure, Patterns, apply, holds};
use crate::engine::{EvaluationError, Limits, computes_in_recursion};
use crate::program::{
    Aggregate, Argument, Atom, Clause, ClauseId, Literal, Operand, Program, RuleId, Step, Stratum,
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
    run_strata(program, &program.strata, database, limits)
}

/// Derives some strata, whose inputs are complete in the database.
pub(super) fn run_strata<'p>(
    program: &Program,
    strata: impl IntoIterator<Item = &'p Stratum>,
    database: &mut Database,
    limits: Limits,
) -> Result<(), EvaluationError> {
    let start = database.len();
    let mut patterns = Patterns::default();
    for stratum in strata {
        match &stratum.step {
            Step::Fold(index) => fold(program, &program.aggregates[*index], database)?,
            Step::Clauses { clauses, recursive } => {
                let mut failures = BTreeSet::new();
                loop {
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

/// Applies every clause once; how many tuples are new.
fn apply_all(
    program: &Program,
    clauses: &[ClauseId],
    database: &mut Database,
    patterns: &mut Patterns,
    failures: &mut BTreeSet<Failed>,
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
            failures,
        };
        matcher.from(0);
        for tuple in matcher.derived {
            new += usize::from(database.insert(clause.head.relation, tuple));
        }
    }
    new
}

/// A failure with what it is ordered by: the rule, then the values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Failed {
    rule: RuleId,
    arguments: Vec<Shown>,
    failure: Failure,
}

/// A value that is ordered as readers expect.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Shown {
    Number(i64),
    Text(String),
}

impl Failed {
    fn error(self) -> EvaluationError {
        let text = |shown| match shown {
            Shown::Number(number) => number.to_string(),
            Shown::Text(text) => format!("{text:?}"),
        };
        let arguments = self.arguments.into_iter().map(text).collect();
        EvaluationError::Function { rule: self.rule, failure: self.failure, arguments }
    }
}

/// The search for every way in which one clause applies.
struct Matcher<'a> {
    clause: &'a Clause,
    program: &'a Program,
    relations: &'a [BTreeSet<Tuple>],
    symbols: &'a mut Symbols,
    patterns: &'a mut Patterns,
    bindings: Vec<Option<Value>>,
    /// The failure of a literal. It counts if every literal that does not depend on it holds.
    failure: Option<Failed>,
    /// The variables whose values depend on the failure.
    poisoned: Vec<bool>,
    derived: Vec<Vec<Value>>,
    failures: &'a mut BTreeSet<Failed>,
}

impl<'a> Matcher<'a> {
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
                let (left, right) = (self.presume_value(*left), self.presume_value(*right));
                match holds(*comparison, left, right, self.symbols, self.patterns) {
                    Ok(true) => self.from(at + 1),
                    Ok(false) => {}
                    Err(failure) => self.fail(failure, &[left, right], Vec::new(), at),
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
                    Err(failure) => self.fail(failure, &values, vec![*variable], at),
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

    fn fail(&mut self, failure: Failure, values: &[Value], unknown: Vec<Variable>, at: usize) {
        let arguments = values
            .iter()
            .map(|&value| match value {
                Value::Number(number) => Shown::Number(number),
                Value::Symbol(symbol) => Shown::Text(self.symbols.text(symbol).to_owned()),
            })
            .collect();
        let failed = Failed { rule: self.clause.rule, arguments, failure };
        let outer = self.failure.clone();
        self.failure = Some(outer.clone().map_or(failed.clone(), |first| first.min(failed)));
        self.pass_over(unknown, at);
        self.failure = outer;
    }

    fn conclude(&mut self) {
        if let Some(failure) = &self.failure {
            self.failures.insert(failure.clone());
            return;
        }
        let head = self.clause.head.arguments.iter().flatten();
        let tuple = head.map(|&operand| self.presume_value(operand)).collect();
        self.derived.push(tuple);
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
        let relations: &'a [BTreeSet<Tuple>] = self.relations;
        let prefix: Vec<Value> = pattern.iter().map_while(|&value| value).collect();
        relations[atom.relation.index()]
            .range::<[Value], _>((Bound::Included(prefix.as_slice()), Bound::Unbounded))
            .take_while(move |tuple| tuple.starts_with(&prefix))
    }

    fn look_up(&mut self, variable: Variable, aggregate: usize, key: &[Operand], at: usize) {
        let aggregate: &'a Aggregate = &self.program.aggregates[aggregate];
        let key: Vec<Value> = key.iter().map(|&operand| self.presume_value(operand)).collect();
        let found = self.relations[aggregate.value.index()]
            .range::<[Value], _>((Bound::Included(key.as_slice()), Bound::Unbounded))
            .next()
            .filter(|tuple| tuple.starts_with(&key))
            .map(|tuple| tuple[key.len()]);
        let of_nothing = match aggregate.operator {
            AggregateOperator::Count | AggregateOperator::Sum => Some(Value::Number(0)),
            AggregateOperator::Min | AggregateOperator::Max => None,
        };
        if let Some(value) = found.or(of_nothing) {
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

/// Folds the bindings of an aggregate, group by group.
fn fold(
    program: &Program,
    aggregate: &Aggregate,
    database: &mut Database,
) -> Result<(), EvaluationError> {
    let is_count = aggregate.operator == AggregateOperator::Count;
    let mut groups: BTreeMap<Vec<Value>, Vec<i64>> = BTreeMap::new();
    for tuple in database.tuples(aggregate.inner) {
        let target = if is_count { 1 } else { tuple[tuple.len() - 1].presume_number() };
        groups.entry(tuple[..aggregate.group].to_vec()).or_default().push(target);
    }
    for (mut key, targets) in groups {
        let Some(value) = fold_numbers(aggregate.operator, &targets) else {
            return Err(sum_overflow(program, aggregate));
        };
        key.push(Value::Number(value));
        database.insert(aggregate.value, key);
    }
    Ok(())
}

/// The aggregate of at least one number; nothing if a sum does not fit into 64 bits.
pub(super) fn fold_numbers(operator: AggregateOperator, targets: &[i64]) -> Option<i64> {
    match operator {
        AggregateOperator::Count => i64::try_from(targets.len()).ok(),
        AggregateOperator::Min => targets.iter().min().copied(),
        AggregateOperator::Max => targets.iter().max().copied(),
        // In 128 bits no order of the numbers overflows on the way to a sum that fits.
        AggregateOperator::Sum => {
            i64::try_from(targets.iter().map(|&target| i128::from(target)).sum::<i128>()).ok()
        }
    }
}

/// The failure of a sum; which group it is of is not told, so that no order shows.
pub(super) fn sum_overflow(program: &Program, aggregate: &Aggregate) -> EvaluationError {
    debug_assert!(aggregate.rule.index() < program.rules.len());
    EvaluationError::Function {
        rule: aggregate.rule,
        failure: Failure::Overflow,
        arguments: Vec::new(),
    }
}

/// Names the first recursive rule that computes values, or else the first rule.
pub(super) fn too_many(
    program: &Program,
    stratum: &Stratum,
    clauses: &[ClauseId],
    limits: Limits,
) -> EvaluationError {
    let computes = |id: &&ClauseId| computes_in_recursion(&program.clauses[id.index()], stratum);
    let rule = clauses.iter().find(computes).or(clauses.first());
    EvaluationError::TooManyTuples {
        relation: stratum.relations[0],
        rule: rule.map_or(RuleId(0), |id| program.clauses[id.index()].rule),
        limit: limits.max_tuples,
    }
}
