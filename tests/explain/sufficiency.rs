//! Whether what a proof rests on is enough for its goal: its leaves alone derive it, by the clauses of
//! the proof, with negated atoms and aggregates read from the full database.

use std::collections::{BTreeMap, BTreeSet};

use geoinfer::database::Database;
use geoinfer::engine::{Limits, naive};
use geoinfer::explain::{Node, Proof, Reason};
use geoinfer::program::{ClauseId, Literal, Program, RelationId, Step, Stratum};

/// A program whose negations look at copies of the relations and whose aggregates are given, and
/// the database with those alone.
pub(crate) struct Sufficiency {
    program: Program,
    database: Database,
}

impl Sufficiency {
    pub(crate) fn new(program: &Program, full: &Database) -> Self {
        let mut frozen = program.clone();
        let mut copies: BTreeMap<RelationId, RelationId> = BTreeMap::new();
        for clause in &mut frozen.clauses {
            for literal in &mut clause.body {
                if let Literal::Negated(atom) = literal {
                    let relations = &mut frozen.relations;
                    atom.relation = *copies.entry(atom.relation).or_insert_with(|| {
                        relations.push(relations[atom.relation.index()].clone());
                        RelationId::from_index(relations.len() - 1)
                    });
                }
            }
        }
        let mut database = Database::new(&frozen);
        database.symbols = full.symbols.clone();
        for (original, copy) in copies {
            database.replace(copy, full.tuples(original).clone());
        }
        for aggregate in &program.aggregates {
            database.replace(aggregate.value, full.tuples(aggregate.value).clone());
        }
        Self { program: frozen, database }
    }

    pub(crate) fn of(&mut self, proof: &Proof) -> bool {
        let clauses: BTreeSet<ClauseId> = proof.nodes.iter().filter_map(clause).collect();
        let clauses = clauses.into_iter().collect();
        let derived: BTreeSet<RelationId> =
            proof.nodes.iter().map(|node| node.fact.relation).collect();
        let derived: Vec<RelationId> = derived.into_iter().collect();
        let step = Step::Clauses { clauses, recursive: true };
        self.program.strata = vec![Stratum { relations: derived.clone(), step }];
        let before: Vec<_> =
            derived.iter().map(|&id| (id, self.database.tuples(id).clone())).collect();
        for leaf in proof.leaves() {
            self.database.insert(leaf.relation, leaf.tuple.clone());
        }
        naive::run(&self.program, &mut self.database, Limits::default()).unwrap();
        let is_derived = self.database.tuples(proof.goal().relation).contains(&proof.goal().tuple);
        before.into_iter().for_each(|(id, tuples)| self.database.replace(id, tuples));
        is_derived
    }
}

/// The clause by which a node follows.
fn clause(node: &Node) -> Option<ClauseId> {
    match &node.reason {
        Reason::Rule(application) => Some(application.clause),
        Reason::Given => None,
    }
}
