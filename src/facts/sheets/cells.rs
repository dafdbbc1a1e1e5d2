//! One cell as the JSON value of a key.

use std::borrow::Cow;

use jsonc_parser::ast::{Array, BooleanLit, NumberLit, StringLit, Value as Json};
use jsonc_parser::common::Range;

use crate::book::{CellKind, CellText, unescaped};
use crate::diagnostic::{Diagnostic, quoted};
use crate::facts::layout::{Content, Layout};
use crate::facts::row::Reader;
use crate::program::{Key, NOTE, RelationId, Role};

/// How the cells of a column are read, in rows of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// One value.
    One(Content, bool),
    /// One value, or several with semicolons between.
    Several(Content, bool),
    /// Whether it holds.
    Flag,
    /// More than a cell holds: it has a sheet of its own.
    Nested,
    /// A remark.
    Remark,
    /// Nothing that a row of this kind has.
    Unknown,
}

impl Form {
    /// How the column of this name is read in rows of this kind.
    pub(super) fn of(layout: &Layout<'_>, relation: RelationId, name: &str) -> Self {
        let form = |relation: RelationId, key: &Key| {
            let ty = layout.program.relation(relation).columns[key.column].ty;
            (layout.content(ty), key.pair.is_some())
        };
        if let Some(key) = layout.keys(relation).iter().find(|key| key.name == name) {
            let (content, is_pair) = form(relation, key);
            return Self::One(content, is_pair);
        }
        let attribute = match layout.role(relation) {
            Role::Kind(ty) => layout.attribute(name, ty),
            _ => None,
        };
        match attribute.map(|attribute| (attribute, layout.keys(attribute))) {
            None if name == NOTE => Self::Remark,
            None => Self::Unknown,
            Some((_, [])) => Self::Flag,
            Some((attribute, [key])) => {
                let (content, is_pair) = form(attribute, key);
                Self::Several(content, is_pair)
            }
            Some(_) => Self::Nested,
        }
    }
}

/// What divides several values in one cell.
pub(in crate::facts) const BETWEEN_VALUES: char = ';';

/// What stands in a cell for a text without letters.
pub(in crate::facts) const EMPTY_TEXT: &str = "\"\"";

/// Words for yes and no, where a program has none of its own.
const YES: [&str; 5] = ["true", "yes", "x", "1", "✓"];
const NO: [&str; 3] = ["false", "no", "0"];

impl Reader<'_, '_, '_> {
    /// The value of a cell; nothing if it says nothing, or is a mistake.
    pub(super) fn cell<'t>(&mut self, cell: &CellText<'t>, form: Form) -> Option<Json<'t>> {
        let text = unescaped(cell.meaning());
        if text.trim().is_empty() && cell.kind == CellKind::Text {
            return None;
        }
        match cell.kind {
            CellKind::Fault => {
                let message = format!("this formula failed: {}", quoted(&text));
                let help = "correct the formula, or type the value";
                return self.no_value(cell, "formula-failed", message, help);
            }
            CellKind::Uncomputed => {
                let message = "this is a formula whose value is not in the file".to_owned();
                let help = "open the book in a spreadsheet program and save it, or type the value";
                return self.no_value(cell, "formula-not-computed", message, help);
            }
            _ => {}
        }
        match form {
            Form::One(content, is_pair) => Some(value(cell, (text, 0), content, is_pair)),
            Form::Several(Content::Text, _) => Some(value(cell, (text, 0), Content::Text, false)),
            Form::Several(content, is_pair) => Some(several(cell, &text, content, is_pair)),
            Form::Flag => self.flag(cell, &text),
            Form::Remark | Form::Unknown | Form::Nested => {
                Some(value(cell, (text, 0), Content::Text, false))
            }
        }
    }

    fn no_value<'t>(
        &mut self,
        cell: &CellText<'_>,
        code: &'static str,
        message: String,
        help: &str,
    ) -> Option<Json<'t>> {
        let span = self.span_of(cell);
        self.record.report(Diagnostic::error(code, message).at(span, "").help(help));
        None
    }

    fn flag<'t>(&mut self, cell: &CellText<'_>, text: &str) -> Option<Json<'t>> {
        let word = text.trim().to_lowercase();
        let range = range(cell);
        if YES.contains(&word.as_str()) {
            return Some(Json::BooleanLit(BooleanLit { range, value: true }));
        }
        if NO.contains(&word.as_str()) {
            return None;
        }
        let message = format!("{} is neither yes nor no", quoted(text));
        let help = "write `yes`, or leave the cell empty where it does not hold";
        self.no_value(cell, "not-yes-or-no", message, help)
    }
}

fn range(cell: &CellText<'_>) -> Range {
    Range { start: cell.start, end: cell.end() }
}

/// The part of a cell that begins at an offset of what it means, by the type of what is asked for.
fn value<'t>(
    cell: &CellText<'t>,
    (text, offset): (Cow<'t, str>, usize),
    content: Content,
    is_pair: bool,
) -> Json<'t> {
    let trimmed = text.trim();
    // Places within a cell are those of the text as it stands there.
    let is_exact = cell.meant.is_none() && text.len() <= cell.shown.len();
    let start = cell.start + offset + (text.len() - text.trim_start().len());
    let range = match content {
        Content::Text => range(cell),
        _ if is_exact && start + trimmed.len() <= cell.end() => {
            Range { start, end: start + trimmed.len() }
        }
        _ => range(cell),
    };
    let is_number = matches!(content, Content::Number | Content::Unsigned);
    let digits = trimmed.strip_prefix('-').unwrap_or(trimmed);
    let is_whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && (is_whole || (cell.kind == CellKind::Number && !is_pair)) {
        // A number of the text of the book, so that it can be borrowed.
        let shown = cell.meaning();
        if let Some(at) = shown.find(trimmed) {
            return Json::NumberLit(NumberLit { range, value: &shown[at..at + trimmed.len()] });
        }
    }
    let value = match content {
        Content::Date | Content::Time if iso_moment(trimmed).is_some() => {
            Cow::Owned(iso_moment(trimmed).unwrap_or_default())
        }
        Content::Text if trimmed == EMPTY_TEXT => Cow::Borrowed(""),
        Content::Text => text,
        _ => match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        },
    };
    Json::StringLit(StringLit { range, value })
}

/// `2024-11-07T12:40` of `2024-11-07 12:40:00`, as programs write what they took for a moment; the day, if
/// it is midnight to the second.
fn iso_moment(text: &str) -> Option<String> {
    let (day, clock) = text.split_once(' ')?;
    let digits = |text: &str, at: &[usize]| {
        text.bytes().enumerate().all(|(index, byte)| at.contains(&index) || byte.is_ascii_digit())
    };
    let is_day = day.len() == 10 && digits(day, &[4, 7]) && day.as_bytes()[4] == b'-';
    let is_clock = clock.len() >= 5 && clock.as_bytes()[2] == b':' && digits(&clock[..2], &[]);
    let is_midnight = clock == "00:00:00";
    let moment = if is_midnight { day.to_owned() } else { format!("{day}T{clock}") };
    (is_day && is_clock).then_some(moment)
}

/// One value, or a list of those between semicolons.
fn several<'t>(cell: &CellText<'t>, text: &str, content: Content, is_pair: bool) -> Json<'t> {
    let mut offset = 0;
    let mut elements = Vec::new();
    for part in text.split(BETWEEN_VALUES) {
        if !part.trim().is_empty() {
            let part = Cow::Owned(part.to_owned());
            elements.push(value(cell, (part, offset), content, is_pair));
        }
        offset += part.len() + BETWEEN_VALUES.len_utf8();
    }
    match elements.len() {
        1 => elements.remove(0),
        _ => Json::Array(Array { range: range(cell), elements }),
    }
}
