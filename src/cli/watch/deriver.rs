//! What follows from a case while its facts change: derived from scratch, or incrementally.

use std::sync::Arc;

use crate::cli::dataflow;
use crate::cli::reasoner::Reasoner;
use crate::database::Database;
use crate::engine::{self, Engine, EvaluationError, Wanted};

/// Derives what follows from one case, again and again.
pub(in crate::cli) trait Deriver {
    /// Everything that follows from these facts. Most of them are those of the last call, with the same
    /// symbols as long as the reasoner is the same. After an error, or a change that was not taken, the
    /// next call may come with earlier facts.
    fn answer(
        &mut self,
        reasoner: &Arc<Reasoner>,
        given: &Database,
    ) -> Result<Database, EvaluationError>;
}

/// The deriver of a case with this engine.
pub(super) fn deriver(engine: Engine) -> Box<dyn Deriver> {
    match engine {
        Engine::Dataflow(workers) => dataflow::deriver(workers),
        _ => Box::new(FromScratch),
    }
}

/// Derives everything from scratch, which is fast enough for a casefile.
pub(in crate::cli) struct FromScratch;

impl Deriver for FromScratch {
    fn answer(
        &mut self,
        reasoner: &Arc<Reasoner>,
        given: &Database,
    ) -> Result<Database, EvaluationError> {
        let (engine, limits) = (reasoner.engine.engine, reasoner.engine.limits(given.len()));
        let mut database = given.clone();
        engine::run(engine, reasoner.program(), &mut database, limits, &Wanted::All)?;
        Ok(database)
    }
}
