//! What follows from a case, kept and corrected where an edit touches it.

use std::sync::Arc;

use crate::cli::reasoner::Reasoner;
use crate::cli::watch::deriver::{Deriver, FromScratch, Rulebook, translated};
use crate::database::{Database, TupleEdit};
use crate::engine::incremental::Materialization;
use crate::engine::{EvaluationError, Wanted};

/// Keeps all that follows, as far as it can be kept; the rest is derived from scratch.
pub(super) struct Maintained {
    reasoner: Arc<Reasoner>,
    /// Where the last edit could not be followed, nothing.
    all: Option<Materialization<Rulebook>>,
}

impl Maintained {
    pub(super) fn new(reasoner: Arc<Reasoner>) -> Self {
        Self { reasoner, all: None }
    }

    /// How what follows would differ if these facts were edited so, or how it does. Nothing if that has
    /// to be derived from scratch.
    fn edit(
        &mut self,
        edits: &[TupleEdit],
        derived: &mut Database,
        is_supposed: bool,
    ) -> Result<Option<Vec<TupleEdit>>, EvaluationError> {
        let Some(all) = &mut self.all else { return Ok(None) };
        let told = |edit: &TupleEdit| {
            let tuple = translated(&edit.tuple, &derived.symbols, &mut |it| all.intern(it));
            TupleEdit { tuple, ..edit.clone() }
        };
        let told: Vec<TupleEdit> = edits.iter().map(told).collect();
        let answers = if is_supposed {
            all.suppose(&told, |delta| delta.edits())?
        } else {
            all.commit(&told, |delta| delta.edits())?
        };
        let known = all.symbols();
        let answer = |edit: TupleEdit| {
            let tuple = translated(&edit.tuple, &*known, &mut |it| derived.symbols.intern(it));
            TupleEdit { tuple, ..edit }
        };
        Ok(answers.map(|answers| answers.into_iter().map(answer).collect()))
    }
}

impl Deriver for Maintained {
    fn begin(&mut self, given: &Database) -> Result<Database, EvaluationError> {
        let limits = self.reasoner.engine.limits(given.len());
        let mut derived = given.clone();
        let rulebook = Rulebook(Arc::clone(&self.reasoner));
        self.all = Materialization::new(rulebook, &mut derived, limits, |_| Wanted::All)?;
        Ok(derived)
    }

    fn follow(
        &mut self,
        edits: &[TupleEdit],
        given: &Database,
        derived: &mut Database,
    ) -> Result<Vec<TupleEdit>, EvaluationError> {
        if self.all.as_ref().is_some_and(Materialization::is_crowded) {
            self.all = None;
        }
        if let Some(answers) = self.edit(edits, derived, false)? {
            return Ok(answers);
        }
        let mut given = given.clone();
        given.symbols = derived.symbols.clone();
        let now = self.begin(&given)?;
        let answers = derived.edits(&now);
        derived.symbols = now.symbols;
        Ok(answers)
    }

    fn attempt(
        &mut self,
        trials: &[Vec<TupleEdit>],
        given: &Database,
        derived: &mut Database,
    ) -> Result<Vec<Vec<TupleEdit>>, EvaluationError> {
        let mut answers = Vec::new();
        for trial in trials {
            answers.push(match self.edit(trial, derived, true)? {
                Some(edits) => edits,
                None => FromScratch(Arc::clone(&self.reasoner))
                    .attempt(std::slice::from_ref(trial), given, derived)?
                    .remove(0),
            });
        }
        Ok(answers)
    }
}
