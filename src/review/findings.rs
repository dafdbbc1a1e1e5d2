//! What a review compares: statuses, what stands below them on the board, and conclusions.

use std::collections::{BTreeMap, BTreeSet};

use crate::database::Database;
use crate::program::{Program, RelationId, RelationOrigin};
use crate::value::{Symbol, Symbols, Tuple, Value};
use crate::vocabulary;

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

/// What was found: for each subject the rows, never none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    rows: BTreeMap<Subject, BTreeSet<Row>>,
}

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
    /// What a derived database says. A rulebook without statuses and conclusions concludes all that
    /// it outputs, notices aside.
    #[must_use]
    pub fn new(program: &Program, database: &Database) -> Self {
        Self::about_keys(program, database, None)
    }

    /// As [`new`](Self::new), of all tuples or of those that begin with one of these values.
    #[must_use]
    pub fn about_keys(
        program: &Program,
        database: &Database,
        keys: Option<&BTreeSet<Value>>,
    ) -> Self {
        let mut findings = Self::default();
        for (relation, form) in forms(program, database) {
            let name = || program.relation(relation).name.clone();
            let tuples = database.select(relation, keys);
            match form {
                Form::Status => {
                    findings.add(database, tuples, |[proposition]| Subject::Status { proposition });
                }
                Form::Origins => findings.add(database, tuples, |[proposition, position]| {
                    Subject::Origins { proposition, position }
                }),
                Form::Detail => findings.add(database, tuples, |[proposition]| Subject::Detail {
                    proposition,
                    relation: name(),
                }),
                Form::Conclusion => {
                    for tuple in tuples {
                        let symbols = &database.symbols;
                        let row = tuple.iter().map(|&value| Field::new(value, symbols)).collect();
                        let subject = Subject::Conclusion { relation: name(), row };
                        findings.rows.insert(subject, BTreeSet::from([Vec::new()]));
                    }
                }
            }
        }
        findings
    }

    /// The relations whose tuples say which relations findings are made of.
    pub fn naming(program: &Program) -> impl Iterator<Item = RelationId> {
        let naming = [
            (vocabulary::BOARD_LINE, 3),
            (vocabulary::CONCLUSION, 2),
            (vocabulary::ALSO_ACCEPTED, 2),
        ];
        let naming = naming.into_iter();
        naming.filter_map(|(name, arity)| program.find_with_arity(name, arity))
    }

    /// The relations that findings are made of, and those that name them.
    #[must_use]
    pub fn relations(program: &Program, database: &Database) -> BTreeSet<RelationId> {
        let made_of = forms(program, database).into_iter().map(|(relation, _)| relation);
        made_of.chain(Self::naming(program)).collect()
    }

    /// Adds tuples whose first columns are what its tuples are about.
    fn add<'t, const N: usize>(
        &mut self,
        database: &Database,
        tuples: impl Iterator<Item = &'t Tuple>,
        subject: impl Fn([Field; N]) -> Subject,
    ) {
        for tuple in tuples {
            let fields = tuple.iter().map(|&value| Field::new(value, &database.symbols));
            let mut about: Row = fields.collect();
            let rest = about.split_off(N.min(about.len()));
            if let Ok(about) = about.try_into() {
                self.rows.entry(subject(about)).or_default().insert(rest);
            }
        }
    }

    /// What was found about these subjects.
    #[must_use]
    pub fn only(&self, keeps: impl Fn(&Subject) -> bool) -> Self {
        let kept = self.rows.iter().filter(|(subject, _)| keeps(subject));
        Self { rows: kept.map(|(subject, rows)| (subject.clone(), rows.clone())).collect() }
    }

    /// Adds something that was found.
    pub(super) fn add_row(&mut self, subject: Subject, row: Row) {
        self.rows.entry(subject).or_default().insert(row);
    }

    /// Adds everything that was found elsewhere.
    pub(super) fn extend(&mut self, other: Self) {
        self.rows.extend(other.rows);
    }

    /// What was found about a subject.
    #[must_use]
    pub fn about(&self, subject: &Subject) -> Option<&BTreeSet<Row>> {
        self.rows.get(subject)
    }

    /// Every subject with its rows.
    pub fn iter(&self) -> impl Iterator<Item = (&Subject, &BTreeSet<Row>)> {
        self.rows.iter()
    }

    /// How the findings after differ from these, subject by subject.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<Change> {
        let subjects: BTreeSet<&Subject> = self.rows.keys().chain(after.rows.keys()).collect();
        let change = |subject: &Subject| Change {
            before: self.about(subject).cloned().unwrap_or_default(),
            after: after.about(subject).cloned().unwrap_or_default(),
            subject: subject.clone(),
        };
        subjects.into_iter().map(change).filter(|change| change.before != change.after).collect()
    }
}

/// What the tuples of a relation are found as.
#[derive(Debug, Clone, Copy)]
enum Form {
    Status,
    Origins,
    Detail,
    Conclusion,
}

/// The relations that findings are made of.
fn forms(program: &Program, database: &Database) -> Vec<(RelationId, Form)> {
    let status = program.find_with_arity(vocabulary::STATUS, 2);
    let origins = program.find_with_arity(vocabulary::ORIGIN_RANGE, 4);
    let mut details = named(program, database, vocabulary::BOARD_LINE, 3);
    details.extend(named(program, database, vocabulary::ALSO_ACCEPTED, 2));
    let concluded = program.find_with_arity(vocabulary::CONCLUSION, 2);
    let conclusions = match (status, concluded) {
        (None, None) => outputs(program),
        _ => named(program, database, vocabulary::CONCLUSION, 2),
    };
    let with = |form| move |relation| (relation, form);
    let forms = status.into_iter().map(with(Form::Status));
    let forms = forms.chain(origins.into_iter().map(with(Form::Origins)));
    let forms = forms.chain(details.into_iter().map(with(Form::Detail)));
    forms.chain(conclusions.into_iter().map(with(Form::Conclusion))).collect()
}

/// The relations that the tuples of `name` name in their last column.
fn named(program: &Program, database: &Database, name: &str, arity: usize) -> BTreeSet<RelationId> {
    let tuples =
        program.find_with_arity(name, arity).into_iter().flat_map(|id| database.tuples(id));
    tuples
        .filter_map(|tuple| match tuple.last() {
            Some(&Value::Symbol(symbol)) => program.find(database.symbols.text(symbol)),
            _ => None,
        })
        .collect()
}

fn outputs(program: &Program) -> BTreeSet<RelationId> {
    let is_output = |id: &RelationId| {
        let relation = program.relation(*id);
        relation.output
            && relation.origin == RelationOrigin::Declared
            && relation.name != vocabulary::NOTICE
    };
    program.relation_ids().filter(is_output).collect()
}
