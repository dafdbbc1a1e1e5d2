//! What follows from a case, kept up to date by a dataflow instead of derived from scratch.

use std::sync::Arc;

use crate::cli::reasoner::Reasoner;
use crate::cli::watch::deriver::{Deriver, Rulebook, translated};
use crate::database::{Database, TupleEdit};
use crate::engine::dataflow::Dataflow;
use crate::engine::{EvaluationError, Wanted};
use crate::value::Symbols;

/// Tells a dataflow what changed in the facts, and reads what changed in the answers.
pub(super) struct Incremental {
    reasoner: Arc<Reasoner>,
    workers: usize,
    session: Option<Dataflow<Rulebook>>,
}

impl Incremental {
    pub(super) fn new(reasoner: Arc<Reasoner>, workers: usize) -> Self {
        Self { reasoner, workers, session: None }
    }
}

impl Deriver for Incremental {
    fn begin(&mut self, given: &Database) -> Result<Database, EvaluationError> {
        let limits = self.reasoner.engine.limits(given.len());
        let program = Rulebook(Arc::clone(&self.reasoner));
        let mut session =
            Dataflow::start(program, given.clone(), Wanted::All, limits, self.workers);
        let mut derived = given.clone();
        let answers = commit(&mut session, &mut derived.symbols)?;
        derived.apply(&answers);
        self.session = Some(session);
        Ok(derived)
    }

    fn follow(
        &mut self,
        edits: &[TupleEdit],
        _: &Database,
        derived: &mut Database,
    ) -> Result<Vec<TupleEdit>, EvaluationError> {
        let Some(session) = &mut self.session else { unreachable!("it begins before it follows") };
        tell(session, edits, &derived.symbols);
        let answers = commit(session, &mut derived.symbols);
        if answers.is_err() {
            let back: Vec<TupleEdit> = edits.iter().map(TupleEdit::inverse).collect();
            tell(session, &back, &derived.symbols);
        }
        answers
    }

    fn attempt(
        &mut self,
        trials: &[Vec<TupleEdit>],
        given: &Database,
        derived: &mut Database,
    ) -> Result<Vec<Vec<TupleEdit>>, EvaluationError> {
        let mut attempt = |trial: &Vec<TupleEdit>| {
            let answers = self.follow(trial, given, derived)?;
            let back: Vec<TupleEdit> = trial.iter().map(TupleEdit::inverse).collect();
            self.follow(&back, given, derived)?;
            Ok(answers)
        };
        trials.iter().map(&mut attempt).collect()
    }
}

/// Tells a session what comes and goes, in these symbols.
fn tell(session: &mut Dataflow<Rulebook>, edits: &[TupleEdit], symbols: &Symbols) {
    for TupleEdit { relation, tuple, comes } in edits {
        let tuple = translated(tuple, symbols, &mut |it| session.intern(it));
        if *comes {
            session.insert(*relation, &tuple);
        } else {
            session.retract(*relation, &tuple);
        }
    }
}

/// Lets a session derive, and reads what changed, in these symbols.
fn commit(
    session: &mut Dataflow<Rulebook>,
    symbols: &mut Symbols,
) -> Result<Vec<TupleEdit>, EvaluationError> {
    let changes = session.commit()?.sorted();
    let known = session.symbols();
    let edit = |edit: TupleEdit| {
        let tuple = translated(&edit.tuple, &*known, &mut |it| symbols.intern(it));
        TupleEdit { tuple, ..edit }
    };
    Ok(changes.into_iter().map(edit).collect())
}
