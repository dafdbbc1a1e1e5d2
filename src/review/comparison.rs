//! What moved since conclusions were accepted, or between two cases, and because of what.

use std::collections::{BTreeMap, BTreeSet};

use crate::database::{Database, TupleEdit};
use crate::engine::EvaluationError;
use crate::explain::{self, Prover, Reason};
use crate::program::Program;
use crate::review::accepted::{Accepted, accepted_findings};
use crate::review::basis::{Basis, Names, Owner, names, tuple, values};
use crate::review::cause::{Cause, Causes};
use crate::review::findings::{Change, Findings, Row, Subject};
use crate::review::inquiry::{Inquiry, Supposition};
use crate::review::reference::Reference;
use crate::review::rule_basis::{RuleBasis, RulePart};
use crate::value::Symbols;
use crate::vocabulary;

/// How something differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edit {
    /// It is new.
    Added,
    /// It is there no more.
    Removed,
    /// It is another.
    Changed,
}

/// What is said of an id, or a row without one, that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Altered {
    /// What it is about.
    pub owner: Owner,
    /// How it differs.
    pub edit: Edit,
}

/// A change with what it is due to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// What changed.
    pub change: Change,
    /// The items of [`CaseComparison::items`] that it is due to; [`Cause::Other`] if none is.
    pub facts: Cause,
    /// The rules of [`CaseComparison::rules`] that it is due to: those in the proof of what holds now,
    /// else all of them.
    pub rules: Vec<usize>,
}

/// How a case differs from what was accepted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseComparison {
    /// The facts that differ.
    pub items: Vec<Altered>,
    /// The rules that differ, one by one or by files.
    pub rules: Vec<(RulePart, Edit)>,
    /// The conclusions that moved.
    pub moved: Vec<Moved>,
}

impl CaseComparison {
    /// Gives a database all texts of what moved, so that it can be told in its words.
    pub fn intern(&self, symbols: &mut Symbols) {
        self.moved.iter().for_each(|moved| moved.change.intern(symbols));
    }
}

/// Compares the case with what was accepted. `now` is what would be accepted of it today.
pub fn compare(
    accepted: &Accepted,
    now: &Accepted,
    inquiry: &Inquiry<'_>,
) -> Result<CaseComparison, EvaluationError> {
    let changes = accepted.findings.changes(&now.findings);
    let old = accepted.basis.completed(&accepted.findings, &now.basis);
    let items = items(&old, &now.basis);
    let rules = old.rules.edits(&now.basis.rules);
    let mut comparison = CaseComparison { items, rules, moved: Vec::new() };
    if changes.is_empty() {
        return Ok(comparison);
    }
    let program = inquiry.program;
    let (old, new) = (&old, &now.basis);
    let today = inquiry.about(new.given(program).0);
    let reference = Reference::new(&today, None)?;
    let mut trial = Trial { program, names: names(program), reference, old, new };
    let items = &comparison.items;
    let evaluate = |undone: &BTreeSet<usize>| trial.findings(items, undone);
    let mut causes = Causes::new(items.len(), &now.findings, evaluate);
    let mut blame = Blame::new(inquiry, &comparison.rules, &now.basis.rules);
    let mut moved = Vec::new();
    for change in changes {
        // What today's rules make of the facts as they were accepted: where that is not what was
        // accepted, the rules moved it; where it is not what is found now, the facts did.
        let between = causes.without_all()?;
        let by_rules = between.about(&change.subject) != accepted.findings.about(&change.subject);
        let facts = causes.of(&change)?;
        let rules = if by_rules { blame.of(&change)? } else { Vec::new() };
        moved.push(Moved { change, facts, rules });
    }
    drop(causes);
    comparison.moved = moved;
    Ok(comparison)
}

/// Compares a case with how it stood before under the same rules. `evaluate` gives what would be found
/// now if nothing had changed about these owners, for each list of them.
pub fn compare_states(
    before: &Accepted,
    now: &Accepted,
    mut evaluate: impl FnMut(&[Vec<&Owner>]) -> Result<Vec<Findings>, EvaluationError>,
) -> Result<CaseComparison, EvaluationError> {
    let items = items(&before.basis, &now.basis);
    let owners = |undone: &BTreeSet<usize>| undone.iter().map(|&item| &items[item].owner).collect();
    let evaluate = |trials: &[BTreeSet<usize>]| {
        let trials: Vec<Vec<&Owner>> = trials.iter().map(owners).collect();
        evaluate(&trials)
    };
    let mut causes = Causes::by(items.len(), &now.findings, evaluate).knowing(&before.findings);
    let changes = before.findings.changes(&now.findings).into_iter();
    let moved = |change| Ok(Moved { facts: causes.of(&change)?, rules: Vec::new(), change });
    let moved = changes.map(moved).collect::<Result<_, EvaluationError>>()?;
    drop(causes);
    Ok(CaseComparison { moved, rules: Vec::new(), items })
}

fn items(old: &Basis, new: &Basis) -> Vec<Altered> {
    let edits = edits(&old.facts, &new.facts).into_iter();
    edits.map(|(owner, edit)| Altered { owner, edit }).collect()
}

pub(super) fn edits<K: Ord + Clone, V: PartialEq>(
    old: &BTreeMap<K, V>,
    new: &BTreeMap<K, V>,
) -> Vec<(K, Edit)> {
    let keys: BTreeSet<&K> = old.keys().chain(new.keys()).collect();
    let edit = |key: &K| match (old.get(key), new.get(key)) {
        (None, _) => Some(Edit::Added),
        (_, None) => Some(Edit::Removed),
        (old, new) => (old != new).then_some(Edit::Changed),
    };
    keys.into_iter().filter_map(|key| Some((key.clone(), edit(key)?))).collect()
}

/// The case with some of what differs undone.
struct Trial<'a> {
    program: &'a Program,
    names: Names<'a>,
    /// The case of now.
    reference: Reference<'a>,
    old: &'a Basis,
    new: &'a Basis,
}

impl Trial<'_> {
    fn findings(
        &mut self,
        items: &[Altered],
        undone: &BTreeSet<usize>,
    ) -> Result<Findings, EvaluationError> {
        let undone: BTreeSet<&Owner> = undone.iter().map(|&item| &items[item].owner).collect();
        let edits: Vec<TupleEdit> = undone.iter().flat_map(|owner| self.edits(owner)).collect();
        let findings = self.reference.with(&edits)?;
        Ok(accepted_findings(self.program, &findings, |owner| {
            let basis = if undone.contains(owner) { self.old } else { self.new };
            basis.facts.get(owner)
        }))
    }

    /// What makes what is said of an owner what it was.
    fn edits(&mut self, owner: &Owner) -> Vec<TupleEdit> {
        let facts = |basis: &Basis| basis.facts.get(owner).cloned().unwrap_or_default();
        let (old, new) = (facts(self.old), facts(self.new));
        let facts = new.difference(&old).map(|fact| (fact, false));
        let facts = facts.chain(old.difference(&new).map(|fact| (fact, true)));
        let edit = |(fact, comes)| {
            let symbol = |text: &str| self.reference.intern(text);
            let (relation, tuple) = tuple(fact, self.program, &self.names, symbol)?;
            Some(TupleEdit { relation, tuple, comes })
        };
        facts.filter_map(edit).collect()
    }
}

/// Which of the rules that differ moved something.
struct Blame<'a> {
    inquiry: &'a Inquiry<'a>,
    rules: &'a [(RulePart, Edit)],
    /// The rules of now.
    now: &'a RuleBasis,
    derived: Option<Database>,
}

impl<'a> Blame<'a> {
    fn new(inquiry: &'a Inquiry<'a>, rules: &'a [(RulePart, Edit)], now: &'a RuleBasis) -> Self {
        Self { inquiry, rules, now, derived: None }
    }

    /// The rules in the proof of what the change led to; all rules that differ if none of them is
    /// in it, because something is no longer derived or is no longer in the way.
    fn of(&mut self, change: &Change) -> Result<Vec<usize>, EvaluationError> {
        if self.rules.is_empty() {
            return Ok(Vec::new());
        }
        if self.derived.is_none() {
            self.derived = Some(self.inquiry.derive(&Supposition::default())?);
        }
        let used = self
            .derived
            .as_mut()
            .map(|derived| rules_in_proof(self.inquiry.program, derived, change));
        let used = used.unwrap_or_default();
        let all = 0..self.rules.len();
        let blamed: Vec<usize> =
            all.clone().filter(|&index| self.now.is_any(&self.rules[index].0, &used)).collect();
        Ok(if blamed.is_empty() { all.collect() } else { blamed })
    }
}

/// The names of the rules that the best proofs of the change's rows now use.
fn rules_in_proof<'p>(
    program: &'p Program,
    derived: &mut Database,
    change: &Change,
) -> BTreeSet<&'p str> {
    let facts = goals(program, derived, change);
    let mut prover = Prover::new(program, derived);
    let proofs: Vec<explain::Proof> = facts.iter().filter_map(|fact| prover.prove(fact)).collect();
    let nodes = proofs.iter().flat_map(|proof| &proof.nodes);
    nodes
        .filter_map(|node| match &node.reason {
            Reason::Rule(application) => {
                let rule = program.clauses[application.clause.index()].rule;
                Some(program.rules[rule.index()].name.as_str())
            }
            Reason::Given => None,
        })
        .collect()
}

/// What the change led to, as facts of the derived database.
fn goals(program: &Program, derived: &mut Database, change: &Change) -> Vec<explain::Fact> {
    facts(program, &mut derived.symbols, &change.subject, &change.after)
}

/// What is found about a subject in these rows, as facts of a derived database; those left out that
/// the rules have no room for any more.
#[must_use]
pub fn facts<'r>(
    program: &Program,
    symbols: &mut Symbols,
    subject: &Subject,
    rows: impl IntoIterator<Item = &'r Row>,
) -> Vec<explain::Fact> {
    let (relation, first) = match subject {
        Subject::Status { proposition } => (vocabulary::STATUS, vec![proposition]),
        Subject::Origins { proposition, position } => {
            (vocabulary::ORIGIN_RANGE, vec![proposition, position])
        }
        Subject::Detail { proposition, relation } => (relation.as_str(), vec![proposition]),
        Subject::Conclusion { relation, row } => (relation.as_str(), row.iter().collect()),
    };
    let Some(relation) = program.find(relation) else { return Vec::new() };
    let mut fact = |row: &'r Row| {
        let tuple = values(program, relation, first.iter().copied().chain(row), |text| {
            symbols.intern(text)
        })?;
        Some(explain::Fact { relation, tuple })
    };
    rows.into_iter().filter_map(&mut fact).collect()
}
