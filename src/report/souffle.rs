//! The rulebook as one file for Soufflé: every input comes from a file of rows and every output goes
//! into one, whatever the parameters of the directives say.
//!
//! Rules need no change, because the dialect is a subset. Files written as
//! [`Format::SOUFFLE`](crate::bulk::Format::SOUFFLE) are what it reads.

use std::collections::HashSet;

use crate::diagnostic::Span;
use crate::syntax::ast::{Directive, DirectiveKind, File, Item, Name, Parameter};

/// The name of the file that an input relation comes from.
#[must_use]
pub fn facts_file(relation: &str) -> String {
    format!("{relation}.facts")
}

/// The rules of all files in one.
#[must_use]
pub fn rulebook(files: Vec<File>) -> File {
    let mut seen = HashSet::new();
    let mut items = Vec::new();
    for item in files.into_iter().flat_map(|file| file.items) {
        match item {
            // What is included stands here already.
            Item::Include(_) | Item::Once(_) => {}
            Item::Directive(Directive { kind, relations, .. }) => {
                let new = relations.into_iter().filter(|it| seen.insert((kind, it.text.clone())));
                items.extend(new.map(|relation| Item::Directive(directive(kind, relation))));
            }
            Item::Type(_) | Item::Relation(_) | Item::Clause(_) => items.push(item),
        }
    }
    File { items, broken: Vec::new() }
}

fn directive(kind: DirectiveKind, relation: Name) -> Directive {
    let file = match kind {
        DirectiveKind::Input => Some(facts_file(&relation.text)),
        DirectiveKind::Output => Some(format!("{}.csv", relation.text)),
        DirectiveKind::PrintSize => None,
    };
    let parameters = file.map_or_else(Vec::new, |file| {
        [("IO", "file"), ("filename", &file), ("rfc4180", "true"), ("delimiter", ",")]
            .map(|(parameter, value)| Parameter {
                name: name(parameter, relation.span),
                value: name(value, relation.span),
            })
            .into()
    });
    Directive { kind, relations: vec![relation], parameters }
}

/// A word that nobody wrote, for a place that somebody did.
fn name(text: &str, span: Span) -> Name {
    Name { text: text.to_owned(), span }
}
