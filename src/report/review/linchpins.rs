//! What hangs on one statement or origin alone.

use crate::diagnostic::counted;
use crate::report::review::{Entry, Page, Section, Words};
use crate::review::{Hinge, Linchpin, Linchpins};

/// Arranges the linchpins, the heaviest first.
#[must_use]
pub fn page(linchpins: &Linchpins, title: Option<&str>, words: &Words<'_>) -> Page {
    let mut sections = Vec::new();
    let mut idle: Vec<String> = linchpins.idle.iter().map(|part| short(part, words)).collect();
    for linchpin in linchpins.singles.iter().chain(&linchpins.pairs) {
        let section = section(linchpin, words);
        if section.entries.is_empty() {
            idle.extend(linchpin.parts.iter().map(|part| short(part, words)));
        } else {
            sections.push(section);
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
    let tried = counted(linchpins.evaluations, "removal", "removals");
    Page {
        title: title.map(str::to_owned),
        notes: words.as_of(linchpins.date).into_iter().chain([format!("{tried} tried")]).collect(),
        lead: Vec::new(),
        sections,
        close,
    }
}

fn section(linchpin: &Linchpin, words: &Words<'_>) -> Section {
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
    let lines = if others.is_empty() {
        Vec::new()
    } else {
        let verb = if others.len() == 1 { "falls" } else { "fall" };
        vec![format!("{} {verb} with it", words.ids(others))]
    };
    let entries = shortened(words.entries(&linchpin.changes, |_, _| Vec::new()));
    Section { heading: Some(heading), lines, entries }
}

/// The entries in short: propositions by their ids, and of what stands below them the number of
/// origins alone. That whoever is taken away no longer speaks goes without saying.
fn shortened(mut entries: Vec<Entry>) -> Vec<Entry> {
    for entry in &mut entries {
        // A status that moves tells of its origins, too.
        let origins = std::mem::take(&mut entry.origins);
        entry.details = if entry.status.is_some() { Vec::new() } else { origins };
        let label = entry.label.take();
        if let Some(id) = label.filter(|_| !is_conclusion(entry)) {
            entry.sentence = id;
        }
    }
    entries.retain(|entry| entry.status.is_some() || !entry.details.is_empty());
    entries
}

/// Of a conclusion only what it is now is said.
fn is_conclusion(entry: &Entry) -> bool {
    entry.status.as_ref().is_some_and(|(before, _)| before.is_empty())
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
