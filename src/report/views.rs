//! What the rulebook shows of a subject, heading by heading: the voices of a board, or a few lines.
//!
//! [`vocabulary::BOARD_LINE`] and [`vocabulary::VIEW_LINE`] name the relations; their tuples that begin
//! with the subject are what stands there.

use std::fmt;
use std::ops::Bound;

use crate::database::Database;
use crate::diagnostic::visible;
use crate::program::{Program, RelationId, Role, TypeId};
use crate::report::document::{Emphasis, RichText};
use crate::report::prose::Prose;
use crate::value::{Symbol, Tuple, Value};
use crate::vocabulary;

/// Texts shorter than this share a line.
const SHORT: usize = 30;

/// Headings with their relations, in order.
#[derive(Debug, Default)]
pub struct View(Vec<(String, RelationId)>);

/// What stands under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The heading, safe for a terminal.
    pub heading: String,
    /// What stands beside it; each text on a line of its own.
    pub texts: Vec<Told>,
}

/// A text, and the statement that it is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The sentence, safe for a terminal.
    pub text: String,
    /// The id of the statement, which the sentence does not mention, and its root type.
    pub statement: Option<(TypeId, Symbol)>,
    /// The id, safe for a terminal.
    pub id: Option<String>,
    /// Where the statement can be read.
    pub url: Option<String>,
}

impl Told {
    /// A text by itself.
    #[must_use]
    pub fn plain(text: String) -> Self {
        Self { text, statement: None, id: None, url: None }
    }

    /// The id, linked to where the statement can be read.
    #[must_use]
    pub fn source(&self) -> RichText {
        match (&self.id, &self.url) {
            (None, _) => RichText::default(),
            (Some(id), Some(url)) => RichText::styled(Emphasis::Link(url.clone()), id),
            (Some(id), None) => RichText::styled(Emphasis::Faint, id),
        }
    }
}

/// The text, and the id in brackets.
impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        self.id.as_ref().map_or(Ok(()), |id| write!(f, " ({id})"))
    }
}

impl View {
    /// Every voice.
    #[must_use]
    pub fn of_board(program: &Program, database: &Database) -> Self {
        let tuples = sorted(program, database, vocabulary::BOARD_LINE, 3);
        Self(tuples.iter().filter_map(|it| headed(program, database, &it[1..])).collect())
    }

    /// What is accepted with the conclusions, beside what the board has.
    #[must_use]
    pub fn also_accepted(program: &Program, database: &Database) -> Self {
        let tuples = sorted(program, database, vocabulary::ALSO_ACCEPTED, 2);
        Self(tuples.iter().filter_map(|it| headed(program, database, it)).collect())
    }

    /// The lines of a view.
    #[must_use]
    pub fn named(name: &str, program: &Program, database: &Database) -> Self {
        let tuples = sorted(program, database, vocabulary::VIEW_LINE, 4);
        let tuples = tuples.iter().filter(|it| text(database, it[0]) == name);
        Self(tuples.filter_map(|it| headed(program, database, &it[2..])).collect())
    }

    /// The headings and relations.
    pub fn iter(&self) -> impl Iterator<Item = (&str, RelationId)> {
        self.0.iter().map(|(heading, relation)| (heading.as_str(), *relation))
    }

    /// Whether nothing is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What it shows of ids of this type.
    #[must_use]
    pub fn about(mut self, program: &Program, ty: TypeId) -> Self {
        let root = |relation: RelationId| {
            let first = program.relation(relation).columns.first();
            first.map(|column| program.root_type(column.ty))
        };
        self.0.retain(|(_, relation)| root(*relation) == Some(program.root_type(ty)));
        self
    }

    /// Whether a relation is shown.
    #[must_use]
    pub fn has(&self, relation: RelationId) -> bool {
        self.0.iter().any(|(_, it)| *it == relation)
    }

    /// What is said of a subject, which the tuples begin with; short texts share a line.
    #[must_use]
    pub fn lines(&self, viewer: &Viewer<'_>, subject: &[Value]) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for (heading, relation) in &self.0 {
            let texts = viewer.told(*relation, subject);
            match lines.iter_mut().find(|line| line.heading == *heading) {
                Some(line) => line.texts.extend(texts),
                None => lines.push(Line { heading: heading.clone(), texts }),
            }
        }
        lines.retain(|line| !line.texts.is_empty());
        for line in &mut lines {
            if line.texts.iter().all(|it| it.id.is_none() && it.text.chars().count() < SHORT) {
                let texts: Vec<&str> = line.texts.iter().map(|it| it.text.as_str()).collect();
                line.texts = vec![Told::plain(texts.join(" · "))];
            }
        }
        lines
    }
}

/// The relations of a rulebook that are named beside places, in order.
#[must_use]
pub fn named_relations(program: &Program, database: &Database, name: &str) -> Vec<RelationId> {
    let tuples = sorted(program, database, name, 2);
    tuples.iter().filter_map(|tuple| program.find(text(database, tuple[1]))).collect()
}

/// Everything that a view has of what stands first in its relations, and the id of that.
#[must_use]
pub fn everything(
    view: &str,
    viewer: &Viewer<'_>,
    program: &Program,
    database: &Database,
) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for (_, relation) in View::named(view, program, database).iter() {
        let tuples = database.sorted(relation).into_iter();
        told.extend(tuples.map(|tuple| viewer.told_of_first(relation, tuple)));
    }
    viewer.sort(&mut told);
    told
}

/// What tells the tuples of one database.
pub struct Viewer<'a> {
    program: &'a Program,
    database: &'a Database,
    prose: &'a Prose<'a>,
    /// Where a statement can be read: itself, or else a copy.
    addresses: Vec<RelationId>,
}

impl<'a> Viewer<'a> {
    /// Costs nothing.
    #[must_use]
    pub fn new(program: &'a Program, database: &'a Database, prose: &'a Prose<'a>) -> Self {
        let addresses = [vocabulary::URL, vocabulary::ARCHIVE]
            .into_iter()
            .filter_map(|name| program.find_with_arity(name, 2))
            .collect();
        Self { program, database, prose, addresses }
    }

    /// The tuples that begin with these values, without what they are about.
    fn told(&self, relation: RelationId, subject: &[Value]) -> Vec<Told> {
        let from = (Bound::Included(subject), Bound::Unbounded);
        let tuples = self.database.tuples(relation).range::<[Value], _>(from);
        let mut tuples: Vec<&Tuple> =
            tuples.take_while(|tuple| tuple.starts_with(subject)).collect();
        tuples.sort_by(|a, b| self.database.symbols.compare_tuples(a, b));
        let mut told: Vec<Told> =
            tuples.into_iter().map(|tuple| self.told_by(relation, tuple)).collect();
        self.sort(&mut told);
        told.dedup_by(|a, b| a.text == b.text && a.id == b.id);
        told
    }

    /// Puts statements in the order in which they became known, whatever their ids.
    fn sort(&self, told: &mut [Told]) {
        if told.iter().any(|it| it.statement.is_some()) {
            told.sort_by_cached_key(|it| {
                (it.statement.and_then(|(_, id)| self.known(id)), it.text.clone())
            });
        }
    }

    /// A tuple that is about a statement.
    fn told_of_first(&self, relation: RelationId, tuple: &Tuple) -> Told {
        let text = self.prose.tuple_below_subject(relation, tuple);
        let ty = self.program.relation(relation).columns[0].ty;
        match tuple[0] {
            Value::Symbol(statement) => self.told_in(ty, statement, text),
            Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => Told::plain(text),
        }
    }

    /// When a statement became known.
    fn known(&self, statement: Symbol) -> Option<i64> {
        let known = self.program.find_with_arity(vocabulary::KNOWN, 2)?;
        match self.prose.tuples_about(known, Value::Symbol(statement)).first()?[1] {
            Value::Number(time) => Some(time),
            Value::Symbol(_) | Value::Unsigned(_) | Value::Record(_) => None,
        }
    }

    fn told_by(&self, relation: RelationId, tuple: &Tuple) -> Told {
        let text = self.prose.tuple_below_subject(relation, tuple);
        match self.statement(relation, tuple) {
            Some((ty, statement)) => self.told_in(ty, statement, text),
            None => Told::plain(text),
        }
    }

    /// What is told in a statement.
    fn told_in(&self, ty: TypeId, statement: Symbol, text: String) -> Told {
        let url = self.addresses.iter().find_map(|&addresses| {
            let tuple = *self.prose.tuples_about(addresses, Value::Symbol(statement)).first()?;
            web_address(self::text(self.database, tuple[1]))
        });
        let id = visible(self.database.symbols.text(statement));
        let ty = self.program.root_type(ty);
        Told { text, statement: Some((ty, statement)), id: Some(id), url }
    }

    /// The id in the second column, if a row of the facts declares it and the sentence does not
    /// mention it.
    fn statement(&self, relation: RelationId, tuple: &Tuple) -> Option<(TypeId, Symbol)> {
        let relation = self.program.relation(relation);
        let column = relation.columns.get(1)?;
        let kind = |id: RelationId| match self.program.relation(id).role {
            Role::Kind(ty) => self.program.is_subtype(column.ty, ty),
            _ => false,
        };
        let mentioned = relation.reading.as_ref().is_some_and(|reading| {
            let mut plain = reading.placeholders().into_iter();
            plain.any(|(it, _)| it.first == column.name && it.wording.is_none())
        });
        match tuple.get(1)? {
            &Value::Symbol(id) if !mentioned && self.program.relation_ids().any(kind) => {
                Some((self.program.root_type(column.ty), id))
            }
            _ => None,
        }
    }
}

/// An address that a terminal or a page may link to: on the web, and of harmless characters.
pub(super) fn web_address(url: &str) -> Option<String> {
    let on_the_web = url.starts_with("https://") || url.starts_with("http://");
    let harmless = url.chars().all(|it| it.is_ascii_graphic() && !"\"'<>\\`".contains(it));
    (on_the_web && harmless).then(|| url.to_owned())
}

fn headed(
    program: &Program,
    database: &Database,
    values: &[Value],
) -> Option<(String, RelationId)> {
    Some((visible(text(database, values[0])), program.find(text(database, values[1]))?))
}

fn sorted<'a>(
    program: &Program,
    database: &'a Database,
    name: &str,
    columns: usize,
) -> Vec<&'a Tuple> {
    program.find_with_arity(name, columns).map_or_else(Vec::new, |id| database.sorted(id))
}

fn text(database: &Database, value: Value) -> &str {
    match value {
        Value::Symbol(symbol) => database.symbols.text(symbol),
        Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::web_address;

    #[test]
    fn only_the_web_is_linked_to() {
        assert!(web_address("https://example.org/a?b=1#c").is_some());
        for other in ["javascript:alert(1)", "https://a\u{1b}]8;;", "https://a b", "/etc/passwd"] {
            assert_eq!(web_address(other), None, "{other}");
        }
    }
}
