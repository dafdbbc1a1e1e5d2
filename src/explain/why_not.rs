//! Why a tuple does not hold: where each rule that could have derived it stops.

use crate::database::Database;
use crate::explain::goal::Goal;
use crate::explain::model::{Bindings, Model, Outcome, pattern, unify};
use crate::explain::proof::Fact;
use crate::explain::width;
use crate::program::{Atom, Clause, ClauseId, Literal, Program, RelationOrigin};
use crate::value::{Interner as _, Symbols, Tuple, Value};

/// How many existing facts are named beside what is missing.
const NEAREST: usize = 3;

/// The most tuples that are tried for one clause. Beyond, a better attempt may have been missed,
/// which [`Attempt::complete`] says.
const TRIED_AT_MOST: usize = 100_000;

/// Why nothing matches a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhyNot {
    /// What was asked.
    pub goal: Goal,
    /// For each rule that could have derived it: how far it gets. None for a relation that only
    /// facts files give.
    pub attempts: Vec<Attempt>,
    /// The facts of the same relation that share the most values with the goal.
    pub nearest: Vec<Fact>,
    /// Texts that functions computed and the database does not have, numbered behind its own; all of
    /// them at what was asked first.
    pub computed: Symbols,
}

/// The farthest that a clause gets on the way to a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The clause.
    pub clause: ClauseId,
    /// The values of its variables as far as they are bound by then.
    pub bindings: Vec<Option<Value>>,
    /// The order in which its body was tried: the places of the literals, those first that the goal
    /// leaves the fewest tuples for.
    pub order: Vec<usize>,
    /// For each literal that holds, in that order: the tuple that an atom matches, and nothing for
    /// any other literal.
    pub holds: Vec<Option<Tuple>>,
    /// Why the next literal does not hold.
    pub failure: Hindrance,
    /// Whether every way to apply the clause was tried.
    pub complete: bool,
}

/// Why a literal does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hindrance {
    /// No tuple matches the atom.
    Missing {
        /// What it looks for.
        goal: Goal,
        /// The facts that come nearest to it.
        nearest: Vec<Fact>,
        /// The same question of the missing tuple, where rules derive it and it was asked for.
        deeper: Option<Box<WhyNot>>,
    },
    /// A tuple matches the negated atom; the first in the order in which they are printed.
    Present(Fact),
    /// The comparison does not hold.
    Compared,
    /// The function or the aggregate has this value and not the one asked for.
    Other(Value),
    /// The function fails on its arguments, or the aggregate has nothing to take the least or the
    /// greatest of.
    NoValue,
}

/// Says for each rule that could have derived the goal where it stops, and the same of each tuple
/// that is missing there, `levels` times over.
#[must_use]
pub fn why_not(program: &Program, database: &Database, goal: &Goal, levels: usize) -> WhyNot {
    let mut computed = Symbols::default();
    let why_not = ask(program, database, goal, levels, &mut computed);
    WhyNot { computed, ..why_not }
}

fn ask(
    program: &Program,
    database: &Database,
    goal: &Goal,
    levels: usize,
    computed: &mut Symbols,
) -> WhyNot {
    let mut attempts = attempts(program, database, goal, computed);
    for attempt in &mut attempts {
        if let Hindrance::Missing { goal, nearest, deeper } = &mut attempt.failure {
            *nearest = goal.nearest(database, NEAREST);
            if levels > 0 && is_derived(program, goal) {
                *deeper = Some(Box::new(ask(program, database, goal, levels - 1, computed)));
            }
        }
    }
    let (nearest, computed) = (goal.nearest(database, NEAREST), Symbols::default());
    WhyNot { goal: goal.clone(), attempts, nearest, computed }
}

/// The best attempt of each rule, in the order of the rules.
fn attempts(
    program: &Program,
    database: &Database,
    goal: &Goal,
    computed: &mut Symbols,
) -> Vec<Attempt> {
    let mut model = Model::new(program, database);
    model.symbols.more = std::mem::take(computed);
    let mut attempts: Vec<Attempt> = Vec::new();
    for (index, clause) in program.clauses.iter().enumerate() {
        if clause.head.relation != goal.relation {
            continue;
        }
        let Some(attempt) = attempt(&mut model, ClauseId::from_index(index), goal) else {
            continue;
        };
        // A disjunction is several clauses of one rule: the one that gets farthest speaks for it.
        let same = |other: &Attempt| program.clauses[other.clause.index()].rule == clause.rule;
        match attempts.iter_mut().find(|other| same(other)) {
            Some(other) if other.holds.len() < attempt.holds.len() => *other = attempt,
            Some(_) => {}
            None => attempts.push(attempt),
        }
    }
    *computed = model.symbols.more;
    attempts
}

fn is_derived(program: &Program, goal: &Goal) -> bool {
    let relation = program.relation(goal.relation);
    relation.origin == RelationOrigin::Declared && !relation.input
}

/// How far the clause gets; nothing if its head has other constants, or if all of its body holds.
fn attempt(model: &mut Model<'_>, id: ClauseId, goal: &Goal) -> Option<Attempt> {
    let clause = &model.program.clauses[id.index()];
    let mut bindings = vec![None; clause.variables.len()];
    let mut known = clause.head.arguments.iter().zip(&goal.pattern);
    let fits = known.all(|(argument, value)| {
        value.is_none_or(|value| unify(&[*argument], &[value], &mut bindings, &mut Vec::new()))
    });
    if !fits {
        return None;
    }
    let order = width::order(clause, &bindings);
    let holds = Vec::new();
    let mut trial = Trial { model, clause, order: &order, bindings, holds, best: None, tried: 0 };
    trial.from(0);
    let complete = trial.tried < TRIED_AT_MOST;
    let (bindings, holds, failure) = trial.best?;
    Some(Attempt { clause: id, bindings, order, holds, failure, complete })
}

/// The search for the bindings with which a body holds longest.
struct Trial<'m, 'a> {
    model: &'m mut Model<'a>,
    clause: &'a Clause,
    order: &'m [usize],
    bindings: Bindings,
    holds: Vec<Option<Tuple>>,
    best: Option<(Bindings, Vec<Option<Tuple>>, Hindrance)>,
    tried: usize,
}

impl<'a> Trial<'_, 'a> {
    fn from(&mut self, at: usize) {
        let clause: &'a Clause = self.clause;
        let Some(&place) = self.order.get(at) else { return };
        let literal = &clause.body[place];
        self.tried += 1;
        if self.tried > TRIED_AT_MOST && self.best.is_some() {
            return;
        }
        if let Literal::Atom(atom) = literal {
            return self.each_match(atom, at);
        }
        match self.model.evaluate(literal, &self.bindings) {
            Outcome::Test(true) => self.go_on(None, at),
            Outcome::Test(false) => {
                let failure = self.test_failure(literal);
                self.fail(failure);
            }
            Outcome::Value(_, None) => self.fail(Hindrance::NoValue),
            Outcome::Value(variable, Some(value)) => match self.bindings[variable.index()] {
                Some(known) if known == value => self.go_on(None, at),
                Some(_) => self.fail(Hindrance::Other(value)),
                None => {
                    self.bindings[variable.index()] = Some(value);
                    self.go_on(None, at);
                    self.bindings[variable.index()] = None;
                }
            },
        }
    }

    fn each_match(&mut self, atom: &'a Atom, at: usize) {
        let pattern = pattern(atom, &self.bindings);
        let mut tuples = self.model.indexes.matching(atom.relation, &pattern);
        tuples.sort_by(|a, b| self.model.symbols.compare_tuples(a, b));
        let mut matched = false;
        for tuple in tuples {
            let mut bound = Vec::new();
            if unify(&atom.arguments, tuple, &mut self.bindings, &mut bound) {
                matched = true;
                self.go_on(Some(tuple.clone()), at);
            }
            for variable in bound {
                self.bindings[variable.index()] = None;
            }
        }
        if !matched {
            let goal = Goal { relation: atom.relation, pattern };
            self.fail(Hindrance::Missing { goal, nearest: Vec::new(), deeper: None });
        }
    }

    fn go_on(&mut self, matched: Option<Tuple>, at: usize) {
        self.holds.push(matched);
        self.from(at + 1);
        self.holds.pop();
    }

    fn test_failure(&mut self, literal: &Literal) -> Hindrance {
        let Literal::Negated(atom) = literal else { return Hindrance::Compared };
        let pattern = pattern(atom, &self.bindings);
        let tuples = self.model.indexes.matching(atom.relation, &pattern);
        let symbols = &self.model.symbols;
        let first = tuples.into_iter().min_by(|a, b| symbols.compare_tuples(a, b));
        let Some(tuple) = first else { unreachable!("a negated atom fails by a tuple") };
        Hindrance::Present(Fact { relation: atom.relation, tuple: tuple.clone() })
    }

    /// Keeps this attempt if it is the first to get so far.
    fn fail(&mut self, failure: Hindrance) {
        if self.best.as_ref().is_none_or(|(_, holds, _)| holds.len() < self.holds.len()) {
            self.best = Some((self.bindings.clone(), self.holds.clone(), failure));
        }
    }
}
