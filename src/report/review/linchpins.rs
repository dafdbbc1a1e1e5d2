//! What would change a status or a conclusion if it had never been said.

use crate::diagnostic::counted;
use crate::report::document::{Block, Document, ListItem};
use crate::report::review::{Below, Counts, Move, Words, add_paragraphs, alike};
use crate::review::{Hinge, Linchpin, Linchpins};
use crate::value::Symbol;

/// How many letters of what moves stand between the name of a removal and the statuses.
const BESIDE_STATUSES: usize = 56;

/// So many removals are told each with the statement that goes.
const FEW: usize = 4;

/// The linchpins, the heaviest first.
#[must_use]
pub fn document(
    linchpins: &Linchpins,
    title: Option<&str>,
    words: &Words<'_>,
    counts: Counts,
) -> Document {
    let tried = counted(linchpins.evaluations, "removal", "removals");
    let notes = words.as_of(linchpins.date).into_iter().chain([format!("{tried} tried")]);
    let mut document = Document::titled(title, &notes.collect::<Vec<_>>());
    let [singles, pairs] =
        [&linchpins.singles, &linchpins.pairs].map(|all| Told::all(all, words, counts));
    if singles.len() + pairs.len() > 1 {
        add_paragraphs(&mut document, &["What moves most comes first.".to_owned()]);
    }
    add(&mut document, &singles, words, "One claim or conclusion hangs on each of these");
    add(&mut document, &pairs, words, "One claim or conclusion hangs on both of these");
    add_paragraphs(&mut document, &close(linchpins, singles.len(), counts));
    document
}

/// What is left to say when all that moves something is told.
fn close(linchpins: &Linchpins, singles: usize, counts: Counts) -> Vec<String> {
    let mut close = Vec::new();
    let all = linchpins.singles.len() + linchpins.idle.len();
    let others = match all - singles {
        1 => "The other removal moves".to_owned(),
        many => format!("The {many} other removals move"),
    };
    match counts {
        _ if all == singles => {}
        Counts::Told => {
            close.push(format!("{others} no status, no number of origins and no conclusion."));
        }
        Counts::LeftOut => close.push(format!(
            "{others} no status and no conclusion; `--counts` tells which of them move a count."
        )),
    }
    if linchpins.untried > 0 {
        let untried = counted(linchpins.untried, "removal was", "removals were");
        close.push(format!("{untried} not tried: `--evaluations` allows more."));
    }
    close
}

/// A linchpin with what a reader is told to move.
struct Told<'a> {
    linchpin: &'a Linchpin,
    moves: Vec<Move>,
    /// The first proposition that moves.
    proposition: Option<Symbol>,
}

impl<'a> Told<'a> {
    /// Those that move something.
    fn all(linchpins: &'a [Linchpin], words: &Words<'_>, counts: Counts) -> Vec<Self> {
        let told = linchpins.iter().map(|linchpin| Self::new(linchpin, words, counts));
        told.filter(|told| !told.moves.is_empty()).collect()
    }

    fn new(linchpin: &'a Linchpin, words: &Words<'_>, counts: Counts) -> Self {
        let changes = linchpin.changes.iter().filter(|change| counts.tells_of(&change.subject));
        let proposition = changes.clone().find_map(|change| words.told(&change.subject));
        let moves = words.moves(changes, Below::Origins, |_, _| Vec::new());
        Self { linchpin, moves, proposition }
    }

    /// It in a line, if it is statements and moves one thing.
    fn line(&self, words: &Words<'_>) -> Option<ListItem> {
        let [moved] = &self.moves[..] else { return None };
        let statement = |part: &Vec<Hinge>| match part.first() {
            Some(Hinge::Statement(statement)) => Some(words.ids([*statement])),
            _ => None,
        };
        let parts: Vec<String> =
            self.linchpin.parts.iter().map(statement).collect::<Option<_>>()?;
        let label = parts.join(" and ").into();
        let item = ListItem::labelled(1, label, alike::named(moved, BESIDE_STATUSES));
        Some(ListItem { aside: alike::way(moved), ..item })
    }

    /// What is taken away, and what falls with it.
    fn heading(&self, words: &Words<'_>) -> String {
        let parts = self.linchpin.parts.iter().map(|part| long(part, self.proposition, words));
        let parts: Vec<String> = parts.collect();
        let heading = match &parts[..] {
            [only] => format!("Without {only}"),
            parts => format!("Without both {}", parts.join(" — and ")),
        };
        let fallen = self.fallen();
        let are_all = self.linchpin.falls.len() == fallen.len();
        let falls = if fallen.len() == 1 { "falls" } else { "fall" };
        match (fallen.is_empty(), are_all) {
            (true, _) => heading,
            (false, true) => format!("{heading} ({})", words.ids(fallen)),
            (false, false) => format!("{heading}; {} {falls} with it", words.ids(fallen)),
        }
    }

    /// The statements that go and are not what is taken away.
    fn fallen(&self) -> Vec<Symbol> {
        let is_named = |statement: &Symbol| {
            let mut hinges = self.linchpin.parts.iter().flatten();
            hinges.any(|hinge| *hinge == Hinge::Statement(*statement))
        };
        self.linchpin.falls.iter().copied().filter(|statement| !is_named(statement)).collect()
    }
}

/// A block for each; but of many that move one thing, a line for each below this heading.
fn add(document: &mut Document, all: &[Told<'_>], words: &Words<'_>, of_one: &str) {
    let mut lines = Vec::new();
    let has_few = all.len() <= FEW;
    for told in all {
        match told.line(words) {
            Some(line) if !has_few => lines.push(line),
            _ => document.0.extend([
                Block::heading(told.heading(words)),
                Block::Columns(2, alike::items(&told.moves)),
                Block::Gap,
            ]),
        }
    }
    if !lines.is_empty() {
        document.0.extend([Block::heading(of_one), Block::Columns(2, lines), Block::Gap]);
    }
}

/// A part under all its names, the statement with what it says; `told` is the proposition that the
/// reader finds below.
fn long(part: &[Hinge], told: Option<Symbol>, words: &Words<'_>) -> String {
    let origins: Vec<String> = origins(part, words);
    let statements: Vec<String> = part
        .iter()
        .filter_map(|hinge| match hinge {
            Hinge::Statement(statement) => Some(words.statement(*statement, told)),
            Hinge::Origin(_) => None,
        })
        .collect();
    match (&statements[..], &origins[..]) {
        ([], origins) => format!("the origin {}", origins.join(", ")),
        (statements, []) => statements.join(", "),
        (statements, origins) => {
            format!("{} (the only statement by {})", statements.join(", "), origins.join(", "))
        }
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
