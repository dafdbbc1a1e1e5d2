//! What of an accepted file can be compared with a case that other rules are asked about.
//!
//! A file says of each value whether it is a number, a day, a minute or a text. Where a relation has
//! other columns now, its rows are about something else, and to compare them would be nonsense.

use std::collections::{BTreeMap, BTreeSet};

use crate::program::{Primitive, Program, Scale, TypeId};
use crate::review::accepted::Accepted;
use crate::review::findings::Subject;

/// What a value is, as a file writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    Number,
    Unsigned,
    Day,
    Minute,
    Text,
}

impl Form {
    /// Whether a value of a column of this type is written so. Beyond the calendar, days and minutes
    /// are plain numbers.
    fn fits(self, program: &Program, ty: TypeId) -> bool {
        match (program.ty(ty).primitive, program.scale(ty)) {
            (Primitive::Number, None) => self == Self::Number,
            (Primitive::Number, Some(Scale::Days)) => matches!(self, Self::Day | Self::Number),
            (Primitive::Number, Some(Scale::Minutes)) => {
                matches!(self, Self::Minute | Self::Number)
            }
            (Primitive::Unsigned, _) => self == Self::Unsigned,
            (Primitive::Symbol | Primitive::Record, _) => self == Self::Text,
        }
    }
}

/// The rows of each relation, as the forms of their values.
#[derive(Debug, Default)]
pub(super) struct Forms {
    /// Those of facts; without a relation of this name they cannot be compared.
    facts: BTreeMap<String, BTreeSet<Vec<Form>>>,
    /// Those of findings; without a relation of this name they are found no more.
    findings: BTreeMap<String, BTreeSet<Vec<Form>>>,
}

impl Forms {
    pub(super) fn add_fact(&mut self, relation: &str, forms: Vec<Form>) {
        self.facts.entry(relation.to_owned()).or_default().insert(forms);
    }

    pub(super) fn add_finding(&mut self, relation: &str, forms: Vec<Form>) {
        self.findings.entry(relation.to_owned()).or_default().insert(forms);
    }

    /// The relations whose rows do not fit the program.
    pub(super) fn misfits(&self, program: &Program) -> BTreeSet<String> {
        let fits = |relation: &str, rows: &BTreeSet<Vec<Form>>| {
            program.find(relation).map(|id| {
                let columns = &program.relation(id).columns;
                rows.iter().all(|row| {
                    row.len() == columns.len()
                        && row.iter().zip(columns).all(|(form, it)| form.fits(program, it.ty))
                })
            })
        };
        let facts = self.facts.iter().filter(|(name, rows)| fits(name, rows) != Some(true));
        let findings = self.findings.iter().filter(|(name, rows)| fits(name, rows) == Some(false));
        facts.chain(findings).map(|(name, _)| name.clone()).collect()
    }
}

impl Accepted {
    /// This, but what it says in rows of these relations is what `now` says: so nothing differs
    /// there, and the facts are those that today's rules read.
    pub(super) fn adapted(&self, now: &Self, relations: &BTreeSet<String>) -> Self {
        let is_in = |subject: &Subject| match subject {
            Subject::Detail { relation, .. } | Subject::Conclusion { relation, .. } => {
                relations.contains(relation)
            }
            Subject::Status { .. } | Subject::Origins { .. } => false,
        };
        let mut findings = self.findings.only(|subject| !is_in(subject));
        // What is now below a status that is not in the file would be a difference of its own.
        let is_known = |subject: &Subject| match subject.proposition() {
            Some(proposition) => {
                let status = Subject::Status { proposition: proposition.clone() };
                self.findings.about(&status).is_some()
            }
            None => true,
        };
        findings.extend(&now.findings.only(|subject| is_in(subject) && is_known(subject)));
        let mut basis = self.basis.clone();
        for facts in basis.facts.values_mut() {
            facts.retain(|fact| !relations.contains(&fact.relation));
        }
        for (owner, facts) in &now.basis.facts {
            let kept = facts.iter().filter(|fact| relations.contains(&fact.relation)).cloned();
            let kept: BTreeSet<_> = kept.collect();
            if !kept.is_empty() {
                basis.facts.entry(owner.clone()).or_default().extend(kept);
            }
        }
        basis.facts.retain(|_, facts| !facts.is_empty());
        (basis.date, basis.clock) = (now.basis.date, now.basis.clock);
        Self { findings, basis }
    }
}
