//! The search for the proof of a tuple.
//!
//! Of all proofs it finds one of least height. A tuple of height *h* follows by a clause from
//! tuples of height below *h*; among the clauses and tuples that do, those with the smallest tree
//! below them are chosen, and among equals the first by the rule's name and then by the values. So
//! each tuple has one proof of its own, whatever it is used for.
//!
//! The search goes from the goal backwards, by the clauses that derive what is needed, and no
//! farther than a bound that grows until the goal is proved within it: a tuple at distance *d*
//! whose relation needs the height *h* at least takes part in no proof of less than *d + h*. Then
//! heights are found from the given tuples forwards. Neither direction follows a cycle twice, so
//! the search ends, and it costs what there is around the goal and not what the database holds.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use crate::database::Database;
use crate::explain::heights::Heights;
use crate::explain::model::{Instance, Model};
use crate::explain::proof::Fact;
use crate::program::{ClauseId, Literal, Program, RelationId};
use crate::value::{Interner as _, Tuple};

/// The place of a tuple among those that the search came upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Place(usize);

/// The place of an instance among those that the search came upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Step(usize);

/// Finds proofs in one database, and remembers what it learnt from one to the next.
pub(super) struct Search<'a> {
    pub(super) model: Model<'a>,
    heights: Heights,
    places: FxHashMap<(RelationId, &'a Tuple), Place>,
    tuples: Vec<Found<'a>>,
    steps: Vec<Derivation<'a>>,
}

/// A tuple that the search came upon.
struct Found<'a> {
    relation: RelationId,
    tuple: &'a Tuple,
    given: bool,
    /// By clause of the relation: the ways in which it derives the tuple, once they are needed.
    ways: Vec<Option<Vec<Step>>>,
    proof: Option<Choice>,
}

/// One way in which a clause derives a tuple.
struct Derivation<'a> {
    head: Place,
    instance: Instance<'a>,
    premises: Vec<Place>,
}

/// The proof of a tuple: its last step and what it comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) height: usize,
    /// How many nodes the tree has.
    size: u64,
    /// The clause that derives it; nothing if it is given.
    pub(super) step: Option<Step>,
}

/// What lies around a goal, within a bound.
struct Neighbourhood {
    /// The tuples, nearest first, with their distance.
    tuples: Vec<(Place, usize)>,
    /// Whether nothing that the goal may rest on lies beyond the bound.
    complete: bool,
}

/// The way from given tuples to what follows from them.
struct Rising {
    /// By height: the tuples that have it or a lower one.
    levels: Vec<Vec<Place>>,
    /// The steps that need a tuple, once for each time that they do.
    users: FxHashMap<Place, Vec<Step>>,
    /// How many premises of a step have no height yet.
    missing: FxHashMap<Step, usize>,
}

impl<'a> Search<'a> {
    pub(super) fn new(program: &'a Program, database: &'a Database) -> Self {
        Self {
            model: Model::new(program, database),
            heights: Heights::new(program),
            places: FxHashMap::default(),
            tuples: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// The place of a tuple of the database.
    pub(super) fn locate(&mut self, fact: &Fact) -> Option<Place> {
        let tuple = self.model.indexes.tuples(fact.relation).get(&fact.tuple)?;
        Some(self.place(fact.relation, tuple))
    }

    pub(super) fn place(&mut self, relation: RelationId, tuple: &'a Tuple) -> Place {
        let next = Place(self.tuples.len());
        let place = *self.places.entry((relation, tuple)).or_insert(next);
        if place == next {
            let clauses = self.heights.clauses(relation);
            let given = self.model.is_given(relation, clauses, tuple);
            let ways = vec![None; clauses.len()];
            self.tuples.push(Found { relation, tuple, given, ways, proof: None });
        }
        place
    }

    pub(super) fn fact(&self, place: Place) -> Fact {
        let found = &self.tuples[place.0];
        Fact { relation: found.relation, tuple: found.tuple.clone() }
    }

    pub(super) fn instance(&self, step: Step) -> &Instance<'a> {
        &self.steps[step.0].instance
    }

    pub(super) fn premises(&self, step: Step) -> &[Place] {
        &self.steps[step.0].premises
    }

    /// The last step of the tuple's proof, and so on for everything that it rests on; nothing for a
    /// tuple that does not follow from the given ones.
    pub(super) fn prove(&mut self, goal: Place) -> Option<Choice> {
        let mut bound = self.heights.of_relation(self.tuples[goal.0].relation)?;
        while self.tuples[goal.0].proof.is_none() {
            let around = self.explore(goal, bound);
            // Where nothing lies beyond, proofs may be as high as the tuples allow.
            self.settle(&around, if around.complete { usize::MAX } else { bound });
            if around.complete && self.tuples[goal.0].proof.is_none() {
                return None;
            }
            bound += 1 + bound / 8;
        }
        self.tuples[goal.0].proof
    }

    /// Every tuple that may take part in a proof of this height.
    fn explore(&mut self, goal: Place, bound: usize) -> Neighbourhood {
        let mut distances = FxHashMap::from_iter([(goal, 0)]);
        let mut queue = VecDeque::from([goal]);
        let mut around = Neighbourhood { tuples: Vec::new(), complete: true };
        while let Some(place) = queue.pop_front() {
            let distance = distances[&place];
            around.tuples.push((place, distance));
            if let Some(proof) = self.tuples[place.0].proof {
                around.complete &= distance + proof.height <= bound;
                continue;
            }
            for way in 0..self.tuples[place.0].ways.len() {
                let clause = self.heights.clauses(self.tuples[place.0].relation)[way];
                match self.heights.of_clause(clause) {
                    Some(height) if distance + height <= bound => {}
                    Some(_) => {
                        around.complete = false;
                        continue;
                    }
                    None => continue,
                }
                self.open(place, way, clause);
                for step in self.tuples[place.0].ways[way].iter().flatten() {
                    for &premise in &self.steps[step.0].premises {
                        distances.entry(premise).or_insert_with(|| {
                            queue.push_back(premise);
                            distance + 1
                        });
                    }
                }
            }
        }
        around
    }

    /// Finds the ways in which a clause derives a tuple.
    fn open(&mut self, place: Place, way: usize, clause: ClauseId) {
        if self.tuples[place.0].ways[way].is_some() {
            return;
        }
        let atoms: Vec<RelationId> = atoms(self.model.program, clause).collect();
        let mut steps = Vec::new();
        for instance in self.model.instances(clause, self.tuples[place.0].tuple) {
            let premises = atoms.iter().zip(&instance.matched);
            let premises = premises.map(|(&relation, tuple)| self.place(relation, tuple)).collect();
            steps.push(Step(self.steps.len()));
            self.steps.push(Derivation { head: place, instance, premises });
        }
        self.tuples[place.0].ways[way] = Some(steps);
    }

    /// The last step of the tuple's proof. What is derived in one way alone has no other last step,
    /// so nothing is searched below it.
    pub(super) fn last_step(&mut self, goal: Place) -> Option<Step> {
        match self.ways(goal)[..] {
            [only] if !self.tuples[goal.0].given => Some(only),
            _ => self.prove(goal)?.step,
        }
    }

    /// Every way in which a tuple is derived.
    pub(super) fn ways(&mut self, place: Place) -> Vec<Step> {
        for way in 0..self.tuples[place.0].ways.len() {
            let clause = self.heights.clauses(self.tuples[place.0].relation)[way];
            self.open(place, way, clause);
        }
        self.opened(place).collect()
    }

    fn opened(&self, place: Place) -> impl Iterator<Item = Step> {
        self.tuples[place.0].ways.iter().flatten().flatten().copied()
    }

    /// Finds the heights of the tuples, and the proofs of those whose every proof of that height is
    /// sure to lie within the neighbourhood.
    fn settle(&mut self, around: &Neighbourhood, bound: usize) {
        let Rising { mut levels, users, mut missing } = self.rising(around, bound);
        let distances: FxHashMap<Place, usize> = around.tuples.iter().copied().collect();
        let mut heights: FxHashMap<Place, usize> = FxHashMap::default();
        let mut height = 0;
        while height < levels.len() {
            for place in std::mem::take(&mut levels[height]) {
                if heights.contains_key(&place) {
                    continue;
                }
                heights.insert(place, height);
                if self.tuples[place.0].proof.is_none() && distances[&place] + height <= bound {
                    self.tuples[place.0].proof = Some(self.choose(place, height, &heights));
                }
                for step in users.get(&place).into_iter().flatten() {
                    let missing = missing.entry(*step).or_default();
                    *missing -= 1;
                    if *missing == 0 && height < bound {
                        level(&mut levels, height + 1).push(self.steps[step.0].head);
                    }
                }
            }
            height += 1;
        }
    }

    /// What is known before any step is taken.
    fn rising(&self, around: &Neighbourhood, bound: usize) -> Rising {
        let mut rising = Rising {
            levels: Vec::new(),
            users: FxHashMap::default(),
            missing: FxHashMap::default(),
        };
        for &(place, _) in &around.tuples {
            let found = &self.tuples[place.0];
            if let Some(proof) = found.proof.filter(|proof| proof.height <= bound) {
                level(&mut rising.levels, proof.height).push(place);
            } else if found.given {
                level(&mut rising.levels, 1).push(place);
            } else {
                for step in self.opened(place) {
                    let premises = &self.steps[step.0].premises;
                    for premise in premises {
                        rising.users.entry(*premise).or_default().push(step);
                    }
                    rising.missing.insert(step, premises.len());
                    if premises.is_empty() {
                        level(&mut rising.levels, 1).push(place);
                    }
                }
            }
        }
        rising
    }

    /// The best last step for a tuple of this height; everything lower has its proof.
    fn choose(&self, place: Place, height: usize, heights: &FxHashMap<Place, usize>) -> Choice {
        if self.tuples[place.0].given {
            return Choice { height, size: 1, step: None };
        }
        let is_lower = |premise: &Place| heights.get(premise).is_some_and(|&at| at < height);
        let steps =
            self.opened(place).filter(|step| self.steps[step.0].premises.iter().all(is_lower));
        let best = steps
            .map(|step| (self.size(step), step))
            .min_by(|a, b| a.0.cmp(&b.0).then_with(|| self.compare(a.1, b.1)));
        let Some((size, step)) = best else {
            unreachable!("a tuple gets its height from a step");
        };
        Choice { height, size, step: Some(step) }
    }

    /// The size of the tree that ends in this step; beyond counting, all trees are alike.
    fn size(&self, step: Step) -> u64 {
        let premises = self.steps[step.0].premises.iter();
        let sizes = premises.map(|premise| self.tuples[premise.0].proof.map_or(0, |it| it.size));
        sizes.fold(1, u64::saturating_add)
    }

    /// The order of two steps for readers: by the rule's name, then by the values.
    pub(super) fn compare(&self, a: Step, b: Step) -> std::cmp::Ordering {
        let (a, b) = (self.instance(a), self.instance(b));
        let name = |instance: &Instance<'_>| {
            let program: &'a Program = self.model.program;
            &program.rules[program.clauses[instance.clause.index()].rule.index()].name
        };
        let symbols = &self.model.symbols;
        let tuples = || a.matched.iter().zip(&b.matched);
        name(a)
            .cmp(name(b))
            .then(a.clause.cmp(&b.clause))
            .then_with(|| symbols.compare_tuples(&a.bindings, &b.bindings))
            .then_with(|| {
                let mut orders = tuples().map(|(a, b)| symbols.compare_tuples(a, b));
                orders.find(|order| order.is_ne()).unwrap_or(std::cmp::Ordering::Equal)
            })
    }
}

/// The tuples of one height.
fn level(levels: &mut Vec<Vec<Place>>, height: usize) -> &mut Vec<Place> {
    if levels.len() <= height {
        levels.resize_with(height + 1, Vec::new);
    }
    &mut levels[height]
}

/// The relations of the positive atoms of a body, in order.
fn atoms(program: &Program, clause: ClauseId) -> impl Iterator<Item = RelationId> {
    program.clauses[clause.index()].body.iter().filter_map(|literal| match literal {
        Literal::Atom(atom) => Some(atom.relation),
        _ => None,
    })
}
