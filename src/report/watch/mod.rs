//! What somebody is told who watches cases: where each one stands, and what moves.
//!
//! [`text`] writes it for a terminal, [`jsonl`] an object a line for programs.

pub mod jsonl;
pub mod text;

use std::collections::BTreeMap;

use crate::calendar::Instant;
use crate::database::Database;
use crate::diagnostic::visible;
use crate::program::Program;
use crate::report::check::{Because, Compared, Place};
use crate::report::prose::{enumeration, words};
use crate::review::{Altered, Edit, Fact, Field, Findings, Moved, Owner, Subject};
use crate::value::Value;
use crate::vocabulary;

/// Where a case stands. No text is safe for a terminal yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The case: its facts file as the user named it.
    pub case: String,
    /// What it is called.
    pub title: Option<String>,
    /// As of when everything is judged.
    pub as_of: Option<Instant>,
    /// How many propositions have each status, in the order of the board.
    pub statuses: Vec<(String, usize)>,
    /// How many conclusions there are.
    pub conclusions: usize,
}

impl Standing {
    /// Where a case stands that these findings and this derived database are of.
    #[must_use]
    pub fn new(
        program: &Program,
        database: &Database,
        findings: &Findings,
        as_of: Option<Instant>,
    ) -> Self {
        let rank = |status: &Field| {
            let ranks = program.find_with_arity(vocabulary::STATUS_RANK, 2);
            let known = status.known(&database.symbols);
            let mut tuples = ranks.into_iter().flat_map(|id| database.tuples(id));
            match tuples.find(|tuple| tuple[0] == known).map(|tuple| tuple[1]) {
                Some(Value::Number(rank)) => rank,
                _ => i64::MAX,
            }
        };
        let mut counts: BTreeMap<&Field, usize> = BTreeMap::new();
        let mut conclusions = 0;
        for (subject, rows) in findings.iter() {
            match subject {
                Subject::Status { .. } => {
                    rows.iter().flatten().for_each(|row| *counts.entry(row).or_default() += 1);
                }
                Subject::Conclusion { .. } => conclusions += 1,
                Subject::Detail { .. } | Subject::Origins { .. } => {}
            }
        }
        let mut statuses: Vec<(&Field, usize)> = counts.into_iter().collect();
        statuses.sort_by_key(|(status, _)| rank(status));
        let text = |(status, count): (&Field, usize)| match status {
            Field::Text(text) => (text.clone(), count),
            other => (format!("{other:?}"), count),
        };
        let statuses = statuses.into_iter().map(text).collect();
        Self { case: String::new(), title: None, as_of, statuses, conclusions }
    }
}

/// How a case differs from how it stood before.
pub struct Update<'a> {
    /// The case.
    pub case: &'a str,
    /// As of when everything is judged now.
    pub as_of: Option<Instant>,
    /// What became of a case that was out of order, in words.
    pub again: Option<&'a str>,
    /// What moved. Both databases are what follows, with the texts of what moved.
    pub compared: Compared<'a>,
    /// Where a fact stands now.
    pub place: &'a dyn Fn(&Fact) -> Option<Place>,
}

impl Update<'_> {
    fn because(&self, moved: &[&Moved]) -> Vec<Because> {
        self.compared.because(moved, &|fact| (self.place)(fact))
    }

    /// What differs in facts and rules, in words: `s8 and s9 were changed`, or a number if it is much.
    fn edits(&self) -> Option<String> {
        const FEW: usize = 5;
        let comparison = self.compared.comparison;
        let facts = comparison.items.iter().map(|Altered { owner, edit }| match owner {
            Owner::Id(id) => (*edit, visible(id)),
            Owner::Row(fact) => (*edit, format!("a row of {}", words(&fact.relation))),
        });
        let rules = comparison.rules.iter();
        let rules = rules.map(|(name, edit)| (*edit, format!("the rule `{}`", visible(name))));
        let mut edits: BTreeMap<Edit, Vec<String>> = BTreeMap::new();
        facts.chain(rules).for_each(|(edit, what)| edits.entry(edit).or_default().push(what));
        let said = edits.iter().map(|(edit, what)| {
            let were = if what.len() == 1 { "was" } else { "were" };
            format!("{} {were} {}", enumeration(what), edit_word(*edit))
        });
        match comparison.items.len() + comparison.rules.len() {
            0 => None,
            few if few <= FEW => Some(said.collect::<Vec<_>>().join(", ")),
            many => Some(format!("{many} facts and rules differ")),
        }
    }
}

/// How something differs, in one word.
fn edit_word(edit: Edit) -> &'static str {
    match edit {
        Edit::Added => "added",
        Edit::Removed => "removed",
        Edit::Changed => "changed",
    }
}
