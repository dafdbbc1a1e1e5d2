//! What the page reads from the databases of its dates.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use rustc_hash::FxHashMap;

use crate::calendar::Clock;
use crate::database::Database;
use crate::diagnostic::visible;
use crate::program::{Program, RelationId};
use crate::report::html::Moment;
use crate::report::prose::{Prose, words};
use crate::value::{Symbol, Tuple, Value};
use crate::vocabulary;

/// The number of a day or minute among the page's dates.
pub(super) type Date = usize;

/// The databases of the page's dates, and what turns them into words.
pub(super) struct Case<'a> {
    pub(super) program: &'a Program,
    pub(super) moments: &'a [Moment],
    /// The statements that are known by the last date, by when they became known.
    pub(super) statements: Vec<Known>,
    /// Whether the page has room for a part of a long case only: what has none is a link away.
    pub(super) is_part: bool,
    /// What the dates count.
    pub(super) clock: Clock,
    prose: Vec<Prose<'a>>,
    /// How many symbols are the same on all dates; functions made the others.
    shared: usize,
    /// The attributes that hold the words of a statement.
    words: Vec<String>,
    numbers: FxHashMap<Symbol, usize>,
    looks: FxHashMap<Symbol, Look>,
}

/// A statement with the day or minute in which it became known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    pub(super) id: Symbol,
    pub(super) at: i64,
}

/// How a picture shows a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// The name of a shape, as the style sheet and the marks are called.
    pub(super) shape: &'static str,
    /// The class of a colour.
    pub(super) colour: &'static str,
}

impl Look {
    /// Whether it is a mark by itself, and not how a box is drawn.
    pub(super) fn is_mark(self) -> bool {
        ["up", "down", "diamond", "ring", "cross", "dot"].contains(&self.shape) || self.weight() > 0
    }

    /// How heavy a mark is that is weighed; 0 for others.
    pub(super) fn weight(self) -> usize {
        let lightest_first = ["small", "broken", "half", "hollow", "disc"];
        lightest_first.into_iter().position(|it| it == self.shape).map_or(0, |at| at + 1)
    }

    /// Whether it counts when marks are weighed.
    pub(super) fn is_heavy(self) -> bool {
        self.weight() > 1
    }
}

impl<'a> Case<'a> {
    pub(super) fn new(program: &'a Program, moments: &'a [Moment]) -> Self {
        let prose = moments.iter().map(|it| Prose::new(program, &it.database)).collect();
        let mut case = Self {
            program,
            moments,
            statements: Vec::new(),
            is_part: false,
            clock: moments[moments.len() - 1].database.judged_by(program),
            prose,
            shared: shared(moments),
            words: Vec::new(),
            numbers: FxHashMap::default(),
            looks: FxHashMap::default(),
        };
        case.statements = case.known();
        let numbered = case.statements.iter().enumerate();
        case.numbers = numbered.map(|(index, known)| (known.id, index + 1)).collect();
        case.looks = case.looks();
        let words_in = case.symbols::<1>(vocabulary::STATEMENT_WORDS).pop().unwrap_or_default();
        case.words = words_in.into_iter().map(|[it]| words(case.text(it))).collect();
        case
    }

    /// For how many of so many things of one sort there is room.
    pub(super) fn room(&self, count: usize) -> usize {
        /// As many as a reader looks through.
        const ROOM: usize = 60;
        if self.is_part { count.min(ROOM) } else { count }
    }

    /// Whether the rulebook says what a board shows.
    pub(super) fn has_board(&self) -> bool {
        self.find(vocabulary::STATUS, 2).is_some() || self.find(vocabulary::CONCLUSION, 2).is_some()
    }

    /// The dates by number.
    pub(super) fn dates(&self) -> std::ops::Range<Date> {
        0..self.moments.len()
    }

    /// The number of the last date, which the page shows first.
    pub(super) fn last(&self) -> Date {
        self.moments.len() - 1
    }

    /// The database of the last date.
    pub(super) fn database(&self) -> &'a Database {
        &self.moments[self.last()].database
    }

    /// The words for what holds on the last date.
    pub(super) fn prose(&self) -> &Prose<'a> {
        self.prose_at(self.last())
    }

    /// The words for what holds on a date.
    pub(super) fn prose_at(&self, date: Date) -> &Prose<'a> {
        &self.prose[date]
    }

    /// Whether the symbols of a tuple are the same on all dates.
    pub(super) fn is_shared(&self, tuple: &[Value]) -> bool {
        tuple.iter().all(|value| match value {
            Value::Symbol(symbol) | Value::Record(symbol) => {
                usize::try_from(symbol.0).is_ok_and(|at| at < self.shared)
            }
            Value::Number(_) | Value::Unsigned(_) => true,
        })
    }

    /// What the page's element for a statement is called: by its id.
    pub(super) fn anchor(&self, statement: Symbol) -> String {
        anchor(self.text(statement))
    }

    /// What the page's element for a proposition is called: by its id, unless a statement has that.
    pub(super) fn proposition_anchor(&self, proposition: Symbol) -> String {
        let own = if self.number(proposition).is_some() { BESIDE } else { "" };
        format!("{own}{}", anchor(self.text(proposition)))
    }

    /// The number of a statement on the page.
    pub(super) fn number(&self, statement: Symbol) -> Option<usize> {
        self.numbers.get(&statement).copied()
    }

    /// When a statement of the page became known.
    pub(super) fn known_at(&self, statement: Symbol) -> Option<i64> {
        Some(self.statements[self.number(statement)? - 1].at)
    }

    /// The same in words.
    pub(super) fn known_text(&self, statement: Symbol) -> Option<String> {
        self.known_at(statement).map(|at| self.clock.text(at))
    }

    /// The day or minute of a date, in words.
    pub(super) fn date_text(&self, date: Date) -> String {
        self.clock.text(self.moments[date].at)
    }

    /// Whether an attribute, as it is printed, holds the words of a statement.
    pub(super) fn holds_words(&self, attribute: &str) -> bool {
        self.words.iter().any(|it| it == attribute)
    }

    /// The text of a symbol as it is in the facts.
    pub(super) fn text(&self, symbol: Symbol) -> &'a str {
        self.database().symbols.text(symbol)
    }

    /// The symbol as it may be shown.
    pub(super) fn shown(&self, symbol: Symbol) -> String {
        visible(self.text(symbol))
    }

    /// The relation of the vocabulary, if the rulebook has it with so many columns.
    pub(super) fn find(&self, name: &str, columns: usize) -> Option<RelationId> {
        self.program.find_with_arity(name, columns)
    }

    /// The value of a column of the relation, in words.
    pub(super) fn value(&self, relation: RelationId, column: usize, value: Value) -> String {
        self.prose().value(self.program.relation(relation).columns[column].ty, value)
    }

    /// The tuples of a relation of symbols on each date.
    pub(super) fn symbols<const N: usize>(&self, name: &str) -> Vec<Vec<[Symbol; N]>> {
        let relation = self.find(name, N);
        let tuples = |moment: &Moment| {
            let tuples = relation.map(|id| moment.database.tuples(id).iter());
            tuples.into_iter().flatten().filter_map(symbols).collect()
        };
        self.moments.iter().map(tuples).collect()
    }

    /// What a picture calls each statement.
    pub(super) fn label(&self, statement: Symbol) -> String {
        let label = self.program.find(vocabulary::STATEMENT_LABEL).and_then(|relation| {
            let tuples = self.prose().tuples_about(relation, Value::Symbol(statement));
            Some(self.prose().tuple_below_subject(relation, tuples.first()?))
        });
        label.unwrap_or_else(|| self.shown(statement))
    }

    /// How a picture shows a word.
    pub(super) fn look(&self, word: Symbol) -> Look {
        self.looks.get(&word).copied().unwrap_or_default()
    }

    /// As [`Case::look`], for a word that need not be a symbol.
    pub(super) fn look_of_text(&self, word: &str) -> Look {
        let symbol = self.database().symbols.find(word);
        symbol.map_or_else(Look::default, |symbol| self.look(symbol))
    }

    fn known(&self) -> Vec<Known> {
        let Some(relation) = self.find(vocabulary::KNOWN, 2) else { return Vec::new() };
        let end = self.moments[self.last()].at;
        let mut known: BTreeMap<Symbol, i64> = BTreeMap::new();
        for tuple in self.database().tuples(relation) {
            if let [Value::Symbol(id), Value::Number(at)] = tuple[..] {
                let first = known.entry(id).or_insert(at);
                *first = at.min(*first);
            }
        }
        let mut known: Vec<Known> = known.into_iter().map(|(id, at)| Known { id, at }).collect();
        known.retain(|it| it.at <= end);
        known.sort_by(|a, b| (a.at, self.text(a.id)).cmp(&(b.at, self.text(b.id))));
        known
    }

    fn looks(&self) -> FxHashMap<Symbol, Look> {
        let tuples = self.symbols::<3>(vocabulary::DRAWN_AS).pop().unwrap_or_default();
        let look = |[word, shape, colour]: [Symbol; 3]| {
            (
                word,
                Look {
                    shape: shape_class(self.text(shape)),
                    colour: colour_class(self.text(colour)),
                },
            )
        };
        tuples.into_iter().map(look).collect()
    }
}

/// How many symbols the databases have in common.
fn shared(moments: &[Moment]) -> usize {
    let [first, others @ ..] = moments else { return 0 };
    let first = &first.database.symbols;
    let in_common = |other: &Moment| {
        let other = &other.database.symbols;
        first.iter().zip(other.iter()).take_while(|(a, b)| a == b).count()
    };
    others.iter().map(in_common).min().unwrap_or(usize::MAX)
}

/// What stands before the anchor of a proposition that a statement is named like: no id begins so, and none
/// of the page's own elements, whose names begin with one `~`.
const BESIDE: &str = "~~";

/// What may stand in an anchor as it is. The rest is written as in an address.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

fn anchor(id: &str) -> String {
    utf8_percent_encode(id, PLAIN).to_string()
}

fn symbols<const N: usize>(tuple: &Tuple) -> Option<[Symbol; N]> {
    let mut symbols = [Symbol(0); N];
    for (symbol, value) in symbols.iter_mut().zip(tuple.iter()) {
        match value {
            Value::Symbol(it) => *symbol = *it,
            Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => return None,
        }
    }
    Some(symbols)
}

/// The class of a shape that a rulebook names; a dot for what the page does not know.
fn shape_class(name: &str) -> &'static str {
    const SHAPES: [&str; 15] = [
        "up", "down", "diamond", "ring", "cross", "disc", "hollow", "half", "broken", "small",
        "thick", "thin", "dashed", "faded", "struck",
    ];
    SHAPES.into_iter().find(|shape| *shape == name).unwrap_or("dot")
}

/// The class of a colour that a rulebook names; grey for what the page does not know.
pub(super) fn colour_class(name: &str) -> &'static str {
    match name {
        "red" => "red",
        "green" => "green",
        "yellow" => "yellow",
        "blue" => "blue",
        "magenta" => "magenta",
        "cyan" => "cyan",
        _ => "grey",
    }
}
