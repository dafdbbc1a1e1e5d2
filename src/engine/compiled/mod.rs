//! Rules that were compiled with us: crepe programs, and what runs them.
//!
//! The files that [`codegen`](super::codegen) prints speak of nothing but what is imported here.
//! A [`Compiled`] stands in for the rules that it was made from as long as the program at hand
//! still has exactly those for its relations.

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

use rustc_hash::FxHashSet;

use super::codegen::fingerprint;
use super::error::too_many;
use super::{EvaluationError, Limits, batch};
use crate::database::Database;
use crate::program::{Program, RelationId, Step, Stratum};

/// What a generated file says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Compiled {
    /// The [`fingerprint`](fn@fingerprint) of the program that it was made from.
    pub fingerprint: u64,
    /// How many constants that program has.
    pub constants: usize,
    /// The relations of that program.
    pub relations: &'static [&'static str],
    /// Derives all that follows.
    pub run: fn(&mut Run<'_>),
}

impl Compiled {
    /// Whether this code derives all of its relations as the program would: the program is the one
    /// that it was made from, or adds relations that it does not know.
    #[must_use]
    pub fn covers(&self, program: &Program) -> bool {
        let known: FxHashSet<&str> = self.relations.iter().copied().collect();
        self.fingerprint == fingerprint(program, self.constants, |name| known.contains(name))
    }

    /// Derives everything that follows. If the code does not [cover](Self::covers) the program, or
    /// a function fails, the batch engine does: it knows which failures count.
    pub fn run(
        &self,
        program: &Program,
        database: &mut Database,
        limits: Limits,
    ) -> Result<(), EvaluationError> {
        if !self.covers(program) {
            return batch::run(program, database, limits);
        }
        self.run_covered(program, database, limits)
    }

    /// As [`run`](Self::run), for a program that is known to be [covered](Self::covers).
    pub fn run_covered(
        &self,
        program: &Program,
        database: &mut Database,
        limits: Limits,
    ) -> Result<(), EvaluationError> {
        // A derived relation has tuples before the run only if it is an input as well.
        let derived =
            || program.strata.iter().flat_map(|stratum| stratum.relations.iter().copied());
        let before: Vec<_> = derived().map(|id| (id, database.tuples(id).clone())).collect();
        let sizes: Vec<usize> = before.iter().map(|(_, tuples)| tuples.len()).collect();
        self.attempt(program, database, limits, &sizes).unwrap_or_else(|Doubt| {
            for (id, tuples) in before {
                database.replace(id, tuples);
            }
            batch::run(program, database, limits)
        })
    }

    /// Derives what is compiled by crepe, and the relations that the program adds by the batch
    /// engine. `before` are the sizes of the derived relations, stratum by stratum.
    fn attempt(
        &self,
        program: &Program,
        database: &mut Database,
        limits: Limits,
        before: &[usize],
    ) -> Result<Result<(), EvaluationError>, Doubt> {
        let start = database.len();
        if !Run::new(program, database, limits).finish(self.run) {
            return Err(Doubt);
        }
        let known: FxHashSet<&str> = self.relations.iter().copied().collect();
        let is_known = |&id: &RelationId| known.contains(program.relation(id).name.as_str());
        let added: Vec<&Stratum> = program
            .strata
            .iter()
            .filter(|stratum| !stratum.relations.iter().all(is_known))
            .collect();
        if added.is_empty() {
            return Ok(within_limit(program, database, limits, before));
        }
        // Which error comes first is a matter of all strata together.
        let derived = database.len() - start;
        let max_tuples = limits.max_tuples.checked_sub(derived).ok_or(Doubt)?;
        let outcome = batch::run_strata(program, added, database, Limits { max_tuples, ..limits });
        outcome.map(Ok).map_err(|_| Doubt)
    }
}

/// The compiled rules cannot tell what is to be reported.
struct Doubt;

/// Finds the stratum that derived too much, counting as the interpreter does.
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
