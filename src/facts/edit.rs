//! Facts files with more in them than they had, and otherwise as their authors wrote them.

use std::cmp::Reverse;

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged as _;
use serde_json::Value as Json;

use crate::diagnostic::Span;
use crate::facts::json::Text;

/// Values of an attribute that a row is to have besides those that it has.
#[derive(Debug, Clone, PartialEq)]
pub struct RowAddition {
    /// Where the row declares its id.
    pub id: Span,
    /// The key of the attribute.
    pub key: String,
    /// The values, at least one.
    pub values: Vec<Json>,
}

/// The text of a facts file with these additions, at most one of each row and key. White space and the
/// order of keys stay, and what is new is laid out as the rest of its row. Nothing if an id stands in no
/// row.
#[must_use]
pub fn with_additions(text: &str, additions: &[RowAddition]) -> Option<String> {
    let Some(first) = additions.first() else { return Some(text.to_owned()) };
    let source = Text::whole(first.id.source, text);
    let parsed = source.parse().ok()??;
    let edits = additions.iter().map(|addition| edit(text, &parsed, addition));
    let mut edits: Vec<Edit> = edits.collect::<Option<_>>()?;
    // From the end, so that the places of those that are left stay.
    edits.sort_by_key(|edit| Reverse(edit.from));
    let mut edited = text.to_owned();
    edits.iter().for_each(|Edit { from, to, new }| edited.replace_range(from..to, new));
    Some(edited)
}

/// What takes the place of some bytes.
struct Edit {
    from: usize,
    to: usize,
    new: String,
}

fn edit(text: &str, file: &Value<'_>, addition: &RowAddition) -> Option<Edit> {
    let row = row_around(file, addition.id.start as usize)?;
    let values: Vec<String> = addition.values.iter().map(spaced).collect();
    let new = values.join(", ");
    let old = row.properties.iter().find(|it| it.name.as_str() == addition.key);
    let edit = match old.map(|property| &property.value) {
        Some(Value::Array(list)) => {
            let before = list.elements.last();
            let at = before.map_or(list.range.start + 1, |value| value.range().end);
            let comma = if before.is_some() { ", " } else { "" };
            Edit { from: at, to: at, new: format!("{comma}{new}") }
        }
        Some(value) => {
            let (from, to) = (value.range().start, value.range().end);
            Edit { from, to, new: format!("[{}, {new}]", text.get(from..to)?) }
        }
        None => {
            let last = row.properties.last()?.range;
            let new = if values.len() == 1 { new } else { format!("[{new}]") };
            let before = text.get(..last.start)?;
            let space = &before[before.trim_end().len()..];
            let space = if space.is_empty() { " " } else { space };
            let new = format!(",{space}{}: {new}", Json::from(addition.key.as_str()));
            Edit { from: last.end, to: last.end, new }
        }
    };
    Some(edit)
}

/// The row whose id stands at this byte: the innermost object around it.
fn row_around<'t>(file: &'t Value<'t>, at: usize) -> Option<&'t Object<'t>> {
    let is_around = |value: &&Value<'_>| (value.range().start..value.range().end).contains(&at);
    let (mut around, mut row) = (file, None);
    loop {
        around = match around {
            Value::Object(object) => {
                row = Some(object);
                object.properties.iter().map(|property| &property.value).find(is_around)?
            }
            Value::Array(list) => list.elements.iter().find(is_around)?,
            Value::StringLit(_) => return row,
            _ => return None,
        };
    }
}

/// The value on one line, with spaces as people write them.
#[must_use]
pub fn spaced(value: &Json) -> String {
    match value {
        Json::Object(members) => {
            let members = members.iter();
            let member = |(key, value): (&String, &Json)| {
                format!("{}: {}", Json::from(key.as_str()), spaced(value))
            };
            format!("{{{}}}", members.map(member).collect::<Vec<_>>().join(", "))
        }
        Json::Array(list) => {
            format!("[{}]", list.iter().map(spaced).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
