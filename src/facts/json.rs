//! JSON with places: the strict parser, and what the reader of facts asks of its tree.

use std::collections::BTreeSet;

use jsonc_parser::ast::Value;
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};

use crate::diagnostic::{Diagnostic, SourceId, Span};

/// One file's text, or a part of it, and the number that its places carry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) source: SourceId,
    pub(super) json: &'a str,
    pub(super) moved: Moved,
}

/// How far what stands in a part of a file's text is from there in the file: from one place on, by so
/// many bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Moved {
    pub(super) from: usize,
    pub(super) by: usize,
}

impl<'a> Text<'a> {
    /// The whole text of a file.
    pub(super) fn whole(source: SourceId, json: &'a str) -> Self {
        Self { source, json, moved: Moved::default() }
    }

    /// The place of these bytes of the text in its file.
    fn place(self, start: usize, end: usize) -> Span {
        let moved = |at: usize| if at >= self.moved.from { at + self.moved.by } else { at };
        Span::new(self.source, moved(start), moved(end))
    }

    /// The place of a part of the tree, whole.
    pub(super) fn span(self, part: &impl Ranged) -> Span {
        let Range { start, end } = part.range();
        self.place(start, end)
    }

    /// The same, cut to its first line, so that pointing at a large object shows where it starts
    /// and not all of it.
    pub(super) fn first_line(self, part: &impl Ranged) -> Span {
        /// Nothing needs more to be recognised; keeps the cost from growing with the object.
        const LONGEST: usize = 200;
        let Range { start, end } = part.range();
        let bytes = &self.json.as_bytes()[start..end.min(start + LONGEST).min(self.json.len())];
        match bytes.iter().position(|&byte| byte == b'\n' || byte == b'\r') {
            Some(length) => self.place(start, start + length),
            None => self.place(start, end),
        }
    }

    /// The tree of the text; nothing if there is only white space.
    pub(super) fn parse(self) -> Result<Option<Value<'a>>, Diagnostic> {
        let parsed = parse_to_ast(self.json, &CollectOptions::default(), &strict())
            .map_err(|error| self.not_json(&error))?;
        if parsed.value.is_some() {
            self.check_strictly()?;
        }
        Ok(parsed.value)
    }

    /// The parser that keeps places allows raw control characters in texts and more kinds of white
    /// space than JSON has; the one that keeps none does not.
    fn check_strictly(self) -> Result<(), Diagnostic> {
        let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(self.json) else {
            return Ok(());
        };
        let before: usize = self
            .json
            .split_inclusive('\n')
            .take(error.line().saturating_sub(1))
            .map(str::len)
            .sum();
        let at = (before + error.column().saturating_sub(1)).min(self.json.len());
        // The message ends in a line and a column, which the place shows better.
        let text = error.to_string();
        let message = text.split(" at line ").next().unwrap_or(&text);
        Err(Diagnostic::error("not-json", format!("this is not JSON: {message}"))
            .at(self.place(at, at + 1), "")
            .help("write control characters in texts as escapes, such as `\\n` or `\\t`"))
    }

    fn not_json(self, error: &ParseError) -> Diagnostic {
        let kind = error.kind();
        if matches!(kind, ParseErrorKind::NestingDepthExceeded) {
            return Diagnostic::error("nested-too-deep", "this is nested too deeply to be a fact")
                .at(self.first_line(&error.range()), "")
                .help("a fact is an object in a list in an object; see `infer schema`");
        }
        let what = kind.to_string();
        let mut letters = what.chars();
        let lower = letters.next().map_or_else(String::new, |first| first.to_lowercase().collect());
        let message = format!("this is not JSON: {lower}{}", letters.as_str());
        Diagnostic::error("not-json", message)
            .at(self.first_line(&error.range()), "")
            .help(help(kind))
    }
}

fn help(kind: &ParseErrorKind) -> &'static str {
    match kind {
        ParseErrorKind::CommentsNotAllowed => "put remarks under a `note` key",
        ParseErrorKind::TrailingCommasNotAllowed => "remove the comma",
        ParseErrorKind::ExpectedComma => "put a comma here",
        ParseErrorKind::SingleQuotedStringsNotAllowed
        | ParseErrorKind::ExpectedStringObjectProperty => "put it in double quotes",
        ParseErrorKind::UnexpectedWord
        | ParseErrorKind::UnexpectedToken
        | ParseErrorKind::UnexpectedTokenInObject => {
            "put it in double quotes, or close the text or list before it"
        }
        ParseErrorKind::UnterminatedObject => "close it with `}`",
        ParseErrorKind::UnterminatedArray => "close it with `]`",
        ParseErrorKind::String(_) => {
            "close texts with `\"`, and write `\"` and `\\` in them as `\\\"` and `\\\\`"
        }
        ParseErrorKind::MultipleRootJsonValues => "a facts file is one object: `{\"facts\": […]}`",
        _ => "a facts file looks like `{\"title\": \"…\", \"facts\": [{\"relation\": {…}}]}`",
    }
}

fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

/// A text of JSON with spaces in place of its comments, and how many there are; nothing for what is no
/// JSON in other ways, too.
#[must_use]
pub fn without_comments(text: &str) -> Option<(String, usize)> {
    let collect = CollectOptions { comments: CommentCollectionStrategy::Separate, tokens: false };
    let options = ParseOptions { allow_comments: true, ..strict() };
    let parsed = parse_to_ast(text, &collect, &options).ok()?;
    // A comment is told twice, by what is before it and what is behind.
    let comments = parsed.comments?;
    let ranges: BTreeSet<(usize, usize)> = comments
        .values()
        .flat_map(|comments| comments.iter())
        .map(|comment| (comment.range().start, comment.range().end))
        .collect();
    let mut out = text.to_owned();
    for &(start, end) in ranges.iter().rev() {
        out.replace_range(start..end, &" ".repeat(end - start));
    }
    Some((out, ranges.len()))
}

/// A key of an object with its value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member<'t> {
    pub(super) name: &'t str,
    pub(super) value: &'t Value<'t>,
    /// The key with its quotes.
    pub(super) key: Span,
    /// From the key to the end of the value.
    pub(super) whole: Span,
}

/// What a value is, in the words of a message.
pub(super) fn describe(value: &Value<'_>) -> &'static str {
    match value {
        Value::StringLit(_) => "a text",
        Value::NumberLit(_) => "a number",
        Value::BooleanLit(literal) if literal.value => "`true`",
        Value::BooleanLit(_) => "`false`",
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        Value::NullKeyword(_) => "`null`",
    }
}
