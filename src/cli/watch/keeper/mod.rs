//! Who knows what follows from a case while its facts change.

#[cfg(feature = "dataflow")]
mod live;

use std::sync::Arc;

use crate::database::Database;
use crate::engine::{self, Engine, EvaluationError, Limits, Wanted};
use crate::program::Program;

/// Keeps the answer to one case.
pub(super) trait Keeper {
    /// Everything that follows from these facts. They are mostly those of the call before: equal texts
    /// have equal symbols then, for as long as the program is the same. After an error, and whenever
    /// a change was not taken, the next call comes with facts that were there before.
    fn answer(
        &mut self,
        program: &Arc<Program>,
        given: &Database,
    ) -> Result<Database, EvaluationError>;
}

/// Who keeps the answer to a case with this engine.
pub(super) fn keeper(engine: Engine) -> Box<dyn Keeper> {
    match engine {
        #[cfg(feature = "dataflow")]
        Engine::Dataflow(workers) => Box::new(live::Live::new(workers)),
        engine => Box::new(Anew { engine }),
    }
}

/// Derives everything anew, which is fast enough for a casefile.
struct Anew {
    engine: Engine,
}

impl Keeper for Anew {
    fn answer(
        &mut self,
        program: &Arc<Program>,
        given: &Database,
    ) -> Result<Database, EvaluationError> {
        let mut database = given.clone();
        engine::run(self.engine, program, &mut database, Limits::default(), &Wanted::All)?;
        Ok(database)
    }
}
