//! Changes as sentences.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::database::Database;
use crate::diagnostic::visible;
use crate::program::{Program, RelationId, TypeId};
use crate::report::document::{Emphasis, ListItem, RichText};
use crate::report::prose::dates::moment;
use crate::report::prose::{Prose, enumeration, words};
use crate::report::review::Move;
use crate::report::views::View;
use crate::review::accepted::owner;
use crate::review::{Change, Field, Row, Subject};
use crate::value::record::written;
use crate::value::{Symbol, Tuple, Value};
use crate::vocabulary;

/// The heading of what is claimed.
const CLAIM: &str = "claim";

/// What is told below a proposition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Below {
    /// What the board has there.
    Board,
    /// How many independent origins stand behind each position.
    Origins,
}

/// What makes sentences of changes.
pub struct Words<'a> {
    program: &'a Program,
    database: &'a Database,
    prose: Prose<'a>,
    /// The headings of the board and the relations below them, in order.
    headed: Vec<(String, RelationId)>,
}

impl<'a> Words<'a> {
    /// The database holds the facts and the texts of all that is told: see [`Change::intern`].
    #[must_use]
    pub fn new(program: &'a Program, database: &'a Database) -> Self {
        let prose = Prose::new(program, database);
        let views = [View::of_board, View::also_accepted].map(|view| view(program, database));
        let headed = views.iter().flat_map(View::iter);
        let headed = headed.map(|(heading, relation)| (heading.to_owned(), relation)).collect();
        Self { program, database, prose, headed }
    }

    /// Everything that moved, proposition by proposition, then the conclusions. `because` says why the
    /// changes of these numbers came about, to a reader who has this proposition before them; where
    /// a status moves, it is asked for that change alone.
    #[must_use]
    pub fn moves<'c>(
        &self,
        changes: impl IntoIterator<Item = &'c Change>,
        below: Below,
        because: impl Fn(&[usize], Option<Symbol>) -> Vec<String>,
    ) -> Vec<Move> {
        let mut moves: IndexMap<Subject, (Move, Vec<usize>)> = IndexMap::new();
        for (index, change) in changes.into_iter().enumerate() {
            let owner = owner(&change.subject);
            let (it, counting) =
                moves.entry(owner).or_insert_with_key(|owner| (self.moved(owner), Vec::new()));
            if counting.is_empty() || it.item.aside.is_empty() {
                counting.push(index);
            }
            match (&change.subject, below) {
                (Subject::Status { .. }, _) => {
                    let statuses = [self.statuses(&change.before), self.statuses(&change.after)];
                    it.item.aside = RichText::joined(statuses, " → ");
                }
                (Subject::Detail { proposition, relation }, Below::Board) => {
                    it.details.extend(self.details(proposition, relation, change));
                    // Stable: what moved under one heading stays as it is.
                    it.details.sort_by_key(|detail| self.place(detail));
                }
                (Subject::Origins { position, .. }, Below::Origins) => {
                    it.details.push(self.origins(position, change));
                }
                (Subject::Detail { .. } | Subject::Origins { .. }, _) => {}
                (Subject::Conclusion { .. }, _) => it.item.aside = drawn(change),
            }
        }
        let with_cause = |(owner, (it, counting)): (Subject, (Move, Vec<usize>))| Move {
            because: because(&counting, self.told(&owner)),
            ..it
        };
        moves.into_iter().map(with_cause).collect()
    }

    /// The proposition's id or the conclusion's name, and it as a sentence.
    #[must_use]
    pub fn subject(&self, subject: &Subject) -> (String, String) {
        let (sentence, label) = self.named(subject);
        (label.unwrap_or_else(|| sentence.clone()), sentence)
    }

    /// What a move is about.
    fn moved(&self, subject: &Subject) -> Move {
        let (sentence, label) = self.named(subject);
        let item = ListItem::labelled(0, label.unwrap_or_default().into(), sentence);
        let is_conclusion = matches!(subject, Subject::Conclusion { .. });
        Move { is_conclusion, item, ..Move::default() }
    }

    /// It as a sentence, and what that is labelled with.
    fn named(&self, subject: &Subject) -> (String, Option<String>) {
        match subject {
            Subject::Conclusion { relation, row } => {
                (self.conclusion(relation, row), Some(words(relation)))
            }
            Subject::Status { proposition }
            | Subject::Detail { proposition, .. }
            | Subject::Origins { proposition, .. } => {
                self.proposition(proposition.known(&self.database.symbols))
            }
        }
    }

    /// Whether it says what a proposition claims, of which the board has no line.
    #[must_use]
    pub fn is_claim(&self, subject: &Subject) -> bool {
        let Subject::Detail { relation, .. } = subject else { return false };
        !self.headed.iter().any(|(_, id)| self.program.relation(*id).name == *relation)
    }

    /// The range of origins before and after.
    fn origins(&self, position: &Field, change: &Change) -> ListItem {
        let range = |rows: &BTreeSet<Row>| match rows.first().map(Vec::as_slice) {
            Some([Field::Number(least), Field::Number(most)]) if least == most => least.to_string(),
            Some([Field::Number(least), Field::Number(most)]) => format!("{least}–{most}"),
            _ => "none".to_owned(),
        };
        let position = self.plain(position.known(&self.database.symbols));
        let heading = RichText::styled(Emphasis::Faint, format!("origins {position}"));
        let (before, after) = (range(&change.before), range(&change.after));
        ListItem::labelled(1, heading, format!("{before} → {after}"))
    }

    fn proposition(&self, proposition: Value) -> (String, Option<String>) {
        let status = self.program.find(vocabulary::STATUS);
        let detail = self.headed.first().map(|&(_, relation)| relation);
        let owner = status.or(detail).map(|id| self.program.relation(id).columns[0].ty);
        let plain = self.plain(proposition);
        let sentence = owner.map_or_else(|| plain.clone(), |ty| self.prose.value(ty, proposition));
        let label = (plain != sentence).then_some(plain);
        (sentence, label)
    }

    fn conclusion(&self, relation: &str, row: &Row) -> String {
        let tuple: Vec<Value> =
            row.iter().map(|field| field.known(&self.database.symbols)).collect();
        match self.program.find(relation) {
            Some(id) => self.prose.tuple(id, &tuple),
            None => words(relation),
        }
    }

    /// Statuses in words; none is the absence of one.
    fn statuses(&self, rows: &BTreeSet<Row>) -> RichText {
        let colours = self.program.find(vocabulary::STATUS_COLOUR);
        let status = |row: &Row| {
            let status = row.first().map(|field| field.known(&self.database.symbols));
            let colour = colours.zip(status).and_then(|(id, status)| {
                let tuple = *self.prose.tuples_about(id, status).first()?;
                Some(self.plain(*tuple.get(1)?))
            });
            let text = status.map_or_else(String::new, |status| words(&self.plain(status)));
            RichText::styled(Emphasis::Status(colour), text)
        };
        if rows.is_empty() {
            return RichText::styled(Emphasis::Status(None), "not in the case");
        }
        RichText::joined(rows.iter().map(status), " and ")
    }

    /// What a relation of the board, or of those that say what is claimed, no longer says and says
    /// instead.
    fn details(&self, proposition: &Field, relation: &str, change: &Change) -> Vec<ListItem> {
        let of = |(_, id): &&(String, RelationId)| self.program.relation(*id).name == relation;
        let headed = self.headed.iter().find(of).map(|(heading, id)| (heading.as_str(), *id));
        let claim = || self.program.find(relation).map(|id| (CLAIM, id));
        let Some((heading, id)) = headed.or_else(claim) else { return Vec::new() };
        let before = self.below(id, proposition, change.before.difference(&change.after));
        let after = self.below(id, proposition, change.after.difference(&change.before));
        let heading = RichText::styled(Emphasis::Faint, heading);
        let detail = |style: Emphasis, text: &String| {
            ListItem::labelled(1, heading.clone(), RichText::styled(style, text))
        };
        match (&before[..], &after[..]) {
            ([before], [after]) if change.before.len() == 1 && change.after.len() == 1 => {
                vec![detail(Emphasis::None, &format!("{before} → {after}"))]
            }
            _ => {
                let gone = before.iter().map(|text| detail(Emphasis::Gone, text));
                gone.chain(after.iter().map(|text| detail(Emphasis::Come, text))).collect()
            }
        }
    }

    /// Where a detail stands: at the place that its heading has on the board, and there first what
    /// is said otherwise, then what is no longer said.
    fn place(&self, detail: &ListItem) -> (Option<usize>, usize) {
        let heading = detail.label.to_string();
        let place = self.headed.iter().position(|(other, _)| *other == heading);
        let kinds = [Emphasis::None, Emphasis::Gone, Emphasis::Come];
        (place, kinds.iter().position(|kind| detail.text.is(kind)).unwrap_or(kinds.len()))
    }

    /// Rows as they stand below their proposition.
    fn below<'r>(
        &self,
        relation: RelationId,
        proposition: &Field,
        rows: impl Iterator<Item = &'r Row>,
    ) -> Vec<String> {
        let symbols = &self.database.symbols;
        let tuple = |row: &Row| -> Tuple {
            let first = std::iter::once(proposition);
            first.chain(row).map(|field| field.known(symbols)).collect()
        };
        let mut tuples: Vec<Tuple> = rows.map(tuple).collect();
        tuples.sort_by(|a, b| symbols.compare_tuples(a, b));
        let below = |tuple: &Tuple| self.prose.tuple_below_subject(relation, tuple);
        tuples.iter().map(|tuple| below(tuple).trim_end_matches('.').to_owned()).collect()
    }

    /// The statement's id and what it says; `told` is the proposition that the reader has before
    /// them.
    #[must_use]
    pub fn statement(&self, statement: Symbol, told: Option<Symbol>) -> String {
        let id = self.plain(Value::Symbol(statement));
        let Some(ty) = self.statement_type() else { return id };
        let prose = Prose::new(self.program, self.database).below(told);
        let sentence = prose.value(ty, Value::Symbol(statement));
        if sentence == id { id } else { format!("{id}: {sentence}") }
    }

    /// Who an origin is: the row of `origin_key` without the statement.
    #[must_use]
    pub fn origin(&self, key: &[Value]) -> String {
        let relation =
            self.program.find(vocabulary::ORIGIN_KEY).map(|id| self.program.relation(id));
        let columns = relation.map(|relation| &relation.columns[1..]).unwrap_or_default();
        let empty = |value: &Value| matches!(value, Value::Symbol(text) if self.database.symbols.text(*text).is_empty());
        let values = columns.iter().zip(key).filter(|(_, value)| !empty(value));
        let values: Vec<String> =
            values.map(|(column, &value)| self.prose.value(column.ty, value)).collect();
        values.join(", via ")
    }

    /// Ids in a list: `s2, s5 and s7`.
    #[must_use]
    pub fn ids(&self, symbols: impl IntoIterator<Item = Symbol>) -> String {
        let symbols = symbols.into_iter();
        let mut ids: Vec<&str> = symbols.map(|id| self.database.symbols.text(id)).collect();
        ids.sort_unstable();
        enumeration(&ids.into_iter().map(visible).collect::<Vec<_>>())
    }

    /// `as of 12 November 2024`
    #[must_use]
    pub fn as_of(&self, date: Option<i64>) -> Option<String> {
        date.map(|at| format!("as of {}", moment(at, self.database.judged_by(self.program))))
    }

    /// A day or minute of the review.
    #[must_use]
    pub fn date(&self, at: i64) -> String {
        moment(at, self.database.judged_by(self.program))
    }

    fn statement_type(&self) -> Option<TypeId> {
        let id = self.program.find(vocabulary::HANGS_ON)?;
        Some(self.program.relation(id).columns.first()?.ty)
    }

    /// The proposition that an entry about this subject puts before the reader.
    pub(super) fn told(&self, subject: &Subject) -> Option<Symbol> {
        match subject.proposition() {
            Some(Field::Text(text)) => self.database.symbols.find(text),
            _ => None,
        }
    }

    fn plain(&self, value: Value) -> String {
        match value {
            Value::Symbol(symbol) => visible(self.database.symbols.text(symbol)),
            Value::Number(number) => number.to_string(),
            Value::Unsigned(number) => number.to_string(),
            Value::Record(symbol) => visible(&written(symbol, &self.database.symbols)),
        }
    }
}

/// Whether a conclusion is drawn now.
fn drawn(change: &Change) -> RichText {
    let text = if change.after.is_empty() { "no longer concluded" } else { "now concluded" };
    RichText::styled(Emphasis::Status(None), text)
}
