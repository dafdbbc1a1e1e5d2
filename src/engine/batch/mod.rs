//! Rules of any kind at any size, without compiling them: batches of bindings flow through the
//! steps of a plan.
//!
//! Values are codes of 32 bits ([`crate::database::Code`]), and a relation is a table of them,
//! column by column (`store`). Stratum by stratum, each clause is given an order of its literals,
//! which depends on how large the relations are by then (`costs`) and on what can fail (`computations`),
//! and a `plan` of steps in that
//! order. The first step reads a relation; every other one finds matching rows by an `index`, tests
//! or computes something for a batch of bindings at a time (`worker`, `matching`, `compute`). Where the
//! rows of each single atom may be many, several atoms bind a variable together (`intersection`). The
//! rows of the head are kept in a `sink`, sorted, and made distinct
//! ([`distinct`](crate::database)). A recursion goes on with the rows that its last round added
//! (`stratum`); `members` tells whether a row is there. A part of a body that has nothing to do with the
//! rest is evaluated once (`independent`). Large relations are read by several threads,
//! each of them a range of rows (`job`), and strata that do not wait for each other are derived at
//! the same time (`run`). A relation on which nothing that is wanted depends is not derived, one
//! that is not read any more is dropped (`needs`), and the clause of one that is read once may become
//! part of its reader (`inline`). A `baseline` tells whether a program that differs in one rule gives
//! the same answers.

mod baseline;
mod binding_batch;
mod budget;
mod computations;
mod costs;
mod fold;
mod independent;
mod index;
mod inline;
mod intersecting;
mod intersection;
mod job;
mod keys;
mod matching;
mod members;
mod plan;
mod profile;
mod run;
mod sink;
mod slots;
mod store;
mod stratum;
mod worker;

use std::sync::PoisonError;

use crate::database::{Code, Database};
use crate::engine::failed_groups::FailedGroups;
use crate::engine::needs::Needs;
use crate::engine::watch::Asking;
use crate::engine::{EvaluationError, Limits, Wanted, Watch};
use crate::program::{Program, RelationId};
pub use baseline::{Baseline, Trial};
pub use profile::{AccessMethod, CostEntry, PlannedStep, Profile, Work};

use inline::inline;
use profile::Profiler;
use run::BatchRun;

/// Derives everything that follows, stratum by stratum.
pub fn run(
    program: &Program,
    database: &mut Database,
    limits: Limits,
) -> Result<(), EvaluationError> {
    derive(program, database, limits, &Wanted::All).map(|_| ())
}

/// Derives what is wanted; gives the number of new tuples, those of dropped relations included.
pub fn derive(
    program: &Program,
    database: &mut Database,
    limits: Limits,
    wanted: &Wanted,
) -> Result<usize, EvaluationError> {
    run_all(program, database, limits, wanted, None).map(|(derived, _)| derived)
}

/// As [`derive()`], and says by which plan each clause was evaluated and what it cost, by this clock.
pub fn profile(
    program: &Program,
    database: &mut Database,
    limits: Limits,
    wanted: &Wanted,
    clock: &'static dyn Watch,
) -> Result<(usize, Profile), EvaluationError> {
    let profiler = Some(Profiler::new(clock));
    let (derived, profiler) = run_all(program, database, limits, wanted, profiler)?;
    Ok((derived, profiler.map(|profiler| profiler.profile).unwrap_or_default()))
}

/// As [`run`], and gives the groups of aggregates that have no value, of each relation that has any.
pub(super) fn run_noting_groups(
    program: &Program,
    database: &mut Database,
    limits: Limits,
) -> Result<Vec<(RelationId, FailedGroups<Code>)>, EvaluationError> {
    let needs = Needs::new(program, &Wanted::All);
    let mut run = BatchRun::new(program, needs, database, limits, None);
    let outcome = run.derive();
    let failed_groups = run.failed_groups();
    run.finish(database);
    outcome.map(|()| failed_groups)
}

fn run_all(
    program: &Program,
    database: &mut Database,
    limits: Limits,
    wanted: &Wanted,
    profiler: Option<Profiler>,
) -> Result<(usize, Option<Profiler>), EvaluationError> {
    let _asking = Asking::begin(limits.watch);
    let inlined = inline(program, database, wanted);
    let program = inlined.as_ref().unwrap_or(program);
    let needs = Needs::new(program, wanted);
    let mut run = BatchRun::new(program, needs, database, limits, profiler);
    let outcome = run.derive();
    let profiler = run.profiler.take();
    let derived = run.derived;
    run.finish(database);
    outcome.map(|()| {
        (derived, profiler.map(|it| it.into_inner().unwrap_or_else(PoisonError::into_inner)))
    })
}
