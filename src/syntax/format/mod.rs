//! Rule text, tidied: one way of spacing and indenting, with all comments, and with the author's line breaks.
//!
//! Where a line is broken says something to a reader, such as which conditions belong together. So it stays,
//! except that a rule's line that is too long is broken between two conditions. The tree is the same
//! afterwards, and what was tidied stays as it is.

mod spacing;

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, SourceId, has_errors};
use crate::syntax::ast::Item;
use crate::syntax::lexer::{Token, TokenKind, lex};
use crate::syntax::parser::parse;

use self::spacing::Spacing;

/// The width from which on a line of a rule is broken where that can be done.
const WIDTH: usize = 120;

/// How far a level is indented.
const INDENT: usize = 4;

/// The text of a rule file, tidied.
///
/// # Errors
/// Everything that is wrong with it: what cannot be read is left alone.
pub fn format(source: SourceId, text: &str) -> Result<String, Vec<Diagnostic>> {
    let (file, diagnostics) = parse(source, text);
    if has_errors(&diagnostics) {
        return Err(diagnostics);
    }
    let mut starts = BTreeSet::new();
    item_starts(&file.items, &mut starts);
    let (tokens, _) = lex(source, text);
    let pieces = pieces(text, &tokens);
    let tidied = Writer::new(&tokens, &starts).write(&pieces);
    Ok(if text.contains("\r\n") { tidied.replace('\n', "\r\n") } else { tidied })
}

/// Where clauses begin; anything else begins with a directive.
fn item_starts(items: &[Item], starts: &mut BTreeSet<usize>) {
    for item in items {
        match item {
            Item::Clause(clause) => {
                starts.insert(clause.span.start as usize);
            }
            Item::Component(component) => item_starts(&component.items, starts),
            _ => {}
        }
    }
}

/// A token or a comment, with the number of line breaks before it.
struct Piece<'t> {
    text: &'t str,
    /// The number of the token; of a comment, that of the next one.
    token: usize,
    is_comment: bool,
    breaks: usize,
}

/// Everything that is no space.
fn pieces<'t>(text: &'t str, tokens: &[Token]) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut breaks = 0;
    for (token, Token { span, .. }) in tokens.iter().enumerate() {
        let (start, end) = (span.start as usize, span.end as usize);
        let mut rest = &text[at..start];
        while let Some(first) = rest.chars().next() {
            let length = comment_length(rest);
            if length == 0 {
                breaks += usize::from(first == '\n');
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let comment = rest[..length].trim_end();
            pieces.push(Piece { text: comment, token, is_comment: true, breaks });
            breaks = 0;
            rest = &rest[length..];
        }
        at = end;
        if start < end {
            pieces.push(Piece { text: &text[start..end], token, is_comment: false, breaks });
            breaks = 0;
        }
    }
    pieces
}

/// The length of the comment that begins here, without the line break after it.
fn comment_length(text: &str) -> usize {
    if text.starts_with("//") {
        text.find('\n').unwrap_or(text.len())
    } else if text.starts_with("/*") {
        text.find("*/").map_or(text.len(), |at| at + 2)
    } else {
        0
    }
}

/// A line that is being written.
#[derive(Default)]
struct Line {
    indent: usize,
    /// Its pieces, each with whether a space is before it and whether the line may be broken there.
    parts: Vec<(String, bool, bool)>,
}

struct Writer<'t> {
    tokens: &'t [Token],
    starts: &'t BTreeSet<usize>,
    spacing: Spacing<'t>,
    out: String,
    line: Line,
    /// How many components are open.
    components: usize,
    /// Whether the item that is written is a rule whose conditions have begun.
    in_body: bool,
    /// The parentheses and braces that are open in it.
    open: usize,
}

impl<'t> Writer<'t> {
    fn new(tokens: &'t [Token], starts: &'t BTreeSet<usize>) -> Self {
        let spacing = Spacing::new(tokens);
        let (out, line) = (String::new(), Line::default());
        Self { tokens, starts, spacing, out, line, components: 0, in_body: false, open: 0 }
    }

    fn write(mut self, pieces: &[Piece<'_>]) -> String {
        for (at, piece) in pieces.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| pieces.get(at));
            self.piece(piece, before);
        }
        if !self.line.parts.is_empty() {
            self.end_line();
        }
        self.out
    }

    fn piece(&mut self, piece: &Piece<'_>, before: Option<&Piece<'_>>) {
        let is_between = self.is_between(piece.token);
        let begins = !piece.is_comment && is_between;
        let closes = self.spacing.closes_component(piece.token);
        if begins {
            (self.in_body, self.open) = (false, 0);
        }
        let after_line_comment =
            before.is_some_and(|it| it.is_comment && it.text.starts_with("//"));
        let clings = !piece.is_comment && self.spacing.clings(piece.token);
        let breaks = match piece.breaks {
            _ if before.is_none() => 0,
            0 => usize::from(after_line_comment),
            _ if clings && !after_line_comment => 0,
            1 => 1,
            _ => 1 + usize::from(is_between),
        };
        if !piece.is_comment && closes {
            self.components = self.components.saturating_sub(1);
        }
        for _ in 0..breaks {
            self.end_line();
        }
        if self.line.parts.is_empty() {
            self.line.indent = self.components + usize::from(!is_between);
        }
        let spaced = match before {
            Some(before) if !piece.is_comment && !before.is_comment => {
                self.spacing.is_spaced(before.token, piece.token)
            }
            _ => true,
        };
        let may_break = !piece.is_comment && self.may_break(before);
        self.line.parts.push((piece.text.to_owned(), spaced, may_break));
        if !piece.is_comment {
            self.note(piece.token);
        }
    }

    /// Whether a comment or token stands between two items: the next token begins one, or ends the file or a
    /// component.
    fn is_between(&self, token: usize) -> bool {
        let Token { kind, span, .. } = &self.tokens[token];
        matches!(kind, TokenKind::Directive(_) | TokenKind::End)
            || self.starts.contains(&(span.start as usize))
            || self.spacing.closes_component(token)
    }

    /// Whether the line may be broken behind this piece: a condition ends there.
    fn may_break(&self, before: Option<&Piece<'_>>) -> bool {
        let ends = before.is_some_and(|it| !it.is_comment && matches!(it.text, "," | ";" | ":-"));
        ends && self.in_body && self.open == 0
    }

    fn note(&mut self, token: usize) {
        match self.tokens[token].kind {
            TokenKind::Sign(":-") => self.in_body = true,
            TokenKind::Sign("{") if self.spacing.opens_component(token) => self.components += 1,
            TokenKind::Sign("(" | "{") => self.open += 1,
            TokenKind::Sign(")" | "}") => self.open = self.open.saturating_sub(1),
            _ => {}
        }
    }

    fn end_line(&mut self) {
        let Line { indent, parts } = std::mem::take(&mut self.line);
        // A line that a comment ends is one thought with it.
        let is_kept = parts.last().is_some_and(|(text, ..)| text.starts_with('/'));
        let total = indent * INDENT + width_of(&parts);
        let is_broken = total > WIDTH && !is_kept;
        let mut width = self.begin(indent);
        for (at, (text, spaced, may_break)) in parts.iter().enumerate() {
            // What is concluded has a line of its own where not all fits on one.
            let behind_head = at.checked_sub(1).is_some_and(|at| parts[at].0 == ":-");
            let breaks = is_broken
                && *may_break
                && (behind_head || width + to_next_break(&parts, at) > WIDTH);
            if breaks {
                self.out.push('\n');
                width = self.begin(self.components + 1);
            } else if *spaced && at > 0 {
                self.out.push(' ');
                width += 1;
            }
            self.out.push_str(text);
            width += text.chars().count();
        }
        self.out.push('\n');
    }

    /// Begins a line: its width so far.
    fn begin(&mut self, levels: usize) -> usize {
        let spaces = levels * INDENT;
        self.out.extend(std::iter::repeat_n(' ', spaces));
        spaces
    }
}

/// How wide the pieces are from this one to where the line may be broken next.
fn to_next_break(parts: &[(String, bool, bool)], at: usize) -> usize {
    let until = parts[at + 1..].iter().position(|(_, _, may_break)| *may_break);
    let end = until.map_or(parts.len(), |more| at + 1 + more);
    width_of(&parts[at..end])
}

/// How wide the pieces are, each with the space before it.
fn width_of(parts: &[(String, bool, bool)]) -> usize {
    parts.iter().map(|(text, spaced, _)| text.chars().count() + usize::from(*spaced)).sum()
}
