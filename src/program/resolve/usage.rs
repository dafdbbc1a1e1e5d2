//! Relations that nothing reads, and relations that nothing fills.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, has_errors};
use crate::program::RelationId;
use crate::program::resolve::Resolver;
use crate::syntax::ast::{Term, TermKind};
use crate::syntax::reading::Reading;
use crate::syntax::walk;
use crate::vocabulary;

impl<'a> Resolver<'a, '_> {
    /// The relations that sentences take words from.
    fn wordings(&self) -> BTreeSet<String> {
        let readings = self.resolved.relations.iter().filter_map(|it| it.reading.as_ref());
        let glosses = self.resolved.clauses.iter().filter_map(|it| it.clause.gloss.as_ref());
        let sentences = readings.chain(glosses).flat_map(Reading::sentences);
        let placeholders = sentences.flat_map(Reading::placeholders);
        placeholders.filter_map(|(placeholder, _)| placeholder.wording.clone()).collect()
    }

    /// The relations that facts of the rules say are shown.
    fn shown(&self) -> BTreeSet<&'a str> {
        let clauses = self.resolved.clauses.iter().map(|rule| rule.clause);
        let facts = clauses.filter(|clause| clause.body.is_none());
        let heads = facts.flat_map(|clause| &clause.heads);
        let naming = heads.filter(|head| vocabulary::NAMING.contains(&head.relation.text.as_str()));
        let last = naming.filter_map(|head| head.arguments.last());
        let text = |term: &'a Term| match &term.kind {
            TermKind::Text(text) => Some(text.as_str()),
            _ => None,
        };
        last.filter_map(text).collect()
    }

    /// Warns of relations that nothing reads, and of those that nothing can fill.
    pub(super) fn usage(&mut self) {
        let mut read = BTreeSet::new();
        let mut derived = BTreeSet::new();
        for rule in &self.resolved.clauses {
            derived.extend(rule.clause.heads.iter().map(|head| self.resolved.relation_of(head)));
            if let Some(body) = &rule.clause.body {
                read.extend(walk::body_atoms(body).map(|atom| self.resolved.relation_of(atom)));
            }
        }
        let words = self.wordings();
        let shown = self.shown();
        // What could not be read may have been the rule that is missed.
        if has_errors(self.diagnostics) {
            return;
        }
        for (index, relation) in self.resolved.relations.iter().enumerate() {
            let id = RelationId::from_index(index);
            let name = relation.name.as_str();
            let by_name = vocabulary::READ_BY_NAME.contains(&name);
            let shown = by_name || words.contains(name) || shown.contains(name);
            if relation.input {
                continue;
            }
            if !derived.contains(&id) {
                self.diagnostics.push(
                    Diagnostic::warning("no-rules", format!("nothing derives `{}`", relation.name))
                        .at(relation.span, "")
                        .help(format!("write a rule for it, or `.input {}`", relation.name)),
                );
            } else if !read.contains(&id) && !relation.output && !relation.print_size && !shown {
                self.diagnostics.push(
                    Diagnostic::warning(
                        "unused-relation",
                        format!("nothing reads `{}`", relation.name),
                    )
                    .at(relation.span, "")
                    .help(format!("write `.output {}`, or remove it", relation.name)),
                );
            }
        }
    }
}
