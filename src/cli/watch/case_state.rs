//! What a case says and what follows from it, kept up to date.
//!
//! Texts that differ are parsed; the facts that differ are edits of what is given; these lead to edits
//! of what is derived; and what is told is made of the rows about what any of them is about. Symbols
//! are those of the derived database, for facts too: a text keeps its symbol from one look to the next.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::slice;
use std::sync::Arc;

use crate::calendar::Instant;
use crate::cli::cases::remarks;
use crate::cli::reasoner::{Reading, Reasoner, place, title};
use crate::cli::watch::deriver::{Deriver, deriver};
use crate::cli::watch::texts::Texts;
use crate::database::{Database, TupleEdit};
use crate::diagnostic::{Diagnostic, Sources};
use crate::engine::EvaluationError;
use crate::facts::{ChangeLine, Facts, FileRecords};
use crate::program::RelationId;
use crate::report::check::Compared;
use crate::report::watch::{Standing, Update};
use crate::review::{
    Accepted, BasisFact, CaseComparison, Findings, Owner, compare, compare_states,
};
use crate::value::Value;
use crate::vocabulary;

/// What the texts of a case say.
#[derive(Clone)]
pub(super) struct CaseReading {
    pub(super) facts: Facts,
    pub(super) sources: Sources,
    pub(super) texts: Texts,
}

/// A case, with all that follows once it is in order.
pub(super) struct CaseState {
    reasoner: Arc<Reasoner>,
    deriver: Box<dyn Deriver>,
    /// Files and lines as they were parsed last.
    records: FileRecords,
    /// What was read when the case was last in order.
    reading: Option<CaseReading>,
    /// What is given, without the texts.
    given: Database,
    /// What follows, with the texts.
    derived: Database,
    /// What followed before the last edits.
    before: Database,
    /// How what follows differs from that.
    edits: Vec<TupleEdit>,
    /// How many texts there were when it was read for the first time.
    texts_at_first: usize,
}

/// How many texts more than twice as many as at first a case may have: what is retracted leaves its own.
const SPARE_TEXTS: usize = if cfg!(test) { 500 } else { 10_000 };

/// How a case differs from how it stood before.
pub(super) struct MovedCase {
    was: Accepted,
    now: Accepted,
    comparison: CaseComparison,
    /// What was given, if the rules are others now.
    given: Option<Database>,
}

/// Why a case could not be read or derived.
pub(super) struct CaseFailure {
    pub(super) mistakes: Vec<Diagnostic>,
    pub(super) sources: Sources,
    /// The files that were read.
    pub(super) texts: Texts,
    /// The error of the engine, if the case was read without mistakes.
    pub(super) error: Option<EvaluationError>,
}

impl CaseState {
    /// A case of which nothing was read yet.
    pub(super) fn new(reasoner: &Arc<Reasoner>) -> Self {
        let database = Database::new(reasoner.program());
        Self {
            reasoner: Arc::clone(reasoner),
            deriver: deriver(reasoner),
            records: FileRecords::kept(),
            reading: None,
            given: database.clone(),
            derived: database.clone(),
            before: database,
            edits: Vec::new(),
            texts_at_first: 0,
        }
    }

    /// Whether it is judged by these rules.
    pub(super) fn is_judged_by(&self, reasoner: &Arc<Reasoner>) -> bool {
        Arc::ptr_eq(&self.reasoner, reasoner)
    }

    /// What it was read from when it was last in order, if it ever was.
    pub(super) fn texts(&self) -> Option<&Texts> {
        self.reading.as_ref().map(|reading| &reading.texts)
    }

    /// What it was read from when it was last in order, and what follows.
    pub(super) fn standing_parts(&self) -> Option<(&CaseReading, &Database)> {
        self.reading.as_ref().map(|reading| (reading, &self.derived))
    }

    /// What is given, with the texts.
    pub(super) fn given(&self) -> Database {
        let mut given = self.given.clone();
        given.symbols = self.derived.symbols.clone();
        given
    }

    /// What is remarked on its files, such as which sheets are hidden.
    pub(super) fn remarks(&self) -> String {
        let reading = self.reading.as_ref();
        reading.map_or(String::new(), |it| remarks(&it.facts, &it.sources, false))
    }

    /// Reads what the case says now: its facts file, if it has one, with these changes.
    pub(super) fn read(
        &mut self,
        file: Option<&String>,
        changes: &[ChangeLine],
        texts: Texts,
    ) -> Result<CaseReading, Box<CaseFailure>> {
        let mut sources = self.reasoner.sources();
        let reading =
            Reading { changes, ..Reading::new(file.map_or(&[], slice::from_ref), &texts) };
        let places = (&mut sources, &mut self.records);
        match self.reasoner.read(&reading, places, &mut self.derived.symbols) {
            Ok(facts) => Ok(CaseReading { facts, sources, texts }),
            Err(mistakes) => Err(Box::new(CaseFailure { mistakes, sources, texts, error: None })),
        }
    }

    /// Derives all that follows, for the first time.
    pub(super) fn begin(&mut self, reading: CaseReading) -> Result<(), Box<CaseFailure>> {
        self.given = Database::new(self.reasoner.program());
        self.given.apply(&Facts::default().edits(&reading.facts));
        self.given.symbols = std::mem::take(&mut self.derived.symbols);
        let derived = self.deriver.begin(&self.given);
        self.derived.symbols = std::mem::take(&mut self.given.symbols);
        self.derived = derived.map_err(|error| self.failure(error, &reading))?;
        self.before = self.derived.clone();
        self.reading = Some(reading);
        self.texts_at_first = self.derived.symbols.len();
        Ok(())
    }

    /// Whether most of its texts may be of what is not there any more.
    pub(super) fn is_crowded(&self) -> bool {
        self.derived.symbols.len() > 2 * self.texts_at_first + SPARE_TEXTS
    }

    /// Reads and derives all that it says from scratch, so that nothing is kept of what it said before.
    pub(super) fn begin_anew(&mut self, file: Option<&String>, changes: &[ChangeLine]) {
        let Some(texts) = self.texts().cloned() else { return };
        let mut fresh = Self::new(&self.reasoner);
        let begun = fresh.read(file, changes, texts).and_then(|reading| fresh.begin(reading));
        // What could be derived before may be too much by now; then it is told of a change.
        if begun.is_ok() {
            *self = fresh;
        }
    }

    /// Of the lines that changed it, those that still count.
    pub(super) fn needed(&self, changes: Vec<ChangeLine>) -> Vec<ChangeLine> {
        match &self.reading {
            Some(reading) => reading.facts.effects.needed(changes, &self.derived.symbols),
            None => changes,
        }
    }

    /// Forgets all lines but these.
    pub(super) fn keep_lines(&mut self, lines: &[ChangeLine]) {
        self.records.keep_lines(lines);
    }

    /// How many files and lines it keeps as they were parsed, and how many texts.
    #[cfg(test)]
    pub(super) fn kept(&self) -> [usize; 2] {
        [self.records.len(), self.derived.symbols.len()]
    }

    /// Derives what changes; what moved, or why that could not be found out.
    pub(super) fn follow(
        &mut self,
        reading: CaseReading,
    ) -> Result<Result<MovedCase, Diagnostic>, Box<CaseFailure>> {
        let (given, answers) = self.edits(&reading)?;
        let keys = self.keys(&given, &answers);
        let keys = keys.as_ref();
        self.given.apply(&inverse(&given));
        let was = self.accepted(keys);
        self.given.apply(&given);
        self.take(reading, answers);
        let now = self.accepted(keys);
        let comparison = compare_states(&was, &now, |trials| self.attempt(trials, &given, keys));
        let moved = |comparison| MovedCase { was, now, comparison, given: None };
        Ok(comparison.map(moved).map_err(|error| error.diagnostic(self.reasoner.program())))
    }

    /// As [`follow`](Self::follow), without finding out what moved.
    pub(super) fn advance(&mut self, reading: CaseReading) -> Result<(), Box<CaseFailure>> {
        let (_, answers) = self.edits(&reading)?;
        self.take(reading, answers);
        Ok(())
    }

    /// Calls `tell` with what would move if the case were read so. It is not, in the end, unless going back
    /// fails, too.
    pub(super) fn suppose<T>(
        &mut self,
        reading: CaseReading,
        tell: impl FnOnce(&Self, &MovedCase) -> T,
    ) -> Result<Result<T, Diagnostic>, Box<CaseFailure>> {
        let old = self.reading.clone();
        let told = self.follow(reading)?.map(|moved| tell(self, &moved));
        old.map_or(Ok(()), |old| self.advance(old))?;
        Ok(told)
    }

    /// How what is given will differ, which it does from now on, and how what follows differs then.
    fn edits(
        &mut self,
        reading: &CaseReading,
    ) -> Result<(Vec<TupleEdit>, Vec<TupleEdit>), Box<CaseFailure>> {
        let known = self.reading.as_ref().map(|reading| &reading.facts);
        let given = known.unwrap_or(&Facts::default()).edits(&reading.facts);
        self.given.apply(&given);
        match self.deriver.follow(&given, &self.given, &mut self.derived) {
            Ok(answers) => Ok((given, answers)),
            Err(error) => {
                self.given.apply(&inverse(&given));
                Err(self.failure(error, reading))
            }
        }
    }

    /// Takes what was read and what follows from it as how the case stands.
    fn take(&mut self, reading: CaseReading, answers: Vec<TupleEdit>) {
        self.before.apply(&std::mem::take(&mut self.edits));
        self.derived.apply(&answers);
        self.before.symbols.catch_up(&self.derived.symbols);
        (self.edits, self.reading) = (answers, Some(reading));
    }

    /// How the case, judged for the first time by new rules, differs from how it stood by the old ones.
    pub(super) fn compare(&mut self, old: &mut Self) -> Result<MovedCase, Diagnostic> {
        let (was, now) = (old.accepted(None), self.accepted(None));
        let mut given = self.given.clone();
        given.symbols = self.derived.symbols.clone();
        let program = self.reasoner.program();
        let comparison = compare(&was, &now, &self.reasoner.inquiry(given))
            .map_err(|error| error.diagnostic(program))?;
        let mut given = was.basis.given(program).0;
        comparison.intern(&mut given.symbols);
        comparison.intern(&mut self.derived.symbols);
        Ok(MovedCase { was, now, comparison, given: Some(given) })
    }

    fn failure(&self, error: EvaluationError, reading: &CaseReading) -> Box<CaseFailure> {
        let mistakes = vec![error.diagnostic(self.reasoner.program())];
        let (sources, texts) = (reading.sources.clone(), reading.texts.clone());
        Box::new(CaseFailure { mistakes, sources, texts, error: Some(error) })
    }

    /// What edits are about, as far as it is told: the first values of their tuples. Nothing if they
    /// may be about anything.
    fn keys(&self, given: &[TupleEdit], answers: &[TupleEdit]) -> Option<BTreeSet<Value>> {
        let program = self.reasoner.program();
        let naming: BTreeSet<RelationId> = Findings::naming(program).collect();
        if answers.iter().any(|edit| naming.contains(&edit.relation)) {
            return None;
        }
        let told = Findings::relations(program, &self.derived);
        let told = answers.iter().filter(|edit| told.contains(&edit.relation));
        Some(given.iter().chain(told).filter_map(|edit| edit.tuple.first().copied()).collect())
    }

    /// What would be accepted now: of all, or of what is about these values.
    fn accepted(&mut self, keys: Option<&BTreeSet<Value>>) -> Accepted {
        let (program, date) = (self.reasoner.program(), self.date());
        std::mem::swap(&mut self.given.symbols, &mut self.derived.symbols);
        let basis = self.reasoner.basis(&self.given, date, keys);
        std::mem::swap(&mut self.given.symbols, &mut self.derived.symbols);
        Accepted::new(program, &Findings::about_keys(program, &self.derived, keys), basis)
    }

    /// What would be found now without what these edits did about some owners, for each list of them.
    fn attempt(
        &mut self,
        trials: &[Vec<&Owner>],
        given: &[TupleEdit],
        keys: Option<&BTreeSet<Value>>,
    ) -> Result<Vec<Findings>, EvaluationError> {
        let undone = |owners: &Vec<&Owner>| -> Vec<TupleEdit> {
            let is_meant = |edit: &&TupleEdit| owners.contains(&&self.owner(edit));
            given.iter().filter(is_meant).map(TupleEdit::inverse).collect()
        };
        let trials: Vec<Vec<TupleEdit>> = trials.iter().map(undone).collect();
        let answers = self.deriver.attempt(&trials, &self.given, &mut self.derived)?;
        let mut found = Vec::new();
        for (given, derived) in trials.iter().zip(&answers) {
            self.given.apply(given);
            self.derived.apply(derived);
            found.push(self.accepted(keys).findings);
            self.derived.apply(&inverse(derived));
            self.given.apply(&inverse(given));
        }
        Ok(found)
    }

    fn owner(&self, TupleEdit { relation, tuple, .. }: &TupleEdit) -> Owner {
        let program = self.reasoner.program();
        let fact = BasisFact::new(program, *relation, tuple, &self.derived.symbols);
        Owner::of(program, *relation, &fact)
    }

    fn date(&self) -> Option<i64> {
        let program = self.reasoner.program();
        self.reasoner.inquiry(Database::new(program)).date(&self.derived)
    }

    fn as_of(&self) -> Option<Instant> {
        let clock = self.derived.judged_by(self.reasoner.program());
        self.date().map(|at| Instant { at, clock })
    }

    /// Where the case stands.
    pub(super) fn standing(&mut self, case: &str) -> Standing {
        let findings = self.accepted(None).findings;
        let program = self.reasoner.program();
        let standing = Standing::new(program, &self.derived, &findings, self.as_of());
        let title = self.reading.as_ref().and_then(|reading| title(&reading.facts));
        Standing { case: case.to_owned(), title, ..standing }
    }

    /// The line with what falls with what it retracts.
    pub(super) fn with_falls(&self, line: ChangeLine) -> ChangeLine {
        let inquiry = self.reasoner.inquiry(Database::new(self.reasoner.program()));
        let falls = inquiry.falls(&self.derived, &line.retracts);
        line.with_falls(falls.iter().map(|&id| self.derived.symbols.text(id).to_owned()).collect())
    }

    /// Whether nothing is found.
    pub(super) fn is_empty(&mut self) -> bool {
        let status = self.reasoner.program().find_with_arity(vocabulary::STATUS, 2);
        status.is_none_or(|status| self.derived.len_of(status) == 0)
            && self.accepted(None).findings.iter().next().is_none()
    }

    /// Calls `tell` with what moved.
    pub(super) fn tell<T>(
        &self,
        case: &str,
        moved: &MovedCase,
        again: Option<&str>,
        tell: impl FnOnce(&Update<'_>) -> T,
    ) -> T {
        let program = self.reasoner.program();
        let MovedCase { was, now, comparison, given } = moved;
        let (old, new) = (given.as_ref().unwrap_or(&self.before), &self.derived);
        let compared = Compared { program, accepted: was, old, now, new, comparison };
        let place = |fact: &_| {
            let CaseReading { facts, sources, .. } = self.reading.as_ref()?;
            place(program, (facts, sources), &new.symbols, fact)
        };
        tell(&Update { case, as_of: self.as_of(), again, compared, place: &place })
    }
}

fn inverse(edits: &[TupleEdit]) -> Vec<TupleEdit> {
    edits.iter().map(TupleEdit::inverse).collect()
}
