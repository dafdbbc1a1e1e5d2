//! Which engine runs a program.

use crate::database::Database;
use crate::engine::{EvaluationError, Limits, Wanted, batch, compiled, dataflow};
use crate::program::Program;

/// Which engine derives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The fastest one for the program and the facts.
    Auto,
    /// The built-in rulebook as crepe compiled it; other programs run on the batch engine.
    Crepe,
    /// The batch engine.
    Batch,
    /// A dataflow with so many workers; the batch engine in a build without it.
    Dataflow(usize),
}

impl std::fmt::Display for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Auto => "auto",
            Self::Crepe => "crepe",
            Self::Batch => "batch",
            Self::Dataflow(_) => "dataflow",
        })
    }
}

/// Up to this many facts, a casefile written by hand, the compiled rulebook does well enough;
/// beyond, the batch engine is five to twenty times as fast.
const FEW_FACTS: usize = 1_000;

/// Derives what is wanted of all that follows; says which engine did, and how many tuples were new.
pub fn run(
    engine: Engine,
    program: &Program,
    database: &mut Database,
    limits: Limits,
    wanted: &Wanted,
) -> Result<(Engine, usize), EvaluationError> {
    let wants_crepe = match engine {
        Engine::Auto => database.len() <= FEW_FACTS,
        Engine::Crepe => true,
        Engine::Batch => false,
        Engine::Dataflow(workers) => {
            let derived = dataflow::derive(program, database, limits, wanted, workers)?;
            return Ok((engine, derived));
        }
    };
    if wants_crepe && compiled::is_of(compiled::RULEBOOK, program) {
        let given = database.len();
        compiled::run(compiled::RULEBOOK, program, database, limits)?;
        Ok((Engine::Crepe, database.len() - given))
    } else {
        Ok((Engine::Batch, batch::derive(program, database, limits, wanted)?))
    }
}
