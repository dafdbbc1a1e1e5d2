//! Tuples as the machine formats give them: columns by name, days in ISO 8601, minutes in
//! RFC 3339, texts as they are.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::database::Database;
use crate::program::{Program, RelationId, SYMBOL, TypeId};
use crate::report::Report;
use crate::value::record::written;
use crate::value::{Tuple, Value};

/// A value for a program. A day or minute beyond the calendar stays a number.
pub(super) enum Cell<'a> {
    Number(i64),
    Unsigned(u64),
    Text(std::borrow::Cow<'a, str>),
}

impl std::fmt::Display for Cell<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Unsigned(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Unsigned(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

/// The value of a column of this type.
pub(super) fn cell<'a>(
    program: &Program,
    database: &'a Database,
    ty: TypeId,
    value: Value,
) -> Cell<'a> {
    match value {
        Value::Symbol(symbol) => Cell::Text(database.symbols.text(symbol).into()),
        Value::Number(number) => {
            match database.clock(program, ty).and_then(|clock| clock.iso(number)) {
                Some(text) => Cell::Text(text.into()),
                None => Cell::Number(number),
            }
        }
        Value::Unsigned(number) => Cell::Unsigned(number),
        Value::Record(symbol) => Cell::Text(written(symbol, &database.symbols).into()),
    }
}

impl Report<'_> {
    /// The value of a column of this type, as this report gives it.
    pub(super) fn cell(&self, ty: TypeId, value: Value) -> Cell<'_> {
        match (&self.names, value) {
            (Some(names), Value::Symbol(_)) if ty != SYMBOL => {
                Cell::Text(names.value(ty, value).into())
            }
            _ => cell(self.program, self.database, ty, value),
        }
    }
}

/// All tuples of a relation: a list of objects.
pub(super) struct Rows<'r, 'a> {
    pub(super) report: &'r Report<'a>,
    pub(super) relation: RelationId,
}

impl Serialize for Rows<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tuples = self.report.database.sorted(self.relation);
        let mut list = serializer.serialize_seq(Some(tuples.len()))?;
        for tuple in tuples {
            let row = Row { report: self.report, relation: self.relation, tuple, labelled: false };
            list.serialize_element(&row)?;
        }
        list.end()
    }
}

/// The member of a labelled row that holds the relation's name.
pub(super) const LABEL: &str = "relation";

/// One tuple: an object with a member for each column.
pub(super) struct Row<'r, 'a> {
    pub(super) report: &'r Report<'a>,
    pub(super) relation: RelationId,
    pub(super) tuple: &'a Tuple,
    /// Whether the first member says which relation it is. A column that is called `relation`
    /// itself is then `relation_`.
    pub(super) labelled: bool,
}

impl Serialize for Row<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let relation = self.report.program.relation(self.relation);
        let mut members =
            serializer.serialize_map(Some(self.tuple.len() + usize::from(self.labelled)))?;
        if self.labelled {
            members.serialize_entry(LABEL, &relation.name)?;
        }
        for (column, &value) in relation.columns.iter().zip(self.tuple) {
            let key = match column.name.as_str() {
                LABEL if self.labelled => "relation_",
                name => name,
            };
            members.serialize_entry(key, &self.report.cell(column.ty, value))?;
        }
        members.end()
    }
}
