//! A JSON object a line, with a member for each column; others are passed over.

use std::borrow::Cow;
use std::fmt;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::bulk::problem::{BadRow, Problem};
use crate::bulk::rows::{Cell, Column, Rows};

/// The rows of a block of lines. Empty lines are passed over.
pub(super) fn read(block: &[u8], rows: &mut Rows<'_>) {
    let mut cells = Vec::new();
    for line in block.split_inclusive(|&byte| byte == b'\n') {
        rows.lines += 1;
        let line = line.trim_ascii();
        if line.is_empty() {
            continue;
        }
        if let Err((column, problem)) = put(line, &mut cells, rows) {
            rows.undo();
            let at = column.and_then(|column| place(line, &rows.columns[column].name));
            rows.bad.push(BadRow::new(rows.lines, line, at, problem));
        }
    }
}

/// Puts an object into the columns, or says which column is at fault, if it is one, and what is
/// wrong.
fn put<'l>(
    line: &'l [u8],
    cells: &mut Vec<Option<Scalar<'l>>>,
    rows: &mut Rows<'_>,
) -> Result<(), (Option<usize>, Problem)> {
    cells.clear();
    cells.resize_with(rows.columns.len(), || None);
    let mut reader = serde_json::Deserializer::from_slice(line);
    let object = Object { columns: rows.columns, cells: &mut *cells };
    let read = object.deserialize(&mut reader).and_then(|()| reader.end());
    read.map_err(|error| (None, Problem::no_record(&error.to_string())))?;
    for (at, (column, cell)) in rows.columns.iter().zip(&*cells).enumerate() {
        let put = match cell {
            None => Err(Problem::missing(&column.name)),
            Some(Scalar::Text(text)) => rows.put_cell(at, Cell::Text(text)),
            Some(Scalar::Number(number)) => rows.put_cell(at, Cell::Number(*number)),
            Some(Scalar::Other(found)) => Err(Problem::other_type(&column.name, found)),
        };
        put.map_err(|problem| (Some(at), problem))?;
    }
    rows.end();
    Ok(())
}

/// Where the value of a member begins and ends: of the last one of this name, which is what counts.
fn place(line: &[u8], name: &str) -> Option<(usize, usize)> {
    let text = std::str::from_utf8(line).ok()?;
    let tree = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default()).ok()?;
    let Some(Value::Object(object)) = tree.value else { return None };
    let member = object.properties.iter().rev().find(|member| member.name.as_str() == name)?;
    let range = member.value.range();
    Some((range.start, range.end))
}

/// Fills the cells of a row from an object.
struct Object<'c, 'o, 'l> {
    columns: &'c [Column],
    cells: &'o mut [Option<Scalar<'l>>],
}

impl<'l> DeserializeSeed<'l> for Object<'_, '_, 'l> {
    type Value = ();

    fn deserialize<D: Deserializer<'l>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for Object<'_, '_, 'l> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a member for each column")
    }

    fn visit_map<M: MapAccess<'l>>(self, mut members: M) -> Result<(), M::Error> {
        while let Some(Key(key)) = members.next_key()? {
            match self.columns.iter().position(|column| column.name == key) {
                Some(column) => self.cells[column] = Some(members.next_value()?),
                None => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct Key<'l>(#[serde(borrow)] Cow<'l, str>);

/// A value of a member.
enum Scalar<'l> {
    Text(Cow<'l, str>),
    Number(i128),
    /// What it is instead.
    Other(&'static str),
}

impl<'l> Deserialize<'l> for Scalar<'l> {
    fn deserialize<D: Deserializer<'l>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'l> Visitor<'l> for Any {
            type Value = Scalar<'l>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_borrowed_str<E>(self, text: &'l str) -> Result<Self::Value, E> {
                Ok(Scalar::Text(text.into()))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Scalar::Text(text.to_owned().into()))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Scalar::Number(number.into()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Scalar::Number(number.into()))
            }

            fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
                Ok(Scalar::Other("a number that is not whole"))
            }

            fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
                Ok(Scalar::Other("`true` or `false`"))
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Scalar::Other("`null`"))
            }

            fn visit_seq<S: serde::de::SeqAccess<'l>>(
                self,
                mut list: S,
            ) -> Result<Self::Value, S::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Scalar::Other("a list"))
            }

            fn visit_map<M: MapAccess<'l>>(self, mut members: M) -> Result<Self::Value, M::Error> {
                while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Scalar::Other("an object"))
            }
        }

        deserializer.deserialize_any(Any)
    }
}
