//! Generated programs: every engine gives what the definition says, and what a change of the program that
//! should change nothing, or only add, leaves.

mod engines;
mod large;
mod variants;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use geoinfer::diagnostic::Sources;
use geoinfer::engine::{Limits, batch, dataflow, naive};
use geoinfer::syntax;
use proptest::prelude::*;

use crate::generated::Values;
use crate::generated::definition::{Tables, by_definition, unsupported};
use crate::generated::generator::{any_rule, fact, rule_that_fails, text, unsigned};
use crate::numbers::Numbers;
use crate::tally::{Tally, said};
use engines::{Outcome, Pools};

pub(crate) use engines::Loaded;

pub use large::run as run_large;

/// A dataflow is slow to build.
const DATAFLOW_EVERY: u64 = 24;

/// How often more than one thread, and each relation as the only one that is wanted, are tried.
const OTHERWISE_EVERY: u64 = 8;

/// Tries so many small programs.
#[must_use]
pub fn run(inputs: u64, seed: u64) -> Tally {
    let pools = Pools::new();
    pools.one(|| small(inputs, seed, &pools)).told()
}

fn small(inputs: u64, seed: u64, pools: &Pools) -> Tally {
    let mut tally = Tally::new("programs", seed);
    let mut values = Values::new(seed);
    let mut numbers = Numbers::new(seed);
    let usual = (prop::collection::vec(fact(), 5..18), prop::collection::vec(any_rule(), 2..7));
    let failing = (
        prop::collection::vec(fact(), 3..10),
        prop::collection::vec(any_rule(), 0..3),
        prop::collection::vec(rule_that_fails(), 1..4),
    );
    let begun = Instant::now();
    while tally.inputs < inputs {
        let fails = tally.inputs % 10 == 9;
        let clauses = if fails {
            values.take(&failing).map(|(facts, rules, more)| [facts, rules, more].concat())
        } else {
            values.take(&usual).map(|(facts, rules)| [facts, rules].concat())
        };
        let Some(clauses) = clauses else { continue };
        let tried = catch_unwind(AssertUnwindSafe(|| {
            let mut trial = Trial { tally: &mut tally, numbers: &mut numbers, pools };
            trial.program(&clauses, fails)
        }));
        let outcome = tried.unwrap_or_else(|panic| Err(said(&*panic)));
        if let Err(problem) = outcome {
            tally.find(text(&clauses).as_bytes(), &problem);
        }
        tally.inputs += 1;
    }
    tally.seconds = begun.elapsed().as_secs_f64();
    tally
}

struct Trial<'t> {
    tally: &'t mut Tally,
    numbers: &'t mut Numbers,
    pools: &'t Pools,
}

impl Trial<'_> {
    fn program(&mut self, clauses: &[String], fails: bool) -> Result<(), String> {
        let written = text(clauses);
        let loaded = Loaded::new(&written)?;
        let expected = loaded.run(naive::run);
        self.count(clauses, &expected);
        self.engines(&loaded, &expected)?;
        let Ok(tables) = &expected else {
            self.tally.count("in which a function fails", 1);
            return self.shuffled_failure(clauses, &expected);
        };
        if !fails {
            self.definition(&written, tables)?;
            self.variant(clauses, tables)?;
        }
        Ok(())
    }

    fn count(&mut self, clauses: &[String], expected: &Outcome) {
        let rules = || clauses.iter().filter_map(|clause| clause.split_once(" :- "));
        let has = |what: &[&str]| rules().any(|(_, body)| what.iter().any(|it| body.contains(it)));
        let recursive = rules().any(|(head, body)| body.contains(&head[..3]));
        let answers = expected.as_ref().is_ok_and(|tables| {
            tables.iter().any(|(name, rows)| name.as_str() > "r1" && !rows.is_empty())
        });
        let kinds = [
            ("with recursion", recursive),
            ("with negation", has(&["!"])),
            ("with aggregates", has(&["count", "sum", "min v", "max v"])),
            ("with functions", has(&["max(", "+", "*", "^", "b"])),
            ("with a cycle", has(&["q)", "(q", "r0(z, x)", "r1(z, x)"])),
            ("with answers", answers),
        ];
        kinds.iter().filter(|(_, is_so)| *is_so).for_each(|(what, _)| self.tally.count(what, 1));
    }

    fn engines(&mut self, loaded: &Loaded, expected: &Outcome) -> Result<(), String> {
        let same = |engine: &str, found: &Outcome| engines::same(engine, expected, found);
        same("batch", &loaded.run(batch::run))?;
        self.tally.count("runs of engines", 2);
        if self.tally.inputs.is_multiple_of(OTHERWISE_EVERY) {
            same("batch on two threads", &self.pools.two(|| loaded.run(batch::run)))?;
            same("one by one", &loaded.run(engines::one_by_one))?;
            self.tally.count("runs of engines", 2);
        }
        if self.tally.inputs.is_multiple_of(DATAFLOW_EVERY) {
            let workers = 1 + usize::try_from(self.tally.inputs / DATAFLOW_EVERY % 2).unwrap_or(0);
            let dataflow = |program: &_, database: &mut _, limits: Limits| {
                dataflow::run(program, database, limits, workers)
            };
            same(&format!("dataflow, {workers} workers"), &loaded.run(dataflow))?;
            self.tally.count("runs of engines", 1);
        }
        Ok(())
    }

    /// The definition, rule by rule and to the end; and the same program of numbers without a sign.
    fn definition(&mut self, written: &str, tables: &Tables) -> Result<(), String> {
        let source = Sources::default().add("generated.dl", written);
        let file = syntax::parse(source, written).0;
        let unsupported = unsupported(&file, tables);
        if !unsupported.is_empty() {
            return Err(format!("each rule alone: other rows of {unsupported:?}"));
        }
        engines::same("the definition", &Ok(by_definition(&file)), &Ok(tables.clone()))?;
        if self.tally.inputs % OTHERWISE_EVERY == 1 {
            let without_a_sign = Loaded::new(&unsigned(written))?;
            let found = without_a_sign.run(batch::run);
            engines::same("numbers without a sign", &Ok(tables.clone()), &found)?;
            self.tally.count("runs of engines", 1);
        }
        Ok(())
    }

    fn variant(&mut self, clauses: &[String], tables: &Tables) -> Result<(), String> {
        let Some(variant) = variants::of(clauses, self.numbers) else { return Ok(()) };
        let Ok(loaded) = Loaded::new(&variant.text) else {
            // A condition that gave a variable its value cannot be dropped.
            let may_fail = variant.relation == variants::Relation::More;
            return if may_fail { Ok(()) } else { Err(format!("no program:\n{}", variant.text)) };
        };
        self.tally.count(variant.name, 1);
        self.tally.count("runs of engines", 1);
        let found = loaded.run(batch::run);
        let found = found.map(|tables| variant.original_names(tables));
        variant
            .relation
            .holds(tables, &found)
            .map_err(|problem| format!("{}: {problem}\n{}", variant.name, variant.text))
    }

    /// What is reported does not hang on the order of rules and facts.
    fn shuffled_failure(&mut self, clauses: &[String], expected: &Outcome) -> Result<(), String> {
        let mut clauses = clauses.to_vec();
        variants::shuffle(&mut clauses, self.numbers);
        let loaded = Loaded::new(&text(&clauses))?;
        engines::same("shuffled", expected, &loaded.run(batch::run))
    }
}
