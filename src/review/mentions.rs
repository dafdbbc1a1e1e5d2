//! Facts about ids that nothing else of a case mentions, such as outlets of an included file that carry
//! none of its statements.
//!
//! An accepted file leaves them out. When it is compared, they count as they are today, so that nothing
//! is blamed on them.

use std::collections::BTreeSet;

use crate::review::basis::{Basis, BasisFact, Owner};
use crate::review::findings::{Field, Findings, Subject};

impl Basis {
    /// These facts without those about ids that mention no other id and that neither a fact nor a
    /// finding mentions.
    #[must_use]
    pub fn mentioned(&self, findings: &Findings) -> Self {
        let (mentioned, ids) = (self.mentions(findings), self.ids());
        let mut basis = self.clone();
        basis.facts.retain(|owner, facts| !is_apart(owner, facts, &mentioned, &ids));
        basis
    }

    /// These facts, and those of today that they would not mention if they were among them.
    pub(super) fn completed(&self, findings: &Findings, now: &Self) -> Self {
        let (mentioned, ids) = (self.mentions(findings), now.ids());
        let mut basis = self.clone();
        for (owner, facts) in &now.facts {
            if !self.facts.contains_key(owner) && is_apart(owner, facts, &mentioned, &ids) {
                basis.facts.insert(owner.clone(), facts.clone());
            }
        }
        basis
    }

    fn ids(&self) -> BTreeSet<&str> {
        let ids = self.facts.keys().filter_map(|owner| match owner {
            Owner::Id(id) => Some(id.as_str()),
            Owner::Row(_) => None,
        });
        ids.collect()
    }

    /// Every text in a fact, but for the id that it is about, and in a finding.
    fn mentions<'a>(&'a self, findings: &'a Findings) -> BTreeSet<&'a str> {
        let facts = self.facts.iter().flat_map(|(owner, facts)| {
            let about = usize::from(matches!(owner, Owner::Id(_)));
            facts.iter().flat_map(move |fact| fact.row.iter().skip(about))
        });
        let findings = findings.iter().flat_map(|(subject, rows)| {
            let about = match subject {
                Subject::Conclusion { row, .. } => row.iter().collect(),
                subject => subject.proposition().into_iter().collect::<Vec<_>>(),
            };
            about.into_iter().chain(rows.iter().flatten())
        });
        facts.chain(findings).filter_map(text).collect()
    }
}

fn text(field: &Field) -> Option<&str> {
    match field {
        Field::Text(text) => Some(text),
        Field::Number(_) | Field::Unsigned(_) => None,
    }
}

fn is_apart(
    owner: &Owner,
    facts: &BTreeSet<BasisFact>,
    mentioned: &BTreeSet<&str>,
    ids: &BTreeSet<&str>,
) -> bool {
    let Owner::Id(id) = owner else { return false };
    let mut texts = facts.iter().flat_map(|fact| fact.row.iter().skip(1)).filter_map(text);
    !mentioned.contains(id.as_str()) && !texts.any(|text| ids.contains(text))
}
