//! What follows from a case while its facts change: derived from scratch, or incrementally.

use std::ops::Deref;
use std::sync::Arc;

use rayon::prelude::*;

use crate::cli::dataflow;
use crate::cli::reasoner::Reasoner;
use crate::cli::watch::maintained::Maintained;
use crate::database::{Database, TupleEdit};
use crate::engine::{self, Engine, EvaluationError, Wanted};
use crate::program::Program;
use crate::value::{Interner, Symbol, Symbols, Tuple, Value, record};

/// Derives what follows from one case, again and again. Its symbols are those of the derived database,
/// which gains the texts that are new.
pub(in crate::cli) trait Deriver {
    /// Everything that follows from these facts, with their texts.
    fn begin(&mut self, given: &Database) -> Result<Database, EvaluationError>;

    /// How what follows from these facts differs from what is derived; they were edited since. After
    /// an error, the edits count as taken back.
    fn follow(
        &mut self,
        edits: &[TupleEdit],
        given: &Database,
        derived: &mut Database,
    ) -> Result<Vec<TupleEdit>, EvaluationError>;

    /// How what follows would differ if these facts were edited so, for each list of edits. They are
    /// not, in the end.
    fn attempt(
        &mut self,
        trials: &[Vec<TupleEdit>],
        given: &Database,
        derived: &mut Database,
    ) -> Result<Vec<Vec<TupleEdit>>, EvaluationError>;
}

/// What derives a case for this reasoner.
pub(super) fn deriver(reasoner: &Arc<Reasoner>) -> Box<dyn Deriver> {
    let reasoner = Arc::clone(reasoner);
    match reasoner.engine.engine {
        Engine::Dataflow(workers) => dataflow::deriver(reasoner, workers),
        Engine::Auto => Box::new(Maintained::new(reasoner)),
        Engine::Crepe | Engine::Batch => Box::new(FromScratch(reasoner)),
    }
}

/// The program of a reasoner, for what outlives the place where it is made.
pub(in crate::cli) struct Rulebook(pub(in crate::cli) Arc<Reasoner>);

impl Deref for Rulebook {
    type Target = Program;

    fn deref(&self) -> &Program {
        self.0.program()
    }
}

/// Derives everything from scratch.
pub(in crate::cli) struct FromScratch(pub(in crate::cli) Arc<Reasoner>);

impl FromScratch {
    fn derive(&self, mut database: Database) -> Result<Database, EvaluationError> {
        let limits = self.0.engine.limits(database.len());
        let engine = self.0.engine.engine;
        engine::run(engine, self.0.program(), &mut database, limits, &Wanted::All)?;
        Ok(database)
    }

    /// How what follows from these facts differs, and the texts of that.
    fn edits(
        &self,
        mut given: Database,
        derived: &Database,
    ) -> Result<(Vec<TupleEdit>, Symbols), EvaluationError> {
        given.symbols = derived.symbols.clone();
        let now = self.derive(given)?;
        Ok((derived.edits(&now), now.symbols))
    }
}

impl Deriver for FromScratch {
    fn begin(&mut self, given: &Database) -> Result<Database, EvaluationError> {
        self.derive(given.clone())
    }

    fn follow(
        &mut self,
        _: &[TupleEdit],
        given: &Database,
        derived: &mut Database,
    ) -> Result<Vec<TupleEdit>, EvaluationError> {
        let (edits, symbols) = self.edits(given.clone(), derived)?;
        derived.symbols = symbols;
        Ok(edits)
    }

    fn attempt(
        &mut self,
        trials: &[Vec<TupleEdit>],
        given: &Database,
        derived: &mut Database,
    ) -> Result<Vec<Vec<TupleEdit>>, EvaluationError> {
        let attempt = |trial: &Vec<TupleEdit>| {
            let mut given = given.clone();
            given.apply(trial);
            self.edits(given, derived)
        };
        let found: Vec<_> = trials.par_iter().map(attempt).collect::<Result<_, _>>()?;
        let translated = found.into_iter().map(|(mut edits, symbols)| {
            for edit in &mut edits {
                edit.tuple =
                    translated(&edit.tuple, &symbols, &mut |it| derived.symbols.intern(it));
            }
            edits
        });
        Ok(translated.collect())
    }
}

/// The tuple with the symbols that its texts and records have elsewhere.
pub(in crate::cli) fn translated(
    tuple: &[Value],
    from: &impl Interner,
    to: &mut dyn FnMut(&str) -> Symbol,
) -> Tuple {
    tuple.iter().map(|&value| record::transfer(value, from, to)).collect()
}
