//! What the board says of a proposition, heading by heading: each line once, for as long as it is so.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::visible;
use crate::program::{RelationId, SYMBOL};
use crate::report::html::case::{Case, Date, Look};
use crate::report::html::span::{During, Span, merged};
use crate::report::html::statements::{Attribute, Target, Text, attributes};
use crate::report::views::View;
use crate::value::{Symbol, Value};
use crate::vocabulary;

/// Texts shorter than this share a line.
const SHORT: usize = 30;

/// The lines under one heading.
pub(super) struct Heading {
    pub(super) look: Look,
    pub(super) text: String,
    pub(super) span: Span,
    pub(super) lines: Vec<Line>,
    /// How many lines have no room here.
    pub(super) left_out: usize,
    /// Whether all lines are short.
    pub(super) is_short: bool,
}

/// One line.
pub(super) struct Line {
    pub(super) span: Span,
    pub(super) text: String,
    /// Whether it is only implied.
    pub(super) is_implied: bool,
    /// The statement that it is about.
    pub(super) statement: Option<Evidence>,
}

/// What stands beside the name of a statement.
pub(super) struct Evidence {
    pub(super) anchor: String,
    /// Its words, unless what they say is something else.
    pub(super) words: Vec<String>,
    /// Where it can be read: addresses of the web.
    pub(super) addresses: Vec<String>,
}

/// A tuple below its proposition, as the same on every date. Functions make texts anew for each date,
/// and the symbols of these cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    proposition: Symbol,
    /// What the tuple says, if it has such a text.
    text: Option<String>,
    /// The tuple, unless it has such a text.
    tuple: &'a [Value],
}

/// A tuple as it is on one date. Those of one key are the same.
#[derive(Debug, Clone, Copy)]
struct Dated<'a> {
    date: Date,
    tuple: &'a [Value],
}

impl PartialEq for Dated<'_> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The lines of one relation of the board with the dates on which they are so.
struct Told<'a> {
    heading: String,
    relation: RelationId,
    lines: BTreeMap<Key<'a>, Vec<During<Dated<'a>>>>,
}

/// The lines of the board.
pub(super) struct Voices<'a> {
    told: Vec<Told<'a>>,
}

impl<'a> Voices<'a> {
    pub(super) fn new(case: &Case<'a>) -> Self {
        let board = View::of_board(case.program, case.database());
        let headed: Vec<(&str, RelationId)> = board.iter().collect();
        let told = headed.into_par_iter().map(|(heading, relation)| {
            let dates = case.dates().map(|date| keys(case, date, relation));
            let dates: Vec<BTreeMap<Key<'_>, Dated<'_>>> = dates.collect();
            Told { heading: heading.to_owned(), relation, lines: merged(dates.into_iter()) }
        });
        Self { told: told.collect() }
    }

    /// What is said of a proposition.
    pub(super) fn of(&self, case: &Case<'_>, proposition: Symbol) -> Vec<Heading> {
        let mut headings: Vec<Heading> = Vec::new();
        for told in &self.told {
            let heading = told.heading.as_str();
            let (lines, left_out) = lines(case, told, proposition);
            match headings.iter_mut().find(|it| it.text == heading) {
                Some(it) => {
                    it.lines.extend(lines);
                    it.left_out += left_out;
                }
                None => headings.push(Heading {
                    look: case.look_of_text(heading),
                    text: heading.to_owned(),
                    span: Span::since(0),
                    lines,
                    left_out,
                    is_short: false,
                }),
            }
        }
        headings.retain(|heading| !heading.lines.is_empty());
        for heading in &mut headings {
            heading.text = visible(&heading.text);
            heading.span = Span::around(heading.lines.iter().map(|line| line.span));
            heading.is_short = heading.lines.iter().all(|line| line.text.chars().count() < SHORT);
        }
        headings
    }
}

fn keys<'a>(case: &Case<'a>, date: Date, relation: RelationId) -> BTreeMap<Key<'a>, Dated<'a>> {
    let tuples = case.moments[date].database.tuples(relation).iter();
    let keys = tuples.filter_map(|tuple| {
        let Some(&Value::Symbol(proposition)) = tuple.first() else { return None };
        let key = if case.is_shared(tuple) {
            Key { proposition, text: None, tuple }
        } else {
            let text = case.prose_at(date).tuple_below_subject(relation, tuple);
            Key { proposition, text: Some(text), tuple: &[] }
        };
        Some((key, Dated { date, tuple }))
    });
    keys.collect()
}

/// The lines of one relation, in the order of their tuples as printed, and how many have no room.
fn lines(case: &Case<'_>, told: &Told<'_>, proposition: Symbol) -> (Vec<Line>, usize) {
    let start = Key { proposition, text: None, tuple: &[] };
    let all = told.lines.range(start..).take_while(|(key, _)| key.proposition == proposition);
    let mut all: Vec<_> = all.flat_map(|(_, dated)| dated).collect();
    all.sort_by(|a, b| compare(case, a.value, b.value).then(a.span.first().cmp(&b.span.first())));
    let relation = told.relation;
    let is_implied = case.look_of_text(&case.program.relation(relation).name).shape == "faded";
    let line = |&During { span, value: Dated { date, tuple } }: &During<Dated<'_>>| Line {
        span,
        text: case.prose_at(date).tuple_below_subject(relation, tuple),
        is_implied,
        statement: statement_of(case, relation, tuple).map(|it| evidence(case, it, is_implied)),
    };
    let room = case.room(all.len());
    (all[..room].iter().copied().map(line).collect(), all.len() - room)
}

/// Compares as printed.
fn compare(case: &Case<'_>, a: Dated<'_>, b: Dated<'_>) -> Ordering {
    let text = |date: Date, symbol| case.moments[date].database.symbols.text(symbol);
    let pairs = a.tuple.iter().zip(b.tuple);
    let orders = pairs.map(|pair| match pair {
        (Value::Symbol(left), Value::Symbol(right)) => {
            text(a.date, *left).cmp(text(b.date, *right))
        }
        (left, right) => left.cmp(right),
    });
    { orders }.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

/// The statement that a tuple is about: the first that it names after its subject.
fn statement_of(case: &Case<'_>, relation: RelationId, tuple: &[Value]) -> Option<Symbol> {
    let known = case.find(vocabulary::KNOWN, 2)?;
    let statement = case.program.relation(known).columns[0].ty;
    let columns = case.program.relation(relation).columns.iter().zip(tuple).skip(1);
    let may_be = columns
        .filter(|(column, _)| column.ty == SYMBOL || case.program.is_subtype(column.ty, statement));
    let symbols = may_be.filter_map(|(_, value)| match value {
        Value::Symbol(symbol) => Some(*symbol),
        Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => None,
    });
    { symbols }.find(|&it| case.number(it).is_some())
}

fn evidence(case: &Case<'_>, statement: Symbol, is_implied: bool) -> Evidence {
    let (mut words, mut addresses) = (Vec::new(), Vec::new());
    for Attribute { name, values } in attributes(case, statement) {
        let has_words = !is_implied && case.holds_words(&name);
        for Text { text, target } in values {
            match target {
                Target::Web(address) => addresses.push(address),
                Target::None if has_words => words.push(text),
                Target::None | Target::Statement(_) => {}
            }
        }
    }
    Evidence { anchor: case.anchor(statement), words, addresses }
}
