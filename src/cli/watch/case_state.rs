//! What a case says and what follows from it, at one time.

use std::sync::Arc;

use crate::calendar::Instant;
use crate::cli::case::title;
use crate::cli::watch::deriver::Deriver;
use crate::cli::watch::rules::Rules;
use crate::cli::watch::texts::Texts;
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, has_errors};
use crate::engine::{Engine, Limits};
use crate::facts::{self, Change, Facts};
use crate::program::Program;
use crate::report::check::{Compared, Place};
use crate::report::watch::{Standing, Update};
use crate::review::{Accepted, Basis, Comparison, Fact, Findings, Inquiry, Moved, compare};

/// How everything is judged.
#[derive(Debug, Clone, Default)]
pub(super) struct Question {
    /// The day, month, year or minute as of which, if one is asked for.
    pub(super) as_of: Option<String>,
    /// With hindsight.
    pub(super) hindsight: bool,
}

impl Question {
    /// Adds what is asked to the facts.
    pub(super) fn ask(
        &self,
        program: &Program,
        sources: &mut Sources,
        facts: &mut Facts,
        given: &mut Database,
    ) -> Vec<Diagnostic> {
        let mut mistakes = Vec::new();
        if let Some(date) = &self.as_of {
            mistakes.extend(facts::ask(program, date, sources, facts, given).err());
        }
        if self.hindsight {
            mistakes.extend(facts::look_back(program, sources, facts, given).err());
        }
        mistakes
    }
}

/// What a case is read from.
pub(super) struct Given<'a> {
    /// The facts file, if it has one.
    pub(super) file: Option<&'a str>,
    pub(super) changes: &'a [Change],
    pub(super) texts: Texts,
}

/// A case that is in order, with all that follows.
pub(super) struct CaseState {
    program: Arc<Program>,
    /// What it was read from.
    pub(super) texts: Texts,
    sources: Sources,
    facts: Facts,
    given: Database,
    derived: Database,
    as_of: Option<Instant>,
    now: Accepted,
}

/// A case that is not in order.
pub(super) struct CaseFailure {
    pub(super) mistakes: Vec<Diagnostic>,
    pub(super) sources: Sources,
    /// What was read.
    pub(super) texts: Texts,
}

impl CaseState {
    /// Reads a case and asks what follows. `before` is the case as it stood, if it did.
    pub(super) fn read(
        rules: &Rules,
        given: Given<'_>,
        question: &Question,
        before: Option<&Self>,
        by: &mut dyn Deriver,
    ) -> Result<Self, CaseFailure> {
        let program = Arc::clone(&rules.program);
        let mut database = Database::new(&program);
        if let Some(before) = before.filter(|before| Arc::ptr_eq(&before.program, &program)) {
            database.symbols = before.given.symbols.clone();
        }
        let mut sources = Sources::default();
        let Given { file, changes, texts } = given;
        let roots: Vec<String> = file.into_iter().map(str::to_owned).collect();
        let (mut facts, mut mistakes) =
            facts::load_changed(&program, &roots, changes, &texts, &mut sources, &mut database);
        mistakes.extend(question.ask(&program, &mut sources, &mut facts, &mut database));
        if has_errors(&mistakes) {
            return Err(CaseFailure { mistakes, sources, texts });
        }
        let derived = match by.answer(&program, &database) {
            Ok(derived) => derived,
            Err(error) => {
                let mistakes = vec![error.diagnostic(&program)];
                return Err(CaseFailure { mistakes, sources, texts });
            }
        };
        let given = database;
        let date = inquiry(&program, Database::new(&program)).date(&derived);
        let clock = derived.judged_by(&program);
        let as_of = date.map(|at| Instant { at, clock });
        let basis = Basis::new(&program, &given, date, rules.prints.clone());
        let now = Accepted::new(&program, &Findings::new(&program, &derived), basis);
        Ok(Self { program, texts, sources, facts, given, derived, as_of, now })
    }

    /// Where the case stands.
    pub(super) fn standing(&self, case: &str) -> Standing {
        let standing = Standing::new(&self.program, &self.derived, &self.now.findings, self.as_of);
        Standing { case: case.to_owned(), title: title(&self.facts), ..standing }
    }

    /// The line with what falls with what it retracts.
    pub(super) fn with_falls(&self, line: Change) -> Change {
        let falls = inquiry(&self.program, Database::new(&self.program))
            .falls(&self.derived, &line.retracts);
        line.with_falls(falls.iter().map(|&id| self.derived.symbols.text(id).to_owned()).collect())
    }

    /// Whether nothing is found.
    pub(super) fn is_empty(&self) -> bool {
        self.now.findings.iter().next().is_none()
    }

    /// What moved since the case stood as before, and because of what.
    pub(super) fn compare(&self, before: &Self) -> Result<Comparison, Diagnostic> {
        let inquiry = inquiry(&self.program, self.given.clone());
        compare(&before.now, &self.now, &inquiry).map_err(|error| error.diagnostic(&self.program))
    }

    /// Tells what moved.
    pub(super) fn tell<T>(
        &self,
        case: &str,
        before: &Self,
        comparison: &Comparison,
        again: Option<&str>,
        tell: impl FnOnce(&Update<'_>) -> T,
    ) -> T {
        let old = if Arc::ptr_eq(&before.program, &self.program) {
            before.derived.clone()
        } else {
            before.now.basis.given(&self.program).0
        };
        let old = with_texts(old, &comparison.moved);
        let new = with_texts(self.derived.clone(), &comparison.moved);
        let compared = Compared {
            program: &self.program,
            accepted: &before.now,
            old: &old,
            now: &self.now,
            new: &new,
            comparison,
        };
        let place = |fact: &Fact| self.place(fact);
        tell(&Update { case, as_of: self.as_of, again, compared, place: &place })
    }

    fn place(&self, fact: &Fact) -> Option<Place> {
        let relation = self.program.find(&fact.relation)?;
        let symbols = &self.given.symbols;
        let tuple: Vec<_> = fact.row.iter().map(|field| field.known(symbols)).collect();
        let span = self.facts.place(relation, &tuple)?;
        let (line, column) = self.sources.line_column(span);
        Some(Place { file: self.sources.get(span.source).name.clone(), line, column })
    }
}

/// Causes are found by trying, which is for an engine that derives from scratch.
fn inquiry(program: &Program, given: Database) -> Inquiry<'_> {
    Inquiry::new(program, given, Engine::Auto, Limits::default())
}

/// The database with the texts of all that moved.
fn with_texts(mut database: Database, moved: &[Moved]) -> Database {
    moved.iter().for_each(|moved| moved.change.intern(&mut database.symbols));
    database
}
