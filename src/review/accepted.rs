//! The conclusions that were accepted, as a text that lies beside the facts and is kept in git.
//!
//! ```text
//! # What `infer accept` accepted, and `infer check` compares with.
//! format 3
//! as of 2024-11-12
//!
//! conclusions
//! call: disputed; flag("anonymous only"); spoke_with(ann, ben); support(5, 5, 1, 2) # Ann spoke with Ben
//! disputed_contact(ann, ben) # It is disputed whether Ann and Ben had contact.
//!
//! facts
//! s1: asserted(call, ann, 2024-11-10, 2024-11-10); via(paper)
//!
//! rules
//! status.dl 0123456789abcdef
//!
//! end
//! ```
//!
//! Each proposition, each other conclusion, each thing that facts are about and each file of rules has a
//! line, and the lines of a section are sorted, so that a line differs where something differs. What
//! stands behind ` # ` is for readers. The facts stand there with their values: so the case as it was
//! accepted can be asked again, and the cause of a change be found by trying. Facts about ids that
//! nothing else mentions are left out (`mentions`), and of rules a fingerprint for each file has to do:
//! both are most of a file otherwise. Days stand there in ISO 8601, minutes in RFC 3339 and UTC, so
//! that a file which other rules wrote tells what of it they meant otherwise. No path, no time and no order of reading shows.

mod fit;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::calendar::{Clock, Zone};
use crate::program::Program;
use crate::review::basis::{Basis, BasisFact, Owner};
use crate::review::findings::{Field, Findings, Subject};
use crate::review::rule_basis::RuleBasis;

/// The format that is written. Format 1, which had no minutes, and format 2, which had all facts and a
/// line for each rule, are read too.
pub const FORMAT: u32 = 3;

/// The first format that has a line for each file of rules.
const FILES_OF_RULES: u32 = 3;

const HEADER: &str = "# What `infer accept` accepted, and `infer check` compares with.\n";

/// The last line: without it, the file was cut off.
const END: &str = "\nend\n";

/// What stands between a line and what is remarked for readers.
const REMARK: &str = " # ";

/// Findings with what they rest on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accepted {
    /// What was found: statuses with what is claimed, conclusions, and of what stands below a status
    /// the lines without a day. Who said what when is in the basis.
    pub findings: Findings,
    /// What it rests on.
    pub basis: Basis,
}

impl Accepted {
    /// What would be accepted of these findings.
    #[must_use]
    pub fn new(program: &Program, findings: &Findings, basis: Basis) -> Self {
        let findings = accepted_findings(program, findings, |owner| basis.facts.get(owner));
        Self { findings, basis }
    }

    /// What is accepted once what is found now about one [`owner`] is accepted, too. What all of it
    /// rests on stays, so that what is still different keeps its causes, until nothing is.
    #[must_use]
    pub fn adopting(&self, subject: &Subject, now: &Self) -> Self {
        let mut findings = self.findings.only(|other| owner(other) != *subject);
        findings.extend(&now.findings.only(|other| owner(other) == *subject));
        if findings == now.findings {
            return now.clone();
        }
        Self { findings, basis: self.basis.clone() }
    }

    /// The text of the file; `sentence` says for readers what a line is about.
    #[must_use]
    pub fn text(&self, program: &Program, sentence: impl Fn(&Subject) -> String) -> String {
        let mut out = String::from(HEADER);
        // Writing to a text cannot fail.
        let _ = writeln!(out, "format {}", self.format());
        if let Some(date) = self.basis.date {
            let _ = writeln!(out, "as of {}", self.basis.clock.full_text(date));
        }
        let lines = self.lines(program).into_iter().map(|(subject, line)| {
            let sentence = sentence(&subject);
            if sentence.is_empty() { line } else { format!("{line}{REMARK}{sentence}") }
        });
        section("conclusions", lines.collect(), &mut out);
        section("facts", self.facts(program), &mut out);
        section("rules", self.rules(), &mut out);
        out.push_str(END);
        out
    }

    /// The line of each proposition, under its status, and of each conclusion.
    #[must_use]
    pub fn lines(&self, program: &Program) -> BTreeMap<Subject, String> {
        let mut parts: BTreeMap<Subject, Vec<String>> = BTreeMap::new();
        // Statuses come before what stands below them: so are subjects ordered.
        for (subject, rows) in self.findings.iter() {
            let line = parts.entry(owner(subject)).or_default();
            match subject {
                Subject::Status { .. } => {
                    line.extend(rows.iter().flatten().map(|status| term(status, None)));
                }
                Subject::Detail { relation, .. } => {
                    line.extend(rows.iter().map(|row| atom(program, relation, 1, row)));
                }
                Subject::Conclusion { relation, row } => line.push(atom(program, relation, 0, row)),
                Subject::Origins { .. } => {}
            }
        }
        let line = |(subject, parts): (Subject, Vec<String>)| {
            let parts = parts.join("; ");
            let line = match subject.proposition() {
                Some(proposition) => format!("{}: {parts}", term(proposition, None)),
                None => parts,
            };
            (subject, line)
        };
        parts.into_iter().map(line).collect()
    }

    fn facts(&self, program: &Program) -> Vec<String> {
        let line = |(owner, facts): (&Owner, &BTreeSet<BasisFact>)| match owner {
            Owner::Row(fact) => atom(program, &fact.relation, 0, &fact.row),
            Owner::Id(id) => {
                let facts =
                    facts.iter().map(|fact| atom(program, &fact.relation, 1, &fact.row[1..]));
                let facts: Vec<String> = facts.collect();
                format!("{}: {}", term(&Field::Text(id.clone()), None), facts.join("; "))
            }
        };
        self.basis.mentioned(&self.findings).facts.iter().map(line).collect()
    }

    /// An older format that was read has no files of rules, and stays until all is accepted anew.
    fn format(&self) -> u32 {
        let RuleBasis { files, rules } = &self.basis.rules;
        if files.is_empty() && !rules.is_empty() { FILES_OF_RULES - 1 } else { FORMAT }
    }

    fn rules(&self) -> Vec<String> {
        let line = |(name, print): (&String, u64)| format!("{name} {print:016x}");
        let RuleBasis { files, rules } = &self.basis.rules;
        if self.format() < FILES_OF_RULES {
            return rules.iter().map(|(name, &print)| line((name, print))).collect();
        }
        files.iter().map(|(name, file)| line((name, file.print))).collect()
    }
}

/// What shares a line with this: everything about one proposition stands with its status.
#[must_use]
pub fn owner(subject: &Subject) -> Subject {
    match subject.proposition() {
        Some(proposition) => Subject::Status { proposition: proposition.clone() },
        None => subject.clone(),
    }
}

/// What is accepted of these findings, and with each status what is claimed: the facts about the
/// proposition. A conclusion about another claim is another conclusion.
pub(super) fn accepted_findings<'f>(
    program: &Program,
    findings: &Findings,
    facts: impl Fn(&Owner) -> Option<&'f BTreeSet<BasisFact>>,
) -> Findings {
    let mut accepted = findings.only(|subject| is_kept(program, subject));
    for (subject, _) in findings.iter() {
        let Subject::Status { proposition } = subject else { continue };
        let Field::Text(id) = proposition else { continue };
        for fact in facts(&Owner::Id(id.clone())).into_iter().flatten() {
            let (proposition, relation) = (proposition.clone(), fact.relation.clone());
            accepted.add_row(Subject::Detail { proposition, relation }, fact.row[1..].to_vec());
        }
    }
    accepted
}

/// Whether it is accepted: not what changes with every day, and not what another line says, too.
fn is_kept(program: &Program, subject: &Subject) -> bool {
    match subject {
        Subject::Status { .. } | Subject::Conclusion { .. } => true,
        Subject::Origins { .. } => false,
        Subject::Detail { relation, .. } => program.find(relation).is_some_and(|id| {
            program.relation(id).columns.iter().all(|column| program.scale(column.ty).is_none())
        }),
    }
}

fn section(name: &str, mut lines: Vec<String>, out: &mut String) {
    lines.sort_unstable();
    let _ = writeln!(out, "\n{name}");
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
}

/// `relation(value, value)`, where the row begins at the column `from`.
fn atom(program: &Program, relation: &str, from: usize, row: &[Field]) -> String {
    let columns = program.find(relation).map(|id| &program.relation(id).columns[..]);
    let clock =
        |index: usize| columns.and_then(|columns| program.clock(columns.get(index)?.ty, Zone::UTC));
    let terms: Vec<String> =
        row.iter().enumerate().map(|(index, field)| term(field, clock(from + index))).collect();
    format!("{relation}({})", terms.join(", "))
}

/// A value: a day in ISO 8601, a minute in RFC 3339 and UTC, a number, one without a sign as `5u`, a word as it is, any other text as in JSON.
fn term(field: &Field, clock: Option<Clock>) -> String {
    match field {
        Field::Number(number) => match clock {
            Some(clock) => clock.full_text(*number),
            None => number.to_string(),
        },
        Field::Unsigned(number) => format!("{number}u"),
        Field::Text(text) if is_word(text) => text.clone(),
        Field::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
    }
}

/// Whether a text needs no quotes: it looks like no number, day or punctuation.
fn is_word(text: &str) -> bool {
    let continues = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.chars().all(continues)
}
