//! Proofs of generated cases: each is accepted by the checker, damaged in some way it is refused, and what it
//! rests on is enough.

mod damage;
#[path = "../../../tests/explain/sufficiency.rs"]
#[allow(clippy::pedantic, reason = "the tests keep this file")]
mod sufficiency;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use geoinfer::database::Database;
use geoinfer::engine::{Limits, batch};
use geoinfer::explain::{Fact, Proof, Prover, check};
use geoinfer::program::{Program, RelationId};
use geoinfer::value::Value;
use proptest::prelude::*;

use crate::generated::Values;
use crate::generated::generator::{DOMAIN, any_rule, names, text};
use crate::numbers::Numbers;
use crate::programs::Loaded;
use crate::tally::{Tally, said};
use damage::KINDS;
use sufficiency::Sufficiency;

/// Every so many proofs are run again from what they rest on.
const AGAIN_EVERY: u64 = 10;

/// How often a proof is damaged.
const DAMAGES: usize = 3;

/// The most facts of one case that are proved.
const FACTS: usize = 60;

/// Checks so many proofs.
#[must_use]
pub fn run(inputs: u64, seed: u64) -> Tally {
    let mut tally = Tally::new("proofs", seed);
    let (mut values, mut numbers) = (Values::new(seed), Numbers::new(seed));
    let rules = prop::collection::vec(any_rule(), 3..8);
    let begun = Instant::now();
    while tally.inputs < inputs {
        let Some(rules) = values.take(&rules) else { continue };
        let written = format!("{}.input r0, r1\n", text(&rules));
        let facts = numbers.draw();
        let tried =
            catch_unwind(AssertUnwindSafe(|| case(&written, facts, &mut numbers, &mut tally)));
        if let Err(problem) = tried.unwrap_or_else(|panic| Err(said(&*panic))) {
            tally.find(format!("// facts of seed {facts}\n{written}").as_bytes(), &problem);
        }
    }
    tally.seconds = begun.elapsed().as_secs_f64();
    let (damaged, refused) = (tally.counted("damaged"), tally.counted("damaged and refused"));
    let changed = damaged - tally.counted("damaged and still a proof");
    println!(
        "{refused} of {damaged} damaged proofs are refused; of {changed} that prove nothing any more, all but {}",
        changed - refused
    );
    tally.told()
}

fn case(written: &str, seed: u64, numbers: &mut Numbers, tally: &mut Tally) -> Result<(), String> {
    let Loaded { program } = Loaded::new(written)?;
    let mut database = given(&program, seed);
    batch::run(&program, &mut database, Limits::default()).map_err(|it| format!("{it:?}"))?;
    tally.count("cases", 1);
    let mut sufficiency = Sufficiency::new(&program, &database);
    let mut prover = Prover::new(&program, &database);
    for fact in derived(&program, &database).into_iter().take(FACTS) {
        let proof = prover.prove(&fact).ok_or_else(|| format!("no proof of {fact:?}"))?;
        let case = Case { program: &program, database: &database };
        case.is_proof(&proof, &fact)?;
        tally.inputs += 1;
        if tally.inputs.is_multiple_of(AGAIN_EVERY) {
            tally.count("run again from what they rest on", 1);
            if !sufficiency.of(&proof) {
                return Err(format!("what the proof of {fact:?} rests on is not enough"));
            }
        }
        for _ in 0..DAMAGES {
            case.damaged(&proof, numbers, tally, &mut sufficiency)?;
        }
    }
    Ok(())
}

fn given(program: &Program, seed: u64) -> Database {
    let mut numbers = Numbers::new(seed);
    let mut database = Database::new(program);
    let most = usize::try_from(DOMAIN).unwrap_or(1);
    for _ in 0..4 + numbers.below(8) {
        let relation = RelationId::from_index(numbers.below(2));
        let mut value = || Value::Number(i64::try_from(numbers.below(most)).unwrap_or(0));
        let row = [value(), value()];
        database.insert(relation, row);
    }
    database
}

fn derived(program: &Program, database: &Database) -> Vec<Fact> {
    let relations = names().into_iter().skip(2).filter_map(|name| program.find(&name));
    let facts = relations.flat_map(|relation| {
        let tuples = database.tuples(relation).iter();
        tuples.map(move |tuple| Fact { relation, tuple: tuple.clone() })
    });
    facts.collect()
}

struct Case<'c> {
    program: &'c Program,
    database: &'c Database,
}

impl Case<'_> {
    fn is_proof(&self, proof: &Proof, fact: &Fact) -> Result<(), String> {
        check(self.program, self.database, proof)
            .map_err(|defect| format!("{fact:?}: {defect}"))?;
        if proof.goal() == fact {
            Ok(())
        } else {
            Err(format!("the proof of {fact:?} is of another"))
        }
    }

    /// Damages the proof in one way. A checker that accepts it is right only if it still is a proof: if
    /// what it rests on derives its goal by its clauses, and its goal holds.
    fn damaged(
        &self,
        proof: &Proof,
        numbers: &mut Numbers,
        tally: &mut Tally,
        sufficiency: &mut Sufficiency,
    ) -> Result<(), String> {
        let (name, damage) = KINDS[numbers.below(KINDS.len())];
        let mut copy = proof.clone();
        if !damage(&mut copy, numbers, self.program) || copy == *proof {
            return Ok(());
        }
        tally.count("damaged", 1);
        tally.count(&format!("{name}, tried"), 1);
        if check(self.program, self.database, &copy).is_err() {
            tally.count("damaged and refused", 1);
            return Ok(());
        }
        tally.count(&format!("{name}, accepted"), 1);
        if !sufficiency.of(&copy) {
            return Err(format!("damaged ({name}) and accepted, but no proof: {copy:?}"));
        }
        tally.count("damaged and still a proof", 1);
        Ok(())
    }
}
