//! Rules that were compiled with us: what runs crepe programs.
//!
//! The built-in rulebook is one, in the crate `infer-rulebook`. A [`Compiled`] stands in for the
//! program that it was made from, and for no other.

mod run;

pub use infer_rulebook::{
    AggregateOperator, Comparison, Compiled, Context, Functor, Hasher, N, R, RULEBOOK, Run, S,
    Symbol, U,
};

use super::error::too_many;
use super::{EvaluationError, Limits, batch};
use crate::database::Database;
use crate::program::{Program, Step};
use run::CompiledRun;

/// Whether it was made from this program, by [fingerprint](Program::fingerprint).
#[must_use]
pub fn is_of(compiled: Compiled, program: &Program) -> bool {
    compiled.fingerprint == program.fingerprint()
}

/// Derives everything that follows from the program that this was made from. If a function fails, the
/// batch engine does: it knows which failures count.
pub fn run(
    compiled: Compiled,
    program: &Program,
    database: &mut Database,
    limits: Limits,
) -> Result<(), EvaluationError> {
    debug_assert!(is_of(compiled, program), "the rules were compiled from another program");
    // A derived relation has tuples before the run only if it is an input as well.
    let derived = program.strata.iter().flat_map(|stratum| stratum.relations.iter().copied());
    let before: Vec<_> = derived.map(|id| (id, database.tuples(id).clone())).collect();
    if CompiledRun::new(program, database, limits).finish(compiled.run) {
        let before: Vec<usize> = before.iter().map(|(_, tuples)| tuples.len()).collect();
        return within_limit(program, database, limits, &before);
    }
    for (id, tuples) in before {
        database.replace(id, tuples);
    }
    batch::run(program, database, limits)
}

/// Finds the stratum that derived too much, counting as the interpreter does. `before` are the
/// sizes of the derived relations, stratum by stratum.
fn within_limit(
    program: &Program,
    database: &Database,
    limits: Limits,
    before: &[usize],
) -> Result<(), EvaluationError> {
    let mut before = before.iter();
    let mut derived = 0;
    for stratum in &program.strata {
        for (&id, before) in stratum.relations.iter().zip(&mut before) {
            derived += database.len_of(id) - before;
        }
        if let Step::Clauses { clauses, .. } = &stratum.step
            && derived > limits.max_tuples
        {
            return Err(too_many(program, stratum, clauses, limits));
        }
    }
    Ok(())
}
