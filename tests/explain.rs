//! Proofs: every derived fact has one, the checker accepts it and no damaged one, and what it rests
//! on is enough.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

#[path = "explain/cases.rs"]
mod cases;
#[path = "explain/commands.rs"]
mod commands;
#[path = "explain/damage.rs"]
mod damage;
#[path = "explain/heights.rs"]
mod heights;
#[path = "explain/provenance.rs"]
mod provenance;
#[path = "explain/sufficiency.rs"]
mod sufficiency;

use cases::Case;
use geoinfer::database::Database;
use geoinfer::diagnostic::Sources;
use geoinfer::engine::{Limits, batch};
use geoinfer::explain::{Fact, Prover, Reason, check};
use geoinfer::facts::Facts;
use geoinfer::report::document::Document;
use geoinfer::report::proof::{Places, outline};
use geoinfer::value::Value;
use rayon::prelude::*;
use sufficiency::Sufficiency;

/// Every derived fact has a proof that the checker accepts and that is sufficient; asked for its last
/// step alone, the prover gives the same.
fn explains_everything(case: &Case) {
    case.derived().par_chunks(100).for_each(|facts| explains(case, facts));
}

fn explains(case: &Case, facts: &[Fact]) {
    let mut sufficiency = Sufficiency::new(&case.program, &case.database);
    let mut prover = Prover::new(&case.program, &case.database);
    for fact in facts {
        let name = case.shown(fact);
        let last = prover.last_step(fact);
        let proof = prover.prove(fact).unwrap_or_else(|| panic!("{name} has no proof"));
        assert_eq!(proof.goal(), fact);
        let step = match &proof.node(proof.goal).reason {
            Reason::Given => None,
            Reason::Rule(step) => Some((step.clause, step.bindings.clone())),
        };
        assert_eq!(last, step, "the last step of {name}");
        check(&case.program, &case.database, &proof).unwrap_or_else(|it| panic!("{name}: {it}"));
        assert!(sufficiency.of(&proof), "the leaves of the proof of {name} are not enough");
    }
}

/// The proof of a fact does not depend on what was proved before it.
#[test]
fn every_fact_by_itself() {
    let case = Case::of_file("tests/cases/edges.json");
    let facts = case.derived();
    let mut prover = Prover::new(&case.program, &case.database);
    for fact in &facts {
        let together = prover.prove(fact);
        let alone = Prover::new(&case.program, &case.database).prove(fact);
        assert!(alone.is_some() && alone == together, "{}", case.shown(fact));
    }
}

#[test]
fn every_fact_of_every_scenario() {
    for path in cases::scenarios() {
        explains_everything(&Case::of_file(&path));
    }
}

#[test]
fn every_fact_of_generated_databases() {
    for name in cases::PROGRAMS {
        cases::generated(&cases::program(name), 60, 15, explains_everything);
    }
}

#[test]
fn every_fact_of_generated_databases_of_the_rulebook() {
    cases::generated(&cases::rulebook(), 20, 60, explains_everything);
}

/// The batch engine computes no text that nothing needs; a proof speaks of it all the same.
#[test]
fn texts_that_no_engine_computed_come_with_the_proof() {
    let program = cases::written(
        ".decl e(n: number)\n.input e\n.decl p(n: number)\n\
         /// [shown] {t} is the text of {n}.\np(n) :- e(n), t = to_string(n).\n",
    );
    let mut database = Database::new(&program);
    database.insert(program.find("e").unwrap(), [Value::Number(5)]);
    batch::run(&program, &mut database, Limits::default()).unwrap();
    assert_eq!(database.symbols.find("5"), None);

    let (relation, tuple) = (program.find("p").unwrap(), [Value::Number(5)].into());
    let proof = Prover::new(&program, &database).prove(&Fact { relation, tuple }).unwrap();
    assert_eq!(proof.computed.iter().collect::<Vec<_>>(), ["5"]);
    check(&program, &database, &proof).unwrap();
    let places = Places { facts: &Facts::default(), sources: &Sources::default() };
    let database = database.with_texts(&proof.computed);
    let shown = Document(vec![outline(&program, &database, &proof, places)]).html();
    assert!(shown.contains("5 is the text of 5"), "{shown}");
}
