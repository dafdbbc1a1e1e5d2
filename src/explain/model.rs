//! Everything that holds, and the ways in which a clause applies to it.

use std::rc::Rc;

use crate::database::Database;
use crate::explain::index::Indexes;
use crate::explain::width;
use crate::functions::{Patterns, apply, holds};
use crate::program::{
    Argument, Atom, Clause, ClauseId, Literal, Operand, Program, RelationId, Variable,
};
use crate::value::{MoreSymbols, Symbols, Tuple, Value};

/// A program with the tuples that follow from it.
pub(super) struct Model<'a> {
    pub(super) program: &'a Program,
    pub(super) indexes: Indexes<'a>,
    /// The texts of the database, and those that functions compute.
    pub(super) symbols: MoreSymbols<'a>,
    patterns: Patterns,
    /// By clause: the order in which its body is matched once its head is known.
    orders: Vec<Option<Rc<[usize]>>>,
}

/// A clause with values for all its variables for which the body holds.
#[derive(Debug, Clone)]
pub(super) struct Instance<'a> {
    pub(super) clause: ClauseId,
    pub(super) bindings: Box<[Value]>,
    /// The tuple that each positive atom of the body matches, in the order of the body.
    pub(super) matched: Vec<&'a Tuple>,
}

/// The variables of a clause that are bound so far.
pub(super) type Bindings = Vec<Option<Value>>;

impl<'a> Model<'a> {
    pub(super) fn new(program: &'a Program, database: &'a Database) -> Self {
        Self {
            program,
            indexes: Indexes::new(database),
            symbols: MoreSymbols { run: &database.symbols, more: Symbols::default() },
            patterns: Patterns::default(),
            orders: vec![None; program.clauses.len()],
        }
    }

    /// The ways in which the clause derives this tuple.
    pub(super) fn instances(&mut self, id: ClauseId, tuple: &[Value]) -> Vec<Instance<'a>> {
        let program: &'a Program = self.program;
        let clause = &program.clauses[id.index()];
        let mut bindings = vec![None; clause.variables.len()];
        if !unify(&clause.head.arguments, tuple, &mut bindings, &mut Vec::new()) {
            return Vec::new();
        }
        let order =
            self.orders[id.index()].get_or_insert_with(|| width::order(clause, &bindings).into());
        let order = Rc::clone(order);
        let matched = vec![None; clause.body.len()];
        let mut search = Matcher { model: self, id, clause, bindings, matched, found: Vec::new() };
        search.from(&order);
        search.found
    }

    /// Whether a literal that binds nothing holds, or the value of one that binds a variable.
    /// A function that fails has none.
    pub(super) fn evaluate(&mut self, literal: &Literal, bindings: &Bindings) -> Outcome {
        match literal {
            Literal::Atom(_) => unreachable!("atoms are matched"),
            Literal::Negated(atom) => {
                let pattern = pattern(atom, bindings);
                Outcome::Test(!self.indexes.any(atom.relation, &pattern))
            }
            Literal::Compare { comparison, left, right } => {
                let (left, right) = (presume(*left, bindings), presume(*right, bindings));
                let holds = holds(*comparison, left, right, &self.symbols, &mut self.patterns);
                Outcome::Test(holds.unwrap_or(false))
            }
            Literal::Let { variable, functor, arguments } => {
                let arguments: Vec<Value> =
                    arguments.iter().map(|&argument| presume(argument, bindings)).collect();
                let value = match functor {
                    Some(functor) => apply(*functor, &arguments, &mut self.symbols).ok(),
                    None => Some(arguments[0]),
                };
                Outcome::Value(*variable, value)
            }
            Literal::Fold { variable, aggregate, key } => {
                let key: Vec<Value> = key.iter().map(|&it| presume(it, bindings)).collect();
                Outcome::Value(*variable, self.fold_value(*aggregate, &key))
            }
        }
    }

    /// The value of an aggregate for a group. A sum that does not fit has none.
    pub(super) fn fold_value(&self, aggregate: usize, key: &[Value]) -> Option<Value> {
        let aggregate = &self.program.aggregates[aggregate];
        match self.indexes.starting(aggregate.value, key).next() {
            Some(tuple) => Some(tuple[key.len()]),
            None if self.indexes.starting(aggregate.inner, key).next().is_some() => None,
            None => aggregate.of_nothing(),
        }
    }

    /// Whether a facts file gives the tuple. What stands in the rules is derived by one of the
    /// relation's clauses.
    pub(super) fn is_given(
        &self,
        relation: RelationId,
        clauses: &[ClauseId],
        tuple: &[Value],
    ) -> bool {
        let is_written = |clause: &ClauseId| {
            let head = &self.program.clauses[clause.index()].head;
            head.arguments.iter().zip(tuple).all(|(argument, value)| {
                matches!(argument, Some(Operand::Constant(constant)) if constant == value)
            })
        };
        self.program.relation(relation).input && !clauses.iter().any(is_written)
    }
}

/// What a literal that is no atom comes to.
pub(super) enum Outcome {
    Test(bool),
    Value(Variable, Option<Value>),
}

/// The search for the instances of one clause.
struct Matcher<'m, 'a> {
    model: &'m mut Model<'a>,
    id: ClauseId,
    clause: &'a Clause,
    bindings: Bindings,
    /// By literal of the body.
    matched: Vec<Option<&'a Tuple>>,
    found: Vec<Instance<'a>>,
}

impl<'a> Matcher<'_, 'a> {
    fn from(&mut self, order: &[usize]) {
        let Some((&at, rest)) = order.split_first() else {
            return self.conclude();
        };
        let clause: &'a Clause = self.clause;
        if let Literal::Atom(atom) = &clause.body[at] {
            let pattern = pattern(atom, &self.bindings);
            for tuple in self.model.indexes.matching(atom.relation, &pattern) {
                let mut bound = Vec::new();
                if unify(&atom.arguments, tuple, &mut self.bindings, &mut bound) {
                    self.matched[at] = Some(tuple);
                    self.from(rest);
                }
                for variable in bound {
                    self.bindings[variable.index()] = None;
                }
            }
            return;
        }
        match self.model.evaluate(&clause.body[at], &self.bindings) {
            Outcome::Test(true) => self.from(rest),
            Outcome::Test(false) | Outcome::Value(_, None) => {}
            Outcome::Value(variable, Some(value)) => match self.bindings[variable.index()] {
                Some(known) if known == value => self.from(rest),
                Some(_) => {}
                None => {
                    self.bindings[variable.index()] = Some(value);
                    self.from(rest);
                    self.bindings[variable.index()] = None;
                }
            },
        }
    }

    fn conclude(&mut self) {
        let bindings: Option<Box<[Value]>> = self.bindings.iter().copied().collect();
        self.found.push(Instance {
            clause: self.id,
            bindings: bindings.unwrap_or_else(|| unreachable!("a body binds every variable")),
            matched: self.matched.iter().flatten().copied().collect(),
        });
    }
}

/// Binds the unbound variables to the tuple's values and notes them; whether all values agree.
pub(super) fn unify(
    arguments: &[Argument],
    tuple: &[Value],
    bindings: &mut Bindings,
    bound: &mut Vec<Variable>,
) -> bool {
    arguments.iter().zip(tuple).all(|(argument, &value)| match argument {
        None => true,
        Some(Operand::Constant(constant)) => *constant == value,
        Some(Operand::Variable(variable)) => {
            let known = &mut bindings[variable.index()];
            if known.is_none() {
                bound.push(*variable);
            }
            *known.get_or_insert(value) == value
        }
    })
}

/// What is known of each column of the tuples that match an atom.
pub(super) fn pattern(atom: &Atom, bindings: &Bindings) -> Vec<Option<Value>> {
    let value = |argument: &Argument| match (*argument)? {
        Operand::Variable(variable) => bindings[variable.index()],
        Operand::Constant(value) => Some(value),
    };
    atom.arguments.iter().map(value).collect()
}

fn presume(operand: Operand, bindings: &Bindings) -> Value {
    match operand {
        Operand::Constant(value) => value,
        Operand::Variable(variable) => bindings[variable.index()]
            .unwrap_or_else(|| unreachable!("the order binds before it uses")),
    }
}
