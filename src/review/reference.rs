//! A case as of a day, and how it differs without some statements or as of another day.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::database::{Database, TupleEdit};
use crate::engine::incremental::{ChangedRows, Materialization};
use crate::engine::{EvaluationError, Wanted};
use crate::program::Program;
use crate::review::dependence::Dependence;
use crate::review::findings::Findings;
use crate::review::forms::Forms;
use crate::review::inquiry::{Inquiry, Said, Supposition};
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
    said: Arc<BTreeMap<Symbol, Vec<Said>>>,
    /// The statements without which everything is kept for the moment, and what is found then.
    gone: BTreeSet<Symbol>,
    found_without: Option<Findings>,
    /// What was last asked to be left out.
    asked: BTreeSet<Symbol>,
}

/// Sets of up to so many statements are left out one after the other, each from all that follows.
const FEW: usize = 4;

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
            gone: BTreeSet::new(),
            found_without: None,
            asked: BTreeSet::new(),
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
        self.approach(unsaid)?;
        self.with(&edits(&self.said, &self.gone, unsaid))
    }

    /// Where large sets of statements are left out of which each is much like the one before, leaves the
    /// second of them out for the moment, so that the others differ little from what is kept.
    fn approach(&mut self, unsaid: &BTreeSet<Symbol>) -> Result<(), EvaluationError> {
        let distance = |other: &BTreeSet<Symbol>| unsaid.symmetric_difference(other).count();
        if distance(&self.gone) > FEW {
            self.leave_out(BTreeSet::new())?;
            if unsaid.len() > FEW && 2 * distance(&self.asked) < unsaid.len() {
                self.leave_out(unsaid.clone())?;
            }
        }
        self.asked.clone_from(unsaid);
        Ok(())
    }

    fn leave_out(&mut self, unsaid: BTreeSet<Symbol>) -> Result<(), EvaluationError> {
        let edits = edits(&self.said, &self.gone, &unsaid);
        let Some(Kept { all, forms }) = &mut self.kept else { return Ok(()) };
        if edits.is_empty() {
            return Ok(());
        }
        let program = self.inquiry.program;
        let findings = self.found_without.as_ref().unwrap_or(&self.findings);
        let found = all.commit(&edits, |delta| forms.after(program, findings, delta))?;
        let Some(found) = found else { return Ok(()) };
        let found = match found {
            Some(found) => found,
            None => self.derive_with(&edits)?,
        };
        self.found_without = Some(found).filter(|_| !unsaid.is_empty());
        self.gone = unsaid;
        Ok(())
    }

    /// What would be found if these facts came and went.
    pub(super) fn with(&mut self, edits: &[TupleEdit]) -> Result<Findings, EvaluationError> {
        if let Some(Kept { all, forms }) = &mut self.kept {
            let program = self.inquiry.program;
            let findings = self.found_without.as_ref().unwrap_or(&self.findings);
            let found = all.suppose(edits, |delta| forms.after(program, findings, delta))?;
            if let Some(found) = found.flatten() {
                return Ok(found);
            }
        }
        self.derive_with(edits)
    }

    fn derive_with(&self, changes: &[TupleEdit]) -> Result<Findings, EvaluationError> {
        let mut database = self.inquiry.supposed(&Supposition::as_of(self.date));
        database.symbols = match &self.kept {
            Some(kept) => kept.all.symbols().clone(),
            None => self.symbols.clone(),
        };
        database.apply(&edits(&self.said, &BTreeSet::new(), &self.gone));
        database.apply(changes);
        Ok(Findings::new(self.inquiry.program, &self.inquiry.derive_all(database)?))
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
        self.leave_out(BTreeSet::new())?;
        let edits = self.inquiry.question(self.date, day);
        let Some(Kept { all, forms }) = &mut self.kept else { return self.begin(day) };
        let (program, findings) = (self.inquiry.program, &self.findings);
        let hangs_on = self.inquiry.hangs_on();
        let read = |delta: ChangedRows<'_>| {
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

/// What leads from the facts without some statements to those without others.
fn edits(
    said: &BTreeMap<Symbol, Vec<Said>>,
    before: &BTreeSet<Symbol>,
    after: &BTreeSet<Symbol>,
) -> Vec<TupleEdit> {
    let said = before.symmetric_difference(after).filter_map(|statement| said.get(statement));
    let edit = |said: &Said| {
        let speaks_of = |gone: &BTreeSet<Symbol>| !said.statements.is_disjoint(gone);
        let (was_gone, is_gone) = (speaks_of(before), speaks_of(after));
        let Said { relation, tuple, .. } = said;
        let edit = TupleEdit { relation: *relation, tuple: tuple.clone(), comes: was_gone };
        (was_gone != is_gone).then_some(edit)
    };
    said.flatten().filter_map(edit).collect()
}
