//! Generated programs over relations that are large enough for every index, bucket, group and thread.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use geoinfer::database::Database;
use geoinfer::engine::{EvaluationError, Limits, Wanted, batch, dataflow, naive};
use geoinfer::program::{Program, RelationId};
use geoinfer::value::Value;
use proptest::prelude::*;

use super::engines::{Loaded, Pools};
use crate::generated::Values;
use crate::generated::generator::{KINDS_OF_LARGE, cyclic_rule, text};
use crate::numbers::Numbers;
use crate::tally::{Tally, said};

/// A program that derives more is stopped, alike on every engine.
const MOST_TUPLES: usize = 1_500_000;

/// The interpreter is asked, too, where it has so many rows at most.
const FEW: usize = 600;

/// How many rows each relation of facts may have: below and above where the engines decide otherwise.
const SIZES: [usize; 12] =
    [200, 400, 600, 900, 1_500, 3_000, 5_000, 9_000, 12_000, 20_000, 40_000, 140_000];

/// Tries so many programs.
#[must_use]
pub fn run(inputs: u64, seed: u64) -> Tally {
    let mut tally = Tally::new("large programs", seed);
    let (mut values, mut numbers, pools) = (Values::new(seed), Numbers::new(seed), Pools::new());
    let rules = prop::collection::vec(cyclic_rule(KINDS_OF_LARGE), 1..4);
    let begun = Instant::now();
    while tally.inputs < inputs {
        let Some(rules) = values.take(&rules) else { continue };
        let written = format!("{}.input r0, r1\n", text(&rules));
        let seed = numbers.draw();
        let tried = catch_unwind(AssertUnwindSafe(|| one(&written, seed, &pools, &mut tally)));
        if let Err(problem) = tried.unwrap_or_else(|panic| Err(said(&*panic))) {
            tally.find(format!("// facts of seed {seed}\n{written}").as_bytes(), &problem);
        }
        tally.inputs += 1;
    }
    tally.seconds = begun.elapsed().as_secs_f64();
    tally.told()
}

/// What an engine derived.
type Found = (Result<(), EvaluationError>, Database);

fn one(written: &str, seed: u64, pools: &Pools, tally: &mut Tally) -> Result<(), String> {
    let Loaded { program } = Loaded::new(written)?;
    let given = facts(&program, seed, tally);
    let limits = Limits { max_tuples: MOST_TUPLES, ..Limits::default() };
    let run = |engine: &dyn Fn(&mut Database) -> Result<(), EvaluationError>| -> Found {
        let mut database = given.clone();
        (engine(&mut database), database)
    };
    let expected = pools.one(|| run_batch(&program, given.clone(), limits));
    count(&program, &expected, tally);
    let two = pools.two(|| run_batch(&program, given.clone(), limits));
    same(&program, "two threads", &expected, &two)?;
    let workers = 1 + usize::from(seed.is_multiple_of(2));
    let flow = run(&|database| dataflow::run(&program, database, limits, workers));
    same(&program, &format!("dataflow, {workers} workers"), &expected, &flow)?;
    if given.len() <= FEW {
        let naive = run(&|database| naive::run(&program, database, limits));
        same(&program, "the interpreter", &expected, &naive)?;
        tally.count("also on the interpreter", 1);
    }
    wanted(&program, &given, &expected, limits)
}

fn run_batch(program: &Program, mut database: Database, limits: Limits) -> Found {
    (batch::run(program, &mut database, limits), database)
}

fn count(program: &Program, expected: &Found, tally: &mut Tally) {
    if expected.0.is_err() {
        tally.count("stopped at the limit", 1);
        return;
    }
    let derived = program.relation_ids().skip(2).map(|id| expected.1.len_of(id)).sum::<usize>();
    tally.count("with answers", u64::from(derived > 0));
    tally.count("rows derived", derived as u64);
}

fn same(program: &Program, engine: &str, expected: &Found, found: &Found) -> Result<(), String> {
    if expected.0 != found.0 {
        return Err(format!("{engine}: {:?} in place of {:?}", found.0, expected.0));
    }
    if expected.0.is_err() {
        return Ok(());
    }
    for id in program.relation_ids() {
        let name = &program.relation(id).name;
        let (a, b) = (&expected.1, &found.1);
        let sizes = [a.len_of(id), a.tuples(id).len(), b.len_of(id), b.tuples(id).len()];
        if sizes.iter().any(|size| *size != sizes[0]) {
            return Err(format!("{engine}: sizes of {name}: {sizes:?}"));
        }
        if a.tuples(id) != b.tuples(id) {
            return Err(format!("{engine}: other rows of {name}"));
        }
    }
    Ok(())
}

/// Only the last relation, which is counted before its rows are looked at.
fn wanted(
    program: &Program,
    given: &Database,
    expected: &Found,
    limits: Limits,
) -> Result<(), String> {
    let Some(last) = program.find("r5") else { return Ok(()) };
    let mut found = given.clone();
    let outcome = batch::derive(program, &mut found, limits, &Wanted::Only(vec![last]));
    if expected.0.is_ok() && outcome.is_ok() && expected.1.len_of(last) != found.len_of(last) {
        let (a, b) = (expected.1.len_of(last), found.len_of(last));
        return Err(format!("only r5 wanted: {b} rows in place of {a}"));
    }
    Ok(())
}

/// Graphs of several sizes: few or many nodes, some with most of the arcs, numbers near to zero or far.
fn facts(program: &Program, seed: u64, tally: &mut Tally) -> Database {
    let mut numbers = Numbers::new(seed);
    let mut database = Database::new(program);
    let mut largest = 0;
    for relation in [RelationId(0), RelationId(1)] {
        let rows = numbers.one(&SIZES).copied().unwrap_or(0);
        largest = largest.max(rows);
        let nodes = rows / (1 + numbers.below(8)) + 4;
        let crowded = numbers.once_in(2);
        let far = if numbers.once_in(4) { 5_000_000_000_000 } else { 1 };
        let node = |numbers: &mut Numbers| {
            let most = if crowded && numbers.once_in(3) { 3 } else { nodes };
            Value::Number(i64::try_from(numbers.below(most)).unwrap_or(0) * far)
        };
        for _ in 0..rows {
            let arc = [node(&mut numbers), node(&mut numbers)];
            database.insert(relation, arc);
        }
    }
    tally.count(&format!("largest relation of {largest} rows"), 1);
    database
}
