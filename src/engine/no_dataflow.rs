//! What stands in for the dataflow in a build without it: the batch engine derives the same.

use crate::database::Database;
use crate::engine::{EvaluationError, Limits, Wanted, batch};
use crate::program::Program;

/// As the batch engine, with the threads that it has.
pub fn derive(
    program: &Program,
    database: &mut Database,
    limits: Limits,
    wanted: &Wanted,
    _workers: usize,
) -> Result<usize, EvaluationError> {
    batch::derive(program, database, limits, wanted)
}

/// As the batch engine, with the threads that it has.
pub fn run(
    program: &Program,
    database: &mut Database,
    limits: Limits,
    _workers: usize,
) -> Result<(), EvaluationError> {
    batch::run(program, database, limits)
}
