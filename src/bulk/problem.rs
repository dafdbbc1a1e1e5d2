//! What is wrong with a row.

use crate::diagnostic::{Diagnostic, Sources, Span, counted, quoted};

/// A row that does not fit its relation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRow {
    /// Its line, or its number where the file has no lines; from 1.
    pub line: usize,
    /// Its text, as far as it can be shown.
    pub text: String,
    /// The bytes of `text` that are at fault; all of it where that is not known.
    pub(super) at: (usize, usize),
    /// What is wrong.
    pub(super) problem: Problem,
}

/// The longest text of a bad row that is kept.
const LONGEST: usize = 2_000;

impl BadRow {
    pub(super) fn new(
        line: usize,
        text: &[u8],
        at: Option<(usize, usize)>,
        problem: Problem,
    ) -> Self {
        let shown = &text[..text.len().min(LONGEST)];
        let text = String::from_utf8_lossy(shown).trim_end_matches(['\n', '\r']).to_owned();
        let at = at.unwrap_or((0, text.len()));
        Self { line, text, at, problem }
    }

    /// Text of a file, cut where it is too long to be shown; the bytes that are at fault in it.
    pub(super) fn excerpt(text: &str, at: Option<(usize, usize)>) -> (String, (usize, usize)) {
        let bad = Self::new(1, text.as_bytes(), at, Problem::no_record(""));
        let end = bad.text.len();
        (bad.text, (bad.at.0.min(end), bad.at.1.min(end)))
    }

    /// What is wrong, in words.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.problem.message
    }

    /// The mistake, at its place in a file of this name.
    #[must_use]
    pub fn diagnostic(self, file: &str, sources: &mut Sources) -> Diagnostic {
        let source = sources.add_excerpt(file, self.line, self.text);
        self.problem.at(Span::new(source, self.at.0, self.at.1))
    }
}

/// A mistake without its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    code: &'static str,
    message: String,
    help: String,
}

impl Problem {
    fn new(code: &'static str, message: String, help: impl Into<String>) -> Self {
        Self { code, message, help: help.into() }
    }

    /// The mistake, at this place.
    pub(super) fn at(self, place: Span) -> Diagnostic {
        Diagnostic::error(self.code, self.message).at(place, "").help(self.help)
    }

    pub(super) fn not_utf8(column: &str) -> Self {
        let message = format!("`{column}` holds bytes that are no UTF-8");
        Self::new("not-utf-8", message, "save the file as UTF-8")
    }

    pub(super) fn not_a_number(column: &str, text: &str) -> Self {
        let message = format!("`{column}` is a whole number, and this is {}", quoted(text));
        Self::new("wrong-type", message, "write digits, with a `-` before them at most")
    }

    pub(super) fn out_of_range(column: &str, number: i128) -> Self {
        let message = format!("`{column}` cannot be {number}");
        let help = format!(
            "a `number` is from {} to {}, an `unsigned` from 0 to {}",
            i64::MIN,
            i64::MAX,
            u64::MAX
        );
        Self::new("number-out-of-range", message, help)
    }

    pub(super) fn not_a_date(column: &str, text: &str) -> Self {
        let message = format!("`{column}` is a date, and this is {}", quoted(text));
        Self::new("wrong-type", message, "write a day, as in 2024-11-07")
    }

    pub(super) fn not_a_moment(column: &str, text: &str) -> Self {
        let message = format!("`{column}` is a moment, and this is {}", quoted(text));
        let help = "write it to the minute, as in 2024-11-11T12:40+03:00; without an offset it is \
                    in UTC";
        Self::new("wrong-type", message, help)
    }

    pub(super) fn not_a_record(column: &str, text: &str, why: &str) -> Self {
        let message = format!("`{column}` is a record, and this is {}: {why}", quoted(text));
        let help = "write it as `[1, a, nil]` or `$Branch(1, a)`; texts with commas or brackets in \
                    double quotes";
        Self::new("wrong-type", message, help)
    }

    pub(super) fn not_a_known_date(column: &str, text: &str) -> Self {
        let message = format!("`{column}` is a date, and this is {}", quoted(text));
        let help =
            "write its form under `dates` of the `.input`, or `?` behind the path to pass over it";
        Self::new("wrong-type", message, help)
    }

    pub(super) fn not_a_position(column: &str) -> Self {
        let message = format!("`{column}` cannot hold the number of a row");
        Self::new("wrong-type", message, "declare the column as a `number` or a `symbol`")
    }

    pub(super) fn cells_of_table(found: usize, expected: usize) -> Self {
        let message = format!("the row has {}, not {expected}", counted(found, "cell", "cells"));
        Self::new(
            "wrong-column-count",
            message,
            "give each row as many cells as the first line has",
        )
    }

    pub(super) fn not_a_text(column: &str, number: i128) -> Self {
        let message = format!("`{column}` is a text, and this is the number {number}");
        Self::new("wrong-type", message, "write it in double quotes")
    }

    pub(super) fn other_type(column: &str, found: &str) -> Self {
        let message = format!("`{column}` holds {found}");
        Self::new("wrong-type", message, "write a number or a text")
    }

    pub(super) fn missing(column: &str) -> Self {
        let message = format!("the row has no `{column}`");
        Self::new("missing-column", message, "every column of the declaration needs a value")
    }

    pub(super) fn cells(found: usize, expected: usize) -> Self {
        let message =
            format!("the row has {}, not {expected}", counted(found, "column", "columns"));
        let help =
            "give each column of the declaration, with the delimiter of the file between two";
        Self::new("wrong-column-count", message, help)
    }

    pub(super) fn no_record(reason: &str) -> Self {
        let message = format!("this is no row: {reason}");
        Self::new("bad-row", message, "write one JSON object a line, with a member for each column")
    }
}
