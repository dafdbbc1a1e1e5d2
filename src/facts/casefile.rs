//! Tuples of input relations as the facts file that gives them.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value as Json, json};

use crate::database::Database;
use crate::diagnostic::{Diagnostic, quoted};
use crate::facts::written;
use crate::program::{Key, Program, RelationId, Role, TypeId};
use crate::value::record::written;
use crate::value::{Symbol, Tuple, Value};

/// The text of a facts file with this title that gives these tuples: a row a line, actors before what
/// may be true and that before who said what. An attribute of an id that no row declares is a mistake.
pub fn casefile(
    program: &Program,
    database: &Database,
    title: &str,
    tuples: &[(RelationId, Tuple)],
) -> Result<String, Vec<Diagnostic>> {
    let mut writer = Writer { program, database, attributes: BTreeMap::new() };
    let mut rows = Vec::new();
    for (relation, tuple) in tuples {
        match program.relation(*relation).role {
            Role::Attribute(ty) => {
                let key = (program.root_type(ty), tuple[0].presume_symbol());
                writer.attributes.entry(key).or_default().push((*relation, tuple.clone()));
            }
            _ => rows.push((*relation, tuple)),
        }
    }
    let levels = levels(program);
    let level = |relation: RelationId| match program.relation(relation).role {
        Role::Kind(ty) => {
            let root = program.root_type(ty);
            (levels.get(&root).copied().unwrap_or(0), root.index())
        }
        _ => (usize::MAX, relation.index()),
    };
    rows.sort_by(|(a, left), (b, right)| {
        let ids = || database.symbols.compare_tuples(left, right);
        level(*a).cmp(&level(*b)).then_with(|| writer.compare(left, right)).then_with(ids)
    });
    let rows = rows.iter().map(|(relation, tuple)| writer.row(*relation, tuple));
    let lines: Vec<String> = rows.collect();
    let strays = writer.strays();
    if !strays.is_empty() {
        return Err(strays);
    }
    let mut text = format!("{{\n  \"title\": {},\n  \"facts\": [", json!(title));
    for (at, line) in lines.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        // Writing to a text never fails.
        let _ = write!(text, "{comma}\n    {line}");
    }
    text.push_str("\n  ]\n}\n");
    Ok(text)
}

/// How many kinds of things have to be declared before those below each root type.
fn levels(program: &Program) -> BTreeMap<TypeId, usize> {
    let kinds = || {
        program.relation_ids().filter_map(|id| match program.relation(id).role {
            Role::Kind(ty) => Some((program.root_type(ty), id)),
            _ => None,
        })
    };
    let mut levels: BTreeMap<TypeId, usize> = kinds().map(|(root, _)| (root, 0)).collect();
    // Kinds of two root types may refer to each other, so each root is raised only so often.
    for _ in 0..levels.len() {
        for (root, kind) in kinds() {
            let columns = &program.relation(kind).columns;
            let roots = columns.iter().map(|column| program.root_type(column.ty));
            let others = roots.filter(|other| *other != root);
            let below = others.filter_map(|other| levels.get(&other).copied());
            let least = below.max().map_or(0, |below| below + 1).min(levels.len());
            let level = levels.entry(root).or_default();
            *level = least.max(*level);
        }
    }
    levels
}

struct Writer<'w> {
    program: &'w Program,
    database: &'w Database,
    /// What is said of each id, until its row is written.
    attributes: BTreeMap<(TypeId, Symbol), Vec<Attribute>>,
}

/// A tuple of an attribute.
type Attribute = (RelationId, Tuple);

impl Writer<'_> {
    /// The order of two rows: by their ids, in which numbers count by value.
    fn compare(&self, left: &[Value], right: &[Value]) -> Ordering {
        let text = |tuple: &[Value]| match tuple.first() {
            Some(Value::Symbol(symbol)) => self.database.symbols.text(*symbol),
            _ => "",
        };
        natural(text(left), text(right))
    }

    /// A row with its attributes: `{"person": {"id": "ann"}}`.
    fn row(&mut self, relation: RelationId, tuple: &[Value]) -> String {
        let mut members = self.members(relation, &self.program.keys(relation), tuple);
        if let Role::Kind(ty) = self.program.relation(relation).role {
            let attributes = self.take_attributes(ty, tuple[0].presume_symbol());
            for chunk in attributes.chunk_by(|a, b| a.0 == b.0) {
                let values = chunk.iter().map(|(id, tuple)| self.attribute(*id, tuple));
                let mut values: Vec<Json> = values.collect();
                let value = if values.len() == 1 { values.remove(0) } else { Json::Array(values) };
                members.insert(self.program.relation(chunk[0].0).name.clone(), value);
            }
        }
        let mut line = String::from("{");
        // Writing to a text never fails.
        let _ = write!(line, "{}: {{", json!(self.program.relation(relation).name));
        for (at, (key, value)) in members.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            let _ = write!(line, "{comma}{}: {}", json!(key), spaced(value));
        }
        line.push_str("}}");
        line
    }

    /// What is said of an id that a row of this type declares, in the order of the rules.
    fn take_attributes(&mut self, ty: TypeId, id: Symbol) -> Vec<Attribute> {
        let key = (self.program.root_type(ty), id);
        let all = self.attributes.remove(&key).unwrap_or_default();
        let is_of = |relation: RelationId| match self.program.relation(relation).role {
            Role::Attribute(of) => self.program.is_subtype(ty, of),
            _ => false,
        };
        let (mut own, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| is_of(it.0));
        if !others.is_empty() {
            self.attributes.insert(key, others);
        }
        own.sort_by(|a, b| {
            a.0.cmp(&b.0).then_with(|| self.database.symbols.compare_tuples(&a.1, &b.1))
        });
        own
    }

    /// What stands behind the key of an attribute.
    fn attribute(&self, relation: RelationId, tuple: &[Value]) -> Json {
        let keys = self.program.keys(relation);
        match &keys[1..] {
            [] => Json::Bool(true),
            [key] => self.value(relation, key, tuple),
            keys => Json::Object(self.members(relation, keys, tuple)),
        }
    }

    fn members(&self, relation: RelationId, keys: &[Key], tuple: &[Value]) -> Map<String, Json> {
        keys.iter().map(|key| (key.name.clone(), self.value(relation, key, tuple))).collect()
    }

    fn value(&self, relation: RelationId, key: &Key, tuple: &[Value]) -> Json {
        let ty = self.program.relation(relation).columns[key.column].ty;
        let scale = self.program.scale(ty);
        match (key.pair, tuple[key.column], tuple.get(key.column + 1)) {
            (Some(_), Value::Number(first), Some(Value::Number(last))) => match scale {
                Some(scale) => written::period(scale, first, *last).into(),
                None => written::range(first, *last),
            },
            (_, Value::Number(number), _) => match scale {
                Some(scale) => written::instant(scale, number).into(),
                None => number.into(),
            },
            (_, Value::Unsigned(number), _) => number.into(),
            (_, Value::Symbol(symbol), _) => self.database.symbols.text(symbol).into(),
            (_, Value::Record(symbol), _) => written(symbol, &self.database.symbols).into(),
        }
    }

    /// The attributes whose ids no row declares.
    fn strays(&self) -> Vec<Diagnostic> {
        let stray = |(key, attributes): (&(TypeId, Symbol), &Vec<Attribute>)| {
            let id = self.database.symbols.text(key.1);
            let names = attributes.iter().map(|it| self.program.relation(it.0).name.as_str());
            let mut names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
            names.dedup();
            let message =
                format!("{} has {}, and no row declares it", quoted(id), names.join(", "));
            Diagnostic::error("undeclared-id", message)
                .help("derive a row for it, of a kind that may have this attribute")
        };
        let mut strays: Vec<_> = self.attributes.iter().collect();
        strays.sort_by_key(|(key, _)| (key.0, self.database.symbols.text(key.1)));
        strays.into_iter().take(REPORTED_AT_MOST).map(stray).collect()
    }
}

/// How many stray attributes are reported.
const REPORTED_AT_MOST: usize = 50;

/// A value on one line, with a space behind each `:` and `,`.
fn spaced(value: &Json) -> String {
    match value {
        Json::Array(values) => {
            let values: Vec<String> = values.iter().map(spaced).collect();
            format!("[{}]", values.join(", "))
        }
        Json::Object(members) => {
            let members = members.iter();
            let members: Vec<String> =
                members.map(|(key, value)| format!("{}: {}", json!(key), spaced(value))).collect();
            format!("{{{}}}", members.join(", "))
        }
        value => value.to_string(),
    }
}

/// The order of two texts, in which the numbers in them count by value: `s9` before `s10`.
fn natural(left: &str, right: &str) -> Ordering {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (mut a, mut b) = (left, right);
    loop {
        let (in_a, in_b) = (digits(a), digits(b));
        if in_a > 0 && in_b > 0 {
            let number = |text: &'_ str| text.trim_start_matches('0').to_owned();
            let (x, y) = (number(&a[..in_a]), number(&b[..in_b]));
            match x.len().cmp(&y.len()).then_with(|| x.cmp(&y)) {
                Ordering::Equal => (a, b) = (&a[in_a..], &b[in_b..]),
                order => return order,
            }
            continue;
        }
        match (a.chars().next(), b.chars().next()) {
            (Some(x), Some(y)) if x == y => {
                (a, b) = (&a[x.len_utf8()..], &b[y.len_utf8()..]);
            }
            (x, y) => return x.cmp(&y).then_with(|| left.cmp(right)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_texts_count_by_value() {
        let mut texts = ["s10", "s9", "s", "s9a", "s09", "10", "9", "s1-2", "s1-10"];
        texts.sort_by(|a, b| natural(a, b));
        assert_eq!(texts, ["9", "10", "s", "s1-2", "s1-10", "s09", "s9", "s9a", "s10"]);
    }
}
