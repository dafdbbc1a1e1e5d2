//! A case as of a day, and how it differs without some statements or as of another day.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::database::{Database, TupleEdit};
use crate::engine::incremental::{Delta, Materialization};
use crate::engine::{EvaluationError, Wanted};
use crate::program::Program;
use crate::review::dependence::Dependence;
use crate::review::findings::Findings;
use crate::review::forms::Forms;
use crate::review::inquiry::{Inquiry, Supposition};
use crate::value::{Symbol, Symbols};

/// What is found as of a day. Where all that follows is kept, a question costs what its answer touches;
/// else everything is derived from scratch for it.
#[derive(Clone)]
pub(super) struct Reference<'i> {
    inquiry: &'i Inquiry<'i>,
    date: Option<i64>,
    kept: Option<Kept<'i>>,
    /// The texts of edits, where nothing is kept.
    symbols: Symbols,
    findings: Findings,
    dependence: Arc<Dependence>,
    /// By statement, the facts that speak of it, as they go.
    said: Arc<BTreeMap<Symbol, Vec<TupleEdit>>>,
}

/// All that follows, with the relations that findings are made of.
#[derive(Clone)]
struct Kept<'i> {
    all: Materialization<&'i Program>,
    forms: Arc<Forms>,
}

impl<'i> Reference<'i> {
    /// The case as of a day; nothing leaves it to the case.
    pub(super) fn new(
        inquiry: &'i Inquiry<'i>,
        date: Option<i64>,
    ) -> Result<Self, EvaluationError> {
        let supposition = Supposition::as_of(date);
        let wanted = |database: &Database| {
            let relations = Findings::relations(inquiry.program, database).into_iter();
            Wanted::Only(relations.chain(inquiry.hangs_on()).collect())
        };
        let (database, all) = inquiry.derive_and_keep(&supposition, wanted)?;
        let forms = Forms::new(inquiry.program, &database);
        Ok(Self {
            inquiry,
            date,
            kept: all.map(|all| Kept { all, forms: Arc::new(forms) }),
            findings: Findings::new(inquiry.program, &database),
            dependence: Arc::new(inquiry.dependence(&database)),
            said: Arc::new(inquiry.said()),
            symbols: database.symbols,
        })
    }

    /// What is found.
    pub(super) fn findings(&self) -> &Findings {
        &self.findings
    }

    /// What hangs on what.
    pub(super) fn dependence(&self) -> &Dependence {
        &self.dependence
    }

    /// What would be found without these statements.
    pub(super) fn without(
        &mut self,
        unsaid: &BTreeSet<Symbol>,
    ) -> Result<Findings, EvaluationError> {
        let edits = unsaid.iter().filter_map(|statement| self.said.get(statement)).flatten();
        self.with(&edits.cloned().collect::<Vec<_>>())
    }

    /// What would be found if these facts came and went.
    pub(super) fn with(&mut self, edits: &[TupleEdit]) -> Result<Findings, EvaluationError> {
        let program = self.inquiry.program;
        let symbols = if let Some(Kept { all, forms }) = &mut self.kept {
            let findings = &self.findings;
            let found = all.suppose(edits, |delta| forms.after(program, findings, delta))?;
            if let Some(found) = found.flatten() {
                return Ok(found);
            }
            all.symbols().clone()
        } else {
            self.symbols.clone()
        };
        let mut database = self.inquiry.supposed(&Supposition::as_of(self.date));
        database.symbols = symbols;
        database.apply(edits);
        Ok(Findings::new(program, &self.inquiry.derive_all(database)?))
    }

    /// The symbol that a text has in edits.
    pub(super) fn intern(&mut self, text: &str) -> Symbol {
        match &self.kept {
            Some(kept) => kept.all.intern(text),
            None => self.symbols.intern(text),
        }
    }

    /// What is found as of another day, from which questions differ then.
    pub(super) fn go_to(&mut self, day: i64) -> Result<(), EvaluationError> {
        let edits = self.inquiry.question(self.date, day);
        let Some(Kept { all, forms }) = &mut self.kept else { return self.begin(day) };
        let (program, findings) = (self.inquiry.program, &self.findings);
        let hangs_on = self.inquiry.hangs_on();
        let read = |delta: Delta<'_>| {
            let moves = hangs_on.is_some_and(|id| delta.changes(id));
            (forms.after(program, findings, delta), moves)
        };
        let Some((Some(found), moves)) = all.commit(&edits, read)? else { return self.begin(day) };
        if moves {
            let pairs = hangs_on.into_iter().flat_map(|id| all.tuples(id));
            self.dependence = Arc::new(Dependence::of_tuples(pairs));
        }
        self.findings = found;
        self.date = Some(day);
        Ok(())
    }

    /// Lets later differences be told from what is found now.
    pub(super) fn settle(&mut self) {
        self.findings.settled();
    }

    fn begin(&mut self, day: i64) -> Result<(), EvaluationError> {
        *self = Self::new(self.inquiry, Some(day))?;
        Ok(())
    }
}
