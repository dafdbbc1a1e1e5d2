//! Values and tuples as English. No other module makes a sentence about facts.
//!
//! A value prints as its `name`, a proposition or statement as the reading of the kind that
//! declares it, anything else as itself. Names may be hostile and readings may refer to each other
//! in circles, so texts are made [`visible`] and nesting has a bottom.

mod argument;
mod calculation;
mod capitals;
pub mod dates;
mod ids;
mod numbers;
mod phrase;

use std::ops::Bound;
use std::sync::OnceLock;

use crate::calendar::{Clock, Zone};
use crate::database::Database;
use crate::diagnostic::visible;
use crate::program::{Column, Pair, Program, Relation, RelationId, Role, TypeId};
use crate::report::prose::capitals::Capitals;
use crate::report::prose::dates::Period;
pub(crate) use crate::report::prose::numbers::spelled_count;
use crate::report::prose::phrase::Phrase;
pub(crate) use crate::report::prose::phrase::enumeration;
use crate::syntax::reading::{Part, Placeholder, Reading};
use crate::value::record::written;
use crate::value::{Symbol, Tuple, Value};
use crate::vocabulary;

/// How deep readings may stand in each other: a statement about a statement about a proposition.
const DEEPEST: usize = 4;

/// How many words of a list are told; of more, all but the first ones are counted.
const LISTED: usize = 4;

/// What a reading says where a value without brackets around it is missing.
const MISSING: &str = "unknown";

/// What turns the values of one database into words.
pub struct Prose<'a> {
    program: &'a Program,
    database: &'a Database,
    names: Option<RelationId>,
    prepositions: Option<RelationId>,
    approximate: Option<RelationId>,
    /// In which zone moments are shown.
    zone: Zone,
    /// Whether an id whose declaration tells of another declared id prints as the bare id.
    cites: bool,
    /// The id that the reader has before them, for which an ellipsis stands.
    told: Option<Symbol>,
    /// The relations whose rows declare ids.
    kinds: Vec<RelationId>,
    /// Which words of the texts are names, once a sentence asks for it.
    capitals: OnceLock<Capitals>,
}

/// A tuple with its relation.
#[derive(Clone, Copy)]
struct Row<'a> {
    relation: &'a Relation,
    tuple: &'a [Value],
}

impl Row<'_> {
    fn column(self, name: &str) -> Option<usize> {
        self.relation.columns.iter().position(|column| column.name == name)
    }

    fn value(self, name: &str) -> Option<Value> {
        self.column(name).map(|column| self.tuple[column])
    }

    /// The id that the row declares or describes.
    fn owner(self) -> Option<Symbol> {
        match (self.relation.role, self.tuple.first()) {
            (Role::Kind(_) | Role::Attribute(_), Some(&Value::Symbol(id))) => Some(id),
            _ => None,
        }
    }
}

impl<'a> Prose<'a> {
    /// Costs next to nothing; sentences are made on demand.
    #[must_use]
    pub fn new(program: &'a Program, database: &'a Database) -> Self {
        Self {
            program,
            database,
            names: program.find_with_arity(vocabulary::NAME, 2),
            prepositions: program.find_with_arity(vocabulary::PREPOSITION, 2),
            approximate: program.find_with_arity(vocabulary::APPROXIMATE, 2),
            kinds: kinds(program),
            zone: database.zone(program),
            cites: false,
            told: None,
            capitals: OnceLock::new(),
        }
    }

    /// As [`Prose::new`], but statements are called by their ids: a proof tells each of them once,
    /// where the facts file gives it.
    #[must_use]
    pub fn citing(program: &'a Program, database: &'a Database) -> Self {
        Self { cites: true, ..Self::new(program, database) }
    }

    /// As this, but for `told`, which the reader has before them, an ellipsis stands.
    #[must_use]
    pub fn below(self, told: Option<Symbol>) -> Self {
        Self { told, ..self }
    }

    /// A value of a column of this type.
    #[must_use]
    pub fn value(&self, ty: TypeId, value: Value) -> String {
        self.nested_value(ty, value, &mut Vec::new()).into_text()
    }

    /// A tuple by its relation's reading, or as `relation(value, value)`.
    #[must_use]
    pub fn tuple(&self, relation: RelationId, tuple: &[Value]) -> String {
        let row = Row { relation: self.program.relation(relation), tuple };
        match &row.relation.reading {
            Some(reading) => self.sentence(&reading.parts, row),
            None => {
                format!(
                    "{}({})",
                    row.relation.name,
                    joined(self.phrases(row, 0, &mut Vec::new()), ", ")
                )
            }
        }
    }

    /// A tuple as it stands below its first value: by its reading without `{that column}: `, or by
    /// its other values.
    #[must_use]
    pub fn tuple_below_subject(&self, relation: RelationId, tuple: &[Value]) -> String {
        let row = Row { relation: self.program.relation(relation), tuple };
        let Some(reading) = &row.relation.reading else {
            return joined(self.phrases(row, 1, &mut Vec::new()), ", ");
        };
        match predicate(reading, row.relation) {
            Some((first, rest)) => {
                let start = [Part::Text(first.to_owned())];
                self.sentence(&start, row) + &self.sentence(rest, row)
            }
            None => self.sentence(&reading.parts, row),
        }
    }

    /// The tuples of a relation whose first value is this one, as printed.
    #[must_use]
    pub fn tuples_about(&self, relation: RelationId, first: Value) -> Vec<&'a Tuple> {
        let from = [first];
        let mut tuples: Vec<&Tuple> = self
            .database
            .tuples(relation)
            .range::<[Value], _>((Bound::Included(&from[..]), Bound::Unbounded))
            .take_while(|tuple| tuple.first() == Some(&first))
            .collect();
        tuples.sort_by(|a, b| self.database.symbols.compare_tuples(a, b));
        tuples
    }

    fn nested_value(&self, ty: TypeId, value: Value, path: &mut Vec<Symbol>) -> Phrase {
        match value {
            Value::Number(number) => match self.clock(ty) {
                Some(clock) => dates::moment(number, clock).into(),
                None => number.to_string().into(),
            },
            Value::Unsigned(number) => number.to_string().into(),
            Value::Record(symbol) => visible(&written(symbol, &self.database.symbols)).into(),
            Value::Symbol(symbol) => self
                .name(ty, value)
                .or_else(|| self.declared_sentence(ty, symbol, path))
                .unwrap_or_else(|| visible(self.database.symbols.text(symbol)).into()),
        }
    }

    /// How values of a type are written, if it counts days or minutes.
    #[must_use]
    pub fn clock(&self, ty: TypeId) -> Option<Clock> {
        self.program.clock(ty, self.zone)
    }

    fn sentence(&self, parts: &[Part], row: Row<'_>) -> String {
        self.fill(parts, row, &mut Vec::new(), Some(MISSING)).unwrap_or_default()
    }

    /// The parts with values in their places; nothing if a value is missing that has no substitute.
    fn fill(
        &self,
        parts: &[Part],
        row: Row<'_>,
        path: &mut Vec<Symbol>,
        missing: Option<&str>,
    ) -> Option<String> {
        let mut out = String::new();
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(&visible(text)),
                Part::Value(placeholder) => {
                    let is_optional = missing.is_none();
                    match (self.placeholder(placeholder, row, path, is_optional), missing) {
                        (Some(phrase), _) => phrase.append_to(&mut out),
                        (None, Some(substitute)) => out.push_str(substitute),
                        (None, None) => return None,
                    }
                }
                Part::Choice { test, other, present, absent } => {
                    let holds = match other {
                        Some(other) => row.value(&test.first) == row.value(&other.first),
                        None => self.placeholder(test, row, path, true).is_some(),
                    };
                    let chosen = if holds { present } else { absent };
                    out.push_str(&self.fill(chosen, row, path, missing)?);
                }
                Part::Optional(inner) => {
                    out.push_str(&self.fill(inner, row, path, None).unwrap_or_default());
                }
            }
        }
        Some(out)
    }

    /// What stands in a place. Where it is optional, a count of zero and words that a relation does not
    /// have are missing.
    fn placeholder(
        &self,
        placeholder: &Placeholder,
        row: Row<'_>,
        path: &mut Vec<Symbol>,
        is_optional: bool,
    ) -> Option<Phrase> {
        let noun = placeholder.noun.as_ref().map(|(one, many)| (one.as_str(), many.as_str()));
        if let Some(last) = &placeholder.last {
            return self.range(row, &placeholder.first, last, noun);
        }
        if let Some(words) = self.words_for(placeholder, row) {
            return (!words.is_empty()).then(|| Phrase::list(words));
        }
        if is_optional && placeholder.wording.is_some() {
            return None;
        }
        let phrase = self.lookup(&placeholder.first, row, path)?;
        let Some(noun) = noun else {
            return Some(phrase);
        };
        let column = row.column(&placeholder.first);
        Some(match column.and_then(|column| whole_number(row.tuple[column])) {
            Some(0) if is_optional => return None,
            Some(number) => numbers::counted(number, noun).into(),
            None => {
                let text = phrase.into_text();
                let (one, many) = noun;
                format!("{text} {}", if text == "1" { one } else { many }).into()
            }
        })
    }

    /// What the relation that a placeholder names has beside the value; none if it has only empty
    /// texts, and nothing if it has no row for the value.
    fn words_for(&self, placeholder: &Placeholder, row: Row<'_>) -> Option<Vec<Phrase>> {
        let relation = self.program.find(placeholder.wording.as_ref()?)?;
        let ty = self.program.relation(relation).columns.get(1)?.ty;
        let value = row.tuple[row.column(&placeholder.first)?];
        let rows = self.tuples_about(relation, value);
        let words = rows.iter().filter_map(|row| row.get(1)).filter(|word| !self.is_empty(**word));
        let words = words.map(|&word| self.nested_value(ty, word, &mut Vec::new())).collect();
        (!rows.is_empty()).then(|| shortened(words))
    }

    /// `one or two origins`; `1–2` without a noun, a single number if both ends are equal.
    fn range(
        &self,
        row: Row<'_>,
        first: &str,
        last: &str,
        noun: Option<numbers::Noun<'_>>,
    ) -> Option<Phrase> {
        let (first, last) = (row.column(first)?, row.column(last)?);
        let ends = [row.tuple[first], row.tuple[last]];
        let clock = self.clock(row.relation.columns[first].ty);
        if let (Some(clock), [Value::Number(first), Value::Number(last)]) = (clock, ends) {
            return Some(Period { first, last, clock, approximate: false }.into());
        }
        let (low, high) = (whole_number(ends[0])?, whole_number(ends[1])?);
        let text = match noun {
            Some(noun) => numbers::counted_between(low, high, noun),
            None if low == high => low.to_string(),
            None => format!("{low}–{high}"),
        };
        Some(text.into())
    }

    /// What a placeholder names: a column, a pair, or an attribute of the id that the row
    /// declares.
    fn lookup(&self, name: &str, row: Row<'_>, path: &mut Vec<Symbol>) -> Option<Phrase> {
        if let Some(column) = row.column(name) {
            return (!self.is_empty(row.tuple[column]))
                .then(|| self.column_phrase(row, column, path));
        }
        let pairs = (0..row.relation.columns.len()).filter_map(|first| {
            let (key, pair) = self.program.pair(row.relation, first)?;
            (key == name).then_some((first, pair))
        });
        match pairs.min_by_key(|&(first, _)| first) {
            Some((first, pair)) => Some(self.pair(row, first, pair, name)),
            None => self.attribute(name, row, path),
        }
    }

    /// The two columns of a pair as one value.
    fn pair(&self, row: Row<'_>, first: usize, pair: Pair, key: &str) -> Phrase {
        match pair {
            Pair::Period => self.period(row, first, first + 1, key),
            Pair::Range => {
                let [low, high] = [first, first + 1].map(|at| row.tuple[at].presume_number());
                ranged(low, high).into()
            }
        }
    }

    /// Whether it is the empty text, which is how a rule says that there is no value.
    fn is_empty(&self, value: Value) -> bool {
        matches!(value, Value::Symbol(text) if self.database.symbols.text(text).is_empty())
    }

    fn column_phrase(&self, row: Row<'_>, column: usize, path: &mut Vec<Symbol>) -> Phrase {
        let Column { name, ty } = &row.relation.columns[column];
        if self.program.scale(*ty).is_some() {
            return self.period(row, column, column, name);
        }
        self.nested_value(*ty, row.tuple[column], path)
    }

    /// The time from one column's day or minute to another's, which a facts file gives under this
    /// key.
    fn period(&self, row: Row<'_>, first: usize, last: usize, key: &str) -> Phrase {
        let clock = self.clock(row.relation.columns[first].ty).unwrap_or(Clock::Days);
        let approximate = self.is_approximate(row, key);
        let [start, end] = [first, last].map(|column| row.tuple[column].presume_number());
        let period = if first == last {
            Period::lone(end, clock, approximate)
        } else {
            Period { first: start, last: end, clock, approximate }
        };
        period.into()
    }

    /// Whether the date under this key was written with `~`, `?` or `%`. The bare date of an
    /// attribute stands under the attribute's name.
    fn is_approximate(&self, row: Row<'_>, key: &str) -> bool {
        let (Some(relation), Some(owner)) = (self.approximate, row.owner()) else {
            return false;
        };
        self.tuples_about(relation, Value::Symbol(owner)).iter().any(|tuple| match tuple[1] {
            Value::Symbol(symbol) => {
                let marked = self.database.symbols.text(symbol);
                marked == key
                    || (matches!(row.relation.role, Role::Attribute(_))
                        && marked == row.relation.name)
            }
            Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => false,
        })
    }

    /// All values of an attribute: `a, b and c`.
    fn attribute(&self, name: &str, row: Row<'_>, path: &mut Vec<Symbol>) -> Option<Phrase> {
        let Role::Kind(kind) = row.relation.role else {
            return None;
        };
        let id = self.program.find(name)?;
        let relation = self.program.relation(id);
        match relation.role {
            Role::Attribute(owner) if self.program.is_subtype(kind, owner) => {}
            _ => return None,
        }
        let tuples = self.tuples_about(id, row.tuple[0]);
        let value = |tuple: &Tuple| {
            let mut phrases = self.phrases(Row { relation, tuple }, 1, path);
            match phrases.len() {
                0 => words(name).into(),
                1 => phrases.remove(0),
                _ => joined(phrases, " ").into(),
            }
        };
        let values: Vec<Phrase> = tuples.into_iter().map(value).collect();
        if values.is_empty() { None } else { Some(Phrase::list(values)) }
    }

    /// The values from column `start` on, a pair as one.
    fn phrases(&self, row: Row<'_>, start: usize, path: &mut Vec<Symbol>) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        let mut column = start;
        while column < row.tuple.len() {
            if let Some((key, pair)) = self.program.pair(row.relation, column) {
                phrases.push(self.pair(row, column, pair, key));
                column += 2;
            } else {
                phrases.push(self.column_phrase(row, column, path));
                column += 1;
            }
        }
        phrases
    }
}

/// A list with what is beyond its first items as a number: `a, b, c and five others`.
fn shortened(mut items: Vec<Phrase>) -> Vec<Phrase> {
    if items.len() > LISTED {
        let others = items.split_off(LISTED - 1).len();
        items.push(numbers::counted(others as i128, ("other", "others")).into());
    }
    items
}

/// A text as it begins a sentence.
#[must_use]
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn whole_number(value: Value) -> Option<i128> {
    match value {
        Value::Number(number) => Some(number.into()),
        Value::Unsigned(number) => Some(number.into()),
        Value::Symbol(_) | Value::Record(_) => None,
    }
}

/// A range of counts: `471`, `100 to 300`, `501 or more`, `at most 50`.
fn ranged(low: i64, high: i64) -> String {
    match (low, high) {
        (0, i64::MAX) => "any number".to_owned(),
        (_, i64::MAX) => format!("{low} or more"),
        _ if low == high => low.to_string(),
        (0, _) => format!("at most {high}"),
        _ => format!("{low} to {high}"),
    }
}

fn joined(phrases: Vec<Phrase>, separator: &str) -> String {
    let texts: Vec<String> = phrases.into_iter().map(Phrase::into_text).collect();
    texts.join(separator)
}

fn kinds(program: &Program) -> Vec<RelationId> {
    let is_kind = |id: &RelationId| matches!(program.relation(*id).role, Role::Kind(_));
    program.relation_ids().filter(is_kind).collect()
}

/// What a reading says of its first column, if it starts with `{that column}: `.
fn predicate<'r>(reading: &'r Reading, relation: &Relation) -> Option<(&'r str, &'r [Part])> {
    match (&reading.parts[..], relation.columns.first()) {
        ([Part::Value(subject), Part::Text(text), rest @ ..], Some(column))
            if subject.first == column.name && subject.last.is_none() =>
        {
            Some((text.strip_prefix(':')?.trim_start(), rest))
        }
        _ => None,
    }
}

fn mentions(reading: &Reading, column: &Column) -> bool {
    reading.placeholders().iter().any(|(placeholder, _)| placeholder.first == column.name)
}

/// An identifier of the rulebook as words: `single_origin` is `single origin`.
#[must_use]
pub fn words(identifier: &str) -> String {
    visible(identifier).replace('_', " ")
}

#[cfg(test)]
mod tests;
