//! JSON and XML as trees, whose nodes paths find.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use jsonc_parser::ast::Value as Written;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath, PathElement};

use crate::bulk::material::slots::Row;
use crate::bulk::material::{MaterialFile, Report, Target, base_name, excerpt, xml};
use crate::diagnostic::{Diagnostic, Sources, Span};
use crate::program::{ColumnOrigin, ColumnSource};
use crate::value::Symbols;

/// Under this name an element of XML has its text; its attributes have theirs behind a `_`.
pub(super) const TEXT: &str = "_text";

/// Reads a JSON value, or several one after the other; of a page, those that it has for programs.
pub(super) fn read_json(
    file: MaterialFile<'_>,
    targets: &mut [&mut Target<'_>],
    symbols: &mut Symbols,
    report: &mut Report<'_, '_>,
) {
    let is_lines = ["jsonl", "ndjson"].iter().any(|it| file.name.ends_with(&format!(".{it}")));
    if file.text.trim_start().starts_with('<') {
        for part in infer_texts::linked_data(file.text) {
            read_values(file, part, targets, symbols, report);
        }
    } else if is_lines && !is_indented(file.text) {
        read_lines(file, targets, symbols, report);
    } else {
        read_values(file, 0..file.text.len(), targets, symbols, report);
    }
}

/// Reads the JSON values in a part of a file.
fn read_values(
    file: MaterialFile<'_>,
    part: Range<usize>,
    targets: &mut [&mut Target<'_>],
    symbols: &mut Symbols,
    report: &mut Report<'_, '_>,
) {
    let text = &file.text[part.clone()];
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let mut start = 0;
    while let Some(value) = values.next() {
        match value {
            Ok(value) => {
                let (end, list) = (values.byte_offset(), Value::Array(vec![value]));
                let tree = Tree::of_json(file, &list, &text[start..end], part.start + start);
                tree.rows(targets, symbols, report);
                start = end;
            }
            Err(error) => {
                let first =
                    1 + memchr::memchr_iter(b'\n', &file.text.as_bytes()[..part.start]).count();
                return report.1.push(no_json(file, (first, text), &error, report.0));
            }
        }
    }
}

/// Whether a file that is called JSON Lines has values that go over several lines, and is right so.
fn is_indented(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let cut = serde_json::from_str::<IgnoredAny>(first).is_err_and(|error| error.is_eof());
    cut && serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>().all(|it| it.is_ok())
}

/// Reads JSON Lines: a line that is no JSON hides nothing of the others.
fn read_lines(
    file: MaterialFile<'_>,
    targets: &mut [&mut Target<'_>],
    symbols: &mut Symbols,
    report: &mut Report<'_, '_>,
) {
    let mut start = 0;
    for (number, line) in (1..).zip(file.text.split_inclusive('\n')) {
        if !line.trim().is_empty() {
            match serde_json::from_str::<Value>(line.trim_end()) {
                Ok(value) => {
                    let list = Value::Array(vec![value]);
                    Tree::of_json(file, &list, line, start).rows(targets, symbols, report);
                }
                Err(error) => report.1.push(no_json(file, (number, line), &error, report.0)),
            }
        }
        start += line.len();
    }
}

/// Reads an XML element as a tree.
pub(super) fn read_xml(
    file: MaterialFile<'_>,
    targets: &mut [&mut Target<'_>],
    symbols: &mut Symbols,
    report: &mut Report<'_, '_>,
) {
    match xml::tree(file.text) {
        Ok(value) => {
            let tree = Tree { is_xml: true, ..Tree::new(file, &value, file.text, 0) };
            tree.rows(targets, symbols, report);
        }
        Err((at, problem)) => {
            let span = line_of(report.0, file, at, 1);
            let message = format!("this is no XML: {problem}");
            let help = "give the file as it was downloaded, and whole";
            report.1.push(Diagnostic::error("bad-xml", message).at(span, "").help(help));
        }
    }
}

/// A value of a file.
struct Tree<'t> {
    file: MaterialFile<'t>,
    value: &'t Value,
    /// A list of this value alone, of JSON.
    list: Option<&'t Value>,
    /// What it was read from.
    text: &'t str,
    /// Where that begins in the file.
    start: usize,
    is_xml: bool,
    /// The text as a tree with places, once one is asked for.
    written: OnceCell<Option<Written<'t>>>,
}

impl<'t> Tree<'t> {
    fn new(file: MaterialFile<'t>, value: &'t Value, text: &'t str, start: usize) -> Self {
        Self { file, value, list: None, text, start, is_xml: false, written: OnceCell::new() }
    }

    /// The value that is alone in a list.
    fn of_json(file: MaterialFile<'t>, list: &'t Value, text: &'t str, start: usize) -> Self {
        Self { list: Some(list), ..Self::new(file, &list[0], text, start) }
    }

    /// Takes the rows that each relation finds here.
    fn rows(
        &self,
        targets: &mut [&mut Target<'_>],
        symbols: &mut Symbols,
        report: &mut Report<'_, '_>,
    ) {
        // Most relations of a format have their rows at the same places.
        let mut found: Vec<(&JsonPath, Vec<Location<'_>>)> = Vec::new();
        for target in targets {
            target.values += 1;
            let (material, number) = (target.material, target.values);
            let Some(path) = &material.path else {
                self.row(target, &[], number, symbols, report);
                continue;
            };
            let at = found.iter().position(|(known, _)| *known == path).unwrap_or_else(|| {
                found.push((path, self.locations(path)));
                found.len() - 1
            });
            for location in &found[at].1 {
                self.row(target, location, number, symbols, report);
            }
        }
    }

    /// Where a path matches. What `$..[?…]` asks of all that is in a value is asked of the value, too,
    /// which is then found as what is alone in its list.
    fn locations(&self, path: &JsonPath) -> Vec<Location<'t>> {
        let list = self.list.filter(|_| path.to_string().starts_with("$..[?"));
        let found = path.query_located(list.unwrap_or(self.value));
        let above = usize::from(list.is_some());
        let place = |location: &NormalizedPath<'t>| location.iter().skip(above).cloned().collect();
        found.iter().map(|node| place(node.location())).collect()
    }

    fn row(
        &self,
        target: &mut Target<'_>,
        location: &[PathElement<'_>],
        number: i64,
        symbols: &mut Symbols,
        (sources, diagnostics): &mut Report<'_, '_>,
    ) {
        let row = Match { tree: self, location, number };
        let place = |sources: &mut Sources| self.place(location, sources);
        target.take(&row, symbols, place, (&mut **sources, &mut **diagnostics));
    }

    /// The value at a place.
    fn at(&self, location: &[PathElement<'_>]) -> Option<&'t Value> {
        location.iter().try_fold(self.value, |value, element| match element {
            PathElement::Name(name) => value.get(*name),
            PathElement::Index(index) => value.get(*index),
        })
    }

    /// Where a value is written.
    fn place(&self, location: &[PathElement<'_>], sources: &mut Sources) -> Span {
        let at = if self.is_xml {
            xml::place(self.text, location)
        } else {
            let parse = || {
                let (collect, options) = (CollectOptions::default(), ParseOptions::default());
                parse_to_ast(self.text, &collect, &options).ok().and_then(|it| it.value)
            };
            let written = self.written.get_or_init(parse);
            written.as_ref().and_then(|written| offset(written, location))
        };
        line_of(sources, self.file, self.start + at.unwrap_or(0), 1)
    }
}

/// A place in a tree.
type Location<'v> = Vec<PathElement<'v>>;

/// Where the value at a place begins in its text.
fn offset(written: &Written<'_>, location: &[PathElement<'_>]) -> Option<usize> {
    let mut value = written;
    for element in location {
        value = match (value, element) {
            (Written::Object(object), PathElement::Name(name)) => {
                let mut members = object.properties.iter().rev();
                &members.find(|member| member.name.as_str() == *name)?.value
            }
            (Written::Array(array), PathElement::Index(index)) => array.elements.get(*index)?,
            _ => return None,
        };
    }
    Some(value.range().start)
}

/// A match of a relation's path.
struct Match<'m, 't> {
    tree: &'m Tree<'t>,
    location: &'m [PathElement<'m>],
    /// The number of the value that it is in, among all that the relation was shown.
    number: i64,
}

impl Match<'_, '_> {
    /// The place so many levels above.
    fn above(&self, levels: usize) -> Option<&[PathElement<'_>]> {
        self.location.len().checked_sub(levels).map(|length| &self.location[..length])
    }
}

impl Row for Match<'_, '_> {
    fn texts(&self, source: &ColumnSource) -> Vec<Option<Cow<'_, str>>> {
        let ColumnOrigin::Path(relative) = &source.origin else { return vec![None] };
        let start = match relative.above {
            None => Some(self.tree.value),
            Some(levels) => self.above(levels).and_then(|location| self.tree.at(location)),
        };
        let Some(start) = start else { return vec![None] };
        let found = relative.path.query(start).all();
        let texts = found.into_iter().map(|value| text(value, self.tree.is_xml));
        if source.each { texts.collect() } else { vec![texts.take(1).next().flatten()] }
    }

    fn place(&self, above: usize) -> String {
        use std::fmt::Write as _;
        let mut place = if self.number > 1 { format!("{}:$", self.number) } else { "$".to_owned() };
        for element in self.above(above).unwrap_or_default() {
            let is_plain = |name: &str| {
                name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
                    && !name.is_empty()
            };
            // Writing to a text never fails.
            let _ = match element {
                PathElement::Name(name) if is_plain(name) => write!(place, ".{name}"),
                element => write!(place, "[{element}]"),
            };
        }
        place
    }

    fn file(&self) -> &str {
        base_name(self.tree.file.name)
    }
}

/// The text of a value: of a list or an object there is none, but for an element's.
fn text(value: &Value, is_xml: bool) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(text.into()),
        Value::Number(number) => Some(number.to_string().into()),
        Value::Bool(truth) => Some(truth.to_string().into()),
        Value::Object(element) if is_xml => Some(element.get(TEXT)?.as_str()?.into()),
        _ => None,
    }
}

/// The line of a file in which something is, underlined from there on.
fn line_of(sources: &mut Sources, file: MaterialFile<'_>, at: usize, first: usize) -> Span {
    let mut at = at.min(file.text.len());
    while !file.text.is_char_boundary(at) {
        at -= 1;
    }
    let (before, after) = file.text.split_at(at);
    // A value of a stream begins behind the space before it.
    let at = at + after.len() - after.trim_start().len();
    let before = if at < file.text.len() { &file.text[..at] } else { before };
    let line = first + before.bytes().filter(|&byte| byte == b'\n').count();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    // Of a long line, only what is at fault is shown.
    let start = if at - start > 200 { at } else { start };
    let text = file.text[start..].lines().next().unwrap_or_default();
    let end = text.len().max(at - start);
    excerpt(sources, file.name, line, text, Some((at - start, end)))
}

/// `text` begins at a line of this number.
fn no_json(
    file: MaterialFile<'_>,
    (first, text): (usize, &str),
    error: &serde_json::Error,
    sources: &mut Sources,
) -> Diagnostic {
    let part = MaterialFile { name: file.name, text };
    let line = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let at = line.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
    let span = line_of(sources, part, at, first);
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default();
    let reason = match reason {
        "recursion limit exceeded" => "it is nested more than 128 levels deep",
        reason => reason,
    };
    Diagnostic::error("bad-json", format!("this is no JSON: {reason}"))
        .at(span, "")
        .help("give the file as it was downloaded, and whole")
}
