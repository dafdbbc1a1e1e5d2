//! Rules of any kind at any size, without compiling them: batches of bindings flow through the
//! steps of a plan.
//!
//! Values are codes of 32 bits ([`crate::database::Code`]), and a relation is a table of them,
//! column by column (`store`). Stratum by stratum, each clause is given an `order` of its
//! literals, which depends on how large the relations are by then, and a `plan` of steps in that
//! order. The first step reads a relation; every other one finds matching rows by an `index`,
//! tests or computes something for a batch of bindings at a time (`worker`, `matching`,
//! `compute`). What the head makes of them is gathered in a `sink`, sorted, and freed of
//! duplicates ([`distinct`](crate::database)). A recursion goes on with the rows that its last round added
//! (`stratum`); `members` tells whether a row is there. Large relations are read by several
//! threads, each of them a range of rows (`job`), and strata that do not wait for each other are
//! derived at the same time (`run`).

mod compute;
mod fold;
mod frame;
mod index;
mod job;
mod matching;
mod members;
mod meter;
mod order;
mod plan;
mod profile;
mod run;
mod sink;
mod store;
mod stratum;
mod values;
mod worker;

use std::sync::PoisonError;

use crate::database::Database;
use crate::engine::{EvaluationError, Limits, Watch};
use crate::program::{Program, Stratum};
pub use profile::{Entry, Profile, Work};

use profile::Profiler;
use run::Run;

/// Derives everything that follows, stratum by stratum.
pub fn run(
    program: &Program,
    database: &mut Database,
    limits: Limits,
) -> Result<(), EvaluationError> {
    run_strata(program, &program.strata, database, limits)
}

/// As [`run`], and says what each rule cost, by this clock.
pub fn profile(
    program: &Program,
    database: &mut Database,
    limits: Limits,
    clock: &'static dyn Watch,
) -> Result<Profile, EvaluationError> {
    let profiler = Some(Profiler::new(clock));
    let profiler = derive(program, &program.strata, database, limits, profiler)?;
    Ok(profiler.map(|profiler| profiler.profile).unwrap_or_default())
}

/// Derives some strata, whose inputs are complete in the database.
pub(super) fn run_strata<'p>(
    program: &'p Program,
    strata: impl IntoIterator<Item = &'p Stratum>,
    database: &mut Database,
    limits: Limits,
) -> Result<(), EvaluationError> {
    derive(program, strata, database, limits, None).map(|_| ())
}

fn derive<'p>(
    program: &'p Program,
    strata: impl IntoIterator<Item = &'p Stratum>,
    database: &mut Database,
    limits: Limits,
    profiler: Option<Profiler>,
) -> Result<Option<Profiler>, EvaluationError> {
    let strata = strata.into_iter().collect();
    let mut run = Run::new(program, strata, database, limits, profiler);
    let outcome = run.derive();
    let profiler = run.profiler.take();
    run.finish(database);
    outcome.map(|()| profiler.map(|it| it.into_inner().unwrap_or_else(PoisonError::into_inner)))
}
