//! A facts file of JSON with one row more, less, or another: every other line stays as it is.

use std::ops::Range;

use geoinfer::facts::spaced;
use jsonc_parser::ast::{Array, Object, ObjectProp, Value};
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};
use serde_json::{Map, Value as Json};

/// A row in its file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FileRow {
    pub(crate) kind: String,
    pub(crate) keys: Map<String, Json>,
}

/// Calls `make` with the rows of a file, if it is a facts file of JSON.
fn with_rows<T>(text: &str, make: impl FnOnce(&Array<'_>) -> Option<T>) -> Option<T> {
    let collect = CollectOptions { comments: CommentCollectionStrategy::Off, tokens: false };
    let parsed = parse_to_ast(text, &collect, &ParseOptions::default()).ok()?;
    let Some(Value::Object(file)) = &parsed.value else { return None };
    let facts = file.properties.iter().find(|it| it.name.as_str() == "facts")?;
    match &facts.value {
        Value::Array(rows) => make(rows),
        _ => None,
    }
}

/// The kind of a row, and its keys.
fn row<'v, 'a>(element: &'v Value<'a>) -> Option<(&'v str, &'v Object<'a>)> {
    let Value::Object(object) = element else { return None };
    object.properties.iter().find_map(|property| match &property.value {
        Value::Object(keys) => Some((property.name.as_str(), keys)),
        _ => None,
    })
}

fn has_id(keys: &Object<'_>, id: &str) -> bool {
    keys.properties.iter().any(|property| {
        property.name.as_str() == "id"
            && matches!(&property.value, Value::StringLit(text) if text.value == id)
    })
}

fn find<'v, 'a>(rows: &'v Array<'a>, kind: &str, id: &str) -> Option<(usize, &'v Object<'a>)> {
    rows.elements.iter().enumerate().find_map(|(at, element)| {
        let (found, keys) = row(element)?;
        (found == kind && has_id(keys, id)).then_some((at, keys))
    })
}

/// The rows of a file that can be read, each with the number of its line: of a file that is no JSON, those
/// that are whole in a line.
pub(crate) fn readable_rows(text: &str) -> Vec<(FileRow, usize)> {
    let whole = with_rows(text, |rows| {
        let rows = rows.elements.iter().filter_map(|element| {
            let range = element.range();
            let row = row_of(text.get(range.start..range.end)?)?;
            Some((row, line_at(text, range.start)))
        });
        Some(rows.collect())
    });
    whole.unwrap_or_else(|| {
        let row = |(at, line): (usize, &str)| {
            let line = line.trim().trim_start_matches(',').trim_end_matches(',');
            Some((row_of(line)?, at + 1))
        };
        text.lines().enumerate().filter_map(row).collect()
    })
}

fn row_of(written: &str) -> Option<FileRow> {
    let mut row: Map<String, Json> = serde_json::from_str(written).ok()?;
    row.retain(|_, value| value.is_object());
    let (kind, keys) = row.into_iter().next()?;
    let Json::Object(keys) = keys else { return None };
    Some(FileRow { kind, keys })
}

/// The number of the line in which this byte stands.
fn line_at(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// The first and the last line of the row in which a line stands; of a file that is no JSON, the line alone.
pub(crate) fn lines_of_row(text: &str, line: usize) -> (usize, usize) {
    let row = with_rows(text, |rows| {
        let lines = rows.elements.iter().map(|element| {
            let range = element.range();
            (line_at(text, range.start), line_at(text, range.end))
        });
        lines.into_iter().find(|(first, last)| (*first..=*last).contains(&line))
    });
    row.unwrap_or((line, line))
}

/// With other lines in place of these, from the first to the last; nothing if there are no such lines.
pub(crate) fn with_lines(text: &str, (first, last): (usize, usize), typed: &str) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let before = lines.get(..first.checked_sub(1)?)?;
    let old = lines.get(first - 1..last).filter(|old| !old.is_empty())?;
    let end = old.last().map_or("", |line| &line[line.trim_end_matches(['\r', '\n']).len()..]);
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let typed = typed.replace("\r\n", "\n");
    let typed = typed.trim_end_matches('\n').replace('\n', newline);
    Some([&before.concat(), &typed, end, &lines[last..].concat()].concat())
}

/// The row of this kind that declares this id.
pub(crate) fn file_row(text: &str, kind: &str, id: &str) -> Option<FileRow> {
    let object = with_rows(text, |rows| {
        let (_, keys) = find(rows, kind, id)?;
        text.get(keys.range.start..keys.range.end).map(str::to_owned)
    })?;
    let keys = serde_json::from_str(&object).ok()?;
    Some(FileRow { kind: kind.to_owned(), keys })
}

/// With a row more: below the last row of one of these kinds, or at the end. Only a line comes, and none
/// changes.
pub(crate) fn with_row(text: &str, new: &FileRow, beside: &[String]) -> Option<String> {
    let line = spaced(&serde_json::json!({ &new.kind: &new.keys }));
    with_rows(text, |rows| {
        let is_beside = |element: &Value<'_>| {
            row(element).is_some_and(|(kind, _)| beside.iter().any(|it| it == kind))
        };
        let at = rows.elements.iter().rposition(is_beside);
        let at = at.or_else(|| rows.elements.len().checked_sub(1));
        Some(match at {
            Some(at) => below(text, &rows.elements[at].range(), &line),
            None => filled(text, rows.range.start..rows.range.end, &line),
        })
    })
}

/// The list of no rows, with one.
fn filled(text: &str, list: Range<usize>, line: &str) -> String {
    let indent = indent(text, list.start);
    let inside = &text[list.start + 1..list.end - 1];
    // A comment between the brackets stays where it is.
    let inside = inside.trim_end();
    let (head, tail) = (&text[..=list.start], &text[list.end - 1..]);
    format!("{head}{inside}\n{indent}  {line}\n{indent}{tail}")
}

/// A line below a row. Where no comma follows the row, the line begins with one, so that the line of the
/// row stays as it is.
fn below(text: &str, row: &jsonc_parser::common::Range, line: &str) -> String {
    let rest = &text[row.end..];
    let end = row.end + rest.find('\n').unwrap_or(rest.len());
    let has_comma = text[row.end..end].trim_start().starts_with(',');
    // Rows that share a line go on sharing it.
    let shares = {
        let after = text[row.end..end].trim_start().trim_start_matches(',').trim_start();
        !after.is_empty() && !after.starts_with("//") && !after.starts_with("/*")
    };
    if shares || rest.find('\n').is_none() {
        let (head, tail) = text.split_at(row.end);
        return format!("{head}, {line}{tail}");
    }
    let line_end = if text[..end].ends_with('\r') { end - 1 } else { end };
    let newline = if line_end < end { "\r\n" } else { "\n" };
    let indent = indent(text, row.start);
    let (head, tail) = text.split_at(line_end);
    if has_comma {
        format!("{head}{newline}{indent}{line},{tail}")
    } else {
        format!("{head}{newline}{indent},{line}{tail}")
    }
}

/// The white space before what stands at this byte, if nothing else stands before it in its line.
fn indent(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[start..at];
    let white = line.len() - line.trim_start().len();
    &line[..white]
}

/// With other values of these keys in a row: nothing for a key takes it away. Keys that say the same stay
/// as they are written.
pub(crate) fn with_changes(
    text: &str,
    kind: &str,
    id: &str,
    changes: &[(String, Option<Json>)],
) -> Option<String> {
    with_rows(text, |rows| {
        let (_, keys) = find(rows, kind, id)?;
        let goes = |property: &ObjectProp<'_>| {
            changes.iter().any(|(key, value)| value.is_none() && property.name.as_str() == key)
        };
        let mut edits: Vec<(Range<usize>, String)> =
            removals(&keys.properties, goes).into_iter().map(|it| (it, String::new())).collect();
        let mut added = String::new();
        for (key, value) in changes {
            let old = keys.properties.iter().position(|it| it.name.as_str() == key);
            match (old, value) {
                (Some(at), Some(value)) => {
                    let range = keys.properties[at].value.range();
                    let written = text.get(range.start..range.end)?;
                    if serde_json::from_str::<Json>(written).ok().as_ref() != Some(value) {
                        edits.push((range.start..range.end, spaced(value)));
                    }
                }
                (None, Some(value)) => {
                    let (key, value) = (Json::from(key.as_str()), spaced(value));
                    added.extend([", ", &key.to_string(), ": ", &value]);
                }
                (_, None) => {}
            }
        }
        let end = keys.properties.last()?.range.end;
        edits.push((end..end, added));
        Some(edited(text, edits))
    })
}

/// Where the properties stand that go, each with a comma of its own.
fn removals(
    properties: &[ObjectProp<'_>],
    goes: impl Fn(&ObjectProp<'_>) -> bool,
) -> Vec<Range<usize>> {
    let first_kept = properties.iter().position(|property| !goes(property));
    let first_kept = first_kept.unwrap_or(properties.len());
    let mut ranges = Vec::new();
    if let (Some(first), true) = (properties.first(), first_kept > 0) {
        let end = properties.get(first_kept).map_or_else(
            || properties.last().map_or(first.range.end, |last| last.range.end),
            |kept| kept.range.start,
        );
        ranges.push(first.range.start..end);
    }
    for at in first_kept + 1..properties.len() {
        if goes(&properties[at]) {
            ranges.push(properties[at - 1].range.end..properties[at].range.end);
        }
    }
    ranges
}

/// Without a row, and without the line of a row that had one for itself.
pub(crate) fn without_row(text: &str, kind: &str, id: &str) -> Option<String> {
    with_rows(text, |rows| {
        let (at, _) = find(rows, kind, id)?;
        let range = rows.elements[at].range();
        let after = &text[range.end..];
        let comma = after.len() - after.trim_start().len();
        let has_comma = after[comma..].starts_with(',');
        let mut end = if has_comma { range.end + comma + 1 } else { range.end };
        let mut start = range.start;
        let before = text[..start].trim_end();
        let mut edits = Vec::new();
        if before.ends_with(',') && text[before.len()..start].find('\n').is_none() {
            // The comma stands in the line of the row.
            start = before.len() - 1;
            if has_comma {
                end = range.end;
            }
        } else if !has_comma && let Some(previous) = before.strip_suffix(',') {
            edits.push((previous.len()..before.len(), String::new()));
        }
        let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let is_alone = text[line..start].trim().is_empty();
        let rest = &text[end..];
        let blank = rest.len() - rest.trim_start_matches([' ', '\t', '\r']).len();
        let range = if is_alone && rest[blank..].starts_with('\n') {
            line..end + blank + 1
        } else {
            start..end
        };
        edits.push((range, String::new()));
        Some(edited(text, edits))
    })
}

/// The text with these parts replaced, which do not overlap.
fn edited(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    // From the end, so that the places of those that are left stay.
    edits.sort_by_key(|(range, _)| std::cmp::Reverse((range.start, range.end)));
    let mut text = text.to_owned();
    for (range, new) in edits {
        text.replace_range(range, &new);
    }
    text
}

#[cfg(test)]
mod tests;
