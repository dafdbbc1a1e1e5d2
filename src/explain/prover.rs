//! Proofs, written out from what the search found.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::database::Database;
use crate::explain::proof::{
    Application, FOLDED_WITH_PROOF, Fact, Folded, Node, NodeId, Premise, Proof, Reason,
};
use crate::explain::search::{Place, Search, Step};
use crate::program::{ClauseId, Literal, Operand, Program, RelationOrigin};
use crate::syntax::ast::AggregateOperator;
use crate::value::{Interner as _, Symbols, Tuple, Value};

/// Finds proofs in a derived database.
///
/// What one proof needed is remembered for the next ones.
pub struct Prover<'a> {
    search: Search<'a>,
}

/// Other proofs of the same tuple.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternatives {
    /// The proofs. Each differs from the first in one step, those nearest the goal first.
    pub proofs: Vec<Proof>,
    /// Whether there are more than were asked for.
    pub more: bool,
}

/// A step that a proof takes instead of the best one.
type Detour = (Place, Step);

impl<'a> Prover<'a> {
    /// A prover for a database that everything was derived in by this program.
    #[must_use]
    pub fn new(program: &'a Program, database: &'a Database) -> Self {
        Self { search: Search::new(program, database) }
    }

    /// The texts that functions computed so far and the database does not have, numbered behind its
    /// own.
    #[must_use]
    pub fn computed(&self) -> &Symbols {
        &self.search.model.symbols.more
    }

    /// The proof of least height, of these the one with the smallest tree, of these the first by
    /// its rules' names and values; each premise has such a proof, too. Nothing if the database
    /// does not hold the fact.
    pub fn prove(&mut self, fact: &Fact) -> Option<Proof> {
        let goal = self.search.locate(fact)?;
        self.write(goal, None)
    }

    /// The last step of [`Prover::prove`]'s proof: the clause, and the values of its variables. It
    /// looks no farther than that step where there is no other. Nothing for a fact that is given.
    pub fn last_step(&mut self, fact: &Fact) -> Option<(ClauseId, Vec<Value>)> {
        let goal = self.search.locate(fact)?;
        let step = self.search.last_step(goal)?;
        let instance = self.search.instance(step);
        Some((instance.clause, instance.bindings.to_vec()))
    }

    /// Proofs that differ from [`Prover::prove`]'s in one step, at most this many.
    pub fn alternatives(&mut self, fact: &Fact, most: usize) -> Alternatives {
        let mut alternatives = Alternatives { proofs: Vec::new(), more: false };
        let Some(goal) = self.search.locate(fact) else { return alternatives };
        for place in self.nearest_first(goal) {
            let relation = self.search.fact(place).relation;
            let chosen = self.search.prove(place).and_then(|choice| choice.step);
            let mut ways = self.search.ways(place);
            ways.retain(|&way| Some(way) != chosen);
            ways.sort_by(|&a, &b| self.search.compare(a, b));
            let is_written = self.search.model.program.relation(relation).origin
                == RelationOrigin::Declared
                && chosen.is_some();
            for way in ways.into_iter().filter(|_| is_written) {
                let Some(proof) = self.write(goal, Some((place, way))) else { continue };
                if alternatives.proofs.len() == most {
                    alternatives.more = true;
                    return alternatives;
                }
                alternatives.proofs.push(proof);
            }
        }
        alternatives
    }

    /// Everything in the best proof of the goal, in the order of the distance from it.
    fn nearest_first(&mut self, goal: Place) -> Vec<Place> {
        let mut order = vec![goal];
        let mut seen = FxHashSet::from_iter([goal]);
        let mut next = 0;
        while let Some(&place) = order.get(next) {
            next += 1;
            let Some(step) = self.search.prove(place).and_then(|choice| choice.step) else {
                continue;
            };
            for below in self.below(step) {
                if seen.insert(below) {
                    order.push(below);
                }
            }
        }
        order
    }

    /// What a step rests on, aggregates included.
    fn below(&mut self, step: Step) -> Vec<Place> {
        let mut below = self.search.premises(step).to_vec();
        below.extend(self.folds(step).into_iter().flatten().filter_map(|(_, place)| place));
        below
    }

    /// Writes the best proof of the goal, but for the detour; nothing if it would go in a circle.
    fn write(&mut self, goal: Place, detour: Option<Detour>) -> Option<Proof> {
        enum Visit {
            Enter(Place),
            Leave(Place, Option<Step>),
        }
        let mut nodes = Vec::new();
        let mut ids: FxHashMap<Place, NodeId> = FxHashMap::default();
        let mut entered = FxHashSet::default();
        let mut visits = vec![Visit::Enter(goal)];
        while let Some(visit) = visits.pop() {
            match visit {
                Visit::Enter(place) if ids.contains_key(&place) => {}
                Visit::Enter(place) if !entered.insert(place) => return None,
                Visit::Enter(place) => {
                    let step = match detour {
                        Some((from, step)) if from == place => Some(step),
                        _ => self.search.prove(place)?.step,
                    };
                    visits.push(Visit::Leave(place, step));
                    let below = step.map(|step| self.below(step)).unwrap_or_default();
                    visits.extend(below.into_iter().rev().map(Visit::Enter));
                }
                Visit::Leave(place, step) => {
                    let reason = match step {
                        Some(step) => Reason::Rule(self.application(step, &ids)),
                        None => Reason::Given,
                    };
                    ids.insert(place, NodeId(nodes.len()));
                    nodes.push(Node { fact: self.search.fact(place), reason });
                }
            }
        }
        Some(Proof { nodes, goal: ids[&goal], computed: self.computed().clone() })
    }

    fn application(&mut self, step: Step, ids: &FxHashMap<Place, NodeId>) -> Application {
        let mut folds = self.folds(step).into_iter();
        let mut tuples = self.search.premises(step).iter();
        let instance = self.search.instance(step);
        let body = &self.search.model.program.clauses[instance.clause.index()].body;
        let folded = |(tuple, place): (Tuple, Option<Place>)| Folded {
            tuple,
            proof: place.map(|place| ids[&place]),
        };
        let premise = |literal: &Literal| match literal {
            Literal::Atom(_) => tuples.next().map(|place| Premise::Tuple(ids[place])),
            Literal::Negated(_) => Some(Premise::Absent),
            Literal::Compare { .. } => Some(Premise::Compared),
            Literal::Let { .. } => Some(Premise::Computed),
            Literal::Fold { .. } => {
                folds.next().map(|fold| Premise::Folded(fold.into_iter().map(folded).collect()))
            }
        };
        Application {
            clause: instance.clause,
            bindings: instance.bindings.to_vec(),
            premises: body.iter().filter_map(premise).collect(),
        }
    }

    /// For each aggregate of a step: the bindings that it folds, and the place of those that are
    /// proved.
    fn folds(&mut self, step: Step) -> Vec<Vec<(Tuple, Option<Place>)>> {
        let instance = self.search.instance(step);
        let program: &'a Program = self.search.model.program;
        let body = &program.clauses[instance.clause.index()].body;
        let value = |operand: &Operand| match operand {
            Operand::Constant(value) => *value,
            Operand::Variable(variable) => instance.bindings[variable.index()],
        };
        let mut folds = Vec::new();
        for literal in body {
            if let Literal::Fold { variable, aggregate, key } = literal {
                let key: Vec<Value> = key.iter().map(value).collect();
                folds.push((*aggregate, key, instance.bindings[variable.index()]));
            }
        }
        folds.into_iter().map(|(aggregate, key, value)| self.fold(aggregate, &key, value)).collect()
    }

    fn fold(
        &mut self,
        aggregate: usize,
        key: &[Value],
        value: Value,
    ) -> Vec<(Tuple, Option<Place>)> {
        let program: &'a Program = self.search.model.program;
        let aggregate = &program.aggregates[aggregate];
        let model = &self.search.model;
        let mut tuples: Vec<&'a Tuple> = model.indexes.starting(aggregate.inner, key).collect();
        tuples.sort_by(|a, b| model.symbols.compare_tuples(a, b));
        let is_extreme =
            matches!(aggregate.operator, AggregateOperator::Min | AggregateOperator::Max);
        let mut proved = 0;
        let mut fold = Vec::with_capacity(tuples.len());
        for tuple in tuples {
            let decides = if is_extreme {
                tuple.last() == Some(&value) && proved == 0
            } else {
                proved < FOLDED_WITH_PROOF
            };
            proved += usize::from(decides);
            let place = decides.then(|| self.search.place(aggregate.inner, tuple));
            fold.push((tuple.clone(), place));
        }
        fold
    }
}
