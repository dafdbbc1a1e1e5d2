//! What a review compares: statuses, what stands below them on the board, and conclusions.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::value::record::written;
use crate::value::{Symbol, Symbols, Value};

/// A value apart from any database.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// A number; a date is the number of days since 1970-01-01.
    Number(i64),
    /// A number without a sign.
    Unsigned(u64),
    /// A text.
    Text(String),
}

impl Field {
    pub(super) fn new(value: Value, symbols: &Symbols) -> Self {
        match value {
            Value::Number(number) => Self::Number(number),
            Value::Unsigned(number) => Self::Unsigned(number),
            Value::Symbol(symbol) => Self::Text(symbols.text(symbol).to_owned()),
            Value::Record(symbol) => Self::Text(written(symbol, symbols)),
        }
    }

    /// The value in a database that has this text; see [`Change::intern`].
    #[must_use]
    pub fn known(&self, symbols: &Symbols) -> Value {
        match self {
            Self::Number(number) => Value::Number(*number),
            Self::Unsigned(number) => Value::Unsigned(*number),
            Self::Text(text) => Value::Symbol(symbols.find(text).unwrap_or(Symbol(0))),
        }
    }
}

/// Values in the order of columns.
pub type Row = Vec<Field>;

/// What something is found about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The status of a proposition; each row is one status.
    Status {
        /// The proposition's id.
        proposition: Field,
    },
    /// What the board shows under a proposition; each row is a tuple without its first value.
    Detail {
        /// The proposition's id.
        proposition: Field,
        /// The relation of the tuples.
        relation: String,
    },
    /// How many independent origins stand behind a position on a proposition; the only row is the
    /// least and the greatest number.
    Origins {
        /// The proposition's id.
        proposition: Field,
        /// The position.
        position: Field,
    },
    /// A conclusion; the only row is empty.
    Conclusion {
        /// The relation.
        relation: String,
        /// The tuple.
        row: Row,
    },
}

impl Subject {
    /// Whether it is a status or a conclusion, and not what stands below one.
    #[must_use]
    pub fn is_result(&self) -> bool {
        matches!(self, Self::Status { .. } | Self::Conclusion { .. })
    }

    /// Whether a timeline tells of it: a status, how many independent origins stand behind a position,
    /// or a conclusion.
    #[must_use]
    pub fn is_history(&self) -> bool {
        self.is_result() || matches!(self, Self::Origins { .. })
    }

    /// The proposition that it is about.
    #[must_use]
    pub fn proposition(&self) -> Option<&Field> {
        match self {
            Self::Status { proposition }
            | Self::Detail { proposition, .. }
            | Self::Origins { proposition, .. } => Some(proposition),
            Self::Conclusion { .. } => None,
        }
    }
}

/// What was found: for each subject the rows, never none. Findings that differ from others in little
/// share the rest with them.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    rows: Arc<BTreeMap<Subject, BTreeSet<Row>>>,
    /// The subjects that differ from that, with their rows; none if nothing is found about one.
    edits: BTreeMap<Subject, BTreeSet<Row>>,
}

impl PartialEq for Findings {
    fn eq(&self, other: &Self) -> bool {
        self.changes(other).is_empty()
    }
}

impl Eq for Findings {}

/// What differs about one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is about.
    pub subject: Subject,
    /// The rows before; none if there was nothing.
    pub before: BTreeSet<Row>,
    /// The rows after; none if nothing is left.
    pub after: BTreeSet<Row>,
}

impl Change {
    /// Gives a database all texts of the change, so that it can be told in its words.
    pub fn intern(&self, symbols: &mut Symbols) {
        let subject: Vec<&Field> = match &self.subject {
            Subject::Status { proposition } | Subject::Detail { proposition, .. } => {
                vec![proposition]
            }
            Subject::Origins { proposition, position } => vec![proposition, position],
            Subject::Conclusion { row, .. } => row.iter().collect(),
        };
        let rows = self.before.iter().chain(&self.after).flatten();
        for field in subject.into_iter().chain(rows) {
            if let Field::Text(text) = field {
                symbols.intern(text);
            }
        }
    }
}

impl Findings {
    /// What was found about these subjects.
    #[must_use]
    pub fn only(&self, keeps: impl Fn(&Subject) -> bool) -> Self {
        let kept = self.iter().filter(|(subject, _)| keeps(subject));
        kept.map(|(subject, rows)| (subject.clone(), rows.clone())).collect()
    }

    /// Adds something that was found.
    pub(super) fn add_row(&mut self, subject: Subject, row: Row) {
        self.settled().entry(subject).or_default().insert(row);
    }

    /// Adds everything that was found elsewhere.
    pub(super) fn extend(&mut self, other: &Self) {
        let other = other.iter().map(|(subject, rows)| (subject.clone(), rows.clone()));
        self.settled().extend(other);
    }

    /// Adds a row about a subject, or takes it away; the rest stays shared.
    pub(super) fn edit(&mut self, subject: Subject, row: Row, comes: bool) {
        let known = self.rows.get(&subject);
        let edited = self.edits.entry(subject);
        let edited = edited.or_insert_with(|| known.cloned().unwrap_or_default());
        if comes {
            edited.insert(row)
        } else {
            edited.remove(&row)
        };
    }

    /// All rows, by themselves.
    pub(super) fn settled(&mut self) -> &mut BTreeMap<Subject, BTreeSet<Row>> {
        let rows = Arc::make_mut(&mut self.rows);
        for (subject, edited) in std::mem::take(&mut self.edits) {
            if edited.is_empty() {
                rows.remove(&subject);
            } else {
                rows.insert(subject, edited);
            }
        }
        rows
    }

    /// What was found about a subject.
    #[must_use]
    pub fn about(&self, subject: &Subject) -> Option<&BTreeSet<Row>> {
        match self.edits.get(subject) {
            Some(edited) => Some(edited).filter(|rows| !rows.is_empty()),
            None => self.rows.get(subject),
        }
    }

    /// Every subject with its rows, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Subject, &BTreeSet<Row>)> {
        let kept = self.rows.iter().filter(|(subject, _)| !self.edits.contains_key(*subject));
        let edited = self.edits.iter().filter(|(_, rows)| !rows.is_empty());
        let mut all: Vec<_> = kept.chain(edited).collect();
        all.sort_by_key(|(subject, _)| *subject);
        all.into_iter()
    }

    /// How the findings after differ from these, subject by subject.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<Change> {
        let edited = self.edits.keys().chain(after.edits.keys());
        let subjects: BTreeSet<&Subject> = if Arc::ptr_eq(&self.rows, &after.rows) {
            edited.collect()
        } else {
            self.rows.keys().chain(after.rows.keys()).chain(edited).collect()
        };
        let is_other = |subject: &&Subject| self.about(subject) != after.about(subject);
        let change = |subject: &Subject| Change {
            before: self.about(subject).cloned().unwrap_or_default(),
            after: after.about(subject).cloned().unwrap_or_default(),
            subject: subject.clone(),
        };
        subjects.into_iter().filter(is_other).map(change).collect()
    }
}

impl FromIterator<(Subject, BTreeSet<Row>)> for Findings {
    fn from_iter<I: IntoIterator<Item = (Subject, BTreeSet<Row>)>>(rows: I) -> Self {
        Self { rows: Arc::new(rows.into_iter().collect()), edits: BTreeMap::new() }
    }
}
