//! What a case comes to as tables with names: the board, the statements, the conclusions.

use crate::database::Database;
use crate::facts::CellValue;
use crate::program::{Program, RelationId, Role};
use crate::report::board_table::BoardTable;
use crate::report::prose::{Prose, words};
use crate::report::rows::cell;
use crate::report::views::named_relations;
use crate::value::Value;
use crate::vocabulary::{CONCLUSION, KNOWN, SHEETS, STATUS};

/// A table with a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedTable {
    /// What it is called.
    pub name: &'static str,
    /// What its columns are called, in words.
    pub header: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<CellValue>>,
}

impl NamedTable {
    fn new(name: &'static str, header: &[String], rows: Vec<Vec<CellValue>>) -> Self {
        Self { name, header: header.iter().map(|it| words(it)).collect(), rows }
    }
}

fn text(text: String) -> CellValue {
    if text.is_empty() { CellValue::Empty } else { CellValue::Text(text) }
}

/// The tables of a derived database; a rulebook may have no board, and no conclusions.
#[must_use]
pub fn named_tables(program: &Program, database: &Database) -> Vec<NamedTable> {
    let prose = Prose::new(program, database);
    let mut tables = Vec::new();
    if program.find_with_arity(STATUS, 2).is_some() {
        let board = BoardTable::new(program, database);
        tables.push(NamedTable::new("board", &board.header(), board.rows_for_readers()));
    }
    let (name, ty, column) = SHEETS[0];
    let kinds = kinds_of(program, ty);
    if !kinds.is_empty() {
        let statements = Statements { program, database, prose: &prose, kinds };
        tables.push(NamedTable::new(name, &statements.header(column), statements.rows()));
    }
    let conclusions = named_relations(program, database, CONCLUSION);
    if !conclusions.is_empty() {
        let row = |relation: &RelationId| {
            let name = words(&program.relation(*relation).name);
            let tuples = database.sorted(*relation).into_iter();
            let sentences = tuples.map(|tuple| prose.tuple(*relation, tuple));
            sentences.map(|it| [name.clone(), it].map(text).to_vec()).collect::<Vec<_>>()
        };
        let rows = conclusions.iter().flat_map(row).collect();
        let header = ["kind", "conclusion"].map(str::to_owned).to_vec();
        tables.push(NamedTable::new("conclusions", &header, rows));
    }
    tables
}

/// The kinds whose ids are of the type of this name.
fn kinds_of(program: &Program, name: &str) -> Vec<RelationId> {
    let is_kind = |id: &RelationId| match program.relation(*id).role {
        Role::Kind(ty) => program.ty(ty).name == name,
        _ => false,
    };
    program.relation_ids().filter(is_kind).collect()
}

struct Statements<'a> {
    program: &'a Program,
    database: &'a Database,
    prose: &'a Prose<'a>,
    kinds: Vec<RelationId>,
}

impl Statements<'_> {
    /// The keys that all kinds have, then the attributes that some row has and that are one value.
    fn keys(&self) -> Vec<String> {
        let keys = |&kind: &RelationId| self.program.keys(kind).into_iter().map(|key| key.name);
        let mut names: Vec<String> = Vec::new();
        self.kinds.iter().flat_map(keys).for_each(|name| {
            if !names.contains(&name) {
                names.push(name);
            }
        });
        names
    }

    fn attributes(&self) -> Vec<RelationId> {
        let Some(&kind) = self.kinds.first() else { return Vec::new() };
        let ty = self.program.relation(kind).columns[0].ty;
        let is_one = |id: &RelationId| {
            let is_of = matches!(
                self.program.relation(*id).role,
                Role::Attribute(owner) if self.program.is_subtype(ty, owner)
            );
            is_of && self.program.keys(*id).len() <= 2 && self.database.len_of(*id) > 0
        };
        self.program.relation_ids().filter(is_one).collect()
    }

    fn header(&self, column: &str) -> Vec<String> {
        let attributes = self.attributes();
        let names = attributes.iter().map(|&id| self.program.relation(id).name.clone());
        let mut header = self.keys();
        header.insert(1.min(header.len()), column.to_owned());
        header.extend(names);
        header
    }

    /// A row for each, in the order in which they became known.
    fn rows(&self) -> Vec<Vec<CellValue>> {
        let (keys, attributes) = (self.keys(), self.attributes());
        let mut rows = Vec::new();
        for &kind in &self.kinds {
            for tuple in self.database.sorted(kind) {
                let mut row: Vec<String> =
                    keys.iter().map(|key| self.value(kind, key, tuple)).collect();
                if let Value::Symbol(id) = tuple[0] {
                    self.database.symbols.text(id).clone_into(&mut row[0]);
                }
                row.insert(1, words(&self.program.relation(kind).name));
                row.extend(attributes.iter().map(|&id| self.attribute(id, tuple[0])));
                rows.push((self.known(tuple[0]), row));
            }
        }
        rows.sort();
        rows.into_iter().map(|(_, row)| row.into_iter().map(text).collect()).collect()
    }

    /// When a statement became known; what is not known yet comes last.
    fn known(&self, id: Value) -> i64 {
        let known = self.program.find_with_arity(KNOWN, 2);
        let tuple = known.and_then(|known| self.prose.tuples_about(known, id).first().copied());
        match tuple.map(|tuple| tuple[1]) {
            Some(Value::Number(time)) => time,
            _ => i64::MAX,
        }
    }

    fn value(&self, relation: RelationId, key: &str, tuple: &[Value]) -> String {
        let keys = self.program.keys(relation);
        let Some(key) = keys.iter().find(|it| it.name == key) else { return String::new() };
        let ty = self.program.relation(relation).columns[key.column].ty;
        let value = tuple[key.column];
        if let Value::Symbol(_) = value {
            return self.prose.value(ty, value);
        }
        let plain = |value| cell(self.program, self.database, ty, value).to_string();
        match key.pair.map(|_| tuple[key.column + 1]) {
            Some(last) if last != value => self.period(ty, value, last),
            _ => plain(value),
        }
    }

    /// A day where it is one, and otherwise its ends.
    fn period(&self, ty: crate::program::TypeId, first: Value, last: Value) -> String {
        let plain = |value| cell(self.program, self.database, ty, value).to_string();
        let clock = self.database.clock(self.program, ty);
        if let (Some(clock), Value::Number(from), Value::Number(to)) = (clock, first, last) {
            let is_days = clock.starts_day(from) && clock.ends_day(to);
            let day = |at: i64| plain(Value::Number(at)).chars().take(10).collect::<String>();
            match (is_days, clock.day(from) == clock.day(to)) {
                (true, true) => return day(from),
                (true, false) => return format!("{}/{}", day(from), day(to)),
                _ => {}
            }
        }
        format!("{}/{}", plain(first), plain(last))
    }

    fn attribute(&self, relation: RelationId, id: Value) -> String {
        let keys = self.program.keys(relation);
        let tuples = self.prose.tuples_about(relation, id).into_iter();
        let text = |tuple: &crate::value::Tuple| match &keys[..] {
            [_] => "yes".to_owned(),
            [_, key, ..] => self.value(relation, &key.name, tuple),
            [] => String::new(),
        };
        tuples.map(text).collect::<Vec<_>>().join("; ")
    }
}
