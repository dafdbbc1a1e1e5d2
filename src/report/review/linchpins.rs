//! What hangs on one statement or origin alone.

use crate::diagnostic::counted;
use crate::report::document::Document;
use crate::report::review::{Below, Move, Words, add_paragraphs, add_section};
use crate::review::{Hinge, Linchpin, Linchpins};

/// The linchpins, the heaviest first.
#[must_use]
pub fn document(linchpins: &Linchpins, title: Option<&str>, words: &Words<'_>) -> Document {
    let tried = counted(linchpins.evaluations, "removal", "removals");
    let notes = words.as_of(linchpins.date).into_iter().chain([format!("{tried} tried")]);
    let mut document = Document::titled(title, &notes.collect::<Vec<_>>());
    let mut idle: Vec<String> = linchpins.idle.iter().map(|part| short(part, words)).collect();
    for linchpin in linchpins.singles.iter().chain(&linchpins.pairs) {
        let moves = moves(linchpin, words);
        if moves.is_empty() {
            idle.extend(linchpin.parts.iter().map(|part| short(part, words)));
        } else {
            let (heading, falls) = heading(linchpin, words);
            add_section(&mut document, Some(&heading), falls.as_slice(), moves);
        }
    }
    let mut close = Vec::new();
    if !idle.is_empty() {
        close.push(format!("Nothing hangs on any of these alone: {}.", idle.join(", ")));
    }
    if linchpins.untried > 0 {
        let untried = counted(linchpins.untried, "removal was", "removals were");
        close.push(format!("{untried} not tried: `--evaluations` allows more."));
    }
    add_paragraphs(&mut document, &close);
    document
}

/// What is taken away, and what falls with it.
fn heading(linchpin: &Linchpin, words: &Words<'_>) -> (String, Option<String>) {
    let parts: Vec<String> = linchpin.parts.iter().map(|part| long(part, words)).collect();
    let heading = match &parts[..] {
        [only] => format!("Without {only}"),
        parts => format!("Without both {}", parts.join(" — and ")),
    };
    let named = linchpin.parts.iter().flatten().filter_map(|hinge| match hinge {
        Hinge::Statement(statement) => Some(*statement),
        Hinge::Origin(_) => None,
    });
    let named: Vec<_> = named.collect();
    let others: Vec<_> =
        linchpin.falls.iter().copied().filter(|statement| !named.contains(statement)).collect();
    let verb = if others.len() == 1 { "falls" } else { "fall" };
    let falls = (!others.is_empty()).then(|| format!("{} {verb} with it", words.ids(others)));
    (heading, falls)
}

/// What moves, in short: propositions by their ids, and of what stands below them the number of
/// origins alone. Silence of those who are taken away is left out.
fn moves(linchpin: &Linchpin, words: &Words<'_>) -> Vec<Move> {
    let mut moves = words.moves(&linchpin.changes, Below::Origins, |_, _| Vec::new());
    for it in &mut moves {
        // A status that moves tells of its origins, too.
        if !it.item.aside.is_empty() {
            it.details.clear();
        }
        let label = std::mem::take(&mut it.item.label);
        if !it.is_conclusion && !label.is_empty() {
            it.item.text = label;
        }
    }
    moves.retain(|it| !it.item.aside.is_empty() || !it.details.is_empty());
    moves
}

/// A part under all its names, the statement with what it says.
fn long(part: &[Hinge], words: &Words<'_>) -> String {
    let origins: Vec<String> = origins(part, words);
    let statements: Vec<String> = part
        .iter()
        .filter_map(|hinge| match hinge {
            Hinge::Statement(statement) => Some(words.statement(*statement, None)),
            Hinge::Origin(_) => None,
        })
        .collect();
    match (&statements[..], &origins[..]) {
        ([], origins) => format!("the origin {}", origins.join(", ")),
        (statements, []) => statements.join(", "),
        (statements, origins) => {
            format!("{} (all that the origin {} says)", statements.join(", "), origins.join(", "))
        }
    }
}

/// A part by its first name.
fn short(part: &[Hinge], words: &Words<'_>) -> String {
    match part.first() {
        Some(Hinge::Statement(statement)) => words.ids([*statement]),
        _ => origins(part, words).join(", "),
    }
}

fn origins(part: &[Hinge], words: &Words<'_>) -> Vec<String> {
    part.iter()
        .filter_map(|hinge| match hinge {
            Hinge::Origin(key) => Some(words.origin(key)),
            Hinge::Statement(_) => None,
        })
        .collect()
}
