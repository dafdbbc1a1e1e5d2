//! Who knows what follows from a case while its facts change.

use crate::database::Database;
use crate::engine::{self, Engine, EvaluationError, Limits, Wanted};
use crate::program::Program;

/// Keeps the answer to one case.
pub(super) trait Keeper {
    /// Everything that follows from these facts. They are mostly those of the call before: equal texts
    /// have equal symbols then, for as long as the program is the same. After an error, and whenever
    /// a change was not taken, the next call comes with facts that were there before.
    fn answer(&mut self, program: &Program, given: &Database) -> Result<Database, EvaluationError>;
}

/// Derives everything anew, which is fast enough for a casefile.
pub(super) struct Anew {
    pub(super) engine: Engine,
}

impl Keeper for Anew {
    fn answer(&mut self, program: &Program, given: &Database) -> Result<Database, EvaluationError> {
        let mut database = given.clone();
        engine::run(self.engine, program, &mut database, Limits::default(), &Wanted::All)?;
        Ok(database)
    }
}
