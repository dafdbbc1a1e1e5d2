//! Rules for inputs: what is given of such a relation becomes a relation of its own.
//!
//! A relation that has an `.input` and rules gets a second one, which has the `.input` in its place, and a
//! rule by which everything that is given holds. So a relation is either given or derived, and a proof says
//! which of its rows were given.

use std::collections::BTreeSet;

use crate::diagnostic::SourceId;
use crate::program::Relation;
use crate::syntax::ast::{
    Atom, Clause, DirectiveKind, File, Formula, Item, Name, RelationDeclaration, Term, TermKind,
};

/// Behind the name of a relation, this makes the name of what is given of it; no name that is written has it.
const GIVEN: &str = "@given";

impl Relation {
    /// What the relation is called in facts files and folders of tables.
    #[must_use]
    pub fn input_name(&self) -> &str {
        input_name(&self.name)
    }
}

/// What the relation of this name is called in facts files and folders of tables.
#[must_use]
pub fn input_name(relation: &str) -> &str {
    relation.strip_suffix(GIVEN).unwrap_or(relation)
}

/// The files with a relation for what is given of each input that has rules. Inputs that are declared in
/// the texts for which `is_closed` holds have no rules, which is reported elsewhere, and neither do rules
/// of those texts count.
pub(super) fn split(mut files: Vec<File>, is_closed: &dyn Fn(SourceId) -> bool) -> Vec<File> {
    let derived = derived_inputs(&files, is_closed);
    if derived.is_empty() {
        return files;
    }
    for file in &mut files {
        let mut added = Vec::new();
        for item in &mut file.items {
            match item {
                Item::Directive(directive) if directive.kind == DirectiveKind::Input => {
                    let names = directive.relations.iter_mut();
                    names.filter(|it| derived.contains(&it.text)).for_each(|it| it.text += GIVEN);
                }
                Item::Relation(declaration) => added.extend(given(declaration, &derived)),
                _ => {}
            }
        }
        file.items.extend(added);
    }
    files
}

/// The inputs that rules derive.
fn derived_inputs(files: &[File], is_closed: &dyn Fn(SourceId) -> bool) -> BTreeSet<String> {
    let (mut inputs, mut heads, mut open) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for item in files.iter().flat_map(|file| &file.items) {
        match item {
            Item::Directive(it) if it.kind == DirectiveKind::Input => {
                inputs.extend(it.relations.iter().map(|name| &name.text));
            }
            Item::Relation(declaration) => {
                let names = declaration.names.iter();
                open.extend(names.filter(|it| !is_closed(it.span.source)).map(|it| &it.text));
            }
            Item::Clause(it) if it.body.is_some() && !is_closed(it.span.source) => {
                heads.extend(it.heads.iter().map(|head| &head.relation.text));
            }
            _ => {}
        }
    }
    let derived = inputs.into_iter().filter(|name| heads.contains(name) && open.contains(name));
    derived.cloned().collect()
}

/// The declarations of what is given of these relations, and the rules by which it holds.
fn given(declaration: &RelationDeclaration, derived: &BTreeSet<String>) -> Vec<Item> {
    let names = declaration.names.iter().filter(|name| derived.contains(&name.text));
    let items = names.flat_map(|name| {
        let given = Name { text: format!("{}{GIVEN}", name.text), span: name.span };
        let columns = declaration.columns.iter();
        let arguments: Vec<Term> = columns
            .map(|it| Term { kind: TermKind::Variable(it.name.text.clone()), span: it.name.span })
            .collect();
        let atom = |relation: &Name| Atom {
            relation: relation.clone(),
            arguments: arguments.clone(),
            span: relation.span,
        };
        let clause = Clause {
            name: None,
            gloss: None,
            heads: vec![atom(name)],
            body: Some(Formula::Atom(atom(&given))),
            span: name.span,
        };
        let names = vec![given];
        [Item::Relation(RelationDeclaration { names, ..declaration.clone() }), Item::Clause(clause)]
    });
    items.collect()
}
