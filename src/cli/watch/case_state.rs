//! A watched case at one time: what its files say, and what follows.

use std::sync::Arc;

use crate::calendar::Instant;
use crate::cli::reasoner::{Given, Reading, Reasoner, title};
use crate::cli::watch::deriver::Deriver;
use crate::cli::watch::rules::Rules;
use crate::cli::watch::texts::Texts;
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources};
use crate::engine::EvaluationError;
use crate::facts::Change;
use crate::report::check::Compared;
use crate::report::watch::{Standing, Update};
use crate::review::{Accepted, Comparison, Moved, compare};

/// What a case is read from.
pub(super) struct CaseTexts<'a> {
    /// The facts file, if it has one.
    pub(super) file: Option<&'a str>,
    pub(super) changes: &'a [Change],
    pub(super) texts: Texts,
}

/// A case without mistakes, with all that follows.
pub(super) struct CaseState {
    reasoner: Arc<Reasoner>,
    /// The files it was read from.
    pub(super) texts: Texts,
    sources: Sources,
    given: Given,
    derived: Database,
    as_of: Option<Instant>,
    now: Accepted,
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

impl CaseFailure {
    fn new(
        mistakes: Vec<Diagnostic>,
        sources: Sources,
        texts: Texts,
        error: Option<EvaluationError>,
    ) -> Box<Self> {
        Box::new(Self { mistakes, sources, texts, error })
    }
}

impl CaseState {
    /// Reads a case and derives what follows. `before` is its last good state.
    pub(super) fn read(
        rules: &Rules,
        CaseTexts { file, changes, texts }: CaseTexts<'_>,
        before: Option<&Self>,
        engine: &mut dyn Deriver,
    ) -> Result<Self, Box<CaseFailure>> {
        let reasoner = Arc::clone(&rules.reasoner);
        let program = reasoner.program();
        let mut database = Database::new(program);
        if let Some(before) = before.filter(|before| Arc::ptr_eq(&before.reasoner, &reasoner)) {
            database.symbols = before.given.database.symbols.clone();
        }
        let mut sources = reasoner.sources();
        let files: Vec<String> = file.into_iter().map(str::to_owned).collect();
        let reading = Reading { changes, ..Reading::new(&files, &texts) };
        let given = match reasoner.load(&reading, &mut sources, database) {
            Ok(given) => given,
            Err(mistakes) => return Err(CaseFailure::new(mistakes, sources, texts, None)),
        };
        let derived = match engine.answer(&reasoner, &given.database) {
            Ok(answer) => answer,
            Err(error) => {
                let mistakes = vec![error.diagnostic(program)];
                return Err(CaseFailure::new(mistakes, sources, texts, Some(error)));
            }
        };
        let date = reasoner.inquiry(Database::new(program)).date(&derived);
        let clock = derived.judged_by(program);
        let as_of = date.map(|at| Instant { at, clock });
        let now = reasoner.accepted(&given.database, &derived, date);
        Ok(Self { reasoner, texts, sources, given, derived, as_of, now })
    }

    /// What the case says now, for a reader who sees it for the first time.
    pub(super) fn standing(&self, case: &str) -> Standing {
        let (program, findings) = (self.reasoner.program(), &self.now.findings);
        let standing = Standing::new(program, &self.derived, findings, self.as_of);
        Standing { case: case.to_owned(), title: title(&self.given.facts), ..standing }
    }

    /// The line, with the ids that fall with those that it retracts.
    pub(super) fn with_falls(&self, line: Change) -> Change {
        let inquiry = self.reasoner.inquiry(Database::new(self.reasoner.program()));
        let falls = inquiry.falls(&self.derived, &line.retracts);
        line.with_falls(falls.iter().map(|&id| self.derived.symbols.text(id).to_owned()).collect())
    }

    /// Whether there are no findings.
    pub(super) fn is_empty(&self) -> bool {
        self.now.findings.iter().next().is_none()
    }

    /// What moved since an earlier state, and why.
    pub(super) fn compare(&self, before: &Self) -> Result<Comparison, Diagnostic> {
        let inquiry = self.reasoner.inquiry(self.given.database.clone());
        compare(&before.now, &self.now, &inquiry)
            .map_err(|error| error.diagnostic(self.reasoner.program()))
    }

    /// Calls `tell` with what moved.
    pub(super) fn tell<T>(
        &self,
        case: &str,
        before: &Self,
        comparison: &Comparison,
        again: Option<&str>,
        tell: impl FnOnce(&Update<'_>) -> T,
    ) -> T {
        let program = self.reasoner.program();
        let old = if Arc::ptr_eq(&before.reasoner, &self.reasoner) {
            before.derived.clone()
        } else {
            before.now.basis.given(program).0
        };
        let old = &with_texts(old, &comparison.moved);
        let new = &with_texts(self.derived.clone(), &comparison.moved);
        let (accepted, now) = (&before.now, &self.now);
        let compared = Compared { program, accepted, old, now, new, comparison };
        let place = |fact: &_| self.given.place(program, &self.sources, fact);
        tell(&Update { case, as_of: self.as_of, again, compared, place: &place })
    }
}

/// The database with the texts of all that moved.
fn with_texts(mut database: Database, moved: &[Moved]) -> Database {
    moved.iter().for_each(|moved| moved.change.intern(&mut database.symbols));
    database
}
