//! What follows from a case, kept up to date by a dataflow instead of derived from scratch.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

use crate::cli::reasoner::Reasoner;
use crate::cli::watch::deriver::Deriver;
use crate::database::Database;
use crate::engine::dataflow::Dataflow;
use crate::engine::{EvaluationError, Wanted};
use crate::program::{Program, RelationId};
use crate::value::{Symbols, Tuple, Value};

/// Gives a session what changed in the facts, and applies the changes of its answers.
pub(super) struct Incremental {
    workers: usize,
    running: Option<Running>,
}

/// The program that a session runs.
struct Rulebook(Arc<Reasoner>);

impl Deref for Rulebook {
    type Target = Program;

    fn deref(&self) -> &Program {
        self.0.program()
    }
}

/// A session, its facts and its answers.
struct Running {
    reasoner: Arc<Reasoner>,
    session: Dataflow<Rulebook>,
    /// The facts that it was given.
    given: Database,
    /// For each relation, the tuples that it has, in the symbols of the session.
    answers: Vec<BTreeSet<Tuple>>,
}

impl Incremental {
    pub(super) fn new(workers: usize) -> Self {
        Self { workers, running: None }
    }
}

impl Deriver for Incremental {
    fn answer(
        &mut self,
        reasoner: &Arc<Reasoner>,
        given: &Database,
    ) -> Result<Database, EvaluationError> {
        let known = self.running.take().filter(|running| Arc::ptr_eq(&running.reasoner, reasoner));
        let running = self.running.insert(match known {
            Some(mut running) => {
                running.tell(given);
                running
            }
            None => Running::start(reasoner, given, self.workers),
        });
        running.follow()?;
        Ok(running.database())
    }
}

impl Running {
    fn start(reasoner: &Arc<Reasoner>, given: &Database, workers: usize) -> Self {
        let (limits, facts) = (reasoner.engine.limits(given.len()), given.clone());
        let program = Rulebook(Arc::clone(reasoner));
        let answers = program.relation_ids().map(|id| given.tuples(id).clone()).collect();
        let session = Dataflow::start(program, facts, Wanted::All, limits, workers);
        Self { reasoner: Arc::clone(reasoner), session, given: given.clone(), answers }
    }

    /// Gives the session the difference between these facts and those before.
    fn tell(&mut self, given: &Database) {
        let intern = |symbols: &Symbols, tuple: &Tuple| {
            renamed(tuple, |value| match value {
                Value::Symbol(symbol) => Value::Symbol(self.session.intern(symbols.text(symbol))),
                number => number,
            })
        };
        let (mut gone, mut come) = (Vec::new(), Vec::new());
        for id in self.reasoner.program().relation_ids() {
            let (before, now) = (self.given.tuples(id), given.tuples(id));
            gone.extend(before.difference(now).map(|it| (id, intern(&self.given.symbols, it))));
            come.extend(now.difference(before).map(|it| (id, intern(&given.symbols, it))));
        }
        for (id, tuple) in &gone {
            self.session.retract(*id, tuple);
        }
        for (id, tuple) in &come {
            self.session.insert(*id, tuple);
        }
        self.given = given.clone();
    }

    /// Lets the session derive, and applies the changes to the answers.
    fn follow(&mut self) -> Result<(), EvaluationError> {
        for change in self.session.commit()?.sorted() {
            let answers = &mut self.answers[change.relation.index()];
            if change.came {
                answers.insert(change.tuple);
            } else {
                answers.remove(&change.tuple);
            }
        }
        Ok(())
    }

    /// Everything that follows, in the symbols of the facts as far as they have them.
    fn database(&self) -> Database {
        let mut database = self.given.clone();
        let symbols = self.session.symbols();
        for (at, answers) in self.answers.iter().enumerate() {
            let tuples = answers.iter().map(|tuple| {
                renamed(tuple, |value| match value {
                    Value::Symbol(symbol) => {
                        Value::Symbol(database.symbols.intern(symbols.text(symbol)))
                    }
                    number => number,
                })
            });
            let tuples = tuples.collect();
            database.replace(RelationId::from_index(at), tuples);
        }
        database
    }
}

fn renamed(tuple: &Tuple, rename: impl FnMut(Value) -> Value) -> Tuple {
    tuple.iter().copied().map(rename).collect()
}
