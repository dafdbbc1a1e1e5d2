//! Whether what a proof rests on is enough for its goal: its leaves alone, run again with negated
//! atoms and aggregates read from the full database, derive it.

use std::collections::BTreeMap;

use geoinfer::database::Database;
use geoinfer::engine::{Limits, naive};
use geoinfer::explain::Proof;
use geoinfer::program::{Literal, Program, RelationId, Step, Stratum};

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
        let clauses = |stratum: &Stratum| match &stratum.step {
            Step::Clauses { clauses, .. } => clauses.clone(),
            Step::Fold(_) => Vec::new(),
        };
        let clauses = program.strata.iter().flat_map(clauses).collect();
        frozen.strata = vec![Stratum {
            relations: program.relation_ids().collect(),
            step: Step::Clauses { clauses, recursive: true },
        }];
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

    pub(crate) fn of(&self, proof: &Proof) -> bool {
        let mut database = self.database.clone();
        for leaf in proof.leaves() {
            database.insert(leaf.relation, leaf.tuple.clone());
        }
        naive::run(&self.program, &mut database, Limits::default()).unwrap();
        database.tuples(proof.goal().relation).contains(&proof.goal().tuple)
    }
}
