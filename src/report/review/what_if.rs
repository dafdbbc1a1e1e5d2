//! What would follow if some statements had never been made, or others had been.

use std::collections::BTreeSet;

use crate::diagnostic::visible;
use crate::report::document::Document;
use crate::report::prose::enumeration;
use crate::report::review::{Below, Words, add_paragraphs, add_section};
use crate::review::{Cause, Supposed, WhatIf};
use crate::value::Symbol;

/// What would differ.
#[must_use]
pub fn document(what_if: &WhatIf, title: Option<&str>, words: &Words<'_>) -> Document {
    let names: Vec<String> = what_if.items.iter().map(|item| name(item, words)).collect();
    let because = |changes: &[usize], _: Option<Symbol>| {
        let causes: Vec<&Cause> =
            changes.iter().map(|&change| &what_if.differences[change].cause).collect();
        let through = changes.iter().flat_map(|&change| &what_if.through[change]).copied();
        let through: BTreeSet<Symbol> = through.collect();
        let mut because = because(&causes, &names);
        if !through.is_empty() {
            let falls = if through.len() == 1 { "falls" } else { "fall" };
            because = format!("{because}: {} {falls} with it", words.ids(through));
        }
        vec![because]
    };
    let changes = what_if.differences.iter().map(|difference| &difference.change);
    let moves = words.moves(changes, Below::Board, because);
    let nothing = "No status, no count and no conclusion would differ.".to_owned();
    let close = moves.is_empty().then_some(nothing);
    let mut document = Document::titled(title, words.as_of(what_if.date).as_slice());
    let lead: Vec<String> = what_if.items.iter().flat_map(|item| lead(item, words)).collect();
    add_paragraphs(&mut document, &lead);
    add_section(&mut document, None, &[], moves);
    add_paragraphs(&mut document, close.as_slice());
    document
}

/// What an item is called: the statement's id, or what the user called the origin.
fn name(item: &Supposed, words: &Words<'_>) -> String {
    match item {
        Supposed::Without(source) => visible(&source.id),
        Supposed::With(statement) => words.ids([*statement]),
    }
}

fn lead(item: &Supposed, words: &Words<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    match item {
        Supposed::With(statement) => {
            lines.push(format!("With {}", words.statement(*statement, None)));
        }
        Supposed::Without(source) => {
            for &statement in &source.statements {
                let statement = words.statement(statement, None);
                lines.push(format!("Without {statement}"));
            }
            if !source.fallen.is_empty() {
                let fallen = words.ids(source.fallen.iter().copied());
                let verb = if source.fallen.len() == 1 { "this falls" } else { "these fall" };
                lines.push(format!("Without it, {verb}: {fallen}."));
            }
        }
    }
    lines
}

/// The causes of one or several changes in words.
fn because(causes: &[&Cause], names: &[String]) -> String {
    let items: BTreeSet<usize> = causes.iter().flat_map(|cause| cause.items()).copied().collect();
    let items: Vec<String> = items.into_iter().map(|item| names[item].clone()).collect();
    let items = enumeration(&items);
    match causes {
        [Cause::Enough(enough)] if enough.len() > 1 => {
            format!("because of {items}; each alone would do")
        }
        [Cause::Together(_)] => format!("because of {items} together"),
        [Cause::Untried, ..] => {
            format!("because of some of the {} statements; too many to try", names.len())
        }
        _ if items.is_empty() => "because of what else is in the files that were added".to_owned(),
        _ => format!("because of {items}"),
    }
}
