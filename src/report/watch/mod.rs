//! What is told of watched cases: where each one stands, and what moves.
//!
//! A terminal gets documents, a program the objects of [`jsonl`].

pub mod jsonl;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::calendar::Instant;
use crate::database::Database;
use crate::diagnostic::{counted, visible};
use crate::program::Program;
use crate::report::check::{Because, Compared, Place, edit_word, rule_part};
use crate::report::document::{Block, Document, Emphasis, RichText};
use crate::report::prose::dates::moment;
use crate::report::prose::{enumeration, words};
use crate::report::review::{Below, Move, Words, add_section};
use crate::review::accepted::owner;
use crate::review::{
    Altered, BasisFact, CaseComparison, Edit, Field, Findings, Moved, Owner, Subject,
};
use crate::value::Value;
use crate::vocabulary;

/// Where a case stands. No text is safe for a terminal.
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

    /// It on two lines.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut parts: Vec<String> = self.as_of.iter().map(as_of).collect();
        let statuses = self.statuses.iter();
        parts.extend(statuses.map(|(status, count)| format!("{count} {}", words(status))));
        parts.push(if self.statuses.is_empty() && self.conclusions == 0 {
            "nothing follows yet".to_owned()
        } else {
            counted(self.conclusions, "conclusion", "conclusions")
        });
        let parts = parts.iter().map(|part| RichText::styled(Emphasis::Whole, part));
        let title = self.title.iter().map(String::as_str);
        let heading: Vec<&str> = [&*self.case].into_iter().chain(title).collect();
        Document(vec![
            Block::paragraph(0, RichText::strong(heading.join(": "))),
            Block::Paragraph(2, RichText::joined(parts, " · ")),
        ])
    }
}

fn as_of(instant: &Instant) -> String {
    format!("as of {}", moment(instant.at, instant.clock))
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
    pub place: &'a dyn Fn(&BasisFact) -> Option<Place>,
}

impl Update<'_> {
    /// What moved, cause by cause, or that nothing did.
    #[must_use]
    pub fn document(&self) -> Document {
        let Self { case, again, compared: Compared { comparison, .. }, .. } = self;
        if comparison.moved.is_empty() {
            let said = again.map(str::to_owned).into_iter().chain(self.edits());
            let said: Vec<String> = said.chain(["nothing moved".to_owned()]).collect();
            let line = Block::paragraph(0, format!("{case}: {}", said.join("; ")));
            return Document(vec![line]);
        }
        let again = again.map(|again| format!("{again}; ")).unwrap_or_default();
        let title = format!("{case}: {again}{} moved", summary(comparison));
        let notes: Vec<String> = self.as_of.iter().map(as_of).collect();
        let mut document = Document::titled(Some(&title), &notes);
        for (causes, moves) in self.by_cause() {
            let mut causes = causes.into_iter();
            let heading = causes.next();
            add_section(&mut document, heading.as_deref(), causes.as_slice(), moves);
        }
        document
    }

    /// What moved, together where it has the same causes; in the order of the first of each.
    fn by_cause(&self) -> IndexMap<Vec<String>, Vec<Move>> {
        let moved = &self.compared.comparison.moved;
        let words = Words::new(self.compared.program, self.compared.new);
        let changes = moved.iter().map(|moved| &moved.change);
        let told = words.moves(changes, Below::Board, |about, _| {
            let about: Vec<&Moved> = about.iter().map(|&index| &moved[index]).collect();
            self.because(&about).iter().map(Because::line).collect()
        });
        let mut groups: IndexMap<Vec<String>, Vec<Move>> = IndexMap::new();
        for mut it in told {
            groups.entry(std::mem::take(&mut it.because)).or_default().push(it);
        }
        groups
    }

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
        let rules = rules.map(|(part, edit)| (*edit, rule_part(part)));
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

/// `2 statuses, 1 conclusion and what the board says of 3 other propositions`
fn summary(comparison: &CaseComparison) -> String {
    let count = |is: fn(&Subject) -> bool| {
        comparison.moved.iter().filter(|moved| is(&moved.change.subject)).count()
    };
    let statuses = count(|subject| matches!(subject, Subject::Status { .. }));
    let conclusions = count(|subject| matches!(subject, Subject::Conclusion { .. }));
    let owners = comparison.moved.iter().map(|moved| owner(&moved.change.subject));
    let owners = owners.collect::<BTreeSet<Subject>>().len();
    let below = owners - statuses - conclusions;
    let (one, many) = match statuses {
        0 => ("proposition", "propositions"),
        _ => ("other proposition", "other propositions"),
    };
    let groups = [
        (statuses, counted(statuses, "status", "statuses")),
        (conclusions, counted(conclusions, "conclusion", "conclusions")),
        (below, format!("what the board says of {}", counted(below, one, many))),
    ];
    let groups: Vec<String> =
        groups.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text).collect();
    enumeration(&groups)
}
