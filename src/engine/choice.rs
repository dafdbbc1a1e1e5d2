//! Which engine runs a program.

use crate::database::Database;
use crate::engine::{EvaluationError, Limits, compiled, naive};
use crate::program::Program;

/// Which engine derives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The fastest one that can run the program.
    Auto,
    /// The compiled rulebook; what is added to it runs on the interpreter.
    Crepe,
    /// The interpreter.
    Naive,
}

impl std::fmt::Display for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Auto => "auto",
            Self::Crepe => "crepe",
            Self::Naive => "naive",
        })
    }
}

/// Derives everything that follows; says which engine did.
pub fn run(
    engine: Engine,
    program: &Program,
    database: &mut Database,
    limits: Limits,
) -> Result<Engine, EvaluationError> {
    match engine {
        Engine::Auto | Engine::Crepe if compiled::RULEBOOK.covers(program) => {
            compiled::RULEBOOK.run_covered(program, database, limits)?;
            Ok(Engine::Crepe)
        }
        _ => {
            naive::run(program, database, limits)?;
            Ok(Engine::Naive)
        }
    }
}
