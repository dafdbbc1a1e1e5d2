//! Whether a proof proves what it says: every step, against the program and the database.
//!
//! Nothing here is shared with the search. Where the search looks things up, the check goes through
//! everything; only the functions of the rule language are those of every engine.

use std::collections::{BTreeSet, HashSet};

use crate::database::Database;
use crate::explain::proof::{
    Application, FOLDED_WITH_PROOF, Fact, Folded, Node, NodeId, Premise, Proof, Reason,
};
use crate::functions::{Patterns, apply, holds};
use crate::program::{Aggregate, Argument, Atom, Clause, Literal, Operand, Primitive, Program};
use crate::syntax::ast::AggregateOperator;
use crate::value::{MoreSymbols, Tuple, Value};

/// What is wrong with a node of a proof.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("node {}: {flaw}", node.0)]
pub struct Defect {
    /// The node.
    pub node: NodeId,
    /// What is wrong with it.
    pub flaw: Flaw,
}

/// What can be wrong with a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// The goal, a clause, a relation or a premise that is not there.
    #[error("it names something that does not exist")]
    Missing,
    /// It rests on itself or on a later node.
    #[error("it rests on a node that does not stand before it")]
    Order,
    /// Two nodes prove the same.
    #[error("another node proves the same tuple")]
    Repeated,
    /// The database does not hold its tuple.
    #[error("the database does not hold its tuple")]
    NotInDatabase,
    /// It is called given, in a relation that facts files cannot give.
    #[error("no facts file can give a tuple of its relation")]
    NotGiven,
    /// The clause derives something else from these bindings.
    #[error("its clause derives another tuple")]
    Head,
    /// There are more or fewer premises than literals, or bindings than variables.
    #[error("it has not one premise for each literal, or not one value for each variable")]
    Count,
    /// A premise of another kind than its literal.
    #[error("a premise is of another kind than the literal that it is for")]
    Kind,
    /// A tuple that does not match its atom.
    #[error("a premise does not match its atom")]
    Unmatched,
    /// A tuple that a negation says is absent.
    #[error("a tuple that should be absent is there")]
    Present,
    /// A comparison that does not hold.
    #[error("a comparison does not hold")]
    Comparison,
    /// A function that gives another value, or none.
    #[error("a function gives another value")]
    Value,
    /// The bindings of an aggregate are not those of its group.
    #[error("an aggregate lists other bindings than there are")]
    Group,
    /// An aggregate that has another value, or none.
    #[error("an aggregate has another value")]
    Aggregate,
    /// A binding that decides an aggregate has no proof, or the proof of another tuple.
    #[error("a binding of an aggregate is not proved")]
    Unproved,
}

/// Accepts the proof, or says what is wrong with its first defective node.
pub fn check(program: &Program, database: &Database, proof: &Proof) -> Result<(), Defect> {
    if proof.goal.0 >= proof.nodes.len() {
        return Err(Defect { node: proof.goal, flaw: Flaw::Missing });
    }
    let mut checker = Checker {
        program,
        database,
        nodes: &proof.nodes,
        symbols: MoreSymbols { run: &database.symbols, more: proof.computed.clone() },
        patterns: Patterns::default(),
    };
    let mut seen = HashSet::new();
    for (index, node) in proof.nodes.iter().enumerate() {
        let id = NodeId(index);
        ensure(seen.insert(&node.fact), Flaw::Repeated)
            .and_then(|()| checker.node(id, node))
            .map_err(|flaw| Defect { node: id, flaw })?;
    }
    Ok(())
}

struct Checker<'a> {
    program: &'a Program,
    database: &'a Database,
    nodes: &'a [Node],
    symbols: MoreSymbols<'a>,
    patterns: Patterns,
}

fn ensure(holds: bool, flaw: Flaw) -> Result<(), Flaw> {
    if holds { Ok(()) } else { Err(flaw) }
}

impl Checker<'_> {
    fn node(&mut self, id: NodeId, node: &Node) -> Result<(), Flaw> {
        let Fact { relation, tuple } = &node.fact;
        ensure(relation.index() < self.program.relations.len(), Flaw::Missing)?;
        ensure(self.database.tuples(*relation).contains(tuple), Flaw::NotInDatabase)?;
        match &node.reason {
            Reason::Given => ensure(self.program.relation(*relation).input, Flaw::NotGiven),
            Reason::Rule(application) => self.application(id, &node.fact, application),
        }
    }

    fn application(
        &mut self,
        id: NodeId,
        fact: &Fact,
        application: &Application,
    ) -> Result<(), Flaw> {
        let program = self.program;
        let clause: &Clause =
            program.clauses.get(application.clause.index()).ok_or(Flaw::Missing)?;
        let bindings = &application.bindings;
        ensure(bindings.len() == clause.variables.len(), Flaw::Count)?;
        ensure(application.premises.len() == clause.body.len(), Flaw::Count)?;
        ensure(clause.head.relation == fact.relation, Flaw::Head)?;
        ensure(agrees(&clause.head.arguments, bindings, &fact.tuple), Flaw::Head)?;
        for (literal, premise) in clause.body.iter().zip(&application.premises) {
            self.premise(id, bindings, literal, premise)?;
        }
        Ok(())
    }

    fn premise(
        &mut self,
        id: NodeId,
        bindings: &[Value],
        literal: &Literal,
        premise: &Premise,
    ) -> Result<(), Flaw> {
        match (literal, premise) {
            (Literal::Atom(atom), Premise::Tuple(node)) => {
                let fact = self.earlier(id, *node)?;
                let matches = fact.relation == atom.relation
                    && agrees(&atom.arguments, bindings, &fact.tuple);
                ensure(matches, Flaw::Unmatched)
            }
            (Literal::Negated(atom), Premise::Absent) => {
                ensure(!self.has_match(atom, bindings), Flaw::Present)
            }
            (Literal::Compare { comparison, left, right }, Premise::Compared) => {
                let (left, right) = (value(*left, bindings), value(*right, bindings));
                let outcome = holds(*comparison, left, right, &self.symbols, &mut self.patterns);
                ensure(outcome == Ok(true), Flaw::Comparison)
            }
            (Literal::Let { variable, functor, arguments }, Premise::Computed) => {
                let arguments: Vec<Value> =
                    arguments.iter().map(|&argument| value(argument, bindings)).collect();
                let result = match functor {
                    Some(functor) => apply(*functor, &arguments, &mut self.symbols),
                    None => Ok(arguments[0]),
                };
                ensure(result == Ok(bindings[variable.index()]), Flaw::Value)
            }
            (Literal::Fold { variable, aggregate, key }, Premise::Folded(folded)) => {
                let key: Vec<Value> = key.iter().map(|&it| value(it, bindings)).collect();
                self.fold(id, *aggregate, &key, bindings[variable.index()], folded)
            }
            _ => Err(Flaw::Kind),
        }
    }

    /// What a node proves that must stand before this one.
    fn earlier(&self, id: NodeId, premise: NodeId) -> Result<&Fact, Flaw> {
        ensure(premise.0 < self.nodes.len(), Flaw::Missing)?;
        ensure(premise < id, Flaw::Order)?;
        Ok(&self.nodes[premise.0].fact)
    }

    fn has_match(&self, atom: &Atom, bindings: &[Value]) -> bool {
        let mut tuples = self.database.tuples(atom.relation).iter();
        tuples.any(|tuple| agrees(&atom.arguments, bindings, tuple))
    }

    fn fold(
        &self,
        id: NodeId,
        aggregate: usize,
        key: &[Value],
        result: Value,
        folded: &[Folded],
    ) -> Result<(), Flaw> {
        let aggregate = &self.program.aggregates[aggregate];
        let all = self.database.tuples(aggregate.inner).iter();
        let group: BTreeSet<&Tuple> = all.filter(|it| it[..aggregate.group] == *key).collect();
        let listed: BTreeSet<&Tuple> = folded.iter().map(|folded| &folded.tuple).collect();
        ensure(group == listed && listed.len() == folded.len(), Flaw::Group)?;
        ensure(folded_value(aggregate, &group) == Some(result), Flaw::Aggregate)?;
        let mut proved = 0;
        let mut decided = false;
        for binding in folded {
            let Some(node) = binding.proof else { continue };
            let fact = self.earlier(id, node)?;
            let is_it = fact.relation == aggregate.inner && fact.tuple == binding.tuple;
            ensure(is_it, Flaw::Unproved)?;
            proved += 1;
            decided |= fact.tuple.last() == Some(&result);
        }
        let enough = match aggregate.operator {
            AggregateOperator::Min | AggregateOperator::Max => decided,
            AggregateOperator::Count | AggregateOperator::Sum => {
                proved >= folded.len().min(FOLDED_WITH_PROOF)
            }
        };
        ensure(enough, Flaw::Unproved)
    }
}

/// Whether the tuple is what the arguments say; a wildcard says nothing.
fn agrees(arguments: &[Argument], bindings: &[Value], tuple: &[Value]) -> bool {
    arguments.len() == tuple.len()
        && arguments.iter().zip(tuple).all(|(argument, found)| match argument {
            Some(operand) => value(*operand, bindings) == *found,
            None => true,
        })
}

fn value(operand: Operand, bindings: &[Value]) -> Value {
    match operand {
        Operand::Variable(variable) => bindings[variable.index()],
        Operand::Constant(value) => value,
    }
}

/// The value of an aggregate; nothing if it has none.
fn folded_value(aggregate: &Aggregate, group: &BTreeSet<&Tuple>) -> Option<Value> {
    let number = |tuple: &&Tuple| match tuple.last() {
        Some(Value::Number(number)) => Some(i128::from(*number)),
        Some(Value::Unsigned(number)) => Some(i128::from(*number)),
        _ => None,
    };
    let numbers = || group.iter().filter_map(number);
    let result = match aggregate.operator {
        AggregateOperator::Count => i128::try_from(group.len()).ok()?,
        AggregateOperator::Sum => numbers().sum(),
        AggregateOperator::Min => numbers().min()?,
        AggregateOperator::Max => numbers().max()?,
    };
    match aggregate.primitive {
        Primitive::Unsigned => result.try_into().ok().map(Value::Unsigned),
        _ => result.try_into().ok().map(Value::Number),
    }
}
