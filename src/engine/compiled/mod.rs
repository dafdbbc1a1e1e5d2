//! Rules that were compiled with us: crepe programs, and what runs them.
//!
//! The files that [`codegen`](super::codegen) prints speak of nothing but what is imported here.
//! A [`Compiled`] stands in for the program that it was made from, and for no other.

mod context;
#[rustfmt::skip]
mod rulebook;
mod run;

pub use context::{Context, Hasher};
pub use rulebook::COMPILED as RULEBOOK;
pub use run::Run;

pub use crate::syntax::ast::{AggregateOperator, Comparison, Functor};
pub use crate::value::Symbol;
pub use crate::value::Value::{Number as N, Symbol as S, Unsigned as U};

use super::error::too_many;
use super::{EvaluationError, Limits, batch};
use crate::database::Database;
use crate::program::{Program, Step};

/// What a generated file says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Compiled {
    /// The [fingerprint](Program::fingerprint) of the program that it was made from.
    pub fingerprint: u64,
    /// Derives all that follows.
    pub run: fn(&mut Run<'_>),
}

impl Compiled {
    /// Whether it was made from this program.
    #[must_use]
    pub fn is_of(&self, program: &Program) -> bool {
        self.fingerprint == program.fingerprint()
    }

    /// Derives everything that follows from the program that this was made from. If a function
    /// fails, the batch engine does: it knows which failures count.
    pub fn run(
        &self,
        program: &Program,
        database: &mut Database,
        limits: Limits,
    ) -> Result<(), EvaluationError> {
        debug_assert!(self.is_of(program), "the rules were compiled from another program");
        // A derived relation has tuples before the run only if it is an input as well.
        let derived = program.strata.iter().flat_map(|stratum| stratum.relations.iter().copied());
        let before: Vec<_> = derived.map(|id| (id, database.tuples(id).clone())).collect();
        if Run::new(program, database, limits).finish(self.run) {
            let before: Vec<usize> = before.iter().map(|(_, tuples)| tuples.len()).collect();
            return within_limit(program, database, limits, &before);
        }
        for (id, tuples) in before {
            database.replace(id, tuples);
        }
        batch::run(program, database, limits)
    }
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
